/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { personFacts, statusWords, trackWords } from '../../prose/shared-words.js';
import type { TrainingKindInput } from './facts.js';

export const dictionary = dictionaryOf<
  TrainingKindInput,
  'terpadu' | 'not-named' | 'at-least' | 'klasikal' | 'nonklasikal' | 'listed-only' | 'cpns-only'
>({
  facts: {
    employmentStatus: personFacts.employmentStatus,
    kinds: { id: 'jenis Pelatihan yang dipadukan', en: 'kinds of training combined' },
    holdsFunctionalPost: { id: 'status sebagai pejabat fungsional', en: 'functional post held' },
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
  },
  values: {
    ...statusWords,
    ...trackWords,
    kepemimpinan: { id: 'kepemimpinan', en: 'leadership' },
    'pelatihan-dasar': { id: 'dasar', en: 'basic' },
    manajerial: { id: 'manajerial', en: 'managerial' },
    teknis: { id: 'teknis', en: 'technical' },
    fungsional: { id: 'fungsional', en: 'functional' },
    'sosial-kultural': { id: 'sosial kultural', en: 'socio-cultural' },
    seminar: { id: 'seminar', en: 'seminar' },
    lokakarya: { id: 'lokakarya', en: 'workshop' },
    'bimbingan-teknis': { id: 'bimbingan teknis', en: 'technical guidance' },
    sosialisasi: { id: 'sosialisasi', en: 'information session' },
    'klasikal-lainnya': { id: 'klasikal lainnya', en: 'other classical' },
    coaching: { id: 'coaching', en: 'coaching' },
    mentoring: { id: 'mentoring', en: 'mentoring' },
    'e-learning': { id: 'e-learning', en: 'e-learning' },
    'jarak-jauh': { id: 'jarak jauh', en: 'distance' },
    detasering: { id: 'detasering', en: 'secondment' },
    'alam-terbuka': { id: 'pembelajaran alam terbuka', en: 'outdoor learning' },
    'patok-banding': { id: 'patok banding', en: 'benchmarking' },
    pertukaran: { id: 'pertukaran', en: 'exchange' },
    'belajar-mandiri': { id: 'belajar mandiri', en: 'self-study' },
    'komunitas-belajar': { id: 'komunitas belajar', en: 'learning community' },
    'bimbingan-di-tempat-kerja': { id: 'bimbingan di tempat kerja', en: 'guidance at work' },
    magang: { id: 'magang', en: 'internship' },
    'nonklasikal-lainnya': { id: 'nonklasikal lainnya', en: 'other nonclassical' },
    'not-named': { id: 'CPNS tidak disebut', en: 'CPNS are not named' },
    'at-least': { id: 'daftarnya terbuka', en: 'the list is open' },
    'listed-only': { id: 'daftarnya tertutup', en: 'the list is closed' },
    'cpns-only': { id: 'CPNS hanya Pelatihan dasar', en: 'CPNS take basic training only' },
  },
  readings: hoursReadings,
  parameters: trainingParameterWords,
});
