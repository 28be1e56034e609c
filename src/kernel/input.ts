import type * as z from 'zod';
import { type InputIssue, InvalidInputError } from './errors.js';
import { isPlainThroughout, pathsOfUnplain } from './plain.js';
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

const unreadable = (): InvalidInputError =>
  // A getter or a proxy of the caller's threw while it was read.
  new InvalidInputError([{ path: '', code: 'unreadable', message: 'the input cannot be read' }]);

/** Has the schema judge a value that was not accepted at once: most often it is wrong, and the schema tells how. */
const parseSlowly = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  let parsed: z.ZodSafeParseResult<z.output<S>>;
  let unplain: readonly (readonly PropertyKey[])[];
  try {
    unplain = isPlainThroughout(raw) ? [] : pathsOfUnplain(raw);
    parsed = schema.safeParse(raw);
  } catch {
    throw unreadable();
  }
  if (!parsed.success) throw new InvalidInputError(parsed.error.issues.flatMap(issuesOf));
  if (unplain.length === 0) return parsed.data;
  const message = 'expected a plain object, as literals and JSON make them';
  throw new InvalidInputError(unplain.map((path) => ({ path: formatPath(path), code: 'invalid_type', message })));
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
