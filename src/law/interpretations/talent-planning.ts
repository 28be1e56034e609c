/**
 * Readings on performance, talent boxes, competency gaps and plans.
 *
 * @module
 */
import type { Reading } from './interpretation.js';

const competencyGap = [
  'pupr-2-2023/5.1',
  'pupr-2-2023/5.3.a',
  'pupr-2-2023/5.3.b',
  'pupr-2-2023/5.3.c',
  'permenpan-rb-38-2017',
] as const;
const jobMatch = ['pupr-2-2023/5.1', 'permenpan-rb-38-2017'] as const;

export const talentPlanningReadings = {
  A03: {
    options: {
      december: {
        id: 'Evaluasi tahunan tepat waktu dari 1 Desember sampai 31 Januari tahun berikutnya, keduanya termasuk.',
        en: 'The annual evaluation is in time from 1 December to 31 January of the next year, both days included.',
      },
      'last-week': {
        id: 'Evaluasi tahunan tepat waktu mulai tujuh hari terakhir Desember, jadi sejak tanggal 25.',
        en: 'The annual evaluation is in time from the last seven days of December on, so from the 25th.',
      },
      'last-day': {
        id: 'Evaluasi tahunan tepat waktu mulai hari terakhir Desember, karena baru saat itu tahunnya genap.',
        en: 'The annual evaluation is in time from the last day of December, for only then the year is complete.',
      },
    },
    default: 'december',
    provisions: ['pupr-2-2023/6.2.b'],
  },
  C22: {
    options: {
      'total-levels': {
        id: 'Tingkat yang dimiliki, paling tinggi yang disyaratkan, dijumlahkan lalu dibagi jumlah yang disyaratkan.',
        en: 'Levels held, each up to the one required, are added up and divided by the sum of those required.',
      },
      'mean-of-ratios': {
        id: 'Perbandingan setiap Kompetensi dihitung dahulu, paling tinggi 100 persen, lalu dirata-ratakan.',
        en: 'The ratio of each competency is taken first, at most 100 percent, and the mean of all is the match.',
      },
    },
    default: 'total-levels',
    provisions: jobMatch,
  },
  A05: {
    options: {
      'levels-lacking': {
        id: 'Kesenjangan ialah tingkat yang disyaratkan dikurangi yang dimiliki, per Kompetensi, tanpa ambang jumlah.',
        en: 'A gap is the level required less the level held, for each competency, with no threshold for the total.',
      },
    },
    default: 'levels-lacking',
    provisions: competencyGap,
  },
  A06: {
    options: {
      'predicate-then-box': {
        id: 'Predikat baik dan sangat baik membuka jalur talenta; kotak 7, 8, dan 9 menentukan siapa yang masuk.',
        en: 'The predicates baik and sangat baik open the talent route; boxes 7, 8 and 9 decide who is in it.',
      },
    },
    default: 'predicate-then-box',
    provisions: ['pupr-2-2023/6.4', 'pupr-2-2023/7.2'],
  },
  A08: {
    options: {
      'at-most-five-years': {
        id: 'Rencana organisasi disusun untuk paling lama lima tahun dan boleh lebih pendek.',
        en: 'The plan of the organisation is for at most five years and may be shorter.',
      },
    },
    default: 'at-most-five-years',
    provisions: ['pupr-2-2023/16.2'],
  },
  A09: {
    options: {
      'last-day-of-quarter': {
        id: 'Batasnya hari terakhir triwulan, yang masih tepat waktu; tahun anggaran sama dengan tahun kalender.',
        en: 'It ends on the last day of the quarter, which is still on time; the fiscal year is the calendar year.',
      },
    },
    default: 'last-day-of-quarter',
    provisions: ['pupr-2-2023/17.4', 'pupr-2-2023/17.5'],
  },
  B15: {
    options: {
      'last-day-of-interval': {
        id: 'Jatuh temponya hari terakhir setiap jangka; yang hanya disebut periodik tidak mempunyai hari jatuh tempo.',
        en: 'It is due on the last day of each interval; what is merely called periodic has no due day.',
      },
    },
    default: 'last-day-of-interval',
    provisions: ['pupr-2-2023/6.2.a'],
  },
  C23: {
    options: {
      'only-with-convention': {
        id: 'Nomor kotak hanya dipahami bersama nama konvensi penomorannya; tanpa itu nomor ditolak.',
        en: 'A box number is understood only with the name of its convention, and refused without it.',
      },
    },
    default: 'only-with-convention',
    provisions: ['pupr-2-2023/7.1', 'pupr-2-2023/7.2', 'permenpan-rb-3-2020'],
  },
  C24: {
    options: {
      'secondary-source': {
        id: 'Rekomendasinya dari sumber sekunder atas Permenpan RB 3/2020, ditandai kemungkinan besar benar.',
        en: 'They come from Permenpan RB 3/2020 by a secondary source and are marked likely.',
      },
    },
    default: 'secondary-source',
    provisions: ['pupr-2-2023/7.2', 'permenpan-rb-3-2020'],
  },
  C25: {
    options: {
      'capped-at-required': {
        id: 'Dalam kecocokan, tingkat itu dihitung sebesar syaratnya; kesenjangan tidak pernah negatif.',
        en: 'In the match such levels count as the level required; a gap is never negative.',
      },
    },
    default: 'capped-at-required',
    provisions: competencyGap,
  },
  C27: {
    options: {
      'stated-is-present': {
        id: 'Yang dinyatakan sudah ada. Diragukan hanya NIP yang keliru, urutan hari yang terbalik, Pelatihan di luar tahunnya.',
        en: 'What is stated is present; only a wrong NIP, days out of order and training outside the year are doubtful.',
      },
    },
    default: 'stated-is-present',
    provisions: ['pupr-2-2023/17.2.a', 'pupr-2-2023/17.2.g', 'pupr-2-2023/17.2.j', 'pupr-2-2023/17.2.k'],
  },
  C48: {
    options: {
      'only-with-a-good-predicate': {
        id: 'Disarankan hanya bila predikat terakhir minimal baik; jika tidak, terhalang huruf g. Yang bertentangan disebut.',
        en: 'Only where the last predicate is at least baik; else letter g bars it. A box that contradicts it is told.',
      },
    },
    default: 'only-with-a-good-predicate',
    provisions: ['permenpan-rb-3-2020'],
  },
  C26: {
    options: {
      'by-importance': {
        id: 'Tanpa Kompetensi mutlak orang tidak layak menduduki jabatan; tanpa yang penting atau perlu masih layak.',
        en: 'Without a mutlak competency nobody is fit to hold the post; without a penting or perlu one they still are.',
      },
      'only-reported': {
        id: 'Kekurangan itu hanya dilaporkan; kelayakan tidak diputuskan.',
        en: 'The lack is only reported; whether somebody is fit is not decided.',
      },
    },
    default: 'by-importance',
    provisions: [
      'paparan-pengembangan-kompetensi/31',
      'paparan-pengembangan-kompetensi/32',
      'paparan-pengembangan-kompetensi/33',
    ],
  },
  A04: {
    options: {
      'quadrant-of-6-2022': {
        id: 'Predikat mengikuti kuadran Permenpan RB 6/2022, dari tiga tingkat hasil kerja dan tiga perilaku kerja.',
        en: 'The predicate follows the quadrant of Permenpan RB 6/2022, by three levels of work result and behaviour.',
      },
    },
    default: 'quadrant-of-6-2022',
    provisions: ['pupr-2-2023/6.3', 'permenpan-rb-6-2022'],
  },
} as const satisfies Record<string, Reading>;
