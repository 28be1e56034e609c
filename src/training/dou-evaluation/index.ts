/**
 * When a training of the DOU ASN programme is evaluated, and whether the evaluation after it falls in its window.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2
 * @source Pedoman DOU ASN Kota Probolinggo
 * @module
 */
import { addMonths, EARLIEST_DATE, endOfMonth, LATEST_DATE, withinRange } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import { day, facts, type Input, type Known, questionOf } from '../../kernel/fact.js';
import { flatGap } from '../../kernel/gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { gapsAmong, metIf, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, type DecisionOptions, douContextOf, parameterOf } from '../../law/ruleset.js';

/** A point at which a training of the programme is evaluated. */
export interface DouEvaluationStage {
  readonly stage: 'pre-test' | 'selama-pelatihan' | 'post-test' | 'evaluasi-akhir' | 'pascapelatihan';
  /** When it takes place, seen from the training. */
  readonly time: 'awal' | 'selama' | 'akhir' | 'sesudah';
  /** What it looks at: the participants, or the speakers and the committee. */
  readonly evaluates: 'peserta' | 'penyelenggaraan';
  /** Whether it ranks the participants. */
  readonly ranks: boolean;
}

/**
 * The points at which a training of the programme is evaluated, in order.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2-3
 */
export const DOU_EVALUATION_STAGES = [
  { stage: 'pre-test', time: 'awal', evaluates: 'peserta', ranks: false },
  { stage: 'selama-pelatihan', time: 'selama', evaluates: 'penyelenggaraan', ranks: false },
  { stage: 'post-test', time: 'akhir', evaluates: 'peserta', ranks: false },
  { stage: 'evaluasi-akhir', time: 'akhir', evaluates: 'peserta', ranks: true },
  { stage: 'pascapelatihan', time: 'sesudah', evaluates: 'peserta', ranks: false },
] as const satisfies readonly DouEvaluationStage[];

const own = /* @__PURE__ */ facts(() => ({
  /** Last day of the training; may be left out. */
  lastDay: day(),
  /** Day of the evaluation; `asOf` when left out. */
  evaluatedOn: day(),
}));

/** The facts about an evaluation after training. */
export interface DouEvaluationInput extends Input<typeof own> {}
interface DouEvaluationRecord extends Known<typeof own> {}

export const douEvaluation = /* @__PURE__ */ questionOf<DouEvaluationInput, DouEvaluationRecord>(() => own.shape);

const readEvaluation = /* @__PURE__ */ readFacts(douEvaluation);

/** What is known, the day of the evaluation settled. */
interface EvaluationFacts {
  readonly lastDay: string | null;
  readonly evaluatedOn: string;
}

/** Where the day of evaluation lies to the window. */
export type DouEvaluationPosition = 'before' | 'within' | 'after';

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
 * Last days of training with every position to an evaluation: the earliest and the latest there are, and the latest
 * whose window has opened. That is the end of its month if the evaluation is at the end of one, for later days clamp
 * back to it (A02).
 */
const lastDaySamples = ({ evaluatedOn }: EvaluationFacts, context: Context): readonly string[] => {
  const sameDay = addMonths(evaluatedOn, -parameterOf(context, 'postTrainingFromMonths'));
  return withinRange([
    ...(evaluatedOn === endOfMonth(evaluatedOn) ? [endOfMonth(sameDay)] : [sameDay]),
    EARLIEST_DATE,
    LATEST_DATE,
  ]);
};

const gaps = { lastDay: flatGap<EvaluationFacts, Context>()('lastDay', lastDaySamples) };

const measureWindow = ({ lastDay, evaluatedOn }: EvaluationFacts, context: Context) => ({
  lastDay,
  evaluatedOn,
  opensOn: lastDay === null ? null : addMonths(lastDay, parameterOf(context, 'postTrainingFromMonths')),
  closesOn: lastDay === null ? null : addMonths(lastDay, parameterOf(context, 'postTrainingUntilMonths')),
});

/** Where an evaluation stands to its window; a missing last day is filled in before this is asked. */
const positionOf = ({ evaluatedOn, opensOn, closesOn }: ReturnType<typeof measureWindow>): DouEvaluationPosition => {
  if (opensOn !== null && evaluatedOn < opensOn) return 'before';
  return closesOn !== null && evaluatedOn > closesOn ? 'after' : 'within';
};

const evaluationRules = ruleTable<EvaluationFacts, Context, 'lastDay', 'dou-asn-probolinggo/viii.2'>(gaps, [
  row({
    provision: 'dou-asn-probolinggo/viii.2',
    reads: ['lastDay'],
    measure: measureWindow,
    judge: (e) => metIf(positionOf(e) === 'within'),
    confidence: (_facts, context) =>
      confidenceOf(context, ['dou-asn-probolinggo/viii.2', 'postTrainingFromMonths', 'postTrainingUntilMonths']),
  }),
]);

const reckon = (facts: EvaluationFacts, context: Context) => {
  const window = measureWindow(facts, context);
  return { opensOn: window.opensOn, closesOn: window.closesOn, position: positionOf(window) };
};

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
  const { lastDay, evaluatedOn } = readEvaluation(record);
  const facts: EvaluationFacts = { lastDay, evaluatedOn: evaluatedOn ?? context.asOf };
  const words = { barred: 'outside-window', clear: 'within-window' } as const;
  const { basis, ...assessment } = assessBy(evaluationRules, facts, context, words);
  const reader = readerOf(facts, gapsAmong(gaps, ['lastDay'], facts, context), (f) => reckon(f, context));
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
