/**
 * When performance is evaluated: month by month or quarter by quarter, and once for the year.
 *
 * @pasal Pasal 6 ayat (2)
 * @source Permen PUPR 2/2023
 * @module
 */
import { addMonths, lastDayOf } from '../../kernel/calendar.js';
import { facts, type Input, type Known, oneOf, questionOf, whole } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Finding, type Status, weakestOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Readings } from '../../law/readings.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/** The first year whose annual evaluation can still be made when the regulation comes into force: until 31 January 2023. */
export const EARLIEST_EVALUATED_YEAR = 2022;

const own = /* @__PURE__ */ facts(() => ({
  /** The year whose performance is evaluated, from 2022 on; that of `asOf` when left out. */
  year: whole(EARLIEST_EVALUATED_YEAR, 2199),
  /** How often the periodic evaluation is made (Pasal 6 ayat (2) huruf a). */
  interval: oneOf(['bulanan', 'triwulan', 'keduanya']),
}));

/** What the dates depend on. Both may be left out. */
export interface EvaluationDatesInput extends Input<typeof own> {}
interface EvaluationDatesFacts extends Known<typeof own> {}

export const evaluationDates = /* @__PURE__ */ questionOf<EvaluationDatesInput, EvaluationDatesFacts>(() => own.shape);
type Interval = NonNullable<EvaluationDatesFacts['interval']>;

const readDates = /* @__PURE__ */ readFacts(evaluationDates);

/** Provisions that the steps of the dates cite. */
export type EvaluationDatesProvision = 'pupr-2-2023/6.2.a' | 'pupr-2-2023/6.2.b';

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

/** The answer to "when is performance evaluated?". */
export interface EvaluationDates {
  readonly question: 'evaluation-dates';
  /**
   * The periods of the year in the order of their last days, without those that were over before the regulation came into
   * force; `null` while the interval is missing.
   */
  readonly periodic: readonly EvaluationPeriod[] | null;
  readonly annual: AnnualWindow & { readonly status: EvaluationStatus };
  readonly steps: readonly Finding<EvaluationDatesProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
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

const statusOn = (day: string, firstDay: string, lastDay: string): EvaluationStatus => {
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
const periodsOf = (
  interval: Interval,
  when: { readonly year: number; readonly asOf: string },
): readonly EvaluationPeriod[] =>
  MONTHS.flatMap((month) => [
    ...(interval === 'triwulan' ? [] : [periodOf('bulanan', month, when)]),
    ...(interval === 'bulanan' || month % QUARTER_MONTHS > 0
      ? []
      : [periodOf('triwulan', month / QUARTER_MONTHS, when)]),
  ]);

const statusOfPeriodic = (isGoverned: boolean, isOpen: boolean): Status => {
  if (!isGoverned) return 'not-applicable';
  return isOpen ? 'unknown' : 'met';
};

/**
 * When is performance evaluated? The periodic evaluation is due on the last day of each month or quarter (B15), that of
 * the year is in time from 1 December to 31 January (A03). Of 2022 the annual evaluation alone is told: its periods were
 * over before the regulation came into force.
 *
 * @param record - an {@link EvaluationDatesInput}; the interval may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const dates = computeEvaluationDates({ interval: 'triwulan' }, { asOf: '2026-07-01' });
 * dates.periodic?.map(({ lastDay }) => lastDay); // ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']
 * dates.periodic?.[2]?.status; // 'running'
 * dates.annual; // { opensOn: '2026-12-01', closesOn: '2027-01-31', status: 'upcoming' }
 * ```
 * @pasal Pasal 6 ayat (2)
 */
export const computeEvaluationDates = (record: EvaluationDatesInput, options: DecisionOptions): EvaluationDates =>
  computeEvaluationDatesFrom(record, options);

/**
 * {@link computeEvaluationDates} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const computeEvaluationDatesFrom = (record: unknown, options: DecisionOptions): EvaluationDates => {
  const context = contextOf(options);
  const { asOf } = context;
  const { year: yearGiven, interval } = readDates(record);
  const year = yearGiven ?? context.year;
  const { opensOn, closesOn } = annualWindowOf(year, context);
  const { inForceFrom } = context.ruleset;
  const isGoverned = `${year}-12-31` >= inForceFrom;
  const isOpen = isGoverned && interval === null;
  const missing = isOpen ? ['interval'] : [];
  const periods = interval === null ? [] : periodsOf(interval, { year, asOf });
  const steps: readonly Finding<EvaluationDatesProvision>[] = [
    {
      provision: 'pupr-2-2023/6.2.a',
      status: statusOfPeriodic(isGoverned, isOpen),
      confidence: 'certain',
      missing: [...missing],
      evidence: { year, interval },
    },
    {
      provision: 'pupr-2-2023/6.2.b',
      status: 'met',
      confidence: confidenceOf(context, ['A03']),
      missing: [],
      evidence: { year, opensOn, closesOn },
    },
  ];
  return {
    question: 'evaluation-dates',
    periodic: isOpen ? null : periods.filter(({ lastDay }) => lastDay >= inForceFrom),
    annual: { opensOn, closesOn, status: statusOn(asOf, opensOn, closesOn) },
    steps,
    missing,
    basis: basisOf(context, weakestOf(steps)),
  };
};
