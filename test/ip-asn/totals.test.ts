/**
 * Every total that a person can come to: all levels of education, all sets of components of training, all assessments and
 * all penalties, in every post, against totals that were worked out on paper.
 */
import {
  classifyIpAsnFrom,
  EDUCATION_LEVELS,
  IP_ASN_POSTS,
  type IpAsnCategory,
  type IpAsnOptions,
  type IpAsnPost,
  type IpAsnPostGroup,
  parseIpAsn,
  scoreIpAsnFrom,
  scoreParsedIpAsn,
} from 'bangkom';
import { describe, expect, it } from 'vitest';

const asOf = '2023-12-31';
const literal: IpAsnOptions = { asOf };
const rounded: IpAsnOptions = { asOf, readings: { A84: 'rounded' } };

/*
 * The points are these:
 *   kualifikasi  25, 20, 15, 10, 5 or 1
 *   kompetensi   0, 10, 15, 25, 30 or 40 (15 + 15 + 10), of a pelaksana 0, 17.5, 22.5 or 40
 *   kinerja      30, 25, 15, 5 or 1
 *   disiplin     5, 3, 2 or 1
 *
 * All but discipline are multiples of five (or, of a pelaksana, 17.5 and 22.5, which are multiples of five and 2.5 more),
 * save for the 1 of the lowest education and the 1 of the lowest performance. So a total is a multiple of five, and as many
 * ones as there are of the two, and 5, 3, 2 or 1. What the multiple can be:
 *   without ones   10 (5 + 0 + 5) to 95 (25 + 40 + 30), every one of them
 *   with one       5 (5 + 0 or 0 + 5) to 70 (40 + 30), every one of them; of a pelaksana all but 35 and 40, for which
 *                  training would have to give 10 to 35
 *   with both      what training gives: 0, 10, 15, 25, 30, 40; of a pelaksana 0 and 40
 */

/** Multiples of five: a multiple and 5, from 15 to 100; or a multiple, both ones and 3. No 10: training gives no 5. */
const FIVES = [5, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100];
/** One more: a multiple without ones and 1, from 11 to 96; with one and 5 none lower. */
const ONE_MORE = [11, 16, 21, 26, 31, 36, 41, 46, 51, 56, 61, 66, 71, 76, 81, 86, 91, 96];
/** Two more: a multiple without ones and 2, from 12 to 97; below them 5, a one and 1. */
const TWO_MORE = [7, 12, 17, 22, 27, 32, 37, 42, 47, 52, 57, 62, 67, 72, 77, 82, 87, 92, 97];
/** Three more: a multiple without ones and 3, from 13 to 98; below them 5, a one and 2, and 0, both ones and 1. */
const THREE_MORE = [3, 8, 13, 18, 23, 28, 33, 38, 43, 48, 53, 58, 63, 68, 73, 78, 83, 88, 93, 98];
/** Four more needs a one: a multiple, one and 3, from 9 to 74; or 0, both ones and 2. */
const FOUR_MORE = [4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54, 59, 64, 69, 74];

const OF_OTHERS = [...FIVES, ...ONE_MORE, ...TWO_MORE, ...THREE_MORE, ...FOUR_MORE];

/** A pelaksana has no 35 with one of the two; 44 is 40, both ones and 2. */
const NOT_OF_PELAKSANA = 39;

/*
 * With technical training or a seminar alone a pelaksana comes to half points. What the sum of the three can be then:
 *   without ones   27.5 (5 + 17.5 + 5) to 77.5 (25 + 22.5 + 30), in steps of five
 *   with one       22.5 (5 + 17.5 or 17.5 + 5) to 52.5 (22.5 + 30), in steps of five
 *   with both      17.5 and 22.5
 */

/** 5 beside no ones, from 32.5 to 82.5; or 3 beside both. */
const AT_2_AND_7 = [22.5, 27.5, 32.5, 37.5, 42.5, 47.5, 52.5, 57.5, 62.5, 67.5, 72.5, 77.5, 82.5];
/** 1 beside no ones, from 28.5 to 78.5. */
const AT_3_AND_8 = [28.5, 33.5, 38.5, 43.5, 48.5, 53.5, 58.5, 63.5, 68.5, 73.5, 78.5];
/** 2 beside no ones, from 29.5 to 79.5; 1 beside one, 5 beside both. */
const AT_4_AND_9 = [24.5, 29.5, 34.5, 39.5, 44.5, 49.5, 54.5, 59.5, 64.5, 69.5, 74.5, 79.5];
/** 3 beside no ones, from 30.5 to 80.5; 2 beside one, 1 beside both. */
const AT_0_AND_5 = [20.5, 25.5, 30.5, 35.5, 40.5, 45.5, 50.5, 55.5, 60.5, 65.5, 70.5, 75.5, 80.5];
/** 3 beside one, from 26.5 to 56.5; 2 beside both. */
const AT_1_AND_6 = [21.5, 26.5, 31.5, 36.5, 41.5, 46.5, 51.5, 56.5];

const HALVES = [...AT_2_AND_7, ...AT_3_AND_8, ...AT_4_AND_9, ...AT_0_AND_5, ...AT_1_AND_6];

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

const TOTALS: { readonly [group in IpAsnPostGroup]: readonly number[] } = {
  struktural: ascending(OF_OTHERS),
  fungsional: ascending(OF_OTHERS),
  pelaksana: ascending([...OF_OTHERS.filter((total) => total !== NOT_OF_PELAKSANA), ...HALVES]),
};
const GROUPS = ['struktural', 'fungsional', 'pelaksana'] as const;

/** Categories by hand, from the lowest total to the highest that each has among totals in halves. */
const BANDS: readonly (readonly [IpAsnCategory, number, number])[] = [
  ['sangat-rendah', 0, 60],
  ['rendah', 60.5, 70],
  ['sedang', 70.5, 80],
  ['tinggi', 80.5, 90],
  ['sangat-tinggi', 90.5, 100],
];

const bandsOf = (total: number): IpAsnCategory[] =>
  BANDS.filter(([, lowest, highest]) => total >= lowest && total <= highest).map(([category]) => category);

/** Training that matches each post. */
const MATCHING: { readonly [position in IpAsnPost]: readonly object[] } = {
  'jpt-utama': [{ kind: 'kepemimpinan', matchesPost: true }],
  'jpt-madya': [{ kind: 'kepemimpinan', tier: 'madya' }],
  'jpt-pratama': [{ kind: 'kepemimpinan', tier: 'pratama' }],
  administrator: [{ kind: 'kepemimpinan', tier: 'administrator' }],
  pengawas: [{ kind: 'kepemimpinan', tier: 'pengawas' }],
  fungsional: [{ kind: 'fungsional', matchesPost: true }],
  pelaksana: [],
};

const LEADERSHIP_TIERS = ['madya', 'pratama', 'administrator', 'pengawas'];

const TECHNICAL = { kind: 'teknis', lastDay: '2023-03-09', hours: 20 };
const SEMINAR = { kind: 'seminar', lastDay: '2022-10-11' };

const subsetsOf = (items: readonly object[]): object[][] =>
  items.reduce<object[][]>((subsets, item) => subsets.flatMap((subset) => [subset, [...subset, item]]), [[]]);

/** One for each number of points, as a predicate and as a value. */
const ASSESSMENTS = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 95, 82, 68, 55, 30];
const PENALTIES = [[], [{ level: 'ringan' }], [{ level: 'sedang' }], [{ level: 'berat' }]];

const recordsOf = (position: IpAsnPost): object[] =>
  EDUCATION_LEVELS.flatMap((level) =>
    subsetsOf([...MATCHING[position], TECHNICAL, SEMINAR]).flatMap((trainings) =>
      ASSESSMENTS.flatMap((assessment) =>
        PENALTIES.map((penalties) => ({
          employmentStatus: 'pns',
          position,
          education: [{ level }],
          trainings,
          performance: { '2022': assessment },
          penalties,
        })),
      ),
    ),
  );

const people = IP_ASN_POSTS.flatMap((position) => recordsOf(position).map((record) => parseIpAsn(record)));
const scores = people.map((person) => scoreParsedIpAsn(person, literal));

describe('the totals that people can come to', () => {
  it('are those of every combination there is', () => {
    // 9 levels, 10 assessments and 4 states of discipline; 8 sets of three components in six posts, 4 of two in one.
    expect(scores).toHaveLength(9 * 10 * 4 * (6 * 8 + 4));
    expect(scores.filter(({ total, missing }) => total === null || missing.length > 0)).toEqual([]);
  });

  it.each(GROUPS)('%s: are exactly those worked out on paper', (group) => {
    const reached = scores.flatMap(({ postGroup, total }) => (postGroup === group && total !== null ? [total] : []));
    expect(ascending(reached)).toEqual(TOTALS[group]);
  });

  it('are the same in every structural post', () => {
    const structural = IP_ASN_POSTS.filter((position) => position !== 'fungsional' && position !== 'pelaksana');
    for (const position of structural) {
      const reached = people.flatMap((person, i) => (person.position === position ? (scores[i]?.total ?? []) : []));
      expect(ascending(reached)).toEqual(TOTALS.struktural);
    }
  });

  it('are 91 for some and 147 for a pelaksana, from 3 to 100', () => {
    expect(GROUPS.map((group) => TOTALS[group].length)).toEqual([91, 91, 147]);
    for (const group of GROUPS) {
      expect(TOTALS[group].at(0)).toBe(3);
      expect(TOTALS[group].at(-1)).toBe(100);
    }
  });

  const impossible: [number, string][] = [
    [155, 'every item counted for every post: 25 + (15 + 15 + 15 + 10 + 22.5 + 17.5) + 30 + 5'],
    [115, 'a pelaksana with leadership training counted: 100 + 15'],
    [99, 'the highest but a point: 4 more than a multiple of five needs the lowest education or performance'],
    [90.5, 'just above a bound: the highest half total is 82.5'],
    [84, 'nothing above 74 is 4 more than a multiple of five'],
    [10, '15 is the least without ones and a penalty, and beside both ones training gives no 5'],
    [2, 'less than the 1 + 0 + 1 + 1 that everybody has'],
  ];
  it.each(impossible)('are never %d (%s)', (total) => {
    expect(scores.filter((score) => score.total === total)).toEqual([]);
  });

  it.each([50.5, 60.5, 70.5, 80.5])('are %d for a pelaksana only', (total) => {
    const groups = scores.filter((score) => score.total === total).map(({ postGroup }) => postGroup);
    expect(new Set(groups)).toEqual(new Set(['pelaksana']));
  });

  it('are half points for a pelaksana only, and 82.5 at most', () => {
    const halves = scores.filter(({ total }) => !Number.isInteger(total));
    expect(new Set(halves.map(({ postGroup }) => postGroup))).toEqual(new Set(['pelaksana']));
    expect(Math.max(...halves.map(({ highest }) => highest))).toBe(82.5);
  });

  it('count the training of the own group of posts only, of whoever has taken every kind', () => {
    const everyKind = [...LEADERSHIP_TIERS.map((tier) => ({ kind: 'kepemimpinan', tier })), { kind: 'fungsional' }];
    for (const position of IP_ASN_POSTS) {
      const record = {
        position,
        education: [{ level: 's3' }],
        trainings: [...everyKind, ...MATCHING[position], TECHNICAL, SEMINAR],
        performance: { '2022': 'sangat-baik' },
        penalties: [],
      };
      expect(scoreIpAsnFrom(record, literal)).toMatchObject({ total: 100, category: 'sangat-tinggi' });
    }
  });
});

describe('the category of such a total', () => {
  const all = ascending(GROUPS.flatMap((group) => TOTALS[group]));

  it.each(all)('%d is the one band that it lies in, whether it is rounded or not (A84)', (total) => {
    const bands = bandsOf(total);
    expect(bands).toHaveLength(1);
    expect([classifyIpAsnFrom({ total }, literal).category]).toEqual(bands);
    expect([classifyIpAsnFrom({ total }, rounded).category]).toEqual(bands);
  });

  it('is that of everybody who comes to it, and stays it when totals are rounded', () => {
    const wrong = people.filter((person, i) => {
      const score = scores[i];
      const again = scoreParsedIpAsn(person, rounded);
      const [category] = bandsOf(score?.total ?? Number.NaN);
      return score?.category !== category || again.category !== category || again.total !== score?.total;
    });
    expect(wrong).toEqual([]);
  });

  it('differs by A84 only where a value of performance rounds into another band', () => {
    const record = {
      position: 'fungsional',
      education: [{ level: 's1' }],
      trainings: [...MATCHING.fungsional, TECHNICAL, SEMINAR],
      performance: { '2022': 75.4 },
      penalties: [{ level: 'ringan' }],
    };
    // 15 + 40 + 3 = 58, and 25 or 15.
    expect(scoreIpAsnFrom(record, literal)).toMatchObject({ total: 83, category: 'tinggi' });
    expect(scoreIpAsnFrom(record, rounded)).toMatchObject({ total: 73, category: 'sedang' });
  });
});
