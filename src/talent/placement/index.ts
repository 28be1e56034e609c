/**
 * Which of the nine boxes somebody stands in, by levels or by scores and the agency's own cut-offs.
 *
 * @pasal Pasal 7 ayat (1)
 * @source Permen PUPR 2/2023; Permenpan RB 3/2020
 * @module
 */
import type { BoxConvention, PerformanceLevel, PotentialLevel, TalentBox } from '../../asn/talent-box.js';
import { type Finding, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { readAxes } from './axes.js';
import { readPlacement, type TalentPlacementInput } from './facts.js';
import { placeOn, type TalentPlacementProvision } from './rules.js';

export type { TalentPlacementInput } from './facts.js';
export type { TalentPlacementProvision } from './rules.js';

/** The answer to "which box of the talent matrix is this?". */
export interface TalentPlacement {
  readonly question: 'talent-box';
  readonly performanceLevel: PerformanceLevel | null;
  readonly potentialLevel: PotentialLevel | null;
  /** The box, 1 to 9. */
  readonly box: TalentBox | null;
  /** How the boxes are numbered. */
  readonly convention: BoxConvention;
  /** `met` once both levels are known and make a box; the boxes themselves are those of Permenpan RB 3/2020. */
  readonly steps: readonly Finding<TalentPlacementProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * Which box of the talent matrix is this? A score is compared with the cut-offs as it is written, never rounded; a cut-off
 * belongs to the level above it. A score without its cut-offs says nothing yet. No box follows from one axis alone.
 *
 * @param record - a {@link TalentPlacementInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also for a score off its
 *   scale (`outside-scale`), for a scale that leaves a level without a score (`unreachable-level`), and for a level that
 *   the score of its axis contradicts (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const place = placeTalent(
 *   {
 *     performanceLevel: 'di-atas',
 *     potentialScore: 79.99996,
 *     potentialScale: { min: 0, middleFrom: 60, highFrom: 80, max: 100 },
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * place.potentialLevel; // 'menengah'
 * place.box; // 7
 * ```
 * @pasal Pasal 7 ayat (1)
 */
export const placeTalent = (record: TalentPlacementInput, options: DecisionOptions): TalentPlacement =>
  placeTalentFrom(record, options);

/**
 * {@link placeTalent} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const placeTalentFrom = (record: unknown, options: DecisionOptions): TalentPlacement => {
  const context = contextOf(options);
  const { performance, potential } = readAxes(readPlacement(record));
  const { levels, box, steps, missing } = placeOn(performance, potential, context);
  return {
    question: 'talent-box',
    ...levels,
    box,
    convention: 'permenpan-rb-3-2020',
    steps,
    missing,
    basis: basisOf(context, weakestOf(steps)),
  };
};
