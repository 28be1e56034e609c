/**
 * The second dimension: training that matches the post, technical training, seminars. All or nothing, by the group of the
 * post; a part of the hours earns no part of the points.
 *
 * @pasal Permenpan RB 38/2018, kompetensi huruf a-d; Pasal 12 huruf b
 */
import { hoursOf } from '../asn/learning-hours.js';
import { type Confidence, metIf, type Status } from '../kernel/rules.js';
import { confidenceOf } from '../law/confidence.js';
import type { Context } from '../law/ruleset.js';
import {
  dimensionOf,
  distinct,
  type IpAsnItem,
  type IpAsnItemReason,
  pathOfEntry,
  type ScoredDimension,
  stepOf,
} from './dimension.js';
import { deciding } from './hours-open.js';
import { type IpAsnFacts, type IpAsnPost, type IpAsnPostGroup, type IpAsnTraining, postGroupOf } from './input.js';
import { COMPONENT_GROUNDS } from './kompetensi-grounds.js';
import { pointsStillPossible } from './kompetensi-open.js';
import {
  everyPost,
  hasTier,
  isForPost,
  type MatchedKind,
  matchOf,
  type Posts,
  possiblePosts,
  postsIn,
} from './match.js';
import type { ComponentPoints, PointTable } from './points.js';
import { addedHours, earnsMatch, earnsSeminar, isInWindow, NO_FACTS, type Windows } from './trainings.js';

/** What the components are found from. */
interface Situation {
  readonly trainings: readonly IpAsnTraining[];
  /** Whether the trainings are not known; `trainings` then holds one of each kind about which nothing else is known. */
  readonly unknown: boolean;
  readonly posts: Posts;
  readonly windows: Windows;
  readonly table: PointTable;
  readonly context: Context;
}

/** A component: whether it is earned, and the facts that can still change that. */
interface Component {
  readonly status: Status;
  readonly missing: readonly string[];
}

/** Stands for trainings that are not known: there may be one for each component, or none. */
const ANY_TRAININGS: readonly IpAsnTraining[] = [
  { kind: 'kepemimpinan', ...NO_FACTS },
  { kind: 'fungsional', ...NO_FACTS },
  { kind: 'teknis', ...NO_FACTS },
  { kind: 'seminar', ...NO_FACTS },
];

/** The facts of a training that its component waits for. */
const holesIn = (training: IpAsnTraining, index: number, names: readonly (keyof IpAsnTraining)[]): string[] =>
  names.filter((name) => training[name] === null).map((name) => `${pathOfEntry('trainings', index)}.${name}`);

const statusOf = (possible: ReadonlySet<Status>): Status => {
  const [first, ...others] = possible;
  return first === undefined || others.length > 0 ? 'unknown' : first;
};

/** What training that has to match the post comes to in one post. */
const matchIn = (kind: MatchedKind, post: IpAsnPost, { trainings, context }: Situation) => {
  if (!isForPost(kind, post)) return { possible: ['not-applicable'] as const, certain: null };
  let certain = false;
  let open = false;
  for (const training of trainings) {
    const earns = earnsMatch(kind, training, post, context);
    if (earns === true) certain = true;
    if (earns === null) open = true;
  }
  if (certain) return { possible: ['met'] as const, certain };
  return open ? { possible: ['met', 'unmet'] as const, certain } : { possible: ['unmet'] as const, certain };
};

/** Leadership or functional training that matches the post. */
const matchedComponent = (kind: MatchedKind, situation: Situation): Component => {
  const { posts, trainings, unknown, context } = situation;
  const all = postsIn(posts);
  const outcomes = all.map((post) => matchIn(kind, post, situation));
  const status = statusOf(new Set<Status>(outcomes.flatMap(({ possible }) => possible)));
  if (status !== 'unknown') return { status, missing: [] };
  const openPosts = all.filter((_, i) => outcomes[i]?.certain === false);
  const missing = new Set(new Set(outcomes.map(({ certain }) => certain)).size > 1 ? ['post'] : []);
  trainings.forEach((training, i) => {
    for (const post of openPosts) {
      if (earnsMatch(kind, training, post, context) !== null) continue;
      const matchNames = hasTier(post) ? (['tier', 'matchesPost'] as const) : (['matchesPost'] as const);
      const names = matchOf(kind, training, post, context) === null ? matchNames : [];
      for (const hole of unknown ? ['trainings'] : holesIn(training, i, ['kind', ...names])) missing.add(hole);
    }
  });
  return { status, missing: [...missing] };
};

interface TechnicalComponent extends Component {
  /** In hundredths; `null` while they are not settled. */
  readonly hours: number | null;
}

/** Technical training, all of the window added up. */
const technicalComponent = ({ trainings, unknown, windows, table, context }: Situation): TechnicalComponent => {
  const required = table.technicalHours;
  let certain = 0;
  const uncertain: { readonly training: IpAsnTraining; readonly index: number; readonly amount: number }[] = [];
  trainings.forEach((training, index) => {
    const { least, most } = addedHours(training, windows, context.asOf);
    certain += least;
    if (most > least) uncertain.push({ training, index, amount: most });
  });
  const hours = uncertain.length === 0 ? certain : null;
  if (certain >= required) return { status: 'met', missing: [], hours };
  const amounts = uncertain.map(({ amount }) => amount);
  const most = amounts.reduce((sum, amount) => sum + amount, certain);
  if (most < required) return { status: 'unmet', missing: [], hours };
  const decides = deciding(amounts, required - certain);
  const missing = uncertain.flatMap(({ training, index }, i) =>
    decides[i] === true ? holesIn(training, index, ['kind', 'completedOn', 'hours']) : [],
  );
  return { status: 'unknown', missing: unknown ? ['trainings'] : missing, hours };
};

/** A seminar or its equal. */
const seminarComponent = ({ trainings, unknown, windows, context }: Situation): Component => {
  const missing: string[] = [];
  for (const [i, training] of trainings.entries()) {
    const earns = earnsSeminar(training, windows, context.asOf);
    if (earns === true) return { status: 'met', missing: [] };
    if (earns === null) missing.push(...holesIn(training, i, ['kind', 'completedOn']));
  }
  if (missing.length === 0) return { status: 'unmet', missing };
  return { status: 'unknown', missing: unknown ? ['trainings'] : missing };
};

const item = (index: number, status: IpAsnItem['status'], reason: IpAsnItemReason): IpAsnItem => ({
  path: pathOfEntry('trainings', index),
  status,
  reason,
});

const itemByMatch = (index: number, match: boolean | null): IpAsnItem => {
  if (match === null) return item(index, 'unknown', 'match-unknown');
  return match ? item(index, 'counted', 'matches-post') : item(index, 'not-counted', 'does-not-match-post');
};

const matchedItem = (kind: MatchedKind, training: IpAsnTraining, index: number, { posts, context }: Situation) => {
  if (posts.others.length === 0) {
    return isForPost(kind, posts.first)
      ? itemByMatch(index, matchOf(kind, training, posts.first, context))
      : item(index, 'not-counted', 'not-for-post-group');
  }
  if (everyPost(posts, (post) => !isForPost(kind, post))) return item(index, 'not-counted', 'not-for-post-group');
  const match = matchOf(kind, training, posts.first, context);
  return everyPost(posts, (post) => matchOf(kind, training, post, context) === match)
    ? itemByMatch(index, match)
    : item(index, 'unknown', 'post-unknown');
};

const windowedItem = (training: IpAsnTraining, index: number, inWindow: boolean | null): IpAsnItem => {
  if (inWindow === null) return item(index, 'unknown', 'date-unknown');
  if (!inWindow) return item(index, 'not-counted', 'outside-window');
  if (training.kind === 'seminar') return item(index, 'counted', 'attended');
  return training.hours === null ? item(index, 'unknown', 'hours-unknown') : item(index, 'counted', 'adds-hours');
};

const itemOf = (training: IpAsnTraining, index: number, situation: Situation): IpAsnItem => {
  const { windows, context } = situation;
  switch (training.kind) {
    case null:
      return item(index, 'unknown', 'kind-unknown');
    case 'lainnya':
      return item(index, 'not-counted', 'other-kind');
    case 'teknis':
      return windowedItem(training, index, isInWindow(training, windows.technical, context.asOf));
    case 'seminar':
      return windowedItem(training, index, isInWindow(training, windows.seminar, context.asOf));
    default:
      return matchedItem(training.kind, training, index, situation);
  }
};

/** The components, in the order of the law. */
interface Components {
  readonly leadership: Component;
  readonly functional: Component;
  readonly technical: TechnicalComponent;
  readonly seminar: Component;
}

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
  let open = 0;
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

const settledMatch = (kind: MatchedKind, post: IpAsnPost, isEarned: boolean): Component => ({
  status: isForPost(kind, post) ? metIf(isEarned) : 'not-applicable',
  missing: [],
});

/** The components where it is known of every training what becomes of it. */
const settledComponents = ({ matches, attends, hours }: Tally, { posts, table }: Situation): Components => ({
  leadership: settledMatch('kepemimpinan', posts.first, matches),
  functional: settledMatch('fungsional', posts.first, matches),
  technical: { status: metIf(hours >= table.technicalHours), missing: [], hours },
  seminar: { status: metIf(attends), missing: [] },
});

const openComponents = (situation: Situation): Components => ({
  leadership: matchedComponent('kepemimpinan', situation),
  functional: matchedComponent('fungsional', situation),
  technical: technicalComponent(situation),
  seminar: seminarComponent(situation),
});

const isUnknown = ({ status }: { readonly status: string }): boolean => status === 'unknown';

/** What the components are worth; `null` where that differs between the posts that are possible, or where there is none. */
type Worth = { readonly [component in keyof ComponentPoints]: number | null };

const worthOf = ({ posts, table }: Situation): Worth => {
  const worth = table.components[postGroupOf(posts.first)];
  if (posts.others.length === 0) return worth;
  const shared = (name: keyof ComponentPoints): number | null =>
    posts.others.every((post) => table.components[postGroupOf(post)][name] === worth[name]) ? worth[name] : null;
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
  beyondRuleset: boolean,
): Confidence => {
  if (beyondRuleset) return 'unsure';
  const groundsOf = COMPONENT_GROUNDS[component];
  return confidenceOf(
    context,
    postsIn(posts).flatMap((post) => groundsOf(postGroupOf(post))),
  );
};

/** The dimension, and the group of posts that it was scored by; `null` while several are possible. */
export interface ScoredKompetensi extends ScoredDimension {
  readonly postGroup: IpAsnPostGroup | null;
}

const groupOf = (posts: Posts): IpAsnPostGroup | null => {
  const group = postGroupOf(posts.first);
  return posts.others.every((post) => postGroupOf(post) === group) ? group : null;
};

export const scoreKompetensi = (
  facts: IpAsnFacts,
  windows: Windows,
  table: PointTable,
  context: Context,
  beyondRuleset: boolean,
): ScoredKompetensi => {
  const situation: Situation = {
    trainings: facts.trainings ?? ANY_TRAININGS,
    unknown: facts.trainings === null,
    posts: possiblePosts(facts, context),
    windows,
    table,
    context,
  };
  const { trainings, unknown, posts } = situation;
  const tally = tallyOf(situation);
  const isWhole = tally.open === 0 && posts.others.length === 0;
  const { leadership, functional, technical, seminar } = isWhole
    ? settledComponents(tally, situation)
    : openComponents(situation);
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
    ? distinct(pointsStillPossible(trainings, postsIn(posts), situation.windows, table, context))
    : [orZero(points.leadership) + orZero(points.functional) + orZero(points.technical) + orZero(points.seminar)];
  const items = unknown ? [] : tally.items;
  return {
    postGroup: groupOf(posts),
    dimension: dimensionOf(table.weights.kompetensi, possible, items),
    possible,
    steps: [
      stepOf(
        'permenpan-rb-38-2018/kompetensi.a',
        leadership.status,
        confidenceIn('leadership', situation, beyondRuleset),
        leadership.missing,
        {
          matches: settledOutcome(leadership.status),
          points: points.leadership,
          maximum: worth.leadership,
        },
      ),
      stepOf(
        'permenpan-rb-38-2018/kompetensi.b',
        functional.status,
        confidenceIn('functional', situation, beyondRuleset),
        functional.missing,
        {
          matches: settledOutcome(functional.status),
          points: points.functional,
          maximum: worth.functional,
        },
      ),
      stepOf(
        'permenpan-rb-38-2018/kompetensi.c',
        technical.status,
        confidenceIn('technical', situation, beyondRuleset),
        technical.missing,
        {
          requiredHours: hoursOf(table.technicalHours),
          hours: technical.hours === null ? null : hoursOf(technical.hours),
          points: points.technical,
          maximum: worth.technical,
        },
      ),
      stepOf(
        'permenpan-rb-38-2018/kompetensi.d',
        seminar.status,
        confidenceIn('seminar', situation, beyondRuleset),
        seminar.missing,
        {
          attended: settledOutcome(seminar.status),
          points: points.seminar,
          maximum: worth.seminar,
        },
      ),
    ],
  };
};
