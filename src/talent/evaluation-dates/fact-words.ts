/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import type { EvaluationDatesInput } from './facts.js';

export const dictionary = dictionaryOf<EvaluationDatesInput>({
  facts: {
    year: { id: 'tahun', en: 'year' },
    interval: { id: 'frekuensi evaluasi periodik', en: 'frequency of the periodic evaluation' },
  },
  lists: {},
  evidence: {
    opensOn: plain({ id: 'rentang waktu mulai', en: 'window opens' }),
    closesOn: plain({ id: 'rentang waktu berakhir', en: 'window closes' }),
  },
  values: {
    bulanan: { id: 'bulanan', en: 'monthly' },
    triwulan: { id: 'triwulan', en: 'quarterly' },
    keduanya: { id: 'bulanan dan triwulan', en: 'monthly and quarterly' },
  },
  readings: talentPlanningReadings,
});
