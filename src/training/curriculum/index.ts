/**
 * Who draws up a training curriculum, and what it has to fit.
 *
 * @pasal Pasal 64
 * @source Permen PUPR 2/2023
 * @module
 */
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type CurriculumInput, readCurriculum } from './facts.js';
import { type CurriculumProvision, curriculumRules } from './rules.js';

export type { CurriculumInput } from './facts.js';
export type { CurriculumProvision } from './rules.js';

/** The answer to "was this curriculum drawn up as it should be?". */
export interface CurriculumValidation extends Assessment<'valid' | 'invalid', CurriculumProvision> {
  readonly question: 'curriculum';
}

/**
 * Was this curriculum drawn up as it should be? In public works and housing the HRD unit draws it up together with at
 * least one other party, of which one is enough as we read it (C52, unsure); for other fields the agency's own rules may apply, and none is checked.
 *
 * @param record - a {@link CurriculumInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const curriculum = { fieldGroup: 'pupr', draftedBy: ['unit-sdm', 'pakar'], fitsStandard: true };
 * validateCurriculum(curriculum, { asOf: '2026-07-01' }).missing; // ['fitsNeeds']
 * ```
 * @pasal Pasal 64 ayat (1)-(3)
 */
export const validateCurriculum = (record: CurriculumInput, options: DecisionOptions): CurriculumValidation =>
  validateCurriculumFrom(record, options);

/**
 * {@link validateCurriculum} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateCurriculumFrom = (record: unknown, options: DecisionOptions): CurriculumValidation => {
  const context = contextOf(options);
  const facts = readCurriculum(record);
  return {
    question: 'curriculum',
    ...assessBy(curriculumRules, facts, context, { barred: 'invalid', clear: 'valid' }),
  };
};
