/**
 * The two axes of the matrix: a level, or a score that says it once its cut-offs are known.
 *
 * @module
 */
import { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from '../../asn/talent-box.js';
import { decimalOf, type Exact, type ExactNumber, numberOrText } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
import type { Placing, Score, TalentScale } from './facts.js';

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
export interface Axis<L extends string> {
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

/** Both axes of a record, and what is wrong with them. */
export const readAxes = (input: Placing) => {
  const issues: InputIssue[] = [];
  const performance = readAxis(
    {
      axis: 'performance',
      levels: PERFORMANCE_LEVELS,
      level: input.performanceLevel,
      score: input.performanceScore,
      scale: input.performanceScale,
    },
    issues,
  );
  const potential = readAxis(
    {
      axis: 'potential',
      levels: POTENTIAL_LEVELS,
      level: input.potentialLevel,
      score: input.potentialScore,
      scale: input.potentialScale,
    },
    issues,
  );
  return { performance, potential, issues };
};
