/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { talentPlaceFacts, talentPlaceWords } from '../../prose/shared-words.js';
import type { TalentMatrixInput } from './facts.js';

export const dictionary = dictionaryOf<TalentMatrixInput>({
  facts: {
    people: { id: 'daftar pegawai', en: 'list of people' },
  },
  lists: {
    people: {
      item: { id: 'pegawai', en: 'person' },
      parts: {
        ...talentPlaceFacts,
      },
    },
  },
  evidence: {
    people: plain({ id: 'banyaknya pegawai', en: 'number of people' }),
    placed: plain({ id: 'yang masuk kotak', en: 'placed in a box' }),
  },
  values: {
    ...talentPlaceWords,
  },
  readings: talentPlanningReadings,
});
