/**
 * The facts about an annual evaluation.
 *
 * @module
 */
import { PREDICATES } from '../../asn/employment.js';
import { day, facts, type Input, type Known, oneOf, questionOf, whole } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';
import { EARLIEST_EVALUATED_YEAR } from '../evaluation-dates/facts.js';
import { annualWindowOf } from '../evaluation-dates/periods.js';

const own = /* @__PURE__ */ facts(() => ({
  /** The predicate it came to. */
  predicate: oneOf(PREDICATES),
  /**
   * The year whose performance was evaluated, from 2022 on (the quadrant holds from then). When left out it is the last one
   * that could be evaluated by `asOf`: in December the running year, from the day that A03 opens; else the year before.
   */
  year: whole(EARLIEST_EVALUATED_YEAR, 2199),
  /** Day on which the evaluation was made; one after `asOf` says that it is not made yet. */
  evaluatedOn: day(),
}));

/** The facts about an annual evaluation. Every one may be left out. */
export interface PerformanceRouteInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface RouteRecord extends Known<typeof own> {}

export const performanceRoute = /* @__PURE__ */ questionOf<PerformanceRouteInput, RouteRecord>(() => own.shape);

const readRoute = /* @__PURE__ */ readFacts(performanceRoute);

/** What is known, the year settled. */
export interface RouteFacts extends RouteRecord {
  readonly year: number;
}

/** The last year whose evaluation may be made by the day of the decision: in December the running one (A03). */
const lastEvaluatedYear = (context: Context): number =>
  context.asOf < annualWindowOf(context.year, context).opensOn ? context.year - 1 : context.year;

export const parseRoute = (record: unknown, context: Context): RouteFacts => {
  const { predicate, year, evaluatedOn } = readRoute(record);
  return { predicate, year: year ?? lastEvaluatedYear(context), evaluatedOn };
};
