/**
 * Which provision governs a case, row by row.
 *
 * @pasal Pasal 62, Pasal 63
 * @module
 */
import { isInMinistry, isInRegion } from '../../asn/organisation.js';
import type { LeadershipTier } from '../../asn/training-kind.js';
import {
  type Confidence,
  type Evidence,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  weakerOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { type Candidacy, confidenceOfOrganisation, leadershipTierIn } from '../proposer.js';
import { isOneOf, isSelectedByLan, type OrganisationTest } from './authorities.js';
import { AUTHORITY_FACTS, authorityGaps } from './facts.js';

/** Provisions that the steps of choosing the officials cite. */
export type AuthorityProvision =
  | 'pupr-2-2023/62.1.a'
  | 'pupr-2-2023/62.1.b'
  | 'pupr-2-2023/62.1.c.1'
  | 'pupr-2-2023/62.1.c.2'
  | 'pupr-2-2023/62.1.c.3'
  | 'pupr-2-2023/62.1.c.4'
  | 'pupr-2-2023/62.1.d.1'
  | 'pupr-2-2023/62.1.d.2'
  | 'pupr-2-2023/62.2'
  | 'pupr-2-2023/63.a'
  | 'pupr-2-2023/63.b'
  | 'pupr-2-2023/63.c'
  | 'pupr-2-2023/63.d'
  | 'pp-11-2017/217.4';

type AuthorityFact = keyof typeof authorityGaps;

const rule = <P extends AuthorityProvision, E extends Evidence>(
  definition: RowDefinition<Candidacy, Context, AuthorityFact, P, E>,
) => row(definition);

/** Whether the answer may hang on how A70 is read: candidates of a region for the madya tier, as far as is known. */
const mayRestOnA70 = ({ organisation, kind, tier }: Candidacy): boolean =>
  (organisation === null || isInRegion(organisation)) &&
  (kind === null || kind === 'kepemimpinan') &&
  (tier === null || tier === 'madya');

const confidenceOfStep = (facts: Candidacy, context: Context): Confidence => {
  const reached = confidenceOfOrganisation(facts, context);
  return mayRestOnA70(facts) ? weakerOf(reached, confidenceOf(context, ['A70'])) : reached;
};

/** A step that governs every case of the Ministry, or every case of the regions. */
const stepOfOrganisation = (provision: AuthorityProvision, isOurs: OrganisationTest) =>
  rule({
    provision,
    reads: ['organisation'],
    measure: ({ organisation }) => ({ organisation }),
    judge: (e) => metIfApplies(isOneOf(e.organisation, isOurs), true),
    confidence: confidenceOfOrganisation,
  });

const measureCandidacy = (facts: Candidacy) => ({
  organisation: facts.organisation,
  kind: facts.kind,
  tier: leadershipTierIn(facts),
});

/** A step that governs some tiers of leadership training in the Ministry; or, with `null`, all its other training. */
const stepInMinistry = (provision: AuthorityProvision, tiers: readonly (LeadershipTier | null)[]) =>
  rule({
    provision,
    reads: AUTHORITY_FACTS,
    measure: measureCandidacy,
    judge: (e) => metIfApplies(isOneOf(e.organisation, isInMinistry) && tiers.includes(e.tier), true),
    confidence: confidenceOfOrganisation,
  });

const measureUnderA70 = (facts: Candidacy, { readings }: Context) => ({
  ...measureCandidacy(facts),
  rule: readings.A70,
});

/** Whether a region's candidates for the madya tier go the way of the Ministry's (A70). */
const isAsForMinistry = (e: ReturnType<typeof measureUnderA70>): boolean =>
  isOneOf(e.organisation, isInRegion) && e.tier === 'madya' && e.rule === 'as-for-ministry';

/** A step whose reach the reading A70 decides. */
const stepUnderA70 = (provision: AuthorityProvision, governs: (e: ReturnType<typeof measureUnderA70>) => boolean) =>
  rule({
    provision,
    reads: AUTHORITY_FACTS,
    measure: measureUnderA70,
    judge: (e) => metIfApplies(governs(e), true),
    confidence: confidenceOfStep,
  });

export const authoritySteps = ruleTable<Candidacy, Context, AuthorityFact, AuthorityProvision>(authorityGaps, [
  stepOfOrganisation('pupr-2-2023/62.1.a', isInMinistry),
  stepInMinistry('pupr-2-2023/62.1.b', [null]),
  stepInMinistry('pupr-2-2023/62.1.c.1', ['madya']),
  stepUnderA70(
    'pupr-2-2023/62.1.c.2',
    (e) => isAsForMinistry(e) || (isOneOf(e.organisation, isInMinistry) && e.tier === 'madya'),
  ),
  stepInMinistry('pupr-2-2023/62.1.c.3', ['pratama']),
  stepInMinistry('pupr-2-2023/62.1.c.4', ['administrator', 'pengawas']),
  stepInMinistry('pupr-2-2023/62.1.d.1', [null]),
  stepInMinistry('pupr-2-2023/62.1.d.2', [null]),
  stepOfOrganisation('pupr-2-2023/62.2', isInMinistry),
  stepOfOrganisation('pupr-2-2023/63.a', isInRegion),
  stepOfOrganisation('pupr-2-2023/63.b', isInRegion),
  rule({
    provision: 'pupr-2-2023/63.c',
    reads: AUTHORITY_FACTS,
    measure: measureCandidacy,
    judge: (e) => metIfApplies(isOneOf(e.organisation, isInRegion) && e.tier === 'pratama', true),
  }),
  stepUnderA70('pupr-2-2023/63.d', (e) => isOneOf(e.organisation, isInRegion) && !isSelectedByLan(e.tier, e.rule)),
  stepUnderA70('pp-11-2017/217.4', isAsForMinistry),
]);
