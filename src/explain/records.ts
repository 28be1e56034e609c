/**
 * The records that questions are asked of, and the codes that a type holds: what the tables of words must be complete for.
 *
 * @module
 */

import type {
  IpAsnAgencyPlanInput,
  IpAsnAggregateInput,
  IpAsnClassificationInput,
  IpAsnInput,
  IpAsnPlanInput,
  IpAsnReconciliationInput,
} from '../ip-asn/index.js';
import type {
  CompetencyGapInput,
  DevelopmentPlanInput,
  DevelopmentRecommendationInput,
  PlanDeadlinesInput,
} from '../planning/index.js';
import type {
  CorporateUniversityInput,
  EvaluationDatesInput,
  PerformanceRatingInput,
  PerformanceRouteInput,
  TalentMatrixInput,
  TalentPlacementInput,
  TalentRouteInput,
} from '../talent/index.js';
import type {
  AuthorityInput,
  CatalogueEntryInput,
  CertificateInput,
  CompetencyCertificationInput,
  CurriculumInput,
  DouAwardsInput,
  DouEvaluationInput,
  LearningMixInput,
  OrganizerInput,
  TeacherInput,
  TrainingCandidateInput,
  TrainingCooperationInput,
  TrainingDutiesInput,
  TrainingHoursInput,
  TrainingKindInput,
  TrainingOfferInput,
} from '../training/index.js';
import type { EligibilityInput, ExtensionInput, ResignationInput, ServiceBondInput } from '../tugas-belajar/index.js';
import type { RetirementInput } from '../tugas-belajar/retirement/index.js';

/** Records of the questions on training. */
export type TrainingRecord =
  | AuthorityInput
  | CatalogueEntryInput
  | CertificateInput
  | CompetencyCertificationInput
  | CurriculumInput
  | DouAwardsInput
  | DouEvaluationInput
  | LearningMixInput
  | OrganizerInput
  | TeacherInput
  | TrainingCandidateInput
  | TrainingCooperationInput
  | TrainingDutiesInput
  | TrainingHoursInput
  | TrainingKindInput
  | TrainingOfferInput;

/** Records of the questions on performance and talent. */
export type TalentRecord =
  | CorporateUniversityInput
  | EvaluationDatesInput
  | PerformanceRatingInput
  | PerformanceRouteInput
  | TalentMatrixInput
  | TalentPlacementInput
  | TalentRouteInput;

/** Records of the questions on planning. */
export type PlanningRecord =
  | CompetencyGapInput
  | DevelopmentPlanInput
  | DevelopmentRecommendationInput
  | PlanDeadlinesInput;

/** Records of the questions on IP ASN. */
export type IpAsnRecord =
  | IpAsnAgencyPlanInput
  | IpAsnAggregateInput
  | IpAsnClassificationInput
  | IpAsnInput
  | IpAsnPlanInput
  | IpAsnReconciliationInput;

/** Records of every question. */
export type AnyRecord =
  | EligibilityInput
  | ExtensionInput
  | ResignationInput
  | ServiceBondInput
  | TrainingRecord
  | TalentRecord
  | PlanningRecord
  | IpAsnRecord
  | RetirementInput;

/** The names of everything in some types. */
export type NameIn<T> = T extends unknown ? keyof T & string : never;

/** An item of a list that may be left out. */
export type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The codes among the values of some type: its literal texts and those of its lists, and no free text. */
type CodeAmong<Value> = Value extends string
  ? string extends Value
    ? never
    : Value
  : Value extends readonly (infer Item)[]
    ? CodeAmong<Item>
    : never;

/** The codes that some types hold, name by name, so that the free text of one does not hide the codes of another. */
export type CodeIn<T> = T extends unknown ? { [Name in keyof T]-?: CodeAmong<T[Name]> }[keyof T] : never;
