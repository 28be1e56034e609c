/**
 * How an offer is handled, row by row, and which step comes next.
 *
 * @pasal Pasal 59
 * @module
 */
import { type Evidence, metIf, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { FOREIGN_COOPERATION_UNIT, type OfferFacts, offerGaps } from './facts.js';
import { OFFER_STEPS, type OfferStepProvision } from './steps.js';

/** Provisions that the findings on an offer cite. */
export type TrainingOfferProvision =
  | 'pupr-2-2023/59.1'
  | 'pupr-2-2023/59.2'
  | OfferStepProvision
  | 'pupr-2-2023/59.9'
  | 'pupr-2-2023/59.10';

type OfferFact = keyof typeof offerGaps;

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

export const offerRules = ruleTable<OfferFacts, Context, OfferFact, TrainingOfferProvision>(offerGaps, [
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

export const STEP_FACTS = OFFER_STEPS.map(({ fact }) => fact);

/** The first step not done; facts that are missing are filled in before this is asked. */
export const nextStepOf = (facts: OfferFacts): OfferStepProvision | 'tidak-ada' => {
  const steps = facts.receivedThrough === FOREIGN_COOPERATION_UNIT ? OFFER_STEPS : FURTHER_STEPS;
  return steps.find(({ fact }) => facts[fact] !== true)?.provision ?? 'tidak-ada';
};
