import { frozen } from '../kernel/frozen.js';
/** `pns` permanent civil servant, `cpns` candidate for it, `pppk` contract employee (Pasal 1 angka 2, 3, 5). */
export const EMPLOYMENT_STATUSES = /* @__PURE__ */ frozen(() => ['pns', 'cpns', 'pppk'] as const);
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

/**
 * Where a person serves: a unit of the Ministry, its Secretariat General, a local government, or another agency. The
 * Ministry is two since October 2024, PU and PKP; a unit of either is told by its own code.
 */
export const ORGANISATIONS = /* @__PURE__ */ frozen(
  () =>
    [
      'unit-organisasi',
      'sekretariat-jenderal',
      'pemerintah-daerah',
      'unit-organisasi-pu',
      'sekretariat-jenderal-pu',
      'unit-organisasi-pkp',
      'sekretariat-jenderal-pkp',
      'instansi-lain',
    ] as const,
);
export type Organisation = (typeof ORGANISATIONS)[number];

/** Level of a disciplinary penalty (PP 94/2021 art. 8). */
export const PENALTY_LEVELS = /* @__PURE__ */ frozen(() => ['ringan', 'sedang', 'berat'] as const);
export type PenaltyLevel = (typeof PENALTY_LEVELS)[number];

/** Performance predicates of Pasal 6 (3), from worst to best. */
export const PREDICATES = /* @__PURE__ */ frozen(
  () => ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik'] as const,
);
export type Predicate = (typeof PREDICATES)[number];

/** Whether a predicate is `baik` or better. */
export const isAtLeastGood = (predicate: Predicate | null): boolean =>
  predicate === 'sangat-baik' || predicate === 'baik';

/** The rank of a predicate: 1 `sangat-kurang` to 5 `sangat-baik`. */
export const rankOfPredicate = (predicate: Predicate): number => PREDICATES.indexOf(predicate) + 1;

/**
 * Who pays for a study: the agency's own budget (`dipa`), a giver of scholarships (`lembaga-pemberi-bantuan`: LPDP, another
 * institution, a foreign government; Pasal 38 ayat (7)), or the person (`mandiri`, Pasal 30). `pemerintah` of older records
 * says that the person does not pay, and leaves open which of the first two does.
 */
export const FUNDINGS = /* @__PURE__ */ frozen(
  () => ['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah'] as const,
);
export type Funding = (typeof FUNDINGS)[number];
