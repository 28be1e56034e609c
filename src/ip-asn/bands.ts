/**
 * The bands of IP ASN: of its categories, and of the values of performance. They are written in whole numbers and leave
 * gaps. A band starts just above the one below it; other readings round to whole numbers first, or cut to two decimals
 * and begin where the bands are written to begin (A84).
 *
 * @pasal Pasal 14
 * @source Permenpan RB 38/2018
 * @module
 */

import type { Exact } from '../kernel/decimal.js';
import { frozen } from '../kernel/frozen.js';
import type { Context } from '../law/ruleset.js';
import type { PointTable } from './points.js';

/** Categories of IP ASN, from the lowest (Pasal 14). */
export const IP_ASN_CATEGORIES = /* @__PURE__ */ frozen(
  () => ['sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'] as const,
);
export type IpAsnCategory = (typeof IP_ASN_CATEGORIES)[number];

/** A number as it came about: whole or half points exactly, anything finer as an exact decimal. */
export type Unrounded = number | Exact;

/** Bounds are whole, and rounding turns at halves, so that a half falls in every band that a number up to 100 can be in. */
export const HALVES: readonly number[] = Array.from({ length: 201 }, (_, i) => i / 2);

/** Rounded half up, a number passes a whole bound exactly when it is half a point beyond it. */
const HALF = 0.5;

/** The bounds that are written are whole: the next band begins one above. */
const WHOLE = 1;

const isAtLeast = (value: Unrounded, bound: number): boolean =>
  typeof value === 'number' ? value >= bound : value.gte(bound);

const exceeds = (value: Unrounded, bound: number): boolean =>
  typeof value === 'number' ? value > bound : value.gt(bound);

/** Whether a number lies in a band that starts above a whole bound, or in a higher one (A84). */
export const isAbove = (value: Unrounded, bound: number, context: Context): boolean => {
  const { A84 } = context.readings;
  if (A84 === 'rounded') return isAtLeast(value, bound + HALF);
  // Cut to two decimals, a number reaches a whole bound exactly when it does so uncut.
  return A84 === 'floor' ? isAtLeast(value, bound + WHOLE) : exceeds(value, bound);
};

/** Whether a number lies between two bands as they are written, of which the lower ends at a whole bound. */
export const isBetween = (value: Unrounded, bound: number): boolean =>
  exceeds(value, bound) && !isAtLeast(value, bound + WHOLE);

/** Whether a number lies between two categories as they are written, so that none is certain (A84). */
export const isBetweenCategories = (value: Unrounded, { categoryAbove }: PointTable): boolean =>
  Object.values(categoryAbove).some((bound) => isBetween(value, bound));

/** The category of a total or a mean. */
export const categoryOf = (value: Unrounded, { categoryAbove }: PointTable, context: Context): IpAsnCategory => {
  const { sangatTinggi, tinggi, sedang, rendah } = categoryAbove;
  if (isAbove(value, sangatTinggi, context)) return 'sangat-tinggi';
  if (isAbove(value, tinggi, context)) return 'tinggi';
  if (isAbove(value, sedang, context)) return 'sedang';
  return isAbove(value, rendah, context) ? 'rendah' : 'sangat-rendah';
};
