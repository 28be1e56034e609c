/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { DouAwardsInput } from './facts.js';

export const dictionary = dictionaryOf<DouAwardsInput>({
  facts: {
    participants: { id: 'peserta', en: 'participants' },
  },
  lists: {
    participants: {
      item: { id: 'peserta', en: 'participant' },
      parts: {
        followed: { id: 'keikutsertaan', en: 'whether the programme was followed' },
        score: { id: 'nilai', en: 'score' },
      },
    },
  },
  evidence: {
    followers: plain({ id: 'yang mengikuti program', en: 'who followed the programme' }),
    anybodyFollowed: plain({ id: 'ada yang mengikuti program', en: 'somebody followed the programme' }),
    places: plain({ id: 'banyaknya piagam penghargaan', en: 'number of awards' }),
  },
  values: {},
  readings: organizingReadings,
  parameters: trainingParameterWords,
});
