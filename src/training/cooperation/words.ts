/**
 * What is told of cooperation in training.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { consequence, informing, requirement } from '../../prose/statuses.js';
import { nextStep } from '../step-words.js';
import { dictionary } from './fact-words.js';
import type { TrainingCooperationValidation } from './index.js';

/** How far the steps of 58 (5) a to d are; the procedure goes on after them, with what no fact of the record tells. */
const stepsOf = ({ findings }: TrainingCooperationValidation): Bilingual => {
  const steps = findings.filter(({ provision }) => provision.startsWith('pupr-2-2023/58.5.'));
  if (steps.every(({ status }) => status === 'met')) {
    return {
      id: 'Langkah sampai persiapan sudah selesai; yang menyusul: monitoring dan evaluasi, pelaporan berjenjang, dan penjaminan mutu oleh unit SDM.',
      en: 'The steps up to preparation are done; what follows: monitoring and evaluation, tiered reporting, and quality assurance by the HRD unit.',
    };
  }
  if (steps.every(({ status }) => status === 'not-applicable')) {
    return {
      id: 'Langkah sampai persiapan tidak diperlukan bagi kerja sama ini.',
      en: 'This cooperation does not need the steps up to preparation.',
    };
  }
  return {
    id: 'Langkah sampai persiapan sudah selesai atau tidak diperlukan.',
    en: 'The steps up to preparation are done or not needed.',
  };
};

const STILL_UNMET: Bilingual = {
  id: 'Ketentuan yang tidak terpenuhi masih harus dipenuhi.',
  en: 'The requirements that are not met are still to be met.',
};

export const trainingCooperation = assessmentProse<TrainingCooperationValidation>({
  dictionary,
  verdicts: {
    valid: { id: 'Kerja sama Pelatihan memenuhi ketentuan', en: 'The training cooperation meets the rules' },
    invalid: {
      id: 'Kerja sama Pelatihan tidak memenuhi ketentuan',
      en: 'The training cooperation does not meet the rules',
    },
  },
  whether: { id: 'kerja sama Pelatihan memenuhi ketentuan', en: 'the training cooperation meets the rules' },
  provisions: {
    'pupr-2-2023/58.1': requirement(
      'Unit SDM bekerja sama dengan instansi, daerah, atau mitra',
      'The HRD unit cooperates with an agency, a region or a partner',
    ),
    'pupr-2-2023/58.2': requirement(
      'Ada kesepakatan bersama dan perjanjian kerja sama',
      'There is a memorandum and a cooperation agreement',
    ),
    'pupr-2-2023/58.3': requirement(
      'Kesepakatan bersama ditandatangani Menteri atau pimpinan unit SDM',
      'The memorandum is signed by the Minister or the head of the HRD unit',
    ),
    'pupr-2-2023/58.4': requirement(
      'Perjanjian kerja sama ditandatangani pimpinan unit penyelenggara dan pejabat yang setara',
      'The agreement is signed by the head of the programme unit and an equal official',
    ),
    'pupr-2-2023/58.5.a': requirement(
      'Surat permohonan disampaikan kepada pimpinan unit SDM',
      'The request is sent to the head of the HRD unit',
    ),
    'pupr-2-2023/58.5.b': requirement(
      'Pimpinan unit SDM menyetujui kerja sama',
      'The head of the HRD unit approves the cooperation',
    ),
    'pupr-2-2023/58.5.c': requirement(
      'Pimpinan unit SDM menunjuk unit penyelenggara',
      'The head of the HRD unit appoints the programme unit',
    ),
    'pupr-2-2023/58.5.d': requirement(
      'Kurikulum, pengajar, dan peserta disiapkan bersama',
      'Curriculum, teachers and participants are prepared together',
    ),
    'pupr-2-2023/58.6': informing(
      consequence(
        'Kerja sama atas permintaan Kementerian dilaksanakan menurut ketentuan pihak lain itu',
        'Cooperation at the Ministry’s request is carried out by the other party’s rules',
      ),
    ),
    'pupr-2-2023/58.7': requirement(
      'Pelatihan dalam kerja sama beasiswa dikoordinasikan dengan unit SDM',
      'Training within a scholarship cooperation is coordinated with the HRD unit',
    ),
  },
  details: (result, voice) =>
    nextStep(result.nextStep, [stepsOf(result), ...(result.verdict === 'invalid' ? [STILL_UNMET] : [])], voice),
});
