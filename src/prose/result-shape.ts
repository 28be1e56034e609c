/**
 * What every result has in common, looked at before it is told: a stored result comes back as whatever a database held.
 *
 * @module
 */
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { isPlainObject } from '../kernel/plain.js';

/** Says what would be right in a place, or nothing where it is. */
type Check = (value: unknown) => string | null;

const text: Check = (value) => (typeof value === 'string' ? null : 'a text');
const texts: Check = (value) =>
  Array.isArray(value) && value.every((one) => text(one) === null) ? null : 'a list of texts';
const record: Check = (value) => (isPlainObject(value) ? null : 'an object');
/** What evidence holds: values, or lists of them. */
const value: Check = (own) =>
  own === null || typeof own === 'string' || typeof own === 'boolean' || Number.isFinite(own)
    ? null
    : 'a word, a number, yes or no, or null';
const evidence: Check = (own) =>
  isPlainObject(own) &&
  Object.values(own).every((one) =>
    Array.isArray(one) ? one.every((item) => value(item) === null) : value(one) === null,
  )
    ? null
    : 'an object of words and numbers';

const FINDING = { provision: text, status: text, confidence: text, missing: texts, evidence } as const;
const BASIS = { ruleset: text, asOf: text, confidence: text, readings: record, amendments: record } as const;

type Shape = { readonly [name: string]: Check };

const issuesIn = (own: unknown, shape: Shape, path: string): InputIssue[] => {
  if (!isPlainObject(own)) return [{ path, code: 'not-a-result', message: 'expected an object' }];
  return Object.entries(shape).flatMap(([name, check]): InputIssue[] => {
    const expected = check(Object.hasOwn(own, name) ? own[name] : undefined);
    return expected === null
      ? []
      : [{ path: `${path}.${name}`, code: 'not-a-result', message: `expected ${expected}` }];
  });
};

/** Lists that results have of findings, and of texts; each is looked at where a result has it. */
const FINDINGS = ['findings', 'steps'];
const LISTS_OF_TEXTS = [
  'missing',
  'valuesMissing',
  'laterThanAsOf',
  'assumptions',
  'notMetTogether',
  'notMendedByTime',
];

const issuesOfFindings = (list: unknown, path: string): InputIssue[] =>
  Array.isArray(list)
    ? list.flatMap((finding, i) => issuesIn(finding, FINDING, `${path}[${i}]`))
    : [{ path, code: 'not-a-result', message: 'expected a list of findings' }];

/**
 * Refuses what is no finding.
 *
 * @throws {@link InvalidInputError} with every part that is wrong.
 */
export const checkFinding = (finding: unknown): void => {
  const issues = issuesIn(finding, FINDING, 'finding');
  if (issues.length > 0) throw new InvalidInputError(issues);
};

/**
 * Refuses what is no result, as far as all results are alike.
 *
 * @throws {@link InvalidInputError} with every part that is wrong.
 */
export const checkResult = (result: object): void => {
  const has = (name: string): boolean => Object.hasOwn(result, name);
  const partOf = (name: string): unknown => Reflect.get(result, name);
  const issues = [
    ...(has('basis')
      ? issuesIn(partOf('basis'), BASIS, 'basis')
      : [{ path: 'basis', code: 'not-a-result', message: 'expected an object' }]),
    ...FINDINGS.filter(has).flatMap((name) => issuesOfFindings(partOf(name), name)),
    ...LISTS_OF_TEXTS.filter(has).flatMap((name): InputIssue[] =>
      texts(partOf(name)) === null ? [] : [{ path: name, code: 'not-a-result', message: 'expected a list of texts' }],
    ),
  ];
  if (issues.length > 0) throw new InvalidInputError(issues);
};

const NOT_A_RESULT = {
  path: '',
  code: 'not-a-result',
  message: 'not as this question answers: a part is missing or of another type',
};

/** What no sentence of ours says, and what a part that is not there would be told as. */
const SLIP = /undefined|NaN|\[object |Infinity/;

/**
 * Tells something of a result; where it turns out that a part of it is not there, or is not what it should be, the result is
 * refused instead. What only one question answers is looked at here alone.
 *
 * @throws {@link InvalidInputError} for what is no result.
 */
export const tellOf = (own: unknown, tell: () => string): string => {
  let told: string;
  try {
    told = tell();
    // A name or a title of the caller's may have such a word.
    if (SLIP.test(told) && !SLIP.test(JSON.stringify(own))) throw new InvalidInputError([NOT_A_RESULT]);
  } catch (error) {
    throw error instanceof InvalidInputError ? error : new InvalidInputError([NOT_A_RESULT]);
  }
  return told;
};
