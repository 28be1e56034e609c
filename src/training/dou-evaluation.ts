/**
 * When a training of the DOU ASN programme is evaluated, and whether the evaluation after it falls in its window.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2
 * @source Pedoman DOU ASN Kota Probolinggo
 * @module
 */
import * as z from 'zod';
import { addMonths, EARLIEST_DATE, endOfMonth, LATEST_DATE, withinRange } from '../kernel/calendar.js';
import { readerOf } from '../kernel/computation.js';
import { flatFact, isoDate } from '../kernel/fields.js';
import { flatGap } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { gapsAmong, metIf, row, ruleTable } from '../kernel/rules.js';
import { type Assessment, assessBy } from '../law/assessment.js';
import { confidenceOf } from '../law/confidence.js';
import { type Context, contextOf, type DecisionOptions, parameterOf } from '../law/ruleset.js';

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

/** The facts about an evaluation after training. */
export const DouEvaluationInput = z.strictObject({
  /** Last day of the training; may be left out. */
  lastDay: flatFact(isoDate),
  /** Day of the evaluation; `asOf` when left out. */
  evaluatedOn: flatFact(isoDate),
});
export interface DouEvaluationInput extends z.input<typeof DouEvaluationInput> {}

const readEvaluation = parserOf(DouEvaluationInput);

/** What is known, the day of the evaluation settled. */
interface EvaluationFacts {
  readonly lastDay: string | null;
  readonly evaluatedOn: string;
}

/** Where the day of evaluation lies to the window. */
export type DouEvaluationPosition = 'before' | 'within' | 'after';

/** The answer to "does this evaluation fall in the window after the training?". */
export interface DouEvaluationAssessment
  extends Assessment<'within-window' | 'outside-window', 'dou-asn-probolinggo/8.2.e'> {
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

const evaluationRules = ruleTable<EvaluationFacts, Context, 'lastDay', 'dou-asn-probolinggo/8.2.e'>(gaps, [
  row({
    provision: 'dou-asn-probolinggo/8.2.e',
    reads: ['lastDay'],
    measure: measureWindow,
    judge: (e) => metIf(positionOf(e) === 'within'),
    confidence: (_facts, context) => confidenceOf(context, ['postTrainingFromMonths', 'postTrainingUntilMonths']),
  }),
]);

const reckon = (facts: EvaluationFacts, context: Context) => {
  const window = measureWindow(facts, context);
  return { opensOn: window.opensOn, closesOn: window.closesOn, position: positionOf(window) };
};

/**
 * Does this evaluation fall in the window after the training? It opens 6 months after the last day of the training and
 * closes 1 year after it, both days included (A91); in a shorter month it does so on the last day (A02).
 *
 * @param record - a {@link DouEvaluationInput}; the last day may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
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
export const assessDouEvaluation = (record: unknown, options: DecisionOptions): DouEvaluationAssessment => {
  const context = contextOf(options);
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
