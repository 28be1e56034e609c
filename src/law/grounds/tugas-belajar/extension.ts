/**
 * What was asked, and why it is read so: of the readings on the extension of a study, and on force majeure.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const extensionGrounds = {
  A51: {
    question: {
      id: 'Apakah Pasal 40 menentukan force majeure untuk perpanjangan juga, adakah batasnya, dan apakah membenarkan kelebihan waktu?',
      en: 'Does Article 40 say what force majeure is for extensions too, is there a limit, and does it excuse an overrun?',
    },
    reason: {
      id: 'Istilahnya sama; ayat (6) membuka perpanjangan bagi yang melebihi waktu karenanya, jadi selama itu ayat (8) tidak berlaku.',
      en: 'The term is the same; paragraph (6) opens an extension to who overran because of it, and while that holds paragraph (8) does not apply.',
    },
  },
  A52: {
    question: {
      id: 'Persetujuan siapa yang diperlukan untuk perpanjangan?',
      en: 'Whose agreement does an extension need?',
    },
    reason: {
      id: 'Persetujuan dikaitkan dengan lembaga pemberi bantuan atau donor; tanpa pihak itu tidak ada yang dapat ditanya.',
      en: 'The agreement is tied to a giver of assistance or a donor; without one there is nobody to ask.',
    },
  },
  B12: {
    question: {
      id: 'Siapa yang memutus perpanjangan karena force majeure, dan surat apa yang harus ada bila sakit?',
      en: 'Who decides an extension for force majeure, and which papers are needed for an illness?',
    },
    reason: {
      id: 'Ayat (7) hanya menyebut ayat (1) sampai (4); dokter yang berwenang ialah yang dapat menyatakan sakit; kematian mengakhiri Tugas Belajar.',
      en: 'Paragraph (7) names paragraphs (1) to (4) alone; the authorised doctor is who can declare an illness; death ends the assignment.',
    },
  },
  C45: {
    question: {
      id: 'Kapan perpanjangan harus diminta?',
      en: 'When does an extension have to be asked for?',
    },
    reason: {
      id: 'Tidak ada ketentuan tentang saat permintaan; memperpanjang sampai hari yang sudah lewat tidak ada gunanya.',
      en: 'Nothing says when to ask; an extension to a day that has passed is pointless.',
    },
  },
  A50: {
    question: {
      id: 'Apakah batas perpanjangan berlaku untuk tiap perpanjangan atau seluruhnya, dan bila dua semester bukan setahun?',
      en: 'Does the limit hold for each extension or for all, and what if two semesters are not a year?',
    },
    reason: {
      id: 'Batas per perpanjangan dapat dilampaui dengan mengulang, sehingga bukan lagi batas.',
      en: 'A limit for each could be passed by asking again, and so would be none.',
    },
  },
  A53: {
    question: {
      id: 'Apakah pencabutan status hanya setelah ada perpanjangan, dan kapan?',
      en: 'Does revocation need an extension first, and when does it follow?',
    },
    reason: {
      id: 'Pencabutan dikaitkan dengan perpanjangan; tanpa perpanjangan yang berlaku ialah sanksi Pasal 39.',
      en: 'Revocation is tied to an extension; without one the sanctions of Article 39 apply.',
    },
  },
  B13: {
    question: {
      id: 'Apakah setiap perpanjangan berujung pada pencabutan, dan bagaimana permintaan setelah masa perpanjangan berakhir?',
      en: 'Does every extension lead to revocation, and what of a request after an extended period has ended?',
    },
    reason: {
      id: 'Ketentuannya tidak membedakan perpanjangan; pengecualian force majeure ada pada ayat (6).',
      en: 'The provision draws no distinction between extensions; paragraph (6) holds the exception for force majeure.',
    },
  },
  C46: {
    question: {
      id: 'Bagaimana penetapan jangka waktu diuji terhadap waktu normatif?',
      en: 'How is the decreed period tested against the normative time?',
    },
    reason: {
      id: 'Penetapan yang terlalu panjang bukan kesalahan permintaan perpanjangan.',
      en: 'A decree that is too long is no fault of the request.',
    },
  },
  C51: {
    question: {
      id: 'Dapatkah studi yang sudah selesai diperpanjang?',
      en: 'Can a study be extended that is finished already?',
    },
    reason: {
      id: 'Tidak ada ayat yang mengatakannya; ayat (4) dan (8) mengandaikan studi yang belum selesai.',
      en: 'No paragraph says so; paragraphs (4) and (8) suppose a study that is unfinished.',
    },
  },
} as const satisfies Record<string, Grounds>;
