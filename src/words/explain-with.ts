/**
 * Tells results of the questions whose words are at hand.
 *
 * @module
 */
import { explainerOf } from '../prose/explainer.js';
import type { Prose } from '../prose/explanation.js';
import type { ExplainOptions } from '../prose/voice.js';

/** The results that words are for. */
type ToldBy<Words> = Words extends Prose<infer Result> ? Extract<Result, { readonly question: string }> : never;

/**
 * An `explain` that knows the words of some questions, and loads those of no other. A reading or a number of the law that
 * a caller changed and that none of them reads is printed by its code.
 *
 * @param words - the words of each question, by the question as it stands in its results.
 * @throws `InvalidInputError` (from the function it gives) when the result answers another question, or an option does
 *   not exist.
 * @example
 * ```ts
 * const explain = explainWith({ 'training-duties': trainingDutiesWords });
 * const late = assessTrainingDuties({ deadline: '2026-06-30', finished: false }, { asOf: '2026-07-01' });
 * explain(late, { locale: 'en' }).split('\n')[0];
 * // 'Some of the trainee’s duties are not fulfilled as of 1 July 2026, because of Article 61 letter b.'
 * ```
 */
export const explainWith = <const Words extends { readonly [question: string]: Prose<never> }>(
  words: Words,
): ((result: ToldBy<Words[keyof Words]>, options?: ExplainOptions) => string) =>
  explainerOf<ToldBy<Words[keyof Words]>>(words).explain;
