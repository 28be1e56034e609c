/**
 * What the points of kompetensi can still come to while facts are missing. One training of a kind that is not known can
 * serve one component only, so that components are not looked at one by one but together.
 */

import type { PointTable } from '../points.js';
import { type IpAsnPost, postGroupOf } from './kinds.js';
import { type Combinations, type HoursRange, together } from './outlook.js';
import type { Unit } from './units.js';

const NOTHING_YET: Combinations = { neither: { least: 0, most: 0 }, match: null, seminar: null, both: null };

/** Every number of points that can still come about in a post. */
const pointsIn = (position: IpAsnPost, units: readonly Unit[], table: PointTable): number[] => {
  const { neither, match, seminar, both } = units
    .map(({ outlookIn }) => outlookIn(position).combinations)
    .reduce(together, NOTHING_YET);
  const { leadership, functional, technical, seminar: forSeminar } = table.components[postGroupOf(position)];
  const matched = leadership ?? functional ?? 0;
  const totals = (points: number, hours: HoursRange | null): number[] => [
    ...(hours !== null && hours.least < table.technicalHours ? [points] : []),
    ...(hours !== null && hours.most >= table.technicalHours ? [points + technical] : []),
  ];
  return [
    ...totals(0, neither),
    ...totals(matched, match),
    ...totals(forSeminar, seminar),
    ...totals(matched + forSeminar, both),
  ];
};

/** Every number of points that can still come about, over all posts that are possible. */
export const pointsStillPossible = (
  units: readonly Unit[],
  posts: readonly IpAsnPost[],
  table: PointTable,
): Set<number> => new Set(posts.flatMap((position) => pointsIn(position, units, table)));
