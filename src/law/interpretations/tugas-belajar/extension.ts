/**
 * Readings on the extension of a study, and on force majeure.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

export const extensionReadings = {
  A51: {
    question: {
      id: 'Apakah Pasal 40 menentukan force majeure untuk perpanjangan juga, adakah batasnya, dan apakah membenarkan kelebihan waktu?',
      en: 'Does Article 40 say what force majeure is for extensions too, is there a limit, and does it excuse an overrun?',
    },
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
    reason: {
      id: 'Istilahnya sama; ayat (6) membuka perpanjangan bagi yang melebihi waktu karenanya, jadi selama itu ayat (8) tidak berlaku.',
      en: 'The term is the same; paragraph (6) opens an extension to who overran because of it, and while that holds paragraph (8) does not apply.',
    },
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
    question: {
      id: 'Persetujuan siapa yang diperlukan untuk perpanjangan?',
      en: 'Whose agreement does an extension need?',
    },
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
    reason: {
      id: 'Persetujuan dikaitkan dengan lembaga pemberi bantuan atau donor; tanpa pihak itu tidak ada yang dapat ditanya.',
      en: 'The agreement is tied to a giver of assistance or a donor; without one there is nobody to ask.',
    },
    provisions: ['pupr-2-2023/38.7'],
  },
  B12: {
    question: {
      id: 'Siapa yang memutus perpanjangan karena force majeure, dan surat apa yang harus ada bila sakit?',
      en: 'Who decides an extension for force majeure, and which papers are needed for an illness?',
    },
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
    reason: {
      id: 'Ayat (7) hanya menyebut ayat (1) sampai (4); dokter yang berwenang ialah yang dapat menyatakan sakit; kematian mengakhiri Tugas Belajar.',
      en: 'Paragraph (7) names paragraphs (1) to (4) alone; the authorised doctor is who can declare an illness; death ends the assignment.',
    },
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
    question: {
      id: 'Kapan perpanjangan harus diminta?',
      en: 'When does an extension have to be asked for?',
    },
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
    reason: {
      id: 'Tidak ada ketentuan tentang saat permintaan; memperpanjang sampai hari yang sudah lewat tidak ada gunanya.',
      en: 'Nothing says when to ask; an extension to a day that has passed is pointless.',
    },
    provisions: ['pupr-2-2023/38.1'],
  },
  A50: {
    question: {
      id: 'Apakah batas perpanjangan berlaku untuk tiap perpanjangan atau seluruhnya, dan bila dua semester bukan setahun?',
      en: 'Does the limit hold for each extension or for all, and what if two semesters are not a year?',
    },
    options: {
      'twelve-months-in-all': {
        id: 'Batasnya dua belas bulan untuk semua perpanjangan selain force majeure; dua semester sama dengan setahun.',
        en: 'The limit is twelve months over all extensions other than force majeure; two semesters are a year.',
      },
    },
    default: 'twelve-months-in-all',
    reason: {
      id: 'Batas per perpanjangan dapat dilampaui dengan mengulang, sehingga bukan lagi batas.',
      en: 'A limit for each could be passed by asking again, and so would be none.',
    },
    provisions: ['pupr-2-2023/38.3'],
  },
  A53: {
    question: {
      id: 'Apakah pencabutan status hanya setelah ada perpanjangan, dan kapan?',
      en: 'Does revocation need an extension first, and when does it follow?',
    },
    options: {
      'after-extended-period': {
        id: 'Status dicabut setelah masa perpanjangan berakhir dan studi belum selesai.',
        en: 'The assignment is revoked once the extended period has ended and the study is unfinished.',
      },
    },
    default: 'after-extended-period',
    reason: {
      id: 'Pencabutan dikaitkan dengan perpanjangan; tanpa perpanjangan yang berlaku ialah sanksi Pasal 39.',
      en: 'Revocation is tied to an extension; without one the sanctions of Article 39 apply.',
    },
    provisions: ['pupr-2-2023/38.8'],
  },
  B13: {
    question: {
      id: 'Apakah setiap perpanjangan berujung pada pencabutan, dan bagaimana permintaan setelah masa perpanjangan berakhir?',
      en: 'Does every extension lead to revocation, and what of a request after an extended period has ended?',
    },
    options: {
      'any-extension': {
        id: 'Perpanjangan apa pun berujung pencabutan bila studi belum selesai, kecuali force majeure yang dinyatakan menyebabkan kelebihan waktunya; permintaan sesudahnya terhalang ayat (8).',
        en: 'Any extension leads to revocation if the study is unfinished, unless a declared force majeure caused the overrun; a request made after it is barred by paragraph (8).',
      },
    },
    default: 'any-extension',
    reason: {
      id: 'Ketentuannya tidak membedakan perpanjangan; pengecualian force majeure ada pada ayat (6).',
      en: 'The provision draws no distinction between extensions; paragraph (6) holds the exception for force majeure.',
    },
    provisions: ['pupr-2-2023/38.6', 'pupr-2-2023/38.8'],
  },
  C46: {
    question: {
      id: 'Bagaimana penetapan jangka waktu diuji terhadap waktu normatif?',
      en: 'How is the decreed period tested against the normative time?',
    },
    options: {
      'informs-only': {
        id: 'Bulan penetapan dibandingkan dengan bulan normatif; penetapan yang terlalu panjang diberitahukan dan tidak menghalangi.',
        en: 'The decree’s months are compared with the normative months; a decree that is too long is told and bars nothing.',
      },
    },
    default: 'informs-only',
    reason: {
      id: 'Penetapan yang terlalu panjang bukan kesalahan permintaan perpanjangan.',
      en: 'A decree that is too long is no fault of the request.',
    },
    provisions: ['pupr-2-2023/38.2'],
  },
  C51: {
    question: {
      id: 'Dapatkah studi yang sudah selesai diperpanjang?',
      en: 'Can a study be extended that is finished already?',
    },
    options: {
      'not-extended': {
        id: 'Studi yang sudah selesai tidak diperpanjang: tidak ada lagi jangka waktu yang berjalan.',
        en: 'A finished study is not extended: no period of it runs any more.',
      },
    },
    default: 'not-extended',
    reason: {
      id: 'Tidak ada ayat yang mengatakannya; ayat (4) dan (8) mengandaikan studi yang belum selesai.',
      en: 'No paragraph says so; paragraphs (4) and (8) suppose a study that is unfinished.',
    },
    provisions: ['pupr-2-2023/38'],
  },
} as const satisfies Record<string, Interpretation>;
