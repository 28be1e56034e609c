/**
 * The periods at whose end performance is evaluated, and the days in which the evaluation of the year is made.
 *
 * @pasal Pasal 6 ayat (2)
 * @module
 */
import { addMonths, lastDayOf } from '../../kernel/calendar.js';
import type { Readings } from '../../law/readings.js';
import type { Context } from '../../law/ruleset.js';
import type { Interval } from './facts.js';

/** Where `asOf` stands to a period, whose first and last day belong to it. */
export type EvaluationStatus = 'upcoming' | 'running' | 'over';

/** A period at whose end performance is evaluated. */
export interface EvaluationPeriod {
  readonly interval: 'bulanan' | 'triwulan';
  /** The month, 1 to 12, or the quarter, 1 to 4. */
  readonly period: number;
  readonly firstDay: string;
  /** Last day of the period, which is the day the evaluation is due (B15). */
  readonly lastDay: string;
  readonly status: EvaluationStatus;
}

/** The days in which the evaluation of a year is made, both included (A03). */
export interface AnnualWindow {
  readonly opensOn: string;
  readonly closesOn: string;
}

/** From which day of December an annual evaluation is in time (A03). */
const OPENS: { readonly [option in Readings['A03']]: string } = {
  december: '12-01',
  'last-week': '12-25',
  'last-day': '12-31',
};

/** The days in which the annual evaluation of a year is in time: from December to the end of January (A03). */
export const annualWindowOf = (year: number, { readings }: Pick<Context, 'readings'>): AnnualWindow => ({
  opensOn: `${year}-${OPENS[readings.A03]}`,
  closesOn: addMonths(`${year}-12-31`, 1),
});

/** Where a day stands to a period. */
export const statusOn = (day: string, firstDay: string, lastDay: string): EvaluationStatus => {
  if (day < firstDay) return 'upcoming';
  return day > lastDay ? 'over' : 'running';
};

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const QUARTER_MONTHS = 3;

const periodOf = (
  interval: EvaluationPeriod['interval'],
  period: number,
  { year, asOf }: { readonly year: number; readonly asOf: string },
): EvaluationPeriod => {
  const months = interval === 'bulanan' ? 1 : QUARTER_MONTHS;
  const firstDay = addMonths(`${year}-01-01`, (period - 1) * months);
  const lastDay = lastDayOf(firstDay, months);
  return { interval, period, firstDay, lastDay, status: statusOn(asOf, firstDay, lastDay) };
};

/** The periods that end in each month of a year, as far as the interval has them. */
export const periodsOf = (
  interval: Interval,
  when: { readonly year: number; readonly asOf: string },
): readonly EvaluationPeriod[] =>
  MONTHS.flatMap((month) => [
    ...(interval === 'triwulan' ? [] : [periodOf('bulanan', month, when)]),
    ...(interval === 'bulanan' || month % QUARTER_MONTHS > 0
      ? []
      : [periodOf('triwulan', month / QUARTER_MONTHS, when)]),
  ]);
