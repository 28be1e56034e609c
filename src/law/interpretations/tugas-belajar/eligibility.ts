/**
 * Readings on who may go on Tugas Belajar.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

const remainingService = ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'] as const;

export const eligibilityReadings = {
  A21: {
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
    provisions: ['pupr-2-2023/28.a'],
  },
  A22: {
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
    provisions: remainingService,
  },
  A24: {
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
    provisions: ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1'],
  },
  A27: {
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
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2'],
  },
  A30: {
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
    provisions: ['pupr-2-2023/28.g'],
  },
  A32: {
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
    provisions: ['pupr-2-2023/28.i'],
  },
  A34: {
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
    provisions: ['pupr-2-2023/29'],
  },
  C7: {
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
    provisions: ['pupr-2-2023/29'],
  },
  A25: {
    options: {
      'any-one': {
        id: 'Cukup salah satu dari pendidikan, pengalaman, atau jabatan yang sesuai; kesesuaiannya dinilai instansi.',
        en: 'One of education, experience or post is enough; the agency judges whether it fits.',
      },
    },
    default: 'any-one',
    provisions: ['pupr-2-2023/28.c'],
  },
  A26: {
    options: {
      'one-hit': { id: 'Satu keadaan saja sudah menghalangi.', en: 'A single hindrance bars.' },
    },
    default: 'one-hit',
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
    options: {
      'second-anniversary': {
        id: 'Larangan berakhir pada ulangan kedua tanggal keputusan; sah tidaknya alasan menurut catatan instansi.',
        en: 'The bar ends on the second anniversary of the decree; whether the reason was lawful is as recorded.',
      },
    },
    default: 'second-anniversary',
    provisions: ['pupr-2-2023/28.e.3'],
  },
  A29: {
    options: {
      'as-written': {
        id: 'Umur dan penerbit surat keterangan dokter tidak diuji.',
        en: 'The age and the issuer of the doctor’s letter are not tested.',
      },
    },
    default: 'as-written',
    provisions: ['pupr-2-2023/28.f'],
  },
  A33: {
    options: {
      'by-stage': {
        id: 'Pelamar belum dituntut; bagi yang lulus seleksi perjanjian dan berkas masih terutang; bagi yang akan berangkat semuanya syarat.',
        en: 'Nothing is asked of applicants yet; who passed still owes agreement and papers; who is to leave must have all of it.',
      },
    },
    default: 'by-stage',
    provisions: ['pupr-2-2023/28.j', 'pupr-2-2023/28.k'],
  },
  B6: {
    options: {
      'every-completion-agrees': {
        id: 'Jawaban pasti bila setiap kemungkinan isi data yang kurang menghasilkan jawaban yang sama.',
        en: 'An answer stands when whatever the missing facts turn out to be leads to the same one.',
      },
    },
    default: 'every-completion-agrees',
    provisions: ['pupr-2-2023/28.d.2', 'pupr-2-2023/28.e.1'],
  },
  C5: {
    options: {
      'told-not-counted': {
        id: 'Yang bertanggal sesudah tanggal putusan diberitahukan dan tidak dihitung; rencana, seperti akhir studi, dihitung.',
        en: 'What is dated after the day of the decision is told and does not count; a plan, as the end of a study, does.',
      },
    },
    default: 'told-not-counted',
    provisions: [
      'pupr-2-2023/28.a',
      'pupr-2-2023/28.e.1',
      'pupr-2-2023/28.e.2',
      'pupr-2-2023/28.e.3',
      'pupr-2-2023/29',
    ],
  },
  C50: {
    options: {
      'by-rules-of-the-year': {
        id: 'Sampai 2021 "cukup" diterima dan bukan baik; angka (0 sampai 120) tidak diubah menjadi predikat. Sejak 2022 keduanya data yang salah.',
        en: 'Up to 2021 "cukup" is accepted and is not good; a number (0 to 120) is not turned into a predicate. From 2022 both are bad input.',
      },
    },
    default: 'by-rules-of-the-year',
    provisions: ['pupr-2-2023/28.g'],
  },
  C53: {
    options: {
      'known-to-be-none': {
        id: 'Daftar kosong berarti memang tidak ada; yang belum diketahui ialah daftar yang tidak diisi.',
        en: 'An empty list says that there is none; what is not known is a list that is left out.',
      },
    },
    default: 'known-to-be-none',
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2', 'pupr-2-2023/28.e.3', 'pupr-2-2023/29'],
  },
  C60: {
    options: {
      'finished-or-to-be': {
        id: 'Yang telah selesai dan yang masih berjalan; bukan yang dibatalkan, dihentikan, atau berakhir tanpa selesai.',
        en: 'Those that were finished and one that still runs; not one that was cancelled, stopped or ended unfinished.',
      },
    },
    default: 'finished-or-to-be',
    provisions: ['pupr-2-2023/29', 'pupr-2-2023/28.e.3'],
  },
} as const satisfies Record<string, Reading>;
