import {
  type Amendments,
  amend,
  InvalidInputError,
  type IpAsnAgencyPlanInput,
  type IpAsnFacts,
  type IpAsnInput,
  type IpAsnItem,
  type IpAsnItemReason,
  type IpAsnOptions,
  type IpAsnPlanInput,
  type IpAsnPostGroup,
  type IpAsnReconciliationInput,
  type IpAsnScore,
  parseIpAsn,
  peraturanBkn8Of2019,
  planIpAsnAgencyFrom,
  planIpAsnFrom,
  reconcileIpAsnFrom,
  scoreIpAsnFrom,
  scoreParsedIpAsn,
} from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidingAmong } from '../../src/ip-asn/score/hours-open.js';
import { tries } from '../size.js';
import { anyIpAsnRecordOn } from './records.js';

const asOf = '2023-12-31';
const byLaw: IpAsnOptions = { asOf };
const byLookBack: IpAsnOptions = { asOf, readings: { A81: 'look-back' } };
const amended = (amendments: Amendments, readings: IpAsnOptions['readings'] = {}): IpAsnOptions => ({
  asOf,
  readings,
  ruleset: amend(peraturanBkn8Of2019, amendments),
});

/** What is refused about a record, each as path and code; `null` for one that is answered. */
const refusedIn = (record: unknown, options = byLaw): string[] | null => {
  try {
    scoreIpAsnFrom(record, options);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return null;
};

/** Everything but performance: 15 + 40 + 5. */
const sixty = {
  employmentStatus: 'pns',
  position: 'fungsional',
  education: [{ level: 's1' }],
  trainings: [
    { kind: 'fungsional', matchesPost: true },
    { kind: 'teknis', lastDay: '2023-02-01', hours: 20 },
    { kind: 'seminar', lastDay: '2022-05-04' },
  ],
  penalties: [],
};

const stepOn = ({ steps }: IpAsnScore, part: string) => steps.find(({ provision }) => provision.includes(part));

describe('training that cannot match the post', () => {
  it('cannot be written down', () => {
    const written: IpAsnInput[] = [
      // @ts-expect-error: nobody in a pelaksana post takes leadership training that matches it
      { position: 'pelaksana', trainings: [{ kind: 'kepemimpinan', matchesPost: true }] },
      // @ts-expect-error: nor functional training
      { position: 'pelaksana', trainings: [{ kind: 'fungsional', matchesPost: true }] },
      // @ts-expect-error: functional training matches functional posts only
      { position: 'pengawas', trainings: [{ kind: 'fungsional', matchesPost: true }] },
      // @ts-expect-error: also beside training that does match
      { position: 'jpt-utama', trainings: [{ kind: 'kepemimpinan' }, { kind: 'fungsional', matchesPost: true }] },
      // @ts-expect-error: leadership training matches structural posts only
      { position: 'fungsional', trainings: [{ kind: 'kepemimpinan', tier: 'madya', matchesPost: true }] },
    ];
    expect(written.map((record) => refusedIn(record))).toEqual([
      ['trainings[0].matchesPost contradictory'],
      ['trainings[0].matchesPost contradictory'],
      ['trainings[0].matchesPost contradictory'],
      ['trainings[1].matchesPost contradictory'],
      ['trainings[0].matchesPost contradictory'],
    ]);
  });

  it('is all that cannot be written down', () => {
    const written: IpAsnInput[] = [
      { position: 'pelaksana', trainings: [{ kind: 'kepemimpinan', matchesPost: false }] },
      { position: 'pelaksana', trainings: [{ kind: 'fungsional', matchesPost: null }] },
      { position: 'pengawas', trainings: [{ kind: 'fungsional' }] },
      { position: 'pengawas', trainings: [{ kind: 'kepemimpinan', tier: 'pengawas', matchesPost: true }] },
      { position: 'fungsional', trainings: [{ kind: 'kepemimpinan', tier: 'madya' }] },
      { position: 'fungsional', trainings: [{ kind: 'fungsional', matchesPost: true }] },
      // What is said of the match of other kinds is not looked at.
      { position: 'pelaksana', trainings: [{ kind: 'teknis', tier: 'madya', matchesPost: true }] },
      { position: 'pelaksana', trainings: [{ matchesPost: true }] },
      // Without the post anything may match.
      { trainings: [{ kind: 'kepemimpinan', matchesPost: true }] },
      { position: null, trainings: [{ kind: 'fungsional', matchesPost: true }] },
      { trainings: null },
      {},
    ];
    expect(written.map((record) => refusedIn(record))).toEqual(written.map(() => null));
  });

  it('cannot be written down for a plan, for an agency or beside the figures of BKN either', () => {
    // @ts-expect-error: as for a score
    const plan: IpAsnPlanInput = { position: 'pelaksana', trainings: [{ kind: 'kepemimpinan', matchesPost: true }] };
    const agency: IpAsnAgencyPlanInput = {
      // @ts-expect-error: as for a score
      people: [{}, { position: 'pengawas', trainings: [{ kind: 'fungsional', matchesPost: true }] }],
    };
    // @ts-expect-error: as for a score
    const beside: IpAsnReconciliationInput = {
      position: 'fungsional',
      trainings: [{ kind: 'kepemimpinan', matchesPost: true }],
    };
    expect(() => planIpAsnFrom(plan, byLaw)).toThrow('trainings[0].matchesPost');
    expect(() => planIpAsnAgencyFrom(agency, byLaw)).toThrow('people[1].trainings[0].matchesPost');
    expect(() => reconcileIpAsnFrom(beside, byLaw)).toThrow('trainings[0].matchesPost');
  });

  const ofTiers: [string, object, IpAsnOptions, string[] | null][] = [
    [
      'leadership training of the tier, said not to match',
      { position: 'pengawas', trainings: [{ kind: 'kepemimpinan', tier: 'pengawas', matchesPost: false }] },
      byLaw,
      ['trainings[0].matchesPost contradictory'],
    ],
    [
      'leadership training of a higher tier, said to match',
      { position: 'pengawas', trainings: [{}, { kind: 'kepemimpinan', tier: 'madya', matchesPost: true }] },
      byLaw,
      ['trainings[1].matchesPost contradictory'],
    ],
    [
      'the same where higher tiers match',
      { position: 'pengawas', trainings: [{}, { kind: 'kepemimpinan', tier: 'madya', matchesPost: true }] },
      { asOf, readings: { C31: 'same-or-higher-tier' } },
      null,
    ],
    [
      'leadership training of any tier for the post that has none',
      { position: 'jpt-utama', trainings: [{ kind: 'kepemimpinan', tier: 'madya', matchesPost: false }] },
      byLaw,
      null,
    ],
  ];
  it.each(ofTiers)('%s', (_name, record, options, refused) => {
    expect(refusedIn(record, options)).toEqual(refused);
  });
});

describe('a post that is not known', () => {
  const both = [
    { kind: 'kepemimpinan', matchesPost: true },
    { kind: 'seminar', matchesPost: true },
    { kind: 'kepemimpinan', matchesPost: false },
    { kind: 'fungsional', matchesPost: true },
  ];

  it('is refused where no post goes with what is said of the trainings, with every training of which that is said', () => {
    const refused = ['trainings[0].matchesPost contradictory', 'trainings[3].matchesPost contradictory'];
    expect(refusedIn({ trainings: both })).toEqual(refused);
    expect(refusedIn({ trainings: both.slice(0, 3) })).toBeNull();
    expect(refusedIn({ trainings: both.slice(1) })).toBeNull();
  });

  const groups: [string, readonly object[], IpAsnPostGroup | null][] = [
    ['leadership training that matches', [{ kind: 'kepemimpinan', matchesPost: true }], 'struktural'],
    ['the same of a tier', [{ kind: 'kepemimpinan', tier: 'pratama', matchesPost: true }], 'struktural'],
    ['functional training that matches', [{ kind: 'fungsional', matchesPost: true }], 'fungsional'],
    ['leadership training that does not match', [{ kind: 'kepemimpinan', matchesPost: false }], null],
    ['leadership training of a tier of which no more is known', [{ kind: 'kepemimpinan', tier: 'pratama' }], null],
    ['other training that is said to match', [{ kind: 'teknis', matchesPost: true }], null],
    ['training of an unknown kind that matches', [{ matchesPost: true }], null],
    ['no training', [], null],
  ];
  it.each(groups)('%s: has its group told as soon as it is the only one', (_name, trainings, group) => {
    expect(scoreIpAsnFrom({ trainings }, byLaw).postGroup).toBe(group);
  });

  it('settles what is the same in every post of the group', () => {
    const { postGroup, steps, dimensions, missing } = scoreIpAsnFrom({ ...sixty, position: null }, byLaw);
    expect(postGroup).toBe('fungsional');
    expect(dimensions.kompetensi).toMatchObject({ points: 40, lowest: 40, highest: 40 });
    expect(steps.slice(2, 6).map(({ status }) => status)).toEqual(['not-applicable', 'met', 'met', 'met']);
    expect(missing).toEqual(['performance.2022']);
  });
});

describe('an assessment that is not known', () => {
  const rangeUnder = (amendments: Amendments, readings: IpAsnOptions['readings'] = {}) => {
    const { dimensions, categories } = scoreIpAsnFrom(sixty, amended(amendments, readings));
    return { points: [dimensions.kinerja.lowest, dimensions.kinerja.highest], categories };
  };

  it('may give the points of every band', () => {
    const categories = ['rendah', 'sedang', 'tinggi'];
    expect(rangeUnder({})).toEqual({ points: [1, 30], categories });
    expect(scoreIpAsnFrom(sixty, byLaw).missing).toEqual(['performance.2022']);
  });

  it('gives no points of a band that no value lies in', () => {
    // Nothing is above 100, and the best predicate gives no more than 25 now.
    const noHighest = { ipAsnPerformanceHighestBandAbove: 100, ipAsnPredicateSangatBaik: 25 };
    expect(rangeUnder(noHighest).points).toEqual([1, 25]);
    expect(rangeUnder({ ipAsnPerformanceHighestBandAbove: 100 }).points).toEqual([1, 30]);
    expect(rangeUnder({ ...noHighest, ipAsnPerformanceHighestBandAbove: 99 }).points).toEqual([1, 30]);
    expect(rangeUnder({ ...noHighest, ipAsnPerformanceHighestBandAbove: 99 }, { A84: 'rounded' }).points).toEqual([
      1, 30,
    ]);
    expect(rangeUnder(noHighest, { A84: 'rounded' }).points).toEqual([1, 25]);
  });

  it('has no category of a total that no assessment leads to', () => {
    // What is above 75 is in a higher band already, so that nothing gives the 15 that would make 75 of 60.
    const noMiddle = {
      ipAsnPerformanceMiddleBandAbove: 75,
      ipAsnPredicateButuhPerbaikan: 5,
      ipAsnPerformanceMiddleBand: 5,
    };
    expect(rangeUnder(noMiddle)).toEqual({ points: [1, 30], categories: ['rendah', 'tinggi'] });
    expect(rangeUnder({ ipAsnPerformanceMiddleBandAbove: 75 }).categories).toEqual(['rendah', 'sedang', 'tinggi']);
    expect(rangeUnder({ ipAsnPredicateButuhPerbaikan: 5 }).categories).toEqual(['rendah', 'sedang', 'tinggi']);
  });

  it('is not missing where everything gives the same points', () => {
    // All values are above nothing but 0, which gives 30 as well.
    const alike = {
      ipAsnPerformanceHighestBandAbove: 0,
      ipAsnPerformanceLowestBand: 30,
      ipAsnPerformanceMiddleBand: 30,
      ipAsnPredicateBaik: 30,
      ipAsnPredicateButuhPerbaikan: 30,
      ipAsnPredicateKurang: 30,
      ipAsnPredicateSangatKurang: 30,
    };
    expect(scoreIpAsnFrom(sixty, amended(alike))).toMatchObject({ total: 90, missing: [] });
    expect(scoreIpAsnFrom(sixty, amended({ ...alike, ipAsnPredicateKurang: 29.5 }))).toMatchObject({
      total: null,
      lowest: 89.5,
      highest: 90,
      missing: ['performance.2022'],
    });
  });

  const years: [string, string[] | null][] = [
    ['1899', ['performance.1899 invalid_key']],
    ['1900', null],
    ['2199', null],
    ['2200', ['performance.2200 invalid_key']],
    ['99', ['performance.99 invalid_key']],
    ['02022', ['performance.02022 invalid_key']],
    ['2022.0', ['performance.2022.0 invalid_key']],
    ['tahun', ['performance.tahun invalid_key']],
  ];
  it.each(years)('may be of the years that there are dates of, as of no other: %s', (year, refused) => {
    expect(refusedIn({ performance: { [year]: 'baik' } })).toEqual(refused);
    expect(refusedIn({ performance: { [year]: null } })).toEqual(refused);
  });
});

describe('for how many years a penalty counts', () => {
  const under = (amendments: Amendments, penalties: unknown, penaltyLookBackYears: number | null = null) => {
    const score = scoreIpAsnFrom({ penalties, penaltyLookBackYears }, amended(amendments, { A81: 'look-back' }));
    const { points, lowest, highest } = score.dimensions.disiplin;
    return { points, range: [lowest, highest], missing: stepOn(score, 'disiplin')?.missing };
  };
  const lightThenHeavy = [
    { level: 'ringan', decreeDate: '2022-06-01' },
    { level: 'berat', decreeDate: '2015-06-01' },
  ];

  it('is missing where points fall for some numbers of years, and rise again for more', () => {
    const fallAndRise = { ipAsnPenaltyRingan: 1, ipAsnPenaltyBerat: 5 };
    expect([1, 2, 8, 9, 60].map((years) => under(fallAndRise, lightThenHeavy, years).points)).toEqual([5, 1, 1, 5, 5]);
    expect(under(fallAndRise, lightThenHeavy)).toEqual({
      points: null,
      range: [1, 5],
      missing: ['penaltyLookBackYears'],
    });
  });

  it('is missing where points rise with the years', () => {
    expect(under({ ipAsnPenaltyNever: 0 }, lightThenHeavy)).toEqual({
      points: null,
      range: [0, 3],
      missing: ['penaltyLookBackYears'],
    });
  });

  it('is not missing where every number of years gives the same points', () => {
    const heavyLately = [...lightThenHeavy, { level: 'berat', decreeDate: '2023-06-01' }];
    expect(under({}, heavyLately)).toEqual({ points: 1, range: [1, 1], missing: [] });
    const tooLongAgo = [{ level: 'berat', decreeDate: '1950-06-01' }];
    expect(under({}, tooLongAgo)).toEqual({ points: 5, range: [5, 5], missing: [] });
    expect(under({ ipAsnPenaltyRingan: 5, ipAsnPenaltyBerat: 5 }, lightThenHeavy)).toEqual({
      points: 5,
      range: [5, 5],
      missing: [],
    });
  });

  it('is missing beside a date, where each alone can make a difference', () => {
    expect(under({}, [{ level: 'berat' }]).missing).toEqual(['penalties[0].decreeDate', 'penaltyLookBackYears']);
    expect(under({}, null).missing).toEqual(['penalties', 'penaltyLookBackYears']);
  });
});

/** An entry and what becomes of it, beside what else it takes. */
interface Example {
  readonly record: object;
  readonly item: string;
  readonly status: IpAsnItem['status'];
  readonly options?: IpAsnOptions;
}

const counted = (record: object, item: string, options = byLaw): Example => ({
  record,
  item,
  status: 'counted',
  options,
});
const notCounted = (record: object, item: string, options = byLaw): Example => ({
  record,
  item,
  status: 'not-counted',
  options,
});
const unknown = (record: object, item: string, options = byLaw): Example => ({
  record,
  item,
  status: 'unknown',
  options,
});

const levels = (...all: (string | null)[]) => ({ education: all.map((level) => ({ level })) });
const penalties = (...all: (string | null)[]) => ({ penalties: all.map((level) => ({ level })) });
const trained = (position: string | null, ...trainings: object[]) => ({ position, trainings });

const rolling: IpAsnOptions = { asOf: '2023-05-01', readings: { C29: 'rolling-years' } };
const latest: IpAsnOptions = { asOf, readings: { C41: 'latest' } };
const graduated = (...all: [string | null, string | null][]) => ({
  education: all.map(([level, graduatedOn]) => ({ level, graduatedOn })),
});
const twins = (...marks: object[]) =>
  trained('pelaksana', ...marks.map((one) => ({ kind: 'teknis', lastDay: '2023-05-12', hours: 8, ...one })));
const longAgo = { level: 'berat', decreeDate: '2013-12-31' };

const ITEMS: { readonly [reason in IpAsnItemReason]: readonly Example[] } = {
  highest: [
    counted(levels('slta', 's2', 's1'), 'education[1]'),
    counted(levels('di-bawah-slta'), 'education[0]'),
    counted(levels(null, 's3'), 'education[1]'),
    // Of those that are alike each is the highest, the first as well as the last.
    counted(levels('s2', 's1', 's2'), 'education[0]'),
    counted(levels('s2', 's1', 's2'), 'education[2]'),
  ],
  'not-highest': [
    notCounted(levels('slta', 's2', 's1'), 'education[2]'),
    // Points alike are no levels alike.
    notCounted(levels('s1', 'd4'), 'education[1]'),
    notCounted(graduated(['s1', '2015-07-01'], ['s2', '2015-07-01']), 'education[0]', latest),
    notCounted(levels('slta', 'd1'), 'education[0]'),
    notCounted(levels('slta', 's1', null), 'education[0]'),
  ],
  latest: [
    counted(graduated(['s2', '2010-07-01'], ['s1', '2015-07-01']), 'education[1]', latest),
    counted(graduated(['s2', null]), 'education[0]', latest),
    counted(graduated(['s1', '2015-07-01'], ['s2', '2015-07-01']), 'education[1]', latest),
  ],
  'not-latest': [
    notCounted(graduated(['s2', '2010-07-01'], ['s1', '2015-07-01']), 'education[0]', latest),
    notCounted(graduated([null, '2010-07-01'], ['s1', '2015-07-01']), 'education[0]', latest),
  ],
  'other-date-unknown': [unknown(graduated(['s2', '2010-07-01'], ['s1', null]), 'education[0]', latest)],
  'other-scale': [
    unknown({ year: 2022, performance: { '2021': 110 } }, 'performance.2021'),
    unknown({ year: 2022, performance: { '2021': '90.00000000000000000001' } }, 'performance.2021'),
  ],
  'after-as-of': [
    notCounted(graduated(['s2', '2024-01-01']), 'education[0]'),
    notCounted(trained(null, { kind: 'pelatihan-dasar', lastDay: '2024-01-01' }), 'trainings[0]'),
    notCounted({ penalties: [{ level: 'berat', decreeDate: '2024-01-01' }] }, 'penalties[0]'),
    notCounted({ performance: { '2024': 'baik' } }, 'performance.2024'),
  ],
  'after-measured-year': [
    notCounted({ year: 2022, ...graduated(['s2', '2023-01-01']) }, 'education[0]'),
    notCounted({ year: 2022, ...trained(null, { kind: 'fungsional', lastDay: '2023-01-01' }) }, 'trainings[0]'),
    notCounted({ year: 2022, penalties: [{ decreeDate: '2023-01-01' }] }, 'penalties[0]'),
  ],
  'same-training': [
    notCounted(twins({ certificateNumber: '1', issuer: 'a' }, { certificateNumber: '1', issuer: 'A' }), 'trainings[1]'),
    notCounted(
      twins({ title: 'Jembatan', organizerName: 'x' }, { title: 'JEMBATAN', organizerName: 'x', hours: 9 }),
      'trainings[0]',
    ),
  ],
  // The other may lie in the year, and says more hours.
  'may-be-same-training': [
    unknown(
      twins(
        { title: 'Jembatan', organizerName: 'x', hours: 5 },
        { title: 'Jembatan', organizerName: 'x', lastDay: null },
      ),
      'trainings[0]',
    ),
    unknown(
      twins({ certificateNumber: '1', issuer: 'a', hours: 5 }, { certificateNumber: '1', issuer: 'a', lastDay: null }),
      'trainings[0]',
    ),
  ],
  'level-unknown': [
    unknown(graduated([null, '2015-07-01']), 'education[0]', latest),
    unknown(levels(null), 'education[0]'),
    unknown(levels(null, 's3'), 'education[0]'),
    unknown(penalties(null), 'penalties[0]'),
    unknown(penalties(null, 'berat'), 'penalties[0]'),
  ],
  'other-level-unknown': [
    unknown(levels('s2', null), 'education[0]'),
    unknown(graduated(['s2', '2015-07-01'], [null, '2015-07-01']), 'education[0]', latest),
    unknown(levels(null, 'di-bawah-slta'), 'education[1]'),
    unknown(penalties('sedang', null), 'penalties[0]'),
  ],
  'matches-post': [
    counted(trained('administrator', { kind: 'kepemimpinan', tier: 'administrator' }), 'trainings[0]'),
    counted(trained('jpt-utama', { kind: 'kepemimpinan', matchesPost: true }), 'trainings[0]'),
    counted(trained('fungsional', { kind: 'fungsional', matchesPost: true }), 'trainings[0]'),
    counted(trained(null, { kind: 'fungsional', matchesPost: true }), 'trainings[0]'),
    // Each of several, though the points are given once.
    counted(
      trained('fungsional', { kind: 'fungsional', matchesPost: true }, { kind: 'fungsional', matchesPost: true }),
      'trainings[1]',
    ),
  ],
  'does-not-match-post': [
    notCounted(trained('administrator', { kind: 'kepemimpinan', tier: 'pratama' }), 'trainings[0]'),
    notCounted(trained('administrator', { kind: 'kepemimpinan', matchesPost: false }), 'trainings[0]'),
    notCounted(trained('fungsional', { kind: 'fungsional', matchesPost: false }), 'trainings[0]'),
    notCounted(trained(null, { kind: 'fungsional', matchesPost: false }), 'trainings[0]'),
  ],
  'not-for-post-group': [
    notCounted(trained('pelaksana', { kind: 'kepemimpinan', tier: 'pengawas' }), 'trainings[0]'),
    notCounted(trained('pelaksana', { kind: 'fungsional' }), 'trainings[0]'),
    notCounted(trained('fungsional', { kind: 'kepemimpinan' }), 'trainings[0]'),
    notCounted(trained('pengawas', { kind: 'fungsional', matchesPost: false }), 'trainings[0]'),
    notCounted(trained(null, { kind: 'kepemimpinan', matchesPost: true }, { kind: 'fungsional' }), 'trainings[1]'),
  ],
  'match-unknown': [
    unknown(trained('administrator', { kind: 'kepemimpinan' }), 'trainings[0]'),
    unknown(trained('jpt-utama', { kind: 'kepemimpinan', tier: 'madya' }), 'trainings[0]'),
    unknown(trained('fungsional', { kind: 'fungsional' }), 'trainings[0]'),
  ],
  'post-unknown': [
    unknown(trained(null, { kind: 'kepemimpinan', tier: 'pengawas' }), 'trainings[0]'),
    unknown(trained(null, { kind: 'fungsional' }), 'trainings[0]'),
  ],
  'adds-hours': [
    counted(trained(null, { kind: 'teknis', lastDay: '2023-01-01', hours: 0.5 }), 'trainings[0]'),
    counted(trained('pelaksana', { kind: 'teknis', lastDay: '2023-12-31', hours: '20' }), 'trainings[0]'),
    counted(trained(null, { kind: 'teknis', lastDay: '2022-05-02', hours: 8 }), 'trainings[0]', rolling),
    counted(trained(null, { kind: 'teknis', lastDay: '2022-05-01', hours: 8 }), 'trainings[0]', rolling),
  ],
  'outside-window': [
    notCounted(trained(null, { kind: 'teknis', lastDay: '2022-12-31', hours: 20 }), 'trainings[0]'),
    notCounted(trained(null, { kind: 'teknis', lastDay: '2022-04-30', hours: 8 }), 'trainings[0]', rolling),
    notCounted(trained(null, { kind: 'teknis', lastDay: '2022-12-31' }), 'trainings[0]'),
    notCounted(trained(null, { kind: 'seminar', lastDay: '2021-12-31' }), 'trainings[0]'),
    notCounted(trained(null, { kind: 'seminar', lastDay: '2021-04-30' }), 'trainings[0]', rolling),
    // Measured before anything could be taken: a window that has not begun holds nothing, whatever its day is.
    notCounted({ year: 2024, ...trained(null, { kind: 'teknis' }) }, 'trainings[0]'),
  ],
  'hours-unknown': [unknown(trained(null, { kind: 'teknis', lastDay: '2023-01-01' }), 'trainings[0]')],
  'date-unknown': [
    unknown(graduated(['s2', '2010-07-01'], ['s1', null]), 'education[1]', latest),
    unknown(trained(null, { kind: 'teknis', hours: 20 }), 'trainings[0]'),
    unknown(trained(null, { kind: 'teknis' }), 'trainings[0]'),
    unknown(trained(null, { kind: 'seminar' }), 'trainings[0]'),
    unknown({ year: 2024, ...trained(null, { kind: 'seminar' }) }, 'trainings[0]'),
    unknown({ ...penalties('berat'), penaltyLookBackYears: 5 }, 'penalties[0]', byLookBack),
  ],
  attended: [
    counted(trained(null, { kind: 'seminar', lastDay: '2022-01-01' }), 'trainings[0]'),
    counted(trained(null, { kind: 'seminar', lastDay: '2023-12-31', hours: 0 }), 'trainings[0]'),
    counted(trained(null, { kind: 'seminar', lastDay: '2021-05-02' }), 'trainings[0]', rolling),
  ],
  'other-kind': [notCounted(trained('pelaksana', { kind: 'pelatihan-dasar', hours: 100 }), 'trainings[0]')],
  'kind-unknown': [unknown(trained('pelaksana', { lastDay: '1999-01-01' }), 'trainings[0]')],
  'assessed-year': [
    counted({ performance: { '2021': 'baik', '2022': 80 } }, 'performance.2022'),
    counted({ year: 2022, performance: { '2021': 'baik', '2022': 80 } }, 'performance.2021'),
    counted({ performance: { '2023': 'baik' } }, 'performance.2023', { asOf, readings: { C30: 'same-year' } }),
  ],
  'another-year': [
    notCounted({ performance: { '2021': 'baik', '2022': 80 } }, 'performance.2021'),
    notCounted({ performance: { '2023': 'baik' } }, 'performance.2023'),
    notCounted({ performance: { '1900': 'baik' } }, 'performance.1900'),
  ],
  heaviest: [
    counted(penalties('ringan', 'berat', 'sedang'), 'penalties[1]'),
    counted(penalties(null, 'berat'), 'penalties[1]'),
    // Of those that are alike each is the heaviest.
    counted(penalties('sedang', 'ringan', 'sedang'), 'penalties[0]'),
    counted(penalties('sedang', 'ringan', 'sedang'), 'penalties[2]'),
    counted(
      { penalties: [longAgo, { level: 'ringan', decreeDate: asOf }], penaltyLookBackYears: 10 },
      'penalties[1]',
      byLookBack,
    ),
  ],
  'not-heaviest': [
    notCounted(penalties('ringan', 'berat', 'sedang'), 'penalties[2]'),
    notCounted(penalties('ringan', 'sedang', null), 'penalties[0]'),
  ],
  'before-look-back': [
    notCounted({ penalties: [longAgo], penaltyLookBackYears: 10 }, 'penalties[0]', byLookBack),
    notCounted({ penalties: [{ ...longAgo, level: null }], penaltyLookBackYears: 5 }, 'penalties[0]', byLookBack),
  ],
  'look-back-unknown': [unknown({ penalties: [longAgo] }, 'penalties[0]', byLookBack)],
};

describe('an entry of the history', () => {
  const examples = Object.entries(ITEMS).flatMap(([reason, some]) => some.map((example) => ({ reason, ...example })));

  it.each(examples)('$item is $status: $reason, in $record', ({ reason, record, item, status, options = byLaw }) => {
    const { dimensions } = scoreIpAsnFrom(record, options);
    const items = Object.values(dimensions).flatMap((dimension) => dimension.items);
    expect(items.find(({ path }) => path === item)).toEqual({ path: item, status, reason });
  });

  it('is told once, in its dimension, in the order of the record', () => {
    const { dimensions } = scoreIpAsnFrom(
      {
        ...sixty,
        education: [{ level: 's1' }, {}, { level: 'slta' }],
        performance: { '2023': 'baik', '2019': null, '2021': 'kurang', '2022': 'baik' },
        penalties: [{ level: 'ringan' }, {}],
      },
      byLaw,
    );
    const paths = Object.values(dimensions).map(({ items }) => items.map(({ path }) => path));
    expect(paths).toEqual([
      ['education[0]', 'education[1]', 'education[2]'],
      ['trainings[0]', 'trainings[1]', 'trainings[2]'],
      ['performance.2021', 'performance.2022', 'performance.2023'],
      ['penalties[0]', 'penalties[1]'],
    ]);
  });

  it('has its own path in a long history, too', () => {
    const trainings = Array.from({ length: 30 }, () => ({ kind: 'teknis', lastDay: asOf, hours: 1 }));
    const { items, points } = scoreIpAsnFrom({ position: 'pelaksana', trainings }, byLaw).dimensions.kompetensi;
    expect(items.map(({ path }) => path)).toEqual(trainings.map((_, i) => `trainings[${i}]`));
    expect(points).toBe(22.5);
  });
});

describe('a wrong value in an entry', () => {
  const entries: [string, Record<string, unknown>][] = [
    ['education', { level: 's1', graduatedOn: '2001-09-15' }],
    ['trainings', { kind: 'kepemimpinan', lastDay: '2020-03-03', hours: 20, tier: 'madya', matchesPost: null }],
    ['penalties', { level: 'ringan', decreeDate: '2019-06-01' }],
  ];
  const wrong = ['S1', '', '2023-02-29', -1, 0.001, Number.NaN, 1e9, [], {}, new Date(0), 7n, '[object Object]'];

  it.each(entries)('of %s is refused with its path, beside right ones', (list, entry) => {
    for (const name of Object.keys(entry)) {
      for (const value of wrong) {
        const refused = refusedIn({ [list]: [entry, { ...entry, [name]: value }, {}] });
        expect(refused?.map((issue) => issue.split(' ')[0])).toEqual([`${list}[1].${name}`]);
      }
      expect(refusedIn({ [list]: [entry, { ...entry, [name]: undefined }] })).toBeNull();
    }
    expect(refusedIn({ [list]: [{ ...entry, note: 'x' }] })).toEqual([`${list}[0].note unrecognized_keys`]);
  });
});

describe('facts that were checked once', () => {
  const person = {
    employmentStatus: 'pppk',
    position: 'administrator',
    education: [{ level: 's1', graduatedOn: '2001-09-15' }],
    trainings: [
      { kind: 'kepemimpinan', tier: 'pratama', lastDay: '2012-04-04' },
      { kind: 'teknis', lastDay: '2019-07-01', hours: 24 },
      { kind: 'teknis', lastDay: '2022-07-01', hours: '19.5' },
      { kind: 'teknis', lastDay: '2022-12-31', hours: 0.5 },
      { kind: 'seminar', lastDay: '2020-02-29' },
    ],
    performance: { '2018': 'kurang', '2019': 'baik', '2020': 90.4, '2021': 'butuh-perbaikan', '2022': 'sangat-baik' },
    penalties: [{ level: 'sedang', decreeDate: '2016-01-01' }],
    penaltyLookBackYears: 5,
  };

  const deepFreeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
    return value;
  };

  it('serve every year', () => {
    const facts = parseIpAsn(person);
    const years = [2019, 2020, 2021, 2022, 2023];
    const scored = years.map((year) => scoreParsedIpAsn({ ...facts, year }, byLaw));
    expect(scored).toStrictEqual(years.map((year) => scoreIpAsnFrom({ ...person, year }, byLaw)));
    // 15 for education and 2 for discipline, and by year: hours or a seminar, and the assessment of the year before.
    expect(scored.map(({ total }) => total)).toEqual([
      15 + 15 + 5 + 2,
      15 + 10 + 25 + 2,
      15 + 10 + 30 + 2,
      15 + 15 + 15 + 2,
      15 + 0 + 30 + 2,
    ]);
  });

  it('are of the year of each day, where they tell none', () => {
    const facts = parseIpAsn(person);
    const later: IpAsnOptions = { asOf: '2025-03-01' };
    expect(facts.year).toBeNull();
    expect(scoreParsedIpAsn(facts, byLaw)).toMatchObject({ year: 2023, measured: false, missing: [] });
    expect(scoreParsedIpAsn(facts, later)).toMatchObject({ year: 2025, measured: true, missing: ['performance.2024'] });
    expect(scoreParsedIpAsn(facts, later)).toStrictEqual(scoreIpAsnFrom(person, later));
  });

  it('serve every reading and every amendment', () => {
    const facts = parseIpAsn(person);
    const all: IpAsnOptions[] = [
      byLookBack,
      { asOf, readings: { A84: 'rounded' } },
      { asOf, readings: { C29: 'rolling-years' } },
      { asOf, readings: { C30: 'same-year' } },
      { asOf, readings: { C40: 'april-rolling' } },
      { asOf, readings: { C31: 'same-or-higher-tier' } },
      amended({ ipAsnTechnicalYears: 2, ipAsnEducationS1: 14.5 }),
      byLaw,
    ];
    const scored = all.map((options) => scoreParsedIpAsn(facts, options));
    expect(scored).toStrictEqual(all.map((options) => scoreIpAsnFrom(person, options)));
    expect(scored.map(({ total }) => total)).toEqual([50, 47, 62, null, 62, 62, 61.5, 47]);
  });

  it('may be frozen, and are left as they are', () => {
    fc.assert(
      fc.property(anyIpAsnRecordOn(asOf).score, (record) => {
        const facts = deepFreeze(parseIpAsn(deepFreeze(record)));
        const copy: IpAsnFacts = structuredClone(facts);
        const score = scoreParsedIpAsn(facts, deepFreeze({ asOf }));
        expect(facts).toStrictEqual(copy);
        expect(scoreParsedIpAsn(copy, { asOf })).toStrictEqual(score);
      }),
      tries(60),
    );
  });

  it('are a copy that no longer hangs on the record', () => {
    const education = [{ level: 's1' }];
    const performance: Record<string, string> = { '2022': 'baik' };
    const facts = parseIpAsn({ education, performance });
    education.push({ level: 's3' });
    performance['2022'] = 'kurang';
    expect(scoreParsedIpAsn(facts, byLaw).dimensions).toMatchObject({
      kualifikasi: { points: 15 },
      kinerja: { points: 25 },
    });
  });

  it('are checked against the day of each decision', () => {
    const facts = parseIpAsn(person);
    const { laterThanAsOf } = scoreParsedIpAsn(facts, { asOf: '2022-06-30' });
    expect(laterThanAsOf).toEqual(['trainings[2]', 'trainings[3]']);
    expect(scoreParsedIpAsn(facts, { asOf: '2022-12-31' }).year).toBe(2022);
  });

  it('are refused where a training ends before it starts', () => {
    const trainings = [{}, { firstDay: '2023-05-02', lastDay: '2023-05-01' }, { firstDay: '2023-05-02' }];
    expect(refusedIn({ trainings })).toEqual(['trainings[1].lastDay end-before-start']);
  });

  it('hold no minus nought', () => {
    const nought = { trainings: [{ kind: 'teknis', lastDay: asOf, hours: -0 }], performance: { '2022': -0 } };
    const { steps } = scoreIpAsnFrom(nought, byLaw);
    const evidence = steps.flatMap((step) => Object.values(step.evidence));
    expect(evidence.filter((value) => value === 0).length).toBeGreaterThan(1);
    expect(evidence.filter((value) => Object.is(value, -0))).toEqual([]);
  });
});

describe('hours that can decide whether enough come together', () => {
  /** Every sum of some of the amounts; one that is not known may be anything up to what is lacking. */
  const sumsOf = (amounts: readonly number[], lacking: number): number[] =>
    amounts.reduce<number[]>(
      (sums, amount) => {
        const least = amount === Number.POSITIVE_INFINITY ? Array.from({ length: lacking }, (_, i) => i + 1) : [amount];
        return [...new Set(sums.flatMap((sum) => [sum, ...least.map((one) => sum + one)]))];
      },
      [0],
    );

  const unbounded = Number.POSITIVE_INFINITY;
  /** Amounts that are added or not; what is not known may be any. */
  const deciding = (amounts: readonly number[], lacking: number): boolean[] => {
    const decides = decidingAmong(
      amounts.map((most) => (most === unbounded ? { values: [], from: 0 } : { values: [0, most], from: null })),
      lacking,
    );
    return amounts.map((most, i) => decides(i, { least: 0, most }));
  };

  const decidingByTrying = (amounts: readonly number[], lacking: number): boolean[] =>
    amounts.map((amount, i) =>
      sumsOf(
        amounts.filter((_, other) => other !== i),
        lacking,
      ).some((sum) => sum < lacking && sum + amount >= lacking),
    );

  const amount = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  );

  it('are those that complete some sum of the others', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (amounts, lacking) => {
        expect(deciding(amounts, lacking)).toEqual(decidingByTrying(amounts, lacking));
      }),
      tries(2_000),
    );
  });

  const unknownHours = Number.POSITIVE_INFINITY;
  const examples: [string, number[], number, boolean[]][] = [
    ['none at all', [], 1, []],
    ['one that is enough', [20], 20, [true]],
    ['one that is too little', [19], 20, [false]],
    ['two that are just enough together', [10, 10], 20, [true, true]],
    ['two that are enough, each alone', [20, 25], 20, [true, true]],
    ['one that is enough beside one that is not', [20, 5], 20, [true, false]],
    ['one that no sum of the others waits for', [10, 10, 1], 20, [true, true, false]],
    ['the same where a bit more is lacking', [10, 10, 1], 21, [true, true, true]],
    ['one that is not known', [1, unknownHours], 2_000, [true, true]],
  ];
  it.each(examples)('%s', (_name, amounts, lacking, expected) => {
    expect(deciding(amounts, lacking)).toEqual(expected);
    expect(decidingByTrying(amounts, lacking)).toEqual(expected);
  });

  it('are named as missing, and no others', () => {
    const course = (hours: number, lastDay: string | null) => ({ kind: 'teknis', hours, lastDay });
    const trainings = [
      course(5, '2023-02-01'),
      course(10, null),
      course(1, null),
      course(5, null),
      course(2, '2022-12-31'),
    ];
    const { missing, evidence, status } = stepOn(scoreIpAsnFrom({ trainings }, byLaw), 'kompetensi.c') ?? {};
    // 5 and 10 and 5 make 20; what is 1 never completes a sum.
    expect(status).toBe('unknown');
    expect(missing).toEqual(['trainings[1].lastDay', 'trainings[3].lastDay']);
    expect(evidence).toMatchObject({ requiredHours: 20, hours: null });
  });
});

describe('the day of an education, where the latest counts and not the highest', () => {
  /** The lowest level earns as much as the S-2, and the D-I nothing, so that it shows which of the two counts. */
  const rules = amended(
    { ipAsnEducationS2: 15, ipAsnEducationSlta: 0, ipAsnEducationBelowSlta: 15 },
    { C41: 'latest' },
  );
  const missingWith = (known: string): readonly string[] =>
    scoreIpAsnFrom({ ...sixty, ...graduated(['d1', null], ['s2', known], ['di-bawah-slta', null]) }, rules).steps[1]
      ?.missing ?? [];

  it('is missing where it can be later than another that is not known either', () => {
    expect(missingWith('2012-07-01')).toEqual(['education[0].graduatedOn', 'education[2].graduatedOn']);
    expect(missingWith('2023-12-29')).toEqual(['education[0].graduatedOn', 'education[2].graduatedOn']);
  });

  it('is not where one day is left, on which it can only meet the other, the higher of which counts', () => {
    expect(missingWith('2023-12-30')).toEqual(['education[0].graduatedOn']);
    expect(missingWith('2023-12-31')).toEqual([]);
  });
});
