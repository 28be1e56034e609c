/**
 * Tells a result to a person.
 *
 * @module
 */

import { ipAsnAgencyPlan } from '../ip-asn/agency-plan/words.js';
import { ipAsnAggregate } from '../ip-asn/aggregate/words.js';
import { ipAsnCategory } from '../ip-asn/classification/words.js';
import type {
  IpAsnAgencyPlan,
  IpAsnAggregate,
  IpAsnClassification,
  IpAsnPlan,
  IpAsnReconciliation,
  IpAsnScore,
} from '../ip-asn/index.js';
import { ipAsnPlan } from '../ip-asn/plan/words.js';
import { ipAsnReconciliation } from '../ip-asn/reconciliation/words.js';
import { ipAsnScore } from '../ip-asn/score/words.js';
import type { Finding } from '../kernel/rules.js';
import { interpretations } from '../law/interpretations/index.js';
import { competencyGap } from '../planning/competency-gap/words.js';
import { planDeadlines } from '../planning/deadlines/words.js';
import { developmentPlan } from '../planning/development-plan/words.js';
import type {
  CompetencyGapAssessment,
  DevelopmentPlanValidation,
  DevelopmentRecommendation,
  PlanDeadlines,
} from '../planning/index.js';
import { developmentRecommendation } from '../planning/recommendation/words.js';
import { explainerOf } from '../prose/explainer.js';
import type { Prose } from '../prose/explanation.js';
import { parameterWords } from '../prose/parameters/index.js';
import type { ExplainOptions } from '../prose/voice.js';
import { corporateUniversity } from '../talent/corporate-university/words.js';
import { evaluationDates } from '../talent/evaluation-dates/words.js';
import type {
  CorporateUniversityValidation,
  EvaluationDates,
  PerformanceRating,
  PerformanceRoute,
  TalentMatrix,
  TalentPlacement,
  TalentRoute,
} from '../talent/index.js';
import { talentMatrix } from '../talent/matrix/words.js';
import { performanceRating } from '../talent/performance-rating/words.js';
import { performanceRoute } from '../talent/performance-route/words.js';
import { talentBox } from '../talent/placement/words.js';
import { talentRoute } from '../talent/route/words.js';
import { trainingAuthority } from '../training/authority/words.js';
import { trainingCandidate } from '../training/candidate/words.js';
import { catalogueEntry } from '../training/catalogue/words.js';
import { trainingCertificate } from '../training/certificate/words.js';
import { competencyCertification } from '../training/certification/words.js';
import { trainingCooperation } from '../training/cooperation/words.js';
import { curriculum } from '../training/curriculum/words.js';
import { douAwards } from '../training/dou-awards/words.js';
import { douEvaluation } from '../training/dou-evaluation/words.js';
import { trainingDuties } from '../training/duties/words.js';
import { trainingHours } from '../training/hours/words.js';
import type {
  AuthoritySelection,
  CatalogueEntryValidation,
  CertificateSelection,
  CompetencyCertificationAssessment,
  CurriculumValidation,
  DouAwardsSelection,
  DouEvaluationAssessment,
  LearningMixAssessment,
  OrganizerSelection,
  TeacherValidation,
  TrainingCandidateAssessment,
  TrainingCooperationValidation,
  TrainingDutiesAssessment,
  TrainingHoursAssessment,
  TrainingKindAssessment,
  TrainingOfferValidation,
} from '../training/index.js';
import { learningMix } from '../training/learning-mix/words.js';
import { trainingOffer } from '../training/offer/words.js';
import { trainingOrganizer } from '../training/organizer/words.js';
import { teacher } from '../training/teacher/words.js';
import { trainingKind } from '../training/training-kind/words.js';
import { eligibility } from '../tugas-belajar/eligibility/words.js';
import { extension } from '../tugas-belajar/extension/words.js';
import type {
  EligibilityAssessment,
  ExtensionAssessment,
  ResignationAssessment,
  ServiceBond,
} from '../tugas-belajar/index.js';
import { resignation } from '../tugas-belajar/resignation/words.js';
import type { RetirementComputation } from '../tugas-belajar/retirement/index.js';
import { retirement } from '../tugas-belajar/retirement/words.js';
import { bond } from '../tugas-belajar/service-bond/words.js';

/** A result that can be told: of any question of the library. */
export type Explainable =
  | EligibilityAssessment
  | ServiceBond
  | ResignationAssessment
  | ExtensionAssessment
  | TrainingHoursAssessment
  | TrainingKindAssessment
  | OrganizerSelection
  | TrainingCandidateAssessment
  | TrainingDutiesAssessment
  | AuthoritySelection
  | CertificateSelection
  | LearningMixAssessment
  | CompetencyCertificationAssessment
  | CatalogueEntryValidation
  | TrainingCooperationValidation
  | TrainingOfferValidation
  | CurriculumValidation
  | TeacherValidation
  | DouAwardsSelection
  | DouEvaluationAssessment
  | PerformanceRating
  | PerformanceRoute
  | EvaluationDates
  | TalentPlacement
  | TalentRoute
  | TalentMatrix
  | CorporateUniversityValidation
  | CompetencyGapAssessment
  | DevelopmentPlanValidation
  | PlanDeadlines
  | DevelopmentRecommendation
  | IpAsnScore
  | IpAsnClassification
  | IpAsnAggregate
  | IpAsnPlan
  | IpAsnAgencyPlan
  | IpAsnReconciliation
  | RetirementComputation;

/** The questions that results answer, as they stand in `question`. */
export type Question = Explainable['question'];

type ResultOf = { readonly [Result in Explainable as Result['question']]: Result };

/** The prose of each question. */
export const proseOf: { readonly [Q in Question]: Prose<ResultOf[Q]> } = {
  eligibility,
  'service-bond': bond,
  resignation,
  extension,
  'training-hours': trainingHours,
  'training-kind': trainingKind,
  'training-organizer': trainingOrganizer,
  'training-candidate': trainingCandidate,
  'training-duties': trainingDuties,
  'training-authority': trainingAuthority,
  'training-certificate': trainingCertificate,
  'learning-mix': learningMix,
  'competency-certification': competencyCertification,
  'catalogue-entry': catalogueEntry,
  'training-cooperation': trainingCooperation,
  'training-offer': trainingOffer,
  curriculum,
  teacher,
  'dou-awards': douAwards,
  'dou-evaluation': douEvaluation,
  'performance-rating': performanceRating,
  'performance-route': performanceRoute,
  'evaluation-dates': evaluationDates,
  'talent-box': talentBox,
  'talent-route': talentRoute,
  'talent-matrix': talentMatrix,
  'corporate-university': corporateUniversity,
  'competency-gap': competencyGap,
  'development-plan': developmentPlan,
  'plan-deadlines': planDeadlines,
  'development-recommendation': developmentRecommendation,
  'ip-asn-score': ipAsnScore,
  'ip-asn-category': ipAsnCategory,
  'ip-asn-aggregate': ipAsnAggregate,
  'ip-asn-plan': ipAsnPlan,
  'ip-asn-agency-plan': ipAsnAgencyPlan,
  'ip-asn-reconciliation': ipAsnReconciliation,
  retirement,
};

/** Every reading and number of the law comes along: a caller may have changed some that the question does not read. */
const all = explainerOf<Explainable>(proseOf, {
  readings: interpretations,
  parameters: parameterWords,
});

export const { dictionaryFor, explanationOf } = all;

/**
 * Tells a result to a person: the answer first, then every finding with its provision and both sides of what was
 * compared, what is still missing, and the readings and rules the answer rests on. A code that this version has no words
 * for is printed as it is.
 *
 * @param result - a result of the library, fresh or stored.
 * @param options - language and format; Indonesian plain text when left out.
 * @throws `InvalidInputError` when the result answers no question of the library, or an option does not exist.
 *
 * @example
 * ```ts
 * const answer = assessResignation({ studyAssignments: [], inCriminalTrial: true }, { asOf: '2026-07-01' });
 * explain(answer, { locale: 'en' }).split('\n')[0];
 * // 'A resignation on 1 July 2026 is barred, because of Article 238 paragraph (3) letter a, Government Regulation 11/2017. No costs of a programme are reclaimed.'
 * ```
 */
export const explain = (result: Explainable, options: ExplainOptions = {}): string => all.explain(result, options);

/** How one finding is to be told. */
export interface ExplainFindingOptions extends ExplainOptions {
  /** The question that the finding belongs to: one provision can be a ban to one and a consequence to another. */
  readonly question: Question;
}

/**
 * Tells one finding in one line, as in a table.
 *
 * @throws `InvalidInputError` when the question or another option does not exist.
 * @example
 * ```ts
 * const { findings, question } = assessEligibility({ employmentStatus: 'pppk' }, { asOf: '2026-07-01' });
 * findings.slice(0, 1).map((finding) => explainFinding(finding, { question, locale: 'en' }));
 * // ['✗ not met: The candidate is a PNS (Article 1 number 13) — status required: PNS; employment status: PPPK']
 * ```
 */
export const explainFinding = (finding: Finding, options: ExplainFindingOptions): string =>
  all.explainFinding(finding, options);
