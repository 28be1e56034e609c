/** One thing that is wrong with an input: where, which kind, and what in English. */
export interface InputIssue {
  /** Path of the fact, written as in `missing`: `studyAssignments[0].lastDay`; empty for the input as a whole. */
  readonly path: string;
  /** Machine-readable kind, such as `invalid_type`, `unrecognized_keys`, `impossible-date`. */
  readonly code: string;
  readonly message: string;
}

/** So many issues are listed and no more: a file of a million wrong rows is told in one screen. */
const MOST_ISSUES = 100;
const LONGEST_MESSAGE = 300;

const sayIssue = ({ path, message }: InputIssue): string => {
  const text = path === '' ? message : `${path}: ${message}`;
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
};

/**
 * The marks of our errors, the same in every copy of the library: what the CommonJS build throws is recognised by
 * `instanceof` where the ES build is imported, and the other way round.
 */
const INVALID_INPUT = Symbol.for('bangkom.InvalidInputError');
const NOT_IN_FORCE = Symbol.for('bangkom.NotInForceError');

/** Whether something thrown is an error with a mark; what is thrown by others may be a trap of theirs. */
const isMarked = (value: unknown, mark: symbol): boolean => {
  try {
    return value instanceof Error && Reflect.get(value, mark) === true;
  } catch {
    return false;
  }
};

/**
 * The input is wrong, as opposed to incomplete: an impossible date, an unknown key, an end before its start.
 * Nothing was decided. `issues` lists what is wrong, not only the first: a hundred at most, of `issueCount`.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly InputIssue[];
  /** How many things are wrong. */
  readonly issueCount: number;

  constructor(issues: readonly InputIssue[]) {
    const listed = issues.slice(0, MOST_ISSUES);
    const more = issues.length - listed.length;
    super([...listed.map(sayIssue), ...(more > 0 ? [`and ${more} more`] : [])].join('; '));
    this.issues = listed;
    this.issueCount = issues.length;
  }

  get [INVALID_INPUT](): boolean {
    return true;
  }

  /** Of another copy of the library, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isMarked(value, INVALID_INPUT);
  }
}

/**
 * What is wrong with a part of a greater whole, told by its place in that.
 *
 * @throws what was thrown for any other reason than a wrong input.
 */
export const issuesUnder = (path: string, error: unknown): InputIssue[] =>
  issuesMoved(error, (own) => (own === '' ? path : `${path}.${own}`));

/**
 * What is wrong with an input, told by other paths.
 *
 * @throws what was thrown for any other reason than a wrong input.
 */
export const issuesMoved = (error: unknown, pathOf: (path: string) => string): InputIssue[] => {
  if (!(error instanceof InvalidInputError)) throw error;
  return error.issues.map((issue) => ({ ...issue, path: pathOf(issue.path) }));
};

/** The decision is dated before the ruleset was in force; deciding it under these rules would be wrong. */
export class NotInForceError extends Error {
  override readonly name = 'NotInForceError';
  readonly asOf: string;
  readonly ruleset: string;
  readonly inForceFrom: string;

  constructor(asOf: string, ruleset: string, inForceFrom: string) {
    super(`${ruleset} is in force from ${inForceFrom}; it decides nothing as of ${asOf}`);
    this.asOf = asOf;
    this.ruleset = ruleset;
    this.inForceFrom = inForceFrom;
  }

  get [NOT_IN_FORCE](): boolean {
    return true;
  }

  /** Of another copy of the library, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isMarked(value, NOT_IN_FORCE);
  }
}
