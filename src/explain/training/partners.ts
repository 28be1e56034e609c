/**
 * The sentences on training with others: cooperation, and offers that come in.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { sayProvision } from '../../prose/citations.js';
import { consequence, informing, requirement } from '../../prose/statuses.js';
import { entryOf, type Voice } from '../../prose/voice.js';
import type { TrainingCooperationValidation, TrainingOfferValidation } from '../../training/index.js';

/** What comes next of a procedure, in which `afterwards` is what there is to say once its steps are taken. */
const nextStep = (step: string | null, afterwards: readonly Bilingual[], voice: Voice): readonly Bilingual[] => {
  if (step === null) {
    return [
      {
        id: 'Langkah berikutnya belum diketahui: ada data yang kurang.',
        en: 'The next step is not known yet: facts are missing.',
      },
    ];
  }
  if (step === 'tidak-ada') return afterwards;
  const provision = sayProvision(step, voice);
  return [{ id: `Langkah berikutnya: ${provision}.`, en: `Next step: ${provision}.` }];
};

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

/** What there is to say of an offer whose steps are taken: it takes more than these, and some may be unmet or unknown. */
const OFFER_STEPS_TAKEN: Readonly<Record<TrainingOfferValidation['verdict'], Bilingual>> = {
  complete: { id: 'Tidak ada langkah yang tersisa.', en: 'No step is left.' },
  incomplete: {
    id: 'Semua langkah sudah dilakukan, tetapi ada ketentuan yang tidak terpenuhi.',
    en: 'Every step is taken, but not every requirement is met.',
  },
  undetermined: { id: 'Semua langkah sudah dilakukan.', en: 'Every step is taken.' },
};

const stepsTaken = ({ verdict }: TrainingOfferValidation): Bilingual[] => {
  const said = entryOf<Bilingual>(OFFER_STEPS_TAKEN, verdict);
  return said === undefined ? [] : [said];
};

export const trainingCooperation = assessmentProse<TrainingCooperationValidation>({
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

export const trainingOffer = assessmentProse<TrainingOfferValidation>({
  verdicts: {
    complete: {
      id: 'Penawaran Pelatihan sudah lengkap diproses',
      en: 'The training offer has been dealt with in full',
    },
    incomplete: {
      id: 'Penawaran Pelatihan belum lengkap diproses',
      en: 'The training offer has not been dealt with in full',
    },
  },
  whether: { id: 'penawaran Pelatihan sudah lengkap diproses', en: 'the training offer has been dealt with in full' },
  provisions: {
    'pupr-2-2023/59.1': requirement(
      'Penawaran sesuai dengan kebutuhan organisasi',
      'The offer answers a need of the organisation',
    ),
    'pupr-2-2023/59.2': requirement(
      'Penawaran luar negeri masuk melalui unit kerja sama luar negeri',
      'A foreign offer comes in through the foreign-cooperation unit',
    ),
    'pupr-2-2023/59.3': requirement(
      'Unit kerja sama luar negeri meneruskan penawaran kepada unit SDM',
      'The foreign-cooperation unit passes the offer on to the HRD unit',
    ),
    'pupr-2-2023/59.4': requirement(
      'Sekretaris unit SDM menentukan target peserta',
      'The secretary of the HRD unit sets the target group',
    ),
    'pupr-2-2023/59.5': requirement(
      'Unit SDM menyampaikan penawaran kepada unit peserta',
      'The HRD unit sends the offer to participant units',
    ),
    'pupr-2-2023/59.6': requirement(
      'Unit peserta menyampaikan calon peserta',
      'Participant units send their candidates',
    ),
    'pupr-2-2023/59.7': requirement(
      'Calon diperiksa menurut syarat penyelenggara',
      'Candidates are checked against the organiser’s requirements',
    ),
    'pupr-2-2023/59.8': requirement(
      'Calon yang memenuhi syarat disampaikan kepada penyelenggara',
      'Candidates who qualify are sent on to the organiser',
    ),
    'pupr-2-2023/59.9': requirement(
      'Pelatihan dijalankan pihak yang menawarkan',
      'The party that made the offer runs the training',
    ),
    'pupr-2-2023/59.10': requirement(
      'Pelatihan didanai pihak yang menawarkan',
      'The party that made the offer pays for the training',
    ),
  },
  details: (result, voice) => nextStep(result.nextStep, stepsTaken(result), voice),
});
