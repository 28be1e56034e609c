/**
 * The second dimension: training that matches the post, technical training, seminars. All or nothing, by the group of the
 * post; a part of the hours earns no part of the points.
 *
 * @pasal Permenpan RB 38/2018, kompetensi huruf a-d; Pasal 12 huruf b
 */
import { hoursOf } from '../../asn/learning-hours.js';
import { type Confidence, metIf, type Status } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { dimensionOf, distinct, type IpAsnItem, type ScoredDimension, stepOf } from '../dimension.js';
import type { ComponentPoints, PointTable } from '../points.js';
import type { IpAsnFacts, IpAsnTraining } from './facts.js';
import { type IpAsnPost, type IpAsnPostGroup, postGroupOf } from './kinds.js';
import { type Component, type Components, openComponents } from './kompetensi-components.js';
import { COMPONENT_GROUNDS, componentsOnDoubles } from './kompetensi-grounds.js';
import { itemOf, twinItems } from './kompetensi-items.js';
import { pointsStillPossible } from './kompetensi-open.js';
import { isForPost, type MatchedKind, type Posts, possiblePosts, postsIn } from './match.js';
import { NO_FACTS, type Windows } from './trainings.js';
import { type Unit, unitsOf } from './units.js';

/** What the components are found from. */
interface Situation {
  readonly trainings: readonly IpAsnTraining[];
  /** The places of those that may be of one training (C15). */
  readonly clusters: readonly (readonly number[])[];
  readonly posts: Posts;
  readonly windows: Windows;
  readonly table: PointTable;
  readonly context: Context;
}

/** Stands for trainings that are not known: there may be one for each component, or none. */
const ANY_TRAININGS: readonly IpAsnTraining[] = [
  { kind: 'kepemimpinan', ...NO_FACTS },
  { kind: 'fungsional', ...NO_FACTS },
  { kind: 'teknis', ...NO_FACTS },
  { kind: 'seminar', ...NO_FACTS },
];

/** A number where there is one to add. */
const orZero = (number: number | null): number => number ?? 0;

/** What the trainings come to, read off their items; how many of them are open. */
interface Tally {
  readonly items: readonly IpAsnItem[];
  readonly open: number;
  readonly matches: boolean;
  readonly attends: boolean;
  readonly hours: number;
}

/** One pass over the trainings: most records have no holes, and need no more than this. */
const tallyOf = (situation: Situation): Tally => {
  const items: IpAsnItem[] = [];
  let open = situation.clusters.length;
  let matches = false;
  let attends = false;
  let hours = 0;
  for (const training of situation.trainings) {
    const found = itemOf(training, items.length, situation);
    items.push(found);
    if (found.status === 'unknown') open += 1;
    else if (found.reason === 'adds-hours') hours += orZero(training.hours);
    else if (found.reason === 'attended') attends = true;
    else if (found.reason === 'matches-post') matches = true;
  }
  return { items, open, matches, attends, hours };
};

/** What becomes of each training: of those that may be of one, all together. */
const itemsIn = ({ items }: Tally, units: readonly Unit[], situation: Situation): readonly IpAsnItem[] => {
  if (situation.clusters.length === 0) return items;
  const told = new Map(units.flatMap((unit) => twinItems(unit, situation)).map((one) => [one.path, one]));
  return items.map((one) => told.get(one.path) ?? one);
};

const settledMatch = (kind: MatchedKind, position: IpAsnPost, isEarned: boolean): Component => ({
  status: isForPost(kind, position) ? metIf(isEarned) : 'not-applicable',
  missing: [],
});

/** The components where it is known of every training what becomes of it. */
const settledComponents = ({ matches, attends, hours }: Tally, { posts, table }: Situation): Components => ({
  leadership: settledMatch('kepemimpinan', posts.first, matches),
  functional: settledMatch('fungsional', posts.first, matches),
  technical: { status: metIf(hours >= table.technicalHours), missing: [], hours, leastHours: hours },
  seminar: { status: metIf(attends), missing: [] },
});

const isUnknown = ({ status }: { readonly status: string }): boolean => status === 'unknown';

/** What the components are worth; `null` where that differs between the posts that are possible, or where there is none. */
type Worth = { readonly [component in keyof ComponentPoints]: number | null };

const worthOf = ({ posts, table }: Situation): Worth => {
  const worth = table.components[postGroupOf(posts.first)];
  if (posts.others.length === 0) return worth;
  const shared = (name: keyof ComponentPoints): number | null =>
    posts.others.every((position) => table.components[postGroupOf(position)][name] === worth[name])
      ? worth[name]
      : null;
  return {
    leadership: shared('leadership'),
    functional: shared('functional'),
    technical: shared('technical'),
    seminar: shared('seminar'),
  };
};

const earned = (status: Status, worth: number | null): number | null => {
  if (status === 'unmet') return 0;
  return status === 'met' ? worth : null;
};

const settledOutcome = (status: Status): boolean | null => {
  if (status === 'met') return true;
  return status === 'unmet' ? false : null;
};

/** How well a component is attested for all posts that are possible: badly where the rules have changed since. */
const confidenceIn = (
  component: keyof ComponentPoints,
  { posts, context }: Situation,
  onDoubles: boolean,
  beyondRuleset: boolean,
): Confidence => {
  if (beyondRuleset) return 'unsure';
  const groundsOf = COMPONENT_GROUNDS[component];
  return confidenceOf(context, [
    ...postsIn(posts).flatMap((position) => groundsOf(postGroupOf(position))),
    ...(onDoubles ? (['C15'] as const) : []),
  ]);
};

/** Entries of one training, by their places: the one that counts, and the others. */
export interface SettledTwins {
  readonly counted: number;
  readonly others: readonly number[];
}

/** The dimension, and what else was found on the way. */
export interface ScoredKompetensi extends ScoredDimension {
  /** The group of posts that it was scored by; `null` while several are possible. */
  readonly postGroup: IpAsnPostGroup | null;
  /** The fewest hours of technical training that count, in hundredths. */
  readonly leastHours: number;
  /** Entries of which a fact is missing, and which are of one training nevertheless. */
  readonly settledTwins: readonly SettledTwins[];
}

const groupOf = (posts: Posts): IpAsnPostGroup | null => {
  const group = postGroupOf(posts.first);
  return posts.others.every((position) => postGroupOf(position) === group) ? group : null;
};

/** The trainings that count, and what of them may be of one training (C15). */
export interface CountedTrainings {
  readonly clusters: readonly (readonly number[])[];
  readonly possibleDoubles: readonly (readonly [IpAsnTraining, IpAsnTraining])[];
}

/** What is told of entries that are of one training whatever the missing facts are, by their places. */
const settledTwinsIn = (units: readonly Unit[], { posts }: Situation): SettledTwins[] =>
  units.flatMap(({ places, twinsIn }): SettledTwins[] => {
    if (twinsIn === null) return [];
    const found = postsIn(posts).map((position) => twinsIn(position).counted);
    const [first = null] = found;
    if (first === null || found.some((counted) => counted?.join() !== first.join())) return [];
    return [...new Set(first)].flatMap((best): SettledTwins[] => {
      const others = places.filter((_, entry) => first[entry] === best && entry !== best);
      const counted = places[best];
      return counted === undefined || others.length === 0 ? [] : [{ counted, others }];
    });
  });

export const scoreKompetensi = (
  facts: IpAsnFacts,
  { clusters, possibleDoubles }: CountedTrainings,
  windows: Windows,
  table: PointTable,
  context: Context,
  beyondRuleset: boolean,
): ScoredKompetensi => {
  const situation: Situation = {
    trainings: facts.trainings ?? ANY_TRAININGS,
    clusters,
    posts: possiblePosts(facts, context),
    windows,
    table,
    context,
  };
  const { trainings, posts } = situation;
  const unknown = facts.trainings === null;
  const tally = tallyOf(situation);
  const isWhole = tally.open === 0 && posts.others.length === 0;
  const units = isWhole ? [] : unitsOf(trainings, clusters, windows, context);
  const components = isWhole ? settledComponents(tally, situation) : openComponents({ units, unknown, posts, table });
  const { leadership, functional, technical, seminar } = components;
  const worth = worthOf(situation);
  const points = {
    leadership: earned(leadership.status, worth.leadership),
    functional: earned(functional.status, worth.functional),
    technical: earned(technical.status, worth.technical),
    seminar: earned(seminar.status, worth.seminar),
  };
  const open =
    !isWhole && (isUnknown(leadership) || isUnknown(functional) || isUnknown(technical) || isUnknown(seminar));
  const possible = open
    ? distinct(pointsStillPossible(units, postsIn(posts), table))
    : [orZero(points.leadership) + orZero(points.functional) + orZero(points.technical) + orZero(points.seminar)];
  const items = unknown ? [] : itemsIn(tally, units, situation);
  const onDoubles = componentsOnDoubles(possibleDoubles, technical.leastHours, table);
  const confidenceFor = (component: keyof ComponentPoints): Confidence =>
    confidenceIn(component, situation, onDoubles.has(component), beyondRuleset);
  return {
    postGroup: groupOf(posts),
    leastHours: technical.leastHours,
    settledTwins: settledTwinsIn(units, situation),
    dimension: dimensionOf(table.weights.kompetensi, possible, items),
    possible,
    steps: [
      stepOf('permenpan-rb-38-2018/kompetensi.a', leadership.status, confidenceFor('leadership'), leadership.missing, {
        matches: settledOutcome(leadership.status),
        points: points.leadership,
        maximum: worth.leadership,
      }),
      stepOf('permenpan-rb-38-2018/kompetensi.b', functional.status, confidenceFor('functional'), functional.missing, {
        matches: settledOutcome(functional.status),
        points: points.functional,
        maximum: worth.functional,
      }),
      stepOf('permenpan-rb-38-2018/kompetensi.c', technical.status, confidenceFor('technical'), technical.missing, {
        requiredHours: hoursOf(table.technicalHours),
        hours: technical.hours === null ? null : hoursOf(technical.hours),
        points: points.technical,
        maximum: worth.technical,
      }),
      stepOf('permenpan-rb-38-2018/kompetensi.d', seminar.status, confidenceFor('seminar'), seminar.missing, {
        attended: settledOutcome(seminar.status),
        points: points.seminar,
        maximum: worth.seminar,
      }),
    ],
  };
};
