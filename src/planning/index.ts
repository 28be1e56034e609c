/**
 * Planning: competency gaps, what development follows from them, the yearly plan and its deadlines.
 *
 * @module
 */

export type { TalentContradiction } from '../asn/talent-box.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export type { DecisionOptions } from '../law/ruleset.js';
export {
  assessCompetencyGap,
  type CompetencyGapAssessment,
  type CompetencyGapProvision,
} from './competency-gap.js';
export {
  CLUSTERS as COMPETENCY_CLUSTERS,
  type CompetencyCluster,
  type CompetencyGapInput,
  type CompetencyImportance,
  IMPORTANCES as COMPETENCY_IMPORTANCES,
} from './competency-gap-input.js';
export type { ClusterGap, CompetencyGap, CompetencyValues } from './competency-values.js';
export {
  type DevelopmentPlanProvision,
  type DevelopmentPlanValidation,
  type PlanContradiction,
  type PlanElement,
  type PlanElementState,
  validateDevelopmentPlan,
} from './development-plan.js';
export type { DevelopmentPlanInput } from './development-plan-input.js';
export {
  computePlanDeadlines,
  type DeadlineStatus,
  type PlanDeadlines,
  type PlanDeadlinesInput,
  type PlanDeadlinesProvision,
} from './plan-deadlines.js';
export {
  type DevelopmentMeasure,
  type DevelopmentRecommendation,
  type DevelopmentRecommendationProvision,
  type RecommendedMeasure,
  recommendDevelopment,
} from './recommendation.js';
export type { DevelopmentRecommendationInput } from './recommendation-facts.js';
