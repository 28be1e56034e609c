/**
 * Tables of what completions come to. Each missing fact is an axis of a table, each completion a cell of it; a cell is
 * filled in when it is asked for, once, on one copy of the facts that is written to. A fact matters where the table differs
 * along its axis.
 *
 * @module
 */

import { type Filling, fillIn, type Gap, type Opening, pathsOf } from './completions.js';
import { itemAt } from './lists.js';

/** Where there are more completions than this, some of them are tried only. */
const MOST_COMPLETIONS = 10_000;
/** Where there are no more than this, they are tried one after the other. */
const FEW_COMPLETIONS = 64;
/** So many of them, spread over all, beside which each fact is varied; fewer where many facts are missing. */
const SPREAD = 32;
const MOST_SPREAD = 256;

/** Which filling of each gap a completion has, by place. */
export type Ways = number[];

/** What can be put beside each other. */
export type Plain = string | number | boolean | null;

/** What every completion comes to. */
export interface Table<F, R> {
  readonly gaps: readonly Gap<F>[];
  readonly at: (ways: Ways) => R;
}

/** Facts that are completed in place, again and again; what one completion sets is taken back for the next. */
const scratchOf = <F extends object>(facts: F, gaps: readonly Gap<F>[]): ((ways: Ways) => F) => {
  const scratch = { ...facts };
  const changed: Partial<F>[] = [];
  return (ways) => {
    for (const change of changed) for (const name in change) scratch[name] = facts[name];
    for (let place = 0; place < gaps.length; place += 1) {
      changed[place] = fillIn(scratch, itemAt(itemAt(gaps, place).fillings, itemAt(ways, place)));
    }
    return scratch;
  };
};

/** Tells cells apart by a number, or by a text of as few numbers as can be where there are more cells than numbers. */
const keysOf = (gaps: readonly Gap<unknown>[]): ((ways: Ways) => number | string) => {
  const strides: number[] = [];
  /** The places before which a number is full. */
  const full: number[] = [];
  let count = 1;
  gaps.forEach(({ fillings }, place) => {
    if (count * fillings.length > Number.MAX_SAFE_INTEGER) {
      full.push(place);
      count = 1;
    }
    strides.push(count);
    count *= fillings.length;
  });
  const numberOf = (ways: Ways, from: number, to: number): number => {
    let key = 0;
    for (let place = from; place < to; place += 1) key += itemAt(ways, place) * itemAt(strides, place);
    return key;
  };
  if (full.length === 0) return (ways) => numberOf(ways, 0, strides.length);
  return (ways) => {
    let key = '';
    let from = 0;
    for (const to of full) {
      key += `${numberOf(ways, from, to)},`;
      from = to;
    }
    return key + numberOf(ways, from, strides.length);
  };
};

/** A table of what is computed from some facts; what is computed must keep nothing of the facts that it was handed. */
export const tableOf = <F extends object, R>(
  facts: F,
  gaps: readonly Gap<F>[],
  compute: (facts: F) => R,
): Table<F, R> => {
  const cells = new Map<number | string, R>();
  const complete = scratchOf(facts, gaps);
  const keyOf = keysOf(gaps);
  return {
    gaps,
    at: (ways) => {
      const key = keyOf(ways);
      const known = cells.get(key);
      if (known !== undefined || cells.has(key)) return known as R;
      const value = compute(complete(ways));
      cells.set(key, value);
      return value;
    },
  };
};

/** The mildest completion. */
export const mildest = (gaps: readonly unknown[]): Ways => gaps.map(() => 0);

/** Goes on to the next completion in some places, the last of them varying fastest; says whether there is one. */
export const advance = <F>(ways: Ways, gaps: readonly Gap<F>[], places: readonly number[]): boolean => {
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const place = itemAt(places, i);
    const next = itemAt(ways, place) + 1;
    if (next < itemAt(gaps, place).tried) {
      ways[place] = next;
      return true;
    }
    ways[place] = 0;
  }
  return false;
};

/** Whether fillings of one gap that differ in one fact make a value differ, all else being equal. */
export const differs = <R>(ways: Ways, place: number, { contrasts }: Opening, read: (ways: Ways) => R): boolean => {
  for (const group of contrasts) {
    let known: { readonly value: R } | null = null;
    for (const way of group) {
      ways[place] = way;
      const value = read(ways);
      if (known === null) known = { value };
      else if (value !== known.value) return true;
    }
  }
  return false;
};

/** How many completions there are. */
const countOf = <F>(gaps: readonly Gap<F>[]): number => gaps.reduce((count, { tried }) => count * tried, 1);

const canTryAll = <F>(gaps: readonly Gap<F>[]): boolean =>
  countOf(gaps) <= MOST_COMPLETIONS && gaps.every(({ untried }) => untried !== true);

/** Some gaps, marked as not tried out where their completions are too many: then nothing that rests on them can be settled. */
export const triedIfFew = <F>(gaps: readonly Gap<F>[]): readonly Gap<F>[] =>
  canTryAll(gaps) ? gaps : gaps.map((gap) => ({ ...gap, untried: true }));

/** One of some completions that are spread over all of them; the first is the mildest. */
const spreadWays = <F>(gaps: readonly Gap<F>[], turn: number): Ways => {
  // Numbers that look drawn at random, and are the same each time.
  let drawn = turn * 7_919_317;
  return gaps.map(({ tried }) => {
    drawn = turn === 0 ? 0 : (drawn * 16_807 + 12_345) % 2_147_483_647;
    return Math.floor((drawn / 2_147_483_647) * tried);
  });
};

/** Whether an opening can change a value, for some completion of everything else; `null` where that was not tried out. */
const canChange = <F, R, T extends Plain>(
  table: Table<F, R>,
  place: number,
  opening: Opening,
  read: (ways: Ways) => T,
): boolean | null => {
  const { gaps } = table;
  if (gaps.some(({ untried }) => untried === true)) return null;
  if (opening.contrasts.length === 0) return false;
  const count = countOf(gaps);
  // What makes a difference mostly does so beside some of a few completions; one after the other, these would come late.
  if (count > FEW_COMPLETIONS) {
    const ways = gaps.reduce((sum, { fillings }) => sum + fillings.length, 0);
    for (let turn = 0; turn < Math.min(SPREAD, MOST_SPREAD / ways); turn += 1) {
      if (differs(spreadWays(gaps, turn), place, opening, read)) return true;
    }
  }
  if (count > MOST_COMPLETIONS) return null;
  const ways = mildest(gaps);
  const others = gaps.flatMap((_, other) => (other === place ? [] : [other]));
  do {
    if (differs(ways, place, opening, read)) return true;
    ways[place] = 0;
  } while (advance(ways, gaps, others));
  return false;
};

/** What the completions of some facts agree on. */
export type Settlement<T> =
  | { readonly settled: true; readonly value: T }
  | {
      readonly settled: false;
      /** The openings that can still change the value, no more and no fewer; and the places of the gaps they are in. */
      readonly openings: readonly Opening[];
      readonly places: readonly number[];
      /** Set where there are too many completions to try: some of these openings only may be able to. */
      readonly exact?: false;
    };

/** Settles a value that is read off a table, or says exactly which missing facts can still change it. */
export const settleIn = <F, R, T extends Plain>(table: Table<F, R>, project: (result: R) => T): Settlement<T> => {
  const read = (ways: Ways): T => project(table.at(ways));
  const openings: Opening[] = [];
  const places: number[] = [];
  let exact = true;
  table.gaps.forEach((gap, place) => {
    const deciding = gap.openings.filter((opening) => {
      // Where one was not tried out for all it can do, none is, and all of them count.
      if (!exact) return true;
      const can = canChange(table, place, opening, read);
      if (can === null) exact = false;
      return can !== false;
    });
    if (deciding.length === 0) return;
    openings.push(...deciding);
    places.push(place);
  });
  if (openings.length === 0) return { settled: true, value: read(mildest(table.gaps)) };
  return { settled: false, openings, places, ...(exact ? {} : { exact }) };
};

/** Settles a value over all completions, or says exactly which missing facts can still change it. */
export const settle = <F extends object, T extends Plain>(
  facts: F,
  gaps: readonly Gap<F>[],
  compute: (facts: F) => T,
): Settlement<T> =>
  gaps.length === 0
    ? { settled: true, value: compute(facts) }
    : settleIn(tableOf(facts, gaps, compute), (value) => value);

/** Whether a settlement is one of all completions. */
export const isExact = (settlement: Settlement<unknown>): boolean => settlement.settled || settlement.exact !== false;

/** The paths of the facts that can still change a value. */
export const missingFor = (settlement: Settlement<unknown>): string[] =>
  settlement.settled ? [] : pathsOf(settlement.openings);

/**
 * Several gaps as one, where all that hangs on them is what an inner value comes to: completions with the same value are
 * one completion. What adds up, or has a latest day, has far fewer values than completions.
 */
export const condensed = <F extends object>(
  facts: F,
  gaps: readonly Gap<F>[],
  inner: (facts: F) => Plain,
): readonly Gap<F>[] => {
  if (gaps.length === 0 || !canTryAll(gaps)) return gaps;
  const table = tableOf(facts, gaps, inner);
  const fillings: Filling<F>[] = [];
  const placeOf = new Map<Plain, number>();
  const complete = scratchOf(facts, gaps);
  const all = gaps.map((_, place) => place);
  const placeAt = (ways: Ways): number => {
    const value = table.at(ways);
    const known = placeOf.get(value);
    if (known !== undefined) return known;
    placeOf.set(value, fillings.length);
    fillings.push(changesBetween(facts, complete(ways)));
    return fillings.length - 1;
  };
  const ways = mildest(gaps);
  do placeAt(ways);
  while (advance(ways, gaps, all));
  const tried = fillings.length;
  const openings = gaps.flatMap((gap, place) =>
    gap.openings.map(
      (opening): Opening => ({
        paths: opening.paths,
        contrasts: contrastsOf(gaps, place, opening, placeAt),
      }),
    ),
  );
  return [{ fillings, tried, openings }];
};

/** The values that fillings of one gap differ between, each pairing once. */
const contrastsOf = <F>(
  gaps: readonly Gap<F>[],
  place: number,
  opening: Opening,
  placeAt: (ways: Ways) => number,
): number[][] => {
  const groups = new Map<string, number[]>();
  const others = gaps.flatMap((_, other) => (other === place ? [] : [other]));
  const ways = mildest(gaps);
  do {
    for (const contrast of opening.contrasts) {
      const group = [...new Set(contrast.map((way) => placeAt(withWay(ways, place, way))))];
      if (group.length > 1) groups.set(group.join(), group);
    }
    ways[place] = 0;
  } while (advance(ways, gaps, others));
  return [...groups.values()];
};

const withWay = (ways: Ways, place: number, way: number): Ways => {
  ways[place] = way;
  return ways;
};

const changesBetween = <F extends object>(before: F, after: F): Partial<F> => {
  const changes: Partial<F> = {};
  for (const name in after) if (after[name] !== before[name]) changes[name] = after[name];
  return changes;
};
