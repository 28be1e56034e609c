/**
 * The facts about planned learning hours.
 *
 * @pasal Pasal 49 ayat (2)
 * @module
 */
import { hundredthsOf, type LearningHours, learningHours } from '../../asn/learning-hours.js';
import type { InputIssue } from '../../kernel/errors.js';
import { facts, type Input, type Known, numeral, questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

export const LEARNING_PARTS = ['experiential', 'social', 'formal'] as const satisfies readonly LearningPart[];

/** A part of the model. */
export type LearningPart = 'experiential' | 'social' | 'formal';

const WIDEST_TOLERANCE = 100;
const PLAIN_PERCENT = /^\d{1,3}(\.\d{1,2})?$/;

const isTolerance = (value: number | string): boolean =>
  PLAIN_PERCENT.test(`${value}`) && Number(value) <= WIDEST_TOLERANCE;

const IMPOSSIBLE_TOLERANCE = {
  code: 'impossible-tolerance',
  message: `not a tolerance: percentage points from 0 to ${WIDEST_TOLERANCE} with at most two decimals`,
};

const own = /* @__PURE__ */ facts(() => ({
  /** Hours of experiential learning at work (Pasal 49 ayat (2) huruf a); may be left out. */
  experientialHours: learningHours(),
  /** Hours of social learning (Pasal 49 ayat (2) huruf b); may be left out. */
  socialHours: learningHours(),
  /** Hours of formal learning (Pasal 49 ayat (2) huruf c); may be left out. */
  formalHours: learningHours(),
  /** Percentage points that a share may be off, 0 to 100 with at most two decimals; 0 when left out (A64, B11). */
  tolerance: numeral(isTolerance, IMPOSSIBLE_TOLERANCE, {
    least: 0,
    most: WIDEST_TOLERANCE,
    pattern: /^(0?\d{1,2}(\.\d{1,2})?|100(\.0{1,2})?)$/,
  }),
}));

/** The planned learning hours by part, and how far the shares may be off. */
export interface LearningMixInput extends Input<typeof own> {}
interface LearningMixRecord extends Known<typeof own> {}

/** A plan of no hours at all. */
const issuesOfHours = ({ experientialHours, socialHours, formalHours }: LearningMixRecord): readonly InputIssue[] =>
  [experientialHours, socialHours, formalHours].every((hours) => hours !== null && hundredthsOf(hours) === 0)
    ? [{ path: '', code: 'no-hours', message: 'a plan of no hours at all has no shares' }]
    : [];

export const learningMix = /* @__PURE__ */ questionOf<LearningMixInput, LearningMixRecord>(
  () => own.shape,
  issuesOfHours,
);

const readLearningMix = /* @__PURE__ */ readFacts(learningMix);

/** What is known, in hundredths of hours and of percentage points. */
export type MixFacts = { readonly [part in LearningPart]: number | null } & { readonly tolerance: number };

export const parseLearningMix = (record: unknown): MixFacts => {
  const { experientialHours, socialHours, formalHours, tolerance } = readLearningMix(record);
  const hundredths = (hours: LearningHours | null) => (hours === null ? null : hundredthsOf(hours));
  return {
    experiential: hundredths(experientialHours),
    social: hundredths(socialHours),
    formal: hundredths(formalHours),
    tolerance: hundredthsOf(tolerance ?? 0),
  };
};
