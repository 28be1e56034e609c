/**
 * The levels and scores that a box is found by, and each agency's own cut-offs.
 *
 * @module
 */
import { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from '../../asn/talent-box.js';
import { isDecimal } from '../../kernel/decimal.js';
import {
  type Fact,
  facts,
  type Input,
  type Known,
  numeral,
  oneOf,
  questionOf,
  type Whole,
  wholly,
} from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { readAxes } from './axes.js';

const IMPOSSIBLE_SCORE = {
  code: 'impossible-score',
  message: 'not a score: a finite number, or decimal text of up to 34 digits',
};

/** A number or decimal text. */
export type Score = number | string;
const score = (): Fact<Score> =>
  numeral(isDecimal, IMPOSSIBLE_SCORE, { pattern: /^-?(\d{1,17}(\.\d{1,17})?|\d{1,3}\.\d{18,31}|\d{18,34})$/ });

/** The cut-offs of an axis, each agency's own; there are none to fall back on. */
const talentScale = /* @__PURE__ */ facts(() => ({
  /** The lowest score there is. */
  min: score(),
  /** The lowest score of the middle level. */
  middleFrom: score(),
  /** The lowest score of the highest level. */
  highFrom: score(),
  /** The highest score there is. */
  max: score(),
}));
export type TalentScale = Whole<typeof talentScale>;

const own = /* @__PURE__ */ facts(() => ({
  /** Level of performance; a score says it as well. */
  performanceLevel: oneOf(PERFORMANCE_LEVELS),
  /** Score of performance: a number or decimal text, within the scale. It says the level once its cut-offs are known. */
  performanceScore: score(),
  /** Level of potential; a score says it as well. */
  potentialLevel: oneOf(POTENTIAL_LEVELS),
  /** Score of potential: a number or decimal text, within the scale. It says the level once its cut-offs are known. */
  potentialScore: score(),
  /** Cut-offs for the score of performance. */
  performanceScale: wholly(talentScale),
  /** Cut-offs for the score of potential. */
  potentialScale: wholly(talentScale),
}));

/** The facts that the box is found by. Every one may be left out. */
export interface TalentPlacementInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface Placing extends Known<typeof own> {}

export const talentPlacement = /* @__PURE__ */ questionOf<TalentPlacementInput, Placing>(
  () => own.shape,
  (record) => readAxes(record).issues,
);

export const readPlacement = /* @__PURE__ */ readFacts(talentPlacement);
