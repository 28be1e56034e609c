/**
 * Whether a corporate university has everything it consists of, and whether the Minister decided on its application.
 *
 * @pasal Pasal 8
 * @source Permen PUPR 2/2023
 * @module
 */
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type CorporateUniversityInput, readUniversity } from './facts.js';
import { type CorporateUniversityProvision, universityRules } from './rules.js';

export { CORPORATE_UNIVERSITY_ELEMENTS, type CorporateUniversityInput } from './facts.js';
export type { CorporateUniversityProvision } from './rules.js';

/** The answer to "is the corporate university complete?". */
export interface CorporateUniversityValidation
  extends Assessment<'complete' | 'incomplete', CorporateUniversityProvision> {
  readonly question: 'corporate-university';
}

/**
 * Is the corporate university complete? It is when all six elements are in place and the Minister decided on its
 * application.
 *
 * @param record - a {@link CorporateUniversityInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const university = {
 *   strategyGovernance: true,
 *   learningFocus: true,
 *   knowledgeManagement: true,
 *   smartInfrastructure: true,
 *   solutionArchitecture: true,
 *   determinedBy: 'menteri',
 * };
 * validateCorporateUniversity(university, { asOf: '2026-07-01' }).missing; // ['deliverySolution']
 * const whole = { ...university, deliverySolution: true };
 * validateCorporateUniversity(whole, { asOf: '2026-07-01' }).verdict; // 'complete'
 * ```
 * @pasal Pasal 8 ayat (3)-(10)
 */
export const validateCorporateUniversity = (
  record: CorporateUniversityInput,
  options: DecisionOptions,
): CorporateUniversityValidation => validateCorporateUniversityFrom(record, options);

/**
 * {@link validateCorporateUniversity} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateCorporateUniversityFrom = (
  record: unknown,
  options: DecisionOptions,
): CorporateUniversityValidation => {
  const context = contextOf(options);
  const facts = readUniversity(record);
  return {
    question: 'corporate-university',
    ...assessBy(universityRules, facts, context, { barred: 'incomplete', clear: 'complete' }),
  };
};
