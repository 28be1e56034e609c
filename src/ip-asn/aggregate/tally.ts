/**
 * The tally behind the index of many people: it takes one member after the other, holds none of them, and rounds once.
 *
 * @pasal Pasal 13, Pasal 14
 * @source Permenpan RB 38/2018
 * @module
 */

import { EMPLOYMENT_STATUSES } from '../../asn/employment.js';
import { decimalOf, type Exact, exact, isUnsignedDecimal, roundHalfUp } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
import { type Fact, facts, type Input, type Known, numeral, oneOf, questionOf, text } from '../../kernel/fact.js';
import type { Context } from '../../law/ruleset.js';
import { categoryOf, IP_ASN_CATEGORIES, type IpAsnCategory, isBetweenCategories, type Unrounded } from '../bands.js';
import { IP_ASN_DIMENSIONS, type IpAsnDimensionName } from '../dimension.js';
import { type PointTable, pointTableOf } from '../points.js';
import { measuredYear } from '../score/facts.js';
import { meanTogether } from './means.js';

const HIGHEST_POINTS = 100;
const PLAIN_POINTS = /^\d{1,3}(\.\d{1,4})?$/;
/** Plain points are summed as whole numbers of ten-thousandths: exactly, for more people than there are. */
const UNITS = 10_000;
/** With so many decimals the sum of more people than there are is still exact. */
const MOST_DECIMALS = 30;

const isPlain = (points: number | string): boolean => PLAIN_POINTS.test(`${points}`);

const isFinePoints = (points: number | string): boolean => {
  if (!isUnsignedDecimal(points)) return false;
  const read = decimalOf(points);
  return read.lte(HIGHEST_POINTS) && read.decimalPlaces() <= MOST_DECIMALS;
};

const isPoints = (points: number | string): boolean =>
  isPlain(points) ? Number(points) <= HIGHEST_POINTS : isFinePoints(points);

const IMPOSSIBLE_POINTS = {
  code: 'impossible-value',
  message: `not points: a number from 0 to ${HIGHEST_POINTS}, or text with a point, with at most ${MOST_DECIMALS} decimals`,
};

const pointsOf = (): Fact<number | string> =>
  numeral(isPoints, IMPOSSIBLE_POINTS, {
    least: 0,
    most: HIGHEST_POINTS,
    pattern: /^(0?\d{1,2}(\.\d{1,30})?|100(\.0{1,30})?)$/,
  });

/** Ten-thousandths of points: a whole number for plain points, exact for finer ones. */
const unitsOf = (points: number | string): Unrounded =>
  isPlain(points) ? Math.round(Number(points) * UNITS) : decimalOf(points).times(UNITS);

const exactOf = (units: Unrounded): Exact => (typeof units === 'number' ? exact(units) : units);

/** The sum of two, as a number as long as both are. */
const plus = (a: Unrounded, b: Unrounded): Unrounded =>
  typeof a === 'number' && typeof b === 'number' ? a + b : exactOf(a).plus(exactOf(b));

const inPoints = (units: Unrounded): Unrounded =>
  // Ten-thousandths are too far apart for a division to move one of them onto a bound, or across it.
  typeof units === 'number' ? units / UNITS : units.dividedBy(UNITS);

export const member = /* @__PURE__ */ facts(() => ({
  /** A name or number by which the caller knows the person; told back when the person is unsettled. */
  id: text(1, 200),
  /** The measured year that the points are of; left out, it is taken for that of the aggregate. */
  year: measuredYear(),
  /** PNS are measured; PPPK since 2024; CPNS are not. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** Points for qualification: a number or decimal text from 0 to the weight of the dimension. */
  kualifikasi: pointsOf(),
  /** Points for competency. */
  kompetensi: pointsOf(),
  /** Points for performance. */
  kinerja: pointsOf(),
  /** Points for discipline. */
  disiplin: pointsOf(),
}));

/** A person whose points go into the index. Every fact may be left out. */
export interface IpAsnMemberInput extends Input<typeof member> {}
/** A member with every fact present, `null` where not known. */
export interface IpAsnMember extends Known<typeof member> {}

export const ipAsnMemberFacts = /* @__PURE__ */ questionOf<IpAsnMemberInput, IpAsnMember>(() => member.shape);

/** Somebody who is in no mean and no count, for facts are missing. */
export interface IpAsnUnsettled {
  /** The place among the members, counted from 0. */
  readonly index: number;
  readonly id: string | null;
  /** Paths of the facts that are missing. */
  readonly missing: readonly string[];
}

/** What there is a mean of. */
export type IpAsnMeasure = IpAsnDimensionName | 'total';

/** Means by dimension and of the totals, each rounded by itself, half up to two decimals: decimal text. */
export type IpAsnMeans = { readonly [measure in IpAsnMeasure]: string };

/** What a group of people comes to. */
export interface IpAsnGroup {
  /** How many settled people are in it. */
  readonly people: number;
  /** `null` when nobody is. */
  readonly means: IpAsnMeans | null;
  /** The category of the mean total before it is rounded; `null` when there is none. */
  readonly category: IpAsnCategory | null;
  /** How many of them are in each category by their own totals. */
  readonly counts: { readonly [category in IpAsnCategory]: number };
}

interface GroupTally {
  people: number;
  /** In ten-thousandths of a point. */
  readonly sums: { [measure in IpAsnMeasure]: Unrounded };
  readonly counts: { [category in IpAsnCategory]: number };
}

/** What is kept of the members so far. */
export interface IpAsnTally {
  readonly year: number;
  readonly pppkMeasured: boolean;
  readonly table: PointTable;
  readonly pns: GroupTally;
  readonly pppk: GroupTally;
  notMeasured: number;
  unsettled: number;
  /** Whether the total of somebody lies between two categories as they are written (A84). */
  isBetween: boolean;
}

const emptyGroup = (): GroupTally => ({
  people: 0,
  sums: { kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0, total: 0 },
  counts: { 'sangat-rendah': 0, rendah: 0, sedang: 0, tinggi: 0, 'sangat-tinggi': 0 },
});

/** The tally of a measured year, before anybody is in it. */
export const emptyTally = (year: number, context: Context): IpAsnTally => {
  const table = pointTableOf(context);
  return {
    year,
    pppkMeasured: year >= table.pppkFromYear,
    table,
    pns: emptyGroup(),
    pppk: emptyGroup(),
    notMeasured: 0,
    unsettled: 0,
    isBetween: false,
  };
};

const isMoreThan = (points: number | string | null, weight: number): boolean =>
  points !== null && (isPlain(points) ? Number(points) > weight : decimalOf(points).gt(weight));

/** Points of another year than the one that is aggregated. */
export const issuesOfYear = (member: IpAsnMember, year: number, path: string): InputIssue[] =>
  member.year === null || member.year === year
    ? []
    : [{ path: `${path}.year`, code: 'contradictory', message: `another year than ${year}, which is aggregated` }];

/** What is wrong with a member in a year: points of another one, or more of them than a dimension weighs (Pasal 12). */
export const issuesOfMember = ({ year, table }: IpAsnTally, member: IpAsnMember, path: string): InputIssue[] => [
  ...issuesOfYear(member, year, path),
  ...IP_ASN_DIMENSIONS.filter((name) => isMoreThan(member[name], table.weights[name])).map((dimension) => ({
    path: `${path}.${dimension}`,
    code: 'above-maximum',
    message: `more than the ${table.weights[dimension]} points that the dimension has`,
  })),
];

const DECIDING_FACTS = ['employmentStatus', ...IP_ASN_DIMENSIONS] as const;

const unsettledAt = (member: IpAsnMember, index: number): IpAsnUnsettled => ({
  index,
  id: member.id,
  missing: DECIDING_FACTS.filter((name) => member[name] === null).map((name) => `members[${index}].${name}`),
});

/** Takes a member in. Tells what is missing of somebody who may be measured and whose points are not all known. */
export const addMember = (
  tally: IpAsnTally,
  member: IpAsnMember,
  index: number,
  context: Context,
): IpAsnUnsettled | null => {
  const { employmentStatus, kualifikasi, kompetensi, kinerja, disiplin } = member;
  if (employmentStatus === 'cpns' || (employmentStatus === 'pppk' && !tally.pppkMeasured)) {
    tally.notMeasured += 1;
    return null;
  }
  if (
    employmentStatus === null ||
    kualifikasi === null ||
    kompetensi === null ||
    kinerja === null ||
    disiplin === null
  ) {
    tally.unsettled += 1;
    return unsettledAt(member, index);
  }
  const points = {
    kualifikasi: unitsOf(kualifikasi),
    kompetensi: unitsOf(kompetensi),
    kinerja: unitsOf(kinerja),
    disiplin: unitsOf(disiplin),
  };
  let total: Unrounded = 0;
  const group = tally[employmentStatus];
  const { sums } = group;
  group.people += 1;
  for (const dimension of IP_ASN_DIMENSIONS) {
    total = plus(total, points[dimension]);
    sums[dimension] = plus(sums[dimension], points[dimension]);
  }
  sums.total = plus(sums.total, total);
  const inFull = inPoints(total);
  tally.isBetween ||= isBetweenCategories(inFull, tally.table);
  group.counts[categoryOf(inFull, tally.table, context)] += 1;
  return null;
};

/** How a mean comes about: by one division of whole numbers, good to far more digits than could touch a rounding. */
type MeanOf = (measure: IpAsnMeasure) => Exact;

const meanByHeadCount =
  ({ sums, people }: GroupTally): MeanOf =>
  (measure) =>
    exactOf(sums[measure]).dividedBy(exact(people).times(UNITS));

const meanOfBoth =
  ({ pns, pppk }: IpAsnTally, context: Context): MeanOf =>
  (measure) => {
    const people = { pns: pns.people, pppk: pppk.people };
    return meanTogether({ pns: pns.sums[measure], pppk: pppk.sums[measure] }, people, context).dividedBy(UNITS);
  };

const shownMean = (mean: Exact): string => roundHalfUp(mean, 2);

const meansBy = (meanOf: MeanOf): IpAsnMeans => ({
  kualifikasi: shownMean(meanOf('kualifikasi')),
  kompetensi: shownMean(meanOf('kompetensi')),
  kinerja: shownMean(meanOf('kinerja')),
  disiplin: shownMean(meanOf('disiplin')),
  total: shownMean(meanOf('total')),
});

const groupBy = ({ people, counts }: GroupTally, meanOf: MeanOf, table: PointTable, context: Context): IpAsnGroup => ({
  people,
  means: people === 0 ? null : meansBy(meanOf),
  category: people === 0 ? null : categoryOf(meanOf('total'), table, context),
  counts: { ...counts },
});

const addGroup = (into: GroupTally, from: GroupTally): void => {
  into.people += from.people;
  for (const category of IP_ASN_CATEGORIES) into.counts[category] += from.counts[category];
};

const togetherOf = (tally: IpAsnTally, context: Context): IpAsnGroup => {
  const all = emptyGroup();
  addGroup(all, tally.pns);
  addGroup(all, tally.pppk);
  return groupBy(all, meanOfBoth(tally, context), tally.table, context);
};

/** Groups apart and together. */
interface Groups {
  readonly pns: IpAsnGroup;
  readonly pppk: IpAsnGroup;
  readonly together: IpAsnGroup;
}

/** Whether somebody's total, or a mean, lies between two categories as they are written (A84). */
export const isAnyBetween = (tally: IpAsnTally, context: Context): boolean => {
  const { pns, pppk, table } = tally;
  const isBetween = (meanOf: MeanOf): boolean => isBetweenCategories(meanOf('total'), table);
  return (
    tally.isBetween ||
    (pns.people > 0 && isBetween(meanByHeadCount(pns))) ||
    (pppk.people > 0 && isBetween(meanByHeadCount(pppk))) ||
    (pns.people + pppk.people > 0 && isBetween(meanOfBoth(tally, context)))
  );
};

/** What the members taken in so far come to, apart and together (C32). */
export const groupsOf = (tally: IpAsnTally, context: Context): Groups => ({
  pns: groupBy(tally.pns, meanByHeadCount(tally.pns), tally.table, context),
  pppk: groupBy(tally.pppk, meanByHeadCount(tally.pppk), tally.table, context),
  together: togetherOf(tally, context),
});
