/**
 * Training: hours of the year, kinds, organisers, candidates and who decides on them, certificates, and what surrounds
 * them.
 *
 * @module
 */

export { EMPLOYMENT_STATUSES } from '../asn/employment.js';
export type { TrainingAccess } from '../asn/training-access.js';
export {
  DEVELOPMENT_KINDS,
  type DevelopmentKind,
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
export {
  type AuthorityInput,
  type AuthorityProvision,
  type AuthoritySelection,
  selectAuthority,
  selectAuthorityFrom,
  type TrainingSelector,
} from './authority/index.js';
export { trainingCandidateQuestion } from './candidate/facts.js';
export {
  assessTrainingCandidate,
  assessTrainingCandidateFrom,
  type TrainingCandidateAssessment,
  type TrainingCandidateInput,
  type TrainingCandidateProvision,
} from './candidate/index.js';
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
  validateCatalogueEntryFrom,
} from './catalogue/index.js';
export {
  type CertificateCondition,
  type CertificateInput,
  type CertificateProvision,
  type CertificateSelection,
  type CertificateSignatory,
  type CertificateWording,
  selectCertificate,
  selectCertificateFrom,
  type TrainingDocument,
} from './certificate/index.js';
export {
  assessCompetencyCertification,
  assessCompetencyCertificationFrom,
  CERTIFICATION_BODIES,
  COMPETENCY_STANDARDS,
  type CompetencyCertificationAssessment,
  type CompetencyCertificationInput,
  type CompetencyCertificationProvision,
} from './certification/index.js';
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
  validateTrainingCooperationFrom,
} from './cooperation/index.js';
export {
  type CurriculumInput,
  type CurriculumProvision,
  type CurriculumValidation,
  validateCurriculum,
  validateCurriculumFrom,
} from './curriculum/index.js';
export {
  type DouAwardsInput,
  type DouAwardsSelection,
  type DouParticipantAward,
  type DouProvision,
  selectDouAwards,
  selectDouAwardsFrom,
} from './dou-awards/index.js';
export {
  assessDouEvaluation,
  assessDouEvaluationFrom,
  DOU_EVALUATION_STAGES,
  type DouEvaluationAssessment,
  type DouEvaluationInput,
  type DouEvaluationPosition,
  type DouEvaluationStage,
} from './dou-evaluation/index.js';
export {
  assessTrainingDuties,
  assessTrainingDutiesFrom,
  type TrainingDutiesAssessment,
  type TrainingDutiesInput,
  type TrainingDutiesProvision,
} from './duties/index.js';
export type { RecordStatus } from './hours/activities.js';
export type { ConversionTableInput } from './hours/conversion.js';
export { type TrainingHoursInput, trainingHoursQuestion } from './hours/facts.js';
export {
  type AssessedRecord,
  assessTrainingHours,
  assessTrainingHoursFrom,
  type TrainingHoursAssessment,
  type TrainingHoursProvision,
  type TrainingHoursVerdict,
} from './hours/index.js';
export {
  assessLearningMix,
  assessLearningMixFrom,
  type LearningMixAssessment,
  type LearningMixInput,
  type LearningMixPart,
  type LearningMixProvision,
  type LearningPart,
} from './learning-mix/index.js';
export {
  OFFER_STEPS,
  type OfferStep,
  type OfferStepProvision,
  type TrainingOfferInput,
  type TrainingOfferProvision,
  type TrainingOfferValidation,
  validateTrainingOffer,
  validateTrainingOfferFrom,
} from './offer/index.js';
export {
  type OrganizerInput,
  type OrganizerProvision,
  type OrganizerSelection,
  type ParticipantUnitDuty,
  selectOrganizer,
  selectOrganizerFrom,
} from './organizer/index.js';
export {
  type TeacherInput,
  type TeacherProvision,
  type TeacherValidation,
  validateTeacher,
  validateTeacherFrom,
} from './teacher/index.js';
export { trainingKindQuestion } from './training-kind/facts.js';
export {
  assessTrainingKind,
  assessTrainingKindFrom,
  type TrainingKindAssessment,
  type TrainingKindInput,
  type TrainingKindProvision,
} from './training-kind/index.js';
