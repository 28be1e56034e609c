/** The article cases: situations, what the law makes of them, and why; read from `cases/`, and how each is decided. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type Amendments,
  aggregateIpAsnFrom,
  amend,
  assessCompetencyCertificationFrom,
  assessCompetencyGapFrom,
  assessDouEvaluationFrom,
  assessEligibilityFrom,
  assessExtensionFrom,
  assessLearningMixFrom,
  assessResignationFrom,
  assessTrainingCandidateFrom,
  assessTrainingDutiesFrom,
  assessTrainingHoursFrom,
  assessTrainingKindFrom,
  batasUsiaPensiun,
  classifyIpAsnFrom,
  computeEvaluationDatesFrom,
  computePlanDeadlinesFrom,
  computeRetirementFrom,
  computeServiceBondFrom,
  computeTalentMatrixFrom,
  type Finding,
  pedomanDouAsnProbolinggo,
  peraturanBkn8Of2019,
  permenPupr2Of2023,
  placeTalentFrom,
  planIpAsnAgencyFrom,
  planIpAsnFrom,
  type Readings,
  ratePerformanceFrom,
  recommendDevelopmentFrom,
  reconcileIpAsnFrom,
  routePerformanceFrom,
  routeTalentFrom,
  scoreIpAsnFrom,
  selectAuthorityFrom,
  selectCertificateFrom,
  selectDouAwardsFrom,
  selectOrganizerFrom,
  validateCatalogueEntryFrom,
  validateCorporateUniversityFrom,
  validateCurriculumFrom,
  validateDevelopmentPlanFrom,
  validateTeacherFrom,
  validateTrainingCooperationFrom,
  validateTrainingOfferFrom,
} from 'bangkom';
import { parse } from 'yaml';
import * as z from 'zod';

const folder = new URL('./cases/', import.meta.url);

const questions = {
  eligibility: assessEligibilityFrom,
  'service-bond': computeServiceBondFrom,
  resignation: assessResignationFrom,
  extension: assessExtensionFrom,
  'training-hours': assessTrainingHoursFrom,
  'training-kind': assessTrainingKindFrom,
  'training-organizer': selectOrganizerFrom,
  'training-candidate': assessTrainingCandidateFrom,
  'training-duties': assessTrainingDutiesFrom,
  'training-authority': selectAuthorityFrom,
  'training-certificate': selectCertificateFrom,
  'learning-mix': assessLearningMixFrom,
  'competency-certification': assessCompetencyCertificationFrom,
  'catalogue-entry': validateCatalogueEntryFrom,
  'training-cooperation': validateTrainingCooperationFrom,
  'training-offer': validateTrainingOfferFrom,
  curriculum: validateCurriculumFrom,
  teacher: validateTeacherFrom,
  'performance-rating': ratePerformanceFrom,
  'performance-route': routePerformanceFrom,
  'evaluation-dates': computeEvaluationDatesFrom,
  'talent-box': placeTalentFrom,
  'talent-route': routeTalentFrom,
  'talent-matrix': computeTalentMatrixFrom,
  'corporate-university': validateCorporateUniversityFrom,
  'competency-gap': assessCompetencyGapFrom,
  'development-plan': validateDevelopmentPlanFrom,
  'plan-deadlines': computePlanDeadlinesFrom,
  'development-recommendation': recommendDevelopmentFrom,
} as const;

/** Those that are decided under the ruleset for IP ASN. */
const ipAsnQuestions = {
  'ip-asn-score': scoreIpAsnFrom,
  'ip-asn-category': classifyIpAsnFrom,
  'ip-asn-aggregate': aggregateIpAsnFrom,
  'ip-asn-plan': planIpAsnFrom,
  'ip-asn-agency-plan': planIpAsnAgencyFrom,
  'ip-asn-reconciliation': reconcileIpAsnFrom,
} as const;

/** Those that are decided under the guide of the City of Probolinggo. */
const douQuestions = {
  'dou-awards': selectDouAwardsFrom,
  'dou-evaluation': assessDouEvaluationFrom,
} as const;

/** That which is decided under the rules on retirement ages. */
const retirementQuestions = { retirement: computeRetirementFrom } as const;

export const allQuestions = { ...questions, ...ipAsnQuestions, ...douQuestions, ...retirementQuestions };
type QuestionName = keyof typeof allQuestions;

/** The function that answers a question, by the name that typed records are handed to. */
export const functionOf = (question: QuestionName): string => allQuestions[question].name.replace(/From$/, '');

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

/** The record of a case: its facts, over those of its base. */
export const recordOf = ({ base, facts }: Case): Readonly<Record<string, unknown>> => {
  if (base !== undefined && bases[base] === undefined) throw new Error(`no base record is called ${base}`);
  return { ...(base === undefined ? {} : bases[base]), ...facts };
};

/** What the library makes of a case, under the ruleset of its question. */
export const decide = (one: Case) => {
  const { question, asOf, readings, amendments } = one;
  const record = recordOf(one);
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
