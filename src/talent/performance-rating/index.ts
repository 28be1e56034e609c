/**
 * The performance predicate: what the ratings of work results and of behaviour make together.
 *
 * @pasal Pasal 6 ayat (3)
 * @source Permen PUPR 2/2023; Permenpan RB 6/2022
 * @module
 */
import { type Predicate, rankOfPredicate } from '../../asn/employment.js';
import { type Finding, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type PerformanceRatingInput, readRatings } from './facts.js';
import { missingOf, type PerformanceRatingProvision, predicateOf, stepsOf } from './rules.js';

export type { PerformanceRatingInput } from './facts.js';
export { PERFORMANCE_QUADRANT, type PerformanceQuadrantCell, type PerformanceRatingProvision } from './rules.js';

/** The answer to "which predicate do these ratings make?". */
export interface PerformanceRating {
  readonly question: 'performance-rating';
  readonly predicate: Predicate | null;
  /** From 1 for `sangat-kurang` to 5 for `sangat-baik`. */
  readonly rank: number | null;
  /** `met` once both ratings are known and make a predicate, by the quadrant of Permenpan RB 6/2022. */
  readonly steps: readonly Finding<PerformanceRatingProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * Which predicate do these ratings make? Behaviour below what was expected pulls good work down to `kurang`, and
 * work below it lets behaviour lift the predicate to `butuh-perbaikan` at best (A04).
 *
 * @param record - a {@link PerformanceRatingInput}; ratings may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const rating = ratePerformance({ workResult: 'di-atas', behaviour: 'sesuai' }, { asOf: '2026-07-01' });
 * rating.predicate; // 'baik'
 * rating.rank; // 4
 * ratePerformance({ workResult: 'di-atas' }, { asOf: '2026-07-01' }).missing; // ['behaviour']
 * ```
 * @pasal Pasal 6 ayat (3)
 */
export const ratePerformance = (record: PerformanceRatingInput, options: DecisionOptions): PerformanceRating =>
  ratePerformanceFrom(record, options);

/**
 * {@link ratePerformance} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const ratePerformanceFrom = (record: unknown, options: DecisionOptions): PerformanceRating => {
  const context = contextOf(options);
  const facts = readRatings(record);
  const predicate = predicateOf(facts);
  const steps = stepsOf(facts);
  return {
    question: 'performance-rating',
    predicate,
    rank: predicate === null ? null : rankOfPredicate(predicate),
    steps,
    missing: missingOf(facts),
    basis: basisOf(context, weakestOf(steps)),
  };
};
