/**
 * What competencies come to beside the verdict. Each competency is filled in with everything it may turn out to be, by
 * itself: sums, lists and ratios are then put together from what each one may add, without trying combinations.
 *
 * @module
 */
import { exact, roundHalfUp } from '../../kernel/decimal.js';
import type { Context } from '../../law/ruleset.js';
import {
  CLUSTERS,
  type Competency,
  type CompetencyCluster,
  type CompetencyFacts,
  type CompetencyImportance,
  HIGHEST_LEVEL,
  hasGap,
  IMPORTANCES,
  LOWEST_LEVEL,
  type MatchBands,
  MOST_COMPETENCIES,
} from './facts.js';

/** What one competency comes to. */
export interface CompetencyGap {
  /** What it is called, as handed in. */
  readonly name: string | null;
  /** Levels that lack to what is asked for; `null` while a missing fact can still change it. */
  readonly gap: number | null;
  /** The level held in percent of the one asked for, no more than 100, rounded half up to two decimals. */
  readonly ratioPercent: number | null;
  /**
   * Whether the person is fit to hold the post as far as this competency goes: not without a `mutlak` one (C26). `null`
   * also under the reading that decides nothing.
   */
  readonly fitForPost: boolean | null;
}

/** What the competencies of one cluster come to; each sum is `null` while a missing fact can still change it. */
export interface ClusterGap {
  readonly cluster: CompetencyCluster;
  /** Sum of the levels asked for. */
  readonly required: number | null;
  /** Sum of the levels held, none above what is asked for. */
  readonly held: number | null;
  /** Sum of the gaps. */
  readonly gap: number | null;
}

/** What the competencies come to, each value `null` while a missing fact can still change it. */
export interface CompetencyValues {
  /** The competencies in the order given; `null` while the list is not known. */
  readonly competencies: readonly CompetencyGap[] | null;
  /** Places of those with a gap: the more important first, then the larger gap, then in the order given. */
  readonly order: readonly number[] | null;
  /** Places of the `mutlak` competencies with a gap. */
  readonly mutlakLacking: readonly number[] | null;
  /** Whether the person is fit to hold the post: not while a `mutlak` competency is lacking (C26). */
  readonly fitForPost: boolean | null;
  /** The three clusters, in the order of Pasal 5 ayat (3). */
  readonly clusters: readonly ClusterGap[];
  /** The job-person match in percent, rounded half up to two decimals (C22); `null` also where nothing is asked for. */
  readonly match: number | null;
  /** The label of the band that the unrounded match is in; `null` also where no bands are given. */
  readonly band: string | null;
}

/** A competency with everything known. */
interface Case {
  readonly cluster: CompetencyCluster;
  readonly required: number;
  /** The level held, no higher than asked for. */
  readonly held: number;
  readonly importance: CompetencyImportance;
}

const levelsFrom = (lowest: number): number[] =>
  Array.from({ length: HIGHEST_LEVEL - lowest + 1 }, (_, i) => lowest + i);
const REQUIRED_LEVELS = levelsFrom(LOWEST_LEVEL);
const HELD_LEVELS = levelsFrom(0);

const optionsOf = <T>(known: T | null, all: readonly T[]): readonly T[] => (known === null ? all : [known]);

/** Everything that a competency may turn out to be. */
const casesOf = (competency: Competency): readonly Case[] =>
  optionsOf(competency.cluster, CLUSTERS).flatMap((cluster) =>
    optionsOf(competency.importance, IMPORTANCES).flatMap((importance) =>
      optionsOf(competency.required, REQUIRED_LEVELS).flatMap((required) =>
        optionsOf(competency.held, HELD_LEVELS).map((held) => ({
          cluster,
          required,
          held: Math.min(held, required),
          importance,
        })),
      ),
    ),
  );

/** What some values agree on; `null` where they do not, or where there are none. */
const agreed = <T>(values: readonly T[]): T | null => {
  const [first = null, ...others] = values;
  return others.every((value) => value === first) ? first : null;
};

/** The sum of what the competencies add, each by itself: open as soon as one of them is. */
const sumOver = (items: readonly (readonly Case[])[], part: (one: Case) => number): number | null =>
  items.reduce<number | null>((sum, cases) => {
    const added = agreed(cases.map(part));
    return sum === null || added === null ? null : sum + added;
  }, 0);

/** Places of the competencies of which something is true; `null` as soon as it is open for one. */
const placesWhere = (items: readonly (readonly Case[])[], isMeant: (one: Case) => boolean): number[] | null => {
  const meant = items.map((cases) => agreed(cases.map(isMeant)));
  return meant.includes(null) ? null : meant.flatMap((is, index) => (is === true ? [index] : []));
};

const gapOfCase = ({ required, held }: Case): number => required - held;
const isLacking = (one: Case): boolean => gapOfCase(one) > 0;

/** Where a competency comes among those with a gap: the lower, the earlier; no two places are the same. */
const placeOf = (one: Case, index: number): number =>
  (IMPORTANCES.indexOf(one.importance) * HIGHEST_LEVEL + HIGHEST_LEVEL - gapOfCase(one)) * MOST_COMPETENCIES + index;

/** The order is settled when it is known which have a gap, and the places that these may take do not run into another. */
const orderOf = (items: readonly (readonly Case[])[]): number[] | null => {
  const lacking = placesWhere(items, isLacking);
  if (lacking === null) return null;
  const spans = items
    .flatMap((cases, index) => {
      if (!lacking.includes(index)) return [];
      const places = cases.map((one) => placeOf(one, index));
      return [{ index, earliest: Math.min(...places), latest: Math.max(...places) }];
    })
    .toSorted((a, b) => a.earliest - b.earliest);
  const isSettled = spans.every(({ earliest }, i) => spans.slice(0, i).every((before) => before.latest < earliest));
  return isSettled ? spans.map(({ index }) => index) : null;
};

/** Whether somebody is fit for the post as far as one competency goes (C26): a lacking `mutlak` one alone stands against it. */
const isFit = (one: Case): boolean => one.importance !== 'mutlak' || !isLacking(one);

/** Whether somebody is fit for the post: not with one competency that stands against it, whatever the others are. */
const fitForPostOf = (items: readonly (readonly Case[])[]): boolean | null => {
  const fit = items.map((cases) => agreed(cases.map(isFit)));
  if (fit.includes(false)) return false;
  return fit.includes(null) ? null : true;
};

/** A whole number of parts, and how many there could be. */
interface Share {
  readonly reached: number;
  readonly outOf: number;
}

/** The least number that all levels asked for divide, so that ratios add up in whole numbers. */
const PARTS = 60;

const partsReached = ({ required, held }: Case): number => (PARTS * held) / required;

const percentOf = ({ reached, outOf }: Share): number =>
  Number(roundHalfUp(exact(100 * reached).dividedBy(exact(outOf)), 2));

/** What a competency adds to the match (C22). */
const shareOf =
  ({ readings }: Context) =>
  (one: Case): Share =>
    readings.C22 === 'mean-of-ratios'
      ? { reached: partsReached(one), outOf: PARTS }
      : { reached: one.held, outOf: one.required };

const together = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { reached, outOf }) => ({ reached: sum.reached + reached, outOf: sum.outOf + outOf }), {
    reached: 0,
    outOf: 0,
  });

/** By how much a share is above the ratio of another, in whole numbers. */
const above = (share: Share, other: Share): number => share.reached * other.outOf - other.reached * share.outOf;

/**
 * The least (`-1`) or the greatest (`1`) ratio that shares make, one of each competency: from any choice, every competency
 * takes the share that lies farthest from the ratio so far, until nothing moves (Dinkelbach).
 */
const extremeOf = (items: readonly (readonly Share[])[], direction: 1 | -1, start: Share): Share => {
  const farther = (a: Share, b: Share) => (direction * (above(b, start) - above(a, start)) > 0 ? b : a);
  const next = together(items.map((shares) => shares.reduce(farther)));
  return direction * above(next, start) > 0 ? extremeOf(items, direction, next) : start;
};

/** The place of the band that holds a share, compared without rounding. */
const bandAt = (bands: MatchBands, { reached, outOf }: Share): number =>
  bands.findLastIndex(({ from }) => from.times(outOf).lte(100 * reached));

/** The match lies between its extremes, and both rounding and bands keep the order of numbers. */
const matchOf = (items: readonly (readonly Case[])[], bands: MatchBands, context: Context) => {
  if (items.length === 0) return { match: null, band: null };
  const shares = items.map((cases) => cases.map(shareOf(context)));
  const start = together(shares.flatMap((ofItem) => ofItem.slice(0, 1)));
  const least = extremeOf(shares, -1, start);
  const most = extremeOf(shares, 1, start);
  const reached = bands.slice(bandAt(bands, least), bandAt(bands, most) + 1);
  return {
    match: agreed([percentOf(least), percentOf(most)]),
    band: agreed(reached.map(({ value }) => value)),
  };
};

/** What the competencies come to. */
export const valuesOf = ({ competencies, bands }: CompetencyFacts, context: Context): CompetencyValues => {
  if (competencies === null) {
    const clusters = CLUSTERS.map((cluster) => ({ cluster, required: null, held: null, gap: null }));
    const unknown = { order: null, mutlakLacking: null, fitForPost: null, match: null, band: null };
    return { competencies: null, clusters, ...unknown };
  }
  const items = competencies.map(casesOf);
  const decidesFitness = context.readings.C26 === 'by-importance';
  return {
    competencies: competencies.map((competency): CompetencyGap => {
      const cases = casesOf(competency);
      const parts = agreed(cases.map(partsReached));
      return {
        name: competency.name,
        gap: agreed(cases.map(gapOfCase)),
        ratioPercent: parts === null ? null : percentOf({ reached: parts, outOf: PARTS }),
        fitForPost: decidesFitness ? agreed(cases.map(isFit)) : null,
      };
    }),
    order: orderOf(items),
    mutlakLacking: placesWhere(items, (one) => !isFit(one)),
    fitForPost: decidesFitness ? fitForPostOf(items) : null,
    clusters: CLUSTERS.map((cluster): ClusterGap => {
      const inCluster = (part: (one: Case) => number) =>
        sumOver(items, (one) => (one.cluster === cluster ? part(one) : 0));
      return {
        cluster,
        required: inCluster(({ required }) => required),
        held: inCluster(({ held }) => held),
        gap: inCluster(gapOfCase),
      };
    }),
    ...matchOf(items, bands, context),
  };
};

/**
 * Paths of the facts that can still change a value. A cluster or a level asked for always changes a sum of its cluster, a
 * level held its gap; how important a competency is tells on it only if it can have a gap.
 */
export const valuesMissingOf = ({ competencies }: CompetencyFacts): string[] =>
  competencies?.flatMap((competency, index) =>
    (['cluster', 'required', 'held', 'importance'] as const)
      .filter((name) => competency[name] === null && (name !== 'importance' || hasGap(competency) !== false))
      .map((name) => `competencies[${index}].${name}`),
  ) ?? ['competencies'];
