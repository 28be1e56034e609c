import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gap, gapOf, pathsOf } from '../../src/kernel/completions.js';
import { readersOf } from '../../src/kernel/computation.js';
import {
  condensed,
  isExact,
  missingFor,
  type Plain,
  settle,
  settleIn,
  tableOf,
  triedIfFew,
} from '../../src/kernel/tables.js';
import { type OpenCondition, settleAny } from '../../src/kernel/together.js';
import { tries } from '../size.js';
import { type Facts, gaps as finders, holesOf, lineOf, type Name, someFacts, someRule, statusOf } from './facts.js';
import { type Hole, settleNaively } from './oracle.js';

/** Facts by number: each missing one may be any number below its size. */
type Digits = { readonly [place: number]: number | null };

const digitsOf = (sizes: readonly number[]): Digits => Object.fromEntries(sizes.map((_, i) => [i, null]));
const valuesOf = (size: number): number[] => Array.from({ length: size }, (_, value) => value);
const digitGap = (size: number, i: number): Gap<Digits> =>
  gapOf<Digits>(
    [`d${i}`],
    valuesOf(size).map((value) => ({ [i]: value })),
  );
const digitHole = (size: number, i: number): Hole<Digits> => ({
  path: `d${i}`,
  fills: valuesOf(size).map((value) => (digits: Digits) => ({ ...digits, [i]: value })),
});
const digitAt = (digits: Digits, i: number): number => {
  const digit = digits[i] ?? null;
  if (digit === null) throw new Error(`digit ${i} was read before it was filled in`);
  return digit;
};
const isOne = (digits: Digits, i: number): boolean => digitAt(digits, i) === 1;

const open = digitsOf([2, 2, 2, 2]);
const bit = (i: number): Gap<Digits> => digitGap(2, i);
const [x, y, z] = [bit(0), bit(1), bit(2)];

/** More completions than numbers can tell apart. */
const digitsOfMany = Array.from({ length: 20 }, () => 10);

/** What `settle` says, in the oracle's words. */
const said = <F extends object, T extends Plain>(facts: F, gaps: readonly Gap<F>[], compute: (facts: F) => T) => {
  const settlement = settle(facts, gaps, compute);
  expect(isExact(settlement)).toBe(true);
  return settlement.settled
    ? { value: settlement.value, missing: [] }
    : { value: undefined, missing: missingFor(settlement).sort() };
};

const someTable = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
  const lines = sizes.reduce((product, size) => product * size, 1);
  return fc.record({
    sizes: fc.constant(sizes),
    values: fc.array(fc.constantFrom('yes', 'no', 0, null), { minLength: lines, maxLength: lines }),
  });
});

const lineOn = (sizes: readonly number[], digits: Digits): number =>
  sizes.reduce((line, size, i) => line * size + digitAt(digits, i), 0);

describe('settle', () => {
  it('computes complete facts as they are', () => {
    expect(settle({ a: true }, [], ({ a }) => a)).toEqual({ settled: true, value: true });
  });

  it.each<[string, (a: boolean, b: boolean) => Plain, unknown, string[]]>([
    ['p or not p', (a) => a || !a, true, []],
    ['p and not p', (a) => a && !a, false, []],
    ['p', (a) => a, undefined, ['d0']],
    ['p or q', (a, b) => a || b, undefined, ['d0', 'd1']],
    ['p or (p and q)', (a, b) => a || (a && b), undefined, ['d0']],
    ['p is q', (a, b) => a === b, undefined, ['d0', 'd1']],
    ['a number', (a, b) => Number(a) + Number(b), undefined, ['d0', 'd1']],
    ['a text or nothing', (a) => (a ? 'yes' : null), undefined, ['d0']],
    ['always nothing', () => null, null, []],
  ])('%s', (_name, compute, value, missing) => {
    expect(said(open, [x, y], (digits) => compute(isOne(digits, 0), isOne(digits, 1)))).toEqual({ value, missing });
  });

  it('tells the places of the gaps that decide, and leaves out those that do not', () => {
    expect(settle(open, [x, y], (digits) => isOne(digits, 1))).toMatchObject({ settled: false, places: [1] });
  });

  it('takes a fact that can have one value only for known', () => {
    const only = gapOf<Digits>(['d0'], [{ 0: 1 }]);
    expect(said(open, [only, y], (digits) => isOne(digits, 0) || isOne(digits, 1))).toEqual({
      value: true,
      missing: [],
    });
  });

  it('leaves the facts alone', () => {
    const facts = Object.freeze(digitsOf([2, 2]));
    settle(facts, [x, y], (digits) => isOne(digits, 0) && isOne(digits, 1));
    expect(facts).toEqual({ 0: null, 1: null });
  });

  it('agrees with all completions on any function: settled or not, and the missing ones exactly', () => {
    fc.assert(
      fc.property(someTable, ({ sizes, values }) => {
        const compute = (digits: Digits) => values[lineOn(sizes, digits)] ?? null;
        const facts = digitsOf(sizes);
        expect(said(facts, sizes.map(digitGap), compute)).toEqual(settleNaively(facts, sizes.map(digitHole), compute));
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

  it('finds the one completion of thousands that makes a difference', () => {
    const sizes = Array.from({ length: 13 }, () => 2);
    const isLast = (digits: Digits) => sizes.every((_, i) => isOne(digits, i));
    expect(said(digitsOf(sizes), sizes.map(digitGap), isLast).missing).toHaveLength(13);
  });

  it('computes each completion once', () => {
    let computed = 0;
    settle(open, [x, y, z], () => {
      computed += 1;
      return 'always';
    });
    expect(computed).toBe(8);
  });

  describe('where there are too many completions to try', () => {
    const many = Array.from({ length: 14 }, (_, i) => i);
    const facts = digitsOf(many.map(() => 2));
    const gaps = many.map(bit);

    it('every fact counts as able to change what is asked, and the answer says that it is not exact', () => {
      const settlement = settle(facts, gaps, () => 'always');
      expect(settlement).toMatchObject({ settled: false, exact: false });
      expect(missingFor(settlement)).toHaveLength(14);
      expect(isExact(settlement)).toBe(false);
    });

    it('none of them is tried where it is asked not to, and each still counts', () => {
      let tried = 0;
      const many = triedIfFew(digitsOfMany.map(digitGap));
      const settlement = settle(digitsOf(digitsOfMany), many, () => {
        tried += 1;
        return 0;
      });
      expect(settlement).toMatchObject({ settled: false, exact: false });
      expect(missingFor(settlement)).toEqual(digitsOfMany.map((_, i) => `d${i}`));
      expect(tried).toBe(0);
    });

    it('it is exact all the same where each of them is seen to', () => {
      const settlement = settle(facts, gaps, (digits) => many.reduce((sum, i) => sum + digitAt(digits, i), 0));
      expect(settlement).toMatchObject({ settled: false });
      expect(isExact(settlement)).toBe(true);
    });

    it('more completions than there are numbers are told apart', () => {
      const lots = Array.from({ length: 60 }, (_, i) => i);
      const settlement = settle(digitsOf(lots.map(() => 2)), lots.map(bit), (digits) =>
        lots.map((i) => digitAt(digits, i)).join(),
      );
      expect(missingFor(settlement)).toHaveLength(60);
    });

    it('a gap may say so itself', () => {
      const settlement = settle(open, [{ ...x, untried: true }, y], () => 'always');
      expect(missingFor(settlement)).toEqual(['d0', 'd1']);
      expect(isExact(settlement)).toBe(false);
    });
  });
});

describe('tableOf', () => {
  it('fills a cell in when it is asked for, once, and keeps what comes to nothing', () => {
    let computed = 0;
    const table = tableOf(open, [x], () => {
      computed += 1;
      return undefined;
    });
    expect([table.at([0]), table.at([0]), computed]).toEqual([undefined, undefined, 1]);
  });
});

describe('condensed', () => {
  it('leaves what is to be asked as it is, with one completion for each value', () => {
    fc.assert(
      fc.property(someTable, ({ sizes, values }) => {
        const inner = (digits: Digits) => String(values[lineOn(sizes, digits)] ?? null);
        const facts = { ...digitsOf(sizes), [sizes.length]: null };
        const gaps = sizes.map(digitGap);
        const few = condensed(facts, gaps, inner);
        expect(few.flatMap(({ fillings }) => fillings).length).toBeLessThanOrEqual(new Set(values).size);
        const other = digitGap(2, sizes.length);
        const asked = (digits: Digits) => isOne(digits, sizes.length) && inner(digits) === 'yes';
        expect(said(facts, [...few, other], asked)).toEqual(said(facts, [...gaps, other], asked));
      }),
      tries(100),
    );
  });

  it('leaves alone what is not to be condensed', () => {
    const untried = [{ ...x, untried: true }];
    expect(condensed(open, untried, () => 'one')).toBe(untried);
    expect(condensed(open, [], () => 'one')).toEqual([]);
  });
});

describe('readersOf', () => {
  it('reads values by themselves, each reader with its own account', () => {
    const readers = readersOf(open, [x, y], (digits) => ({ first: digitAt(digits, 0), second: digitAt(digits, 1) }));
    const [one, other] = [readers(), readers()];
    expect(one.read(({ first }) => first)).toBeNull();
    expect(one.missing()).toEqual(['d0']);
    expect(other.read(({ second }) => second >= 0)).toBe(true);
    expect([other.missing(), one.isExact(), other.isExact()]).toEqual([[], true, true]);
  });

  it('reads what is complete as it is', () => {
    const reader = readersOf({ a: 1 }, [], ({ a }) => a)();
    expect([reader.read((a) => a), reader.missing(), reader.isExact()]).toEqual([1, [], true]);
  });

  it('says where it is not exact', () => {
    const reader = readersOf(open, [{ ...x, untried: true }], (digits) => digitAt(digits, 0) > 1)();
    expect([reader.read((one) => one), reader.missing(), reader.isExact()]).toEqual([null, ['d0'], false]);
  });
});

describe('settleAny', () => {
  const when = (gaps: readonly Gap<Digits>[], holds: (digits: Digits) => boolean): OpenCondition<Digits> => {
    const table = tableOf(open, gaps, holds);
    const settlement = settleIn(table, (one) => one);
    if (settlement.settled) throw new Error('not open');
    const { openings, places } = settlement;
    return { gaps, openings, places, exact: isExact(settlement), holds: table.at };
  };
  const is = (i: number, value: boolean) => when([bit(i)], (digits) => isOne(digits, i) === value);
  const anySaid = (conditions: readonly OpenCondition<Digits>[]) => {
    const settlement = settleAny(conditions);
    return settlement.settled ? 'settled' : pathsOf(settlement.openings).sort();
  };

  it('one condition waits for its fact', () => {
    expect(anySaid([is(0, true)])).toEqual(['d0']);
  });

  it('conditions with facts of their own wait for all of them', () => {
    expect(anySaid([is(0, true), is(1, false)])).toEqual(['d0', 'd1']);
  });

  it('conditions of which one must hold are settled, though each is open', () => {
    const pair = [when([x], (d) => isOne(d, 0)), when([x], (d) => !isOne(d, 0))];
    expect(anySaid(pair)).toBe('settled');
    expect(anySaid([is(1, true), ...pair])).toBe('settled');
    expect(anySaid([...pair, is(1, true)])).toBe('settled');
  });

  it('a shared fact matters as long as the other facts leave it the choice', () => {
    const conditions = [
      when([x, y], (d) => isOne(d, 0) && isOne(d, 1)),
      when([x, z], (d) => !isOne(d, 0) && isOne(d, 2)),
    ];
    expect(anySaid(conditions)).toEqual(['d0', 'd1', 'd2']);
  });

  it('a shared fact that averts one condition only to bring about the other does not matter', () => {
    const conditions = [
      when([x, y], (d) => isOne(d, 0) && isOne(d, 1)),
      when([x, y], (d) => !isOne(d, 0) && isOne(d, 1)),
    ];
    expect(anySaid(conditions)).toEqual(['d1']);
  });

  it('conditions are joined through a third', () => {
    const conditions = [
      when([x], (d) => isOne(d, 0)),
      when([y], (d) => isOne(d, 1)),
      when([x, y], (d) => !isOne(d, 0) && !isOne(d, 1)),
    ];
    expect(anySaid(conditions)).toBe('settled');
  });

  it('conditions of which one is not exact are not joined', () => {
    const settlement = settleAny([{ ...is(0, true), exact: false }, when([x, y], (d) => isOne(d, 0) && isOne(d, 1))]);
    expect(settlement).toMatchObject({ settled: false });
    const shared = when([x], (d) => isOne(d, 0));
    const inexact = settleAny([shared, { ...shared, exact: false }]);
    expect(inexact).toMatchObject({ settled: false, exact: false });
    expect(settleAny([{ ...shared, exact: false }])).toMatchObject({ exact: false });
  });

  it('too many joint completions are not tried', () => {
    const shared = Array.from({ length: 12 }, (_, i) => bit(i));
    const some = (from: number) => shared.slice(from, from + 9);
    const all = (from: number, value: boolean) =>
      when2(some(from), (d) => some(from).every((_, i) => isOne(d, from + i) === value));
    const when2 = (gaps: readonly Gap<Digits>[], holds: (digits: Digits) => boolean): OpenCondition<Digits> => {
      const table = tableOf(digitsOf(shared.map(() => 2)), gaps, holds);
      const openings = gaps.flatMap((gap) => gap.openings);
      return { gaps, openings, places: gaps.map((_, place) => place), exact: true, holds: table.at };
    };
    const settlement = settleAny([all(0, true), all(1, false), all(2, true), all(3, false)]);
    expect(settlement.settled).toBe(false);
  });

  it('agrees with all completions on any open conditions', () => {
    const width = 4;
    const shared = Array.from({ length: width }, (_, i) => bit(i));
    const holes = Array.from({ length: width }, (_, i) => digitHole(2, i));
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
        const asked = specs.map(
          ({ indices, truths }) =>
            (digits: Digits) =>
              truths[indices.reduce((line, i) => line * 2 + digitAt(digits, i), 0)] === true,
        );
        const conditions = specs.map(({ indices }, i) =>
          when(
            shared.filter((_, place) => indices.includes(place)),
            asked[i] ?? (() => false),
          ),
        );
        const expected = settleNaively(open, holes, (digits) => asked.some((holds) => holds(digits)));
        expect(anySaid(conditions)).toEqual(expected.value === undefined ? expected.missing : 'settled');
      }),
      tries(300),
    );
  });
});
