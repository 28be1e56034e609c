import { IpAsnAggregateInput } from 'bangkom/schema';
import { describe, expect, it } from 'vitest';
import { aggregateIpAsnFrom, ipAsnMember, MOST_IP_ASN_MEMBERS } from '../../src/ip-asn/aggregate/index.js';
import {
  type IpAsnStreamSettings,
  readUnder,
  streamIpAsn,
  streamIpAsnAsync,
} from '../../src/ip-asn/aggregate/stream.js';
import { emptyTally, groupsOf, type IpAsnUnsettled } from '../../src/ip-asn/aggregate/tally.js';
import { IP_ASN_DIMENSIONS, type IpAsnDimension, type IpAsnDimensionName } from '../../src/ip-asn/dimension.js';
import { type IpAsnScore, scoreIpAsnFrom } from '../../src/ip-asn/score/index.js';
import { InvalidInputError, NotInForceError } from '../../src/kernel/errors.js';
import {
  type Amendments,
  amend,
  type IpAsnOptions,
  ipAsnContextOf,
  peraturanBkn8Of2019,
} from '../../src/law/ruleset.js';

const asOf = '2025-04-30';
const options = { asOf };
const rounded = { asOf, readings: { A84: 'rounded' } } as const;
const alike = { asOf, readings: { C32: 'mean-of-groups' } } as const;

type Points = number | string | null;

/** A person with these points for qualification, and those for each of the rest. */
const person = (employmentStatus: string | null, kualifikasi: Points, rest: Points = 0) => ({
  employmentStatus,
  kualifikasi,
  kompetensi: rest,
  kinerja: rest,
  disiplin: rest,
});

/** The most points that each dimension has (Pasal 12). */
const WEIGHTS = { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 };
const UNITS = 10_000;

/** A total as points of the dimensions, each filled before the next; a text is spread with the decimals that it has. */
const spread = (total: number | string): { [name in IpAsnDimensionName]: number | string } => {
  const decimals = `${total}`.split('.')[1]?.length ?? 0;
  let left = Math.round(Number(total) * UNITS);
  const fill = (weight: number): number | string => {
    const units = Math.min(left, weight * UNITS);
    left -= units;
    return typeof total === 'number' ? units / UNITS : (units / UNITS).toFixed(decimals);
  };
  return {
    kualifikasi: fill(WEIGHTS.kualifikasi),
    kompetensi: fill(WEIGHTS.kompetensi),
    kinerja: fill(WEIGHTS.kinerja),
    disiplin: fill(WEIGHTS.disiplin),
  };
};

const withTotal = (employmentStatus: string | null, total: number | string) => ({
  employmentStatus,
  ...spread(total),
});
const pns = (total: number | string) => withTotal('pns', total);
const pppk = (total: number | string) => withTotal('pppk', total);
const openPns = person('pns', null);
const openPppk = person('pppk', null);

const issuesOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

async function* later(members: Iterable<unknown>) {
  for (const member of members) yield await Promise.resolve(member);
}

const NOBODY = { 'sangat-rendah': 0, rendah: 0, sedang: 0, tinggi: 0, 'sangat-tinggi': 0 };

describe('the index of some people', () => {
  const members = [
    { id: 'a', employmentStatus: 'pns', kualifikasi: 15, kompetensi: '22.5', kinerja: 25, disiplin: 5 },
    { id: 'b', employmentStatus: 'pns', kualifikasi: 20, kompetensi: 40, kinerja: 30, disiplin: 5 },
    { id: 'c', employmentStatus: 'pppk', kualifikasi: 15, kompetensi: 10, kinerja: 25, disiplin: 5 },
    { id: 'd', employmentStatus: 'pppk', kualifikasi: 15, kompetensi: 10, kinerja: 25 },
    { employmentStatus: 'cpns' },
    { id: 'f', kompetensi: 10, disiplin: 5 },
  ];

  it('is told apart and together, with who is in it and who is not', () => {
    expect(aggregateIpAsnFrom({ members }, options)).toStrictEqual({
      question: 'ip-asn-aggregate',
      year: 2025,
      pns: {
        people: 2,
        means: { kualifikasi: '17.50', kompetensi: '31.25', kinerja: '27.50', disiplin: '5.00', total: '81.25' },
        category: 'tinggi',
        counts: { ...NOBODY, rendah: 1, 'sangat-tinggi': 1 },
      },
      pppk: {
        people: 1,
        means: { kualifikasi: '15.00', kompetensi: '10.00', kinerja: '25.00', disiplin: '5.00', total: '55.00' },
        category: 'sangat-rendah',
        counts: { ...NOBODY, 'sangat-rendah': 1 },
      },
      together: {
        people: 3,
        means: { kualifikasi: '16.67', kompetensi: '24.17', kinerja: '26.67', disiplin: '5.00', total: '72.50' },
        category: 'sedang',
        counts: { ...NOBODY, 'sangat-rendah': 1, rendah: 1, 'sangat-tinggi': 1 },
      },
      settled: 3,
      notMeasured: 1,
      unsettledCount: 2,
      unsettled: [
        { index: 3, id: 'd', missing: ['members[3].disiplin'] },
        {
          index: 5,
          id: 'f',
          missing: ['members[5].employmentStatus', 'members[5].kualifikasi', 'members[5].kinerja'],
        },
      ],
      beyondRuleset: true,
      steps: [
        {
          provision: 'permenpan-rb-38-2018/13',
          status: 'unknown',
          confidence: 'unsure',
          missing: [
            'members[3].disiplin',
            'members[5].employmentStatus',
            'members[5].kualifikasi',
            'members[5].kinerja',
          ],
          evidence: { people: 5, settled: 3 },
        },
      ],
      missing: ['members[3].disiplin', 'members[5].employmentStatus', 'members[5].kualifikasi', 'members[5].kinerja'],
      basis: {
        ruleset: 'peraturan-bkn-8-2019',
        revision: 2,
        asOf,
        confidence: 'unsure',
        afterLastCheck: false,
        readings: {},
        amendments: {},
      },
    });
  });

  it('is met once everybody who is measured is settled', () => {
    const { steps, missing, unsettled } = aggregateIpAsnFrom(
      { members: [...members.slice(0, 3), members[4]] },
      options,
    );
    expect(steps).toMatchObject([{ status: 'met', missing: [], evidence: { people: 3, settled: 3 } }]);
    expect([missing, unsettled]).toEqual([[], []]);
  });

  it('weighs the groups alike when it is read so (C32)', () => {
    const { together, pns, pppk, basis } = aggregateIpAsnFrom({ members }, alike);
    expect(together).toEqual({
      people: 3,
      means: { kualifikasi: '16.25', kompetensi: '20.63', kinerja: '26.25', disiplin: '5.00', total: '68.13' },
      category: 'rendah',
      counts: { ...NOBODY, 'sangat-rendah': 1, rendah: 1, 'sangat-tinggi': 1 },
    });
    expect([pns?.means?.total, pppk?.means?.total]).toEqual(['81.25', '55.00']);
    expect(basis.readings).toEqual({ C32: 'mean-of-groups' });
  });

  it.each([options, alike])('is that of the one group where the other is empty: %j', (readings) => {
    const onlyPns = aggregateIpAsnFrom({ members: members.slice(0, 2) }, readings);
    expect(onlyPns.together).toEqual(onlyPns.pns);
    expect(onlyPns.pppk).toEqual({ people: 0, means: null, category: null, counts: NOBODY });
    const onlyPppk = aggregateIpAsnFrom({ members: members.slice(2, 3) }, readings);
    expect(onlyPppk.together).toEqual(onlyPppk.pppk);
    expect(onlyPppk.pns?.means).toBe(null);
  });

  it('is not known while the people are not', () => {
    for (const record of [{}, { members: null }, { members: undefined, year: null }]) {
      expect(aggregateIpAsnFrom(record, options)).toMatchObject({
        year: 2025,
        pns: null,
        pppk: null,
        together: null,
        settled: null,
        notMeasured: null,
        unsettledCount: null,
        unsettled: null,
        steps: [{ status: 'unknown', missing: ['members'], evidence: { people: null, settled: null } }],
        missing: ['members'],
      });
    }
  });

  it('is none where there is nobody, which is known', () => {
    const empty = { people: 0, means: null, category: null, counts: NOBODY };
    expect(aggregateIpAsnFrom({ members: [] }, options)).toMatchObject({
      pns: empty,
      pppk: empty,
      together: empty,
      settled: 0,
      notMeasured: 0,
      unsettledCount: 0,
      unsettled: [],
      steps: [{ status: 'met', evidence: { people: 0, settled: 0 } }],
      missing: [],
    });
  });

  it('takes zero points for what they are, and not for missing ones', () => {
    const { settled, together } = aggregateIpAsnFrom({ members: [pns(0), pns(-0), pns('0.0')] }, options);
    expect([settled, together?.means?.total, together?.category]).toEqual([3, '0.00', 'sangat-rendah']);
  });
});

describe('who is measured', () => {
  it('PPPK are from 2024, whatever is known of them before', () => {
    const members = [pppk(80), openPppk, pns(80)];
    const before = aggregateIpAsnFrom({ year: 2023, members }, options);
    expect(before).toMatchObject({ year: 2023, settled: 1, notMeasured: 2, unsettledCount: 0, missing: [] });
    expect(before.pppk?.people).toBe(0);
    const since = aggregateIpAsnFrom({ year: 2024, members }, options);
    expect(since).toMatchObject({ settled: 2, notMeasured: 0, unsettledCount: 1, missing: ['members[1].kualifikasi'] });
  });

  it('goes by the year of the decision where none is given', () => {
    expect(aggregateIpAsnFrom({ members: [pppk(80)] }, { asOf: '2023-12-31' })).toMatchObject({
      year: 2023,
      settled: 0,
    });
    expect(aggregateIpAsnFrom({ members: [pppk(80)] }, { asOf: '2024-01-01' })).toMatchObject({
      year: 2024,
      settled: 1,
    });
  });

  it('goes by the amended year', () => {
    const ruleset = amend(peraturanBkn8Of2019, { ipAsnPppkFromYear: 2026 });
    expect(aggregateIpAsnFrom({ members: [pppk(80)] }, { asOf, ruleset })).toMatchObject({
      settled: 0,
      notMeasured: 1,
    });
  });

  it('CPNS never are, with points or without', () => {
    const members = [withTotal('cpns', 80), person('cpns', null, null)];
    expect(aggregateIpAsnFrom({ members }, options)).toMatchObject({ settled: 0, notMeasured: 2, unsettled: [] });
  });

  it('is not known of somebody whose employment is not, whatever the points', () => {
    const { unsettled, notMeasured } = aggregateIpAsnFrom({ members: [withTotal(null, 80)] }, options);
    expect(unsettled).toEqual([{ index: 0, id: null, missing: ['members[0].employmentStatus'] }]);
    expect(notMeasured).toBe(0);
  });
});

describe('exactness', () => {
  const meanOf = (members: readonly unknown[], by: Parameters<typeof aggregateIpAsnFrom>[1] = options) => {
    const { together } = aggregateIpAsnFrom({ members }, by);
    return [together?.means?.total, together?.category];
  };

  it('rounds a mean half up, where floats would fall short', () => {
    expect(meanOf([pns('1.00'), pns('1.01')])).toEqual(['1.01', 'sangat-rendah']);
    expect(meanOf([pns(2.67), pns(2.68)])).toEqual(['2.68', 'sangat-rendah']);
    expect(meanOf([pns('60.0049'), pns('60.0050')])).toEqual(['60.00', 'rendah']);
    expect(meanOf([pns('99.99'), pns('100.00')])).toEqual(['100.00', 'sangat-tinggi']);
  });

  it('tells each mean by itself', () => {
    // Totals of 81.0050 and 96.5051: 16.0050 of performance, and all 30 of it with 1.5051 of discipline.
    const { together } = aggregateIpAsnFrom({ members: [pns('81.0050'), pns('96.5051')] }, options);
    expect(together?.means).toEqual({
      kualifikasi: '25.00',
      kompetensi: '40.00',
      kinerja: '23.00',
      disiplin: '0.75',
      total: '88.76',
    });
  });

  it('sums tenths without losing any', () => {
    const tenths = Array.from({ length: 10 }, () => person('pns', 0.1, '0.1'));
    const { together } = aggregateIpAsnFrom({ members: tenths }, options);
    expect(together?.means).toEqual({
      kualifikasi: '0.10',
      kompetensi: '0.10',
      kinerja: '0.10',
      disiplin: '0.10',
      total: '0.40',
    });
  });

  it('categorises a mean before it is rounded', () => {
    expect(meanOf([pns(59), pns(61)])).toEqual(['60.00', 'sangat-rendah']);
    expect(meanOf([pns('60.0001'), pns(60), pns(60)])).toEqual(['60.00', 'rendah']);
    expect(meanOf([pns('59.9999'), pns(60), pns('60.0001')])).toEqual(['60.00', 'sangat-rendah']);
    expect(meanOf([pns('90.4999'), pns('90.5')], rounded)).toEqual(['90.50', 'tinggi']);
    expect(meanOf([pns('90.4999'), pns('90.5001')], rounded)).toEqual(['90.50', 'sangat-tinggi']);
  });

  it('makes one fraction of two means, so that thirds add up (C32)', () => {
    const groups = [pns(60), pns(60), pns(61), pppk(60), pppk(60), pppk(59)];
    expect(meanOf(groups, alike)).toEqual(['60.00', 'sangat-rendah']);
    const justAbove = [pns(60), pns(60), pns('61.0001'), pppk(60), pppk(60), pppk(59)];
    expect(meanOf(justAbove, alike)).toEqual(['60.00', 'rendah']);
    // 1/3 and 2/3 of a hundredth make a hundredth, whose half is rounded up.
    const tie = [pns(70), pns(70), pns('70.01'), pppk(70), pppk('70.01'), pppk('70.01')];
    expect(meanOf(tie, alike)).toEqual(['70.01', 'sedang']);
    expect(meanOf([...tie.slice(0, 5), pppk('70.0099')], alike)).toEqual(['70.00', 'sedang']);
  });

  it('rounds to whole numbers only what is read so, and each number by itself', () => {
    const members = [pns('60.4'), pns('60.5')];
    expect(aggregateIpAsnFrom({ members }, options).together?.counts).toMatchObject({ rendah: 2 });
    expect(aggregateIpAsnFrom({ members }, rounded).together?.counts).toMatchObject({ 'sangat-rendah': 1, rendah: 1 });
    expect(meanOf(members, rounded)).toEqual(['60.45', 'sangat-rendah']);
  });

  it('counts people by their own totals, to the last decimal', () => {
    const { together } = aggregateIpAsnFrom(
      { members: ['60', '60.0001', '70', '80.0001', '90.0001'].map(pns) },
      options,
    );
    expect(together?.counts).toEqual({ 'sangat-rendah': 1, rendah: 2, sedang: 0, tinggi: 1, 'sangat-tinggi': 1 });
    const parts = { kualifikasi: '24.9999', kompetensi: 40, kinerja: '20.0001', disiplin: 5 };
    const exactly90 = aggregateIpAsnFrom({ members: [{ employmentStatus: 'pns', ...parts }] }, options);
    expect(exactly90.together?.category).toBe('tinggi');
    expect(exactly90.together?.counts.tinggi).toBe(1);
  });

  it('holds for five million people', () => {
    const context = ipAsnContextOf(options);
    const tally = emptyTally(2025, context);
    Object.assign(tally.pns, { people: 3_000_000 });
    Object.assign(tally.pppk, { people: 1_999_999 });
    // The mean of all is 90 exactly; and with one ten-thousandth more in the sum, just above it.
    Object.assign(tally.pns.sums, { total: 900_000 * 3_000_000 });
    Object.assign(tally.pppk.sums, { total: 900_000 * 1_999_999 });
    expect(groupsOf(tally, context).together).toMatchObject({ people: 4_999_999, category: 'tinggi' });
    expect(groupsOf(tally, ipAsnContextOf(alike)).together.category).toBe('tinggi');
    Object.assign(tally.pppk.sums, { total: 900_000 * 1_999_999 + 1 });
    for (const readings of [options, alike]) {
      const { together } = groupsOf(tally, ipAsnContextOf(readings));
      expect([together.means?.total, together.category]).toEqual(['90.00', 'sangat-tinggi']);
    }
  });
});

describe('a list', () => {
  it('holds a hundred thousand people, and no more', () => {
    const members = Array.from({ length: MOST_IP_ASN_MEMBERS }, (_, i) =>
      i % 10 === 0 ? openPns : withTotal(i % 2 === 0 ? 'pns' : 'pppk', '57.5'),
    );
    const answer = aggregateIpAsnFrom({ members }, options);
    expect([answer.settled, answer.unsettledCount, answer.missing.length]).toEqual([90_000, 10_000, 10_000]);
    expect(answer.together?.means).toEqual({
      kualifikasi: '25.00',
      kompetensi: '32.50',
      kinerja: '0.00',
      disiplin: '0.00',
      total: '57.50',
    });
    expect(issuesOf(() => aggregateIpAsnFrom({ members: [...members, pns(1)] }, options))).toEqual(['members too_big']);
  });

  it.each<[string, unknown, string]>([
    ['points below zero', { ...pns(1), kinerja: -1 }, 'kinerja impossible-value'],
    ['points above a hundred', person('pns', '100.0001'), 'kualifikasi impossible-value'],
    ['a thirty-first decimal', person('pns', `1.${'0'.repeat(30)}1`), 'kualifikasi impossible-value'],
    ['text with an exponent', person('pns', '1e-7'), 'kualifikasi impossible-value'],
    ['more than the weight, by the last decimal', person('pns', '25.0000001'), 'kualifikasi above-maximum'],
    ['points with a comma', person('pns', '32,5'), 'kualifikasi impossible-value'],
    ['points that are no number', person('pns', Number.NaN), 'kualifikasi invalid_union'],
    ['points without end', person('pns', Number.POSITIVE_INFINITY), 'kualifikasi invalid_union'],
    ['an unknown employment', person('honorer', 1), 'employmentStatus invalid_value'],
    ['a number for a name', { ...pns(1), id: 7 }, 'id invalid_type'],
    ['an empty name', { ...pns(1), id: '' }, 'id too_small'],
    ['a total', { ...pns(1), total: 80 }, 'total unrecognized_keys'],
  ])('refuses %s, by its place, in either form', (_name, member, issue) => {
    const members = [pns(1), openPns, member];
    const at = [`members[2].${issue}`];
    expect(issuesOf(() => aggregateIpAsnFrom({ members }, options))).toEqual(at);
    expect(issuesOf(() => streamIpAsn(members, options))).toEqual(at);
  });

  it('sums points of any decimals exactly, in either form', () => {
    const fine = { kualifikasi: 20, kompetensi: '30', kinerja: '24.9999999999999999999', disiplin: 5 };
    const members = [
      { employmentStatus: 'pns', ...fine },
      { employmentStatus: 'pns', ...fine, kinerja: '25.0000000000000000001' },
      { employmentStatus: 'pns', ...fine, kinerja: 25, kualifikasi: 1e-7, kompetensi: 40 },
    ];
    const [below, above] = members.map((one) => aggregateIpAsnFrom({ members: [one] }, options));
    expect([below?.pns?.category, above?.pns?.category]).toEqual(['sedang', 'tinggi']);
    const answer = aggregateIpAsnFrom({ members }, options);
    expect(answer.together?.counts).toMatchObject({ sedang: 2, tinggi: 1, rendah: 0 });
    expect(answer.together?.means?.total).toBe('76.67');
    expect(streamIpAsn(members, options).together).toEqual(answer.together);
  });

  it.each([null, undefined, 'pns', 7, [pns(1)], new Date(0)])('refuses a member that is none: %s', (member) => {
    const members = [pns(1), member];
    expect(issuesOf(() => aggregateIpAsnFrom({ members }, options))).toEqual(['members[1] invalid_type']);
    expect(issuesOf(() => streamIpAsn(members, options))).toEqual(['members[1] invalid_type']);
  });

  it('refuses other years and other facts', () => {
    for (const year of [2018, 2200, 2024.5])
      expect(issuesOf(() => aggregateIpAsnFrom({ year }, options))).toHaveLength(1);
    expect(issuesOf(() => aggregateIpAsnFrom({ people: [] }, options))).toEqual(['people unrecognized_keys']);
    expect(IpAsnAggregateInput.parse({})).toEqual({});
  });

  it('needs a day, and not before the rules', () => {
    expect(() => Reflect.apply(aggregateIpAsnFrom, undefined, [{}])).toThrow(InvalidInputError);
    expect(() => aggregateIpAsnFrom({}, { asOf: '2019-05-14' })).toThrow(NotInForceError);
  });
});

describe('the weights of the dimensions', () => {
  const WEIGHED: [IpAsnDimensionName, number, string][] = [
    ['kualifikasi', 25, '25.0001'],
    ['kompetensi', 40, '40.0001'],
    ['kinerja', 30, '30.0001'],
    ['disiplin', 5, '5.0001'],
  ];
  const nobodyYet = person('pns', 0);
  const amended = (changes: Amendments): IpAsnOptions => ({ asOf, ruleset: amend(peraturanBkn8Of2019, changes) });
  const listIssues = (members: readonly unknown[], by: IpAsnOptions = options) =>
    issuesOf(() => aggregateIpAsnFrom({ members }, by));
  const streamIssues = (members: Iterable<unknown>, by: IpAsnOptions = options) =>
    issuesOf(() => streamIpAsn(members, by));

  it.each(WEIGHED)('let %s have all its %d points, as a number or a text', (dimension, weight) => {
    const members = [weight, `${weight}`, `${weight}.0000`].map((points) => ({ ...nobodyYet, [dimension]: points }));
    const answer = aggregateIpAsnFrom({ members }, options);
    expect(answer.settled).toBe(3);
    expect(answer.pns?.means?.[dimension]).toBe(`${weight}.00`);
    expect(streamIpAsn(members, options).pns).toEqual(answer.pns);
  });

  it.each(WEIGHED)('let %s have no more than %d: not %s', async (dimension, _weight, above) => {
    const at = `members[1].${dimension} above-maximum`;
    for (const points of [above, Number(above), 100]) {
      const members = [nobodyYet, { ...nobodyYet, [dimension]: points }];
      expect(listIssues(members)).toEqual([at]);
      expect(streamIssues(members)).toEqual([at]);
      await expect(streamIpAsnAsync(later(members), options)).rejects.toMatchObject({
        issues: [{ path: `members[1].${dimension}`, code: 'above-maximum' }],
      });
    }
  });

  it('let somebody have all of them', () => {
    const { together } = aggregateIpAsnFrom({ members: [{ employmentStatus: 'pns', ...WEIGHTS }] }, options);
    expect(together).toMatchObject({ people: 1, means: { total: '100.00' }, category: 'sangat-tinggi' });
  });

  it('are told with the points that may be had', () => {
    const more = { ...nobodyYet, kompetensi: 95 };
    expect(() => aggregateIpAsnFrom({ members: [more] }, options)).toThrow('more than the 40 points');
    expect(() => streamIpAsn([more], amended({ ipAsnWeightKompetensi: 37.5 }))).toThrow('more than the 37.5 points');
  });

  it.each<[string, unknown, number]>([
    ['CPNS', { employmentStatus: 'cpns', kinerja: 30.5 }, 2025],
    ['PPPK before 2024', { ...pppk(80), kinerja: 31 }, 2023],
    ['somebody whose other points are missing', { employmentStatus: 'pns', kinerja: '30.5' }, 2025],
    ['somebody whose employment is not known', { ...withTotal(null, 80), kinerja: 31 }, 2025],
  ])('hold for %s too', (_who, member, year) => {
    const told: IpAsnUnsettled[] = [];
    const at = ['members[0].kinerja above-maximum'];
    expect(issuesOf(() => aggregateIpAsnFrom({ year, members: [member] }, options))).toEqual(at);
    const onUnsettled = (one: IpAsnUnsettled) => told.push(one);
    expect(issuesOf(() => streamIpAsn([member], options, { year, onUnsettled }))).toEqual(at);
    expect(told).toEqual([]);
  });

  it('ask nothing of points that are missing, even where there are none to have', () => {
    const none = amended({
      ipAsnWeightKualifikasi: 0,
      ipAsnWeightKompetensi: 0,
      ipAsnWeightKinerja: 0,
      ipAsnWeightDisiplin: 0,
    });
    const members = [{ employmentStatus: 'pns' }, { employmentStatus: 'pns', kinerja: null }, nobodyYet];
    expect(aggregateIpAsnFrom({ members }, none)).toMatchObject({ settled: 1, unsettledCount: 2 });
    expect(listIssues([person('pns', '0.0001', '0.0001')], none)).toEqual(
      IP_ASN_DIMENSIONS.map((dimension) => `members[0].${dimension} above-maximum`),
    );
  });

  it('tell every place of a list, and of a stream those of the first member who has any', async () => {
    const events: string[] = [];
    const members = [
      pns(100),
      { ...openPns, id: 'x' },
      { employmentStatus: 'cpns', kompetensi: 95, disiplin: '5.5' },
      person('pns', 26),
      pns(80),
      person('pppk', '25.5', '30.5'),
    ];
    const walk = function* () {
      try {
        for (const [i, member] of members.entries()) {
          events.push(`asked ${i}`);
          yield member;
        }
      } finally {
        events.push('closed');
      }
    };
    expect(listIssues(members)).toEqual([
      'members[2].kompetensi above-maximum',
      'members[2].disiplin above-maximum',
      'members[3].kualifikasi above-maximum',
      'members[5].kualifikasi above-maximum',
      'members[5].kinerja above-maximum',
      'members[5].disiplin above-maximum',
    ]);
    const onUnsettled = ({ id }: IpAsnUnsettled) => events.push(`told ${id}`);
    expect(issuesOf(() => streamIpAsn(walk(), options, { onUnsettled }))).toEqual([
      'members[2].kompetensi above-maximum',
      'members[2].disiplin above-maximum',
    ]);
    const walked = ['asked 0', 'asked 1', 'told x', 'asked 2', 'closed'];
    expect(events.splice(0)).toEqual(walked);
    await expect(streamIpAsnAsync(later(walk()), options, { onUnsettled })).rejects.toMatchObject({
      issues: [{ path: 'members[2].kompetensi' }, { path: 'members[2].disiplin' }],
    });
    expect(events).toEqual(walked);
  });

  it.each<[IpAsnDimensionName, Amendments, number, string]>([
    ['kualifikasi', { ipAsnWeightKualifikasi: 30 }, 30, '30.0001'],
    ['kompetensi', { ipAsnWeightKompetensi: 50.5 }, 50.5, '50.5001'],
    ['kinerja', { ipAsnWeightKinerja: 40 }, 40, '40.0001'],
    ['disiplin', { ipAsnWeightDisiplin: 10 }, 10, '10.0001'],
    ['kualifikasi', { ipAsnWeightKualifikasi: 22.5 }, 22.5, '22.5001'],
    ['kompetensi', { ipAsnWeightKompetensi: 35 }, 35, '35.0001'],
    ['kinerja', { ipAsnWeightKinerja: 20 }, 20, '20.0001'],
    ['disiplin', { ipAsnWeightDisiplin: 0 }, 0, '0.0001'],
  ])('are those of the amended rules: %s %j', (dimension, changes, most, above) => {
    const by = amended(changes);
    const allowed = [{ ...nobodyYet, [dimension]: most }];
    const refused = [{ ...nobodyYet, [dimension]: above }];
    const at = [`members[0].${dimension} above-maximum`];
    expect([listIssues(allowed, by), streamIssues(allowed, by)]).toEqual([[], []]);
    expect([listIssues(refused, by), streamIssues(refused, by)]).toEqual([at, at]);
    // The other dimensions keep theirs.
    const others = { employmentStatus: 'pns', ...WEIGHTS, [dimension]: 0 };
    expect(listIssues([others], by)).toEqual([]);
  });

  it('hold for a score that comes to more than its own rules let it', () => {
    const record = { education: [{ level: 's3' }], penalties: [] };
    const memberUnder = (by: IpAsnOptions) => ipAsnMember(scoreIpAsnFrom(record, by), { employmentStatus: 'pns' });
    // S3 keeps its 25 points while nothing else is amended than what they are weighed by.
    const less = amended({ ipAsnWeightKualifikasi: 20 });
    expect(memberUnder(less).kualifikasi).toBe(25);
    expect(listIssues([memberUnder(less)], less)).toEqual(['members[0].kualifikasi above-maximum']);
    const both = amended({ ipAsnWeightKualifikasi: 20, ipAsnEducationS3: 20 });
    expect(listIssues([memberUnder(both)], both)).toEqual([]);
    // A score by the rules as they stand, in an index by others.
    expect(listIssues([memberUnder(options)], both)).toEqual(['members[0].kualifikasi above-maximum']);
    expect(listIssues([memberUnder(options)])).toEqual([]);
  });
});

describe('a stream', () => {
  const members = [pns(80), { id: 'x', ...openPppk }, pppk('60.5'), person(null, 3), person('cpns', 3), pns(70)];
  const unsettled: IpAsnUnsettled[] = [
    { index: 1, id: 'x', missing: ['members[1].kualifikasi'] },
    { index: 3, id: null, missing: ['members[3].employmentStatus'] },
  ];

  it('answers as the list does, and tells of the unsettled as they come', () => {
    const told: IpAsnUnsettled[] = [];
    const answer = streamIpAsn(members, options, { onUnsettled: (one) => told.push(one) });
    expect(told).toStrictEqual(unsettled);
    expect(answer).toStrictEqual({
      ...aggregateIpAsnFrom({ members }, options),
      unsettled: null,
      steps: [
        {
          provision: 'permenpan-rb-38-2018/13',
          status: 'unknown',
          confidence: 'unsure',
          missing: ['members'],
          evidence: { people: 5, settled: 3 },
        },
      ],
      missing: ['members'],
    });
  });

  it('misses nothing once everybody is settled', () => {
    expect(streamIpAsn([pns(80)], options)).toStrictEqual({
      ...aggregateIpAsnFrom({ members: [pns(80)] }, options),
      unsettled: null,
    });
  });

  it('goes through whatever can be gone through', () => {
    const expected = streamIpAsn(members, options);
    const generated = function* () {
      yield* members;
    };
    expect(streamIpAsn(generated(), options)).toStrictEqual(expected);
    expect(streamIpAsn(new Set(members), options)).toStrictEqual(expected);
    expect(streamIpAsn(new Map(members.map((member, i) => [i, member])).values(), options)).toStrictEqual(expected);
    expect(streamIpAsn({ [Symbol.iterator]: generated }, options)).toStrictEqual(expected);
    expect(streamIpAsn([], options)).toStrictEqual({
      ...aggregateIpAsnFrom({ members: [] }, options),
      unsettled: null,
    });
  });

  it('asks for the next member only when it is done with the last one', () => {
    const events: string[] = [];
    const generated = function* () {
      for (const [i, member] of members.entries()) {
        events.push(`asked ${i}`);
        yield member;
      }
      events.push('ended');
    };
    streamIpAsn(generated(), options, { onUnsettled: ({ index }) => events.push(`told ${index}`) });
    expect(events).toEqual([
      'asked 0',
      'asked 1',
      'told 1',
      'asked 2',
      'asked 3',
      'told 3',
      'asked 4',
      'asked 5',
      'ended',
    ]);
  });

  it('may be longer than a list', () => {
    const many = function* () {
      for (let i = 0; i < 2 * MOST_IP_ASN_MEMBERS; i += 1) yield pns(i % 2 === 0 ? '79.99' : '80');
    };
    const { together, settled } = streamIpAsn(many(), options);
    expect([settled, together?.means?.total, together?.category]).toEqual([200_000, '80.00', 'sedang']);
    expect(together?.counts.sedang).toBe(200_000);
  });

  it('takes the year from its settings', () => {
    expect(streamIpAsn(members, options, { year: 2023 })).toMatchObject({ year: 2023, notMeasured: 3, settled: 2 });
    expect(streamIpAsn(members, options, { year: null, onUnsettled: null })).toMatchObject({ year: 2025, settled: 3 });
  });

  it('closes what it goes through when a member is wrong, and tells the first one only', () => {
    const events: string[] = [];
    const generated = function* () {
      try {
        yield pns(80);
        yield { ...person('pns', 101), kinerja: -1 };
        events.push('asked on');
      } finally {
        events.push('closed');
      }
    };
    expect(issuesOf(() => streamIpAsn(generated(), options))).toEqual([
      'members[1].kualifikasi impossible-value',
      'members[1].kinerja impossible-value',
    ]);
    expect(events).toEqual(['closed']);
  });

  it.each([new TypeError('connection lost'), new InvalidInputError([{ path: 'row', code: 'mine', message: 'no' }])])(
    'lets an error of what it goes through pass: %s',
    (error) => {
      const broken = function* () {
        yield pns(80);
        throw error;
      };
      expect(() => streamIpAsn(broken(), options)).toThrow(error);
      expect(() =>
        streamIpAsn(members, options, {
          onUnsettled: () => {
            throw error;
          },
        }),
      ).toThrow(error);
    },
  );

  it('refuses what throws when it is asked for its way', () => {
    const revoked = Proxy.revocable<unknown[]>([], {});
    revoked.revoke();
    const members = revoked.proxy;
    expect(issuesOf(() => streamIpAsn(members, options))).toEqual(['members invalid_type']);
  });

  it('refuses what cannot be gone through', () => {
    const refused = (members: unknown, by: unknown = options, settings?: unknown) =>
      issuesOf(() => Reflect.apply(streamIpAsn, undefined, [members, by, settings]));
    for (const members of [undefined, null, 7, 'pns', {}, { members: [] }, { [Symbol.iterator]: 1 }, later([])]) {
      expect(refused(members)).toEqual(['members invalid_type']);
    }
    expect(refused([], {})).toEqual(['asOf impossible-date']);
    expect(refused([], options, { year: 2018 })).toEqual(['year too_small']);
    expect(refused([], options, { onUnsettled: 'log' })).toEqual(['onUnsettled invalid_type']);
    expect(refused([], options, { asOf })).toEqual(['asOf unrecognized_keys']);
    expect(refused([], options, null)).toEqual([' invalid_type']);
    expect(() => streamIpAsn([], { asOf: '2019-05-14' })).toThrow(NotInForceError);
  });

  it('goes through nothing when it is refused', () => {
    const never = function* () {
      yield expect.unreachable('asked for a member');
    };
    expect(() => streamIpAsn(never(), { asOf: '2019-05-14' })).toThrow(NotInForceError);
    expect(issuesOf(() => streamIpAsn(never(), options, { year: 1 }))).toEqual(['year too_small']);
  });
});

describe('a stream that is waited for', () => {
  const members = [pns(80), { id: 'x', ...openPppk }, pppk('60.5'), person('cpns', 3)];

  it('answers as the other does', async () => {
    const told: IpAsnUnsettled[] = [];
    const settings: IpAsnStreamSettings = { year: 2024, onUnsettled: (one) => told.push(one) };
    expect(await streamIpAsnAsync(later(members), options, settings)).toStrictEqual(
      streamIpAsn(members, options, { year: 2024 }),
    );
    expect(told).toStrictEqual([{ index: 1, id: 'x', missing: ['members[1].kualifikasi'] }]);
    expect(await streamIpAsnAsync(later([]), options)).toStrictEqual(streamIpAsn([], options));
  });

  it('waits for what its listener promises before it asks on', async () => {
    const events: string[] = [];
    const generated = async function* () {
      for (const [i, member] of members.entries()) {
        events.push(`asked ${i}`);
        yield await Promise.resolve(member);
      }
    };
    const onUnsettled = async ({ index }: IpAsnUnsettled) => {
      await new Promise((done) => setTimeout(done, 1));
      events.push(`told ${index}`);
    };
    await streamIpAsnAsync(generated(), options, { onUnsettled });
    expect(events).toEqual(['asked 0', 'asked 1', 'told 1', 'asked 2', 'asked 3']);
  });

  it('is rejected, and throws nothing, when something is wrong', async () => {
    const events: string[] = [];
    const generated = async function* () {
      try {
        yield pns(80);
        yield person('pns', 101);
      } finally {
        events.push('closed');
      }
    };
    await expect(streamIpAsnAsync(generated(), options)).rejects.toMatchObject({
      issues: [{ path: 'members[1].kualifikasi', code: 'impossible-value' }],
    });
    expect(events).toEqual(['closed']);
    await expect(streamIpAsnAsync(later([]), { asOf: '2019-05-14' })).rejects.toThrow(NotInForceError);
    await expect(Reflect.apply(streamIpAsnAsync, undefined, [[pns(80)], options])).rejects.toMatchObject({
      issues: [{ path: 'members', code: 'invalid_type' }],
    });
    await expect(
      streamIpAsnAsync(later(members), options, { onUnsettled: () => Promise.reject(new Error('disk full')) }),
    ).rejects.toThrow('disk full');
    const broken = async function* () {
      yield await Promise.resolve(pns(80));
      throw new TypeError('connection lost');
    };
    await expect(streamIpAsnAsync(broken(), options)).rejects.toThrow('connection lost');
  });
});

describe('reading under a path', () => {
  it('passes on what is no matter of the input', () => {
    const fail = () => {
      throw new TypeError('not ours');
    };
    expect(() => readUnder(fail, 1, 'members[0]')).toThrow(TypeError);
    expect(readUnder(Number, '7', 'members[0]')).toBe(7);
  });
});

describe('a score as a member', () => {
  const dimension = (points: number | null, maximum: number): IpAsnDimension => ({
    points,
    lowest: points ?? 0,
    highest: points ?? maximum,
    maximum,
    items: [],
  });
  const score: IpAsnScore = {
    question: 'ip-asn-score',
    year: 2025,
    measuredYear: {
      notion: 'calendar-year-so-far',
      technical: { first: '2025-01-01', last: '2025-12-31' },
      seminar: { first: '2024-01-01', last: '2025-12-31' },
      assessedYear: 2024,
      historyUntil: asOf,
    },
    assumptions: [],
    laterThanAsOf: [],
    sameTrainings: [],
    possibleDoubles: [],
    postGroup: 'pelaksana',
    measured: true,
    total: null,
    lowest: 62.5,
    highest: 80,
    category: null,
    categories: ['rendah', 'sedang'],
    dimensions: {
      kualifikasi: dimension(15, 25),
      kompetensi: dimension(null, 40),
      kinerja: dimension(25, 30),
      disiplin: dimension(5, 5),
    },
    beyondRuleset: true,
    steps: [],
    missing: ['trainings'],
    basis: {
      ruleset: 'peraturan-bkn-8-2019',
      revision: 2,
      asOf,
      confidence: 'unsure',
      afterLastCheck: false,
      readings: {},
      amendments: {},
    },
  };
  const settled: IpAsnScore = { ...score, dimensions: { ...score.dimensions, kompetensi: dimension(22.5, 40) } };

  it('keeps the points, and null for those that are not settled', () => {
    expect(ipAsnMember(score, { id: 'a', employmentStatus: 'pns' })).toStrictEqual({
      id: 'a',
      year: 2025,
      employmentStatus: 'pns',
      kualifikasi: 15,
      kompetensi: null,
      kinerja: 25,
      disiplin: 5,
    });
    expect(ipAsnMember(score, {})).toMatchObject({ id: null, employmentStatus: null });
    expect(ipAsnMember(score)).toEqual(ipAsnMember(score, {}));
  });

  it('keeps its year, so that it is in no aggregate of another', () => {
    const member = ipAsnMember(score, { employmentStatus: 'pppk' });
    const issues = [{ path: 'members[1].year', code: 'contradictory' }];
    const thrownBy = (ask: () => unknown): unknown => {
      try {
        return ask();
      } catch (error) {
        return error;
      }
    };
    const members = [{ ...member, year: null }, member];
    expect(thrownBy(() => aggregateIpAsnFrom({ year: 2023, members }, options))).toMatchObject({ issues });
    expect(thrownBy(() => streamIpAsn(members, options, { year: 2023 }))).toMatchObject({ issues });
    expect(aggregateIpAsnFrom({ year: 2025, members }, options).unsettledCount).toBe(2);
  });

  it('says from when on points may have been reckoned in another way', () => {
    const answers = [2022, 2023].map((year) => aggregateIpAsnFrom({ year, members: [] }, options));
    expect(answers.map(({ beyondRuleset }) => beyondRuleset)).toEqual([false, true]);
    expect(answers.map(({ basis }) => basis.confidence)).toEqual(['certain', 'unsure']);
    expect(answers.map(({ steps }) => steps[0]?.confidence)).toEqual(['certain', 'unsure']);
    expect(aggregateIpAsnFrom({ year: 2024 }, options).steps[0]?.confidence).toBe('unsure');
  });

  it('is taken by the aggregate', () => {
    const members = [
      ipAsnMember(score, { id: 'a', employmentStatus: 'pns' }),
      ipAsnMember(settled, { id: 'b', employmentStatus: 'pns' }),
    ];
    const { pns, missing } = aggregateIpAsnFrom({ members }, options);
    expect([pns?.means?.total, missing]).toEqual(['67.50', ['members[0].kompetensi']]);
  });
});
