import * as z from 'zod';
import { type Context, parameterOf } from '../law/ruleset.js';

/** A length of study in whole semesters or whole months (A23); at most ten years. */
export const StudyTime = z.union([
  z.strictObject({ semesters: z.int().min(1).max(20) }),
  z.strictObject({ months: z.int().min(1).max(120) }),
]);
export type StudyTime = z.infer<typeof StudyTime>;

/** The length in months; a semester has six unless amended. */
export const monthsOf = (time: StudyTime, context: Context): number =>
  'months' in time ? time.months : time.semesters * parameterOf(context, 'semesterMonths');
