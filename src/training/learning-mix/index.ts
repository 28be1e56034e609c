/**
 * Whether planned learning hours follow the 70:20:10 model, and who carries out and watches over each part.
 *
 * @pasal Pasal 49, Pasal 12 ayat (4)
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { LEARNING_PARTS, type LearningMixInput, type LearningPart, parseLearningMix } from './facts.js';
import { requiredPercentOf } from './requirements.js';
import { gaps, hoursKnown, type LearningMixProvision, learningMixRules, sharesOf } from './rules.js';

export type { LearningMixInput, LearningPart } from './facts.js';
export type { LearningMixProvision } from './rules.js';

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
  const { read, missing } = readerOf(facts, gapsAmong(gaps, ['hours'], facts, context), sharesOf);
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
