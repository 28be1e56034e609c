/**
 * The window after the training, and where an evaluation stands to it.
 *
 * @pasal Pedoman DOU ASN bagian VIII angka 2
 * @module
 */
import { addMonths } from '../../kernel/calendar.js';
import { metIf, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import { type EvaluationFacts, evaluationGaps } from './facts.js';

/** Where the day of evaluation lies to the window. */
export type DouEvaluationPosition = 'before' | 'within' | 'after';

const measureWindow = ({ lastDay, evaluatedOn }: EvaluationFacts, context: Context) => ({
  lastDay,
  evaluatedOn,
  opensOn: lastDay === null ? null : addMonths(lastDay, parameterOf(context, 'postTrainingFromMonths')),
  closesOn: lastDay === null ? null : addMonths(lastDay, parameterOf(context, 'postTrainingUntilMonths')),
});

/** Where an evaluation stands to its window. */
const positionOf = ({ evaluatedOn, opensOn, closesOn }: ReturnType<typeof measureWindow>): DouEvaluationPosition => {
  if (opensOn !== null && evaluatedOn < opensOn) return 'before';
  return closesOn !== null && evaluatedOn > closesOn ? 'after' : 'within';
};

export const evaluationRules = ruleTable<EvaluationFacts, Context, 'lastDay', 'dou-asn-probolinggo/viii.2'>(
  evaluationGaps,
  [
    row({
      provision: 'dou-asn-probolinggo/viii.2',
      reads: ['lastDay'],
      measure: measureWindow,
      judge: (e) => metIf(positionOf(e) === 'within'),
      confidence: (_facts, context) =>
        confidenceOf(context, ['dou-asn-probolinggo/viii.2', 'postTrainingFromMonths', 'postTrainingUntilMonths']),
    }),
  ],
);

/** The window, and where the evaluation stands to it; a missing last day is filled in before this is asked. */
export const windowOf = (facts: EvaluationFacts, context: Context) => {
  const window = measureWindow(facts, context);
  return { opensOn: window.opensOn, closesOn: window.closesOn, position: positionOf(window) };
};
