import { type Gap, type Opening, pathsOf } from './completions.js';
import { isExact, type Plain, settleIn, tableOf } from './tables.js';

/** Reads values off a result that rests on incomplete facts: each one settled by itself, `null` while it is not. */
export interface Reader<R> {
  readonly read: <T extends Plain>(project: (result: R) => T) => T | null;
  /** Paths of the facts that can still change some value read so far. */
  readonly missing: () => string[];
  /** Whether all completions were tried for the values read so far. */
  readonly isExact: () => boolean;
}

/**
 * Makes readers of what is computed from some facts. Each completion is computed once, however many readers and values
 * there are; each reader keeps its own account of what was missing. What is computed must not be the facts themselves.
 */
export const readersOf = <F extends object, R>(
  facts: F,
  gaps: readonly Gap<F>[],
  compute: (facts: F) => R,
): (() => Reader<R>) => {
  if (gaps.length === 0) {
    const result = compute(facts);
    return () => ({ read: (project) => project(result), missing: () => [], isExact: () => true });
  }
  const table = tableOf(facts, gaps, compute);
  return () => {
    const open = new Set<Opening>();
    let exact = true;
    return {
      read: (project) => {
        const settlement = settleIn(table, project);
        exact &&= isExact(settlement);
        if (settlement.settled) return settlement.value;
        for (const opening of settlement.openings) open.add(opening);
        return null;
      },
      missing: () => pathsOf(gaps.flatMap((gap) => gap.openings.filter((opening) => open.has(opening)))),
      isExact: () => exact,
    };
  };
};

/** One reader of what is computed from some facts. */
export const readerOf = <F extends object, R>(facts: F, gaps: readonly Gap<F>[], compute: (facts: F) => R): Reader<R> =>
  readersOf(facts, gaps, compute)();
