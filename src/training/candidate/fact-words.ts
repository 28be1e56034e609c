/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import {
  organisationWords,
  penaltyLevelWords,
  personFacts,
  tierWords,
  trainingKindWords,
} from '../../prose/shared-words.js';
import { trainingFacts } from '../organizing-words.js';
import type { TrainingCandidateInput } from './facts.js';

export const dictionary = dictionaryOf<TrainingCandidateInput, 'ppk-atau-sekretaris-daerah' | 'tidak-disebut'>({
  facts: {
    ...trainingFacts,
    organisation: personFacts.organisation,
    worksInPublicWorksOrHousing: {
      id: 'bertugas di bidang pekerjaan umum dan perumahan rakyat',
      en: 'work in public works and housing',
    },
    proposedBy: { id: 'pejabat yang mengusulkan', en: 'official who proposed' },
    fitsDuties: { id: 'kesesuaian Pelatihan dengan bidang tugas', en: 'fit of the training with the field of duty' },
    servingPenalty: personFacts.servingPenalty,
    temporarilyDismissed: { id: 'pemberhentian sementara yang berlaku', en: 'temporary dismissal in effect' },
    ethicsBreach: { id: 'pelanggaran kode etik dan kode perilaku', en: 'breach of the code of ethics and conduct' },
  },
  lists: {},
  evidence: {
    requiredProposer: plain({ id: 'pengusul yang diminta', en: 'proposer required' }),
  },
  values: {
    ...trainingKindWords,
    ...organisationWords,
    ...tierWords,
    ...penaltyLevelWords,
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
