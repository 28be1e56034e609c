/**
 * Readings on who may go on Tugas Belajar.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

const remainingService = ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'] as const;

export const eligibilityReadings = {
  A21: {
    question: {
      id: 'Sejak kapan masa kerja satu tahun dihitung, dan pada hari apa diuji?',
      en: 'From when does the year of service count, and on which day is it tested?',
    },
    options: {
      'pns-appointment': {
        id: 'Masa kerja dihitung sejak pengangkatan sebagai PNS dan diuji pada tanggal putusan.',
        en: 'Service counts from the appointment as PNS and is tested on the day of the decision.',
      },
      'cpns-start': {
        id: 'Masa kerja dihitung sejak mulai sebagai CPNS dan diuji pada tanggal putusan.',
        en: 'Service counts from the start as CPNS and is tested on the day of the decision.',
      },
    },
    default: 'pns-appointment',
    reason: {
      id: 'Ketentuan menyebut pengangkatan sebagai PNS, dan CPNS belum diangkat.',
      en: 'The provision speaks of being appointed as PNS, which a CPNS is not yet.',
    },
    provisions: ['pupr-2-2023/28.a'],
  },
  A22: {
    question: {
      id: 'Dari hari apa sisa masa kerja dihitung, dan batas pensiun jabatan yang mana yang dipakai?',
      en: 'From which day does remaining service run, and the retirement age of which post applies?',
    },
    options: {
      'study-start': {
        id: 'Sisa masa kerja dihitung dari hari pertama studi sampai hari kerja terakhir pada jabatan sekarang.',
        en: 'Remaining service runs from the first day of study to the last day of service in the present post.',
      },
      'as-of': {
        id: 'Sisa masa kerja dihitung dari tanggal putusan sampai hari kerja terakhir pada jabatan sekarang.',
        en: 'Remaining service runs from the day of the decision to the last day of service in the present post.',
      },
      'pelaksana-while-released': {
        id: 'Yang dibebaskan lebih dari enam bulan melepas jabatannya, sehingga usia pensiun pelaksana yang dipakai.',
        en: 'Who is released for more than six months leaves the post, so that the retirement age of a pelaksana applies.',
      },
    },
    default: 'study-start',
    reason: {
      id: 'Kelipatan itu memuat studi dan ikatan dinas, yang berjalan sejak studi dimulai. PP 11/2017 dan Pasal 36 ayat (5) dapat juga menunjuk jabatan pelaksana.',
      en: 'The multiple holds the study and the bond, which run once the study begins. PP 11/2017 and Article 36 (5) may also point to the post of pelaksana.',
    },
    provisions: remainingService,
  },
  A24: {
    question: {
      id: 'Berapa kali waktu normatif yang harus tersisa bagi peserta biaya mandiri yang dibebaskan dari tugas?',
      en: 'How many times the normative time must remain for someone self-funded and released from duties?',
    },
    options: {
      'as-written': {
        id: 'Peserta biaya mandiri yang dibebaskan tetap memerlukan tiga kali waktu normatif.',
        en: 'The self-funded who are released still need three times the normative time.',
      },
      'two-times': {
        id: 'Peserta biaya mandiri yang dibebaskan memerlukan dua kali, sepadan dengan ikatan dinasnya yang satu kali.',
        en: 'The self-funded who are released need twice, in line with their bond of once the period.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Tidak ada pengecualian yang tertulis, walaupun ikatan dinas mereka lebih pendek.',
      en: 'No exception is written, although their bond is shorter.',
    },
    provisions: ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1'],
  },
  A27: {
    question: {
      id: 'Apakah hukuman disiplin dan pidana menghalangi seumur hidup, atau ikut batas dua tahun pada angka 3?',
      en: 'Do penalties and sentences bar for life, or does the two-year limit of number 3 reach them too?',
    },
    options: {
      'for-life': {
        id: 'Hukuman disiplin sedang atau berat dan pidana menghalangi seumur hidup.',
        en: 'A medium or heavy penalty, and a sentence, bar for life.',
      },
      'two-years': {
        id: 'Hukuman disiplin sedang atau berat dan pidana menghalangi selama dua tahun sejak ditetapkan.',
        en: 'A medium or heavy penalty, and a sentence, bar for two years from the day they were given.',
      },
    },
    default: 'for-life',
    reason: {
      id: 'Kata "tidak pernah" tidak mengenal batas waktu, dan jangka dua tahun hanya tertulis pada angka 3.',
      en: '"Never" knows no end, and the two years are written in number 3 only.',
    },
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2'],
  },
  A30: {
    question: {
      id: 'Apa arti penilaian kinerja yang baik selama dua tahun, dan dua tahun yang mana?',
      en: 'What is a good assessment in two years, and which two years?',
    },
    options: {
      'at-least-baik-each': {
        id: 'Predikat sekurang-kurangnya baik pada setiap tahun dari dua tahun sebelum tahun putusan.',
        en: 'At least "baik" in each of the two years before the year of the decision.',
      },
      'average-baik': {
        id: 'Predikat rata-rata sekurang-kurangnya baik selama dua tahun sebelum tahun putusan.',
        en: 'At least "baik" on average over the two years before the year of the decision.',
      },
      'exactly-baik-each': {
        id: 'Predikat tepat baik pada setiap tahun dari dua tahun sebelum tahun putusan.',
        en: 'Exactly "baik" in each of the two years before the year of the decision.',
      },
      'last-two-assessed': {
        id: 'Selama Januari, bila tahun sebelumnya belum dinilai, dua tahun sebelum tahun itu; selebihnya seperti bawaan.',
        en: 'While January runs and the year before is not assessed yet, the two years before that; else as by default.',
      },
    },
    default: 'at-least-baik-each',
    reason: {
      id: 'Predikat yang lebih tinggi tidak mungkin merugikan, dan tahun yang berjalan belum selesai dinilai.',
      en: 'A better predicate cannot count against anyone, and the running year is not assessed yet.',
    },
    provisions: ['pupr-2-2023/28.g'],
  },
  A32: {
    question: {
      id: 'Apakah rekomendasi diperlukan untuk program doktoral atau biaya mandiri, atau hanya bila keduanya bersamaan?',
      en: 'Is the recommendation needed for doctoral or self-funded study, or only for both together?',
    },
    options: {
      either: {
        id: 'Program doktoral memerlukan rekomendasi, dan biaya mandiri pun memerlukannya.',
        en: 'Doctoral study needs the recommendation, and so does self-funded study.',
      },
      both: {
        id: 'Rekomendasi hanya diperlukan untuk program doktoral yang sekaligus biaya mandiri.',
        en: 'Only study that is both doctoral and self-funded needs the recommendation.',
      },
    },
    default: 'either',
    reason: {
      id: 'Kata "dan" di sini menyebut dua kelompok peserta, bukan dua syarat bagi satu peserta.',
      en: 'The "and" lists two groups of people rather than two conditions on one person.',
    },
    provisions: ['pupr-2-2023/28.i'],
  },
  A34: {
    question: {
      id: 'Studi lanjutan mana yang harus menunggu setelah Tugas Belajar sebelumnya?',
      en: 'Which further study has to wait after an earlier study assignment?',
    },
    options: {
      'higher-level-only': {
        id: 'Hanya studi ke jenjang KKNI yang lebih tinggi yang harus menunggu.',
        en: 'Only study at a higher level of the KKNI has to wait.',
      },
      'any-level': {
        id: 'Studi lanjutan ke jenjang apa pun harus menunggu.',
        en: 'Further study at any level has to wait.',
      },
    },
    default: 'higher-level-only',
    reason: {
      id: 'Ketentuan hanya menyebut jenjang yang lebih tinggi.',
      en: 'The provision speaks of a higher level only.',
    },
    provisions: ['pupr-2-2023/29'],
  },
  C7: {
    question: {
      id: 'Dari hari apa masa bekerja kembali sebelum studi berikutnya dihitung?',
      en: 'From which day does the work before the next study count?',
    },
    options: {
      'day-after-study': {
        id: 'Masa bekerja kembali dihitung mulai sehari setelah hari terakhir studi sebelumnya.',
        en: 'Work counts from the day after the last day of the earlier study.',
      },
      'last-day-of-study': {
        id: 'Masa bekerja kembali dihitung mulai hari terakhir studi sebelumnya.',
        en: 'Work counts from the last day of the earlier study.',
      },
      'report-date': {
        id: 'Masa bekerja kembali dihitung mulai hari melapor setelah studi, paling cepat sehari setelah studi.',
        en: 'Work counts from the day of the report after study, and from the day after study at the earliest.',
      },
    },
    default: 'day-after-study',
    reason: {
      id: 'Hari terakhir studi masih hari studi; bekerja kembali baru dapat dimulai keesokan harinya.',
      en: 'The last day of study is still a day of study; work can begin the day after.',
    },
    provisions: ['pupr-2-2023/29'],
  },
  A25: {
    question: {
      id: 'Apakah latar belakang pendidikan, pengalaman, dan jabatan semuanya harus sesuai, dan siapa yang menilainya?',
      en: 'Must education, experience and post all fit, and who judges the fit?',
    },
    options: {
      'any-one': {
        id: 'Cukup salah satu dari pendidikan, pengalaman, atau jabatan yang sesuai; kesesuaiannya dinilai instansi.',
        en: 'One of education, experience or post is enough; the agency judges whether it fits.',
      },
    },
    default: 'any-one',
    reason: {
      id: 'Ketiganya dihubungkan dengan "atau", dan penilainya tidak ditunjuk.',
      en: 'The three are joined by "or", and nobody is named to judge.',
    },
    provisions: ['pupr-2-2023/28.c'],
  },
  A26: {
    question: {
      id: 'Apakah satu keadaan saja sudah menghalangi, atau harus beberapa bersamaan?',
      en: 'Does one hindrance suffice to bar, or does it take several at once?',
    },
    options: {
      'one-hit': { id: 'Satu keadaan saja sudah menghalangi.', en: 'A single hindrance bars.' },
    },
    default: 'one-hit',
    reason: {
      id: 'Yang diminta ialah bebas dari semuanya; menuntut beberapa sekaligus akan mengosongkan larangan itu.',
      en: 'What is asked is to be free of them all; to need several at once would empty the rule.',
    },
    provisions: [
      'pupr-2-2023/28.d.1',
      'pupr-2-2023/28.d.2',
      'pupr-2-2023/28.d.3',
      'pupr-2-2023/28.e.1',
      'pupr-2-2023/28.e.2',
      'pupr-2-2023/28.e.3',
    ],
  },
  A28: {
    question: {
      id: 'Pada hari apa larangan dua tahun berakhir, dan alasan apa yang sah?',
      en: 'On which day does the two-year bar end, and which reasons are lawful?',
    },
    options: {
      'second-anniversary': {
        id: 'Larangan berakhir pada ulangan kedua tanggal keputusan; sah tidaknya alasan menurut catatan instansi.',
        en: 'The bar ends on the second anniversary of the decree; whether the reason was lawful is as recorded.',
      },
    },
    default: 'second-anniversary',
    reason: {
      id: 'Sejalan dengan cara menghitung jangka waktu pada A01; alasan yang sah diatur di luar peraturan ini.',
      en: 'It follows A01 on counting; lawful reasons are set outside this regulation.',
    },
    provisions: ['pupr-2-2023/28.e.3'],
  },
  A29: {
    question: {
      id: 'Seberapa baru surat keterangan dokter harus dibuat, dan oleh dokter mana?',
      en: 'How recent must the doctor’s letter be, and by which doctor?',
    },
    options: {
      'as-written': {
        id: 'Umur dan penerbit surat keterangan dokter tidak diuji.',
        en: 'The age and the issuer of the doctor’s letter are not tested.',
      },
    },
    default: 'as-written',
    reason: { id: 'Keduanya tidak diatur.', en: 'Neither is regulated.' },
    provisions: ['pupr-2-2023/28.f'],
  },
  A33: {
    question: {
      id: 'Kapan kelulusan seleksi, perjanjian, dan berkas dituntut dari calon?',
      en: 'When are the selection, the agreement and the papers asked of a candidate?',
    },
    options: {
      'by-stage': {
        id: 'Pelamar belum dituntut; bagi yang lulus seleksi perjanjian dan berkas masih terutang; bagi yang akan berangkat semuanya syarat.',
        en: 'Nothing is asked of applicants yet; who passed still owes agreement and papers; who is to leave must have all of it.',
      },
    },
    default: 'by-stage',
    reason: {
      id: 'Huruf k ialah kewajiban yang lulus seleksi, dan Pasal 37 ayat (1) huruf a meminta tanda tangan sebelum studi dimulai.',
      en: 'Letter k is a duty of those who passed, and Article 37 (1) a asks for the signature before the study begins.',
    },
    provisions: ['pupr-2-2023/28.j', 'pupr-2-2023/28.k'],
  },
  B6: {
    question: {
      id: 'Kapan suatu jawaban dianggap pasti padahal ada data yang kurang?',
      en: 'When does an answer stand although facts are missing?',
    },
    options: {
      'every-completion-agrees': {
        id: 'Jawaban pasti bila setiap kemungkinan isi data yang kurang menghasilkan jawaban yang sama.',
        en: 'An answer stands when whatever the missing facts turn out to be leads to the same one.',
      },
    },
    default: 'every-completion-agrees',
    reason: {
      id: 'Data yang kurang bukan berarti tidak; tiap ketentuan membaca datanya sendiri.',
      en: 'Missing does not mean no; each provision reads its own facts.',
    },
    provisions: ['pupr-2-2023/28.d.2', 'pupr-2-2023/28.e.1'],
  },
  C5: {
    question: {
      id: 'Apa yang dilakukan dengan kejadian yang bertanggal sesudah tanggal putusan?',
      en: 'What is done with events that are dated after the day of the decision?',
    },
    options: {
      'told-not-counted': {
        id: 'Yang bertanggal sesudah tanggal putusan diberitahukan dan tidak dihitung; rencana, seperti akhir studi, dihitung.',
        en: 'What is dated after the day of the decision is told and does not count; a plan, as the end of a study, does.',
      },
    },
    default: 'told-not-counted',
    reason: {
      id: 'Yang belum terjadi tidak dapat menghalangi; dengan diberitahukan, salah ketik pun tampak.',
      en: 'What has not happened cannot bar anyone, and being told it shows a mistyped date too.',
    },
    provisions: [
      'pupr-2-2023/28.a',
      'pupr-2-2023/28.e.1',
      'pupr-2-2023/28.e.2',
      'pupr-2-2023/28.e.3',
      'pupr-2-2023/29',
    ],
  },
  C50: {
    question: {
      id: 'Bagaimana sebutan dan angka penilaian kinerja sampai tahun 2021 dibaca?',
      en: 'How are labels and numbers of performance assessments up to 2021 read?',
    },
    options: {
      'by-rules-of-the-year': {
        id: 'Sampai 2021 "cukup" diterima dan bukan baik; angka (0 sampai 120) tidak diubah menjadi predikat. Sejak 2022 keduanya data yang salah.',
        en: 'Up to 2021 "cukup" is accepted and is not good; a number (0 to 120) is not turned into a predicate. From 2022 both are bad input.',
      },
    },
    default: 'by-rules-of-the-year',
    reason: {
      id: 'Kuadran predikat berlaku sejak tahun kinerja 2022; batas angka tahun-tahun sebelumnya tidak ada pada naskah yang dipegang pustaka ini.',
      en: 'The table of predicates is in force from the performance year 2022; the bands of earlier numbers stand in no text that this library holds.',
    },
    provisions: ['pupr-2-2023/28.g'],
  },
  C53: {
    question: {
      id: 'Apa arti daftar yang kosong?',
      en: 'What does an empty list mean?',
    },
    options: {
      'known-to-be-none': {
        id: 'Daftar kosong berarti memang tidak ada; yang belum diketahui ialah daftar yang tidak diisi.',
        en: 'An empty list says that there is none; what is not known is a list that is left out.',
      },
    },
    default: 'known-to-be-none',
    reason: {
      id: 'Tanpa beda antara keduanya, orang yang bersih riwayatnya tidak dapat menyatakannya.',
      en: 'Without that difference nobody with a clean history could say so.',
    },
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2', 'pupr-2-2023/28.e.3', 'pupr-2-2023/29'],
  },
  C60: {
    question: {
      id: 'Setelah Tugas Belajar yang mana orang harus bekerja dahulu?',
      en: 'After which study assignments does one have to work first?',
    },
    options: {
      'finished-or-to-be': {
        id: 'Yang telah selesai dan yang masih berjalan; bukan yang dibatalkan, dihentikan, atau berakhir tanpa selesai.',
        en: 'Those that were finished and one that still runs; not one that was cancelled, stopped or ended unfinished.',
      },
    },
    default: 'finished-or-to-be',
    reason: {
      id: 'Pasal 29 menyebut yang telah menyelesaikan Tugas Belajar; penghentian diatur pada Pasal 28 huruf e angka 3.',
      en: 'Article 29 names those who have finished; Article 28 e 3 has a rule for what was stopped.',
    },
    provisions: ['pupr-2-2023/29', 'pupr-2-2023/28.e.3'],
  },
} as const satisfies Record<string, Interpretation>;
