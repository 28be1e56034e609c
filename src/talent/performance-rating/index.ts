/**
 * The performance predicate: what the ratings of work results and of behaviour make together.
 *
 * @pasal Pasal 6 ayat (3)
 * @source Permen PUPR 2/2023; Permenpan RB 6/2022
 * @module
 */
import { type Predicate, rankOfPredicate } from '../../asn/employment.js';
import { PERFORMANCE_LEVELS, type PerformanceLevel } from '../../asn/talent-box.js';
import { facts, type Input, type Known, oneOf, questionOf, whole } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Finding, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/** Predicate by work results, then by behaviour (A04). */
const PREDICATE_OF = {
  'di-atas': { 'di-atas': 'sangat-baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  sesuai: { 'di-atas': 'baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  'di-bawah': { 'di-atas': 'butuh-perbaikan', sesuai: 'butuh-perbaikan', 'di-bawah': 'sangat-kurang' },
} as const satisfies Record<PerformanceLevel, Record<PerformanceLevel, Predicate>>;

/** Two ratings and the predicate they make. */
export interface PerformanceQuadrantCell {
  readonly workResult: PerformanceLevel;
  readonly behaviour: PerformanceLevel;
  readonly predicate: Predicate;
}

/**
 * Every pair of ratings and its predicate, the best work results first, and the best behaviour first among them.
 *
 * @example
 * ```ts
 * PERFORMANCE_QUADRANT[2]; // { workResult: 'di-atas', behaviour: 'di-bawah', predicate: 'kurang' }
 * ```
 * @pasal Pasal 6 ayat (3)
 */
export const PERFORMANCE_QUADRANT: readonly PerformanceQuadrantCell[] = PERFORMANCE_LEVELS.toReversed().flatMap(
  (workResult) =>
    PERFORMANCE_LEVELS.toReversed().map((behaviour) => ({
      workResult,
      behaviour,
      predicate: PREDICATE_OF[workResult][behaviour],
    })),
);

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
interface RatingFacts extends Known<typeof own> {}

export const performanceRating = /* @__PURE__ */ questionOf<PerformanceRatingInput, RatingFacts>(() => own.shape);

const readRatings = /* @__PURE__ */ readFacts(performanceRating);

/** The provisions that the steps of rating performance cite. */
export type PerformanceRatingProvision = 'pupr-2-2023/6.3' | 'permenpan-rb-6-2022';

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
  const { workResult, behaviour, year } = readRatings(record);
  // No row and no column of the quadrant holds one predicate throughout, so that one rating alone settles nothing.
  const predicate = workResult === null || behaviour === null ? null : PREDICATE_OF[workResult][behaviour];
  const missing = [...(workResult === null ? ['workResult'] : []), ...(behaviour === null ? ['behaviour'] : [])];
  const stepOn = (provision: PerformanceRatingProvision): Finding<PerformanceRatingProvision> => ({
    provision,
    status: predicate === null ? 'unknown' : 'met',
    confidence: 'certain',
    missing: [...missing],
    evidence: { ...(typeof year === 'number' ? { year } : {}), workResult, behaviour, predicate },
  });
  const steps = [stepOn('pupr-2-2023/6.3'), stepOn('permenpan-rb-6-2022')];
  return {
    question: 'performance-rating',
    predicate,
    rank: predicate === null ? null : rankOfPredicate(predicate),
    steps,
    missing,
    basis: basisOf(context, weakestOf(steps)),
  };
};
