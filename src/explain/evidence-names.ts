/**
 * Words for the evidence of findings: both sides of each comparison.
 *
 * @module
 */
import type { Phrase } from '../prose/dictionary.js';
import {
  bandAbove,
  bandUpTo,
  beside,
  cited,
  decimal,
  hours,
  inYears,
  listed,
  months,
  percent,
  plain,
  points,
  pointsOutOf,
  rupiah,
  span,
  times,
  toldByPartner,
  under,
  underEither,
  unlessToldBy,
  years,
} from '../prose/evidence.js';
import { factNames } from './fact-names.js';

type EvidenceName =
  | 'requiredStatus'
  | 'countedFrom'
  | 'requiredMonths'
  | 'reachedOn'
  | 'asOf'
  | 'normativeMonths'
  | 'times'
  | 'requiredUntil'
  | 'penalties'
  | 'sentences'
  | 'unjustified'
  | 'bars'
  | 'barEnds'
  | 'requiredCertificate'
  | 'requiredPredicate'
  | 'firstYear'
  | 'lastYear'
  | 'predicates'
  | 'rule'
  | 'yearsAtLeastGood'
  | 'yearsExactlyGood'
  | 'requiredYears'
  | 'rankTotal'
  | 'requiredRankTotal'
  | 'requiredProposer'
  | 'requiredRecommender'
  | 'earlierStudies'
  | 'earlierLastDay'
  | 'earliestStart'
  | 'studyFirstDay'
  | 'studyLastDay'
  | 'periodMonths'
  | 'periodDays'
  | 'owedMonths'
  | 'owedDays'
  | 'bondFirstDay'
  | 'bondLastDay'
  | 'beyondRetirement'
  | 'bound'
  | 'owing'
  | 'forceMajeureApplies'
  | 'grantedMonths'
  | 'requestedMonths'
  | 'totalMonths'
  | 'limitMonths'
  | 'studying'
  | 'leftUnfinished'
  | 'withoutLawfulReason'
  | 'breached'
  | 'stopped'
  | 'stopLifted'
  | 'repaid'
  | 'lifted'
  | 'failed'
  | 'failureExcused'
  | 'postponableMonths'
  | 'refusableBy'
  | 'extended'
  | 'extendedLastDay'
  | 'requestedLastDay'
  | 'excusedAfterExtension'
  | 'inTimeOnly'
  | 'decreedMonths'
  | 'decreedDays'
  | 'consentOf'
  | TrainingEvidenceName
  | PlanningEvidenceName
  | IpAsnEvidenceName;

/** The same for the questions on training. */
type TrainingEvidenceName =
  | 'recordsToApprove'
  | 'recordsApproved'
  | 'countedHours'
  | 'minimumHours'
  | 'maximumHours'
  | 'kindsBesideBasic'
  | 'classicalKinds'
  | 'nonclassicalKinds'
  | 'kindsOfTrack'
  | 'listedKinds'
  | 'basicKinds'
  | 'functionalKinds'
  | 'openToParticipantUnits'
  | 'hours'
  | 'totalHours'
  | 'mostHours'
  | 'sharePercent'
  | 'requiredPercent'
  | 'programme'
  | 'listed'
  | 'conditionMet'
  | 'puprField'
  | 'scholarshipCooperation'
  | 'done'
  | 'draftedByHrdUnit'
  | 'draftedByOthers'
  | 'followers'
  | 'anybodyFollowed'
  | 'places'
  | 'opensOn'
  | 'closesOn'
  | 'governedBy'
  | 'document'
  | 'wording'
  | 'issuedBy'
  | 'signedBy'
  | 'award'
  | 'awardSignedBy'
  | 'awardRanks';

/** The same for the questions on talent and planning. */
type PlanningEvidenceName =
  | 'performanceScore'
  | 'potentialScore'
  | 'importance'
  | 'performanceMiddleFrom'
  | 'performanceHighFrom'
  | 'potentialMiddleFrom'
  | 'potentialHighFrom'
  | 'competencies'
  | 'withGap'
  | 'hasName'
  | 'isNipPossible'
  | 'isNipOfStatus'
  | 'activities'
  | 'withoutForm'
  | 'budget'
  | 'activityCost'
  | 'hasStudy'
  | 'activityHours'
  | 'periodYears'
  | 'mostYears'
  | 'approvalDue'
  | 'submissionDue'
  | 'hasGap'
  | 'hasOpenGap'
  | 'isOpen'
  | 'inPlace'
  | 'placed'
  | 'retirementAge'
  | 'ageReachedOn'
  | 'firstDay'
  | 'lastDay';

/** The same for the questions on IP ASN. */
type IpAsnEvidenceName =
  | 'measuredFrom'
  | 'highestEducation'
  | 'latestEducation'
  | 'points'
  | 'maximum'
  | 'matches'
  | 'requiredHours'
  | 'attended'
  | 'assessedYear'
  | 'assessment'
  | 'heaviestPenalty'
  | 'total'
  | 'above'
  | 'upTo'
  | 'people'
  | 'settled';

export const phrases: Record<EvidenceName, Phrase> = {
  requiredStatus: plain({ id: 'status yang diminta', en: 'status required' }),
  countedFrom: plain({ id: 'dihitung dari', en: 'counted from' }),
  requiredMonths: months({ id: 'masa kerja yang diminta', en: 'service required' }),
  reachedOn: plain({ id: 'tercapai pada', en: 'reached on' }),
  asOf: plain({ id: 'tanggal putusan', en: 'day of the decision' }),
  normativeMonths: months({ id: 'waktu normatif', en: 'normative time' }),
  times: times({ id: 'kelipatan', en: 'multiple' }),
  requiredUntil: plain({ id: 'harus masih bekerja sampai', en: 'service needed until' }),
  penalties: plain({ id: 'hukuman disiplin sedang atau berat', en: 'medium or heavy penalties' }),
  sentences: plain({ id: 'putusan pidana', en: 'sentences' }),
  unjustified: plain({ id: 'penghentian tanpa alasan yang sah', en: 'terminations without lawful reason' }),
  bars: plain({ id: 'larangan', en: 'bar' }),
  barEnds: plain({ id: 'larangan berakhir', en: 'bar ends' }),
  requiredCertificate: plain({ id: 'hasil yang diminta', en: 'outcome required' }),
  requiredPredicate: plain({ id: 'predikat yang diminta', en: 'predicate required' }),
  firstYear: years({ id: 'tahun yang dinilai', en: 'years assessed' }, 'lastYear'),
  lastYear: toldByPartner,
  predicates: listed({ id: 'predikat', en: 'predicates' }),
  rule: plain({ id: 'ukuran', en: 'measure' }),
  requiredYears: plain({ id: 'banyaknya tahun yang diminta', en: 'number of years required' }),
  yearsAtLeastGood: underEither(
    ['at-least-baik-each', 'last-two-assessed'],
    plain({ id: 'banyaknya tahun yang mencapainya', en: 'number of years that reach it' }),
  ),
  yearsExactlyGood: under(
    'exactly-baik-each',
    plain({ id: 'banyaknya tahun yang tepat', en: 'number of years that match it' }),
  ),
  requiredRankTotal: under(
    'average-baik',
    plain({ id: 'jumlah nilai predikat yang diminta', en: 'total of the predicates’ ranks required' }),
  ),
  rankTotal: under('average-baik', plain({ id: 'jumlah nilai predikat', en: 'total of the predicates’ ranks' })),
  requiredProposer: plain({ id: 'pengusul yang diminta', en: 'proposer required' }),
  requiredRecommender: plain({ id: 'pemberi rekomendasi yang diminta', en: 'recommender required' }),
  earlierStudies: plain({ id: 'studi sebelumnya yang diperhitungkan', en: 'earlier studies that count' }),
  earlierLastDay: plain({ id: 'akhir studi sebelumnya', en: 'end of the earlier study' }),
  earliestStart: plain({ id: 'studi berikutnya paling cepat', en: 'next study at the earliest' }),
  studyFirstDay: plain({ id: 'hari pertama studi', en: 'first day of study' }),
  studyLastDay: plain({ id: 'hari terakhir studi', en: 'last day of study' }),
  periodMonths: span({ id: 'masa yang dikalikan', en: 'period multiplied' }, 'periodDays'),
  periodDays: toldByPartner,
  owedMonths: span({ id: 'ikatan dinas', en: 'bond' }, 'owedDays'),
  owedDays: toldByPartner,
  bondFirstDay: plain({ id: 'hari pertama ikatan dinas', en: 'first day of the bond' }),
  bondLastDay: plain({ id: 'hari terakhir ikatan dinas', en: 'last day of the bond' }),
  beyondRetirement: plain({ id: 'melewati masa pensiun', en: 'runs past retirement' }),
  bound: plain({ id: 'sedang terikat pada hari itu', en: 'bound on that day' }),
  owing: plain({ id: 'masih ada ikatan dinas yang belum dijalani', en: 'bond still to be served' }),
  studying: plain({ id: 'sedang studi pada hari itu', en: 'studying on that day' }),
  leftUnfinished: plain({ id: 'ada studi yang tidak diselesaikan', en: 'a study is left unfinished' }),
  withoutLawfulReason: plain({ id: 'tanpa alasan yang sah', en: 'without lawful reason' }),
  breached: plain({ id: 'ada kewajiban yang dilanggar', en: 'a duty is breached' }),
  stopped: plain({
    id: 'ada studi yang ditinggalkan tanpa alasan yang sah',
    en: 'a study is left without lawful reason',
  }),
  stopLifted: plain({ id: 'penghentian dihapus force majeure', en: 'force majeure lifts the stop' }),
  repaid: plain({ id: 'ada biaya yang dapat ditagih kembali', en: 'there are costs to be reclaimed' }),
  lifted: plain({ id: 'setiap sanksi dihapus', en: 'every sanction is lifted' }),
  failed: plain({
    id: 'ada studi yang berakhir tanpa selesai dan tanpa alasan yang sah',
    en: 'a study ended unfinished without lawful reason',
  }),
  failureExcused: plain({ id: 'gagalnya studi karena force majeure', en: 'it failed because of force majeure' }),
  postponableMonths: months({ id: 'penundaan paling lama', en: 'postponed by at most' }),
  refusableBy: plain({ id: 'yang dapat menolak', en: 'may be refused by' }),
  forceMajeureApplies: plain({ id: 'force majeure berlaku', en: 'force majeure applies' }),
  grantedMonths: months({ id: 'sudah diberikan', en: 'granted before' }),
  requestedMonths: months({ id: 'diminta', en: 'asked for' }),
  totalMonths: months({ id: 'seluruhnya', en: 'in all' }),
  limitMonths: months({ id: 'batas', en: 'limit' }),
  extended: plain({ id: 'pernah diperpanjang', en: 'extended before' }),
  extendedLastDay: plain({ id: 'hari terakhir setelah perpanjangan', en: 'last day with extensions' }),
  requestedLastDay: plain({ id: 'hari terakhir yang diminta', en: 'last day asked for' }),
  excusedAfterExtension: plain({
    id: 'force majeure membenarkan juga setelah perpanjangan',
    en: 'force majeure excuses after an extension too',
  }),
  inTimeOnly: plain({ id: 'harus diminta sebelum berakhir', en: 'to be asked for before the end' }),
  decreedMonths: span({ id: 'jangka waktu yang ditetapkan', en: 'period decreed' }, 'decreedDays'),
  decreedDays: toldByPartner,
  consentOf: plain({ id: 'persetujuan yang diperlukan', en: 'agreement needed' }),
  recordsToApprove: plain({ id: 'catatan yang perlu disetujui', en: 'records to be approved' }),
  recordsApproved: plain({ id: 'catatan yang disetujui', en: 'records approved' }),
  countedHours: hours({ id: 'yang dihitung', en: 'counted' }),
  minimumHours: hours({ id: 'minimal', en: 'minimum' }),
  maximumHours: hours({ id: 'maksimal', en: 'maximum' }),
  kindsBesideBasic: plain({ id: 'jenis selain Pelatihan dasar', en: 'kinds other than basic training' }),
  classicalKinds: plain({ id: 'jenis klasikal', en: 'classical kinds' }),
  nonclassicalKinds: plain({ id: 'jenis nonklasikal', en: 'nonclassical kinds' }),
  kindsOfTrack: plain({ id: 'jenis pada jalur ini', en: 'kinds on this track' }),
  listedKinds: plain({ id: 'yang tercantum', en: 'in the list' }),
  basicKinds: plain({ id: 'jenis Pelatihan dasar', en: 'kinds of basic training' }),
  functionalKinds: plain({ id: 'jenis Pelatihan fungsional', en: 'kinds of functional training' }),
  openToParticipantUnits: plain({ id: 'termasuk sembilan jenis itu', en: 'among the nine kinds' }),
  hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
  totalHours: hours({ id: 'seluruhnya', en: 'in all' }),
  sharePercent: percent({ id: 'bagian', en: 'share' }),
  requiredPercent: percent({ id: 'bagian yang diminta', en: 'share required' }),
  mostHours: hours({ id: 'paling banyak', en: 'at most' }),
  programme: plain({ id: 'golongan', en: 'kind' }),
  listed: beside(
    'programme',
    plain({ id: 'isian termasuk golongan ini', en: 'entry is of this kind' }),
    plain({ id: 'tercantum dalam daftar', en: 'named by the list' }),
  ),
  conditionMet: plain({ id: 'ciri golongan ini ada', en: 'has what makes this kind' }),
  puprField: plain({ id: 'termasuk bidang PUPR', en: 'in public works and housing' }),
  scholarshipCooperation: plain({
    id: 'kerja sama beasiswa unit peserta',
    en: 'a participant unit’s scholarship cooperation',
  }),
  done: plain({ id: 'sudah dilakukan', en: 'done' }),
  draftedByHrdUnit: plain({ id: 'unit SDM ikut menyusun', en: 'the HRD unit took part' }),
  draftedByOthers: plain({ id: 'pihak lain ikut menyusun', en: 'others took part' }),
  followers: plain({ id: 'yang mengikuti program', en: 'who followed the programme' }),
  anybodyFollowed: plain({ id: 'ada yang mengikuti program', en: 'somebody followed the programme' }),
  places: plain({ id: 'banyaknya piagam penghargaan', en: 'number of awards' }),
  opensOn: plain({ id: 'rentang waktu mulai', en: 'window opens' }),
  closesOn: plain({ id: 'rentang waktu berakhir', en: 'window closes' }),
  governedBy: cited({ id: 'ketentuan yang mengatur', en: 'governed by' }),
  document: plain({ id: 'dokumen', en: 'document' }),
  wording: plain({ id: 'bunyinya', en: 'wording' }),
  issuedBy: plain({ id: 'penerbit', en: 'issued by' }),
  signedBy: plain({ id: 'penanda tangan', en: 'signed by' }),
  award: plain({ id: 'piagam penghargaan', en: 'award' }),
  awardSignedBy: plain({ id: 'penanda tangan piagam', en: 'award signed by' }),
  awardRanks: plain({ id: 'peringkat paling rendah yang mendapat piagam', en: 'last rank that gets an award' }),
  performanceScore: decimal(factNames.performanceScore),
  potentialScore: decimal(factNames.potentialScore),
  importance: plain({ id: 'tingkat kepentingan', en: 'importance' }),
  performanceMiddleFrom: decimal({ id: 'tingkat tengah kinerja mulai', en: 'middle level of performance from' }),
  performanceHighFrom: decimal({ id: 'tingkat atas kinerja mulai', en: 'highest level of performance from' }),
  potentialMiddleFrom: decimal({ id: 'tingkat tengah potensi mulai', en: 'middle level of potential from' }),
  potentialHighFrom: decimal({ id: 'tingkat atas potensi mulai', en: 'highest level of potential from' }),
  competencies: plain({ id: 'banyaknya Kompetensi', en: 'number of competencies' }),
  withGap: plain({ id: 'yang ada kesenjangannya', en: 'with a gap' }),
  hasName: plain({ id: 'ada nama', en: 'has a name' }),
  isNipPossible: plain({ id: 'susunan NIP benar', en: 'NIP well formed' }),
  isNipOfStatus: plain({ id: 'NIP sesuai dengan status', en: 'NIP fits the status' }),
  activities: plain({ id: 'banyaknya kegiatan', en: 'number of activities' }),
  withoutForm: plain({ id: 'yang tanpa bentuk', en: 'without a form' }),
  budget: rupiah(factNames.budget),
  hasStudy: plain({ id: 'ada Tugas Belajar', en: 'has a study assignment' }),
  activityCost: rupiah({ id: 'jumlah biaya kegiatan', en: 'cost of the activities' }),
  activityHours: hours({ id: 'jumlah JP kegiatan', en: 'JP of the activities' }),
  periodYears: inYears({ id: 'jangkanya', en: 'period' }),
  mostYears: inYears({ id: 'paling lama', en: 'at most' }),
  approvalDue: plain({ id: 'batas waktu pengesahan', en: 'approval due' }),
  submissionDue: plain({ id: 'batas waktu penyampaian', en: 'submission due' }),
  hasOpenGap: plain({
    id: 'ada kesenjangan yang Pelatihannya terbuka',
    en: 'has a gap for which training is open',
  }),
  isOpen: plain({ id: 'Pelatihannya terbuka', en: 'training for it is open' }),
  hasGap: plain({ id: 'ada kesenjangan', en: 'has a gap' }),
  inPlace: plain({ id: 'tersedia', en: 'in place' }),
  placed: plain({ id: 'yang masuk kotak', en: 'placed in a box' }),
  retirementAge: inYears({ id: 'batas usia pensiun', en: 'retirement age' }),
  ageReachedOn: plain({ id: 'usia itu tercapai pada', en: 'that age reached on' }),
  firstDay: plain({ id: 'hari pertama', en: 'first day' }),
  lastDay: plain({ id: 'hari terakhir', en: 'last day' }),
  measuredFrom: plain({ id: 'diukur mulai tahun', en: 'measured from' }),
  highestEducation: plain({ id: 'pendidikan tertinggi', en: 'highest education' }),
  latestEducation: plain({ id: 'pendidikan terakhir', en: 'latest education' }),
  points: pointsOutOf({ id: 'nilai', en: 'score' }, 'maximum'),
  maximum: unlessToldBy('points', points({ id: 'nilai tertinggi', en: 'highest score' })),
  matches: plain({ id: 'ada yang sesuai dengan jabatan', en: 'there is one that matches the post' }),
  requiredHours: hours({ id: 'yang diminta', en: 'required' }),
  attended: beside(
    'maximum',
    plain({ id: 'ada yang diikuti dalam jangka waktunya', en: 'there is one in the time that counts' }),
    plain(factNames.attended),
  ),
  assessedYear: plain({ id: 'tahun yang dinilai', en: 'year assessed' }),
  assessment: plain({ id: 'hasil penilaian', en: 'assessment' }),
  heaviestPenalty: plain({ id: 'hukuman terberat', en: 'heaviest penalty' }),
  total: decimal(factNames.total),
  above: bandAbove('upTo'),
  upTo: unlessToldBy('above', bandUpTo),
  people: plain({ id: 'banyaknya pegawai', en: 'number of people' }),
  settled: plain({ id: 'yang nilainya lengkap', en: 'with a full score' }),
};
