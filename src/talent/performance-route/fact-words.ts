/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { predicateWords, sharedEvidence } from '../../prose/shared-words.js';
import type { PerformanceRouteInput } from './facts.js';

export const dictionary = dictionaryOf<PerformanceRouteInput>({
  facts: {
    predicate: { id: 'predikat kinerja', en: 'performance predicate' },
    year: { id: 'tahun', en: 'year' },
    evaluatedOn: { id: 'tanggal evaluasi', en: 'day of the evaluation' },
  },
  lists: {},
  evidence: {
    opensOn: plain({ id: 'rentang waktu mulai', en: 'window opens' }),
    closesOn: plain({ id: 'rentang waktu berakhir', en: 'window closes' }),
    asOf: sharedEvidence.asOf,
  },
  values: {
    ...predicateWords,
  },
  readings: talentPlanningReadings,
});
