/**
 * How many people are in each box of the talent matrix: a count over a whole population.
 *
 * @pasal Pasal 7 ayat (1)
 * @source Permen PUPR 2/2023, Permenpan RB 3/2020
 * @module
 */
import type { BoxConvention } from '../../asn/talent-box.js';
import { weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { readMatrix, type TalentMatrixInput } from './facts.js';
import { type TalentTally, tallyOf, unknownTally } from './rules.js';

export type { TalentMatrixInput } from './facts.js';
export type { TalentMatrixBox, TalentMatrixProvision } from './rules.js';

/** The answer to "how many are in each box?". Every value is `null` while it is not known who the people are. */
export interface TalentMatrix extends TalentTally {
  readonly question: 'talent-matrix';
  /** How boxes are numbered. */
  readonly convention: BoxConvention;
  readonly basis: Basis;
}

/**
 * How many people are in each of the nine boxes of the talent matrix? Whoever lacks a level is in none: unplaced, listed
 * by place in the list, and never guessed at. Shares are of the people placed.
 *
 * @param record - a {@link TalentMatrixInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when a box
 *   comes without its convention (`convention-required`), or with levels that are not those of the box
 *   (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const matrix = computeTalentMatrix(
 *   {
 *     people: [
 *       { performanceLevel: 'di-atas', potentialLevel: 'tinggi' },
 *       { performanceLevel: 'sesuai', potentialLevel: 'menengah' },
 *       { performanceLevel: 'sesuai', potentialLevel: 'menengah' },
 *       { performanceLevel: 'di-atas' },
 *     ],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * matrix.boxes?.[4]; // { box: 5, performanceLevel: 'sesuai', potentialLevel: 'menengah', count: 2, sharePercent: 66.67 }
 * matrix.agencyPool; // 1
 * matrix.unplacedAt; // [3]
 * matrix.missing; // ['people[3].potentialLevel']
 * ```
 * @pasal Pasal 7 ayat (1)
 */
export const computeTalentMatrix = (record: TalentMatrixInput, options: DecisionOptions): TalentMatrix =>
  computeTalentMatrixFrom(record, options);

/**
 * {@link computeTalentMatrix} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const computeTalentMatrixFrom = (record: unknown, options: DecisionOptions): TalentMatrix => {
  const context = contextOf(options);
  const { people } = readMatrix(record);
  const tally = people === null ? unknownTally(context) : tallyOf(people, context);
  return {
    question: 'talent-matrix',
    convention: 'permenpan-rb-3-2020',
    ...tally,
    basis: basisOf(context, weakestOf(tally.steps)),
  };
};
