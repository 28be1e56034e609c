/**
 * Readings that several questions on Tugas Belajar have in common, and those on retirement.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

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
    question: {
      id: 'Siapa yang mengusulkan dan merekomendasikan pegawai pemerintah daerah?',
      en: 'Who proposes and recommends local-government staff?',
    },
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
    reason: {
      id: 'Pengusul daerah disebut Pasal 23 ayat (2) huruf d dan ayat (4) huruf d serta Pasal 33 huruf b. Pemberi rekomendasi daerah tidak disebut di mana pun; itu tambahan kami.',
      en: 'Article 23 (2) d and (4) d and Article 33 b name the proposers of a region. A recommender of a region is named nowhere; that is our addition.',
    },
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i', 'pupr-2-2023/29', 'pupr-2-2023/37.2.d'],
  },
  C49: {
    question: {
      id: 'Tanggal lahir mana yang dipakai bila catatan dan NIP berbeda?',
      en: 'Which date of birth counts where the record and the NIP differ?',
    },
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
    reason: {
      id: 'Tidak ada yang menyatakan mana yang benar; pertentangannya sendiri selalu diberitahukan.',
      en: 'Nothing tells which of the two is right; that they contradict each other is always told.',
    },
    provisions: [...remainingService, ...bondLength, ...retirementAges],
  },
  A46: {
    question: {
      id: 'Masa Tugas Belajar yang mana yang dikalikan menjadi ikatan dinas?',
      en: 'Which period of the study assignment is multiplied into the bond?',
    },
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
    reason: {
      id: 'Pasal 38 ayat (9) memasukkan perpanjangan ke dalam keseluruhan masa Tugas Belajar.',
      en: 'Article 38 paragraph (9) counts extensions in the whole of the study assignment.',
    },
    provisions: [...bondLength, 'pupr-2-2023/38.9'],
  },
  A23: {
    question: {
      id: 'Dalam satuan apa waktu normatif Program Studi dinyatakan?',
      en: 'In which unit is the normative time of a programme given?',
    },
    options: {
      'semesters-or-months': {
        id: 'Waktu normatif dinyatakan dalam semester, masing-masing enam bulan, atau langsung dalam bulan.',
        en: 'The normative time is given in semesters of six months each, or in months.',
      },
    },
    default: 'semesters-or-months',
    reason: {
      id: 'Perguruan tinggi menetapkannya dalam semester, dan dua semester disamakan dengan satu tahun.',
      en: 'Universities set it in semesters, and two of them are put on a level with a year.',
    },
    provisions: [...remainingService, 'pupr-2-2023/38.2'],
  },
  A60: {
    question: {
      id: 'Apakah ketiga keadaan pada Pasal 40 harus ada bersama-sama, dan siapa yang menyatakan bencana?',
      en: 'Do the three events of Article 40 have to coincide, and who certifies a disaster?',
    },
    options: {
      'as-written': {
        id: 'Salah satu keadaan sudah cukup; siapa yang menyatakan bencana tidak disebut dan tidak ditentukan di sini.',
        en: 'Any one of the events is enough; who certifies a disaster is not said and is not decided here.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Daftar itu menyebut apa yang termasuk; tidak mungkin ketiganya disyaratkan sekaligus.',
      en: 'The list says what is included; all three cannot be asked for at once.',
    },
    provisions: ['pupr-2-2023/39.3', 'pupr-2-2023/40', 'pupr-2-2023/40.a', 'pupr-2-2023/40.b', 'pupr-2-2023/40.c'],
  },
  B1: {
    question: {
      id: 'Bagaimana panjang suatu masa dibaca dari hari pertama dan hari terakhirnya?',
      en: 'How is the length of a period read from its first and last day?',
    },
    options: {
      'both-days-count': {
        id: 'Hari pertama dan terakhir sama-sama dihitung; bulan penuh lebih dahulu, lalu sisa harinya.',
        en: 'The first and the last day both count; whole months first, then the days left over.',
      },
    },
    default: 'both-days-count',
    reason: {
      id: 'Studi 1 September sampai 31 Agustus adalah setahun penuh.',
      en: 'A study from 1 September to 31 August is a full year.',
    },
    provisions: [...bondLength, 'pupr-2-2023/38.9'],
  },
  B3: {
    question: {
      id: 'Hari apa yang dibandingkan sebagai saat pensiun?',
      en: 'Which day is compared as the day of retirement?',
    },
    options: {
      'last-day-of-service': {
        id: 'Saat pensiun ialah hari kerja terakhir: hari terakhir bulan ketika batas usia tercapai.',
        en: 'Retirement is the last day of service: the last day of the month in which the age is reached.',
      },
    },
    default: 'last-day-of-service',
    reason: {
      id: 'Pensiun dihitung mulai hari pertama bulan berikutnya.',
      en: 'The pension itself starts on the first day of the next month.',
    },
    provisions: [...remainingService, 'pupr-2-2023/37.2.e', ...retirementAges],
  },
  C3: {
    question: {
      id: 'Kapan orang yang lahir pada 29 Februari mencapai suatu umur?',
      en: 'When does someone born on 29 February reach an age?',
    },
    options: {
      '28-february': {
        id: 'Yang lahir pada 29 Februari mencapai umur pada 28 Februari di tahun biasa.',
        en: 'Someone born on 29 February reaches an age on 28 February of a common year.',
      },
    },
    default: '28-february',
    reason: {
      id: 'Sejalan dengan A02, dan bulan pensiunnya tetap Februari.',
      en: 'It follows A02, and the month of retirement stays February.',
    },
    provisions: [...remainingService, ...retirementAges],
  },
  C43: {
    question: {
      id: 'Apakah tidak adanya halangan berarti pengunduran diri diizinkan?',
      en: 'Does the lack of a bar mean that a resignation is permitted?',
    },
    options: {
      'bars-only': {
        id: 'Tidak: hanya halangan Pasal 238 ayat (3) huruf a sampai e yang dinilai; PPK dapat menunda atau menolak karena alasan lain.',
        en: 'No: only the bars of Article 238 paragraph (3) letters a to e are judged; the PPK may postpone or refuse for other reasons.',
      },
    },
    default: 'bars-only',
    reason: {
      id: 'Selama studi pun orang terikat kewajiban; PP 17/2020 yang mengubah sebagian PP 11/2017 belum dibaca.',
      en: 'During the study a person is bound to serve as well; PP 17/2020, which changed parts of PP 11/2017, was not read.',
    },
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
    question: {
      id: 'Bagaimana ketentuan tentang Kementerian berlaku bagi Kementerian PU, Kementerian PKP, dan instansi lain?',
      en: 'How do rules on the Ministry apply to the Ministry of PU, the Ministry of PKP and other agencies?',
    },
    options: {
      'successors-as-the-ministry': {
        id: 'Unit Kementerian PU dan PKP diperlakukan seperti unit Kementerian; bagi instansi lain tidak ada pejabat yang disebut, sehingga usulan dan rekomendasinya tidak terpenuhi.',
        en: 'Units of the Ministries of PU and PKP are treated as units of the Ministry; for another agency no official is named, so that its proposal and recommendation are not met.',
      },
    },
    default: 'successors-as-the-ministry',
    reason: {
      id: 'Kementerian dibagi dua pada Oktober 2024 dan peraturannya tetap berlaku sampai diganti; selain Kementerian, Pasal 33 dan 78 hanya menyebut Pemerintah Daerah.',
      en: 'The Ministry was divided in October 2024 and its rules stay until replaced; beside the Ministry, Articles 33 and 78 name local governments only.',
    },
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i', 'pupr-2-2023/29', 'pupr-2-2023/37.2.d'],
  },
  B4: {
    question: {
      id: 'Dari hari apa beberapa perpanjangan dijalankan?',
      en: 'From which day are several extensions laid down?',
    },
    options: {
      'one-step': {
        id: 'Semua perpanjangan dijalankan sekaligus: dari awal studi bila masa yang ditetapkan genap bulan, bila tidak dari sehari setelah akhirnya.',
        en: 'All extensions are laid down at once: from the original start where the decreed period is whole months, else from the day after its end.',
      },
    },
    default: 'one-step',
    reason: {
      id: 'Menyambung bulan demi bulan menggeser tanggal pada akhir bulan; lihat C2.',
      en: 'Chaining month upon month shifts the date at month ends; see C2.',
    },
    provisions: ['pupr-2-2023/38.1', 'pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
  },
  C2: {
    question: {
      id: 'Dari tanggal mana bulan perpanjangan dijalankan agar akhir bulan tidak bergeser?',
      en: 'From which date are the months of an extension laid down, so that month ends do not drift?',
    },
    options: {
      'original-start': {
        id: 'Bila masa yang ditetapkan genap bulan, perpanjangan dijalankan dari awal studi; bila tidak, dari sehari setelah akhirnya.',
        en: 'When the decreed period is whole months, from the original start; otherwise from the day after its end.',
      },
    },
    default: 'original-start',
    reason: {
      id: 'Tanggal akhir bulan lalu hanya disesuaikan sekali, bukan dua kali.',
      en: 'A month end is then clamped once and not twice.',
    },
    provisions: ['pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
  },
} as const satisfies Record<string, Interpretation>;
