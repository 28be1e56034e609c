import { type Fill, type Gap, gapInList, gapInListTogether, gapOf, type ItemHole } from './completions.js';

const NO_GAPS: readonly never[] = [];

/** Values that stand for all a missing fact may be: fixed, or chosen by what else is known. The mildest comes first. */
export type Samples<V, F, C> = readonly V[] | ((facts: F, context: C) => readonly V[]);

const sampled = <V, F, C>(samples: Samples<V, F, C>, facts: F, context: C): readonly V[] =>
  typeof samples === 'function' ? samples(facts, context) : samples;

/**
 * Looks for a single fact; `null` is how facts say that it is not known. Each fact is read and replaced by functions of
 * its own, since a shared `facts[name]` is many times slower.
 */
export const factGap =
  <F, C, V>(name: keyof F & string, get: (facts: F) => V, set: (facts: F, value: V) => F, samples: Samples<V, F, C>) =>
  (facts: F, context: C): readonly Gap<F>[] => {
    if (get(facts) !== null) return NO_GAPS;
    return [
      gapOf(
        [name],
        sampled(samples, facts, context).map(
          (value): Fill<F> =>
            (f) =>
              set(f, value),
        ),
      ),
    ];
  };

/** A part of a list's items that may be missing: under which names it can be filled in, and with what. */
export interface ItemPart<I, F, C> {
  /** The names to fill in; none when the part is known. */
  readonly missing: (item: I, facts: F, context: C) => readonly (keyof I & string)[];
  readonly fillings: (item: I, facts: F, context: C) => readonly Fill<I>[];
}

/** A part that is one field of the item. */
export const itemPart = <I, K extends keyof I & string, F, C>(
  name: K,
  samples: readonly I[K][] | ((item: I, facts: F, context: C) => readonly I[K][]),
): ItemPart<I, F, C> => ({
  missing: (item) => (item[name] === null ? [name] : []),
  fillings: (item, facts, context) =>
    (typeof samples === 'function' ? samples(item, facts, context) : samples).map(
      (value): Fill<I> =>
        (i) => ({ ...i, [name]: value }),
    ),
});

/** Looks for a list: for the whole of it, or for the holes in its items. */
export const listGap =
  <F, C, I>(
    name: string,
    list: { readonly get: (facts: F) => readonly I[] | null; readonly set: (facts: F, items: readonly I[]) => F },
    samples: Samples<readonly I[], F, C>,
    parts: readonly ItemPart<I, F, C>[],
    /** Whether items act together: add up, or follow one another. */
    together = false,
  ) =>
  (facts: F, context: C): readonly Gap<F>[] => {
    const items = list.get(facts);
    if (items?.length === 0) return NO_GAPS;
    if (items === null) {
      return [
        gapOf(
          [name],
          sampled(samples, facts, context).map(
            (value): Fill<F> =>
              (f) =>
                list.set(f, value),
          ),
        ),
      ];
    }
    const holes = items.map((item, index) =>
      parts.flatMap((part): ItemHole<I>[] => {
        const names = part.missing(item, facts, context);
        if (names.length === 0) return [];
        return [
          {
            paths: names.map((part) => `${name}[${index}].${part}`),
            fillings: part.fillings(item, facts, context),
          },
        ];
      }),
    );
    if (holes.every((ofItem) => ofItem.length === 0)) return NO_GAPS;
    return [(together ? gapInListTogether : gapInList)(items, holes, list.set)];
  };

/** Looks for facts of a flat record, each under its own name; for questions that are not asked a million times. */
export const flatGap =
  <F, C>() =>
  <K extends keyof F & string>(name: K, samples: Samples<NonNullable<F[K]>, F, C>) =>
    factGap<F, C, F[K]>(
      name,
      (facts) => facts[name],
      (facts, value) => ({ ...facts, [name]: value }),
      samples,
    );

/** What a yes or no may turn out to be. */
export const YES_NO = [true, false] as const;
