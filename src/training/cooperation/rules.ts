/**
 * What a cooperation takes, row by row, and which step comes next.
 *
 * @pasal Pasal 58
 * @module
 */
import { both, type Truth } from '../../kernel/logic.js';
import {
  type Confidence,
  type Evidence,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { type CooperationFacts, cooperationGaps } from './facts.js';
import { COOPERATION_STEPS, type CooperationStepProvision } from './procedure.js';

/** Provisions that the findings on a cooperation cite. */
export type TrainingCooperationProvision =
  | 'pupr-2-2023/58.1'
  | 'pupr-2-2023/58.2'
  | 'pupr-2-2023/58.3'
  | 'pupr-2-2023/58.4'
  | CooperationStepProvision
  | 'pupr-2-2023/58.6'
  | 'pupr-2-2023/58.7';

type CooperationFact = keyof typeof cooperationGaps;

export const SCHOLARSHIP_FACTS = ['enteredBy', 'scholarshipWithTraining'] as const;

/** Whether a participant unit works with a scholarship donor; then Pasal 58 ayat (7) governs and nothing else does. */
const isScholarshipCooperation = ({ enteredBy, scholarshipWithTraining }: CooperationFacts): Truth =>
  both(enteredBy === null ? null : enteredBy === 'unit-peserta', scholarshipWithTraining);

const rule = <P extends TrainingCooperationProvision, E extends Evidence>(
  definition: RowDefinition<CooperationFacts, Context, CooperationFact, P, E>,
) => row(definition);

/** What tells whether the Ministry's own rules on documents and steps govern the case. */
const measureCase = (facts: CooperationFacts) => ({
  scholarshipCooperation: isScholarshipCooperation(facts),
  requestedBy: facts.requestedBy,
});

/** Whether the other party asked for a cooperation that is not one with a scholarship donor. */
const isPartnerRequest = (e: ReturnType<typeof measureCase>): boolean =>
  e.scholarshipCooperation !== true && e.requestedBy === 'mitra';

/** What tells whether the documents of the Ministry's rules are needed. */
const measureDocuments = (facts: CooperationFacts, { readings }: Context) => ({
  ...measureCase(facts),
  rule: readings.C17,
});

/** Whether the documents are needed: for what the other party asked for, and as C17 is read for what the Ministry did. */
const takesDocuments = (e: ReturnType<typeof measureDocuments>): boolean =>
  e.scholarshipCooperation !== true && (e.requestedBy === 'mitra' || e.rule === 'documents-remain');

/** How sure it is what a request of the Ministry leaves of its own rules. */
const confidenceOfRequest = (facts: CooperationFacts, context: Context): Confidence => {
  const isOurRequest = facts.requestedBy !== 'mitra' && isScholarshipCooperation(facts) !== true;
  return isOurRequest ? confidenceOf(context, ['C17']) : 'certain';
};

const stepRule = ({ fact, provision }: (typeof COOPERATION_STEPS)[number]) =>
  rule({
    provision,
    reads: [...SCHOLARSHIP_FACTS, 'requestedBy', fact],
    measure: (facts) => ({ ...measureCase(facts), done: facts[fact] }),
    judge: (e) => metIfApplies(isPartnerRequest(e), e.done === true),
  });

export const cooperationRules = ruleTable<CooperationFacts, Context, CooperationFact, TrainingCooperationProvision>(
  cooperationGaps,
  [
    rule({
      provision: 'pupr-2-2023/58.1',
      reads: [...SCHOLARSHIP_FACTS, 'partner'],
      measure: (facts) => ({
        scholarshipCooperation: isScholarshipCooperation(facts),
        enteredBy: facts.enteredBy,
        partner: facts.partner,
      }),
      judge: (e) =>
        metIfApplies(e.scholarshipCooperation !== true, e.enteredBy === 'unit-sdm' && e.partner !== 'lainnya'),
    }),
    rule({
      provision: 'pupr-2-2023/58.2',
      reads: [...SCHOLARSHIP_FACTS, 'requestedBy', 'memorandumSignedBy', 'agreementSignedBy'],
      measure: (facts, context) => ({
        ...measureDocuments(facts, context),
        memorandumSignedBy: facts.memorandumSignedBy,
        agreementSignedBy: facts.agreementSignedBy,
      }),
      judge: (e) =>
        metIfApplies(takesDocuments(e), e.memorandumSignedBy !== 'tidak-ada' && e.agreementSignedBy !== 'tidak-ada'),
      confidence: confidenceOfRequest,
    }),
    rule({
      provision: 'pupr-2-2023/58.3',
      reads: [...SCHOLARSHIP_FACTS, 'requestedBy', 'memorandumSignedBy'],
      measure: (facts, context) => ({
        ...measureDocuments(facts, context),
        memorandumSignedBy: facts.memorandumSignedBy,
      }),
      judge: (e) =>
        metIfApplies(takesDocuments(e) && e.memorandumSignedBy !== 'tidak-ada', e.memorandumSignedBy !== 'lainnya'),
      confidence: confidenceOfRequest,
    }),
    rule({
      provision: 'pupr-2-2023/58.4',
      reads: [...SCHOLARSHIP_FACTS, 'requestedBy', 'agreementSignedBy', 'counterpartEqual'],
      measure: (facts, context) => ({
        ...measureDocuments(facts, context),
        agreementSignedBy: facts.agreementSignedBy,
        counterpartEqual: facts.counterpartEqual,
      }),
      judge: (e) =>
        metIfApplies(
          takesDocuments(e) && e.agreementSignedBy !== 'tidak-ada',
          e.agreementSignedBy !== 'lainnya' && e.counterpartEqual === true,
        ),
      confidence: confidenceOfRequest,
    }),
    ...COOPERATION_STEPS.map(stepRule),
    rule({
      provision: 'pupr-2-2023/58.6',
      reads: [...SCHOLARSHIP_FACTS, 'requestedBy'],
      measure: measureCase,
      judge: (e) => metIfApplies(e.scholarshipCooperation !== true && e.requestedBy === 'kementerian', true),
      confidence: confidenceOfRequest,
      // The other party's own rules apply; they are not known here and bar nothing.
      informs: true,
    }),
    rule({
      provision: 'pupr-2-2023/58.7',
      reads: [...SCHOLARSHIP_FACTS, 'coordinatedWithUnitSdm'],
      measure: (facts) => ({
        scholarshipCooperation: isScholarshipCooperation(facts),
        coordinatedWithUnitSdm: facts.coordinatedWithUnitSdm,
      }),
      judge: (e) => metIfApplies(e.scholarshipCooperation === true, e.coordinatedWithUnitSdm === true),
    }),
  ],
);

export const STEP_FACTS = COOPERATION_STEPS.map(({ fact }) => fact);

/** The first step not done; facts that are missing are filled in before this is asked. */
export const nextStepOf = (facts: CooperationFacts): CooperationStepProvision | 'tidak-ada' => {
  if (!isPartnerRequest(measureCase(facts))) return 'tidak-ada';
  return COOPERATION_STEPS.find(({ fact }) => facts[fact] !== true)?.provision ?? 'tidak-ada';
};
