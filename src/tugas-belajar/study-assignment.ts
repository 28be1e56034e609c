/**
 * A study assignment that was or is being carried out: its period with its extensions.
 *
 * @pasal Pasal 38 ayat (2), (3), (9)
 * @module
 */

import { monthsOf, studyTime } from '../asn/study-time.js';
import { addDays, addMonths, daysBetween, lastDayOf, spanBetween } from '../kernel/calendar.js';
import type { InputIssue } from '../kernel/errors.js';
import { day, entry, facts, type Input, type Known, listOf, yesNo } from '../kernel/fact.js';
import { latestSince } from '../kernel/logic.js';
import type { Context } from '../law/ruleset.js';

const extension = /* @__PURE__ */ facts(() => ({
  /** How long it is, in semesters or months. */
  time: studyTime(),
  /** Whether it was granted for force majeure, outside the limit (Pasal 38 ayat (5)). */
  forceMajeure: yesNo(),
}));

/** The facts that say when a study runs. */
export const studyPeriod = /* @__PURE__ */ facts(() => ({
  /** First day of study. */
  firstDay: day(),
  /** Last day as first decreed, without extensions. */
  decreedLastDay: day(),
  /** Normative time of the programme; gives the decreed last day where that is not recorded (Pasal 38 ayat (2)). */
  normativeTime: studyTime(),
  /** Every extension granted; an empty list when there was none. */
  extensions: listOf(entry(extension), 10),
}));
export interface StudyPeriodInput extends Input<typeof studyPeriod> {}
/** The same once read: `null` where not known. */
export interface StudyPeriod extends Known<typeof studyPeriod> {}
/** An extension that was granted. */
export type GrantedExtension = NonNullable<StudyPeriod['extensions']>[number];

/** The last day as decreed: recorded, or the normative time from the first day (Pasal 38 ayat (2)). */
export const decreedLastDayOf = (study: StudyPeriod, context: Context): string | null => {
  if (study.decreedLastDay !== null) return study.decreedLastDay;
  if (study.firstDay === null || study.normativeTime === null) return null;
  return lastDayOf(study.firstDay, monthsOf(study.normativeTime, context));
};

/** All months of some extensions together; `null` while the time of one is not known. */
export const extensionMonths = (extensions: readonly GrantedExtension[], context: Context): number | null =>
  extensions.reduce<number | null>(
    (months, { time }) => (months === null || time === null ? null : months + monthsOf(time, context)),
    0,
  );

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

/** A study so late that no service lasts beyond its bond. */
const FAR_FIRST_DAY = '2180-01-01';
const FAR_LAST_DAY = '2189-12-31';
/** A study so long ago that its bond is over before any service ends that is on record. */
const LONG_AGO = '1930-01-01';

/** Studies longer than this are taken for mistyped dates. */
export const LONGEST_STUDY_MONTHS = 240;

/** What is wrong with one period: an end before its start, or a length that cannot be. */
export const issuesOfPeriod = (path: string, firstDay: string | null, lastDay: string | null): InputIssue[] => {
  if (firstDay === null || lastDay === null) return [];
  if (lastDay < firstDay) return [{ path, code: 'end-before-start', message: 'the last day is before the first' }];
  return lastDay >= addMonths(firstDay, LONGEST_STUDY_MONTHS)
    ? [{ path, code: 'too-long', message: 'a study of more than 20 years' }]
    : [];
};

/** The nearest day to a date on which a study that began on some day can have ended. */
export const withinStudy = (date: string, firstDay: string | null): string => {
  if (firstDay === null) return date;
  const longest = lastDayOf(firstDay, LONGEST_STUDY_MONTHS);
  if (date < firstDay) return firstDay;
  return date > longest ? longest : date;
};

/** The least and the most times that a period may be multiplied. */
export interface Multiples {
  readonly least: number;
  readonly most: number;
}

/** A share between one in `low` and one in `high` of a span of days; where multiples of the two part. */
const partingShare = (days: number, low: number, high: number): number =>
  Math.floor((days * (1 / Math.max(low, 1) + 1 / Math.max(high, 1))) / 2);

/**
 * First days that stand for all an unrecorded one may be: of a usual study, of the shortest and the longest, and of one
 * whose bond is over by a day if it is the lesser multiple, and not if it is the greater.
 */
export const firstDaySamples = (lastDay: string | null, day: string, { least, most }: Multiples): string[] => {
  if (lastDay === null) return [addMonths(day, -30), addMonths(day, -7), FAR_FIRST_DAY, LONG_AGO];
  const earliest = addMonths(lastDay, 1 - LONGEST_STUDY_MONTHS);
  const parting = addDays(lastDay, -partingShare(Math.max(daysBetween(lastDay, day), 0), least, most));
  return [addMonths(lastDay, -23), lastDay, earliest, latestSince(earliest, [parting])];
};

/** Last days that stand for all an unrecorded one may be; one of them the day before the day that is asked about. */
export const lastDaySamples = (firstDay: string | null, day: string, { least, most }: Multiples): string[] => {
  if (firstDay === null) return [addMonths(day, -6), addMonths(day, -60), addDays(day, -1), FAR_LAST_DAY];
  const parting = addDays(firstDay, partingShare(Math.max(daysBetween(firstDay, day), 0), least + 1, most + 1));
  return [
    addMonths(firstDay, 23),
    firstDay,
    withinStudy(addDays(day, -1), firstDay),
    addMonths(firstDay, LONGEST_STUDY_MONTHS - 1),
    withinStudy(parting, firstDay),
  ];
};

/** The last day of a study whose bond, begun on some day, is over by another if it is the lesser multiple only. */
export const partingLastDay = (firstDay: string, bondFrom: string, day: string, { least, most }: Multiples): string =>
  withinStudy(addDays(firstDay, partingShare(Math.max(daysBetween(bondFrom, day), 0), least, most)), firstDay);
