/**
 * The records that questions are asked of, as schemas of zod: for forms and routes, for whatever reads a Standard Schema,
 * and for JSON Schema. Decisions do without them. What a schema lets pass its question answers, unless the options are
 * against it: the day of the decision, a reading, an amendment.
 *
 * A schema has the name of the type that it parses to.
 *
 * @example
 * ```ts
 * import { EligibilityInput } from 'bangkom/schema';
 *
 * EligibilityInput.safeParse({ degree: 's2', studyStartDate: '2026-02-30' }).error?.issues[0]?.path; // ['studyStartDate']
 * EligibilityInput.parse({ nip: '19900115 201503 2 001' }).nip; // '199001152015032001'
 * ```
 * @module
 */

import { type IpAsnAgencyPlanInput as IpAsnAgencyPlanInputType, ipAsnAgencyPlan } from '../ip-asn/agency-plan/index.js';
import { ipAsnAggregate } from '../ip-asn/aggregate/index.js';
import { ipAsnMemberFacts } from '../ip-asn/aggregate/tally.js';
import { ipAsnClassification } from '../ip-asn/classification/index.js';
import { type IpAsnPlanInput as IpAsnPlanInputType, ipAsnPlan } from '../ip-asn/plan/index.js';
import {
  figuresOfBkn,
  type IpAsnReconciliationInput as IpAsnReconciliationInputType,
  ipAsnReconciliation,
} from '../ip-asn/reconciliation/index.js';
import { type IpAsnInput as IpAsnInputType, ipAsn, issuesOfMatches } from '../ip-asn/score/facts.js';
import { competencyGap } from '../planning/competency-gap/facts.js';
import { planDeadlines } from '../planning/deadlines/facts.js';
import { developmentPlan } from '../planning/development-plan/facts.js';
import { developmentRecommendation } from '../planning/recommendation/facts.js';
import { corporateUniversity } from '../talent/corporate-university/facts.js';
import { evaluationDates } from '../talent/evaluation-dates/facts.js';
import { talentMatrix } from '../talent/matrix/facts.js';
import { performanceRating } from '../talent/performance-rating/facts.js';
import { performanceRoute } from '../talent/performance-route/facts.js';
import { talentPlacement } from '../talent/placement/facts.js';
import { talentRoute } from '../talent/route/facts.js';
import { trainingAuthority } from '../training/authority/facts.js';
import { trainingCandidate } from '../training/candidate/facts.js';
import { catalogueEntry } from '../training/catalogue/facts.js';
import { trainingCertificate } from '../training/certificate/facts.js';
import { competencyCertification } from '../training/certification/facts.js';
import { trainingCooperation } from '../training/cooperation/facts.js';
import { curriculum } from '../training/curriculum/facts.js';
import { douAwards } from '../training/dou-awards/facts.js';
import { douEvaluation } from '../training/dou-evaluation/facts.js';
import { trainingDuties } from '../training/duties/facts.js';
import { tableOfConversion } from '../training/hours/conversion.js';
import { trainingHours } from '../training/hours/facts.js';
import { learningMix } from '../training/learning-mix/facts.js';
import { trainingOffer } from '../training/offer/facts.js';
import { trainingOrganizer } from '../training/organizer/index.js';
import { teacher } from '../training/teacher/facts.js';
import { trainingKind } from '../training/training-kind/facts.js';
import { eligibility } from '../tugas-belajar/eligibility/facts.js';
import { extension } from '../tugas-belajar/extension/facts.js';
import { resignation } from '../tugas-belajar/resignation/facts.js';
import { retirement } from '../tugas-belajar/retirement/index.js';
import { serviceBond } from '../tugas-belajar/service-bond/facts.js';
import { type Schema, zodOf } from './zod-of.js';

/** The record that `computeRetirement` is asked of. */
export const RetirementInput = /* @__PURE__ */ zodOf(retirement);
/** The record that `assessEligibility` is asked of. */
export const EligibilityInput = /* @__PURE__ */ zodOf(eligibility);
/** The record that `assessExtension` is asked of. */
export const ExtensionInput = /* @__PURE__ */ zodOf(extension);
/** The record that `assessResignation` is asked of. */
export const ResignationInput = /* @__PURE__ */ zodOf(resignation);
/** The record that `computeServiceBond` is asked of. */
export const ServiceBondInput = /* @__PURE__ */ zodOf(serviceBond);
/** The record that `selectAuthority` is asked of. */
export const AuthorityInput = /* @__PURE__ */ zodOf(trainingAuthority);
/** The record that `validateCatalogueEntry` is asked of. */
export const CatalogueEntryInput = /* @__PURE__ */ zodOf(catalogueEntry);
/** The record that `selectCertificate` is asked of. */
export const CertificateInput = /* @__PURE__ */ zodOf(trainingCertificate);
/** The record that `assessCompetencyCertification` is asked of. */
export const CompetencyCertificationInput = /* @__PURE__ */ zodOf(competencyCertification);
/** A table that activities are converted to learning hours by, as `assessTrainingHours` is handed one. */
export const ConversionTableInput = /* @__PURE__ */ zodOf(tableOfConversion);
/** The record that `validateCurriculum` is asked of. */
export const CurriculumInput = /* @__PURE__ */ zodOf(curriculum);
/** The record that `selectDouAwards` is asked of. */
export const DouAwardsInput = /* @__PURE__ */ zodOf(douAwards);
/** The record that `assessDouEvaluation` is asked of. */
export const DouEvaluationInput = /* @__PURE__ */ zodOf(douEvaluation);
/** The record that `assessLearningMix` is asked of. */
export const LearningMixInput = /* @__PURE__ */ zodOf(learningMix);
/** The record that `selectOrganizer` is asked of. */
export const OrganizerInput = /* @__PURE__ */ zodOf(trainingOrganizer);
/** The record that `validateTeacher` is asked of. */
export const TeacherInput = /* @__PURE__ */ zodOf(teacher);
/** The record that `assessTrainingCandidate` is asked of. */
export const TrainingCandidateInput = /* @__PURE__ */ zodOf(trainingCandidate);
/** The record that `validateTrainingCooperation` is asked of. */
export const TrainingCooperationInput = /* @__PURE__ */ zodOf(trainingCooperation);
/** The record that `assessTrainingDuties` is asked of. */
export const TrainingDutiesInput = /* @__PURE__ */ zodOf(trainingDuties);
/** The record that `assessTrainingHours` is asked of. */
export const TrainingHoursInput = /* @__PURE__ */ zodOf(trainingHours);
/** The record that `assessTrainingKind` is asked of. */
export const TrainingKindInput = /* @__PURE__ */ zodOf(trainingKind);
/** The record that `validateTrainingOffer` is asked of. */
export const TrainingOfferInput = /* @__PURE__ */ zodOf(trainingOffer);
/** The record that `validateCorporateUniversity` is asked of. */
export const CorporateUniversityInput = /* @__PURE__ */ zodOf(corporateUniversity);
/** The record that `computeEvaluationDates` is asked of. */
export const EvaluationDatesInput = /* @__PURE__ */ zodOf(evaluationDates);
/** The record that `ratePerformance` is asked of. */
export const PerformanceRatingInput = /* @__PURE__ */ zodOf(performanceRating);
/** The record that `routePerformance` is asked of. */
export const PerformanceRouteInput = /* @__PURE__ */ zodOf(performanceRoute);
/** The record that `computeTalentMatrix` is asked of. */
export const TalentMatrixInput = /* @__PURE__ */ zodOf(talentMatrix);
/** The record that `placeTalent` is asked of. */
export const TalentPlacementInput = /* @__PURE__ */ zodOf(talentPlacement);
/** The record that `routeTalent` is asked of. */
export const TalentRouteInput = /* @__PURE__ */ zodOf(talentRoute);
/** The record that `assessCompetencyGap` is asked of. */
export const CompetencyGapInput = /* @__PURE__ */ zodOf(competencyGap);
/** The record that `validateDevelopmentPlan` is asked of. */
export const DevelopmentPlanInput = /* @__PURE__ */ zodOf(developmentPlan);
/** The record that `recommendDevelopment` is asked of. */
export const DevelopmentRecommendationInput = /* @__PURE__ */ zodOf(developmentRecommendation);
/** The record that `computePlanDeadlines` is asked of. */
export const PlanDeadlinesInput = /* @__PURE__ */ zodOf(planDeadlines);
/** The figures of BKN’s service, as `reconcileIpAsn` is handed them. */
export const BknFigures = /* @__PURE__ */ zodOf(figuresOfBkn);
/** The record that `aggregateIpAsn` is asked of. */
export const IpAsnAggregateInput = /* @__PURE__ */ zodOf(ipAsnAggregate);
/** The record that `classifyIpAsn` is asked of. */
export const IpAsnClassificationInput = /* @__PURE__ */ zodOf(ipAsnClassification);
/** One member, as `streamIpAsn` goes through them. */
export const IpAsnMemberInput = /* @__PURE__ */ zodOf(ipAsnMemberFacts);
/** The record that `planIpAsnAgency` is asked of. */
export const IpAsnAgencyPlanInput: Schema<IpAsnAgencyPlanInputType> = /* @__PURE__ */ zodOf(
  ipAsnAgencyPlan,
  ({ people }) =>
    (people ?? []).flatMap((person, i) =>
      issuesOfMatches(person).map((issue) => ({ ...issue, path: `people[${i}].${issue.path}` })),
    ),
);
/** The record that `scoreIpAsn` is asked of. */
export const IpAsnInput: Schema<IpAsnInputType> = /* @__PURE__ */ zodOf(ipAsn, issuesOfMatches);
/** The record that `planIpAsn` is asked of. */
export const IpAsnPlanInput: Schema<IpAsnPlanInputType> = /* @__PURE__ */ zodOf(ipAsnPlan, issuesOfMatches);
/** The record that `reconcileIpAsn` is asked of. */
export const IpAsnReconciliationInput: Schema<IpAsnReconciliationInputType> = /* @__PURE__ */ zodOf(
  ipAsnReconciliation,
  issuesOfMatches,
);
