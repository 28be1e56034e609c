/**
 * What a trainee owes during and after training: the organiser's rules, the set time, and a report.
 *
 * @pasal Pasal 61
 * @source Permen PUPR 2/2023
 * @module
 */
import { InvalidInputError } from '../../kernel/errors.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { notAfter } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, metIf, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type TrainingDutiesFacts, type TrainingDutiesInput, trainingDuties, turns } from './facts.js';

export type { TrainingDutiesInput } from './facts.js';

const readTrainingDuties = readFacts(trainingDuties);

/** The facts after checking, and paths of what is dated after the day of the decision. */
interface Parsed {
  readonly facts: TrainingDutiesFacts;
  readonly laterThanAsOf: readonly string[];
}

/** Who finished on a day has finished; who finishes on a day still to come has not (C5). */
const parseTrainingDuties = (record: unknown, { asOf }: Context): Parsed => {
  const facts = readTrainingDuties(record);
  if (facts.finishedOn === null) return { facts, laterThanAsOf: [] };
  if (facts.finishedOn > asOf) {
    return { facts: { ...facts, finished: false, finishedOn: null }, laterThanAsOf: ['finishedOn'] };
  }
  if (facts.finished !== false) return { facts: { ...facts, finished: true }, laterThanAsOf: [] };
  throw new InvalidInputError([
    { path: 'finished', code: 'contradictory', message: 'not finished, and yet finished on a day' },
  ]);
};

/** Provisions that the findings on a trainee's duties cite. */
export type TrainingDutiesProvision = 'pupr-2-2023/61.a' | 'pupr-2-2023/61.b' | 'pupr-2-2023/61.c';

/** The answer to "has this trainee done what training asks of them?". */
export interface TrainingDutiesAssessment extends Assessment<'fulfilled' | 'outstanding', TrainingDutiesProvision> {
  readonly question: 'training-duties';
  /** Paths of days after the day of the decision: what they tell of has not happened yet. */
  readonly laterThanAsOf: readonly string[];
}

const gaps = gapsOf(trainingDuties, turns);
type TrainingDutiesFact = keyof typeof gaps;

const rule = <P extends TrainingDutiesProvision, E extends Evidence>(
  definition: RowDefinition<TrainingDutiesFacts, Context, TrainingDutiesFact, P, E>,
) => row(definition);

const trainingDutiesRules = ruleTable<TrainingDutiesFacts, Context, TrainingDutiesFact, TrainingDutiesProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/61.a',
    reads: ['rulesObeyed'],
    measure: ({ rulesObeyed }) => ({ rulesObeyed }),
    judge: (e) => metIf(e.rulesObeyed === true),
  }),
  rule({
    provision: 'pupr-2-2023/61.b',
    reads: ['finished', 'finishedOn', 'deadline'],
    measure: ({ finished, finishedOn, deadline }, { asOf }) => ({ finished, finishedOn, deadline, asOf }),
    judge: (e) => {
      if (e.finished === true) return metIf(notAfter(e.finishedOn, e.deadline));
      return notAfter(e.asOf, e.deadline) ? 'not-applicable' : 'unmet';
    },
  }),
  rule({
    provision: 'pupr-2-2023/61.c',
    reads: ['finished', 'reported'],
    measure: ({ finished, reported }) => ({ finished, reported }),
    judge: (e) => metIfApplies(e.finished === true, e.reported === true),
  }),
]);

/** {@link assessTrainingDuties} of a record whose type is not known, such as parsed JSON: it is checked all the same. */
export const assessTrainingDutiesFrom = (record: unknown, options: DecisionOptions): TrainingDutiesAssessment => {
  const context = contextOf(options);
  const { facts, laterThanAsOf } = parseTrainingDuties(record, context);
  const words = { barred: 'outstanding', clear: 'fulfilled' } as const;
  const { basis, ...assessment } = assessBy(trainingDutiesRules, facts, context, words);
  return { question: 'training-duties', ...assessment, laterThanAsOf: [...laterThanAsOf], basis };
};

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
