/**
 * By when plans are approved and sent, how long they run and who sets them, row by row.
 *
 * @pasal Pasal 16 ayat (2), Pasal 17 ayat (3)-(5)
 * @module
 */
import { addMonths, endOfMonth } from '../../kernel/calendar.js';
import { notAfter } from '../../kernel/logic.js';
import { type Evidence, metIf, type RowDefinition, row, ruleTable, type Settled } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import { deadlineGaps, NOT_YET, type PlanFact, type PlanFacts } from './facts.js';

/** Provisions that the steps of a plan cite. */
export type PlanDeadlinesProvision = 'pupr-2-2023/16.2' | 'pupr-2-2023/17.3' | 'pupr-2-2023/17.4' | 'pupr-2-2023/17.5';

/** Where something that has to be done stands on `asOf`: done in time or late, or not done with time left or over. */
export type DeadlineStatus = 'on-time' | 'late' | 'due' | 'overdue';

/** The last day of a quarter of a year, counted from 1 (A09). */
const quarterEnd = (year: number, quarter: number): string => endOfMonth(addMonths(`${year}-01-01`, 3 * quarter - 1));

/** The year in which the plan is drawn up. */
export const fiscalYearOf = ({ planYear }: PlanFacts): number => planYear - 1;
/** Last day for the approval. */
export const approvalDueOf = (facts: PlanFacts, context: Context): string =>
  quarterEnd(fiscalYearOf(facts), parameterOf(context, 'planApprovalQuarter'));
/** Last day for reaching LAN. */
export const submissionDueOf = (facts: PlanFacts, context: Context): string =>
  quarterEnd(fiscalYearOf(facts), parameterOf(context, 'planSubmissionQuarter'));

/** How many years a plan runs, its first and last included. */
export const periodYearsOf = ({ periodFirstYear, periodLastYear }: PlanFacts): number | null =>
  periodFirstYear === null || periodLastYear === null ? null : periodLastYear - periodFirstYear + 1;

/** Where something stands; a missing day is filled in before this is asked. */
export const statusOf = (doneOn: string | null, due: string, asOf: string): DeadlineStatus => {
  if (doneOn === NOT_YET) return asOf <= due ? 'due' : 'overdue';
  return notAfter(doneOn, due) ? 'on-time' : 'late';
};

/** The day on which the approved plan was sent: what is sent must have been approved, and by the PPK (Pasal 17 ayat (4)-(5)). */
export const sentOn = ({
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

export const planSteps = ruleTable<PlanFacts, Context, PlanFact, PlanDeadlinesProvision>(deadlineGaps, [
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
