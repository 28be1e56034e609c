/**
 * Whether leadership or functional training matches the post held (C31, C33), post by post: what can be, what cannot, and
 * what is not known.
 */
import { LEADERSHIP_TIERS, type LeadershipTier } from '../../asn/training-kind.js';
import { type InputIssue, InvalidInputError } from '../../kernel/errors.js';
import type { Context } from '../../law/ruleset.js';
import type { IpAsnFacts, IpAsnTraining } from './facts.js';
import { IP_ASN_POSTS, type IpAsnPost, isMatchedKind, type MatchedKind, matchedKindOf } from './kinds.js';

export { isMatchedKind, type MatchedKind, matchedKindOf } from './kinds.js';

/** The tier of leadership training that is a post's own; no tier is named for the highest post. */
const TIERS: { readonly [position in IpAsnPost]: LeadershipTier | null } = {
  'jpt-utama': null,
  'jpt-madya': 'madya',
  'jpt-pratama': 'pratama',
  administrator: 'administrator',
  pengawas: 'pengawas',
  fungsional: null,
  pelaksana: null,
};

/** Whether a post has a tier of leadership training of its own. */
export const hasTier = (position: IpAsnPost): boolean => TIERS[position] !== null;

/** Whether the group of a post counts a kind of training that has to match. */
export const isForPost = (kind: MatchedKind, position: IpAsnPost): boolean => matchedKindOf(position) === kind;

/** Whether a tier matches the post, where both are known. */
const matchByTier = (tier: LeadershipTier | null, position: IpAsnPost, context: Context): boolean | null => {
  const own = TIERS[position];
  if (tier === null || own === null) return null;
  return context.readings.C31 === 'same-or-higher-tier'
    ? LEADERSHIP_TIERS.indexOf(tier) <= LEADERSHIP_TIERS.indexOf(own)
    : tier === own;
};

/** What the tier says of a training of some kind. */
const derivedMatch = (
  kind: MatchedKind,
  { tier }: IpAsnTraining,
  position: IpAsnPost,
  context: Context,
): boolean | null => (kind === 'kepemimpinan' ? matchByTier(tier, position, context) : null);

/** Whether a training, taken for one of some kind, matches a post; `null` while that is not known. */
export const matchOf = (
  kind: MatchedKind,
  training: IpAsnTraining,
  position: IpAsnPost,
  context: Context,
): boolean | null =>
  isForPost(kind, position) ? (derivedMatch(kind, training, position, context) ?? training.matchesPost) : false;

/** Whether what the agency says of the match can be, if the training is one of that kind. */
export const canBe = (kind: MatchedKind, training: IpAsnTraining, position: IpAsnPost, context: Context): boolean =>
  training.matchesPost === null || matchOf(kind, training, position, context) === training.matchesPost;

/** Whether a training contradicts a post. */
const contradicts = (training: IpAsnTraining, position: IpAsnPost, context: Context): boolean =>
  isMatchedKind(training.kind) && !canBe(training.kind, training, position, context);

const refuse = (
  trainings: readonly IpAsnTraining[],
  isWrong: (training: IpAsnTraining) => boolean,
  message: string,
): never => {
  throw new InvalidInputError(
    trainings.flatMap((training, i): InputIssue[] =>
      isWrong(training) ? [{ path: `trainings[${i}].matchesPost`, code: 'contradictory', message }] : [],
    ),
  );
};

/** The posts that somebody can hold, one at least. */
export interface Posts {
  readonly first: IpAsnPost;
  /** None where the post is known. */
  readonly others: readonly IpAsnPost[];
}

const NO_OTHERS: readonly IpAsnPost[] = [];

/** All of them in one list. */
export const postsIn = ({ first, others }: Posts): readonly IpAsnPost[] => [first, ...others];

/** Whether something holds of each of them. */
export const everyPost = ({ first, others }: Posts, holds: (position: IpAsnPost) => boolean): boolean =>
  holds(first) && (others.length === 0 || others.every(holds));

/**
 * The posts that somebody can hold: the one recorded, or all that no training contradicts.
 *
 * @throws {@link InvalidInputError} when a training is said to match, or not to match, a post with which that cannot be.
 */
export const possiblePosts = ({ position, trainings }: IpAsnFacts, context: Context): Posts => {
  const known = trainings ?? [];
  if (position !== null) {
    for (const training of known) {
      if (training.matchesPost === null || !contradicts(training, position, context)) continue;
      refuse(
        known,
        (one) => contradicts(one, position, context),
        `cannot be said of training for the post ${position}`,
      );
    }
    return { first: position, others: NO_OTHERS };
  }
  const [first, ...others] = IP_ASN_POSTS.filter(
    (one) => !known.some((training) => contradicts(training, one, context)),
  );
  if (first !== undefined) return { first, others };
  const isSaid = (training: IpAsnTraining): boolean => IP_ASN_POSTS.some((one) => contradicts(training, one, context));
  return refuse(known, isSaid, 'no post goes with all that is said of the trainings');
};
