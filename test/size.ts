/**
 * How much brute force is tried. Tests name the full size, which `npm run test:long` tries; `npm test` tries a share of it
 * that still meets every branch, so that a newcomer need not wait.
 */
const isLong = process.env.BANGKOM_LONG === '1';

/** One in so many is tried when the run is not long; fewer in the zones in which only days are at stake. */
const SHARE = process.env.TZ === 'UTC' ? 5 : 20;

/** How many of these are tried; always at least one. */
export const sizeOf = (full: number): number => (isLong ? full : Math.ceil(full / SHARE));

/** Settings of a property that is tried so often in a long run. */
export const tries = (full: number): { readonly numRuns: number } => ({ numRuns: sizeOf(full) });

/** Of a list that is gone through, all in a long run, else every so many, from the first on. */
export const someOf = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => isLong || i % SHARE === 0);
