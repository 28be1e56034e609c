/**
 * A study assignment that was or is being carried out: its period with its extensions.
 *
 * @pasal Pasal 38 ayat (2), (3), (9)
 * @module
 */
import * as z from 'zod';
import { monthsOf, StudyTime } from '../asn/study-time.js';
import { addDays, addMonths, lastDayOf, spanBetween } from '../kernel/calendar.js';
import type { InputIssue } from '../kernel/errors.js';
import { fact, isoDate } from '../kernel/input.js';
import type { Context } from '../law/ruleset.js';

/** An extension that was granted. */
export const Extension = z.strictObject({
  /** How long it is, in semesters or months. */
  time: StudyTime,
  /** Whether it was granted for force majeure, outside the limit (Pasal 38 ayat (5)). */
  forceMajeure: fact(z.boolean()),
});

/** The fields of an input that say when a study runs. */
export const studyPeriodFields = {
  /** First day of study. */
  firstDay: fact(isoDate),
  /** Last day as first decreed, without extensions. */
  decreedLastDay: fact(isoDate),
  /** Normative time of the programme; gives the decreed last day where that is not recorded (Pasal 38 ayat (2)). */
  normativeTime: fact(StudyTime),
  /** Every extension granted; an empty list when there was none. */
  extensions: fact(z.array(Extension).max(10)),
};

export interface GrantedExtension {
  readonly time: StudyTime;
  readonly forceMajeure: boolean | null;
}

/** The same facts once parsed. */
export interface StudyPeriod {
  readonly firstDay: string | null;
  readonly decreedLastDay: string | null;
  readonly normativeTime: StudyTime | null;
  readonly extensions: readonly GrantedExtension[] | null;
}

type StudyPeriodInput = z.infer<z.ZodObject<typeof studyPeriodFields>>;

export const studyPeriodOf = (input: StudyPeriodInput): StudyPeriod => ({
  firstDay: input.firstDay ?? null,
  decreedLastDay: input.decreedLastDay ?? null,
  normativeTime: input.normativeTime ?? null,
  extensions: input.extensions?.map(({ time, forceMajeure }) => ({ time, forceMajeure: forceMajeure ?? null })) ?? null,
});

/** The last day as decreed: recorded, or the normative time from the first day (Pasal 38 ayat (2)). */
export const decreedLastDayOf = (study: StudyPeriod, context: Context): string | null => {
  if (study.decreedLastDay !== null) return study.decreedLastDay;
  if (study.firstDay === null || study.normativeTime === null) return null;
  return lastDayOf(study.firstDay, monthsOf(study.normativeTime, context));
};

/** All months of some extensions together. */
export const extensionMonths = (extensions: readonly GrantedExtension[], context: Context): number =>
  extensions.reduce((months, { time }) => months + monthsOf(time, context), 0);

/**
 * The last day of a study that is extended: all months laid down in one step (B4). When the decreed period is a whole
 * number of months they are laid down from the original start, so that a month-end is clamped once and not twice; else
 * from the day after the decreed end.
 */
export const extendedLastDay = (firstDay: string | null, decreedLastDay: string, months: number): string => {
  const dayAfter = addDays(decreedLastDay, 1);
  const decreed = firstDay === null ? null : spanBetween(firstDay, dayAfter);
  return firstDay !== null && decreed?.days === 0
    ? lastDayOf(firstDay, decreed.months + months)
    : lastDayOf(dayAfter, months);
};

/** Studies longer than this are taken for mistyped dates. */
const LONGEST_STUDY_MONTHS = 240;

/** What is wrong with one period: an end before its start, or a length that cannot be. */
export const issuesOfPeriod = (path: string, firstDay: string | null, lastDay: string | null): InputIssue[] => {
  if (firstDay === null || lastDay === null) return [];
  if (lastDay < firstDay) return [{ path, code: 'end-before-start', message: 'the last day is before the first' }];
  return lastDay > addMonths(firstDay, LONGEST_STUDY_MONTHS)
    ? [{ path, code: 'too-long', message: 'a study of more than 20 years' }]
    : [];
};

/** First days that stand for all an unrecorded one may be, none after the last day. */
export const firstDaySamples = (lastDay: string | null, asOf: string): string[] =>
  lastDay === null ? [addMonths(asOf, -30), addMonths(asOf, -240), addMonths(asOf, -26)] : [addMonths(lastDay, -23), lastDay, addMonths(lastDay, -12)];

/** Last days that stand for all an unrecorded one may be, none before the first day and all after {@link firstDaySamples}. */
export const lastDaySamples = (firstDay: string | null, asOf: string): string[] =>
  firstDay === null
    ? [addMonths(asOf, -6), addMonths(asOf, -24), asOf]
    : [addMonths(firstDay, 23), firstDay, addMonths(firstDay, LONGEST_STUDY_MONTHS)];
