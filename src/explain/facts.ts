/**
 * Words for the facts of a record, by the paths under which results name them.
 *
 * @module
 */
import type { Bilingual, Locale } from '../law/citation.js';
import type { EligibilityInput, ExtensionInput, ResignationInput, ServiceBondInput } from '../tugas-belajar/index.js';
import { entryOf, say, sayList, type Voice, voiceOf, type Words } from './voice.js';

type FactName = keyof EligibilityInput | keyof ServiceBondInput | keyof ResignationInput | keyof ExtensionInput;

/** Every fact by a name a person understands; each reads well alone and before a colon. */
export const factNames: Record<FactName, Bilingual> = {
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
  performance: { id: 'predikat kinerja', en: 'performance predicates' },
  proposedBy: { id: 'pejabat yang mengusulkan', en: 'official who proposed' },
  recommendedBy: { id: 'pejabat yang merekomendasikan', en: 'official who recommended' },
  selectionPassed: { id: 'kelulusan seleksi', en: 'selection passed' },
  agreementSigned: { id: 'penandatanganan perjanjian Tugas Belajar', en: 'study-assignment agreement signed' },
  documentsSubmitted: { id: 'penyerahan berkas', en: 'papers handed in' },
  earlierStudyAssignments: { id: 'riwayat Tugas Belajar sebelumnya', en: 'history of earlier study assignments' },
  studyAssignments: { id: 'daftar Tugas Belajar', en: 'list of study assignments' },
  resignationDate: { id: 'tanggal pengunduran diri', en: 'day of resignation' },
  forceMajeure: { id: 'force majeure yang dialami', en: 'force majeure that hinders' },
  firstDay: { id: 'hari pertama studi', en: 'first day of study' },
  decreedLastDay: { id: 'hari terakhir studi menurut penetapan awal', en: 'last day of study as first decreed' },
  extensions: { id: 'riwayat perpanjangan', en: 'history of extensions' },
  completed: { id: 'penyelesaian studi', en: 'study finished' },
  requested: { id: 'lama perpanjangan yang diminta', en: 'extension asked for' },
  studySystemChanged: { id: 'perubahan sistem studi atau perkuliahan', en: 'change in the study or lecture system' },
  fundingLate: { id: 'keterlambatan dana studi', en: 'study funds received late' },
  finalWorkDelayed: { id: 'tugas akhir tertunda di luar kemampuan PNS', en: 'final work delayed beyond one’s control' },
  medicalStatement: { id: 'pernyataan tertulis dokter', en: 'doctor’s written statement' },
  forceMajeureDeclared: {
    id: 'pernyataan force majeure oleh pejabat yang berwenang',
    en: 'force majeure declared by the competent official',
  },
  donorConsent: { id: 'persetujuan donor', en: 'donor’s agreement' },
};

type Item<List> = NonNullable<List> extends readonly (infer I)[] ? I : never;
type Study = Item<ServiceBondInput['studyAssignments']>;

/** A list of a record: what one of its items is called, and what the parts of an item are called. */
interface ListWords<Part extends string> {
  readonly item: Bilingual;
  readonly parts: Record<Part, Bilingual>;
}

interface Lists {
  readonly disciplinaryPenalties: ListWords<keyof Item<EligibilityInput['disciplinaryPenalties']>>;
  readonly criminalSentences: ListWords<keyof Item<EligibilityInput['criminalSentences']>>;
  readonly terminatedStudyAssignments: ListWords<keyof Item<EligibilityInput['terminatedStudyAssignments']>>;
  readonly earlierStudyAssignments: ListWords<keyof Item<EligibilityInput['earlierStudyAssignments']>>;
  readonly studyAssignments: ListWords<keyof Study>;
  readonly extensions: ListWords<keyof Item<Study['extensions']>>;
}

const decreeDate: Bilingual = { id: 'tanggal keputusan', en: 'date of the decree' };

const lists: Lists = {
  disciplinaryPenalties: {
    item: { id: 'hukuman disiplin', en: 'disciplinary penalty' },
    parts: { level: { id: 'tingkat', en: 'level' }, decreeDate },
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
    },
  },
  studyAssignments: {
    item: { id: 'Tugas Belajar', en: 'study assignment' },
    parts: {
      firstDay: factNames.firstDay,
      decreedLastDay: factNames.decreedLastDay,
      normativeTime: factNames.normativeTime,
      extensions: factNames.extensions,
      lastDay: { id: 'hari terakhir studi yang sebenarnya', en: 'last day of study as it was' },
      completed: factNames.completed,
      releasedFromDuties: factNames.releasedFromDuties,
      funding: factNames.funding,
      reportedOn: { id: 'tanggal melapor setelah studi', en: 'day of the report after study' },
    },
  },
  extensions: {
    item: { id: 'perpanjangan', en: 'extension' },
    parts: {
      time: { id: 'lama', en: 'length' },
      forceMajeure: { id: 'ada tidaknya force majeure', en: 'whether it was for force majeure' },
    },
  },
};

// Under an index signature, so that a path of a newer version finds nothing instead of not compiling.
const listWords: Words<ListWords<string>> = { ...lists };

const HEAD = /^([A-Za-z]+)(?:\[(\d+)\])?(?:\.(.+))?$/;
const YEAR_OF_PERFORMANCE = /^performance\.(\d{4})$/;

/** Words for one item of a list, told by its place counted from one: `Tugas Belajar ke-2`. */
const sayItem = (item: Bilingual, index: number, voice: Voice): string =>
  say({ id: `${item.id} ke-${index + 1}`, en: `${item.en} no. ${index + 1}` }, voice);

/** Words for a study assignment by its place in the record. */
export const sayStudy = (index: number, voice: Voice): string => sayItem(lists.studyAssignments.item, index, voice);

const wordsOf = (path: string, names: Words, voice: Voice): string | undefined => {
  const [, name = '', index, rest] = HEAD.exec(path) ?? [];
  const fact = entryOf(names, name);
  if (fact === undefined) return undefined;
  if (index === undefined) return rest === undefined ? say(fact, voice) : undefined;
  const list = entryOf(listWords, name);
  if (list === undefined) return undefined;
  const item = sayItem(list.item, Number(index), voice);
  if (rest === undefined) return item;
  const part = wordsOf(rest, list.parts, voice);
  return part === undefined ? undefined : say({ id: `${part} pada ${item}`, en: `${part} for ${item}` }, voice);
};

/** Words for a fact by its path; the path itself where there are none. */
export const sayFact = (path: string, voice: Voice): string => {
  const year = YEAR_OF_PERFORMANCE.exec(path)?.[1];
  if (year !== undefined)
    return say({ id: `predikat kinerja tahun ${year}`, en: `performance predicate of ${year}` }, voice);
  return wordsOf(path, factNames, voice) ?? voice.quote(path);
};

const SERVICE_END = 'retirementDate';
const GIVES_BIRTH = ['birthDate', 'nip'];
const GIVES_SERVICE_END = [...GIVES_BIRTH, 'position'];

/** What the last day of service can be derived from: the birth date or the NIP that holds it, and the post. */
const saySources = (paths: readonly string[], voice: Voice): string => {
  const sources = GIVES_SERVICE_END.filter((path) => paths.includes(path));
  const births = sources.filter((path) => GIVES_BIRTH.includes(path));
  const others = sources.filter((path) => !births.includes(path));
  const sayEach = (names: readonly string[]) => names.map((name) => sayFact(name, voice));
  return sayList([...(births.length === 0 ? [] : [sayEach(births).join('/')]), ...sayEach(others)], voice);
};

/**
 * Words for missing facts. What the last day of service can be derived from is told beside it: either way will do, and a
 * bare list would seem to ask for both.
 */
export const sayFacts = (paths: readonly string[], voice: Voice): string[] => {
  if (!paths.includes(SERVICE_END)) return paths.map((path) => sayFact(path, voice));
  const sources = saySources(paths, voice);
  return paths
    .filter((path) => !GIVES_SERVICE_END.includes(path))
    .map((path) => {
      const name = sayFact(path, voice);
      if (path !== SERVICE_END || sources === '') return name;
      return say({ id: `${name} (atau ${sources})`, en: `${name} (or ${sources})` }, voice);
    });
};

/**
 * Names a fact of a record for a person, by its path in `missing` or in the issues of an error.
 *
 * @returns the path itself when it names no fact of this version.
 * @throws `InvalidInputError` for a language that does not exist.
 * @example
 * ```ts
 * nameFact('performance.2025'); // 'predikat kinerja tahun 2025'
 * nameFact('terminatedStudyAssignments[1].decreeDate'); // 'tanggal keputusan pada penghentian Tugas Belajar ke-2'
 * nameFact('terminatedStudyAssignments[1].decreeDate', 'en'); // 'date of the decree for terminated study assignment no. 2'
 * ```
 */
export const nameFact = (path: string, locale: Locale = 'id'): string => sayFact(path, voiceOf({ locale }));
