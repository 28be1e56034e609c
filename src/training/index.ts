/**
 * Training: hours of the year, kinds, organisers, candidates and who decides on them, certificates, and what surrounds
 * them.
 *
 * @module
 */

export { EMPLOYMENT_STATUSES } from '../asn/employment.js';
export type { TrainingAccess } from '../asn/training-access.js';
export {
  KINDS_OF_TRAINING,
  type KindOfTraining,
  LEADERSHIP_TIERS,
  type LeadershipTier,
  TRAINING_KINDS,
  TRAINING_ORGANIZERS,
  type TrainingKind,
  type TrainingOrganizer,
  type TrainingTrack,
} from '../asn/training-kind.js';
export { InvalidInputError, NotInForceError } from '../kernel/errors.js';
export { type DecisionOptions, pedomanDouAsnProbolinggo } from '../law/ruleset.js';
export type { RecordStatus } from './activities.js';
export {
  type AuthorityInput,
  type AuthorityProvision,
  type AuthoritySelection,
  selectAuthority,
  type TrainingSelector,
} from './authority.js';
export {
  assessTrainingCandidate,
  type TrainingCandidateAssessment,
  type TrainingCandidateInput,
  type TrainingCandidateProvision,
} from './candidate.js';
export {
  CATALOGUE_PROGRAMMES,
  type CatalogueEntryInput,
  type CatalogueEntryProvision,
  type CatalogueEntryValidation,
  type CatalogueProgramme,
  FUNCTIONAL_TRAINING_LEVELS,
  type FunctionalTrainingLevel,
  TRAINING_FIELDS,
  type TrainingField,
  type TrainingFieldGroup,
  validateCatalogueEntry,
} from './catalogue.js';
export {
  type CertificateCondition,
  type CertificateInput,
  type CertificateProvision,
  type CertificateSelection,
  type CertificateSignatory,
  type CertificateWording,
  selectCertificate,
  type TrainingDocument,
} from './certificate.js';
export {
  assessCompetencyCertification,
  CERTIFICATION_BODIES,
  COMPETENCY_STANDARDS,
  type CompetencyCertificationAssessment,
  type CompetencyCertificationInput,
  type CompetencyCertificationProvision,
} from './certification.js';
export { type ConversionTableInput, DEVELOPMENT_KINDS, type DevelopmentKind } from './conversion.js';
export {
  COOPERATION_DOCUMENTS,
  COOPERATION_STEPS,
  type CooperationDocument,
  type CooperationStep,
  type CooperationStepProvision,
  type TrainingCooperationInput,
  type TrainingCooperationProvision,
  type TrainingCooperationValidation,
  validateTrainingCooperation,
} from './cooperation.js';
export {
  type CurriculumInput,
  type CurriculumProvision,
  type CurriculumValidation,
  validateCurriculum,
} from './curriculum.js';
export {
  type DouAwardsInput,
  type DouAwardsSelection,
  type DouParticipantAward,
  type DouProvision,
  selectDouAwards,
} from './dou-awards.js';
export {
  assessDouEvaluation,
  DOU_EVALUATION_STAGES,
  type DouEvaluationAssessment,
  type DouEvaluationInput,
  type DouEvaluationPosition,
  type DouEvaluationStage,
} from './dou-evaluation.js';
export {
  assessTrainingDuties,
  type TrainingDutiesAssessment,
  type TrainingDutiesInput,
  type TrainingDutiesProvision,
} from './duties/index.js';
export {
  type AssessedRecord,
  assessTrainingHours,
  type TrainingHoursAssessment,
  type TrainingHoursProvision,
  type TrainingHoursVerdict,
} from './hours.js';
export type { TrainingHoursInput } from './hours-input.js';
export {
  assessLearningMix,
  type LearningMixAssessment,
  type LearningMixInput,
  type LearningMixPart,
  type LearningMixProvision,
} from './learning-mix.js';
export type { LearningPart } from './learning-mix-gaps.js';
export {
  OFFER_STEPS,
  type OfferStep,
  type OfferStepProvision,
  type TrainingOfferInput,
  type TrainingOfferProvision,
  type TrainingOfferValidation,
  validateTrainingOffer,
} from './offer.js';
export {
  type OrganizerInput,
  type OrganizerProvision,
  type OrganizerSelection,
  type ParticipantUnitDuty,
  selectOrganizer,
} from './organizer.js';
export { type TeacherInput, type TeacherProvision, type TeacherValidation, validateTeacher } from './teacher.js';
export {
  assessTrainingKind,
  type TrainingKindAssessment,
  type TrainingKindInput,
  type TrainingKindProvision,
} from './training-kind.js';
