import { describe, expect, it } from 'vitest';
import { completionsOf, type Gap, pathsOf } from '../../src/kernel/completions.js';
import { factGap, flatGap, type ItemPart, itemPart, listGap, YES_NO } from '../../src/kernel/gaps.js';

interface Item {
  readonly level: number | null;
  readonly from: number | null;
  readonly until: number | null;
}
interface Facts {
  readonly released: boolean | null;
  readonly limit: number | null;
  readonly items: readonly Item[] | null;
}
interface Surroundings {
  readonly top: number;
}

const known: Facts = { released: true, limit: 3, items: [] };
const surroundings: Surroundings = { top: 9 };
const pathsIn = <F>(gaps: readonly Gap<F>[]) => pathsOf(gaps.flatMap(({ openings }) => openings));
const completed = (facts: Facts, gaps: readonly Gap<Facts>[]) => [...completionsOf(facts, gaps)];

describe('factGap', () => {
  const released = factGap(
    'released',
    (facts: Facts) => facts.released,
    (released) => ({ released }),
    [false, true],
  );
  const limit = factGap(
    'limit',
    (facts: Facts) => facts.limit,
    (limit) => ({ limit }),
    (facts, { top }: Surroundings) => [facts.released ? 1 : 0, top],
  );

  it.each([true, false])('finds nothing when the fact is known: %s', (value) => {
    expect(released({ ...known, released: value }, surroundings)).toEqual([]);
  });

  it('does not take zero for missing', () => {
    expect(limit({ ...known, limit: 0 }, surroundings)).toEqual([]);
  });

  it('fills in fixed values', () => {
    const facts = { ...known, released: null };
    const gaps = released(facts, surroundings);
    expect(pathsIn(gaps)).toEqual(['released']);
    expect(completed(facts, gaps)).toEqual([
      { ...known, released: false },
      { ...known, released: true },
    ]);
  });

  it('fills in values chosen by what else is known', () => {
    const facts = { ...known, limit: null };
    expect(completed(facts, limit(facts, surroundings)).map((f) => f.limit)).toEqual([1, 9]);
  });
});

describe('flatGap', () => {
  const gap = flatGap<Facts, Surroundings>();
  const released = gap('released', YES_NO);
  const limit = gap('limit', (facts, { top }) => (facts.released === true ? [top] : [0, top]));

  it('finds nothing where the fact is known, be it no or nought', () => {
    expect(released({ ...known, released: false }, surroundings)).toEqual([]);
    expect(limit({ ...known, limit: 0 }, surroundings)).toEqual([]);
  });

  it('fills the fact in under its own name and leaves the rest alone', () => {
    const facts = Object.freeze({ ...known, released: null });
    const gaps = released(facts, surroundings);
    expect(pathsIn(gaps)).toEqual(['released']);
    expect(completed(facts, gaps)).toEqual([
      { ...known, released: true },
      { ...known, released: false },
    ]);
    expect(facts.released).toBeNull();
  });

  it('fills in values chosen by what else is known and by the surroundings', () => {
    const values = (facts: Facts) => completed(facts, limit(facts, surroundings)).map((f) => f.limit);
    expect(values({ ...known, limit: null })).toEqual([9]);
    expect(values({ ...known, limit: null, released: null })).toEqual([0, 9]);
  });
});

describe('YES_NO', () => {
  it('is what a yes or no may turn out to be, the milder first', () => {
    expect(YES_NO).toEqual([true, false]);
  });
});

describe('listGap', () => {
  /** Either end of a period will do: two paths for one hole. */
  const period: ItemPart<Item, Facts, Surroundings> = {
    missing: ({ from, until }) => (from === null && until === null ? ['from', 'until'] : []),
    fillings: (_item, _facts, { top }) => [0, top].map((from) => (item: Item) => ({ ...item, from })),
  };
  const items = listGap<Facts, Surroundings, Item>(
    'items',
    { get: (facts) => facts.items, setting: (list) => ({ items: list }) },
    (facts) => [[], [{ level: facts.limit, from: 0, until: null }]],
    [itemPart('level', (item, facts, { top }) => [item.from ?? -1, facts.limit ?? -1, top]), period],
  );

  it.each([
    ['an empty list', []],
    ['items that lack nothing', [{ level: 0, from: 0, until: null }]],
  ] as [string, Item[]][])('finds nothing in %s', (_name, list) => {
    expect(items({ ...known, items: list }, surroundings)).toEqual([]);
  });

  it('asks for the whole list when there is none', () => {
    const facts = { ...known, items: null };
    const gaps = items(facts, surroundings);
    expect(pathsIn(gaps)).toEqual(['items']);
    expect(completed(facts, gaps).map((f) => f.items)).toEqual([[], [{ level: 3, from: 0, until: null }]]);
  });

  it('asks for the holes of each item by their place, every way to fill one in named', () => {
    const list: Item[] = [
      { level: 1, from: 4, until: null },
      { level: null, from: 4, until: null },
      { level: null, from: null, until: null },
    ];
    const facts = { ...known, items: list };
    const gaps = items(facts, surroundings);
    expect(pathsIn(gaps)).toEqual(['items[1].level', 'items[2].level', 'items[2].from', 'items[2].until']);
    expect(completed(facts, gaps).map((f) => f.items)).toEqual([
      ...[4, 3, 9].map((level) => [list[0], { ...list[1], level }, { ...list[2], level: -1, from: 0 }]),
      ...[-1, 3, 9].flatMap((level) =>
        [0, 9].map((from) => [list[0], { ...list[1], level: 4 }, { ...list[2], level, from }]),
      ),
    ]);
  });

  it('tries the holes of several items together when the items act together', () => {
    const adding = listGap<Facts, Surroundings, Item>(
      'items',
      { get: (facts) => facts.items, setting: (list) => ({ items: list }) },
      [],
      [itemPart('level', [0, 5])],
      true,
    );
    const blank: Item = { level: null, from: 0, until: null };
    const facts = { ...known, items: [blank, { ...blank, level: 2 }, blank] };
    const gaps = adding(facts, surroundings);
    expect(pathsIn(gaps)).toEqual(['items[0].level', 'items[2].level']);
    expect(completed(facts, gaps).map((f) => f.items?.map(({ level }) => level))).toEqual([
      [0, 2, 0],
      [0, 2, 5],
      [5, 2, 0],
      [5, 2, 5],
    ]);
  });
});
