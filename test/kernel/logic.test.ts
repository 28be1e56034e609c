import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  both,
  either,
  latestOf,
  latestSince,
  notAfter,
  roundRobin,
  type Truth,
} from '../../src/kernel/logic.js';
import { tries } from '../size.js';
import { dates } from './dates.js';

const truths: Truth[] = [true, false, null];
const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const));

/** What every way of filling in the unknowns agrees on. */
const byCompletion = (a: Truth, b: Truth, connect: (a: boolean, b: boolean) => boolean): Truth => {
  const of = (truth: Truth) => (truth === null ? [true, false] : [truth]);
  const outcomes = new Set(of(a).flatMap((x) => of(b).map((y) => connect(x, y))));
  return outcomes.size > 1 ? null : outcomes.has(true);
};

describe('Kleene connectives', () => {
  it.each(pairs)('%s or %s, %s and %s, by completion', (a, b) => {
    expect(either(a, b)).toBe(byCompletion(a, b, (x, y) => x || y));
    expect(both(a, b)).toBe(byCompletion(a, b, (x, y) => x && y));
  });
});

describe('notAfter', () => {
  it.each([
    ['2024-02-28', '2024-02-29', true],
    ['2024-02-29', '2024-02-29', true],
    ['2024-03-01', '2024-02-29', false],
    [null, '2024-02-29', false],
    ['2024-02-29', null, false],
    [null, null, false],
  ])('%s is not after %s: %s', (date, limit, expected) => {
    expect(notAfter(date, limit)).toBe(expected);
  });
});

describe('latestOf and latestSince', () => {
  it('give nothing, or the date itself, where there are no others', () => {
    expect(latestOf([])).toBeNull();
    expect(latestOf([null, null])).toBeNull();
    expect(latestSince('2024-01-01', [])).toBe('2024-01-01');
    expect(latestSince('2024-01-01', [null])).toBe('2024-01-01');
  });

  it('give the latest, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.option(dates), { minLength: 1 }), dates, (some, date) => {
        const known = some.filter((one) => one !== null);
        expect(latestOf(some)).toBe(known.toSorted().at(-1) ?? null);
        expect(latestSince(date, some)).toBe([date, ...known].toSorted().at(-1));
      }),
      tries(100),
    );
  });
});

describe('roundRobin', () => {
  it('counts on from the start of the list', () => {
    expect([0, 1, 2, 3].map((index) => roundRobin(['a', 'b', 'c'], index))).toEqual(['a', 'b', 'c', 'a']);
  });

  it('finds nothing in an empty list', () => {
    expect(roundRobin([], 0)).toBeNull();
  });
});

describe('atLeast', () => {
  it.each([
    [2, 2, true],
    [3, 2, true],
    [1, 2, false],
    [null, 0, false],
  ])('%o is at least %o: %o', (value, limit, expected) => {
    expect(atLeast(value, limit)).toBe(expected);
  });
});
