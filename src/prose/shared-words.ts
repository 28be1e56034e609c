/**
 * Words that several questions have in common: for facts of the same name, and for the codes of the shared lists.
 *
 * @module
 */
import type { Degree, EducationLevel } from '../asn/degree.js';
import type { EmploymentStatus, Funding, Organisation, PenaltyLevel, Predicate } from '../asn/employment.js';
import type { Position } from '../asn/position.js';
import type { BoxConvention, PerformanceLevel, PotentialLevel } from '../asn/talent-box.js';
import type {
  DevelopmentKind,
  LeadershipTier,
  TrainingKind,
  TrainingOrganizer,
  TrainingTrack,
} from '../asn/training-kind.js';
import type { Bilingual } from '../law/citation.js';
import type { ListWords, PartWords, Phrase } from './dictionary.js';
import { plain } from './evidence.js';
import type { Words } from './voice.js';

/** Statuses of employment. */
export const statusWords: Readonly<Record<EmploymentStatus, Bilingual>> = {
  pns: { id: 'PNS', en: 'PNS' },
  cpns: { id: 'CPNS', en: 'CPNS' },
  pppk: { id: 'PPPK', en: 'PPPK' },
};

/** Where a person serves. */
export const organisationWords: Readonly<Record<Organisation, Bilingual>> = {
  'unit-organisasi': { id: 'unit organisasi Kementerian', en: 'a unit organisasi of the Ministry' },
  'sekretariat-jenderal': { id: 'Sekretariat Jenderal', en: 'the Secretariat General' },
  'pemerintah-daerah': { id: 'pemerintah daerah', en: 'a local government' },
  'unit-organisasi-pu': { id: 'unit organisasi Kementerian PU', en: 'a unit of the Ministry of PU' },
  'sekretariat-jenderal-pu': { id: 'Sekretariat Jenderal Kementerian PU', en: 'the Secretariat General of PU' },
  'unit-organisasi-pkp': { id: 'unit organisasi Kementerian PKP', en: 'a unit of the Ministry of PKP' },
  'sekretariat-jenderal-pkp': { id: 'Sekretariat Jenderal Kementerian PKP', en: 'the Secretariat General of PKP' },
  'instansi-lain': { id: 'instansi lain', en: 'another agency' },
};

/** Levels of disciplinary penalties. */
export const penaltyLevelWords: Readonly<Record<PenaltyLevel, Bilingual>> = {
  ringan: { id: 'ringan', en: 'light' },
  sedang: { id: 'sedang', en: 'medium' },
  berat: { id: 'berat', en: 'heavy' },
};

/** Predicates of performance. */
export const predicateWords: Readonly<Record<Predicate, Bilingual>> = {
  'sangat-kurang': { id: 'sangat kurang', en: 'very poor' },
  kurang: { id: 'kurang', en: 'poor' },
  'butuh-perbaikan': { id: 'butuh perbaikan', en: 'needs improvement' },
  baik: { id: 'baik', en: 'good' },
  'sangat-baik': { id: 'sangat baik', en: 'very good' },
};

/** Labels of yearly assessments. */
export const yearlyWords: Readonly<Record<Predicate | 'cukup' | 'buruk' | 'belum-dinilai', Bilingual>> = {
  ...predicateWords,
  cukup: { id: 'cukup', en: 'sufficient' },
  buruk: { id: 'buruk', en: 'bad' },
  'belum-dinilai': { id: 'belum dinilai', en: 'not assessed yet' },
};

/** Who pays for a study. */
export const fundingWords: Readonly<Record<Funding, Bilingual>> = {
  dipa: { id: 'anggaran instansi sendiri (DIPA)', en: 'the agency’s own budget (DIPA)' },
  'lembaga-pemberi-bantuan': { id: 'lembaga pemberi bantuan', en: 'a giver of scholarships' },
  mandiri: { id: 'biaya mandiri', en: 'self-funded' },
  pemerintah: { id: 'anggaran pemerintah', en: 'government budget' },
};

/** Levels of studies. */
export const degreeWords: Readonly<Record<Degree, Bilingual>> = {
  d1: { id: 'D1', en: 'D1' },
  d2: { id: 'D2', en: 'D2' },
  d3: { id: 'D3', en: 'D3' },
  d4: { id: 'D4', en: 'D4' },
  s1: { id: 'S1', en: 'S1 (bachelor)' },
  profesi: { id: 'profesi', en: 'profesi (professional)' },
  s2: { id: 'S2', en: 'S2 (master)' },
  s3: { id: 'S3', en: 'S3 (doctoral)' },
};

/** Levels of education that was finished. */
export const educationWords: Readonly<Record<Degree | EducationLevel, Bilingual>> = {
  ...degreeWords,
  slta: { id: 'SLTA', en: 'SLTA (upper secondary)' },
  'di-bawah-slta': { id: 'di bawah SLTA', en: 'below SLTA' },
};

/** Kinds of training. */
export const trainingKindWords: Readonly<Record<TrainingKind, Bilingual>> = {
  kepemimpinan: { id: 'kepemimpinan', en: 'leadership' },
  'pelatihan-dasar': { id: 'dasar', en: 'basic' },
  manajerial: { id: 'manajerial', en: 'managerial' },
  teknis: { id: 'teknis', en: 'technical' },
  fungsional: { id: 'fungsional', en: 'functional' },
  'sosial-kultural': { id: 'sosial kultural', en: 'socio-cultural' },
  seminar: { id: 'seminar', en: 'seminar' },
  lokakarya: { id: 'lokakarya', en: 'workshop' },
  'bimbingan-teknis': { id: 'bimbingan teknis', en: 'technical guidance' },
  sosialisasi: { id: 'sosialisasi', en: 'information session' },
  'klasikal-lainnya': { id: 'klasikal lainnya', en: 'other classical' },
  coaching: { id: 'coaching', en: 'coaching' },
  mentoring: { id: 'mentoring', en: 'mentoring' },
  'e-learning': { id: 'e-learning', en: 'e-learning' },
  'jarak-jauh': { id: 'jarak jauh', en: 'distance' },
  detasering: { id: 'detasering', en: 'secondment' },
  'alam-terbuka': { id: 'pembelajaran alam terbuka', en: 'outdoor learning' },
  'patok-banding': { id: 'patok banding', en: 'benchmarking' },
  pertukaran: { id: 'pertukaran', en: 'exchange' },
  'belajar-mandiri': { id: 'belajar mandiri', en: 'self-study' },
  'komunitas-belajar': { id: 'komunitas belajar', en: 'learning community' },
  'bimbingan-di-tempat-kerja': { id: 'bimbingan di tempat kerja', en: 'guidance at work' },
  magang: { id: 'magang', en: 'internship' },
  'nonklasikal-lainnya': { id: 'nonklasikal lainnya', en: 'other nonclassical' },
};

/** Kinds of training, and Tugas Belajar. */
export const developmentKindWords: Readonly<Record<DevelopmentKind, Bilingual>> = {
  ...trainingKindWords,
  'tugas-belajar': { id: 'Tugas Belajar', en: 'study assignment' },
};

/** Tracks of training. */
export const trackWords: Readonly<Record<TrainingTrack, Bilingual>> = {
  klasikal: { id: 'klasikal', en: 'classical' },
  nonklasikal: { id: 'nonklasikal', en: 'nonclassical' },
  terpadu: { id: 'terpadu (klasikal dan nonklasikal)', en: 'combined (classical and nonclassical)' },
};

/** Tiers of leadership training. */
export const tierWords: Readonly<Record<LeadershipTier, Bilingual>> = {
  madya: { id: 'madya', en: 'madya' },
  pratama: { id: 'pratama', en: 'pratama' },
  administrator: { id: 'administrator', en: 'administrator' },
  pengawas: { id: 'pengawas', en: 'pengawas' },
};

/** Who runs a training. */
export const organizerWords: Readonly<Record<TrainingOrganizer, Bilingual>> = {
  'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
  'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
  'kerja-sama': { id: 'unit SDM bersama pihak lain', en: 'the HRD unit with another party' },
  'lembaga-lain': { id: 'lembaga lain', en: 'another institution' },
};

/** Posts. */
export const positionWords: Readonly<Record<Position, Bilingual>> = {
  'jpt-utama': { id: 'pimpinan tinggi utama', en: 'pimpinan tinggi utama' },
  'jpt-madya': { id: 'pimpinan tinggi madya', en: 'pimpinan tinggi madya' },
  'jpt-pratama': { id: 'pimpinan tinggi pratama', en: 'pimpinan tinggi pratama' },
  administrator: { id: 'administrator', en: 'administrator' },
  pengawas: { id: 'pengawas', en: 'pengawas' },
  pelaksana: { id: 'pelaksana', en: 'pelaksana' },
  'ahli-utama': { id: 'ahli utama', en: 'ahli utama' },
  'ahli-madya': { id: 'ahli madya', en: 'ahli madya' },
  'ahli-muda': { id: 'ahli muda', en: 'ahli muda' },
  'ahli-pertama': { id: 'ahli pertama', en: 'ahli pertama' },
  penyelia: { id: 'penyelia', en: 'penyelia' },
  mahir: { id: 'mahir', en: 'mahir' },
  terampil: { id: 'terampil', en: 'terampil' },
  pemula: { id: 'pemula', en: 'pemula' },
  guru: { id: 'guru', en: 'guru (teacher)' },
  dosen: { id: 'dosen', en: 'dosen (lecturer)' },
  'profesor-diperpanjang': { id: 'profesor yang diperpanjang', en: 'professor, extended' },
  'peneliti-perekayasa-utama': { id: 'peneliti atau perekayasa utama', en: 'peneliti or perekayasa utama' },
  'peneliti-perekayasa-madya': { id: 'peneliti atau perekayasa madya', en: 'peneliti or perekayasa madya' },
  'peneliti-perekayasa-muda': { id: 'peneliti atau perekayasa muda', en: 'peneliti or perekayasa muda' },
  'peneliti-perekayasa-pertama': { id: 'peneliti atau perekayasa pertama', en: 'peneliti or perekayasa pertama' },
  'panitera-peradilan-umum-pertama': {
    id: 'panitera peradilan umum tingkat pertama',
    en: 'panitera of a general court at first instance',
  },
  'panitera-peradilan-umum-banding': {
    id: 'panitera peradilan umum tingkat banding',
    en: 'panitera of a general court on appeal',
  },
};

/** Levels of performance. */
export const performanceLevelWords: Readonly<Record<PerformanceLevel, Bilingual>> = {
  'di-bawah': { id: 'di bawah ekspektasi', en: 'below expectation' },
  sesuai: { id: 'sesuai ekspektasi', en: 'as expected' },
  'di-atas': { id: 'di atas ekspektasi', en: 'above expectation' },
};

/** Facts about a person that many questions ask for. */
export const personFacts = {
  employmentStatus: { id: 'status kepegawaian', en: 'employment status' },
  nip: { id: 'NIP', en: 'NIP' },
  birthDate: { id: 'tanggal lahir', en: 'date of birth' },
  position: { id: 'jabatan', en: 'post held' },
  retirementDate: { id: 'hari kerja terakhir sebelum pensiun', en: 'last day of service before retirement' },
  cpnsStartDate: { id: 'tanggal mulai sebagai CPNS', en: 'first day as CPNS' },
  pnsAppointmentDate: { id: 'tanggal pengangkatan sebagai PNS', en: 'date of appointment as PNS' },
  organisation: { id: 'tempat bertugas', en: 'place of service' },
  education: { id: 'riwayat pendidikan formal', en: 'history of formal education' },
  trainings: { id: 'riwayat diklat dan seminar', en: 'history of trainings and seminars' },
  penalties: { id: 'riwayat hukuman disiplin', en: 'history of disciplinary penalties' },
  performance: { id: 'hasil penilaian kinerja', en: 'performance assessment' },
  servingPenalty: { id: 'hukuman disiplin yang sedang dijalani', en: 'disciplinary penalty being served' },
  underDisciplinaryExamination: {
    id: 'pemeriksaan pelanggaran disiplin yang berjalan',
    en: 'disciplinary examination under way',
  },
} as const satisfies Words;

/** The disciplinary penalties of a person. */
export const penaltyList = {
  item: { id: 'hukuman disiplin', en: 'disciplinary penalty' },
  parts: {
    level: { id: 'tingkat', en: 'level' },
    decreeDate: { id: 'tanggal keputusan', en: 'date of the decree' },
  },
} as const satisfies ListWords;

/** What says where somebody stands among the nine boxes. */
export const talentPlaceFacts = {
  performanceLevel: { id: 'tingkat kinerja', en: 'level of performance' },
  potentialLevel: { id: 'tingkat potensi', en: 'level of potential' },
  box: { id: 'kotak talenta', en: 'talent box' },
  convention: { id: 'penomoran kotak', en: 'numbering of the boxes' },
} as const satisfies Words;

/** Levels of performance and of potential, and how boxes are numbered. */
export const talentPlaceWords: Readonly<Record<PerformanceLevel | PotentialLevel | BoxConvention, Bilingual>> = {
  ...performanceLevelWords,
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'medium' },
  tinggi: { id: 'tinggi', en: 'high' },
  'permenpan-rb-3-2020': { id: 'Permenpan RB 3/2020', en: 'Permenpan RB 3/2020' },
};

const YEAR = /^\d{4}$/;

/** Words for a year of performance. */
export const performanceParts: PartWords = (part) =>
  YEAR.test(part)
    ? { id: `hasil penilaian kinerja tahun ${part}`, en: `performance assessment of ${part}` }
    : undefined;

/** What findings of many questions compare. */
export const sharedEvidence = {
  asOf: plain({ id: 'tanggal putusan', en: 'day of the decision' }),
} as const satisfies Words<Phrase>;
