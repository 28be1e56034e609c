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
  InvalidInputError,
  NotInForceError,
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
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Provision, provisions } from '../src/law/provisions.js';

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

const allQuestions = { ...questions, ...ipAsnQuestions };
type QuestionName = keyof typeof allQuestions;
const questionNames = Object.keys(allQuestions) as [QuestionName, ...QuestionName[]];

const Facts = z.record(z.string(), z.unknown());

/** A situation, what the law makes of it, and why. */
const Case = z.strictObject({
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
type Case = z.infer<typeof Case>;

const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));

const bases = z.record(z.string(), Facts).parse(read('bases.yaml'));

const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'bases.yaml')
  .sort()
  .flatMap((file) =>
    z
      .array(Case)
      .parse(read(file))
      .map((one) => ({ file, ...one })),
  );

const isIpAsn = (question: QuestionName): question is keyof typeof ipAsnQuestions =>
  Object.hasOwn(ipAsnQuestions, question);

const decide = (one: Case) => {
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

const findingsOf = (result: ReturnType<typeof decide>): readonly Finding[] =>
  'findings' in result ? result.findings : result.steps;

const findingOn = (result: ReturnType<typeof decide>, provision: string): Finding => {
  const found = findingsOf(result).find((finding) => finding.provision === provision);
  if (found === undefined) throw new Error(`no finding cites ${provision}`);
  return found;
};

describe.each(cases)('$file: $name', (one) => {
  const { expect: expected } = one;

  it('comes out as the law has it', () => {
    expect.hasAssertions();
    if (expected.error !== undefined) {
      const kinds = { InvalidInputError, NotInForceError };
      expect(() => decide(one)).toThrow(kinds[expected.error]);
      if (expected.errorPaths === undefined) return;
      try {
        decide(one);
      } catch (error) {
        expect(error instanceof InvalidInputError ? error.issues.map(({ path }) => path).sort() : []).toEqual(
          expected.errorPaths.toSorted(),
        );
      }
      return;
    }
    const result = decide(one);
    if (expected.verdict !== undefined) expect(result.verdict).toBe(expected.verdict);
    for (const [provision, status] of Object.entries(expected.findings ?? {})) {
      expect({ provision, status: findingOn(result, provision).status }).toEqual({ provision, status });
    }
    for (const [provision, evidence] of Object.entries(expected.evidence ?? {})) {
      expect(findingOn(result, provision).evidence).toMatchObject(evidence);
    }
    for (const [provision, missing] of Object.entries(expected.findingMissing ?? {})) {
      expect(findingOn(result, provision).missing.toSorted()).toEqual(missing.toSorted());
    }
    if (expected.missing !== undefined) expect(result.missing.toSorted()).toEqual(expected.missing.toSorted());
    if (expected.values !== undefined) expect(result).toMatchObject(expected.values);
  });
});

describe('the registry of provisions', () => {
  const claims = Object.entries<Provision>(provisions).flatMap(([provision, { encodedBy }]) =>
    encodedBy.map((name) => ({ provision, name })),
  );

  it.each(claims)('$provision, encoded by $name, has an article case', ({ provision, name }) => {
    const proving = cases.filter(
      (one) => allQuestions[one.question].name === name && [one.provision].flat().includes(provision),
    );
    expect(proving.length).toBeGreaterThan(0);
  });

  it('knows every provision that a case is about', () => {
    const unknown = cases.flatMap((one) => [one.provision].flat().filter((id) => !Object.hasOwn(provisions, id)));
    expect(unknown).toEqual([]);
  });
});
