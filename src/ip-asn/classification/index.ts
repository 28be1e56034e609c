/**
 * The category of a number: where a total, or the mean of an agency, stands among the five bands of IP ASN.
 *
 * @pasal Pasal 14
 * @source Permenpan RB 38/2018
 * @module
 */

import { decimalOf, isUnsignedDecimal } from '../../kernel/decimal.js';
import { facts, type Input, type Known, numeral, questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Confidence, type Finding, type Status, weakerOf, weakestOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { ParameterName } from '../../law/parameters.js';
import { type Basis, basisOf, type IpAsnOptions, ipAsnContextOf, parameterOf } from '../../law/ruleset.js';
import { categoryOf, HALVES, type IpAsnCategory, isBetween, type Unrounded } from '../bands.js';
import { pointTableOf } from '../points.js';

const HIGHEST_TOTAL = 100;

/** Text is compared exactly: as a float, what is just above a hundred would be a hundred. */
const isTotal = (total: number | string): boolean => isUnsignedDecimal(total) && decimalOf(total).lte(HIGHEST_TOTAL);

const IMPOSSIBLE_TOTAL = {
  code: 'impossible-value',
  message: `not a total: a number from 0 to ${HIGHEST_TOTAL}, or text with a point`,
};

const own = /* @__PURE__ */ facts(() => ({
  /** A total or a mean: a number from 0 to 100, or decimal text with a point and any decimals. */
  total: numeral(isTotal, IMPOSSIBLE_TOTAL, {
    least: 0,
    most: HIGHEST_TOTAL,
    pattern: /^(0?\d{1,2}(\.\d{1,31})?|100(\.0{1,31})?)$/,
  }),
}));

/** The number to be classified. It may be left out. */
export interface IpAsnClassificationInput extends Input<typeof own> {}

export const ipAsnClassification = /* @__PURE__ */ questionOf<IpAsnClassificationInput, Known<typeof own>>(
  () => own.shape,
);

const readTotal = /* @__PURE__ */ readFacts(ipAsnClassification);

/** Provisions that the steps of a classification cite: each names a category. */
export type IpAsnCategoryProvision =
  | 'permenpan-rb-38-2018/14.a'
  | 'permenpan-rb-38-2018/14.b'
  | 'permenpan-rb-38-2018/14.c'
  | 'permenpan-rb-38-2018/14.d'
  | 'permenpan-rb-38-2018/14.e';

/** The answer to "which category is this?". */
export interface IpAsnClassification {
  readonly question: 'ip-asn-category';
  readonly category: IpAsnCategory | null;
  /** One finding a band, the highest first: `met` for the one that the number falls in, `not-applicable` for others. */
  readonly steps: readonly Finding<IpAsnCategoryProvision>[];
  /** Paths of the facts that can still change a step. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** A band by its provision, and the parameters that bound it; `null` for the ends of the range. */
interface BandOfCategory {
  readonly provision: IpAsnCategoryProvision;
  readonly category: IpAsnCategory;
  readonly above: ParameterName | null;
  readonly upTo: ParameterName | null;
}

const BANDS: readonly BandOfCategory[] = [
  {
    provision: 'permenpan-rb-38-2018/14.a',
    category: 'sangat-tinggi',
    above: 'ipAsnSangatTinggiAbove',
    upTo: null,
  },
  {
    provision: 'permenpan-rb-38-2018/14.b',
    category: 'tinggi',
    above: 'ipAsnTinggiAbove',
    upTo: 'ipAsnSangatTinggiAbove',
  },
  { provision: 'permenpan-rb-38-2018/14.c', category: 'sedang', above: 'ipAsnSedangAbove', upTo: 'ipAsnTinggiAbove' },
  { provision: 'permenpan-rb-38-2018/14.d', category: 'rendah', above: 'ipAsnRendahAbove', upTo: 'ipAsnSedangAbove' },
  { provision: 'permenpan-rb-38-2018/14.e', category: 'sangat-rendah', above: null, upTo: 'ipAsnRendahAbove' },
];

/** A number as it is compared; adding 0 makes 0 of -0, which JSON does not have. */
const unroundedOf = (total: number | string): Unrounded => (typeof total === 'number' ? total + 0 : decimalOf(total));

/** The numbers that it can be, as far as bands tell them apart. */
const possibleNumbers = (total: number | string | null): readonly Unrounded[] =>
  total === null ? HALVES : [unroundedOf(total)];

const statusOf = (category: IpAsnCategory, possible: ReadonlySet<IpAsnCategory>): Status => {
  if (!possible.has(category)) return 'not-applicable';
  return possible.size === 1 ? 'met' : 'unknown';
};

/**
 * Which category is this number? A category starts just above the one below it, so that no number stands between two; by
 * other readings the number is rounded to a whole one first, half up, or bands begin where they are written to begin
 * (A84). What lies between two bands as they are written is never certain.
 *
 * @param record - an {@link IpAsnClassificationInput}; the number may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2019-05-15.
 *
 * @example
 * ```ts
 * const asOf = '2022-04-30';
 * classifyIpAsn({ total: 80.81 }, { asOf }).category; // 'tinggi'
 * classifyIpAsn({ total: '90.4' }, { asOf }).category; // 'sangat-tinggi'
 * classifyIpAsn({ total: '90.4' }, { asOf, readings: { A84: 'rounded' } }).category; // 'tinggi'
 * classifyIpAsn({ total: '90.99' }, { asOf, readings: { A84: 'floor' } }).category; // 'tinggi'
 * ```
 * @pasal Pasal 14
 */
export const classifyIpAsn = (record: IpAsnClassificationInput, options: IpAsnOptions): IpAsnClassification =>
  classifyIpAsnFrom(record, options);

/**
 * {@link classifyIpAsn} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const classifyIpAsnFrom = (record: unknown, options: IpAsnOptions): IpAsnClassification => {
  const context = ipAsnContextOf(options);
  const { total } = readTotal(record);
  const numbers = possibleNumbers(total);
  const table = pointTableOf(context);
  const possible = new Set(numbers.map((value) => categoryOf(value, table, context)));
  const missing = possible.size === 1 ? [] : ['total'];
  const boundOf = (name: ParameterName | null): number | null => (name === null ? null : parameterOf(context, name));
  /** A band is as sure as its bounds, and less where the number may lie just outside of it as it is written. */
  const confidenceBetween = (bounds: readonly ParameterName[]): Confidence => {
    const isOpen = bounds.some((name) => numbers.some((value) => isBetween(value, parameterOf(context, name))));
    return weakerOf(confidenceOf(context, bounds), isOpen ? confidenceOf(context, ['betweenBandsOfIpAsn']) : 'certain');
  };
  const steps = BANDS.map(({ provision, category, above, upTo }): Finding<IpAsnCategoryProvision> => {
    const status = statusOf(category, possible);
    const bounds = [above, upTo].filter((name) => name !== null);
    return {
      provision,
      status,
      confidence: confidenceBetween(bounds),
      missing: status === 'unknown' ? [...missing] : [],
      evidence: {
        total: typeof total === 'number' ? total + 0 : total,
        above: boundOf(above),
        upTo: boundOf(upTo) ?? HIGHEST_TOTAL,
      },
    };
  });
  const [category = null] = possible.size === 1 ? possible : [];
  return { question: 'ip-asn-category', category, steps, missing, basis: basisOf(context, weakestOf(steps)) };
};
