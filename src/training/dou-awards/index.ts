/**
 * Who gets a certificate after a training of the DOU ASN programme, and who of them gets an award.
 *
 * @pasal Pedoman DOU ASN bagian VII angka 8.2
 * @source Pedoman DOU ASN Kota Probolinggo
 * @module
 */
import { type Finding, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, type DecisionOptions, douContextOf, parameterOf } from '../../law/ruleset.js';
import { awardsOf, type DouParticipantAward, missingAmong } from './awards.js';
import { type DouAwardsInput, readAwards } from './facts.js';
import { type DouProvision, stepsOf } from './rules.js';

export type { DouParticipantAward } from './awards.js';
export type { DouAwardsInput } from './facts.js';
export type { DouProvision } from './rules.js';

/** The answer to "who gets a certificate, and who an award?". */
export interface DouAwardsSelection {
  readonly question: 'dou-awards';
  /** One entry a participant, in the order of the input; `null` while the list is missing. */
  readonly participants: readonly DouParticipantAward[] | null;
  readonly steps: readonly Finding<DouProvision>[];
  /** Paths of the facts that can still change one of the values or steps. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * Who gets a certificate, and who an award? Everybody who followed gets a certificate, scored or not; an award goes to
 * a follower when fewer followers than there are awards have a higher score, so that ties at the last place all get one
 * (A90). The guide bears no date: whether it was in force on a given day is not known, so that the answer is `unsure`.
 *
 * @param record - a {@link DouAwardsInput}; facts may be missing.
 * @param options - the day the question is asked for, and other parameters of {@link pedomanDouAsnProbolinggo} if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2021-01-01.
 *
 * @example
 * ```ts
 * const awards = selectDouAwards(
 *   {
 *     participants: [
 *       { followed: true, score: 88 },
 *       { followed: true, score: '91.25' },
 *       { followed: false },
 *     ],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * awards.participants?.[0]; // { certificate: 'must', rank: 2, award: 'must' }
 * awards.participants?.[2]; // { certificate: 'tidak-ada', rank: null, award: 'tidak-ada' }
 * awards.missing; // []
 * ```
 * @pasal Pedoman DOU ASN bagian VII angka 8.2
 */
export const selectDouAwards = (
  record: DouAwardsInput,
  options: DecisionOptions<'pedoman-dou-asn-probolinggo'>,
): DouAwardsSelection => selectDouAwardsFrom(record, options);

/**
 * {@link selectDouAwards} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const selectDouAwardsFrom = (
  record: unknown,
  options: DecisionOptions<'pedoman-dou-asn-probolinggo'>,
): DouAwardsSelection => {
  const context = douContextOf(options);
  const { participants } = readAwards(record);
  const places = parameterOf(context, 'douAwards');
  const steps = stepsOf(participants, places, context);
  return {
    question: 'dou-awards',
    participants: participants === null ? null : awardsOf(participants, places),
    steps,
    missing: participants === null ? ['participants'] : missingAmong(participants),
    basis: basisOf(context, weakestOf(steps)),
  };
};
