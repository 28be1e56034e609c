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
  /** The provisions whose answers hang on the reading; empty where none that is encoded does. */
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

const yearlyHours = ['pupr-2-2023/19.2', 'pupr-2-2023/19.3'] as const;
const learningShares = ['pupr-2-2023/49.2.a', 'pupr-2-2023/49.2.b', 'pupr-2-2023/49.2.c'] as const;
const competencyGap = [
  'pupr-2-2023/5.1',
  'pupr-2-2023/5.3.a',
  'pupr-2-2023/5.3.b',
  'pupr-2-2023/5.3.c',
  'permenpan-rb-38-2017',
] as const;
const jobMatch = ['pupr-2-2023/5.1', 'permenpan-rb-38-2017'] as const;
const retirementAges = [
  'uu-20-2023/55',
  'uu-5-2014',
  'pp-11-2017/239',
  'uu-14-2005',
  'uu-11-2019',
  'uu-49-2009',
] as const;

const trainingsMatched = ['permenpan-rb-38-2018/kompetensi.a', 'permenpan-rb-38-2018/kompetensi.b'] as const;
const trainingsInTime = ['permenpan-rb-38-2018/kompetensi.c', 'permenpan-rb-38-2018/kompetensi.d'] as const;
const penaltyHistory = ['permenpan-rb-38-2018/disiplin.a', 'permenpan-rb-38-2018/disiplin.b'] as const;
const ipAsnCategories = [
  'permenpan-rb-38-2018/14.a',
  'permenpan-rb-38-2018/14.b',
  'permenpan-rb-38-2018/14.c',
  'permenpan-rb-38-2018/14.d',
  'permenpan-rb-38-2018/14.e',
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
      'pelaksana-while-released': {
        id: 'Yang dibebaskan lebih dari enam bulan melepas jabatannya, sehingga usia pensiun pelaksana yang dipakai.',
        en: 'Who is released for more than six months leaves the post, so that the retirement age of a pelaksana applies.',
      },
    },
    default: 'study-start',
    reason: {
      id: 'Kelipatan itu memuat studi dan ikatan dinas, yang berjalan sejak studi dimulai. PP 11/2017 dan Pasal 36 ayat (5) dapat juga menunjuk jabatan pelaksana.',
      en: 'The multiple holds the study and the bond, which run once the study begins. PP 11/2017 and Article 36 (5) may also point to the post of pelaksana.',
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
      'last-two-assessed': {
        id: 'Selama Januari, bila tahun sebelumnya belum dinilai, dua tahun sebelum tahun itu; selebihnya seperti bawaan.',
        en: 'While January runs and the year before is not assessed yet, the two years before that; else as by default.',
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
        id: 'Pegawai daerah diusulkan dan direkomendasikan oleh PPK atau Sekretaris Daerah daerahnya sendiri, dan bekerja di daerahnya dianggap bekerja di Kementerian.',
        en: 'Local-government staff are proposed and recommended by their own region, its PPK or Sekretaris Daerah, and work there is taken for work in the Ministry.',
      },
      'ministry-only': {
        id: 'Pegawai daerah mengikuti ketentuan pejabat Kementerian tanpa penyesuaian, dan hanya bekerja di Kementerian yang dihitung untuk Pasal 29.',
        en: 'Local-government staff follow the rules on the officials of the Ministry as they stand, and only work in the Ministry counts for Article 29.',
      },
    },
    default: 'own-region',
    reason: {
      id: 'Pengusul daerah disebut Pasal 23 ayat (2) huruf d dan ayat (4) huruf d serta Pasal 33 huruf b. Pemberi rekomendasi daerah tidak disebut di mana pun; itu tambahan kami.',
      en: 'Article 23 (2) d and (4) d and Article 33 b name the proposers of a region. A recommender of a region is named nowhere; that is our addition.',
    },
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i', 'pupr-2-2023/29', 'pupr-2-2023/37.2.d'],
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
      'report-date': {
        id: 'Masa bekerja kembali dihitung mulai hari melapor setelah studi, paling cepat sehari setelah studi.',
        en: 'Work counts from the day of the report after study, and from the day after study at the earliest.',
      },
    },
    default: 'day-after-study',
    reason: {
      id: 'Hari terakhir studi masih hari studi; bekerja kembali baru dapat dimulai keesokan harinya.',
      en: 'The last day of study is still a day of study; work can begin the day after.',
    },
    provisions: ['pupr-2-2023/29'],
  },
  C49: {
    question: {
      id: 'Tanggal lahir mana yang dipakai bila catatan dan NIP berbeda?',
      en: 'Which date of birth counts where the record and the NIP differ?',
    },
    options: {
      both: {
        id: 'Bila NIP dan tanggal lahir bertentangan, keduanya dicoba: berlaku jawaban yang sama untuk keduanya.',
        en: 'Where NIP and date of birth differ both are tried: an answer that is the same either way stands.',
      },
      record: {
        id: 'Tanggal lahir pada catatan yang dipakai.',
        en: 'The recorded date of birth counts.',
      },
      nip: {
        id: 'Tanggal lahir pada NIP yang dipakai.',
        en: 'The date of birth in the NIP counts.',
      },
      refuse: {
        id: 'Catatan yang tanggal lahirnya bukan tanggal lahir pada NIP ditolak sebagai data yang salah.',
        en: 'A record whose date of birth is not the one in the NIP is refused as wrong.',
      },
    },
    default: 'both',
    reason: {
      id: 'Tidak ada yang menyatakan mana yang benar; pertentangannya sendiri selalu diberitahukan.',
      en: 'Nothing tells which of the two is right; that they contradict each other is always told.',
    },
    provisions: [...remainingService, ...bondLength, ...retirementAges],
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
  B5: {
    question: {
      id: 'Apakah ikatan dinas berhenti sementara selama studi berikutnya, dan apakah hari putusan masih termasuk sisa?',
      en: 'Does a bond pause during a later study, and does the day asked about still belong to what remains?',
    },
    options: {
      'pauses-during-released-study': {
        id: 'Ikatan dinas berhenti selama studi yang membebaskan dari tugas dan bergeser selama itu; hari yang ditanyakan termasuk sisanya.',
        en: 'A bond pauses during a study with release from duties and moves by its length; the day asked about belongs to what remains.',
      },
      'runs-on': {
        id: 'Ikatan dinas berjalan terus, juga selama studi berikutnya; hari yang ditanyakan termasuk sisanya.',
        en: 'A bond runs on, during a later study too; the day asked about belongs to what remains.',
      },
    },
    default: 'pauses-during-released-study',
    reason: {
      id: 'Ikatan dinas dijalani dengan bekerja kembali, dan yang dibebaskan dari tugas untuk belajar tidak sedang bekerja.',
      en: 'A bond is served by working again, and who is released from duties to study is not at work.',
    },
    provisions: bondLength,
  },
  A51: {
    question: {
      id: 'Apakah Pasal 40 menentukan force majeure untuk perpanjangan juga, adakah batasnya, dan apakah membenarkan kelebihan waktu?',
      en: 'Does Article 40 say what force majeure is for extensions too, is there a limit, and does it excuse an overrun?',
    },
    options: {
      'article-40-without-limit': {
        id: 'Pasal 40 berlaku juga dan tanpa batas; kelebihan waktu yang disebabkannya dapat diperpanjang, juga setelah perpanjangan berakhir.',
        en: 'Article 40 governs them too, without limit; an overrun that it caused may be extended, after an extended end as well.',
      },
      strict: {
        id: 'Pasal 40 berlaku juga dan tanpa batas; tetapi setelah perpanjangan berakhir hanya ada pencabutan.',
        en: 'Article 40 governs them too, without limit; but once an extension has ended only revocation follows.',
      },
    },
    default: 'article-40-without-limit',
    reason: {
      id: 'Istilahnya sama; ayat (6) membuka perpanjangan bagi yang melebihi waktu karenanya, jadi selama itu ayat (8) tidak berlaku.',
      en: 'The term is the same; paragraph (6) opens an extension to who overran because of it, and while that holds paragraph (8) does not apply.',
    },
    provisions: [
      'pupr-2-2023/38.5',
      'pupr-2-2023/38.6',
      'pupr-2-2023/38.8',
      'pupr-2-2023/40',
      'pupr-2-2023/40.a',
      'pupr-2-2023/40.b',
    ],
  },
  A52: {
    question: {
      id: 'Persetujuan siapa yang diperlukan untuk perpanjangan?',
      en: 'Whose agreement does an extension need?',
    },
    options: {
      'donor-only': {
        id: 'Hanya lembaga pemberi bantuan yang dimintai persetujuan, tidak untuk biaya mandiri dan tidak untuk anggaran instansi sendiri.',
        en: 'Only a giver of scholarships is asked to agree, not the self-funded and not where the agency’s own budget pays.',
      },
      always: {
        id: 'Pemegang anggaran selalu menyetujui, juga bila anggaran instansi sendiri; yang membiayai sendiri tidak meminta siapa pun.',
        en: 'Whoever holds the budget agrees, the agency’s own unit too; the self-funded ask nobody.',
      },
    },
    default: 'donor-only',
    reason: {
      id: 'Persetujuan dikaitkan dengan lembaga pemberi bantuan atau donor; tanpa pihak itu tidak ada yang dapat ditanya.',
      en: 'The agreement is tied to a giver of assistance or a donor; without one there is nobody to ask.',
    },
    provisions: ['pupr-2-2023/38.7'],
  },
  B12: {
    question: {
      id: 'Siapa yang memutus perpanjangan karena force majeure, dan surat apa yang harus ada bila sakit?',
      en: 'Who decides an extension for force majeure, and which papers are needed for an illness?',
    },
    options: {
      'statement-is-declaration': {
        id: 'PPK memutus tanpa persetujuan donor; bagi yang sakit pernyataan dokter sekaligus pernyataan resmi; kematian bukan alasan.',
        en: 'The PPK decides without a donor; for an illness the doctor’s statement is itself the declaration; death is no ground.',
      },
      both: {
        id: 'PPK memutus tanpa persetujuan donor; yang sakit memerlukan pernyataan dokter dan pernyataan pejabat; kematian bukan alasan.',
        en: 'The PPK decides without a donor; an illness needs the doctor’s statement and an official’s declaration; death is no ground.',
      },
    },
    default: 'statement-is-declaration',
    reason: {
      id: 'Ayat (7) hanya menyebut ayat (1) sampai (4); dokter yang berwenang ialah yang dapat menyatakan sakit; kematian mengakhiri Tugas Belajar.',
      en: 'Paragraph (7) names paragraphs (1) to (4) alone; the authorised doctor is who can declare an illness; death ends the assignment.',
    },
    provisions: [
      'pupr-2-2023/38.3',
      'pupr-2-2023/38.4',
      'pupr-2-2023/38.5',
      'pupr-2-2023/38.6',
      'pupr-2-2023/38.7',
      'pupr-2-2023/38.8',
      'pupr-2-2023/40',
      'pupr-2-2023/40.a',
      'pupr-2-2023/40.b',
      'pupr-2-2023/40.c',
    ],
  },
  C45: {
    question: {
      id: 'Kapan perpanjangan harus diminta?',
      en: 'When does an extension have to be asked for?',
    },
    options: {
      told: {
        id: 'Permintaan pertama yang terlambat diberitahukan dan tidak ditolak karenanya, kecuali hari terakhir yang diminta juga sudah lewat.',
        en: 'A late first request is told and not refused for that, unless the last day asked for has passed as well.',
      },
      'in-time-only': {
        id: 'Perpanjangan hanya dapat diminta sampai hari terakhir jangka waktu, kecuali kelebihan waktunya karena force majeure.',
        en: 'An extension can only be asked for until the last day of the time set, unless force majeure caused the overrun.',
      },
    },
    default: 'told',
    reason: {
      id: 'Tidak ada ketentuan tentang saat permintaan; memperpanjang sampai hari yang sudah lewat tidak ada gunanya.',
      en: 'Nothing says when to ask; an extension to a day that has passed is pointless.',
    },
    provisions: ['pupr-2-2023/38.1'],
  },
  A58: {
    question: {
      id: 'Biaya apa yang dikembalikan, dan apakah ikatan dinas yang sudah dijalani menguranginya?',
      en: 'Which costs are repaid, and does the part of the bond already served lower them?',
    },
    options: {
      'state-or-donor-costs': {
        id: 'Yang dikembalikan ialah biaya yang dikeluarkan Negara atau donor; bila rinciannya menunjukkan keduanya tidak mengeluarkan apa pun, atau peserta membiayai sendiri, tidak ada yang dikembalikan, dan masa yang sudah dijalani tidak mengurangi.',
        en: 'What the State or a donor spent is repaid; nothing is where the items show that neither did, or the person paid, and what is served already lowers nothing.',
      },
      'state-costs-only': {
        id: 'Yang dikembalikan hanya biaya yang dikeluarkan Negara menurut rincian biaya, siapa pun yang membiayai studinya.',
        en: 'Only what the State spent is repaid, by the items of cost, whoever paid for the study.',
      },
      'pro-rated': {
        id: 'Biaya Negara atau donor dikembalikan sebanding dengan ikatan dinas yang belum dijalani.',
        en: 'What the State or a donor spent is repaid in proportion to the bond not yet served.',
      },
    },
    default: 'state-or-donor-costs',
    reason: {
      id: 'Pengembalian mengandaikan biaya yang dikeluarkan pihak lain, dan huruf c menyebut seluruhnya.',
      en: 'A repayment supposes costs that another party spent, and letter c speaks of all of them.',
    },
    provisions: ['pupr-2-2023/39.1.c', 'pupr-2-2023/39.4.d', 'pupr-2-2023/39.4.e'],
  },
  B16: {
    question: {
      id: 'Sanksi mana yang dihapus force majeure, dan apa yang harus ada?',
      en: 'Which sanctions does force majeure lift, and what has to be at hand?',
    },
    options: {
      'lifts-every-sanction': {
        id: 'Setiap sanksi, juga bagi yang mundur: peristiwa Pasal 40 yang mulai paling lambat pada hari pelanggaran, menghalangi, dan ada buktinya.',
        en: 'Every sanction, that of who resigns too: an event of Article 40 that began by the day of the breach, hindered, and is evidenced.',
      },
      'not-lifted': {
        id: 'Sanksi karena mundur sebagai PNS tidak dihapus.',
        en: 'The sanctions of a resignation are not lifted.',
      },
      'only-during-study': {
        id: 'Hanya sanksi atas pelanggaran selama studi yang dihapus.',
        en: 'Only the sanctions of a breach during the study are lifted.',
      },
    },
    default: 'lifts-every-sanction',
    reason: {
      id: 'Ayat (3) meniadakan semua sanksi ayat (1); bahwa itu mencakup yang mundur setelah studi belum pasti.',
      en: 'Paragraph (3) lifts every sanction of paragraph (1); that it covers who resigns after the study is unsure.',
    },
    provisions: [
      'pupr-2-2023/39.1.a',
      'pupr-2-2023/39.1.c',
      'pupr-2-2023/39.3',
      'pupr-2-2023/39.4.d',
      'pupr-2-2023/39.4.e',
      'pupr-2-2023/39.4.f',
    ],
  },
  A10: {
    question: {
      id: 'Apa arti setahun bagi jam pelajaran, dan bagaimana bila seseorang hanya bekerja sebagian tahun itu?',
      en: 'What is a year of learning hours, and what if someone was in service for part of it only?',
    },
    options: {
      'calendar-year': {
        id: 'Jam pelajaran dihitung per tahun kalender dan berlaku utuh, juga bagi yang bekerja sebagian tahun.',
        en: 'Learning hours go by the calendar year and hold in full, also for someone in service for part of it.',
      },
      'pro-rated': {
        id: 'Jam pelajaran dihitung per tahun kalender, sebanding dengan banyaknya bulan bekerja pada tahun itu.',
        en: 'Learning hours go by the calendar year, in proportion to the months in service in that year.',
      },
    },
    default: 'calendar-year',
    reason: {
      id: 'Tahun kontrak, seperti pada PP 49/2018, tidak disebut di sini, dan tidak ada yang menguranginya.',
      en: 'A contract year, as in Government Regulation 49/2018, is not named here, and nothing reduces the hours.',
    },
    provisions: yearlyHours,
  },
  A12: {
    question: {
      id: 'Apakah batas jam pelajaran PPPK mencakup semua bentuk pengembangan atau Pelatihan saja?',
      en: 'Does the limit for PPPK take in every form of development, or training only?',
    },
    options: {
      'training-only': {
        id: 'Bagi PPPK hanya Pelatihan yang dihitung; Tugas Belajar tidak.',
        en: 'For a PPPK only training counts, and a study assignment does not.',
      },
      'all-forms': {
        id: 'Bagi PPPK semua bentuk pengembangan dihitung, termasuk Tugas Belajar.',
        en: 'For a PPPK every form of development counts, a study assignment included.',
      },
    },
    default: 'training-only',
    reason: {
      id: 'Ayat (3) menyebut Pelatihan, sedangkan ayat (2) tentang PNS tidak membatasi bentuknya.',
      en: 'Paragraph (3) speaks of training, while paragraph (2) on PNS sets no form.',
    },
    provisions: ['pupr-2-2023/19.3'],
  },
  A13: {
    question: {
      id: 'Apa yang terjadi dengan jam pelajaran PPPK di atas batas?',
      en: 'What becomes of the hours of a PPPK above the limit?',
    },
    options: {
      'up-to-limit': {
        id: 'Jam pelajaran diakui sampai batas; selebihnya dilaporkan sebagai kelebihan.',
        en: 'Hours are credited up to the limit, and those above it are reported as excess.',
      },
      'all-hours': {
        id: 'Semua jam pelajaran diakui; yang di atas batas tetap dilaporkan sebagai kelebihan.',
        en: 'All hours are credited, and those above the limit are still reported as excess.',
      },
    },
    default: 'up-to-limit',
    reason: {
      id: 'Bila semuanya diakui, batas itu tidak membatasi apa pun; bila tidak ada yang diakui, itu menjadi hukuman.',
      en: 'If all were credited the limit would limit nothing; if none were, it would be a penalty.',
    },
    provisions: ['pupr-2-2023/19.3'],
  },
  A66: {
    question: {
      id: 'Apakah daftar jenis Pelatihan terbuka bagi jenis yang tidak disebut di dalamnya?',
      en: 'Are the lists of kinds of training open to kinds that they do not name?',
    },
    options: {
      'at-least': {
        id: 'Daftar memuat jenis yang paling sedikit harus ada; PPPK dapat mengikuti jenis lain.',
        en: 'The lists name the least there has to be, and PPPK may take other kinds too.',
      },
      'listed-only': {
        id: 'PPPK hanya dapat mengikuti jenis yang disebut dalam Pasal 52.',
        en: 'PPPK may take only the kinds that Article 52 names.',
      },
    },
    default: 'at-least',
    reason: {
      id: 'Daftar itu diawali dengan kata "minimal".',
      en: 'The lists begin by calling themselves a minimum.',
    },
    provisions: ['pupr-2-2023/52.1', 'pupr-2-2023/52.2'],
  },
  C11: {
    question: {
      id: 'Siapa yang mengikuti Pelatihan dasar, dan Pelatihan apa yang terbuka bagi CPNS?',
      en: 'Who takes basic training, and which training is open to a CPNS?',
    },
    options: {
      'not-named': {
        id: 'Pelatihan dasar hanya bagi CPNS; Pelatihan lain bagi CPNS tidak disebut, jadi tidak dibuka atau dilarang.',
        en: 'Basic training is for CPNS only; other training of a CPNS is not named, so neither opened nor barred.',
      },
      'cpns-only': {
        id: 'Pelatihan dasar hanya bagi CPNS, dan CPNS tidak mengikuti Pelatihan lain.',
        en: 'Basic training is for CPNS only, and a CPNS takes no other training.',
      },
    },
    default: 'not-named',
    reason: {
      id: 'Pasal 50 membuka Pelatihan bagi PNS dan PPPK dan diam tentang CPNS di luar Pelatihan dasar Pasal 54.',
      en: 'Article 50 opens training to PNS and PPPK and is silent on CPNS beyond the basic training of Article 54.',
    },
    provisions: ['pupr-2-2023/50', 'pupr-2-2023/51.1', 'pupr-2-2023/54.3', 'pupr-2-2023/9.7', ...yearlyHours],
  },
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
  C8: {
    question: {
      id: 'Bagaimana kegiatan dihitung yang jatuh pada hari yang sama?',
      en: 'How are activities counted that share a day?',
    },
    options: {
      'each-certified': {
        id: 'Klasikal bersertifikat dihitung; yang tidak, bila di sampingnya juga tidak, terbanyak JP; nonklasikal semua.',
        en: 'Each certified classical one counts; one without if none beside it is, most JP; nonclassical all do.',
      },
      'each-counted': {
        id: 'Setiap kegiatan dihitung; hari yang sama hanya dilaporkan.',
        en: 'Every activity counts, and shared days are only reported.',
      },
      'classical-once': {
        id: 'Klasikal yang berbagi hari hanya dihitung yang tidak beririsan, terbanyak JP-nya; nonklasikal semua.',
        en: 'Of classical activities sharing a day those that fit apart and hold most JP count; nonclassical all do.',
      },
    },
    default: 'each-certified',
    reason: {
      id: 'Sertifikat Pasal 66 adalah bukti; nonklasikal berjalan di samping kerja dan dibuktikan Pasal 12 (2) f; kemungkinan.',
      en: 'Article 66 makes certificates the proof; nonclassical runs beside work, proved by 12 (2) f; likely.',
    },
    provisions: [...yearlyHours, 'pupr-2-2023/66.3'],
  },
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
  C12: {
    question: {
      id: 'Apakah daftar yang diawali "dapat meliputi", seperti daftar pengajar, terbuka bagi yang tidak disebut?',
      en: 'Are lists that begin with "dapat meliputi", as those of teachers do, open to what they do not name?',
    },
    options: {
      open: {
        id: 'Daftar itu memberi contoh; yang tidak disebut dapat mengajar, dan jawaban menyatakan bahwa ia tidak disebut.',
        en: 'They give examples; who is not named may teach, and the answer says that the list does not name them.',
      },
      complete: {
        id: 'Daftar itu lengkap: yang tidak disebut tidak mengajar bidang pekerjaan umum dan perumahan rakyat.',
        en: 'They are complete: nobody else teaches in the field of public works and housing.',
      },
    },
    default: 'open',
    reason: {
      id: 'Kata "dapat" membuka daftar itu; daftar yang tertutup memakai "terdiri atas" atau "meliputi".',
      en: 'The word "dapat" opens them; lists that are closed say "terdiri atas" or "meliputi".',
    },
    provisions: ['pupr-2-2023/65.2', 'pupr-2-2023/65.3'],
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
  A03: {
    question: {
      id: 'Sejak kapan evaluasi kinerja tahunan tepat waktu: "akhir Desember" tidak menyebut hari?',
      en: 'From when is the annual performance evaluation in time: "the end of December" names no day?',
    },
    options: {
      december: {
        id: 'Evaluasi tahunan tepat waktu dari 1 Desember sampai 31 Januari tahun berikutnya, keduanya termasuk.',
        en: 'The annual evaluation is in time from 1 December to 31 January of the next year, both days included.',
      },
      'last-week': {
        id: 'Evaluasi tahunan tepat waktu mulai tujuh hari terakhir Desember, jadi sejak tanggal 25.',
        en: 'The annual evaluation is in time from the last seven days of December on, so from the 25th.',
      },
      'last-day': {
        id: 'Evaluasi tahunan tepat waktu mulai hari terakhir Desember, karena baru saat itu tahunnya genap.',
        en: 'The annual evaluation is in time from the last day of December, for only then the year is complete.',
      },
    },
    default: 'december',
    reason: {
      id: 'Hanya akhirnya yang tegas: kewajiban itu hendak mencegah keterlambatan, dan awalnya tidak bertanggal.',
      en: 'Only the end is hard: the duty aims at lateness, and its beginning has no date.',
    },
    provisions: ['pupr-2-2023/6.2.b'],
  },
  C22: {
    question: {
      id: 'Bagaimana kecocokan seseorang dengan jabatan dihitung dari semua Kompetensinya?',
      en: 'How is the match of a person with a post computed from all the competencies?',
    },
    options: {
      'total-levels': {
        id: 'Tingkat yang dimiliki, paling tinggi yang disyaratkan, dijumlahkan lalu dibagi jumlah yang disyaratkan.',
        en: 'Levels held, each up to the one required, are added up and divided by the sum of those required.',
      },
      'mean-of-ratios': {
        id: 'Perbandingan setiap Kompetensi dihitung dahulu, paling tinggi 100 persen, lalu dirata-ratakan.',
        en: 'The ratio of each competency is taken first, at most 100 percent, and the mean of all is the match.',
      },
    },
    default: 'total-levels',
    reason: {
      id: 'Rumusnya hanya membagi yang dicapai dengan yang disyaratkan, dan tidak menyebut rata-rata per Kompetensi.',
      en: 'The formula only divides what is achieved by what is required, and speaks of no mean per competency.',
    },
    provisions: jobMatch,
  },
  C26: {
    question: {
      id: 'Apa akibatnya bila suatu Kompetensi tidak terpenuhi, menurut kepentingannya bagi jabatan?',
      en: 'What follows when a competency is lacking, by how much it matters to the post?',
    },
    options: {
      'by-importance': {
        id: 'Tanpa Kompetensi mutlak orang tidak layak menduduki jabatan; tanpa yang penting atau perlu masih layak.',
        en: 'Without a mutlak competency nobody is fit to hold the post; without a penting or perlu one they still are.',
      },
      'only-reported': {
        id: 'Kekurangan itu hanya dilaporkan; kelayakan tidak diputuskan.',
        en: 'The lack is only reported; whether somebody is fit is not decided.',
      },
    },
    default: 'by-importance',
    reason: {
      id: 'Paparan diklat menguraikannya begitu; sumber itu bukan peraturan, sehingga hanya kemungkinan besar benar.',
      en: 'Slides of a training officer put it so; they are no regulation, so that it is likely and no more.',
    },
    provisions: [
      'paparan-pengembangan-kompetensi/31',
      'paparan-pengembangan-kompetensi/32',
      'paparan-pengembangan-kompetensi/33',
    ],
  },
  A81: {
    question: {
      id: 'Hukuman disiplin mana yang dihitung dalam IP ASN: semuanya, atau hanya yang belum lama?',
      en: 'Which disciplinary penalties count in IP ASN: all of them, or recent ones only?',
    },
    options: {
      'whole-history': {
        id: 'Semua hukuman yang pernah dijatuhkan dihitung, dan yang terberat menentukan.',
        en: 'Every penalty ever given counts, and the heaviest decides.',
      },
      'look-back': {
        id: 'Hukuman dihitung selama keputusannya belum setua jumlah tahun dari pemakai; yang terberat menentukan.',
        en: 'A penalty counts until its decree is as many years old as the caller says, and the heaviest decides.',
      },
    },
    default: 'whole-history',
    reason: {
      id: 'Yang ditanyakan ialah hukuman yang pernah dialami, dan batas waktunya tidak disebut.',
      en: 'What is asked is whether someone was ever penalised, and no limit in time is named.',
    },
    provisions: penaltyHistory,
  },
  A84: {
    question: {
      id: 'Ke mana nilai di antara dua rentang masuk, seperti 90,5 di antara 81 sampai 90 dan 91 sampai 100?',
      en: 'Where does a number between two bands belong, such as 90.5 between 81 to 90 and 91 to 100?',
    },
    options: {
      'above-lower-band': {
        id: 'Setiap rentang mulai tepat di atas rentang di bawahnya, sehingga 90,5 masuk rentang 91 sampai 100.',
        en: 'Each band starts just above the one below it, so that 90.5 belongs to the band of 91 to 100.',
      },
      rounded: {
        id: 'Nilai dibulatkan dahulu ke bilangan bulat, setengah ke atas, lalu dicari pada rentang seperti tertulis.',
        en: 'The number is first rounded to a whole one, halves up, and then looked up in the bands as written.',
      },
      floor: {
        id: 'Nilai dipotong menjadi dua desimal, dan rentang mulai pada batas tertulisnya: 90,99 masih masuk rentang 81 sampai 90.',
        en: 'The number is cut to two decimals, and bands begin at their written bounds: 90.99 still belongs to 81 to 90.',
      },
    },
    default: 'above-lower-band',
    reason: {
      id: 'Semua nilai mendapat tempat tanpa diubah, dan yang tertulis sebagai puncak suatu rentang tetap puncaknya.',
      en: 'Every number finds a place unchanged, and what is written as the top of a band stays its top.',
    },
    provisions: ['permenpan-rb-38-2018/kinerja', 'permenpan-rb-38-2018/13', ...ipAsnCategories],
  },
  C40: {
    question: {
      id: 'Apa yang tercakup dalam tahun yang diukur IP ASN-nya?',
      en: 'What does the measured year of IP ASN take in?',
    },
    options: {
      'calendar-year-so-far': {
        id: 'Tahun kalender sejauh ini: diklat teknis tahun itu, seminar tahun itu dan tahun sebelumnya, kinerja tahun sebelumnya.',
        en: 'The calendar year so far: technical training of the year, seminars of it and the one before, performance of the year before.',
      },
      'april-rolling': {
        id: 'Sampai 30 April tahun itu, atau hari putusan bila lebih awal: diklat teknis 12 bulan, seminar 24 bulan, kinerja tahun sebelumnya.',
        en: 'Up to 30 April of the year, or the day asked if earlier: technical training of 12 months, seminars of 24, performance of the year before.',
      },
      'closed-year': {
        id: 'Tahun yang sudah selesai: diklat teknis tahun itu, seminar tahun itu dan tahun sebelumnya, kinerja tahun itu sendiri.',
        en: 'The year as a closed one: technical training of the year, seminars of it and the one before, performance of the same year.',
      },
    },
    default: 'calendar-year-so-far',
    reason: {
      id: 'Naskah tidak menyebutnya. Pengukuran jatuh pada bulan April tahun berjalan, ketika kinerja tahun itu belum dinilai.',
      en: 'The text does not say. The measurement is due in April of the running year, whose performance is not assessed yet.',
    },
    provisions: [...trainingsInTime, 'permenpan-rb-38-2018/kinerja'],
  },
  C29: {
    question: {
      id: 'Dalam jangka apa diklat teknis dan seminar dihitung, bila bukan menurut tahun yang diukur (C40)?',
      en: 'Within which time do technical training and seminars count, if not as the measured year has it (C40)?',
    },
    options: {
      'as-measured-year': {
        id: 'Menurut tahun yang diukur seperti dipilih pada C40.',
        en: 'As the measured year has it that is chosen under C40.',
      },
      'calendar-years': {
        id: 'Diklat teknis dihitung dalam tahun yang diukur, seminar dalam tahun itu dan tahun sebelumnya.',
        en: 'Technical training counts in the measured year, a seminar in that year and the one before.',
      },
      'rolling-years': {
        id: 'Diklat teknis dihitung dalam 12 bulan, seminar dalam 24 bulan, sampai 30 April tahun itu atau hari putusan bila lebih awal.',
        en: 'Technical training counts in the 12 months, a seminar in the 24, up to 30 April of the year or the day asked if earlier.',
      },
    },
    default: 'as-measured-year',
    reason: {
      id: 'Jangka waktu dan tahun kinerja bersama-sama membentuk tahun yang diukur; pasangan campuran disebut dalam hasil.',
      en: 'The time and the year of performance make the measured year together; a mixed pair is named in the result.',
    },
    provisions: trainingsInTime,
  },
  C30: {
    question: {
      id: 'Penilaian kinerja tahun mana yang dihitung dalam IP ASN, bila bukan menurut tahun yang diukur (C40)?',
      en: 'The performance assessment of which year counts in IP ASN, if not as the measured year has it (C40)?',
    },
    options: {
      'as-measured-year': {
        id: 'Menurut tahun yang diukur seperti dipilih pada C40.',
        en: 'As the measured year has it that is chosen under C40.',
      },
      'year-before': {
        id: 'Yang dihitung ialah penilaian tahun sebelum tahun yang diukur.',
        en: 'What counts is the assessment of the year before the measured one.',
      },
      'same-year': {
        id: 'Yang dihitung ialah penilaian tahun yang diukur itu sendiri.',
        en: 'What counts is the assessment of the measured year itself.',
      },
    },
    default: 'as-measured-year',
    reason: {
      id: 'Jangka waktu dan tahun kinerja bersama-sama membentuk tahun yang diukur; pasangan campuran disebut dalam hasil.',
      en: 'The time and the year of performance make the measured year together; a mixed pair is named in the result.',
    },
    provisions: ['permenpan-rb-38-2018/kinerja'],
  },
  C39: {
    question: {
      id: 'Sampai hari apa riwayat dilihat untuk IP ASN suatu tahun?',
      en: 'Up to which day is a history seen for the IP ASN of a year?',
    },
    options: {
      'end-of-measured-year': {
        id: 'Sampai hari putusan, tetapi tidak melewati 31 Desember tahun yang diukur.',
        en: 'Up to the day of the decision, but not beyond 31 December of the measured year.',
      },
      'on-the-day-asked': {
        id: 'Sampai hari putusan, juga bila tahun yang diukur sudah berakhir.',
        en: 'Up to the day of the decision, also when the measured year is over.',
      },
    },
    default: 'end-of-measured-year',
    reason: {
      id: 'Indeks ialah ukuran suatu tahun, sehingga yang terjadi sesudahnya tidak mengubah nilainya lagi.',
      en: 'The index measures a year, so that what happens after it changes its score no more.',
    },
    provisions: [
      'permenpan-rb-38-2018/kualifikasi',
      'permenpan-rb-38-2018/kompetensi.a',
      'permenpan-rb-38-2018/kompetensi.b',
      ...penaltyHistory,
    ],
  },
  C41: {
    question: {
      id: 'Pendidikan formal mana yang dihitung: yang tertinggi, atau yang terakhir diselesaikan?',
      en: 'Which formal education counts: the highest, or the one finished last?',
    },
    options: {
      highest: {
        id: 'Yang dihitung ialah pendidikan tertinggi, kapan pun diselesaikan.',
        en: 'What counts is the highest education, whenever it was finished.',
      },
      latest: {
        id: 'Yang dihitung ialah pendidikan dengan tanggal lulus terakhir; yang setanggal, yang tertinggi.',
        en: 'What counts is the education with the latest day of graduation; of those of one day, the highest.',
      },
    },
    default: 'highest',
    reason: {
      id: 'Permenpan RB 38/2018 menyebut pendidikan terakhir, dan itu lazim dibaca sebagai jenjang tertinggi yang dicapai.',
      en: 'Permenpan RB 38/2018 says the last education, which is commonly read as the highest level reached.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi'],
  },
  C31: {
    question: {
      id: 'Kapan diklat kepemimpinan sesuai dengan jabatan: hanya yang setingkat, atau juga yang lebih tinggi?',
      en: 'When does leadership training match a post: only of the same tier, or of a higher one too?',
    },
    options: {
      'same-tier': {
        id: 'Hanya diklat kepemimpinan yang setingkat dengan jabatan yang sesuai.',
        en: 'Only leadership training of the tier of the post matches.',
      },
      'same-or-higher-tier': {
        id: 'Diklat kepemimpinan yang setingkat dengan jabatan atau lebih tinggi sesuai; yang lebih rendah tidak.',
        en: 'Leadership training of the tier of the post or of a higher one matches; of a lower one it does not.',
      },
    },
    default: 'same-tier',
    reason: {
      id: 'Yang diminta ialah kesesuaian dengan jabatan yang diduduki, bukan tingkat terendah.',
      en: 'What is asked is that it matches the post held, and not that it reaches a least tier.',
    },
    provisions: ['permenpan-rb-38-2018/kompetensi.a'],
  },
  C32: {
    question: {
      id: 'Bagaimana PNS dan PPPK dijadikan satu indeks?',
      en: 'How do PNS and PPPK make one index?',
    },
    options: {
      'by-head-count': {
        id: 'Nilai semua orang dirata-ratakan sekaligus, sehingga setiap orang berbobot sama.',
        en: 'The mean is taken over everybody at once, so that each person weighs the same.',
      },
      'mean-of-groups': {
        id: 'Rata-rata PNS dan rata-rata PPPK berbobot sama, berapa pun orangnya; kelompok kosong tanpa bobot.',
        en: 'The means of PNS and of PPPK weigh the same, however many people each has; an empty group weighs nothing.',
      },
    },
    default: 'by-head-count',
    reason: {
      id: 'Indeks instansi ialah rata-rata nilai orangnya; cara lain pernah dipakai, tetapi tidak tertulis.',
      en: 'The index of an agency is the mean of its people’s; the other way has been used but is not written.',
    },
    provisions: ['permenpan-rb-38-2018/13'],
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
    provisions: ['pupr-2-2023/28.a', 'pupr-2-2023/28.e.3', 'pupr-2-2023/29', 'dou-asn-probolinggo/viii.2'],
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
      'dou-asn-probolinggo/viii.2',
    ],
  },
  A04: {
    question: {
      id: 'Predikat mana yang dihasilkan kedua rating, padahal peraturan ini tidak memuat tabelnya?',
      en: 'Which predicate do the two ratings make, when the regulation holds no table of them?',
    },
    options: {
      'quadrant-of-6-2022': {
        id: 'Predikat mengikuti kuadran Permenpan RB 6/2022, dari tiga tingkat hasil kerja dan tiga perilaku kerja.',
        en: 'The predicate follows the quadrant of Permenpan RB 6/2022, by three levels of work result and behaviour.',
      },
    },
    default: 'quadrant-of-6-2022',
    reason: {
      id: 'Kuadran itu berlaku bagi semua Pegawai ASN dan menghasilkan kelima predikat yang sama.',
      en: 'That quadrant holds for all ASN and yields the same five predicates.',
    },
    provisions: ['pupr-2-2023/6.3', 'permenpan-rb-6-2022'],
  },
  A05: {
    question: {
      id: 'Bagaimana kesenjangan Kompetensi dihitung, dan adakah ambangnya?',
      en: 'How is a competency gap computed, and is there a threshold?',
    },
    options: {
      'levels-lacking': {
        id: 'Kesenjangan ialah tingkat yang disyaratkan dikurangi yang dimiliki, per Kompetensi, tanpa ambang jumlah.',
        en: 'A gap is the level required less the level held, for each competency, with no threshold for the total.',
      },
    },
    default: 'levels-lacking',
    reason: {
      id: 'Pasal 5 hanya membandingkan keduanya, tanpa rumus, satuan, atau ambang.',
      en: 'Article 5 only compares the two, without a formula, a unit or a threshold.',
    },
    provisions: competencyGap,
  },
  A06: {
    question: {
      id: 'Siapa yang masuk pengembangan talenta: yang berpredikat baik, atau yang berada di kotak 7 sampai 9?',
      en: 'Who is in talent development: those with a good predicate, or those in boxes 7 to 9?',
    },
    options: {
      'predicate-then-box': {
        id: 'Predikat baik dan sangat baik membuka jalur talenta; kotak 7, 8, dan 9 menentukan siapa yang masuk.',
        en: 'The predicates baik and sangat baik open the talent route; boxes 7, 8 and 9 decide who is in it.',
      },
    },
    default: 'predicate-then-box',
    reason: {
      id: 'Pasal 6 ayat (4) mengacu pada proses talenta, dan Pasal 7 ayat (2) menetapkan pesertanya menurut kotak.',
      en: 'Article 6 paragraph (4) refers to the talent process, and Article 7 paragraph (2) names its people by box.',
    },
    provisions: ['pupr-2-2023/6.4', 'pupr-2-2023/7.2'],
  },
  A07: {
    question: {
      id: 'Bagaimana jalur Pelatihan dibedakan, padahal keduanya dapat dilakukan secara daring?',
      en: 'How are the tracks of training told apart, when both can be held online?',
    },
    options: {
      'by-the-lists': {
        id: 'Jalur mengikuti daftar Pasal 51: klasikal menurut ayat (1), nonklasikal menurut ayat (2).',
        en: 'The track follows the lists of Article 51: classical by paragraph (1), nonclassical by paragraph (2).',
      },
    },
    default: 'by-the-lists',
    reason: {
      id: 'Cara penyampaian tidak membedakannya; e-learning pun didaftar sebagai nonklasikal.',
      en: 'The way of delivery does not tell them apart; even e-learning is listed as nonclassical.',
    },
    provisions: [
      'pupr-2-2023/12.2.f',
      'pupr-2-2023/51.1',
      'pupr-2-2023/51.2',
      'pupr-2-2023/51.3',
      'pupr-2-2023/52.1',
      'pupr-2-2023/52.2',
    ],
  },
  A08: {
    question: {
      id: 'Haruskah rencana organisasi tepat lima tahun, atau boleh lebih pendek?',
      en: 'Must the plan of the organisation be for exactly five years, or may it be shorter?',
    },
    options: {
      'at-most-five-years': {
        id: 'Rencana organisasi disusun untuk paling lama lima tahun dan boleh lebih pendek.',
        en: 'The plan of the organisation is for at most five years and may be shorter.',
      },
    },
    default: 'at-most-five-years',
    reason: {
      id: 'Pasal 16 ayat (2) menetapkan batas, sedangkan Pasal 17 ayat (1) hanya menamai rencana lima tahunan.',
      en: 'Article 16 paragraph (2) sets a limit, while Article 17 paragraph (1) only names the five-year plan.',
    },
    provisions: ['pupr-2-2023/16.2'],
  },
  A09: {
    question: {
      id: 'Pada hari apa batas berupa triwulan berakhir, dan apa tahun anggaran itu?',
      en: 'On which day does a limit end that is given as a quarter, and what is the fiscal year?',
    },
    options: {
      'last-day-of-quarter': {
        id: 'Batasnya hari terakhir triwulan, yang masih tepat waktu; tahun anggaran sama dengan tahun kalender.',
        en: 'It ends on the last day of the quarter, which is still on time; the fiscal year is the calendar year.',
      },
    },
    default: 'last-day-of-quarter',
    reason: {
      id: 'Triwulan belum lewat sebelum hari terakhirnya, dan anggaran negara berjalan dari Januari sampai Desember.',
      en: 'A quarter is not over before its last day is, and the state budget runs from January to December.',
    },
    provisions: ['pupr-2-2023/17.4', 'pupr-2-2023/17.5'],
  },
  A11: {
    question: {
      id: 'Berapa lama satu JP, dan bagaimana kegiatan dikonversi menjadi JP?',
      en: 'How long is one JP, and how are activities converted into JP?',
    },
    options: {
      'as-recorded': {
        id: 'JP dipakai seperti tercatat atau dikonversi (tabel pemakai, atau bawaan tanpa pendidikan formal).',
        en: 'JP are taken as recorded, or converted by the caller’s table or a default one without degrees.',
      },
    },
    default: 'as-recorded',
    reason: {
      id: 'Lampiran II tidak tersedia, dan panjang satu JP ditetapkan LAN.',
      en: 'Annex II is not available, and the length of one JP is for LAN to set.',
    },
    provisions: [...yearlyHours, 'perlan-10-2018'],
  },
  A17: {
    question: {
      id: 'Siapa yang menerbitkan surat keputusan Tugas Belajar?',
      en: 'Who issues the decree on a study assignment?',
    },
    options: {
      'as-written': {
        id: 'Penerbit disebut menurut ketentuan yang mengatur: PPK, Sekretaris Jenderal atau pimpinan unit pembina kepegawaian, atau Pemerintah Daerah.',
        en: 'The issuer is told as the governing text names it: the PPK, the Secretary General or the head of the personnel unit, or the local government.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Pasal 23 ayat (3), Pasal 32 huruf e, dan Pasal 33 huruf d berbeda, dan tidak ada yang menyatakan mana yang didahulukan.',
      en: 'Article 23 (3), Article 32 e and Article 33 d differ, and nothing tells which goes first.',
    },
    provisions: [],
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
      id: 'Kapan kelulusan seleksi, perjanjian, dan berkas dituntut dari calon?',
      en: 'When are the selection, the agreement and the papers asked of a candidate?',
    },
    options: {
      'by-stage': {
        id: 'Pelamar belum dituntut; bagi yang lulus seleksi perjanjian dan berkas masih terutang; bagi yang akan berangkat semuanya syarat.',
        en: 'Nothing is asked of applicants yet; who passed still owes agreement and papers; who is to leave must have all of it.',
      },
    },
    default: 'by-stage',
    reason: {
      id: 'Huruf k ialah kewajiban yang lulus seleksi, dan Pasal 37 ayat (1) huruf a meminta tanda tangan sebelum studi dimulai.',
      en: 'Letter k is a duty of those who passed, and Article 37 (1) a asks for the signature before the study begins.',
    },
    provisions: ['pupr-2-2023/28.j', 'pupr-2-2023/28.k'],
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
  A59: {
    question: {
      id: 'Masa mengabdi mana yang dimaksud Pasal 39 ayat (4) huruf e, yang merujuk Pasal 37 ayat (2) huruf e?',
      en: 'Which period of service does Article 39 paragraph (4) letter e mean, which refers to Article 37 paragraph (2) letter e?',
    },
    options: {
      'as-written': {
        id: 'Rujukannya dibaca seperti tertulis: larangan mundur berlaku selama masa mengabdi menurut huruf d.',
        en: 'The reference is read as written: the ban on resigning holds for the period of service of letter d.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Huruf e melarang mundur selama ikatan dinas, dan lamanya ada pada huruf d.',
      en: 'Letter e forbids resigning during the bond, whose length stands in letter d.',
    },
    provisions: ['pupr-2-2023/37.2.e', 'pupr-2-2023/39.4.e'],
  },
  A60: {
    question: {
      id: 'Apakah ketiga keadaan pada Pasal 40 harus ada bersama-sama, dan siapa yang menyatakan bencana?',
      en: 'Do the three events of Article 40 have to coincide, and who certifies a disaster?',
    },
    options: {
      'as-written': {
        id: 'Salah satu keadaan sudah cukup; siapa yang menyatakan bencana tidak disebut dan tidak ditentukan di sini.',
        en: 'Any one of the events is enough; who certifies a disaster is not said and is not decided here.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Daftar itu menyebut apa yang termasuk; tidak mungkin ketiganya disyaratkan sekaligus.',
      en: 'The list says what is included; all three cannot be asked for at once.',
    },
    provisions: ['pupr-2-2023/39.3', 'pupr-2-2023/40', 'pupr-2-2023/40.a', 'pupr-2-2023/40.b', 'pupr-2-2023/40.c'],
  },
  A64: {
    question: {
      id: 'Bagian 70:20:10 adalah persen dari apa, dan adakah toleransinya?',
      en: 'Of what are 70:20:10 the percentages, and is there a tolerance?',
    },
    options: {
      'planned-hours': {
        id: 'Persentase dihitung dari JP yang direncanakan, tanpa toleransi kecuali pemakai memberikannya.',
        en: 'The percentages are of the JP planned, without tolerance unless the caller gives one.',
      },
    },
    default: 'planned-hours',
    reason: {
      id: 'JP satu-satunya ukuran pengembangan dalam peraturan ini, dan toleransi tidak disebut.',
      en: 'JP are the only measure of development in the regulation, and no tolerance is named.',
    },
    provisions: learningShares,
  },
  A65: {
    question: {
      id: 'Ayat mana yang dimaksud Pasal 50, padahal ayat yang dirujuknya tidak ada?',
      en: 'Which paragraph does Article 50 mean, when the one it refers to does not exist?',
    },
    options: {
      'article-14-3': {
        id: 'Yang dimaksud ialah Pasal 14 ayat (3) tentang kedua jalur Pelatihan.',
        en: 'It means Article 14 paragraph (3), on the two tracks of training.',
      },
    },
    default: 'article-14-3',
    reason: {
      id: 'Pasal 15 tidak memiliki ayat, dan kedua jalur itu diatur dalam Pasal 14 ayat (3).',
      en: 'Article 15 has no paragraphs, and the two tracks stand in Article 14 paragraph (3).',
    },
    provisions: ['pupr-2-2023/50'],
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
  A71: {
    question: {
      id: 'Dokumen apa yang diberikan oleh Pelatihan struktural, dasar, dan fungsional?',
      en: 'Which document do structural, basic and functional training give?',
    },
    options: {
      'completion-certificate-only': {
        id: 'Ketiganya selalu memakai evaluasi kelulusan dan hanya memberi surat tanda tamat, tanpa sertifikat.',
        en: 'All three always go by an evaluation and give the completion certificate alone.',
      },
    },
    default: 'completion-certificate-only',
    reason: {
      id: 'Ayat (4) mengatur sertifikat bagi Pelatihan selain yang disebut ayat (2), yang menuntut kelulusan.',
      en: 'Paragraph (4) has certificates for training other than that of paragraph (2), which asks for a pass.',
    },
    provisions: [
      'pupr-2-2023/66.2',
      'pupr-2-2023/66.3',
      'pupr-2-2023/66.4.a',
      'pupr-2-2023/66.4.b',
      'pupr-2-2023/66.6',
    ],
  },
  A72: {
    question: {
      id: 'Berapa peserta yang termasuk terbaik, bagaimana bila seri, dan apakah piagam wajib diberikan?',
      en: 'How many count as best, what of ties, and is the award owed?',
    },
    options: {
      'first-rank': {
        id: 'Yang terbaik ialah peringkat pertama, termasuk yang seri, kecuali angkanya diubah; piagam tidak wajib.',
        en: 'The best are those ranked first, ties included, unless the number is amended; no award is owed.',
      },
    },
    default: 'first-rank',
    reason: {
      id: 'Terbaik berarti tidak ada yang di atasnya, dan "dapat" tidak mewajibkan.',
      en: 'To be best is to have nobody above, and "may" lays down no duty.',
    },
    provisions: ['pupr-2-2023/66.5', 'pupr-2-2023/67.1.d'],
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
  A79: {
    question: {
      id: 'Haruskah pengukuran dilakukan pada bulan April, atau berlaku juga pada bulan lain?',
      en: 'Must the measurement be in April, or does one in another month stand?',
    },
    options: {
      'due-month': {
        id: 'April ialah bulan jatuh tempo; pengukuran pada bulan lain tetap dihitung.',
        en: 'April is the month it is due in; a measurement in another month is computed all the same.',
      },
    },
    default: 'due-month',
    reason: {
      id: 'Paling sedikit sekali setahun berarti boleh lebih, dan tidak ada yang membatalkan pengukuran lain.',
      en: 'At least once a year allows for more, and nothing voids a measurement made at another time.',
    },
    provisions: ['permenpan-rb-38-2018/3'],
  },
  A80: {
    question: {
      id: 'Apa yang dimaksud huruf e tentang kualifikasi, yang menyebut D-1 dua kali?',
      en: 'What does letter e on qualification mean, which names D-1 twice?',
    },
    options: {
      'd2-is-meant': {
        id: 'Salah satunya berarti D-2, sehingga D-2, D-1, dan SLTA bernilai sama.',
        en: 'One of them means D-2, so that D-2, D-1 and SLTA have the same points.',
      },
    },
    default: 'd2-is-meant',
    reason: {
      id: 'Huruf d menyebut D-3 dan huruf f mulai di bawah SLTA, sehingga D-2 tidak punya tempat lain.',
      en: 'Letter d has D-3 and letter f begins below SLTA, which leaves D-2 no other place.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', 'peraturan-bkn-8-2019'],
  },
  A82: {
    question: {
      id: 'Berapa bobot kinerja, yang ditulis 30 dengan angka dan empat puluh dengan kata?',
      en: 'What does performance weigh, which is 30 in figures and forty in words?',
    },
    options: {
      'thirty-percent': {
        id: 'Bobot kinerja tiga puluh persen, seperti angkanya.',
        en: 'Performance weighs thirty percent, as the figures say.',
      },
    },
    default: 'thirty-percent',
    reason: {
      id: 'Hanya dengan 30 keempat bobot berjumlah 100.',
      en: 'Only with 30 do the four weights make 100.',
    },
    provisions: ['permenpan-rb-38-2018/kinerja', 'permenpan-rb-38-2018/12.c'],
  },
  A83: {
    question: {
      id: 'Dengan rumus dan nilai mana indeks dihitung, padahal Pasal 13 tidak memuatnya?',
      en: 'By which formula and points is the index reckoned, when Article 13 gives neither?',
    },
    options: {
      'plain-sum': {
        id: 'Indeks ialah jumlah nilai keempat dimensi menurut Peraturan BKN 8/2019, yang sudah memuat bobotnya.',
        en: 'The index is the plain sum of the points of BKN Regulation 8/2019, which carry the weights already.',
      },
    },
    default: 'plain-sum',
    reason: {
      id: 'Pasal 17 menyerahkannya kepada Peraturan BKN, dan nilai tertinggi setiap dimensi sama dengan bobotnya.',
      en: 'Article 17 leaves it to a regulation of BKN, and the most points of each dimension are its weight.',
    },
    provisions: [
      'permenpan-rb-38-2018/kualifikasi',
      ...trainingsMatched,
      ...trainingsInTime,
      'permenpan-rb-38-2018/kinerja',
      ...penaltyHistory,
      'permenpan-rb-38-2018/13',
      'peraturan-bkn-8-2019',
    ],
  },
  // A85 to A89 are asked by the slides and the DOU guide beside the rules; no provision of the registry hangs on them.
  A85: {
    question: {
      id: 'Dari aturan mana asal paling sedikit 20 JP setahun?',
      en: 'Which rule does the minimum of 20 JP a year come from?',
    },
    options: {
      'as-written': {
        id: 'Batas itu dikutip menurut Permen PUPR 2/2023 yang memuatnya sendiri.',
        en: 'The minimum is cited by Permen PUPR 2/2023, which has it itself.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Paparan menyebut PP 11/2017 dan pedoman DOU ASN menyebut UU 5/2014; angkanya sama.',
      en: 'The slides credit Government Regulation 11/2017 and the DOU ASN guide Law 5/2014; the number is the same.',
    },
    provisions: [],
  },
  A86: {
    question: {
      id: 'Apakah batas satu tahun praktik kerja dan pertukaran dihitung tiap penempatan atau seluruhnya?',
      en: 'Does the limit of one year of work practice and exchange count per placement or in all?',
    },
    options: {
      'as-written': {
        id: 'Batas itu dicatat sebagaimana tertulis; tidak ada jawaban yang menghitungnya.',
        en: 'The limit is noted as it is written; no answer reckons with it.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Paparan tidak mengatakannya, dan Permen PUPR 2/2023 tidak memuat batas itu.',
      en: 'The slides do not say, and Permen PUPR 2/2023 has no such limit.',
    },
    provisions: [],
  },
  A87: {
    question: {
      id: 'Jenjang pelatihan kepemimpinan mana yang cocok dengan eselon?',
      en: 'Which tier of leadership training matches which echelon?',
    },
    options: {
      'as-written': {
        id: 'Jenjang dibaca menurut nama jabatannya; eselon tidak diterjemahkan menjadi jenjang.',
        en: 'Tiers go by the names of posts; echelons are not turned into tiers.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Paparan tidak menyebut eselon I, dan padanan eselon dengan jenjang tidak ada dalam sumber.',
      en: 'The slides leave out echelon I, and no source matches echelons with tiers.',
    },
    provisions: [],
  },
  A88: {
    question: {
      id: 'Bagaimana tingkat kemahiran seseorang ditetapkan?',
      en: 'How is the level of proficiency of a person set?',
    },
    options: {
      'as-written': {
        id: 'Tingkat yang dicapai dan yang disyaratkan diterima sebagai data dari asesmen.',
        en: 'The levels reached and required are taken as facts, from an assessment.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Tingkat hanya diuraikan dengan kata-kata; tidak ada uji atau nilai yang menetapkannya.',
      en: 'Levels are described in words only; no test or score assigns one.',
    },
    provisions: [],
  },
  A89: {
    question: {
      id: 'Pasal mana dari UU 23/2014 yang memuat kompetensi pemerintahan?',
      en: 'Which article of Law 23/2014 has the competency in government?',
    },
    options: {
      'as-written': {
        id: 'Tidak satu pun dikutip; kompetensi yang diukur ialah tiga jenis dalam Permen PUPR 2/2023.',
        en: 'Neither is cited; the competencies measured are the three kinds of Permen PUPR 2/2023.',
      },
    },
    default: 'as-written',
    reason: {
      id: 'Paparan menyebut Pasal 23 dan pedoman DOU ASN menyebut Pasal 233, dan undang-undang itu belum dilihat.',
      en: 'The slides say Article 23 and the DOU ASN guide Article 233, and the law itself was not seen.',
    },
    provisions: [],
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
    provisions: [...remainingService, 'pupr-2-2023/37.2.e', ...retirementAges],
  },
  B4: {
    question: {
      id: 'Dari hari apa beberapa perpanjangan dijalankan?',
      en: 'From which day are several extensions laid down?',
    },
    options: {
      'one-step': {
        id: 'Semua perpanjangan dijalankan sekaligus: dari awal studi bila masa yang ditetapkan genap bulan, bila tidak dari sehari setelah akhirnya.',
        en: 'All extensions are laid down at once: from the original start where the decreed period is whole months, else from the day after its end.',
      },
    },
    default: 'one-step',
    reason: {
      id: 'Menyambung bulan demi bulan menggeser tanggal pada akhir bulan; lihat C2.',
      en: 'Chaining month upon month shifts the date at month ends; see C2.',
    },
    provisions: ['pupr-2-2023/38.1', 'pupr-2-2023/38.3', 'pupr-2-2023/38.9'],
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
  B8: {
    question: {
      id: 'Kapan JP nonklasikal dari unit peserta dihitung, dan di tahun mana kegiatan yang melewati akhir tahun?',
      en: 'When do nonclassical JP of a participant unit count, and in which year does an activity across its end?',
    },
    options: {
      'once-approved': {
        id: 'JP itu dihitung setelah konversinya disetujui unit SDM; kegiatan masuk ke tahun hari terakhirnya.',
        en: 'They count once the HRD unit has approved the conversion; an activity is of the year of its last day.',
      },
    },
    default: 'once-approved',
    reason: {
      id: 'Tanpa persetujuan tidak ada konversi, dan JP baru diperoleh ketika kegiatan selesai.',
      en: 'Without approval there is no conversion, and hours are earned when an activity is over.',
    },
    provisions: ['pupr-2-2023/12.2.f', ...yearlyHours],
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
  B11: {
    question: {
      id: 'Dalam satuan apa toleransi 70:20:10, dan bagaimana dengan rencana tanpa JP?',
      en: 'In which unit is the tolerance on 70:20:10, and what of a plan without hours?',
    },
    options: {
      'percentage-points': {
        id: 'Toleransi dalam poin persentase, batasnya termasuk; rencana nol JP ditolak sebagai data yang salah.',
        en: 'The tolerance is in percentage points, bounds included; a plan of zero hours is refused as wrong.',
      },
    },
    default: 'percentage-points',
    reason: {
      id: 'Dua persentase berselisih dalam poin, dan dari nol jam tidak ada bagian.',
      en: 'Two percentages differ by points, and of zero hours there are no shares.',
    },
    provisions: learningShares,
  },
  B13: {
    question: {
      id: 'Apakah setiap perpanjangan berujung pada pencabutan, dan bagaimana permintaan setelah masa perpanjangan berakhir?',
      en: 'Does every extension lead to revocation, and what of a request after an extended period has ended?',
    },
    options: {
      'any-extension': {
        id: 'Perpanjangan apa pun berujung pencabutan bila studi belum selesai, kecuali force majeure yang dinyatakan menyebabkan kelebihan waktunya; permintaan sesudahnya terhalang ayat (8).',
        en: 'Any extension leads to revocation if the study is unfinished, unless a declared force majeure caused the overrun; a request made after it is barred by paragraph (8).',
      },
    },
    default: 'any-extension',
    reason: {
      id: 'Ketentuannya tidak membedakan perpanjangan; pengecualian force majeure ada pada ayat (6).',
      en: 'The provision draws no distinction between extensions; paragraph (6) holds the exception for force majeure.',
    },
    provisions: ['pupr-2-2023/38.6', 'pupr-2-2023/38.8'],
  },
  B14: {
    question: {
      id: 'Apakah nilai dibulatkan sebelum kategorinya dicari, dan bagaimana rata-rata ditulis?',
      en: 'Is a number rounded before its category is looked up, and how are means written?',
    },
    options: {
      'from-the-unrounded-number': {
        id: 'Kategori diambil dari nilai yang belum dibulatkan; rata-rata ditulis dua desimal, setengah ke atas.',
        en: 'The category is that of the unrounded number; means are shown with two decimals, halves rounded up.',
      },
    },
    default: 'from-the-unrounded-number',
    reason: {
      id: 'Dua desimal hanya untuk dibaca dan dapat mengubah kategori; A84 pun membulatkan nilai asalnya.',
      en: 'Two decimals are for the reader and could change a category; A84, too, rounds the number itself.',
    },
    provisions: ['permenpan-rb-38-2018/13', ...ipAsnCategories],
  },
  B15: {
    question: {
      id: 'Kapan sesuatu jatuh tempo bila hanya jangkanya yang ditetapkan, seperti setiap bulan atau triwulan?',
      en: 'When is something due for which only an interval is set, such as every month or quarter?',
    },
    options: {
      'last-day-of-interval': {
        id: 'Jatuh temponya hari terakhir setiap jangka; yang hanya disebut periodik tidak mempunyai hari jatuh tempo.',
        en: 'It is due on the last day of each interval; what is merely called periodic has no due day.',
      },
    },
    default: 'last-day-of-interval',
    reason: {
      id: 'Selama jangka itu belum habis, yang harus dilakukan di dalamnya belum terlambat.',
      en: 'As long as an interval has not ended, what is to be done in it is not late.',
    },
    provisions: ['pupr-2-2023/6.2.a'],
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
    provisions: [...remainingService, ...retirementAges],
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
  C42: {
    question: {
      id: 'Apa akibatnya bila studi ditinggalkan tanpa diselesaikan?',
      en: 'What follows when a study is left unfinished?',
    },
    options: {
      'stop-and-repayment': {
        id: 'Tanpa alasan yang sah: penghentian dan pengembalian biaya; studi yang berakhir tanpa selesai tidak menimbulkan ikatan dinas.',
        en: 'Without lawful reason: stop and repayment; a study that ended unfinished leaves no bond.',
      },
    },
    default: 'stop-and-repayment',
    reason: {
      id: 'Ikatan dinas mengikat yang telah menyelesaikan program; yang mundur selama studi meninggalkannya tanpa selesai.',
      en: 'The bond binds those who finished the programme; who resigns during the study leaves it unfinished.',
    },
    provisions: ['pupr-2-2023/39.1.a', 'pupr-2-2023/39.1.c', 'pupr-2-2023/39.4.d'],
  },
  C43: {
    question: {
      id: 'Apakah tidak adanya halangan berarti pengunduran diri diizinkan?',
      en: 'Does the lack of a bar mean that a resignation is permitted?',
    },
    options: {
      'bars-only': {
        id: 'Tidak: hanya halangan Pasal 238 ayat (3) huruf a sampai e yang dinilai; PPK dapat menunda atau menolak karena alasan lain.',
        en: 'No: only the bars of Article 238 paragraph (3) letters a to e are judged; the PPK may postpone or refuse for other reasons.',
      },
    },
    default: 'bars-only',
    reason: {
      id: 'Selama studi pun orang terikat kewajiban; PP 17/2020 yang mengubah sebagian PP 11/2017 belum dibaca.',
      en: 'During the study a person is bound to serve as well; PP 17/2020, which changed parts of PP 11/2017, was not read.',
    },
    provisions: [
      'pp-11-2017/238.2',
      'pp-11-2017/238.3.a',
      'pp-11-2017/238.3.b',
      'pp-11-2017/238.3.c',
      'pp-11-2017/238.3.d',
      'pp-11-2017/238.3.e',
      'pp-11-2017/238.3.f',
    ],
  },
  C46: {
    question: {
      id: 'Bagaimana penetapan jangka waktu diuji terhadap waktu normatif?',
      en: 'How is the decreed period tested against the normative time?',
    },
    options: {
      'informs-only': {
        id: 'Bulan penetapan dibandingkan dengan bulan normatif; penetapan yang terlalu panjang diberitahukan dan tidak menghalangi.',
        en: 'The decree’s months are compared with the normative months; a decree that is too long is told and bars nothing.',
      },
    },
    default: 'informs-only',
    reason: {
      id: 'Penetapan yang terlalu panjang bukan kesalahan permintaan perpanjangan.',
      en: 'A decree that is too long is no fault of the request.',
    },
    provisions: ['pupr-2-2023/38.2'],
  },
  C47: {
    question: {
      id: 'Bagaimana dua catatan Tugas Belajar yang sama atau bertindihan dibaca?',
      en: 'How are two records of a study read that are alike or overlap?',
    },
    options: {
      'one-study': {
        id: 'Hari pertama dan terakhir yang sama tanpa jenjang lain ialah satu studi; catatan satu studi yang saling bertentangan, dan dua studi berbeda yang bertindihan dengan pembebasan tugas, ditolak sebagai data yang salah.',
        en: 'The same first and last day and no other degree is one study; entries of one study that contradict each other, and two different studies that overlap, both with release, are refused as wrong.',
      },
    },
    default: 'one-study',
    reason: {
      id: 'Seorang tidak dapat dibebaskan dari tugas untuk dua studi sekaligus, dan satu studi tidak menimbulkan dua ikatan dinas.',
      en: 'Nobody can be released from duties for two studies at once, and one study leaves no two bonds.',
    },
    provisions: bondLength,
  },
  C51: {
    question: {
      id: 'Dapatkah studi yang sudah selesai diperpanjang?',
      en: 'Can a study be extended that is finished already?',
    },
    options: {
      'not-extended': {
        id: 'Studi yang sudah selesai tidak diperpanjang: tidak ada lagi jangka waktu yang berjalan.',
        en: 'A finished study is not extended: no period of it runs any more.',
      },
    },
    default: 'not-extended',
    reason: {
      id: 'Tidak ada ayat yang mengatakannya; ayat (4) dan (8) mengandaikan studi yang belum selesai.',
      en: 'No paragraph says so; paragraphs (4) and (8) suppose a study that is unfinished.',
    },
    provisions: ['pupr-2-2023/38'],
  },
  C5: {
    question: {
      id: 'Apa yang dilakukan dengan kejadian yang bertanggal sesudah tanggal putusan?',
      en: 'What is done with events that are dated after the day of the decision?',
    },
    options: {
      'told-not-counted': {
        id: 'Yang bertanggal sesudah tanggal putusan diberitahukan dan tidak dihitung; rencana, seperti akhir studi, dihitung.',
        en: 'What is dated after the day of the decision is told and does not count; a plan, as the end of a study, does.',
      },
    },
    default: 'told-not-counted',
    reason: {
      id: 'Yang belum terjadi tidak dapat menghalangi; dengan diberitahukan, salah ketik pun tampak.',
      en: 'What has not happened cannot bar anyone, and being told it shows a mistyped date too.',
    },
    provisions: [
      'pupr-2-2023/28.a',
      'pupr-2-2023/28.e.1',
      'pupr-2-2023/28.e.2',
      'pupr-2-2023/28.e.3',
      'pupr-2-2023/29',
    ],
  },
  C50: {
    question: {
      id: 'Bagaimana sebutan dan angka penilaian kinerja sampai tahun 2021 dibaca?',
      en: 'How are labels and numbers of performance assessments up to 2021 read?',
    },
    options: {
      'by-rules-of-the-year': {
        id: 'Sampai 2021 "cukup" diterima dan bukan baik; angka (0 sampai 120) tidak diubah menjadi predikat. Sejak 2022 keduanya data yang salah.',
        en: 'Up to 2021 "cukup" is accepted and is not good; a number (0 to 120) is not turned into a predicate. From 2022 both are bad input.',
      },
    },
    default: 'by-rules-of-the-year',
    reason: {
      id: 'Kuadran predikat berlaku sejak tahun kinerja 2022; batas angka tahun-tahun sebelumnya tidak ada pada naskah yang dipegang pustaka ini.',
      en: 'The table of predicates is in force from the performance year 2022; the bands of earlier numbers stand in no text that this library holds.',
    },
    provisions: ['pupr-2-2023/28.g'],
  },
  C53: {
    question: {
      id: 'Apa arti daftar yang kosong?',
      en: 'What does an empty list mean?',
    },
    options: {
      'known-to-be-none': {
        id: 'Daftar kosong berarti memang tidak ada; yang belum diketahui ialah daftar yang tidak diisi.',
        en: 'An empty list says that there is none; what is not known is a list that is left out.',
      },
    },
    default: 'known-to-be-none',
    reason: {
      id: 'Tanpa beda antara keduanya, orang yang bersih riwayatnya tidak dapat menyatakannya.',
      en: 'Without that difference nobody with a clean history could say so.',
    },
    provisions: ['pupr-2-2023/28.e.1', 'pupr-2-2023/28.e.2', 'pupr-2-2023/28.e.3', 'pupr-2-2023/29'],
  },
  C54: {
    question: {
      id: 'Bagaimana ketentuan tentang Kementerian berlaku bagi Kementerian PU, Kementerian PKP, dan instansi lain?',
      en: 'How do rules on the Ministry apply to the Ministry of PU, the Ministry of PKP and other agencies?',
    },
    options: {
      'successors-as-the-ministry': {
        id: 'Unit Kementerian PU dan PKP diperlakukan seperti unit Kementerian; bagi instansi lain tidak ada pejabat yang disebut, sehingga usulan dan rekomendasinya tidak terpenuhi.',
        en: 'Units of the Ministries of PU and PKP are treated as units of the Ministry; for another agency no official is named, so that its proposal and recommendation are not met.',
      },
    },
    default: 'successors-as-the-ministry',
    reason: {
      id: 'Kementerian dibagi dua pada Oktober 2024 dan peraturannya tetap berlaku sampai diganti; selain Kementerian, Pasal 33 dan 78 hanya menyebut Pemerintah Daerah.',
      en: 'The Ministry was divided in October 2024 and its rules stay until replaced; beside the Ministry, Articles 33 and 78 name local governments only.',
    },
    provisions: ['pupr-2-2023/28.h', 'pupr-2-2023/28.i', 'pupr-2-2023/29', 'pupr-2-2023/37.2.d'],
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
  C15: {
    question: {
      id: 'Bagaimana catatan kegiatan dihitung yang tidak lengkap, rangkap, atau bertentangan?',
      en: 'How are records of activities counted that are incomplete, double or contradictory?',
    },
    options: {
      'one-activity-once': {
        id: 'Satu nomor dan penerbit, atau jenis, hari, judul dan penyelenggara sama, dihitung sekali, JP terbanyak.',
        en: 'One number and issuer, or the same kind, days, title and organiser, count once, with the most JP.',
      },
    },
    default: 'one-activity-once',
    reason: {
      id: 'Dua nomor bukan satu kegiatan; tanpa judul atau penyelenggara tetap dihitung dan disebut mungkin rangkap.',
      en: 'Two numbers are not one activity; without title or organiser it counts and is told as a possible double.',
    },
    provisions: yearlyHours,
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
  C19: {
    question: {
      id: 'Dokumen apa yang diperoleh dari Pelatihan yang diselenggarakan lembaga di luar Kementerian?',
      en: 'What does training run by an institution outside the Ministry earn?',
    },
    options: {
      'none-of-these': {
        id: 'Tidak ada dokumen menurut Pasal 66; lembaga itu menerbitkan dokumennya sendiri.',
        en: 'None of the documents of Article 66; the institution issues its own.',
      },
    },
    default: 'none-of-these',
    reason: {
      id: 'Dokumen Pasal 66 diterbitkan unit SDM, sedangkan Pelatihan itu mengikuti ketentuan penyelenggaranya.',
      en: 'The documents of Article 66 are issued by the HRD unit, while such training follows its organiser’s rules.',
    },
    provisions: ['pupr-2-2023/66.1'],
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
  C52: {
    question: {
      id: 'Berapa pihak yang harus ikut menyusun Kurikulum bersama unit SDM?',
      en: 'How many parties have to draw up the curriculum together with the HRD unit?',
    },
    options: {
      'at-least-one-other': {
        id: 'Sekurang-kurangnya satu dari unit peserta, pakar, asosiasi profesi, dan pemangku kepentingan lain.',
        en: 'At least one of the participant unit, experts, professional associations and other stakeholders.',
      },
    },
    default: 'at-least-one-other',
    reason: {
      id: 'Kata "atau" membuka pilihan, tetapi jumlahnya tidak tertulis dan pembacaan lain mungkin; tidak pasti.',
      en: 'The word "atau" leaves a choice, but no number is written and other readings are possible; this is unsure.',
    },
    provisions: ['pupr-2-2023/64.1'],
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
  C23: {
    question: {
      id: 'Apa arti nomor kotak talenta yang berdiri sendiri?',
      en: 'What does the number of a talent box mean by itself?',
    },
    options: {
      'only-with-convention': {
        id: 'Nomor kotak hanya dipahami bersama nama konvensi penomorannya; tanpa itu nomor ditolak.',
        en: 'A box number is understood only with the name of its convention, and refused without it.',
      },
    },
    default: 'only-with-convention',
    reason: {
      id: 'Penomoran lain juga dipakai; kotak Pasal 7 dibaca menurut Permenpan RB 3/2020, sejalan dengan ayat (4).',
      en: 'Other numberings are in use; Article 7 is read by Permenpan RB 3/2020, in line with its paragraph (4).',
    },
    provisions: ['pupr-2-2023/7.1', 'pupr-2-2023/7.2', 'permenpan-rb-3-2020'],
  },
  C24: {
    question: {
      id: 'Dari mana rekomendasi setiap kotak berasal, dan seberapa pasti?',
      en: 'Where do the recommendations for each box come from, and how certain are they?',
    },
    options: {
      'secondary-source': {
        id: 'Rekomendasinya dari sumber sekunder atas Permenpan RB 3/2020, ditandai kemungkinan besar benar.',
        en: 'They come from Permenpan RB 3/2020 by a secondary source and are marked likely.',
      },
    },
    default: 'secondary-source',
    reason: {
      id: 'Lampiran I, yang ditunjuk Pasal 7 ayat (3), tidak tersedia, dan sumber sekunder belum memastikan.',
      en: 'Annex I, named in Article 7 paragraph (3), is not available, and a secondary source does not settle it.',
    },
    provisions: ['pupr-2-2023/7.2', 'permenpan-rb-3-2020'],
  },
  C25: {
    question: {
      id: 'Bagaimana tingkat yang melebihi syarat jabatan dihitung?',
      en: 'How do levels count that are above those the post requires?',
    },
    options: {
      'capped-at-required': {
        id: 'Dalam kecocokan, tingkat itu dihitung sebesar syaratnya; kesenjangan tidak pernah negatif.',
        en: 'In the match such levels count as the level required; a gap is never negative.',
      },
    },
    default: 'capped-at-required',
    reason: {
      id: 'Kelebihan pada satu Kompetensi tidak menutup kekurangan pada Kompetensi lain.',
      en: 'More than enough of one competency does not make up for the lack of another.',
    },
    provisions: competencyGap,
  },
  C27: {
    question: {
      id: 'Apakah unsur rencana sudah ada bila bertentangan dengan isi rencana yang lain?',
      en: 'Is an element of the plan present when it contradicts the rest of the plan?',
    },
    options: {
      'stated-is-present': {
        id: 'Yang dinyatakan sudah ada. Diragukan hanya NIP yang keliru, urutan hari yang terbalik, Pelatihan di luar tahunnya.',
        en: 'What is stated is present; only a wrong NIP, days out of order and training outside the year are doubtful.',
      },
    },
    default: 'stated-is-present',
    reason: {
      id: 'Pasal 17 tidak meminta rincian anggaran dan JP; studi berjalan melewati tahun, dan jumlah yang berbeda disebut.',
      en: 'Article 17 asks for no breakdown of money or JP; studies outlast a year, and sums that differ are told.',
    },
    provisions: ['pupr-2-2023/17.2.a', 'pupr-2-2023/17.2.g', 'pupr-2-2023/17.2.j', 'pupr-2-2023/17.2.k'],
  },
  C48: {
    question: {
      id: 'Apakah kotak 7 disarankan mengikuti Tugas Belajar bila predikat kinerjanya lemah?',
      en: 'Is Tugas Belajar recommended in box 7 when the performance predicate is weak?',
    },
    options: {
      'only-with-a-good-predicate': {
        id: 'Disarankan hanya bila predikat terakhir minimal baik; jika tidak, terhalang huruf g. Yang bertentangan disebut.',
        en: 'Only where the last predicate is at least baik; else letter g bars it. A box that contradicts it is told.',
      },
    },
    default: 'only-with-a-good-predicate',
    reason: {
      id: 'Pasal 28 huruf g meminta nilai baik, sedangkan kotak hanya menyarankan; matriks dan predikat dinilai terpisah.',
      en: 'Article 28 letter g asks for a good assessment, and a box only recommends; the two are assessed apart.',
    },
    provisions: ['permenpan-rb-3-2020'],
  },
  C33: {
    question: {
      id: 'Siapa yang menyatakan bahwa suatu diklat sesuai dengan jabatan?',
      en: 'Who says whether a training matches the post?',
    },
    options: {
      'derived-where-known': {
        id: 'Tingkat diklat dan jabatan yang diketahui menentukan, bantahannya ditolak; selain itu instansi menilai.',
        en: 'Known tiers of training and post decide, and what says otherwise is refused; else the agency judges.',
      },
    },
    default: 'derived-where-known',
    reason: {
      id: 'Tingkat dapat dibandingkan, sedangkan kesesuaian lainnya tidak diuraikan; yang bertentangan pasti keliru.',
      en: 'Tiers can be compared, other matches are not described, and what contradicts the tiers must be a mistake.',
    },
    provisions: trainingsMatched,
  },
  C34: {
    question: {
      id: 'Dalam jangka mana diklat masuk yang melewati batasnya?',
      en: 'Which window does a training belong to that runs across its edge?',
    },
    options: {
      'by-the-last-day': {
        id: 'Diklat masuk ke jangka yang memuat hari terakhirnya, dengan semua JP-nya.',
        en: 'A training belongs to the window that its last day falls in, with all its hours.',
      },
    },
    default: 'by-the-last-day',
    reason: {
      id: 'Sejalan dengan B8: JP baru diperoleh ketika kegiatan selesai.',
      en: 'In line with B8: hours are earned when an activity is over.',
    },
    provisions: trainingsInTime,
  },
  C35: {
    question: {
      id: 'Bagaimana riwayat IP ASN yang tidak bertanggal, atau bertanggal sesudah tanggal putusan?',
      en: 'What of history for IP ASN that has no date, or one after the day of the decision?',
    },
    options: {
      'later-told-undated-counts': {
        id: 'Yang bertanggal sesudah putusan disebut dan tidak dihitung; yang tak bertanggal dihitung bila hanya batas C39 yang menentukan.',
        en: 'Later entries are told and not counted; one without a date counts where nothing but the limit of C39 would decide.',
      },
    },
    default: 'later-told-undated-counts',
    reason: {
      id: 'Sejalan dengan C5. Yang tak bertanggal dianggap sudah terjadi; bila tahunnya sudah berakhir, anggapan itu disebut.',
      en: 'In line with C5. What has no date is taken to have happened; where the year is over, that assumption is named.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', ...trainingsMatched, ...trainingsInTime, ...penaltyHistory],
  },
  C36: {
    question: {
      id: 'Dengan aturan mana tahun 2023 dan sesudahnya diukur?',
      en: 'By which rules are 2023 and later years measured?',
    },
    options: {
      'tables-of-2019-unsure': {
        id: 'Tahun 2023 dan sesudahnya diukur dengan nilai tahun 2019; kualifikasi dan kompetensi belum pasti.',
        en: 'The year 2023 and later ones are measured by the points of 2019; qualification and competency are unsure.',
      },
    },
    default: 'tables-of-2019-unsure',
    reason: {
      id: 'Surat BKN tentang IP ASN tahun 2023 mengubah kedua dimensi itu, tetapi isinya belum cukup diketahui.',
      en: 'A letter of BKN on the index of 2023 changed those two dimensions, but what it says is not known well enough.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', ...trainingsMatched, ...trainingsInTime, 'peraturan-bkn-8-2019'],
  },
  C37: {
    question: {
      id: 'Apa arti daftar pendidikan yang kosong, dan penilaian kinerja yang tidak ada?',
      en: 'What do an empty list of education, and an assessment that is not there, mean?',
    },
    options: {
      'empty-is-none-missing-is-unknown': {
        id: 'Daftar kosong berarti pendidikan di bawah SLTA; penilaian yang tidak ada belum diketahui, bukan nol.',
        en: 'An empty list is education below SLTA; an assessment that is not there is unknown, and not zero.',
      },
    },
    default: 'empty-is-none-missing-is-unknown',
    reason: {
      id: 'Daftar kosong menyatakan tidak ada pendidikan; tahun tanpa penilaian tidak menyatakan apa pun.',
      en: 'An empty list says that there was no education; a year without an assessment says nothing.',
    },
    provisions: ['permenpan-rb-38-2018/kualifikasi', 'permenpan-rb-38-2018/kinerja'],
  },
  C38: {
    question: {
      id: 'Siapa yang diukur IP ASN-nya?',
      en: 'Whose IP ASN is measured?',
    },
    options: {
      'pns-and-pppk-from-2024': {
        id: 'PNS diukur, PPPK sejak tahun ukur 2024 juga; CPNS tidak.',
        en: 'PNS are measured, PPPK too from the measured year 2024, and CPNS are not.',
      },
    },
    default: 'pns-and-pppk-from-2024',
    reason: {
      id: 'Indikatornya disusun bagi PNS dan CPNS belum diangkat; PPPK ikut diukur sejak 2024, tanpa pasal yang ditemukan.',
      en: 'The indicators are made for PNS, and a CPNS is not appointed yet; PPPK are measured since 2024, by no article found.',
    },
    provisions: ['permenpan-rb-38-2018/3', 'peraturan-bkn-8-2019', 'permenpan-rb-38-2018/13'],
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
