import { type Fact, numeral } from '../kernel/fact.js';

const MOST_HOURS = 10_000;
const PLAIN_HOURS = /^\d{1,5}(\.\d{1,2})?$/;

const isHours = (value: number | string): boolean => PLAIN_HOURS.test(`${value}`) && Number(value) <= MOST_HOURS;

const IMPOSSIBLE_HOURS = {
  code: 'impossible-hours',
  message: `not learning hours: a number from 0 to ${MOST_HOURS} with at most two decimals`,
};

/**
 * Learning hours (jam pelajaran, JP) as recorded: a number or decimal text from 0 to 10,000 with at most two decimals.
 * How long an hour lasts is for others to say (A11).
 */
export const learningHours = (): Fact<LearningHours> =>
  numeral(isHours, IMPOSSIBLE_HOURS, {
    least: 0,
    most: MOST_HOURS,
    pattern: /^(0?\d{1,4}(\.\d{1,2})?|10000(\.0{1,2})?)$/,
  });
/** Learning hours as they are recorded. */
export type LearningHours = number | string;

/** Learning hours as a whole number of hundredths, in which sums and comparisons are exact. */
export const hundredthsOf = (hours: LearningHours): number =>
  // Adding 0 makes 0 of -0, which JSON does not have.
  Math.round(Number(hours) * 100) + 0;

/** Hundredths as the hours they make. */
export const hoursOf = (hundredths: number): number => hundredths / 100;
