/** Every question: what is declared of its record, its public schema, and the function that answers it. */
import * as library from 'bangkom';
import * as schemas from 'bangkom/schema';
import type * as z from 'zod';
import { ipAsnAgencyPlan } from '../../src/ip-asn/agency-plan/index.js';
import { ipAsnAggregate } from '../../src/ip-asn/aggregate/index.js';
import { ipAsnMemberFacts } from '../../src/ip-asn/aggregate/tally.js';
import { ipAsnClassification } from '../../src/ip-asn/classification/index.js';
import { ipAsnPlan } from '../../src/ip-asn/plan/index.js';
import { figuresOfBkn, ipAsnReconciliation } from '../../src/ip-asn/reconciliation/index.js';
import { ipAsn } from '../../src/ip-asn/score/facts.js';
import type { QuestionFacts } from '../../src/kernel/fact.js';
import { competencyGap } from '../../src/planning/competency-gap/facts.js';
import { planDeadlines } from '../../src/planning/deadlines/facts.js';
import { developmentPlan } from '../../src/planning/development-plan/facts.js';
import { developmentRecommendation } from '../../src/planning/recommendation/facts.js';
import { corporateUniversity } from '../../src/talent/corporate-university/facts.js';
import { evaluationDates } from '../../src/talent/evaluation-dates/facts.js';
import { talentMatrix } from '../../src/talent/matrix/facts.js';
import { performanceRating } from '../../src/talent/performance-rating/facts.js';
import { performanceRoute } from '../../src/talent/performance-route/facts.js';
import { talentPlacement } from '../../src/talent/placement/facts.js';
import { talentRoute } from '../../src/talent/route/facts.js';
import { trainingAuthority } from '../../src/training/authority/facts.js';
import { trainingCandidate } from '../../src/training/candidate/facts.js';
import { catalogueEntry } from '../../src/training/catalogue/facts.js';
import { trainingCertificate } from '../../src/training/certificate/facts.js';
import { competencyCertification } from '../../src/training/certification/facts.js';
import { trainingCooperation } from '../../src/training/cooperation/facts.js';
import { curriculum } from '../../src/training/curriculum/facts.js';
import { douAwards } from '../../src/training/dou-awards/facts.js';
import { douEvaluation } from '../../src/training/dou-evaluation/facts.js';
import { trainingDuties } from '../../src/training/duties/facts.js';
import { tableOfConversion } from '../../src/training/hours/conversion.js';
import { trainingHours } from '../../src/training/hours/facts.js';
import { learningMix } from '../../src/training/learning-mix/facts.js';
import { trainingOffer } from '../../src/training/offer/facts.js';
import { trainingOrganizer } from '../../src/training/organizer/index.js';
import { teacher } from '../../src/training/teacher/facts.js';
import { trainingKind } from '../../src/training/training-kind/facts.js';
import { eligibility } from '../../src/tugas-belajar/eligibility/facts.js';
import { extension } from '../../src/tugas-belajar/extension/facts.js';
import { resignation } from '../../src/tugas-belajar/resignation/facts.js';
import { retirement } from '../../src/tugas-belajar/retirement/index.js';
import { serviceBond } from '../../src/tugas-belajar/service-bond/facts.js';

/** A record as it is declared, and its public schema. */
export interface Declared {
  readonly question: QuestionFacts<unknown, never>;
  readonly schema: z.ZodObject;
}

interface Question extends Declared {
  readonly ask: (record: unknown) => unknown;
}

const options = { asOf: '2026-07-01' };

/** Every question by the name of its schema. */
export const QUESTIONS: { readonly [name: string]: Question } = {
  RetirementInput: {
    question: retirement,
    schema: schemas.RetirementInput,
    ask: (record) => library.computeRetirementFrom(record, options),
  },
  EligibilityInput: {
    question: eligibility,
    schema: schemas.EligibilityInput,
    ask: (record) => library.assessEligibilityFrom(record, options),
  },
  ExtensionInput: {
    question: extension,
    schema: schemas.ExtensionInput,
    ask: (record) => library.assessExtensionFrom(record, options),
  },
  ResignationInput: {
    question: resignation,
    schema: schemas.ResignationInput,
    ask: (record) => library.assessResignationFrom(record, options),
  },
  ServiceBondInput: {
    question: serviceBond,
    schema: schemas.ServiceBondInput,
    ask: (record) => library.computeServiceBondFrom(record, options),
  },
  AuthorityInput: {
    question: trainingAuthority,
    schema: schemas.AuthorityInput,
    ask: (record) => library.selectAuthorityFrom(record, options),
  },
  CatalogueEntryInput: {
    question: catalogueEntry,
    schema: schemas.CatalogueEntryInput,
    ask: (record) => library.validateCatalogueEntryFrom(record, options),
  },
  CertificateInput: {
    question: trainingCertificate,
    schema: schemas.CertificateInput,
    ask: (record) => library.selectCertificateFrom(record, options),
  },
  CompetencyCertificationInput: {
    question: competencyCertification,
    schema: schemas.CompetencyCertificationInput,
    ask: (record) => library.assessCompetencyCertificationFrom(record, options),
  },
  CurriculumInput: {
    question: curriculum,
    schema: schemas.CurriculumInput,
    ask: (record) => library.validateCurriculumFrom(record, options),
  },
  DouAwardsInput: {
    question: douAwards,
    schema: schemas.DouAwardsInput,
    ask: (record) => library.selectDouAwardsFrom(record, options),
  },
  DouEvaluationInput: {
    question: douEvaluation,
    schema: schemas.DouEvaluationInput,
    ask: (record) => library.assessDouEvaluationFrom(record, options),
  },
  LearningMixInput: {
    question: learningMix,
    schema: schemas.LearningMixInput,
    ask: (record) => library.assessLearningMixFrom(record, options),
  },
  OrganizerInput: {
    question: trainingOrganizer,
    schema: schemas.OrganizerInput,
    ask: (record) => library.selectOrganizerFrom(record, options),
  },
  TeacherInput: {
    question: teacher,
    schema: schemas.TeacherInput,
    ask: (record) => library.validateTeacherFrom(record, options),
  },
  TrainingCandidateInput: {
    question: trainingCandidate,
    schema: schemas.TrainingCandidateInput,
    ask: (record) => library.assessTrainingCandidateFrom(record, options),
  },
  TrainingCooperationInput: {
    question: trainingCooperation,
    schema: schemas.TrainingCooperationInput,
    ask: (record) => library.validateTrainingCooperationFrom(record, options),
  },
  TrainingDutiesInput: {
    question: trainingDuties,
    schema: schemas.TrainingDutiesInput,
    ask: (record) => library.assessTrainingDutiesFrom(record, options),
  },
  TrainingHoursInput: {
    question: trainingHours,
    schema: schemas.TrainingHoursInput,
    ask: (record) => library.assessTrainingHoursFrom(record, options),
  },
  TrainingKindInput: {
    question: trainingKind,
    schema: schemas.TrainingKindInput,
    ask: (record) => library.assessTrainingKindFrom(record, options),
  },
  TrainingOfferInput: {
    question: trainingOffer,
    schema: schemas.TrainingOfferInput,
    ask: (record) => library.validateTrainingOfferFrom(record, options),
  },
  CorporateUniversityInput: {
    question: corporateUniversity,
    schema: schemas.CorporateUniversityInput,
    ask: (record) => library.validateCorporateUniversityFrom(record, options),
  },
  EvaluationDatesInput: {
    question: evaluationDates,
    schema: schemas.EvaluationDatesInput,
    ask: (record) => library.computeEvaluationDatesFrom(record, options),
  },
  PerformanceRatingInput: {
    question: performanceRating,
    schema: schemas.PerformanceRatingInput,
    ask: (record) => library.ratePerformanceFrom(record, options),
  },
  PerformanceRouteInput: {
    question: performanceRoute,
    schema: schemas.PerformanceRouteInput,
    ask: (record) => library.routePerformanceFrom(record, options),
  },
  TalentMatrixInput: {
    question: talentMatrix,
    schema: schemas.TalentMatrixInput,
    ask: (record) => library.computeTalentMatrixFrom(record, options),
  },
  TalentPlacementInput: {
    question: talentPlacement,
    schema: schemas.TalentPlacementInput,
    ask: (record) => library.placeTalentFrom(record, options),
  },
  TalentRouteInput: {
    question: talentRoute,
    schema: schemas.TalentRouteInput,
    ask: (record) => library.routeTalentFrom(record, options),
  },
  CompetencyGapInput: {
    question: competencyGap,
    schema: schemas.CompetencyGapInput,
    ask: (record) => library.assessCompetencyGapFrom(record, options),
  },
  DevelopmentPlanInput: {
    question: developmentPlan,
    schema: schemas.DevelopmentPlanInput,
    ask: (record) => library.validateDevelopmentPlanFrom(record, options),
  },
  DevelopmentRecommendationInput: {
    question: developmentRecommendation,
    schema: schemas.DevelopmentRecommendationInput,
    ask: (record) => library.recommendDevelopmentFrom(record, options),
  },
  PlanDeadlinesInput: {
    question: planDeadlines,
    schema: schemas.PlanDeadlinesInput,
    ask: (record) => library.computePlanDeadlinesFrom(record, options),
  },
  IpAsnAgencyPlanInput: {
    question: ipAsnAgencyPlan,
    schema: schemas.IpAsnAgencyPlanInput,
    ask: (record) => library.planIpAsnAgencyFrom(record, options),
  },
  IpAsnAggregateInput: {
    question: ipAsnAggregate,
    schema: schemas.IpAsnAggregateInput,
    ask: (record) => library.aggregateIpAsnFrom(record, options),
  },
  IpAsnClassificationInput: {
    question: ipAsnClassification,
    schema: schemas.IpAsnClassificationInput,
    ask: (record) => library.classifyIpAsnFrom(record, options),
  },
  IpAsnInput: { question: ipAsn, schema: schemas.IpAsnInput, ask: (record) => library.scoreIpAsnFrom(record, options) },
  IpAsnPlanInput: {
    question: ipAsnPlan,
    schema: schemas.IpAsnPlanInput,
    ask: (record) => library.planIpAsnFrom(record, options),
  },
  IpAsnReconciliationInput: {
    question: ipAsnReconciliation,
    schema: schemas.IpAsnReconciliationInput,
    ask: (record) => library.reconcileIpAsnFrom(record, options),
  },
};

/** What goes into a question with other facts, and has a schema of its own. */
export const PARTS: { readonly [name: string]: Declared } = {
  BknFigures: { question: figuresOfBkn, schema: schemas.BknFigures },
  ConversionTableInput: { question: tableOfConversion, schema: schemas.ConversionTableInput },
  IpAsnMemberInput: { question: ipAsnMemberFacts, schema: schemas.IpAsnMemberInput },
};
