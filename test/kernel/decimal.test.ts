import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decimalOf, exact, isDecimal, numberOrText, roundHalfUp, sumOf } from '../../src/kernel/decimal.js';
import { tries } from '../size.js';

describe('decimalOf', () => {
  it.each([
    [79.99996, '79.99996'],
    [90.0000001, '90.0000001'],
    [0.1, '0.1'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    ['-12.50', '-12.5'],
    ['-0.0', '0'],
    ['1234567890123456789012345678901.234', '1234567890123456789012345678901.234'],
  ])('reads %s as %s', (value, written) => {
    expect(isDecimal(value)).toBe(true);
    expect(decimalOf(value).toFixed()).toBe(written);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '',
    ' 80',
    '80,5',
    '.5',
    '80.',
    '1e2',
    '+1',
    '-',
    'nol',
    '1'.repeat(35),
    `0.${'0'.repeat(33)}1`,
    '0'.repeat(1000),
  ])('refuses %o', (value) => {
    expect(isDecimal(value)).toBe(false);
    expect(() => decimalOf(value)).toThrow(RangeError);
  });

  it('compares as numbers are written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimalOf(value).toNumber()).toBe(value + 0);
        expect(numberOrText(decimalOf(value))).toBe(value + 0);
      }),
    );
  });

  it('is told as a number where that holds it, and else as text', () => {
    expect([0.1, '0.10', '-0', '90'].map((value) => numberOrText(decimalOf(value)))).toEqual([0.1, 0.1, 0, 90]);
    expect(numberOrText(decimalOf('89.99999999999999999'))).toBe('89.99999999999999999');
  });
});

describe('exact', () => {
  it.each([
    [0, '0'],
    [-7, '-7'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['22.5', '22.5'],
    ['-0.25', '-0.25'],
    ['007.50', '7.5'],
    ['123456789012345678.123456789012345678', '123456789012345678.123456789012345678'],
  ])('reads %s as %s', (value, written) => {
    expect(exact(value).toFixed()).toBe(written);
  });

  it.each([
    0.1,
    22.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.MAX_SAFE_INTEGER + 1,
    1e21,
    Number.MIN_VALUE,
  ])('refuses the float %s, which may not be what was meant', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
    expect(() => exact(value)).toThrow(`not an exact number: ${value}`);
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '+1',
    '--1',
    '.5',
    '5.',
    '1,5',
    '1.2.3',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '１',
    '1234567890123456789',
    '0.1234567890123456789',
  ])('refuses %j, which is not a plain decimal', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });
});

describe('sumOf', () => {
  it.each([
    [['0.1', '0.2'], '0.3'],
    [['22.5', '17.5'], '40'],
    [['0.1', '0.1', '0.1', '-0.3'], '0'],
    [['999999999999999999.999999999999999999', '0.000000000000000001'], '1000000000000000000'],
    [[], '0'],
  ])('of %j is %s', (values, sum) => {
    expect(sumOf(values.map(exact)).toFixed()).toBe(sum);
  });

  it('is exact, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { maxLength: 12 }), (thousandths) => {
        const values = thousandths.map((n) => {
          const digits = String(n < 0n ? -n : n).padStart(4, '0');
          return exact(`${n < 0n ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`);
        });
        const total = thousandths.reduce((sum, n) => sum + n, 0n);
        expect(sumOf(values).times(1000).toFixed()).toBe(String(total));
        expect(sumOf(values.toReversed()).eq(sumOf(values))).toBe(true);
      }),
      tries(100),
    );
  });

  it('reads any iterable', () => {
    expect(sumOf(new Set([exact(1), exact('0.5')])).toFixed()).toBe('1.5');
  });
});

describe('roundHalfUp', () => {
  it.each([
    ['2.345', 2, '2.35', 'a half goes up'],
    ['1.005', 2, '1.01', 'also where a float would fall just short'],
    ['2.5', 0, '3', 'away from the even neighbour below'],
    ['3.5', 0, '4', 'and towards the one above'],
    ['2.344999999999999999', 2, '2.34', 'less than a half goes down'],
    ['-0.005', 2, '-0.01', 'away from zero'],
    ['-2.5', 0, '-3', 'away from zero'],
    ['7', 2, '7.00', 'as many decimals as asked for'],
    ['99.995', 2, '100.00', 'carries over'],
    ['0', 2, '0.00', 'zero'],
  ])('%s to %i decimals is %s: %s', (value, decimals, shown) => {
    expect(roundHalfUp(exact(value), decimals)).toBe(shown);
  });
});

describe('a caller who configures decimal.js', () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  it('does not change what is computed here', () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN, toExpPos: 0 });
    expect(sumOf([exact('80.81'), exact('0.004')]).toFixed()).toBe('80.814');
    expect(roundHalfUp(exact('80.815'), 2)).toBe('80.82');
  });

  it('does not change it either when the configuration came first', async () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN, maxE: 1 });
    vi.resetModules();
    const fresh = await import('../../src/kernel/decimal.js');
    expect(fresh.sumOf([fresh.exact('1234.5'), fresh.exact('0.004')]).toFixed()).toBe('1234.504');
  });
});
