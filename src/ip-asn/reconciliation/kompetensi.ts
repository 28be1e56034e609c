/**
 * What trainings, or what other group of posts, would explain their figure for kompetensi. Every combination of components
 * is supposed in turn: what is in it beyond ours is added, what is not in it is taken away.
 */
import type { Context } from '../../law/ruleset.js';
import type { PointTable } from '../points.js';
import type { IpAsnTraining } from '../score/facts.js';
import type { History } from '../score/history.js';
import { type IpAsnPost, type IpAsnPostGroup, type IpAsnTrainingKind, postGroupOf } from '../score/kinds.js';
import { pointsStillPossible } from '../score/kompetensi-open.js';
import { type MatchedKind, matchedKindOf, possiblePosts, postsIn } from '../score/match.js';
import type { Window } from '../score/measured-year.js';
import { NO_FACTS, type Windows, windowsOf } from '../score/trainings.js';
import { type Unit, unitOf, unitsOf } from '../score/units.js';
import { type Difference, isSettledAt, type Supposition } from './difference.js';

interface Surroundings {
  readonly windows: Windows;
  readonly table: PointTable;
  readonly context: Context;
}

/** A component of kompetensi, called by the kind of training that earns it, and what trainings do for it in a post. */
interface Component {
  readonly name: Exclude<IpAsnTrainingKind, 'lainnya'>;
  /** Whether a training earns it or adds to it, or may do so once more is known of it. */
  readonly mayRestOn: (unit: Unit) => boolean;
  /** Whether some trainings earn it, or may do so once more is known of them. */
  readonly mayBeEarnedBy: (units: readonly Unit[]) => boolean;
  /** Whether some trainings earn it for certain. */
  readonly isEarnedBy: (units: readonly Unit[]) => boolean;
  /** A training that earns it by itself, if any can. */
  readonly example: IpAsnTraining;
}

/** The last day of a window on which something can have happened; not within it when it has not begun. */
const lastDayOf = ({ last }: Window, { asOf }: Context): string => (last < asOf ? last : asOf);

/** A component that one training is enough for; whether each does is `null` while that is not known. */
const byAny = (name: Component['name'], earns: (unit: Unit) => boolean | null, example: IpAsnTraining): Component => {
  const mayRestOn = (unit: Unit): boolean => earns(unit) !== false;
  return {
    name,
    mayRestOn,
    mayBeEarnedBy: (units) => units.some(mayRestOn),
    isEarnedBy: (units) => units.some((unit) => earns(unit) === true),
    example,
  };
};

const matched = (name: MatchedKind, position: IpAsnPost): Component =>
  byAny(name, ({ outlookIn }) => outlookIn(position).match, { ...NO_FACTS, kind: name, matchesPost: true });

const seminar = (position: IpAsnPost, { windows, context }: Surroundings): Component =>
  byAny('seminar', ({ outlookIn }) => outlookIn(position).seminar, {
    ...NO_FACTS,
    kind: 'seminar',
    lastDay: lastDayOf(windows.seminar, context),
  });

/** The component that hours add up to. */
const technical = (position: IpAsnPost, { windows, table, context }: Surroundings): Component => {
  const hoursOf = ({ outlookIn }: Unit) => outlookIn(position).hours;
  const reach = (hours: readonly number[]): boolean => hours.reduce((sum, one) => sum + one, 0) >= table.technicalHours;
  return {
    name: 'teknis',
    mayRestOn: (unit) => hoursOf(unit).most > 0,
    mayBeEarnedBy: (units) => reach(units.map((unit) => hoursOf(unit).most)),
    isEarnedBy: (units) => reach(units.map((unit) => hoursOf(unit).least)),
    example: {
      ...NO_FACTS,
      kind: 'teknis',
      lastDay: lastDayOf(windows.technical, context),
      hours: table.technicalHours,
    },
  };
};

/** The components that a post has. */
const componentsOf = (position: IpAsnPost, around: Surroundings): readonly Component[] => {
  const ofAll = [technical(position, around), seminar(position, around)];
  const kind = matchedKindOf(position);
  return kind === null ? ofAll : [matched(kind, position), ...ofAll];
};

const subsetsOf = (components: readonly Component[]): (readonly Component[])[] =>
  components.reduce<(readonly Component[])[]>(
    (subsets, component) => subsets.flatMap((subset) => [subset, [...subset, component]]),
    [[]],
  );

/** Trainings as they stand in a post, and the difference that the post is where it is not ours. */
interface Situation {
  readonly units: readonly Unit[];
  readonly differences: readonly Difference[];
}

/** What makes these components and no others of some trainings, if that gives their figure. */
const supposeComponents = (
  { units, differences }: Situation,
  position: IpAsnPost,
  wanted: readonly Component[],
  theirs: number,
  around: Surroundings,
): Supposition[] => {
  const { windows, table, context } = around;
  const names = wanted.map(({ name }) => name);
  const unwanted = componentsOf(position, around).filter(
    ({ name, mayBeEarnedBy }) => !names.includes(name) && mayBeEarnedBy(units),
  );
  const rest = units.filter((unit) => !unwanted.some(({ mayRestOn }) => mayRestOn(unit)));
  const added = wanted.filter(({ isEarnedBy }) => !isEarnedBy(rest));
  const supposed = [...rest, ...added.map(({ example }) => unitOf(example, units.length, windows, context))];
  if (!isSettledAt(pointsStillPossible(supposed, [position], table), theirs)) return [];
  const notRecorded = unwanted.flatMap(({ name, mayRestOn }): Difference[] => {
    const places = units.flatMap((unit) => (mayRestOn(unit) ? unit.places : []));
    const paths = places.toSorted((a, b) => a - b).map((place) => `trainings[${place}]`);
    return paths.length === 0 ? [] : [{ reason: 'training-not-recorded', paths, value: name }];
  });
  const unknownToUs = added.map(({ name }): Difference => {
    const places = units.flatMap((unit) => unit.places.filter((_, entry) => unit.trainings[entry]?.kind === name));
    const paths = places.toSorted((a, b) => a - b).map((place) => `trainings[${place}]`);
    return { reason: 'training-unknown-to-us', paths, value: name };
  });
  const all = [...differences, ...notRecorded, ...unknownToUs];
  return [{ differences: all, changes: all.map(({ reason, value }) => `${reason} ${value}`) }];
};

/** Explanations that begin with the earlier components of the law come first. */
const inLawsOrder = (suppositions: readonly Supposition[], components: readonly Component[]): Supposition[] => {
  const placeOf = ({ differences }: Supposition): number => {
    const changed = differences.filter(({ reason }) => reason !== 'other-post-group').map(({ value }) => value);
    return Number(components.map(({ name }) => (changed.includes(name) ? 0 : 1)).join(''));
  };
  return suppositions.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** A post of each group for which no tier says what training matches it. */
const POST_OF: { readonly [group in IpAsnPostGroup]: IpAsnPost } = {
  struktural: 'jpt-utama',
  fungsional: 'fungsional',
  pelaksana: 'pelaksana',
};
const GROUPS = ['struktural', 'fungsional', 'pelaksana'] as const satisfies readonly IpAsnPostGroup[];

const hasToMatch = ({ kind }: IpAsnTraining): boolean => kind === 'kepemimpinan' || kind === 'fungsional';

/**
 * Trainings in a post of some group that they may go by. Which of ours match that post is open, and so as the wanted
 * components have it; what is said of a match with our own post holds for theirs only if that can be the same post.
 */
const inGroup = (
  group: IpAsnPostGroup,
  trainings: readonly IpAsnTraining[],
  wanted: readonly Component[],
  canBeOurs: boolean,
  unitsFor: (trainings: readonly IpAsnTraining[]) => readonly Unit[],
): Situation => {
  const said = trainings.map(({ matchesPost }) => (canBeOurs ? matchesPost : null));
  const isWanted = (training: IpAsnTraining): boolean =>
    hasToMatch(training) && wanted.some(({ name }) => name === training.kind);
  const paths = trainings.flatMap((training, i) =>
    said[i] === null && isWanted(training) ? [`trainings[${i}].matchesPost`] : [],
  );
  return {
    units: unitsFor(trainings.map((training, i) => ({ ...training, matchesPost: said[i] ?? isWanted(training) }))),
    differences: [{ reason: 'other-post-group', paths: ['position', ...paths], value: group }],
  };
};

export const supposeTrainings = (
  { facts, together }: History,
  year: number,
  theirs: number,
  table: PointTable,
  context: Context,
): Supposition[] => {
  const around: Surroundings = { windows: windowsOf(table, year, context), table, context };
  const trainings = facts.trainings ?? [];
  const unitsFor = (some: readonly IpAsnTraining[]) => unitsOf(some, together.clusters, around.windows, context);
  const ownGroups = new Set(postsIn(possiblePosts(facts, context)).map(postGroupOf));
  const inPost = (position: IpAsnPost, situationFor: (wanted: readonly Component[]) => Situation): Supposition[] => {
    const components = componentsOf(position, around);
    const suppositions = subsetsOf(components).flatMap((wanted) =>
      supposeComponents(situationFor(wanted), position, wanted, theirs, around),
    );
    return inLawsOrder(suppositions, components);
  };
  const inPostOf = (group: IpAsnPostGroup): Supposition[] =>
    inPost(POST_OF[group], (wanted) => inGroup(group, trainings, wanted, ownGroups.has(group), unitsFor));
  const ours = unitsFor(trainings);
  const inOwnGroup =
    facts.position === null
      ? GROUPS.filter((group) => ownGroups.has(group)).flatMap(inPostOf)
      : inPost(facts.position, () => ({ units: ours, differences: [] }));
  return inOwnGroup.length > 0 ? inOwnGroup : GROUPS.filter((group) => !ownGroups.has(group)).flatMap(inPostOf);
};
