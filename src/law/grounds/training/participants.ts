/**
 * What was asked, and why it is read so: of the readings on who takes training, and on who chooses them.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const participantGrounds = {
  A70: {
    question: {
      id: 'Siapa yang menyeleksi calon kepemimpinan madya dari pemerintah daerah?',
      en: 'Who selects local-government candidates for madya leadership training?',
    },
    reason: {
      id: 'Pelatihan madya diselenggarakan LAN menurut PP 11/2017; huruf d berbunyi lain, sehingga ini tidak pasti.',
      en: 'By PP 11/2017 LAN runs madya training; the letter of d says otherwise, so that this is unsure.',
    },
  },
  A68: {
    question: {
      id: 'Hukuman disiplin mana yang menghalangi Pelatihan, dan apakah PPPK juga terhalang?',
      en: 'Which disciplinary penalties bar from training, and do they bar PPPK too?',
    },
    reason: {
      id: 'Tingkatnya tidak dibedakan, Pelatihan terbuka bagi PPPK, dan pemeriksaan belum merupakan hukuman.',
      en: 'No level is set apart, training is open to PPPK, and an examination is not yet a penalty.',
    },
  },
  A69: {
    question: {
      id: 'Siapa yang menyatakan pelanggaran kode etik, dan berapa lama akibatnya?',
      en: 'Who finds that ethics were breached, and for how long does it bar?',
    },
    reason: { id: 'Keduanya tidak diatur dalam pasal ini.', en: 'The article settles neither.' },
  },
  C10: {
    question: {
      id: 'Siapa yang mengusulkan calon peserta Pelatihan dari Kementerian?',
      en: 'Who proposes the candidates of the Ministry for training?',
    },
    reason: {
      id: 'Pasal 62 lebih khusus daripada Pasal 60 huruf a, yang hanya menyebut satu pengusul bagi Kementerian.',
      en: 'Article 62 is more specific than Article 60 letter a, which names a single proposer for the Ministry.',
    },
  },
  C14: {
    question: {
      id: 'Apakah pemberhentian sementara juga menghalangi PPPK?',
      en: 'Does a temporary dismissal bar PPPK too?',
    },
    reason: {
      id: 'Sama seperti A68: Pelatihan terbuka bagi PPPK, dan syaratnya berlaku bagi setiap calon.',
      en: 'As with A68, training is open to PPPK, and the requirements are those of every candidate.',
    },
  },
  C21: {
    question: {
      id: 'Sampai kapan laporan tertulis setelah Pelatihan harus diserahkan?',
      en: 'By when is the written report after a training due?',
    },
    reason: {
      id: 'Ketentuannya tidak menyebut jangka waktu.',
      en: 'The provision names no period.',
    },
  },
} as const satisfies Record<string, Grounds>;
