/**
 * What is missing, and what it may turn out to be: three-valued logic by completion. A statement about incomplete facts is
 * settled when every way of filling in the missing ones makes it come out the same, and unknown otherwise (B6).
 *
 * Strong Kleene tables are sound but timid: they call `p or not p` unknown. Here a rule is ordinary two-valued code over
 * complete facts, and what a missing fact can still do is found by trying the values that the rules can tell apart.
 */

import { itemAt } from './lists.js';

/** What a missing fact is filled in with: facts to set, or how they follow from the facts that are filled in before. */
export type Filling<F> = Partial<F> | ((facts: F) => Partial<F>);

/** A missing fact, and which fillings of its gap differ in that fact only, group by group, by their places. */
export interface Opening {
  /** The paths a person can fill in; more than one when another fact would do as well (a birth date for a retirement). */
  readonly paths: readonly string[];
  readonly contrasts: readonly (readonly number[])[];
}

/** Something the record lacks: one fact, or all the holes of one list. */
export interface Gap<F> {
  /** One for each class of values that the rules can tell apart, the mildest first. */
  readonly fillings: readonly Filling<F>[];
  /** How many of them, from the first, are tried while other facts are varied. */
  readonly tried: number;
  readonly openings: readonly Opening[];
  /** Set where more would have to be tried than is worth while: every fact then counts as able to change what is asked. */
  readonly untried?: boolean;
}

const placesOf = (list: readonly unknown[]): number[] => list.map((_, place) => place);

/** The gap that one missing fact leaves. */
export const gapOf = <F>(paths: readonly string[], fillings: readonly Filling<F>[]): Gap<F> => ({
  fillings,
  tried: fillings.length,
  openings: [{ paths, contrasts: [placesOf(fillings)] }],
});

/** A missing fact, told by fillings that differ in it only. */
export interface OpeningBetween<F> {
  readonly paths: readonly string[];
  readonly contrasts: readonly (readonly Filling<F>[])[];
}

/**
 * The gap that several facts leave which are not varied one against the other: for each, the fillings among which it shows
 * what it can do.
 *
 * @param fillings - those that are tried while other facts are varied, the mildest first.
 */
export const gapBetween = <F>(fillings: readonly Filling<F>[], between: readonly OpeningBetween<F>[]): Gap<F> => {
  const all = [...fillings];
  const placeOf = (filling: Filling<F>): number => all.push(filling) - 1;
  const openings = between.map(({ paths, contrasts }) => ({
    paths,
    contrasts: contrasts.map((group) => group.map(placeOf)),
  }));
  return { fillings: all, tried: fillings.length, openings };
};

/** Fills an item of a list in; gives a new item and leaves the old one alone. */
export type Fill<I> = (item: I) => I;

/** A missing part of one item of a list. */
export interface ItemHole<I> {
  readonly paths: readonly string[];
  /** May look at what the holes before it were filled with; the first is the mildest. */
  readonly fillings: readonly Fill<I>[];
}

const filledAt = <I>(items: readonly I[], index: number, filled: (item: I) => I): I[] =>
  items.map((item, i) => (i === index ? filled(item) : item));

/** Every way of filling in the holes of an item, the last hole varying fastest. */
const completeItems = <I>(item: I, holes: readonly ItemHole<I>[]): I[] =>
  holes.reduce<I[]>((items, { fillings }) => items.flatMap((one) => fillings.map((fill) => fill(one))), [item]);

/** Groups of places that differ in one digit only, of numbers written with so many digits. */
const contrastsAlong = (digit: number, sizes: readonly number[], from: number): number[][] => {
  const size = itemAt(sizes, digit);
  const stride = sizes.slice(digit + 1).reduce((product, one) => product * one, 1);
  const count = sizes.reduce((product, one) => product * one, 1);
  const groups: number[][] = [];
  for (let place = 0; place < count; place += 1) {
    if (Math.floor(place / stride) % size === 0) {
      groups.push(Array.from({ length: size }, (_, way) => from + place + way * stride));
    }
  }
  return groups;
};

const mildestItem = <I>(item: I, holes: readonly ItemHole<I>[]): I =>
  holes.reduce((filled, { fillings }) => fillings.slice(0, 1).reduce((i, fill) => fill(i), filled), item);

/** The items that have holes, those that are alike together: what one of them can do, each of them can. */
const alikeItems = <I>(items: readonly I[], holesOf: readonly (readonly ItemHole<I>[])[]) => {
  const alike = new Map<string, number[]>();
  items.forEach((item, index) => {
    if (itemAt(holesOf, index).length === 0) return;
    const written = JSON.stringify(item);
    const places = alike.get(written);
    if (places === undefined) alike.set(written, [index]);
    else places.push(index);
  });
  return [...alike.values()];
};

/**
 * The gap that the holes of a list leave, when its items only stand beside each other: what one of them does, it does
 * whatever the others are. Then it is enough to vary one item while all others are filled in at their mildest, and the
 * completions grow with the list, not exponentially. Items that are alike are varied once.
 *
 * @param holesOf - the holes of each item, in the order of the list; the first filling of a hole is the mildest.
 * @param setting - the change that puts such a list into the facts.
 */
export const gapInList = <F, I>(
  items: readonly I[],
  holesOf: readonly (readonly ItemHole<I>[])[],
  setting: (items: readonly I[]) => Partial<F>,
): Gap<F> => {
  const mildest = items.map((item, i) => mildestItem(item, itemAt(holesOf, i)));
  const fillings: Partial<F>[] = [];
  const openings: Opening[] = [];
  for (const alike of alikeItems(items, holesOf)) {
    const index = itemAt(alike, 0);
    const holes = itemAt(holesOf, index);
    const from = fillings.length;
    for (const item of completeItems(itemAt(items, index), holes)) {
      fillings.push(setting(filledAt(mildest, index, () => item)));
    }
    const sizes = holes.map((hole) => hole.fillings.length);
    holes.forEach((_, digit) => {
      openings.push({
        paths: alike.flatMap((one) => itemAt(itemAt(holesOf, one), digit).paths),
        contrasts: contrastsAlong(digit, sizes, from),
      });
    });
  }
  return { fillings, tried: fillings.length, openings };
};

/** Fills each item in once: many completions of a list hold the same item. */
const remembering = <I>(fill: Fill<I>): Fill<I> => {
  const filled = new Map<I, I>();
  return (item) => {
    const before = filled.get(item);
    if (before !== undefined) return before;
    const own = fill(item);
    filled.set(item, own);
    return own;
  };
};

/**
 * The gaps that the holes of a list leave, when its items act together (they add up, or follow one another): one for each
 * hole, so that all combinations are tried.
 */
export const gapsInList = <F, I>(
  holesOf: readonly (readonly ItemHole<I>[])[],
  itemsIn: (facts: F) => readonly I[],
  setting: (items: readonly I[]) => Partial<F>,
): Gap<F>[] =>
  holesOf.flatMap((holes, index) =>
    holes.map(({ paths, fillings }) =>
      gapOf(
        paths,
        fillings.map(remembering).map((fill) => (facts: F) => setting(filledAt(itemsIn(facts), index, fill))),
      ),
    ),
  );

/** Sets what a filling says in facts that may be written to; tells which were set. */
export const fillIn = <F extends object>(scratch: F, filling: Filling<F> | undefined): Partial<F> => {
  const change: Partial<F> = typeof filling === 'function' ? filling(scratch) : (filling ?? {});
  for (const name in change) {
    const value = change[name];
    if (value !== undefined && Object.hasOwn(change, name)) scratch[name] = value;
  }
  return change;
};

/** Every completion of some facts over some gaps. */
export function* completionsOf<F extends object>(facts: F, gaps: readonly Gap<F>[]): Generator<F> {
  const [first, ...rest] = gaps;
  if (first === undefined) {
    yield facts;
    return;
  }
  for (const filling of first.fillings.slice(0, first.tried)) {
    const filled = { ...facts };
    fillIn(filled, filling);
    yield* completionsOf(filled, rest);
  }
}

/** Fills every gap in with its mildest completion. */
export const fillMildly = <F extends object>(facts: F, gaps: readonly Gap<F>[]): F => {
  if (gaps.length === 0) return facts;
  const filled = { ...facts };
  for (const { fillings } of gaps) fillIn(filled, fillings[0]);
  return filled;
};

/** The paths of some openings, each once, in order. */
export const pathsOf = (openings: Iterable<Opening>): string[] => {
  const paths = new Set<string>();
  for (const opening of openings) for (const path of opening.paths) paths.add(path);
  return [...paths];
};
