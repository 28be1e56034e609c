/**
 * Tells results of some questions, and findings of theirs.
 *
 * @module
 */
import { InvalidInputError } from '../kernel/errors.js';
import type { Labels } from '../kernel/labels.js';
import { isPlainObject } from '../kernel/plain.js';
import type { Finding } from '../kernel/rules.js';
import type { Dictionary } from './dictionary.js';
import type { Explanation, Prose } from './explanation.js';
import { sayFinding } from './findings.js';
import { render } from './render.js';
import { checkFinding, checkResult, tellOf } from './result-shape.js';
import { type ExplainOptions, type Voice, voiceOf } from './voice.js';

/** A result, as far as it says which question it answers. */
interface Answer {
  readonly question: string;
}

/** What tells the results of some questions. */
export interface Explainer<R extends Answer> {
  readonly dictionaryFor: (question: R['question']) => Dictionary;
  readonly explanationOf: (result: R, voice: Voice) => Explanation;
  readonly explain: (result: R, options?: ExplainOptions) => string;
  readonly explainFinding: (finding: Finding, options: ExplainOptions & { readonly question: R['question'] }) => string;
}

/** What a stored result calls the entries of its record; it comes back as whatever JSON held. */
const labelsIn = (result: object): Labels => {
  const labels: unknown = 'labels' in result && Object.hasOwn(result, 'labels') ? result.labels : undefined;
  if (!isPlainObject(labels)) return {};
  return Object.fromEntries(
    Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

/**
 * What tells the results of some questions.
 *
 * @param proses - the words of each question.
 * @param more - words beside those of a question, such as readings that it does not read and a caller may have chosen.
 */
export const explainerOf = <R extends Answer>(
  proses: { readonly [Q in R['question']]: Prose<R> },
  more: Partial<Dictionary> = {},
): Explainer<R> => {
  /** A stored result comes back as whatever JSON held, so the types are not relied on here. */
  const check = (question: R['question']): R['question'] => {
    if (typeof question === 'string' && Object.hasOwn(proses, question)) return question;
    throw new InvalidInputError([
      { path: 'question', code: 'unknown-question', message: `expected one of ${Object.keys(proses).join(', ')}` },
    ]);
  };
  const proseOf = (question: R['question']): Prose<R> => proses[check(question)];
  const dictionaryFor = (question: R['question']): Dictionary => ({ ...proseOf(question).dictionary, ...more });
  const explanationOf = (result: R, voice: Voice): Explanation => proseOf(result?.question).explain(result, voice);
  return {
    dictionaryFor,
    explanationOf,
    explain: (result, options = {}) =>
      tellOf(result, () => {
        const voice = voiceOf(options, dictionaryFor(result?.question), labelsIn(result));
        checkResult(result);
        return render(explanationOf(result, voice), options.format ?? 'text', voice);
      }),
    explainFinding: (finding, options) =>
      tellOf(finding, () => {
        const voice = voiceOf(options, dictionaryFor(options?.question));
        checkFinding(finding);
        return sayFinding(finding, proseOf(options.question).provisions, voice);
      }),
  };
};
