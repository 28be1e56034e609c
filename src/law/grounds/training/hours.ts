/**
 * What was asked, and why it is read so: of the readings on learning hours and on kinds of training.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const hoursGrounds = {
  A10: {
    question: {
      id: 'Apa arti setahun bagi jam pelajaran, dan bagaimana bila seseorang hanya bekerja sebagian tahun itu?',
      en: 'What is a year of learning hours, and what if someone was in service for part of it only?',
    },
    reason: {
      id: 'Tahun kontrak, seperti pada PP 49/2018, tidak disebut di sini, dan tidak ada yang menguranginya.',
      en: 'A contract year, as in Government Regulation 49/2018, is not named here, and nothing reduces the hours.',
    },
  },
  A12: {
    question: {
      id: 'Apakah batas jam pelajaran PPPK mencakup semua bentuk pengembangan atau Pelatihan saja?',
      en: 'Does the limit for PPPK take in every form of development, or training only?',
    },
    reason: {
      id: 'Ayat (3) menyebut Pelatihan, sedangkan ayat (2) tentang PNS tidak membatasi bentuknya.',
      en: 'Paragraph (3) speaks of training, while paragraph (2) on PNS sets no form.',
    },
  },
  A13: {
    question: {
      id: 'Apa yang terjadi dengan jam pelajaran PPPK di atas batas?',
      en: 'What becomes of the hours of a PPPK above the limit?',
    },
    reason: {
      id: 'Bila semuanya diakui, batas itu tidak membatasi apa pun; bila tidak ada yang diakui, itu menjadi hukuman.',
      en: 'If all were credited the limit would limit nothing; if none were, it would be a penalty.',
    },
  },
  A66: {
    question: {
      id: 'Apakah daftar jenis Pelatihan terbuka bagi jenis yang tidak disebut di dalamnya?',
      en: 'Are the lists of kinds of training open to kinds that they do not name?',
    },
    reason: {
      id: 'Daftar itu diawali dengan kata "minimal".',
      en: 'The lists begin by calling themselves a minimum.',
    },
  },
  C11: {
    question: {
      id: 'Siapa yang mengikuti Pelatihan dasar, dan Pelatihan apa yang terbuka bagi CPNS?',
      en: 'Who takes basic training, and which training is open to a CPNS?',
    },
    reason: {
      id: 'Pasal 50 membuka Pelatihan bagi PNS dan PPPK dan diam tentang CPNS di luar Pelatihan dasar Pasal 54.',
      en: 'Article 50 opens training to PNS and PPPK and is silent on CPNS beyond the basic training of Article 54.',
    },
  },
  C8: {
    question: {
      id: 'Bagaimana kegiatan dihitung yang jatuh pada hari yang sama?',
      en: 'How are activities counted that share a day?',
    },
    reason: {
      id: 'Sertifikat Pasal 66 adalah bukti; nonklasikal berjalan di samping kerja dan dibuktikan Pasal 12 (2) f; kemungkinan.',
      en: 'Article 66 makes certificates the proof; nonclassical runs beside work, proved by 12 (2) f; likely.',
    },
  },
  A07: {
    question: {
      id: 'Bagaimana jalur Pelatihan dibedakan, padahal keduanya dapat dilakukan secara daring?',
      en: 'How are the tracks of training told apart, when both can be held online?',
    },
    reason: {
      id: 'Cara penyampaian tidak membedakannya; e-learning pun didaftar sebagai nonklasikal.',
      en: 'The way of delivery does not tell them apart; even e-learning is listed as nonclassical.',
    },
  },
  A64: {
    question: {
      id: 'Bagian 70:20:10 adalah persen dari apa, dan adakah toleransinya?',
      en: 'Of what are 70:20:10 the percentages, and is there a tolerance?',
    },
    reason: {
      id: 'JP satu-satunya ukuran pengembangan dalam peraturan ini, dan toleransi tidak disebut.',
      en: 'JP are the only measure of development in the regulation, and no tolerance is named.',
    },
  },
  A65: {
    question: {
      id: 'Ayat mana yang dimaksud Pasal 50, padahal ayat yang dirujuknya tidak ada?',
      en: 'Which paragraph does Article 50 mean, when the one it refers to does not exist?',
    },
    reason: {
      id: 'Pasal 15 tidak memiliki ayat, dan kedua jalur itu diatur dalam Pasal 14 ayat (3).',
      en: 'Article 15 has no paragraphs, and the two tracks stand in Article 14 paragraph (3).',
    },
  },
  B8: {
    question: {
      id: 'Kapan JP nonklasikal dari unit peserta dihitung, dan di tahun mana kegiatan yang melewati akhir tahun?',
      en: 'When do nonclassical JP of a participant unit count, and in which year does an activity across its end?',
    },
    reason: {
      id: 'Tanpa persetujuan tidak ada konversi, dan JP baru diperoleh ketika kegiatan selesai.',
      en: 'Without approval there is no conversion, and hours are earned when an activity is over.',
    },
  },
  B11: {
    question: {
      id: 'Dalam satuan apa toleransi 70:20:10, dan bagaimana dengan rencana tanpa JP?',
      en: 'In which unit is the tolerance on 70:20:10, and what of a plan without hours?',
    },
    reason: {
      id: 'Dua persentase berselisih dalam poin, dan dari nol jam tidak ada bagian.',
      en: 'Two percentages differ by points, and of zero hours there are no shares.',
    },
  },
  C15: {
    question: {
      id: 'Bagaimana catatan kegiatan dihitung yang tidak lengkap, rangkap, atau bertentangan?',
      en: 'How are records of activities counted that are incomplete, double or contradictory?',
    },
    reason: {
      id: 'Dua nomor bukan satu kegiatan; tanpa judul atau penyelenggara tetap dihitung dan disebut mungkin rangkap.',
      en: 'Two numbers are not one activity; without title or organiser it counts and is told as a possible double.',
    },
  },
  A11: {
    question: {
      id: 'Berapa lama satu JP, dan bagaimana kegiatan dikonversi menjadi JP?',
      en: 'How long is one JP, and how are activities converted into JP?',
    },
    reason: {
      id: 'Lampiran II tidak tersedia, dan panjang satu JP ditetapkan LAN.',
      en: 'Annex II is not available, and the length of one JP is for LAN to set.',
    },
  },
} as const satisfies Record<string, Grounds>;
