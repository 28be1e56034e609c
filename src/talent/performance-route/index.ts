/**
 * What a performance predicate leads to, and whether the annual evaluation behind it was made in its window.
 *
 * @pasal Pasal 6 ayat (2), (4), (5)
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { appraise, type Finding, gapsAmong, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { annualWindowOf } from '../evaluation-dates/periods.js';
import { type PerformanceRouteInput, parseRoute } from './facts.js';
import {
  type EvaluationTiming,
  isLater,
  type PerformanceRouteProvision,
  reckon,
  routeGaps,
  routeSteps,
} from './rules.js';

export type { PerformanceRouteInput } from './facts.js';
export type { EvaluationTiming, PerformanceRouteProvision } from './rules.js';

/** The answer to "what does this predicate lead to, and was the evaluation made in time?". */
export interface PerformanceRoute {
  readonly question: 'performance-route';
  /** Career development by way of talent development, or development by performance gap. */
  readonly route: 'talenta' | 'kesenjangan-kinerja' | null;
  /** First day on which the evaluation of the year is in time (A03). */
  readonly windowOpensOn: string;
  /** Last day on which it is. */
  readonly windowClosesOn: string;
  /** Where the day of the evaluation stands to that window; `due` or `overdue` where it is not made yet on `asOf`. */
  readonly timing: EvaluationTiming | null;
  /** Paths of days that lie after `asOf`: what is to happen then has not happened yet. */
  readonly laterThanAsOf: readonly string[];
  /** One finding a provision: those on the route are `met` when they govern the predicate, else `not-applicable`. */
  readonly steps: readonly Finding<PerformanceRouteProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * What does this predicate lead to, and was the evaluation made in time? The two best predicates open the way to talent
 * development, in which the box decides on the rest (A06); the others lead to development by performance gap. The
 * evaluation of a year is in time from 1 December to 31 January, both included (A03).
 *
 * @param record - a {@link PerformanceRouteInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const evaluation = { predicate: 'baik', evaluatedOn: '2026-02-01' };
 * const answer = routePerformance(evaluation, { asOf: '2026-07-01' });
 * answer.route; // 'talenta'
 * answer.windowClosesOn; // '2026-01-31'
 * answer.timing; // 'after'
 * ```
 * @pasal Pasal 6 ayat (2), (4), (5)
 */
export const routePerformance = (record: PerformanceRouteInput, options: DecisionOptions): PerformanceRoute =>
  routePerformanceFrom(record, options);

/**
 * {@link routePerformance} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const routePerformanceFrom = (record: unknown, options: DecisionOptions): PerformanceRoute => {
  const context = contextOf(options);
  const facts = parseRoute(record, context);
  const { findings } = appraise(routeSteps, facts, context);
  const reader = readerOf(facts, gapsAmong(routeGaps, ['predicate', 'evaluatedOn'], facts, context), (filled) =>
    reckon(filled, context),
  );
  const { opensOn, closesOn } = annualWindowOf(facts.year, context);
  return {
    question: 'performance-route',
    route: reader.read(({ route }) => route),
    windowOpensOn: opensOn,
    windowClosesOn: closesOn,
    timing: reader.read(({ timing }) => timing),
    laterThanAsOf: isLater(facts.evaluatedOn, context.asOf) ? ['evaluatedOn'] : [],
    steps: findings,
    // Each step turns on the same facts as a value does.
    missing: reader.missing(),
    basis: basisOf(context, weakestOf(findings)),
  };
};
