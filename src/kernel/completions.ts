/**
 * Three-valued logic by completion: a statement about incomplete facts is settled when every way of filling in the
 * missing ones makes it come out the same, and unknown otherwise (B6).
 *
 * Strong Kleene tables are sound but timid: they call `p or not p` unknown. Here a rule is ordinary two-valued code over
 * complete facts, and what a missing fact can still do is found by trying the values that the rules can tell apart.
 */

/** Fills in what is missing; gives new facts and leaves the old ones alone. */
export type Fill<F> = (facts: F) => F;

/** One missing fact inside a gap, and groups of fillings that differ in that fact only. */
export interface Opening<F> {
  /** The paths a person can fill in; more than one when another fact would do as well (a birth date for a retirement). */
  readonly paths: readonly string[];
  readonly contrasts: readonly (readonly Fill<F>[])[];
  /** Set where there are too many completions to try: the fact then counts as able to change whatever is asked. */
  readonly untried?: true;
}

/** Something the record lacks: one fact, or all the holes of one list. */
export interface Gap<F> {
  /** Completions of this gap: one for each class of values that the rules can tell apart, the mildest first. */
  readonly fillings: readonly Fill<F>[];
  readonly openings: readonly Opening<F>[];
}

/** The gap that one missing fact leaves. */
export const gapOf = <F>(paths: readonly string[], fillings: readonly Fill<F>[]): Gap<F> => ({
  fillings,
  openings: [{ paths, contrasts: [fillings] }],
});

/** A missing part of one item of a list. */
export interface ItemHole<I> {
  readonly paths: readonly string[];
  readonly fillings: readonly Fill<I>[];
}

const inSequence =
  <F>(first: Fill<F>, second: Fill<F>): Fill<F> =>
  (facts) =>
    second(first(facts));

const fillEach = <I>(holes: readonly ItemHole<I>[]): Fill<I>[] =>
  holes.reduce<Fill<I>[]>(
    (fills, hole) => fills.flatMap((before) => hole.fillings.map((fill) => inSequence(before, fill))),
    [(item) => item],
  );

/** Puts a changed list into the facts. */
type ReplaceList<F, I> = (facts: F, items: readonly I[]) => F;

/** The fillings of a list, one of them for each filling of the holes of one item, given what becomes of the others. */
const varyingItem =
  <F, I>(items: readonly I[], index: number, others: readonly I[], replace: ReplaceList<F, I>) =>
  (fill: Fill<I>): Fill<F> =>
  (facts) =>
    replace(
      facts,
      items.map((item, i) => (i === index ? fill(item) : (others[i] ?? item))),
    );

const mildestItem = <I>(item: I, holes: readonly ItemHole<I>[]): I =>
  holes.reduce((filled, { fillings }) => fillings.slice(0, 1).reduce((i, fill) => fill(i), filled), item);

/**
 * The gap that the holes of a list leave, when its items only stand beside each other: what one of them does, it does
 * whatever the others are. Then it is enough to vary one item while all others are filled in at their mildest, and the
 * completions grow with the list, not exponentially.
 *
 * @param holesOf - the holes of each item, in the order of the list; the first filling of a hole is the mildest.
 */
export const gapInList = <F, I>(
  items: readonly I[],
  holesOf: readonly (readonly ItemHole<I>[])[],
  replace: ReplaceList<F, I>,
): Gap<F> => {
  const mildest = items.map((item, i) => mildestItem(item, holesOf[i] ?? []));
  return {
    fillings: holesOf.flatMap((holes, index) =>
      holes.length > 0 ? fillEach(holes).map(varyingItem(items, index, mildest, replace)) : [],
    ),
    openings: holesOf.flatMap((holes, index) =>
      holes.map((hole) => ({
        paths: hole.paths,
        contrasts: fillEach(holes.filter((other) => other !== hole)).map((others) =>
          hole.fillings.map((fill) => varyingItem(items, index, mildest, replace)(inSequence(others, fill))),
        ),
      })),
    ),
  };
};

/** More completions of one list than this are not tried. */
const MOST_COMPLETIONS = 1_024;

/**
 * The gap that the holes of a list leave, when its items act together (they add up, or follow one another): all
 * combinations are tried. Where these are too many, every hole counts as able to change what is asked.
 */
export const gapInListTogether = <F, I>(
  items: readonly I[],
  holesOf: readonly (readonly ItemHole<I>[])[],
  replace: ReplaceList<F, I>,
): Gap<F> => {
  const holes = holesOf.flatMap((ofItem, index) => ofItem.map(({ paths, fillings }) => ({ paths, index, fillings })));
  const inList =
    (index: number, fill: Fill<I>): Fill<readonly I[]> =>
    (list) =>
      list.map((item, i) => (i === index ? fill(item) : item));
  const inFacts =
    (fill: Fill<readonly I[]>): Fill<F> =>
    (facts) =>
      replace(facts, fill(items));
  const listHoles = holes.map(({ paths, index, fillings }) => ({
    paths,
    fillings: fillings.map((fill) => inList(index, fill)),
  }));
  if (listHoles.reduce((count, { fillings }) => count * fillings.length, 1) > MOST_COMPLETIONS) {
    const mildest = items.map((item, i) => mildestItem(item, holesOf[i] ?? []));
    return {
      fillings: [(facts) => replace(facts, mildest)],
      openings: listHoles.map(({ paths }) => ({ paths, contrasts: [], untried: true })),
    };
  }
  return {
    fillings: fillEach(listHoles).map(inFacts),
    openings: listHoles.map((hole) => ({
      paths: hole.paths,
      contrasts: fillEach(listHoles.filter((other) => other !== hole)).map((others) =>
        hole.fillings.map((fill) => inFacts(inSequence(others, fill))),
      ),
    })),
  };
};

/** A missing fact among several that are filled in one after the other. */
export interface FactHole<F> {
  readonly paths: readonly string[];
  /** May look at what the holes before it were filled with. */
  readonly fillings: readonly Fill<F>[];
}

/**
 * The gap that several facts leave which act together: all combinations are tried, in the order of the holes. Where there
 * are more than `most`, every hole counts as able to change what is asked.
 */
export const gapOfSeveral = <F>(holes: readonly FactHole<F>[], most: number): Gap<F> => {
  if (holes.reduce((count, { fillings }) => count * fillings.length, 1) > most) {
    return {
      fillings: [
        (facts) =>
          fillMildly(
            facts,
            holes.map(({ fillings }) => ({ fillings, openings: [] })),
          ),
      ],
      openings: holes.map(({ paths }) => ({ paths, contrasts: [], untried: true })),
    };
  }
  return {
    fillings: fillEach(holes),
    openings: holes.map((hole) => ({
      paths: hole.paths,
      contrasts: fillEach(holes.filter((other) => other !== hole)).map((others) =>
        hole.fillings.map((fill) => inSequence(others, fill)),
      ),
    })),
  };
};

/** Every completion of some facts over some gaps. */
export function* completionsOf<F>(facts: F, gaps: readonly Gap<F>[]): Generator<F> {
  const [first, ...rest] = gaps;
  if (first === undefined) {
    yield facts;
    return;
  }
  for (const fill of first.fillings) yield* completionsOf(fill(facts), rest);
}

const without = <F>(gaps: readonly Gap<F>[], left: Gap<F>): Gap<F>[] => gaps.filter((gap) => gap !== left);

/** Whether fillings that differ in one fact make a value differ. */
const differs = <F, T>(base: F, contrast: readonly Fill<F>[], compute: (facts: F) => T): boolean => {
  let first: { readonly value: T } | null = null;
  for (const fill of contrast) {
    const value = compute(fill(base));
    if (first === null) first = { value };
    else if (value !== first.value) return true;
  }
  return false;
};

const differsAnywhere = <F, T>(base: F, opening: Opening<F>, compute: (facts: F) => T): boolean => {
  for (const contrast of opening.contrasts) if (differs(base, contrast, compute)) return true;
  return false;
};

/** Whether an opening can change a value, for some completion of everything else. */
const canChange = <F, T>(
  facts: F,
  others: readonly Gap<F>[],
  opening: Opening<F>,
  compute: (facts: F) => T,
): boolean => {
  if (others.length === 0) return differsAnywhere(facts, opening, compute);
  for (const base of completionsOf(facts, others)) if (differsAnywhere(base, opening, compute)) return true;
  return false;
};

/** What the completions of some facts agree on. */
export type Settlement<T, F> =
  | { readonly settled: true; readonly value: T }
  /** The openings that can still change the value, no more and no fewer; and the gaps they are in. */
  | { readonly settled: false; readonly openings: readonly Opening<F>[]; readonly gaps: readonly Gap<F>[] };

/** Whether some of the completions of these gaps were left untried, so that nothing can be told of any of them. */
export const areUntried = <F>(gaps: readonly Gap<F>[]): boolean =>
  gaps.some(({ openings }) => openings.some(({ untried }) => untried === true));

/** Settles a value over all completions, or says exactly which missing facts can still change it. */
export const settle = <F, T extends string | number | boolean | null>(
  facts: F,
  gaps: readonly Gap<F>[],
  compute: (facts: F) => T,
): Settlement<T, F> => {
  if (areUntried(gaps)) return { settled: false, openings: gaps.flatMap((gap) => gap.openings), gaps };
  const openings: Opening<F>[] = [];
  const open: Gap<F>[] = [];
  for (const gap of gaps) {
    const others = without(gaps, gap);
    const deciding = gap.openings.filter((opening) => canChange(facts, others, opening, compute));
    if (deciding.length === 0) continue;
    openings.push(...deciding);
    open.push(gap);
  }
  return openings.length > 0
    ? { settled: false, openings, gaps: open }
    : { settled: true, value: compute(fillMildly(facts, gaps)) };
};

/** Fills every gap in with its mildest completion. */
export const fillMildly = <F>(facts: F, gaps: readonly Gap<F>[]): F =>
  gaps.reduce((filled, gap) => gap.fillings.slice(0, 1).reduce((f, fill) => fill(f), filled), facts);

/** A condition that still can go either way, with the gaps that decide it. */
export interface OpenCondition<F> {
  readonly gaps: readonly Gap<F>[];
  readonly holds: (facts: F) => boolean;
  /** The openings that can change it, where they are known already. */
  readonly openings?: readonly Opening<F>[];
}

const groupsOf = <F>(conditions: readonly OpenCondition<F>[]): OpenCondition<F>[][] => {
  let groups: OpenCondition<F>[][] = [];
  for (const condition of conditions) {
    const touches = (group: OpenCondition<F>[]) =>
      group.some((other) => other.gaps.some((gap) => condition.gaps.includes(gap)));
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), condition]];
  }
  return groups;
};

/** Whether any of several conditions holds: one of those `together` must, or it depends on `openings`. */
export type AnySettlement<F> =
  | { readonly settled: true; readonly together: readonly OpenCondition<F>[] }
  | { readonly settled: false; readonly openings: readonly Opening<F>[] };

/**
 * Settles whether any of several open conditions holds. Conditions that wait for the same facts are decided together,
 * for what averts one may bring about the other; only the gaps they share are tried jointly, each one's own gaps apart.
 */
export const settleAny = <F>(facts: F, conditions: readonly OpenCondition<F>[]): AnySettlement<F> => {
  const openings: Opening<F>[] = [];
  for (const group of groupsOf(conditions)) {
    const [alone, ...others] = group;
    const open = (others.length === 0 ? alone?.openings : undefined) ?? openingsOfGroup(facts, group);
    // Each condition can be averted by itself; a group without an opening is one whose conditions cannot all be.
    if (open.length === 0) return { settled: true, together: group };
    openings.push(...open);
  }
  return { settled: false, openings };
};

const openingsOfGroup = <F>(facts: F, group: readonly OpenCondition<F>[]): Opening<F>[] => {
  const gaps = [...new Set(group.flatMap((condition) => condition.gaps))];
  if (areUntried(gaps)) return gaps.flatMap((gap) => gap.openings);
  const shared = gaps.filter((gap) => group.filter((condition) => condition.gaps.includes(gap)).length > 1);
  const ownGaps = (condition: OpenCondition<F>) => condition.gaps.filter((gap) => !shared.includes(gap));
  const canBeAverted = (condition: OpenCondition<F>, base: F) => {
    for (const filled of completionsOf(base, ownGaps(condition))) if (!condition.holds(filled)) return true;
    return false;
  };
  const othersCanBeAverted = (condition: OpenCondition<F>, base: F) =>
    group.every((other) => other === condition || canBeAverted(other, base));

  const ownOpeningMatters = (condition: OpenCondition<F>, gap: Gap<F>, opening: Opening<F>) => {
    for (const base of completionsOf(facts, shared)) {
      if (!othersCanBeAverted(condition, base)) continue;
      if (canChange(base, without(ownGaps(condition), gap), opening, condition.holds)) return true;
    }
    return false;
  };
  /** Some own facts of the condition avert it with one filling and not with another. */
  const tips = (condition: OpenCondition<F>, averted: Fill<F>, fulfilled: Fill<F>, base: F) => {
    for (const own of completionsOf(base, ownGaps(condition))) {
      if (!condition.holds(averted(own)) && condition.holds(fulfilled(own))) return true;
    }
    return false;
  };
  const sharedOpeningMatters = (gap: Gap<F>, opening: Opening<F>) => {
    for (const base of completionsOf(facts, without(shared, gap))) {
      const matters = opening.contrasts.some((fillings) =>
        fillings.some((averted) =>
          group.some(
            (condition) =>
              othersCanBeAverted(condition, averted(base)) &&
              fillings.some((fulfilled) => tips(condition, averted, fulfilled, base)),
          ),
        ),
      );
      if (matters) return true;
    }
    return false;
  };

  return gaps.flatMap((gap) =>
    gap.openings.filter((opening) =>
      shared.includes(gap)
        ? sharedOpeningMatters(gap, opening)
        : group.some((condition) => condition.gaps.includes(gap) && ownOpeningMatters(condition, gap, opening)),
    ),
  );
};

/** The paths of some openings, each once, in order. */
export const pathsOf = <F>(openings: Iterable<Opening<F>>): string[] => {
  const paths = new Set<string>();
  for (const opening of openings) for (const path of opening.paths) paths.add(path);
  return [...paths];
};
