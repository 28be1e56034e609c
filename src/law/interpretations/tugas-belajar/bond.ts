/**
 * Readings on the service bond, and on resignation and its sanctions.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

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
    provisions: bondLength,
  },
  A48: {
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
    provisions: bondLength,
  },
  B5: {
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
    provisions: bondLength,
  },
  A58: {
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
    provisions: ['pupr-2-2023/39.1.c', 'pupr-2-2023/39.4.d', 'pupr-2-2023/39.4.e'],
  },
  B16: {
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
    options: {
      'once-the-period': {
        id: 'Peserta biaya mandiri yang tetap menjalankan tugas terikat satu kali masa studi.',
        en: 'The self-funded who stayed in post owe once the study period.',
      },
    },
    default: 'once-the-period',
    provisions: ['pupr-2-2023/37.2.d.2'],
  },
  A59: {
    options: {
      'as-written': {
        id: 'Rujukannya dibaca seperti tertulis: larangan mundur berlaku selama masa mengabdi menurut huruf d.',
        en: 'The reference is read as written: the ban on resigning holds for the period of service of letter d.',
      },
    },
    default: 'as-written',
    provisions: ['pupr-2-2023/37.2.e', 'pupr-2-2023/39.4.e'],
  },
  B2: {
    options: {
      'months-and-days-each': {
        id: 'Bulan dan hari dikalikan masing-masing, lalu dijalankan bulan dahulu baru hari.',
        en: 'Months and days are each multiplied, then laid down months first and days after.',
      },
    },
    default: 'months-and-days-each',
    provisions: bondLength,
  },
  C4: {
    options: {
      'day-after-study-to-last-day': {
        id: 'Sejak sehari setelah studi sampai hari terakhir ikatan dinas; mundur selama studi masuk ayat (4) huruf d.',
        en: 'From the day after study to the bond’s last day; resigning during study falls under paragraph (4) letter d.',
      },
    },
    default: 'day-after-study-to-last-day',
    provisions: ['pupr-2-2023/39.4.e'],
  },
  C42: {
    options: {
      'stop-and-repayment': {
        id: 'Tanpa alasan yang sah: penghentian dan pengembalian biaya; studi yang berakhir tanpa selesai tidak menimbulkan ikatan dinas.',
        en: 'Without lawful reason: stop and repayment; a study that ended unfinished leaves no bond.',
      },
    },
    default: 'stop-and-repayment',
    provisions: ['pupr-2-2023/39.1.a', 'pupr-2-2023/39.1.c', 'pupr-2-2023/39.4.d'],
  },
  C47: {
    options: {
      'one-study': {
        id: 'Hari pertama dan terakhir yang sama tanpa jenjang lain ialah satu studi; catatan satu studi yang saling bertentangan, dan dua studi berbeda yang bertindihan dengan pembebasan tugas, ditolak sebagai data yang salah.',
        en: 'The same first and last day and no other degree is one study; entries of one study that contradict each other, and two different studies that overlap, both with release, are refused as wrong.',
      },
    },
    default: 'one-study',
    provisions: bondLength,
  },
} as const satisfies Record<string, Reading>;
