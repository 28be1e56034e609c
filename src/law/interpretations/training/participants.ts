/**
 * Readings on who takes training, and on who chooses them.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

export const participantReadings = {
  A70: {
    options: {
      'as-for-ministry': {
        id: 'LAN menyeleksi dan menetapkan mereka, seperti calon dari Kementerian.',
        en: 'LAN selects and names them, as it does the candidates of the Ministry.',
      },
      'as-written': {
        id: 'Unit penyelenggara menyeleksi dan menetapkan mereka, seperti untuk semua selain kepemimpinan pratama.',
        en: 'The programme unit selects and names them, as it does for everything but pratama leadership training.',
      },
    },
    default: 'as-for-ministry',
    provisions: ['pupr-2-2023/62.1.c.2', 'pupr-2-2023/63.d', 'pp-11-2017/217.4'],
  },
  A68: {
    options: {
      'any-level': {
        id: 'Hukuman tingkat apa pun yang sedang dijalani menghalangi, juga bagi PPPK; pemeriksaan saja tidak.',
        en: 'A penalty of any level being served bars, a PPPK too; an examination alone does not.',
      },
    },
    default: 'any-level',
    provisions: ['pupr-2-2023/60.b'],
  },
  A69: {
    options: {
      'as-recorded': {
        id: 'Pelanggaran kode etik diterima seperti tercatat, tanpa batas waktu.',
        en: 'A breach of ethics is taken as recorded, without a limit in time.',
      },
    },
    default: 'as-recorded',
    provisions: ['pupr-2-2023/60.d'],
  },
  C10: {
    options: {
      'article-62': {
        id: 'Calon kepemimpinan menurut Pasal 62 ayat (1) huruf c; yang lain menurut huruf b dan Pasal 60 huruf a.',
        en: 'Leadership candidates by Article 62 paragraph (1) letter c, others by letter b and Article 60 letter a.',
      },
    },
    default: 'article-62',
    provisions: [
      'pupr-2-2023/60.a',
      'pupr-2-2023/62.1.b',
      'pupr-2-2023/62.1.c.1',
      'pupr-2-2023/62.1.c.3',
      'pupr-2-2023/62.1.c.4',
      'pupr-2-2023/62.1.d.1',
    ],
  },
  C14: {
    options: {
      'pppk-too': {
        id: 'Pemberhentian sementara menghalangi PPPK seperti PNS.',
        en: 'A temporary dismissal bars a PPPK as it bars a PNS.',
      },
    },
    default: 'pppk-too',
    provisions: ['pupr-2-2023/60.c'],
  },
  C21: {
    options: {
      'no-due-day': {
        id: 'Tidak ada batas hari; selama belum diserahkan, kewajiban itu belum dipenuhi.',
        en: 'There is no due day; as long as it is not handed in, the duty is not met.',
      },
    },
    default: 'no-due-day',
    provisions: ['pupr-2-2023/61.c'],
  },
} as const satisfies Record<string, Reading>;
