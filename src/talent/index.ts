/**
 * Performance and talent: the predicate, where it leads, the nine boxes, and the matrix of a population.
 *
 * @module
 */

export {
  BoxConvention,
  type BoxPlace,
  PerformanceLevel,
  PotentialLevel,
  TALENT_BOXES,
  type TalentBox,
} from '../asn/talent-box.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export type { DecisionOptions } from '../law/ruleset.js';
export {
  CORPORATE_UNIVERSITY_ELEMENTS,
  CorporateUniversityInput,
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
  EvaluationDatesInput,
  type EvaluationDatesProvision,
  type EvaluationPeriod,
  type EvaluationStatus,
} from './evaluation-dates/index.js';
export {
  computeTalentMatrix,
  computeTalentMatrixFrom,
  type TalentMatrix,
  type TalentMatrixBox,
  TalentMatrixInput,
  type TalentMatrixProvision,
} from './matrix/index.js';
export { type RenderMatrixOptions, renderTalentMatrix } from './matrix/render.js';
export {
  PERFORMANCE_QUADRANT,
  type PerformanceQuadrantCell,
  type PerformanceRating,
  PerformanceRatingInput,
  type PerformanceRatingProvision,
  ratePerformance,
  ratePerformanceFrom,
} from './performance-rating/index.js';
export {
  type EvaluationTiming,
  type PerformanceRoute,
  PerformanceRouteInput,
  type PerformanceRouteProvision,
  routePerformance,
  routePerformanceFrom,
} from './performance-route/index.js';
export {
  placeTalent,
  placeTalentFrom,
  type TalentPlacement,
  TalentPlacementInput,
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
  TalentRouteInput,
  type TalentRouteProvision,
} from './route/index.js';
