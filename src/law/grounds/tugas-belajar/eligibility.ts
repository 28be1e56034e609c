/**
 * What was asked, and why it is read so: of the readings on who may go on Tugas Belajar.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const eligibilityGrounds = {
  A21: {
    question: {
      id: 'Sejak kapan masa kerja satu tahun dihitung, dan pada hari apa diuji?',
      en: 'From when does the year of service count, and on which day is it tested?',
    },
    reason: {
      id: 'Ketentuan menyebut pengangkatan sebagai PNS, dan CPNS belum diangkat.',
      en: 'The provision speaks of being appointed as PNS, which a CPNS is not yet.',
    },
  },
  A22: {
    question: {
      id: 'Dari hari apa sisa masa kerja dihitung, dan batas pensiun jabatan yang mana yang dipakai?',
      en: 'From which day does remaining service run, and the retirement age of which post applies?',
    },
    reason: {
      id: 'Kelipatan itu memuat studi dan ikatan dinas, yang berjalan sejak studi dimulai. PP 11/2017 dan Pasal 36 ayat (5) dapat juga menunjuk jabatan pelaksana.',
      en: 'The multiple holds the study and the bond, which run once the study begins. PP 11/2017 and Article 36 (5) may also point to the post of pelaksana.',
    },
  },
  A24: {
    question: {
      id: 'Berapa kali waktu normatif yang harus tersisa bagi peserta biaya mandiri yang dibebaskan dari tugas?',
      en: 'How many times the normative time must remain for someone self-funded and released from duties?',
    },
    reason: {
      id: 'Tidak ada pengecualian yang tertulis, walaupun ikatan dinas mereka lebih pendek.',
      en: 'No exception is written, although their bond is shorter.',
    },
  },
  A27: {
    question: {
      id: 'Apakah hukuman disiplin dan pidana menghalangi seumur hidup, atau ikut batas dua tahun pada angka 3?',
      en: 'Do penalties and sentences bar for life, or does the two-year limit of number 3 reach them too?',
    },
    reason: {
      id: 'Kata "tidak pernah" tidak mengenal batas waktu, dan jangka dua tahun hanya tertulis pada angka 3.',
      en: '"Never" knows no end, and the two years are written in number 3 only.',
    },
  },
  A30: {
    question: {
      id: 'Apa arti penilaian kinerja yang baik selama dua tahun, dan dua tahun yang mana?',
      en: 'What is a good assessment in two years, and which two years?',
    },
    reason: {
      id: 'Predikat yang lebih tinggi tidak mungkin merugikan, dan tahun yang berjalan belum selesai dinilai.',
      en: 'A better predicate cannot count against anyone, and the running year is not assessed yet.',
    },
  },
  A32: {
    question: {
      id: 'Apakah rekomendasi diperlukan untuk program doktoral atau biaya mandiri, atau hanya bila keduanya bersamaan?',
      en: 'Is the recommendation needed for doctoral or self-funded study, or only for both together?',
    },
    reason: {
      id: 'Kata "dan" di sini menyebut dua kelompok peserta, bukan dua syarat bagi satu peserta.',
      en: 'The "and" lists two groups of people rather than two conditions on one person.',
    },
  },
  A34: {
    question: {
      id: 'Studi lanjutan mana yang harus menunggu setelah Tugas Belajar sebelumnya?',
      en: 'Which further study has to wait after an earlier study assignment?',
    },
    reason: {
      id: 'Ketentuan hanya menyebut jenjang yang lebih tinggi.',
      en: 'The provision speaks of a higher level only.',
    },
  },
  C7: {
    question: {
      id: 'Dari hari apa masa bekerja kembali sebelum studi berikutnya dihitung?',
      en: 'From which day does the work before the next study count?',
    },
    reason: {
      id: 'Hari terakhir studi masih hari studi; bekerja kembali baru dapat dimulai keesokan harinya.',
      en: 'The last day of study is still a day of study; work can begin the day after.',
    },
  },
  A25: {
    question: {
      id: 'Apakah latar belakang pendidikan, pengalaman, dan jabatan semuanya harus sesuai, dan siapa yang menilainya?',
      en: 'Must education, experience and post all fit, and who judges the fit?',
    },
    reason: {
      id: 'Ketiganya dihubungkan dengan "atau", dan penilainya tidak ditunjuk.',
      en: 'The three are joined by "or", and nobody is named to judge.',
    },
  },
  A26: {
    question: {
      id: 'Apakah satu keadaan saja sudah menghalangi, atau harus beberapa bersamaan?',
      en: 'Does one hindrance suffice to bar, or does it take several at once?',
    },
    reason: {
      id: 'Yang diminta ialah bebas dari semuanya; menuntut beberapa sekaligus akan mengosongkan larangan itu.',
      en: 'What is asked is to be free of them all; to need several at once would empty the rule.',
    },
  },
  A28: {
    question: {
      id: 'Pada hari apa larangan dua tahun berakhir, dan alasan apa yang sah?',
      en: 'On which day does the two-year bar end, and which reasons are lawful?',
    },
    reason: {
      id: 'Sejalan dengan cara menghitung jangka waktu pada A01; alasan yang sah diatur di luar peraturan ini.',
      en: 'It follows A01 on counting; lawful reasons are set outside this regulation.',
    },
  },
  A29: {
    question: {
      id: 'Seberapa baru surat keterangan dokter harus dibuat, dan oleh dokter mana?',
      en: 'How recent must the doctor’s letter be, and by which doctor?',
    },
    reason: { id: 'Keduanya tidak diatur.', en: 'Neither is regulated.' },
  },
  A33: {
    question: {
      id: 'Kapan kelulusan seleksi, perjanjian, dan berkas dituntut dari calon?',
      en: 'When are the selection, the agreement and the papers asked of a candidate?',
    },
    reason: {
      id: 'Huruf k ialah kewajiban yang lulus seleksi, dan Pasal 37 ayat (1) huruf a meminta tanda tangan sebelum studi dimulai.',
      en: 'Letter k is a duty of those who passed, and Article 37 (1) a asks for the signature before the study begins.',
    },
  },
  B6: {
    question: {
      id: 'Kapan suatu jawaban dianggap pasti padahal ada data yang kurang?',
      en: 'When does an answer stand although facts are missing?',
    },
    reason: {
      id: 'Data yang kurang bukan berarti tidak; tiap ketentuan membaca datanya sendiri.',
      en: 'Missing does not mean no; each provision reads its own facts.',
    },
  },
  C5: {
    question: {
      id: 'Apa yang dilakukan dengan kejadian yang bertanggal sesudah tanggal putusan?',
      en: 'What is done with events that are dated after the day of the decision?',
    },
    reason: {
      id: 'Yang belum terjadi tidak dapat menghalangi; dengan diberitahukan, salah ketik pun tampak.',
      en: 'What has not happened cannot bar anyone, and being told it shows a mistyped date too.',
    },
  },
  C50: {
    question: {
      id: 'Bagaimana sebutan dan angka penilaian kinerja sampai tahun 2021 dibaca?',
      en: 'How are labels and numbers of performance assessments up to 2021 read?',
    },
    reason: {
      id: 'Kuadran predikat berlaku sejak tahun kinerja 2022; batas angka tahun-tahun sebelumnya tidak ada pada naskah yang dipegang pustaka ini.',
      en: 'The table of predicates is in force from the performance year 2022; the bands of earlier numbers stand in no text that this library holds.',
    },
  },
  C53: {
    question: {
      id: 'Apa arti daftar yang kosong?',
      en: 'What does an empty list mean?',
    },
    reason: {
      id: 'Tanpa beda antara keduanya, orang yang bersih riwayatnya tidak dapat menyatakannya.',
      en: 'Without that difference nobody with a clean history could say so.',
    },
  },
  C60: {
    question: {
      id: 'Setelah Tugas Belajar yang mana orang harus bekerja dahulu?',
      en: 'After which study assignments does one have to work first?',
    },
    reason: {
      id: 'Pasal 29 menyebut yang telah menyelesaikan Tugas Belajar; penghentian diatur pada Pasal 28 huruf e angka 3.',
      en: 'Article 29 names those who have finished; Article 28 e 3 has a rule for what was stopped.',
    },
  },
} as const satisfies Record<string, Grounds>;
