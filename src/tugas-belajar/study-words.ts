/**
 * Words for a study assignment and its extensions, told alike by every question on one.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import type { ListWords, PartWords, Phrase } from '../prose/dictionary.js';
import { plain } from '../prose/evidence.js';
import { entryOf, type Words } from '../prose/voice.js';

/** What is told of one study. */
export const studyFacts = {
  decreedLastDay: { id: 'hari terakhir studi menurut penetapan awal', en: 'last day of study as first decreed' },
  normativeTime: { id: 'waktu normatif Program Studi', en: 'normative time of the programme' },
  extensions: { id: 'riwayat perpanjangan', en: 'history of extensions' },
  completed: { id: 'penyelesaian studi', en: 'study finished' },
  releasedFromDuties: { id: 'pembebasan dari tugas jabatan', en: 'release from the duties of the post' },
  funding: { id: 'sumber biaya', en: 'source of funding' },
} as const satisfies Words<Bilingual>;

const studyTimes = {
  semesters: { id: 'lama dalam semester', en: 'length in semesters' },
  months: { id: 'lama dalam bulan', en: 'length in months' },
} as const satisfies Words<Bilingual>;

/** Words for the two ways to tell a length of study. */
export const studyTimeParts: PartWords = (part) => entryOf<Bilingual>(studyTimes, part);

/** What is told of force majeure. */
export const forceMajeureFacts = {
  forceMajeure: { id: 'force majeure yang dialami', en: 'force majeure that hinders' },
  forceMajeureFrom: { id: 'hari mulainya force majeure', en: 'day on which the force majeure began' },
  medicalStatement: { id: 'pernyataan tertulis dokter', en: 'doctor’s written statement' },
} as const satisfies Words<Bilingual>;

/** What force majeure may be. */
export const forceMajeureWords = {
  'tidak-ada': { id: 'tidak ada', en: 'none' },
  sakit: { id: 'sakit', en: 'illness' },
  bencana: { id: 'bencana', en: 'disaster' },
  meninggal: { id: 'meninggal dunia', en: 'death' },
} as const satisfies Words<Bilingual>;

/** What results and explanations call an entry. */
export const entryLabelWords = { id: 'sebutan', en: 'label' } as const satisfies Bilingual;

/** What is told of the reason for which a study was not finished. */
export const unfinishedJustifiedWords = {
  id: 'sah tidaknya alasan studi tidak diselesaikan',
  en: 'whether the reason for leaving it unfinished was lawful',
} as const satisfies Bilingual;

/** The study assignments of a person. */
export const studyList = {
  item: { id: 'Tugas Belajar', en: 'study assignment' },
  parts: {
    ...studyFacts,
    label: entryLabelWords,
    firstDay: { id: 'hari pertama studi', en: 'first day of study' },
    lastDay: { id: 'hari terakhir studi yang sebenarnya', en: 'last day of study as it was' },
    reportedOn: { id: 'tanggal melapor setelah studi', en: 'day of the report after study' },
    degree: { id: 'jenjang', en: 'level' },
  },
} as const satisfies ListWords;

/** The extensions of a study. */
export const extensionList = {
  item: { id: 'perpanjangan', en: 'extension' },
  parts: {
    time: { id: 'lama', en: 'length' },
    forceMajeure: { id: 'ada tidaknya force majeure', en: 'whether it was for force majeure' },
  },
} as const satisfies ListWords;

/** What findings show of a study. */
export const studyEvidence = {
  decreedLastDay: plain(studyFacts.decreedLastDay),
  completed: plain(studyFacts.completed),
  releasedFromDuties: plain(studyFacts.releasedFromDuties),
  funding: plain(studyFacts.funding),
} as const satisfies Words<Phrase>;
