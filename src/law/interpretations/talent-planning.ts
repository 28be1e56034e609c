/**
 * Readings on performance, talent boxes, competency gaps and plans.
 *
 * @module
 */
import type { Interpretation } from './interpretation.js';

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
    question: {
      id: 'Sejak kapan evaluasi kinerja tahunan tepat waktu: "akhir Desember" tidak menyebut hari?',
      en: 'From when is the annual performance evaluation in time: "the end of December" names no day?',
    },
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
    reason: {
      id: 'Hanya akhirnya yang tegas: kewajiban itu hendak mencegah keterlambatan, dan awalnya tidak bertanggal.',
      en: 'Only the end is hard: the duty aims at lateness, and its beginning has no date.',
    },
    provisions: ['pupr-2-2023/6.2.b'],
  },
  C22: {
    question: {
      id: 'Bagaimana kecocokan seseorang dengan jabatan dihitung dari semua Kompetensinya?',
      en: 'How is the match of a person with a post computed from all the competencies?',
    },
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
    reason: {
      id: 'Rumusnya hanya membagi yang dicapai dengan yang disyaratkan, dan tidak menyebut rata-rata per Kompetensi.',
      en: 'The formula only divides what is achieved by what is required, and speaks of no mean per competency.',
    },
    provisions: jobMatch,
  },
  A05: {
    question: {
      id: 'Bagaimana kesenjangan Kompetensi dihitung, dan adakah ambangnya?',
      en: 'How is a competency gap computed, and is there a threshold?',
    },
    options: {
      'levels-lacking': {
        id: 'Kesenjangan ialah tingkat yang disyaratkan dikurangi yang dimiliki, per Kompetensi, tanpa ambang jumlah.',
        en: 'A gap is the level required less the level held, for each competency, with no threshold for the total.',
      },
    },
    default: 'levels-lacking',
    reason: {
      id: 'Pasal 5 hanya membandingkan keduanya, tanpa rumus, satuan, atau ambang.',
      en: 'Article 5 only compares the two, without a formula, a unit or a threshold.',
    },
    provisions: competencyGap,
  },
  A06: {
    question: {
      id: 'Siapa yang masuk pengembangan talenta: yang berpredikat baik, atau yang berada di kotak 7 sampai 9?',
      en: 'Who is in talent development: those with a good predicate, or those in boxes 7 to 9?',
    },
    options: {
      'predicate-then-box': {
        id: 'Predikat baik dan sangat baik membuka jalur talenta; kotak 7, 8, dan 9 menentukan siapa yang masuk.',
        en: 'The predicates baik and sangat baik open the talent route; boxes 7, 8 and 9 decide who is in it.',
      },
    },
    default: 'predicate-then-box',
    reason: {
      id: 'Pasal 6 ayat (4) mengacu pada proses talenta, dan Pasal 7 ayat (2) menetapkan pesertanya menurut kotak.',
      en: 'Article 6 paragraph (4) refers to the talent process, and Article 7 paragraph (2) names its people by box.',
    },
    provisions: ['pupr-2-2023/6.4', 'pupr-2-2023/7.2'],
  },
  A08: {
    question: {
      id: 'Haruskah rencana organisasi tepat lima tahun, atau boleh lebih pendek?',
      en: 'Must the plan of the organisation be for exactly five years, or may it be shorter?',
    },
    options: {
      'at-most-five-years': {
        id: 'Rencana organisasi disusun untuk paling lama lima tahun dan boleh lebih pendek.',
        en: 'The plan of the organisation is for at most five years and may be shorter.',
      },
    },
    default: 'at-most-five-years',
    reason: {
      id: 'Pasal 16 ayat (2) menetapkan batas, sedangkan Pasal 17 ayat (1) hanya menamai rencana lima tahunan.',
      en: 'Article 16 paragraph (2) sets a limit, while Article 17 paragraph (1) only names the five-year plan.',
    },
    provisions: ['pupr-2-2023/16.2'],
  },
  A09: {
    question: {
      id: 'Pada hari apa batas berupa triwulan berakhir, dan apa tahun anggaran itu?',
      en: 'On which day does a limit end that is given as a quarter, and what is the fiscal year?',
    },
    options: {
      'last-day-of-quarter': {
        id: 'Batasnya hari terakhir triwulan, yang masih tepat waktu; tahun anggaran sama dengan tahun kalender.',
        en: 'It ends on the last day of the quarter, which is still on time; the fiscal year is the calendar year.',
      },
    },
    default: 'last-day-of-quarter',
    reason: {
      id: 'Triwulan belum lewat sebelum hari terakhirnya, dan anggaran negara berjalan dari Januari sampai Desember.',
      en: 'A quarter is not over before its last day is, and the state budget runs from January to December.',
    },
    provisions: ['pupr-2-2023/17.4', 'pupr-2-2023/17.5'],
  },
  B15: {
    question: {
      id: 'Kapan sesuatu jatuh tempo bila hanya jangkanya yang ditetapkan, seperti setiap bulan atau triwulan?',
      en: 'When is something due for which only an interval is set, such as every month or quarter?',
    },
    options: {
      'last-day-of-interval': {
        id: 'Jatuh temponya hari terakhir setiap jangka; yang hanya disebut periodik tidak mempunyai hari jatuh tempo.',
        en: 'It is due on the last day of each interval; what is merely called periodic has no due day.',
      },
    },
    default: 'last-day-of-interval',
    reason: {
      id: 'Selama jangka itu belum habis, yang harus dilakukan di dalamnya belum terlambat.',
      en: 'As long as an interval has not ended, what is to be done in it is not late.',
    },
    provisions: ['pupr-2-2023/6.2.a'],
  },
  C23: {
    question: {
      id: 'Apa arti nomor kotak talenta yang berdiri sendiri?',
      en: 'What does the number of a talent box mean by itself?',
    },
    options: {
      'only-with-convention': {
        id: 'Nomor kotak hanya dipahami bersama nama konvensi penomorannya; tanpa itu nomor ditolak.',
        en: 'A box number is understood only with the name of its convention, and refused without it.',
      },
    },
    default: 'only-with-convention',
    reason: {
      id: 'Penomoran lain juga dipakai; kotak Pasal 7 dibaca menurut Permenpan RB 3/2020, sejalan dengan ayat (4).',
      en: 'Other numberings are in use; Article 7 is read by Permenpan RB 3/2020, in line with its paragraph (4).',
    },
    provisions: ['pupr-2-2023/7.1', 'pupr-2-2023/7.2', 'permenpan-rb-3-2020'],
  },
  C24: {
    question: {
      id: 'Dari mana rekomendasi setiap kotak berasal, dan seberapa pasti?',
      en: 'Where do the recommendations for each box come from, and how certain are they?',
    },
    options: {
      'secondary-source': {
        id: 'Rekomendasinya dari sumber sekunder atas Permenpan RB 3/2020, ditandai kemungkinan besar benar.',
        en: 'They come from Permenpan RB 3/2020 by a secondary source and are marked likely.',
      },
    },
    default: 'secondary-source',
    reason: {
      id: 'Lampiran I, yang ditunjuk Pasal 7 ayat (3), tidak tersedia, dan sumber sekunder belum memastikan.',
      en: 'Annex I, named in Article 7 paragraph (3), is not available, and a secondary source does not settle it.',
    },
    provisions: ['pupr-2-2023/7.2', 'permenpan-rb-3-2020'],
  },
  C25: {
    question: {
      id: 'Bagaimana tingkat yang melebihi syarat jabatan dihitung?',
      en: 'How do levels count that are above those the post requires?',
    },
    options: {
      'capped-at-required': {
        id: 'Dalam kecocokan, tingkat itu dihitung sebesar syaratnya; kesenjangan tidak pernah negatif.',
        en: 'In the match such levels count as the level required; a gap is never negative.',
      },
    },
    default: 'capped-at-required',
    reason: {
      id: 'Kelebihan pada satu Kompetensi tidak menutup kekurangan pada Kompetensi lain.',
      en: 'More than enough of one competency does not make up for the lack of another.',
    },
    provisions: competencyGap,
  },
  C27: {
    question: {
      id: 'Apakah unsur rencana sudah ada bila bertentangan dengan isi rencana yang lain?',
      en: 'Is an element of the plan present when it contradicts the rest of the plan?',
    },
    options: {
      'stated-is-present': {
        id: 'Yang dinyatakan sudah ada. Diragukan hanya NIP yang keliru, urutan hari yang terbalik, Pelatihan di luar tahunnya.',
        en: 'What is stated is present; only a wrong NIP, days out of order and training outside the year are doubtful.',
      },
    },
    default: 'stated-is-present',
    reason: {
      id: 'Pasal 17 tidak meminta rincian anggaran dan JP; studi berjalan melewati tahun, dan jumlah yang berbeda disebut.',
      en: 'Article 17 asks for no breakdown of money or JP; studies outlast a year, and sums that differ are told.',
    },
    provisions: ['pupr-2-2023/17.2.a', 'pupr-2-2023/17.2.g', 'pupr-2-2023/17.2.j', 'pupr-2-2023/17.2.k'],
  },
  C48: {
    question: {
      id: 'Apakah kotak 7 disarankan mengikuti Tugas Belajar bila predikat kinerjanya lemah?',
      en: 'Is Tugas Belajar recommended in box 7 when the performance predicate is weak?',
    },
    options: {
      'only-with-a-good-predicate': {
        id: 'Disarankan hanya bila predikat terakhir minimal baik; jika tidak, terhalang huruf g. Yang bertentangan disebut.',
        en: 'Only where the last predicate is at least baik; else letter g bars it. A box that contradicts it is told.',
      },
    },
    default: 'only-with-a-good-predicate',
    reason: {
      id: 'Pasal 28 huruf g meminta nilai baik, sedangkan kotak hanya menyarankan; matriks dan predikat dinilai terpisah.',
      en: 'Article 28 letter g asks for a good assessment, and a box only recommends; the two are assessed apart.',
    },
    provisions: ['permenpan-rb-3-2020'],
  },
  C26: {
    question: {
      id: 'Apa akibatnya bila suatu Kompetensi tidak terpenuhi, menurut kepentingannya bagi jabatan?',
      en: 'What follows when a competency is lacking, by how much it matters to the post?',
    },
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
    reason: {
      id: 'Paparan diklat menguraikannya begitu; sumber itu bukan peraturan, sehingga hanya kemungkinan besar benar.',
      en: 'Slides of a training officer put it so; they are no regulation, so that it is likely and no more.',
    },
    provisions: [
      'paparan-pengembangan-kompetensi/31',
      'paparan-pengembangan-kompetensi/32',
      'paparan-pengembangan-kompetensi/33',
    ],
  },
  A04: {
    question: {
      id: 'Predikat mana yang dihasilkan kedua rating, padahal peraturan ini tidak memuat tabelnya?',
      en: 'Which predicate do the two ratings make, when the regulation holds no table of them?',
    },
    options: {
      'quadrant-of-6-2022': {
        id: 'Predikat mengikuti kuadran Permenpan RB 6/2022, dari tiga tingkat hasil kerja dan tiga perilaku kerja.',
        en: 'The predicate follows the quadrant of Permenpan RB 6/2022, by three levels of work result and behaviour.',
      },
    },
    default: 'quadrant-of-6-2022',
    reason: {
      id: 'Kuadran itu berlaku bagi semua Pegawai ASN dan menghasilkan kelima predikat yang sama.',
      en: 'That quadrant holds for all ASN and yields the same five predicates.',
    },
    provisions: ['pupr-2-2023/6.3', 'permenpan-rb-6-2022'],
  },
} as const satisfies Record<string, Interpretation>;
