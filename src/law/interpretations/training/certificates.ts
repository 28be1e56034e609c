/**
 * Readings on certificates of training.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

export const certificateReadings = {
  C12: {
    options: {
      open: {
        id: 'Daftar itu memberi contoh; yang tidak disebut dapat mengajar, dan jawaban menyatakan bahwa ia tidak disebut.',
        en: 'They give examples; who is not named may teach, and the answer says that the list does not name them.',
      },
      complete: {
        id: 'Daftar itu lengkap: yang tidak disebut tidak mengajar bidang pekerjaan umum dan perumahan rakyat.',
        en: 'They are complete: nobody else teaches in the field of public works and housing.',
      },
    },
    default: 'open',
    provisions: ['pupr-2-2023/65.2', 'pupr-2-2023/65.3'],
  },
  A71: {
    options: {
      'completion-certificate-only': {
        id: 'Ketiganya selalu memakai evaluasi kelulusan dan hanya memberi surat tanda tamat, tanpa sertifikat.',
        en: 'All three always go by an evaluation and give the completion certificate alone.',
      },
    },
    default: 'completion-certificate-only',
    provisions: [
      'pupr-2-2023/66.2',
      'pupr-2-2023/66.3',
      'pupr-2-2023/66.4.a',
      'pupr-2-2023/66.4.b',
      'pupr-2-2023/66.6',
    ],
  },
  A72: {
    options: {
      'first-rank': {
        id: 'Yang terbaik ialah peringkat pertama, termasuk yang seri, kecuali angkanya diubah; piagam tidak wajib.',
        en: 'The best are those ranked first, ties included, unless the number is amended; no award is owed.',
      },
    },
    default: 'first-rank',
    provisions: ['pupr-2-2023/66.5', 'pupr-2-2023/67.1.d'],
  },
  C19: {
    options: {
      'none-of-these': {
        id: 'Tidak ada dokumen menurut Pasal 66; lembaga itu menerbitkan dokumennya sendiri.',
        en: 'None of the documents of Article 66; the institution issues its own.',
      },
    },
    default: 'none-of-these',
    provisions: ['pupr-2-2023/66.1'],
  },
  C52: {
    options: {
      'at-least-one-other': {
        id: 'Sekurang-kurangnya satu dari unit peserta, pakar, asosiasi profesi, dan pemangku kepentingan lain.',
        en: 'At least one of the participant unit, experts, professional associations and other stakeholders.',
      },
    },
    default: 'at-least-one-other',
    provisions: ['pupr-2-2023/64.1'],
  },
} as const satisfies Record<string, Reading>;
