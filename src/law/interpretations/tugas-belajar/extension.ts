/**
 * Readings on the extension of a study, and on force majeure.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

export const extensionReadings = {
  A51: {
    options: {
      'article-40-without-limit': {
        id: 'Pasal 40 berlaku juga dan tanpa batas; kelebihan waktu yang disebabkannya dapat diperpanjang, juga setelah perpanjangan berakhir.',
        en: 'Article 40 governs them too, without limit; an overrun that it caused may be extended, after an extended end as well.',
      },
      strict: {
        id: 'Pasal 40 berlaku juga dan tanpa batas; tetapi setelah perpanjangan berakhir hanya ada pencabutan.',
        en: 'Article 40 governs them too, without limit; but once an extension has ended only revocation follows.',
      },
    },
    default: 'article-40-without-limit',
    provisions: [
      'pupr-2-2023/38.5',
      'pupr-2-2023/38.6',
      'pupr-2-2023/38.8',
      'pupr-2-2023/40',
      'pupr-2-2023/40.a',
      'pupr-2-2023/40.b',
    ],
  },
  A52: {
    options: {
      'donor-only': {
        id: 'Hanya lembaga pemberi bantuan yang dimintai persetujuan, tidak untuk biaya mandiri dan tidak untuk anggaran instansi sendiri.',
        en: 'Only a giver of scholarships is asked to agree, not the self-funded and not where the agency’s own budget pays.',
      },
      always: {
        id: 'Pemegang anggaran selalu menyetujui, juga bila anggaran instansi sendiri; yang membiayai sendiri tidak meminta siapa pun.',
        en: 'Whoever holds the budget agrees, the agency’s own unit too; the self-funded ask nobody.',
      },
    },
    default: 'donor-only',
    provisions: ['pupr-2-2023/38.7'],
  },
  B12: {
    options: {
      'statement-is-declaration': {
        id: 'PPK memutus tanpa persetujuan donor; bagi yang sakit pernyataan dokter sekaligus pernyataan resmi; kematian bukan alasan.',
        en: 'The PPK decides without a donor; for an illness the doctor’s statement is itself the declaration; death is no ground.',
      },
      both: {
        id: 'PPK memutus tanpa persetujuan donor; yang sakit memerlukan pernyataan dokter dan pernyataan pejabat; kematian bukan alasan.',
        en: 'The PPK decides without a donor; an illness needs the doctor’s statement and an official’s declaration; death is no ground.',
      },
    },
    default: 'statement-is-declaration',
    provisions: [
      'pupr-2-2023/38.3',
      'pupr-2-2023/38.4',
      'pupr-2-2023/38.5',
      'pupr-2-2023/38.6',
      'pupr-2-2023/38.7',
      'pupr-2-2023/38.8',
      'pupr-2-2023/40',
      'pupr-2-2023/40.a',
      'pupr-2-2023/40.b',
      'pupr-2-2023/40.c',
    ],
  },
  C45: {
    options: {
      told: {
        id: 'Permintaan pertama yang terlambat diberitahukan dan tidak ditolak karenanya, kecuali hari terakhir yang diminta juga sudah lewat.',
        en: 'A late first request is told and not refused for that, unless the last day asked for has passed as well.',
      },
      'in-time-only': {
        id: 'Perpanjangan hanya dapat diminta sampai hari terakhir jangka waktu, kecuali kelebihan waktunya karena force majeure.',
        en: 'An extension can only be asked for until the last day of the time set, unless force majeure caused the overrun.',
      },
    },
    default: 'told',
    provisions: ['pupr-2-2023/38.1'],
  },
  A50: {
    options: {
      'twelve-months-in-all': {
        id: 'Batasnya dua belas bulan untuk semua perpanjangan selain force majeure; dua semester sama dengan setahun.',
        en: 'The limit is twelve months over all extensions other than force majeure; two semesters are a year.',
      },
    },
    default: 'twelve-months-in-all',
    provisions: ['pupr-2-2023/38.3'],
  },
  A53: {
    options: {
      'after-extended-period': {
        id: 'Status dicabut setelah masa perpanjangan berakhir dan studi belum selesai.',
        en: 'The assignment is revoked once the extended period has ended and the study is unfinished.',
      },
    },
    default: 'after-extended-period',
    provisions: ['pupr-2-2023/38.8'],
  },
  B13: {
    options: {
      'any-extension': {
        id: 'Perpanjangan apa pun berujung pencabutan bila studi belum selesai, kecuali force majeure yang dinyatakan menyebabkan kelebihan waktunya; permintaan sesudahnya terhalang ayat (8).',
        en: 'Any extension leads to revocation if the study is unfinished, unless a declared force majeure caused the overrun; a request made after it is barred by paragraph (8).',
      },
    },
    default: 'any-extension',
    provisions: ['pupr-2-2023/38.6', 'pupr-2-2023/38.8'],
  },
  C46: {
    options: {
      'informs-only': {
        id: 'Bulan penetapan dibandingkan dengan bulan normatif; penetapan yang terlalu panjang diberitahukan dan tidak menghalangi.',
        en: 'The decree’s months are compared with the normative months; a decree that is too long is told and bars nothing.',
      },
    },
    default: 'informs-only',
    provisions: ['pupr-2-2023/38.2'],
  },
  C51: {
    options: {
      'not-extended': {
        id: 'Studi yang sudah selesai tidak diperpanjang: tidak ada lagi jangka waktu yang berjalan.',
        en: 'A finished study is not extended: no period of it runs any more.',
      },
    },
    default: 'not-extended',
    provisions: ['pupr-2-2023/38'],
  },
} as const satisfies Record<string, Reading>;
