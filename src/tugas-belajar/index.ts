/**
 * Tugas Belajar: who may go, what is owed afterwards, how far it stretches.
 *
 * @module
 */

export { DEGREES } from '../asn/degree.js';
export { EMPLOYMENT_STATUSES, FUNDINGS, ORGANISATIONS, PENALTY_LEVELS, PREDICATES } from '../asn/employment.js';
export { POSITIONS } from '../asn/position.js';
export type { RecordContradiction } from '../asn/service-record.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export type { DecisionOptions } from '../law/ruleset.js';
export {
  ELIGIBILITY_STAGES,
  type EligibilityFacts,
  type EligibilityInput,
  type EligibilityStage,
  eligibilityQuestion,
  HEALTH_CERTIFICATES,
  type PastStudy,
  type Penalty,
  PROPOSERS,
  parseEligibility,
  RECOMMENDERS,
  type Sentence,
  YEARLY_LABELS,
  type YearlyAssessment,
} from './eligibility/facts.js';
export {
  assessEligibility,
  assessEligibilityFrom,
  assessParsedEligibility,
  type EligibilityAssessment,
  type EligibilityAssumption,
  type EligibilityVerdict,
} from './eligibility/index.js';
export type { EligibilityProvision } from './eligibility/rules.js';
export type { ExtensionInput } from './extension/facts.js';
export {
  assessExtension,
  assessExtensionFrom,
  type ConsentOf,
  type ExtensionAssessment,
  type ExtensionProvision,
  type ExtensionVerdict,
} from './extension/index.js';
export { resignationQuestion } from './resignation/facts.js';
export {
  assessResignation,
  assessResignationFrom,
  type RepaymentConsequence,
  type ResignationAssessment,
  type ResignationInput,
  type ResignationProvision,
  type ResignationVerdict,
} from './resignation/index.js';
export { type ServiceBondInput, serviceBondQuestion } from './service-bond/facts.js';
export {
  type BondAssumption,
  type BondProvision,
  type BondStanding,
  computeServiceBond,
  computeServiceBondFrom,
  type OwedSpan,
  type ServiceBond,
  type StudyBond,
} from './service-bond/index.js';
