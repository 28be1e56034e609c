/**
 * Facts, declared once. What a record may hold is plain data here; the types of a record as it comes in and as it is once
 * read, the reader, the telling of what is wrong, and the public schema all follow from it.
 *
 * A doc comment on a declared fact reaches the editor of whoever fills in a record. For that it has to start on a line of
 * its own, and the type has to be made in the file where the fact is declared.
 *
 * @module
 */

import { frozen } from './frozen.js';

/** What may stand in one place of a record. */
export type Kind =
  | { readonly is: 'yes-no' }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'day' }
  | { readonly is: 'whole' | 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'text'; readonly shortest: number; readonly longest: number; readonly pattern: RegExp | null }
  | {
      readonly is: 'told';
      readonly of: readonly ('number' | 'text')[];
      readonly rule: Rule;
      readonly tidy: Tidy | null;
      readonly form: Form;
    }
  | { readonly is: 'list'; readonly item: Kind; readonly longest: number }
  | { readonly is: 'by-key'; readonly keys: RegExp; readonly value: Kind }
  | ObjectKind
  | { readonly is: 'either'; readonly options: readonly Kind[] };

/** An object of facts. */
export interface ObjectKind {
  readonly is: 'object';
  readonly parts: readonly Part[];
}

/** A part of an object: its name, what it may hold, and whether it has to be told. */
export interface Part {
  readonly name: string;
  readonly kind: Kind;
  readonly required: boolean;
}

/** What is wrong with a number or text that is one, and yet not one of those that can be. */
export interface Fault {
  /** The machine-readable kind of fault. */
  readonly code: string;
  /** What would be right, in English. */
  readonly message: string;
}

/** Finds the faults of a number or a text; none where it can be. */
export type Rule = (value: number | string) => readonly Fault[];

/** Writes a right text the one way it is worked with. */
export type Tidy = (value: string) => string;

/**
 * How a told number or text is written, as far as bounds and a pattern say it, for whoever runs no rule. What it lets pass
 * the rule may still refuse, such as 30 February; texts with needless zeros it may refuse though the rule does not.
 */
export interface Form {
  /** The least number, itself included. */
  readonly least?: number;
  /** The greatest number, itself included. */
  readonly most?: number;
  /** Whether numbers have no fraction. */
  readonly whole?: true;
  /** What a text matches. */
  readonly pattern?: RegExp;
}

/** A declared fact: its kind, and for the compiler alone what comes in and what it is once read. */
export interface Fact<In, Out = In> {
  readonly kind: Kind;
  readonly in?: In;
  readonly out?: Out;
}

/** Some facts by their names. */
export type Shape = { readonly [name: string]: Fact<unknown> };

/** Facts that belong together, as they were declared. */
export interface Facts<S extends Shape> {
  readonly shape: S;
}

type ShapeOf<D> = D extends Facts<infer S> ? S : never;
type InOf<F> = F extends { readonly in?: infer In } ? In : never;
type OutOf<F> = F extends Fact<infer _In, infer Out> ? Out : never;

/** A record as it comes in: every fact may be left out, and `undefined` and `null` mean "not known" as well. */
export type Input<D> = { -readonly [Name in keyof ShapeOf<D>]?: InOf<ShapeOf<D>[Name]> | null | undefined };

/** The same once read: every fact is there, `null` where it is not known. */
export type Known<D> = { readonly [Name in keyof ShapeOf<D>]: OutOf<ShapeOf<D>[Name]> | null };

/** An object that is told whole or not at all. */
export type Whole<D> = { readonly [Name in keyof ShapeOf<D>]: OutOf<ShapeOf<D>[Name]> };

const partsOf = (shape: Shape, isRequired: (name: string) => boolean): readonly Part[] =>
  Object.entries(shape).map(([name, { kind }]) => ({ name, kind, required: isRequired(name) }));

const noneIs = () => false;

/**
 * Facts that belong together. They are declared inside a function, so that a bundler can leave them out where nobody
 * needs them; mark the call as pure.
 */
export const facts = <const S extends Shape>(declare: () => S): Facts<S> => ({ shape: declare() });

/** Yes or no. */
export const yesNo = (): Fact<boolean> => ({ kind: { is: 'yes-no' } });

/** One of some words. */
export type OneOf<V extends string> = Fact<V>;
export const oneOf = <const V extends string>(values: readonly V[]): OneOf<V> => ({ kind: { is: 'one-of', values } });

/** A day of the calendar, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = (): Fact<string> => ({ kind: { is: 'day' } });

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number): Fact<number> => ({ kind: { is: 'whole', least, most } });

/** A finite number within bounds, both included. */
export const numberBetween = (least: number, most: number): Fact<number> => ({
  kind: { is: 'number', least, most },
});

/** A text of some length; and, where one is given, of a pattern. */
export const text = (shortest: number, longest: number, pattern: RegExp | null = null): Fact<string> => ({
  kind: { is: 'text', shortest, longest, pattern },
});

const NO_FAULTS: readonly never[] = [];

/** Finds one fault, the same in whatever is not accepted. */
const unless = (
  of: readonly ('number' | 'text')[],
  accepts: (value: number | string) => boolean,
  fault: Fault,
  form: Form,
): Kind => {
  const faults = [fault];
  return { is: 'told', of, rule: (value) => (accepts(value) ? NO_FAULTS : faults), tidy: null, form };
};

/** A number, told as a number or as a text that writes one. */
export const numeral = (
  accepts: (value: number | string) => boolean,
  fault: Fault,
  form: Form,
): Fact<number | string> => ({
  kind: unless(['number', 'text'], accepts, fault, form),
});

/** A number of some sort. */
export const numberBy = (accepts: (value: number) => boolean, fault: Fault, form: Form): Fact<number> => ({
  kind: unless(['number'], (value) => typeof value === 'number' && accepts(value), fault, form),
});

/** A text of some sort. */
export const textBy = (accepts: (value: string) => boolean, fault: Fault, form: Form): Fact<string> => ({
  kind: unless(['text'], (value) => typeof value === 'string' && accepts(value), fault, form),
});

/** A text that is written one way once it is right, and of which a rule finds what is wrong. */
export const notation = (rule: (value: string) => readonly Fault[], tidy: Tidy, form: Form): Fact<string> => ({
  kind: { is: 'told', of: ['text'], rule: (value) => rule(String(value)), tidy, form },
});

/** A list of one kind of fact. */
export const listOf = <In, Out>(item: Fact<In, Out>, longest: number): Fact<readonly In[], readonly Out[]> => ({
  kind: { is: 'list', item: item.kind, longest },
});

/** A fact for each of some keys, such as years; a key that is there and `null` is one whose fact is not known. */
export const byKey = <In, Out>(
  keys: RegExp,
  value: Fact<In, Out>,
): Fact<{ [key: string]: In | null | undefined }, { readonly [key: string]: Out | null }> => ({
  kind: { is: 'by-key', keys, value: value.kind },
});

/** A record of which some facts have to be told. */
type InputWith<D, Required extends keyof ShapeOf<D>> = Omit<Input<D>, Required> & Pick<Whole<D>, Required>;
type KnownWith<D, Required extends keyof ShapeOf<D>> = Omit<Known<D>, Required> & Pick<Whole<D>, Required>;

/** An object of facts each of which may be left out. */
export const entry = <S extends Shape>({ shape }: Facts<S>): Fact<Input<Facts<S>>, Known<Facts<S>>> => ({
  kind: { is: 'object', parts: partsOf(shape, noneIs) },
});

/** An object of facts some of which have to be told where it is told. */
export const entryWith = <S extends Shape, Required extends keyof S & string>(
  { shape }: Facts<S>,
  required: readonly Required[],
): Fact<InputWith<Facts<S>, Required>, KnownWith<Facts<S>, Required>> => ({
  kind: { is: 'object', parts: partsOf(shape, (name) => required.some((one) => one === name)) },
});

/** An object that is told whole. */
export const wholly = <S extends Shape>({ shape }: Facts<S>): Fact<Whole<Facts<S>>> => ({
  kind: { is: 'object', parts: partsOf(shape, () => true) },
});

/** A fact that is told in one of several ways. */
export const either = <const O extends readonly Fact<unknown>[]>(
  ...options: O
): Fact<InOf<O[number]>, OutOf<O[number]>> => ({
  kind: { is: 'either', options: options.map(({ kind }) => kind) },
});

/** One thing that a record contradicts itself in, or cannot be right in, though each fact by itself can be. */
export interface Contradiction extends Fault {
  /** Path of the fact, written as in `missing`. */
  readonly path: string;
}

/** All that a question asks of a record. */
export interface QuestionFacts<In, Known> {
  readonly kind: ObjectKind;
  /** What the facts cannot say together, whatever the day of the decision is. */
  readonly check: (facts: Known) => readonly Contradiction[];
  /** For the compiler only. */
  readonly in?: In;
}

/** The facts of a question, whatever they are once read. */
export interface QuestionOf<In> extends QuestionFacts<In, never> {}

const NOTHING: readonly never[] = [];

/**
 * The facts of a question, from its own and from pieces that it shares with others. The types are told by name, since
 * comments come along with names only.
 */
export const questionOf = <In, Out>(
  declare: () => { readonly [Name in keyof In & keyof Out]-?: Fact<NonNullable<In[Name]>, NonNullable<Out[Name]>> },
  check: (facts: Out) => readonly Contradiction[] = () => NOTHING,
): QuestionFacts<In, Out> => frozen(() => ({ kind: { is: 'object', parts: partsOf(declare(), noneIs) }, check }));

/** A record of which every fact has to be told. */
export const wholeRecordOf = <S extends Shape>(
  declare: () => S,
  check: (facts: Whole<Facts<S>>) => readonly Contradiction[],
): QuestionFacts<Whole<Facts<S>>, Whole<Facts<S>>> => ({
  kind: { is: 'object', parts: partsOf(declare(), () => true) },
  check,
});
