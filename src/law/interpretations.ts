/**
 * The readings behind the answers: where the text can be read in more than one way, what was asked, what the options
 * mean, which one is taken when the caller says nothing, and why. Only prose loads this; rules read `readings` alone.
 */
import type { Bilingual } from './citation.js';
import type { ProvisionId } from './provisions.js';
import type { ReadingId, readings } from './readings.js';

/** One question that the text leaves open, and how it is read. */
export interface Interpretation<Option extends string = string, Default extends string = Option> {
  readonly question: Bilingual;
  /** What each option means, as a full sentence. */
  readonly options: { readonly [option in Option]: Bilingual };
  readonly default: Default;
  readonly reason: Bilingual;
  /** The provisions whose answers hang on the reading; empty while no rule of their chapter is encoded. */
  readonly provisions: readonly ProvisionId[];
}

/** An interpretation a caller can choose otherwise: exactly the options of `readings`, their first the default. */
type Choice<Id extends ReadingId> = Interpretation<(typeof readings)[Id][number], (typeof readings)[Id][0]>;

const remainingService = ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'] as const;
const bondLength = [
  'pupr-2-2023/37.2.d',
  'pupr-2-2023/37.2.d.1',
  'pupr-2-2023/37.2.d.2',
  'pupr-2-2023/37.2.d.3',
  'pupr-2-2023/37.2.e',
  'pupr-2-2023/39.4.e',
] as const;

const choices = {
  A21: {
    question: {
      id: 'Sejak kapan masa kerja satu tahun dihitung, dan pada hari apa diuji?',
      en: 'From when does the year of service count, and on which day is it tested?',
    },
    options: {
      'pns-appointment': {
        id: 'Masa kerja dihitung sejak pengangkatan sebagai PNS dan diuji pada tanggal putusan.',
        en: 'Service counts from the appointment as PNS and is tested on the day of the decision.',
      },
      'cpns-start': {
        id: 'Masa kerja dihitung sejak mulai sebagai CPNS dan diuji pada tanggal putusan.',
        en: 'Service counts from the start as CPNS and is tested on the day of the decision.',
      },
    },
    default: 'pns-appointment',
    reason: {
      id: 'Ketentuan menyebut pengangkatan sebagai PNS, dan CPNS belum diangkat.',
      en: 'The provision speaks of being appointed as PNS, which a CPNS is not yet.',
    },
    provisions: ['pupr-2-2023/28.a'],
  },
  A22: {
    question: {
      id: 'Dari hari apa sisa masa kerja dihitung, dan batas pensiun jabatan yang mana yang dipakai?',
      en: 'From which day does remaining service run, and the retirement age of which post applies?',
    },
    options: {
      'study-start': {
        id: 'Sisa masa kerja dihitung dari hari pertama studi sampai hari kerja terakhir pada jabatan sekarang.',
        en: 'Remaining service runs from the first day of study to the last day of service in the present post.',
      },
      'as-of': {
        id: 'Sisa masa kerja dihitung dari tanggal putusan sampai hari kerja terakhir pada jabatan sekarang.',
        en: 'Remaining service runs from the day of the decision to the last day of service in the present post.',
      },
    },
    default: 'study-start',
    reason: {
      id: 'Kelipatan itu harus memuat masa studi dan ikatan dinas, dan keduanya baru berjalan sejak studi dimulai.',
      en: 'The multiple has to hold the study and the bond, and both run only once the study begins.',
    },
    provisions: remainingService,
  },
  A24: {
    question: {
      id: 'Berapa kali waktu normatif yang harus tersisa bagi peserta biaya mandiri yang dibebaskan dari tugas?',
      en: 'How many times the normative time must remain for someone self-funded and released from duties?',
    },
    options: {
      'as-written': {
        id: 'Peserta biaya mandiri yang dibebaskan tetap memerlukan tiga kali waktu normatif.',
        en: 'The self-funded who are released still need three times the normative time.',
      },
      'two-times': {
        id: 'Peserta biaya mandiri yang dibebaskan memerlukan dua kali, sepadan dengan ikatan dinasnya yang satu kali.',
        en: 'The self-funded who are released need twice, in line with their bond of once the period.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Tidak ada pengecualian yang tertulis, walaupun ikatan dinas mereka lebih pendek.',
      en: 'No exception is written, although their bond is shorter.',
    },
    provisions: ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1'],
  },
  A27: {
    question: {
      id: 'Apakah hukuman disiplin dan pidana menghalangi seumur hidup, atau ikut batas dua tahun pada angka 3?',
      en: 'Do penalties and sentences bar for life, or does the two-year limit of number 3 reach them too?',
    },
    options: {
      'for-life': {
        id: 'Hukuman disiplin sedang atau berat dan pidana menghalangi seumur hidup.',
        en: 'A medium or heavy penalty, and a sentence, bar for life.',
      },
      'two-years': {
        id: 'Hukuman disiplin sedang atau berat dan pidana menghalangi selama dua tahun sejak ditetapkan.',
        en: 'A medium or heavy penalty, and a sentence, bar for two years from the day they were given.',
      },
    },
    default: 'for-life',
    reason: {
      id: 'Kata "tidak pernah" tidak mengenal batas waktu, dan jangka dua tahun hanya tertulis pada angka 3.',
      en: '"Never" knows no end, and the two years are written in number 3 only.',
    },
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2'],
  },
  A30: {
    question: {
      id: 'Apa arti penilaian kinerja yang baik selama dua tahun, dan dua tahun yang mana?',
      en: 'What is a good assessment in two years, and which two years?',
    },
    options: {
      'at-least-baik-each': {
        id: 'Predikat sekurang-kurangnya baik pada setiap tahun dari dua tahun sebelum tahun putusan.',
        en: 'At least "baik" in each of the two years before the year of the decision.',
      },
      'average-baik': {
        id: 'Predikat rata-rata sekurang-kurangnya baik selama dua tahun sebelum tahun putusan.',
        en: 'At least "baik" on average over the two years before the year of the decision.',
      },
      'exactly-baik-each': {
        id: 'Predikat tepat baik pada setiap tahun dari dua tahun sebelum tahun putusan.',
        en: 'Exactly "baik" in each of the two years before the year of the decision.',
      },
    },
    default: 'at-least-baik-each',
    reason: {
      id: 'Predikat yang lebih tinggi tidak mungkin merugikan, dan tahun yang berjalan belum selesai dinilai.',
      en: 'A better predicate cannot count against anyone, and the running year is not assessed yet.',
    },
    provisions: ['pupr-2-2023/28.g'],
  },
  A31: {
    question: {
      id: 'Siapa yang mengusulkan dan merekomendasikan pegawai pemerintah daerah?',
      en: 'Who proposes and recommends local-government staff?',
    },
    options: {
      'own-region': {
        id: 'Pegawai daerah diusulkan dan direkomendasikan oleh PPK atau Sekretaris Daerah daerahnya sendiri.',
        en: 'Local-government staff are proposed and recommended by their own region: its PPK or Sekretaris Daerah.',
      },
      'ministry-only': {
        id: 'Pegawai daerah mengikuti ketentuan pejabat Kementerian tanpa penyesuaian.',
        en: 'Local-government staff follow the rules on the officials of the Ministry as they stand.',
      },
    },
    default: 'own-region',
    reason: {
      id: 'Pejabat yang disebut hanya ada di Kementerian; padanannya di daerah yang mengenal pegawainya.',
      en: 'The officials named exist in the Ministry only; their counterparts in the region know its staff.',
    },
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i'],
  },
  A32: {
    question: {
      id: 'Apakah rekomendasi diperlukan untuk program doktoral atau biaya mandiri, atau hanya bila keduanya bersamaan?',
      en: 'Is the recommendation needed for doctoral or self-funded study, or only for both together?',
    },
    options: {
      either: {
        id: 'Program doktoral memerlukan rekomendasi, dan biaya mandiri pun memerlukannya.',
        en: 'Doctoral study needs the recommendation, and so does self-funded study.',
      },
      both: {
        id: 'Rekomendasi hanya diperlukan untuk program doktoral yang sekaligus biaya mandiri.',
        en: 'Only study that is both doctoral and self-funded needs the recommendation.',
      },
    },
    default: 'either',
    reason: {
      id: 'Kata "dan" di sini menyebut dua kelompok peserta, bukan dua syarat bagi satu peserta.',
      en: 'The "and" lists two groups of people rather than two conditions on one person.',
    },
    provisions: ['pupr-2-2023/28.i'],
  },
  A34: {
    question: {
      id: 'Studi lanjutan mana yang harus menunggu setelah Tugas Belajar sebelumnya?',
      en: 'Which further study has to wait after an earlier study assignment?',
    },
    options: {
      'higher-level-only': {
        id: 'Hanya studi ke jenjang KKNI yang lebih tinggi yang harus menunggu.',
        en: 'Only study at a higher level of the KKNI has to wait.',
      },
      'any-level': {
        id: 'Studi lanjutan ke jenjang apa pun harus menunggu.',
        en: 'Further study at any level has to wait.',
      },
    },
    default: 'higher-level-only',
    reason: {
      id: 'Ketentuan hanya menyebut jenjang yang lebih tinggi.',
      en: 'The provision speaks of a higher level only.',
    },
    provisions: ['pupr-2-2023/29'],
  },
  C7: {
    question: {
      id: 'Dari hari apa masa bekerja kembali sebelum studi berikutnya dihitung?',
      en: 'From which day does the work before the next study count?',
    },
    options: {
      'day-after-study': {
        id: 'Masa bekerja kembali dihitung mulai sehari setelah hari terakhir studi sebelumnya.',
        en: 'Work counts from the day after the last day of the earlier study.',
      },
      'last-day-of-study': {
        id: 'Masa bekerja kembali dihitung mulai hari terakhir studi sebelumnya.',
        en: 'Work counts from the last day of the earlier study.',
      },
    },
    default: 'day-after-study',
    reason: {
      id: 'Hari terakhir studi masih hari studi; bekerja kembali baru dapat dimulai keesokan harinya.',
      en: 'The last day of study is still a day of study; work can begin the day after.',
    },
    provisions: ['pupr-2-2023/29'],
  },
  A46: {
    question: {
      id: 'Masa Tugas Belajar yang mana yang dikalikan menjadi ikatan dinas?',
      en: 'Which period of the study assignment is multiplied into the bond?',
    },
    options: {
      'actual-period': {
        id: 'Yang dikalikan adalah masa studi yang sebenarnya, termasuk perpanjangan.',
        en: 'What is multiplied is the study as it was, extensions included.',
      },
      'normative-period': {
        id: 'Yang dikalikan adalah waktu normatif Program Studi.',
        en: 'What is multiplied is the normative time of the programme.',
      },
    },
    default: 'actual-period',
    reason: {
      id: 'Pasal 38 ayat (9) memasukkan perpanjangan ke dalam keseluruhan masa Tugas Belajar.',
      en: 'Article 38 paragraph (9) counts extensions in the whole of the study assignment.',
    },
    provisions: [...bondLength, 'pupr-2-2023/38.9'],
  },
  A47: {
    question: {
      id: 'Kapan ikatan dinas mulai, dan apakah Re-entry ikut dihitung?',
      en: 'When does the bond begin, and does Re-entry count in it?',
    },
    options: {
      'day-after-study': {
        id: 'Ikatan dinas mulai sehari setelah hari terakhir studi; Re-entry ikut dihitung.',
        en: 'The bond begins on the day after the last day of study; Re-entry counts in it.',
      },
      'report-date': {
        id: 'Ikatan dinas mulai pada hari melapor setelah studi, paling cepat sehari setelah studi.',
        en: 'The bond begins on the day of the report after study, the day after study at the earliest.',
      },
    },
    default: 'day-after-study',
    reason: {
      id: 'Sejak hari itu peserta kembali di bawah instansinya; terlambat melapor tidak sepatutnya menggeser ikatan dinas.',
      en: 'From that day the person is back with the agency; reporting late should not shift the bond.',
    },
    provisions: bondLength,
  },
  A48: {
    question: {
      id: 'Bagaimana ikatan dinas dari beberapa Tugas Belajar dijalani?',
      en: 'How are the bonds of several study assignments served?',
    },
    options: {
      consecutive: {
        id: 'Ikatan dinas dari beberapa Tugas Belajar dijalani berurutan.',
        en: 'Bonds of several study assignments are served one after the other.',
      },
      concurrent: {
        id: 'Ikatan dinas dari beberapa Tugas Belajar dijalani bersamaan.',
        en: 'Bonds of several study assignments are served at the same time.',
      },
    },
    default: 'consecutive',
    reason: {
      id: 'Setiap studi menimbulkan kewajibannya sendiri, dan tidak ada yang menyatakan satu hari kerja melunasi keduanya.',
      en: 'Each study makes its own duty, and nothing says that one day of work settles two.',
    },
    provisions: bondLength,
  },
} as const satisfies { readonly [id in ReadingId]: Choice<id> };

const settled = {
  A01: {
    question: {
      id: 'Apakah hari awal ikut dihitung pada jangka waktu "sejak" suatu hari?',
      en: 'Does the first day count in a period "since" a day?',
    },
    options: {
      anniversary: {
        id: 'Jangka waktu dalam bulan atau tahun genap pada tanggal ulangannya, bukan sehari kemudian.',
        en: 'A period of months or years is complete on the anniversary itself, not a day later.',
      },
    },
    default: 'anniversary',
    reason: {
      id: 'Begitulah umur dan masa kerja lazim dihitung.',
      en: 'It is how age and service are usually counted.',
    },
    provisions: ['pupr-2-2023/28.a', 'pupr-2-2023/28.e.3', 'pupr-2-2023/29'],
  },
  A02: {
    question: {
      id: 'Kapan suatu jangka waktu genap bila bulan tujuannya tidak memiliki tanggal itu?',
      en: 'When is a period complete if the month it ends in lacks that day?',
    },
    options: {
      'last-day-of-month': {
        id: 'Bila bulan tujuan lebih pendek, jangka waktu genap pada hari terakhir bulan itu.',
        en: 'In a shorter month the period is complete on its last day.',
      },
    },
    default: 'last-day-of-month',
    reason: {
      id: 'Dengan begitu jangka waktu sebulan tidak pernah melompati satu bulan penuh.',
      en: 'That way a period of a month never skips a whole month.',
    },
    provisions: [
      'pupr-2-2023/28.a',
      ...remainingService,
      'pupr-2-2023/28.e.3',
      'pupr-2-2023/29',
      ...bondLength,
      'pupr-2-2023/38.3',
    ],
  },
  A23: {
    question: {
      id: 'Dalam satuan apa waktu normatif Program Studi dinyatakan?',
      en: 'In which unit is the normative time of a programme given?',
    },
    options: {
      'semesters-or-months': {
        id: 'Waktu normatif dinyatakan dalam semester, masing-masing enam bulan, atau langsung dalam bulan.',
        en: 'The normative time is given in semesters of six months each, or in months.',
      },
    },
    default: 'semesters-or-months',
    reason: {
      id: 'Perguruan tinggi menetapkannya dalam semester, dan dua semester disamakan dengan satu tahun.',
      en: 'Universities set it in semesters, and two of them are put on a level with a year.',
    },
    provisions: [...remainingService, 'pupr-2-2023/38.2'],
  },
  A25: {
    question: {
      id: 'Apakah latar belakang pendidikan, pengalaman, dan jabatan semuanya harus sesuai, dan siapa yang menilainya?',
      en: 'Must education, experience and post all fit, and who judges the fit?',
    },
    options: {
      'any-one': {
        id: 'Cukup salah satu dari pendidikan, pengalaman, atau jabatan yang sesuai; kesesuaiannya dinilai instansi.',
        en: 'One of education, experience or post is enough; the agency judges whether it fits.',
      },
    },
    default: 'any-one',
    reason: {
      id: 'Ketiganya dihubungkan dengan "atau", dan penilainya tidak ditunjuk.',
      en: 'The three are joined by "or", and nobody is named to judge.',
    },
    provisions: ['pupr-2-2023/28.c'],
  },
  A26: {
    question: {
      id: 'Apakah satu keadaan saja sudah menghalangi, atau harus beberapa bersamaan?',
      en: 'Does one hindrance suffice to bar, or does it take several at once?',
    },
    options: {
      'one-hit': { id: 'Satu keadaan saja sudah menghalangi.', en: 'A single hindrance bars.' },
    },
    default: 'one-hit',
    reason: {
      id: 'Yang diminta ialah bebas dari semuanya; menuntut beberapa sekaligus akan mengosongkan larangan itu.',
      en: 'What is asked is to be free of them all; to need several at once would empty the rule.',
    },
    provisions: [
      'pupr-2-2023/28.d.1',
      'pupr-2-2023/28.d.2',
      'pupr-2-2023/28.d.3',
      'pupr-2-2023/28.e.1',
      'pupr-2-2023/28.e.2',
      'pupr-2-2023/28.e.3',
    ],
  },
  A28: {
    question: {
      id: 'Pada hari apa larangan dua tahun berakhir, dan alasan apa yang sah?',
      en: 'On which day does the two-year bar end, and which reasons are lawful?',
    },
    options: {
      'second-anniversary': {
        id: 'Larangan berakhir pada ulangan kedua tanggal keputusan; sah tidaknya alasan menurut catatan instansi.',
        en: 'The bar ends on the second anniversary of the decree; whether the reason was lawful is as recorded.',
      },
    },
    default: 'second-anniversary',
    reason: {
      id: 'Sejalan dengan cara menghitung jangka waktu pada A01; alasan yang sah diatur di luar peraturan ini.',
      en: 'It follows A01 on counting; lawful reasons are set outside this regulation.',
    },
    provisions: ['pupr-2-2023/28.e.3'],
  },
  A29: {
    question: {
      id: 'Seberapa baru surat keterangan dokter harus dibuat, dan oleh dokter mana?',
      en: 'How recent must the doctor’s letter be, and by which doctor?',
    },
    options: {
      'as-written': {
        id: 'Umur dan penerbit surat keterangan dokter tidak diuji.',
        en: 'The age and the issuer of the doctor’s letter are not tested.',
      },
    },
    default: 'as-written',
    reason: { id: 'Keduanya tidak diatur.', en: 'Neither is regulated.' },
    provisions: ['pupr-2-2023/28.f'],
  },
  A33: {
    question: {
      id: 'Bagaimana menguji calon atas perjanjian dan berkas yang baru dapat dipenuhi setelah seleksi?',
      en: 'How can candidates be tested for an agreement and papers that come only after the selection?',
    },
    options: {
      'after-selection': {
        id: 'Perjanjian dan berkas tidak dituntut dari yang tidak lulus seleksi, dan belum pasti selama hasilnya belum ada.',
        en: 'Who did not pass owes no agreement and papers; while the result is open, so is this.',
      },
    },
    default: 'after-selection',
    reason: {
      id: 'Kewajiban ini ditujukan kepada yang sudah dinyatakan lulus.',
      en: 'The duty is laid on those who have passed.',
    },
    provisions: ['pupr-2-2023/28.k'],
  },
  A49: {
    question: {
      id: 'Berapa ikatan dinas peserta biaya mandiri yang tetap menjalankan tugas?',
      en: 'What bond do the self-funded owe who stayed in post?',
    },
    options: {
      'once-the-period': {
        id: 'Peserta biaya mandiri yang tetap menjalankan tugas terikat satu kali masa studi.',
        en: 'The self-funded who stayed in post owe once the study period.',
      },
    },
    default: 'once-the-period',
    reason: {
      id: 'Angka 2 berlaku bagi semua yang tidak dibebaskan, siapa pun yang membiayai.',
      en: 'Number 2 covers everyone not released, whoever pays.',
    },
    provisions: ['pupr-2-2023/37.2.d.2'],
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
  A51: {
    question: {
      id: 'Apakah pengertian force majeure pada Pasal 40 berlaku juga untuk perpanjangan, dan adakah batasnya?',
      en: 'Does the meaning of force majeure in Article 40 govern extensions too, and is there a limit then?',
    },
    options: {
      'article-40-without-limit': {
        id: 'Pasal 40 juga menentukan force majeure untuk perpanjangan, dan perpanjangan itu tanpa batas.',
        en: 'Article 40 also says what force majeure is for extensions, and these have no limit.',
      },
    },
    default: 'article-40-without-limit',
    reason: {
      id: 'Istilahnya sama, dan batas justru dikesampingkan tanpa menyebut batas lain.',
      en: 'The term is the same, and the limit is set aside without naming another.',
    },
    provisions: ['pupr-2-2023/38.5', 'pupr-2-2023/38.6', 'pupr-2-2023/40', 'pupr-2-2023/40.a', 'pupr-2-2023/40.b'],
  },
  A52: {
    question: {
      id: 'Persetujuan siapa yang diperlukan bila peserta membiayai sendiri?',
      en: 'Whose agreement is needed when the person pays for the study?',
    },
    options: {
      'none-when-self-funded': {
        id: 'Peserta biaya mandiri tidak memerlukan persetujuan donor.',
        en: 'The self-funded need no donor’s agreement.',
      },
    },
    default: 'none-when-self-funded',
    reason: { id: 'Tidak ada donor yang dapat ditanya.', en: 'There is no donor to ask.' },
    provisions: ['pupr-2-2023/38.7'],
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
  B1: {
    question: {
      id: 'Bagaimana panjang suatu masa dibaca dari hari pertama dan hari terakhirnya?',
      en: 'How is the length of a period read from its first and last day?',
    },
    options: {
      'both-days-count': {
        id: 'Hari pertama dan terakhir sama-sama dihitung; bulan penuh lebih dahulu, lalu sisa harinya.',
        en: 'The first and the last day both count; whole months first, then the days left over.',
      },
    },
    default: 'both-days-count',
    reason: {
      id: 'Studi 1 September sampai 31 Agustus adalah setahun penuh.',
      en: 'A study from 1 September to 31 August is a full year.',
    },
    provisions: [...bondLength, 'pupr-2-2023/38.9'],
  },
  B2: {
    question: {
      id: 'Bagaimana masa yang tidak genap bulan dikalikan?',
      en: 'How is a period multiplied that is not whole months?',
    },
    options: {
      'months-and-days-each': {
        id: 'Bulan dan hari dikalikan masing-masing, lalu dijalankan bulan dahulu baru hari.',
        en: 'Months and days are each multiplied, then laid down months first and days after.',
      },
    },
    default: 'months-and-days-each',
    reason: {
      id: 'Hasilnya tidak bergantung pada panjang bulan yang dilalui studi.',
      en: 'The outcome does not hang on how long the months of the study were.',
    },
    provisions: bondLength,
  },
  B3: {
    question: {
      id: 'Hari apa yang dibandingkan sebagai saat pensiun?',
      en: 'Which day is compared as the day of retirement?',
    },
    options: {
      'last-day-of-service': {
        id: 'Saat pensiun ialah hari kerja terakhir: hari terakhir bulan ketika batas usia tercapai.',
        en: 'Retirement is the last day of service: the last day of the month in which the age is reached.',
      },
    },
    default: 'last-day-of-service',
    reason: {
      id: 'Pensiun dihitung mulai hari pertama bulan berikutnya.',
      en: 'The pension itself starts on the first day of the next month.',
    },
    provisions: [...remainingService, 'pupr-2-2023/37.2.e', 'uu-20-2023/55'],
  },
  B4: {
    question: {
      id: 'Dari hari apa perpanjangan berjalan, dan bagaimana beberapa perpanjangan dijumlahkan?',
      en: 'From which day does an extension run, and how do several add up?',
    },
    options: {
      'one-step': {
        id: 'Perpanjangan berjalan sehari setelah akhir yang ditetapkan, semuanya dijalankan dalam satu langkah.',
        en: 'Extensions run from the day after the decreed end, all laid down in one step.',
      },
    },
    default: 'one-step',
    reason: {
      id: 'Menyambung bulan demi bulan menggeser tanggal pada akhir bulan.',
      en: 'Chaining month upon month shifts the date at month ends.',
    },
    provisions: ['pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
  },
  B5: {
    question: {
      id: 'Apakah ikatan dinas berhenti sementara, dan apakah hari putusan masih termasuk sisa?',
      en: 'Does a bond ever pause, and does the day asked about still belong to what remains?',
    },
    options: {
      'runs-on': {
        id: 'Ikatan dinas berjalan terus, juga selama studi berikutnya; tanggal yang ditanyakan termasuk sisanya.',
        en: 'A bond runs on, during a later study too; the day asked about belongs to what remains.',
      },
    },
    default: 'runs-on',
    reason: {
      id: 'Tidak ada ketentuan yang menghentikannya, dan hari itu sendiri masih harus dijalani.',
      en: 'Nothing stops it, and that day itself is still to be served.',
    },
    provisions: bondLength,
  },
  B6: {
    question: {
      id: 'Kapan suatu jawaban dianggap pasti padahal ada data yang kurang?',
      en: 'When does an answer stand although facts are missing?',
    },
    options: {
      'every-completion-agrees': {
        id: 'Jawaban pasti bila setiap kemungkinan isi data yang kurang menghasilkan jawaban yang sama.',
        en: 'An answer stands when whatever the missing facts turn out to be leads to the same one.',
      },
    },
    default: 'every-completion-agrees',
    reason: {
      id: 'Data yang kurang bukan berarti tidak; tiap ketentuan membaca datanya sendiri.',
      en: 'Missing does not mean no; each provision reads its own facts.',
    },
    provisions: ['pupr-2-2023/28.d.2', 'pupr-2-2023/28.e.1'],
  },
  B7: {
    question: {
      id: 'Bagaimana akreditasi tanpa akhir masa berlaku dinilai?',
      en: 'How is an accreditation judged whose end of validity is not known?',
    },
    options: {
      'unknown-unless-grade-fails': {
        id: 'Akreditasi tanpa akhir masa berlaku belum dapat dipastikan, kecuali peringkatnya saja sudah kurang.',
        en: 'An accreditation without its end of validity is unknown, unless the grade alone already fails.',
      },
    },
    default: 'unknown-unless-grade-fails',
    reason: {
      id: 'Akreditasi yang kedaluwarsa tidak dihitung, sedangkan peringkat yang kurang tidak tertolong oleh waktu.',
      en: 'One that has lapsed does not count, while time does not mend a grade that is too low.',
    },
    provisions: [],
  },
  B12: {
    question: {
      id: 'Siapa yang memutus perpanjangan karena force majeure, dan apa yang harus ada?',
      en: 'Who decides an extension for force majeure, and what has to be at hand?',
    },
    options: {
      'ppk-without-donor': {
        id: 'PPK memutus tanpa persetujuan donor; sakit memerlukan surat dokter dan pernyataan resmi; kematian bukan alasan.',
        en: 'The PPK decides without a donor; illness needs the doctor’s statement and the declaration; death is no ground.',
      },
    },
    default: 'ppk-without-donor',
    reason: {
      id: 'Persetujuan donor tidak dikaitkan dengan force majeure, dan kematian mengakhiri Tugas Belajar.',
      en: 'A donor’s agreement is not tied to force majeure, and death ends the assignment.',
    },
    provisions: [
      'pupr-2-2023/38.5',
      'pupr-2-2023/38.7',
      'pupr-2-2023/40',
      'pupr-2-2023/40.a',
      'pupr-2-2023/40.b',
      'pupr-2-2023/40.c',
    ],
  },
  B13: {
    question: {
      id: 'Apakah perpanjangan karena force majeure juga berujung pada pencabutan?',
      en: 'Does an extension for force majeure lead to revocation too?',
    },
    options: {
      'any-extension': {
        id: 'Perpanjangan apa pun, biasa atau karena force majeure, berujung pencabutan bila studi tetap belum selesai.',
        en: 'Any extension, ordinary or for force majeure, leads to revocation if the study is still unfinished.',
      },
    },
    default: 'any-extension',
    reason: { id: 'Ketentuannya tidak membedakan.', en: 'The provision draws no distinction.' },
    provisions: ['pupr-2-2023/38.8'],
  },
  C1: {
    question: {
      id: 'Persetujuan siapa yang diperlukan bila studi dibiayai anggaran pemerintah?',
      en: 'Whose agreement is needed when the government budget pays?',
    },
    options: {
      'none-without-donor': {
        id: 'Tanpa donor tidak ada persetujuan donor, jadi studi atas anggaran pemerintah tidak memerlukannya.',
        en: 'Where there is no donor none is asked, so study paid from the government budget needs no consent.',
      },
    },
    default: 'none-without-donor',
    reason: {
      id: 'Sama seperti A52: tidak ada pihak luar yang dapat menyetujui.',
      en: 'As with A52, there is no outside party to agree.',
    },
    provisions: ['pupr-2-2023/38.7'],
  },
  C2: {
    question: {
      id: 'Dari tanggal mana bulan perpanjangan dijalankan agar akhir bulan tidak bergeser?',
      en: 'From which date are the months of an extension laid down, so that month ends do not drift?',
    },
    options: {
      'original-start': {
        id: 'Bila masa yang ditetapkan genap bulan, perpanjangan dijalankan dari awal studi; bila tidak, dari sehari setelah akhirnya.',
        en: 'When the decreed period is whole months, from the original start; otherwise from the day after its end.',
      },
    },
    default: 'original-start',
    reason: {
      id: 'Tanggal akhir bulan lalu hanya disesuaikan sekali, bukan dua kali.',
      en: 'A month end is then clamped once and not twice.',
    },
    provisions: ['pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
  },
  C3: {
    question: {
      id: 'Kapan orang yang lahir pada 29 Februari mencapai suatu umur?',
      en: 'When does someone born on 29 February reach an age?',
    },
    options: {
      '28-february': {
        id: 'Yang lahir pada 29 Februari mencapai umur pada 28 Februari di tahun biasa.',
        en: 'Someone born on 29 February reaches an age on 28 February of a common year.',
      },
    },
    default: '28-february',
    reason: {
      id: 'Sejalan dengan A02, dan bulan pensiunnya tetap Februari.',
      en: 'It follows A02, and the month of retirement stays February.',
    },
    provisions: [...remainingService, 'uu-20-2023/55'],
  },
  C4: {
    question: {
      id: 'Selama kapan mundur sebagai PNS berakibat pengembalian biaya menurut Pasal 39 ayat (4) huruf e?',
      en: 'During which time does resigning as PNS lead to repayment under Article 39 paragraph (4) letter e?',
    },
    options: {
      'day-after-study-to-last-day': {
        id: 'Sejak sehari setelah studi sampai hari terakhir ikatan dinas; mundur selama studi masuk ayat (4) huruf d.',
        en: 'From the day after study to the bond’s last day; resigning during study falls under paragraph (4) letter d.',
      },
    },
    default: 'day-after-study-to-last-day',
    reason: {
      id: 'Kewajiban mengabdi lahir dengan selesainya studi; sebelum itu yang dilanggar ialah kewajiban menyelesaikannya.',
      en: 'The duty to serve arises when the study is finished; before that it is the duty to finish which is broken.',
    },
    provisions: ['pupr-2-2023/39.4.e'],
  },
  C5: {
    question: {
      id: 'Apa yang dilakukan dengan riwayat yang bertanggal sesudah tanggal putusan?',
      en: 'What is done with history that is dated after the day of the decision?',
    },
    options: {
      'refused-as-wrong': {
        id: 'Riwayat yang bertanggal sesudah tanggal putusan ditolak sebagai data yang salah.',
        en: 'History dated after the day of the decision is refused as wrong.',
      },
    },
    default: 'refused-as-wrong',
    reason: {
      id: 'Yang belum terjadi bukan riwayat; mengabaikannya diam-diam menyembunyikan salah ketik.',
      en: 'What has not happened is no history, and passing over it would hide a mistyped date.',
    },
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2', 'pupr-2-2023/28.e.3'],
  },
  C6: {
    question: {
      id: 'Apakah force majeure juga menghapus pengembalian biaya bagi yang mundur sebagai PNS?',
      en: 'Does force majeure also lift the repayment of someone who resigns as PNS?',
    },
    options: {
      'repayment-lifted': {
        id: 'Force majeure pada Pasal 39 ayat (3) juga menghapus pengembalian biaya menurut ayat (4) huruf e.',
        en: 'Force majeure under Article 39 paragraph (3) also lifts the repayment of paragraph (4) letter e.',
      },
    },
    default: 'repayment-lifted',
    reason: {
      id: 'Ayat (3) meniadakan semua sanksi ayat (1), dan pengembalian biaya termasuk di dalamnya.',
      en: 'Paragraph (3) lifts every sanction of paragraph (1), repayment among them.',
    },
    provisions: ['pupr-2-2023/39.3', 'pupr-2-2023/39.4.e'],
  },
} as const satisfies Record<string, Interpretation>;

/**
 * Every reading that was chosen where the text leaves a question open: first those a caller can choose otherwise, by the
 * `readings` of the decision options, then those that are fixed.
 *
 * @example
 * ```ts
 * interpretations.A24.default; // 'as-written'
 * interpretations.A24.options['two-times'].en;
 * // 'The self-funded who are released need twice, in line with their bond of once the period.'
 * ```
 */
export const interpretations = { ...choices, ...settled } as const satisfies Record<string, Interpretation>;

export type InterpretationId = keyof typeof interpretations;
