/**
 * What was asked, and why it is read so: of the readings that several questions on Tugas Belajar have in common, and those on retirement.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const studyGrounds = {
  A31: {
    question: {
      id: 'Siapa yang mengusulkan dan merekomendasikan pegawai pemerintah daerah?',
      en: 'Who proposes and recommends local-government staff?',
    },
    reason: {
      id: 'Pengusul daerah disebut Pasal 23 ayat (2) huruf d dan ayat (4) huruf d serta Pasal 33 huruf b. Pemberi rekomendasi daerah tidak disebut di mana pun; itu tambahan kami.',
      en: 'Article 23 (2) d and (4) d and Article 33 b name the proposers of a region. A recommender of a region is named nowhere; that is our addition.',
    },
  },
  C49: {
    question: {
      id: 'Tanggal lahir mana yang dipakai bila catatan dan NIP berbeda?',
      en: 'Which date of birth counts where the record and the NIP differ?',
    },
    reason: {
      id: 'Tidak ada yang menyatakan mana yang benar; pertentangannya sendiri selalu diberitahukan.',
      en: 'Nothing tells which of the two is right; that they contradict each other is always told.',
    },
  },
  A46: {
    question: {
      id: 'Masa Tugas Belajar yang mana yang dikalikan menjadi ikatan dinas?',
      en: 'Which period of the study assignment is multiplied into the bond?',
    },
    reason: {
      id: 'Pasal 38 ayat (9) memasukkan perpanjangan ke dalam keseluruhan masa Tugas Belajar.',
      en: 'Article 38 paragraph (9) counts extensions in the whole of the study assignment.',
    },
  },
  A23: {
    question: {
      id: 'Dalam satuan apa waktu normatif Program Studi dinyatakan?',
      en: 'In which unit is the normative time of a programme given?',
    },
    reason: {
      id: 'Perguruan tinggi menetapkannya dalam semester, dan dua semester disamakan dengan satu tahun.',
      en: 'Universities set it in semesters, and two of them are put on a level with a year.',
    },
  },
  A60: {
    question: {
      id: 'Apakah ketiga keadaan pada Pasal 40 harus ada bersama-sama, dan siapa yang menyatakan bencana?',
      en: 'Do the three events of Article 40 have to coincide, and who certifies a disaster?',
    },
    reason: {
      id: 'Daftar itu menyebut apa yang termasuk; tidak mungkin ketiganya disyaratkan sekaligus.',
      en: 'The list says what is included; all three cannot be asked for at once.',
    },
  },
  B1: {
    question: {
      id: 'Bagaimana panjang suatu masa dibaca dari hari pertama dan hari terakhirnya?',
      en: 'How is the length of a period read from its first and last day?',
    },
    reason: {
      id: 'Studi 1 September sampai 31 Agustus adalah setahun penuh.',
      en: 'A study from 1 September to 31 August is a full year.',
    },
  },
  B3: {
    question: {
      id: 'Hari apa yang dibandingkan sebagai saat pensiun?',
      en: 'Which day is compared as the day of retirement?',
    },
    reason: {
      id: 'Pensiun dihitung mulai hari pertama bulan berikutnya.',
      en: 'The pension itself starts on the first day of the next month.',
    },
  },
  C3: {
    question: {
      id: 'Kapan orang yang lahir pada 29 Februari mencapai suatu umur?',
      en: 'When does someone born on 29 February reach an age?',
    },
    reason: {
      id: 'Sejalan dengan A02, dan bulan pensiunnya tetap Februari.',
      en: 'It follows A02, and the month of retirement stays February.',
    },
  },
  C43: {
    question: {
      id: 'Apakah tidak adanya halangan berarti pengunduran diri diizinkan?',
      en: 'Does the lack of a bar mean that a resignation is permitted?',
    },
    reason: {
      id: 'Selama studi pun orang terikat kewajiban; PP 17/2020 yang mengubah sebagian PP 11/2017 belum dibaca.',
      en: 'During the study a person is bound to serve as well; PP 17/2020, which changed parts of PP 11/2017, was not read.',
    },
  },
  C54: {
    question: {
      id: 'Bagaimana ketentuan tentang Kementerian berlaku bagi Kementerian PU, Kementerian PKP, dan instansi lain?',
      en: 'How do rules on the Ministry apply to the Ministry of PU, the Ministry of PKP and other agencies?',
    },
    reason: {
      id: 'Kementerian dibagi dua pada Oktober 2024 dan peraturannya tetap berlaku sampai diganti; selain Kementerian, Pasal 33 dan 78 hanya menyebut Pemerintah Daerah.',
      en: 'The Ministry was divided in October 2024 and its rules stay until replaced; beside the Ministry, Articles 33 and 78 name local governments only.',
    },
  },
  B4: {
    question: {
      id: 'Dari hari apa beberapa perpanjangan dijalankan?',
      en: 'From which day are several extensions laid down?',
    },
    reason: {
      id: 'Menyambung bulan demi bulan menggeser tanggal pada akhir bulan; lihat C2.',
      en: 'Chaining month upon month shifts the date at month ends; see C2.',
    },
  },
  C2: {
    question: {
      id: 'Dari tanggal mana bulan perpanjangan dijalankan agar akhir bulan tidak bergeser?',
      en: 'From which date are the months of an extension laid down, so that month ends do not drift?',
    },
    reason: {
      id: 'Tanggal akhir bulan lalu hanya disesuaikan sekali, bukan dua kali.',
      en: 'A month end is then clamped once and not twice.',
    },
  },
} as const satisfies Record<string, Grounds>;
