import { either, type Fact, facts, whole, wholly } from '../kernel/fact.js';
import { type Context, parameterOf } from '../law/ruleset.js';

/** A length of study in whole semesters or whole months (A23); at most ten years. */
export type StudyTime =
  | {
      /** Whole semesters. */
      readonly semesters: number;
    }
  | {
      /** Whole months. */
      readonly months: number;
    };

/** A length of study in whole semesters or whole months (A23); at most ten years. */
export const studyTime = (): Fact<StudyTime> =>
  either(wholly(facts(() => ({ semesters: whole(1, 20) }))), wholly(facts(() => ({ months: whole(1, 120) }))));

/** The length in months; a semester has six unless amended. */
export const monthsOf = (time: StudyTime, context: Context): number =>
  'months' in time ? time.months : time.semesters * parameterOf(context, 'semesterMonths');
