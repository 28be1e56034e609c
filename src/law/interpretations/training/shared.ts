/**
 * Readings on who runs training, on cooperation and the catalogue, and on the DOU guide.
 *
 * @module
 */
import type { Interpretation } from '../interpretation.js';

export const organizingReadings = {
  C9: {
    question: {
      id: 'Apa yang diperoleh dari Pelatihan unit peserta bila ada evaluasi kelulusan?',
      en: 'What does training run by a participant unit earn where an evaluation decides who passes?',
    },
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
    reason: {
      id: 'Pasal 57 ayat (6) memberi kemungkinan dan tidak mengecualikan dari Pasal 66.',
      en: 'Article 57 paragraph (6) gives leave and makes no exception from Article 66.',
    },
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
    question: {
      id: 'Apakah kerja sama atas permintaan Kementerian memerlukan dokumen ayat (2) sampai (4)?',
      en: 'Does cooperation that the Ministry asked for need the documents of paragraphs (2) to (4)?',
    },
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
    reason: {
      id: 'Ayat (6) mengatur cara pelaksanaan, bukan pengecualian dari ayat (2) sampai (4) atau Pasal 67; tidak pasti.',
      en: 'Paragraph (6) is on how it is carried out, not an exception from (2) to (4) or from Article 67; this is unsure.',
    },
    provisions: ['pupr-2-2023/58.2', 'pupr-2-2023/58.3', 'pupr-2-2023/58.4', 'pupr-2-2023/58.6'],
  },
  A67: {
    question: {
      id: 'Apakah batas JP bimbingan teknis berlaku per kegiatan, dan siapa penyelenggara yang tepat sepanjang itu?',
      en: 'Does the limit of technical guidance hold for each event, and who runs one of exactly that length?',
    },
    options: {
      'each-event': {
        id: 'Batas berlaku untuk setiap kegiatan; kegiatan yang tepat sepanjang batas masih milik unit peserta.',
        en: 'The limit holds for each event, and one of exactly that length is still the participant unit’s.',
      },
    },
    default: 'each-event',
    reason: {
      id: 'Ayat (8) baru mengalihkannya di atas batas, dan tidak ada yang menjumlahkan kegiatan setahun.',
      en: 'Paragraph (8) moves it only above the limit, and nothing adds up the events of a year.',
    },
    provisions: ['pupr-2-2023/57.7', 'pupr-2-2023/57.8'],
  },
  A73: {
    question: {
      id: 'Siapa yang menerbitkan dan menandatangani sertifikat telah mengikuti Pelatihan?',
      en: 'Who issues and signs the certificate of attendance?',
    },
    options: {
      'organising-unit': {
        id: 'Unit yang mengadakan Pelatihan menerbitkannya; pejabat tingginya, madya atau pratama, menandatangani.',
        en: 'The unit that held the training issues it, and a senior official there signs, madya or pratama.',
      },
    },
    default: 'organising-unit',
    reason: {
      id: 'Pasal 67 ayat (1) huruf c khusus tentang sertifikat ini, Pasal 66 ayat (1) tentang semua dokumen.',
      en: 'Article 67 paragraph (1) letter c is on this certificate alone, Article 66 paragraph (1) on them all.',
    },
    provisions: ['pupr-2-2023/57.6', 'pupr-2-2023/66.4.b', 'pupr-2-2023/67.1.c'],
  },
  A78: {
    question: {
      id: 'Apakah nomor Pasal 78 sampai dengan 81 pasti?',
      en: 'Are the numbers of Articles 78 to 81 certain?',
    },
    options: {
      'as-written': {
        id: 'Nomornya dibaca menurut urutannya: berlaku sejak diundangkan berdasarkan Pasal 81.',
        en: 'The numbers go by their order: in force on promulgation by Article 81.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Naskah yang dipakai kehilangan judul pasalnya; isinya tidak bergantung pada nomornya.',
      en: 'The copy at hand lacks those headings; what they say does not hang on the number.',
    },
    provisions: ['pupr-2-2023/81'],
  },
  A90: {
    question: {
      id: 'Siapa yang memperoleh sertifikat dan piagam DOU ASN, dan bagaimana bila nilainya sama?',
      en: 'Who gets the certificate and the award of DOU ASN, and what of equal scores?',
    },
    options: {
      'followers-and-five-best': {
        id: 'Semua yang mengikuti program mendapat sertifikat; piagam untuk lima nilai terbaik, seri kelima termasuk.',
        en: 'All who followed get the certificate, the five best by score the award, ties at fifth included.',
      },
    },
    default: 'followers-and-five-best',
    reason: {
      id: 'Pedoman tidak mensyaratkan kelulusan dan tidak memilih di antara nilai yang sama.',
      en: 'The guide asks for no pass and does not choose among equal scores.',
    },
    provisions: ['dou-asn-probolinggo/vii.8.2.1', 'dou-asn-probolinggo/vii.8.2.2'],
  },
  A91: {
    question: {
      id: 'Dari hari apa jangka evaluasi pascapelatihan dihitung, dan apakah evaluasi itu wajib?',
      en: 'From which day does the window of the evaluation after training run, and is the evaluation owed?',
    },
    options: {
      'last-training-day': {
        id: 'Jangka itu dihitung dari hari terakhir Pelatihan, kedua ujungnya termasuk; evaluasinya tidak wajib.',
        en: 'The window runs from the last training day, both its ends included; the evaluation is not owed.',
      },
    },
    default: 'last-training-day',
    reason: {
      id: 'Pascapelatihan bermula ketika Pelatihan berakhir, dan pedoman memakai kata "dapat".',
      en: 'What comes after training begins as the training ends, and the guide says "may".',
    },
    provisions: ['dou-asn-probolinggo/viii.2'],
  },
  B10: {
    question: {
      id: 'Apa yang diperoleh bila Pelatihan tidak selesai, tidak lulus, atau kompetensinya tidak tercapai?',
      en: 'What does someone earn who did not finish, did not pass, or did not reach the competency?',
    },
    options: {
      'every-condition': {
        id: 'Tak selesai, atau lulus tanpa kompetensi: tidak ada; tidak lulus: surat keterangan; piagam hanya bersama tanda tamat.',
        en: 'Unfinished, or passed without the competency: nothing; not passed: a statement; an award only with completion.',
      },
    },
    default: 'every-condition',
    reason: {
      id: 'Ayat (2) dan (3) menuntut ketiganya, dan ayat (6) hanya menyebut yang tidak lulus.',
      en: 'Paragraphs (2) and (3) ask for all three, and paragraph (6) speaks only of not passing.',
    },
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
    question: {
      id: 'Apakah kesepakatan bersama dan perjanjian hanya dituntut bila mitranya kementerian atau lembaga?',
      en: 'Are memorandum and agreement asked for only where the partner is a ministry or an agency?',
    },
    options: {
      'every-partner': {
        id: 'Keduanya dituntut dalam kerja sama dengan mitra apa pun.',
        en: 'Both are asked for in cooperation with a partner of any kind.',
      },
    },
    default: 'every-partner',
    reason: {
      id: 'Ayat (2) merujuk ayat (1), yang menyebut semua mitra, dan ayat (4) menyebut mereka sekali lagi.',
      en: 'Paragraph (2) refers to paragraph (1), which names every partner, and paragraph (4) names them again.',
    },
    provisions: ['pupr-2-2023/58.2', 'pupr-2-2023/58.3', 'pupr-2-2023/58.4'],
  },
  C16: {
    question: {
      id: 'Dapatkah sertifikasi dilakukan pada hari pengembangan berakhir?',
      en: 'Can certification take place on the day the development ends?',
    },
    options: {
      'same-day': {
        id: 'Sertifikasi dapat dilakukan sejak hari pengembangan berakhir.',
        en: 'Certification may take place from the day the development ends.',
      },
    },
    default: 'same-day',
    reason: {
      id: 'Yang diminta hanya urutannya, dan uji dapat menyusul pada hari yang sama.',
      en: 'Only the order is asked for, and a test can follow on the same day.',
    },
    provisions: ['pupr-2-2023/10.4'],
  },
  C18: {
    question: {
      id: 'Ketentuan mana yang mengukur kerja sama unit peserta dengan pemberi beasiswa?',
      en: 'Which provision measures a participant unit’s cooperation with a scholarship donor?',
    },
    options: {
      'coordination-only': {
        id: 'Hanya ayat (7): bagian Pelatihannya dikoordinasikan dengan unit SDM.',
        en: 'Paragraph (7) alone: its training part is coordinated with the HRD unit.',
      },
    },
    default: 'coordination-only',
    reason: {
      id: 'Ayat (1) sampai (5) berbicara tentang kerja sama unit SDM.',
      en: 'Paragraphs (1) to (5) speak of cooperation by the HRD unit.',
    },
    provisions: ['pupr-2-2023/58.1', 'pupr-2-2023/58.7'],
  },
  C20: {
    question: {
      id: 'Kapan peserta dianggap mengikuti Pelatihan secara utuh?',
      en: 'When has someone attended the training in full?',
    },
    options: {
      'attended-and-finished': {
        id: 'Bila seluruh Pelatihan diikuti dan programnya diselesaikan.',
        en: 'When all of it was attended and the programme finished.',
      },
    },
    default: 'attended-and-finished',
    reason: {
      id: 'Sejalan dengan B10: yang tidak selesai tidak memperoleh dokumen.',
      en: 'In line with B10: who has not finished earns no document.',
    },
    provisions: ['pupr-2-2023/66.4.b', 'pupr-2-2023/66.6', 'pupr-2-2023/57.6'],
  },
  C55: {
    question: {
      id: 'Siapa yang boleh menyelenggarakan belajar dari pengalaman, belajar bersama, dan Pelatihan kepemimpinan?',
      en: 'Who may run experiential learning, social learning and leadership training?',
    },
    options: {
      'unit-lan-and-accredited': {
        id: 'Unit peserta untuk detasering, magang, coaching dan sejenisnya; LAN untuk madya; lembaga terakreditasi untuk yang lain.',
        en: 'The unit for secondment, internship, coaching and the like; LAN for madya; accredited institutes for other tiers.',
      },
    },
    default: 'unit-lan-and-accredited',
    reason: {
      id: 'Pasal 49 ayat (3) berdiri di samping daftar Pasal 57 ayat (4), dan PP 11/2017 Pasal 217 mengatur kepemimpinan.',
      en: 'Article 49 paragraph (3) stands beside the list of 57 (4), and PP 11/2017 Article 217 governs leadership training.',
    },
    provisions: ['pupr-2-2023/49.3', 'pupr-2-2023/57.4', 'pp-11-2017/217.4', 'pp-11-2017/217.5'],
  },
} as const satisfies Record<string, Interpretation>;
