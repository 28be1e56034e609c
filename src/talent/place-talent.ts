/**
 * Which of the nine boxes somebody stands in, by levels or by scores and the agency's own cut-offs.
 *
 * @pasal Pasal 7 ayat (1)
 * @source Permen PUPR 2/2023; Permenpan RB 3/2020
 * @module
 */
import * as z from 'zod';
import {
  type BoxConvention,
  boxAt,
  PERFORMANCE_LEVELS,
  PerformanceLevel,
  POTENTIAL_LEVELS,
  PotentialLevel,
  type TalentBox,
} from '../asn/talent-box.js';
import { exact } from '../kernel/decimal.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { flatFact } from '../kernel/fields.js';
import { parserOf } from '../kernel/input.js';
import type { Finding } from '../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../law/ruleset.js';

const HIGHEST_SCORE = 1_000_000;
const PLAIN_SCORE = /^-?\d{1,7}(\.\d{1,4})?$/;
const UNITS = 10_000;

const isScore = (value: number | string): boolean =>
  PLAIN_SCORE.test(`${value}`) && exact(`${value}`).abs().lte(HIGHEST_SCORE);

const Score = z.union([z.number(), z.string()]).refine(isScore, {
  error: `not a score: a number from -${HIGHEST_SCORE} to ${HIGHEST_SCORE} with at most four decimals`,
  params: { code: 'impossible-score' },
});
type Score = z.infer<typeof Score>;

/** The cut-offs of an axis, each agency's own; there are none to fall back on. */
const TalentScale = z.strictObject({
  /** The lowest score there is. */
  min: Score,
  /** The lowest score of the middle level. */
  middleFrom: Score,
  /** The lowest score of the highest level. */
  highFrom: Score,
  /** The highest score there is. */
  max: Score,
});

/** The facts that the box is found by. Every one may be left out. */
export const TalentPlacementInput = z.strictObject({
  /** Level of performance; a score says it as well. */
  performanceLevel: flatFact(PerformanceLevel),
  /** Score of performance: a number or decimal text with at most four decimals, within the scale. */
  performanceScore: flatFact(Score),
  /** Level of potential; a score says it as well. */
  potentialLevel: flatFact(PotentialLevel),
  /** Score of potential: a number or decimal text with at most four decimals, within the scale. */
  potentialScore: flatFact(Score),
  /** Cut-offs for the score of performance; required with that score. */
  performanceScale: flatFact(TalentScale),
  /** Cut-offs for the score of potential; required with that score. */
  potentialScale: flatFact(TalentScale),
});
export interface TalentPlacementInput extends z.input<typeof TalentPlacementInput> {}

const readPlacement = parserOf(TalentPlacementInput);

/** The provision that the step of placing cites. */
export type TalentPlacementProvision = 'pupr-2-2023/7.1';

/** The answer to "which box of the talent matrix is this?". */
export interface TalentPlacement {
  readonly question: 'talent-box';
  readonly performance: PerformanceLevel | null;
  readonly potential: PotentialLevel | null;
  /** The box, 1 to 9. */
  readonly box: TalentBox | null;
  /** How the boxes are numbered. */
  readonly convention: BoxConvention;
  /** One finding: `met` once both levels are known and make a box. */
  readonly steps: readonly Finding<TalentPlacementProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** A score or a cut-off as a whole number of ten-thousandths, in which comparisons are exact. */
const unitsOf = (score: Score): number =>
  // Adding 0 makes 0 of -0, which JSON does not have.
  exact(`${score}`).times(UNITS).toNumber() + 0;

interface ScaleUnits {
  readonly min: number;
  readonly middleFrom: number;
  readonly highFrom: number;
  readonly max: number;
}

const scaleUnitsOf = ({ min, middleFrom, highFrom, max }: z.output<typeof TalentScale>): ScaleUnits => ({
  min: unitsOf(min),
  middleFrom: unitsOf(middleFrom),
  highFrom: unitsOf(highFrom),
  max: unitsOf(max),
});

/** One axis as given, with the levels it has from the lowest. */
interface AxisInput<L extends string> {
  readonly axis: 'performance' | 'potential';
  readonly levels: readonly [L, L, L];
  readonly level: L | null;
  readonly score: Score | null;
  readonly scale: z.output<typeof TalentScale> | null;
}

/** One axis as it is known. */
interface Axis<L extends string> {
  readonly level: L | null;
  readonly score: number | null;
  readonly middleFrom: number | null;
  readonly highFrom: number | null;
  /** Paths of the facts that can still say the level: its score too where there is a scale to read it by. */
  readonly missing: readonly string[];
}

const levelOfScore = <L extends string>(
  units: number,
  { middleFrom, highFrom }: ScaleUnits,
  [low, middle, high]: readonly [L, L, L],
): L => {
  if (units >= highFrom) return high;
  return units >= middleFrom ? middle : low;
};

/** Reads an axis that has no score, or none yet. */
const readUnscored = <L extends string>({ axis, level, scale }: AxisInput<L>): Axis<L> => {
  const paths = [`${axis}Level`, ...(scale === null ? [] : [`${axis}Score`])];
  return { level, score: null, middleFrom: null, highFrom: null, missing: level === null ? paths : [] };
};

/** Reads an axis, and tells what is wrong with it. */
const readAxis = <L extends string>(input: AxisInput<L>, issues: InputIssue[]): Axis<L> => {
  const { axis, level, score } = input;
  const unscored = readUnscored(input);
  const scale = input.scale === null ? null : scaleUnitsOf(input.scale);
  if (
    scale !== null &&
    !(scale.min < scale.middleFrom && scale.middleFrom < scale.highFrom && scale.highFrom <= scale.max)
  ) {
    const message = 'every level needs a score: min < middleFrom < highFrom <= max';
    issues.push({ path: `${axis}Scale`, code: 'unreachable-level', message });
    return unscored;
  }
  if (score === null) return unscored;
  if (scale === null) {
    const message = 'a score says nothing without the cut-offs of its scale';
    issues.push({ path: `${axis}Scale`, code: 'scale-required', message });
    return unscored;
  }
  const units = unitsOf(score);
  if (units < scale.min || units > scale.max) {
    issues.push({ path: `${axis}Score`, code: 'outside-scale', message: 'the score is not on its scale' });
    return unscored;
  }
  const scored = levelOfScore(units, scale, input.levels);
  if (level !== null && level !== scored) {
    issues.push({ path: `${axis}Level`, code: 'contradictory', message: `the score stands for the level ${scored}` });
  }
  return {
    level: scored,
    score: units / UNITS,
    middleFrom: scale.middleFrom / UNITS,
    highFrom: scale.highFrom / UNITS,
    missing: [],
  };
};

const parsePlacement = (record: unknown) => {
  const input = readPlacement(record);
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
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { performance, potential };
};

/**
 * Which box of the talent matrix is this? A score is compared with the cut-offs as it is, never rounded; a cut-off
 * belongs to the level above it. No box follows from one axis alone.
 *
 * @param record - a {@link TalentPlacementInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also for a score without
 *   its scale (`scale-required`) or off it (`outside-scale`), for a scale that leaves a level without a score
 *   (`unreachable-level`), and for a level that the score of its axis contradicts (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const place = placeTalent(
 *   {
 *     performanceLevel: 'di-atas',
 *     potentialScore: '79.9999',
 *     potentialScale: { min: 0, middleFrom: 60, highFrom: 80, max: 100 },
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * place.potential; // 'menengah'
 * place.box; // 7
 * ```
 * @pasal Pasal 7 ayat (1)
 */
export const placeTalent = (record: unknown, options: DecisionOptions): TalentPlacement => {
  const context = contextOf(options);
  const { performance, potential } = parsePlacement(record);
  const levels = { performance: performance.level, potential: potential.level };
  const box = boxAt(levels);
  const missing = [...performance.missing, ...potential.missing];
  return {
    question: 'talent-box',
    ...levels,
    box,
    convention: 'permenpan-rb-3-2020',
    steps: [
      {
        provision: 'pupr-2-2023/7.1',
        status: box === null ? 'unknown' : 'met',
        confidence: 'certain',
        missing: [...missing],
        evidence: {
          performanceScore: performance.score,
          performanceMiddleFrom: performance.middleFrom,
          performanceHighFrom: performance.highFrom,
          performance: performance.level,
          potentialScore: potential.score,
          potentialMiddleFrom: potential.middleFrom,
          potentialHighFrom: potential.highFrom,
          potential: potential.level,
          box,
        },
      },
    ],
    missing,
    basis: basisOf(context, 'certain'),
  };
};
