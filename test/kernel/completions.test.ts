import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completionsOf,
  fillMildly,
  type Gap,
  gapInList,
  gapInListTogether,
  gapOf,
  gapOfSeveral,
  type OpenCondition,
  pathsOf,
  settle,
  settleAny,
} from '../../src/kernel/completions.js';
import { tries } from '../size.js';
import { type Facts, gaps as finders, holesOf, lineOf, type Name, someFacts, someRule, statusOf } from './facts.js';
import { type Hole, settleNaively } from './oracle.js';

type Bits = readonly (boolean | null)[];

const setBit =
  (index: number, value: boolean) =>
  (bits: Bits): Bits =>
    bits.map((bit, i) => (i === index ? value : bit));
const fillsOfBit = (index: number) => [false, true].map((value) => setBit(index, value));
const bitGap = (index: number): Gap<Bits> => gapOf([`bit${index}`], fillsOfBit(index));
const bitHole = (index: number): Hole<Bits> => ({ path: `bit${index}`, fills: fillsOfBit(index) });
const bitAt = (bits: Bits, index: number): boolean => {
  const bit = bits[index] ?? null;
  if (bit === null) throw new Error(`bit ${index} was read before it was filled in`);
  return bit;
};

const x = bitGap(0);
const y = bitGap(1);
const z = bitGap(2);
const open: Bits = [null, null, null, null];

/** What `settle` says, in the oracle's words. */
const said = <F, T extends string | number | boolean | null>(
  facts: F,
  gaps: readonly Gap<F>[],
  compute: (facts: F) => T,
) => {
  const settlement = settle(facts, gaps, compute);
  return settlement.settled
    ? { value: settlement.value, missing: [] }
    : { value: undefined, missing: pathsOf(settlement.openings).sort() };
};

describe('settle', () => {
  it('computes complete facts as they are', () => {
    expect(settle([true], [], (bits) => bits[0] ?? null)).toEqual({ settled: true, value: true });
  });

  it.each<[string, (a: boolean, b: boolean) => string | number | boolean | null, unknown, string[]]>([
    ['p or not p', (a) => a || !a, true, []],
    ['p and not p', (a) => a && !a, false, []],
    ['p', (a) => a, undefined, ['bit0']],
    ['p or q', (a, b) => a || b, undefined, ['bit0', 'bit1']],
    ['p or (p and q)', (a, b) => a || (a && b), undefined, ['bit0']],
    ['p is q', (a, b) => a === b, undefined, ['bit0', 'bit1']],
    ['a number', (a, b) => Number(a) + Number(b), undefined, ['bit0', 'bit1']],
    ['a text or nothing', (a) => (a ? 'yes' : null), undefined, ['bit0']],
    ['always nothing', () => null, null, []],
  ])('%s', (_name, compute, value, missing) => {
    expect(said(open, [x, y], (bits) => compute(bitAt(bits, 0), bitAt(bits, 1)))).toEqual({ value, missing });
  });

  it('tells the gaps that decide, and leaves out those that do not', () => {
    const settlement = settle(open, [x, y], (bits) => bitAt(bits, 1));
    expect(settlement).toMatchObject({ settled: false });
    if (!settlement.settled) expect(settlement.gaps).toEqual([y]);
  });

  it('takes a fact that can have one value only for known', () => {
    const only = gapOf<Bits>(['bit0'], [setBit(0, true)]);
    expect(said(open, [only, y], (bits) => bitAt(bits, 0) || bitAt(bits, 1))).toEqual({ value: true, missing: [] });
  });

  it('leaves the facts alone', () => {
    const facts = Object.freeze([null, null]);
    settle<Bits, boolean>(facts, [x, y], (bits) => bitAt(bits, 0) && bitAt(bits, 1));
    expect(facts).toEqual([null, null]);
  });

  it('agrees with all completions on any function: settled or not, and the missing ones exactly', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });
    const cases = widths.chain((sizes) => {
      const lines = sizes.reduce((product, size) => product * size, 1);
      return fc.record({
        sizes: fc.constant(sizes),
        values: fc.array(fc.constantFrom('yes', 'no', 0, null), { minLength: lines, maxLength: lines }),
      });
    });
    fc.assert(
      fc.property(cases, ({ sizes, values }) => {
        type Digits = readonly (number | null)[];
        const fills = (size: number, index: number) =>
          Array.from(
            { length: size },
            (_, value) =>
              (digits: Digits): Digits =>
                digits.map((d, i) => (i === index ? value : d)),
          );
        const compute = (digits: Digits) =>
          values[digits.reduce<number>((line, d, i) => line * (sizes[i] ?? 1) + (d ?? Number.NaN), 0)] ?? null;
        const facts: Digits = sizes.map(() => null);
        const gaps = sizes.map((size, i) => gapOf([`d${i}`], fills(size, i)));
        const holes = sizes.map((size, i) => ({ path: `d${i}`, fills: fills(size, i) }));
        expect(said(facts, gaps, compute)).toEqual(settleNaively(facts, holes, compute));
      }),
      tries(200),
    );
  });

  it('agrees with all completions on facts with lists', () => {
    fc.assert(
      fc.property(someFacts, someRule, (facts, rule) => {
        const gaps = rule.reads.flatMap((name: Name) => finders[name](facts, null));
        expect(said(facts, gaps, (f: Facts) => statusOf(rule, f))).toEqual(
          settleNaively(facts, holesOf(facts, rule.reads), (f) => statusOf(rule, f)),
        );
        expect(gaps.length === 0).toBe(lineOf(rule, facts) !== null);
      }),
      tries(300),
    );
  });
});

describe('completionsOf and fillMildly', () => {
  it('fill every gap in every way', () => {
    expect([...completionsOf<Bits>([null, null], [x, y])]).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ]);
    expect([...completionsOf<Bits>([true], [])]).toEqual([[true]]);
  });

  it('fill every gap in with its mildest value', () => {
    expect(fillMildly<Bits>([null, null], [x, y])).toEqual([false, false]);
    expect(fillMildly<Bits>([null, null], [])).toEqual([null, null]);
  });
});

describe('gapInList', () => {
  interface Item {
    readonly level: number | null;
    readonly proven: boolean | null;
  }
  const level = (item: Item) =>
    item.level === null
      ? [{ paths: ['level'], fillings: [0, 1, 2].map((value) => (i: Item) => ({ ...i, level: value })) }]
      : [];
  const proven = (item: Item) =>
    item.proven === null
      ? [{ paths: ['proven'], fillings: [false, true].map((value) => (i: Item) => ({ ...i, proven: value })) }]
      : [];
  const gapOfItems = (items: readonly Item[]) =>
    gapInList<readonly Item[], Item>(
      items,
      items.map((item) => [...level(item), ...proven(item)]),
      (_facts, changed) => changed,
    );
  const blank: Item = { level: null, proven: null };

  it('tries one item at a time, all others at their mildest', () => {
    const known: Item = { level: 1, proven: true };
    const items = [blank, known, { level: 2, proven: null }];
    const filled = [...completionsOf<readonly Item[]>(items, [gapOfItems(items)])];
    const rest = [known, { level: 2, proven: false }];
    expect(filled).toEqual([
      ...[0, 1, 2].flatMap((l) => [false, true].map((p) => [{ level: l, proven: p }, ...rest])),
      ...[false, true].map((p) => [{ level: 0, proven: false }, known, { level: 2, proven: p }]),
    ]);
  });

  it('grows with the list, not exponentially', () => {
    const items = Array.from({ length: 50 }, () => blank);
    expect(gapOfItems(items).fillings).toHaveLength(50 * 6);
  });

  it('has no filling for a list that lacks nothing', () => {
    const gap = gapOfItems([{ level: 0, proven: false }]);
    expect([gap.fillings, gap.openings]).toEqual([[], []]);
  });

  it('takes an item that no holes are given for as it is', () => {
    const items = [blank, { level: 2, proven: true }];
    const gap = gapInList<readonly Item[], Item>(items, [level(blank)], (_facts, changed) => changed);
    expect([...completionsOf<readonly Item[]>(items, [gap])]).toEqual(
      [0, 1, 2].map((l) => [{ level: l, proven: null }, items[1]]),
    );
  });

  it('keeps an item that is nothing by itself', () => {
    const holes = [[{ paths: ['0'], fillings: [() => 'filled'] }], []];
    const gap = gapInList<readonly (string | null)[], string | null>([null, null], holes, (_items, changed) => changed);
    expect([...completionsOf<readonly (string | null)[]>([null, null], [gap])]).toEqual([['filled', null]]);
  });
});

describe('gapInListTogether', () => {
  type Flags = readonly (boolean | null)[];
  const holesOfFlags = (flags: Flags) =>
    flags.map((flag, i) =>
      flag === null ? [{ paths: [`flags[${i}]`], fillings: [false, true].map((value) => () => value) }] : [],
    );
  interface Counted {
    readonly flags: Flags;
    readonly asked: boolean | null;
  }
  const gapOfFlags = (flags: Flags): Gap<Counted> =>
    gapInListTogether<Counted, boolean | null>(flags, holesOfFlags(flags), (facts, changed) => ({
      ...facts,
      flags: changed,
    }));
  const asked = gapOf<Counted>(
    ['asked'],
    [false, true].map((value) => (facts: Counted) => ({ ...facts, asked: value })),
  );
  const count = ({ flags }: Counted) => flags.filter((flag) => flag === true).length;
  const pathsOfFlags = (length: number) => Array.from({ length }, (_, i) => `flags[${i}]`);
  const blank = (length: number): Flags => Array.from({ length }, () => null);

  it('tries every combination', () => {
    const flags = [null, true, null];
    expect(
      [...completionsOf<Counted>({ flags, asked: null }, [gapOfFlags(flags)])].map((facts) => facts.flags),
    ).toEqual([
      [false, true, false],
      [false, true, true],
      [true, true, false],
      [true, true, true],
    ]);
  });

  it.each([
    [4, 'unknown: all four may count', undefined, pathsOfFlags(4)],
    [5, 'settled: there are not so many', false, []],
    [0, 'settled: it takes none', true, []],
  ])('whether %i of four count is %s', (limit, _why, value, missing) => {
    const flags = blank(4);
    expect(said({ flags, asked: null }, [gapOfFlags(flags)], (facts) => count(facts) >= limit)).toEqual({
      value,
      missing,
    });
  });

  it('an item that no holes are given for is taken as it is', () => {
    const gap = gapInListTogether<Flags, boolean | null>([null, true], [], (_flags, changed) => changed);
    expect([...completionsOf<Flags>([null, true], [gap])]).toEqual([[null, true]]);
  });

  describe('with too many combinations to try', () => {
    const flags = [...blank(12), true];
    const gapOfMany = gapOfFlags(flags);
    const facts: Counted = { flags, asked: null };

    it('every hole counts as able to change what is asked', () => {
      expect(said(facts, [gapOfMany], (f) => count(f) > 12)).toEqual({
        value: undefined,
        missing: pathsOfFlags(12).sort(),
      });
    });

    it('a fact that matters with the list at its mildest is missing', () => {
      expect(said(facts, [gapOfMany, asked], (f) => f.asked === true && count(f) < 2).missing).toContain('asked');
    });

    it('no other fact that can still matter is left out', () => {
      expect(said(facts, [gapOfMany, asked], (f) => f.asked === true && count(f) > 5).missing).toContain('asked');
    });

    it('the list is filled in at its mildest, items without holes as they are', () => {
      expect([...completionsOf<Counted>(facts, [gapOfMany])].map((f) => count(f))).toEqual([1]);
      const fewer = gapInListTogether<Counted, boolean | null>(flags, holesOfFlags(blank(12)), (f, changed) => ({
        ...f,
        flags: changed,
      }));
      expect(fillMildly(facts, [fewer]).flags).toEqual([...Array(12).fill(false), true]);
    });

    it('two conditions that share the list are not settled by it', () => {
      const settlement = settleAny(facts, [
        { gaps: [gapOfMany], holds: (f) => count(f) > 5 },
        { gaps: [gapOfMany], holds: (f) => count(f) > 9 },
      ]);
      expect(settlement.settled).toBe(false);
    });
  });
});

describe('gapOfSeveral', () => {
  const holeOf = (index: number) => ({ paths: [`bit${index}`], fillings: fillsOfBit(index) });

  it('tries every combination, in the order of the holes', () => {
    expect([...completionsOf<Bits>([null, true, null], [gapOfSeveral([holeOf(0), holeOf(2)], 4)])]).toEqual([
      [false, true, false],
      [false, true, true],
      [true, true, false],
      [true, true, true],
    ]);
  });

  it('lets a hole look at what those before it were filled with', () => {
    const sameAsFirst = { paths: ['bit1'], fillings: [(bits: Bits) => [bits[0] ?? null, bits[0] ?? null]] };
    const opposite = { paths: ['bit1'], fillings: [(bits: Bits) => [bits[0] ?? null, bits[0] !== true]] };
    const completed = (second: typeof sameAsFirst) => [
      ...completionsOf<Bits>([null, null], [gapOfSeveral([holeOf(0), second], 2)]),
    ];
    expect(completed(sameAsFirst)).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(completed(opposite)).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it.each<[string, (a: boolean, b: boolean) => boolean, unknown, string[]]>([
    ['p or not p', (a) => a || !a, true, []],
    ['p and q', (a, b) => a && b, undefined, ['bit0', 'bit1']],
    ['q', (_a, b) => b, undefined, ['bit1']],
  ])('names the facts that decide on %s, each by itself', (_name, compute, value, missing) => {
    const gap = gapOfSeveral([holeOf(0), holeOf(1)], 4);
    expect(said(open, [gap], (bits) => compute(bitAt(bits, 0), bitAt(bits, 1)))).toEqual({ value, missing });
  });

  it('agrees with separate gaps, for facts that have nothing to do with each other', () => {
    const lines = fc.array(fc.constantFrom('yes', 'no', null), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(lines, (values) => {
        const compute = (bits: Bits) =>
          values[Number(bitAt(bits, 0)) * 4 + Number(bitAt(bits, 1)) * 2 + Number(bitAt(bits, 2))] ?? null;
        expect(said(open, [gapOfSeveral([holeOf(0), holeOf(1)], 4), z], compute)).toEqual(
          said(open, [x, y, z], compute),
        );
      }),
    );
  });

  it('without holes is as good as no gap', () => {
    expect(said([true], [gapOfSeveral<Bits>([], 1)], (bits) => bits[0] ?? null)).toEqual({ value: true, missing: [] });
  });

  describe('with more combinations than wanted', () => {
    const many = gapOfSeveral([holeOf(0), holeOf(1)], 3);

    it('names every hole, whether it matters or not', () => {
      expect(said(open, [many], () => 'always the same')).toEqual({ value: undefined, missing: ['bit0', 'bit1'] });
      expect(said(open, [many, z], (bits) => bitAt(bits, 2)).missing).toEqual(['bit0', 'bit1', 'bit2']);
    });

    it('fills in the mildest value of each, in order', () => {
      expect([...completionsOf<Bits>([null, null, true], [many])]).toEqual([[false, false, true]]);
      expect(fillMildly<Bits>([null, null], [many])).toEqual([false, false]);
    });

    it('has exactly as many as wanted tried', () => {
      expect(gapOfSeveral([holeOf(0), holeOf(1)], 4).openings.map(({ untried }) => untried)).toEqual([
        undefined,
        undefined,
      ]);
      expect(many.openings.map(({ untried, contrasts }) => [untried, contrasts])).toEqual([
        [true, []],
        [true, []],
      ]);
    });
  });
});

describe('settleAny', () => {
  const when = (gaps: readonly Gap<Bits>[], holds: (bits: Bits) => boolean): OpenCondition<Bits> => ({ gaps, holds });
  const is = (index: number, value: boolean) => when([bitGap(index)], (bits) => bitAt(bits, index) === value);
  const anySaid = (conditions: readonly OpenCondition<Bits>[]) => {
    const settlement = settleAny(open, conditions);
    return settlement.settled ? 'settled' : pathsOf(settlement.openings).sort();
  };

  it('one condition waits for its fact', () => {
    expect(anySaid([is(0, true)])).toEqual(['bit0']);
  });

  it('conditions with facts of their own wait for all of them', () => {
    expect(anySaid([is(0, true), is(1, false)])).toEqual(['bit0', 'bit1']);
  });

  it('conditions of which one must hold are settled, though each is open', () => {
    expect(anySaid([when([x], (b) => bitAt(b, 0)), when([x], (b) => !bitAt(b, 0))])).toBe('settled');
  });

  it('a settled group settles the whole, whatever stands beside it', () => {
    const pair = [when([x], (b) => bitAt(b, 0)), when([x], (b) => !bitAt(b, 0))];
    expect(anySaid([is(1, true), ...pair])).toBe('settled');
    expect(anySaid([...pair, is(1, true)])).toBe('settled');
  });

  it('a shared fact matters as long as the other facts leave it the choice', () => {
    // Either p and q, or not p and r.
    const conditions = [
      when([x, y], (b) => bitAt(b, 0) && bitAt(b, 1)),
      when([x, z], (b) => !bitAt(b, 0) && bitAt(b, 2)),
    ];
    expect(anySaid(conditions)).toEqual(['bit0', 'bit1', 'bit2']);
  });

  it('a shared fact that averts one condition only to bring about the other does not matter', () => {
    // Either p and q, or not p and q: q alone decides.
    const conditions = [
      when([x, y], (b) => bitAt(b, 0) && bitAt(b, 1)),
      when([x, y], (b) => !bitAt(b, 0) && bitAt(b, 1)),
    ];
    expect(anySaid(conditions)).toEqual(['bit1']);
  });

  it('conditions are joined through a third', () => {
    const conditions = [
      when([x], (b) => bitAt(b, 0)),
      when([y], (b) => bitAt(b, 1)),
      when([x, y], (b) => !bitAt(b, 0) && !bitAt(b, 1)),
    ];
    expect(anySaid(conditions)).toBe('settled');
  });

  it('agrees with all completions on any open conditions', () => {
    const width = 4;
    const shared = Array.from({ length: width }, (_, i) => bitGap(i));
    const holes = Array.from({ length: width }, (_, i) => bitHole(i));
    const someCondition = fc
      .uniqueArray(fc.integer({ min: 0, max: width - 1 }), { minLength: 1, maxLength: 3 })
      .chain((indices) =>
        fc
          .array(fc.boolean(), { minLength: 2 ** indices.length, maxLength: 2 ** indices.length })
          .filter((truths) => new Set(truths).size === 2)
          .map((truths) => ({ indices, truths })),
      );
    fc.assert(
      fc.property(fc.array(someCondition, { minLength: 1, maxLength: 4 }), (specs) => {
        const conditions = specs.map(({ indices, truths }) =>
          when(
            shared.filter((_, i) => indices.includes(i)),
            (bits) => truths[indices.reduce((line, i) => line * 2 + Number(bitAt(bits, i)), 0)] === true,
          ),
        );
        const expected = settleNaively(open, holes, (bits) => conditions.some(({ holds }) => holds(bits)));
        expect(anySaid(conditions)).toEqual(expected.value === undefined ? expected.missing : 'settled');
      }),
      tries(300),
    );
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
