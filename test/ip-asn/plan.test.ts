import { describe, expect, it } from 'vitest';
import { type IpAsnPlanInput, planIpAsn } from '../../src/ip-asn/plan/index.js';
import type { IpAsnStep } from '../../src/ip-asn/plan/steps.js';
import { InvalidInputError } from '../../src/kernel/errors.js';
import { amend, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';

const asOf = '2023-07-01';

/** 15 for the S1, nothing for 12 JP, 25 for the assessment, 5 for no penalty: 45. */
const PENGAWAS = {
  employmentStatus: 'pns',
  year: 2023,
  position: 'pengawas',
  education: [{ level: 's1' }],
  trainings: [{ kind: 'teknis', lastDay: '2023-03-10', hours: 12 }],
  performance: { '2022': 'baik' },
  penalties: [],
} as const satisfies IpAsnPlanInput;

/** 5 for the SLTA, 25 for the assessment, 5 for no penalty: 35. */
const PELAKSANA = {
  ...PENGAWAS,
  position: 'pelaksana',
  education: [{ level: 'slta' }],
  trainings: [],
} as const satisfies IpAsnPlanInput;

/** 20 for the S2, 15 for 20 JP, 30 for the assessment, 5 for no penalty: 70. */
const FUNGSIONAL = {
  ...PENGAWAS,
  position: 'fungsional',
  education: [{ level: 's2' }],
  trainings: [{ kind: 'teknis', lastDay: '2023-01-01', hours: 20 }],
  performance: { '2022': 'sangat-baik' },
} as const satisfies IpAsnPlanInput;

const planOf = (record: object, options: object = {}) => planIpAsn(record, { asOf, ...options });
const amending = (changes: Parameters<typeof amend>[1]) => ({ ruleset: amend(peraturanBkn8Of2019, changes) });

/** A step in short: its kind, or the level of education. */
const nameOf = ({ step, education }: IpAsnStep): string => education ?? step;
const namesOf = (steps: readonly IpAsnStep[] | null): string[] | null => steps?.map(nameOf) ?? null;
const inShort = (steps: readonly IpAsnStep[]): string => steps.map(nameOf).join(' + ');

type Plan = ReturnType<typeof planOf>;
const gainsOf = ({ singles }: Plan) => Object.fromEntries(singles?.map((one) => [nameOf(one), one.gain]) ?? []);
const setsOf = ({ sets }: Plan): [string, number][] => sets?.map(({ steps, total }) => [inShort(steps), total]) ?? [];
const minimalOf = ({ sets }: Plan): string[] =>
  sets?.flatMap(({ steps, minimal }) => (minimal ? [inShort(steps)] : [])) ?? [];

const issuesOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => ({ path, code }));
    throw error;
  }
  return [];
};

describe('the plan of a pengawas', () => {
  it('names every single step, with its points and the JP still to take', () => {
    const { total, category, target, singles, lastDay, year } = planOf(PENGAWAS);
    expect({ total, category, target, lastDay, year }).toEqual({
      total: 45,
      category: 'sangat-rendah',
      target: 'rendah',
      lastDay: '2023-12-31',
      year: 2023,
    });
    expect(singles).toEqual([
      { step: 'kepemimpinan', hours: null, education: null, gain: 15 },
      { step: 'teknis', hours: 8, education: null, gain: 15 },
      { step: 'seminar', hours: null, education: null, gain: 10 },
      { step: 'pendidikan', hours: null, education: 's3', gain: 10 },
      { step: 'pendidikan', hours: null, education: 's2', gain: 5 },
    ]);
  });

  it('puts every combination in order: fewest steps, greatest gain, order of the steps', () => {
    expect(setsOf(planOf(PENGAWAS))).toEqual([
      ['kepemimpinan', 60],
      ['teknis', 60],
      ['seminar', 55],
      ['s3', 55],
      ['s2', 50],
      ['kepemimpinan + teknis', 75],
      ['kepemimpinan + seminar', 70],
      ['kepemimpinan + s3', 70],
      ['teknis + seminar', 70],
      ['teknis + s3', 70],
      ['kepemimpinan + s2', 65],
      ['teknis + s2', 65],
      ['seminar + s3', 65],
      ['seminar + s2', 60],
      ['kepemimpinan + teknis + seminar', 85],
      ['kepemimpinan + teknis + s3', 85],
      ['kepemimpinan + teknis + s2', 80],
      ['kepemimpinan + seminar + s3', 80],
      ['teknis + seminar + s3', 80],
      ['kepemimpinan + seminar + s2', 75],
      ['teknis + seminar + s2', 75],
      ['kepemimpinan + teknis + seminar + s3', 95],
      ['kepemimpinan + teknis + seminar + s2', 90],
    ]);
  });

  it.each<[string, string[]]>([
    // More than 15 points are needed: two steps, unless they are the seminar and the S2.
    [
      'rendah',
      [
        'kepemimpinan + teknis',
        'kepemimpinan + seminar',
        'kepemimpinan + s3',
        'teknis + seminar',
        'teknis + s3',
        'kepemimpinan + s2',
        'teknis + s2',
        'seminar + s3',
      ],
    ],
    // More than 25: the two trainings, or three steps with one of them at most.
    [
      'sedang',
      [
        'kepemimpinan + teknis',
        'kepemimpinan + seminar + s3',
        'teknis + seminar + s3',
        'kepemimpinan + seminar + s2',
        'teknis + seminar + s2',
      ],
    ],
    // More than 35.
    ['tinggi', ['kepemimpinan + teknis + seminar', 'kepemimpinan + teknis + s3']],
    // More than 45.
    ['sangat-tinggi', ['kepemimpinan + teknis + seminar + s3']],
  ])('finds the smallest combinations that lead to %s', (target, ways) => {
    const plan = planOf({ ...PENGAWAS, target });
    expect(plan.target).toBe(target);
    expect(minimalOf(plan)).toEqual(ways);
  });

  it('tells category, gain, and whether the target is reached', () => {
    const sets = planOf({ ...PENGAWAS, target: 'sedang' }).sets ?? [];
    const told = sets.map(({ steps, gain, category, reachesTarget, minimal }) => ({
      steps: inShort(steps),
      gain,
      category,
      reachesTarget,
      minimal,
    }));
    expect(told).toEqual(
      expect.arrayContaining([
        {
          steps: 'kepemimpinan + seminar',
          gain: 25,
          category: 'rendah',
          reachesTarget: false,
          minimal: false,
        },
        {
          steps: 'kepemimpinan + teknis + s2',
          gain: 35,
          category: 'sedang',
          reachesTarget: true,
          minimal: false,
        },
        {
          steps: 'kepemimpinan + teknis + seminar + s3',
          gain: 50,
          category: 'sangat-tinggi',
          reachesTarget: true,
          minimal: false,
        },
      ]),
    );
  });

  it('gives the steps of the score, and what it rests on', () => {
    const { steps, missing, basis } = planOf(PENGAWAS);
    expect(steps).toHaveLength(8);
    expect(missing).toEqual([]);
    expect(basis).toMatchObject({ ruleset: 'peraturan-bkn-8-2019', asOf, readings: {}, amendments: {} });
  });

  it('gives fresh plain values', () => {
    const plan = planOf(PENGAWAS);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(planOf(PENGAWAS).sets?.[0]?.steps[0]).not.toBe(plan.sets?.[0]?.steps[0]);
    expect(plan.sets?.[0]?.steps[0]).not.toBe(plan.singles?.[0]);
  });
});

describe('the plans of others', () => {
  it('gives a pelaksana technical training and seminars only, beside education', () => {
    const plan = planOf(PELAKSANA);
    expect(plan.total).toBe(35);
    expect(gainsOf(plan)).toEqual({ teknis: 22.5, seminar: 17.5, d3: 5, s1: 10, s2: 15, s3: 20 });
    expect(plan.singles?.[0]?.hours).toBe(20);
    expect(setsOf(plan)).toHaveLength(2 * 2 * 5 - 1);
    // More than 25 points are needed: no single step has them, and the seminar and a D3 do not.
    expect(minimalOf(plan)).toEqual([
      'teknis + s3',
      'teknis + seminar',
      'teknis + s2',
      'seminar + s3',
      'teknis + s1',
      'seminar + s2',
      'teknis + d3',
      'seminar + s1',
    ]);
    expect(setsOf(plan)).toContainEqual(['teknis + s3', 77.5]);
  });

  it('gives a fungsional functional training', () => {
    const plan = planOf(FUNGSIONAL);
    expect(plan.total).toBe(70);
    expect(plan.category).toBe('rendah');
    expect(plan.target).toBe('sedang');
    expect(gainsOf(plan)).toEqual({ fungsional: 15, seminar: 10, s3: 5 });
    expect(minimalOf(plan)).toEqual(['fungsional', 'seminar', 's3']);
  });

  it.each<[string, string, string[]]>([
    ['below SLTA', 'di-bawah-slta', ['s3', 's2', 's1', 'd3', 'slta']],
    ['SLTA', 'slta', ['s3', 's2', 's1', 'd3']],
    ['D1', 'd1', ['s3', 's2', 's1', 'd3']],
    ['D2', 'd2', ['s3', 's2', 's1', 'd3']],
    ['D3', 'd3', ['s3', 's2', 's1']],
    ['D4', 'd4', ['s3', 's2']],
    ['S1', 's1', ['s3', 's2']],
    ['S2', 's2', ['s3']],
    ['S3', 's3', []],
  ])('of somebody with %s leads to the levels above with other points', (_name, level, levels) => {
    const { singles } = planOf({ ...PELAKSANA, education: [{ level }] });
    expect(namesOf(singles)).toEqual(['teknis', 'seminar', ...levels]);
  });

  it('counts from the highest education, and from none', () => {
    const held = [{ level: 's2' }, { level: 's1' }];
    expect(namesOf(planOf({ ...PELAKSANA, education: held }).singles)).toEqual(['teknis', 'seminar', 's3']);
    expect(gainsOf(planOf({ ...PELAKSANA, education: [] }))).toMatchObject({ slta: 4, d3: 9, s1: 14, s2: 19, s3: 24 });
  });

  it('plans for the highest post too, which has leadership training without a tier', () => {
    expect(gainsOf(planOf({ ...PENGAWAS, position: 'jpt-utama' }))).toMatchObject({ kepemimpinan: 15 });
  });

  it('counts the JP still to take without error', () => {
    const trainings = [
      { kind: 'teknis', lastDay: '2023-01-01', hours: '12.3' },
      { kind: 'teknis', lastDay: '2022-12-31', hours: 100 },
      { kind: 'seminar', lastDay: '2021-12-31', hours: 100 },
    ];
    expect(planOf({ ...PELAKSANA, trainings }).singles?.[0]?.hours).toBe(7.7);
  });

  it('counts no JP of a training whose date is missing, as long as they are not enough', () => {
    const trainings = [...PENGAWAS.trainings, { kind: 'teknis', hours: 7.5 }];
    const plan = planOf({ ...PENGAWAS, trainings });
    expect(plan.singles?.[1]).toMatchObject({ step: 'teknis', hours: 8 });
    expect(plan.missing).toEqual([]);
  });
});

describe('the top', () => {
  const BEST = {
    ...FUNGSIONAL,
    trainings: [
      ...FUNGSIONAL.trainings,
      { kind: 'fungsional', matchesPost: true, lastDay: '2001-01-01' },
      { kind: 'seminar', lastDay: '2022-01-01' },
    ],
  };

  it('has no target, and tells what is still left to do', () => {
    const plan = planOf(BEST);
    expect(plan).toMatchObject({ total: 95, category: 'sangat-tinggi', target: null });
    expect(plan.sets).toEqual([
      {
        steps: [{ step: 'pendidikan', hours: null, education: 's3', gain: 5 }],
        gain: 5,
        total: 100,
        category: 'sangat-tinggi',
        reachesTarget: false,
        minimal: false,
      },
    ]);
  });

  it('has nothing left to do at 100', () => {
    const plan = planOf({ ...BEST, education: [{ level: 's3' }] });
    expect(plan).toMatchObject({ total: 100, target: null, singles: [], sets: [], lastDay: '2023-12-31' });
  });

  it('is not reached at 90 sharp', () => {
    const trainings = BEST.trainings.slice(0, 2);
    const plan = planOf({ ...BEST, trainings, education: [{ level: 's3' }] });
    expect(plan).toMatchObject({ total: 90, category: 'tinggi', target: 'sangat-tinggi' });
    expect(minimalOf(plan)).toEqual(['seminar']);
  });
});

describe('the target', () => {
  const REFUSED = [{ path: 'target', code: 'contradictory' }];

  it.each<[string, object]>([
    ['sangat-rendah', PENGAWAS],
    ['sangat-rendah', FUNGSIONAL],
    ['rendah', FUNGSIONAL],
    // The lowest total is 45 and the highest 50, whatever the penalty was.
    ['sangat-rendah', { ...PENGAWAS, penalties: null }],
    // Nothing is below the lowest category, whatever the facts are.
    ['sangat-rendah', {}],
  ])('is refused when the person is at %s or above it', (target, record) => {
    expect(issuesOf(() => planOf({ ...record, target }))).toEqual(REFUSED);
  });

  it('is left out of an answer that is open', () => {
    expect(planOf({ target: 'rendah' })).toMatchObject({ target: null, sets: null });
    expect(planOf({ ...PENGAWAS, penalties: null, target: 'rendah' })).toMatchObject({
      total: null,
      category: 'sangat-rendah',
      target: null,
    });
  });

  it('may be out of reach', () => {
    const plan = planOf({ ...PENGAWAS, target: 'sangat-tinggi', performance: { '2022': 'kurang' } });
    expect(plan.target).toBe('sangat-tinggi');
    expect(plan.sets?.some(({ reachesTarget }) => reachesTarget)).toBe(false);
  });

  it.each(['above-lower-band', 'rounded'])(
    'wants more than a bound, which with half points is half a point beyond it (A84 %s)',
    (A84) => {
      // 20 for the S2, 15 for the assessment, 3 for the penalty: 38.
      const record = {
        ...PELAKSANA,
        education: [{ level: 's2' }],
        performance: { '2022': 'butuh-perbaikan' },
        penalties: [{ level: 'ringan' }],
      };
      const plan = planOf(record, { readings: { A84 } });
      expect(setsOf(plan)).toContainEqual(['teknis', 60.5]);
      expect(minimalOf(plan)).toEqual(['teknis', 'seminar + s3']);
      expect(minimalOf(planOf(PENGAWAS, { readings: { A84 } }))).not.toContain('kepemimpinan');
    },
  );

  it('starts from the value of performance as it is read', () => {
    const record = { ...PENGAWAS, performance: { '2022': 90.4 } };
    expect(planOf(record).total).toBe(50);
    expect(planOf(record, { readings: { A84: 'rounded' } }).total).toBe(45);
  });
});

describe('the time that counts', () => {
  it('ends with the measured year', () => {
    expect(planOf(PENGAWAS, { asOf: '2023-12-31' })).toMatchObject({ lastDay: '2023-12-31' });
    expect(namesOf(planOf(PENGAWAS, { asOf: '2023-12-31' }).singles)).toContain('teknis');
    const over = planOf(PENGAWAS, { asOf: '2024-01-01' });
    expect(over.lastDay).toBeNull();
    expect(namesOf(over.singles)).toEqual([]);
    const seenToday = planOf(PENGAWAS, { asOf: '2024-01-01', readings: { C39: 'on-the-day-asked' } });
    expect(namesOf(seenToday.singles)).toEqual(['kepemimpinan', 's3', 's2']);
  });

  it('has yet to come for a later year', () => {
    const plan = planOf({ ...PENGAWAS, performance: { '2023': 'baik' }, year: 2024 });
    expect(plan.lastDay).toBe('2024-12-31');
    expect(plan.singles?.[1]).toMatchObject({ step: 'teknis', hours: 20 });
  });

  it('is the year of the decision where none is given', () => {
    expect(planOf({ ...PENGAWAS, year: null })).toMatchObject({ year: 2023, lastDay: '2023-12-31', total: 45 });
  });

  it('ends with April of the measured year where it rolls', () => {
    const rolling = { readings: { C29: 'rolling-years' } };
    const inTime = planOf(PENGAWAS, { asOf: '2023-04-30', ...rolling });
    expect(inTime.lastDay).toBe('2023-04-30');
    expect(inTime.singles?.[1]).toMatchObject({ step: 'teknis', hours: 8 });
    expect(namesOf(inTime.singles)).toEqual(['kepemimpinan', 'teknis', 'seminar', 's3', 's2']);
    const over = planOf(PENGAWAS, { asOf: '2023-05-01', ...rolling });
    expect(over.lastDay).toBeNull();
    expect(namesOf(over.singles)).toEqual(['kepemimpinan', 's3', 's2']);
    expect(planOf(PENGAWAS, { asOf: '2023-05-01', readings: { C40: 'april-rolling' } }).singles).toEqual(over.singles);
  });

  it('is nobody’s who is not measured', () => {
    const plan = planOf({ ...PENGAWAS, employmentStatus: 'cpns', target: 'sangat-rendah' });
    expect(plan).toMatchObject({ measured: false, total: 45, target: null, singles: null, sets: null, lastDay: null });
  });

  it('says when it rests on rules that have been changed', () => {
    const plan = planOf({ ...PENGAWAS, year: 2024 }, { asOf: '2024-07-01' });
    expect(plan.basis.confidence).toBe('unsure');
  });
});

describe('missing facts', () => {
  const OPEN = { total: null, target: null, singles: null, sets: null, lastDay: '2023-12-31' };

  it('leave the plan open, and are named', () => {
    expect(planOf({ ...FUNGSIONAL, performance: null })).toMatchObject({
      ...OPEN,
      category: null,
      missing: ['performance.2022'],
    });
    expect(planOf({ ...PENGAWAS, trainings: null })).toMatchObject({ ...OPEN, missing: ['trainings'] });
  });

  it('leave it open also where only the steps are not known', () => {
    const plan = planOf({ ...PENGAWAS, position: null, trainings: [] });
    expect(plan).toMatchObject({ ...OPEN, total: 45, category: 'sangat-rendah' });
    expect(plan.missing).toContain('position');
  });

  it('do not where the trainings say which posts there can be', () => {
    const trainings = [{ kind: 'fungsional', matchesPost: true }];
    const plan = planOf({ ...PENGAWAS, position: null, trainings });
    expect(plan).toMatchObject({ total: 60, missing: [] });
    expect(namesOf(plan.singles)).toEqual(['teknis', 'seminar', 's3', 's2']);
  });

  it('leave it open also where it is not known whether the person is measured', () => {
    const plan = planOf({ ...PENGAWAS, employmentStatus: null });
    expect(plan).toMatchObject({ ...OPEN, total: 45, measured: null, missing: ['employmentStatus'] });
  });
});

describe('amended rules', () => {
  it('make no step of what is worth nothing', () => {
    const plan = planOf(PENGAWAS, amending({ ipAsnSeminar: 0 }));
    expect(namesOf(plan.singles)).toEqual(['kepemimpinan', 'teknis', 's3', 's2']);
    const unknown = planOf({ ...PENGAWAS, trainings: [{ kind: 'seminar' }] }, amending({ ipAsnSeminar: 0 }));
    expect(unknown.total).toBe(45);
    expect(namesOf(unknown.singles)).toEqual(['kepemimpinan', 'teknis', 's3', 's2']);
  });

  it('change points, hours and what has to be reached', () => {
    const plan = planOf(
      PENGAWAS,
      amending({ ipAsnLeadershipTraining: 20.5, ipAsnTechnicalHours: 30, ipAsnRendahAbove: 65 }),
    );
    expect(gainsOf(plan)).toMatchObject({ kepemimpinan: 20.5 });
    expect(plan.singles?.[1]?.hours).toBe(18);
    expect(minimalOf(plan)).toContain('kepemimpinan');
    expect(namesOf(planOf(PENGAWAS, amending({ ipAsnTechnicalHours: 12 })).singles)).not.toContain('teknis');
  });

  it('lead nowhere that has no more points, and never to a lower level', () => {
    const even = planOf(PELAKSANA, amending({ ipAsnEducationS2: 4, ipAsnEducationS1: 5, ipAsnEducationBelowSlta: 50 }));
    expect(namesOf(even.singles)).toEqual(['teknis', 'seminar', 's3', 'd3']);
    const equal = planOf(PENGAWAS, amending({ ipAsnEducationS2: 25 }));
    expect(gainsOf(equal)).toMatchObject({ s2: 10, s3: 10 });
  });

  it('leave education aside where it makes no difference and is not known', () => {
    const levelled = amending({
      ipAsnEducationS3: 15,
      ipAsnEducationS2: 15,
      ipAsnEducationD3: 15,
      ipAsnEducationSlta: 15,
      ipAsnEducationBelowSlta: 15,
    });
    const plan = planOf({ ...PENGAWAS, education: null }, levelled);
    expect(plan.total).toBe(45);
    expect(namesOf(plan.singles)).toEqual(['kepemimpinan', 'teknis', 'seminar']);
  });

  it('leave trainings aside where they are worth nothing and are not known', () => {
    const worthless = amending({ ipAsnLeadershipTraining: 0, ipAsnTechnicalTraining: 0, ipAsnSeminar: 0 });
    const plan = planOf({ ...PENGAWAS, trainings: null }, worthless);
    expect(plan.total).toBe(45);
    expect(namesOf(plan.singles)).toEqual(['s3', 's2']);
  });

  it('can close the time that counts', () => {
    const technical = planOf(PENGAWAS, amending({ ipAsnTechnicalYears: 0 }));
    expect(technical.lastDay).toBe('2023-12-31');
    expect(namesOf(technical.singles)).toEqual(['kepemimpinan', 'seminar', 's3', 's2']);
    const seminar = planOf(PENGAWAS, amending({ ipAsnSeminarYears: 0 }));
    expect(seminar.lastDay).toBe('2023-12-31');
    expect(namesOf(seminar.singles)).toEqual(['kepemimpinan', 'teknis', 's3', 's2']);
    const both = planOf(PENGAWAS, amending({ ipAsnTechnicalYears: 0, ipAsnSeminarYears: 0 }));
    expect(both.lastDay).toBeNull();
  });
});

describe('wrong input', () => {
  it('is refused with its path', () => {
    const record = { ...PENGAWAS, target: 'sangat-baik', surplus: 1, education: [{ level: 's4' }] };
    const paths = issuesOf(() => planOf(record)).map(({ path }) => path);
    expect(paths.sort()).toEqual(['education[0].level', 'surplus', 'target']);
    expect(planOf({ ...PENGAWAS, penalties: [{ decreeDate: '2023-07-02' }] })).toMatchObject({
      laterThanAsOf: ['penalties[0]'],
      total: 45,
    });
    expect(issuesOf(() => planOf(PENGAWAS, { asOf: '2023-02-29' }))).toEqual([
      { path: 'asOf', code: 'impossible-date' },
    ]);
  });

  it('is not decided before the rules were in force', () => {
    expect(() => planOf({}, { asOf: '2019-05-14' })).toThrow('2019-05-15');
  });
});
