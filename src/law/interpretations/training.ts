/**
 * Readings on training: hours, kinds, organisers, participants, certificates, and what surrounds them.
 *
 * @module
 */
import type { Interpretation } from './interpretation.js';

const yearlyHours = ['pupr-2-2023/19.2', 'pupr-2-2023/19.3'] as const;
const learningShares = ['pupr-2-2023/49.2.a', 'pupr-2-2023/49.2.b', 'pupr-2-2023/49.2.c'] as const;

export const trainingReadings = {
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
} as const satisfies Record<string, Interpretation>;
