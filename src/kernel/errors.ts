/** One thing that is wrong with an input: where, which kind, and what in English. */
export interface InputIssue {
  /** Path of the fact, written as in `missing`: `studyAssignments[0].lastDay`; empty for the input as a whole. */
  readonly path: string;
  /** Machine-readable kind, such as `invalid_type`, `unrecognized_keys`, `impossible-date`. */
  readonly code: string;
  readonly message: string;
}

/**
 * The input is wrong, as opposed to incomplete: an impossible date, an unknown key, an end before its start.
 * Nothing was decided. `issues` lists everything that is wrong, not only the first.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; '));
    this.issues = issues;
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
}
