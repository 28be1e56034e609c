/**
 * What becomes of each training: whether it counts, and why.
 *
 * @module
 */
import type { Context } from '../../law/ruleset.js';
import { type IpAsnItem, type IpAsnItemReason, pathOfEntry } from '../dimension.js';
import type { IpAsnTraining } from './facts.js';
import { everyPost, isForPost, type MatchedKind, matchOf, type Posts, postsIn } from './match.js';
import type { Fate } from './outlook.js';
import { isInWindow, type Windows } from './trainings.js';
import type { Unit } from './units.js';

interface ItemSituation {
  readonly posts: Posts;
  readonly windows: Windows;
  readonly context: Context;
}

const item = (index: number, status: IpAsnItem['status'], reason: IpAsnItemReason): IpAsnItem => ({
  path: pathOfEntry('trainings', index),
  status,
  reason,
});

const itemByMatch = (index: number, match: boolean | null): IpAsnItem => {
  if (match === null) return item(index, 'unknown', 'match-unknown');
  return match ? item(index, 'counted', 'matches-post') : item(index, 'not-counted', 'does-not-match-post');
};

const matchedItem = (kind: MatchedKind, training: IpAsnTraining, index: number, { posts, context }: ItemSituation) => {
  if (posts.others.length === 0) {
    return isForPost(kind, posts.first)
      ? itemByMatch(index, matchOf(kind, training, posts.first, context))
      : item(index, 'not-counted', 'not-for-post-group');
  }
  if (everyPost(posts, (position) => !isForPost(kind, position)))
    return item(index, 'not-counted', 'not-for-post-group');
  const match = matchOf(kind, training, posts.first, context);
  return everyPost(posts, (position) => matchOf(kind, training, position, context) === match)
    ? itemByMatch(index, match)
    : item(index, 'unknown', 'post-unknown');
};

const windowedItem = (training: IpAsnTraining, index: number, inWindow: boolean | null): IpAsnItem => {
  if (inWindow === null) return item(index, 'unknown', 'date-unknown');
  if (!inWindow) return item(index, 'not-counted', 'outside-window');
  if (training.kind === 'seminar') return item(index, 'counted', 'attended');
  return training.hours === null ? item(index, 'unknown', 'hours-unknown') : item(index, 'counted', 'adds-hours');
};

export const itemOf = (training: IpAsnTraining, index: number, situation: ItemSituation): IpAsnItem => {
  const { windows } = situation;
  switch (training.kind) {
    case null:
      return item(index, 'unknown', 'kind-unknown');
    case 'lainnya':
      return item(index, 'not-counted', 'other-kind');
    case 'teknis':
      return windowedItem(training, index, isInWindow(training, windows.technical, windows));
    case 'seminar':
      return windowedItem(training, index, isInWindow(training, windows.seminar, windows));
    default:
      return matchedItem(training.kind, training, index, situation);
  }
};

/** That a training does not match the post shows also where several posts are possible, some of which count none of its kind. */
const withoutPost = ({ status, reason }: Fate, { others }: Posts): Fate =>
  others.length > 0 && reason === 'not-for-post-group' ? { status, reason: 'does-not-match-post' } : { status, reason };

/** What becomes of entries that may be of one training, as far as that is the same in every post. */
export const twinItems = ({ places, trainings, twinsIn }: Unit, situation: ItemSituation): IpAsnItem[] => {
  const { posts } = situation;
  return places.flatMap((place, entry): IpAsnItem[] => {
    const training = trainings[entry];
    if (training === undefined || twinsIn === null) return [];
    const alone = itemOf(training, place, situation);
    const fates = postsIn(posts).map((position) => twinsIn(position).fates[entry] ?? null);
    const [first = null, ...others] = fates.map((fate) => (fate === null ? null : withoutPost(fate, posts)));
    if (first !== null && others.every((fate) => fate?.reason === first.reason)) {
      const isOpen = first.reason === 'adds-hours' && training.hours === null;
      return [isOpen ? alone : { path: alone.path, ...first }];
    }
    return [alone.status === 'unknown' ? alone : item(place, 'unknown', 'may-be-same-training')];
  });
};
