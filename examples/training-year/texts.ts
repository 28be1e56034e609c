/** Every word that the program says, in both languages. */
import { type Bilingual, type Locale, parameters } from 'bangkom';
import type { AssessedRecord, TrainingHoursAssessment, TrainingHoursVerdict } from 'bangkom/training';
import { COMMON_WORDS } from '../shared/texts.js';

const VERDICTS: Readonly<Record<TrainingHoursVerdict, Bilingual>> = {
  sufficient: { id: 'cukup', en: 'sufficient' },
  'short-so-far': { id: 'belum cukup', en: 'short so far' },
  short: { id: 'tidak cukup', en: 'short' },
  'over-limit': { id: 'melewati batas', en: 'over the limit' },
  'not-applicable': { id: 'tanpa ketentuan', en: 'no rule' },
  undetermined: { id: 'belum pasti', en: 'undetermined' },
};

export const verdictName = (verdict: TrainingHoursVerdict, locale: Locale): string => VERDICTS[verdict][locale];

/** Why a record does not count. */
const OUTCOMES: Readonly<Record<AssessedRecord['status'], Bilingual>> = {
  counted: { id: 'dihitung', en: 'counted' },
  'outside-year': { id: 'tahun lain', en: 'another year' },
  planned: { id: 'belum berlangsung', en: 'not over yet' },
  double: { id: 'ganda', en: 'double' },
  overlapping: { id: 'harinya beririsan', en: 'shares days' },
  'over-monthly-limit': { id: 'melebihi sesi sebulan', en: 'over the sessions of a month' },
  'not-approved': { id: 'konversi tidak disetujui', en: 'conversion not approved' },
  'not-training': { id: 'bukan Pelatihan', en: 'not training' },
  unknown: { id: 'belum pasti', en: 'not known yet' },
};

export const outcomeName = (outcome: AssessedRecord['status'], locale: Locale): string => OUTCOMES[outcome][locale];

const LEAST = parameters.minimumHoursPns.value;
const MOST = parameters.maximumHoursPppk.value;

const STATUSES: Readonly<Record<string, Bilingual>> = {
  pns: { id: `PNS (paling sedikit ${LEAST} JP)`, en: `PNS (at least ${LEAST} JP)` },
  pppk: { id: `PPPK (paling banyak ${MOST} JP)`, en: `PPPK (at most ${MOST} JP)` },
  cpns: { id: 'CPNS (tanpa ketentuan)', en: 'CPNS (no rule)' },
  unknown: { id: 'status belum pasti', en: 'status not known' },
};

export const statusName = (status: string, locale: Locale): string => STATUSES[status]?.[locale] ?? status;

/** Provisions that the person does not meet; what merely informs is told of the records instead. */
export const unmetIn = ({ findings }: TrainingHoursAssessment): TrainingHoursAssessment['findings'] =>
  findings.filter(({ status, provision }) => status === 'unmet' && provision !== 'pupr-2-2023/12.2.f');

/** What is said around the people. */
export const WORDS = {
  id: {
    ...COMMON_WORDS.id,
    title: (year: number) => `Jam pelajaran (JP) tahun ${year} menurut Permen PUPR 2/2023`,
    heads: ['Pegawai', 'Putusan', 'JP dihitung', 'Kurang/lebih', 'Yang tidak dihitung dan yang kurang'],
    short: (hours: string) => `kurang ${hours}`,
    over: (hours: string) => `lebih ${hours}`,
    sameAs: (lines: string) => `sama dengan baris ${lines}`,
    sharesDaysWith: (lines: string) => `dengan baris ${lines}`,
    contradictory: 'jenis atau tanggalnya berbeda',
    maySameAs: (lines: string) => `mungkin sama dengan baris ${lines}`,
    planned: (hours: string, left: string) => `direncanakan ${hours} JP, sesudahnya kurang ${left} JP`,
    alsoMissing: (facts: string) => `belum diisi, putusan tetap: ${facts}`,
    noRecord: 'tidak ada pelatihan yang tercatat',
    statusesDiffer: (statuses: string) => `status kepegawaian berbeda antarbaris: ${statuses}`,
    namesDiffer: (names: string) => `nama berbeda antarbaris: ${names}`,
    leftOut: (lines: string, settled: boolean) =>
      `baris ${lines} salah isi dan tidak diperhitungkan; putusan ${settled ? 'tetap' : 'dapat berubah'}`,
    converted: '* sebagian JP hasil konversi lazim, yang angkanya belum pasti; selebihnya seperti tercatat',
    notReckoned: 'tidak diperhitungkan',
    people: 'Pegawai',
    share: 'Sudah memenuhi, dari yang terkena ketentuan',
    shareOf: (sufficient: number, people: number, percent: string) => `${sufficient} dari ${people} (${percent}%)`,
    unsettled: 'Putusan yang dapat berubah setelah baris salah isi dibetulkan',
    notDecided: 'Pegawai yang semua barisnya salah isi',
    hours: 'Jam pelajaran (JP)',
    totalHours: 'JP dihitung',
    meanHours: (people: number) => `Rata-rata JP (${people} pegawai yang JP-nya pasti)`,
    shortfall: 'JP yang masih harus ditempuh PNS',
    shortfallAfterPlanned: '  sesudah yang direncanakan',
    excess: 'JP PPPK di atas batas',
    daysLeft: 'Sisa hari tahun ini',
    records: 'Catatan pelatihan',
    missingColumns: 'Kolom kosong yang menahan putusan (pegawai)',
  },
  en: {
    ...COMMON_WORDS.en,
    title: (year: number) => `Learning hours (JP) of ${year} under Permen PUPR 2/2023`,
    heads: ['Employee', 'Verdict', 'JP counted', 'Short/over', 'What does not count and what is missing'],
    short: (hours: string) => `short ${hours}`,
    over: (hours: string) => `over ${hours}`,
    sameAs: (lines: string) => `same as line ${lines}`,
    sharesDaysWith: (lines: string) => `with line ${lines}`,
    contradictory: 'kind or dates differ',
    maySameAs: (lines: string) => `possibly the same as line ${lines}`,
    planned: (hours: string, left: string) => `${hours} JP planned, short ${left} JP after that`,
    alsoMissing: (facts: string) => `not filled in, the verdict stands: ${facts}`,
    noRecord: 'no training on record',
    statusesDiffer: (statuses: string) => `employment status differs between rows: ${statuses}`,
    namesDiffer: (names: string) => `name differs between rows: ${names}`,
    leftOut: (lines: string, settled: boolean) =>
      `line ${lines} is wrong and not reckoned with; the verdict ${settled ? 'stands' : 'may change'}`,
    converted: '* some JP come from the usual conversion, whose numbers are not certain; the rest is as recorded',
    notReckoned: 'not reckoned with',
    people: 'Employees',
    share: 'Have what is needed, of those with a rule',
    shareOf: (sufficient: number, people: number, percent: string) => `${sufficient} of ${people} (${percent}%)`,
    unsettled: 'Verdicts that may change once wrong rows are corrected',
    notDecided: 'Employees all of whose rows are wrong',
    hours: 'Learning hours (JP)',
    totalHours: 'JP counted',
    meanHours: (people: number) => `Mean JP (${people} employees whose JP are known)`,
    shortfall: 'JP that PNS still have to take',
    shortfallAfterPlanned: '  after what is planned',
    excess: 'JP of PPPK above the limit',
    daysLeft: 'Days left of the year',
    records: 'Training records',
    missingColumns: 'Empty columns that keep verdicts open (employees)',
  },
} as const;
