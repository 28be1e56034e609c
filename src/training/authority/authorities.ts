/**
 * The officials themselves: who is offered training, proposes, selects and names.
 *
 * @pasal Pasal 62, Pasal 63
 * @module
 */
import type { Organisation } from '../../asn/employment.js';
import { isInMinistry, isInRegion } from '../../asn/organisation.js';
import type { LeadershipTier } from '../../asn/training-kind.js';
import type { Context } from '../../law/ruleset.js';
import { type Candidacy, leadershipTierIn, ministryProposerOf, unitSpokesmanOf } from '../proposer.js';

/** What the regulation does not lay down: who speaks for and decides on staff of other agencies. */
type NotLaidDown = 'tidak-diatur';

/** Who selects and names candidates. */
export type TrainingSelector =
  | 'lan'
  | 'sekretaris-jenderal'
  | 'pimpinan-unit-kerja-pembina-kepegawaian'
  | 'unit-penyelenggara';

/** Who has a part in choosing participants; `null` while it is unknown. */
export interface Authorities {
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

type Reading = Context['readings']['A70'];

/** Whether LAN selects a region's candidates for a tier: for pratama, and as A70 is read for madya too. */
export const isSelectedByLan = (tier: LeadershipTier | null, reading: Reading): boolean =>
  tier === 'pratama' || (tier === 'madya' && reading === 'as-for-ministry');

/** Whether a place of service is one of those asked for. */
export type OrganisationTest = (organisation: Organisation) => boolean;

export const isOneOf = (organisation: Organisation | null, isOurs: OrganisationTest): boolean =>
  organisation !== null && isOurs(organisation);

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
export const authoritiesOf = (facts: Candidacy, { readings }: Context): Authorities => {
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
