/**
 * Words for the facts of a record, by the paths under which results name them.
 *
 * @module
 */
import type {
  IpAsnAgencyPlanInput,
  IpAsnAggregateInput,
  IpAsnInput,
  IpAsnReconciliationInput,
} from '../ip-asn/index.js';
import type { Bilingual } from '../law/citation.js';
import type { CompetencyGapInput, DevelopmentPlanInput, DevelopmentRecommendationInput } from '../planning/index.js';
import type { ListWords, PartWords } from '../prose/dictionary.js';
import { entryOf, type Words } from '../prose/voice.js';
import type { TalentMatrixInput } from '../talent/index.js';
import type { DouAwardsInput, TrainingHoursInput } from '../training/index.js';
import type { EligibilityInput, ResignationInput } from '../tugas-belajar/index.js';
import type { AnyRecord, ItemOf, NameIn } from './records.js';

/** Every fact by a name a person understands; each reads well alone and before a colon. */
export const factNames: Record<NameIn<AnyRecord>, Bilingual> = {
  stage: { id: 'tahap', en: 'stage' },
  employmentStatus: { id: 'status kepegawaian', en: 'employment status' },
  nip: { id: 'NIP', en: 'NIP' },
  birthDate: { id: 'tanggal lahir', en: 'date of birth' },
  position: { id: 'jabatan', en: 'post held' },
  retirementDate: { id: 'hari kerja terakhir sebelum pensiun', en: 'last day of service before retirement' },
  cpnsStartDate: { id: 'tanggal mulai sebagai CPNS', en: 'first day as CPNS' },
  pnsAppointmentDate: { id: 'tanggal pengangkatan sebagai PNS', en: 'date of appointment as PNS' },
  organisation: { id: 'tempat bertugas', en: 'place of service' },
  degree: { id: 'jenjang studi yang dituju', en: 'level of the intended study' },
  normativeTime: { id: 'waktu normatif Program Studi', en: 'normative time of the programme' },
  studyStartDate: { id: 'hari pertama studi yang direncanakan', en: 'first day of the intended study' },
  releasedFromDuties: { id: 'pembebasan dari tugas jabatan', en: 'release from the duties of the post' },
  funding: { id: 'sumber biaya', en: 'source of funding' },
  backgroundFits: { id: 'kesesuaian latar belakang pendidikan', en: 'fit of the education' },
  experienceFits: { id: 'kesesuaian pengalaman', en: 'fit of the experience' },
  positionFits: { id: 'kesesuaian jabatan', en: 'fit of the post' },
  underDisciplinaryExamination: {
    id: 'pemeriksaan pelanggaran disiplin yang berjalan',
    en: 'disciplinary examination under way',
  },
  underCriminalExamination: { id: 'pemeriksaan tindak pidana yang berjalan', en: 'criminal examination under way' },
  servingSentence: { id: 'pidana penjara atau kurungan yang sedang dijalani', en: 'sentence being served' },
  servingPenalty: { id: 'hukuman disiplin yang sedang dijalani', en: 'disciplinary penalty being served' },
  onUnpaidLeave: { id: 'cuti di luar tanggungan negara yang berjalan', en: 'leave outside state cost under way' },
  temporarilyDismissed: { id: 'pemberhentian sementara yang berlaku', en: 'temporary dismissal in effect' },
  disciplinaryPenalties: { id: 'riwayat hukuman disiplin', en: 'history of disciplinary penalties' },
  criminalSentences: { id: 'riwayat putusan pidana', en: 'history of criminal sentences' },
  terminatedStudyAssignments: {
    id: 'riwayat penghentian Tugas Belajar',
    en: 'history of study assignments cancelled or stopped',
  },
  healthCertificate: { id: 'hasil surat keterangan dokter', en: 'outcome of the doctor’s letter' },
  performance: { id: 'hasil penilaian kinerja', en: 'performance assessment' },
  proposedBy: { id: 'pejabat yang mengusulkan', en: 'official who proposed' },
  recommendedBy: { id: 'pejabat yang merekomendasikan', en: 'official who recommended' },
  selectionPassed: { id: 'kelulusan seleksi', en: 'selection passed' },
  agreementSigned: { id: 'penandatanganan perjanjian Tugas Belajar', en: 'study-assignment agreement signed' },
  documentsSubmitted: { id: 'penyerahan berkas', en: 'papers handed in' },
  earlierStudyAssignments: { id: 'riwayat Tugas Belajar sebelumnya', en: 'history of earlier study assignments' },
  studyAssignments: { id: 'daftar Tugas Belajar', en: 'list of study assignments' },
  resignationDate: { id: 'tanggal pengunduran diri', en: 'day of resignation' },
  forceMajeure: { id: 'force majeure yang dialami', en: 'force majeure that hinders' },
  firstDay: { id: 'hari pertama studi atau kegiatan', en: 'first day of the study or activity' },
  decreedLastDay: { id: 'hari terakhir studi menurut penetapan awal', en: 'last day of study as first decreed' },
  extensions: { id: 'riwayat perpanjangan', en: 'history of extensions' },
  completed: { id: 'penyelesaian studi', en: 'study finished' },
  requested: { id: 'lama perpanjangan yang diminta', en: 'extension asked for' },
  studySystemChanged: { id: 'perubahan sistem studi atau perkuliahan', en: 'change in the study or lecture system' },
  fundingLate: { id: 'keterlambatan dana studi', en: 'study funds received late' },
  finalWorkDelayed: { id: 'tugas akhir tertunda di luar kemampuan PNS', en: 'final work delayed beyond one’s control' },
  forceMajeureFrom: { id: 'hari mulainya force majeure', en: 'day on which the force majeure began' },
  forceMajeureHinders: {
    id: 'terhalangnya kewajiban oleh force majeure',
    en: 'whether the force majeure hindered the duty',
  },
  disasterEvidence: { id: 'pernyataan atau bukti bencana', en: 'declaration or other proof of the disaster' },
  inCriminalTrial: { id: 'proses peradilan pidana yang berjalan', en: 'criminal trial under way' },
  disciplinaryAppealPending: {
    id: 'upaya administratif atas hukuman disiplin yang berjalan',
    en: 'appeal against a disciplinary penalty under way',
  },
  medicalStatement: { id: 'pernyataan tertulis dokter', en: 'doctor’s written statement' },
  forceMajeureDeclared: {
    id: 'pernyataan force majeure oleh pejabat yang berwenang',
    en: 'force majeure declared by the competent official',
  },
  donorConsent: { id: 'persetujuan donor', en: 'donor’s agreement' },
  year: { id: 'tahun', en: 'year' },
  monthsInService: { id: 'bulan masa kerja dalam tahun itu', en: 'months of service in the year' },
  records: { id: 'riwayat Pengembangan Kompetensi', en: 'record of competency development' },
  conversion: { id: 'tabel konversi ke JP', en: 'table of conversion to JP' },
  kinds: { id: 'jenis Pelatihan yang dipadukan', en: 'kinds of training combined' },
  holdsFunctionalPost: { id: 'status sebagai pejabat fungsional', en: 'functional post held' },
  kind: { id: 'jenis Pelatihan', en: 'kind of training' },
  hours: { id: 'jam pelajaran (JP)', en: 'learning hours (JP)' },
  disseminatesNspk: { id: 'penyebarluasan hasil penyusunan NSPK', en: 'passing on of NSPK that were drawn up' },
  servesOwnDuties: { id: 'kegunaan bagi tugas unit peserta sendiri', en: 'use for the participant unit’s own duties' },
  leadershipTier: { id: 'jenjang kepemimpinan', en: 'tier of leadership' },
  hrdUnitAccredited: {
    id: 'akreditasi unit SDM untuk Pelatihan ini',
    en: 'accreditation of the HRD unit for the training',
  },
  experientialOrSocial: {
    id: 'termasuk belajar dari pengalaman atau belajar bersama',
    en: 'whether it is experiential or social learning',
  },
  worksInPublicWorksOrHousing: {
    id: 'bertugas di bidang pekerjaan umum dan perumahan rakyat',
    en: 'work in public works and housing',
  },
  fitsDuties: { id: 'kesesuaian Pelatihan dengan bidang tugas', en: 'fit of the training with the field of duty' },
  ethicsBreach: { id: 'pelanggaran kode etik dan kode perilaku', en: 'breach of the code of ethics and conduct' },
  rulesObeyed: { id: 'kepatuhan pada ketentuan penyelenggara', en: 'obedience to the organiser’s rules' },
  deadline: { id: 'batas waktu penyelesaian', en: 'last day set for finishing' },
  finished: { id: 'penyelesaian seluruh program', en: 'whole programme finished' },
  finishedOn: { id: 'tanggal selesai', en: 'day of finishing' },
  reported: { id: 'penyampaian laporan tertulis', en: 'written report handed in' },
  organizer: { id: 'penyelenggara', en: 'organiser' },
  evaluationRequired: { id: 'adanya evaluasi kelulusan', en: 'evaluation that decides who passes' },
  attended: { id: 'keikutsertaan secara utuh', en: 'attendance in full' },
  passed: { id: 'kelulusan', en: 'passing' },
  competencyReached: { id: 'pencapaian Kompetensi yang disyaratkan', en: 'required competency reached' },
  rank: { id: 'peringkat', en: 'rank' },
  experientialHours: { id: 'JP belajar dari pengalaman', en: 'JP of experiential learning' },
  socialHours: { id: 'JP belajar bersama', en: 'JP of social learning' },
  formalHours: { id: 'JP belajar formal', en: 'JP of formal learning' },
  tolerance: { id: 'toleransi dalam poin persen', en: 'tolerance in percentage points' },
  body: { id: 'lembaga yang menyertifikasi', en: 'certifying body' },
  bnspLicensed: { id: 'lisensi BNSP', en: 'BNSP licence' },
  standard: { id: 'standar uji Kompetensi', en: 'standard of the competency test' },
  testPassed: { id: 'kelulusan uji Kompetensi', en: 'competency test passed' },
  developmentFinishedOn: {
    id: 'tanggal selesai Pengembangan Kompetensi',
    en: 'day the development was finished',
  },
  developmentFieldFits: {
    id: 'kesesuaian bidang Pengembangan Kompetensi',
    en: 'fit of the field of development',
  },
  certifiedOn: { id: 'tanggal sertifikasi', en: 'day of certification' },
  catalogue: { id: 'katalog', en: 'catalogue' },
  fromUnitNeeds: { id: 'penyusunan dari kebutuhan unit peserta', en: 'drawn up from the participant unit’s needs' },
  fromCompetencyStandard: {
    id: 'penyusunan dari standar Kompetensi jabatan',
    en: 'drawn up from the competency standard of posts',
  },
  programmes: { id: 'golongan program', en: 'kinds of programme' },
  requiredForPost: { id: 'keharusan bagi setiap jenjang dan jabatan', en: 'required for each level and post' },
  closesGap: { id: 'kegunaan menutup kesenjangan Kompetensi', en: 'use for closing a competency gap' },
  meetsUnitNeed: { id: 'kesesuaian dengan kebutuhan unit peserta', en: 'fit with the participant unit’s needs' },
  field: { id: 'bidang Pelatihan', en: 'field of the training' },
  functionalLevel: { id: 'tingkat Pelatihan fungsional', en: 'level of functional training' },
  followsIntegrityGuide: {
    id: 'kesesuaian dengan panduan budaya integritas',
    en: 'fit with the guide on a culture of integrity',
  },
  enteredBy: { id: 'unit yang bekerja sama', en: 'unit that cooperates' },
  partner: { id: 'pihak yang diajak bekerja sama', en: 'other party to the cooperation' },
  scholarshipWithTraining: {
    id: 'kerja sama beasiswa yang memuat Pelatihan',
    en: 'scholarship cooperation that holds training',
  },
  coordinatedWithUnitSdm: { id: 'koordinasi dengan unit SDM', en: 'coordination with the HRD unit' },
  requestedBy: { id: 'pihak yang meminta', en: 'party that asked for it' },
  memorandumSignedBy: { id: 'penanda tangan kesepakatan bersama', en: 'signatory of the memorandum' },
  agreementSignedBy: { id: 'penanda tangan perjanjian kerja sama', en: 'signatory of the agreement' },
  counterpartEqual: { id: 'kesetaraan pejabat pihak lain', en: 'equal standing of the other party’s official' },
  requestSent: { id: 'pengiriman surat permohonan', en: 'request sent' },
  approved: { id: 'persetujuan pimpinan unit SDM', en: 'approval by the head of the HRD unit' },
  unitAppointed: { id: 'penunjukan unit penyelenggara', en: 'programme unit appointed' },
  prepared: { id: 'penyiapan kurikulum, pengajar, dan peserta', en: 'curriculum, teachers and participants prepared' },
  location: { id: 'tempat Pelatihan', en: 'place of the training' },
  receivedThrough: { id: 'unit penerima penawaran', en: 'unit that received the offer' },
  meetsNeed: { id: 'kesesuaian dengan kebutuhan organisasi', en: 'fit with the organisation’s needs' },
  forwarded: { id: 'penerusan penawaran kepada unit SDM', en: 'offer passed on to the HRD unit' },
  targetGroupSet: { id: 'penentuan target peserta', en: 'target group set' },
  sentToUnits: { id: 'penyampaian penawaran kepada unit peserta', en: 'offer sent to participant units' },
  candidatesSent: { id: 'penyampaian calon peserta', en: 'candidates sent in' },
  candidatesChecked: { id: 'pemeriksaan calon peserta', en: 'candidates checked' },
  nominated: { id: 'penyampaian calon yang memenuhi syarat', en: 'qualified candidates sent on' },
  organizedBy: { id: 'pelaksana Pelatihan', en: 'party that runs the training' },
  paidBy: { id: 'penanggung biaya Pelatihan', en: 'party that pays for the training' },
  fieldGroup: { id: 'kelompok bidang', en: 'group of fields' },
  draftedBy: { id: 'penyusun kurikulum', en: 'drafters of the curriculum' },
  fitsStandard: { id: 'kesesuaian dengan standar Kompetensi', en: 'fit with the competency standard' },
  fitsNeeds: { id: 'kesesuaian dengan kebutuhan organisasi', en: 'fit with the organisation’s needs' },
  origin: { id: 'asal pengajar', en: 'origin of the teacher' },
  teacherKind: { id: 'jenis pengajar', en: 'kind of teacher' },
  participants: { id: 'peserta', en: 'participants' },
  lastDay: { id: 'hari terakhir Pelatihan atau kegiatan', en: 'last day of the training or activity' },
  evaluatedOn: { id: 'tanggal evaluasi', en: 'day of the evaluation' },
  workResult: { id: 'rating hasil kerja', en: 'rating of work results' },
  behaviour: { id: 'rating perilaku kerja', en: 'rating of behaviour' },
  predicate: { id: 'predikat kinerja', en: 'performance predicate' },
  interval: { id: 'frekuensi evaluasi periodik', en: 'frequency of the periodic evaluation' },
  performanceLevel: { id: 'tingkat kinerja', en: 'level of performance' },
  performanceScore: { id: 'nilai kinerja', en: 'performance score' },
  performanceScale: { id: 'skala nilai kinerja', en: 'scale of the performance score' },
  potentialLevel: { id: 'tingkat potensi', en: 'level of potential' },
  potentialScore: { id: 'nilai potensi', en: 'potential score' },
  potentialScale: { id: 'skala nilai potensi', en: 'scale of the potential score' },
  potential: { id: 'hasil penilaian potensi', en: 'potential assessment' },
  box: { id: 'kotak talenta', en: 'talent box' },
  convention: { id: 'penomoran kotak', en: 'numbering of the boxes' },
  people: { id: 'daftar pegawai', en: 'list of people' },
  strategyGovernance: { id: 'tata kelola strategi pembelajaran', en: 'learning strategy governance' },
  learningFocus: { id: 'fokus pembelajaran', en: 'learning focus' },
  knowledgeManagement: { id: 'manajemen pengetahuan', en: 'knowledge management' },
  smartInfrastructure: { id: 'infrastruktur pembelajaran pintar', en: 'smart learning infrastructure' },
  solutionArchitecture: { id: 'arsitektur solusi pembelajaran', en: 'learning solution architecture' },
  deliverySolution: { id: 'solusi penyampaian pembelajaran', en: 'learning solution delivery' },
  determinedBy: { id: 'pejabat yang menetapkan', en: 'official who decided' },
  competencies: { id: 'daftar Kompetensi', en: 'list of competencies' },
  bands: { id: 'golongan kesesuaian dengan jabatan', en: 'bands of the match with the post' },
  name: { id: 'nama', en: 'name' },
  activities: { id: 'daftar kegiatan', en: 'list of activities' },
  facilitator: { id: 'fasilitator', en: 'facilitator' },
  curriculumFits: { id: 'kesesuaian dengan standar Kurikulum', en: 'fit with the standard curriculum' },
  budget: { id: 'anggaran', en: 'budget' },
  planYear: { id: 'tahun rencana', en: 'year of the plan' },
  approvedOn: { id: 'tanggal pengesahan', en: 'day of approval' },
  approvedBy: { id: 'pejabat yang mengesahkan', en: 'official who approved' },
  submittedToLanOn: { id: 'tanggal penyampaian kepada LAN', en: 'day of submission to LAN' },
  periodFirstYear: { id: 'tahun pertama rencana organisasi', en: 'first year of the organisation’s plan' },
  periodLastYear: { id: 'tahun terakhir rencana organisasi', en: 'last year of the organisation’s plan' },
  gaps: { id: 'kesenjangan Kompetensi', en: 'competency gaps' },
  mandatoryOutstanding: {
    id: 'Pelatihan mandatory yang belum diikuti',
    en: 'mandatory training not yet taken',
  },
  post: { id: 'jabatan', en: 'post held' },
  education: { id: 'riwayat pendidikan formal', en: 'history of formal education' },
  trainings: { id: 'riwayat diklat dan seminar', en: 'history of trainings and seminars' },
  penalties: { id: 'riwayat hukuman disiplin', en: 'history of disciplinary penalties' },
  penaltyLookBackYears: {
    id: 'lama tahun hukuman disiplin dihitung',
    en: 'number of years for which a penalty counts',
  },
  target: { id: 'kategori yang dituju', en: 'category aimed at' },
  total: { id: 'nilai IP ASN', en: 'IP ASN score' },
  members: { id: 'daftar pegawai beserta nilainya', en: 'list of people with their points' },
  bkn: { id: 'nilai dari layanan BKN', en: 'figures of BKN’s service' },
};

type Study = ItemOf<ResignationInput['studyAssignments']>;

interface Lists {
  readonly disciplinaryPenalties: ListWords<keyof ItemOf<EligibilityInput['disciplinaryPenalties']>>;
  readonly criminalSentences: ListWords<keyof ItemOf<EligibilityInput['criminalSentences']>>;
  readonly terminatedStudyAssignments: ListWords<keyof ItemOf<EligibilityInput['terminatedStudyAssignments']>>;
  readonly earlierStudyAssignments: ListWords<keyof ItemOf<EligibilityInput['earlierStudyAssignments']>>;
  readonly studyAssignments: ListWords<keyof Study>;
  readonly extensions: ListWords<keyof ItemOf<Study['extensions']>>;
  readonly costs: ListWords<keyof ItemOf<Study['costs']>>;
  readonly records: ListWords<keyof ItemOf<TrainingHoursInput['records']>>;
  readonly participants: ListWords<keyof ItemOf<DouAwardsInput['participants']>>;
  readonly kinds: ListWords<never>;
  readonly programmes: ListWords<never>;
  readonly draftedBy: ListWords<never>;
  readonly competencies: ListWords<keyof ItemOf<CompetencyGapInput['competencies']>>;
  readonly activities: ListWords<keyof ItemOf<DevelopmentPlanInput['activities']>>;
  readonly gaps: ListWords<keyof ItemOf<DevelopmentRecommendationInput['gaps']>>;
  readonly people: ListWords<NameIn<ItemOf<TalentMatrixInput['people'] | IpAsnAgencyPlanInput['people']>>>;
  readonly education: ListWords<keyof ItemOf<IpAsnInput['education']>>;
  readonly trainings: ListWords<NameIn<ItemOf<IpAsnInput['trainings']>>>;
  readonly penalties: ListWords<keyof ItemOf<IpAsnInput['penalties']>>;
  readonly members: ListWords<keyof ItemOf<IpAsnAggregateInput['members']>>;
}

const cluster: Bilingual = { id: 'rumpun', en: 'cluster' };
const importance: Bilingual = { id: 'tingkat kepentingan', en: 'importance' };
const decreeDate: Bilingual = { id: 'tanggal keputusan', en: 'date of the decree' };
const level: Bilingual = { id: 'tingkat', en: 'level' };
const penalty: Bilingual = { id: 'hukuman disiplin', en: 'disciplinary penalty' };

export const lists: Lists = {
  disciplinaryPenalties: {
    item: penalty,
    parts: { level, decreeDate },
  },
  criminalSentences: {
    item: { id: 'putusan pidana', en: 'criminal sentence' },
    parts: { judgmentDate: { id: 'tanggal putusan', en: 'date of the judgment' } },
  },
  terminatedStudyAssignments: {
    item: { id: 'penghentian Tugas Belajar', en: 'terminated study assignment' },
    parts: { decreeDate, justified: { id: 'sah tidaknya alasan', en: 'whether the reason was lawful' } },
  },
  earlierStudyAssignments: {
    item: { id: 'Tugas Belajar sebelumnya', en: 'earlier study assignment' },
    parts: {
      degree: { id: 'jenjang', en: 'level' },
      lastDay: { id: 'hari terakhir studi', en: 'last day of study' },
      reportedOn: { id: 'tanggal melapor setelah studi', en: 'day of the report after study' },
    },
  },
  studyAssignments: {
    item: { id: 'Tugas Belajar', en: 'study assignment' },
    parts: {
      firstDay: { id: 'hari pertama studi', en: 'first day of study' },
      decreedLastDay: factNames.decreedLastDay,
      normativeTime: factNames.normativeTime,
      extensions: factNames.extensions,
      lastDay: { id: 'hari terakhir studi yang sebenarnya', en: 'last day of study as it was' },
      completed: factNames.completed,
      releasedFromDuties: factNames.releasedFromDuties,
      funding: factNames.funding,
      reportedOn: { id: 'tanggal melapor setelah studi', en: 'day of the report after study' },
      degree: { id: 'jenjang', en: 'level' },
      unfinishedJustified: {
        id: 'sah tidaknya alasan studi tidak diselesaikan',
        en: 'whether the reason for leaving it unfinished was lawful',
      },
      costs: { id: 'rincian biaya', en: 'items of cost' },
    },
  },
  costs: {
    item: { id: 'biaya', en: 'cost' },
    parts: {
      paidBy: { id: 'pihak yang mengeluarkan', en: 'party that spent it' },
      amount: { id: 'jumlah', en: 'amount' },
    },
  },
  extensions: {
    item: { id: 'perpanjangan', en: 'extension' },
    parts: {
      time: { id: 'lama', en: 'length' },
      forceMajeure: { id: 'ada tidaknya force majeure', en: 'whether it was for force majeure' },
    },
  },
  records: {
    item: { id: 'catatan', en: 'record' },
    parts: {
      kind: { id: 'jenis', en: 'kind' },
      title: { id: 'nama kegiatan', en: 'title of the activity' },
      certificateNumber: { id: 'nomor sertifikat', en: 'number of the certificate' },
      issuer: { id: 'penerbit sertifikat', en: 'issuer of the certificate' },
      certified: { id: 'ada sertifikat', en: 'whether there is a certificate' },
      firstDay: { id: 'hari pertama', en: 'first day' },
      lastDay: { id: 'hari terakhir', en: 'last day' },
      hours: { id: 'JP', en: 'JP' },
      units: { id: 'banyaknya hari, sesi, atau kegiatan', en: 'number of days, sessions or activities' },
      international: { id: 'tingkat internasional', en: 'whether it was international' },
      organizer: factNames.organizer,
      conversionApproved: {
        id: 'persetujuan konversi oleh unit SDM',
        en: 'approval of the conversion by the HRD unit',
      },
    },
  },
  participants: {
    item: { id: 'peserta', en: 'participant' },
    parts: {
      followed: { id: 'keikutsertaan', en: 'whether the programme was followed' },
      score: { id: 'nilai', en: 'score' },
    },
  },
  kinds: { item: { id: 'jenis Pelatihan', en: 'kind of training' }, parts: {} },
  programmes: { item: { id: 'golongan program', en: 'kind of programme' }, parts: {} },
  draftedBy: { item: { id: 'penyusun kurikulum', en: 'drafter of the curriculum' }, parts: {} },
  competencies: {
    item: { id: 'Kompetensi', en: 'competency' },
    parts: {
      name: factNames.name,
      cluster,
      required: { id: 'tingkat yang diminta', en: 'level required' },
      held: { id: 'tingkat yang dimiliki', en: 'level held' },
      importance,
    },
  },
  activities: {
    item: { id: 'kegiatan', en: 'activity' },
    parts: {
      kind: { id: 'bentuk dan jalur', en: 'form and track' },
      hours: { id: 'JP', en: 'JP' },
      cost: { id: 'biaya', en: 'cost' },
    },
  },
  gaps: {
    item: { id: 'kesenjangan', en: 'gap' },
    parts: { cluster, gap: { id: 'besarnya', en: 'size' }, importance },
  },
  people: {
    item: { id: 'pegawai', en: 'person' },
    parts: {
      performance: factNames.performance,
      potential: factNames.potential,
      box: factNames.box,
      convention: factNames.convention,
      employmentStatus: factNames.employmentStatus,
      year: factNames.year,
      post: factNames.post,
      education: factNames.education,
      trainings: factNames.trainings,
      penalties: factNames.penalties,
      penaltyLookBackYears: factNames.penaltyLookBackYears,
    },
  },
  education: {
    item: { id: 'pendidikan', en: 'education' },
    parts: { level, graduatedOn: { id: 'tanggal lulus', en: 'day of graduation' } },
  },
  trainings: {
    item: { id: 'diklat', en: 'training' },
    parts: {
      kind: { id: 'jenis', en: 'kind' },
      completedOn: { id: 'tanggal selesai', en: 'day of finishing' },
      hours: { id: 'JP', en: 'JP' },
      tier: { id: 'jenjang', en: 'tier' },
      matchesPost: { id: 'kesesuaian dengan jabatan', en: 'match with the post' },
      startedOn: { id: 'tanggal mulai', en: 'day of starting' },
      title: { id: 'judul', en: 'title' },
      organizer: factNames.organizer,
      issuer: { id: 'penerbit sertifikat', en: 'issuer of the certificate' },
      certificateNumber: { id: 'nomor sertifikat', en: 'certificate number' },
    },
  },
  penalties: { item: penalty, parts: { level, decreeDate } },
  members: {
    item: { id: 'pegawai', en: 'person' },
    parts: {
      id: { id: 'nomor atau nama', en: 'number or name' },
      year: factNames.year,
      employmentStatus: factNames.employmentStatus,
      kualifikasi: { id: 'nilai kualifikasi', en: 'points for qualification' },
      kompetensi: { id: 'nilai kompetensi', en: 'points for competency' },
      kinerja: { id: 'nilai kinerja', en: 'points for performance' },
      disiplin: { id: 'nilai disiplin', en: 'points for discipline' },
    },
  },
};

/** The figures that the service of BKN returns, by its own names. */
const bknFigures: Record<keyof NonNullable<IpAsnReconciliationInput['bkn']>, Bilingual> = {
  nip: { id: 'NIP dari layanan BKN', en: 'NIP of BKN’s service' },
  kualifikasi: { id: 'nilai kualifikasi dari layanan BKN', en: 'BKN’s points for qualification' },
  kompetensi: { id: 'nilai kompetensi dari layanan BKN', en: 'BKN’s points for competency' },
  kinerja: { id: 'nilai kinerja dari layanan BKN', en: 'BKN’s points for performance' },
  disiplin: { id: 'nilai disiplin dari layanan BKN', en: 'BKN’s points for discipline' },
  subtotal: { id: 'jumlah nilai dari layanan BKN', en: 'BKN’s total' },
  tahun: { id: 'tahun dari layanan BKN', en: 'BKN’s year' },
};

const YEAR = /^\d{4}$/;

/** Words for the parts of facts that are no lists: a year of performance, or a figure of BKN's. */
export const parts: Words<PartWords> = {
  performance: (part) =>
    YEAR.test(part)
      ? { id: `hasil penilaian kinerja tahun ${part}`, en: `performance assessment of ${part}` }
      : undefined,
  bkn: (part) => entryOf<Bilingual>(bknFigures, part),
};
