/**
 * What was asked, and why it is read so: of the readings on who runs training, on cooperation and the catalogue, and on the DOU guide.
 *
 * @module
 */
import type { Grounds } from '../../interpretations/interpretation.js';

export const organizingGrounds = {
  C9: {
    question: {
      id: 'Apa yang diperoleh dari Pelatihan unit peserta bila ada evaluasi kelulusan?',
      en: 'What does training run by a participant unit earn where an evaluation decides who passes?',
    },
    reason: {
      id: 'Pasal 57 ayat (6) memberi kemungkinan dan tidak mengecualikan dari Pasal 66.',
      en: 'Article 57 paragraph (6) gives leave and makes no exception from Article 66.',
    },
  },
  C17: {
    question: {
      id: 'Apakah kerja sama atas permintaan Kementerian memerlukan dokumen ayat (2) sampai (4)?',
      en: 'Does cooperation that the Ministry asked for need the documents of paragraphs (2) to (4)?',
    },
    reason: {
      id: 'Ayat (6) mengatur cara pelaksanaan, bukan pengecualian dari ayat (2) sampai (4) atau Pasal 67; tidak pasti.',
      en: 'Paragraph (6) is on how it is carried out, not an exception from (2) to (4) or from Article 67; this is unsure.',
    },
  },
  A67: {
    question: {
      id: 'Apakah batas JP bimbingan teknis berlaku per kegiatan, dan siapa penyelenggara yang tepat sepanjang itu?',
      en: 'Does the limit of technical guidance hold for each event, and who runs one of exactly that length?',
    },
    reason: {
      id: 'Ayat (8) baru mengalihkannya di atas batas, dan tidak ada yang menjumlahkan kegiatan setahun.',
      en: 'Paragraph (8) moves it only above the limit, and nothing adds up the events of a year.',
    },
  },
  A73: {
    question: {
      id: 'Siapa yang menerbitkan dan menandatangani sertifikat telah mengikuti Pelatihan?',
      en: 'Who issues and signs the certificate of attendance?',
    },
    reason: {
      id: 'Pasal 67 ayat (1) huruf c khusus tentang sertifikat ini, Pasal 66 ayat (1) tentang semua dokumen.',
      en: 'Article 67 paragraph (1) letter c is on this certificate alone, Article 66 paragraph (1) on them all.',
    },
  },
  A78: {
    question: {
      id: 'Apakah nomor Pasal 78 sampai dengan 81 pasti?',
      en: 'Are the numbers of Articles 78 to 81 certain?',
    },
    reason: {
      id: 'Naskah yang dipakai kehilangan judul pasalnya; isinya tidak bergantung pada nomornya.',
      en: 'The copy at hand lacks those headings; what they say does not hang on the number.',
    },
  },
  A90: {
    question: {
      id: 'Siapa yang memperoleh sertifikat dan piagam DOU ASN, dan bagaimana bila nilainya sama?',
      en: 'Who gets the certificate and the award of DOU ASN, and what of equal scores?',
    },
    reason: {
      id: 'Pedoman tidak mensyaratkan kelulusan dan tidak memilih di antara nilai yang sama.',
      en: 'The guide asks for no pass and does not choose among equal scores.',
    },
  },
  A91: {
    question: {
      id: 'Dari hari apa jangka evaluasi pascapelatihan dihitung, dan apakah evaluasi itu wajib?',
      en: 'From which day does the window of the evaluation after training run, and is the evaluation owed?',
    },
    reason: {
      id: 'Pascapelatihan bermula ketika Pelatihan berakhir, dan pedoman memakai kata "dapat".',
      en: 'What comes after training begins as the training ends, and the guide says "may".',
    },
  },
  B10: {
    question: {
      id: 'Apa yang diperoleh bila Pelatihan tidak selesai, tidak lulus, atau kompetensinya tidak tercapai?',
      en: 'What does someone earn who did not finish, did not pass, or did not reach the competency?',
    },
    reason: {
      id: 'Ayat (2) dan (3) menuntut ketiganya, dan ayat (6) hanya menyebut yang tidak lulus.',
      en: 'Paragraphs (2) and (3) ask for all three, and paragraph (6) speaks only of not passing.',
    },
  },
  C13: {
    question: {
      id: 'Apakah kesepakatan bersama dan perjanjian hanya dituntut bila mitranya kementerian atau lembaga?',
      en: 'Are memorandum and agreement asked for only where the partner is a ministry or an agency?',
    },
    reason: {
      id: 'Ayat (2) merujuk ayat (1), yang menyebut semua mitra, dan ayat (4) menyebut mereka sekali lagi.',
      en: 'Paragraph (2) refers to paragraph (1), which names every partner, and paragraph (4) names them again.',
    },
  },
  C16: {
    question: {
      id: 'Dapatkah sertifikasi dilakukan pada hari pengembangan berakhir?',
      en: 'Can certification take place on the day the development ends?',
    },
    reason: {
      id: 'Yang diminta hanya urutannya, dan uji dapat menyusul pada hari yang sama.',
      en: 'Only the order is asked for, and a test can follow on the same day.',
    },
  },
  C18: {
    question: {
      id: 'Ketentuan mana yang mengukur kerja sama unit peserta dengan pemberi beasiswa?',
      en: 'Which provision measures a participant unit’s cooperation with a scholarship donor?',
    },
    reason: {
      id: 'Ayat (1) sampai (5) berbicara tentang kerja sama unit SDM.',
      en: 'Paragraphs (1) to (5) speak of cooperation by the HRD unit.',
    },
  },
  C20: {
    question: {
      id: 'Kapan peserta dianggap mengikuti Pelatihan secara utuh?',
      en: 'When has someone attended the training in full?',
    },
    reason: {
      id: 'Sejalan dengan B10: yang tidak selesai tidak memperoleh dokumen.',
      en: 'In line with B10: who has not finished earns no document.',
    },
  },
  C55: {
    question: {
      id: 'Siapa yang boleh menyelenggarakan belajar dari pengalaman, belajar bersama, dan Pelatihan kepemimpinan?',
      en: 'Who may run experiential learning, social learning and leadership training?',
    },
    reason: {
      id: 'Pasal 49 ayat (3) berdiri di samping daftar Pasal 57 ayat (4), dan PP 11/2017 Pasal 217 mengatur kepemimpinan.',
      en: 'Article 49 paragraph (3) stands beside the list of 57 (4), and PP 11/2017 Article 217 governs leadership training.',
    },
  },
} as const satisfies Record<string, Grounds>;
