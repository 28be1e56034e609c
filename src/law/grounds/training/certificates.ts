/**
 * What was asked, and why it is read so: of the readings on certificates of training.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const certificateGrounds = {
  C12: {
    question: {
      id: 'Apakah daftar yang diawali "dapat meliputi", seperti daftar pengajar, terbuka bagi yang tidak disebut?',
      en: 'Are lists that begin with "dapat meliputi", as those of teachers do, open to what they do not name?',
    },
    reason: {
      id: 'Kata "dapat" membuka daftar itu; daftar yang tertutup memakai "terdiri atas" atau "meliputi".',
      en: 'The word "dapat" opens them; lists that are closed say "terdiri atas" or "meliputi".',
    },
  },
  A71: {
    question: {
      id: 'Dokumen apa yang diberikan oleh Pelatihan struktural, dasar, dan fungsional?',
      en: 'Which document do structural, basic and functional training give?',
    },
    reason: {
      id: 'Ayat (4) mengatur sertifikat bagi Pelatihan selain yang disebut ayat (2), yang menuntut kelulusan.',
      en: 'Paragraph (4) has certificates for training other than that of paragraph (2), which asks for a pass.',
    },
  },
  A72: {
    question: {
      id: 'Berapa peserta yang termasuk terbaik, bagaimana bila seri, dan apakah piagam wajib diberikan?',
      en: 'How many count as best, what of ties, and is the award owed?',
    },
    reason: {
      id: 'Terbaik berarti tidak ada yang di atasnya, dan "dapat" tidak mewajibkan.',
      en: 'To be best is to have nobody above, and "may" lays down no duty.',
    },
  },
  C19: {
    question: {
      id: 'Dokumen apa yang diperoleh dari Pelatihan yang diselenggarakan lembaga di luar Kementerian?',
      en: 'What does training run by an institution outside the Ministry earn?',
    },
    reason: {
      id: 'Dokumen Pasal 66 diterbitkan unit SDM, sedangkan Pelatihan itu mengikuti ketentuan penyelenggaranya.',
      en: 'The documents of Article 66 are issued by the HRD unit, while such training follows its organiser’s rules.',
    },
  },
  C52: {
    question: {
      id: 'Berapa pihak yang harus ikut menyusun Kurikulum bersama unit SDM?',
      en: 'How many parties have to draw up the curriculum together with the HRD unit?',
    },
    reason: {
      id: 'Kata "atau" membuka pilihan, tetapi jumlahnya tidak tertulis dan pembacaan lain mungkin; tidak pasti.',
      en: 'The word "atau" leaves a choice, but no number is written and other readings are possible; this is unsure.',
    },
  },
} as const satisfies Record<string, Grounds>;
