/**
 * The facts about an evaluation after training.
 *
 * @module
 */
import { addMonths, EARLIEST_DATE, endOfMonth, LATEST_DATE, withinRange } from '../../kernel/calendar.js';
import { day, facts, type Input, type Known, questionOf } from '../../kernel/fact.js';
import { flatGap } from '../../kernel/gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Context, parameterOf } from '../../law/ruleset.js';

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
export interface EvaluationFacts {
  readonly lastDay: string | null;
  readonly evaluatedOn: string;
}

/** Who names no day of evaluation asks of the day of the decision. */
export const parseDouEvaluation = (record: unknown, { asOf }: Context): EvaluationFacts => {
  const { lastDay, evaluatedOn } = readEvaluation(record);
  return { lastDay, evaluatedOn: evaluatedOn ?? asOf };
};

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

export const evaluationGaps = { lastDay: flatGap<EvaluationFacts, Context>()('lastDay', lastDaySamples) };
