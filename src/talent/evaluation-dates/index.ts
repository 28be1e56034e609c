/**
 * When performance is evaluated: month by month or quarter by quarter, and once for the year.
 *
 * @pasal Pasal 6 ayat (2)
 * @source Permen PUPR 2/2023
 * @module
 */
import { type Finding, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type EvaluationDatesInput, readDates } from './facts.js';
import {
  type AnnualWindow,
  annualWindowOf,
  type EvaluationPeriod,
  type EvaluationStatus,
  periodsOf,
  statusOn,
} from './periods.js';
import { type EvaluationDatesProvision, stepsOf } from './rules.js';

export type { EvaluationDatesInput } from './facts.js';
export type { AnnualWindow, EvaluationPeriod, EvaluationStatus } from './periods.js';
export type { EvaluationDatesProvision } from './rules.js';

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
  const { inForceFrom } = context.ruleset;
  const window = annualWindowOf(year, context);
  const { steps, missing } = stepsOf({ year, interval }, window, context);
  const periods = interval === null ? [] : periodsOf(interval, { year, asOf });
  return {
    question: 'evaluation-dates',
    periodic: missing.length > 0 ? null : periods.filter(({ lastDay }) => lastDay >= inForceFrom),
    annual: { ...window, status: statusOn(asOf, window.opensOn, window.closesOn) },
    steps,
    missing,
    basis: basisOf(context, weakestOf(steps)),
  };
};
