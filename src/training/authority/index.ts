/**
 * Who is offered training, who proposes candidates for it and to whom, and who selects and names them.
 *
 * @pasal Pasal 62, Pasal 63
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */
import type { Organisation } from '../../asn/employment.js';
import { isInMinistry, isInRegion } from '../../asn/organisation.js';
import type { LeadershipTier } from '../../asn/training-kind.js';
import { readerOf } from '../../kernel/computation.js';
import { questionOf } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  appraise,
  type Confidence,
  type Evidence,
  type Finding,
  gapsAmong,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  weakerOf,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import {
  type Candidacy,
  type CandidacyInput,
  candidacy,
  confidenceOfOrganisation,
  KINDS_BY_PROPOSER,
  leadershipTierIn,
  ministryProposerOf,
  ORGANISATIONS_BY_PROPOSER,
  unitSpokesmanOf,
} from '../proposer.js';

/** The facts that the officials are chosen by. Every one may be left out. */
export interface AuthorityInput extends CandidacyInput {}

export const trainingAuthority = /* @__PURE__ */ questionOf<AuthorityInput, Candidacy>(() => candidacy.shape);

const readAuthority = /* @__PURE__ */ readFacts(trainingAuthority);

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

/** What the regulation does not lay down: who speaks for and decides on staff of other agencies. */
type NotLaidDown = 'tidak-diatur';

/** Who selects and names candidates. */
export type TrainingSelector =
  | 'lan'
  | 'sekretaris-jenderal'
  | 'pimpinan-unit-kerja-pembina-kepegawaian'
  | 'unit-penyelenggara';

interface Authorities {
  /** Who gets the offer. */
  readonly offeredTo:
    | 'sekretaris-unit-organisasi'
    | 'pimpinan-unit-kerja-pembina-kepegawaian'
    | 'pemerintah-daerah'
    | NotLaidDown
    | null;
  /** Who proposes candidates. */
  readonly proposedBy:
    | 'sekretaris-unit-organisasi'
    | 'pimpinan-unit-kerja-pembina-kepegawaian'
    | 'sekretaris-jenderal'
    | 'pemerintah-daerah'
    | NotLaidDown
    | null;
  /** Who gets the proposal; `tidak-ada` where the proposer selects as well. */
  readonly proposedTo: 'lan' | 'pimpinan-unit-penyelenggara' | 'pimpinan-unit-sdm' | 'tidak-ada' | NotLaidDown | null;
  /** Who selects among the candidates. */
  readonly selectedBy: TrainingSelector | NotLaidDown | null;
  /** Who names the participants. */
  readonly decidedBy: TrainingSelector | NotLaidDown | null;
  /** Who is told of those named, if anybody has to be. */
  readonly passedOnTo: 'pimpinan-unit-sdm' | 'pimpinan-unit-penyelenggara' | 'tidak-ada' | NotLaidDown | null;
}

/** The answer to "who decides on candidates for this training?". */
export interface AuthoritySelection extends Authorities {
  readonly question: 'training-authority';
  /** Whether the procedure may be adapted to the kind of training: that of the Ministry may (Pasal 62 ayat (2)). */
  readonly adjustable: boolean | null;
  /** One finding a provision: `met` when it governs the case, `not-applicable` when it governs others. */
  readonly steps: readonly Finding<AuthorityProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

const gaps = /* @__PURE__ */ gapsOf<AuthorityInput, Candidacy, Context>(trainingAuthority, {
  organisation: ORGANISATIONS_BY_PROPOSER,
  kind: KINDS_BY_PROPOSER,
});
type AuthorityFact = keyof typeof gaps;
const AUTHORITY_FACTS = ['organisation', 'kind', 'tier'] as const;

const rule = <P extends AuthorityProvision, E extends Evidence>(
  definition: RowDefinition<Candidacy, Context, AuthorityFact, P, E>,
) => row(definition);

type Reading = Context['readings']['A70'];

/** Whether LAN selects a region's candidates for a tier: for pratama, and as A70 is read for madya too. */
const isSelectedByLan = (tier: LeadershipTier | null, reading: Reading): boolean =>
  tier === 'pratama' || (tier === 'madya' && reading === 'as-for-ministry');

/** Whether the answer may hang on how A70 is read: candidates of a region for the madya tier, as far as is known. */
const mayRestOnA70 = ({ organisation, kind, tier }: Candidacy): boolean =>
  (organisation === null || isInRegion(organisation)) &&
  (kind === null || kind === 'kepemimpinan') &&
  (tier === null || tier === 'madya');

const confidenceOfStep = (facts: Candidacy, context: Context): Confidence => {
  const reached = confidenceOfOrganisation(facts, context);
  return mayRestOnA70(facts) ? weakerOf(reached, confidenceOf(context, ['A70'])) : reached;
};

type OrganisationTest = (organisation: Organisation) => boolean;

const isOneOf = (organisation: Organisation | null, isOurs: OrganisationTest): boolean =>
  organisation !== null && isOurs(organisation);

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

const authoritySteps = ruleTable<Candidacy, Context, AuthorityFact, AuthorityProvision>(gaps, [
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

/** The way a proposal of the Ministry takes from the proposer on (Pasal 62 ayat (1) huruf c-d). */
const wayInMinistry = (tier: LeadershipTier | null): Omit<Authorities, 'offeredTo' | 'proposedBy'> => {
  if (tier === 'madya') return { proposedTo: 'lan', selectedBy: 'lan', decidedBy: 'lan', passedOnTo: 'tidak-ada' };
  if (tier === 'pratama') {
    return {
      proposedTo: 'tidak-ada',
      selectedBy: 'sekretaris-jenderal',
      decidedBy: 'sekretaris-jenderal',
      passedOnTo: 'pimpinan-unit-sdm',
    };
  }
  if (tier === 'administrator' || tier === 'pengawas') {
    return {
      proposedTo: 'tidak-ada',
      selectedBy: 'pimpinan-unit-kerja-pembina-kepegawaian',
      decidedBy: 'pimpinan-unit-kerja-pembina-kepegawaian',
      passedOnTo: 'pimpinan-unit-penyelenggara',
    };
  }
  return {
    proposedTo: 'pimpinan-unit-penyelenggara',
    selectedBy: 'unit-penyelenggara',
    decidedBy: 'unit-penyelenggara',
    passedOnTo: 'tidak-ada',
  };
};

/** Nobody is named for the staff of agencies that are neither the Ministry nor a region. */
const OF_OTHERS: Authorities = {
  offeredTo: 'tidak-diatur',
  proposedBy: 'tidak-diatur',
  proposedTo: 'tidak-diatur',
  selectedBy: 'tidak-diatur',
  decidedBy: 'tidak-diatur',
  passedOnTo: 'tidak-diatur',
};

/** Who decides; facts that are missing are filled in before this is asked. */
const reckon = (facts: Candidacy, { readings }: Context): Authorities => {
  const tier = leadershipTierIn(facts);
  if (isOneOf(facts.organisation, isInMinistry)) {
    return { offeredTo: unitSpokesmanOf(facts), proposedBy: ministryProposerOf(facts), ...wayInMinistry(tier) };
  }
  if (!isOneOf(facts.organisation, isInRegion)) return OF_OTHERS;
  const selector = isSelectedByLan(tier, readings.A70) ? 'lan' : 'unit-penyelenggara';
  return {
    offeredTo: 'pemerintah-daerah',
    proposedBy: 'pemerintah-daerah',
    proposedTo: 'pimpinan-unit-sdm',
    selectedBy: selector,
    decidedBy: selector,
    passedOnTo: 'tidak-ada',
  };
};

/**
 * Who is offered this training, who proposes candidates and to whom, who selects and who names them? Regional candidates
 * for madya leadership training are selected by LAN, which runs it, as those of the Ministry are; that is unsure, for the
 * letter of Pasal 63 leaves them to the programme unit (A70, `as-written`). For the staff of other agencies nobody is named.
 *
 * @param record - an {@link AuthorityInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const training = { organisation: 'unit-organisasi', kind: 'kepemimpinan', tier: 'pratama' };
 * const answer = selectAuthority(training, { asOf: '2026-07-01' });
 * answer.offeredTo; // 'sekretaris-unit-organisasi'
 * answer.decidedBy; // 'sekretaris-jenderal'
 * answer.passedOnTo; // 'pimpinan-unit-sdm'
 * selectAuthority({ ...training, organisation: 'pemerintah-daerah' }, { asOf: '2026-07-01' }).decidedBy; // 'lan'
 * ```
 * @pasal Pasal 62, Pasal 63
 */
export const selectAuthority = (record: AuthorityInput, options: DecisionOptions): AuthoritySelection =>
  selectAuthorityFrom(record, options);

/**
 * {@link selectAuthority} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const selectAuthorityFrom = (record: unknown, options: DecisionOptions): AuthoritySelection => {
  const context = contextOf(options);
  const facts = readAuthority(record);
  const { findings } = appraise(authoritySteps, facts, context);
  const reader = readerOf(facts, gapsAmong(gaps, AUTHORITY_FACTS, facts, context), (filled) => reckon(filled, context));
  const values: Authorities = {
    offeredTo: reader.read(({ offeredTo }) => offeredTo),
    proposedBy: reader.read(({ proposedBy }) => proposedBy),
    proposedTo: reader.read(({ proposedTo }) => proposedTo),
    selectedBy: reader.read(({ selectedBy }) => selectedBy),
    decidedBy: reader.read(({ decidedBy }) => decidedBy),
    passedOnTo: reader.read(({ passedOnTo }) => passedOnTo),
  };
  return {
    question: 'training-authority',
    ...values,
    adjustable: facts.organisation === null ? null : isInMinistry(facts.organisation),
    steps: findings,
    missing: [...new Set([...reader.missing(), ...findings.flatMap((step) => step.missing)])],
    basis: basisOf(context, weakestOf(findings)),
  };
};
