/**
 * Whether competency certification may take place: the test and its standard, the body and its licence, and the
 * development that comes before it.
 *
 * @pasal Pasal 10
 * @source Permen PUPR 2/2023
 * @module
 */
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type CompetencyCertificationInput, parseCertification } from './facts.js';
import { type CompetencyCertificationProvision, certificationRules } from './rules.js';

export { CERTIFICATION_BODIES, COMPETENCY_STANDARDS, type CompetencyCertificationInput } from './facts.js';
export type { CompetencyCertificationProvision } from './rules.js';

/** The answer to "may this competency be certified?". */
export interface CompetencyCertificationAssessment
  extends Assessment<'certifiable' | 'not-certifiable', CompetencyCertificationProvision> {
  readonly question: 'competency-certification';
  /** The day of the certification that was assumed. */
  readonly certifiedOn: string;
  /** Paths of days after the day of the decision: what they tell of has not happened yet, and counts as a plan at most. */
  readonly laterThanAsOf: readonly string[];
}

/**
 * May this competency be certified on that day? The test has to be passed against a national, an international or a
 * special standard, before a certification body licensed by BNSP, and after development in the same field. Development
 * that is finished on the day of the certification is in time. A certification after `asOf` is a plan, and so is development
 * that ends after `asOf` and up to that day: it counts, and is told in `laterThanAsOf`.
 *
 * @param record - a {@link CompetencyCertificationInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const certification = {
 *   body: 'lsp-unit-sdm',
 *   bnspLicensed: true,
 *   standard: 'skkni',
 *   testPassed: true,
 *   developmentFinishedOn: '2026-06-30',
 *   developmentFieldFits: true,
 * };
 * assessCompetencyCertification(certification, { asOf: '2026-07-01' }).verdict; // 'certifiable'
 * const early = { ...certification, certifiedOn: '2026-06-29' };
 * assessCompetencyCertification(early, { asOf: '2026-07-01' }).verdict; // 'not-certifiable'
 * const planned = { ...certification, developmentFinishedOn: '2026-07-15', certifiedOn: '2026-08-01' };
 * const plan = assessCompetencyCertification(planned, { asOf: '2026-07-01' });
 * plan.verdict; // 'certifiable'
 * plan.laterThanAsOf; // ['developmentFinishedOn']
 * ```
 * @pasal Pasal 10
 */
export const assessCompetencyCertification = (
  record: CompetencyCertificationInput,
  options: DecisionOptions,
): CompetencyCertificationAssessment => assessCompetencyCertificationFrom(record, options);

/**
 * {@link assessCompetencyCertification} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessCompetencyCertificationFrom = (
  record: unknown,
  options: DecisionOptions,
): CompetencyCertificationAssessment => {
  const context = contextOf(options);
  const { facts, laterThanAsOf } = parseCertification(record, context);
  const words = { barred: 'not-certifiable', clear: 'certifiable' } as const;
  const { basis, ...assessment } = assessBy(certificationRules, facts, context, words);
  return {
    question: 'competency-certification',
    ...assessment,
    certifiedOn: facts.certifiedOn,
    laterThanAsOf: [...laterThanAsOf],
    basis,
  };
};
