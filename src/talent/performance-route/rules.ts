/**
 * What a predicate leads to and where its evaluation stands to the window, row by row.
 *
 * @pasal Pasal 6 ayat (2), (4), (5)
 * @module
 */
import { isAtLeastGood, PREDICATES } from '../../asn/employment.js';
import { EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { flatGap } from '../../kernel/gaps.js';
import {
  type Evidence,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  type Settled,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { annualWindowOf } from '../evaluation-dates/periods.js';
import type { RouteFacts } from './facts.js';

/** Provisions that the steps of the route cite. */
export type PerformanceRouteProvision = 'pupr-2-2023/6.2.b' | 'pupr-2-2023/6.4' | 'pupr-2-2023/6.5';

/** Where an annual evaluation stands to its window. */
export type EvaluationTiming = 'before' | 'within' | 'after' | 'due' | 'overdue';

const gap = flatGap<RouteFacts, Context>();
export const routeGaps = {
  predicate: gap('predicate', PREDICATES),
  // In the window, before it, after it or at least as late as can be, and not yet.
  evaluatedOn: gap('evaluatedOn', ({ year }, context) => [
    annualWindowOf(year, context).opensOn,
    EARLIEST_DATE,
    context.asOf,
    LATEST_DATE,
  ]),
};
type RouteFact = keyof typeof routeGaps;

const rule = <P extends PerformanceRouteProvision, E extends Evidence>(
  definition: RowDefinition<RouteFacts, Context, RouteFact, P, E>,
) => row(definition);

/** Whether a day that is known comes after another. */
export const isLater = (day: string | null, than: string): boolean => day !== null && day > than;

const measureTiming = ({ evaluatedOn, year }: RouteFacts, context: Context) => ({
  evaluatedOn,
  ...annualWindowOf(year, context),
  asOf: context.asOf,
});

/** Where an evaluation stands to its window; a missing day is filled in before this is asked. */
const timingOf = ({ evaluatedOn, opensOn, closesOn, asOf }: ReturnType<typeof measureTiming>): EvaluationTiming => {
  if (isLater(evaluatedOn, asOf)) return asOf <= closesOn ? 'due' : 'overdue';
  if (evaluatedOn !== null && evaluatedOn < opensOn) return 'before';
  return isLater(evaluatedOn, closesOn) ? 'after' : 'within';
};

/** Nothing can be held against anybody while there is time left. */
const judgeTiming = (timing: EvaluationTiming): Settled =>
  timing === 'due' ? 'not-applicable' : metIf(timing === 'within');

export const routeSteps = ruleTable<RouteFacts, Context, RouteFact, PerformanceRouteProvision>(routeGaps, [
  rule({
    provision: 'pupr-2-2023/6.2.b',
    reads: ['evaluatedOn'],
    measure: measureTiming,
    judge: (e) => judgeTiming(timingOf(e)),
    confidence: (_facts, context) => confidenceOf(context, ['A03']),
  }),
  rule({
    provision: 'pupr-2-2023/6.4',
    reads: ['predicate'],
    measure: ({ predicate }) => ({ predicate }),
    judge: (e) => metIfApplies(isAtLeastGood(e.predicate), true),
  }),
  rule({
    provision: 'pupr-2-2023/6.5',
    reads: ['predicate'],
    measure: ({ predicate }) => ({ predicate }),
    judge: (e) => metIfApplies(!isAtLeastGood(e.predicate), true),
  }),
]);

/** What complete facts come to. */
export const reckon = (facts: RouteFacts, context: Context) =>
  ({
    route: isAtLeastGood(facts.predicate) ? 'talenta' : 'kesenjangan-kinerja',
    timing: timingOf(measureTiming(facts, context)),
  }) as const;
