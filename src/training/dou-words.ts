/**
 * Words that the questions on the DOU ASN have in common.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';

export const GUIDE: Bilingual = {
  id: 'Pedoman DOU ASN Kota Probolinggo',
  en: 'the DOU ASN Guide of the City of Probolinggo',
};

/** What every answer by the guide takes for granted. */
export const UNDATED: Bilingual = {
  id: 'Pedoman itu dianggap berlaku pada tanggal putusan: pedoman tidak bertanggal, dan masa berlakunya tidak diketahui',
  en: 'The guide is taken to be in force on the day of the decision: it bears no date, and how long it holds is not known',
};
