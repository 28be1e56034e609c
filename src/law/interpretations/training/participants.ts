/**
 * Readings on who takes training, and on who chooses them.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

export const participantReadings = {
  A70: {
    question: {
      id: 'Siapa yang menyeleksi calon kepemimpinan madya dari pemerintah daerah?',
      en: 'Who selects local-government candidates for madya leadership training?',
    },
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
    reason: {
      id: 'Pelatihan madya diselenggarakan LAN menurut PP 11/2017; huruf d berbunyi lain, sehingga ini tidak pasti.',
      en: 'By PP 11/2017 LAN runs madya training; the letter of d says otherwise, so that this is unsure.',
    },
    provisions: ['pupr-2-2023/62.1.c.2', 'pupr-2-2023/63.d', 'pp-11-2017/217.4'],
  },
  A68: {
    question: {
      id: 'Hukuman disiplin mana yang menghalangi Pelatihan, dan apakah PPPK juga terhalang?',
      en: 'Which disciplinary penalties bar from training, and do they bar PPPK too?',
    },
    options: {
      'any-level': {
        id: 'Hukuman tingkat apa pun yang sedang dijalani menghalangi, juga bagi PPPK; pemeriksaan saja tidak.',
        en: 'A penalty of any level being served bars, a PPPK too; an examination alone does not.',
      },
    },
    default: 'any-level',
    reason: {
      id: 'Tingkatnya tidak dibedakan, Pelatihan terbuka bagi PPPK, dan pemeriksaan belum merupakan hukuman.',
      en: 'No level is set apart, training is open to PPPK, and an examination is not yet a penalty.',
    },
    provisions: ['pupr-2-2023/60.b'],
  },
  A69: {
    question: {
      id: 'Siapa yang menyatakan pelanggaran kode etik, dan berapa lama akibatnya?',
      en: 'Who finds that ethics were breached, and for how long does it bar?',
    },
    options: {
      'as-recorded': {
        id: 'Pelanggaran kode etik diterima seperti tercatat, tanpa batas waktu.',
        en: 'A breach of ethics is taken as recorded, without a limit in time.',
      },
    },
    default: 'as-recorded',
    reason: { id: 'Keduanya tidak diatur dalam pasal ini.', en: 'The article settles neither.' },
    provisions: ['pupr-2-2023/60.d'],
  },
  C10: {
    question: {
      id: 'Siapa yang mengusulkan calon peserta Pelatihan dari Kementerian?',
      en: 'Who proposes the candidates of the Ministry for training?',
    },
    options: {
      'article-62': {
        id: 'Calon kepemimpinan menurut Pasal 62 ayat (1) huruf c; yang lain menurut huruf b dan Pasal 60 huruf a.',
        en: 'Leadership candidates by Article 62 paragraph (1) letter c, others by letter b and Article 60 letter a.',
      },
    },
    default: 'article-62',
    reason: {
      id: 'Pasal 62 lebih khusus daripada Pasal 60 huruf a, yang hanya menyebut satu pengusul bagi Kementerian.',
      en: 'Article 62 is more specific than Article 60 letter a, which names a single proposer for the Ministry.',
    },
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
    question: {
      id: 'Apakah pemberhentian sementara juga menghalangi PPPK?',
      en: 'Does a temporary dismissal bar PPPK too?',
    },
    options: {
      'pppk-too': {
        id: 'Pemberhentian sementara menghalangi PPPK seperti PNS.',
        en: 'A temporary dismissal bars a PPPK as it bars a PNS.',
      },
    },
    default: 'pppk-too',
    reason: {
      id: 'Sama seperti A68: Pelatihan terbuka bagi PPPK, dan syaratnya berlaku bagi setiap calon.',
      en: 'As with A68, training is open to PPPK, and the requirements are those of every candidate.',
    },
    provisions: ['pupr-2-2023/60.c'],
  },
  C21: {
    question: {
      id: 'Sampai kapan laporan tertulis setelah Pelatihan harus diserahkan?',
      en: 'By when is the written report after a training due?',
    },
    options: {
      'no-due-day': {
        id: 'Tidak ada batas hari; selama belum diserahkan, kewajiban itu belum dipenuhi.',
        en: 'There is no due day; as long as it is not handed in, the duty is not met.',
      },
    },
    default: 'no-due-day',
    reason: {
      id: 'Ketentuannya tidak menyebut jangka waktu.',
      en: 'The provision names no period.',
    },
    provisions: ['pupr-2-2023/61.c'],
  },
} as const satisfies Record<string, Interpretation>;
