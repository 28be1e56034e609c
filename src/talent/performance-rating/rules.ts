/**
 * The quadrant of performance: what two ratings make together, and the steps that it is read by.
 *
 * @pasal Pasal 6 ayat (3)
 * @module
 */

import type { Predicate } from '../../asn/employment.js';
import { PERFORMANCE_LEVELS, type PerformanceLevel } from '../../asn/talent-box.js';
import { frozen } from '../../kernel/frozen.js';
import type { Finding } from '../../kernel/rules.js';
import type { RatingFacts } from './facts.js';

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
export const PERFORMANCE_QUADRANT: readonly PerformanceQuadrantCell[] = /* @__PURE__ */ frozen(() =>
  PERFORMANCE_LEVELS.toReversed().flatMap((workResult) =>
    PERFORMANCE_LEVELS.toReversed().map((behaviour) => ({
      workResult,
      behaviour,
      predicate: PREDICATE_OF[workResult][behaviour],
    })),
  ),
);

/** The provisions that the steps of rating performance cite. */
export type PerformanceRatingProvision = 'pupr-2-2023/6.3' | 'permenpan-rb-6-2022';

/** The predicate of two ratings. No row and no column holds one predicate throughout, so that one rating alone settles nothing. */
export const predicateOf = ({ workResult, behaviour }: RatingFacts): Predicate | null =>
  workResult === null || behaviour === null ? null : PREDICATE_OF[workResult][behaviour];

/** The ratings that are missing. */
export const missingOf = ({ workResult, behaviour }: RatingFacts): string[] => [
  ...(workResult === null ? ['workResult'] : []),
  ...(behaviour === null ? ['behaviour'] : []),
];

/** What the law asks for is read off the quadrant of Permenpan RB 6/2022: both are met by one predicate. */
export const stepsOf = (facts: RatingFacts): readonly Finding<PerformanceRatingProvision>[] => {
  const { workResult, behaviour, year } = facts;
  const predicate = predicateOf(facts);
  return (['pupr-2-2023/6.3', 'permenpan-rb-6-2022'] as const).map((provision) => ({
    provision,
    status: predicate === null ? 'unknown' : 'met',
    confidence: 'certain',
    missing: missingOf(facts),
    evidence: { ...(year === null ? {} : { year }), workResult, behaviour, predicate },
  }));
};
