/**
 * The registry of provisions: what each one says, in our own words, and which functions encode it. Ids are literal types,
 * so a citation of what does not exist does not compile. A rule imports the type only; the texts load with the prose.
 */
import { frozen } from '../kernel/frozen.js';
import type { Bilingual } from './citation.js';

/** The functions of the library that answer a question. */
export type QuestionFunction =
  | 'assessEligibility'
  | 'computeServiceBond'
  | 'assessResignation'
  | 'assessExtension'
  | 'assessTrainingHours'
  | 'assessTrainingKind'
  | 'selectOrganizer'
  | 'assessTrainingCandidate'
  | 'assessTrainingDuties'
  | 'selectAuthority'
  | 'selectCertificate'
  | 'assessLearningMix'
  | 'assessCompetencyCertification'
  | 'validateCatalogueEntry'
  | 'validateTrainingCooperation'
  | 'validateTrainingOffer'
  | 'validateCurriculum'
  | 'validateTeacher'
  | 'selectDouAwards'
  | 'assessDouEvaluation'
  | 'ratePerformance'
  | 'routePerformance'
  | 'computeEvaluationDates'
  | 'placeTalent'
  | 'routeTalent'
  | 'computeTalentMatrix'
  | 'validateCorporateUniversity'
  | 'assessCompetencyGap'
  | 'validateDevelopmentPlan'
  | 'computePlanDeadlines'
  | 'recommendDevelopment'
  | 'scoreIpAsn'
  | 'classifyIpAsn'
  | 'aggregateIpAsn'
  | 'planIpAsn'
  | 'planIpAsnAgency'
  | 'reconcileIpAsn'
  | 'computeRetirement';

export interface Provision extends Bilingual {
  /** The functions that decide by this provision; each has article cases to prove it. Empty for one that is only cited. */
  readonly encodedBy: readonly QuestionFunction[];
}

const eligibility = ['assessEligibility'] as const;
const bond = ['computeServiceBond'] as const;
const resignation = ['assessResignation'] as const;
const extension = ['assessExtension'] as const;
const gapQuestion = ['assessCompetencyGap'] as const;
const evaluationDates = ['computeEvaluationDates'] as const;
const annualEvaluation = ['routePerformance', 'computeEvaluationDates'] as const;
const rating = ['ratePerformance'] as const;
const careerRoute = ['routePerformance', 'recommendDevelopment'] as const;
const talentMatrix = ['placeTalent', 'computeTalentMatrix', 'routeTalent', 'recommendDevelopment'] as const;
const gapRoute = ['routePerformance', 'recommendDevelopment'] as const;
const boxPlacing = ['placeTalent', 'computeTalentMatrix'] as const;
const talentGroup = ['routeTalent', 'recommendDevelopment'] as const;
const university = ['validateCorporateUniversity'] as const;
const recommendation = ['recommendDevelopment'] as const;
const eligibilityAndPlan = ['assessEligibility', 'recommendDevelopment'] as const;
const deadlines = ['computePlanDeadlines'] as const;
const plan = ['validateDevelopmentPlan'] as const;
const catalogueAndPlan = ['validateCatalogueEntry', 'recommendDevelopment'] as const;
const kindAndPlan = ['assessTrainingKind', 'recommendDevelopment'] as const;
const retirement = ['computeRetirement'] as const;
const cited = [] as const;
const hours = ['assessTrainingHours'] as const;
const kind = ['assessTrainingKind'] as const;
const organizer = ['selectOrganizer'] as const;
const organizerAndCertificate = ['selectOrganizer', 'selectCertificate'] as const;
const candidate = ['assessTrainingCandidate'] as const;
const duties = ['assessTrainingDuties'] as const;
const authority = ['selectAuthority'] as const;
const certificate = ['selectCertificate'] as const;
const mix = ['assessLearningMix'] as const;
const certification = ['assessCompetencyCertification'] as const;
const catalogue = ['validateCatalogueEntry'] as const;
const cooperation = ['validateTrainingCooperation'] as const;
const cooperationAndCertificate = ['validateTrainingCooperation', 'selectCertificate'] as const;
const offer = ['validateTrainingOffer'] as const;
const curriculum = ['validateCurriculum'] as const;
const teacher = ['validateTeacher'] as const;
const douAwards = ['selectDouAwards'] as const;
const douEvaluation = ['assessDouEvaluation'] as const;
const ipAsnScore = ['scoreIpAsn'] as const;
const ipAsnDimension = ['scoreIpAsn', 'planIpAsn', 'reconcileIpAsn'] as const;
const ipAsnTraining = ['scoreIpAsn', 'planIpAsn'] as const;
const ipAsnReconciled = ['scoreIpAsn', 'reconcileIpAsn'] as const;
const ipAsnTotal = ['aggregateIpAsn', 'planIpAsnAgency'] as const;
const ipAsnCategory = ['classifyIpAsn'] as const;

export const provisions = /* @__PURE__ */ frozen(
  () =>
    ({
      'pupr-2-2023/1.13': {
        id: 'Tugas Belajar diberikan kepada PNS, bukan kepada PPPK atau CPNS',
        en: 'A study assignment is given to PNS, not to PPPK or CPNS',
        encodedBy: eligibility,
      },
      'pupr-2-2023/5.1': {
        id: 'Kesenjangan Kompetensi diukur terhadap standar Kompetensi jabatan',
        en: 'The competency gap is measured against the standard of the post',
        encodedBy: gapQuestion,
      },
      'pupr-2-2023/5.3.a': {
        id: 'Kompetensi Teknis termasuk yang dinilai',
        en: 'Technical competency is among what is assessed',
        encodedBy: gapQuestion,
      },
      'pupr-2-2023/5.3.b': {
        id: 'Kompetensi Manajerial termasuk yang dinilai',
        en: 'Managerial competency is among what is assessed',
        encodedBy: gapQuestion,
      },
      'pupr-2-2023/5.3.c': {
        id: 'Kompetensi Sosial Kultural termasuk yang dinilai',
        en: 'Socio-cultural competency is among what is assessed',
        encodedBy: gapQuestion,
      },
      'pupr-2-2023/6.2.a': {
        id: 'Evaluasi kinerja periodik dilakukan setiap bulan atau triwulan',
        en: 'Periodic performance evaluation is monthly or quarterly',
        encodedBy: evaluationDates,
      },
      'pupr-2-2023/6.2.b': {
        id: 'Evaluasi kinerja tahunan pada akhir Desember, paling lama akhir Januari',
        en: 'Annual performance evaluation is at the end of December, by the end of January at the latest',
        encodedBy: annualEvaluation,
      },
      'pupr-2-2023/6.3': {
        id: 'Predikat kinerja berasal dari rating hasil kerja dan perilaku kerja',
        en: 'The predicate comes from the ratings of work results and behaviour',
        encodedBy: rating,
      },
      'pupr-2-2023/6.4': {
        id: 'Predikat sangat baik dan baik mengarah ke pengembangan karier dan talenta',
        en: 'The two best predicates lead to career and talent development',
        encodedBy: careerRoute,
      },
      'pupr-2-2023/6.5': {
        id: 'Predikat lainnya mengarah ke pengembangan berbasis kesenjangan kinerja',
        en: 'The other predicates lead to development by performance gap',
        encodedBy: gapRoute,
      },
      'pupr-2-2023/7.1': {
        id: 'Pegawai dipetakan ke dalam matriks talenta sembilan kotak',
        en: 'Employees are mapped into the nine boxes of the talent matrix',
        encodedBy: boxPlacing,
      },
      'pupr-2-2023/7.2': {
        id: 'Pengembangan talenta bagi kotak 7, 8, dan 9',
        en: 'Talent development is for boxes 7, 8 and 9',
        encodedBy: talentGroup,
      },
      'pupr-2-2023/8.3.a': {
        id: 'Corporate university: tata kelola strategi pembelajaran',
        en: 'Corporate university: governance of the learning strategy',
        encodedBy: university,
      },
      'pupr-2-2023/8.3.b': {
        id: 'Corporate university: fokus pembelajaran',
        en: 'Corporate university: focus of learning',
        encodedBy: university,
      },
      'pupr-2-2023/8.3.c': {
        id: 'Corporate university: manajemen pengetahuan',
        en: 'Corporate university: knowledge management',
        encodedBy: university,
      },
      'pupr-2-2023/8.3.d': {
        id: 'Corporate university: infrastruktur pembelajaran pintar',
        en: 'Corporate university: smart learning infrastructure',
        encodedBy: university,
      },
      'pupr-2-2023/8.3.e': {
        id: 'Corporate university: arsitektur solusi pembelajaran',
        en: 'Corporate university: architecture of learning solutions',
        encodedBy: university,
      },
      'pupr-2-2023/8.3.f': {
        id: 'Corporate university: solusi penyampaian pembelajaran',
        en: 'Corporate university: delivery of learning solutions',
        encodedBy: university,
      },
      'pupr-2-2023/8.10': {
        id: 'Penerapan corporate university ditetapkan oleh Menteri',
        en: 'The Minister decides on the application of the corporate university',
        encodedBy: university,
      },
      'pupr-2-2023/9.3': {
        id: 'Katalog Pendidikan disusun dari kebutuhan unit peserta',
        en: 'The education catalogue is drawn up from the needs of participant units',
        encodedBy: catalogue,
      },
      'pupr-2-2023/9.4': {
        id: 'Katalog Pelatihan disusun dari standar Kompetensi jabatan',
        en: 'The training catalogue is drawn up from the competency standards of posts',
        encodedBy: catalogue,
      },
      'pupr-2-2023/9.5': {
        id: 'Isi katalog Pelatihan: mandatory, berdasarkan kesenjangan, regular',
        en: 'The training catalogue holds mandatory, gap-based and regular programmes',
        encodedBy: catalogue,
      },
      'pupr-2-2023/9.6': {
        id: 'Pelatihan mandatory harus dilaksanakan untuk setiap jenjang dan jabatan',
        en: 'Mandatory training has to be taken at every level and in every post',
        encodedBy: catalogueAndPlan,
      },
      'pupr-2-2023/9.7': {
        id: 'Pelatihan berdasarkan kesenjangan menutup kekurangan Kompetensi',
        en: 'Gap-based training closes a competency gap',
        encodedBy: catalogueAndPlan,
      },
      'pupr-2-2023/9.8': {
        id: 'Program regular menjawab kebutuhan unit dan perkembangan teknologi',
        en: 'Regular programmes answer a unit’s needs and the progress of technology',
        encodedBy: catalogue,
      },
      'pupr-2-2023/10.1': {
        id: 'Sertifikasi melalui uji Kompetensi menurut SKKNI, standar internasional, atau standar khusus',
        en: 'Certification is by a competency test against SKKNI, international or special standards',
        encodedBy: certification,
      },
      'pupr-2-2023/10.2': {
        id: 'Sertifikasi dilakukan LSP unit SDM atau LSP lain yang berlisensi',
        en: 'Certification is done by the LSP of the HRD unit or another licensed LSP',
        encodedBy: certification,
      },
      'pupr-2-2023/10.3': {
        id: 'LSP bekerja dengan lisensi BNSP',
        en: 'An LSP works under a licence from BNSP',
        encodedBy: certification,
      },
      'pupr-2-2023/10.4': {
        id: 'Sertifikasi dilakukan setelah pengembangan di bidang terkait',
        en: 'Certification follows development in the same field',
        encodedBy: certification,
      },
      'pupr-2-2023/10.5': {
        id: 'Sertifikat menjadi dasar pengakuan untuk pekerjaan infrastruktur dan supervisi',
        en: 'The certificate is the ground of recognition for infrastructure work and supervision',
        encodedBy: certification,
      },
      'pupr-2-2023/12.2.f': {
        id: 'Konversi JP nonklasikal dari unit peserta disetujui unit SDM',
        en: 'The HRD unit approves the conversion to JP of a participant unit’s nonclassical training',
        encodedBy: hours,
      },
      'pupr-2-2023/14.2': {
        id: 'Pendidikan dilakukan dengan pemberian Tugas Belajar melalui pendidikan formal',
        en: 'Education is given as a study assignment in formal education',
        encodedBy: cited,
      },
      'pupr-2-2023/14.3': {
        id: 'Pelatihan berjalan pada jalur klasikal, nonklasikal, atau keduanya',
        en: 'Training runs on the classical track, the nonclassical one, or both',
        encodedBy: kind,
      },
      'pupr-2-2023/14.4': {
        id: 'Pelatihan klasikal menekankan tatap muka di dalam kelas, daring atau luring',
        en: 'Classical training stresses meeting in class, online or in person',
        encodedBy: cited,
      },
      'pupr-2-2023/14.5': {
        id: 'Pelatihan nonklasikal menekankan praktik kerja atau belajar di luar kelas, daring atau luring',
        en: 'Nonclassical training stresses practice at work or learning outside class, online or in person',
        encodedBy: cited,
      },
      'pupr-2-2023/16.2': {
        id: 'Rencana disusun untuk paling lama lima tahun dan setiap tahun',
        en: 'Plans are drawn up for at most five years and for each year',
        encodedBy: deadlines,
      },
      'pupr-2-2023/17.2.a': {
        id: 'Rencana memuat nama dan nomor induk pegawai',
        en: 'The plan holds name and employee number',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.b': {
        id: 'Rencana memuat jabatan yang dikembangkan',
        en: 'The plan holds the post',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.c': {
        id: 'Rencana memuat jenis Kompetensi yang dikembangkan',
        en: 'The plan holds the kinds of competency',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.d': {
        id: 'Rencana memuat bentuk dan jalur pengembangan',
        en: 'The plan holds form and track of development',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.e': { id: 'Rencana memuat penyelenggara', en: 'The plan holds the organiser', encodedBy: plan },
      'pupr-2-2023/17.2.f': { id: 'Rencana memuat fasilitator', en: 'The plan holds the facilitator', encodedBy: plan },
      'pupr-2-2023/17.2.g': {
        id: 'Rencana memuat jadwal atau waktu pelaksanaan',
        en: 'The plan holds a schedule or time',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.h': {
        id: 'Rencana memuat kesesuaian dengan standar Kurikulum instansi pembina Kompetensi',
        en: 'The plan holds how it fits the standard curriculum of the competency’s agency',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.i': {
        id: 'Rencana memuat hasil penilaian kinerja',
        en: 'The plan holds the performance result',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.j': {
        id: 'Rencana memuat kebutuhan anggaran',
        en: 'The plan holds the budget needed',
        encodedBy: plan,
      },
      'pupr-2-2023/17.2.k': {
        id: 'Rencana memuat jumlah jam pelajaran',
        en: 'The plan holds the number of learning hours',
        encodedBy: plan,
      },
      'pupr-2-2023/17.3': {
        id: 'Rencana organisasi ditetapkan oleh Menteri',
        en: 'The organisation’s plan is set by the Minister',
        encodedBy: deadlines,
      },
      'pupr-2-2023/17.4': {
        id: 'PPK mengesahkan rencana tahunan paling lambat triwulan kedua',
        en: 'The PPK approves the annual plan by the end of the second quarter',
        encodedBy: deadlines,
      },
      'pupr-2-2023/17.5': {
        id: 'Rencana yang disahkan disampaikan kepada LAN paling lambat triwulan ketiga',
        en: 'The approved plan is sent to LAN by the end of the third quarter',
        encodedBy: deadlines,
      },
      'pupr-2-2023/19.2': {
        id: 'PNS mengembangkan Kompetensi paling sedikit 20 JP setahun',
        en: 'A PNS takes at least 20 JP of development a year',
        encodedBy: hours,
      },
      'pupr-2-2023/19.3': {
        id: 'PPPK mengikuti Pelatihan paling banyak 24 JP setahun',
        en: 'A PPPK takes at most 24 JP of training a year',
        encodedBy: hours,
      },
      'pupr-2-2023/28.a': {
        id: 'Masa kerja minimal sejak pengangkatan sebagai PNS',
        en: 'Minimum service since the appointment as PNS',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.b': {
        id: 'Sisa masa kerja sebelum batas usia pensiun cukup untuk studi dan ikatan dinas',
        en: 'Remaining service before retirement covers the study and the service bond',
        encodedBy: cited,
      },
      'pupr-2-2023/28.b.1': {
        id: 'Sisa masa kerja bagi yang dibebaskan dari tugas jabatan, dalam kelipatan waktu normatif',
        en: 'Remaining service of those released from duties, as a multiple of the normative study time',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.b.2': {
        id: 'Sisa masa kerja bagi yang tetap menjalankan tugas jabatan, dalam kelipatan waktu normatif',
        en: 'Remaining service of those who stay in post, as a multiple of the normative study time',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.c': {
        id: 'Latar belakang pendidikan, pengalaman, atau jabatan sesuai dengan Program Studi',
        en: 'Education, experience or post fits the study programme',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.d.1': {
        id: 'Tidak sedang diperiksa karena pelanggaran disiplin atau tindak pidana',
        en: 'Not under examination for a breach of discipline or a crime',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.d.2': {
        id: 'Tidak sedang menjalani pidana penjara atau kurungan, atau hukuman disiplin sedang atau berat',
        en: 'Not serving a prison or confinement sentence, or a medium or heavy disciplinary penalty',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.d.3': {
        id: 'Tidak sedang cuti di luar tanggungan negara atau diberhentikan sementara',
        en: 'Not on leave outside state cost and not temporarily dismissed',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.e.1': {
        id: 'Tidak pernah dijatuhi hukuman disiplin tingkat sedang atau berat',
        en: 'Never given a disciplinary penalty of medium level or above',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.e.2': {
        id: 'Tidak pernah dijatuhi pidana penjara atau kurungan oleh pengadilan',
        en: 'Never sentenced to prison or confinement by a court',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.e.3': {
        id: 'Tidak ada pembatalan atau penghentian Tugas Belajar tanpa alasan yang sah dalam jangka waktu larangan',
        en: 'No study assignment cancelled or stopped without lawful reason within the barring period',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.f': {
        id: 'Sehat jasmani dan rohani menurut surat keterangan dokter',
        en: 'Physically and mentally healthy by a doctor’s letter',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.g': {
        id: 'Penilaian kinerja tahun-tahun terakhir bernilai baik',
        en: 'Performance in the last years assessed as good',
        encodedBy: eligibilityAndPlan,
      },
      'pupr-2-2023/28.h': {
        id: 'Pengusulnya Sekretaris Unit Organisasi; bagi Sekretariat Jenderal, pimpinan unit pembina kepegawaian',
        en: 'The secretary of the unit proposes; for the Secretariat General, the head of the personnel unit',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.i': {
        id: 'Rekomendasi pimpinan tinggi madya dari unit peserta untuk program doktoral dan biaya mandiri',
        en: 'A recommendation of the pimpinan tinggi madya of the participant’s unit for doctoral and self-funded study',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.j': {
        id: 'Memenuhi persyaratan dan lulus seleksi perguruan tinggi atau pemberi beasiswa',
        en: 'Meets the conditions and passes the selection of the university or scholarship body',
        encodedBy: eligibility,
      },
      'pupr-2-2023/28.k': {
        id: 'Yang lulus seleksi menandatangani perjanjian dan menyerahkan berkas',
        en: 'Those who pass the selection sign the agreement and hand in their papers',
        encodedBy: eligibility,
      },
      'pupr-2-2023/29': {
        id: 'Bekerja di Kementerian lebih dahulu sebelum melanjutkan ke jenjang yang lebih tinggi',
        en: 'Work in the Ministry first before going on to a higher level',
        encodedBy: eligibility,
      },
      'pupr-2-2023/37.2.d': {
        id: 'Ikatan dinas setelah menyelesaikan Tugas Belajar',
        en: 'The service bond after finishing a study assignment',
        encodedBy: cited,
      },
      'pupr-2-2023/37.2.d.1': {
        id: 'Ikatan dinas bagi yang dibebaskan dari tugas jabatan',
        en: 'The service bond of those released from duties',
        encodedBy: bond,
      },
      'pupr-2-2023/37.2.d.2': {
        id: 'Ikatan dinas bagi yang tidak dibebaskan dari tugas jabatan',
        en: 'The service bond of those who stayed in post',
        encodedBy: bond,
      },
      'pupr-2-2023/37.2.d.3': {
        id: 'Ikatan dinas bagi yang belajar dengan biaya mandiri dan dibebaskan dari tugas jabatan',
        en: 'The service bond of the self-funded who were released from duties',
        encodedBy: bond,
      },
      'pupr-2-2023/37.2.e': {
        id: 'Selama ikatan dinas PNS tidak boleh mengajukan pengunduran diri',
        en: 'During the bond a PNS may not ask to resign',
        encodedBy: ['computeServiceBond', 'assessResignation'],
      },
      'pupr-2-2023/38': {
        id: 'Jangka waktu Tugas Belajar, perpanjangannya, dan akhirnya',
        en: 'The period of a study assignment, its extension, and its end',
        encodedBy: extension,
      },
      'pupr-2-2023/38.1': {
        id: 'Tugas Belajar berlangsung dalam jangka waktu tertentu',
        en: 'A study assignment runs for a set period',
        encodedBy: extension,
      },
      'pupr-2-2023/38.2': {
        id: 'Jangka waktu Tugas Belajar mengikuti waktu normatif Program Studi',
        en: 'The period of a study assignment is the normative time of the programme',
        encodedBy: extension,
      },
      'pupr-2-2023/38.3': {
        id: 'Batas perpanjangan jangka waktu Tugas Belajar',
        en: 'The limit of extending a study assignment',
        encodedBy: extension,
      },
      'pupr-2-2023/38.4': {
        id: 'Perpanjangan memerlukan salah satu alasan yang ditentukan',
        en: 'An extension needs one of the grounds provided',
        encodedBy: cited,
      },
      'pupr-2-2023/38.4.a': {
        id: 'Alasan perpanjangan: perubahan sistem studi atau perkuliahan',
        en: 'Ground for extension: a change in the study or lecture system',
        encodedBy: extension,
      },
      'pupr-2-2023/38.4.b': {
        id: 'Alasan perpanjangan: dana Tugas Belajar terlambat diterima',
        en: 'Ground for extension: study funds received late',
        encodedBy: extension,
      },
      'pupr-2-2023/38.4.c': {
        id: 'Alasan perpanjangan: tugas akhir tertunda karena keadaan di luar kemampuan PNS',
        en: 'Ground for extension: the final work delayed beyond the person’s control',
        encodedBy: extension,
      },
      'pupr-2-2023/38.5': {
        id: 'Force majeure yang dinyatakan pejabat berwenang mengesampingkan batas dan alasan perpanjangan',
        en: 'Force majeure declared by the competent official sets limit and grounds aside',
        encodedBy: extension,
      },
      'pupr-2-2023/38.6': {
        id: 'Studi yang melebihi jangka waktunya karena force majeure dapat diperpanjang',
        en: 'A study that overruns its time because of force majeure may be extended',
        encodedBy: extension,
      },
      'pupr-2-2023/38.7': {
        id: 'PPK menetapkan perpanjangan berdasarkan persetujuan pemberi bantuan atau donor',
        en: 'The PPK sets the extension on the agreement of the funding body or donor',
        encodedBy: extension,
      },
      'pupr-2-2023/38.8': {
        id: 'PPK mencabut status Tugas Belajar bila studi tidak selesai setelah perpanjangan',
        en: 'The PPK revokes the study assignment when it is not finished after an extension',
        encodedBy: extension,
      },
      'pupr-2-2023/38.9': {
        id: 'Perpanjangan dihitung dalam keseluruhan jangka waktu Tugas Belajar dan dalam masa kerja',
        en: 'Extensions count in the whole period of the study assignment and in the period of service',
        encodedBy: bond,
      },
      'pupr-2-2023/39.1.a': {
        id: 'Sanksi: penghentian Tugas Belajar',
        en: 'Sanction: the study assignment is stopped',
        encodedBy: resignation,
      },
      'pupr-2-2023/39.1.c': {
        id: 'Sanksi: pengembalian seluruh biaya yang dikeluarkan selama mengikuti program',
        en: 'Sanction: repayment of all costs spent while following the programme',
        encodedBy: resignation,
      },
      'pupr-2-2023/39.3': {
        id: 'Sanksi tidak diberlakukan bagi yang mengalami force majeure',
        en: 'No sanction for those hindered by force majeure',
        encodedBy: resignation,
      },
      'pupr-2-2023/39.4.d': {
        id: 'Studi tidak diselesaikan tanpa alasan yang sah: penghentian dan pengembalian biaya',
        en: 'A study left unfinished without lawful reason: stop and repayment of costs',
        encodedBy: resignation,
      },
      'pupr-2-2023/39.4.e': {
        id: 'Mundur sebagai PNS sebelum ikatan dinas berakhir dikenai pengembalian biaya',
        en: 'Resigning as PNS before the bond has ended leads to repayment of costs',
        encodedBy: resignation,
      },
      'pupr-2-2023/39.4.f': {
        id: 'Studi yang gagal karena force majeure tidak dikenai sanksi',
        en: 'A study that failed because of force majeure is not punished',
        encodedBy: resignation,
      },
      'pupr-2-2023/40': {
        id: 'Keadaan yang termasuk force majeure',
        en: 'What counts as force majeure',
        encodedBy: cited,
      },
      'pupr-2-2023/40.a': {
        id: 'Force majeure: sakit yang membuat studi tidak mungkin diteruskan, dengan pernyataan dokter',
        en: 'Force majeure: illness that makes going on impossible, with a doctor’s statement',
        encodedBy: extension,
      },
      'pupr-2-2023/40.b': {
        id: 'Force majeure: bencana alam maupun nonalam',
        en: 'Force majeure: a natural or nonnatural disaster',
        encodedBy: extension,
      },
      'pupr-2-2023/40.c': {
        id: 'Force majeure: meninggal dunia',
        en: 'Force majeure: death',
        encodedBy: extension,
      },
      'pupr-2-2023/49.2.a': {
        id: 'Belajar dari pengalaman di tempat kerja 70 persen',
        en: 'Experiential learning at work makes up 70 percent',
        encodedBy: mix,
      },
      'pupr-2-2023/49.2.b': {
        id: 'Belajar bersama dan melalui bimbingan 20 persen',
        en: 'Social learning and guidance make up 20 percent',
        encodedBy: mix,
      },
      'pupr-2-2023/49.2.c': {
        id: 'Belajar formal 10 persen',
        en: 'Formal learning makes up 10 percent',
        encodedBy: mix,
      },
      'pupr-2-2023/49.3': {
        id: 'Unit peserta menjalankan, unit SDM memantau belajar dari pengalaman dan bersama',
        en: 'Participant units carry experiential and social learning, the HRD unit monitors it',
        encodedBy: organizerAndCertificate,
      },
      'pupr-2-2023/50': {
        id: 'PNS dan PPPK dapat mengikuti Pelatihan klasikal dan nonklasikal',
        en: 'PNS and PPPK may take classical and nonclassical training',
        encodedBy: kindAndPlan,
      },
      'pupr-2-2023/51.1': {
        id: 'Jenis Pelatihan klasikal yang paling sedikit ada bagi PNS',
        en: 'The least kinds of classical training there are for PNS',
        encodedBy: kindAndPlan,
      },
      'pupr-2-2023/51.2': {
        id: 'Jenis Pelatihan nonklasikal yang paling sedikit ada bagi PNS',
        en: 'The least kinds of nonclassical training there are for PNS',
        encodedBy: kind,
      },
      'pupr-2-2023/51.3': {
        id: 'Pelatihan dapat memadukan jalur klasikal dan nonklasikal',
        en: 'Training can blend the classical and the nonclassical track',
        encodedBy: kind,
      },
      'pupr-2-2023/52.1': {
        id: 'Jenis Pelatihan klasikal yang paling sedikit ada bagi PPPK',
        en: 'The least kinds of classical training there are for PPPK',
        encodedBy: kindAndPlan,
      },
      'pupr-2-2023/52.2': {
        id: 'Jenis Pelatihan nonklasikal yang paling sedikit ada bagi PPPK',
        en: 'The least kinds of nonclassical training there are for PPPK',
        encodedBy: kind,
      },
      'pupr-2-2023/53.1': {
        id: 'Bidang Pelatihan: PUPR dan selain PUPR',
        en: 'Training fields: public works and housing, and others',
        encodedBy: catalogue,
      },
      'pupr-2-2023/53.2': {
        id: 'Bidang PUPR terdiri atas delapan bidang',
        en: 'Public works and housing are eight fields',
        encodedBy: cited,
      },
      'pupr-2-2023/53.3': {
        id: 'Bidang selain PUPR terkait urusan kementerian atau lembaga lain',
        en: 'Other fields are tied to the affairs of other ministries and agencies',
        encodedBy: cited,
      },
      'pupr-2-2023/54.2': {
        id: 'Pelatihan struktural kepemimpinan memiliki empat jenjang',
        en: 'Structural leadership training has four tiers',
        encodedBy: catalogue,
      },
      'pupr-2-2023/54.3': {
        id: 'Pelatihan dasar bagi calon PNS dalam masa percobaan',
        en: 'Basic training is for candidates for PNS on probation',
        encodedBy: kind,
      },
      'pupr-2-2023/54.4': {
        id: 'Pelatihan fungsional bagi pejabat fungsional',
        en: 'Functional training is for holders of functional posts',
        encodedBy: kind,
      },
      'pupr-2-2023/55.1': {
        id: 'Pelatihan fungsional: bidang PUPR dan selain bidang PUPR',
        en: 'Functional training: in public works and housing, and in other fields',
        encodedBy: cited,
      },
      'pupr-2-2023/55.2': {
        id: 'Pelatihan fungsional bidang PUPR: pertama atau berjenjang',
        en: 'Functional training in public works and housing is first or tiered',
        encodedBy: catalogue,
      },
      'pupr-2-2023/55.3': {
        id: 'Pelatihan fungsional pertama bagi seluruh pejabat fungsional bidang PUPR',
        en: 'First functional training is for all functional officials in public works and housing',
        encodedBy: cited,
      },
      'pupr-2-2023/55.4': {
        id: 'Pelatihan fungsional berjenjang menurut jenjang keahlian atau keterampilan',
        en: 'Tiered functional training goes by the tier of expertise or skill',
        encodedBy: cited,
      },
      'pupr-2-2023/55.5': {
        id: 'Pelatihan fungsional selain bidang PUPR bagi pejabat fungsional di luar bidang itu',
        en: 'Functional training outside public works and housing is for functional officials outside that field',
        encodedBy: catalogue,
      },
      'pupr-2-2023/56.1': {
        id: 'Pelatihan sosial kultural mengembangkan pengalaman dalam masyarakat majemuk',
        en: 'Socio-cultural training develops experience with a plural society',
        encodedBy: recommendation,
      },
      'pupr-2-2023/56.2': {
        id: 'Pelatihan sosial kultural mengikuti panduan budaya integritas',
        en: 'Socio-cultural training follows the guide on a culture of integrity',
        encodedBy: catalogue,
      },
      'pupr-2-2023/57.2': {
        id: 'Pelatihan unit SDM dijalankan melalui unit penyelenggara',
        en: 'The HRD unit’s training is run through the programme unit',
        encodedBy: cited,
      },
      'pupr-2-2023/57.3': {
        id: 'Unit peserta berkoordinasi dengan dan melapor kepada unit SDM',
        en: 'A participant unit coordinates with the HRD unit and reports to it',
        encodedBy: cited,
      },
      'pupr-2-2023/57.4': {
        id: 'Sembilan jenis Pelatihan yang dapat dijalankan unit peserta',
        en: 'Nine kinds of training that a participant unit may run',
        encodedBy: organizerAndCertificate,
      },
      'pupr-2-2023/57.5': {
        id: 'Pelatihan unit peserta mengikuti pedoman unit SDM',
        en: 'A participant unit’s training follows the HRD unit’s guideline',
        encodedBy: cited,
      },
      'pupr-2-2023/57.6': {
        id: 'Pelatihan unit peserta dapat dibuktikan dengan sertifikat telah mengikuti',
        en: 'A participant unit’s training can be proven by a certificate of attendance',
        encodedBy: certificate,
      },
      'pupr-2-2023/57.7': {
        id: 'Bimbingan teknis unit peserta: hasil NSPK, untuk tugasnya sendiri, paling banyak 30 JP',
        en: 'A participant unit’s technical guidance: on NSPK, for its own duties, at most 30 JP',
        encodedBy: organizerAndCertificate,
      },
      'pupr-2-2023/57.8': {
        id: 'Bimbingan teknis lebih dari 30 JP dijalankan unit SDM',
        en: 'Technical guidance of more than 30 JP is run by the HRD unit',
        encodedBy: organizer,
      },
      'pupr-2-2023/58.1': {
        id: 'Unit SDM dapat bekerja sama dengan instansi, daerah, dan mitra',
        en: 'The HRD unit may cooperate with agencies, regions and partners',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.2': {
        id: 'Kerja sama berdasar kesepakatan bersama dan perjanjian kerja sama',
        en: 'Cooperation rests on a memorandum and a cooperation agreement',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.3': {
        id: 'Kesepakatan ditandatangani Menteri atau pimpinan unit SDM',
        en: 'The memorandum is signed by the Minister or the head of the HRD unit',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.4': {
        id: 'Perjanjian ditandatangani pimpinan unit penyelenggara dan pejabat setara',
        en: 'The agreement is signed by the head of the programme unit and an equal official',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.5.a': {
        id: 'Pengusul mengirim permohonan kepada pimpinan unit SDM',
        en: 'The proposing party sends a request to the head of the HRD unit',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.5.b': {
        id: 'Pimpinan unit SDM menyetujui kerja sama',
        en: 'The head of the HRD unit approves the cooperation',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.5.c': {
        id: 'Pimpinan unit SDM menunjuk unit penyelenggara',
        en: 'The head of the HRD unit appoints the programme unit',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.5.d': {
        id: 'Kurikulum, pengajar, dan peserta disiapkan bersama',
        en: 'Curriculum, teachers and participants are prepared together',
        encodedBy: cooperation,
      },
      'pupr-2-2023/58.5.e': {
        id: 'Sertifikat kerja sama dapat ditandatangani pimpinan unit SDM menurut perjanjian',
        en: 'The head of the HRD unit may sign cooperation certificates as the agreement provides',
        encodedBy: certificate,
      },
      'pupr-2-2023/58.6': {
        id: 'Kerja sama atas permintaan Kementerian dilaksanakan menurut ketentuan mitra',
        en: 'Cooperation at the Ministry’s request is carried out by the other party’s rules',
        encodedBy: cooperationAndCertificate,
      },
      'pupr-2-2023/58.7': {
        id: 'Unit peserta mengoordinasikan Pelatihan dalam kerja sama beasiswa dengan unit SDM',
        en: 'A participant unit coordinates training within a scholarship cooperation with the HRD unit',
        encodedBy: cooperation,
      },
      'pupr-2-2023/59.1': {
        id: 'Penawaran Pelatihan diterima sesuai kebutuhan organisasi',
        en: 'Training offers are accepted as the organisation needs',
        encodedBy: offer,
      },
      'pupr-2-2023/59.2': {
        id: 'Penawaran luar negeri masuk melalui unit kerja sama luar negeri',
        en: 'Foreign offers come in through the foreign-cooperation unit',
        encodedBy: offer,
      },
      'pupr-2-2023/59.3': {
        id: 'Unit kerja sama luar negeri meneruskan penawaran kepada unit SDM',
        en: 'The foreign-cooperation unit passes offers on to the HRD unit',
        encodedBy: offer,
      },
      'pupr-2-2023/59.4': {
        id: 'Sekretaris unit SDM menentukan target peserta',
        en: 'The secretary of the HRD unit sets the target group',
        encodedBy: offer,
      },
      'pupr-2-2023/59.5': {
        id: 'Unit SDM menyampaikan penawaran kepada unit peserta',
        en: 'The HRD unit sends the offer to participant units',
        encodedBy: offer,
      },
      'pupr-2-2023/59.6': {
        id: 'Unit peserta menyampaikan calon kepada sekretariat unit SDM',
        en: 'Participant units send candidates to the HRD unit’s secretariat',
        encodedBy: offer,
      },
      'pupr-2-2023/59.7': {
        id: 'Sekretariat unit SDM memeriksa calon menurut syarat penyelenggara',
        en: 'The secretariat checks candidates against the organiser’s requirements',
        encodedBy: offer,
      },
      'pupr-2-2023/59.8': {
        id: 'Sekretariat unit SDM menyampaikan calon yang memenuhi syarat',
        en: 'The secretariat sends on the candidates who qualify',
        encodedBy: offer,
      },
      'pupr-2-2023/59.9': {
        id: 'Pelatihan dijalankan pihak yang menawarkan',
        en: 'The party that made the offer runs the training',
        encodedBy: offer,
      },
      'pupr-2-2023/59.10': {
        id: 'Pelatihan didanai pihak yang menawarkan',
        en: 'The party that made the offer pays for the training',
        encodedBy: offer,
      },
      'pupr-2-2023/60.a': {
        id: 'Calon peserta diusulkan pejabat yang berwenang, sesuai bidang tugasnya',
        en: 'A candidate is proposed by the competent official, by field of duty',
        encodedBy: candidate,
      },
      'pupr-2-2023/60.b': {
        id: 'Calon peserta tidak sedang menjalani hukuman disiplin',
        en: 'A candidate is not serving a disciplinary penalty',
        encodedBy: candidate,
      },
      'pupr-2-2023/60.c': {
        id: 'Calon peserta tidak sedang diberhentikan sementara',
        en: 'A candidate is not temporarily dismissed',
        encodedBy: candidate,
      },
      'pupr-2-2023/60.d': {
        id: 'Calon peserta tidak melanggar kode etik dan kode perilaku',
        en: 'A candidate has not breached the code of ethics and conduct',
        encodedBy: candidate,
      },
      'pupr-2-2023/61.a': {
        id: 'Peserta mematuhi ketentuan penyelenggara',
        en: 'A trainee obeys the organiser’s rules',
        encodedBy: duties,
      },
      'pupr-2-2023/61.b': {
        id: 'Peserta menyelesaikan Pelatihan dalam batas waktu',
        en: 'A trainee finishes within the set time',
        encodedBy: duties,
      },
      'pupr-2-2023/61.c': {
        id: 'Peserta melapor tertulis kepada atasan setelah Pelatihan',
        en: 'A trainee reports in writing to the supervisor after the training',
        encodedBy: duties,
      },
      'pupr-2-2023/62.1.a': {
        id: 'Penawaran bagi pegawai Kementerian disampaikan pimpinan unit penyelenggara',
        en: 'The head of the programme unit sends offers for ministry staff',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.b': {
        id: 'Sekretaris Unit Organisasi, atau pembina kepegawaian bagi Sekretariat Jenderal, dapat mengusulkan pegawai',
        en: 'A unit’s secretary, or the personnel unit’s head for the Secretariat General, may propose staff',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.c.1': {
        id: 'Calon kepemimpinan madya diusulkan Sekretaris Jenderal kepada LAN',
        en: 'Candidates for madya leadership training are proposed by the Secretary General to LAN',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.c.2': {
        id: 'Calon kepemimpinan madya diseleksi dan ditetapkan LAN',
        en: 'Candidates for madya leadership training are selected and named by LAN',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.c.3': {
        id: 'Calon kepemimpinan pratama diusulkan, diseleksi, dan ditetapkan Sekretaris Jenderal',
        en: 'The Secretary General proposes, selects and names candidates for pratama leadership training',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.c.4': {
        id: 'Calon kepemimpinan administrator dan pengawas diusulkan, diseleksi, ditetapkan pimpinan pembina kepegawaian',
        en: 'The personnel unit’s head proposes, selects and names administrator and pengawas leadership candidates',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.d.1': {
        id: 'Calon Pelatihan lain diusulkan kepada pimpinan unit penyelenggara',
        en: 'Candidates for other training are proposed to the head of the programme unit',
        encodedBy: authority,
      },
      'pupr-2-2023/62.1.d.2': {
        id: 'Calon Pelatihan lain diseleksi dan ditetapkan unit penyelenggara',
        en: 'Candidates for other training are selected and named by the programme unit',
        encodedBy: authority,
      },
      'pupr-2-2023/62.2': {
        id: 'Prosedur bagi pegawai Kementerian dapat disesuaikan dengan jenis Pelatihan',
        en: 'The procedure for ministry staff may be adjusted to the kind of training',
        encodedBy: authority,
      },
      'pupr-2-2023/63.a': {
        id: 'Penawaran bagi pegawai daerah disampaikan kepada Pemerintah Daerah',
        en: 'Offers for regional staff go to the local government',
        encodedBy: authority,
      },
      'pupr-2-2023/63.b': {
        id: 'Pemerintah Daerah mengusulkan calon kepada pimpinan unit SDM',
        en: 'The local government proposes candidates to the head of the HRD unit',
        encodedBy: authority,
      },
      'pupr-2-2023/63.c': {
        id: 'Calon kepemimpinan pratama dari daerah diseleksi dan ditetapkan LAN',
        en: 'Regional candidates for pratama leadership training are selected and named by LAN',
        encodedBy: authority,
      },
      'pupr-2-2023/63.d': {
        id: 'Calon daerah untuk Pelatihan lain diseleksi dan ditetapkan unit penyelenggara',
        en: 'Regional candidates for other training are selected and named by the programme unit',
        encodedBy: authority,
      },
      'pupr-2-2023/64.1': {
        id: 'Kurikulum bidang PUPR disusun unit SDM bersama pihak lain',
        en: 'The curriculum in public works and housing is drawn up by the HRD unit with others',
        encodedBy: curriculum,
      },
      'pupr-2-2023/64.2': {
        id: 'Kurikulum sesuai dengan standar Kompetensi dan kebutuhan organisasi',
        en: 'The curriculum fits the competency standard and the organisation’s needs',
        encodedBy: curriculum,
      },
      'pupr-2-2023/64.3': {
        id: 'Kurikulum bidang lain dapat mengikuti ketentuan instansinya',
        en: 'The curriculum of other fields may follow the agency’s own rules',
        encodedBy: curriculum,
      },
      'pupr-2-2023/65.1': {
        id: 'Pengajar bidang PUPR dapat berasal dari dalam atau luar Kementerian',
        en: 'Teachers in public works and housing may come from inside or outside the Ministry',
        encodedBy: teacher,
      },
      'pupr-2-2023/65.2': {
        id: 'Pengajar internal dapat meliputi widyaiswara, pejabat fungsional, atau pejabat struktural',
        en: 'Internal teachers may be, for example, widyaiswara, functional or structural officials',
        encodedBy: teacher,
      },
      'pupr-2-2023/65.3': {
        id: 'Pengajar eksternal dapat meliputi praktisi, asosiasi profesi, atau akademisi',
        en: 'External teachers may be, for example, practitioners, professional associations or academics',
        encodedBy: teacher,
      },
      'pupr-2-2023/65.4': {
        id: 'Pengajar bidang lain dapat mengikuti ketentuan penyelenggaranya',
        en: 'Teachers of other fields may follow the organiser’s own rules',
        encodedBy: teacher,
      },
      'pupr-2-2023/66.1': {
        id: 'Unit SDM menerbitkan surat tanda tamat, sertifikat, piagam penghargaan, dan surat keterangan',
        en: 'The HRD unit issues completion certificates, certificates, awards and statements',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.2': {
        id: 'Surat tanda tamat bagi yang lulus Pelatihan struktural, dasar, atau fungsional',
        en: 'A completion certificate for those who pass structural, basic or functional training',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.3': {
        id: 'Sertifikat bagi yang lulus, kompeten, dan menyelesaikan seluruh program',
        en: 'A certificate for those who pass, reach the competency and finish the whole programme',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.4.a': {
        id: 'Sertifikat memuat kata kompeten bila ada evaluasi kelulusan',
        en: 'A certificate says kompeten where an evaluation decides who passes',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.4.b': {
        id: 'Sertifikat memuat kata telah mengikuti Pelatihan bila tidak ada evaluasi kelulusan',
        en: 'A certificate speaks of attendance where no evaluation decides who passes',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.5': {
        id: 'Piagam dapat diberikan kepada peringkat terbaik Pelatihan struktural, dasar, atau fungsional',
        en: 'An award may be given to the best-ranked of structural, basic or functional training',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.6': {
        id: 'Surat keterangan bagi yang mengikuti secara utuh tetapi tidak lulus',
        en: 'A statement for those who attend in full but do not pass',
        encodedBy: certificate,
      },
      'pupr-2-2023/66.7': {
        id: 'Surat keterangan Pelatihan dapat diterbitkan secara daring sebagai e-sertifikat',
        en: 'Training documents may be issued online as e-certificates',
        encodedBy: certificate,
      },
      'pupr-2-2023/67.1.a': {
        id: 'Surat tanda tamat ditandatangani pimpinan unit SDM',
        en: 'The completion certificate is signed by the head of the HRD unit',
        encodedBy: certificate,
      },
      'pupr-2-2023/67.1.b': {
        id: 'Sertifikat kompeten ditandatangani pimpinan unit SDM',
        en: 'The certificate that says kompeten is signed by the head of the HRD unit',
        encodedBy: certificate,
      },
      'pupr-2-2023/67.1.c': {
        id: 'Sertifikat telah mengikuti diterbitkan penyelenggara dan ditandatangani pejabat tingginya',
        en: 'The certificate of attendance is issued by the organiser and signed by its senior official',
        encodedBy: certificate,
      },
      'pupr-2-2023/67.1.d': {
        id: 'Piagam penghargaan ditandatangani pimpinan unit pelaksana Pelatihan',
        en: 'The award is signed by the head of the training centre',
        encodedBy: certificate,
      },
      'pupr-2-2023/67.1.e': {
        id: 'Surat keterangan ditandatangani pimpinan unit penyelenggara',
        en: 'The statement is signed by the head of the programme unit',
        encodedBy: certificate,
      },
      'pupr-2-2023/67.2': {
        id: 'Surat keterangan Pelatihan dapat memakai tanda tangan elektronik',
        en: 'Training documents may be signed electronically',
        encodedBy: certificate,
      },
      'pupr-2-2023/78.1': {
        id: 'Pengembangan oleh Kementerian dapat diikuti pegawai daerah bidang PUPR',
        en: 'Regional staff in public works and housing may take the development that the Ministry runs',
        encodedBy: candidate,
      },
      'pupr-2-2023/81': {
        id: 'Peraturan berlaku sejak diundangkan, 13 Januari 2023',
        en: 'The regulation is in force from its promulgation on 13 January 2023',
        // Every question refuses an earlier day before it looks at a fact; no finding cites this.
        encodedBy: cited,
      },
      'uu-20-2023/55': {
        id: 'Batas usia pensiun jabatan manajerial dan nonmanajerial',
        en: 'Retirement ages of managerial and nonmanagerial posts',
        encodedBy: retirement,
      },
      'uu-5-2014': {
        id: 'Batas usia pensiun jabatan manajerial dan nonmanajerial sampai UU 20/2023 menggantikannya',
        en: 'Retirement ages of managerial and nonmanagerial posts until Law 20/2023 took its place',
        encodedBy: retirement,
      },
      'pp-11-2017/239': {
        id: 'Batas usia pensiun PNS, termasuk jabatan fungsional',
        en: 'Retirement ages of PNS, functional posts included',
        encodedBy: retirement,
      },
      'pp-11-2017/64.1.d': {
        id: 'Pejabat administrasi yang menjalani Tugas Belajar lebih dari enam bulan diberhentikan dari jabatannya',
        en: 'Who holds an administration post and studies for more than six months is dismissed from the post',
        encodedBy: cited,
      },
      'pp-11-2017/94.1.d': {
        id: 'Pejabat fungsional yang menjalani Tugas Belajar lebih dari enam bulan diberhentikan dari jabatannya',
        en: 'Who holds a functional post and studies for more than six months is dismissed from the post',
        encodedBy: cited,
      },
      'pp-11-2017/144.e': {
        id: 'Pejabat pimpinan tinggi yang menjalani Tugas Belajar lebih dari enam bulan diberhentikan dari jabatannya',
        en: 'Who holds a JPT post and studies for more than six months is dismissed from the post',
        encodedBy: cited,
      },
      'pp-11-2017/217.4': {
        id: 'Pelatihan struktural kepemimpinan madya diselenggarakan LAN',
        en: 'LAN runs madya leadership training',
        encodedBy: ['selectOrganizer', 'selectCertificate', 'selectAuthority'],
      },
      'pp-11-2017/217.5': {
        id: 'Pelatihan struktural kepemimpinan pratama, administrator dan pengawas diselenggarakan lembaga terakreditasi',
        en: 'Accredited institutes run pratama, administrator and pengawas leadership training',
        encodedBy: organizerAndCertificate,
      },
      'pp-11-2017/238.2': {
        id: 'Permintaan berhenti dapat ditunda paling lama satu tahun',
        en: 'A request to resign may be postponed by a year at most',
        encodedBy: resignation,
      },
      'pp-11-2017/238.3.a': {
        id: 'Permintaan berhenti ditolak selama dalam proses peradilan pidana',
        en: 'A request to resign is refused during criminal proceedings',
        encodedBy: resignation,
      },
      'pp-11-2017/238.3.b': {
        id: 'Permintaan berhenti ditolak selama terikat kewajiban bekerja, misalnya ikatan dinas Tugas Belajar',
        en: 'A request to resign is refused while bound to serve, as under the bond of a study assignment',
        encodedBy: resignation,
      },
      'pp-11-2017/238.3.c': {
        id: 'Permintaan berhenti ditolak selama dalam pemeriksaan pelanggaran disiplin',
        en: 'A request to resign is refused under disciplinary examination',
        encodedBy: resignation,
      },
      'pp-11-2017/238.3.d': {
        id: 'Permintaan berhenti ditolak selama upaya administratif atas hukuman disiplin',
        en: 'A request to resign is refused while an appeal against a penalty runs',
        encodedBy: resignation,
      },
      'pp-11-2017/238.3.e': {
        id: 'Permintaan berhenti ditolak selama menjalani hukuman disiplin',
        en: 'A request to resign is refused while a disciplinary penalty is being served',
        encodedBy: resignation,
      },
      'pp-11-2017/238.3.f': {
        id: 'PPK dapat menolak permintaan berhenti karena alasan lain',
        en: 'The PPK may refuse a request to resign for other reasons',
        encodedBy: resignation,
      },
      'uu-14-2005': {
        id: 'Batas usia pensiun guru dan dosen',
        en: 'Retirement ages of guru and dosen',
        encodedBy: retirement,
      },
      'uu-11-2019': {
        id: 'Batas usia pensiun peneliti dan perekayasa',
        en: 'Retirement ages of peneliti and perekayasa',
        encodedBy: retirement,
      },
      'uu-49-2009': {
        id: 'Batas usia pensiun panitera peradilan umum',
        en: 'Retirement ages of panitera of the general courts',
        encodedBy: retirement,
      },
      'permendikbudristek-53-2023': {
        id: 'Masa tempuh kurikulum pendidikan tinggi',
        en: 'Curriculum time of higher education',
        encodedBy: cited,
      },
      'permendiktisaintek-39-2025': {
        id: 'Pengganti aturan masa tempuh kurikulum sejak September 2025; isinya belum dilihat',
        en: 'What replaced the rule on curriculum time in September 2025; its text was not seen',
        encodedBy: cited,
      },
      'dou-asn-probolinggo/vii.8.2.1': {
        id: 'Setiap peserta DOU ASN memperoleh sertifikat',
        en: 'Every participant of DOU ASN gets a certificate',
        encodedBy: douAwards,
      },
      'dou-asn-probolinggo/vii.8.2.2': {
        id: 'Lima peserta terbaik memperoleh piagam penghargaan',
        en: 'The five best participants get an award',
        encodedBy: douAwards,
      },
      'dou-asn-probolinggo/viii.2': {
        id: 'Evaluasi pascapelatihan 6 bulan sampai 1 tahun kemudian',
        en: 'Evaluation after training takes place 6 months to 1 year later',
        encodedBy: douEvaluation,
      },
      'perlan-10-2018': {
        id: 'Konversi jam pelajaran menurut jenis kegiatan',
        en: 'Conversion to learning hours by kind of activity',
        encodedBy: cited,
      },
      'permenpan-rb-6-2022': {
        id: 'Kuadran rating hasil kerja dan perilaku kerja, sejak kinerja tahun 2022',
        en: 'The quadrant of work results and behaviour, for performance from 2022 on',
        encodedBy: rating,
      },
      'permenpan-rb-3-2020': {
        id: 'Matriks talenta sembilan kotak dan tindak lanjutnya',
        en: 'The nine-box talent matrix and what follows from it',
        encodedBy: talentMatrix,
      },
      'permenpan-rb-38-2017': {
        id: 'Standar kompetensi jabatan, tingkat, dan kepentingannya',
        en: 'Competency standards of posts, their levels and importance',
        encodedBy: cited,
      },
      'paparan-pengembangan-kompetensi/31': {
        id: 'Tanpa Kompetensi mutlak seseorang tidak layak menduduki jabatan',
        en: 'Without a mutlak competency nobody is fit to hold the post',
        encodedBy: gapQuestion,
      },
      'paparan-pengembangan-kompetensi/32': {
        id: 'Tanpa Kompetensi penting kinerja kurang optimal, tetapi orangnya masih layak',
        en: 'Without a penting competency the work is less than it could be, but the person is still fit',
        encodedBy: gapQuestion,
      },
      'paparan-pengembangan-kompetensi/33': {
        id: 'Kompetensi perlu menunjang kinerja; tanpanya kinerja tidak optimal',
        en: 'A perlu competency supports the work, which is less than it could be without it',
        encodedBy: gapQuestion,
      },
      'permenpan-rb-38-2018/3': {
        id: 'Indeks diukur paling sedikit sekali setahun pada bulan April',
        en: 'The index is measured at least once a year in April',
        encodedBy: ipAsnScore,
      },
      'permenpan-rb-38-2018/4': {
        id: 'Indeks diukur dengan empat dimensi',
        en: 'The index is measured on four dimensions',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/kualifikasi': {
        id: 'Kualifikasi dinilai dari pendidikan formal tertinggi',
        en: 'Qualification goes by the highest formal education',
        encodedBy: ipAsnDimension,
      },
      'permenpan-rb-38-2018/kompetensi.a': {
        id: 'Diklat kepemimpinan yang sesuai jabatan',
        en: 'Leadership training that matches the post',
        encodedBy: ipAsnTraining,
      },
      'permenpan-rb-38-2018/kompetensi.b': {
        id: 'Diklat fungsional yang sesuai jabatan',
        en: 'Functional training that matches the post',
        encodedBy: ipAsnTraining,
      },
      'permenpan-rb-38-2018/kompetensi.c': {
        id: 'Diklat teknis yang mencapai jumlah JP',
        en: 'Technical training that reaches the hours',
        encodedBy: ipAsnTraining,
      },
      'permenpan-rb-38-2018/kompetensi.d': {
        id: 'Seminar atau yang setara',
        en: 'A seminar or its equal',
        encodedBy: ipAsnTraining,
      },
      'permenpan-rb-38-2018/kinerja': {
        id: 'Kinerja dinilai dari penilaian prestasi kerja',
        en: 'Performance goes by the work assessment',
        encodedBy: ipAsnReconciled,
      },
      'permenpan-rb-38-2018/disiplin.a': {
        id: 'Tidak pernah dijatuhi hukuman disiplin',
        en: 'Never given a disciplinary penalty',
        encodedBy: ipAsnReconciled,
      },
      'permenpan-rb-38-2018/disiplin.b': {
        id: 'Pernah dijatuhi hukuman disiplin, menurut tingkat terberatnya',
        en: 'Given a disciplinary penalty, by the heaviest level',
        encodedBy: ipAsnReconciled,
      },
      'permenpan-rb-38-2018/9': {
        id: 'Pengukuran terdiri atas empat tahap berurutan',
        en: 'The measurement has four stages in order',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/10': {
        id: 'Data berasal dari empat sumber',
        en: 'The data come from four sources',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/11': {
        id: 'BKN membangun aplikasi pengukuran',
        en: 'BKN builds the application for the measurement',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/12.a': {
        id: 'Bobot kualifikasi dua puluh lima persen',
        en: 'Qualification weighs twenty-five percent',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/12.b': {
        id: 'Bobot kompetensi empat puluh persen',
        en: 'Competency weighs forty percent',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/12.c': {
        id: 'Bobot kinerja tiga puluh persen',
        en: 'Performance weighs thirty percent',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/12.d': {
        id: 'Bobot disiplin lima persen',
        en: 'Discipline weighs five percent',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/13': {
        id: 'Indeks dihitung dari nilai keempat dimensi',
        en: 'The index is reckoned from the four dimensions',
        encodedBy: ipAsnTotal,
      },
      'permenpan-rb-38-2018/14.a': {
        id: 'Nilai 91 sampai 100 berkategori sangat tinggi',
        en: 'From 91 to 100 is very high',
        encodedBy: ipAsnCategory,
      },
      'permenpan-rb-38-2018/14.b': {
        id: 'Nilai 81 sampai 90 berkategori tinggi',
        en: 'From 81 to 90 is high',
        encodedBy: ipAsnCategory,
      },
      'permenpan-rb-38-2018/14.c': {
        id: 'Nilai 71 sampai 80 berkategori sedang',
        en: 'From 71 to 80 is medium',
        encodedBy: ipAsnCategory,
      },
      'permenpan-rb-38-2018/14.d': {
        id: 'Nilai 61 sampai 70 berkategori rendah',
        en: 'From 61 to 70 is low',
        encodedBy: ipAsnCategory,
      },
      'permenpan-rb-38-2018/14.e': {
        id: 'Nilai 0 sampai 60 berkategori sangat rendah',
        en: 'From 0 to 60 is very low',
        encodedBy: ipAsnCategory,
      },
      'permenpan-rb-38-2018/15.1': {
        id: 'Instansi melaporkan hasil kepada Kepala BKN',
        en: 'Agencies report the result to the head of BKN',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/15.2': {
        id: 'Kepala BKN melaporkan hasil kepada Menteri',
        en: 'The head of BKN reports the results to the Minister',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/16.1': {
        id: 'Kepala BKN menyusun indeks nasional',
        en: 'The head of BKN draws up the national index',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/16.2': {
        id: 'Menteri menetapkan indeks nasional',
        en: 'The Minister sets the national index',
        encodedBy: cited,
      },
      'permenpan-rb-38-2018/17': {
        id: 'Petunjuk teknis diatur dengan Peraturan BKN',
        en: 'The technical guide is left to a regulation of BKN',
        encodedBy: cited,
      },
      'peraturan-bkn-8-2019': {
        id: 'Pedoman pengukuran Indeks Profesionalitas ASN dan nilainya',
        en: 'Guide to measuring the professionalism index, and its points',
        encodedBy: ipAsnScore,
      },
    }) as const satisfies Record<string, Provision>,
);

export type ProvisionId = keyof typeof provisions;
