/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { talentPlaceFacts, talentPlaceWords } from '../../prose/shared-words.js';
import type { TalentRouteInput } from './facts.js';

export const dictionary = dictionaryOf<TalentRouteInput>({
  facts: {
    ...talentPlaceFacts,
  },
  lists: {},
  values: {
    ...talentPlaceWords,
  },
  readings: talentPlanningReadings,
});
