import { describe, expect, it } from 'vitest';
import { type IpAsnAgencyPlanInput, planIpAsnAgency } from '../../src/ip-asn/agency-plan/index.js';
import { aggregateIpAsn, ipAsnMember } from '../../src/ip-asn/aggregate/index.js';
import type { IpAsnInput } from '../../src/ip-asn/score/facts.js';
import { scoreIpAsn } from '../../src/ip-asn/score/index.js';
import { InvalidInputError, issuesUnder } from '../../src/kernel/errors.js';
import { amend, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';

const asOf = '2023-07-01';

/** 15 for the S1, 25 for the assessment, 5 for no penalty: 45 without training. */
const PERSON = {
  employmentStatus: 'pns',
  education: [{ level: 's1' }],
  trainings: [],
  performance: { '2022': 'baik' },
  penalties: [],
} as const satisfies IpAsnInput;

const SEMINAR = { kind: 'seminar', lastDay: '2023-02-01' } as const;
const TWELVE_HOURS = { kind: 'teknis', lastDay: '2023-02-01', hours: '12.3' } as const;

const AGENCY = {
  year: 2023,
  people: [
    // 45: leadership training, 20 JP, a seminar, an S2.
    { ...PERSON, position: 'pengawas' },
    // 55: leadership training, 7.7 JP, an S2.
    { ...PERSON, position: 'administrator', trainings: [SEMINAR, TWELVE_HOURS] },
    // 62.5: 20 JP, an S2.
    { ...PERSON, position: 'pelaksana', trainings: [SEMINAR] },
    // 35: 20 JP, a seminar, a D3.
    { ...PERSON, position: 'pelaksana', education: [{ level: 'slta' }] },
  ],
} satisfies IpAsnAgencyPlanInput;

const planOf = (record: object, options: object = {}) => planIpAsnAgency(record, { asOf, ...options });

const issuesOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => ({ path, code }));
    throw error;
  }
  return [];
};

describe('the plan of an agency', () => {
  it('tells the mean, and every action with its gain', () => {
    // 45 + 55 + 62.5 + 35 = 197.5, by four people: 49.375.
    const { steps, basis, ...plan } = planOf(AGENCY);
    expect(plan).toEqual({
      question: 'ip-asn-agency-plan',
      year: 2023,
      measuredYear: {
        notion: 'calendar-year-so-far',
        technical: { first: '2023-01-01', last: '2023-12-31' },
        seminar: { first: '2022-01-01', last: '2023-12-31' },
        assessedYear: 2022,
        historyUntil: '2023-07-01',
      },
      assumptions: ['year-not-over'],
      laterThanAsOf: [],
      beyondRuleset: true,
      people: 4,
      notMeasured: 0,
      unsettledAt: [],
      mean: '49.38',
      category: 'sangat-rendah',
      actions: [
        {
          step: 'teknis',
          postGroup: 'pelaksana',
          education: null,
          people: 2,
          hours: 40,
          gain: 45,
          rise: '11.2500',
          // 242.5 by four is 60.625.
          mean: '60.63',
        },
        {
          step: 'kepemimpinan',
          postGroup: 'struktural',
          education: null,
          people: 2,
          hours: null,
          gain: 30,
          rise: '7.5000',
          mean: '56.88',
        },
        {
          step: 'teknis',
          postGroup: 'struktural',
          education: null,
          people: 2,
          hours: 27.7,
          gain: 30,
          rise: '7.5000',
          mean: '56.88',
        },
        {
          step: 'seminar',
          postGroup: 'pelaksana',
          education: null,
          people: 1,
          hours: null,
          gain: 17.5,
          rise: '4.3750',
          mean: '53.75',
        },
        {
          step: 'seminar',
          postGroup: 'struktural',
          education: null,
          people: 1,
          hours: null,
          gain: 10,
          rise: '2.5000',
          mean: '51.88',
        },
        {
          step: 'pendidikan',
          postGroup: 'struktural',
          education: 's2',
          people: 2,
          hours: null,
          gain: 10,
          rise: '2.5000',
          mean: '51.88',
        },
        {
          step: 'pendidikan',
          postGroup: 'pelaksana',
          education: 's2',
          people: 1,
          hours: null,
          gain: 5,
          rise: '1.2500',
          mean: '50.63',
        },
        {
          step: 'pendidikan',
          postGroup: 'pelaksana',
          education: 'd3',
          people: 1,
          hours: null,
          gain: 5,
          rise: '1.2500',
          mean: '50.63',
        },
      ],
      missing: [],
    });
    expect(steps).toEqual([
      {
        provision: 'permenpan-rb-38-2018/13',
        status: 'met',
        confidence: 'unsure',
        missing: [],
        evidence: { people: 4, settled: 4 },
      },
    ]);
    expect(basis).toMatchObject({ ruleset: 'peraturan-bkn-8-2019', asOf, confidence: 'unsure' });
  });

  it('puts what is worth the same in the order of steps and of groups of posts', () => {
    const levelled = amend(peraturanBkn8Of2019, {
      ipAsnTechnicalTrainingPelaksana: 15,
      ipAsnSeminarPelaksana: 15,
      ipAsnSeminar: 15,
      ipAsnEducationS2: 30,
    });
    const people = (['pelaksana', 'fungsional', 'pengawas'] as const).map((position) => ({ ...PERSON, position }));
    const { actions } = planOf({ people }, { ruleset: levelled });
    expect(actions?.map(({ step, postGroup }) => `${step} ${postGroup}`)).toEqual([
      'kepemimpinan struktural',
      'fungsional fungsional',
      'teknis struktural',
      'teknis fungsional',
      'teknis pelaksana',
      'seminar struktural',
      'seminar fungsional',
      'seminar pelaksana',
      'pendidikan struktural',
      'pendidikan fungsional',
      'pendidikan pelaksana',
    ]);
  });

  it('rounds a rise of thirds to four decimals, and the mean to two', () => {
    const people = [
      { ...PERSON, position: 'pengawas', trainings: [SEMINAR] },
      { ...PERSON, position: 'pengawas', trainings: [SEMINAR] },
      { ...PERSON, position: 'pengawas' },
    ];
    const { mean, actions } = planOf({ people });
    expect(mean).toBe('51.67');
    const seminar = actions?.find(({ step }) => step === 'seminar');
    expect(seminar).toMatchObject({ rise: '3.3333', mean: '55.00' });
  });

  it('judges the mean before it is rounded', () => {
    // Half point by half point 60.5 is passed only where 60.25, by two people, is not.
    const people = [
      { ...PERSON, position: 'fungsional', trainings: [{ ...TWELVE_HOURS, hours: 20 }] },
      {
        ...PERSON,
        position: 'pelaksana',
        education: [{ level: 's2' }],
        trainings: [{ ...TWELVE_HOURS, hours: 20 }],
        performance: { '2022': 'butuh-perbaikan' },
        penalties: [{ level: 'ringan' }],
      },
    ];
    expect(planOf({ people })).toMatchObject({ mean: '60.25', category: 'rendah' });
    expect(planOf({ people }, { readings: { A84: 'rounded' } }).category).toBe('sangat-rendah');
  });

  it('takes everybody together in one action, whatever JP they lack', () => {
    const many = Array.from({ length: 1000 }, () => ({ ...PERSON, position: 'pengawas', trainings: [TWELVE_HOURS] }));
    const teknis = planOf({ people: many }).actions?.find(({ step }) => step === 'teknis');
    expect(teknis).toMatchObject({ people: 1000, hours: 7700, gain: 15_000, rise: '15.0000', mean: '60.00' });
  });
});

describe('people whom the plan leaves out', () => {
  it('are counted when they are not measured', () => {
    const others = [
      { employmentStatus: 'cpns' },
      { employmentStatus: 'pppk' },
      { ...PERSON, position: 'pelaksana', employmentStatus: 'pppk', performance: { '2023': 'baik' } },
    ];
    const plan = planOf({ ...AGENCY, people: [...AGENCY.people, ...others] });
    expect(plan).toMatchObject({ people: 4, notMeasured: 3, unsettledAt: [], mean: '49.38', missing: [] });
    const later = planOf({ year: 2024, people: others }, { asOf: '2024-07-01' });
    expect(later).toMatchObject({ people: 2, notMeasured: 1, unsettledAt: [1] });
    expect(later.basis.confidence).toBe('unsure');
  });

  it('are listed when they are not settled', () => {
    const people = [
      { ...PERSON, position: 'pelaksana', employmentStatus: null },
      { ...PERSON, position: 'pelaksana' },
      { ...PERSON, position: null },
      { ...PERSON, position: 'pengawas', performance: null },
    ];
    const plan = planOf({ people });
    expect(plan).toMatchObject({ people: 4, notMeasured: 0, unsettledAt: [0, 2, 3], mean: '45.00' });
    expect(plan.missing).toEqual(['people[0].employmentStatus', 'people[2].position', 'people[3].performance.2022']);
    expect(plan.steps).toMatchObject([
      { status: 'unknown', missing: plan.missing, evidence: { people: 4, settled: 1 } },
    ]);
    expect(plan.actions?.every(({ postGroup, people: count }) => postGroup === 'pelaksana' && count === 1)).toBe(true);
  });

  it('may be all of them', () => {
    const empty = { mean: null, category: null, actions: [] };
    expect(planOf({ people: [] })).toMatchObject({ ...empty, people: 0, notMeasured: 0, missing: [] });
    expect(planOf({ people: [{}] })).toMatchObject({ ...empty, people: 1, unsettledAt: [0] });
    expect(planOf({ people: [{ employmentStatus: 'cpns' }] })).toMatchObject({ ...empty, people: 0, notMeasured: 1 });
  });

  it('may not be known', () => {
    const { basis, ...plan } = planOf({});
    expect(plan).toEqual({
      question: 'ip-asn-agency-plan',
      year: 2023,
      measuredYear: {
        notion: 'calendar-year-so-far',
        technical: { first: '2023-01-01', last: '2023-12-31' },
        seminar: { first: '2022-01-01', last: '2023-12-31' },
        assessedYear: 2022,
        historyUntil: '2023-07-01',
      },
      assumptions: ['year-not-over'],
      laterThanAsOf: [],
      beyondRuleset: true,
      people: null,
      notMeasured: null,
      unsettledAt: null,
      mean: null,
      category: null,
      actions: null,
      steps: [
        {
          provision: 'permenpan-rb-38-2018/13',
          status: 'unknown',
          confidence: 'certain',
          missing: ['people'],
          evidence: { people: null, settled: null },
        },
      ],
      missing: ['people'],
    });
    // Nothing is known of anybody, and yet the measured year and its windows are told.
    expect(basis.confidence).toBe('likely');
    expect(planOf({ people: null, year: 2022 }).year).toBe(2022);
  });
});

describe('wrong input', () => {
  it('is told of all people together, by their places', () => {
    const people = [
      { ...PERSON, position: 'pelaksana', performance: { '2022': 101 } },
      { ...PERSON, position: 'pelaksana', trainings: [{ kind: 'fungsional', matchesPost: true }] },
      { ...PERSON, position: 'pelaksana', year: 2022 },
      { ...PERSON, position: 'pelaksana', year: 2023 },
    ];
    expect(issuesOf(() => planOf({ people }))).toEqual([
      { path: 'people[0].performance.2022', code: 'impossible-value' },
      { path: 'people[1].trainings[0].matchesPost', code: 'contradictory' },
      { path: 'people[2].year', code: 'contradictory' },
    ]);
  });

  it('is refused as it is read', () => {
    const record = { surplus: 1, people: [PERSON, { ...PERSON, education: [{ level: 's4' }], target: 'tinggi' }] };
    const paths = issuesOf(() => planOf(record)).map(({ path }) => path);
    expect(paths.sort()).toEqual(['people[1].education[0].level', 'people[1].target', 'surplus']);
    expect(issuesOf(() => planOf({ people: [] }, { asOf: 'today' }))).toEqual([
      { path: 'asOf', code: 'impossible-date' },
    ]);
    expect(() => planOf({}, { asOf: '2019-05-14' })).toThrow('2019-05-15');
  });

  it('is told apart from what is not about the input', () => {
    expect(() => issuesUnder('people[0]', new TypeError('of ours'))).toThrow(TypeError);
  });
});

describe('the mean of the plan', () => {
  it.each([undefined, { C32: 'mean-of-groups' } as const])(
    'is that of the aggregate, however groups weigh: %o',
    (readings) => {
      const options = readings === undefined ? { asOf: '2024-07-01' } : { asOf: '2024-07-01', readings };
      const person = (employmentStatus: 'pns' | 'pppk', level: 's1' | 's2' | 'd3'): IpAsnInput => ({
        ...PERSON,
        employmentStatus,
        position: 'pelaksana',
        education: [{ level }],
        performance: { '2023': 'baik' },
      });
      const people = [person('pns', 's2'), person('pns', 's1'), person('pns', 's1'), person('pppk', 'd3')];
      const members = people.map((one) => ipAsnMember(scoreIpAsn(one, options), one));
      const { mean, category } = planIpAsnAgency({ people }, options);
      const { together } = aggregateIpAsn({ members }, options);
      expect([mean, category]).toEqual([together?.means?.total, together?.category]);
      expect(mean).toBe(readings === undefined ? '45.00' : '43.33');
    },
  );
});
