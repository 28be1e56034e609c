/**
 * What was asked, and why it is read so: of the readings on IP ASN.
 *
 * @module
 */
import type { Grounds } from '../interpretations/interpretation.js';

export const ipAsnGrounds = {
  A81: {
    question: {
      id: 'Hukuman disiplin mana yang dihitung dalam IP ASN: semuanya, atau hanya yang belum lama?',
      en: 'Which disciplinary penalties count in IP ASN: all of them, or recent ones only?',
    },
    reason: {
      id: 'Yang ditanyakan ialah hukuman yang pernah dialami, dan batas waktunya tidak disebut.',
      en: 'What is asked is whether someone was ever penalised, and no limit in time is named.',
    },
  },
  A84: {
    question: {
      id: 'Ke mana nilai di antara dua rentang masuk, seperti 90,5 di antara 81 sampai 90 dan 91 sampai 100?',
      en: 'Where does a number between two bands belong, such as 90.5 between 81 to 90 and 91 to 100?',
    },
    reason: {
      id: 'Semua nilai mendapat tempat tanpa diubah, dan yang tertulis sebagai puncak suatu rentang tetap puncaknya.',
      en: 'Every number finds a place unchanged, and what is written as the top of a band stays its top.',
    },
  },
  C61: {
    question: {
      id: 'Diklat jenis apa dihitung sebagai apa?',
      en: 'What does training of each kind count as?',
    },
    reason: {
      id: 'Lampiran menutup daftarnya dengan "setara" tanpa menyebut apa yang setara.',
      en: 'The annex ends its list with "equals" and does not say what is equal.',
    },
  },
  C40: {
    question: {
      id: 'Apa yang tercakup dalam tahun yang diukur IP ASN-nya?',
      en: 'What does the measured year of IP ASN take in?',
    },
    reason: {
      id: 'Naskah tidak menyebutnya. Pengukuran jatuh pada bulan April tahun berjalan, ketika kinerja tahun itu belum dinilai.',
      en: 'The text does not say. The measurement is due in April of the running year, whose performance is not assessed yet.',
    },
  },
  C29: {
    question: {
      id: 'Dalam jangka apa diklat teknis dan seminar dihitung, bila bukan menurut tahun yang diukur (C40)?',
      en: 'Within which time do technical training and seminars count, if not as the measured year has it (C40)?',
    },
    reason: {
      id: 'Jangka waktu dan tahun kinerja bersama-sama membentuk tahun yang diukur; pasangan campuran disebut dalam hasil.',
      en: 'The time and the year of performance make the measured year together; a mixed pair is named in the result.',
    },
  },
  C30: {
    question: {
      id: 'Penilaian kinerja tahun mana yang dihitung dalam IP ASN, bila bukan menurut tahun yang diukur (C40)?',
      en: 'The performance assessment of which year counts in IP ASN, if not as the measured year has it (C40)?',
    },
    reason: {
      id: 'Jangka waktu dan tahun kinerja bersama-sama membentuk tahun yang diukur; pasangan campuran disebut dalam hasil.',
      en: 'The time and the year of performance make the measured year together; a mixed pair is named in the result.',
    },
  },
  C39: {
    question: {
      id: 'Sampai hari apa riwayat dilihat untuk IP ASN suatu tahun?',
      en: 'Up to which day is a history seen for the IP ASN of a year?',
    },
    reason: {
      id: 'Indeks ialah ukuran suatu tahun, sehingga yang terjadi sesudahnya tidak mengubah nilainya lagi.',
      en: 'The index measures a year, so that what happens after it changes its score no more.',
    },
  },
  C41: {
    question: {
      id: 'Pendidikan formal mana yang dihitung: yang tertinggi, atau yang terakhir diselesaikan?',
      en: 'Which formal education counts: the highest, or the one finished last?',
    },
    reason: {
      id: 'Permenpan RB 38/2018 menyebut pendidikan terakhir, dan itu lazim dibaca sebagai jenjang tertinggi yang dicapai.',
      en: 'Permenpan RB 38/2018 says the last education, which is commonly read as the highest level reached.',
    },
  },
  C31: {
    question: {
      id: 'Kapan diklat kepemimpinan sesuai dengan jabatan: hanya yang setingkat, atau juga yang lebih tinggi?',
      en: 'When does leadership training match a post: only of the same tier, or of a higher one too?',
    },
    reason: {
      id: 'Yang diminta ialah kesesuaian dengan jabatan yang diduduki, bukan tingkat terendah.',
      en: 'What is asked is that it matches the post held, and not that it reaches a least tier.',
    },
  },
  C32: {
    question: {
      id: 'Bagaimana PNS dan PPPK dijadikan satu indeks?',
      en: 'How do PNS and PPPK make one index?',
    },
    reason: {
      id: 'Indeks instansi ialah rata-rata nilai orangnya; cara lain pernah dipakai, tetapi tidak tertulis.',
      en: 'The index of an agency is the mean of its people’s; the other way has been used but is not written.',
    },
  },
  A79: {
    question: {
      id: 'Haruskah pengukuran dilakukan pada bulan April, atau berlaku juga pada bulan lain?',
      en: 'Must the measurement be in April, or does one in another month stand?',
    },
    reason: {
      id: 'Paling sedikit sekali setahun berarti boleh lebih, dan tidak ada yang membatalkan pengukuran lain.',
      en: 'At least once a year allows for more, and nothing voids a measurement made at another time.',
    },
  },
  A80: {
    question: {
      id: 'Apa yang dimaksud huruf e tentang kualifikasi, yang menyebut D-1 dua kali?',
      en: 'What does letter e on qualification mean, which names D-1 twice?',
    },
    reason: {
      id: 'Huruf d menyebut D-3 dan huruf f mulai di bawah SLTA, sehingga D-2 tidak punya tempat lain.',
      en: 'Letter d has D-3 and letter f begins below SLTA, which leaves D-2 no other place.',
    },
  },
  A82: {
    question: {
      id: 'Berapa bobot kinerja, yang ditulis 30 dengan angka dan empat puluh dengan kata?',
      en: 'What does performance weigh, which is 30 in figures and forty in words?',
    },
    reason: {
      id: 'Hanya dengan 30 keempat bobot berjumlah 100.',
      en: 'Only with 30 do the four weights make 100.',
    },
  },
  A83: {
    question: {
      id: 'Dengan rumus dan nilai mana indeks dihitung, padahal Pasal 13 tidak memuatnya?',
      en: 'By which formula and points is the index reckoned, when Article 13 gives neither?',
    },
    reason: {
      id: 'Pasal 17 menyerahkannya kepada Peraturan BKN, dan nilai tertinggi setiap dimensi sama dengan bobotnya.',
      en: 'Article 17 leaves it to a regulation of BKN, and the most points of each dimension are its weight.',
    },
  },
  B14: {
    question: {
      id: 'Apakah nilai dibulatkan sebelum kategorinya dicari, dan bagaimana rata-rata ditulis?',
      en: 'Is a number rounded before its category is looked up, and how are means written?',
    },
    reason: {
      id: 'Dua desimal hanya untuk dibaca dan dapat mengubah kategori; A84 pun membulatkan nilai asalnya.',
      en: 'Two decimals are for the reader and could change a category; A84, too, rounds the number itself.',
    },
  },
  C33: {
    question: {
      id: 'Siapa yang menyatakan bahwa suatu diklat sesuai dengan jabatan?',
      en: 'Who says whether a training matches the post?',
    },
    reason: {
      id: 'Tingkat dapat dibandingkan, sedangkan kesesuaian lainnya tidak diuraikan; yang bertentangan pasti keliru.',
      en: 'Tiers can be compared, other matches are not described, and what contradicts the tiers must be a mistake.',
    },
  },
  C34: {
    question: {
      id: 'Dalam jangka mana diklat masuk yang melewati batasnya?',
      en: 'Which window does a training belong to that runs across its edge?',
    },
    reason: {
      id: 'Sejalan dengan B8: JP baru diperoleh ketika kegiatan selesai.',
      en: 'In line with B8: hours are earned when an activity is over.',
    },
  },
  C35: {
    question: {
      id: 'Bagaimana riwayat IP ASN yang tidak bertanggal, atau bertanggal sesudah tanggal putusan?',
      en: 'What of history for IP ASN that has no date, or one after the day of the decision?',
    },
    reason: {
      id: 'Sejalan dengan C5. Yang tak bertanggal dianggap sudah terjadi; bila tahunnya sudah berakhir, anggapan itu disebut.',
      en: 'In line with C5. What has no date is taken to have happened; where the year is over, that assumption is named.',
    },
  },
  C36: {
    question: {
      id: 'Dengan aturan mana tahun 2023 dan sesudahnya diukur?',
      en: 'By which rules are 2023 and later years measured?',
    },
    reason: {
      id: 'Surat BKN tentang IP ASN tahun 2023 mengubah kedua dimensi itu, tetapi isinya belum cukup diketahui.',
      en: 'A letter of BKN on the index of 2023 changed those two dimensions, but what it says is not known well enough.',
    },
  },
  C37: {
    question: {
      id: 'Apa arti daftar pendidikan yang kosong, dan penilaian kinerja yang tidak ada?',
      en: 'What do an empty list of education, and an assessment that is not there, mean?',
    },
    reason: {
      id: 'Daftar kosong menyatakan tidak ada pendidikan; tahun tanpa penilaian tidak menyatakan apa pun.',
      en: 'An empty list says that there was no education; a year without an assessment says nothing.',
    },
  },
  C38: {
    question: {
      id: 'Siapa yang diukur IP ASN-nya?',
      en: 'Whose IP ASN is measured?',
    },
    reason: {
      id: 'Indikatornya disusun bagi PNS dan CPNS belum diangkat; PPPK ikut diukur sejak 2024, tanpa pasal yang ditemukan.',
      en: 'The indicators are made for PNS, and a CPNS is not appointed yet; PPPK are measured since 2024, by no article found.',
    },
  },
} as const satisfies Record<string, Grounds>;
