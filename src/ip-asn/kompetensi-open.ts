/**
 * What the points of kompetensi can still come to while facts are missing. One training of a kind that is not known can
 * serve one component only, so that components are not looked at one by one but together.
 */
import { type IpAsnPost, postGroupOf } from './input.js';
import type { Combinations, HoursRange } from './outlook.js';
import type { PointTable } from './points.js';
import type { Unit } from './units.js';

const NOTHING_YET: Combinations = { neither: { least: 0, most: 0 }, match: null, seminar: null, both: null };

/** The widest range of two; one that cannot be adds nothing. */
const widest = (a: HoursRange | null, b: HoursRange | null): HoursRange | null => {
  if (a === null || b === null) return a ?? b;
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
};

const added = (a: HoursRange | null, b: HoursRange | null): HoursRange | null =>
  a === null || b === null ? null : { least: a.least + b.least, most: a.most + b.most };

/** What two trainings, or several, earn together: each does one of the things it may, whatever the others do. */
const together = (a: Combinations, b: Combinations): Combinations => {
  const seminars = widest(added(a.neither, b.seminar), added(a.seminar, b.neither));
  const matches = widest(added(a.neither, b.match), added(a.match, b.neither));
  const anyOf = ({ neither, match, seminar, both }: Combinations) =>
    [neither, match, seminar, both].reduce(widest, null);
  const crosswise = widest(added(a.match, b.seminar), added(a.seminar, b.match));
  return {
    neither: added(a.neither, b.neither),
    match: widest(matches, added(a.match, b.match)),
    seminar: widest(seminars, added(a.seminar, b.seminar)),
    both: [added(a.both, anyOf(b)), added(anyOf(a), b.both)].reduce(widest, crosswise),
  };
};

/** Every number of points that can still come about in a post. */
const pointsIn = (post: IpAsnPost, units: readonly Unit[], table: PointTable): number[] => {
  const { neither, match, seminar, both } = units
    .map(({ outlookIn }) => outlookIn(post).combinations)
    .reduce(together, NOTHING_YET);
  const { leadership, functional, technical, seminar: forSeminar } = table.components[postGroupOf(post)];
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
): Set<number> => new Set(posts.flatMap((post) => pointsIn(post, units, table)));
