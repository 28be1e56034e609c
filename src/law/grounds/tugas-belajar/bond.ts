/**
 * What was asked, and why it is read so: of the readings on the service bond, and on resignation and its sanctions.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const bondGrounds = {
  A47: {
    question: {
      id: 'Kapan ikatan dinas mulai, dan apakah Re-entry ikut dihitung?',
      en: 'When does the bond begin, and does Re-entry count in it?',
    },
    reason: {
      id: 'Sejak hari itu peserta kembali di bawah instansinya; terlambat melapor tidak sepatutnya menggeser ikatan dinas.',
      en: 'From that day the person is back with the agency; reporting late should not shift the bond.',
    },
  },
  A48: {
    question: {
      id: 'Bagaimana ikatan dinas dari beberapa Tugas Belajar dijalani?',
      en: 'How are the bonds of several study assignments served?',
    },
    reason: {
      id: 'Setiap studi menimbulkan kewajibannya sendiri, dan tidak ada yang menyatakan satu hari kerja melunasi keduanya.',
      en: 'Each study makes its own duty, and nothing says that one day of work settles two.',
    },
  },
  B5: {
    question: {
      id: 'Apakah ikatan dinas berhenti sementara selama studi berikutnya, dan apakah hari putusan masih termasuk sisa?',
      en: 'Does a bond pause during a later study, and does the day asked about still belong to what remains?',
    },
    reason: {
      id: 'Ikatan dinas dijalani dengan bekerja kembali, dan yang dibebaskan dari tugas untuk belajar tidak sedang bekerja.',
      en: 'A bond is served by working again, and who is released from duties to study is not at work.',
    },
  },
  A58: {
    question: {
      id: 'Biaya apa yang dikembalikan, dan apakah ikatan dinas yang sudah dijalani menguranginya?',
      en: 'Which costs are repaid, and does the part of the bond already served lower them?',
    },
    reason: {
      id: 'Pengembalian mengandaikan biaya yang dikeluarkan pihak lain, dan huruf c menyebut seluruhnya.',
      en: 'A repayment supposes costs that another party spent, and letter c speaks of all of them.',
    },
  },
  B16: {
    question: {
      id: 'Sanksi mana yang dihapus force majeure, dan apa yang harus ada?',
      en: 'Which sanctions does force majeure lift, and what has to be at hand?',
    },
    reason: {
      id: 'Ayat (3) meniadakan semua sanksi ayat (1); bahwa itu mencakup yang mundur setelah studi belum pasti.',
      en: 'Paragraph (3) lifts every sanction of paragraph (1); that it covers who resigns after the study is unsure.',
    },
  },
  A49: {
    question: {
      id: 'Berapa ikatan dinas peserta biaya mandiri yang tetap menjalankan tugas?',
      en: 'What bond do the self-funded owe who stayed in post?',
    },
    reason: {
      id: 'Angka 2 berlaku bagi semua yang tidak dibebaskan, siapa pun yang membiayai.',
      en: 'Number 2 covers everyone not released, whoever pays.',
    },
  },
  A59: {
    question: {
      id: 'Masa mengabdi mana yang dimaksud Pasal 39 ayat (4) huruf e, yang merujuk Pasal 37 ayat (2) huruf e?',
      en: 'Which period of service does Article 39 paragraph (4) letter e mean, which refers to Article 37 paragraph (2) letter e?',
    },
    reason: {
      id: 'Huruf e melarang mundur selama ikatan dinas, dan lamanya ada pada huruf d.',
      en: 'Letter e forbids resigning during the bond, whose length stands in letter d.',
    },
  },
  B2: {
    question: {
      id: 'Bagaimana masa yang tidak genap bulan dikalikan?',
      en: 'How is a period multiplied that is not whole months?',
    },
    reason: {
      id: 'Hasilnya tidak bergantung pada panjang bulan yang dilalui studi.',
      en: 'The outcome does not hang on how long the months of the study were.',
    },
  },
  C4: {
    question: {
      id: 'Selama kapan mundur sebagai PNS berakibat pengembalian biaya menurut Pasal 39 ayat (4) huruf e?',
      en: 'During which time does resigning as PNS lead to repayment under Article 39 paragraph (4) letter e?',
    },
    reason: {
      id: 'Kewajiban mengabdi lahir dengan selesainya studi; sebelum itu yang dilanggar ialah kewajiban menyelesaikannya.',
      en: 'The duty to serve arises when the study is finished; before that it is the duty to finish which is broken.',
    },
  },
  C42: {
    question: {
      id: 'Apa akibatnya bila studi ditinggalkan tanpa diselesaikan?',
      en: 'What follows when a study is left unfinished?',
    },
    reason: {
      id: 'Ikatan dinas mengikat yang telah menyelesaikan program; yang mundur selama studi meninggalkannya tanpa selesai.',
      en: 'The bond binds those who finished the programme; who resigns during the study leaves it unfinished.',
    },
  },
  C47: {
    question: {
      id: 'Bagaimana dua catatan Tugas Belajar yang sama atau bertindihan dibaca?',
      en: 'How are two records of a study read that are alike or overlap?',
    },
    reason: {
      id: 'Seorang tidak dapat dibebaskan dari tugas untuk dua studi sekaligus, dan satu studi tidak menimbulkan dua ikatan dinas.',
      en: 'Nobody can be released from duties for two studies at once, and one study leaves no two bonds.',
    },
  },
} as const satisfies Record<string, Grounds>;
