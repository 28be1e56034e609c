import { type Fill, type Filling, type Gap, gapInList, gapOf, gapsInList, type ItemHole } from './completions.js';
import { filledIn } from './lists.js';

const NO_GAPS: readonly never[] = [];

/** Values that stand for all a missing fact may be: fixed, or chosen by what else is known. The mildest comes first. */
export type Samples<V, F, C> = readonly V[] | ((facts: F, context: C) => readonly V[]);

const sampled = <V, F, C>(samples: Samples<V, F, C>, facts: F, context: C): readonly V[] =>
  typeof samples === 'function' ? samples(facts, context) : samples;

/**
 * Looks for a single fact; `null` is how facts say that it is not known. Each fact is read by a function of its own, since
 * a shared `facts[name]` is many times slower.
 */
export const factGap =
  <F, C, V>(
    name: keyof F & string,
    get: (facts: F) => V | null,
    setting: (value: V) => Partial<F>,
    samples: Samples<V, F, C>,
  ) =>
  (facts: F, context: C): readonly Gap<F>[] =>
    get(facts) === null ? [gapOf<F>([name], sampled(samples, facts, context).map(setting))] : NO_GAPS;

/** A part of a list's items that may be missing: under which names it can be filled in, and with what. */
export interface ItemPart<I, F, C> {
  /** The names to fill in; none when the part is known. */
  readonly missing: (item: I, facts: F, context: C) => readonly string[];
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

/** A list in the facts. */
export interface ListOf<F, I> {
  readonly get: (facts: F) => readonly I[] | null;
  readonly setting: (items: readonly I[]) => Partial<F>;
}

/** The holes of each item of a list, in order; `null` where there is none in any. */
export const holesIn = <F, C, I>(
  name: string,
  items: readonly I[],
  parts: readonly ItemPart<I, F, C>[],
  facts: F,
  context: C,
): readonly (readonly ItemHole<I>[])[] | null => {
  let some = false;
  const holes = items.map((item, index) =>
    parts.flatMap((part): ItemHole<I>[] => {
      const names = part.missing(item, facts, context);
      if (names.length === 0) return [];
      some = true;
      const paths = names.map((own) => `${name}[${index}].${own}`);
      return [{ paths, fillings: part.fillings(item, facts, context) }];
    }),
  );
  return some ? holes : null;
};

/** Looks for a list: for the whole of it, or for the holes in its items. */
export const listGap =
  <F, C, I>(
    name: string,
    list: ListOf<F, I>,
    samples: Samples<readonly I[], F, C>,
    parts: readonly ItemPart<I, F, C>[],
    /** Whether items act together: add up, or follow one another. */
    together = false,
  ) =>
  (facts: F, context: C): readonly Gap<F>[] => {
    const items = list.get(facts);
    if (items?.length === 0) return NO_GAPS;
    if (items === null) return [gapOf<F>([name], sampled(samples, facts, context).map(list.setting))];
    const holes = holesIn(name, items, parts, facts, context);
    if (holes === null) return NO_GAPS;
    return together
      ? gapsInList<F, I>(holes, (f) => filledIn(list.get(f)), list.setting)
      : [gapInList<F, I>(items, holes, list.setting)];
  };

/** Looks for facts of a flat record, each under its own name; for questions that are not asked a million times. */
export const flatGap =
  <F, C>() =>
  <K extends keyof F & string>(name: K, samples: Samples<NonNullable<F[K]>, F, C>) => {
    // A fact that is set under its own name is part of the facts, which the compiler does not see in a computed name.
    const setting = (value: NonNullable<F[K]>) => ({ [name]: value }) as unknown as Filling<F> & Partial<F>;
    return factGap<F, C, NonNullable<F[K]>>(name, (facts) => facts[name] as NonNullable<F[K]> | null, setting, samples);
  };

/** What a yes or no may turn out to be. */
export const YES_NO = [true, false] as const;
