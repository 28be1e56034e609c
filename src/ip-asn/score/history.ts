/**
 * The part of a history that counts for a measured year: without what lies after the time seen (C5, C39), and with a training
 * that was entered twice once (C15). What is left out is told, and never refuses anybody.
 *
 * @module
 */
import { InvalidInputError, issuesMoved } from '../../kernel/errors.js';
import type { Finding } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import {
  type IpAsnItem,
  type IpAsnItemReason,
  type IpAsnScoreProvision,
  pathOfEntry,
  type ScoredDimension,
} from '../dimension.js';
import type { IpAsnFacts, IpAsnTraining } from './facts.js';
import { isMatchedKind, matchOf } from './match.js';
import { historyUntil } from './measured-year.js';
import { doublesIn, type IpAsnDouble, type IpAsnSameTraining } from './same-trainings.js';
import type { Windows } from './trainings.js';

const LISTS = ['education', 'trainings', 'penalties'] as const;
type ListName = (typeof LISTS)[number];

/** A history as it counts. */
export interface History {
  /** The facts, without the entries that are left out. */
  readonly facts: IpAsnFacts;
  /** The entries that are left out, as they are told; `null` where there are none, as for most people. */
  readonly left: { readonly [list in ListName]: readonly IpAsnItem[] } | null;
  /** Where an entry that counts stands in the record, by its place among those that count. */
  readonly places: { readonly [list in ListName]: readonly number[] };
  /** Entries dated after the day of the decision. */
  readonly laterThanAsOf: readonly string[];
  readonly sameTrainings: readonly IpAsnSameTraining[];
  readonly possibleDoubles: readonly IpAsnDouble[];
  /** Which of those that count may be of one training: by place where it is open, and two and two where both count. */
  readonly together: {
    readonly clusters: readonly (readonly number[])[];
    readonly possibleDoubles: readonly (readonly [IpAsnTraining, IpAsnTraining])[];
  };
}

const NO_PLACES: History['places'] = { education: [], trainings: [], penalties: [] };

/** Why an entry of a day is left out; `null` for one that is not. */
const reasonToLeave = (day: string | null, until: string, asOf: string): IpAsnItemReason | null => {
  if (day === null || day <= until) return null;
  return day > asOf ? 'after-as-of' : 'after-measured-year';
};

/** Some entries of a list without others, and what becomes of these. */
interface CutList<T> {
  readonly kept: readonly T[] | null;
  readonly places: readonly number[];
  readonly left: readonly IpAsnItem[];
}

const cutList = <T>(
  list: ListName,
  entries: readonly T[] | null,
  reasonOf: (entry: T, index: number) => IpAsnItemReason | null,
): CutList<T> => {
  if (entries === null) return { kept: null, places: [], left: [] };
  const kept: T[] = [];
  const places: number[] = [];
  const left: IpAsnItem[] = [];
  entries.forEach((entry, index) => {
    const reason = reasonOf(entry, index);
    if (reason !== null) {
      left.push({ path: pathOfEntry(list, index), status: 'not-counted', reason });
      return;
    }
    kept.push(entry);
    places.push(index);
  });
  return { kept, places, left };
};

const hasDayAfter = ({ education, trainings, penalties }: IpAsnFacts, until: string): boolean => {
  if (education !== null)
    for (const { graduatedOn } of education) if (graduatedOn !== null && graduatedOn > until) return true;
  if (trainings !== null) for (const { lastDay } of trainings) if (lastDay !== null && lastDay > until) return true;
  if (penalties !== null)
    for (const { decreeDate } of penalties) if (decreeDate !== null && decreeDate > until) return true;
  return false;
};

const laterYears = ({ performance }: IpAsnFacts, asOfYear: number): string[] =>
  performance.flatMap(({ year }) => (year > asOfYear ? [`performance.${year}`] : []));

/** The part of a history that counts. */
export const historyOf = (facts: IpAsnFacts, year: number, windows: Windows, context: Context): History => {
  const { asOf } = context;
  const until = historyUntil(year, context);
  const isCounted = ({ lastDay, marks }: IpAsnTraining): boolean => (lastDay ?? marks?.firstDay ?? '') <= until;
  const { position } = facts;
  const matchIn = (training: IpAsnTraining): boolean | null => {
    if (!isMatchedKind(training.kind)) return false;
    return position === null ? null : matchOf(training.kind, training, position, context);
  };
  const doubles = doublesIn(facts.trainings ?? [], isCounted, windows, matchIn);
  const { sameTrainings, again, clusters } = doubles;
  const possibleDoubles = doubles.possibleDoubles.map(
    ([one, other]): IpAsnDouble => [pathOfEntry('trainings', one.index), pathOfEntry('trainings', other.index)],
  );
  const pairs = doubles.possibleDoubles.map(([one, other]) => [one.training, other.training] as const);
  const together = { clusters, possibleDoubles: pairs };
  const later = laterYears(facts, context.year);
  if (again.size === 0 && !hasDayAfter(facts, until)) {
    return { facts, left: null, places: NO_PLACES, laterThanAsOf: later, sameTrainings, possibleDoubles, together };
  }
  const education = cutList('education', facts.education, (one) => reasonToLeave(one.graduatedOn, until, asOf));
  const trainings = cutList('trainings', facts.trainings, (one, index) =>
    again.has(index) ? 'same-training' : reasonToLeave(one.lastDay, until, asOf),
  );
  const penalties = cutList('penalties', facts.penalties, (one) => reasonToLeave(one.decreeDate, until, asOf));
  const placeOf = (index: number): number => trainings.places.indexOf(index);
  const left = { education: education.left, trainings: trainings.left, penalties: penalties.left };
  const laterEntries = LISTS.flatMap((list) => left[list].filter(({ reason }) => reason === 'after-as-of'));
  return {
    facts: { ...facts, education: education.kept, trainings: trainings.kept, penalties: penalties.kept },
    left,
    places: { education: education.places, trainings: trainings.places, penalties: penalties.places },
    laterThanAsOf: [...laterEntries.map(({ path }) => path), ...later],
    sameTrainings,
    possibleDoubles,
    together: { ...together, clusters: clusters.map((cluster) => cluster.map(placeOf)) },
  };
};

const ENTRY = /^(education|trainings|penalties)\[(\d+)\]/;
const isList = (name: string | undefined): name is ListName => LISTS.some((list) => list === name);

/** The place in the record of a training among those that count. */
export const placeInRecord = (place: number, { places }: History): number => places.trainings[place] ?? place;

/** A path among the entries that count, as it stands in the record. */
export const pathInRecord = (path: string, { left, places }: History): string => {
  const [entry, list, index] = (left === null ? null : ENTRY.exec(path)) ?? [];
  const place = isList(list) ? places[list][Number(index)] : undefined;
  if (entry === undefined || !isList(list) || place === undefined) return path;
  return `${pathOfEntry(list, place)}${path.slice(entry.length)}`;
};

/**
 * Scores by the entries that count.
 *
 * @throws {@link InvalidInputError} with the paths of the record, where an entry is wrong.
 */
export const scoredInRecord = <T>(history: History, score: (facts: IpAsnFacts) => T): T => {
  try {
    return score(history.facts);
  } catch (error) {
    throw new InvalidInputError(issuesMoved(error, (path) => pathInRecord(path, history)));
  }
};

const placeOfItem = ({ path }: IpAsnItem): number => Number(ENTRY.exec(path)?.[2]);

/** A dimension that was scored by the entries that count, told by the paths of the record, and with those left out. */
export const inRecord = (scored: ScoredDimension, list: ListName, history: History): ScoredDimension => {
  if (history.left === null) return scored;
  const { dimension, steps } = scored;
  const items = dimension.items.map((item) => ({ ...item, path: pathInRecord(item.path, history) }));
  const all = [...items, ...history.left[list]].sort((a, b) => placeOfItem(a) - placeOfItem(b));
  return {
    ...scored,
    dimension: { ...dimension, items: all },
    steps: steps.map(
      (step): Finding<IpAsnScoreProvision> => ({
        ...step,
        missing: step.missing.map((path) => pathInRecord(path, history)),
      }),
    ),
  };
};

/** Whether an entry counts whose day is not known although days decide: the year is over, and it may be of a later one. */
export const countsUndated = (
  { facts: { education, trainings, penalties } }: History,
  year: number,
  context: Context,
): boolean => {
  const { asOf } = context;
  if (historyUntil(year, context) === asOf) return false;
  const isMatched = ({ kind }: IpAsnTraining): boolean => kind === 'kepemimpinan' || kind === 'fungsional';
  return (
    (education ?? []).some(({ graduatedOn }) => graduatedOn === null) ||
    (trainings ?? []).some((training) => training.lastDay === null && isMatched(training)) ||
    (penalties ?? []).some(({ decreeDate }) => decreeDate === null)
  );
};
