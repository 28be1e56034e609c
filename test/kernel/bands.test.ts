import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Band, bandOf, bandTable } from '../../src/kernel/bands.js';
import { tries } from '../size.js';

const runs = tries(200);

/** IP ASN categories as A84 reads them: a category starts just above the lower one's top. */
const categories = bandTable({ min: 0, max: 100, closed: 'upper' }, [
  { from: 0, value: 'sangat-rendah' },
  { from: 60, value: 'rendah' },
  { from: 70, value: 'sedang' },
  { from: 80, value: 'tinggi' },
  { from: 90, value: 'sangat-tinggi' },
]);

/** Points of the kinerja dimension by SKP value, read the same way. */
const performancePoints = bandTable({ min: 0, max: 100, closed: 'upper' }, [
  { from: 0, value: 1 },
  { from: 50, value: 5 },
  { from: 60, value: 15 },
  { from: 75, value: 25 },
  { from: 90, value: 30 },
]);

/** Bands that hold their own lower bound, as grades in whole points do. */
const grades = bandTable({ min: '0', max: '100', closed: 'lower' }, [
  { from: 0, value: 'D' },
  { from: '49.5', value: 'C' },
  { from: 70, value: 'B' },
  { from: 90, value: 'A' },
]);

describe('bands closed at the top (A84)', () => {
  it.each([
    ['0.01', 'sangat-rendah'],
    [50, 'sangat-rendah'],
    ['59.999', 'sangat-rendah'],
    [60, 'sangat-rendah'],
    ['60.000000000000000001', 'rendah'],
    ['60.5', 'rendah'],
    [61, 'rendah'],
    [70, 'rendah'],
    ['70.01', 'sedang'],
    [80, 'sedang'],
    ['80.81', 'tinggi'],
    [90, 'tinggi'],
    ['90.5', 'sangat-tinggi'],
    [91, 'sangat-tinggi'],
    [100, 'sangat-tinggi'],
  ])('an index of %s is %s', (index, category) => {
    expect(bandOf(categories, index)).toBe(category);
  });

  it.each([
    [1, 1],
    [50, 1],
    ['50.5', 5],
    [51, 5],
    [60, 5],
    ['60.5', 15],
    [61, 15],
    [75, 15],
    ['75.1', 25],
    [90, 25],
    ['90.5', 30],
    [100, 30],
  ])('an SKP value of %s earns %i points', (value, points) => {
    expect(bandOf(performancePoints, value)).toBe(points);
  });

  it.each([0, '0', '0.0'])('the bottom of the range, %j, belongs to the lowest band', (bottom) => {
    expect(bandOf(categories, bottom)).toBe('sangat-rendah');
    expect(bandOf(performancePoints, bottom)).toBe(1);
  });
});

describe('bands closed at the bottom', () => {
  it.each([
    [0, 'D'],
    ['49.49', 'D'],
    ['49.5', 'C'],
    ['69.999', 'C'],
    [70, 'B'],
    ['89.99', 'B'],
    [90, 'A'],
    [100, 'A'],
  ])('%s is %s', (points, grade) => {
    expect(bandOf(grades, points)).toBe(grade);
  });
});

describe('numbers outside the range', () => {
  it.each([-1, '-0.01', '100.01', 101, Number.MAX_SAFE_INTEGER])('%s has no band', (number) => {
    expect(() => bandOf(categories, number)).toThrow(RangeError);
    expect(() => bandOf(grades, number)).toThrow(`${number} is outside the table's range`);
  });

  it.each([50.5, Number.NaN, Number.POSITIVE_INFINITY, '', 'fifty', '1e1'])('%s is not an exact number', (number) => {
    expect(() => bandOf(grades, number)).toThrow(RangeError);
  });
});

describe('a table that is not total is refused', () => {
  const tables: [string, Band<number>[], string][] = [
    ['no band at all', [], 'the first band must start at the bottom'],
    ['a bottom left open', [{ from: 1, value: 1 }], 'the first band must start at the bottom'],
    ['a first band below the range', [{ from: -1, value: 1 }], 'the first band must start at the bottom'],
    ['bounds out of order', [0, 50, 40].map((from) => ({ from, value: from })), 'band 2 is empty or out of order'],
    ['the same bound twice', [0, 40, 40].map((from) => ({ from, value: from })), 'band 2 is empty or out of order'],
    [
      'a band that starts at the top',
      [0, 100].map((from) => ({ from, value: from })),
      'band 2 is empty or out of order',
    ],
    ['a band above the range', [0, 101].map((from) => ({ from, value: from })), 'band 2 is empty or out of order'],
  ];
  it.each(tables)('%s', (_name, bands, message) => {
    for (const closed of ['lower', 'upper'] as const) {
      expect(() => bandTable({ min: 0, max: 100, closed }, bands)).toThrow(RangeError);
      expect(() => bandTable({ min: 0, max: 100, closed }, bands)).toThrow(message);
    }
  });

  it('an empty range', () => {
    expect(() => bandTable({ min: 5, max: 5, closed: 'lower' }, [{ from: 5, value: 1 }])).toThrow(RangeError);
  });

  it('a bound that is not exact', () => {
    expect(() => bandTable({ min: 0, max: 1, closed: 'lower' }, [{ from: 0.5, value: 1 }])).toThrow(RangeError);
  });
});

describe('any table', () => {
  /** Bounds in tenths, so that the oracle compares integers. */
  const tables = fc
    .record({
      cuts: fc.uniqueArray(fc.integer({ min: -50, max: 49 }), { minLength: 1, maxLength: 6 }),
      closed: fc.constantFrom('lower' as const, 'upper' as const),
    })
    .map(({ cuts, closed }) => ({ cuts: cuts.toSorted((a, b) => a - b), closed }));
  const text = (tenths: number) =>
    `${tenths < 0 ? '-' : ''}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;

  it('gives every number of its range the one band whose bounds hold it', () => {
    fc.assert(
      fc.property(tables, ({ cuts, closed }) => {
        const min = cuts[0] ?? 0;
        const max = 50;
        const table = bandTable(
          { min: text(min), max: text(max), closed },
          cuts.map((cut) => ({ from: text(cut), value: cut })),
        );
        for (let at = min; at <= max; at += 1) {
          const holding = cuts.filter((from, i) => {
            const next = cuts[i + 1] ?? max;
            if (closed === 'upper') return (from < at || (at === min && from === min)) && at <= next;
            return from <= at && (at < next || (at === max && next === max));
          });
          expect([bandOf(table, text(at))]).toEqual(holding);
        }
        expect(() => bandOf(table, text(min - 1))).toThrow(RangeError);
        expect(() => bandOf(table, text(max + 1))).toThrow(RangeError);
      }),
      runs,
    );
  });
});
