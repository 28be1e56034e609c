/**
 * Words for the mean of people.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { requirement } from '../prose/statuses.js';

/** The sentence on a mean, or on there being none. */
export const meanChoice = (year: number, mean: string | null): Bilingual =>
  mean === null
    ? {
        id: `IP ASN tahun ${year} tidak ada: tidak ada pegawai yang nilainya dapat dirata-ratakan.`,
        en: `There is no IP ASN of ${year}: there is nobody whose score can be averaged.`,
      }
    : { id: `IP ASN tahun ${year}: rata-rata ${mean}.`, en: `IP ASN of ${year}: a mean of ${mean}.` };

/** What the mean of many people rests on. */
export const meanOfPeople = requirement(
  'Nilai semua pegawai yang diukur diketahui',
  'The score of everybody who is measured is known',
);
