/**
 * What becomes of a training that somebody else offers to the Ministry.
 *
 * @pasal Pasal 59
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { offerGaps, readOffer, type TrainingOfferInput } from './facts.js';
import { nextStepOf, offerRules, STEP_FACTS, type TrainingOfferProvision } from './rules.js';
import type { OfferStepProvision } from './steps.js';

export type { TrainingOfferInput } from './facts.js';
export type { TrainingOfferProvision } from './rules.js';
export { OFFER_STEPS, type OfferStep, type OfferStepProvision } from './steps.js';

/** The answer to "was this offer of training handled in full?". */
export interface TrainingOfferValidation extends Assessment<'complete' | 'incomplete', TrainingOfferProvision> {
  readonly question: 'training-offer';
  /** The first step not done; `tidak-ada` when all are done, `null` while facts are missing. */
  readonly nextStep: OfferStepProvision | 'tidak-ada' | null;
  /** Paths of the facts that can still change `nextStep`. */
  readonly valuesMissing: readonly string[];
}

/**
 * Was this offer of training handled in full, and which step comes next?
 *
 * @param record - a {@link TrainingOfferInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const offer = validateTrainingOffer(
 *   { location: 'luar-negeri', receivedThrough: 'unit-kerja-sama-luar-negeri', meetsNeed: true, forwarded: false },
 *   { asOf: '2026-07-01' },
 * );
 * offer.verdict; // 'incomplete'
 * offer.nextStep; // 'pupr-2-2023/59.3'
 * ```
 * @pasal Pasal 59 ayat (1)-(10)
 */
export const validateTrainingOffer = (record: TrainingOfferInput, options: DecisionOptions): TrainingOfferValidation =>
  validateTrainingOfferFrom(record, options);

/**
 * {@link validateTrainingOffer} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateTrainingOfferFrom = (record: unknown, options: DecisionOptions): TrainingOfferValidation => {
  const context = contextOf(options);
  const facts = readOffer(record);
  const { basis, ...assessment } = assessBy(offerRules, facts, context, { barred: 'incomplete', clear: 'complete' });
  const reader = readerOf(facts, gapsAmong(offerGaps, ['receivedThrough', ...STEP_FACTS], facts, context), nextStepOf);
  return {
    question: 'training-offer',
    ...assessment,
    nextStep: reader.read((step) => step),
    valuesMissing: reader.missing(),
    basis,
  };
};
