/**
 * What users of a JSON rule engine prepare in code before they run it, because it cannot be said in rules: the two years
 * that count, the length of the study, and where the retirement date comes from. Shared by both engines.
 */
import { birthDayOfNip, dayAfter, dayOf, endOfBirthMonthAt, plusMonths } from './dates.js';
import { type Candidate, CURRICULUM_MONTHS, LEVEL, RETIREMENT_AGE } from './law.js';

const retirementDayOf = ({ retirementDate, birthDate, nip, position }: Candidate): number | null => {
  if (retirementDate != null) return dayOf(retirementDate);
  if (position == null) return null;
  if (birthDate != null) return endOfBirthMonthAt(dayOf(birthDate), RETIREMENT_AGE[position]);
  return nip == null ? null : endOfBirthMonthAt(birthDayOfNip(nip), RETIREMENT_AGE[position]);
};

const studyMonthsOf = ({ normativeTime, degree }: Candidate): number | null => {
  if (normativeTime == null) return null;
  if (normativeTime === 'curriculum') return degree == null ? null : CURRICULUM_MONTHS[degree];
  return 'months' in normativeTime ? normativeTime.months : normativeTime.semesters * 6;
};

/** A record made ready for rules; what it lacks is `null` or `undefined`. */
export const prepare = (record: Candidate, asOf: string) => {
  const year = Number(asOf.slice(0, 4));
  return {
    ...record,
    asOf: dayOf(asOf),
    performanceLastYear: record.performance?.[year - 1],
    performanceYearBefore: record.performance?.[year - 2],
    studyMonths: studyMonthsOf(record),
    retirementDay: retirementDayOf(record),
    intended: { degree: record.degree, startDate: record.studyStartDate },
  };
};
export type Prepared = ReturnType<typeof prepare>;

type Nullish<T> = T | null | undefined;

/** The day some months after a date, as a number that compares; `null` when the date is not known. */
export const dayAfterMonths = (date: Nullish<string>, months: Nullish<number>): number | null =>
  date == null || months == null ? null : plusMonths(dayOf(date), months);

export const isOnOrBefore = (day: Nullish<number>, limit: Nullish<number>): boolean =>
  day != null && limit != null && day <= limit;

export const isAfter = (day: Nullish<number>, limit: Nullish<number>): boolean =>
  day != null && limit != null && day > limit;

export const isKnownAndNotIn = (value: Nullish<string>, values: readonly string[]): boolean =>
  value != null && !values.includes(value);

type Studies = Prepared['studyAssignments'];
const TERMINATION_BAR_MONTHS = 24;

export const someTerminationBars = (studies: Studies, asOf: number): boolean =>
  studies?.some(
    ({ completed, terminatedOn, unfinishedJustified }) =>
      completed !== true &&
      unfinishedJustified === false &&
      isAfter(dayAfterMonths(terminatedOn, TERMINATION_BAR_MONTHS), asOf),
  ) ?? false;

export const noTerminationBars = (studies: Studies, asOf: number): boolean =>
  studies?.every(
    ({ completed, terminatedOn, unfinishedJustified }) =>
      completed === true ||
      unfinishedJustified === true ||
      isOnOrBefore(dayAfterMonths(terminatedOn, TERMINATION_BAR_MONTHS), asOf),
  ) ?? false;

type Intended = Prepared['intended'];
const WORK_BETWEEN_MONTHS = 18;

/** The day on which so many months of work since the day after study are done. */
const backAtWorkFor = (lastDay: string | null | undefined, months: number): number | null =>
  lastDay == null ? null : plusMonths(dayAfter(dayOf(lastDay)), months);

const startDayOf = ({ startDate }: Intended): number | null => (startDate == null ? null : dayOf(startDate));

export const someStudyHasToWait = (studies: Studies, intended: Intended): boolean =>
  studies?.some(
    ({ completed, degree, lastDay }) =>
      completed === true &&
      degree != null &&
      intended.degree != null &&
      LEVEL[degree] < LEVEL[intended.degree] &&
      isAfter(backAtWorkFor(lastDay, WORK_BETWEEN_MONTHS), startDayOf(intended)),
  ) ?? false;

export const noStudyHasToWait = (studies: Studies, intended: Intended): boolean =>
  studies?.every(
    ({ completed, degree, lastDay }) =>
      completed !== true ||
      (degree != null && intended.degree != null && LEVEL[degree] >= LEVEL[intended.degree]) ||
      isOnOrBefore(backAtWorkFor(lastDay, WORK_BETWEEN_MONTHS), startDayOf(intended)),
  ) ?? false;
