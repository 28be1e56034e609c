/**
 * Readings on learning hours and on kinds of training.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

const yearlyHours = ['pupr-2-2023/19.2', 'pupr-2-2023/19.3'] as const;
const learningShares = ['pupr-2-2023/49.2.a', 'pupr-2-2023/49.2.b', 'pupr-2-2023/49.2.c'] as const;

export const hoursReadings = {
  A10: {
    question: {
      id: 'Apa arti setahun bagi jam pelajaran, dan bagaimana bila seseorang hanya bekerja sebagian tahun itu?',
      en: 'What is a year of learning hours, and what if someone was in service for part of it only?',
    },
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
    reason: {
      id: 'Tahun kontrak, seperti pada PP 49/2018, tidak disebut di sini, dan tidak ada yang menguranginya.',
      en: 'A contract year, as in Government Regulation 49/2018, is not named here, and nothing reduces the hours.',
    },
    provisions: yearlyHours,
  },
  A12: {
    question: {
      id: 'Apakah batas jam pelajaran PPPK mencakup semua bentuk pengembangan atau Pelatihan saja?',
      en: 'Does the limit for PPPK take in every form of development, or training only?',
    },
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
    reason: {
      id: 'Ayat (3) menyebut Pelatihan, sedangkan ayat (2) tentang PNS tidak membatasi bentuknya.',
      en: 'Paragraph (3) speaks of training, while paragraph (2) on PNS sets no form.',
    },
    provisions: ['pupr-2-2023/19.3'],
  },
  A13: {
    question: {
      id: 'Apa yang terjadi dengan jam pelajaran PPPK di atas batas?',
      en: 'What becomes of the hours of a PPPK above the limit?',
    },
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
    reason: {
      id: 'Bila semuanya diakui, batas itu tidak membatasi apa pun; bila tidak ada yang diakui, itu menjadi hukuman.',
      en: 'If all were credited the limit would limit nothing; if none were, it would be a penalty.',
    },
    provisions: ['pupr-2-2023/19.3'],
  },
  A66: {
    question: {
      id: 'Apakah daftar jenis Pelatihan terbuka bagi jenis yang tidak disebut di dalamnya?',
      en: 'Are the lists of kinds of training open to kinds that they do not name?',
    },
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
    reason: {
      id: 'Daftar itu diawali dengan kata "minimal".',
      en: 'The lists begin by calling themselves a minimum.',
    },
    provisions: ['pupr-2-2023/52.1', 'pupr-2-2023/52.2'],
  },
  C11: {
    question: {
      id: 'Siapa yang mengikuti Pelatihan dasar, dan Pelatihan apa yang terbuka bagi CPNS?',
      en: 'Who takes basic training, and which training is open to a CPNS?',
    },
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
    reason: {
      id: 'Pasal 50 membuka Pelatihan bagi PNS dan PPPK dan diam tentang CPNS di luar Pelatihan dasar Pasal 54.',
      en: 'Article 50 opens training to PNS and PPPK and is silent on CPNS beyond the basic training of Article 54.',
    },
    provisions: ['pupr-2-2023/50', 'pupr-2-2023/51.1', 'pupr-2-2023/54.3', 'pupr-2-2023/9.7', ...yearlyHours],
  },
  C8: {
    question: {
      id: 'Bagaimana kegiatan dihitung yang jatuh pada hari yang sama?',
      en: 'How are activities counted that share a day?',
    },
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
    reason: {
      id: 'Sertifikat Pasal 66 adalah bukti; nonklasikal berjalan di samping kerja dan dibuktikan Pasal 12 (2) f; kemungkinan.',
      en: 'Article 66 makes certificates the proof; nonclassical runs beside work, proved by 12 (2) f; likely.',
    },
    provisions: [...yearlyHours, 'pupr-2-2023/66.3'],
  },
  A07: {
    question: {
      id: 'Bagaimana jalur Pelatihan dibedakan, padahal keduanya dapat dilakukan secara daring?',
      en: 'How are the tracks of training told apart, when both can be held online?',
    },
    options: {
      'by-the-lists': {
        id: 'Jalur mengikuti daftar Pasal 51: klasikal menurut ayat (1), nonklasikal menurut ayat (2).',
        en: 'The track follows the lists of Article 51: classical by paragraph (1), nonclassical by paragraph (2).',
      },
    },
    default: 'by-the-lists',
    reason: {
      id: 'Cara penyampaian tidak membedakannya; e-learning pun didaftar sebagai nonklasikal.',
      en: 'The way of delivery does not tell them apart; even e-learning is listed as nonclassical.',
    },
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
    question: {
      id: 'Bagian 70:20:10 adalah persen dari apa, dan adakah toleransinya?',
      en: 'Of what are 70:20:10 the percentages, and is there a tolerance?',
    },
    options: {
      'planned-hours': {
        id: 'Persentase dihitung dari JP yang direncanakan, tanpa toleransi kecuali pemakai memberikannya.',
        en: 'The percentages are of the JP planned, without tolerance unless the caller gives one.',
      },
    },
    default: 'planned-hours',
    reason: {
      id: 'JP satu-satunya ukuran pengembangan dalam peraturan ini, dan toleransi tidak disebut.',
      en: 'JP are the only measure of development in the regulation, and no tolerance is named.',
    },
    provisions: learningShares,
  },
  A65: {
    question: {
      id: 'Ayat mana yang dimaksud Pasal 50, padahal ayat yang dirujuknya tidak ada?',
      en: 'Which paragraph does Article 50 mean, when the one it refers to does not exist?',
    },
    options: {
      'article-14-3': {
        id: 'Yang dimaksud ialah Pasal 14 ayat (3) tentang kedua jalur Pelatihan.',
        en: 'It means Article 14 paragraph (3), on the two tracks of training.',
      },
    },
    default: 'article-14-3',
    reason: {
      id: 'Pasal 15 tidak memiliki ayat, dan kedua jalur itu diatur dalam Pasal 14 ayat (3).',
      en: 'Article 15 has no paragraphs, and the two tracks stand in Article 14 paragraph (3).',
    },
    provisions: ['pupr-2-2023/50'],
  },
  B8: {
    question: {
      id: 'Kapan JP nonklasikal dari unit peserta dihitung, dan di tahun mana kegiatan yang melewati akhir tahun?',
      en: 'When do nonclassical JP of a participant unit count, and in which year does an activity across its end?',
    },
    options: {
      'once-approved': {
        id: 'JP itu dihitung setelah konversinya disetujui unit SDM; kegiatan masuk ke tahun hari terakhirnya.',
        en: 'They count once the HRD unit has approved the conversion; an activity is of the year of its last day.',
      },
    },
    default: 'once-approved',
    reason: {
      id: 'Tanpa persetujuan tidak ada konversi, dan JP baru diperoleh ketika kegiatan selesai.',
      en: 'Without approval there is no conversion, and hours are earned when an activity is over.',
    },
    provisions: ['pupr-2-2023/12.2.f', ...yearlyHours],
  },
  B11: {
    question: {
      id: 'Dalam satuan apa toleransi 70:20:10, dan bagaimana dengan rencana tanpa JP?',
      en: 'In which unit is the tolerance on 70:20:10, and what of a plan without hours?',
    },
    options: {
      'percentage-points': {
        id: 'Toleransi dalam poin persentase, batasnya termasuk; rencana nol JP ditolak sebagai data yang salah.',
        en: 'The tolerance is in percentage points, bounds included; a plan of zero hours is refused as wrong.',
      },
    },
    default: 'percentage-points',
    reason: {
      id: 'Dua persentase berselisih dalam poin, dan dari nol jam tidak ada bagian.',
      en: 'Two percentages differ by points, and of zero hours there are no shares.',
    },
    provisions: learningShares,
  },
  C15: {
    question: {
      id: 'Bagaimana catatan kegiatan dihitung yang tidak lengkap, rangkap, atau bertentangan?',
      en: 'How are records of activities counted that are incomplete, double or contradictory?',
    },
    options: {
      'one-activity-once': {
        id: 'Satu nomor dan penerbit, atau jenis, hari, judul dan penyelenggara sama, dihitung sekali, JP terbanyak.',
        en: 'One number and issuer, or the same kind, days, title and organiser, count once, with the most JP.',
      },
    },
    default: 'one-activity-once',
    reason: {
      id: 'Dua nomor bukan satu kegiatan; tanpa judul atau penyelenggara tetap dihitung dan disebut mungkin rangkap.',
      en: 'Two numbers are not one activity; without title or organiser it counts and is told as a possible double.',
    },
    provisions: yearlyHours,
  },
  A11: {
    question: {
      id: 'Berapa lama satu JP, dan bagaimana kegiatan dikonversi menjadi JP?',
      en: 'How long is one JP, and how are activities converted into JP?',
    },
    options: {
      'as-recorded': {
        id: 'JP dipakai seperti tercatat atau dikonversi (tabel pemakai, atau bawaan tanpa pendidikan formal).',
        en: 'JP are taken as recorded, or converted by the caller’s table or a default one without degrees.',
      },
    },
    default: 'as-recorded',
    reason: {
      id: 'Lampiran II tidak tersedia, dan panjang satu JP ditetapkan LAN.',
      en: 'Annex II is not available, and the length of one JP is for LAN to set.',
    },
    provisions: [...yearlyHours, 'perlan-10-2018'],
  },
} as const satisfies Record<string, Interpretation>;
