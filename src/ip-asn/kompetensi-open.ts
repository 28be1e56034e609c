/**
 * What the points of kompetensi can still come to while facts are missing. One training of a kind that is not known can
 * serve one component only, so that components are not looked at one by one but all combinations are gone through.
 */
import type { Context } from '../law/ruleset.js';
import { type IpAsnPost, type IpAsnPostGroup, type IpAsnTraining, postGroupOf } from './input.js';
import type { MatchedKind } from './match.js';
import type { ComponentPoints, PointTable } from './points.js';
import { addedHours, earnsMatch, earnsSeminar, type Windows } from './trainings.js';

/** The kind of training that has to match, by group of posts. */
const MATCHED: { readonly [group in IpAsnPostGroup]: MatchedKind | null } = {
  struktural: 'kepemimpinan',
  fungsional: 'fungsional',
  pelaksana: null,
};

/** Where a combination of hours and of earned components stands in a list of all: four to each sum of hours. */
const MATCH = 2;
const SEMINAR = 1;
const FLAGS = 4;

/** Everything that some trainings can come to together; hours beyond the required ones make no difference. */
const combinationsOf = (
  trainings: readonly IpAsnTraining[],
  post: IpAsnPost,
  windows: Windows,
  required: number,
  context: Context,
): ReadonlySet<number> => {
  const kind = MATCHED[postGroupOf(post)];
  let reached = new Set([0]);
  for (const training of trainings) {
    const match = kind === null ? false : earnsMatch(kind, training, post, context);
    const seminar = earnsSeminar(training, windows, context.asOf);
    const { least, most } = addedHours(training, windows, context.asOf);
    if (match === false && seminar === false && most === 0) continue;
    const isCertain = match === true || seminar === true || least > 0;
    const next = isCertain ? new Set<number>() : new Set(reached);
    for (const at of reached) {
      if (match !== false) next.add(at | MATCH);
      if (seminar !== false) next.add(at | SEMINAR);
      if (most > 0) next.add(Math.min(Math.floor(at / FLAGS) + most, required) * FLAGS + (at % FLAGS));
    }
    reached = next;
  }
  return reached;
};

const pointsAt = (at: number, required: number, points: ComponentPoints): number => {
  const matched = points.leadership ?? points.functional ?? 0;
  return (
    ((at & MATCH) === 0 ? 0 : matched) +
    ((at & SEMINAR) === 0 ? 0 : points.seminar) +
    (Math.floor(at / FLAGS) >= required ? points.technical : 0)
  );
};

/** Every number of points that can still come about, over all posts that are possible. */
export const pointsStillPossible = (
  trainings: readonly IpAsnTraining[],
  posts: readonly IpAsnPost[],
  windows: Windows,
  table: PointTable,
  context: Context,
): Set<number> => {
  const possible = new Set<number>();
  for (const post of posts) {
    for (const at of combinationsOf(trainings, post, windows, table.technicalHours, context)) {
      possible.add(pointsAt(at, table.technicalHours, table.components[postGroupOf(post)]));
    }
  }
  return possible;
};
