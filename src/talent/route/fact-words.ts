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
    performance: { id: 'hasil penilaian kinerja', en: 'performance assessment' },
    potential: { id: 'hasil penilaian potensi', en: 'potential assessment' },
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
