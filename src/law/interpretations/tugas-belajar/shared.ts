/**
 * Readings that several questions on Tugas Belajar have in common, and those on retirement.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

const remainingService = ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'] as const;
const bondLength = [
  'pupr-2-2023/37.2.d',
  'pupr-2-2023/37.2.d.1',
  'pupr-2-2023/37.2.d.2',
  'pupr-2-2023/37.2.d.3',
  'pupr-2-2023/37.2.e',
  'pupr-2-2023/39.4.e',
] as const;
const retirementAges = [
  'uu-20-2023/55',
  'uu-5-2014',
  'pp-11-2017/239',
  'uu-14-2005',
  'uu-11-2019',
  'uu-49-2009',
] as const;

export const studyReadings = {
  A31: {
    options: {
      'own-region': {
        id: 'Pegawai daerah diusulkan dan direkomendasikan oleh PPK atau Sekretaris Daerah daerahnya sendiri, dan bekerja di daerahnya dianggap bekerja di Kementerian.',
        en: 'Local-government staff are proposed and recommended by their own region, its PPK or Sekretaris Daerah, and work there is taken for work in the Ministry.',
      },
      'ministry-only': {
        id: 'Pegawai daerah mengikuti ketentuan pejabat Kementerian tanpa penyesuaian, dan hanya bekerja di Kementerian yang dihitung untuk Pasal 29.',
        en: 'Local-government staff follow the rules on the officials of the Ministry as they stand, and only work in the Ministry counts for Article 29.',
      },
    },
    default: 'own-region',
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i', 'pupr-2-2023/29', 'pupr-2-2023/37.2.d'],
  },
  C49: {
    options: {
      both: {
        id: 'Bila NIP dan tanggal lahir bertentangan, keduanya dicoba: berlaku jawaban yang sama untuk keduanya.',
        en: 'Where NIP and date of birth differ both are tried: an answer that is the same either way stands.',
      },
      record: {
        id: 'Tanggal lahir pada catatan yang dipakai.',
        en: 'The recorded date of birth counts.',
      },
      nip: {
        id: 'Tanggal lahir pada NIP yang dipakai.',
        en: 'The date of birth in the NIP counts.',
      },
      refuse: {
        id: 'Catatan yang tanggal lahirnya bukan tanggal lahir pada NIP ditolak sebagai data yang salah.',
        en: 'A record whose date of birth is not the one in the NIP is refused as wrong.',
      },
    },
    default: 'both',
    provisions: [...remainingService, ...bondLength, ...retirementAges],
  },
  A46: {
    options: {
      'actual-period': {
        id: 'Yang dikalikan adalah masa studi yang sebenarnya, termasuk perpanjangan.',
        en: 'What is multiplied is the study as it was, extensions included.',
      },
      'normative-period': {
        id: 'Yang dikalikan adalah waktu normatif Program Studi.',
        en: 'What is multiplied is the normative time of the programme.',
      },
    },
    default: 'actual-period',
    provisions: [...bondLength, 'pupr-2-2023/38.9'],
  },
  A23: {
    options: {
      'semesters-or-months': {
        id: 'Waktu normatif dinyatakan dalam semester, masing-masing enam bulan, atau langsung dalam bulan.',
        en: 'The normative time is given in semesters of six months each, or in months.',
      },
    },
    default: 'semesters-or-months',
    provisions: [...remainingService, 'pupr-2-2023/38.2'],
  },
  A60: {
    options: {
      'as-written': {
        id: 'Salah satu keadaan sudah cukup; siapa yang menyatakan bencana tidak disebut dan tidak ditentukan di sini.',
        en: 'Any one of the events is enough; who certifies a disaster is not said and is not decided here.',
      },
    },
    default: 'as-written',
    provisions: ['pupr-2-2023/39.3', 'pupr-2-2023/40', 'pupr-2-2023/40.a', 'pupr-2-2023/40.b', 'pupr-2-2023/40.c'],
  },
  B1: {
    options: {
      'both-days-count': {
        id: 'Hari pertama dan terakhir sama-sama dihitung; bulan penuh lebih dahulu, lalu sisa harinya.',
        en: 'The first and the last day both count; whole months first, then the days left over.',
      },
    },
    default: 'both-days-count',
    provisions: [...bondLength, 'pupr-2-2023/38.9'],
  },
  B3: {
    options: {
      'last-day-of-service': {
        id: 'Saat pensiun ialah hari kerja terakhir: hari terakhir bulan ketika batas usia tercapai.',
        en: 'Retirement is the last day of service: the last day of the month in which the age is reached.',
      },
    },
    default: 'last-day-of-service',
    provisions: [...remainingService, 'pupr-2-2023/37.2.e', ...retirementAges],
  },
  C3: {
    options: {
      '28-february': {
        id: 'Yang lahir pada 29 Februari mencapai umur pada 28 Februari di tahun biasa.',
        en: 'Someone born on 29 February reaches an age on 28 February of a common year.',
      },
    },
    default: '28-february',
    provisions: [...remainingService, ...retirementAges],
  },
  C43: {
    options: {
      'bars-only': {
        id: 'Tidak: hanya halangan Pasal 238 ayat (3) huruf a sampai e yang dinilai; PPK dapat menunda atau menolak karena alasan lain.',
        en: 'No: only the bars of Article 238 paragraph (3) letters a to e are judged; the PPK may postpone or refuse for other reasons.',
      },
    },
    default: 'bars-only',
    provisions: [
      'pp-11-2017/238.2',
      'pp-11-2017/238.3.a',
      'pp-11-2017/238.3.b',
      'pp-11-2017/238.3.c',
      'pp-11-2017/238.3.d',
      'pp-11-2017/238.3.e',
      'pp-11-2017/238.3.f',
    ],
  },
  C54: {
    options: {
      'successors-as-the-ministry': {
        id: 'Unit Kementerian PU dan PKP diperlakukan seperti unit Kementerian; bagi instansi lain tidak ada pejabat yang disebut, sehingga usulan dan rekomendasinya tidak terpenuhi.',
        en: 'Units of the Ministries of PU and PKP are treated as units of the Ministry; for another agency no official is named, so that its proposal and recommendation are not met.',
      },
    },
    default: 'successors-as-the-ministry',
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i', 'pupr-2-2023/29', 'pupr-2-2023/37.2.d'],
  },
  B4: {
    options: {
      'one-step': {
        id: 'Semua perpanjangan dijalankan sekaligus: dari awal studi bila masa yang ditetapkan genap bulan, bila tidak dari sehari setelah akhirnya.',
        en: 'All extensions are laid down at once: from the original start where the decreed period is whole months, else from the day after its end.',
      },
    },
    default: 'one-step',
    provisions: ['pupr-2-2023/38.1', 'pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
  },
  C2: {
    options: {
      'original-start': {
        id: 'Bila masa yang ditetapkan genap bulan, perpanjangan dijalankan dari awal studi; bila tidak, dari sehari setelah akhirnya.',
        en: 'When the decreed period is whole months, from the original start; otherwise from the day after its end.',
      },
    },
    default: 'original-start',
    provisions: ['pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
  },
} as const satisfies Record<string, Reading>;
