/**
 * What the points of kompetensi can still come to while facts are missing. One training of a kind that is not known can
 * serve one component only, so that components are not looked at one by one but together.
 */
import type { Context } from '../law/ruleset.js';
import { type IpAsnPost, type IpAsnTraining, postGroupOf } from './input.js';
import { matchedKindOf } from './match.js';
import type { PointTable } from './points.js';
import { addedHours, earnsMatch, earnsSeminar, type Windows } from './trainings.js';

/**
 * The most hours that go with each combination of what else is earned; negative where a combination cannot be. The fewest
 * hours go with all of them alike: whatever is not certain may add none.
 */
interface MostHours {
  readonly neither: number;
  readonly match: number;
  readonly seminar: number;
  readonly both: number;
}

const NOTHING_YET: MostHours = {
  neither: 0,
  match: Number.NEGATIVE_INFINITY,
  seminar: Number.NEGATIVE_INFINITY,
  both: Number.NEGATIVE_INFINITY,
};

/** What becomes of the most hours when a training adds its own, whatever else is earned. */
const withHours = ({ neither, match, seminar, both }: MostHours, hours: number): MostHours => ({
  neither: neither + hours,
  match: match + hours,
  seminar: seminar + hours,
  both: both + hours,
});

const withMatch = ({ neither, match, seminar, both }: MostHours): MostHours => ({
  neither: Number.NEGATIVE_INFINITY,
  match: Math.max(neither, match),
  seminar: Number.NEGATIVE_INFINITY,
  both: Math.max(seminar, both),
});

const withSeminar = ({ neither, match, seminar, both }: MostHours): MostHours => ({
  neither: Number.NEGATIVE_INFINITY,
  match: Number.NEGATIVE_INFINITY,
  seminar: Math.max(neither, seminar),
  both: Math.max(match, both),
});

/** The better of two ways to use a training, combination by combination. */
const either = (a: MostHours, b: MostHours): MostHours => ({
  neither: Math.max(a.neither, b.neither),
  match: Math.max(a.match, b.match),
  seminar: Math.max(a.seminar, b.seminar),
  both: Math.max(a.both, b.both),
});

/** What a training earns for certain is all it does; else it does one of the things it may. */
const withTraining = (most: MostHours, match: boolean | null, seminar: boolean | null, hours: number): MostHours => {
  if (match === true) return withMatch(most);
  if (seminar === true) return withSeminar(most);
  let next = withHours(most, hours);
  if (match === null) next = either(next, withMatch(most));
  if (seminar === null) next = either(next, withSeminar(most));
  return next;
};

/** Every number of points that can still come about in a post. */
const pointsIn = (
  post: IpAsnPost,
  trainings: readonly IpAsnTraining[],
  windows: Windows,
  table: PointTable,
  context: Context,
): number[] => {
  const kind = matchedKindOf(post);
  let fewest = 0;
  let most = NOTHING_YET;
  for (const training of trainings) {
    const match = kind === null ? false : earnsMatch(kind, training, post, context);
    const hours = addedHours(training, windows, context.asOf);
    fewest += hours.least;
    // Hours that are not known are as good as those required, and can be added up.
    const mostHours = Math.min(hours.most, table.technicalHours);
    most = withTraining(most, match, earnsSeminar(training, windows, context.asOf), mostHours);
  }
  const { leadership, functional, technical, seminar } = table.components[postGroupOf(post)];
  const matched = leadership ?? functional ?? 0;
  const totals = (points: number, mostHours: number): number[] => [
    ...(mostHours >= 0 && fewest < table.technicalHours ? [points] : []),
    ...(mostHours >= table.technicalHours ? [points + technical] : []),
  ];
  return [
    ...totals(0, most.neither),
    ...totals(matched, most.match),
    ...totals(seminar, most.seminar),
    ...totals(matched + seminar, most.both),
  ];
};

/** Every number of points that can still come about, over all posts that are possible. */
export const pointsStillPossible = (
  trainings: readonly IpAsnTraining[],
  posts: readonly IpAsnPost[],
  windows: Windows,
  table: PointTable,
  context: Context,
): Set<number> => new Set(posts.flatMap((post) => pointsIn(post, trainings, windows, table, context)));
