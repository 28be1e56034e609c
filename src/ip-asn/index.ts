/**
 * The professionalism index of civil servants (IP ASN): the score of a person and why it is what it is, the index of an
 * agency, the way to a better one, and where the figures of BKN's service differ.
 *
 * @module
 */

export { EDUCATION_LEVELS, type EducationLevel } from '../asn/degree.js';
export {
  EMPLOYMENT_STATUSES,
  type EmploymentStatus,
  PENALTY_LEVELS,
  type PenaltyLevel,
  PREDICATES,
  type Predicate,
} from '../asn/employment.js';
export type { LearningHours } from '../asn/learning-hours.js';
export { GROUPED_POSITIONS, type GroupedPosition, type PostOfGroup, type StructuralPosition } from '../asn/position.js';
export { LEADERSHIP_TIERS, type LeadershipTier } from '../asn/training-kind.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export { type IpAsnOptions, type IpAsnRulesetId, peraturanBkn8Of2019 } from '../law/ruleset.js';
export {
  type IpAsnAgencyAction,
  type IpAsnAgencyPlan,
  type IpAsnAgencyPlanInput,
  type IpAsnAgencyPlanProvision,
  planIpAsnAgency,
  planIpAsnAgencyFrom,
} from './agency-plan/index.js';
export {
  aggregateIpAsn,
  aggregateIpAsnFrom,
  type IpAsnAggregate,
  type IpAsnAggregateInput,
  type IpAsnAggregateProvision,
  type IpAsnPerson,
  ipAsnMember,
} from './aggregate/index.js';
export { type IpAsnStreamSettings, streamIpAsn, streamIpAsnAsync } from './aggregate/stream.js';
export type {
  IpAsnGroup,
  IpAsnMeans,
  IpAsnMeasure,
  IpAsnMember,
  IpAsnMemberInput,
  IpAsnUnsettled,
} from './aggregate/tally.js';
export { IP_ASN_CATEGORIES, type IpAsnCategory } from './bands.js';
export {
  classifyIpAsn,
  classifyIpAsnFrom,
  type IpAsnCategoryProvision,
  type IpAsnClassification,
  type IpAsnClassificationInput,
} from './classification/index.js';
export {
  IP_ASN_DIMENSIONS,
  type IpAsnDimension,
  type IpAsnDimensionName,
  type IpAsnItem,
  type IpAsnItemReason,
  type IpAsnScoreProvision,
} from './dimension.js';
export {
  IP_ASN_MEASUREMENT,
  type IpAsnBody,
  type IpAsnDataSource,
  type IpAsnMeasurement,
  type IpAsnReport,
  type IpAsnReportForm,
  type IpAsnStage,
  type IpAsnTask,
  type IpAsnWeight,
} from './measurement.js';
export { type IpAsnPlan, type IpAsnPlanInput, type IpAsnStepSet, planIpAsn, planIpAsnFrom } from './plan/index.js';
export { IP_ASN_STEPS, type IpAsnStep, type IpAsnStepKind } from './plan/steps.js';
export type { IpAsnDifference, IpAsnDifferenceReason } from './reconciliation/difference.js';
export {
  type BknFigures,
  type IpAsnFigures,
  type IpAsnReconciledDimension,
  type IpAsnReconciliation,
  type IpAsnReconciliationInput,
  reconcileIpAsn,
  reconcileIpAsnFrom,
} from './reconciliation/index.js';
export {
  type CountedIpAsnTraining,
  type DecimalText,
  type Education,
  type FunctionalPosition,
  type IpAsnAnyRecord,
  type IpAsnAssessment,
  type IpAsnFacts,
  type IpAsnInput,
  type IpAsnPenalty,
  type IpAsnRecordOf,
  type IpAsnTraining,
  type IpAsnTrainingMarks,
  ipAsnQuestion,
  parseIpAsn,
  type TableLabel,
  type UncountedIpAsnTraining,
  type YearOfPerformance,
} from './score/facts.js';
export { type IpAsnScore, scoreIpAsn, scoreIpAsnFrom, scoreParsedIpAsn } from './score/index.js';
export {
  IP_ASN_KIND_OF,
  IP_ASN_POSTS,
  IP_ASN_TRAINING_KINDS,
  type IpAsnPost,
  type IpAsnPostGroup,
  type IpAsnTrainingKind,
  type MatchedKind,
} from './score/kinds.js';
export type {
  IpAsnAssumption,
  IpAsnMeasuredYear,
  IpAsnYearNotion,
  Window as IpAsnWindow,
} from './score/measured-year.js';
export type { IpAsnDouble, IpAsnSameTraining } from './score/same-trainings.js';
