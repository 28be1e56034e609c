/**
 * The entries that a person's record is made of, each declared once for every question that reads some of it.
 *
 * @module
 */
import { decimalOf, isUnsignedDecimal } from '../kernel/decimal.js';
import {
  byKey,
  day,
  either,
  type Fact,
  facts,
  type Input,
  type Known,
  numeral,
  oneOf,
  text,
  whole,
  yesNo,
} from '../kernel/fact.js';
import { EDUCATION_LEVELS } from './degree.js';
import { PENALTY_LEVELS, PREDICATES } from './employment.js';
import { learningHours } from './learning-hours.js';
import { DEVELOPMENT_KINDS, LEADERSHIP_TIERS, TRAINING_ORGANIZERS } from './training-kind.js';

/** What an entry is called where it is told of, such as "Diklat Kepemimpinan Administrator 2019"; decides nothing. */
export const entryLabel = (): Fact<string> => text(1, 200);

/** Text by which an entry is told from others; an empty one says nothing. */
const mark = (): Fact<string> => text(0, 500);

/** One training, or Tugas Belajar as it counts for JP. */
export const trainingEntry = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the training; decides nothing. */
  label: entryLabel(),
  /** What it was (Pasal 14, 51). */
  kind: oneOf(DEVELOPMENT_KINDS),
  /** Tier of leadership training. */
  tier: oneOf(LEADERSHIP_TIERS),
  /** Whether leadership or functional training matches the post held, where the agency says so itself (C31). */
  matchesPost: yesNo(),
  /** What it was called; tells whether it was entered twice (C15). */
  title: mark(),
  /** Number of the certificate; left out when there is none, or none on record (C15). */
  certificateNumber: mark(),
  /** Who issued the certificate (C15). */
  issuer: mark(),
  /** Whether it earned a certificate of its own, where no number says so; asked only of days that are shared (C8). */
  certified: yesNo(),
  /** First day; left out when it took place on its last day alone. */
  firstDay: day(),
  /** Last day, which says what year it belongs to (B8). */
  lastDay: day(),
  /** Learning hours (JP) as recorded; left out to have them converted, where the table has a line for the kind. */
  hours: learningHours(),
  /** How many days, sessions or activities, whichever the conversion counts. */
  units: whole(0, 366),
  /** Whether it was an international one, where the conversion tells them apart. */
  international: yesNo(),
  /** What sort of body ran it (Pasal 57). */
  organizer: oneOf(TRAINING_ORGANIZERS),
  /** Name of who ran it (C15). */
  organizerName: mark(),
  /** Whether the HRD unit approved the conversion of a participant unit's training (Pasal 12 ayat (2) huruf f). */
  conversionApproved: yesNo(),
}));
export interface TrainingEntryInput extends Input<typeof trainingEntry> {}
/** The same once read: `null` where not known. */
export interface TrainingEntry extends Known<typeof trainingEntry> {}

/** One disciplinary penalty. */
export const penaltyEntry = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the penalty; decides nothing. */
  label: entryLabel(),
  /** Level of the penalty. */
  level: oneOf(PENALTY_LEVELS),
  /** Date of the decree. */
  decreeDate: day(),
}));
export interface PenaltyEntryInput extends Input<typeof penaltyEntry> {}
/** The same once read: `null` where not known. */
export interface PenaltyEntry extends Known<typeof penaltyEntry> {}

/** One formal education that was finished. */
export const educationEntry = /* @__PURE__ */ facts(() => ({
  /** What results and explanations call the education; decides nothing. */
  label: entryLabel(),
  /** Level of the education. */
  level: oneOf(EDUCATION_LEVELS),
  /** Day of graduation. */
  graduatedOn: day(),
}));
export interface EducationEntryInput extends Input<typeof educationEntry> {}
/** The same once read: `null` where not known. */
export interface EducationEntry extends Known<typeof educationEntry> {}

/**
 * Labels of a yearly assessment: the predicates; `cukup` and `buruk` of the years up to 2021, and of the table of points of
 * IP ASN (C50); `belum-dinilai` for a year that has not been assessed yet.
 */
export const YEARLY_LABELS = [...PREDICATES, 'cukup', 'buruk', 'belum-dinilai'] as const;
export type YearlyLabel = (typeof YEARLY_LABELS)[number];

/** What a yearly assessment came to: a label, or a value on the scale of its year, as a number or decimal text. */
export type YearlyAssessment = YearlyLabel | number | string;

const HIGHEST_VALUE = 120;

const isValue = (value: number | string): boolean => isUnsignedDecimal(value) && decimalOf(value).lte(HIGHEST_VALUE);

/** Assessment by year: `{ '2024': 'baik', '2025': 82.5 }`. */
export const performanceByYear = () =>
  byKey(
    /^(19|20|21)\d\d$/,
    either(
      oneOf(YEARLY_LABELS),
      numeral(isValue, {
        code: 'impossible-value',
        message: `not a value: a number from 0 to ${HIGHEST_VALUE}, or text with a point`,
      }),
    ),
  );
