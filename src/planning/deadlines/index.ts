/**
 * By when development plans are approved and reach LAN, how long a plan may run, and whether that was kept.
 *
 * @pasal Pasal 16 ayat (2), Pasal 17 ayat (3)-(5)
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { appraise, type Finding, gapsAmong, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { deadlineGaps, type PlanDeadlinesInput, type PlanFact, type PlanFacts, parsePlanDeadlines } from './facts.js';
import {
  approvalDueOf,
  type DeadlineStatus,
  fiscalYearOf,
  type PlanDeadlinesProvision,
  periodYearsOf,
  planSteps,
  sentOn,
  statusOf,
  submissionDueOf,
} from './rules.js';

export type { PlanDeadlinesInput } from './facts.js';
export type { DeadlineStatus, PlanDeadlinesProvision } from './rules.js';

/** The answer to "by when are plans approved and submitted, and were they?". */
export interface PlanDeadlines {
  readonly question: 'plan-deadlines';
  /** The year in which the plan is drawn up: the one before the plan's. */
  readonly fiscalYear: number;
  /** Last day for the approval. */
  readonly approvalDue: string;
  /** Last day for reaching LAN. */
  readonly submissionDue: string;
  /** Where the approval stands by its day alone; that it is the PPK's is for the step to say. */
  readonly approvalStatus: DeadlineStatus | null;
  /** Where the sending of the approved plan stands: what the PPK had not approved by then does not count as sent. */
  readonly submissionStatus: DeadlineStatus | null;
  /** How many years the plan of several years runs, its first and last included. */
  readonly periodYears: number | null;
  /** Paths of days that lie after `asOf`: what is to happen then has not happened yet. */
  readonly laterThanAsOf: readonly string[];
  readonly steps: readonly Finding<PlanDeadlinesProvision>[];
  /** Paths of the facts that can still change one of the values or steps. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * By when is the annual plan approved and with LAN, and was that kept? The plan for a year is drawn up in the year
 * before; a quarter's deadline is its last day (A09). What is not done yet is held against nobody before that day is
 * over. It is the approved plan that is sent, so that one that was not approved by then is not sent yet.
 *
 * @param record - a {@link PlanDeadlinesInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when the plan ends
 *   before it starts (`end-before-start`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const plan = { planYear: 2027, approvedOn: '2026-06-30', approvedBy: 'ppk', submittedToLanOn: 'belum' };
 * const deadlines = computePlanDeadlines(plan, { asOf: '2026-07-01' });
 * deadlines.approvalStatus; // 'on-time'
 * deadlines.submissionDue; // '2026-09-30'
 * deadlines.submissionStatus; // 'due'
 * ```
 * @pasal Pasal 16 ayat (2), Pasal 17 ayat (3)-(5)
 */
export const computePlanDeadlines = (record: PlanDeadlinesInput, options: DecisionOptions): PlanDeadlines =>
  computePlanDeadlinesFrom(record, options);

/**
 * {@link computePlanDeadlines} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const computePlanDeadlinesFrom = (record: unknown, options: DecisionOptions): PlanDeadlines => {
  const context = contextOf(options);
  const { facts, laterThanAsOf } = parsePlanDeadlines(record, context);
  const { findings } = appraise(planSteps, facts, context);
  const approvalDue = approvalDueOf(facts, context);
  const submissionDue = submissionDueOf(facts, context);
  const readerAmong = <R>(names: readonly PlanFact[], reckon: (filled: PlanFacts) => R) =>
    readerOf(facts, gapsAmong(deadlineGaps, names, facts, context), reckon);
  const approval = readerAmong(['approvedOn'], (f) => statusOf(f.approvedOn, approvalDue, context.asOf));
  const submission = readerAmong(['submittedToLanOn', 'approvedOn', 'approvedBy'], (f) =>
    statusOf(sentOn(f), submissionDue, context.asOf),
  );
  const period = readerAmong(['periodFirstYear', 'periodLastYear'], periodYearsOf);
  const values = {
    fiscalYear: fiscalYearOf(facts),
    approvalDue,
    submissionDue,
    approvalStatus: approval.read((status) => status),
    submissionStatus: submission.read((status) => status),
    periodYears: period.read((years) => years),
  };
  const readers = [approval, submission, period];
  const missing = [...findings.flatMap((one) => one.missing), ...readers.flatMap((reader) => reader.missing())];
  return {
    question: 'plan-deadlines',
    ...values,
    laterThanAsOf,
    steps: findings,
    missing: [...new Set(missing)],
    basis: basisOf(context, weakestOf(findings)),
  };
};
