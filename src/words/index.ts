/**
 * The words of each question by themselves, for pages that tell the results of few and load nothing else.
 *
 * @module
 */

export { ipAsnAgencyPlan as ipAsnAgencyPlanWords } from '../ip-asn/agency-plan/words.js';
export { ipAsnAggregate as ipAsnAggregateWords } from '../ip-asn/aggregate/words.js';
export { ipAsnCategory as ipAsnCategoryWords } from '../ip-asn/classification/words.js';
export { ipAsnPlan as ipAsnPlanWords } from '../ip-asn/plan/words.js';
export { ipAsnReconciliation as ipAsnReconciliationWords } from '../ip-asn/reconciliation/words.js';
export { ipAsnScore as ipAsnScoreWords } from '../ip-asn/score/words.js';
export { competencyGap as competencyGapWords } from '../planning/competency-gap/words.js';
export { planDeadlines as planDeadlinesWords } from '../planning/deadlines/words.js';
export { developmentPlan as developmentPlanWords } from '../planning/development-plan/words.js';
export { developmentRecommendation as developmentRecommendationWords } from '../planning/recommendation/words.js';
export type { ExplainOptions } from '../prose/voice.js';
export { corporateUniversity as corporateUniversityWords } from '../talent/corporate-university/words.js';
export { evaluationDates as evaluationDatesWords } from '../talent/evaluation-dates/words.js';
export { talentMatrix as talentMatrixWords } from '../talent/matrix/words.js';
export { performanceRating as performanceRatingWords } from '../talent/performance-rating/words.js';
export { performanceRoute as performanceRouteWords } from '../talent/performance-route/words.js';
export { talentBox as talentBoxWords } from '../talent/placement/words.js';
export { talentRoute as talentRouteWords } from '../talent/route/words.js';
export { trainingAuthority as trainingAuthorityWords } from '../training/authority/words.js';
export { trainingCandidate as trainingCandidateWords } from '../training/candidate/words.js';
export { catalogueEntry as catalogueEntryWords } from '../training/catalogue/words.js';
export { trainingCertificate as trainingCertificateWords } from '../training/certificate/words.js';
export { competencyCertification as competencyCertificationWords } from '../training/certification/words.js';
export { trainingCooperation as trainingCooperationWords } from '../training/cooperation/words.js';
export { curriculum as curriculumWords } from '../training/curriculum/words.js';
export { douAwards as douAwardsWords } from '../training/dou-awards/words.js';
export { douEvaluation as douEvaluationWords } from '../training/dou-evaluation/words.js';
export { trainingDuties as trainingDutiesWords } from '../training/duties/words.js';
export { trainingHours as trainingHoursWords } from '../training/hours/words.js';
export { learningMix as learningMixWords } from '../training/learning-mix/words.js';
export { trainingOffer as trainingOfferWords } from '../training/offer/words.js';
export { trainingOrganizer as trainingOrganizerWords } from '../training/organizer/words.js';
export { teacher as teacherWords } from '../training/teacher/words.js';
export { trainingKind as trainingKindWords } from '../training/training-kind/words.js';
export { eligibility as eligibilityWords } from '../tugas-belajar/eligibility/words.js';
export { extension as extensionWords } from '../tugas-belajar/extension/words.js';
export { resignation as resignationWords } from '../tugas-belajar/resignation/words.js';
export { retirement as retirementWords } from '../tugas-belajar/retirement/words.js';
export { bond as bondWords } from '../tugas-belajar/service-bond/words.js';
export { explainWith } from './explain-with.js';
