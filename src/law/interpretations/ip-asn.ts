/**
 * Readings on IP ASN.
 *
 * @module
 */
import type { Reading } from './interpretation.js';

const trainingsMatched = ['permenpan-rb-38-2018/kompetensi.a', 'permenpan-rb-38-2018/kompetensi.b'] as const;
const trainingsInTime = ['permenpan-rb-38-2018/kompetensi.c', 'permenpan-rb-38-2018/kompetensi.d'] as const;
const penaltyHistory = ['permenpan-rb-38-2018/disiplin.a', 'permenpan-rb-38-2018/disiplin.b'] as const;
const ipAsnCategories = [
  'permenpan-rb-38-2018/14.a',
  'permenpan-rb-38-2018/14.b',
  'permenpan-rb-38-2018/14.c',
  'permenpan-rb-38-2018/14.d',
  'permenpan-rb-38-2018/14.e',
] as const;

export const ipAsnReadings = {
  A81: {
    options: {
      'whole-history': {
        id: 'Semua hukuman yang pernah dijatuhkan dihitung, dan yang terberat menentukan.',
        en: 'Every penalty ever given counts, and the heaviest decides.',
      },
      'look-back': {
        id: 'Hukuman dihitung selama keputusannya belum setua jumlah tahun dari pemakai; yang terberat menentukan.',
        en: 'A penalty counts until its decree is as many years old as the caller says, and the heaviest decides.',
      },
    },
    default: 'whole-history',
    provisions: penaltyHistory,
  },
  A84: {
    options: {
      'above-lower-band': {
        id: 'Setiap rentang mulai tepat di atas rentang di bawahnya, sehingga 90,5 masuk rentang 91 sampai 100.',
        en: 'Each band starts just above the one below it, so that 90.5 belongs to the band of 91 to 100.',
      },
      rounded: {
        id: 'Nilai dibulatkan dahulu ke bilangan bulat, setengah ke atas, lalu dicari pada rentang seperti tertulis.',
        en: 'The number is first rounded to a whole one, halves up, and then looked up in the bands as written.',
      },
      floor: {
        id: 'Nilai dipotong menjadi dua desimal, dan rentang mulai pada batas tertulisnya: 90,99 masih masuk rentang 81 sampai 90.',
        en: 'The number is cut to two decimals, and bands begin at their written bounds: 90.99 still belongs to 81 to 90.',
      },
    },
    default: 'above-lower-band',
    provisions: ['permenpan-rb-38-2018/kinerja', 'permenpan-rb-38-2018/13', ...ipAsnCategories],
  },
  C61: {
    options: {
      'named-kinds': {
        id: 'Yang disebut lampiran dihitung menurut namanya (lokakarya sama dengan seminar); Pelatihan dasar dan Tugas Belajar tidak dihitung. Jenis lain terbuka sampai instansi menyatakannya.',
        en: 'What the annex names counts by its name (a workshop as a seminar); basic training and Tugas Belajar do not count. Other kinds are open until the agency says.',
      },
    },
    default: 'named-kinds',
    provisions: [
      'permenpan-rb-38-2018/kompetensi.a',
      'permenpan-rb-38-2018/kompetensi.b',
      'permenpan-rb-38-2018/kompetensi.c',
      'permenpan-rb-38-2018/kompetensi.d',
    ],
  },
  C40: {
    options: {
      'calendar-year-so-far': {
        id: 'Tahun kalender sejauh ini: diklat teknis tahun itu, seminar tahun itu dan tahun sebelumnya, kinerja tahun sebelumnya.',
        en: 'The calendar year so far: technical training of the year, seminars of it and the one before, performance of the year before.',
      },
      'april-rolling': {
        id: 'Sampai 30 April tahun itu, atau hari putusan bila lebih awal: diklat teknis 12 bulan, seminar 24 bulan, kinerja tahun sebelumnya.',
        en: 'Up to 30 April of the year, or the day asked if earlier: technical training of 12 months, seminars of 24, performance of the year before.',
      },
      'closed-year': {
        id: 'Tahun yang sudah selesai: diklat teknis tahun itu, seminar tahun itu dan tahun sebelumnya, kinerja tahun itu sendiri.',
        en: 'The year as a closed one: technical training of the year, seminars of it and the one before, performance of the same year.',
      },
    },
    default: 'calendar-year-so-far',
    provisions: [...trainingsInTime, 'permenpan-rb-38-2018/kinerja'],
  },
  C29: {
    options: {
      'as-measured-year': {
        id: 'Menurut tahun yang diukur seperti dipilih pada C40.',
        en: 'As the measured year has it that is chosen under C40.',
      },
      'calendar-years': {
        id: 'Diklat teknis dihitung dalam tahun yang diukur, seminar dalam tahun itu dan tahun sebelumnya.',
        en: 'Technical training counts in the measured year, a seminar in that year and the one before.',
      },
      'rolling-years': {
        id: 'Diklat teknis dihitung dalam 12 bulan, seminar dalam 24 bulan, sampai 30 April tahun itu atau hari putusan bila lebih awal.',
        en: 'Technical training counts in the 12 months, a seminar in the 24, up to 30 April of the year or the day asked if earlier.',
      },
    },
    default: 'as-measured-year',
    provisions: trainingsInTime,
  },
  C30: {
    options: {
      'as-measured-year': {
        id: 'Menurut tahun yang diukur seperti dipilih pada C40.',
        en: 'As the measured year has it that is chosen under C40.',
      },
      'year-before': {
        id: 'Yang dihitung ialah penilaian tahun sebelum tahun yang diukur.',
        en: 'What counts is the assessment of the year before the measured one.',
      },
      'same-year': {
        id: 'Yang dihitung ialah penilaian tahun yang diukur itu sendiri.',
        en: 'What counts is the assessment of the measured year itself.',
      },
    },
    default: 'as-measured-year',
    provisions: ['permenpan-rb-38-2018/kinerja'],
  },
  C39: {
    options: {
      'end-of-measured-year': {
        id: 'Sampai hari putusan, tetapi tidak melewati 31 Desember tahun yang diukur.',
        en: 'Up to the day of the decision, but not beyond 31 December of the measured year.',
      },
      'on-the-day-asked': {
        id: 'Sampai hari putusan, juga bila tahun yang diukur sudah berakhir.',
        en: 'Up to the day of the decision, also when the measured year is over.',
      },
    },
    default: 'end-of-measured-year',
    provisions: [
      'permenpan-rb-38-2018/kualifikasi',
      'permenpan-rb-38-2018/kompetensi.a',
      'permenpan-rb-38-2018/kompetensi.b',
      ...penaltyHistory,
    ],
  },
  C41: {
    options: {
      highest: {
        id: 'Yang dihitung ialah pendidikan tertinggi, kapan pun diselesaikan.',
        en: 'What counts is the highest education, whenever it was finished.',
      },
      latest: {
        id: 'Yang dihitung ialah pendidikan dengan tanggal lulus terakhir; yang setanggal, yang tertinggi.',
        en: 'What counts is the education with the latest day of graduation; of those of one day, the highest.',
      },
    },
    default: 'highest',
    provisions: ['permenpan-rb-38-2018/kualifikasi'],
  },
  C31: {
    options: {
      'same-tier': {
        id: 'Hanya diklat kepemimpinan yang setingkat dengan jabatan yang sesuai.',
        en: 'Only leadership training of the tier of the post matches.',
      },
      'same-or-higher-tier': {
        id: 'Diklat kepemimpinan yang setingkat dengan jabatan atau lebih tinggi sesuai; yang lebih rendah tidak.',
        en: 'Leadership training of the tier of the post or of a higher one matches; of a lower one it does not.',
      },
    },
    default: 'same-tier',
    provisions: ['permenpan-rb-38-2018/kompetensi.a'],
  },
  C32: {
    options: {
      'by-head-count': {
        id: 'Nilai semua orang dirata-ratakan sekaligus, sehingga setiap orang berbobot sama.',
        en: 'The mean is taken over everybody at once, so that each person weighs the same.',
      },
      'mean-of-groups': {
        id: 'Rata-rata PNS dan rata-rata PPPK berbobot sama, berapa pun orangnya; kelompok kosong tanpa bobot.',
        en: 'The means of PNS and of PPPK weigh the same, however many people each has; an empty group weighs nothing.',
      },
    },
    default: 'by-head-count',
    provisions: ['permenpan-rb-38-2018/13'],
  },
  A79: {
    options: {
      'due-month': {
        id: 'April ialah bulan jatuh tempo; pengukuran pada bulan lain tetap dihitung.',
        en: 'April is the month it is due in; a measurement in another month is computed all the same.',
      },
    },
    default: 'due-month',
    provisions: ['permenpan-rb-38-2018/3'],
  },
  A80: {
    options: {
      'd2-is-meant': {
        id: 'Salah satunya berarti D-2, sehingga D-2, D-1, dan SLTA bernilai sama.',
        en: 'One of them means D-2, so that D-2, D-1 and SLTA have the same points.',
      },
    },
    default: 'd2-is-meant',
    provisions: ['permenpan-rb-38-2018/kualifikasi', 'peraturan-bkn-8-2019'],
  },
  A82: {
    options: {
      'thirty-percent': {
        id: 'Bobot kinerja tiga puluh persen, seperti angkanya.',
        en: 'Performance weighs thirty percent, as the figures say.',
      },
    },
    default: 'thirty-percent',
    provisions: ['permenpan-rb-38-2018/kinerja', 'permenpan-rb-38-2018/12.c'],
  },
  A83: {
    options: {
      'plain-sum': {
        id: 'Indeks ialah jumlah nilai keempat dimensi menurut Peraturan BKN 8/2019, yang sudah memuat bobotnya.',
        en: 'The index is the plain sum of the points of BKN Regulation 8/2019, which carry the weights already.',
      },
    },
    default: 'plain-sum',
    provisions: [
      'permenpan-rb-38-2018/kualifikasi',
      ...trainingsMatched,
      ...trainingsInTime,
      'permenpan-rb-38-2018/kinerja',
      ...penaltyHistory,
      'permenpan-rb-38-2018/13',
      'peraturan-bkn-8-2019',
    ],
  },
  B14: {
    options: {
      'from-the-unrounded-number': {
        id: 'Kategori diambil dari nilai yang belum dibulatkan; rata-rata ditulis dua desimal, setengah ke atas.',
        en: 'The category is that of the unrounded number; means are shown with two decimals, halves rounded up.',
      },
    },
    default: 'from-the-unrounded-number',
    provisions: ['permenpan-rb-38-2018/13', ...ipAsnCategories],
  },
  C33: {
    options: {
      'derived-where-known': {
        id: 'Tingkat diklat dan jabatan yang diketahui menentukan, bantahannya ditolak; selain itu instansi menilai.',
        en: 'Known tiers of training and post decide, and what says otherwise is refused; else the agency judges.',
      },
    },
    default: 'derived-where-known',
    provisions: trainingsMatched,
  },
  C34: {
    options: {
      'by-the-last-day': {
        id: 'Diklat masuk ke jangka yang memuat hari terakhirnya, dengan semua JP-nya.',
        en: 'A training belongs to the window that its last day falls in, with all its hours.',
      },
    },
    default: 'by-the-last-day',
    provisions: trainingsInTime,
  },
  C35: {
    options: {
      'later-told-undated-counts': {
        id: 'Yang bertanggal sesudah putusan disebut dan tidak dihitung; yang tak bertanggal dihitung bila hanya batas C39 yang menentukan.',
        en: 'Later entries are told and not counted; one without a date counts where nothing but the limit of C39 would decide.',
      },
    },
    default: 'later-told-undated-counts',
    provisions: ['permenpan-rb-38-2018/kualifikasi', ...trainingsMatched, ...trainingsInTime, ...penaltyHistory],
  },
  C36: {
    options: {
      'tables-of-2019-unsure': {
        id: 'Tahun 2023 dan sesudahnya diukur dengan nilai tahun 2019; kualifikasi dan kompetensi belum pasti.',
        en: 'The year 2023 and later ones are measured by the points of 2019; qualification and competency are unsure.',
      },
    },
    default: 'tables-of-2019-unsure',
    provisions: ['permenpan-rb-38-2018/kualifikasi', ...trainingsMatched, ...trainingsInTime, 'peraturan-bkn-8-2019'],
  },
  C37: {
    options: {
      'empty-is-none-missing-is-unknown': {
        id: 'Daftar kosong berarti pendidikan di bawah SLTA; penilaian yang tidak ada belum diketahui, bukan nol.',
        en: 'An empty list is education below SLTA; an assessment that is not there is unknown, and not zero.',
      },
    },
    default: 'empty-is-none-missing-is-unknown',
    provisions: ['permenpan-rb-38-2018/kualifikasi', 'permenpan-rb-38-2018/kinerja'],
  },
  C38: {
    options: {
      'pns-and-pppk-from-2024': {
        id: 'PNS diukur, PPPK sejak tahun ukur 2024 juga; CPNS tidak.',
        en: 'PNS are measured, PPPK too from the measured year 2024, and CPNS are not.',
      },
    },
    default: 'pns-and-pppk-from-2024',
    provisions: ['permenpan-rb-38-2018/3', 'peraturan-bkn-8-2019', 'permenpan-rb-38-2018/13'],
  },
} as const satisfies Record<string, Reading>;
