/**
 * Trainings that were entered twice: they count once, with the most hours (C15).
 *
 * @module
 */

import { hoursOf } from '../../asn/learning-hours.js';
import { compareFolded, foldMarks, groupFolded, type TrainingMarks } from '../../asn/same-training.js';
import { pathOfEntry } from '../dimension.js';
import type { IpAsnTraining } from './facts.js';
import { isMatchedKind } from './match.js';
import { isWithin } from './measured-year.js';
import type { Windows } from './trainings.js';
import { clustersAmong } from './twin-clusters.js';

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

/** Two entries that may be of one training, and both count. */
export type IpAsnDouble = readonly [string, string];

/** A training, and where it stands in the record. */
interface PlacedTraining {
  readonly index: number;
  readonly training: IpAsnTraining;
}

interface Doubles {
  /** The places of entries that say again what another one says. */
  readonly again: ReadonlySet<number>;
  /** The places of entries that may be of one training, where a missing fact decides whether they are or which one counts. */
  readonly clusters: readonly (readonly number[])[];
  readonly sameTrainings: readonly IpAsnSameTraining[];
  readonly possibleDoubles: readonly (readonly [PlacedTraining, PlacedTraining])[];
}

const NO_DOUBLES: Doubles = { again: new Set(), clusters: [], sameTrainings: [], possibleDoubles: [] };

/** An entry by what tells it apart, as it is compared. */
export interface MarkedEntry extends TrainingMarks, PlacedTraining {
  /** Whether it matches the post; `null` while that is not known. */
  readonly match: boolean | null;
}

/** What tells a training apart. */
export const marksOf = ({ kind, lastDay, marks }: IpAsnTraining): TrainingMarks => ({
  kind,
  firstDay: marks?.firstDay ?? null,
  lastDay: lastDay,
  title: marks?.title ?? null,
  organizer: marks?.organizerName ?? null,
  issuer: marks?.issuer ?? null,
  certificateNumber: marks?.certificateNumber ?? null,
});

/** Whether it is known what an entry brings. */
const isWhole = ({ training: { kind, lastDay, hours }, match }: MarkedEntry): boolean => {
  if (kind === 'teknis') return lastDay !== null && hours !== null;
  return kind === 'seminar' ? lastDay !== null : kind !== null && match !== null;
};

/** Less than any hours: what a seminar brings, what training that has to match the post may bring. */
const WORTH_OF_SEMINAR = 0.75;
const WORTH_TO_MATCH = 0.5;

/**
 * What an entry brings: hours that count before a seminar, that before training that has to match the post, and that before
 * nothing. So neither hours nor seminars hang on the post.
 */
export const worthOf = ({ kind, lastDay, hours }: IpAsnTraining, { technical, seminar }: Windows): number => {
  if (isMatchedKind(kind)) return WORTH_TO_MATCH;
  const isIn = lastDay !== null && isWithin(lastDay, kind === 'teknis' ? technical : seminar);
  if (!isIn) return 0;
  return kind === 'teknis' ? Number(hours) : WORTH_OF_SEMINAR;
};

/** What an entry is worth beside others of the same training. */
interface Rank {
  readonly worth: number;
  readonly match: boolean | null;
}

/** An order of the entries of one training: the one that counts comes first. */
export const compareRanks = (a: Rank, b: Rank): number =>
  // Hours may be without bound, so that they are compared and not subtracted.
  Number(a.worth < b.worth) - Number(a.worth > b.worth) || Number(b.match === true) - Number(a.match === true);

const hoursIn = (trainings: readonly IpAsnTraining[]): number[] =>
  trainings.flatMap(({ hours }) => (hours === null ? [] : [hours]));

/** One training, told by the place of the entry that counts and those of the others. */
export const sameTrainingOf = (
  trainings: readonly IpAsnTraining[],
  counted: number,
  others: readonly number[],
): IpAsnSameTraining => {
  const pathOf = (index: number): string => pathOfEntry('trainings', index);
  const hours = trainings[counted]?.hours ?? null;
  const said = hoursIn(trainings.filter((_, index) => others.includes(index)));
  return {
    counted: pathOf(counted),
    others: others.map(pathOf),
    hours: hours === null ? null : hoursOf(hours),
    fewestHours: said.length === 0 ? null : hoursOf(Math.min(...said)),
  };
};

/** What an entry is known to bring, beside nothing; `null` for what is open or nothing. */
const earningOf = ({ training, match }: MarkedEntry, { technical, seminar }: Windows): string | null => {
  const { kind, lastDay } = training;
  if (isMatchedKind(kind)) return match === true ? kind : null;
  if (lastDay === null) return null;
  if (kind === 'teknis') return isWithin(lastDay, technical) ? kind : null;
  return kind === 'seminar' && isWithin(lastDay, seminar) ? kind : null;
};

/** The first of some entries that holds, and puts one more with them. */
const firstBefore = (
  lists: Map<string, MarkedEntry[]>,
  key: string,
  entry: MarkedEntry,
  holds: (other: MarkedEntry) => boolean,
): MarkedEntry[] => {
  const alike = lists.get(key);
  if (alike === undefined) {
    lists.set(key, [entry]);
    return [];
  }
  const first = alike.find(holds);
  alike.push(entry);
  return first === undefined ? [] : [first];
};

/**
 * Each entry that may say again what an earlier one says, with the first of those, where it matters: two seminars earn no
 * more than one. Only entries of one number without an issuer, or of one kind and the same days, can be doubles.
 */
const possibleDoublesIn = (entries: readonly MarkedEntry[], windows: Windows): Doubles['possibleDoubles'] => {
  const byDays = new Map<string, MarkedEntry[]>();
  const byNumber = new Map<string, MarkedEntry[]>();
  const isUnissued = entries.some(({ certificateNumber, issuer }) => certificateNumber !== null && issuer === null);
  const found: (readonly [MarkedEntry, MarkedEntry])[] = [];
  for (const entry of entries) {
    const earning = earningOf(entry, windows);
    if (earning === null) continue;
    const { certificateNumber, firstDay, lastDay } = entry;
    const isBefore = (other: MarkedEntry): boolean =>
      (earning === 'teknis' || earningOf(other, windows) !== earning) &&
      compareFolded(other, entry) === 'possible-double';
    const ofDays =
      earning === 'teknis' ? firstBefore(byDays, `${firstDay ?? lastDay} ${lastDay}`, entry, isBefore) : [];
    const ofNumber =
      isUnissued && certificateNumber !== null ? firstBefore(byNumber, certificateNumber, entry, isBefore) : [];
    const [first] = [...ofDays, ...ofNumber].sort((a, b) => a.index - b.index);
    if (first !== undefined) found.push([first, entry]);
  }
  return found;
};

/** Where no training is told from others: two of technical training on one day may be one. */
const sameDays = (
  trainings: readonly IpAsnTraining[],
  isCounted: (training: IpAsnTraining) => boolean,
  { technical }: Windows,
): Doubles['possibleDoubles'] => {
  const found: (readonly [PlacedTraining, PlacedTraining])[] = [];
  const firsts = new Map<string, PlacedTraining>();
  trainings.forEach((training, index) => {
    const { kind, lastDay } = training;
    if (kind !== 'teknis' || lastDay === null || !isWithin(lastDay, technical) || !isCounted(training)) return;
    const first = firsts.get(lastDay);
    if (first === undefined) firsts.set(lastDay, { index, training });
    else found.push([first, { index, training }]);
  });
  return found;
};

/**
 * The trainings that were entered twice, and those that may have been.
 *
 * @param isCounted - whether a training lies in the time seen.
 * @param matchOf - whether a training matches the post, where it has to; `null` while that is not known.
 */
export const doublesIn = (
  trainings: readonly IpAsnTraining[],
  isCounted: (training: IpAsnTraining) => boolean,
  windows: Windows,
  matchOf: (training: IpAsnTraining) => boolean | null,
): Doubles => {
  if (trainings.length < 2) return NO_DOUBLES;
  if (trainings.every(({ marks }) => marks === null)) {
    return { ...NO_DOUBLES, possibleDoubles: sameDays(trainings, isCounted, windows) };
  }
  const entries: MarkedEntry[] = [];
  trainings.forEach((training, index) => {
    if (training.kind === 'lainnya' || !isCounted(training)) return;
    const marks = marksOf(training);
    const { kind, firstDay, lastDay, title, organizer, issuer, certificateNumber } =
      training.marks === null ? marks : foldMarks(marks);
    // Written out, as spreading costs more than all else that is done with an entry.
    entries.push({
      kind,
      firstDay,
      lastDay,
      title,
      organizer,
      issuer,
      certificateNumber,
      index,
      training,
      match: matchOf(training),
    });
  });
  const again = new Set<number>();
  const sameTrainings: IpAsnSameTraining[] = [];
  const clusters = clustersAmong(entries, isWhole);
  const clustered = new Set(clusters.flat());
  const whole = entries.filter((entry) => isWhole(entry) && !clustered.has(entry.index));
  const worthIn = ({ training }: MarkedEntry): number => worthOf(training, windows);
  const rankOf = (entry: MarkedEntry) => ({ worth: worthIn(entry), match: entry.match });
  for (const group of groupFolded(whole, worthIn)) {
    const [counted, ...others] = group.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)) || a.index - b.index);
    if (counted === undefined || others.length === 0) continue;
    for (const { index } of others) again.add(index);
    sameTrainings.push(
      sameTrainingOf(
        trainings,
        counted.index,
        others.map(({ index }) => index),
      ),
    );
  }
  const apart = entries.filter(({ index }) => !again.has(index));
  return { again, clusters, sameTrainings, possibleDoubles: possibleDoublesIn(apart, windows) };
};
