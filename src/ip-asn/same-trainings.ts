/**
 * Trainings that were entered twice: they count once, with the most hours (C15).
 *
 * @module
 */

import { hoursOf } from '../asn/learning-hours.js';
import { compareTrainings, groupSameTrainings, type TrainingMarks } from '../asn/same-training.js';
import { pathOfEntry } from './dimension.js';
import type { IpAsnTraining } from './input.js';
import { isWithin } from './measured-year.js';
import type { Windows } from './trainings.js';

/** One training that was entered more than once. */
export interface IpAsnSameTraining {
  /** The entry that counts. */
  readonly counted: string;
  /** The entries that do not. */
  readonly others: readonly string[];
  /** Learning hours of the entry that counts; `null` where it has none. */
  readonly hours: number | null;
  /** The fewest learning hours that an entry of it says; `null` where none of the others says any. */
  readonly fewestHours: number | null;
}

/** Two entries of technical training that may be one training, and both count. */
export type IpAsnDouble = readonly [string, string];

interface Doubles {
  /** The places of entries that say again what another one says. */
  readonly again: ReadonlySet<number>;
  readonly sameTrainings: readonly IpAsnSameTraining[];
  readonly possibleDoubles: readonly IpAsnDouble[];
}

const NO_DOUBLES: Doubles = { again: new Set(), sameTrainings: [], possibleDoubles: [] };

/** An entry by what tells it apart. */
interface MarkedEntry extends TrainingMarks {
  readonly index: number;
  readonly training: IpAsnTraining;
}

const entryOf = (training: IpAsnTraining, index: number): MarkedEntry => ({
  index,
  training,
  kind: training.kind,
  firstDay: training.marks?.startedOn ?? null,
  lastDay: training.completedOn,
  title: training.marks?.title ?? null,
  organizer: training.marks?.organizer ?? null,
  issuer: training.marks?.issuer ?? null,
  certificateNumber: training.marks?.certificateNumber ?? null,
});

/** Whether it is known what an entry brings. One of which that is open is left to itself, and may count. */
const isWhole = ({ kind, completedOn, hours }: IpAsnTraining): boolean => {
  if (kind === null || kind === 'lainnya') return false;
  return kind === 'teknis' ? completedOn !== null && hours !== null : kind !== 'seminar' || completedOn !== null;
};

/** Less than any hours, and more than nothing. */
const SOMETHING = 0.5;

/** What an entry brings: hours that count before a component that an entry earns by itself, and that before nothing. */
const worthIn =
  ({ technical, seminar }: Windows) =>
  ({ training: { kind, completedOn, hours } }: MarkedEntry): number => {
    if (kind === 'teknis') return completedOn !== null && isWithin(completedOn, technical) ? (hours ?? 0) : 0;
    return kind === 'seminar' && (completedOn === null || !isWithin(completedOn, seminar)) ? 0 : SOMETHING;
  };

const pathOf = ({ index }: MarkedEntry): string => pathOfEntry('trainings', index);

const hoursIn = (entries: readonly MarkedEntry[]): number[] =>
  entries.flatMap(({ training: { hours } }) => (hours === null ? [] : [hours]));

const sameTrainingOf = (counted: MarkedEntry, others: readonly MarkedEntry[]): IpAsnSameTraining => {
  const { hours } = counted.training;
  const said = hoursIn(others);
  return {
    counted: pathOf(counted),
    others: others.map(pathOf),
    hours: hours === null ? null : hoursOf(hours),
    fewestHours: said.length === 0 ? null : hoursOf(Math.min(...said)),
  };
};

/** Entries of technical training on the same days: only among them are there possible doubles. */
const cellsOf = (entries: readonly MarkedEntry[]): MarkedEntry[][] => {
  const cells = new Map<string, MarkedEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'teknis') continue;
    const key = `${entry.firstDay ?? entry.lastDay} ${entry.lastDay}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [entry]);
    else cell.push(entry);
  }
  return [...cells.values()];
};

/** Each entry that may say again what an earlier one says, with the first of those. */
const possibleDoublesIn = (cell: readonly MarkedEntry[]): IpAsnDouble[] =>
  cell.flatMap((entry, i): IpAsnDouble[] => {
    const earlier = cell.slice(0, i).find((other) => compareTrainings(other, entry) === 'possible-double');
    return earlier === undefined ? [] : [[pathOf(earlier), pathOf(entry)]];
  });

/**
 * The trainings that were entered twice, and those that may have been.
 *
 * @param isCounted - whether a training lies in the time seen.
 */
export const doublesIn = (
  trainings: readonly IpAsnTraining[],
  isCounted: (training: IpAsnTraining) => boolean,
  windows: Windows,
): Doubles => {
  if (trainings.length < 2) return NO_DOUBLES;
  const entries = trainings.map(entryOf).filter(({ training }) => isWhole(training) && isCounted(training));
  const worthOf = worthIn(windows);
  const again = new Set<number>();
  const sameTrainings: IpAsnSameTraining[] = [];
  if (entries.some(({ training }) => training.marks !== null)) {
    for (const group of groupSameTrainings(entries, worthOf)) {
      const [counted, ...others] = group.toSorted((a, b) => worthOf(b) - worthOf(a) || a.index - b.index);
      if (counted === undefined || others.length === 0) continue;
      for (const { index } of others) again.add(index);
      sameTrainings.push(sameTrainingOf(counted, others));
    }
  }
  const apart = entries.filter(({ index, training }) => {
    const { completedOn } = training;
    return !again.has(index) && completedOn !== null && isWithin(completedOn, windows.technical);
  });
  return { again, sameTrainings, possibleDoubles: cellsOf(apart).flatMap(possibleDoublesIn) };
};
