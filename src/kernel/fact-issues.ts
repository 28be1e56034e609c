/**
 * Tells what is wrong with a record, by the declaration of its facts: every wrong place, with the paths and codes that the
 * public schemas of zod give.
 *
 * @module
 */
import { IMPOSSIBLE_DATE, isIsoDate } from './calendar.js';
import type { InputIssue } from './errors.js';
import type { Fault, Kind, ObjectKind } from './fact.js';
import { isPlainObject } from './plain.js';

/** An issue, and whether the value was of the type expected all the same. */
interface Found extends InputIssue {
  readonly fits: boolean;
}

const NONE: readonly Found[] = [];

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const wrongType = (path: string, expected: string): readonly Found[] => [
  { path, code: 'invalid_type', message: `expected ${expected}`, fits: false },
];

const outOfBounds = (path: string, size: number, least: number, most: number, unit: string): Found[] => [
  ...(size < least ? [{ path, code: 'too_small', message: `expected at least ${least}${unit}`, fits: true }] : []),
  ...(size > most ? [{ path, code: 'too_big', message: `expected at most ${most}${unit}`, fits: true }] : []),
];

const faultsAt = (path: string, faults: readonly Fault[]): readonly Found[] =>
  faults.map(({ code, message }) => ({ path, code, message, fits: true }));

/** Text is quoted so far and no further; what a caller hands in may be as long as it likes. */
const LONGEST_QUOTE = 100;

/** A value as an error quotes it. */
export const quoted = (value: string): string =>
  value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;

const describe = (kind: Kind): string => {
  switch (kind.is) {
    case 'yes-no':
      return 'true or false';
    case 'one-of':
      return kind.values.length === 1
        ? JSON.stringify(kind.values[0])
        : `one of ${kind.values.map((v) => JSON.stringify(v)).join(', ')}`;
    case 'day':
      return 'a day, written YYYY-MM-DD';
    case 'whole':
      return `a whole number from ${kind.least} to ${kind.most}`;
    case 'number':
      return `a number from ${kind.least} to ${kind.most}`;
    case 'text':
      return 'a text';
    case 'told':
      return kind.of.join(' or ');
    case 'list':
      return 'a list';
    case 'by-key':
      return 'a plain object';
    case 'object':
      return `a plain object with ${kind.parts.map(({ name }) => name).join(', ')}`;
    case 'either':
      return kind.options.map(describe).join(', or ');
  }
};

const issuesInObject = (value: unknown, kind: ObjectKind, path: string): readonly Found[] => {
  if (!isPlainObject(value)) return wrongType(path, describe(kind));
  const names = kind.parts.map(({ name }) => name);
  return [
    ...kind.parts.flatMap(({ name, kind: part, required }) => {
      const own = Object.hasOwn(value, name) ? value[name] : undefined;
      const isAbsent = own === null || own === undefined;
      return isAbsent && !required ? NONE : found(part, own, under(path, name));
    }),
    ...Object.keys(value)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: under(path, quoted(name)),
        code: 'unrecognized_keys',
        message: `unknown key; known are ${names.join(', ')}`,
        fits: true,
      })),
  ];
};

const issuesByKey = (value: unknown, kind: Kind & { readonly is: 'by-key' }, path: string): readonly Found[] => {
  if (!isPlainObject(value)) return wrongType(path, describe(kind));
  return Object.keys(value).flatMap((key) => {
    const at = under(path, quoted(key));
    if (!kind.keys.test(key)) {
      return [{ path: at, code: 'invalid_key', message: `a key has to match ${kind.keys}`, fits: false }];
    }
    const part = value[key];
    return part === null || part === undefined ? NONE : found(kind.value, part, at);
  });
};

/** A value that fits one option only is judged by that; one that fits none, or several, by none. */
const issuesOfEither = (value: unknown, kind: Kind & { readonly is: 'either' }, path: string): readonly Found[] => {
  const byOption = kind.options.map((option) => found(option, value, path));
  if (byOption.some((issues) => issues.length === 0)) return NONE;
  const fitting = byOption.filter((issues) => issues.every(({ fits }) => fits));
  if (fitting.length === 1) return fitting.flat();
  return [{ path, code: 'invalid_union', message: `expected ${describe(kind)}`, fits: false }];
};

const issuesOfTold = (value: unknown, kind: Kind & { readonly is: 'told' }, path: string): readonly Found[] => {
  const isText = typeof value === 'string' && kind.of.includes('text');
  const isNumber = typeof value === 'number' && Number.isFinite(value) && kind.of.includes('number');
  if (isText || isNumber) return faultsAt(path, kind.rule(value));
  if (kind.of.length === 1) return wrongType(path, describe(kind));
  return [{ path, code: 'invalid_union', message: `expected ${describe(kind)}`, fits: false }];
};

const found = (kind: Kind, value: unknown, path: string): readonly Found[] => {
  switch (kind.is) {
    case 'yes-no':
      return typeof value === 'boolean' ? NONE : wrongType(path, describe(kind));
    case 'one-of':
      return typeof value === 'string' && kind.values.includes(value)
        ? NONE
        : [{ path, code: 'invalid_value', message: `expected ${describe(kind)}`, fits: false }];
    case 'day': {
      if (typeof value !== 'string') return wrongType(path, describe(kind));
      return isIsoDate(value) ? NONE : faultsAt(path, [IMPOSSIBLE_DATE]);
    }
    case 'whole':
      // Beyond what a number can tell apart it is out of bounds, and not broken.
      return typeof value === 'number' && Number.isInteger(value)
        ? outOfBounds(path, value, kind.least, kind.most, '')
        : wrongType(path, describe(kind));
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? outOfBounds(path, value, kind.least, kind.most, '')
        : wrongType(path, describe(kind));
    case 'text':
      if (typeof value !== 'string') return wrongType(path, describe(kind));
      return [
        ...outOfBounds(path, value.length, kind.shortest, kind.longest, ' characters'),
        ...(kind.pattern === null || kind.pattern.test(value)
          ? NONE
          : [{ path, code: 'invalid_format', message: `expected a text that matches ${kind.pattern}`, fits: true }]),
      ];
    case 'told':
      return issuesOfTold(value, kind, path);
    case 'list': {
      if (!Array.isArray(value)) return wrongType(path, describe(kind));
      if (value.length > kind.longest) return outOfBounds(path, value.length, 0, kind.longest, ' entries');
      return Array.from({ length: value.length }, (_, i) => found(kind.item, value[i], `${path}[${i}]`)).flat();
    }
    case 'by-key':
      return issuesByKey(value, kind, path);
    case 'object':
      return issuesInObject(value, kind, path);
    case 'either':
      return issuesOfEither(value, kind, path);
  }
};

/** All that is wrong with a value that has to be of a kind. */
export const issuesOf = (kind: Kind, value: unknown): readonly InputIssue[] =>
  found(kind, value, '').map(({ path, code, message }) => ({ path, code, message }));
