/**
 * Readings on Tugas Belajar, on the bond that follows it, and on retirement.
 *
 * @module
 */
import type { Interpretation } from './interpretation.js';

const remainingService = ['pupr-2-2023/28.b', 'pupr-2-2023/28.b.1', 'pupr-2-2023/28.b.2'] as const;
const bondLength = [
  'pupr-2-2023/37.2.d',
  'pupr-2-2023/37.2.d.1',
  'pupr-2-2023/37.2.d.2',
  'pupr-2-2023/37.2.d.3',
  'pupr-2-2023/37.2.e',
  'pupr-2-2023/39.4.e',
] as const;
const retirementAges = [
  'uu-20-2023/55',
  'uu-5-2014',
  'pp-11-2017/239',
  'uu-14-2005',
  'uu-11-2019',
  'uu-49-2009',
] as const;

export const tugasBelajarReadings = {
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
} as const satisfies Record<string, Interpretation>;
