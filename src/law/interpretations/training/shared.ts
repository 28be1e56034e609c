/**
 * Readings on who runs training, on cooperation and the catalogue, and on the DOU guide.
 *
 * @module
 */
import type { Reading } from '../interpretation.js';

export const organizingReadings = {
  C9: {
    options: {
      'article-66': {
        id: 'Bila ada evaluasi kelulusan, Pasal 66 berlaku bagi Pelatihan unit peserta seperti bagi yang lain.',
        en: 'Where an evaluation decides, Article 66 governs the training of a participant unit like any other.',
      },
      'attendance-only': {
        id: 'Pelatihan unit peserta hanya memberi sertifikat telah mengikuti, juga bila ada evaluasi kelulusan.',
        en: 'Training of a participant unit earns a certificate of attendance only, whatever any evaluation says.',
      },
    },
    default: 'article-66',
    provisions: [
      'pupr-2-2023/57.6',
      'pupr-2-2023/66.3',
      'pupr-2-2023/66.4.a',
      'pupr-2-2023/66.6',
      'pupr-2-2023/67.1.b',
      'pupr-2-2023/67.1.c',
      'pupr-2-2023/67.1.e',
    ],
  },
  C17: {
    options: {
      'documents-remain': {
        id: 'Keduanya tetap diperlukan; ketentuan mitra mengatur cara pelaksanaan dan sertifikat keikutsertaannya.',
        en: 'Both are needed all the same; the partner’s rules govern how it is run and its certificates of attendance.',
      },
      'partner-rules-only': {
        id: 'Ketentuan mitra menggantikan keduanya, dan mengatur cara pelaksanaan serta sertifikat keikutsertaannya.',
        en: 'The partner’s rules replace both, and govern how it is run and its certificates of attendance.',
      },
    },
    default: 'documents-remain',
    provisions: ['pupr-2-2023/58.2', 'pupr-2-2023/58.3', 'pupr-2-2023/58.4', 'pupr-2-2023/58.6'],
  },
  A67: {
    options: {
      'each-event': {
        id: 'Batas berlaku untuk setiap kegiatan; kegiatan yang tepat sepanjang batas masih milik unit peserta.',
        en: 'The limit holds for each event, and one of exactly that length is still the participant unit’s.',
      },
    },
    default: 'each-event',
    provisions: ['pupr-2-2023/57.7', 'pupr-2-2023/57.8'],
  },
  A73: {
    options: {
      'organising-unit': {
        id: 'Unit yang mengadakan Pelatihan menerbitkannya; pejabat tingginya, madya atau pratama, menandatangani.',
        en: 'The unit that held the training issues it, and a senior official there signs, madya or pratama.',
      },
    },
    default: 'organising-unit',
    provisions: ['pupr-2-2023/57.6', 'pupr-2-2023/66.4.b', 'pupr-2-2023/67.1.c'],
  },
  A78: {
    options: {
      'as-written': {
        id: 'Nomornya dibaca menurut urutannya: berlaku sejak diundangkan berdasarkan Pasal 81.',
        en: 'The numbers go by their order: in force on promulgation by Article 81.',
      },
    },
    default: 'as-written',
    provisions: ['pupr-2-2023/81'],
  },
  A90: {
    options: {
      'followers-and-five-best': {
        id: 'Semua yang mengikuti program mendapat sertifikat; piagam untuk lima nilai terbaik, seri kelima termasuk.',
        en: 'All who followed get the certificate, the five best by score the award, ties at fifth included.',
      },
    },
    default: 'followers-and-five-best',
    provisions: ['dou-asn-probolinggo/vii.8.2.1', 'dou-asn-probolinggo/vii.8.2.2'],
  },
  A91: {
    options: {
      'last-training-day': {
        id: 'Jangka itu dihitung dari hari terakhir Pelatihan, kedua ujungnya termasuk; evaluasinya tidak wajib.',
        en: 'The window runs from the last training day, both its ends included; the evaluation is not owed.',
      },
    },
    default: 'last-training-day',
    provisions: ['dou-asn-probolinggo/viii.2'],
  },
  B10: {
    options: {
      'every-condition': {
        id: 'Tak selesai, atau lulus tanpa kompetensi: tidak ada; tidak lulus: surat keterangan; piagam hanya bersama tanda tamat.',
        en: 'Unfinished, or passed without the competency: nothing; not passed: a statement; an award only with completion.',
      },
    },
    default: 'every-condition',
    provisions: [
      'pupr-2-2023/57.6',
      'pupr-2-2023/66.1',
      'pupr-2-2023/66.2',
      'pupr-2-2023/66.3',
      'pupr-2-2023/66.4.a',
      'pupr-2-2023/66.4.b',
      'pupr-2-2023/66.5',
      'pupr-2-2023/66.6',
    ],
  },
  C13: {
    options: {
      'every-partner': {
        id: 'Keduanya dituntut dalam kerja sama dengan mitra apa pun.',
        en: 'Both are asked for in cooperation with a partner of any kind.',
      },
    },
    default: 'every-partner',
    provisions: ['pupr-2-2023/58.2', 'pupr-2-2023/58.3', 'pupr-2-2023/58.4'],
  },
  C16: {
    options: {
      'same-day': {
        id: 'Sertifikasi dapat dilakukan sejak hari pengembangan berakhir.',
        en: 'Certification may take place from the day the development ends.',
      },
    },
    default: 'same-day',
    provisions: ['pupr-2-2023/10.4'],
  },
  C18: {
    options: {
      'coordination-only': {
        id: 'Hanya ayat (7): bagian Pelatihannya dikoordinasikan dengan unit SDM.',
        en: 'Paragraph (7) alone: its training part is coordinated with the HRD unit.',
      },
    },
    default: 'coordination-only',
    provisions: ['pupr-2-2023/58.1', 'pupr-2-2023/58.7'],
  },
  C20: {
    options: {
      'attended-and-finished': {
        id: 'Bila seluruh Pelatihan diikuti dan programnya diselesaikan.',
        en: 'When all of it was attended and the programme finished.',
      },
    },
    default: 'attended-and-finished',
    provisions: ['pupr-2-2023/66.4.b', 'pupr-2-2023/66.6', 'pupr-2-2023/57.6'],
  },
  C55: {
    options: {
      'unit-lan-and-accredited': {
        id: 'Unit peserta untuk detasering, magang, coaching dan sejenisnya; LAN untuk madya; lembaga terakreditasi untuk yang lain.',
        en: 'The unit for secondment, internship, coaching and the like; LAN for madya; accredited institutes for other tiers.',
      },
    },
    default: 'unit-lan-and-accredited',
    provisions: ['pupr-2-2023/49.3', 'pupr-2-2023/57.4', 'pp-11-2017/217.4', 'pp-11-2017/217.5'],
  },
} as const satisfies Record<string, Reading>;
