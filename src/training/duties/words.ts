/**
 * What is told of a trainee's duties.
 *
 * @pasal Pasal 61
 * @module
 */
import { trainingReadings } from '../../law/interpretations/training/index.js';
import { assessmentProse } from '../../prose/assessments.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { laterDetail } from '../../prose/later.js';
import { sharedEvidence } from '../../prose/shared-words.js';
import { requirement } from '../../prose/statuses.js';
import type { TrainingDutiesInput } from './facts.js';
import type { TrainingDutiesAssessment } from './index.js';

const dictionary = dictionaryOf<TrainingDutiesInput>({
  facts: {
    rulesObeyed: { id: 'kepatuhan pada ketentuan penyelenggara', en: 'obedience to the organiser’s rules' },
    deadline: { id: 'batas waktu penyelesaian', en: 'last day set for finishing' },
    finished: { id: 'penyelesaian seluruh program', en: 'whole programme finished' },
    finishedOn: { id: 'tanggal selesai', en: 'day of finishing' },
    reported: { id: 'penyampaian laporan tertulis', en: 'written report handed in' },
  },
  lists: {},
  evidence: { asOf: sharedEvidence.asOf },
  values: {},
  readings: trainingReadings,
});

export const trainingDuties = assessmentProse<TrainingDutiesAssessment>({
  dictionary,
  verdicts: {
    fulfilled: { id: 'Kewajiban peserta Pelatihan terpenuhi', en: 'The trainee’s duties are fulfilled' },
    outstanding: {
      id: 'Ada kewajiban peserta Pelatihan yang tidak terpenuhi',
      en: 'Some of the trainee’s duties are not fulfilled',
    },
  },
  whether: { id: 'kewajiban peserta Pelatihan terpenuhi', en: 'the trainee’s duties are fulfilled' },
  provisions: {
    'pupr-2-2023/61.a': requirement('Ketentuan penyelenggara dipatuhi', 'The organiser’s rules are obeyed'),
    'pupr-2-2023/61.b': requirement(
      'Pelatihan selesai dalam batas waktu yang ditetapkan',
      'The training is finished within the set time',
    ),
    'pupr-2-2023/61.c': requirement(
      'Laporan tertulis disampaikan kepada atasan setelah Pelatihan selesai',
      'A written report goes to the supervisor once the training is finished',
    ),
  },
  details: laterDetail,
});
