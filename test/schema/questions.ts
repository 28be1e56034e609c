/** Every question: what is declared of its record, its public schema, and the function that answers it. */
import * as library from 'bangkom';
import * as schemas from 'bangkom/schema';
import type * as z from 'zod';
import { retirement } from '../../src/asn/retirement-question.js';
import { ipAsnAggregate } from '../../src/ip-asn/aggregate.js';
import { ipAsnMemberFacts } from '../../src/ip-asn/aggregate-tally.js';
import { ipAsnClassification } from '../../src/ip-asn/classify.js';
import { ipAsn } from '../../src/ip-asn/input.js';
import { ipAsnPlan } from '../../src/ip-asn/plan.js';
import { ipAsnAgencyPlan } from '../../src/ip-asn/plan-agency.js';
import { figuresOfBkn, ipAsnReconciliation } from '../../src/ip-asn/reconcile.js';
import type { QuestionFacts } from '../../src/kernel/fact.js';
import { competencyGap } from '../../src/planning/competency-gap-input.js';
import { developmentPlan } from '../../src/planning/development-plan-input.js';
import { planDeadlines } from '../../src/planning/plan-deadlines.js';
import { developmentRecommendation } from '../../src/planning/recommendation-facts.js';
import { corporateUniversity } from '../../src/talent/corporate-university.js';
import { evaluationDates } from '../../src/talent/evaluation-dates.js';
import { performanceRating } from '../../src/talent/performance-rating.js';
import { performanceRoute } from '../../src/talent/performance-route.js';
import { talentPlacement } from '../../src/talent/place-talent.js';
import { talentRoute } from '../../src/talent/route-talent.js';
import { talentMatrix } from '../../src/talent/talent-matrix.js';
import { trainingAuthority } from '../../src/training/authority.js';
import { trainingCandidate } from '../../src/training/candidate.js';
import { catalogueEntry } from '../../src/training/catalogue.js';
import { trainingCertificate } from '../../src/training/certificate-facts.js';
import { competencyCertification } from '../../src/training/certification.js';
import { tableOfConversion } from '../../src/training/conversion.js';
import { trainingCooperation } from '../../src/training/cooperation.js';
import { curriculum } from '../../src/training/curriculum.js';
import { douAwards } from '../../src/training/dou-awards.js';
import { douEvaluation } from '../../src/training/dou-evaluation.js';
import { trainingDuties } from '../../src/training/duties/facts.js';
import { trainingHours } from '../../src/training/hours-input.js';
import { learningMix } from '../../src/training/learning-mix.js';
import { trainingOffer } from '../../src/training/offer.js';
import { trainingOrganizer } from '../../src/training/organizer.js';
import { teacher } from '../../src/training/teacher.js';
import { trainingKind } from '../../src/training/training-kind.js';
import { serviceBond } from '../../src/tugas-belajar/bond-input.js';
import { eligibility } from '../../src/tugas-belajar/eligibility-input.js';
import { extension } from '../../src/tugas-belajar/extension-input.js';
import { resignation } from '../../src/tugas-belajar/resignation-input.js';

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
    ask: (record) => library.computeRetirement(record, options),
  },
  EligibilityInput: {
    question: eligibility,
    schema: schemas.EligibilityInput,
    ask: (record) => library.assessEligibility(record, options),
  },
  ExtensionInput: {
    question: extension,
    schema: schemas.ExtensionInput,
    ask: (record) => library.assessExtension(record, options),
  },
  ResignationInput: {
    question: resignation,
    schema: schemas.ResignationInput,
    ask: (record) => library.assessResignation(record, options),
  },
  ServiceBondInput: {
    question: serviceBond,
    schema: schemas.ServiceBondInput,
    ask: (record) => library.computeServiceBond(record, options),
  },
  AuthorityInput: {
    question: trainingAuthority,
    schema: schemas.AuthorityInput,
    ask: (record) => library.selectAuthority(record, options),
  },
  CatalogueEntryInput: {
    question: catalogueEntry,
    schema: schemas.CatalogueEntryInput,
    ask: (record) => library.validateCatalogueEntry(record, options),
  },
  CertificateInput: {
    question: trainingCertificate,
    schema: schemas.CertificateInput,
    ask: (record) => library.selectCertificate(record, options),
  },
  CompetencyCertificationInput: {
    question: competencyCertification,
    schema: schemas.CompetencyCertificationInput,
    ask: (record) => library.assessCompetencyCertification(record, options),
  },
  CurriculumInput: {
    question: curriculum,
    schema: schemas.CurriculumInput,
    ask: (record) => library.validateCurriculum(record, options),
  },
  DouAwardsInput: {
    question: douAwards,
    schema: schemas.DouAwardsInput,
    ask: (record) => library.selectDouAwards(record, options),
  },
  DouEvaluationInput: {
    question: douEvaluation,
    schema: schemas.DouEvaluationInput,
    ask: (record) => library.assessDouEvaluation(record, options),
  },
  LearningMixInput: {
    question: learningMix,
    schema: schemas.LearningMixInput,
    ask: (record) => library.assessLearningMix(record, options),
  },
  OrganizerInput: {
    question: trainingOrganizer,
    schema: schemas.OrganizerInput,
    ask: (record) => library.selectOrganizer(record, options),
  },
  TeacherInput: {
    question: teacher,
    schema: schemas.TeacherInput,
    ask: (record) => library.validateTeacher(record, options),
  },
  TrainingCandidateInput: {
    question: trainingCandidate,
    schema: schemas.TrainingCandidateInput,
    ask: (record) => library.assessTrainingCandidate(record, options),
  },
  TrainingCooperationInput: {
    question: trainingCooperation,
    schema: schemas.TrainingCooperationInput,
    ask: (record) => library.validateTrainingCooperation(record, options),
  },
  TrainingDutiesInput: {
    question: trainingDuties,
    schema: schemas.TrainingDutiesInput,
    ask: (record) => library.assessTrainingDuties(record, options),
  },
  TrainingHoursInput: {
    question: trainingHours,
    schema: schemas.TrainingHoursInput,
    ask: (record) => library.assessTrainingHours(record, options),
  },
  TrainingKindInput: {
    question: trainingKind,
    schema: schemas.TrainingKindInput,
    ask: (record) => library.assessTrainingKind(record, options),
  },
  TrainingOfferInput: {
    question: trainingOffer,
    schema: schemas.TrainingOfferInput,
    ask: (record) => library.validateTrainingOffer(record, options),
  },
  CorporateUniversityInput: {
    question: corporateUniversity,
    schema: schemas.CorporateUniversityInput,
    ask: (record) => library.validateCorporateUniversity(record, options),
  },
  EvaluationDatesInput: {
    question: evaluationDates,
    schema: schemas.EvaluationDatesInput,
    ask: (record) => library.computeEvaluationDates(record, options),
  },
  PerformanceRatingInput: {
    question: performanceRating,
    schema: schemas.PerformanceRatingInput,
    ask: (record) => library.ratePerformance(record, options),
  },
  PerformanceRouteInput: {
    question: performanceRoute,
    schema: schemas.PerformanceRouteInput,
    ask: (record) => library.routePerformance(record, options),
  },
  TalentMatrixInput: {
    question: talentMatrix,
    schema: schemas.TalentMatrixInput,
    ask: (record) => library.computeTalentMatrix(record, options),
  },
  TalentPlacementInput: {
    question: talentPlacement,
    schema: schemas.TalentPlacementInput,
    ask: (record) => library.placeTalent(record, options),
  },
  TalentRouteInput: {
    question: talentRoute,
    schema: schemas.TalentRouteInput,
    ask: (record) => library.routeTalent(record, options),
  },
  CompetencyGapInput: {
    question: competencyGap,
    schema: schemas.CompetencyGapInput,
    ask: (record) => library.assessCompetencyGap(record, options),
  },
  DevelopmentPlanInput: {
    question: developmentPlan,
    schema: schemas.DevelopmentPlanInput,
    ask: (record) => library.validateDevelopmentPlan(record, options),
  },
  DevelopmentRecommendationInput: {
    question: developmentRecommendation,
    schema: schemas.DevelopmentRecommendationInput,
    ask: (record) => library.recommendDevelopment(record, options),
  },
  PlanDeadlinesInput: {
    question: planDeadlines,
    schema: schemas.PlanDeadlinesInput,
    ask: (record) => library.computePlanDeadlines(record, options),
  },
  IpAsnAgencyPlanInput: {
    question: ipAsnAgencyPlan,
    schema: schemas.IpAsnAgencyPlanInput,
    ask: (record) => library.planIpAsnAgency(record, options),
  },
  IpAsnAggregateInput: {
    question: ipAsnAggregate,
    schema: schemas.IpAsnAggregateInput,
    ask: (record) => library.aggregateIpAsn(record, options),
  },
  IpAsnClassificationInput: {
    question: ipAsnClassification,
    schema: schemas.IpAsnClassificationInput,
    ask: (record) => library.classifyIpAsn(record, options),
  },
  IpAsnInput: { question: ipAsn, schema: schemas.IpAsnInput, ask: (record) => library.scoreIpAsn(record, options) },
  IpAsnPlanInput: {
    question: ipAsnPlan,
    schema: schemas.IpAsnPlanInput,
    ask: (record) => library.planIpAsn(record, options),
  },
  IpAsnReconciliationInput: {
    question: ipAsnReconciliation,
    schema: schemas.IpAsnReconciliationInput,
    ask: (record) => library.reconcileIpAsn(record, options),
  },
};

/** What goes into a question with other facts, and has a schema of its own. */
export const PARTS: { readonly [name: string]: Declared } = {
  BknFigures: { question: figuresOfBkn, schema: schemas.BknFigures },
  ConversionTableInput: { question: tableOfConversion, schema: schemas.ConversionTableInput },
  IpAsnMemberInput: { question: ipAsnMemberFacts, schema: schemas.IpAsnMemberInput },
};
