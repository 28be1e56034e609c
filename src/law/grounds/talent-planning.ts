/**
 * What was asked, and why it is read so: of the readings on performance, talent boxes, competency gaps and plans.
 *
 * @module
 */
import type { Grounds } from '../interpretations/interpretation.js';

export const talentPlanningGrounds = {
  A03: {
    question: {
      id: 'Sejak kapan evaluasi kinerja tahunan tepat waktu: "akhir Desember" tidak menyebut hari?',
      en: 'From when is the annual performance evaluation in time: "the end of December" names no day?',
    },
    reason: {
      id: 'Hanya akhirnya yang tegas: kewajiban itu hendak mencegah keterlambatan, dan awalnya tidak bertanggal.',
      en: 'Only the end is hard: the duty aims at lateness, and its beginning has no date.',
    },
  },
  C22: {
    question: {
      id: 'Bagaimana kecocokan seseorang dengan jabatan dihitung dari semua Kompetensinya?',
      en: 'How is the match of a person with a post computed from all the competencies?',
    },
    reason: {
      id: 'Rumusnya hanya membagi yang dicapai dengan yang disyaratkan, dan tidak menyebut rata-rata per Kompetensi.',
      en: 'The formula only divides what is achieved by what is required, and speaks of no mean per competency.',
    },
  },
  A05: {
    question: {
      id: 'Bagaimana kesenjangan Kompetensi dihitung, dan adakah ambangnya?',
      en: 'How is a competency gap computed, and is there a threshold?',
    },
    reason: {
      id: 'Pasal 5 hanya membandingkan keduanya, tanpa rumus, satuan, atau ambang.',
      en: 'Article 5 only compares the two, without a formula, a unit or a threshold.',
    },
  },
  A06: {
    question: {
      id: 'Siapa yang masuk pengembangan talenta: yang berpredikat baik, atau yang berada di kotak 7 sampai 9?',
      en: 'Who is in talent development: those with a good predicate, or those in boxes 7 to 9?',
    },
    reason: {
      id: 'Pasal 6 ayat (4) mengacu pada proses talenta, dan Pasal 7 ayat (2) menetapkan pesertanya menurut kotak.',
      en: 'Article 6 paragraph (4) refers to the talent process, and Article 7 paragraph (2) names its people by box.',
    },
  },
  A08: {
    question: {
      id: 'Haruskah rencana organisasi tepat lima tahun, atau boleh lebih pendek?',
      en: 'Must the plan of the organisation be for exactly five years, or may it be shorter?',
    },
    reason: {
      id: 'Pasal 16 ayat (2) menetapkan batas, sedangkan Pasal 17 ayat (1) hanya menamai rencana lima tahunan.',
      en: 'Article 16 paragraph (2) sets a limit, while Article 17 paragraph (1) only names the five-year plan.',
    },
  },
  A09: {
    question: {
      id: 'Pada hari apa batas berupa triwulan berakhir, dan apa tahun anggaran itu?',
      en: 'On which day does a limit end that is given as a quarter, and what is the fiscal year?',
    },
    reason: {
      id: 'Triwulan belum lewat sebelum hari terakhirnya, dan anggaran negara berjalan dari Januari sampai Desember.',
      en: 'A quarter is not over before its last day is, and the state budget runs from January to December.',
    },
  },
  B15: {
    question: {
      id: 'Kapan sesuatu jatuh tempo bila hanya jangkanya yang ditetapkan, seperti setiap bulan atau triwulan?',
      en: 'When is something due for which only an interval is set, such as every month or quarter?',
    },
    reason: {
      id: 'Selama jangka itu belum habis, yang harus dilakukan di dalamnya belum terlambat.',
      en: 'As long as an interval has not ended, what is to be done in it is not late.',
    },
  },
  C23: {
    question: {
      id: 'Apa arti nomor kotak talenta yang berdiri sendiri?',
      en: 'What does the number of a talent box mean by itself?',
    },
    reason: {
      id: 'Penomoran lain juga dipakai; kotak Pasal 7 dibaca menurut Permenpan RB 3/2020, sejalan dengan ayat (4).',
      en: 'Other numberings are in use; Article 7 is read by Permenpan RB 3/2020, in line with its paragraph (4).',
    },
  },
  C24: {
    question: {
      id: 'Dari mana rekomendasi setiap kotak berasal, dan seberapa pasti?',
      en: 'Where do the recommendations for each box come from, and how certain are they?',
    },
    reason: {
      id: 'Lampiran I, yang ditunjuk Pasal 7 ayat (3), tidak tersedia, dan sumber sekunder belum memastikan.',
      en: 'Annex I, named in Article 7 paragraph (3), is not available, and a secondary source does not settle it.',
    },
  },
  C25: {
    question: {
      id: 'Bagaimana tingkat yang melebihi syarat jabatan dihitung?',
      en: 'How do levels count that are above those the post requires?',
    },
    reason: {
      id: 'Kelebihan pada satu Kompetensi tidak menutup kekurangan pada Kompetensi lain.',
      en: 'More than enough of one competency does not make up for the lack of another.',
    },
  },
  C27: {
    question: {
      id: 'Apakah unsur rencana sudah ada bila bertentangan dengan isi rencana yang lain?',
      en: 'Is an element of the plan present when it contradicts the rest of the plan?',
    },
    reason: {
      id: 'Pasal 17 tidak meminta rincian anggaran dan JP; studi berjalan melewati tahun, dan jumlah yang berbeda disebut.',
      en: 'Article 17 asks for no breakdown of money or JP; studies outlast a year, and sums that differ are told.',
    },
  },
  C48: {
    question: {
      id: 'Apakah kotak 7 disarankan mengikuti Tugas Belajar bila predikat kinerjanya lemah?',
      en: 'Is Tugas Belajar recommended in box 7 when the performance predicate is weak?',
    },
    reason: {
      id: 'Pasal 28 huruf g meminta nilai baik, sedangkan kotak hanya menyarankan; matriks dan predikat dinilai terpisah.',
      en: 'Article 28 letter g asks for a good assessment, and a box only recommends; the two are assessed apart.',
    },
  },
  C26: {
    question: {
      id: 'Apa akibatnya bila suatu Kompetensi tidak terpenuhi, menurut kepentingannya bagi jabatan?',
      en: 'What follows when a competency is lacking, by how much it matters to the post?',
    },
    reason: {
      id: 'Paparan diklat menguraikannya begitu; sumber itu bukan peraturan, sehingga hanya kemungkinan besar benar.',
      en: 'Slides of a training officer put it so; they are no regulation, so that it is likely and no more.',
    },
  },
  A04: {
    question: {
      id: 'Predikat mana yang dihasilkan kedua rating, padahal peraturan ini tidak memuat tabelnya?',
      en: 'Which predicate do the two ratings make, when the regulation holds no table of them?',
    },
    reason: {
      id: 'Kuadran itu berlaku bagi semua Pegawai ASN dan menghasilkan kelima predikat yang sama.',
      en: 'That quadrant holds for all ASN and yields the same five predicates.',
    },
  },
} as const satisfies Record<string, Grounds>;
