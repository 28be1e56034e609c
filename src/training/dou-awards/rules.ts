/**
 * The two steps, and what decides whether they govern.
 *
 * @pasal Pedoman DOU ASN bagian VII angka 8.2
 * @module
 */
import { type Evidence, type Finding, metIfApplies } from '../../kernel/rules.js';
import { confidenceOf, type Ground } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import type { Participant } from './facts.js';

/** Provisions that the steps of the awards cite. */
export type DouProvision = 'dou-asn-probolinggo/vii.8.2.1' | 'dou-asn-probolinggo/vii.8.2.2';

/** What decides on the steps: whether anybody followed, as far as it is known, and who could. */
interface Following {
  readonly participants: number | null;
  readonly followers: number | null;
  readonly anybodyFollowed: boolean | null;
  readonly missing: readonly string[];
}

const UNKNOWN_LIST: Following = {
  participants: null,
  followers: null,
  anybodyFollowed: null,
  missing: ['participants'],
};

const followingOf = (participants: readonly Participant[] | null): Following => {
  if (participants === null) return UNKNOWN_LIST;
  const followers = participants.filter(({ followed }) => followed === true).length;
  const open = participants.flatMap(({ followed }, index) =>
    followed === null ? [`participants[${index}].followed`] : [],
  );
  const settled = followers > 0 || open.length === 0;
  return {
    participants: participants.length,
    followers: open.length === 0 ? followers : null,
    anybodyFollowed: settled ? followers > 0 : null,
    missing: settled ? [] : open,
  };
};

/** A step; it governs as soon as anybody followed, and is met if there is something to give then. */
const stepOf = (
  provision: DouProvision,
  context: Context,
  grounds: readonly Ground[],
  { participants, followers, anybodyFollowed, missing }: Following,
  gives: boolean,
  evidence: Evidence,
): Finding<DouProvision> => ({
  provision,
  status: anybodyFollowed === null ? 'unknown' : metIfApplies(anybodyFollowed, gives),
  confidence: confidenceOf(context, [provision, ...grounds]),
  missing: [...missing],
  evidence: { participants, followers, anybodyFollowed, ...evidence },
});

/** The certificates and the awards, in the order of the guide. */
export const stepsOf = (
  participants: readonly Participant[] | null,
  places: number,
  context: Context,
): Finding<DouProvision>[] => {
  const following = followingOf(participants);
  return [
    stepOf('dou-asn-probolinggo/vii.8.2.1', context, [], following, true, {}),
    stepOf('dou-asn-probolinggo/vii.8.2.2', context, ['douAwards'], following, places > 0, { places }),
  ];
};
