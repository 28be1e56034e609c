import { type Exact, type ExactNumber, exact } from './decimal.js';

/** One band of a table: everything from `from` up to the next band. */
export interface Band<V> {
  readonly from: ExactNumber;
  readonly value: V;
}

/** A table that gives every number of [min, max] exactly one value. */
export interface BandTable<V> {
  readonly min: Exact;
  readonly max: Exact;
  /** `lower`: a band holds its own lower bound. `upper`: it starts just above it, and holds the next band's bound. */
  readonly closed: 'lower' | 'upper';
  readonly bands: readonly { readonly from: Exact; readonly value: V }[];
}

/**
 * Builds a table of half-open bands. Bands are given by their lower bounds only, so gaps and overlaps cannot be
 * written; what can still be wrong (no band, a first band that leaves the bottom open, bounds out of order or outside
 * the range) is refused.
 *
 * @throws RangeError when the table is not total.
 */
export const bandTable = <V>(
  range: { readonly min: ExactNumber; readonly max: ExactNumber; readonly closed: 'lower' | 'upper' },
  bands: readonly Band<V>[],
): BandTable<V> => {
  const min = exact(range.min);
  const max = exact(range.max);
  const read = bands.map(({ from, value }) => ({ from: exact(from), value }));
  if (read[0]?.from.eq(min) !== true) throw new RangeError('the first band must start at the bottom of the range');
  read.forEach((band, i) => {
    const next = read[i + 1]?.from ?? max;
    if (!band.from.lt(next)) throw new RangeError(`band ${i + 1} is empty or out of order`);
  });
  return { min, max, closed: range.closed, bands: read };
};

/**
 * The value of the band that a number falls in.
 *
 * @throws RangeError outside the table's range.
 */
export const bandOf = <V>(table: BandTable<V>, number: ExactNumber): V => {
  const at = exact(number);
  const isIn = ({ from }: { readonly from: Exact }) =>
    table.closed === 'lower' || from.eq(table.min) ? at.gte(from) : at.gt(from);
  const found = at.lte(table.max) ? table.bands.findLast(isIn) : undefined;
  if (found === undefined) throw new RangeError(`${number} is outside the table's range`);
  return found.value;
};
