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
  validateCorporateUniversityFrom,
} from './corporate-university/index.js';
export {
  type AnnualWindow,
  computeEvaluationDates,
  computeEvaluationDatesFrom,
  type EvaluationDates,
  type EvaluationDatesInput,
  type EvaluationDatesProvision,
  type EvaluationPeriod,
  type EvaluationStatus,
} from './evaluation-dates/index.js';
export {
  computeTalentMatrix,
  computeTalentMatrixFrom,
  type TalentMatrix,
  type TalentMatrixBox,
  type TalentMatrixInput,
  type TalentMatrixProvision,
} from './matrix/index.js';
export { type RenderMatrixOptions, renderTalentMatrix } from './matrix/render.js';
export {
  PERFORMANCE_QUADRANT,
  type PerformanceQuadrantCell,
  type PerformanceRating,
  type PerformanceRatingInput,
  type PerformanceRatingProvision,
  ratePerformance,
  ratePerformanceFrom,
} from './performance-rating/index.js';
export {
  type EvaluationTiming,
  type PerformanceRoute,
  type PerformanceRouteInput,
  type PerformanceRouteProvision,
  routePerformance,
  routePerformanceFrom,
} from './performance-route/index.js';
export {
  placeTalent,
  placeTalentFrom,
  type TalentPlacement,
  type TalentPlacementInput,
  type TalentPlacementProvision,
} from './placement/index.js';
export {
  routeTalent,
  routeTalentFrom,
  TALENT_RECOMMENDATIONS,
  type TalentAction,
  type TalentRecommendation,
  type TalentRecommendations,
  type TalentRoute,
  type TalentRouteInput,
  type TalentRouteProvision,
} from './route/index.js';
