/**
 * Who is offered training, who proposes candidates for it and to whom, and who selects and names them.
 *
 * @pasal Pasal 62, Pasal 63
 * @source Permen PUPR 2/2023, PP 11/2017 Pasal 217
 * @module
 */
import { isInMinistry } from '../../asn/organisation.js';
import { readerOf } from '../../kernel/computation.js';
import { appraise, type Finding, gapsAmong, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type Authorities, authoritiesOf } from './authorities.js';
import { AUTHORITY_FACTS, type AuthorityInput, authorityGaps, readAuthority } from './facts.js';
import { type AuthorityProvision, authoritySteps } from './rules.js';

export type { TrainingSelector } from './authorities.js';
export type { AuthorityInput } from './facts.js';
export type { AuthorityProvision } from './rules.js';

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
  const reader = readerOf(facts, gapsAmong(authorityGaps, AUTHORITY_FACTS, facts, context), (filled) =>
    authoritiesOf(filled, context),
  );
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
