/**
 * The facts about plans, and what those that are missing may turn out to be.
 *
 * @module
 */
import { EARLIEST_DATE, isIsoDate, WRITTEN_DAY } from '../../kernel/calendar.js';
import type { InputIssue } from '../../kernel/errors.js';
import { type Fact, facts, type Input, type Known, oneOf, questionOf, textBy, whole } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

/** Says that something is not done yet. */
export const NOT_YET = 'belum';

const NEITHER_DAY_NOR_NOT_YET = {
  code: 'impossible-date',
  message: `not a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31; nor ${NOT_YET}`,
};

const dayDone = (): Fact<string> =>
  textBy((day) => day === NOT_YET || isIsoDate(day), NEITHER_DAY_NOR_NOT_YET, {
    pattern: new RegExp(`${WRITTEN_DAY.source}|^${NOT_YET}$`),
  });

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
export interface PlanFacts extends PlanDeadlinesRecord {
  readonly planYear: number;
}

const DAYS_DONE = ['approvedOn', 'submittedToLanOn'] as const;

/** The facts as they stand on the day of the decision, and paths of what is dated after it. */
export const parsePlanDeadlines = (record: unknown, { asOf, year }: Context) => {
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

export const deadlineGaps = /* @__PURE__ */ gapsOf<PlanDeadlinesInput, PlanFacts, Context>(planDeadlines, {
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
export type PlanFact = keyof typeof deadlineGaps;
