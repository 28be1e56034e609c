import { areUntried, completionsOf, fillMildly, type Gap, type Opening, pathsOf } from './completions.js';

/** Reads values off a result that rests on incomplete facts: each one settled by itself, `null` while it is not. */
export interface Reader<R> {
  readonly read: <T extends string | number | boolean | null>(project: (result: R) => T) => T | null;
  /** Paths of the facts that can still change some value read so far. */
  readonly missing: () => string[];
}

/** An opening, and the results of completions that differ in it only, group by group. */
interface Trial<F, R> {
  readonly opening: Opening<F>;
  readonly groups: readonly (readonly R[])[];
}

const trialsOf = <F, R>(facts: F, gaps: readonly Gap<F>[], compute: (facts: F) => R): Trial<F, R>[] =>
  gaps.flatMap((gap) => {
    const bases = [
      ...completionsOf(
        facts,
        gaps.filter((other) => other !== gap),
      ),
    ];
    return gap.openings.map((opening) => ({
      opening,
      groups: bases.flatMap((base) => opening.contrasts.map((fillings) => fillings.map((fill) => compute(fill(base))))),
    }));
  });

const differ = <R, T>(results: readonly R[], project: (result: R) => T): boolean =>
  new Set(results.map(project)).size > 1;

/**
 * Makes readers of what is computed from some facts. Each completion is computed once, however many readers and values
 * there are; each reader keeps its own account of what was missing.
 */
export const readersOf = <F, R>(facts: F, gaps: readonly Gap<F>[], compute: (facts: F) => R): (() => Reader<R>) => {
  if (gaps.length === 0) {
    const result = compute(facts);
    return () => ({ read: (project) => project(result), missing: () => [] });
  }
  if (areUntried(gaps)) {
    return () => ({ read: () => null, missing: () => pathsOf(gaps.flatMap(({ openings }) => openings)) });
  }
  const trials = trialsOf(facts, gaps, compute);
  const result = compute(fillMildly(facts, gaps));
  return () => {
    const open = new Set<Opening<F>>();
    return {
      read: (project) => {
        const deciding = trials.filter(({ groups }) => groups.some((results) => differ(results, project)));
        for (const { opening } of deciding) open.add(opening);
        return deciding.length === 0 ? project(result) : null;
      },
      missing: () => pathsOf(gaps.flatMap((gap) => gap.openings.filter((opening) => open.has(opening)))),
    };
  };
};

/** One reader of what is computed from some facts. */
export const readerOf = <F, R>(facts: F, gaps: readonly Gap<F>[], compute: (facts: F) => R): Reader<R> =>
  readersOf(facts, gaps, compute)();
