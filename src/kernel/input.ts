import * as z from 'zod';
import { isIsoDate } from './calendar.js';
import { type InputIssue, InvalidInputError } from './errors.js';

/** A date that exists, `YYYY-MM-DD`, between 1900 and 2199. */
export const isoDate = z.string().refine(isIsoDate, {
  error: 'not a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31',
  params: { code: 'impossible-date' },
});

/** A fact that a record may lack: absent, `undefined` and `null` all mean "not known". */
export const fact = <S extends z.ZodType>(schema: S) => schema.nullish();

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
    return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), code: issue.code, message: 'unknown key' }));
  }
  const code = issue.code === 'custom' && typeof issue.params?.code === 'string' ? issue.params.code : issue.code;
  return [{ path: formatPath(issue.path), code, message }];
};

/**
 * Checks a raw value against a schema.
 *
 * @throws {@link InvalidInputError} with every issue, also when the value cannot be read at all.
 */
export const parseInput = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  let parsed: z.ZodSafeParseResult<z.output<S>>;
  try {
    parsed = schema.safeParse(raw);
  } catch {
    // A getter or a proxy of the caller's threw while it was read.
    throw new InvalidInputError([{ path: '', code: 'unreadable', message: 'the input cannot be read' }]);
  }
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(parsed.error.issues.flatMap(issuesOf));
};
