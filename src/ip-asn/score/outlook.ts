/**
 * What a training can still do for the components of kompetensi while facts of it are missing: what goes with what, and
 * which of its missing facts alone can change a component.
 *
 * @module
 */
import type { Context } from '../../law/ruleset.js';
import type { IpAsnItem } from '../dimension.js';
import type { IpAsnTraining } from './facts.js';
import type { Sums } from './hours-open.js';
import type { IpAsnPost } from './kinds.js';
import { hasTier, matchedKindOf, matchOf } from './match.js';
import type { Window } from './measured-year.js';
import { addedHours, earnsMatch, earnsSeminar, isInWindow, type Windows } from './trainings.js';

/** The fewest and the most hours, in hundredths. */
export interface HoursRange {
  readonly least: number;
  readonly most: number;
}

/** The hours that go with each combination of what else is earned; `null` where a combination cannot be. */
export interface Combinations {
  readonly neither: HoursRange | null;
  readonly match: HoursRange | null;
  readonly seminar: HoursRange | null;
  readonly both: HoursRange | null;
}

/** A fact of a training that may be missing. */
export type HoleName = 'kind' | 'lastDay' | 'hours' | 'tier' | 'matchesPost';

/** A missing fact, and what it alone can change once all others are known in some way. */
export interface OpenFact {
  /** The place of the training in its unit. */
  readonly entry: number;
  readonly name: HoleName;
  readonly match: boolean;
  readonly seminar: boolean;
  /** Hours between which it decides: from so many to so many more, in hundredths. */
  readonly spans: readonly HoursRange[];
}

/** What becomes of an entry. */
export type Fate = Pick<IpAsnItem, 'status' | 'reason'>;

/** What a training, or entries that may be of one, can still do in a post. */
export interface Outlook {
  readonly combinations: Combinations;
  /** Whether it earns the points of training that matches the post; `null` while that is open. */
  readonly match: boolean | null;
  /** Whether it earns the points of a seminar. */
  readonly seminar: boolean | null;
  readonly hours: HoursRange;
  /** Every number of hours that it may add, in hundredths. */
  readonly sums: Sums;
  readonly openFacts: readonly OpenFact[];
}

const NO_HOURS: HoursRange = { least: 0, most: 0 };

const combinationsOf = (match: boolean | null, seminar: boolean | null, hours: HoursRange): Combinations => {
  // What a training earns for certain is all it does; else it does one of the things it may.
  const isOpen = match !== true && seminar !== true;
  return {
    neither: isOpen ? hours : null,
    match: match === true || (isOpen && match === null) ? NO_HOURS : null,
    seminar: seminar === true || (isOpen && seminar === null) ? NO_HOURS : null,
    both: null,
  };
};

/** The widest range of two; one that cannot be adds nothing. */
const widest = (a: HoursRange | null, b: HoursRange | null): HoursRange | null => {
  if (a === null || b === null) return a ?? b;
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
};

const added = (a: HoursRange | null, b: HoursRange | null): HoursRange | null =>
  a === null || b === null ? null : { least: a.least + b.least, most: a.most + b.most };

/** What two trainings, or several, earn together: each does one of the things it may, whatever the others do. */
export const together = (a: Combinations, b: Combinations): Combinations => {
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

/** The facts that decide whether training that has to match the post does, while that is not known. */
export const matchNamesIn = (position: IpAsnPost): readonly HoleName[] =>
  hasTier(position) ? ['tier', 'matchesPost'] : ['matchesPost'];

const HOLES: readonly HoleName[] = ['kind', 'lastDay', 'hours', 'tier', 'matchesPost'];

/** The missing facts of a single training that can change what it does. */
const openFactsOf = (
  training: IpAsnTraining,
  position: IpAsnPost,
  windows: Windows,
  context: Context,
  { match, seminar, hours }: Pick<Outlook, 'match' | 'seminar' | 'hours'>,
): OpenFact[] => {
  const kind = matchedKindOf(position);
  const isOpenHours = hours.most > hours.least;
  const isOpenMatch = kind !== null && match === null && matchOf(kind, training, position, context) === null;
  const matchNames = isOpenMatch ? matchNamesIn(position) : [];
  const isOpenIn = (window: Window): boolean => isInWindow(training, window, windows) === null;
  const bears: { readonly [name in HoleName]: readonly [match: boolean, seminar: boolean, hours: boolean] } = {
    kind: [match === null, seminar === null, isOpenHours],
    lastDay: [false, seminar === null && isOpenIn(windows.seminar), isOpenHours && isOpenIn(windows.technical)],
    hours: [false, false, isOpenHours],
    tier: [matchNames.includes('tier'), false, false],
    matchesPost: [matchNames.includes('matchesPost'), false, false],
  };
  return HOLES.filter((name) => training[name] === null).map((name) => {
    const [ofMatch, ofSeminar, ofHours] = bears[name];
    return { entry: 0, name, match: ofMatch, seminar: ofSeminar, spans: ofHours ? [hours] : [] };
  });
};

/** What a single training can do in a post. */
export const outlookOfTraining = (
  training: IpAsnTraining,
  position: IpAsnPost,
  windows: Windows,
  context: Context,
): Outlook => {
  const kind = matchedKindOf(position);
  const match = kind === null ? false : earnsMatch(kind, training, position, context);
  const seminar = earnsSeminar(training, windows);
  const hours = addedHours(training, windows);
  const isOpenHours = hours.most > hours.least;
  const found = { match, seminar, hours };
  const isUnbounded = hours.most === Number.POSITIVE_INFINITY;
  return {
    combinations: combinationsOf(match, seminar, hours),
    match,
    seminar,
    hours,
    sums: isUnbounded ? { values: [], from: 0 } : { values: [...new Set([hours.least, hours.most])], from: null },
    openFacts:
      match === null || seminar === null || isOpenHours ? openFactsOf(training, position, windows, context, found) : [],
  };
};
