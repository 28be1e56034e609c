/**
 * The bands of IP ASN: of its categories, and of the values of performance. A band starts just above the one below it; the
 * other reading rounds to whole numbers first (A84).
 *
 * @pasal Pasal 14
 * @source Permenpan RB 38/2018
 * @module
 */
import type { Exact } from '../kernel/decimal.js';
import type { Context } from '../law/ruleset.js';
import type { PointTable } from './points.js';

/** Categories of IP ASN, from the lowest (Pasal 14). */
export const IP_ASN_CATEGORIES = ['sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'] as const;
export type IpAsnCategory = (typeof IP_ASN_CATEGORIES)[number];

/** A number as it came about: whole or half points exactly, anything finer as an exact decimal. */
export type Unrounded = number | Exact;

/** Bounds are whole, and rounding turns at halves, so that a half falls in every band that a number up to 100 can be in. */
export const HALVES: readonly number[] = Array.from({ length: 201 }, (_, i) => i / 2);

/** Rounded half up, a number passes a whole bound exactly when it is half a point beyond it. */
const HALF = 0.5;

/** Whether a number lies in a band that starts above a whole bound, or in a higher one (A84). */
export const isAbove = (value: Unrounded, bound: number, context: Context): boolean => {
  if (context.readings.A84 === 'rounded') {
    return typeof value === 'number' ? value >= bound + HALF : value.gte(bound + HALF);
  }
  return typeof value === 'number' ? value > bound : value.gt(bound);
};

/** The category of a total or a mean. */
export const categoryOf = (value: Unrounded, { categoryAbove }: PointTable, context: Context): IpAsnCategory => {
  const { sangatTinggi, tinggi, sedang, rendah } = categoryAbove;
  if (isAbove(value, sangatTinggi, context)) return 'sangat-tinggi';
  if (isAbove(value, tinggi, context)) return 'tinggi';
  if (isAbove(value, sedang, context)) return 'sedang';
  return isAbove(value, rendah, context) ? 'rendah' : 'sangat-rendah';
};
