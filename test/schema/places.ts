/** Where a value is found wrong, and how, by whoever judges it. */
import { type InputIssue, InvalidInputError } from 'bangkom';
import type * as z from 'zod';

/** Writes a path of zod as `missing` and the paths of issues are written. */
const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((start, part) => {
    if (typeof part === 'number') return `${start}[${part}]`;
    return start === '' ? String(part) : `${start}.${String(part)}`;
  }, '');

const placesOf = (issues: readonly Pick<InputIssue, 'path' | 'code'>[]): ReadonlySet<string> =>
  new Set(issues.map(({ path, code }) => `${path}: ${code}`));

export const placesByZod = (schema: z.ZodType, value: unknown): ReadonlySet<string> =>
  placesOf(
    (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ path: written([...issue.path, key]), code: issue.code }));
      }
      const code = issue.code === 'custom' ? String(issue.params?.code) : issue.code;
      return [{ path: written(issue.path), code }];
    }),
  );

export const placesByReader = (read: (raw: unknown) => unknown, value: unknown): ReadonlySet<string> => {
  try {
    read(value);
    return new Set();
  } catch (error) {
    if (error instanceof InvalidInputError) return placesOf(error.issues);
    throw error;
  }
};

export const pathsIn = (places: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...places].map((place) => place.replace(/: [^:]*$/, '')));

/** Whether a value holds plain objects and lists only, which a schema of zod does not ask for. */
export const isPlainThroughout = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every(isPlainThroughout);
};
