/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { organisationWords, personFacts, tierWords } from '../../prose/shared-words.js';
import type { AuthorityInput } from './index.js';

export const dictionary = dictionaryOf<
  AuthorityInput,
  | 'lan'
  | 'sekretaris-unit-organisasi'
  | 'sekretaris-jenderal'
  | 'as-for-ministry'
  | 'pimpinan-unit-sdm'
  | 'pimpinan-unit-kerja-pembina-kepegawaian'
  | 'pimpinan-unit-penyelenggara'
  | 'unit-penyelenggara'
  | 'as-written'
>({
  facts: {
    organisation: personFacts.organisation,
    kind: { id: 'jenis Pelatihan', en: 'kind of training' },
    tier: { id: 'jenjang kepemimpinan', en: 'tier of leadership' },
  },
  lists: {},
  evidence: {
    rule: plain({ id: 'ukuran', en: 'measure' }),
  },
  values: {
    ...organisationWords,
    ...tierWords,
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
    lan: { id: 'LAN', en: 'LAN' },
    'sekretaris-unit-organisasi': { id: 'Sekretaris Unit Organisasi', en: 'the secretary of the unit organisasi' },
    'sekretaris-jenderal': { id: 'Sekretaris Jenderal', en: 'the Secretary General' },
    'as-for-ministry': { id: 'seperti bagi Kementerian', en: 'as for the Ministry' },
    'pimpinan-unit-sdm': { id: 'pimpinan unit SDM', en: 'the head of the HRD unit' },
    'pimpinan-unit-kerja-pembina-kepegawaian': {
      id: 'pimpinan Unit Kerja Pembina Kepegawaian',
      en: 'the head of the personnel unit of the Ministry',
    },
    'pimpinan-unit-penyelenggara': { id: 'pimpinan unit penyelenggara', en: 'the head of the programme unit' },
    'unit-penyelenggara': { id: 'unit penyelenggara', en: 'the programme unit' },
    'as-written': { id: 'sesuai dengan bunyi ketentuan', en: 'as written' },
  },
  readings: { ...participantReadings, ...organizingReadings },
  parameters: trainingParameterWords,
});
