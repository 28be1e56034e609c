/**
 * Readings on certificates of training.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

export const certificateReadings = {
  C12: {
    question: {
      id: 'Apakah daftar yang diawali "dapat meliputi", seperti daftar pengajar, terbuka bagi yang tidak disebut?',
      en: 'Are lists that begin with "dapat meliputi", as those of teachers do, open to what they do not name?',
    },
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
    reason: {
      id: 'Kata "dapat" membuka daftar itu; daftar yang tertutup memakai "terdiri atas" atau "meliputi".',
      en: 'The word "dapat" opens them; lists that are closed say "terdiri atas" or "meliputi".',
    },
    provisions: ['pupr-2-2023/65.2', 'pupr-2-2023/65.3'],
  },
  A71: {
    question: {
      id: 'Dokumen apa yang diberikan oleh Pelatihan struktural, dasar, dan fungsional?',
      en: 'Which document do structural, basic and functional training give?',
    },
    options: {
      'completion-certificate-only': {
        id: 'Ketiganya selalu memakai evaluasi kelulusan dan hanya memberi surat tanda tamat, tanpa sertifikat.',
        en: 'All three always go by an evaluation and give the completion certificate alone.',
      },
    },
    default: 'completion-certificate-only',
    reason: {
      id: 'Ayat (4) mengatur sertifikat bagi Pelatihan selain yang disebut ayat (2), yang menuntut kelulusan.',
      en: 'Paragraph (4) has certificates for training other than that of paragraph (2), which asks for a pass.',
    },
    provisions: [
      'pupr-2-2023/66.2',
      'pupr-2-2023/66.3',
      'pupr-2-2023/66.4.a',
      'pupr-2-2023/66.4.b',
      'pupr-2-2023/66.6',
    ],
  },
  A72: {
    question: {
      id: 'Berapa peserta yang termasuk terbaik, bagaimana bila seri, dan apakah piagam wajib diberikan?',
      en: 'How many count as best, what of ties, and is the award owed?',
    },
    options: {
      'first-rank': {
        id: 'Yang terbaik ialah peringkat pertama, termasuk yang seri, kecuali angkanya diubah; piagam tidak wajib.',
        en: 'The best are those ranked first, ties included, unless the number is amended; no award is owed.',
      },
    },
    default: 'first-rank',
    reason: {
      id: 'Terbaik berarti tidak ada yang di atasnya, dan "dapat" tidak mewajibkan.',
      en: 'To be best is to have nobody above, and "may" lays down no duty.',
    },
    provisions: ['pupr-2-2023/66.5', 'pupr-2-2023/67.1.d'],
  },
  C19: {
    question: {
      id: 'Dokumen apa yang diperoleh dari Pelatihan yang diselenggarakan lembaga di luar Kementerian?',
      en: 'What does training run by an institution outside the Ministry earn?',
    },
    options: {
      'none-of-these': {
        id: 'Tidak ada dokumen menurut Pasal 66; lembaga itu menerbitkan dokumennya sendiri.',
        en: 'None of the documents of Article 66; the institution issues its own.',
      },
    },
    default: 'none-of-these',
    reason: {
      id: 'Dokumen Pasal 66 diterbitkan unit SDM, sedangkan Pelatihan itu mengikuti ketentuan penyelenggaranya.',
      en: 'The documents of Article 66 are issued by the HRD unit, while such training follows its organiser’s rules.',
    },
    provisions: ['pupr-2-2023/66.1'],
  },
  C52: {
    question: {
      id: 'Berapa pihak yang harus ikut menyusun Kurikulum bersama unit SDM?',
      en: 'How many parties have to draw up the curriculum together with the HRD unit?',
    },
    options: {
      'at-least-one-other': {
        id: 'Sekurang-kurangnya satu dari unit peserta, pakar, asosiasi profesi, dan pemangku kepentingan lain.',
        en: 'At least one of the participant unit, experts, professional associations and other stakeholders.',
      },
    },
    default: 'at-least-one-other',
    reason: {
      id: 'Kata "atau" membuka pilihan, tetapi jumlahnya tidak tertulis dan pembacaan lain mungkin; tidak pasti.',
      en: 'The word "atau" leaves a choice, but no number is written and other readings are possible; this is unsure.',
    },
    provisions: ['pupr-2-2023/64.1'],
  },
} as const satisfies Record<string, Interpretation>;
