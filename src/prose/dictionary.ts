/**
 * The words of a question: for its facts, for what its findings compare, and for the codes that stand for values.
 *
 * @module
 */

import type { Evidence } from '../kernel/rules.js';
import type { Bilingual } from '../law/citation.js';
import { generalReadings } from '../law/interpretations/general.js';
import type { Reading } from '../law/interpretations/interpretation.js';
import type { Parameters } from '../law/parameter.js';
import type { Voice, Words } from './voice.js';

/** Words for one value of the evidence; `null` where its partner tells it already, or where it decided nothing. */
export type Phrase = (value: string | number | boolean, evidence: Evidence, voice: Voice) => string | null;

/** Words for the items of a list, and for the parts of each. */
export interface ListWords<Part extends string = string> {
  readonly item: Bilingual;
  readonly parts: Readonly<Record<Part, Bilingual>>;
}

/** Words for a part of a fact that is no list, such as a year; `undefined` for a part that there is not. */
export type PartWords = (part: string) => Bilingual | undefined;

/** Numbers of the law with their words. */
export interface ParameterWords {
  readonly words: Words;
  readonly numbers: Parameters;
}

const NO_PARAMETERS: ParameterWords = { words: {}, numbers: {} };

/** All that a question has words for. */
export interface Dictionary {
  /** Facts by their names; each reads well alone and before a colon. */
  readonly facts: Words;
  readonly lists: Words<ListWords>;
  readonly parts: Words<PartWords>;
  /** What findings compare beside the facts themselves, which evidence shows under their own names. */
  readonly evidence: Words<Phrase>;
  /** Codes that a record stores, and codes that the rules make. */
  readonly values: Words;
  /** The readings of the provisions that are cited. */
  readonly readings: Words<Reading>;
  /** The numbers of the law that an amended ruleset can change. */
  readonly parameters: ParameterWords;
}

/** The codes that a record may store, wherever they stand in it; free texts are none. */
export type CodesIn<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends readonly (infer Item)[]
    ? CodesIn<Item>
    : T extends object
      ? { [Name in keyof T]-?: CodesIn<T[Name]> }[keyof T]
      : never;

/** The names of the lists of a record, and of those in their items. */
export type ListsIn<T> = T extends readonly (infer Item)[]
  ? ListsIn<Item>
  : T extends object
    ? {
        [Name in keyof T]-?: (NonNullable<T[Name]> extends readonly unknown[] ? Name : never) | ListsIn<T[Name]>;
      }[keyof T]
    : never;

/** The items of the lists of some name. */
type ItemsOf<T, List> = T extends readonly (infer Item)[]
  ? ItemsOf<Item, List>
  : T extends object
    ? {
        [Name in keyof T]-?: Name extends List
          ? NonNullable<T[Name]> extends readonly (infer Item)[]
            ? Item
            : never
          : ItemsOf<T[Name], List>;
      }[keyof T]
    : never;

type PartsOf<Item> = Item extends object ? keyof Item & string : never;

/** The words of a question: complete for the facts, the lists and the codes of what it is asked of. */
export interface QuestionWords<In, Value extends string = never> {
  readonly facts: Readonly<Record<keyof In & string, Bilingual>>;
  readonly lists: { readonly [List in ListsIn<In> & string]: ListWords<PartsOf<ItemsOf<In, List>>> };
  readonly parts?: Words<PartWords>;
  readonly evidence?: Words<Phrase>;
  /** Codes of the record, and those that the rules make. */
  readonly values: Readonly<Record<CodesIn<In> | Value, Bilingual>>;
  /** The readings of the provisions that are cited; those on what all chapters have in common come along. */
  readonly readings?: Words<Reading>;
  /** The numbers of the law that the question reads. */
  readonly parameters?: ParameterWords;
}

/** The dictionary of a question, from its words. */
export const dictionaryOf = <In, Value extends string = never>(words: QuestionWords<In, Value>): Dictionary => ({
  facts: words.facts,
  lists: { ...words.lists },
  parts: words.parts ?? {},
  evidence: words.evidence ?? {},
  values: words.values,
  readings: { ...generalReadings, ...words.readings },
  parameters: words.parameters ?? NO_PARAMETERS,
});

/** Lists of the same name as one, with the parts of each. */
const gatheredLists = (lists: readonly [string, ListWords][]): Words<ListWords> => {
  const byName = new Map<string, ListWords>();
  for (const [name, { item, parts }] of lists) {
    byName.set(name, { item, parts: { ...byName.get(name)?.parts, ...parts } });
  }
  return Object.fromEntries(byName);
};

/** Several dictionaries as one; where two have words for the same, the later one's hold. */
export const gathered = (dictionaries: readonly Dictionary[]): Dictionary => ({
  facts: Object.assign({}, ...dictionaries.map(({ facts }) => facts)),
  lists: gatheredLists(dictionaries.flatMap(({ lists }) => Object.entries(lists))),
  parts: Object.assign({}, ...dictionaries.map(({ parts }) => parts)),
  evidence: Object.assign({}, ...dictionaries.map(({ evidence }) => evidence)),
  values: Object.assign({}, ...dictionaries.map(({ values }) => values)),
  readings: Object.assign({}, ...dictionaries.map(({ readings }) => readings)),
  parameters: {
    words: Object.assign({}, ...dictionaries.map(({ parameters }) => parameters.words)),
    numbers: Object.assign({}, ...dictionaries.map(({ parameters }) => parameters.numbers)),
  },
});
