/**
 * By when development plans are approved and reach LAN, how long a plan may run, and whether that was kept.
 *
 * @pasal Pasal 16 ayat (2), Pasal 17 ayat (3)-(5)
 * @source Permen PUPR 2/2023
 * @module
 */

import { addMonths, EARLIEST_DATE, endOfMonth, isIsoDate } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import type { InputIssue } from '../../kernel/errors.js';
import { type Fact, facts, type Input, type Known, oneOf, questionOf, textBy, whole } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { notAfter } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  appraise,
  type Evidence,
  type Finding,
  gapsAmong,
  metIf,
  type RowDefinition,
  row,
  ruleTable,
  type Settled,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions, parameterOf } from '../../law/ruleset.js';

/** Says that something is not done yet. */
const NOT_YET = 'belum';

const NEITHER_DAY_NOR_NOT_YET = {
  code: 'impossible-date',
  message: `not a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31; nor ${NOT_YET}`,
};

const dayDone = (): Fact<string> => textBy((day) => day === NOT_YET || isIsoDate(day), NEITHER_DAY_NOR_NOT_YET);

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
const periodYear = (): Fact<number> => whole(EARLIEST_YEAR, LATEST_YEAR);

const own = /* @__PURE__ */ facts(() => ({
  /** The year the annual plan is for; the one after that of `asOf` when left out. */
  planYear: whole(2024, LATEST_YEAR),
  /** The day the annual plan was approved; `belum`, or a day after that of the decision, when it is not yet. */
  approvedOn: dayDone(),
  /** Who approved it. */
  approvedBy: oneOf(['ppk', 'lainnya']),
  /** The day the plan was sent to LAN; `belum`, or a day after that of the decision, when it is not yet. */
  submittedToLanOn: dayDone(),
  /** First year of the plan of several years. */
  periodFirstYear: periodYear(),
  /** Last year of the plan of several years. */
  periodLastYear: periodYear(),
  /** Who set the organisation's plan. */
  determinedBy: oneOf(['menteri', 'lainnya']),
}));

/** The facts about a plan. Every one may be left out. */
export interface PlanDeadlinesInput extends Input<typeof own> {}
interface PlanDeadlinesRecord extends Known<typeof own> {}

/** What of a record cannot be. */
const issuesOf = ({ periodFirstYear, periodLastYear }: PlanDeadlinesRecord): readonly InputIssue[] => {
  const reversed = periodFirstYear !== null && periodLastYear !== null && periodLastYear < periodFirstYear;
  return reversed
    ? [{ path: 'periodLastYear', code: 'end-before-start', message: 'the plan ends before it starts' }]
    : [];
};

export const planDeadlines = /* @__PURE__ */ questionOf<PlanDeadlinesInput, PlanDeadlinesRecord>(
  () => own.shape,
  issuesOf,
);

const readPlanDeadlines = /* @__PURE__ */ readFacts(planDeadlines);

/** The facts after checking: the year of the plan settled, and what is to be done later not done yet. */
interface PlanFacts extends PlanDeadlinesRecord {
  readonly planYear: number;
}

/** Provisions that the steps of a plan cite. */
export type PlanDeadlinesProvision = 'pupr-2-2023/16.2' | 'pupr-2-2023/17.3' | 'pupr-2-2023/17.4' | 'pupr-2-2023/17.5';

/** Where something that has to be done stands on `asOf`: done in time or late, or not done with time left or over. */
export type DeadlineStatus = 'on-time' | 'late' | 'due' | 'overdue';

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

const DAYS_DONE = ['approvedOn', 'submittedToLanOn'] as const;

const parsePlanDeadlines = (record: unknown, { asOf, year }: Context) => {
  const input = readPlanDeadlines(record);
  const laterThanAsOf = DAYS_DONE.filter((name) => {
    const day = input[name];
    return day !== null && day !== NOT_YET && day > asOf;
  });
  const notYet = Object.fromEntries(laterThanAsOf.map((name) => [name, NOT_YET]));
  const facts: PlanFacts = { ...input, ...notYet, planYear: input.planYear ?? year + 1 };
  return { facts, laterThanAsOf };
};

/** A year that every plan could begin or end with, while neither year is known. */
const MIDDLE_YEAR = 2050;

/** The earliest day is in time for every deadline and before everything else, and no day is as late as `asOf`. */
const daysDone = (_facts: PlanFacts, { asOf }: Context) => [EARLIEST_DATE, asOf, NOT_YET];
const gaps = /* @__PURE__ */ gapsOf<PlanDeadlinesInput, PlanFacts, Context>(planDeadlines, {
  // Settled before anything is asked.
  planYear: [],
  approvedOn: daysDone,
  // Sent on the very day of the approval, too: that is the earliest day on which the approved plan can be sent.
  submittedToLanOn: (facts, context) => [
    ...(facts.approvedOn === null ? [] : [facts.approvedOn]),
    ...daysDone(facts, context),
  ],
  // The shortest and the longest plan there can be: whatever limit lies between, they stand on either side of it.
  periodFirstYear: ({ periodLastYear }) => [periodLastYear ?? MIDDLE_YEAR, EARLIEST_YEAR],
  periodLastYear: ({ periodFirstYear }) => [periodFirstYear ?? MIDDLE_YEAR, LATEST_YEAR],
});
type PlanFact = keyof typeof gaps;

/** The last day of a quarter of a year, counted from 1 (A09). */
const quarterEnd = (year: number, quarter: number): string => endOfMonth(addMonths(`${year}-01-01`, 3 * quarter - 1));

const fiscalYearOf = ({ planYear }: PlanFacts): number => planYear - 1;
const approvalDueOf = (facts: PlanFacts, context: Context): string =>
  quarterEnd(fiscalYearOf(facts), parameterOf(context, 'planApprovalQuarter'));
const submissionDueOf = (facts: PlanFacts, context: Context): string =>
  quarterEnd(fiscalYearOf(facts), parameterOf(context, 'planSubmissionQuarter'));

const periodYearsOf = ({ periodFirstYear, periodLastYear }: PlanFacts): number | null =>
  periodFirstYear === null || periodLastYear === null ? null : periodLastYear - periodFirstYear + 1;

/** Where something stands; a missing day is filled in before this is asked. */
const statusOf = (doneOn: string | null, due: string, asOf: string): DeadlineStatus => {
  if (doneOn === NOT_YET) return asOf <= due ? 'due' : 'overdue';
  return notAfter(doneOn, due) ? 'on-time' : 'late';
};

/** The day on which the approved plan was sent: what is sent must have been approved, and by the PPK (Pasal 17 ayat (4)-(5)). */
const sentOn = ({
  submittedToLanOn,
  approvedOn,
  approvedBy,
}: Pick<PlanFacts, 'submittedToLanOn' | 'approvedOn' | 'approvedBy'>): string | null =>
  approvedOn !== NOT_YET && approvedBy === 'ppk' && notAfter(approvedOn, submittedToLanOn) ? submittedToLanOn : NOT_YET;

/** What a deadline comes to: nothing can be held against anybody while there is time left. */
const judgeStatus = (status: DeadlineStatus): Settled =>
  status === 'due' ? 'not-applicable' : metIf(status === 'on-time');

/** A step; it tells where the plan stands, and bars nobody. */
const step = <P extends PlanDeadlinesProvision, E extends Evidence>(
  definition: RowDefinition<PlanFacts, Context, PlanFact, P, E>,
) => row({ ...definition, informs: true });

const planSteps = ruleTable<PlanFacts, Context, PlanFact, PlanDeadlinesProvision>(gaps, [
  step({
    provision: 'pupr-2-2023/16.2',
    reads: ['periodFirstYear', 'periodLastYear'],
    measure: (facts, context) => ({
      periodFirstYear: facts.periodFirstYear,
      periodLastYear: facts.periodLastYear,
      periodYears: periodYearsOf(facts),
      mostYears: parameterOf(context, 'planYearsMost'),
    }),
    judge: (e) => metIf(e.periodYears !== null && e.periodYears <= e.mostYears),
    confidence: (_facts, context) => confidenceOf(context, ['planYearsMost']),
  }),
  step({
    provision: 'pupr-2-2023/17.3',
    reads: ['determinedBy'],
    measure: ({ determinedBy }) => ({ determinedBy }),
    judge: (e) => metIf(e.determinedBy === 'menteri'),
  }),
  step({
    provision: 'pupr-2-2023/17.4',
    reads: ['approvedOn', 'approvedBy'],
    measure: (facts, context) => ({
      approvedOn: facts.approvedOn,
      approvedBy: facts.approvedBy,
      approvalDue: approvalDueOf(facts, context),
      asOf: context.asOf,
    }),
    judge: (e) => {
      const status = statusOf(e.approvedOn, e.approvalDue, e.asOf);
      return status === 'on-time' ? metIf(e.approvedBy === 'ppk') : judgeStatus(status);
    },
    confidence: (_facts, context) => confidenceOf(context, ['planApprovalQuarter']),
  }),
  step({
    provision: 'pupr-2-2023/17.5',
    reads: ['submittedToLanOn', 'approvedOn', 'approvedBy'],
    measure: (facts, context) => ({
      approvedOn: facts.approvedOn,
      approvedBy: facts.approvedBy,
      submittedToLanOn: facts.submittedToLanOn,
      submissionDue: submissionDueOf(facts, context),
      asOf: context.asOf,
    }),
    judge: (e) => judgeStatus(statusOf(sentOn(e), e.submissionDue, e.asOf)),
    confidence: (_facts, context) => confidenceOf(context, ['planSubmissionQuarter']),
  }),
]);

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
    readerOf(facts, gapsAmong(gaps, names, facts, context), reckon);
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
