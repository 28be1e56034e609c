/**
 * Rules of Permen PUPR 2/2023 on competency development of Indonesian civil servants, as pure functions.
 *
 * @module
 */
export { type NipOptions, type ParsedNip, parseNip } from './asn/nip.js';
export * from './ip-asn/index.js';
export { type InputIssue, InvalidInputError, NotInForceError } from './kernel/errors.js';
export type { QuestionOf } from './kernel/fact.js';
export type { Confidence, Evidence, Finding, Status } from './kernel/rules.js';
export { type Bilingual, type CitationOptions, citeProvision, type Locale } from './law/citation.js';
export type { Parameter } from './law/parameter.js';
export { type ParameterName, parameters } from './law/parameters.js';
export type { ProvisionId } from './law/provisions.js';
export { defaultReadings, type ReadingId, type Readings, readings } from './law/readings.js';
export {
  type Amendments,
  amend,
  type Basis,
  batasUsiaPensiun,
  type DecisionOptions,
  permenPupr2Of2023,
  type Ruleset,
  type RulesetId,
} from './law/ruleset.js';
export {
  factsFor,
  type Person,
  type PersonAssessment,
  type PersonStudy,
  type PersonTraining,
} from './person.js';
export * from './planning/index.js';
export * from './talent/index.js';
export * from './training/index.js';
export * from './tugas-belajar/index.js';
export {
  computeRetirement,
  computeRetirementFrom,
  type RetirementComputation,
  type RetirementInput,
  type RetirementProvision,
  retirementQuestion,
} from './tugas-belajar/retirement/index.js';
