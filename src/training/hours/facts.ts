/**
 * The facts about a person's development in a year.
 *
 * @module
 */

import { EMPLOYMENT_STATUSES } from '../../asn/employment.js';
import { entryLabel } from '../../asn/entries.js';
import { learningHours } from '../../asn/learning-hours.js';
import { foldMarks } from '../../asn/same-training.js';
import { DEVELOPMENT_KINDS, TRAINING_ORGANIZERS } from '../../asn/training-kind.js';
import { yearOf } from '../../kernel/calendar.js';
import type { InputIssue } from '../../kernel/errors.js';
import {
  day,
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  oneOf,
  type QuestionOf,
  questionOf,
  text,
  whole,
  yesNo,
} from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';
import { conversionTable, issuesOfTable } from './conversion.js';

/** One record of development: a training, or Tugas Belajar. */
export const development = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the training instead of its number; decides nothing. */
  label: entryLabel(),
  /** What it was (Pasal 14, 51). */
  kind: oneOf(DEVELOPMENT_KINDS),
  /** What it was called; left out where it is not on record (C15). */
  title: text(1, 500),
  /** Number of the certificate; left out when there is none, or none on record (C15). */
  certificateNumber: text(1, 100),
  /** Who issued the certificate; left out where it is not on record (C15). */
  issuer: text(1, 200),
  /** Whether it earned a certificate of its own, where no number says so; asked only of days that are shared (C8). */
  certified: yesNo(),
  /** First day; left out when the activity took place on its last day alone. */
  firstDay: day(),
  /** Last day, which says what year the activity belongs to (B8). */
  lastDay: day(),
  /** Learning hours (JP) as recorded; left out to have them converted, where the table has a line for the kind. */
  hours: learningHours(),
  /** How many days, sessions or activities, whichever the conversion counts. */
  units: whole(0, 366),
  /** Whether the activity was an international one, where the conversion tells them apart. */
  international: yesNo(),
  /** Who ran it (Pasal 57). */
  organizer: oneOf(TRAINING_ORGANIZERS),
  /** Whether the HRD unit approved the conversion of a participant unit’s training (Pasal 12 ayat (2) huruf f). */
  conversionApproved: yesNo(),
}));

const own = /* @__PURE__ */ facts(() => ({
  /** Status of employment: the minimum is for PNS, the limit for PPPK (Pasal 19). */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** The calendar year asked about; that of `asOf` when left out (A10). */
  year: whole(2023, 2199),
  /** Months of the year in service, 1 to 12; read only under the reading A10 `pro-rated`. */
  monthsInService: whole(1, 12),
  /** What the person took or will take, in any order, of any year. */
  trainings: listOf(entry(development), 200),
  /** How hours that are not recorded are converted; the usual table when left out (A11). */
  conversion: entry(conversionTable),
}));

/** The facts about a person's development. Every one may be left out. */
export interface TrainingHoursInput extends Input<typeof own> {}
interface HoursRecord extends Known<typeof own> {}

export const trainingHours = /* @__PURE__ */ questionOf<TrainingHoursInput, HoursRecord>(
  () => own.shape,
  ({ trainings, conversion }) => [
    ...(trainings ?? []).flatMap(issuesOfRecord),
    ...(conversion === null ? [] : issuesOfTable(conversion, 'conversion')),
  ],
);

/** What {@link assessTrainingHours} asks of a person, for `factsFor`. */
export const trainingHoursQuestion: QuestionOf<TrainingHoursInput> = trainingHours;

const readTrainingHours = /* @__PURE__ */ readFacts(trainingHours);

/** One record once read: `null` where not known; title, number and issuer as they are compared (C15). */
export interface Development extends Known<typeof development> {}

/** The facts once read, the year settled. */
export interface HoursFacts extends HoursRecord {
  readonly year: number;
  /** Whether the records are supposed, so that nothing is missing of them. */
  readonly isFilledIn: boolean;
}

const issuesOfRecord = (record: Development, index: number): InputIssue[] => {
  const { firstDay, lastDay, certified } = record;
  const path = (name: string) => `trainings[${index}].${name}`;
  return [
    ...(firstDay !== null && lastDay !== null && lastDay < firstDay
      ? [{ path: path('lastDay'), code: 'end-before-start', message: 'the activity ends before it starts' } as const]
      : []),
    ...(certified === false && foldMarks<Development>(record).certificateNumber !== null
      ? [{ path: path('certified'), code: 'contradictory', message: 'a certificate has a number' } as const]
      : []),
  ];
};

export const parseTrainingHours = (raw: unknown, context: Context): HoursFacts => {
  const record = readTrainingHours(raw);
  return {
    ...record,
    year: record.year ?? yearOf(context.asOf),
    isFilledIn: false,
    trainings: record.trainings?.map((one) => foldMarks<Development>(one)) ?? null,
  };
};

/** The records as far as there are any. */
export const recordsIn = ({ trainings }: HoursFacts): readonly Development[] => trainings ?? [];
