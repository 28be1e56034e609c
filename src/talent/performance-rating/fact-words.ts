/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { performanceLevelWords, predicateWords } from '../../prose/shared-words.js';
import type { PerformanceRatingInput } from './facts.js';

export const dictionary = dictionaryOf<
  PerformanceRatingInput,
  'baik' | 'butuh-perbaikan' | 'kurang' | 'sangat-baik' | 'sangat-kurang'
>({
  facts: {
    workResult: { id: 'rating hasil kerja', en: 'rating of work results' },
    behaviour: { id: 'rating perilaku kerja', en: 'rating of behaviour' },
    year: { id: 'tahun', en: 'year' },
  },
  lists: {},
  evidence: {
    predicate: plain({ id: 'predikat kinerja', en: 'performance predicate' }),
  },
  values: {
    ...predicateWords,
    ...performanceLevelWords,
  },
  readings: talentPlanningReadings,
});
