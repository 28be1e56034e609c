/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { performanceLevelWords, potentialLevelWords } from '../../prose/shared-words.js';
import type { TalentRouteInput } from './index.js';

export const dictionary = dictionaryOf<TalentRouteInput>({
  facts: {
    performanceLevel: { id: 'tingkat kinerja', en: 'level of performance' },
    potentialLevel: { id: 'tingkat potensi', en: 'level of potential' },
    box: { id: 'kotak talenta', en: 'talent box' },
    convention: { id: 'penomoran kotak', en: 'numbering of the boxes' },
  },
  lists: {},
  values: {
    ...performanceLevelWords,
    ...potentialLevelWords,
    'permenpan-rb-3-2020': { id: 'Permenpan RB 3/2020', en: 'Permenpan RB 3/2020' },
  },
  readings: talentPlanningReadings,
});
