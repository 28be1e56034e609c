/**
 * Readings on IP ASN.
 *
 * @module
 */
import type { Interpretation } from './interpretation.js';

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
    question: {
      id: 'Hukuman disiplin mana yang dihitung dalam IP ASN: semuanya, atau hanya yang belum lama?',
      en: 'Which disciplinary penalties count in IP ASN: all of them, or recent ones only?',
    },
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
    reason: {
      id: 'Yang ditanyakan ialah hukuman yang pernah dialami, dan batas waktunya tidak disebut.',
      en: 'What is asked is whether someone was ever penalised, and no limit in time is named.',
    },
    provisions: penaltyHistory,
  },
  A84: {
    question: {
      id: 'Ke mana nilai di antara dua rentang masuk, seperti 90,5 di antara 81 sampai 90 dan 91 sampai 100?',
      en: 'Where does a number between two bands belong, such as 90.5 between 81 to 90 and 91 to 100?',
    },
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
    reason: {
      id: 'Semua nilai mendapat tempat tanpa diubah, dan yang tertulis sebagai puncak suatu rentang tetap puncaknya.',
      en: 'Every number finds a place unchanged, and what is written as the top of a band stays its top.',
    },
    provisions: ['permenpan-rb-38-2018/kinerja', 'permenpan-rb-38-2018/13', ...ipAsnCategories],
  },
  C61: {
    question: {
      id: 'Diklat jenis apa dihitung sebagai apa?',
      en: 'What does training of each kind count as?',
    },
    options: {
      'named-kinds': {
        id: 'Yang disebut lampiran dihitung menurut namanya (lokakarya sama dengan seminar); Pelatihan dasar dan Tugas Belajar tidak dihitung. Jenis lain terbuka sampai instansi menyatakannya.',
        en: 'What the annex names counts by its name (a workshop as a seminar); basic training and Tugas Belajar do not count. Other kinds are open until the agency says.',
      },
    },
    default: 'named-kinds',
    reason: {
      id: 'Lampiran menutup daftarnya dengan "setara" tanpa menyebut apa yang setara.',
      en: 'The annex ends its list with "equals" and does not say what is equal.',
    },
    provisions: [
      'permenpan-rb-38-2018/kompetensi.a',
      'permenpan-rb-38-2018/kompetensi.b',
      'permenpan-rb-38-2018/kompetensi.c',
      'permenpan-rb-38-2018/kompetensi.d',
    ],
  },
  C40: {
    question: {
      id: 'Apa yang tercakup dalam tahun yang diukur IP ASN-nya?',
      en: 'What does the measured year of IP ASN take in?',
    },
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
    reason: {
      id: 'Naskah tidak menyebutnya. Pengukuran jatuh pada bulan April tahun berjalan, ketika kinerja tahun itu belum dinilai.',
      en: 'The text does not say. The measurement is due in April of the running year, whose performance is not assessed yet.',
    },
    provisions: [...trainingsInTime, 'permenpan-rb-38-2018/kinerja'],
  },
  C29: {
    question: {
      id: 'Dalam jangka apa diklat teknis dan seminar dihitung, bila bukan menurut tahun yang diukur (C40)?',
      en: 'Within which time do technical training and seminars count, if not as the measured year has it (C40)?',
    },
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
    reason: {
      id: 'Jangka waktu dan tahun kinerja bersama-sama membentuk tahun yang diukur; pasangan campuran disebut dalam hasil.',
      en: 'The time and the year of performance make the measured year together; a mixed pair is named in the result.',
    },
    provisions: trainingsInTime,
  },
  C30: {
    question: {
      id: 'Penilaian kinerja tahun mana yang dihitung dalam IP ASN, bila bukan menurut tahun yang diukur (C40)?',
      en: 'The performance assessment of which year counts in IP ASN, if not as the measured year has it (C40)?',
    },
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
    reason: {
      id: 'Jangka waktu dan tahun kinerja bersama-sama membentuk tahun yang diukur; pasangan campuran disebut dalam hasil.',
      en: 'The time and the year of performance make the measured year together; a mixed pair is named in the result.',
    },
    provisions: ['permenpan-rb-38-2018/kinerja'],
  },
  C39: {
    question: {
      id: 'Sampai hari apa riwayat dilihat untuk IP ASN suatu tahun?',
      en: 'Up to which day is a history seen for the IP ASN of a year?',
    },
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
    reason: {
      id: 'Indeks ialah ukuran suatu tahun, sehingga yang terjadi sesudahnya tidak mengubah nilainya lagi.',
      en: 'The index measures a year, so that what happens after it changes its score no more.',
    },
    provisions: [
      'permenpan-rb-38-2018/kualifikasi',
      'permenpan-rb-38-2018/kompetensi.a',
      'permenpan-rb-38-2018/kompetensi.b',
      ...penaltyHistory,
    ],
  },
  C41: {
    question: {
      id: 'Pendidikan formal mana yang dihitung: yang tertinggi, atau yang terakhir diselesaikan?',
      en: 'Which formal education counts: the highest, or the one finished last?',
    },
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
    reason: {
      id: 'Permenpan RB 38/2018 menyebut pendidikan terakhir, dan itu lazim dibaca sebagai jenjang tertinggi yang dicapai.',
      en: 'Permenpan RB 38/2018 says the last education, which is commonly read as the highest level reached.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi'],
  },
  C31: {
    question: {
      id: 'Kapan diklat kepemimpinan sesuai dengan jabatan: hanya yang setingkat, atau juga yang lebih tinggi?',
      en: 'When does leadership training match a post: only of the same tier, or of a higher one too?',
    },
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
    reason: {
      id: 'Yang diminta ialah kesesuaian dengan jabatan yang diduduki, bukan tingkat terendah.',
      en: 'What is asked is that it matches the post held, and not that it reaches a least tier.',
    },
    provisions: ['permenpan-rb-38-2018/kompetensi.a'],
  },
  C32: {
    question: {
      id: 'Bagaimana PNS dan PPPK dijadikan satu indeks?',
      en: 'How do PNS and PPPK make one index?',
    },
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
    reason: {
      id: 'Indeks instansi ialah rata-rata nilai orangnya; cara lain pernah dipakai, tetapi tidak tertulis.',
      en: 'The index of an agency is the mean of its people’s; the other way has been used but is not written.',
    },
    provisions: ['permenpan-rb-38-2018/13'],
  },
  A79: {
    question: {
      id: 'Haruskah pengukuran dilakukan pada bulan April, atau berlaku juga pada bulan lain?',
      en: 'Must the measurement be in April, or does one in another month stand?',
    },
    options: {
      'due-month': {
        id: 'April ialah bulan jatuh tempo; pengukuran pada bulan lain tetap dihitung.',
        en: 'April is the month it is due in; a measurement in another month is computed all the same.',
      },
    },
    default: 'due-month',
    reason: {
      id: 'Paling sedikit sekali setahun berarti boleh lebih, dan tidak ada yang membatalkan pengukuran lain.',
      en: 'At least once a year allows for more, and nothing voids a measurement made at another time.',
    },
    provisions: ['permenpan-rb-38-2018/3'],
  },
  A80: {
    question: {
      id: 'Apa yang dimaksud huruf e tentang kualifikasi, yang menyebut D-1 dua kali?',
      en: 'What does letter e on qualification mean, which names D-1 twice?',
    },
    options: {
      'd2-is-meant': {
        id: 'Salah satunya berarti D-2, sehingga D-2, D-1, dan SLTA bernilai sama.',
        en: 'One of them means D-2, so that D-2, D-1 and SLTA have the same points.',
      },
    },
    default: 'd2-is-meant',
    reason: {
      id: 'Huruf d menyebut D-3 dan huruf f mulai di bawah SLTA, sehingga D-2 tidak punya tempat lain.',
      en: 'Letter d has D-3 and letter f begins below SLTA, which leaves D-2 no other place.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', 'peraturan-bkn-8-2019'],
  },
  A82: {
    question: {
      id: 'Berapa bobot kinerja, yang ditulis 30 dengan angka dan empat puluh dengan kata?',
      en: 'What does performance weigh, which is 30 in figures and forty in words?',
    },
    options: {
      'thirty-percent': {
        id: 'Bobot kinerja tiga puluh persen, seperti angkanya.',
        en: 'Performance weighs thirty percent, as the figures say.',
      },
    },
    default: 'thirty-percent',
    reason: {
      id: 'Hanya dengan 30 keempat bobot berjumlah 100.',
      en: 'Only with 30 do the four weights make 100.',
    },
    provisions: ['permenpan-rb-38-2018/kinerja', 'permenpan-rb-38-2018/12.c'],
  },
  A83: {
    question: {
      id: 'Dengan rumus dan nilai mana indeks dihitung, padahal Pasal 13 tidak memuatnya?',
      en: 'By which formula and points is the index reckoned, when Article 13 gives neither?',
    },
    options: {
      'plain-sum': {
        id: 'Indeks ialah jumlah nilai keempat dimensi menurut Peraturan BKN 8/2019, yang sudah memuat bobotnya.',
        en: 'The index is the plain sum of the points of BKN Regulation 8/2019, which carry the weights already.',
      },
    },
    default: 'plain-sum',
    reason: {
      id: 'Pasal 17 menyerahkannya kepada Peraturan BKN, dan nilai tertinggi setiap dimensi sama dengan bobotnya.',
      en: 'Article 17 leaves it to a regulation of BKN, and the most points of each dimension are its weight.',
    },
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
    question: {
      id: 'Apakah nilai dibulatkan sebelum kategorinya dicari, dan bagaimana rata-rata ditulis?',
      en: 'Is a number rounded before its category is looked up, and how are means written?',
    },
    options: {
      'from-the-unrounded-number': {
        id: 'Kategori diambil dari nilai yang belum dibulatkan; rata-rata ditulis dua desimal, setengah ke atas.',
        en: 'The category is that of the unrounded number; means are shown with two decimals, halves rounded up.',
      },
    },
    default: 'from-the-unrounded-number',
    reason: {
      id: 'Dua desimal hanya untuk dibaca dan dapat mengubah kategori; A84 pun membulatkan nilai asalnya.',
      en: 'Two decimals are for the reader and could change a category; A84, too, rounds the number itself.',
    },
    provisions: ['permenpan-rb-38-2018/13', ...ipAsnCategories],
  },
  C33: {
    question: {
      id: 'Siapa yang menyatakan bahwa suatu diklat sesuai dengan jabatan?',
      en: 'Who says whether a training matches the post?',
    },
    options: {
      'derived-where-known': {
        id: 'Tingkat diklat dan jabatan yang diketahui menentukan, bantahannya ditolak; selain itu instansi menilai.',
        en: 'Known tiers of training and post decide, and what says otherwise is refused; else the agency judges.',
      },
    },
    default: 'derived-where-known',
    reason: {
      id: 'Tingkat dapat dibandingkan, sedangkan kesesuaian lainnya tidak diuraikan; yang bertentangan pasti keliru.',
      en: 'Tiers can be compared, other matches are not described, and what contradicts the tiers must be a mistake.',
    },
    provisions: trainingsMatched,
  },
  C34: {
    question: {
      id: 'Dalam jangka mana diklat masuk yang melewati batasnya?',
      en: 'Which window does a training belong to that runs across its edge?',
    },
    options: {
      'by-the-last-day': {
        id: 'Diklat masuk ke jangka yang memuat hari terakhirnya, dengan semua JP-nya.',
        en: 'A training belongs to the window that its last day falls in, with all its hours.',
      },
    },
    default: 'by-the-last-day',
    reason: {
      id: 'Sejalan dengan B8: JP baru diperoleh ketika kegiatan selesai.',
      en: 'In line with B8: hours are earned when an activity is over.',
    },
    provisions: trainingsInTime,
  },
  C35: {
    question: {
      id: 'Bagaimana riwayat IP ASN yang tidak bertanggal, atau bertanggal sesudah tanggal putusan?',
      en: 'What of history for IP ASN that has no date, or one after the day of the decision?',
    },
    options: {
      'later-told-undated-counts': {
        id: 'Yang bertanggal sesudah putusan disebut dan tidak dihitung; yang tak bertanggal dihitung bila hanya batas C39 yang menentukan.',
        en: 'Later entries are told and not counted; one without a date counts where nothing but the limit of C39 would decide.',
      },
    },
    default: 'later-told-undated-counts',
    reason: {
      id: 'Sejalan dengan C5. Yang tak bertanggal dianggap sudah terjadi; bila tahunnya sudah berakhir, anggapan itu disebut.',
      en: 'In line with C5. What has no date is taken to have happened; where the year is over, that assumption is named.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', ...trainingsMatched, ...trainingsInTime, ...penaltyHistory],
  },
  C36: {
    question: {
      id: 'Dengan aturan mana tahun 2023 dan sesudahnya diukur?',
      en: 'By which rules are 2023 and later years measured?',
    },
    options: {
      'tables-of-2019-unsure': {
        id: 'Tahun 2023 dan sesudahnya diukur dengan nilai tahun 2019; kualifikasi dan kompetensi belum pasti.',
        en: 'The year 2023 and later ones are measured by the points of 2019; qualification and competency are unsure.',
      },
    },
    default: 'tables-of-2019-unsure',
    reason: {
      id: 'Surat BKN tentang IP ASN tahun 2023 mengubah kedua dimensi itu, tetapi isinya belum cukup diketahui.',
      en: 'A letter of BKN on the index of 2023 changed those two dimensions, but what it says is not known well enough.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', ...trainingsMatched, ...trainingsInTime, 'peraturan-bkn-8-2019'],
  },
  C37: {
    question: {
      id: 'Apa arti daftar pendidikan yang kosong, dan penilaian kinerja yang tidak ada?',
      en: 'What do an empty list of education, and an assessment that is not there, mean?',
    },
    options: {
      'empty-is-none-missing-is-unknown': {
        id: 'Daftar kosong berarti pendidikan di bawah SLTA; penilaian yang tidak ada belum diketahui, bukan nol.',
        en: 'An empty list is education below SLTA; an assessment that is not there is unknown, and not zero.',
      },
    },
    default: 'empty-is-none-missing-is-unknown',
    reason: {
      id: 'Daftar kosong menyatakan tidak ada pendidikan; tahun tanpa penilaian tidak menyatakan apa pun.',
      en: 'An empty list says that there was no education; a year without an assessment says nothing.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', 'permenpan-rb-38-2018/kinerja'],
  },
  C38: {
    question: {
      id: 'Siapa yang diukur IP ASN-nya?',
      en: 'Whose IP ASN is measured?',
    },
    options: {
      'pns-and-pppk-from-2024': {
        id: 'PNS diukur, PPPK sejak tahun ukur 2024 juga; CPNS tidak.',
        en: 'PNS are measured, PPPK too from the measured year 2024, and CPNS are not.',
      },
    },
    default: 'pns-and-pppk-from-2024',
    reason: {
      id: 'Indikatornya disusun bagi PNS dan CPNS belum diangkat; PPPK ikut diukur sejak 2024, tanpa pasal yang ditemukan.',
      en: 'The indicators are made for PNS, and a CPNS is not appointed yet; PPPK are measured since 2024, by no article found.',
    },
    provisions: ['permenpan-rb-38-2018/3', 'peraturan-bkn-8-2019', 'permenpan-rb-38-2018/13'],
  },
} as const satisfies Record<string, Interpretation>;
