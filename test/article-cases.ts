/** The article cases: situations, what the law makes of them, and why; read from `cases/`, and how each is decided. */
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
  batasUsiaPensiun,
  classifyIpAsn,
  computeEvaluationDates,
  computePlanDeadlines,
  computeRetirement,
  computeServiceBond,
  computeTalentMatrix,
  type Finding,
  pedomanDouAsnProbolinggo,
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

/** Those that are decided under the guide of the City of Probolinggo. */
const douQuestions = {
  'dou-awards': selectDouAwards,
  'dou-evaluation': assessDouEvaluation,
} as const;

/** That which is decided under the rules on retirement ages. */
const retirementQuestions = { retirement: computeRetirement } as const;

export const allQuestions = { ...questions, ...ipAsnQuestions, ...douQuestions, ...retirementQuestions };
type QuestionName = keyof typeof allQuestions;
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
/** A case, with the file it stands in. */
export type Case = z.infer<typeof CaseEntry> & { readonly file: string };

const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true });

const bases = z.record(z.string(), Facts).parse(read('bases.yaml'));

export const cases: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'bases.yaml')
  .sort()
  .flatMap((file) =>
    z
      .array(CaseEntry)
      .parse(read(file))
      .map((one) => ({ file, ...one })),
  );

const isAmong = <Questions extends object>(questions: Questions, name: PropertyKey): name is keyof Questions =>
  Object.hasOwn(questions, name);

/** What the library makes of a case, under the ruleset of its question. */
export const decide = (one: Case) => {
  const { question, asOf, base, facts, readings, amendments } = one;
  if (base !== undefined && bases[base] === undefined) throw new Error(`no base record is called ${base}`);
  const record = { ...(base === undefined ? {} : bases[base]), ...facts };
  const options = { asOf, ...(readings === undefined ? {} : { readings: readings as Partial<Readings> }) };
  const changes = (amendments ?? {}) as Amendments;
  const decided = () => {
    if (isAmong(ipAsnQuestions, question)) {
      return ipAsnQuestions[question](record, { ...options, ruleset: amend(peraturanBkn8Of2019, changes) });
    }
    if (isAmong(douQuestions, question)) {
      return douQuestions[question](record, { ...options, ruleset: amend(pedomanDouAsnProbolinggo, changes) });
    }
    if (isAmong(retirementQuestions, question)) {
      return retirementQuestions[question](record, { ...options, ruleset: amend(batasUsiaPensiun, changes) });
    }
    return questions[question](record, { ...options, ruleset: amend(permenPupr2Of2023, changes) });
  };
  return { verdict: undefined, ...decided() };
};

/** The findings of an assessment, or the steps of a computation. */
export const findingsOf = (result: ReturnType<typeof decide>): readonly Finding[] =>
  'findings' in result ? result.findings : result.steps;
