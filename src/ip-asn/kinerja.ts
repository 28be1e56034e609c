/**
 * The third dimension: the work assessment of the year before, by its value or its predicate.
 *
 * @pasal Permenpan RB 38/2018, kinerja; Pasal 12 huruf c
 */
import { PREDICATES, type Predicate } from '../asn/employment.js';
import type { Context } from '../law/ruleset.js';
import { HALVES, isAbove } from './bands.js';
import { dimensionOf, distinct, type IpAsnItem, type ScoredDimension, stepOf } from './dimension.js';
import type { IpAsnFacts, YearOfPerformance } from './input.js';
import type { Points, PointTable } from './points.js';

/** The year whose assessment counts (C30). */
export const assessedYearOf = (year: number, context: Context): number =>
  context.readings.C30 === 'same-year' ? year : year - 1;

/** The points of an assessment: a predicate, or a value from 0 to 100. */
export const pointsOfAssessment = (assessment: Predicate | number, table: PointTable, context: Context): Points => {
  if (typeof assessment !== 'number') return table.predicates[assessment];
  for (const band of table.bands) if (isAbove(assessment, band.above, context)) return band;
  return table.lowestBand;
};

/** Every number of points that some assessment gives. */
const everyPoints = (table: PointTable, context: Context): number[] =>
  distinct([...HALVES, ...PREDICATES].map((one) => pointsOfAssessment(one, table, context).points));

export const scoreKinerja = (
  { performance }: IpAsnFacts,
  year: number,
  table: PointTable,
  context: Context,
): ScoredDimension => {
  const assessedYear = assessedYearOf(year, context);
  const items: IpAsnItem[] = [];
  let assessment: YearOfPerformance['assessment'] | null = null;
  for (const entry of performance) {
    const isAssessed = entry.year === assessedYear;
    if (isAssessed) assessment = entry.assessment;
    items.push({
      path: `performance.${entry.year}`,
      status: isAssessed ? 'counted' : 'not-counted',
      reason: isAssessed ? 'assessed-year' : 'another-year',
    });
  }
  const found = assessment === null ? null : pointsOfAssessment(assessment, table, context);
  const possible = found === null ? everyPoints(table, context) : [found.points];
  const dimension = dimensionOf(table.weights.kinerja, possible, items);
  const settled = dimension.points !== null;
  return {
    dimension,
    possible,
    steps: [
      stepOf(
        'permenpan-rb-38-2018/kinerja',
        settled ? 'met' : 'unknown',
        found?.confidence ?? 'unsure',
        settled ? [] : [`performance.${assessedYear}`],
        { assessedYear, assessment, points: dimension.points, maximum: dimension.maximum },
      ),
    ],
  };
};
