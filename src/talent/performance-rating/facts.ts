/**
 * The ratings that a predicate is made of.
 *
 * @module
 */
import { PERFORMANCE_LEVELS } from '../../asn/talent-box.js';
import { facts, type Input, type Known, oneOf, questionOf, whole } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

/** The first year whose performance the quadrant rates (Permenpan RB 6/2022). */
const FIRST_YEAR_OF_QUADRANT = 2022;

const own = /* @__PURE__ */ facts(() => ({
  /** Rating of the work results against what was expected. */
  workResult: oneOf(PERFORMANCE_LEVELS),
  /** Rating of the behaviour at work against what was expected. */
  behaviour: oneOf(PERFORMANCE_LEVELS),
  /** The year that is rated, where it is to be told: the quadrant holds from 2022, and years before it are refused. */
  year: whole(FIRST_YEAR_OF_QUADRANT, 2199),
}));

/** The ratings of somebody's performance. All may be left out. */
export interface PerformanceRatingInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface RatingFacts extends Known<typeof own> {}

export const performanceRating = /* @__PURE__ */ questionOf<PerformanceRatingInput, RatingFacts>(() => own.shape);

export const readRatings = /* @__PURE__ */ readFacts(performanceRating);
