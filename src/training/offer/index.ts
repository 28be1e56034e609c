/**
 * What becomes of a training that somebody else offers to the Ministry.
 *
 * @pasal Pasal 59
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  type Evidence,
  gapsAmong,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import type { ProvisionId } from '../../law/provisions.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

const FOREIGN_COOPERATION_UNIT = 'unit-kerja-sama-luar-negeri' as const;

/** A step that an offer goes through. */
export interface OfferStep {
  /** The fact of a {@link TrainingOfferInput} that says it is done. */
  readonly fact: 'forwarded' | 'targetGroupSet' | 'sentToUnits' | 'candidatesSent' | 'candidatesChecked' | 'nominated';
  readonly actedBy:
    | 'unit-kerja-sama-luar-negeri'
    | 'sekretaris-unit-sdm'
    | 'unit-sdm'
    | 'unit-peserta'
    | 'sekretariat-unit-sdm';
  readonly provision: ProvisionId;
}

/**
 * The steps that an offer goes through, in order. The first is taken only where the foreign-cooperation unit received
 * the offer.
 *
 * @pasal Pasal 59 ayat (3)-(8)
 */
export const OFFER_STEPS = [
  { fact: 'forwarded', actedBy: 'unit-kerja-sama-luar-negeri', provision: 'pupr-2-2023/59.3' },
  { fact: 'targetGroupSet', actedBy: 'sekretaris-unit-sdm', provision: 'pupr-2-2023/59.4' },
  { fact: 'sentToUnits', actedBy: 'unit-sdm', provision: 'pupr-2-2023/59.5' },
  { fact: 'candidatesSent', actedBy: 'unit-peserta', provision: 'pupr-2-2023/59.6' },
  { fact: 'candidatesChecked', actedBy: 'sekretariat-unit-sdm', provision: 'pupr-2-2023/59.7' },
  { fact: 'nominated', actedBy: 'sekretariat-unit-sdm', provision: 'pupr-2-2023/59.8' },
] as const satisfies readonly OfferStep[];

const own = /* @__PURE__ */ facts(() => ({
  /** Where the training takes place (Pasal 59 ayat (2)). */
  location: oneOf(['dalam-negeri', 'luar-negeri']),
  /** Which unit the offer reached the Ministry through (Pasal 59 ayat (2) dan (3)). */
  receivedThrough: oneOf([FOREIGN_COOPERATION_UNIT, 'unit-sdm', 'lainnya']),
  /** Whether it meets the needs of the organisation (Pasal 59 ayat (1)). */
  meetsNeed: yesNo(),
  /** Whether the foreign-cooperation unit passed it on to the HRD unit; read if it received it (Pasal 59 ayat (3)). */
  forwarded: yesNo(),
  /** Whether the secretary of the HRD unit set the target group (Pasal 59 ayat (4)). */
  targetGroupSet: yesNo(),
  /** Whether the HRD unit sent the offer to the participant units concerned (Pasal 59 ayat (5)). */
  sentToUnits: yesNo(),
  /** Whether these sent their candidates to the secretariat of the HRD unit (Pasal 59 ayat (6)). */
  candidatesSent: yesNo(),
  /** Whether the secretariat checked the candidates against the organiser's requirements (Pasal 59 ayat (7)). */
  candidatesChecked: yesNo(),
  /** Whether the secretariat sent on the candidates who qualify (Pasal 59 ayat (8)). */
  nominated: yesNo(),
  /** Who runs the training (Pasal 59 ayat (9)). */
  organizedBy: oneOf(['penawar', 'lainnya']),
  /** Who pays for it (Pasal 59 ayat (10)). */
  paidBy: oneOf(['penawar', 'lainnya']),
}));

/** The facts about an offer of training. Every one may be left out. */
export interface TrainingOfferInput extends Input<typeof own> {}
interface OfferFacts extends Known<typeof own> {}

export const trainingOffer = /* @__PURE__ */ questionOf<TrainingOfferInput, OfferFacts>(() => own.shape);

const readOffer = /* @__PURE__ */ readFacts(trainingOffer);

/** Provisions of the steps an offer takes. */
export type OfferStepProvision = (typeof OFFER_STEPS)[number]['provision'];

/** Provisions that the findings on an offer cite. */
export type TrainingOfferProvision =
  | 'pupr-2-2023/59.1'
  | 'pupr-2-2023/59.2'
  | OfferStepProvision
  | 'pupr-2-2023/59.9'
  | 'pupr-2-2023/59.10';

/** The answer to "was this offer of training handled in full?". */
export interface TrainingOfferValidation extends Assessment<'complete' | 'incomplete', TrainingOfferProvision> {
  readonly question: 'training-offer';
  /** The first step not done; `tidak-ada` when all are done, `null` while facts are missing. */
  readonly nextStep: OfferStepProvision | 'tidak-ada' | null;
  /** Paths of the facts that can still change `nextStep`. */
  readonly valuesMissing: readonly string[];
}

const gaps = /* @__PURE__ */ gapsOf<TrainingOfferInput, OfferFacts, Context>(trainingOffer, {});
type OfferFact = keyof typeof gaps;

const rule = <P extends TrainingOfferProvision, E extends Evidence>(
  definition: RowDefinition<OfferFacts, Context, OfferFact, P, E>,
) => row(definition);

const [FORWARDING, ...FURTHER_STEPS] = OFFER_STEPS;

const stepRule = ({ fact, provision }: (typeof FURTHER_STEPS)[number]) =>
  rule({
    provision,
    reads: [fact],
    measure: (facts) => ({ done: facts[fact] }),
    judge: (e) => metIf(e.done === true),
  });

const offerRules = ruleTable<OfferFacts, Context, OfferFact, TrainingOfferProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/59.1',
    reads: ['meetsNeed'],
    measure: ({ meetsNeed }) => ({ meetsNeed }),
    judge: (e) => metIf(e.meetsNeed === true),
  }),
  rule({
    provision: 'pupr-2-2023/59.2',
    reads: ['location', 'receivedThrough'],
    measure: ({ location, receivedThrough }) => ({ location, receivedThrough }),
    judge: (e) => metIfApplies(e.location === 'luar-negeri', e.receivedThrough === FOREIGN_COOPERATION_UNIT),
  }),
  rule({
    provision: FORWARDING.provision,
    reads: ['receivedThrough', FORWARDING.fact],
    measure: (facts) => ({ receivedThrough: facts.receivedThrough, done: facts[FORWARDING.fact] }),
    judge: (e) => metIfApplies(e.receivedThrough === FOREIGN_COOPERATION_UNIT, e.done === true),
  }),
  ...FURTHER_STEPS.map(stepRule),
  rule({
    provision: 'pupr-2-2023/59.9',
    reads: ['organizedBy'],
    measure: ({ organizedBy }) => ({ organizedBy }),
    judge: (e) => metIf(e.organizedBy === 'penawar'),
  }),
  rule({
    provision: 'pupr-2-2023/59.10',
    reads: ['paidBy'],
    measure: ({ paidBy }) => ({ paidBy }),
    judge: (e) => metIf(e.paidBy === 'penawar'),
  }),
]);

const STEP_FACTS = OFFER_STEPS.map(({ fact }) => fact);

/** The first step not done; facts that are missing are filled in before this is asked. */
const nextStepOf = (facts: OfferFacts): OfferStepProvision | 'tidak-ada' => {
  const steps = facts.receivedThrough === FOREIGN_COOPERATION_UNIT ? OFFER_STEPS : FURTHER_STEPS;
  return steps.find(({ fact }) => facts[fact] !== true)?.provision ?? 'tidak-ada';
};

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
  const reader = readerOf(facts, gapsAmong(gaps, ['receivedThrough', ...STEP_FACTS], facts, context), nextStepOf);
  return {
    question: 'training-offer',
    ...assessment,
    nextStep: reader.read((step) => step),
    valuesMissing: reader.missing(),
    basis,
  };
};
