/**
 * What a trainee owes during and after training: the organiser's rules, the set time, and a report.
 *
 * @pasal Pasal 61
 * @source Permen PUPR 2/2023
 * @module
 */
import * as z from 'zod';
import { EARLIEST_DATE, LATEST_DATE } from '../kernel/calendar.js';
import { InvalidInputError } from '../kernel/errors.js';
import { flatFact, isoDate } from '../kernel/fields.js';
import { flatGap, YES_NO } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { notAfter } from '../kernel/logic.js';
import { type Evidence, metIf, metIfApplies, type RowDefinition, row, ruleTable } from '../kernel/rules.js';
import { type Assessment, assessBy } from '../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../law/ruleset.js';

/** The facts about a trainee. Every one may be left out. */
export const TrainingDutiesInput = z.strictObject({
  /** Whether the trainee keeps the rules of the organiser or training institution. */
  rulesObeyed: flatFact(z.boolean()),
  /** The last day that was set for finishing the programme. */
  deadline: flatFact(isoDate),
  /** Whether the programme is finished on the day of the decision; need not be told beside `finishedOn`, which decides. */
  finished: flatFact(z.boolean()),
  /** The day the programme was finished; one after the day of the decision has not come yet, and is told (C5). */
  finishedOn: flatFact(isoDate),
  /** Whether the written report to the direct supervisor is handed in. */
  reported: flatFact(z.boolean()),
});
export interface TrainingDutiesInput extends z.input<typeof TrainingDutiesInput> {}
type TrainingDutiesFacts = z.output<typeof TrainingDutiesInput>;

const readTrainingDuties = parserOf(TrainingDutiesInput);

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

const gap = flatGap<TrainingDutiesFacts, Context>();
const gaps = {
  rulesObeyed: gap('rulesObeyed', YES_NO),
  // The extremes stand on either side of whatever day they are compared with, if that day has two sides.
  deadline: gap('deadline', [LATEST_DATE, EARLIEST_DATE]),
  finished: gap('finished', YES_NO),
  finishedOn: gap('finishedOn', (_facts, { asOf }) => [EARLIEST_DATE, asOf]),
  reported: gap('reported', YES_NO),
};
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
export const assessTrainingDuties = (record: unknown, options: DecisionOptions): TrainingDutiesAssessment => {
  const context = contextOf(options);
  const { facts, laterThanAsOf } = parseTrainingDuties(record, context);
  const words = { barred: 'outstanding', clear: 'fulfilled' } as const;
  const { basis, ...assessment } = assessBy(trainingDutiesRules, facts, context, words);
  return { question: 'training-duties', ...assessment, laterThanAsOf: [...laterThanAsOf], basis };
};
