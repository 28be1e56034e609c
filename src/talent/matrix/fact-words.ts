/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { performanceLevelWords, potentialLevelWords } from '../../prose/shared-words.js';
import type { TalentMatrixInput } from './index.js';

export const dictionary = dictionaryOf<TalentMatrixInput>({
  facts: {
    people: { id: 'daftar pegawai', en: 'list of people' },
  },
  lists: {
    people: {
      item: { id: 'pegawai', en: 'person' },
      parts: {
        performanceLevel: { id: 'tingkat kinerja', en: 'level of performance' },
        potentialLevel: { id: 'tingkat potensi', en: 'level of potential' },
        box: { id: 'kotak talenta', en: 'talent box' },
        convention: { id: 'penomoran kotak', en: 'numbering of the boxes' },
      },
    },
  },
  evidence: {
    people: plain({ id: 'banyaknya pegawai', en: 'number of people' }),
    placed: plain({ id: 'yang masuk kotak', en: 'placed in a box' }),
  },
  values: {
    ...performanceLevelWords,
    ...potentialLevelWords,
    'permenpan-rb-3-2020': { id: 'Permenpan RB 3/2020', en: 'Permenpan RB 3/2020' },
  },
  readings: talentPlanningReadings,
});
