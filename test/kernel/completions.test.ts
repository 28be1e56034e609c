import { describe, expect, it } from 'vitest';
import {
  completionsOf,
  fillIn,
  fillMildly,
  type Gap,
  gapBetween,
  gapInList,
  gapOf,
  gapsInList,
  type ItemHole,
  pathsOf,
} from '../../src/kernel/completions.js';

interface Pair {
  readonly first: boolean | null;
  readonly second: boolean | null;
}
const none: Pair = { first: null, second: null };
const first: Gap<Pair> = gapOf<Pair>(['first'], [{ first: false }, { first: true }]);
const second: Gap<Pair> = gapOf<Pair>(['second'], [{ second: false }, { second: true }]);

describe('completionsOf, fillMildly and fillIn', () => {
  it('fill every gap in in every way', () => {
    expect([...completionsOf(none, [first, second])]).toEqual([
      { first: false, second: false },
      { first: false, second: true },
      { first: true, second: false },
      { first: true, second: true },
    ]);
    expect([...completionsOf({ a: 1 }, [])]).toEqual([{ a: 1 }]);
  });

  it('let a filling look at what was filled in before', () => {
    const opposite = gapOf<Pair>(['second'], [(facts) => ({ second: facts.first !== true })]);
    expect([...completionsOf(none, [first, opposite])]).toEqual([
      { first: false, second: true },
      { first: true, second: false },
    ]);
  });

  it('fill every gap in with its mildest value, and leave the facts alone', () => {
    const facts = Object.freeze({ ...none });
    expect(fillMildly(facts, [first, second])).toEqual({ first: false, second: false });
    expect(fillMildly(facts, [])).toBe(facts);
    expect(facts).toEqual(none);
  });

  it('tell what a filling set', () => {
    const scratch = { ...none };
    expect(fillIn<Pair>(scratch, { first: true })).toEqual({ first: true });
    expect(scratch).toEqual({ first: true, second: null });
    expect(fillIn<Pair>(scratch, undefined)).toEqual({});
    expect(fillIn<{ readonly a?: number | undefined }>({}, { a: undefined })).toEqual({ a: undefined });
  });
});

describe('gapBetween', () => {
  it('tries some fillings beside others, and varies each fact among fillings of its own', () => {
    const groups = [[{ first: true }, { first: false }]];
    const gap = gapBetween<Pair>([{ second: false }], [{ paths: ['first'], contrasts: groups }]);
    expect([...completionsOf(none, [gap])]).toEqual([{ first: null, second: false }]);
    expect(gap.openings).toEqual([{ paths: ['first'], contrasts: [[1, 2]] }]);
  });
});

interface Item {
  readonly level: number | null;
  readonly proven: boolean | null;
}
interface Listed {
  readonly items: readonly Item[];
}
const blank: Item = { level: null, proven: null };

const holesOfItem = ({ level, proven }: Item, i: number): ItemHole<Item>[] => [
  ...(level === null
    ? [{ paths: [`items[${i}].level`], fillings: [0, 1, 2].map((value) => (one: Item) => ({ ...one, level: value })) }]
    : []),
  ...(proven === null
    ? [
        {
          paths: [`items[${i}].proven`],
          fillings: [false, true].map((value) => (one: Item) => ({ ...one, proven: value })),
        },
      ]
    : []),
];
const setting = (items: readonly Item[]): Partial<Listed> => ({ items });

describe('gapInList', () => {
  const gapOfItems = (items: readonly Item[]) => gapInList<Listed, Item>(items, items.map(holesOfItem), setting);
  const listsOf = (items: readonly Item[]) =>
    [...completionsOf<Listed>({ items }, [gapOfItems(items)])].map((f) => f.items);

  it('tries one item at a time, all others at their mildest', () => {
    const known: Item = { level: 1, proven: true };
    const rest = [known, { level: 2, proven: false }];
    expect(listsOf([blank, known, { level: 2, proven: null }])).toEqual([
      ...[0, 1, 2].flatMap((l) => [false, true].map((p) => [{ level: l, proven: p }, ...rest])),
      ...[false, true].map((p) => [{ level: 0, proven: false }, known, { level: 2, proven: p }]),
    ]);
  });

  it('grows with the list, not exponentially', () => {
    const items = Array.from({ length: 50 }, (_, level) => ({ level, proven: null }));
    expect(gapOfItems(items).fillings).toHaveLength(50 * 2);
  });

  it('tries items that are alike once, and names them all', () => {
    const gap = gapOfItems([blank, { level: 1, proven: null }, blank]);
    expect(gap.fillings).toHaveLength(6 + 2);
    expect(gap.openings.map(({ paths }) => paths)).toEqual([
      ['items[0].level', 'items[2].level'],
      ['items[0].proven', 'items[2].proven'],
      ['items[1].proven'],
    ]);
  });

  it('varies one part of an item beside each value of the others', () => {
    expect(gapOfItems([blank]).openings.map(({ contrasts }) => contrasts)).toEqual([
      [
        [0, 2, 4],
        [1, 3, 5],
      ],
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
    ]);
  });

  it('has no filling for a list that lacks nothing', () => {
    const gap = gapOfItems([{ level: 0, proven: false }]);
    expect([gap.fillings, gap.openings]).toEqual([[], []]);
  });
});

describe('gapsInList', () => {
  it('tries every combination, each item filled in once', () => {
    const items: Item[] = [blank, { level: 1, proven: true }, { level: 0, proven: null }];
    let filled = 0;
    const counting = items.map((item, i) =>
      holesOfItem(item, i).map((hole) => ({
        ...hole,
        fillings: hole.fillings.map((fill) => (one: Item) => {
          filled += 1;
          return fill(one);
        }),
      })),
    );
    const gaps = gapsInList<Listed, Item>(counting, (facts) => facts.items, setting);
    expect(gaps.map(({ openings }) => pathsOf(openings))).toEqual([
      ['items[0].level'],
      ['items[0].proven'],
      ['items[2].proven'],
    ]);
    expect([...completionsOf<Listed>({ items }, gaps)]).toHaveLength(12);
    expect(filled).toBe(3 + 6 + 2);
  });
});

describe('pathsOf', () => {
  it('names each path once, in order', () => {
    const one = { paths: ['b', 'a'], contrasts: [] };
    const other = { paths: ['a', 'c'], contrasts: [] };
    expect(pathsOf([one, other, one])).toEqual(['b', 'a', 'c']);
    expect(pathsOf([])).toEqual([]);
  });
});
