/**
 * What was asked, and why it is read so: of the readings that no provision of the registry hangs on: some are asked by the slides and the DOU guide beside the rules.
 *
 * @module
 */
import type { Grounds } from '../interpretations/interpretation.js';

export const groundsApart = {
  A17: {
    question: {
      id: 'Siapa yang menerbitkan surat keputusan Tugas Belajar?',
      en: 'Who issues the decree on a study assignment?',
    },
    reason: {
      id: 'Pasal 23 ayat (3), Pasal 32 huruf e, dan Pasal 33 huruf d berbeda, dan tidak ada yang menyatakan mana yang didahulukan.',
      en: 'Article 23 (3), Article 32 e and Article 33 d differ, and nothing tells which goes first.',
    },
  },
  A85: {
    question: {
      id: 'Dari aturan mana asal paling sedikit 20 JP setahun?',
      en: 'Which rule does the minimum of 20 JP a year come from?',
    },
    reason: {
      id: 'Paparan menyebut PP 11/2017 dan pedoman DOU ASN menyebut UU 5/2014; angkanya sama.',
      en: 'The slides credit Government Regulation 11/2017 and the DOU ASN guide Law 5/2014; the number is the same.',
    },
  },
  A86: {
    question: {
      id: 'Apakah batas satu tahun praktik kerja dan pertukaran dihitung tiap penempatan atau seluruhnya?',
      en: 'Does the limit of one year of work practice and exchange count per placement or in all?',
    },
    reason: {
      id: 'Paparan tidak mengatakannya, dan Permen PUPR 2/2023 tidak memuat batas itu.',
      en: 'The slides do not say, and Permen PUPR 2/2023 has no such limit.',
    },
  },
  A87: {
    question: {
      id: 'Jenjang pelatihan kepemimpinan mana yang cocok dengan eselon?',
      en: 'Which tier of leadership training matches which echelon?',
    },
    reason: {
      id: 'Paparan tidak menyebut eselon I, dan padanan eselon dengan jenjang tidak ada dalam sumber.',
      en: 'The slides leave out echelon I, and no source matches echelons with tiers.',
    },
  },
  A88: {
    question: {
      id: 'Bagaimana tingkat kemahiran seseorang ditetapkan?',
      en: 'How is the level of proficiency of a person set?',
    },
    reason: {
      id: 'Tingkat hanya diuraikan dengan kata-kata; tidak ada uji atau nilai yang menetapkannya.',
      en: 'Levels are described in words only; no test or score assigns one.',
    },
  },
  A89: {
    question: {
      id: 'Pasal mana dari UU 23/2014 yang memuat kompetensi pemerintahan?',
      en: 'Which article of Law 23/2014 has the competency in government?',
    },
    reason: {
      id: 'Paparan menyebut Pasal 23 dan pedoman DOU ASN menyebut Pasal 233, dan undang-undang itu belum dilihat.',
      en: 'The slides say Article 23 and the DOU ASN guide Article 233, and the law itself was not seen.',
    },
  },
  B7: {
    question: {
      id: 'Bagaimana akreditasi tanpa akhir masa berlaku dinilai?',
      en: 'How is an accreditation judged whose end of validity is not known?',
    },
    reason: {
      id: 'Akreditasi yang kedaluwarsa tidak dihitung, sedangkan peringkat yang kurang tidak tertolong oleh waktu.',
      en: 'One that has lapsed does not count, while time does not mend a grade that is too low.',
    },
  },
} as const satisfies Record<string, Grounds>;
