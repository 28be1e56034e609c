import { EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { day, facts, type Input, type Known, questionOf, yesNo } from '../../kernel/fact.js';
import type { TurningPoints } from '../../kernel/fact-gaps.js';
import type { Context } from '../../law/ruleset.js';

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the trainee keeps the rules of the organiser or training institution. */
  rulesObeyed: yesNo(),
  /** The last day that was set for finishing the programme. */
  deadline: day(),
  /** Whether the programme is finished; need not be told beside `finishedOn`. */
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
