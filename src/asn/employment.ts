import * as z from 'zod';

/** `pns` permanent civil servant, `cpns` candidate for it, `pppk` contract employee (Pasal 1 angka 2, 3, 5). */
export const EmploymentStatus = z.enum(['pns', 'cpns', 'pppk']);
export type EmploymentStatus = z.infer<typeof EmploymentStatus>;

/**
 * Where a person serves: a unit of the Ministry, its Secretariat General, a local government, or another agency. The
 * Ministry is two since October 2024, PU and PKP; a unit of either is told by its own code.
 */
export const Organisation = z.enum([
  'unit-organisasi',
  'sekretariat-jenderal',
  'pemerintah-daerah',
  'unit-organisasi-pu',
  'sekretariat-jenderal-pu',
  'unit-organisasi-pkp',
  'sekretariat-jenderal-pkp',
  'instansi-lain',
]);
export type Organisation = z.infer<typeof Organisation>;

/** Level of a disciplinary penalty (PP 94/2021 art. 8). */
export const PenaltyLevel = z.enum(['ringan', 'sedang', 'berat']);
export type PenaltyLevel = z.infer<typeof PenaltyLevel>;

/** Performance predicates of Pasal 6 (3), from worst to best. */
export const PREDICATES = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik'] as const;
export const Predicate = z.enum(PREDICATES);
export type Predicate = z.infer<typeof Predicate>;

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
export const Funding = z.enum(['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah']);
export type Funding = z.infer<typeof Funding>;
