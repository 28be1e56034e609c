/**
 * Readings on learning hours and on kinds of training.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

const yearlyHours = ['pupr-2-2023/19.2', 'pupr-2-2023/19.3'] as const;
const learningShares = ['pupr-2-2023/49.2.a', 'pupr-2-2023/49.2.b', 'pupr-2-2023/49.2.c'] as const;

export const hoursReadings = {
  A10: {
    options: {
      'calendar-year': {
        id: 'Jam pelajaran dihitung per tahun kalender dan berlaku utuh, juga bagi yang bekerja sebagian tahun.',
        en: 'Learning hours go by the calendar year and hold in full, also for someone in service for part of it.',
      },
      'pro-rated': {
        id: 'Jam pelajaran dihitung per tahun kalender, sebanding dengan banyaknya bulan bekerja pada tahun itu.',
        en: 'Learning hours go by the calendar year, in proportion to the months in service in that year.',
      },
    },
    default: 'calendar-year',
    provisions: yearlyHours,
  },
  A12: {
    options: {
      'training-only': {
        id: 'Bagi PPPK hanya Pelatihan yang dihitung; Tugas Belajar tidak.',
        en: 'For a PPPK only training counts, and a study assignment does not.',
      },
      'all-forms': {
        id: 'Bagi PPPK semua bentuk pengembangan dihitung, termasuk Tugas Belajar.',
        en: 'For a PPPK every form of development counts, a study assignment included.',
      },
    },
    default: 'training-only',
    provisions: ['pupr-2-2023/19.3'],
  },
  A13: {
    options: {
      'up-to-limit': {
        id: 'Jam pelajaran diakui sampai batas; selebihnya dilaporkan sebagai kelebihan.',
        en: 'Hours are credited up to the limit, and those above it are reported as excess.',
      },
      'all-hours': {
        id: 'Semua jam pelajaran diakui; yang di atas batas tetap dilaporkan sebagai kelebihan.',
        en: 'All hours are credited, and those above the limit are still reported as excess.',
      },
    },
    default: 'up-to-limit',
    provisions: ['pupr-2-2023/19.3'],
  },
  A66: {
    options: {
      'at-least': {
        id: 'Daftar memuat jenis yang paling sedikit harus ada; PPPK dapat mengikuti jenis lain.',
        en: 'The lists name the least there has to be, and PPPK may take other kinds too.',
      },
      'listed-only': {
        id: 'PPPK hanya dapat mengikuti jenis yang disebut dalam Pasal 52.',
        en: 'PPPK may take only the kinds that Article 52 names.',
      },
    },
    default: 'at-least',
    provisions: ['pupr-2-2023/52.1', 'pupr-2-2023/52.2'],
  },
  C11: {
    options: {
      'not-named': {
        id: 'Pelatihan dasar hanya bagi CPNS; Pelatihan lain bagi CPNS tidak disebut, jadi tidak dibuka atau dilarang.',
        en: 'Basic training is for CPNS only; other training of a CPNS is not named, so neither opened nor barred.',
      },
      'cpns-only': {
        id: 'Pelatihan dasar hanya bagi CPNS, dan CPNS tidak mengikuti Pelatihan lain.',
        en: 'Basic training is for CPNS only, and a CPNS takes no other training.',
      },
    },
    default: 'not-named',
    provisions: ['pupr-2-2023/50', 'pupr-2-2023/51.1', 'pupr-2-2023/54.3', 'pupr-2-2023/9.7', ...yearlyHours],
  },
  C8: {
    options: {
      'each-certified': {
        id: 'Klasikal bersertifikat dihitung; yang tidak, bila di sampingnya juga tidak, terbanyak JP; nonklasikal semua.',
        en: 'Each certified classical one counts; one without if none beside it is, most JP; nonclassical all do.',
      },
      'each-counted': {
        id: 'Setiap kegiatan dihitung; hari yang sama hanya dilaporkan.',
        en: 'Every activity counts, and shared days are only reported.',
      },
      'classical-once': {
        id: 'Klasikal yang berbagi hari hanya dihitung yang tidak beririsan, terbanyak JP-nya; nonklasikal semua.',
        en: 'Of classical activities sharing a day those that fit apart and hold most JP count; nonclassical all do.',
      },
    },
    default: 'each-certified',
    provisions: [...yearlyHours, 'pupr-2-2023/66.3'],
  },
  A07: {
    options: {
      'by-the-lists': {
        id: 'Jalur mengikuti daftar Pasal 51: klasikal menurut ayat (1), nonklasikal menurut ayat (2).',
        en: 'The track follows the lists of Article 51: classical by paragraph (1), nonclassical by paragraph (2).',
      },
    },
    default: 'by-the-lists',
    provisions: [
      'pupr-2-2023/12.2.f',
      'pupr-2-2023/51.1',
      'pupr-2-2023/51.2',
      'pupr-2-2023/51.3',
      'pupr-2-2023/52.1',
      'pupr-2-2023/52.2',
    ],
  },
  A64: {
    options: {
      'planned-hours': {
        id: 'Persentase dihitung dari JP yang direncanakan, tanpa toleransi kecuali pemakai memberikannya.',
        en: 'The percentages are of the JP planned, without tolerance unless the caller gives one.',
      },
    },
    default: 'planned-hours',
    provisions: learningShares,
  },
  A65: {
    options: {
      'article-14-3': {
        id: 'Yang dimaksud ialah Pasal 14 ayat (3) tentang kedua jalur Pelatihan.',
        en: 'It means Article 14 paragraph (3), on the two tracks of training.',
      },
    },
    default: 'article-14-3',
    provisions: ['pupr-2-2023/50'],
  },
  B8: {
    options: {
      'once-approved': {
        id: 'JP itu dihitung setelah konversinya disetujui unit SDM; kegiatan masuk ke tahun hari terakhirnya.',
        en: 'They count once the HRD unit has approved the conversion; an activity is of the year of its last day.',
      },
    },
    default: 'once-approved',
    provisions: ['pupr-2-2023/12.2.f', ...yearlyHours],
  },
  B11: {
    options: {
      'percentage-points': {
        id: 'Toleransi dalam poin persentase, batasnya termasuk; rencana nol JP ditolak sebagai data yang salah.',
        en: 'The tolerance is in percentage points, bounds included; a plan of zero hours is refused as wrong.',
      },
    },
    default: 'percentage-points',
    provisions: learningShares,
  },
  C15: {
    options: {
      'one-activity-once': {
        id: 'Satu nomor dan penerbit, atau jenis, hari, judul dan penyelenggara sama, dihitung sekali, JP terbanyak.',
        en: 'One number and issuer, or the same kind, days, title and organiser, count once, with the most JP.',
      },
    },
    default: 'one-activity-once',
    provisions: yearlyHours,
  },
  A11: {
    options: {
      'as-recorded': {
        id: 'JP dipakai seperti tercatat atau dikonversi (tabel pemakai, atau bawaan tanpa pendidikan formal).',
        en: 'JP are taken as recorded, or converted by the caller’s table or a default one without degrees.',
      },
    },
    default: 'as-recorded',
    provisions: [...yearlyHours, 'perlan-10-2018'],
  },
} as const satisfies Record<string, Reading>;
