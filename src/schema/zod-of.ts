/**
 * The public schemas of zod, made from the declarations that decisions read records by.
 *
 * @module
 */
import * as z from 'zod';
import { IMPOSSIBLE_DATE, isIsoDate } from '../kernel/calendar.js';
import type { Contradiction, Kind, Part, QuestionFacts } from '../kernel/fact.js';
import { readEachFact } from '../kernel/read-facts.js';

const isoDate = () =>
  z.string().refine(isIsoDate, {
    error: IMPOSSIBLE_DATE.message,
    params: { code: IMPOSSIBLE_DATE.code },
  });

const told = (kind: Kind & { readonly is: 'told' }): z.ZodType => {
  const base: z.ZodType<number | string> =
    kind.of.length === 1 ? (kind.of[0] === 'text' ? z.string() : z.number()) : z.union([z.number(), z.string()]);
  const checked = base.superRefine((value, context) => {
    for (const { code, message } of kind.rule(value)) context.addIssue({ code: 'custom', message, params: { code } });
  });
  const { tidy } = kind;
  return tidy === null ? checked : checked.overwrite((value) => tidy(String(value)));
};

const object = (parts: readonly Part[]) =>
  z.strictObject(
    Object.fromEntries(
      parts.map(({ name, kind, required }) => {
        const schema = schemaOf(kind);
        return [name, required ? schema : schema.nullish()];
      }),
    ),
  );

const schemaOf = (kind: Kind): z.ZodType => {
  switch (kind.is) {
    case 'yes-no':
      return z.boolean();
    case 'one-of':
      return kind.values.length === 1 ? z.literal(kind.values[0]) : z.enum(kind.values);
    case 'day':
      return isoDate();
    case 'whole':
      return z.int().min(kind.least).max(kind.most);
    case 'number':
      return z.number().min(kind.least).max(kind.most);
    case 'text': {
      const sized = z.string().min(kind.shortest).max(kind.longest);
      return kind.pattern === null ? sized : sized.regex(kind.pattern);
    }
    case 'told':
      return told(kind);
    case 'list':
      return z.array(schemaOf(kind.item)).max(kind.longest);
    case 'by-key':
      return z.record(z.string().regex(kind.keys), schemaOf(kind.value).nullish());
    case 'object':
      return object(kind.parts);
    case 'either':
      return z.union(kind.options.map(schemaOf));
  }
};

/** A fact that may be left out, which `undefined` and `null` do as well. */
type SchemaOfFact<In> = z.ZodOptional<z.ZodNullable<z.ZodType<NonNullable<In>, NonNullable<In>>>>;

/** The public schema of what comes in: the facts by their names, each of which may be left out. */
export type Schema<In> = z.ZodObject<{ readonly [Name in keyof In]-?: SchemaOfFact<In[Name]> }, z.core.$strict> & {
  /** For the compiler only: what the facts are together, where that is more than each of them by itself. */
  readonly _zod: { readonly input: In; readonly output: In };
};

/**
 * The schema of a question's record. It refuses what the question refuses, with the same paths and codes, but for what
 * depends on the options: the day of the decision, readings, amendments.
 *
 * @param besides - what else no record says of which the question need not know.
 * @typeParam Told - what a record is that the question's check lets pass, where its facts one by one say less.
 */
export const zodOf = <In, Out, Told extends In = In>(
  question: QuestionFacts<In, Out>,
  besides: (facts: Out) => readonly Contradiction[] = () => [],
): Schema<Told> => {
  const { kind } = question;
  const read = readEachFact(question);
  const schema = object(kind.parts).superRefine((record, context) => {
    if (context.issues.length > 0) return;
    const facts = read(record);
    for (const { path, code, message } of [...question.check(facts), ...besides(facts)]) {
      context.addIssue({ code: 'custom', path: pathParts(path), message, params: { code } });
    }
  });
  // The schema has the names and kinds of the declaration, whose types the compiler cannot follow through a list.
  return schema as unknown as Schema<Told>;
};

/** `studies[0].lastDay` as zod has it: `['studies', 0, 'lastDay']`. */
const pathParts = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
