import { type Gap, type Opening, pathsOf, settle } from './completions.js';

/** Reads values off a result that rests on incomplete facts: each one settled by itself, `null` while it is not. */
export interface Reader<R> {
  readonly read: <T extends string | number | boolean | null>(project: (result: R) => T) => T | null;
  /** Paths of the facts that can still change some value read so far. */
  readonly missing: () => string[];
}

export const readerOf = <F, R>(facts: F, gaps: readonly Gap<F>[], compute: (facts: F) => R): Reader<R> => {
  if (gaps.length === 0) {
    const result = compute(facts);
    return { read: (project) => project(result), missing: () => [] };
  }
  const open = new Set<Opening<F>>();
  return {
    read: (project) => {
      const settlement = settle(facts, gaps, (filled) => project(compute(filled)));
      if (settlement.settled) return settlement.value;
      for (const opening of settlement.openings) open.add(opening);
      return null;
    },
    missing: () => pathsOf(gaps.flatMap((gap) => gap.openings.filter((opening) => open.has(opening)))),
  };
};
