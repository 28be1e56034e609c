/**
 * Tugas Belajar: who may go, what is owed afterwards, how far it stretches.
 *
 * @module
 */
export {
  assessEligibility,
  assessParsedEligibility,
  type EligibilityAssessment,
  type EligibilityAssumption,
  type EligibilityProvision,
  type EligibilityVerdict,
} from './eligibility.js';
export { type EligibilityFacts, EligibilityInput, parseEligibility } from './eligibility-input.js';
export {
  assessExtension,
  type ExtensionAssessment,
  type ExtensionProvision,
  type ExtensionVerdict,
} from './extension.js';
export { ExtensionInput } from './extension-input.js';
export { ServiceBondInput } from './bond-input.js';
export {
  assessResignation,
  type RepaymentConsequence,
  type ResignationAssessment,
  ResignationInput,
  type ResignationProvision,
  type ResignationVerdict,
} from './resignation.js';
export {
  type BondProvision,
  type BondStanding,
  computeServiceBond,
  type OwedSpan,
  type ServiceBond,
  type StudyBond,
} from './service-bond.js';
