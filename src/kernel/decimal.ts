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

/** As many digits as a decimal text of others holds: decimal128, and less than the precision that is reckoned with here. */
const MOST_DIGITS = 34;
const ANY_DECIMAL = /^-?\d+(\.\d+)?$/;

/** Whether something is a finite decimal that {@link decimalOf} reads: any finite number, or plain text of up to 34 digits. */
export const isDecimal = (value: ExactNumber): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : value.length <= MOST_DIGITS + 2 && ANY_DECIMAL.test(value) && value.replace(/[-.]/g, '').length <= MOST_DIGITS;

/** Whether something is a finite decimal without a minus. */
export const isUnsignedDecimal = (value: ExactNumber): boolean =>
  isDecimal(value) && (typeof value === 'number' ? value >= 0 : !value.startsWith('-'));

/**
 * Reads a finite decimal as it is written, for comparing: a `number` by its shortest decimal form, so that `79.99996` is
 * that and nothing else.
 *
 * @throws RangeError for anything that {@link isDecimal} denies.
 */
export const decimalOf = (value: ExactNumber): Exact => {
  if (!isDecimal(value)) throw new RangeError(`not a decimal: ${value}`);
  // Adding 0 makes 0 of -0, which JSON does not have.
  return new Exact(value).plus(0);
};

/** A decimal as a number where that holds it exactly, and else as text. */
export const numberOrText = (value: Exact): ExactNumber => {
  const number = value.toNumber() + 0;
  return new Exact(number).eq(value) ? number : value.toFixed();
};

/** The sum of exact numbers, nothing rounded. */
export const sumOf = (values: Iterable<Exact>): Exact => {
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(value);
  return sum;
};

/** Rounds half away from zero to a number of decimals: for display, after every comparison has been made. */
export const roundHalfUp = (value: Exact, decimals: number): string => value.toFixed(decimals, Exact.ROUND_HALF_UP);
