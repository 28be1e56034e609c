/** The article cases, and how they are decided: shared by the tests that go through all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type Amendments,
  aggregateIpAsn,
  amend,
  assessCompetencyCertification,
  assessCompetencyGap,
  assessDouEvaluation,
  assessEligibility,
  assessExtension,
  assessLearningMix,
  assessResignation,
  assessTrainingCandidate,
  assessTrainingDuties,
  assessTrainingHours,
  assessTrainingKind,
  classifyIpAsn,
  computeEvaluationDates,
  computePlanDeadlines,
  computeRetirement,
  computeServiceBond,
  computeTalentMatrix,
  type Finding,
  peraturanBkn8Of2019,
  permenPupr2Of2023,
  placeTalent,
  planIpAsn,
  planIpAsnAgency,
  type Readings,
  ratePerformance,
  recommendDevelopment,
  reconcileIpAsn,
  routePerformance,
  routeTalent,
  scoreIpAsn,
  selectAuthority,
  selectCertificate,
  selectDouAwards,
  selectOrganizer,
  validateCatalogueEntry,
  validateCorporateUniversity,
  validateCurriculum,
  validateDevelopmentPlan,
  validateTeacher,
  validateTrainingCooperation,
  validateTrainingOffer,
} from 'bangkom';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = new URL('./cases/', import.meta.url);

const questions = {
  eligibility: assessEligibility,
  'service-bond': computeServiceBond,
  resignation: assessResignation,
  extension: assessExtension,
  'training-hours': assessTrainingHours,
  'training-kind': assessTrainingKind,
  'training-organizer': selectOrganizer,
  'training-candidate': assessTrainingCandidate,
  'training-duties': assessTrainingDuties,
  'training-authority': selectAuthority,
  'training-certificate': selectCertificate,
  'learning-mix': assessLearningMix,
  'competency-certification': assessCompetencyCertification,
  'catalogue-entry': validateCatalogueEntry,
  'training-cooperation': validateTrainingCooperation,
  'training-offer': validateTrainingOffer,
  curriculum: validateCurriculum,
  teacher: validateTeacher,
  'dou-awards': selectDouAwards,
  'dou-evaluation': assessDouEvaluation,
  'performance-rating': ratePerformance,
  'performance-route': routePerformance,
  'evaluation-dates': computeEvaluationDates,
  'talent-box': placeTalent,
  'talent-route': routeTalent,
  'talent-matrix': computeTalentMatrix,
  'corporate-university': validateCorporateUniversity,
  'competency-gap': assessCompetencyGap,
  'development-plan': validateDevelopmentPlan,
  'plan-deadlines': computePlanDeadlines,
  'development-recommendation': recommendDevelopment,
  retirement: computeRetirement,
} as const;

/** Those that are decided under the ruleset for IP ASN. */
const ipAsnQuestions = {
  'ip-asn-score': scoreIpAsn,
  'ip-asn-category': classifyIpAsn,
  'ip-asn-aggregate': aggregateIpAsn,
  'ip-asn-plan': planIpAsn,
  'ip-asn-agency-plan': planIpAsnAgency,
  'ip-asn-reconciliation': reconcileIpAsn,
} as const;

export const allQuestions = { ...questions, ...ipAsnQuestions };
export type QuestionName = keyof typeof allQuestions;
const questionNames = Object.keys(allQuestions) as [QuestionName, ...QuestionName[]];

const Facts = z.record(z.string(), z.unknown());

/** A situation, what the law makes of it, and why. */
const CaseEntry = z.strictObject({
  name: z.string(),
  /** The provisions the case is about. */
  provision: z.union([z.string(), z.array(z.string()).min(1)]),
  question: z.enum(questionNames),
  asOf: z.string(),
  /** A record of `bases.yaml` that `facts` are laid over; a `null` takes a fact away. */
  base: z.string().optional(),
  facts: Facts.default({}),
  readings: Facts.optional(),
  amendments: z.record(z.string(), z.number()).optional(),
  expect: z.strictObject({
    verdict: z.string().optional(),
    /** Status by provision; for a computation, of its steps. */
    findings: z.record(z.string(), z.enum(['met', 'unmet', 'unknown', 'not-applicable'])).optional(),
    /** Parts of the evidence by provision. */
    evidence: z.record(z.string(), Facts).optional(),
    /** Missing facts of a finding, exactly, in any order. */
    findingMissing: z.record(z.string(), z.array(z.string())).optional(),
    /** Missing facts of the whole result, exactly, in any order. */
    missing: z.array(z.string()).optional(),
    /** Other values of the result, as far as they are given. */
    values: Facts.optional(),
    /** The name of the error, when the input is refused, and the paths that are wrong. */
    error: z.enum(['InvalidInputError', 'NotInForceError']).optional(),
    errorPaths: z.array(z.string()).optional(),
  }),
  why: z.string(),
});
export type Case = z.infer<typeof CaseEntry> & {
  /** The file it stands in. */
  readonly file: string;
};

const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));

const bases = z.record(z.string(), Facts).parse(read('bases.yaml'));

/** Every article case there is, with the file it stands in. */
export const cases: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'bases.yaml')
  .sort()
  .flatMap((file) =>
    z
      .array(CaseEntry)
      .parse(read(file))
      .map((one) => ({ file, ...one })),
  );

export const isIpAsn = (question: QuestionName): question is keyof typeof ipAsnQuestions =>
  Object.hasOwn(ipAsnQuestions, question);

/** What the library makes of a case. */
export const decide = (one: Case) => {
  const { question, asOf, base, facts, readings, amendments } = one;
  if (base !== undefined && bases[base] === undefined) throw new Error(`no base record is called ${base}`);
  const record = { ...(base === undefined ? {} : bases[base]), ...facts };
  const options = { asOf, ...(readings === undefined ? {} : { readings: readings as Partial<Readings> }) };
  const changes = (amendments ?? {}) as Amendments;
  const result = isIpAsn(question)
    ? ipAsnQuestions[question](record, { ...options, ruleset: amend(peraturanBkn8Of2019, changes) })
    : questions[question](record, { ...options, ruleset: amend(permenPupr2Of2023, changes) });
  return { verdict: undefined, ...result };
};

/** The findings of an assessment, or the steps of a computation. */
export const findingsOf = (result: ReturnType<typeof decide>): readonly Finding[] =>
  'findings' in result ? result.findings : result.steps;
