/**
 * How the facts of a question are looked for when they are missing, and what they may turn out to be. A yes or no and a
 * word out of a list say so themselves; a day and a number turn where the rules compare them, which only the question
 * knows.
 *
 * @module
 */
import type { Kind, QuestionFacts } from './fact.js';
import { flatGap, type Samples, YES_NO } from './gaps.js';
import type { GapFinder } from './rules.js';

/** Whether values of this type are so many that a question has to say which of them make a difference. */
type Turns<V> = V extends boolean ? false : V extends string ? (string extends V ? true : false) : true;

/** Where facts turn: for each that does not say so itself, the values on either side of what it is compared with. */
export type TurningPoints<F, C> = {
  readonly [Name in keyof F as true extends Turns<NonNullable<F[Name]>> ? Name : never]: Samples<
    NonNullable<F[Name]>,
    F,
    C
  >;
} & { readonly [Name in keyof F]?: Samples<NonNullable<F[Name]>, F, C> };

/** The values of a word or of a yes or no; the compiler sees to it that every other fact says where it turns. */
const valuesOf = (kind: Kind): readonly (boolean | string)[] => (kind.is === 'one-of' ? kind.values : YES_NO);

/** How each fact of a question is looked for. */
export type FactGaps<F, C> = { readonly [Name in keyof F & string]: GapFinder<F, C> };

/** The ways to look for the facts of a question whose record holds them side by side. */
export const gapsOf = <In, F, C>({ kind }: QuestionFacts<In, F>, turns: TurningPoints<F, C>): FactGaps<F, C> => {
  const gap = flatGap<F, C>();
  const samplesOf: { readonly [name: string]: Samples<never, F, C> | undefined } = turns;
  const finders = kind.parts.map(({ name, kind: own }) => {
    const samples = samplesOf[name] ?? valuesOf(own);
    return [name, gap(name as keyof F & string, samples as Samples<never, F, C>)];
  });
  // The names of the declaration are those of the facts, which the compiler cannot follow through a list of entries.
  return Object.fromEntries(finders) as FactGaps<F, C>;
};
