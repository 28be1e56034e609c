/**
 * What is told of an offer of training.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { requirement } from '../../prose/statuses.js';
import { entryOf } from '../../prose/voice.js';
import { nextStep } from '../step-words.js';
import { dictionary } from './fact-words.js';
import type { TrainingOfferValidation } from './index.js';

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

export const trainingOffer = assessmentProse<TrainingOfferValidation>({
  dictionary,
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
