/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { organisationWords, penaltyLevelWords, personFacts, tierWords } from '../../prose/shared-words.js';
import type { TrainingCandidateInput } from './index.js';

export const dictionary = dictionaryOf<TrainingCandidateInput, 'ppk-atau-sekretaris-daerah' | 'tidak-disebut'>({
  facts: {
    organisation: personFacts.organisation,
    kind: { id: 'jenis Pelatihan', en: 'kind of training' },
    tier: { id: 'jenjang kepemimpinan', en: 'tier of leadership' },
    worksInPublicWorksOrHousing: {
      id: 'bertugas di bidang pekerjaan umum dan perumahan rakyat',
      en: 'work in public works and housing',
    },
    proposedBy: { id: 'pejabat yang mengusulkan', en: 'official who proposed' },
    fitsDuties: { id: 'kesesuaian Pelatihan dengan bidang tugas', en: 'fit of the training with the field of duty' },
    servingPenalty: { id: 'hukuman disiplin yang sedang dijalani', en: 'disciplinary penalty being served' },
    temporarilyDismissed: { id: 'pemberhentian sementara yang berlaku', en: 'temporary dismissal in effect' },
    ethicsBreach: { id: 'pelanggaran kode etik dan kode perilaku', en: 'breach of the code of ethics and conduct' },
  },
  lists: {},
  evidence: {
    requiredProposer: plain({ id: 'pengusul yang diminta', en: 'proposer required' }),
  },
  values: {
    ...organisationWords,
    ...tierWords,
    ...penaltyLevelWords,
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
    'sekretaris-unit-organisasi': { id: 'Sekretaris Unit Organisasi', en: 'the secretary of the unit organisasi' },
    'pimpinan-unit-kerja-pembina-kepegawaian': {
      id: 'pimpinan Unit Kerja Pembina Kepegawaian',
      en: 'the head of the personnel unit of the Ministry',
    },
    'sekretaris-jenderal': { id: 'Sekretaris Jenderal', en: 'the Secretary General' },
    'ppk-daerah': { id: 'PPK daerah', en: 'the PPK of the region' },
    'sekretaris-daerah': { id: 'Sekretaris Daerah', en: 'the Sekretaris Daerah' },
    lainnya: { id: 'lainnya', en: 'other' },
    'tidak-ada': { id: 'tidak ada', en: 'none' },
    'ppk-atau-sekretaris-daerah': {
      id: 'PPK daerah atau Sekretaris Daerah',
      en: 'the PPK of the region or the Sekretaris Daerah',
    },
    'tidak-disebut': { id: 'tidak disebut ketentuan', en: 'none named by the provision' },
  },
  readings: participantReadings,
  parameters: trainingParameterWords,
});
