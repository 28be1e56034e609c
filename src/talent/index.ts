/**
 * Performance and talent: the predicate, where it leads, the nine boxes, and the matrix of a population.
 *
 * @module
 */

export {
  BOX_CONVENTIONS,
  type BoxConvention,
  type BoxPlace,
  PERFORMANCE_LEVELS,
  type PerformanceLevel,
  POTENTIAL_LEVELS,
  type PotentialLevel,
  TALENT_BOXES,
  type TalentBox,
} from '../asn/talent-box.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export type { DecisionOptions } from '../law/ruleset.js';
export {
  CORPORATE_UNIVERSITY_ELEMENTS,
  type CorporateUniversityInput,
  type CorporateUniversityProvision,
  type CorporateUniversityValidation,
  validateCorporateUniversity,
} from './corporate-university.js';
export {
  type AnnualWindow,
  computeEvaluationDates,
  type EvaluationDates,
  type EvaluationDatesInput,
  type EvaluationDatesProvision,
  type EvaluationPeriod,
  type EvaluationStatus,
} from './evaluation-dates.js';
export {
  PERFORMANCE_QUADRANT,
  type PerformanceQuadrantCell,
  type PerformanceRating,
  type PerformanceRatingInput,
  type PerformanceRatingProvision,
  ratePerformance,
} from './performance-rating.js';
export {
  type EvaluationTiming,
  type PerformanceRoute,
  type PerformanceRouteInput,
  type PerformanceRouteProvision,
  routePerformance,
} from './performance-route.js';
export {
  placeTalent,
  type TalentPlacement,
  type TalentPlacementInput,
  type TalentPlacementProvision,
} from './place-talent.js';
export { type RenderMatrixOptions, renderTalentMatrix } from './render-matrix.js';
export {
  routeTalent,
  TALENT_RECOMMENDATIONS,
  type TalentAction,
  type TalentRecommendation,
  type TalentRecommendations,
  type TalentRoute,
  type TalentRouteInput,
  type TalentRouteProvision,
} from './route-talent.js';
export {
  computeTalentMatrix,
  type TalentMatrix,
  type TalentMatrixBox,
  type TalentMatrixInput,
  type TalentMatrixProvision,
} from './talent-matrix.js';
