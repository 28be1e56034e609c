import { readdirSync, readFileSync } from 'node:fs';
import {
  aggregateIpAsnFrom,
  assessCompetencyCertificationFrom,
  assessCompetencyGapFrom,
  assessDouEvaluationFrom,
  assessEligibilityFrom,
  assessExtensionFrom,
  assessLearningMixFrom,
  assessParsedEligibility,
  assessResignationFrom,
  assessTrainingCandidateFrom,
  assessTrainingDutiesFrom,
  assessTrainingHoursFrom,
  assessTrainingKindFrom,
  classifyIpAsnFrom,
  computeEvaluationDatesFrom,
  computePlanDeadlinesFrom,
  computeRetirementFrom,
  computeServiceBondFrom,
  computeTalentMatrixFrom,
  type Finding,
  InvalidInputError,
  NotInForceError,
  parseEligibility,
  parseIpAsn,
  placeTalentFrom,
  planIpAsnAgencyFrom,
  planIpAsnFrom,
  ratePerformanceFrom,
  recommendDevelopmentFrom,
  reconcileIpAsnFrom,
  routePerformanceFrom,
  routeTalentFrom,
  scoreIpAsnFrom,
  scoreParsedIpAsn,
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
import { type Explainable, explain } from 'bangkom/explain';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anyRetirementRecord } from './asn/records.js';
import { anyIpAsnRecordOn } from './ip-asn/records.js';
import { anyPlanningRecord } from './planning/records.js';
import { tries } from './size.js';
import { anyTalentRecord } from './talent/records.js';
import { trainingHoursRecord } from './training/hours-records.js';
import { anyTrainingRecord, douAwardsRecord } from './training/records.js';
import {
  anyBondRecord,
  anyEligibilityRecord,
  asOf,
  bondRecord,
  candidate,
  extensionRecord,
} from './tugas-belajar/records.js';

/** The first day on which decisions can be dated under some rules, and the last on which they cannot. */
interface Start {
  readonly first: string;
  readonly dayBefore: string;
}

const permenPupr2: Start = { first: '2023-01-13', dayBefore: '2023-01-12' };
const peraturanBkn8: Start = { first: '2019-05-15', dayBefore: '2019-05-14' };
const retirementAges: Start = { first: '2020-01-01', dayBefore: '2019-12-31' };
const douGuide: Start = { first: '2021-01-01', dayBefore: '2020-12-31' };

interface Question {
  readonly name: string;
  readonly ask: (record: unknown, options: { readonly asOf: string }) => Explainable;
  readonly record: fc.Arbitrary<unknown>;
  /** Facts that are any text that says something. */
  readonly texts?: readonly string[];
  /** Those of Permen PUPR 2/2023 when left out. */
  readonly start?: Start;
}

const ipAsnRecord = anyIpAsnRecordOn(asOf);

const QUESTIONS: readonly Question[] = [
  { name: 'assessEligibility', ask: assessEligibilityFrom, record: anyEligibilityRecord },
  {
    name: 'parseEligibility and assessParsedEligibility',
    ask: (record, options) => assessParsedEligibility(parseEligibility(record), options),
    record: anyEligibilityRecord,
  },
  { name: 'computeServiceBond', ask: computeServiceBondFrom, record: fc.oneof(anyBondRecord, bondRecord) },
  { name: 'assessResignation', ask: assessResignationFrom, record: fc.oneof(anyBondRecord, bondRecord) },
  { name: 'assessExtension', ask: assessExtensionFrom, record: extensionRecord },
  { name: 'assessTrainingHours', ask: assessTrainingHoursFrom, record: trainingHoursRecord },
  { name: 'assessTrainingKind', ask: assessTrainingKindFrom, record: anyTrainingRecord.trainingKind },
  { name: 'selectOrganizer', ask: selectOrganizerFrom, record: anyTrainingRecord.trainingOrganizer },
  { name: 'assessTrainingCandidate', ask: assessTrainingCandidateFrom, record: anyTrainingRecord.trainingCandidate },
  { name: 'assessTrainingDuties', ask: assessTrainingDutiesFrom, record: anyTrainingRecord.trainingDuties },
  { name: 'selectAuthority', ask: selectAuthorityFrom, record: anyTrainingRecord.trainingAuthority },
  { name: 'selectCertificate', ask: selectCertificateFrom, record: anyTrainingRecord.trainingCertificate },
  { name: 'assessLearningMix', ask: assessLearningMixFrom, record: anyTrainingRecord.learningMix },
  {
    name: 'assessCompetencyCertification',
    ask: assessCompetencyCertificationFrom,
    record: anyTrainingRecord.competencyCertification,
  },
  { name: 'validateCatalogueEntry', ask: validateCatalogueEntryFrom, record: anyTrainingRecord.catalogueEntry },
  {
    name: 'validateTrainingCooperation',
    ask: validateTrainingCooperationFrom,
    record: anyTrainingRecord.trainingCooperation,
  },
  { name: 'validateTrainingOffer', ask: validateTrainingOfferFrom, record: anyTrainingRecord.trainingOffer },
  { name: 'validateCurriculum', ask: validateCurriculumFrom, record: anyTrainingRecord.curriculum },
  { name: 'validateTeacher', ask: validateTeacherFrom, record: anyTrainingRecord.teacher },
  { name: 'selectDouAwards', ask: selectDouAwardsFrom, record: douAwardsRecord, start: douGuide },
  {
    name: 'assessDouEvaluation',
    ask: assessDouEvaluationFrom,
    record: anyTrainingRecord.douEvaluation,
    start: douGuide,
  },
  { name: 'ratePerformance', ask: ratePerformanceFrom, record: anyTalentRecord.performanceRating },
  { name: 'routePerformance', ask: routePerformanceFrom, record: anyTalentRecord.performanceRoute },
  { name: 'computeEvaluationDates', ask: computeEvaluationDatesFrom, record: anyTalentRecord.evaluationDates },
  { name: 'placeTalent', ask: placeTalentFrom, record: anyTalentRecord.talentBox },
  { name: 'routeTalent', ask: routeTalentFrom, record: anyTalentRecord.talentRoute },
  { name: 'computeTalentMatrix', ask: computeTalentMatrixFrom, record: anyTalentRecord.talentMatrix },
  {
    name: 'validateCorporateUniversity',
    ask: validateCorporateUniversityFrom,
    record: anyTalentRecord.corporateUniversity,
  },
  { name: 'assessCompetencyGap', ask: assessCompetencyGapFrom, record: anyPlanningRecord.competencyGap },
  {
    name: 'validateDevelopmentPlan',
    ask: validateDevelopmentPlanFrom,
    record: anyPlanningRecord.developmentPlan,
    texts: ['name', 'positionName', 'organizerName', 'facilitator'],
  },
  { name: 'computePlanDeadlines', ask: computePlanDeadlinesFrom, record: anyPlanningRecord.planDeadlines },
  { name: 'recommendDevelopment', ask: recommendDevelopmentFrom, record: anyPlanningRecord.recommendation },
  { name: 'computeRetirement', ask: computeRetirementFrom, record: anyRetirementRecord, start: retirementAges },
  { name: 'scoreIpAsn', ask: scoreIpAsnFrom, record: ipAsnRecord.score, start: peraturanBkn8 },
  {
    name: 'parseIpAsn and scoreParsedIpAsn',
    ask: (record, options) => scoreParsedIpAsn(parseIpAsn(record), options),
    record: ipAsnRecord.score,
    start: peraturanBkn8,
  },
  { name: 'classifyIpAsn', ask: classifyIpAsnFrom, record: ipAsnRecord.classification, start: peraturanBkn8 },
  { name: 'aggregateIpAsn', ask: aggregateIpAsnFrom, record: ipAsnRecord.aggregate, start: peraturanBkn8 },
  { name: 'planIpAsn', ask: planIpAsnFrom, record: ipAsnRecord.plan, start: peraturanBkn8 },
  { name: 'planIpAsnAgency', ask: planIpAsnAgencyFrom, record: ipAsnRecord.agencyPlan, start: peraturanBkn8 },
  { name: 'reconcileIpAsn', ask: reconcileIpAsnFrom, record: ipAsnRecord.reconciliation, start: peraturanBkn8 },
];

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** Parts of a record that have a default: leaving one out says something else, and leaves nothing unknown. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...['year', 'planYear', 'target', 'tolerance', 'conversion', 'bands', 'convention'],
  ...['certifiedOn', 'evaluatedOn', 'resignationDate', 'stage', 'performanceScale', 'potentialScale'],
]);

const rowsOf = (answer: Explainable): readonly Finding[] => ('findings' in answer ? answer.findings : answer.steps);

const poison = () => {
  throw new Error('a decision may not look at the world around it');
};

describe('purity', () => {
  const environment = process.env;

  beforeEach(() => {
    const RealDate = Date;
    vi.spyOn(Date, 'now').mockImplementation(poison);
    vi.spyOn(Math, 'random').mockImplementation(poison);
    vi.stubGlobal(
      'Date',
      new Proxy(RealDate, {
        construct: (target, args) => (args.length === 0 ? poison() : Reflect.construct(target, args)),
        apply: poison,
      }),
    );
    process.env = new Proxy({}, { get: poison, has: poison, ownKeys: poison });
  });

  afterEach(() => {
    process.env = environment;
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is tested with a world that is really poisoned', () => {
    expect(() => Date.now()).toThrow('the world');
    expect(() => new Date()).toThrow('the world');
    expect(() => Math.random()).toThrow('the world');
    expect(() => process.env.TZ).toThrow('the world');
    expect(new Date(0).getTime()).toBe(0);
  });

  it.each(QUESTIONS)('$name decides and explains without clock, chance or environment, on frozen facts', (question) => {
    const records = fc.sample(question.record, { ...tries(40), seed: 7 });
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const answer = question.ask(deepFreeze(record), deepFreeze({ asOf }));
      expect(deepFreeze(explain(deepFreeze(answer), { locale: 'en' })).length).toBeGreaterThan(40);
      expect(question.ask(record, { asOf })).toEqual(answer);
    }
  });
});

describe.each(QUESTIONS)('$name', ({ ask, record, texts = [], start = permenPupr2 }) => {
  it('answers in plain JSON', () => {
    fc.assert(
      fc.property(record, (facts) => {
        const answer = ask(facts, { asOf });
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
    );
  });

  it('answers afresh each time: nothing of one answer is shared with another', () => {
    const partsOf = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
    fc.assert(
      fc.property(record, (facts) => {
        const first = new Set(partsOf(ask(facts, { asOf })));
        expect(partsOf(ask(facts, { asOf })).filter((part) => first.has(part))).toEqual([]);
      }),
      tries(40),
    );
  });

  it('treats null, undefined and absent alike', () => {
    fc.assert(
      fc.property(record, (facts) => {
        const entries = Object.entries(facts as object);
        const absent = Object.fromEntries(entries.filter(([, value]) => value !== null));
        const undefinedInstead = Object.fromEntries(entries.map(([name, value]) => [name, value ?? undefined]));
        expect(ask(absent, { asOf })).toEqual(ask(facts, { asOf }));
        expect(ask(undefinedInstead, { asOf })).toEqual(ask(facts, { asOf }));
      }),
      tries(60),
    );
  });

  it('shows as evidence only what no missing fact can change', () => {
    fc.assert(
      fc.property(record, fc.nat(), (facts, which) => {
        const entries = Object.entries(facts as object);
        const left = entries.filter(([name], i) => SETTINGS.has(name) || ((which >> (i % 30)) & 1) === 0);
        const answer = ask(facts, { asOf });
        // What is dated after the day has not happened on it: such a day says another thing than a day left out.
        if ('laterThanAsOf' in answer && answer.laterThanAsOf.length > 0) return;
        const whole = rowsOf(answer);
        const sparse = rowsOf(ask(Object.fromEntries(left), { asOf }));
        if (whole.length !== sparse.length) return;
        sparse.forEach(({ provision, evidence }, i) => {
          for (const [name, shown] of Object.entries(evidence)) {
            const known = whole[i]?.evidence[name];
            // A row that does not apply need not measure.
            if (shown === null || (known === null && whole[i]?.status === 'not-applicable')) continue;
            expect({ provision, name, shown }).toEqual({ provision, name, shown: known });
          }
        });
      }),
      tries(60),
    );
  });

  it('takes an empty list for a fact, not for a hole or a mistake', () => {
    fc.assert(
      fc.property(record, (facts) => {
        for (const [name, value] of Object.entries(facts as object)) {
          if (!Array.isArray(value)) continue;
          const { missing } = ask({ [name]: [] }, { asOf });
          expect({ name, missing: missing.includes(name) }).toEqual({ name, missing: false });
        }
      }),
      tries(40),
    );
  });

  it('survives storing its answer and its facts as JSON', () => {
    fc.assert(
      fc.property(record, (facts) => {
        expect(ask(JSON.parse(JSON.stringify(facts)), { asOf })).toEqual(ask(facts, { asOf }));
      }),
      tries(40),
    );
  });

  it('answers anything that is not a record with InvalidInputError', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (raw) => {
        const isEmptyRecord = typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0;
        if (isEmptyRecord && !Array.isArray(raw)) return;
        expect(() => ask(raw, { asOf })).toThrow(InvalidInputError);
      }),
      tries(300),
    );
  });

  it('answers a record with one wrong value with its path', () => {
    const wrong = fc.constantFrom<unknown>(
      '2026-02-30',
      '1e9',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -1,
      1e308,
      Symbol('x'),
      10n,
      () => true,
      new Date(0),
      { toString: () => 'pns' },
      '__proto__',
    );
    fc.assert(
      fc.property(record, wrong, fc.nat(), (facts, value, which) => {
        const names = Object.keys(facts as object);
        const name = names[which % Math.max(names.length, 1)];
        if (name === undefined || (typeof value === 'string' && texts.includes(name))) return;
        try {
          ask({ ...(facts as object), [name]: value }, { asOf });
          expect.unreachable(`${name} took ${String(value)}`);
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
          expect(error.issues.map(({ path }) => path.startsWith(name))).toContain(true);
        }
      }),
      tries(150),
    );
  });

  const tricks: [string, unknown][] = [
    ['an own key __proto__', JSON.parse('{"__proto__": {"released": true}}')],
    ['an own key constructor', JSON.parse('{"constructor": {"prototype": {"x": 1}}}')],
    ['an unknown key', { surprise: 1 }],
    ['a getter that throws', Object.defineProperty({}, 'nip', { get: poison, enumerable: true })],
    ['a proxy that throws', new Proxy({}, { get: poison, ownKeys: poison, has: poison })],
    ['an array', []],
    ['a text', 'pns'],
    ['nothing', undefined],
    ['null', null],
    ['a function', () => ({})],
  ];
  it.each(tricks)('refuses %s', (_name, raw) => {
    expect(() => ask(raw, { asOf })).toThrow(InvalidInputError);
  });

  it('refuses a deep nest without running out of stack', () => {
    const nest = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ studyAssignments: [inner] }), {});
    expect(() => ask(nest, { asOf })).toThrow(InvalidInputError);
  });

  it('takes nothing from a prototype', () => {
    const inherited: unknown = Object.create({ employmentStatus: 'pns', studyAssignments: [], completed: true });
    expect(() => ask(inherited, { asOf })).toThrow(InvalidInputError);
    fc.assert(
      fc.property(record, fc.constantFrom(1, 7), (facts, times) => {
        for (const [name, value] of Object.entries(facts as object)) {
          const items: unknown[] = Array.isArray(value) ? value : [value];
          for (const item of items) {
            if (typeof item !== 'object' || item === null || Object.keys(item).length === 0) continue;
            const heirs: unknown[] = Array.from({ length: times }, () => Object.create(item));
            const inherited = Array.isArray(value) ? heirs : heirs[0];
            expect(() => ask({ ...(facts as object), [name]: inherited }, { asOf })).toThrow(InvalidInputError);
          }
        }
      }),
      tries(40),
    );
  });

  it('takes a record without a prototype for what it is', () => {
    expect(ask(Object.create(null), { asOf })).toEqual(ask({}, { asOf }));
  });

  it('decides from the day the regulation was in force, and needs a day', () => {
    expect(() => ask({}, { asOf: start.dayBefore })).toThrow(NotInForceError);
    expect(ask({}, { asOf: start.first }).basis.asOf).toBe(start.first);
    expect(() => Reflect.apply(ask, undefined, [{}])).toThrow(InvalidInputError);
    expect(() => Reflect.apply(ask, undefined, [{}, {}])).toThrow(InvalidInputError);
  });
});

describe('time zones', () => {
  const OFFSETS: Readonly<Record<string, number>> = {
    UTC: 0,
    'Asia/Jakarta': -420,
    'America/Sao_Paulo': 180,
    'Pacific/Apia': -780,
  };

  it('are really those the suite says it runs in', () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(OFFSETS[process.env.TZ ?? '']);
  });

  it('do not touch a decision on the days that local clocks skip or repeat', () => {
    // Apia had no 30 December 2011; São Paulo skipped midnight on 4 November 2018.
    const days = ['2011-12-30', '2018-11-04', '2024-02-29'];
    const answers = days.map((pnsAppointmentDate) =>
      assessEligibilityFrom({ ...candidate, cpnsStartDate: null, pnsAppointmentDate }, { asOf }),
    );
    expect(answers.map(({ findings }) => findings[1]?.evidence.reachedOn)).toEqual([
      '2012-12-30',
      '2019-11-04',
      '2025-02-28',
    ]);
  });

  it('are asked for nowhere in the decisions: no local getter, no Date of now', () => {
    const filesIn = (folder: string) =>
      readdirSync(new URL(`../src/${folder}/`, import.meta.url), { encoding: 'utf8', recursive: true })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file}`);
    const sources = ['kernel', 'law', 'asn', 'tugas-belajar', 'training', 'talent', 'planning', 'ip-asn'].flatMap(
      filesIn,
    );
    expect(sources.length).toBeGreaterThan(40);
    const looking = sources.filter((file) => {
      const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
      return /new Date|\bDate\.|getTimezone|process\.env|Math\.random/.test(text);
    });
    expect(looking).toEqual([]);
  });
});
