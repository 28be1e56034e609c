import * as z from 'zod';

/** `pns` permanent civil servant, `cpns` candidate for it, `pppk` contract employee (Pasal 1 angka 2, 3, 5). */
export const EmploymentStatus = z.enum(['pns', 'cpns', 'pppk']);
export type EmploymentStatus = z.infer<typeof EmploymentStatus>;

/** Where a person serves: a unit of the Ministry, its Secretariat General, or a local government. */
export const Organisation = z.enum(['unit-organisasi', 'sekretariat-jenderal', 'pemerintah-daerah']);
export type Organisation = z.infer<typeof Organisation>;

/** Level of a disciplinary penalty (PP 94/2021 art. 8). */
export const PenaltyLevel = z.enum(['ringan', 'sedang', 'berat']);
export type PenaltyLevel = z.infer<typeof PenaltyLevel>;

/** Performance predicates of Pasal 6 (3), from worst to best. */
export const PREDICATES = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik'] as const;
export const Predicate = z.enum(PREDICATES);
export type Predicate = z.infer<typeof Predicate>;

/** The rank of a predicate: 1 `sangat-kurang` to 5 `sangat-baik`. */
export const rankOfPredicate = (predicate: Predicate): number => PREDICATES.indexOf(predicate) + 1;

/** Who pays for a study: the state or regional budget, a donor or partner, or the person (`mandiri`, Pasal 30). */
export const Funding = z.enum(['pemerintah', 'donor', 'mandiri']);
export type Funding = z.infer<typeof Funding>;
