/**
 * Planning: competency gaps, what development follows from them, the yearly plan and its deadlines.
 *
 * @module
 */

export type { TalentContradiction } from '../asn/talent-box.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export type { DecisionOptions } from '../law/ruleset.js';
export {
  CLUSTERS as COMPETENCY_CLUSTERS,
  type CompetencyCluster,
  type CompetencyGapInput,
  type CompetencyImportance,
  IMPORTANCES as COMPETENCY_IMPORTANCES,
} from './competency-gap/facts.js';
export {
  assessCompetencyGap,
  assessCompetencyGapFrom,
  type CompetencyGapAssessment,
  type CompetencyGapProvision,
} from './competency-gap/index.js';
export type { ClusterGap, CompetencyGap, CompetencyValues } from './competency-gap/values.js';
export {
  computePlanDeadlines,
  computePlanDeadlinesFrom,
  type DeadlineStatus,
  type PlanDeadlines,
  type PlanDeadlinesInput,
  type PlanDeadlinesProvision,
} from './deadlines/index.js';
export type { DevelopmentPlanInput } from './development-plan/facts.js';
export {
  type DevelopmentPlanProvision,
  type DevelopmentPlanValidation,
  type PlanContradiction,
  type PlanElement,
  type PlanElementState,
  validateDevelopmentPlan,
  validateDevelopmentPlanFrom,
} from './development-plan/index.js';
export { type DevelopmentRecommendationInput, developmentRecommendationQuestion } from './recommendation/facts.js';
export {
  type DevelopmentMeasure,
  type DevelopmentRecommendation,
  type DevelopmentRecommendationProvision,
  type RecommendedMeasure,
  recommendDevelopment,
  recommendDevelopmentFrom,
} from './recommendation/index.js';
