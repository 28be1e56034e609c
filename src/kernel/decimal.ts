import { Decimal as SharedDecimal } from 'decimal.js';

/** A clone of our own, so that a caller who configures decimal.js does not change what we compute. */
const Exact = SharedDecimal.clone({ precision: 40, rounding: SharedDecimal.ROUND_HALF_UP, defaults: true });

/** A number that is exact by nature: an integer, or a decimal written as text (`'22.5'`). */
export type ExactNumber = string | number;

/** An exact decimal. It never leaves the library: results carry `number`, or text where a fraction must stay exact. */
export type Exact = InstanceType<typeof Exact>;

const PLAIN_DECIMAL = /^-?\d{1,18}(\.\d{1,18})?$/;

/**
 * Reads an exact number. A `number` must be a safe integer: `0.1` as a float is not the tenth that was meant.
 *
 * @throws RangeError for anything else.
 */
export const exact = (value: ExactNumber): Exact => {
  const readable = typeof value === 'number' ? Number.isSafeInteger(value) : PLAIN_DECIMAL.test(value);
  if (!readable) throw new RangeError(`not an exact number: ${value}`);
  return new Exact(value);
};

const ANY_DECIMAL = /^\d+(\.\d+)?$/;
/** A text longer than this says nothing that a shorter one does not. */
const LONGEST_DECIMAL = 400;

/** Whether a value is a finite decimal that is not negative: a number, or text with a point and any decimals. */
export const isDecimal = (value: number | string): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value) && value >= 0
    : value.length <= LONGEST_DECIMAL && ANY_DECIMAL.test(value);

/**
 * Reads a decimal as it is written, all of its decimals; a `number` by the shortest text that stands for it, which is how a
 * record or JSON had it.
 *
 * @throws RangeError for what is no finite decimal, or negative.
 */
export const decimalOf = (value: number | string): Exact => {
  if (!isDecimal(value)) throw new RangeError(`not a decimal: ${value}`);
  // Adding 0 makes 0 of -0.
  return new Exact(typeof value === 'number' ? value + 0 : value);
};

/** The sum of exact numbers, nothing rounded. */
export const sumOf = (values: Iterable<Exact>): Exact => {
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(value);
  return sum;
};

/** Rounds half away from zero to a number of decimals: for display, after every comparison has been made. */
export const roundHalfUp = (value: Exact, decimals: number): string => value.toFixed(decimals, Exact.ROUND_HALF_UP);
