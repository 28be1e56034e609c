/**
 * Trainings as they are reckoned: each by itself, but entries together that may be of one training (C15).
 *
 * @module
 */
import type { Context } from '../../law/ruleset.js';
import type { IpAsnTraining } from './facts.js';
import type { IpAsnPost } from './kinds.js';
import { type Outlook, outlookOfTraining } from './outlook.js';
import type { Windows } from './trainings.js';
import { outlookOfTwins, type TwinOutlook } from './twins.js';

/** A training, or entries that may be of one. */
export interface Unit {
  /** Where its entries stand among the trainings. */
  readonly places: readonly number[];
  readonly trainings: readonly IpAsnTraining[];
  readonly outlookIn: (position: IpAsnPost) => Outlook;
  /** `null` for a training by itself. */
  readonly twinsIn: ((position: IpAsnPost) => TwinOutlook) | null;
}

/** What is found for the first post asked for is found once, and so is that for all others. */
const remembered = <T>(find: (position: IpAsnPost) => T): ((position: IpAsnPost) => T) => {
  let first: { readonly position: IpAsnPost; readonly value: T } | null = null;
  const others = new Map<IpAsnPost, T>();
  return (position) => {
    first ??= { position, value: find(position) };
    if (first.position === position) return first.value;
    const value = others.get(position) ?? find(position);
    others.set(position, value);
    return value;
  };
};

export const unitOf = (training: IpAsnTraining, place: number, windows: Windows, context: Context): Unit => ({
  places: [place],
  trainings: [training],
  outlookIn: remembered((position) => outlookOfTraining(training, position, windows, context)),
  twinsIn: null,
});

/**
 * Trainings as they are reckoned, in their order.
 *
 * @param clusters - the places of those that may be of one training.
 */
export const unitsOf = (
  trainings: readonly IpAsnTraining[],
  clusters: readonly (readonly number[])[],
  windows: Windows,
  context: Context,
): Unit[] =>
  trainings.flatMap((training, place): Unit[] => {
    const cluster = clusters.find((one) => one.includes(place));
    if (cluster === undefined) return [unitOf(training, place, windows, context)];
    if (cluster[0] !== place) return [];
    const together = trainings.filter((_, one) => cluster.includes(one));
    const twinsIn = remembered((position) => outlookOfTwins(together, clusters.length, position, windows, context));
    return [{ places: cluster, trainings: together, outlookIn: twinsIn, twinsIn }];
  });
