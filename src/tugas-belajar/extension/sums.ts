/**
 * What granted extensions may come to while parts of them are missing. Only sums of their months matter, those within the
 * limit and all of them; there are far fewer sums than ways of filling the parts in.
 *
 * @module
 */

import { monthsOf, type StudyTime } from '../../asn/study-time.js';
import type { Gap, Opening } from '../../kernel/completions.js';
import { itemAt } from '../../kernel/lists.js';
import type { Context } from '../../law/ruleset.js';
import type { GrantedExtension } from '../study-assignment.js';
import type { ExtensionFacts } from './facts.js';

/** The months of some extensions, and one list of them that comes to so many. */
interface Sum {
  readonly ordinary: number;
  readonly all: number;
  readonly extensions: readonly GrantedExtension[];
}

/** More sums than this are not tried. */
const MOST_SUMS = 1_000;

const NOTHING: Sum = { ordinary: 0, all: 0, extensions: [] };

const keyOf = ({ ordinary, all }: Sum): number => ordinary * 10_000 + all;

/** An extension of which everything is known. */
interface WholeExtension extends GrantedExtension {
  readonly time: StudyTime;
  readonly forceMajeure: boolean;
}

const withExtension = ({ ordinary, all, extensions }: Sum, extension: WholeExtension, context: Context): Sum => {
  const months = monthsOf(extension.time, context);
  return {
    ordinary: extension.forceMajeure ? ordinary : ordinary + months,
    all: all + months,
    extensions: [...extensions, extension],
  };
};

const FORCE_MAJEURE_FIRST = [true, false] as const;

/** What one extension may turn out to be. */
const variantsOf = ({ time, forceMajeure }: GrantedExtension, times: readonly StudyTime[]): WholeExtension[] =>
  (time === null ? times : [time]).flatMap((own) =>
    (forceMajeure === null ? FORCE_MAJEURE_FIRST : [forceMajeure]).map((forced) => ({
      time: own,
      forceMajeure: forced,
    })),
  );

/** Sums that some extensions may come to. */
interface Sums {
  readonly sums: readonly Sum[];
  /** Whether these are all of them; where there are too many it is one alone. */
  readonly isAll: boolean;
}

const sumsOf = (extensions: readonly GrantedExtension[], times: readonly StudyTime[], context: Context): Sums => {
  let sums: readonly Sum[] = [NOTHING];
  for (const extension of extensions) {
    const next = new Map<number, Sum>();
    for (const variant of variantsOf(extension, times)) {
      for (const sum of sums) {
        const grown = withExtension(sum, variant, context);
        const key = keyOf(grown);
        if (!next.has(key)) next.set(key, grown);
      }
    }
    if (next.size >= MOST_SUMS) {
      const first = extensions.flatMap((one) => variantsOf(one, times).slice(0, 1));
      return { sums: [first.reduce((sum, one) => withExtension(sum, one, context), NOTHING)], isAll: false };
    }
    sums = [...next.values()];
  }
  return { sums, isAll: true };
};

/** Every sum that the granted extensions may come to, or one of too many; none while they are not recorded. */
export const grantedSums = (
  { extensions }: ExtensionFacts,
  times: readonly StudyTime[],
  context: Context,
): readonly Sum[] => (extensions === null ? [] : sumsOf(extensions, times, context).sums);

const isWhole = ({ time, forceMajeure }: GrantedExtension): boolean => time !== null && forceMajeure !== null;

/** Looks for what is missing of the granted extensions; those that lack the same of the same time are one. */
export const sumGap = (
  list: readonly GrantedExtension[],
  times: readonly StudyTime[],
  context: Context,
): readonly Gap<ExtensionFacts>[] => {
  if (list.every(isWhole)) return [];
  const { sums, isAll } = sumsOf(list, times, context);
  const keys = sums.map(keyOf);
  const alike = new Map<string, number[]>();
  list.forEach((extension, index) => {
    const traits = JSON.stringify(extension);
    if (!isWhole(extension)) alike.set(traits, [...(alike.get(traits) ?? []), index]);
  });
  const openings = [...alike.values()].flatMap((places): Opening[] => {
    const first = itemAt(places, 0);
    const one = list.slice(first, first + 1);
    const rest = list.filter((_, index) => index !== first);
    const others = isAll ? sumsOf(rest, times, context).sums : [];
    const openingOf = (part: 'time' | 'forceMajeure', groups: readonly (readonly WholeExtension[])[]): Opening => ({
      paths: places.map((index) => `extensions[${index}].${part}`),
      contrasts: others.flatMap((sum) =>
        groups.map((group) => group.map((variant) => keys.indexOf(keyOf(withExtension(sum, variant, context))))),
      ),
    });
    return one.flatMap(({ time, forceMajeure }): Opening[] => {
      const grouped = (by: 'time' | 'forceMajeure') => {
        const variants = variantsOf({ time, forceMajeure }, times);
        const kept = [...new Set(variants.map((variant) => JSON.stringify(variant[by])))];
        return kept.map((value) => variants.filter((variant) => JSON.stringify(variant[by]) === value));
      };
      return [
        ...(time === null ? [openingOf('time', grouped('forceMajeure'))] : []),
        ...(forceMajeure === null ? [openingOf('forceMajeure', grouped('time'))] : []),
      ];
    });
  });
  return [
    {
      fillings: sums.map((sum) => ({ extensions: sum.extensions })),
      tried: sums.length,
      openings,
      untried: !isAll,
    },
  ];
};
