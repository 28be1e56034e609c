/**
 * The facts about those who were called to a training of the DOU ASN programme.
 *
 * @module
 */
import { entry, facts, type Input, type Known, listOf, numeral, questionOf, yesNo } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

export const HIGHEST_SCORE = 1_000_000;
const PLAIN_SCORE = /^\d{1,7}(\.\d{1,4})?$/;

const isScore = (value: number | string): boolean => PLAIN_SCORE.test(`${value}`) && Number(value) <= HIGHEST_SCORE;

const IMPOSSIBLE_SCORE = {
  code: 'impossible-score',
  message: `not a score: a number from 0 to ${HIGHEST_SCORE} with at most four decimals`,
};

const participant = /* @__PURE__ */ facts(() => ({
  /** Whether this person followed the programme. */
  followed: yesNo(),
  /** Score in the final evaluation: a number or decimal text from 0 to 1,000,000, at most four decimals. */
  score: numeral(isScore, IMPOSSIBLE_SCORE, {
    least: 0,
    most: HIGHEST_SCORE,
    pattern: /^(0?\d{1,6}(\.\d{1,4})?|1000000(\.0{1,4})?)$/,
  }),
}));
export interface Participant extends Known<typeof participant> {}

const own = /* @__PURE__ */ facts(() => ({
  /** Everybody who was called to the training, in any order. */
  participants: listOf(entry(participant), 5000),
}));

/** The facts about those who were called to a training. Every one may be left out, and so may the list; an empty one is nobody. */
export interface DouAwardsInput extends Input<typeof own> {}

export const douAwards = /* @__PURE__ */ questionOf<DouAwardsInput, Known<typeof own>>(() => own.shape);

export const readAwards = /* @__PURE__ */ readFacts(douAwards);
