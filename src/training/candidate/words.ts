/**
 * What is told of a candidate for training.
 *
 * @module
 */
import { assessmentProse } from '../../prose/assessments.js';
import { requirement } from '../../prose/statuses.js';
import { dictionary } from './fact-words.js';
import type { TrainingCandidateAssessment } from './index.js';

export const trainingCandidate = assessmentProse<TrainingCandidateAssessment>({
  dictionary,
  verdicts: {
    eligible: { id: 'Calon memenuhi syarat peserta Pelatihan', en: 'The candidate is eligible for the training' },
    ineligible: {
      id: 'Calon tidak memenuhi syarat peserta Pelatihan',
      en: 'The candidate is not eligible for the training',
    },
  },
  whether: { id: 'calon memenuhi syarat peserta Pelatihan', en: 'the candidate is eligible for the training' },
  provisions: {
    'pupr-2-2023/60.a': requirement(
      'Diusulkan oleh pejabat yang tepat, sesuai dengan bidang tugas',
      'Proposed by the right official, and by field of duty',
    ),
    'pupr-2-2023/60.b': requirement(
      'Tidak sedang menjalani hukuman disiplin',
      'No disciplinary penalty is being served',
    ),
    'pupr-2-2023/60.c': requirement('Tidak sedang diberhentikan sementara', 'Not temporarily dismissed'),
    'pupr-2-2023/60.d': requirement(
      'Tidak melanggar kode etik dan kode perilaku',
      'No breach of the code of ethics and conduct',
    ),
    'pupr-2-2023/78.1': requirement(
      'Calon bertugas di Kementerian, atau di pemerintah daerah pada bidang PUPR',
      'The candidate serves in the Ministry, or in a local government in public works and housing',
    ),
  },
});
