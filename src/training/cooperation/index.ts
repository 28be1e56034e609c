/**
 * Cooperation in training: with whom, on which documents, by which steps.
 *
 * @pasal Pasal 58
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { cooperationGaps, readCooperation, type TrainingCooperationInput } from './facts.js';
import type { CooperationStepProvision } from './procedure.js';
import {
  cooperationRules,
  nextStepOf,
  SCHOLARSHIP_FACTS,
  STEP_FACTS,
  type TrainingCooperationProvision,
} from './rules.js';

export type { TrainingCooperationInput } from './facts.js';
export {
  COOPERATION_DOCUMENTS,
  COOPERATION_STEPS,
  type CooperationDocument,
  type CooperationStep,
  type CooperationStepProvision,
} from './procedure.js';
export type { TrainingCooperationProvision } from './rules.js';

/** The answer to "is this cooperation in training in order?". */
export interface TrainingCooperationValidation extends Assessment<'valid' | 'invalid', TrainingCooperationProvision> {
  readonly question: 'training-cooperation';
  /**
   * The first step up to preparation that is not done; `tidak-ada` when all are done or none is needed, `null` while facts are
   * missing. After preparation the procedure goes on (Pasal 58 ayat (5) huruf e-h), with what no fact of the record tells.
   */
  readonly nextStep: CooperationStepProvision | 'tidak-ada' | null;
  /** Paths of the facts that can still change `nextStep`. */
  readonly valuesMissing: readonly string[];
}

/**
 * Is this cooperation in training in order, and which step comes next? A participant unit's cooperation with a
 * scholarship donor is measured by Pasal 58 ayat (7) alone; what the Ministry itself asked for takes no steps and is carried
 * out by the other party's rules, which are not checked. It needs the two documents all the same; that is unsure, and under
 * the reading C17 `partner-rules-only` it does not.
 *
 * @param record - a {@link TrainingCooperationInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const cooperation = validateTrainingCooperation(
 *   {
 *     enteredBy: 'unit-sdm',
 *     partner: 'pemerintah-daerah',
 *     scholarshipWithTraining: false,
 *     requestedBy: 'mitra',
 *     requestSent: true,
 *     approved: false,
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * cooperation.verdict; // 'invalid'
 * cooperation.nextStep; // 'pupr-2-2023/58.5.b'
 * ```
 * @pasal Pasal 58 ayat (1)-(7)
 */
export const validateTrainingCooperation = (
  record: TrainingCooperationInput,
  options: DecisionOptions,
): TrainingCooperationValidation => validateTrainingCooperationFrom(record, options);

/**
 * {@link validateTrainingCooperation} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateTrainingCooperationFrom = (
  record: unknown,
  options: DecisionOptions,
): TrainingCooperationValidation => {
  const context = contextOf(options);
  const facts = readCooperation(record);
  const { basis, ...assessment } = assessBy(cooperationRules, facts, context, { barred: 'invalid', clear: 'valid' });
  const reader = readerOf(
    facts,
    gapsAmong(cooperationGaps, [...SCHOLARSHIP_FACTS, 'requestedBy', ...STEP_FACTS], facts, context),
    nextStepOf,
  );
  return {
    question: 'training-cooperation',
    ...assessment,
    nextStep: reader.read((step) => step),
    valuesMissing: reader.missing(),
    basis,
  };
};
