/**
 * The facts about a trainee.
 *
 * @module
 */
import { EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { InvalidInputError } from '../../kernel/errors.js';
import { day, facts, type Input, type Known, questionOf, yesNo } from '../../kernel/fact.js';
import type { TurningPoints } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the trainee keeps the rules of the organiser or training institution. */
  rulesObeyed: yesNo(),
  /** The last day that was set for finishing the programme. */
  deadline: day(),
  /** Whether the programme is finished on the day of the decision; need not be told beside `finishedOn`, which decides. */
  finished: yesNo(),
  /** The day the programme was finished; one after the day of the decision has not come yet, and is told (C5). */
  finishedOn: day(),
  /** Whether the written report to the direct supervisor is handed in. */
  reported: yesNo(),
}));

/** The facts about a trainee. Every one may be left out. */
export interface TrainingDutiesInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface TrainingDutiesFacts extends Known<typeof own> {}

export const trainingDuties = /* @__PURE__ */ questionOf<TrainingDutiesInput, TrainingDutiesFacts>(() => own.shape);

export const turns: TurningPoints<TrainingDutiesFacts, Context> = {
  // The extremes stand on either side of whatever day they are compared with, if that day has two sides.
  deadline: [LATEST_DATE, EARLIEST_DATE],
  finishedOn: (_facts, { asOf }) => [EARLIEST_DATE, asOf],
};

const readTrainingDuties = /* @__PURE__ */ readFacts(trainingDuties);

/** The facts as they stand on the day of the decision, and paths of what is dated after it. */
export interface StandingDuties {
  readonly facts: TrainingDutiesFacts;
  readonly laterThanAsOf: readonly string[];
}

/** Who finished on a day has finished; who finishes on a day still to come has not (C5). */
export const parseTrainingDuties = (record: unknown, { asOf }: Context): StandingDuties => {
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
