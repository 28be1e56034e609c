/**
 * Whether planned learning hours follow the 70:20:10 model, and who carries out and watches over each part.
 *
 * @pasal Pasal 49, Pasal 12 ayat (4)
 * @source Permen PUPR 2/2023
 * @module
 */
import { hoursOf, hundredthsOf, type LearningHours, learningHours } from '../../asn/learning-hours.js';
import { readerOf } from '../../kernel/computation.js';
import { exact, roundHalfUp } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
import { facts, type Input, type Known, numeral, questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { gapsAmong, metIf, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { hoursGap, LEARNING_PARTS, type LearningPart, type MixFacts, REQUIREMENTS, requiredPercentOf } from './gaps.js';

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
  tolerance: numeral(isTolerance, IMPOSSIBLE_TOLERANCE),
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

/** Provisions that the findings on a learning mix cite. */
export type LearningMixProvision = 'pupr-2-2023/49.2.a' | 'pupr-2-2023/49.2.b' | 'pupr-2-2023/49.2.c';

/** What one part of the mix comes to. */
export interface LearningMixPart {
  readonly part: LearningPart;
  readonly hours: number | null;
  /** Share of all hours, rounded half up to two decimals; `null` while a missing fact can still change it. */
  readonly sharePercent: number | null;
  readonly requiredPercent: number;
  /** Who carries it out (Pasal 49 ayat (3)); the text does not say it of formal learning. */
  readonly carriedOutBy: 'unit-peserta' | 'tidak-diatur';
  /** Who watches over it (Pasal 49 ayat (3), Pasal 12 ayat (4)). */
  readonly monitoredBy: 'unit-sdm';
  /** Who draws up its guideline (Pasal 49 ayat (4)); the text does not say it of formal learning. */
  readonly guidelineBy: 'unit-sdm' | 'tidak-diatur';
}

/** The answer to "do these hours follow the model?". */
export interface LearningMixAssessment extends Assessment<'follows' | 'departs', LearningMixProvision> {
  readonly question: 'learning-mix';
  readonly totalHours: number | null;
  /** The three parts, in the order of Pasal 49 ayat (2). */
  readonly parts: readonly LearningMixPart[];
  /** Paths of the facts that can still change one of the values above. */
  readonly valuesMissing: readonly string[];
}

/** The hundredths of all hours; `null` while a part is missing. */
const totalOf = ({ experiential, social, formal }: Pick<MixFacts, LearningPart>): number | null =>
  experiential === null || social === null || formal === null ? null : experiential + social + formal;

const hoursKnown = (hundredths: number | null): number | null => (hundredths === null ? null : hoursOf(hundredths));

const sharePercentOf = (hundredths: number | null, total: number | null): number | null =>
  hundredths === null || total === null
    ? null
    : Number(roundHalfUp(exact(hundredths).times(100).dividedBy(exact(total)), 2));

const gaps = { hours: hoursGap };

/** Whether a share is within the tolerance of what is required, in whole numbers and so exactly (A64, B11). */
const isWithin = (hours: number, total: number, requiredPercent: number, tolerance: number): boolean => {
  const hundredths = hundredthsOf(hours);
  const all = hundredthsOf(total);
  return 100 * Math.abs(100 * hundredths - requiredPercent * all) <= hundredthsOf(tolerance) * all;
};

const requirement = (part: LearningPart) =>
  row({
    provision: REQUIREMENTS[part].provision,
    reads: ['hours'],
    measure: (facts: MixFacts, context: Context) => {
      const total = totalOf(facts);
      return {
        hours: hoursKnown(facts[part]),
        totalHours: hoursKnown(total),
        sharePercent: sharePercentOf(facts[part], total),
        requiredPercent: requiredPercentOf(part, context),
        tolerance: hoursOf(facts.tolerance),
      };
    },
    judge: (e) =>
      metIf(
        e.hours !== null && e.totalHours !== null && isWithin(e.hours, e.totalHours, e.requiredPercent, e.tolerance),
      ),
    confidence: (_facts, context) => confidenceOf(context, [REQUIREMENTS[part].share]),
  });

const learningMixRules = ruleTable<MixFacts, Context, 'hours', LearningMixProvision>(
  gaps,
  LEARNING_PARTS.map(requirement),
);

const parseLearningMix = (record: unknown): MixFacts => {
  const { experientialHours, socialHours, formalHours, tolerance } = readLearningMix(record);
  const hundredths = (hours: LearningHours | null) => (hours === null ? null : hundredthsOf(hours));
  return {
    experiential: hundredths(experientialHours),
    social: hundredths(socialHours),
    formal: hundredths(formalHours),
    tolerance: hundredthsOf(tolerance ?? 0),
  };
};

const reckon = (facts: MixFacts) => {
  const total = totalOf(facts);
  return {
    totalHours: hoursKnown(total),
    experiential: sharePercentOf(facts.experiential, total),
    social: sharePercentOf(facts.social, total),
    formal: sharePercentOf(facts.formal, total),
  };
};

/**
 * Do these planned learning hours follow the 70:20:10 model? Every share has to be what the model says, or off by no
 * more than the tolerance in percentage points, its bounds included (A64, B11). No training has to follow the model:
 * it may be fitted to the training's nature and aim (Pasal 49 ayat (1)), so `departs` finds no fault.
 *
 * @param record - a {@link LearningMixInput}; hours may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when all hours are
 *   known and come to nothing (`no-hours`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const plan = { experientialHours: 69, socialHours: 21, formalHours: 10 };
 * assessLearningMix(plan, { asOf: '2026-07-01' }).verdict; // 'departs'
 * const answer = assessLearningMix({ ...plan, tolerance: 1 }, { asOf: '2026-07-01' });
 * answer.verdict; // 'follows'
 * answer.parts[1]?.sharePercent; // 21
 * ```
 * @pasal Pasal 49, Pasal 12 ayat (4)
 */
export const assessLearningMix = (record: LearningMixInput, options: DecisionOptions): LearningMixAssessment =>
  assessLearningMixFrom(record, options);

/**
 * {@link assessLearningMix} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessLearningMixFrom = (record: unknown, options: DecisionOptions): LearningMixAssessment => {
  const context = contextOf(options);
  const facts = parseLearningMix(record);
  const { basis, ...assessment } = assessBy(learningMixRules, facts, context, { barred: 'departs', clear: 'follows' });
  const { read, missing } = readerOf(facts, gapsAmong(gaps, ['hours'], facts, context), reckon);
  const totalHours = read((values) => values.totalHours);
  const parts = LEARNING_PARTS.map(
    (part): LearningMixPart => ({
      part,
      hours: hoursKnown(facts[part]),
      sharePercent: read((values) => values[part]),
      requiredPercent: requiredPercentOf(part, context),
      carriedOutBy: part === 'formal' ? 'tidak-diatur' : 'unit-peserta',
      monitoredBy: 'unit-sdm',
      guidelineBy: part === 'formal' ? 'tidak-diatur' : 'unit-sdm',
    }),
  );
  return {
    question: 'learning-mix',
    ...assessment,
    totalHours,
    parts,
    valuesMissing: missing(),
    basis,
  };
};
