/**
 * Readings that no provision of the registry hangs on: some are asked by the slides and the DOU guide beside the rules.
 *
 * @module
 */
import type { Reading } from './interpretation.js';

export const readingsApart = {
  A17: {
    options: {
      'as-written': {
        id: 'Penerbit disebut menurut ketentuan yang mengatur: PPK, Sekretaris Jenderal atau pimpinan unit pembina kepegawaian, atau Pemerintah Daerah.',
        en: 'The issuer is told as the governing text names it: the PPK, the Secretary General or the head of the personnel unit, or the local government.',
      },
    },
    default: 'as-written',
    provisions: [],
  },
  A85: {
    options: {
      'as-written': {
        id: 'Batas itu dikutip menurut Permen PUPR 2/2023 yang memuatnya sendiri.',
        en: 'The minimum is cited by Permen PUPR 2/2023, which has it itself.',
      },
    },
    default: 'as-written',
    provisions: [],
  },
  A86: {
    options: {
      'as-written': {
        id: 'Batas itu dicatat sebagaimana tertulis; tidak ada jawaban yang menghitungnya.',
        en: 'The limit is noted as it is written; no answer reckons with it.',
      },
    },
    default: 'as-written',
    provisions: [],
  },
  A87: {
    options: {
      'as-written': {
        id: 'Jenjang dibaca menurut nama jabatannya; eselon tidak diterjemahkan menjadi jenjang.',
        en: 'Tiers go by the names of posts; echelons are not turned into tiers.',
      },
    },
    default: 'as-written',
    provisions: [],
  },
  A88: {
    options: {
      'as-written': {
        id: 'Tingkat yang dicapai dan yang disyaratkan diterima sebagai data dari asesmen.',
        en: 'The levels reached and required are taken as facts, from an assessment.',
      },
    },
    default: 'as-written',
    provisions: [],
  },
  A89: {
    options: {
      'as-written': {
        id: 'Tidak satu pun dikutip; kompetensi yang diukur ialah tiga jenis dalam Permen PUPR 2/2023.',
        en: 'Neither is cited; the competencies measured are the three kinds of Permen PUPR 2/2023.',
      },
    },
    default: 'as-written',
    provisions: [],
  },
  B7: {
    options: {
      'unknown-unless-grade-fails': {
        id: 'Akreditasi tanpa akhir masa berlaku belum dapat dipastikan, kecuali peringkatnya saja sudah kurang.',
        en: 'An accreditation without its end of validity is unknown, unless the grade alone already fails.',
      },
    },
    default: 'unknown-unless-grade-fails',
    provisions: [],
  },
} as const satisfies Record<string, Reading>;
