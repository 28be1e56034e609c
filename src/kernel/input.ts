import type * as z from 'zod';
import { type InputIssue, InvalidInputError } from './errors.js';
import { REFUSED, readerFor } from './reader.js';

/** Writes a path the way `missing` and `InputIssue.path` do: `studies[0].lastDay`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((written, part) => {
    if (typeof part === 'number') return `${written}[${part}]`;
    return written === '' ? String(part) : `${written}.${String(part)}`;
  }, '');

/** Every wrong place has a path of its own: each key that is not known, and not the object they stand in. */
const issuesOf = (issue: z.core.$ZodIssue): InputIssue[] => {
  const { message } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      code: issue.code,
      message: 'unknown key',
    }));
  }
  const code = issue.code === 'custom' && typeof issue.params?.code === 'string' ? issue.params.code : issue.code;
  return [{ path: formatPath(issue.path), code, message }];
};

/** Whether an object was made by a literal or by JSON, in whatever realm; what it inherits is then nobody's fact. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
};

/** Facts are at most lists of objects that hold objects; what nests deeper no schema takes. */
const DEEPEST = 6;

/** Whether a value holds plain objects and lists only, however deep. */
const isPlainThroughout = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return true;
  if (!Array.isArray(value) && !isPlain(value)) return false;
  return Object.values(value).every((part) => typeof part !== 'object' || isPlainThroughout(part, depth + 1));
};

/** The paths of the objects that are not plain; looked for only once it is known that there are some. */
const pathsOfUnplain = (value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => pathsOfUnplain(item, [...path, i]));
  if (!isPlain(value)) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsOfUnplain(part, [...path, name]));
};

const unreadable = (): InvalidInputError =>
  // A getter or a proxy of the caller's threw while it was read.
  new InvalidInputError([{ path: '', code: 'unreadable', message: 'the input cannot be read' }]);

/** Has the schema judge a value that was not accepted at once: most often it is wrong, and the schema tells how. */
const parseSlowly = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  let parsed: z.ZodSafeParseResult<z.output<S>>;
  let plain: boolean;
  try {
    plain = isPlainThroughout(raw, 0);
    parsed = schema.safeParse(raw);
  } catch {
    throw unreadable();
  }
  if (!parsed.success) throw new InvalidInputError(parsed.error.issues.flatMap(issuesOf));
  if (plain) return parsed.data;
  const message = 'expected a plain object, as literals and JSON make them';
  throw new InvalidInputError(
    pathsOfUnplain(raw, []).map((path) => ({ path: formatPath(path), code: 'invalid_type', message })),
  );
};

/**
 * A parser of raw values by a schema: it gives a fresh copy of a right value, and refuses a wrong one.
 *
 * @throws {@link InvalidInputError} (from the parser) with every issue, also when the value cannot be read at all.
 */
export const parserOf = <S extends z.ZodType>(schema: S): ((raw: unknown) => z.output<S>) => {
  const read = readerFor(schema);
  const isAccepted = (copy: unknown): copy is z.output<S> => copy !== REFUSED;
  return (raw) => {
    let copy: unknown;
    try {
      copy = read(raw);
    } catch {
      throw unreadable();
    }
    return isAccepted(copy) ? copy : parseSlowly(schema, raw);
  };
};
