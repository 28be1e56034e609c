/**
 * What is told of kinds of training.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { consequence, governing, informing, requirement } from '../../prose/statuses.js';
import { labelled } from '../../prose/values.js';
import type { TrainingKindAssessment } from '../index.js';
import { dictionary } from './fact-words.js';

const listed = ({ listed: isListed }: TrainingKindAssessment): Bilingual[] => {
  if (isListed === null) return [];
  return isListed
    ? [
        {
          id: 'Semua jenisnya tercantum dalam daftar untuk status kepegawaian ini.',
          en: 'All its kinds are in the list for this employment status.',
        },
      ]
    : [
        {
          id: 'Tidak semua jenisnya tercantum dalam daftar untuk status kepegawaian ini.',
          en: 'Not all its kinds are in the list for this employment status.',
        },
      ];
};

export const trainingKind = assessmentProse<TrainingKindAssessment>({
  dictionary,
  verdicts: {
    open: { id: 'Pelatihan ini terbuka bagi pegawai tersebut', en: 'The training is open to the person' },
    'not-open': {
      id: 'Pelatihan ini tidak terbuka bagi pegawai tersebut',
      en: 'The training is not open to the person',
    },
    'not-named': {
      id: 'Peraturan tidak menyebut Pelatihan ini bagi pegawai tersebut',
      en: 'The regulation does not name the training for the person',
    },
  },
  whether: { id: 'Pelatihan ini terbuka bagi pegawai tersebut', en: 'the training is open to the person' },
  provisions: {
    'pupr-2-2023/14.3': informing(
      governing(
        'Pelatihan berjalan pada salah satu atau kedua jalur',
        'Training runs on one of the two tracks, or on both',
      ),
    ),
    'pupr-2-2023/50': requirement('Pelatihan dapat diikuti PNS dan PPPK', 'Training is open to PNS and PPPK'),
    'pupr-2-2023/51.1': requirement(
      'Jenis Pelatihan klasikal terbuka bagi PNS',
      'The kinds of classical training are open to PNS',
    ),
    'pupr-2-2023/51.2': requirement(
      'Jenis Pelatihan nonklasikal terbuka bagi PNS',
      'The kinds of nonclassical training are open to PNS',
    ),
    'pupr-2-2023/51.3': informing(
      consequence('Pelatihan klasikal dan nonklasikal dipadukan', 'Classical and nonclassical training are combined'),
    ),
    'pupr-2-2023/52.1': requirement(
      'Jenis Pelatihan klasikal terbuka bagi PPPK',
      'The kinds of classical training are open to PPPK',
    ),
    'pupr-2-2023/52.2': requirement(
      'Jenis Pelatihan nonklasikal terbuka bagi PPPK',
      'The kinds of nonclassical training are open to PPPK',
    ),
    'pupr-2-2023/54.3': requirement('Pelatihan dasar hanya bagi CPNS', 'Basic training is for CPNS alone'),
    'pupr-2-2023/54.4': requirement(
      'Pelatihan fungsional hanya bagi pejabat fungsional',
      'Functional training is for those who hold a functional post',
    ),
  },
  details: (result, voice) => [...labelled({ id: 'Jalur', en: 'Track' }, result.track, voice), ...listed(result)],
});
