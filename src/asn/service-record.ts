/** What decides when a person's service ends, read the same way by every question that compares with it. */

import { addDays, EARLIEST_DATE, LATEST_DATE, withinRange } from '../kernel/calendar.js';
import { type Gap, gapOf } from '../kernel/completions.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { day, facts, type Input, type Known, oneOf } from '../kernel/fact.js';
import { itemAt } from '../kernel/lists.js';
import { type Confidence, weakerOf } from '../kernel/rules.js';
import type { Context } from '../law/ruleset.js';
import { birthDateOfNip, cpnsMonthOfNip, nip } from './nip.js';
import { POSITIONS, type Position } from './position.js';
import { retirementConfidence, retirementDateOf, retirementDatesOf } from './retirement.js';

/** The facts that say when service ends; the retirement date itself, or what it is derived from. */
export const serviceFacts = /* @__PURE__ */ facts(() => ({
  /** NIP, 18 digits, spaces between its groups at most; the birth date is read from it where none is given. */
  nip: nip(),
  /** Date of birth; where it is not the one in the NIP, both are tried (C49). */
  birthDate: day(),
  /** Post held, as far as it decides the retirement age. */
  position: oneOf(POSITIONS),
  /** Last day of service in the present post; derived from birth date and post where it is not given. */
  retirementDate: day(),
}));
export interface ServiceInput extends Input<typeof serviceFacts> {}

/** What says when somebody was born: the record, the NIP, or both. */
export interface BirthRecord {
  readonly nip: string | null;
  readonly birthDate: string | null;
}

/** The same facts once parsed: `null` where not known. */
export interface ServiceRecord extends Known<typeof serviceFacts> {}

/** Every date of birth that the record gives: the recorded one first, then that of the NIP where it is another. */
const birthDatesIn = ({ nip, birthDate }: BirthRecord): readonly string[] => {
  const ofNip = nip === null ? null : birthDateOfNip(nip);
  if (birthDate === null) return ofNip === null ? [] : [ofNip];
  return ofNip === null || ofNip === birthDate ? [birthDate] : [birthDate, ofNip];
};

/** The dates of birth to reckon with (C49): two where record and NIP contradict each other and both are tried. */
export const birthDatesOf = (record: BirthRecord, { readings }: Pick<Context, 'readings'>): readonly string[] => {
  const given = birthDatesIn(record);
  if (given.length < 2) return given;
  if (readings.C49 === 'record') return given.slice(0, 1);
  return readings.C49 === 'nip' ? given.slice(1) : given;
};

/** What all of some dates are; `null` where there is none, or they differ. */
const onlyOne = (dates: readonly string[]): string | null => {
  const [first, ...others] = dates;
  return first === undefined || others.some((other) => other !== first) ? null : first;
};

/** The date of birth: as recorded, or as the NIP has it; `null` where the two contradict each other (C49). */
export const birthDateOf = (record: BirthRecord, context: Pick<Context, 'readings'>): string | null =>
  onlyOne(birthDatesOf(record, context));

/** Refuses a record whose date of birth is not the one in the NIP, where the reading C49 asks for that. */
export const checkBirthDates = (record: BirthRecord, { readings }: Pick<Context, 'readings'>): void => {
  if (readings.C49 !== 'refuse' || birthDatesIn(record).length < 2) return;
  const message = 'not the date of birth that the NIP begins with';
  throw new InvalidInputError([{ path: 'birthDate', code: 'contradictory', message }]);
};

/** What a record says twice, and not the same. */
export type RecordContradiction =
  /** The date of birth is not the one that the NIP begins with. */
  | 'nip-contradicts-birth-date'
  /** The start as CPNS is not in the month that the NIP has, or the appointment as PNS is before it. */
  | 'nip-contradicts-cpns-start';

/** Tells whether the date of birth and the NIP contradict each other; told always, whatever becomes of it (C49). */
export const contradictionsOfBirth = (record: BirthRecord): readonly 'nip-contradicts-birth-date'[] =>
  birthDatesIn(record).length > 1 ? ['nip-contradicts-birth-date'] : [];

/** The days on which somebody entered the service. */
export interface CareerRecord {
  readonly cpnsStartDate: string | null;
  readonly pnsAppointmentDate: string | null;
}

/** What the NIP says of the career and the record does not. */
export const contradictionsOfCareer = (record: BirthRecord & CareerRecord): readonly RecordContradiction[] => {
  const month = record.nip === null ? null : cpnsMonthOfNip(record.nip);
  if (month === null) return [];
  const { cpnsStartDate, pnsAppointmentDate } = record;
  const differs = cpnsStartDate !== null && !cpnsStartDate.startsWith(month);
  const isBefore = pnsAppointmentDate !== null && pnsAppointmentDate.slice(0, 7) < month;
  return differs || isBefore ? ['nip-contradicts-cpns-start'] : [];
};

/** The last day of service for each date of birth that counts, at the age of a post. */
const retirementsAt = (record: BirthRecord, position: Position, context: Context): readonly string[] =>
  birthDatesOf(record, context).map((birthDate) => retirementDateOf(birthDate, position, context));

/** The last day of service at the age of a post, whatever post is held; `null` where not known, or contradictory. */
export const retirementAtAgeOf = (record: BirthRecord, position: Position, context: Context): string | null =>
  onlyOne(retirementsAt(record, position, context));

/** The last day of service: as recorded, or derived. */
export const retirementOf = (record: ServiceRecord, context: Context): string | null => {
  if (record.retirementDate !== null) return record.retirementDate;
  return record.position === null ? null : retirementAtAgeOf(record, record.position, context);
};

/** How well a date of retirement is attested that is derived from the date of birth. */
export const birthConfidenceOf = (record: BirthRecord): Confidence =>
  birthDatesIn(record).map(retirementConfidence).reduce(weakerOf, 'certain');

/** How well the retirement date is attested: what the record says is taken as certain. */
export const retirementConfidenceOf = (record: ServiceRecord): Confidence =>
  record.retirementDate === null ? birthConfidenceOf(record) : 'certain';

/**
 * The days that retirement can only fall on, as far as the birth tells: one where it is known, those of the dates of birth
 * that contradict each other, those at the ages of all posts where the post is not known; none where the birth is not.
 */
export const possibleRetirementsOf = (record: ServiceRecord, context: Context): readonly string[] => {
  const known = retirementOf(record, context);
  if (known !== null) return [known];
  const { position } = record;
  if (position !== null) return retirementsAt(record, position, context);
  return [...new Set(birthDatesOf(record, context).flatMap((birthDate) => retirementDatesOf(birthDate, context)))];
};

/** The days that a missing retirement at the age of a post may fall on: those of contradictory births, or any at all. */
export const retirementDaysOf = (
  record: BirthRecord,
  position: Position | null,
  between: readonly string[],
  context: Context,
): readonly string[] => {
  const days = position === null ? [] : retirementsAt(record, position, context);
  return days.length > 0 ? days : [LATEST_DATE, ...withinRange(between), EARLIEST_DATE];
};

/**
 * The gap that a missing post leaves where the birth is known. Service ends at the age of one of the posts, and a date on
 * record would be the last day of service in one of them, so that it can be no other day either (B6). Of two dates of
 * birth that contradict each other, which is right may matter or not, whatever becomes of the post (C49).
 */
const gapOfPost = (births: readonly string[], context: Context): Gap<ServiceRecord> => {
  const byBirth = births.map((birthDate) => retirementDatesOf(birthDate, context));
  const fillings = byBirth.flat().map((retirementDate) => ({ retirementDate }));
  if (byBirth.length === 1) return gapOf<ServiceRecord>(['retirementDate', 'position'], fillings);
  const ages = itemAt(byBirth, 0);
  const placesOfBirth = byBirth.map((_, birth) => ages.map((_age, age) => birth * ages.length + age));
  const placesOfAge = ages.map((_, age) => byBirth.map((_birth, birth) => birth * ages.length + age));
  return {
    fillings,
    tried: fillings.length,
    openings: [
      { paths: ['retirementDate'], contrasts: [fillings.map((_, place) => place)] },
      { paths: ['birthDate', 'nip'], contrasts: placesOfAge },
      { paths: ['position'], contrasts: placesOfBirth },
    ],
  };
};

/**
 * Looks for the retirement date.
 *
 * @param between - dates of retirement at which the question's rule changes its mind, beside the extremes; asked for only
 *   where the birth is not known.
 */
export const retirementGap =
  <F extends ServiceRecord>(between: (facts: F, context: Context) => readonly string[]) =>
  (facts: F, context: Context): readonly Gap<ServiceRecord>[] => {
    if (retirementOf(facts, context) !== null) return [];
    const { position } = facts;
    const births = birthDatesOf(facts, context);
    if (position === null && births.length > 0) return [gapOfPost(births, context)];
    // No birth is given, or two that contradict each other.
    const paths = ['retirementDate', 'birthDate', 'nip', ...(position === null ? ['position'] : [])];
    const dates = retirementDaysOf(facts, position, births.length > 0 ? [] : between(facts, context), context);
    return [
      gapOf<ServiceRecord>(
        paths,
        dates.map((retirementDate) => ({ retirementDate })),
      ),
    ];
  };

/** The first day on which somebody can have entered the service, as far as the birth tells. */
export const earliestEntryOf = (record: BirthRecord): string => {
  const [first] = [...birthDatesIn(record)].sort();
  return first === undefined ? EARLIEST_DATE : addDays(first, 1);
};

/** Whether a day is not after any of the dates of birth that a record gives. */
const isNotAfterBirth = (day: string | null, record: BirthRecord): boolean => {
  const births = birthDatesIn(record);
  return day !== null && births.length > 0 && births.every((birthDate) => day <= birthDate);
};

/** What is wrong with a service record taken by itself. */
export const issuesOfServiceRecord = (record: ServiceRecord): InputIssue[] =>
  isNotAfterBirth(record.retirementDate, record)
    ? [{ path: 'retirementDate', code: 'end-before-start', message: 'retirement is not after birth' }]
    : [];

/** What is wrong with the days on which somebody entered the service: before birth, or PNS before CPNS. */
export const issuesOfCareer = (record: BirthRecord & CareerRecord): InputIssue[] => {
  const { cpnsStartDate, pnsAppointmentDate } = record;
  const beforeBirth = (['cpnsStartDate', 'pnsAppointmentDate'] as const)
    .filter((name) => isNotAfterBirth(record[name], record))
    .map((path) => ({ path, code: 'start-before-birth', message: 'entered the service before being born' }));
  return cpnsStartDate !== null && pnsAppointmentDate !== null && pnsAppointmentDate < cpnsStartDate
    ? [
        ...beforeBirth,
        { path: 'pnsAppointmentDate', code: 'end-before-start', message: 'appointed as PNS before the start as CPNS' },
      ]
    : beforeBirth;
};
