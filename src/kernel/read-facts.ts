/**
 * Reads records by the declaration of their facts. A right record is read once, each property of it once, into a fresh
 * copy; only a record that is not accepted is gone through again, to tell all that is wrong with it.
 *
 * Names are what costs: a record is walked beside its declared names, which a copy of a blank record puts in order.
 * Records leave out different facts, and code that read them by name would be many times slower.
 *
 * @module
 */
import { isIsoDate } from './calendar.js';
import { type InputIssue, InvalidInputError, NotInForceError } from './errors.js';
import type { Kind, Part, QuestionFacts } from './fact.js';
import { issuesOf } from './fact-issues.js';
import { isPlainObject } from './plain.js';

/** Says that a value was not accepted. */
const REFUSED = Symbol('refused');

/** Gives a copy of a value it accepts; or {@link REFUSED}. Absent values are no business of a reader. */
type Reader = (value: unknown) => unknown;

const acceptIf =
  (accepts: (value: unknown) => boolean): Reader =>
  (value) =>
    accepts(value) ? value : REFUSED;

/** A record without any fact, in the shape that all copies of it keep. */
const blankOf = (names: readonly string[]): object =>
  JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`)}}`);

const readObject = (parts: readonly Part[]): Reader => {
  const names = parts.map(({ name }) => name);
  const readers = parts.map(({ kind }) => readerOf(kind));
  const required = parts.map((part) => part.required);
  const blank = blankOf(names);
  return (value) => {
    if (!isPlainObject(value)) return REFUSED;
    const copy: Record<string, unknown> = { ...blank, ...value };
    let at = 0;
    for (const name in copy) {
      const read = readers[at];
      // A name that is not declared falls out of step. One that all objects were given is nobody's fact.
      if (read === undefined || name !== names[at]) {
        if (!Object.hasOwn(copy, name)) continue;
        return REFUSED;
      }
      const part = copy[name];
      at += 1;
      if (part === null || part === undefined) {
        if (required[at - 1]) return REFUSED;
        if (part === undefined) copy[name] = null;
        continue;
      }
      const own = read(part);
      if (own === REFUSED) return REFUSED;
      if (own !== part) copy[name] = own;
    }
    return copy;
  };
};

const readList = (item: Kind, longest: number): Reader => {
  const read = readerOf(item);
  return (value) => {
    if (!Array.isArray(value) || value.length > longest) return REFUSED;
    const copy: unknown[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const own = read(value[i]);
      if (own === REFUSED) return REFUSED;
      copy.push(own);
    }
    return copy;
  };
};

const readByKey = (keys: RegExp, value: Kind): Reader => {
  const read = readerOf(value);
  return (whole) => {
    if (!isPlainObject(whole)) return REFUSED;
    const pairs: [string, unknown][] = [];
    for (const [key, part] of Object.entries(whole)) {
      if (!keys.test(key)) return REFUSED;
      const own = part === null || part === undefined ? null : read(part);
      if (own === REFUSED) return REFUSED;
      pairs.push([key, own]);
    }
    return Object.fromEntries(pairs);
  };
};

const readEither = (options: readonly Kind[]): Reader => {
  const readers = options.map(readerOf);
  return (value) => {
    for (const read of readers) {
      const own = read(value);
      if (own !== REFUSED) return own;
    }
    return REFUSED;
  };
};

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const readerOf = (kind: Kind): Reader => {
  switch (kind.is) {
    case 'yes-no':
      return acceptIf((value) => typeof value === 'boolean');
    case 'one-of': {
      const values = new Set<unknown>(kind.values);
      return acceptIf((value) => values.has(value));
    }
    case 'day':
      return acceptIf((value) => typeof value === 'string' && isIsoDate(value));
    case 'whole':
      return acceptIf((value) => Number.isSafeInteger(value) && isWithin(value, kind));
    case 'number':
      return acceptIf((value) => isWithin(value, kind));
    case 'text':
      return acceptIf(
        (value) =>
          typeof value === 'string' &&
          value.length >= kind.shortest &&
          value.length <= kind.longest &&
          (kind.pattern === null || kind.pattern.test(value)),
      );
    case 'told': {
      const { of, rule, tidy } = kind;
      return (value) => {
        const isTold =
          (of.includes('text') && typeof value === 'string') || (of.includes('number') && isFiniteNumber(value));
        if (!isTold || rule(value).length > 0) return REFUSED;
        return tidy !== null && typeof value === 'string' ? tidy(value) : value;
      };
    }
    case 'list':
      return readList(kind.item, kind.longest);
    case 'by-key':
      return readByKey(kind.keys, kind.value);
    case 'object':
      return readObject(kind.parts);
    case 'either':
      return readEither(kind.options);
  }
};

const isWithin = (value: unknown, { least, most }: { readonly least: number; readonly most: number }): boolean =>
  isFiniteNumber(value) && value >= least && value <= most;

/** A getter or a proxy of the caller's threw while it was read. */
const unreadable = (): InvalidInputError =>
  new InvalidInputError([{ path: '', code: 'unreadable', message: 'the input cannot be read' }]);

/**
 * What is read of a caller's value.
 *
 * @throws {@link InvalidInputError} when it cannot be read.
 */
export const readable = <T>(read: () => T): T => {
  try {
    return read();
  } catch {
    throw unreadable();
  }
};

/**
 * Decides on facts that were checked before. Facts that were stored may come back as anything.
 *
 * @throws {@link InvalidInputError} when they are none.
 */
export const decidedOn = <T>(decide: () => T): T => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof NotInForceError) throw error;
    throw new InvalidInputError([{ path: '', code: 'unreadable', message: 'these are no facts that were checked' }]);
  }
};

/** The parts of some names that an object has of its own, and nothing else of it; what is no plain object is left as it is. */
export const picked = (value: unknown, isWanted: (name: string) => boolean): unknown =>
  isPlainObject(value)
    ? Object.fromEntries(
        Object.keys(value)
          .filter(isWanted)
          .map((name) => [name, value[name]]),
      )
    : value;

/**
 * Reads records of a question fact by fact: a fresh copy of what is right, `null` where a fact is not known. Whether facts
 * contradict each other is not looked at.
 *
 * @throws {@link InvalidInputError} (from the reader) with every issue, also when the record cannot be read at all.
 */
export const readEachFact = <In, Out>({ kind }: QuestionFacts<In, Out>): ((raw: unknown) => Out) => {
  let reader: Reader | null = null;
  // The declaration says what a record is once read; its types and the readers are made of the same words.
  const isRead = (copy: unknown): copy is Out => copy !== REFUSED;
  return (raw) => {
    reader ??= readerOf(kind);
    let copy: unknown;
    let issues: readonly InputIssue[] = [];
    try {
      copy = reader(raw);
      if (copy === REFUSED) issues = issuesOf(kind, raw);
    } catch {
      throw unreadable();
    }
    if (isRead(copy)) return copy;
    // What was refused once and is right when it is looked at again changes under our eyes.
    throw issues.length === 0 ? unreadable() : new InvalidInputError(issues);
  };
};

/**
 * Reads records of a question: a fresh copy of what is right, `null` where a fact is not known.
 *
 * @throws {@link InvalidInputError} (from the reader) with every issue, also when the record cannot be read at all.
 */
export const readFacts = <In, Out>(question: QuestionFacts<In, Out>): ((raw: unknown) => Out) => {
  const read = readEachFact(question);
  return (raw) => {
    const facts = read(raw);
    const contradictions = question.check(facts);
    if (contradictions.length > 0) throw new InvalidInputError(contradictions);
    return facts;
  };
};
