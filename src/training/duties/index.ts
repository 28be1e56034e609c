/**
 * What a trainee owes during and after training: the organiser's rules, the set time, and a report.
 *
 * @pasal Pasal 61
 * @source Permen PUPR 2/2023
 * @module
 */
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { parseTrainingDuties, type TrainingDutiesInput } from './facts.js';
import { type TrainingDutiesProvision, trainingDutiesRules } from './rules.js';

export type { TrainingDutiesInput } from './facts.js';
export type { TrainingDutiesProvision } from './rules.js';

/** The answer to "has this trainee done what training asks of them?". */
export interface TrainingDutiesAssessment extends Assessment<'fulfilled' | 'outstanding', TrainingDutiesProvision> {
  readonly question: 'training-duties';
  /** Paths of days after the day of the decision: what they tell of has not happened yet. */
  readonly laterThanAsOf: readonly string[];
}

/**
 * Has this trainee done what training asks of them by `asOf`? The report is due once the programme is finished; by when
 * is written nowhere, so one not handed in yet is outstanding from the first day. A day of finishing after `asOf` has not
 * come yet: the programme is not finished, and `laterThanAsOf` says so.
 *
 * @param record - a {@link TrainingDutiesInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when the programme
 *   was finished on a day and yet not (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const trainee = { rulesObeyed: true, deadline: '2026-06-30', finishedOn: '2026-06-30', reported: true };
 * assessTrainingDuties(trainee, { asOf: '2026-07-01' }).verdict; // 'fulfilled'
 * const late = { rulesObeyed: true, deadline: '2026-06-30', finished: false };
 * assessTrainingDuties(late, { asOf: '2026-07-01' }).verdict; // 'outstanding'
 * ```
 * @pasal Pasal 61
 */
export const assessTrainingDuties = (record: TrainingDutiesInput, options: DecisionOptions): TrainingDutiesAssessment =>
  assessTrainingDutiesFrom(record, options);

/**
 * {@link assessTrainingDuties} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessTrainingDutiesFrom = (record: unknown, options: DecisionOptions): TrainingDutiesAssessment => {
  const context = contextOf(options);
  const { facts, laterThanAsOf } = parseTrainingDuties(record, context);
  const words = { barred: 'outstanding', clear: 'fulfilled' } as const;
  const { basis, ...assessment } = assessBy(trainingDutiesRules, facts, context, words);
  return { question: 'training-duties', ...assessment, laterThanAsOf: [...laterThanAsOf], basis };
};
