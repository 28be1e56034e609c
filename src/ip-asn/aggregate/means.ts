/**
 * The mean of PNS and PPPK together: everybody counts alike, or each group does (C32).
 *
 * @pasal Pasal 13
 * @source Permenpan RB 38/2018
 * @module
 */
import { type Exact, exact } from '../../kernel/decimal.js';
import type { Context } from '../../law/ruleset.js';

/** Something of each group that is measured. */
export interface PerGroup<T = number> {
  readonly pns: T;
  readonly pppk: T;
}

/** Sums that are numbers are whole, or halves: written out they are exact, without an exponent. */
const inFull = (sum: number | Exact): Exact => (typeof sum === 'number' ? exact(`${sum}`) : sum);

/**
 * The mean of some sums over the people of both groups, by a single division. With nobody in one of the groups, the other
 * is all there is, and its mean that of both.
 *
 * @param people - how many there are; somebody at least.
 */
export const meanTogether = (sums: PerGroup<number | Exact>, people: PerGroup, context: Context): Exact => {
  const pns = inFull(sums.pns);
  const pppk = inFull(sums.pppk);
  if (context.readings.C32 === 'mean-of-groups' && people.pns > 0 && people.pppk > 0) {
    const sum = pns.times(people.pppk).plus(pppk.times(people.pns));
    return sum.dividedBy(exact(people.pns).times(people.pppk).times(2));
  }
  return pns.plus(pppk).dividedBy(people.pns + people.pppk);
};
