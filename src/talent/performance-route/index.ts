/**
 * What a performance predicate leads to, and whether the annual evaluation behind it was made in its window.
 *
 * @pasal Pasal 6 ayat (2), (4), (5)
 * @source Permen PUPR 2/2023
 * @module
 */
import { isAtLeastGood, PREDICATES } from '../../asn/employment.js';
import { EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import { day, facts, type Input, type Known, oneOf, questionOf, whole } from '../../kernel/fact.js';
import { flatGap } from '../../kernel/gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  appraise,
  type Evidence,
  type Finding,
  gapsAmong,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  type Settled,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { annualWindowOf, EARLIEST_EVALUATED_YEAR } from '../evaluation-dates/index.js';

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
interface RouteRecord extends Known<typeof own> {}

export const performanceRoute = /* @__PURE__ */ questionOf<PerformanceRouteInput, RouteRecord>(() => own.shape);

const readRoute = /* @__PURE__ */ readFacts(performanceRoute);

/** What is known, the year settled. */
interface RouteFacts extends RouteRecord {
  readonly year: number;
}

/** Provisions that the steps of the route cite. */
export type PerformanceRouteProvision = 'pupr-2-2023/6.2.b' | 'pupr-2-2023/6.4' | 'pupr-2-2023/6.5';

/** Where an annual evaluation stands to its window. */
export type EvaluationTiming = 'before' | 'within' | 'after' | 'due' | 'overdue';

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

const gap = flatGap<RouteFacts, Context>();
const gaps = {
  predicate: gap('predicate', PREDICATES),
  // In the window, before it, after it or at least as late as can be, and not yet.
  evaluatedOn: gap('evaluatedOn', ({ year }, context) => [
    annualWindowOf(year, context).opensOn,
    EARLIEST_DATE,
    context.asOf,
    LATEST_DATE,
  ]),
};
type RouteFact = keyof typeof gaps;

const rule = <P extends PerformanceRouteProvision, E extends Evidence>(
  definition: RowDefinition<RouteFacts, Context, RouteFact, P, E>,
) => row(definition);

const isLater = (day: string | null, than: string): boolean => day !== null && day > than;

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

/** The last year whose evaluation may be made by the day of the decision: in December the running one (A03). */
const lastEvaluatedYear = (context: Context): number =>
  context.asOf < annualWindowOf(context.year, context).opensOn ? context.year - 1 : context.year;

const routeSteps = ruleTable<RouteFacts, Context, RouteFact, PerformanceRouteProvision>(gaps, [
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

const reckon = (facts: RouteFacts, context: Context) =>
  ({
    route: isAtLeastGood(facts.predicate) ? 'talenta' : 'kesenjangan-kinerja',
    timing: timingOf(measureTiming(facts, context)),
  }) as const;

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
  const { predicate, year, evaluatedOn } = readRoute(record);
  const facts: RouteFacts = { predicate, year: year ?? lastEvaluatedYear(context), evaluatedOn };
  const { findings } = appraise(routeSteps, facts, context);
  const reader = readerOf(facts, gapsAmong(gaps, ['predicate', 'evaluatedOn'], facts, context), (filled) =>
    reckon(filled, context),
  );
  const { opensOn, closesOn } = annualWindowOf(facts.year, context);
  return {
    question: 'performance-route',
    route: reader.read(({ route }) => route),
    windowOpensOn: opensOn,
    windowClosesOn: closesOn,
    timing: reader.read(({ timing }) => timing),
    laterThanAsOf: isLater(evaluatedOn, context.asOf) ? ['evaluatedOn'] : [],
    steps: findings,
    // Each step turns on the same facts as a value does.
    missing: reader.missing(),
    basis: basisOf(context, weakestOf(findings)),
  };
};
