/**
 * The measured year of IP ASN: what it takes in, and up to which day a history is seen for it. One notion holds training and
 * performance together (C40); single switches may take one of them out of it (C29, C30).
 *
 * @pasal Pasal 3
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */
import { addDays, addMonths } from '../../kernel/calendar.js';
import type { Readings } from '../../law/readings.js';
import type { Context } from '../../law/ruleset.js';
import type { PointTable } from '../points.js';

/** What the measured year can take in (C40). */
export type IpAsnYearNotion = Readings['C40'];

/** A span of days, both ends in it. */
export interface Window {
  readonly first: string;
  readonly last: string;
}

/** What the measured year takes in. */
export interface IpAsnMeasuredYear {
  /** The notion of the year (C40). */
  readonly notion: IpAsnYearNotion;
  /** The days on which technical training counts; `null` when there is none, as an amendment can have it. */
  readonly technical: Window | null;
  /** The days on which seminars and their equals count. */
  readonly seminar: Window | null;
  /** The year whose work assessment counts. */
  readonly assessedYear: number;
  /** The last day of the history that counts, whatever it is of (C39). */
  readonly historyUntil: string;
}

/** What an answer on IP ASN takes for granted. */
export type IpAsnAssumption = 'year-not-over' | 'mixed-measured-year' | 'undated-counted';

/** How trainings and performance belong to a year. */
interface Parts {
  readonly trainings: Exclude<Readings['C29'], 'as-measured-year'>;
  readonly performance: Exclude<Readings['C30'], 'as-measured-year'>;
}

const PARTS: { readonly [notion in IpAsnYearNotion]: Parts } = {
  'calendar-year-so-far': { trainings: 'calendar-years', performance: 'year-before' },
  'april-rolling': { trainings: 'rolling-years', performance: 'year-before' },
  'closed-year': { trainings: 'calendar-years', performance: 'same-year' },
};

/** The parts of the year as they are chosen, each by its own switch or by the notion. */
const partsOf = ({ readings: { C40, C29, C30 } }: Context): Parts => ({
  trainings: C29 === 'as-measured-year' ? PARTS[C40].trainings : C29,
  performance: C30 === 'as-measured-year' ? PARTS[C40].performance : C30,
});

/** Whether the parts are not those of the notion. */
const isMixed = (context: Context): boolean => {
  const { trainings, performance } = partsOf(context);
  const own = PARTS[context.readings.C40];
  return trainings !== own.trainings || performance !== own.performance;
};

const earlierOf = (a: string, b: string): string => (a < b ? a : b);
const lastDayOf = (year: number): string => `${year}-12-31`;

/** The end of the month that the measurement is due in. */
const endOfMeasuring = (year: number): string => `${year}-04-30`;

/** Whether trainings count up to a measuring day, and not by calendar years. */
const isRolling = (context: Context): boolean => partsOf(context).trainings === 'rolling-years';

/** The last day on which training of the year can still fall, whenever it is asked. */
export const lastTrainingDayIn = (year: number, context: Context): string =>
  isRolling(context) ? endOfMeasuring(year) : lastDayOf(year);

/** The last day of the history that counts (C39). */
export const historyUntil = (year: number, { asOf, readings }: Context): string =>
  readings.C39 === 'on-the-day-asked' ? asOf : earlierOf(asOf, lastDayOf(year));

/** The last day on which something can still happen that counts for the year (C39); `null` for one without such a day. */
export const lastHistoryDayIn = (year: number, { readings }: Context): string | null =>
  readings.C39 === 'on-the-day-asked' ? null : lastDayOf(year);

/** The year whose assessment counts. */
export const assessedYearOf = (year: number, context: Context): number =>
  partsOf(context).performance === 'same-year' ? year : year - 1;

const MONTHS_OF_YEAR = 12;

/** The days on which a training counts that is looked for over so many years. */
export const windowOf = (years: number, year: number, context: Context): Window => {
  if (!isRolling(context)) return { first: `${year - years + 1}-01-01`, last: lastDayOf(year) };
  const last = earlierOf(endOfMeasuring(year), context.asOf);
  return { first: addDays(addMonths(last, -years * MONTHS_OF_YEAR), 1), last };
};

export const isWithin = (date: string, { first, last }: Window): boolean => date >= first && date <= last;

const shownWindow = (years: number, year: number, context: Context): Window | null =>
  years === 0 ? null : windowOf(years, year, context);

/** What the measured year takes in, as an answer states it. */
export const measuredYearOf = (
  year: number,
  { technicalYears, seminarYears }: Pick<PointTable, 'technicalYears' | 'seminarYears'>,
  context: Context,
): IpAsnMeasuredYear => ({
  notion: context.readings.C40,
  technical: shownWindow(technicalYears, year, context),
  seminar: shownWindow(seminarYears, year, context),
  assessedYear: assessedYearOf(year, context),
  historyUntil: historyUntil(year, context),
});

/** What is taken for granted of a measured year. */
export const assumptionsOf = (year: number, context: Context): IpAsnAssumption[] => [
  ...(context.asOf < lastDayOf(year) ? (['year-not-over'] as const) : []),
  ...(isMixed(context) ? (['mixed-measured-year'] as const) : []),
];
