/**
 * What entries can still do together that may be of one training (C15): they are filled in in every way that makes a
 * difference, each time the entries are put together that are of one training then, and it is seen what comes of it.
 *
 * @module
 */
import { groupFolded } from '../../asn/same-training.js';
import type { Context } from '../../law/ruleset.js';
import type { IpAsnTraining } from './facts.js';
import type { IpAsnPost } from './kinds.js';
import { type Combinations, type Fate, type HoursRange, type OpenFact, type Outlook, together } from './outlook.js';
import { compareRanks } from './same-trainings.js';
import type { Windows } from './trainings.js';
import { MOST_HOURS, type State, type States, statesOf } from './twin-states.js';

/** What entries that may be of one training can still do, and what becomes of each. */
export interface TwinOutlook extends Outlook {
  /** What becomes of each entry; `null` while that is open. */
  readonly fates: readonly (Fate | null)[];
  /** For each entry the place of the one that counts for its training; `null` while that is open for some. */
  readonly counted: readonly number[] | null;
}

/**
 * In more ways than this entries are not filled in, nor those of a whole record: what they come to is told as wide as it
 * could be then.
 */
const MOST_WAYS = 4_000;
const MOST_WAYS_TOGETHER = 40_000;

/** What comes of entries of which everything is known. */
interface Outcome {
  readonly match: boolean;
  readonly seminar: boolean;
  readonly hours: number;
  readonly fates: readonly Fate[];
  readonly counted: readonly number[];
}

const AGAIN: Fate = { status: 'not-counted', reason: 'same-training' };

/** For each entry the place of the one that counts for its training. */
type Counting = (states: readonly State[]) => readonly number[];

const isBetter = (a: State, b: State): boolean => (compareRanks(a, b) || a.entry - b.entry) < 0;

/** Where entries of one training are those that have a key in common. */
const countingByKey =
  (keyOf: (state: State) => string): Counting =>
  (states) =>
    states.map((one) => {
      if (one.kind === 'lainnya') return one.entry;
      let best = one;
      for (const other of states) {
        const isSame = other.kind !== 'lainnya' && keyOf(other) === keyOf(one);
        if (isSame && isBetter(other, best)) best = other;
      }
      return best.entry;
    });

const countingByGroups: Counting = (states) => {
  const counted = states.map(({ entry }) => entry);
  const told = states.filter(({ kind }) => kind !== 'lainnya');
  for (const group of groupFolded(told, ({ worth }) => worth)) {
    const best = group.reduce((better, one) => (isBetter(one, better) ? one : better));
    for (const { entry } of group) counted[entry] = best.entry;
  }
  return counted;
};

/** Entries of one number and issuer are one training; entries of one title without a number are where kind and days are. */
const countingIn = (states: readonly States[]): Counting => {
  const all = states.flatMap((one) => one.states.slice(0, 1));
  if (all.every(({ certificateNumber, issuer }) => certificateNumber !== null && issuer !== null)) {
    return countingByKey(() => '');
  }
  return all.some(({ certificateNumber }) => certificateNumber !== null)
    ? countingByGroups
    : countingByKey(({ entry, cell }) => cell ?? `${entry}`);
};

const outcomeOf = (states: readonly State[], countingOf: Counting): Outcome => {
  const counted = countingOf(states);
  let match = false;
  let seminar = false;
  let hours = 0;
  const fates = states.map((one, entry) => {
    if (counted[entry] !== entry) return AGAIN;
    match ||= one.match;
    seminar ||= one.seminar;
    hours += one.hours;
    return one.fate;
  });
  return { match, seminar, hours, fates, counted };
};

const rangeOf = (hours: readonly number[]): HoursRange =>
  hours.reduce((range, one) => ({ least: Math.min(range.least, one), most: Math.max(range.most, one) }), {
    least: Number.POSITIVE_INFINITY,
    most: 0,
  });

/** `true` or `false` where all are, `null` where they differ. */
const agreed = (found: ReadonlySet<boolean>): boolean | null => {
  const [first = false, ...others] = found;
  return others.length === 0 ? first : null;
};

/** The hours that go with each combination of what else is earned. */
const combinationsIn = (outcomes: readonly Outcome[]): Combinations => {
  const hoursWith = (match: boolean, seminar: boolean): HoursRange | null => {
    const some = outcomes.filter((outcome) => outcome.match === match && outcome.seminar === seminar);
    return some.length === 0 ? null : rangeOf(some.map(({ hours }) => hours));
  };
  return {
    neither: hoursWith(false, false),
    match: hoursWith(true, false),
    seminar: hoursWith(false, true),
    both: hoursWith(true, true),
  };
};

/** Tells spans apart: more than any hours that entries make together, and a place for a span by itself. */
const SPAN = 10_000_000_000;
const BETWEEN = -1;

/** What a missing fact changes, the others being known in every way. */
interface Change {
  match: boolean;
  seminar: boolean;
  readonly spans: Map<number, HoursRange>;
}

/**
 * With what the fact decides beside hours that are not known and lie between those tried: where it makes a difference beside
 * the most hours that there can be, it does so beside fewer.
 */
const withSpansBetween = (change: Change): Change => {
  const spans = [...change.spans.values()];
  if (spans.every(({ least }) => least < MOST_HOURS)) return change;
  const least = Math.min(...spans.map((span) => span.least));
  change.spans.set(BETWEEN, { least, most: Number.POSITIVE_INFINITY });
  return change;
};

/** Where the ways lie that differ in what an entry is filled in with: so far apart, and all of them so many. */
interface Axis {
  readonly states: States;
  readonly stride: number;
  readonly span: number;
}

const axesOf = (states: readonly States[]): Axis[] => {
  const axes: Axis[] = [];
  let stride = 1;
  for (const one of states.toReversed()) {
    const span = stride * one.states.length;
    axes.unshift({ states: one, stride, span });
    stride = span;
  }
  return axes;
};

const openFactsOf = (
  axes: readonly Axis[],
  changeOf: (axis: Axis, hole: States['holes'][number]) => Change,
): OpenFact[] =>
  axes.flatMap((axis, entry) =>
    axis.states.holes.flatMap((hole): OpenFact[] => {
      if (hole.alike.length === 0) return [];
      const { match, seminar, spans } = changeOf(axis, hole);
      return hole.names.map((name) => ({ entry, name, match, seminar, spans: [...spans.values()] }));
    }),
  );

/** What some things have in common by their key; `null` where they differ. */
const common = <T>(things: readonly T[], keyOf: (thing: T) => string): T | null => {
  const [first, ...others] = new Map(things.map((thing) => [keyOf(thing), thing])).values();
  return first !== undefined && others.length === 0 ? first : null;
};

/** What comes of entries that are filled in in every way; in the order of a number whose digits are their states. */
const outlookOfWays = (states: readonly States[]): TwinOutlook => {
  const countingOf = countingIn(states);
  const outcomes = states
    .reduce<State[][]>((ways, one) => ways.flatMap((way) => one.states.map((state) => [...way, state])), [[]])
    .map((way) => outcomeOf(way, countingOf));
  let from: number | null = null;
  const changeOf = ({ stride, span }: Axis, { names, alike }: States['holes'][number]): Change => {
    const isOfHours = names.includes('hours');
    const change: Change = { match: false, seminar: false, spans: new Map() };
    for (const some of alike) {
      for (let way = 0; way < outcomes.length; way += 1) {
        // The ways of the others, each of them once: those in which this entry is in its first state.
        if (way % span >= stride) continue;
        const those = some.flatMap((place) => outcomes.slice(way + place * stride, way + place * stride + 1));
        let least = Number.POSITIVE_INFINITY;
        let most = 0;
        let fewest = 0;
        let matches = 0;
        let seminars = 0;
        for (const { hours, match, seminar } of those) {
          least = Math.min(least, hours);
          most = Math.max(most, hours);
          if (hours < MOST_HOURS) fewest = Math.max(fewest, hours);
          matches += Number(match);
          seminars += Number(seminar);
        }
        change.match ||= matches > 0 && matches < some.length;
        change.seminar ||= seminars > 0 && seminars < some.length;
        if (least === most) continue;
        change.spans.set(least * SPAN + most, { least, most });
        // Hours that are not known may be any from hardly anything on.
        if (isOfHours && most >= MOST_HOURS) from = Math.min(from ?? fewest, fewest);
      }
    }
    return withSpansBetween(change);
  };
  const openFacts = openFactsOf(axesOf(states), changeOf);
  const values = new Set(outcomes.map(({ hours }) => hours).filter((hours) => hours < MOST_HOURS));
  return {
    combinations: combinationsIn(outcomes),
    match: agreed(new Set(outcomes.map(({ match }) => match))),
    seminar: agreed(new Set(outcomes.map(({ seminar }) => seminar))),
    hours: rangeOf(outcomes.map(({ hours }) => hours)),
    sums: { values: [...values], from },
    openFacts,
    fates: states.map((_, entry) =>
      common(
        outcomes.flatMap(({ fates }) => fates.slice(entry, entry + 1)),
        ({ reason }) => reason,
      ),
    ),
    counted: common(
      outcomes.map(({ counted }) => counted),
      (counted) => counted.join(),
    ),
  };
};

/** What comes of more entries than can be gone through: no less than what one of them does for certain, no more than all. */
const widestOutlook = (states: readonly States[]): TwinOutlook => {
  const ofEach = states.map((one) => rangeOf(one.states.map(({ hours }) => hours)));
  const hours: HoursRange = {
    least: Math.max(...ofEach.map(({ least }) => least)),
    most: ofEach.reduce((sum, { most }) => sum + most, 0),
  };
  const all = states.flatMap((one) => one.states);
  const match = all.some((state) => state.match);
  const seminar = all.some((state) => state.seminar);
  const spans: Change['spans'] = new Map(hours.most > hours.least ? [[BETWEEN, hours]] : []);
  // Each of them may be again what another is, and else does one of the things it may.
  const widest = states
    .map((one): Combinations => {
      const most = Math.max(...one.states.map((state) => state.hours));
      return {
        neither: { least: 0, most },
        match: one.states.some((state) => state.match) ? { least: 0, most: 0 } : null,
        seminar: one.states.some((state) => state.seminar) ? { least: 0, most: 0 } : null,
        both: null,
      };
    })
    .reduce(together);
  const atLeast = (range: HoursRange | null): HoursRange | null => range && { ...range, least: hours.least };
  return {
    combinations: {
      neither: atLeast(widest.neither),
      match: atLeast(widest.match),
      seminar: atLeast(widest.seminar),
      both: atLeast(widest.both),
    },
    match: match ? null : false,
    seminar: seminar ? null : false,
    hours,
    sums: { values: [hours.least], from: hours.most > hours.least ? hours.least : null },
    openFacts: openFactsOf(axesOf(states), () => ({ match, seminar, spans })),
    fates: states.map(() => null),
    counted: null,
  };
};

/**
 * What entries that may be of one training can still do in a post.
 *
 * @param among - how many such lots of entries the record has.
 */
export const outlookOfTwins = (
  trainings: readonly IpAsnTraining[],
  among: number,
  position: IpAsnPost,
  windows: Windows,
  context: Context,
): TwinOutlook => {
  const states = statesOf(trainings, position, windows, context);
  const ways = states.reduce((product, one) => product * one.states.length, 1);
  return ways > Math.min(MOST_WAYS, MOST_WAYS_TOGETHER / among) ? widestOutlook(states) : outlookOfWays(states);
};
