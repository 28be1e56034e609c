/**
 * A naive oracle for incomplete facts: it writes down every completion and reads off what they agree on, and which
 * single missing facts can still make a difference. Slow, and too simple to be wrong.
 */

/** One missing fact, by its path, and every value it may turn out to have. */
export interface Hole<F> {
  readonly path: string;
  readonly fills: readonly ((facts: F) => F)[];
}

export interface NaiveSettlement<T> {
  /** What all completions come to; `undefined` when they differ. */
  readonly value: T | undefined;
  /** Paths whose value alone makes a difference in some completion of all the others, sorted. */
  readonly missing: string[];
}

const outcomesOf = <F, T>(facts: F, holes: readonly Hole<F>[], compute: (facts: F) => T): T[] => {
  const [first, ...rest] = holes;
  if (first === undefined) return [compute(facts)];
  return first.fills.flatMap((fill) => outcomesOf(fill(facts), rest, compute));
};

export const settleNaively = <F, T>(
  facts: F,
  holes: readonly Hole<F>[],
  compute: (facts: F) => T,
): NaiveSettlement<T> => {
  const outcomes = outcomesOf(facts, holes, compute);
  const missing = new Set<string>();
  // The outcomes stand in the order of a number whose digits are the holes, the last hole counting fastest.
  let stride = outcomes.length;
  for (const { path, fills } of holes) {
    const block = stride;
    stride /= fills.length;
    const matters = outcomes.some((outcome, i) => outcome !== outcomes[i - (i % block) + (i % stride)]);
    if (matters) missing.add(path);
  }
  return { value: new Set(outcomes).size === 1 ? outcomes[0] : undefined, missing: [...missing].sort() };
};
