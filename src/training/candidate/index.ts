/**
 * Who may be a candidate for training: the general requirements.
 *
 * @pasal Pasal 60, Pasal 62 ayat (1) huruf b-d, Pasal 78 ayat (1)
 * @source Permen PUPR 2/2023
 * @module
 */
import { PENALTY_LEVELS } from '../../asn/employment.js';
import { isRequiredOfficial, REGION_SPEAKS } from '../../asn/officials.js';
import { isInMinistry, isInRegion } from '../../asn/organisation.js';
import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Confidence, type Evidence, metIf, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import {
  type Candidacy,
  type CandidacyInput,
  candidacy,
  confidenceOfOrganisation,
  KINDS_BY_PROPOSER,
  leadershipTierIn,
  ministryProposerOf,
  ORGANISATIONS_BY_PROPOSER,
} from '../proposer.js';

const PROPOSERS = [
  'sekretaris-unit-organisasi',
  'pimpinan-unit-kerja-pembina-kepegawaian',
  'sekretaris-jenderal',
  'ppk-daerah',
  'sekretaris-daerah',
  'lainnya',
  'tidak-ada',
] as const;

const PENALTIES_SERVED = ['tidak-ada', ...PENALTY_LEVELS] as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the candidate works in public works and housing; read for regional staff only (Pasal 78 ayat (1)). */
  worksInPublicWorksOrHousing: yesNo(),
  /** Who proposed the candidate; `tidak-ada` when nobody did. */
  proposedBy: oneOf(PROPOSERS),
  /** Whether the training fits the candidate's field of duty (Pasal 60 huruf a). */
  fitsDuties: yesNo(),
  /** The disciplinary penalty being served; one of any level bars (A68). */
  servingPenalty: oneOf(PENALTIES_SERVED),
  /** Whether the candidate is temporarily dismissed (Pasal 60 huruf c). */
  temporarilyDismissed: yesNo(),
  /** Whether the candidate breached the code of ethics and conduct (Pasal 60 huruf d). */
  ethicsBreach: yesNo(),
}));

/** The facts about a candidate for training. Every one may be left out. */
export interface TrainingCandidateInput extends CandidacyInput, Input<typeof own> {}
interface TrainingCandidateFacts extends Candidacy, Known<typeof own> {}

export const trainingCandidate = /* @__PURE__ */ questionOf<TrainingCandidateInput, TrainingCandidateFacts>(() => ({
  ...candidacy.shape,
  ...own.shape,
}));

const readTrainingCandidate = /* @__PURE__ */ readFacts(trainingCandidate);

/** Provisions that the findings on a candidate for training cite. */
export type TrainingCandidateProvision =
  | 'pupr-2-2023/60.a'
  | 'pupr-2-2023/60.b'
  | 'pupr-2-2023/60.c'
  | 'pupr-2-2023/60.d'
  | 'pupr-2-2023/78.1';

/** The answer to "may this person be a candidate for the training?". */
export interface TrainingCandidateAssessment extends Assessment<'eligible' | 'ineligible', TrainingCandidateProvision> {
  readonly question: 'training-candidate';
}

const gaps = /* @__PURE__ */ gapsOf<TrainingCandidateInput, TrainingCandidateFacts, Context>(trainingCandidate, {
  organisation: ORGANISATIONS_BY_PROPOSER,
  kind: KINDS_BY_PROPOSER,
});
type TrainingCandidateFact = keyof typeof gaps;

const rule = <P extends TrainingCandidateProvision, E extends Evidence>(
  definition: RowDefinition<TrainingCandidateFacts, Context, TrainingCandidateFact, P, E>,
) => row(definition);

/** What stands for a proposer where Pasal 60 huruf a names none, so that nobody can be the one required (C54). */
const NOBODY_NAMED = 'tidak-disebut';

/** Who has to propose the candidate; `null` while that is unknown. */
const requiredProposerOf = (facts: TrainingCandidateFacts) => {
  if (facts.organisation === null) return null;
  if (isInMinistry(facts.organisation)) return ministryProposerOf(facts);
  return isInRegion(facts.organisation) ? REGION_SPEAKS : NOBODY_NAMED;
};

/** Whether somebody serves in an agency that is neither the Ministry nor a region. */
const isOfAnotherAgency = ({ organisation }: Pick<TrainingCandidateFacts, 'organisation'>): boolean =>
  organisation !== null && !isInMinistry(organisation) && !isInRegion(organisation);

/** Whether regional staff work in public works and housing; `null` for others, of whom nobody asks it. */
const regionalFieldIn = ({ organisation, worksInPublicWorksOrHousing }: TrainingCandidateFacts): boolean | null =>
  organisation !== null && isInRegion(organisation) ? worksInPublicWorksOrHousing : null;

/** How sure it is that the rules reach the candidate's organisation, or do not. */
const confidenceOfReach = (facts: TrainingCandidateFacts, context: Context): Confidence =>
  isOfAnotherAgency(facts) ? confidenceOf(context, ['C54']) : confidenceOfOrganisation(facts, context);

const trainingCandidateRules = ruleTable<
  TrainingCandidateFacts,
  Context,
  TrainingCandidateFact,
  TrainingCandidateProvision
>(gaps, [
  rule({
    provision: 'pupr-2-2023/60.a',
    reads: ['organisation', 'kind', 'tier', 'proposedBy', 'fitsDuties'],
    measure: (facts) => ({
      organisation: facts.organisation,
      kind: facts.kind,
      tier: leadershipTierIn(facts),
      requiredProposer: requiredProposerOf(facts),
      proposedBy: facts.proposedBy,
      fitsDuties: facts.fitsDuties,
    }),
    judge: (e) => metIf(isRequiredOfficial(e.requiredProposer, e.proposedBy) && e.fitsDuties === true),
    confidence: confidenceOfReach,
  }),
  rule({
    provision: 'pupr-2-2023/60.b',
    reads: ['servingPenalty'],
    measure: ({ servingPenalty }) => ({ servingPenalty }),
    judge: (e) => metIf(e.servingPenalty === 'tidak-ada'),
  }),
  rule({
    provision: 'pupr-2-2023/60.c',
    reads: ['temporarilyDismissed'],
    measure: ({ temporarilyDismissed }) => ({ temporarilyDismissed }),
    judge: (e) => metIf(e.temporarilyDismissed === false),
  }),
  rule({
    provision: 'pupr-2-2023/60.d',
    reads: ['ethicsBreach'],
    measure: ({ ethicsBreach }) => ({ ethicsBreach }),
    judge: (e) => metIf(e.ethicsBreach === false),
  }),
  rule({
    provision: 'pupr-2-2023/78.1',
    reads: ['organisation', 'worksInPublicWorksOrHousing'],
    measure: (facts) => ({
      organisation: facts.organisation,
      worksInPublicWorksOrHousing: regionalFieldIn(facts),
    }),
    // Training of the Ministry is there for its own staff; to whom else it is open, this says.
    judge: (e) => metIf(!isOfAnotherAgency(e) && e.worksInPublicWorksOrHousing !== false),
    confidence: confidenceOfReach,
  }),
]);

/**
 * May this person be a candidate for the training? Proposed by the official who speaks for the person's unit or, for
 * leadership training in the Ministry, for its tier; and free of penalties of any level (A68), for PPPK as for PNS. The
 * regulation names proposers for the Ministry and the regions alone, so that staff of other agencies are not eligible (C54,
 * likely); of regional staff, those who work in public works and housing are.
 *
 * @param record - a {@link TrainingCandidateInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const candidate = {
 *   organisation: 'unit-organisasi',
 *   kind: 'kepemimpinan',
 *   tier: 'pratama',
 *   proposedBy: 'sekretaris-unit-organisasi',
 *   fitsDuties: true,
 *   servingPenalty: 'tidak-ada',
 *   temporarilyDismissed: false,
 *   ethicsBreach: false,
 * };
 * const answer = assessTrainingCandidate(candidate, { asOf: '2026-07-01' });
 * answer.verdict; // 'ineligible'
 * answer.findings[0]?.evidence.requiredProposer; // 'sekretaris-jenderal'
 * ```
 * @pasal Pasal 60, Pasal 62 ayat (1) huruf b-d, Pasal 78 ayat (1)
 */
export const assessTrainingCandidate = (
  record: TrainingCandidateInput,
  options: DecisionOptions,
): TrainingCandidateAssessment => assessTrainingCandidateFrom(record, options);

/**
 * {@link assessTrainingCandidate} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessTrainingCandidateFrom = (record: unknown, options: DecisionOptions): TrainingCandidateAssessment => {
  const context = contextOf(options);
  const facts = readTrainingCandidate(record);
  return {
    question: 'training-candidate',
    ...assessBy(trainingCandidateRules, facts, context, { barred: 'ineligible', clear: 'eligible' }),
  };
};
