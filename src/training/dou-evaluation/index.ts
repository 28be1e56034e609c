/**
 * When a training of the DOU ASN programme is evaluated, and whether the evaluation after it falls in its window.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2
 * @source Pedoman DOU ASN Kota Probolinggo
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { type DecisionOptions, douContextOf } from '../../law/ruleset.js';
import { type DouEvaluationInput, evaluationGaps, parseDouEvaluation } from './facts.js';
import { type DouEvaluationPosition, evaluationRules, windowOf } from './rules.js';

export type { DouEvaluationInput } from './facts.js';
export type { DouEvaluationPosition } from './rules.js';
export { DOU_EVALUATION_STAGES, type DouEvaluationStage } from './stages.js';

/** The answer to "does this evaluation fall in the window after the training?". */
export interface DouEvaluationAssessment
  extends Assessment<'within-window' | 'outside-window', 'dou-asn-probolinggo/viii.2'> {
  readonly question: 'dou-evaluation';
  readonly evaluatedOn: string;
  /** First day of the window. */
  readonly opensOn: string | null;
  /** Last day of the window. */
  readonly closesOn: string | null;
  /** Where the evaluation stands to the window. */
  readonly position: DouEvaluationPosition | null;
  /** Paths of the facts that can still change one of the values above. */
  readonly valuesMissing: readonly string[];
}

/**
 * Does this evaluation fall in the window after the training? It opens 6 months after the last day of the training and
 * closes 1 year after it, both days included (A91); in a shorter month it does so on the last day (A02). The guide bears no
 * date: whether it was in force on a given day is not known, so that the answer is `unsure`.
 *
 * @param record - a {@link DouEvaluationInput}; the last day may be missing.
 * @param options - the day the question is asked for, and other parameters of {@link pedomanDouAsnProbolinggo} if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2021-01-01.
 *
 * @example
 * ```ts
 * const evaluation = assessDouEvaluation({ lastDay: '2025-08-31' }, { asOf: '2026-02-28' });
 * evaluation.verdict; // 'within-window'
 * evaluation.opensOn; // '2026-02-28'
 * evaluation.closesOn; // '2026-08-31'
 * ```
 * @pasal Pedoman DOU ASN bagian VIII angka 2
 */
export const assessDouEvaluation = (
  record: DouEvaluationInput,
  options: DecisionOptions<'pedoman-dou-asn-probolinggo'>,
): DouEvaluationAssessment => assessDouEvaluationFrom(record, options);

/**
 * {@link assessDouEvaluation} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessDouEvaluationFrom = (
  record: unknown,
  options: DecisionOptions<'pedoman-dou-asn-probolinggo'>,
): DouEvaluationAssessment => {
  const context = douContextOf(options);
  const facts = parseDouEvaluation(record, context);
  const words = { barred: 'outside-window', clear: 'within-window' } as const;
  const { basis, ...assessment } = assessBy(evaluationRules, facts, context, words);
  const reader = readerOf(facts, gapsAmong(evaluationGaps, ['lastDay'], facts, context), (f) => windowOf(f, context));
  return {
    question: 'dou-evaluation',
    ...assessment,
    evaluatedOn: facts.evaluatedOn,
    opensOn: reader.read((window) => window.opensOn),
    closesOn: reader.read((window) => window.closesOn),
    position: reader.read((window) => window.position),
    valuesMissing: reader.missing(),
    basis,
  };
};
