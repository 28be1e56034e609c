/**
 * The third dimension: the work assessment of a year, by its value or its label.
 *
 * @pasal Permenpan RB 38/2018, kinerja; Pasal 12 huruf c
 */
import { PREDICATES } from '../../asn/employment.js';
import { decimalOf } from '../../kernel/decimal.js';
import { type Confidence, weakerOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { HALVES, isAbove, isBetween, type Unrounded } from '../bands.js';
import { dimensionOf, distinct, type IpAsnItem, type ScoredDimension, stepOf } from '../dimension.js';
import type { Points, PointTable } from '../points.js';
import {
  type DecimalText,
  type IpAsnAssessment,
  type IpAsnFacts,
  isOfOtherScale,
  TABLE_LABELS,
  type YearOfPerformance,
} from './facts.js';
import { assessedYearOf } from './measured-year.js';

type Label = keyof PointTable['predicates'];
const LABELS: readonly Label[] = [...PREDICATES, ...TABLE_LABELS];

const isLabel = (assessment: Label | DecimalText): assessment is Label => LABELS.some((label) => label === assessment);

/** The points of a value, by its band. */
const pointsOfValue = (value: Unrounded, table: PointTable, context: Context): Points => {
  const band = table.bands.find(({ above }) => isAbove(value, above, context)) ?? table.lowestBand;
  const isOpen = table.bands.some(({ above }) => isBetween(value, above));
  return isOpen
    ? { points: band.points, confidence: weakerOf(band.confidence, confidenceOf(context, ['betweenBandsOfIpAsn'])) }
    : band;
};

/** The points of an assessment: a label, or a value on the scale of the table. */
export const pointsOfAssessment = (assessment: IpAsnAssessment, table: PointTable, context: Context): Points => {
  if (typeof assessment === 'number') return pointsOfValue(assessment, table, context);
  if (isLabel(assessment)) return table.predicates[assessment];
  return pointsOfValue(decimalOf(assessment), table, context);
};

/** Whether an assessment is a value on another scale than the table of points has (C50). */
export const isOnOtherScale = ({ year, assessment }: YearOfPerformance): boolean =>
  isOfOtherScale(year) && (typeof assessment === 'number' || !isLabel(assessment));

/** Whether an assessment is of a year that has not begun on the day of the decision (C5). */
export const isOfLaterYear = ({ year }: YearOfPerformance, context: Context): boolean => year > context.year;

/** Everything that some assessment of a year gives. */
const everyPoints = (assessedYear: number, table: PointTable, context: Context): Points[] =>
  [...(isOfOtherScale(assessedYear) ? [] : HALVES), ...LABELS].map((one) => pointsOfAssessment(one, table, context));

const itemOf = (entry: YearOfPerformance, assessedYear: number, context: Context): IpAsnItem => {
  const path = `performance.${entry.year}`;
  if (isOfLaterYear(entry, context)) return { path, status: 'not-counted', reason: 'after-as-of' };
  if (entry.year !== assessedYear) return { path, status: 'not-counted', reason: 'another-year' };
  return isOnOtherScale(entry)
    ? { path, status: 'unknown', reason: 'other-scale' }
    : { path, status: 'counted', reason: 'assessed-year' };
};

export const scoreKinerja = (
  { performance }: IpAsnFacts,
  year: number,
  table: PointTable,
  context: Context,
): ScoredDimension => {
  const assessedYear = assessedYearOf(year, context);
  const items: IpAsnItem[] = [];
  let assessment: IpAsnAssessment | null = null;
  let found: Points | null = null;
  for (const entry of performance) {
    const item = itemOf(entry, assessedYear, context);
    items.push(item);
    if (item.status !== 'not-counted') assessment = entry.assessment;
    if (item.status === 'counted') found = pointsOfAssessment(entry.assessment, table, context);
  }
  const all = found === null ? everyPoints(assessedYear, table, context) : [found];
  const possible = distinct(all.map(({ points }) => points));
  const dimension = dimensionOf(table.weights.kinerja, possible, items);
  const settled = dimension.points !== null;
  return {
    dimension,
    possible,
    steps: [
      stepOf(
        'permenpan-rb-38-2018/kinerja',
        settled ? 'met' : 'unknown',
        all.reduce<Confidence>((weakest, { confidence }) => weakerOf(weakest, confidence), 'certain'),
        settled ? [] : [`performance.${assessedYear}`],
        { assessedYear, assessment, points: dimension.points, maximum: dimension.maximum },
      ),
    ],
  };
};
