/**
 * Tells a result to a person.
 *
 * @module
 */

import type {
  IpAsnAgencyPlan,
  IpAsnAggregate,
  IpAsnClassification,
  IpAsnPlan,
  IpAsnReconciliation,
  IpAsnScore,
} from '../ip-asn/index.js';
import { InvalidInputError } from '../kernel/errors.js';
import type { Labels } from '../kernel/labels.js';
import { isPlainObject } from '../kernel/plain.js';
import type { Finding } from '../kernel/rules.js';
import { interpretations } from '../law/interpretations/index.js';
import type {
  CompetencyGapAssessment,
  DevelopmentPlanValidation,
  DevelopmentRecommendation,
  PlanDeadlines,
} from '../planning/index.js';
import type { Dictionary } from '../prose/dictionary.js';
import type { Explanation, Prose } from '../prose/explanation.js';
import { sayFinding } from '../prose/findings.js';
import { parameterWords } from '../prose/parameters/index.js';
import { render } from '../prose/render.js';
import { type ExplainOptions, type Voice, voiceOf } from '../prose/voice.js';
import type {
  CorporateUniversityValidation,
  EvaluationDates,
  PerformanceRating,
  PerformanceRoute,
  TalentMatrix,
  TalentPlacement,
  TalentRoute,
} from '../talent/index.js';
import { trainingDuties } from '../training/duties/words.js';
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
import { dictionary } from './dictionary.js';
import { ipAsnAggregate } from './ip-asn/aggregate.js';
import { ipAsnCategory } from './ip-asn/category.js';
import { ipAsnAgencyPlan, ipAsnPlan } from './ip-asn/plan.js';
import { ipAsnReconciliation } from './ip-asn/reconcile.js';
import { ipAsnScore } from './ip-asn/score.js';
import { competencyGap } from './planning/gap.js';
import { developmentPlan, planDeadlines } from './planning/plan.js';
import { developmentRecommendation } from './planning/recommendation.js';
import { talentBox, talentMatrix, talentRoute } from './talent/boxes.js';
import { evaluationDates, performanceRating, performanceRoute } from './talent/performance.js';
import { corporateUniversity } from './talent/university.js';
import { competencyCertification, trainingCertificate } from './training/certificates.js';
import { douAwards, douEvaluation } from './training/dou.js';
import { trainingHours } from './training/hours.js';
import { trainingAuthority, trainingCandidate } from './training/participants.js';
import { trainingCooperation, trainingOffer } from './training/partners.js';
import {
  catalogueEntry,
  curriculum,
  learningMix,
  teacher,
  trainingKind,
  trainingOrganizer,
} from './training/programmes.js';

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

/** A stored result comes back as whatever JSON held, so the types are not relied on here. */
const checkQuestion = (question: Question): Question => {
  if (typeof question === 'string' && Object.hasOwn(proseOf, question)) return question;
  throw new InvalidInputError([
    { path: 'question', code: 'unknown-question', message: `expected one of ${Object.keys(proseOf).join(', ')}` },
  ]);
};

const explainAs = <Q extends Question>(question: Q, result: ResultOf[Q], voice: Voice): Explanation =>
  proseOf[question].explain(result, voice);

/** The words of a question, and every reading and number of the law: a caller may have changed some that the question does not read. */
export const dictionaryFor = (question: Question): Dictionary => ({
  ...(proseOf[checkQuestion(question)].dictionary ?? dictionary),
  readings: interpretations,
  parameters: parameterWords,
});

/** What a stored result calls the entries of its record; it comes back as whatever JSON held. */
const labelsIn = (result: Explainable): Labels => {
  const labels: unknown = 'labels' in result ? result.labels : undefined;
  if (!isPlainObject(labels)) return {};
  return Object.fromEntries(
    Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

/** What a result comes to in words. */
export const explanationOf = (result: Explainable, voice: Voice): Explanation =>
  explainAs(checkQuestion(result?.question), result, voice);

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
export const explain = (result: Explainable, options: ExplainOptions = {}): string => {
  const voice = voiceOf(options, dictionaryFor(result?.question), labelsIn(result));
  return render(explanationOf(result, voice), options.format ?? 'text', voice);
};

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
export const explainFinding = (finding: Finding, options: ExplainFindingOptions): string => {
  const { provisions } = proseOf[checkQuestion(options.question)];
  return sayFinding(finding, provisions, voiceOf(options, dictionaryFor(options.question)));
};
