/**
 * What is asked of a candidate, row by row.
 *
 * @pasal Pasal 60, Pasal 62 ayat (1) huruf b-d, Pasal 78 ayat (1)
 * @module
 */
import { isRequiredOfficial, REGION_SPEAKS } from '../../asn/officials.js';
import { isInMinistry, isInRegion } from '../../asn/organisation.js';
import { type Confidence, type Evidence, metIf, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { confidenceOfOrganisation, leadershipTierIn, ministryProposerOf } from '../proposer.js';
import { candidateGaps, type TrainingCandidateFacts } from './facts.js';

/** Provisions that the findings on a candidate for training cite. */
export type TrainingCandidateProvision =
  | 'pupr-2-2023/60.a'
  | 'pupr-2-2023/60.b'
  | 'pupr-2-2023/60.c'
  | 'pupr-2-2023/60.d'
  | 'pupr-2-2023/78.1';

type TrainingCandidateFact = keyof typeof candidateGaps;

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

export const trainingCandidateRules = ruleTable<
  TrainingCandidateFacts,
  Context,
  TrainingCandidateFact,
  TrainingCandidateProvision
>(candidateGaps, [
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
