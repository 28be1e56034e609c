import { type Fill, type Gap, gapInList, gapOf, type ItemHole } from './completions.js';

const NO_GAPS: readonly never[] = [];

/** Values that stand for all a missing fact may be: fixed, or chosen by what else is known. The mildest comes first. */
export type Samples<V, F, C> = readonly V[] | ((facts: F, context: C) => readonly V[]);

const sampled = <V, F, C>(samples: Samples<V, F, C>, facts: F, context: C): readonly V[] =>
  typeof samples === 'function' ? samples(facts, context) : samples;

const setting =
  <F, K extends keyof F>(name: K) =>
  (value: F[K]): Fill<F> =>
  (facts) => ({ ...facts, [name]: value });

/** Looks for a single fact; `null` is how facts say that it is not known. */
export const factGap =
  <F, C, K extends keyof F & string>(name: K, samples: Samples<F[K], F, C>) =>
  (facts: F, context: C): readonly Gap<F>[] =>
    facts[name] === null ? [gapOf([name], sampled(samples, facts, context).map(setting<F, K>(name)))] : NO_GAPS;

/** A part of a list's items that may be missing. */
export interface ItemPart<I, F, C> {
  readonly missing: (item: I) => boolean;
  readonly name: keyof I & string;
  readonly fillings: (facts: F, context: C, item: I) => readonly Fill<I>[];
}

/** Declares a part of a list's items, by its name and the values it may take. */
export const itemPart = <I, K extends keyof I & string, F, C>(
  name: K,
  samples: readonly I[K][] | ((facts: F, context: C, item: I) => readonly I[K][]),
): ItemPart<I, F, C> => ({
  name,
  missing: (item) => item[name] === null,
  fillings: (facts, context, item) =>
    (typeof samples === 'function' ? samples(facts, context, item) : samples).map(setting<I, K>(name)),
});

/** Looks for a list: for the whole of it, or for the holes in its items. */
export const listGap =
  <F, C, I>(
    name: string,
    list: { readonly get: (facts: F) => readonly I[] | null; readonly set: (facts: F, items: readonly I[]) => F },
    samples: Samples<readonly I[], F, C>,
    parts: readonly ItemPart<I, F, C>[],
  ) =>
  (facts: F, context: C): readonly Gap<F>[] => {
    const items = list.get(facts);
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
    if (!items.some((item) => parts.some((part) => part.missing(item)))) return NO_GAPS;
    const holes = items.map((item, index): ItemHole<I>[] =>
      parts
        .filter((part) => part.missing(item))
        .map((part) => ({
          path: `${name}[${index}].${part.name}`,
          fillings: part.fillings(facts, context, item),
        })),
    );
    return [gapInList(items, holes, list.set)];
  };
