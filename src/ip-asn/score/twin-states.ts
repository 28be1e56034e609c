/**
 * Every way in which an entry can be filled in, as far as the ways differ in what they do beside other entries of the same
 * training.
 *
 * @module
 */
import { cellOf, foldMarks, type TrainingMarks } from '../../asn/same-training.js';
import { addDays } from '../../kernel/calendar.js';
import type { Context } from '../../law/ruleset.js';
import type { IpAsnTraining } from './facts.js';
import { IP_ASN_TRAINING_KINDS, type IpAsnPost, type IpAsnTrainingKind } from './kinds.js';
import { canBe, isForPost, isMatchedKind, matchOf } from './match.js';
import { isWithin, type Window } from './measured-year.js';
import { type Fate, type HoleName, matchNamesIn } from './outlook.js';
import { marksOf, worthOf } from './same-trainings.js';
import type { Windows } from './trainings.js';

/** An entry of which everything is known. */
export interface State extends TrainingMarks {
  readonly entry: number;
  readonly kind: IpAsnTrainingKind;
  /** Kind and days, where they are known. */
  readonly cell: string | null;
  /** What it brings, by which it counts before others of the same training. */
  readonly worth: number;
  readonly hours: number;
  readonly match: boolean;
  readonly seminar: boolean;
  /** What becomes of it where it counts. */
  readonly fate: Fate;
}

/** The states of an entry, and for each missing fact which of them differ in that fact alone. */
export interface States {
  readonly states: readonly State[];
  readonly holes: readonly { readonly names: readonly HoleName[]; readonly alike: readonly (readonly number[])[] }[];
}

/** The most hours that an entry can have, in hundredths. */
export const MOST_HOURS = 1_000_000;

/** Nothing, hardly anything, and all there can be: more hours never make less, so that all between can come about too. */
const ANY_HOURS = [0, 1, MOST_HOURS];

/** Days in some stretches of time of which none decides otherwise than another of the same stretch. */
const freshDays = (known: ReadonlySet<string>, each: number, windows: readonly Window[], until: string): string[] => {
  const days: string[] = [];
  const firsts = windows.flatMap(({ first, last }) => [first, addDays(last, 1)]);
  const cuts = [...new Set(firsts)].filter((day) => day <= until).sort();
  [...cuts.map((day) => addDays(day, -1)), until].forEach((last, i) => {
    const first = cuts[i - 1] ?? '';
    let found = 0;
    for (let day = last; found < each && day >= first; day = addDays(day, -1)) {
      if (known.has(day)) continue;
      days.push(day);
      found += 1;
    }
  });
  return days;
};

/** Whether number and issuer alone say that some entries are of one training. */
const isCertified = (training: IpAsnTraining): boolean => {
  const { certificateNumber, issuer } = foldMarks(marksOf(training));
  return certificateNumber !== null && issuer !== null;
};

/** The days that entries without one may be of: those of the others and as many more as there are such entries. */
const daysFor = (trainings: readonly IpAsnTraining[], isFixed: boolean, windows: Windows): string[] => {
  const { technical, seminar, until } = windows;
  const undated = trainings.filter(({ lastDay, kind }) => lastDay === null && !isMatchedKind(kind));
  const isAll = (kind: IpAsnTrainingKind): boolean => undated.every((one) => one.kind === kind);
  const deciding = [...(isAll('seminar') ? [] : [technical]), ...(isAll('teknis') ? [] : [seminar])];
  if (isFixed) return freshDays(new Set(), 1, deciding, until);
  const told = trainings.flatMap(({ lastDay, marks }) => [lastDay, marks?.firstDay ?? null]);
  const known = new Set(told.filter((day) => day !== null).filter((day) => day <= windows.until));
  return [...known, ...freshDays(known, undated.length, deciding, until)];
};

const fateOf = (
  { kind, lastDay }: IpAsnTraining,
  match: boolean,
  position: IpAsnPost,
  { technical, seminar }: Windows,
): Fate => {
  if (kind === 'teknis' || kind === 'seminar') {
    const isIn = lastDay !== null && isWithin(lastDay, kind === 'teknis' ? technical : seminar);
    if (!isIn) return { status: 'not-counted', reason: 'outside-window' };
    return { status: 'counted', reason: kind === 'teknis' ? 'adds-hours' : 'attended' };
  }
  if (!isMatchedKind(kind)) return { status: 'not-counted', reason: 'other-kind' };
  if (match) return { status: 'counted', reason: 'matches-post' };
  return { status: 'not-counted', reason: isForPost(kind, position) ? 'does-not-match-post' : 'not-for-post-group' };
};

/** A way to fill an entry in: which value each of its facts has, and the state that makes. */
interface Filled {
  readonly values: readonly unknown[];
  readonly place: number;
}

/** The states of the ways that differ in one fact alone, taken together. */
const linesAlong = (grid: readonly Filled[], axis: number): number[][] => {
  const lines = new Map<string, number[]>();
  for (const { values, place } of grid) {
    const others = values.filter((_, i) => i !== axis).join();
    lines.set(others, [...(lines.get(others) ?? []), place]);
  }
  return [...lines.values()];
};

const distinctLists = (lists: readonly (readonly number[])[]): number[][] => {
  const found = new Map<string, number[]>();
  for (const list of lists) {
    const one = [...new Set(list)].sort((a, b) => a - b);
    if (one.length > 1) found.set(one.join(), one);
  }
  return [...found.values()];
};

/** The states of entries that may be of one training, in a post. */
export const statesOf = (
  trainings: readonly IpAsnTraining[],
  position: IpAsnPost,
  windows: Windows,
  context: Context,
): States[] => {
  const isFixed = trainings.every(isCertified);
  const days = daysFor(trainings, isFixed, windows);
  return trainings.map((training, entry): States => {
    const folded = foldMarks(marksOf(training));
    const firstDay = folded.firstDay ?? '';
    // Leadership and functional training counts without a day, and stays without.
    const isOpenDay = training.lastDay === null && !isMatchedKind(training.kind);
    const kinds: readonly IpAsnTrainingKind[] =
      training.kind !== null
        ? [training.kind]
        : IP_ASN_TRAINING_KINDS.filter((kind) => !isMatchedKind(kind) || canBe(kind, training, position, context));
    const daysOf = isOpenDay ? days.filter((day) => day >= firstDay) : [training.lastDay];
    const hoursOf = training.hours === null ? ANY_HOURS : [training.hours];
    const matchesOf = kinds.some((kind) => isMatchedKind(kind) && matchOf(kind, training, position, context) === null)
      ? [false, true]
      : [false];
    const states: State[] = [];
    const known = new Map<string, number>();
    const grid = kinds.flatMap((kind) =>
      daysOf.flatMap((lastDay) =>
        hoursOf.flatMap((hours) =>
          matchesOf.map((said): Filled => {
            const filled = { ...training, kind, lastDay, hours };
            const match = isMatchedKind(kind) && (matchOf(kind, training, position, context) ?? said);
            const fate = fateOf(filled, match, position, windows);
            const worth = worthOf(filled, windows);
            const cell = isFixed ? kind === 'lainnya' : `${kind} ${lastDay}`;
            const key = `${worth} ${match} ${fate.reason} ${cell}`;
            const place = known.get(key) ?? states.length;
            if (place === states.length) {
              known.set(key, place);
              states.push({
                ...folded,
                entry,
                kind,
                lastDay: lastDay,
                cell: cellOf({ ...folded, kind, lastDay: lastDay }),
                worth,
                hours: fate.reason === 'adds-hours' ? hours : 0,
                match,
                seminar: fate.reason === 'attended',
                fate,
              });
            }
            return { values: [kind, lastDay, hours, said], place };
          }),
        ),
      ),
    );
    const names: readonly (readonly HoleName[])[] = [['kind'], ['lastDay'], ['hours'], matchNamesIn(position)];
    return {
      states,
      holes: names.map((some, axis) => ({
        names: some.filter((name) => training[name] === null),
        alike: distinctLists(linesAlong(grid, axis)),
      })),
    };
  });
};
