/**
 * Who speaks for a unit of the Ministry in training, and who proposes its candidates: what the requirements on a
 * candidate and the procedure of selection share.
 *
 * @pasal Pasal 60 huruf a, Pasal 62 ayat (1)
 * @source Permen PUPR 2/2023
 * @module
 */
import { ORGANISATIONS, type Organisation } from '../asn/employment.js';
import { isInSuccessorMinistry, isSecretariatGeneral } from '../asn/organisation.js';
import { LEADERSHIP_TIERS, type LeadershipTier, TRAINING_KINDS } from '../asn/training-kind.js';
import { facts, type Input, type Known, oneOf } from '../kernel/fact.js';
import type { Confidence } from '../kernel/rules.js';
import { confidenceOf } from '../law/confidence.js';
import type { Context } from '../law/ruleset.js';

/** The facts that decide who proposes. */
export const candidacy = /* @__PURE__ */ facts(() => ({
  /** Where the candidate serves. */
  organisation: oneOf(ORGANISATIONS),
  /** The kind of training. */
  kind: oneOf(TRAINING_KINDS),
  /** The tier of structural leadership training; read for that kind only (Pasal 54 ayat (2)). */
  tier: oneOf(LEADERSHIP_TIERS),
}));
export interface CandidacyInput extends Input<typeof candidacy> {}
/** The same once read: `null` where not known. */
export interface Candidacy extends Known<typeof candidacy> {}

/** One kind for each class that the rules on proposing tell apart. */
export const KINDS_BY_PROPOSER = ['teknis', 'kepemimpinan'] as const;

/** The tier of leadership training; `null` for any other kind, whose tier nobody asks for. */
export const leadershipTierIn = ({ kind, tier }: Candidacy): LeadershipTier | null =>
  kind === 'kepemimpinan' ? tier : null;

/** One place of service for each class that the rules on proposing tell apart. */
export const ORGANISATIONS_BY_PROPOSER = [
  'unit-organisasi',
  'sekretariat-jenderal',
  'pemerintah-daerah',
  'instansi-lain',
] as const satisfies readonly Organisation[];

/** Who gets offers for a unit of the Ministry and proposes for it (Pasal 62 ayat (1) huruf a-b). */
export const unitSpokesmanOf = ({ organisation }: Candidacy) =>
  organisation !== null && isSecretariatGeneral(organisation)
    ? 'pimpinan-unit-kerja-pembina-kepegawaian'
    : 'sekretaris-unit-organisasi';

/** How sure it is that the rules of the Ministry reach a unit: those of its successors by C54. */
export const confidenceOfOrganisation = ({ organisation }: Candidacy, context: Context): Confidence =>
  organisation !== null && isInSuccessorMinistry(organisation) ? confidenceOf(context, ['C54']) : 'certain';

/** Who proposes a candidate of the Ministry (Pasal 62 ayat (1) huruf b-d); `null` while kind or tier is unknown. */
export const ministryProposerOf = (candidacy: Candidacy) => {
  if (candidacy.kind === null) return null;
  if (candidacy.kind !== 'kepemimpinan') return unitSpokesmanOf(candidacy);
  if (candidacy.tier === null) return null;
  return candidacy.tier === 'madya' || candidacy.tier === 'pratama'
    ? 'sekretaris-jenderal'
    : 'pimpinan-unit-kerja-pembina-kepegawaian';
};
