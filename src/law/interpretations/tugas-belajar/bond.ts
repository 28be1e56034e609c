/**
 * Readings on the service bond, and on resignation and its sanctions.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

const bondLength = [
  'pupr-2-2023/37.2.d',
  'pupr-2-2023/37.2.d.1',
  'pupr-2-2023/37.2.d.2',
  'pupr-2-2023/37.2.d.3',
  'pupr-2-2023/37.2.e',
  'pupr-2-2023/39.4.e',
] as const;

export const bondReadings = {
  A47: {
    question: {
      id: 'Kapan ikatan dinas mulai, dan apakah Re-entry ikut dihitung?',
      en: 'When does the bond begin, and does Re-entry count in it?',
    },
    options: {
      'day-after-study': {
        id: 'Ikatan dinas mulai sehari setelah hari terakhir studi; Re-entry ikut dihitung.',
        en: 'The bond begins on the day after the last day of study; Re-entry counts in it.',
      },
      'report-date': {
        id: 'Ikatan dinas mulai pada hari melapor setelah studi, paling cepat sehari setelah studi.',
        en: 'The bond begins on the day of the report after study, the day after study at the earliest.',
      },
    },
    default: 'day-after-study',
    reason: {
      id: 'Sejak hari itu peserta kembali di bawah instansinya; terlambat melapor tidak sepatutnya menggeser ikatan dinas.',
      en: 'From that day the person is back with the agency; reporting late should not shift the bond.',
    },
    provisions: bondLength,
  },
  A48: {
    question: {
      id: 'Bagaimana ikatan dinas dari beberapa Tugas Belajar dijalani?',
      en: 'How are the bonds of several study assignments served?',
    },
    options: {
      consecutive: {
        id: 'Ikatan dinas dari beberapa Tugas Belajar dijalani berurutan.',
        en: 'Bonds of several study assignments are served one after the other.',
      },
      concurrent: {
        id: 'Ikatan dinas dari beberapa Tugas Belajar dijalani bersamaan.',
        en: 'Bonds of several study assignments are served at the same time.',
      },
    },
    default: 'consecutive',
    reason: {
      id: 'Setiap studi menimbulkan kewajibannya sendiri, dan tidak ada yang menyatakan satu hari kerja melunasi keduanya.',
      en: 'Each study makes its own duty, and nothing says that one day of work settles two.',
    },
    provisions: bondLength,
  },
  B5: {
    question: {
      id: 'Apakah ikatan dinas berhenti sementara selama studi berikutnya, dan apakah hari putusan masih termasuk sisa?',
      en: 'Does a bond pause during a later study, and does the day asked about still belong to what remains?',
    },
    options: {
      'pauses-during-released-study': {
        id: 'Ikatan dinas berhenti selama studi yang membebaskan dari tugas dan bergeser selama itu; hari yang ditanyakan termasuk sisanya.',
        en: 'A bond pauses during a study with release from duties and moves by its length; the day asked about belongs to what remains.',
      },
      'runs-on': {
        id: 'Ikatan dinas berjalan terus, juga selama studi berikutnya; hari yang ditanyakan termasuk sisanya.',
        en: 'A bond runs on, during a later study too; the day asked about belongs to what remains.',
      },
    },
    default: 'pauses-during-released-study',
    reason: {
      id: 'Ikatan dinas dijalani dengan bekerja kembali, dan yang dibebaskan dari tugas untuk belajar tidak sedang bekerja.',
      en: 'A bond is served by working again, and who is released from duties to study is not at work.',
    },
    provisions: bondLength,
  },
  A58: {
    question: {
      id: 'Biaya apa yang dikembalikan, dan apakah ikatan dinas yang sudah dijalani menguranginya?',
      en: 'Which costs are repaid, and does the part of the bond already served lower them?',
    },
    options: {
      'state-or-donor-costs': {
        id: 'Yang dikembalikan ialah biaya yang dikeluarkan Negara atau donor; bila rinciannya menunjukkan keduanya tidak mengeluarkan apa pun, atau peserta membiayai sendiri, tidak ada yang dikembalikan, dan masa yang sudah dijalani tidak mengurangi.',
        en: 'What the State or a donor spent is repaid; nothing is where the items show that neither did, or the person paid, and what is served already lowers nothing.',
      },
      'state-costs-only': {
        id: 'Yang dikembalikan hanya biaya yang dikeluarkan Negara menurut rincian biaya, siapa pun yang membiayai studinya.',
        en: 'Only what the State spent is repaid, by the items of cost, whoever paid for the study.',
      },
      'pro-rated': {
        id: 'Biaya Negara atau donor dikembalikan sebanding dengan ikatan dinas yang belum dijalani.',
        en: 'What the State or a donor spent is repaid in proportion to the bond not yet served.',
      },
    },
    default: 'state-or-donor-costs',
    reason: {
      id: 'Pengembalian mengandaikan biaya yang dikeluarkan pihak lain, dan huruf c menyebut seluruhnya.',
      en: 'A repayment supposes costs that another party spent, and letter c speaks of all of them.',
    },
    provisions: ['pupr-2-2023/39.1.c', 'pupr-2-2023/39.4.d', 'pupr-2-2023/39.4.e'],
  },
  B16: {
    question: {
      id: 'Sanksi mana yang dihapus force majeure, dan apa yang harus ada?',
      en: 'Which sanctions does force majeure lift, and what has to be at hand?',
    },
    options: {
      'lifts-every-sanction': {
        id: 'Setiap sanksi, juga bagi yang mundur: peristiwa Pasal 40 yang mulai paling lambat pada hari pelanggaran, menghalangi, dan ada buktinya.',
        en: 'Every sanction, that of who resigns too: an event of Article 40 that began by the day of the breach, hindered, and is evidenced.',
      },
      'not-lifted': {
        id: 'Sanksi karena mundur sebagai PNS tidak dihapus.',
        en: 'The sanctions of a resignation are not lifted.',
      },
      'only-during-study': {
        id: 'Hanya sanksi atas pelanggaran selama studi yang dihapus.',
        en: 'Only the sanctions of a breach during the study are lifted.',
      },
    },
    default: 'lifts-every-sanction',
    reason: {
      id: 'Ayat (3) meniadakan semua sanksi ayat (1); bahwa itu mencakup yang mundur setelah studi belum pasti.',
      en: 'Paragraph (3) lifts every sanction of paragraph (1); that it covers who resigns after the study is unsure.',
    },
    provisions: [
      'pupr-2-2023/39.1.a',
      'pupr-2-2023/39.1.c',
      'pupr-2-2023/39.3',
      'pupr-2-2023/39.4.d',
      'pupr-2-2023/39.4.e',
      'pupr-2-2023/39.4.f',
    ],
  },
  A49: {
    question: {
      id: 'Berapa ikatan dinas peserta biaya mandiri yang tetap menjalankan tugas?',
      en: 'What bond do the self-funded owe who stayed in post?',
    },
    options: {
      'once-the-period': {
        id: 'Peserta biaya mandiri yang tetap menjalankan tugas terikat satu kali masa studi.',
        en: 'The self-funded who stayed in post owe once the study period.',
      },
    },
    default: 'once-the-period',
    reason: {
      id: 'Angka 2 berlaku bagi semua yang tidak dibebaskan, siapa pun yang membiayai.',
      en: 'Number 2 covers everyone not released, whoever pays.',
    },
    provisions: ['pupr-2-2023/37.2.d.2'],
  },
  A59: {
    question: {
      id: 'Masa mengabdi mana yang dimaksud Pasal 39 ayat (4) huruf e, yang merujuk Pasal 37 ayat (2) huruf e?',
      en: 'Which period of service does Article 39 paragraph (4) letter e mean, which refers to Article 37 paragraph (2) letter e?',
    },
    options: {
      'as-written': {
        id: 'Rujukannya dibaca seperti tertulis: larangan mundur berlaku selama masa mengabdi menurut huruf d.',
        en: 'The reference is read as written: the ban on resigning holds for the period of service of letter d.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Huruf e melarang mundur selama ikatan dinas, dan lamanya ada pada huruf d.',
      en: 'Letter e forbids resigning during the bond, whose length stands in letter d.',
    },
    provisions: ['pupr-2-2023/37.2.e', 'pupr-2-2023/39.4.e'],
  },
  B2: {
    question: {
      id: 'Bagaimana masa yang tidak genap bulan dikalikan?',
      en: 'How is a period multiplied that is not whole months?',
    },
    options: {
      'months-and-days-each': {
        id: 'Bulan dan hari dikalikan masing-masing, lalu dijalankan bulan dahulu baru hari.',
        en: 'Months and days are each multiplied, then laid down months first and days after.',
      },
    },
    default: 'months-and-days-each',
    reason: {
      id: 'Hasilnya tidak bergantung pada panjang bulan yang dilalui studi.',
      en: 'The outcome does not hang on how long the months of the study were.',
    },
    provisions: bondLength,
  },
  C4: {
    question: {
      id: 'Selama kapan mundur sebagai PNS berakibat pengembalian biaya menurut Pasal 39 ayat (4) huruf e?',
      en: 'During which time does resigning as PNS lead to repayment under Article 39 paragraph (4) letter e?',
    },
    options: {
      'day-after-study-to-last-day': {
        id: 'Sejak sehari setelah studi sampai hari terakhir ikatan dinas; mundur selama studi masuk ayat (4) huruf d.',
        en: 'From the day after study to the bond’s last day; resigning during study falls under paragraph (4) letter d.',
      },
    },
    default: 'day-after-study-to-last-day',
    reason: {
      id: 'Kewajiban mengabdi lahir dengan selesainya studi; sebelum itu yang dilanggar ialah kewajiban menyelesaikannya.',
      en: 'The duty to serve arises when the study is finished; before that it is the duty to finish which is broken.',
    },
    provisions: ['pupr-2-2023/39.4.e'],
  },
  C42: {
    question: {
      id: 'Apa akibatnya bila studi ditinggalkan tanpa diselesaikan?',
      en: 'What follows when a study is left unfinished?',
    },
    options: {
      'stop-and-repayment': {
        id: 'Tanpa alasan yang sah: penghentian dan pengembalian biaya; studi yang berakhir tanpa selesai tidak menimbulkan ikatan dinas.',
        en: 'Without lawful reason: stop and repayment; a study that ended unfinished leaves no bond.',
      },
    },
    default: 'stop-and-repayment',
    reason: {
      id: 'Ikatan dinas mengikat yang telah menyelesaikan program; yang mundur selama studi meninggalkannya tanpa selesai.',
      en: 'The bond binds those who finished the programme; who resigns during the study leaves it unfinished.',
    },
    provisions: ['pupr-2-2023/39.1.a', 'pupr-2-2023/39.1.c', 'pupr-2-2023/39.4.d'],
  },
  C47: {
    question: {
      id: 'Bagaimana dua catatan Tugas Belajar yang sama atau bertindihan dibaca?',
      en: 'How are two records of a study read that are alike or overlap?',
    },
    options: {
      'one-study': {
        id: 'Hari pertama dan terakhir yang sama tanpa jenjang lain ialah satu studi; catatan satu studi yang saling bertentangan, dan dua studi berbeda yang bertindihan dengan pembebasan tugas, ditolak sebagai data yang salah.',
        en: 'The same first and last day and no other degree is one study; entries of one study that contradict each other, and two different studies that overlap, both with release, are refused as wrong.',
      },
    },
    default: 'one-study',
    reason: {
      id: 'Seorang tidak dapat dibebaskan dari tugas untuk dua studi sekaligus, dan satu studi tidak menimbulkan dua ikatan dinas.',
      en: 'Nobody can be released from duties for two studies at once, and one study leaves no two bonds.',
    },
    provisions: bondLength,
  },
} as const satisfies Record<string, Interpretation>;
