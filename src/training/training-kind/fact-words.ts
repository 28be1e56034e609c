/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { personFacts, positionWords, statusWords, trackWords, trainingKindWords } from '../../prose/shared-words.js';
import type { TrainingKindInput } from './facts.js';

export const dictionary = dictionaryOf<
  TrainingKindInput,
  'terpadu' | 'not-named' | 'at-least' | 'klasikal' | 'nonklasikal' | 'listed-only' | 'cpns-only'
>({
  facts: {
    employmentStatus: personFacts.employmentStatus,
    kinds: { id: 'jenis Pelatihan yang dipadukan', en: 'kinds of training combined' },
    position: personFacts.position,
  },
  lists: {
    kinds: {
      item: { id: 'jenis Pelatihan', en: 'kind of training' },
      parts: {},
    },
  },
  evidence: {
    classicalKinds: plain({ id: 'jenis klasikal', en: 'classical kinds' }),
    nonclassicalKinds: plain({ id: 'jenis nonklasikal', en: 'nonclassical kinds' }),
    kindsBesideBasic: plain({ id: 'jenis selain Pelatihan dasar', en: 'kinds other than basic training' }),
    rule: plain({ id: 'ukuran', en: 'measure' }),
    kindsOfTrack: plain({ id: 'jenis pada jalur ini', en: 'kinds on this track' }),
    listedKinds: plain({ id: 'yang tercantum', en: 'in the list' }),
    basicKinds: plain({ id: 'jenis Pelatihan dasar', en: 'kinds of basic training' }),
    requiredStatus: plain({ id: 'status yang diminta', en: 'status required' }),
    functionalKinds: plain({ id: 'jenis Pelatihan fungsional', en: 'kinds of functional training' }),
    holdsFunctionalPost: plain({ id: 'status sebagai pejabat fungsional', en: 'functional post held' }),
  },
  values: {
    ...positionWords,
    ...trainingKindWords,
    ...statusWords,
    ...trackWords,
    'not-named': { id: 'CPNS tidak disebut', en: 'CPNS are not named' },
    'at-least': { id: 'daftarnya terbuka', en: 'the list is open' },
    'listed-only': { id: 'daftarnya tertutup', en: 'the list is closed' },
    'cpns-only': { id: 'CPNS hanya Pelatihan dasar', en: 'CPNS take basic training only' },
  },
  readings: hoursReadings,
  parameters: trainingParameterWords,
});
