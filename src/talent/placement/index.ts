/**
 * Which of the nine boxes somebody stands in, by levels or by scores and the agency's own cut-offs.
 *
 * @pasal Pasal 7 ayat (1)
 * @source Permen PUPR 2/2023; Permenpan RB 3/2020
 * @module
 */

import {
  type BoxConvention,
  boxAt,
  PERFORMANCE_LEVELS,
  type PerformanceLevel,
  POTENTIAL_LEVELS,
  type PotentialLevel,
  type TalentBox,
} from '../../asn/talent-box.js';
import { decimalOf, type Exact, type ExactNumber, isDecimal, numberOrText } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
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
import { type Evidence, type Finding, weakestOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';

const IMPOSSIBLE_SCORE = {
  code: 'impossible-score',
  message: 'not a score: a finite number, or decimal text of up to 34 digits',
};

type Score = number | string;
const score = (): Fact<Score> => numeral(isDecimal, IMPOSSIBLE_SCORE);

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
type TalentScale = Whole<typeof talentScale>;

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
interface Placing extends Known<typeof own> {}

export const talentPlacement = /* @__PURE__ */ questionOf<TalentPlacementInput, Placing>(
  () => own.shape,
  (record) => readAxes(record).issues,
);

const readPlacement = /* @__PURE__ */ readFacts(talentPlacement);

/** The provisions that the steps of placing cite. */
export type TalentPlacementProvision = 'pupr-2-2023/7.1' | 'permenpan-rb-3-2020';

/** The answer to "which box of the talent matrix is this?". */
export interface TalentPlacement {
  readonly question: 'talent-box';
  readonly performanceLevel: PerformanceLevel | null;
  readonly potentialLevel: PotentialLevel | null;
  /** The box, 1 to 9. */
  readonly box: TalentBox | null;
  /** How the boxes are numbered. */
  readonly convention: BoxConvention;
  /** `met` once both levels are known and make a box; the boxes themselves are those of Permenpan RB 3/2020. */
  readonly steps: readonly Finding<TalentPlacementProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** Cut-offs as decimals, in which comparisons are exact. */
interface Scale {
  readonly min: Exact;
  readonly middleFrom: Exact;
  readonly highFrom: Exact;
  readonly max: Exact;
}

const scaleOf = ({ min, middleFrom, highFrom, max }: TalentScale): Scale => ({
  min: decimalOf(min),
  middleFrom: decimalOf(middleFrom),
  highFrom: decimalOf(highFrom),
  max: decimalOf(max),
});

const hasEveryLevel = ({ min, middleFrom, highFrom, max }: Scale): boolean =>
  min.lt(middleFrom) && middleFrom.lt(highFrom) && highFrom.lte(max);

/** One axis as given, with the levels it has from the lowest. */
interface AxisInput<L extends string> {
  readonly axis: 'performance' | 'potential';
  readonly levels: readonly [L, L, L];
  readonly level: L | null;
  readonly score: Score | null;
  readonly scale: TalentScale | null;
}

/** One axis as it is known. */
interface Axis<L extends string> {
  readonly level: L | null;
  /** A number where that holds it exactly, and else text. */
  readonly score: ExactNumber | null;
  readonly middleFrom: ExactNumber | null;
  readonly highFrom: ExactNumber | null;
  /** Paths of the facts that can still say the level: its score, or the scale to read that by, where one lacks the other. */
  readonly missing: readonly string[];
}

const levelOfScore = <L extends string>(
  score: Exact,
  { middleFrom, highFrom }: Scale,
  [low, middle, high]: readonly [L, L, L],
): L => {
  if (score.gte(highFrom)) return high;
  return score.gte(middleFrom) ? middle : low;
};

/** What would say the level beside the level itself: a score on a known scale, or the scale of a known score. */
const partnerOf = ({ axis, score, scale }: AxisInput<string>): string[] => {
  if ((score === null) === (scale === null)) return [];
  return [score === null ? `${axis}Score` : `${axis}Scale`];
};

/** Reads an axis that has no score to read, or none yet. */
const readUnscored = <L extends string>(input: AxisInput<L>): Axis<L> => {
  const { axis, level, score } = input;
  return {
    level,
    score: score === null ? null : numberOrText(decimalOf(score)),
    middleFrom: null,
    highFrom: null,
    missing: level === null ? [`${axis}Level`, ...partnerOf(input)] : [],
  };
};

/** Reads an axis, and tells what is wrong with it. */
const readAxis = <L extends string>(input: AxisInput<L>, issues: InputIssue[]): Axis<L> => {
  const { axis, level, score } = input;
  const unscored = readUnscored(input);
  const scale = input.scale === null ? null : scaleOf(input.scale);
  if (scale !== null && !hasEveryLevel(scale)) {
    const message = 'every level needs a score: min < middleFrom < highFrom <= max';
    issues.push({ path: `${axis}Scale`, code: 'unreachable-level', message });
    return unscored;
  }
  if (score === null || scale === null) return unscored;
  const decimal = decimalOf(score);
  if (decimal.lt(scale.min) || decimal.gt(scale.max)) {
    issues.push({ path: `${axis}Score`, code: 'outside-scale', message: 'the score is not on its scale' });
    return unscored;
  }
  const scored = levelOfScore(decimal, scale, input.levels);
  if (level !== null && level !== scored) {
    issues.push({ path: `${axis}Level`, code: 'contradictory', message: `the score stands for the level ${scored}` });
  }
  return {
    level: scored,
    score: numberOrText(decimal),
    middleFrom: numberOrText(scale.middleFrom),
    highFrom: numberOrText(scale.highFrom),
    missing: [],
  };
};

const readAxes = (input: Placing) => {
  const issues: InputIssue[] = [];
  const performanceLevel = readAxis(
    {
      axis: 'performance',
      levels: PERFORMANCE_LEVELS,
      level: input.performanceLevel,
      score: input.performanceScore,
      scale: input.performanceScale,
    },
    issues,
  );
  const potentialLevel = readAxis(
    {
      axis: 'potential',
      levels: POTENTIAL_LEVELS,
      level: input.potentialLevel,
      score: input.potentialScore,
      scale: input.potentialScale,
    },
    issues,
  );
  return { performanceLevel, potentialLevel, issues };
};

/**
 * Which box of the talent matrix is this? A score is compared with the cut-offs as it is written, never rounded; a cut-off
 * belongs to the level above it. A score without its cut-offs says nothing yet. No box follows from one axis alone.
 *
 * @param record - a {@link TalentPlacementInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also for a score off its
 *   scale (`outside-scale`), for a scale that leaves a level without a score (`unreachable-level`), and for a level that
 *   the score of its axis contradicts (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const place = placeTalent(
 *   {
 *     performanceLevel: 'di-atas',
 *     potentialScore: 79.99996,
 *     potentialScale: { min: 0, middleFrom: 60, highFrom: 80, max: 100 },
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * place.potentialLevel; // 'menengah'
 * place.box; // 7
 * ```
 * @pasal Pasal 7 ayat (1)
 */
export const placeTalent = (record: TalentPlacementInput, options: DecisionOptions): TalentPlacement =>
  placeTalentFrom(record, options);

/**
 * {@link placeTalent} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const placeTalentFrom = (record: unknown, options: DecisionOptions): TalentPlacement => {
  const context = contextOf(options);
  const { performanceLevel, potentialLevel } = readAxes(readPlacement(record));
  const levels = { performanceLevel: performanceLevel.level, potentialLevel: potentialLevel.level };
  const box = boxAt(levels);
  const missing = [...performanceLevel.missing, ...potentialLevel.missing];
  const stepOn = (provision: TalentPlacementProvision, evidence: Evidence): Finding<TalentPlacementProvision> => ({
    provision,
    status: box === null ? 'unknown' : 'met',
    confidence: confidenceOf(context, [provision]),
    missing: [...missing],
    evidence,
  });
  const steps = [
    stepOn('pupr-2-2023/7.1', {
      performanceScore: performanceLevel.score,
      performanceMiddleFrom: performanceLevel.middleFrom,
      performanceHighFrom: performanceLevel.highFrom,
      performanceLevel: performanceLevel.level,
      potentialScore: potentialLevel.score,
      potentialMiddleFrom: potentialLevel.middleFrom,
      potentialHighFrom: potentialLevel.highFrom,
      potentialLevel: potentialLevel.level,
      box,
    }),
    stepOn('permenpan-rb-3-2020', { ...levels, box }),
  ];
  return {
    question: 'talent-box',
    ...levels,
    box,
    convention: 'permenpan-rb-3-2020',
    steps,
    missing,
    basis: basisOf(context, weakestOf(steps)),
  };
};
