/**
 * What would explain their figure for kinerja: the assessment of another year, or another assessment.
 */
import { PREDICATES } from '../../asn/employment.js';
import type { Context } from '../../law/ruleset.js';
import type { PointTable } from '../points.js';
import { type IpAsnAssessment, type IpAsnFacts, isOfOtherScale } from '../score/facts.js';
import { isOfLaterYear, isOnOtherScale, pointsOfAssessment } from '../score/kinerja.js';
import { assessedYearOf } from '../score/measured-year.js';
import type { Supposition } from './difference.js';

const HIGHEST_VALUE = 100;

/** Bands have whole bounds, so that each has a whole value in it. */
const WHOLE_VALUES: readonly number[] = Array.from({ length: HIGHEST_VALUE + 1 }, (_, value) => value);

const pathOf = (year: number): string => `performance.${year}`;

export const supposeAssessment = (
  { performance }: IpAsnFacts,
  year: number,
  theirs: number,
  table: PointTable,
  context: Context,
): Supposition[] => {
  const assessedYear = assessedYearOf(year, context);
  const gives = (assessment: IpAsnAssessment): boolean =>
    pointsOfAssessment(assessment, table, context).points === theirs;
  const otherYears = performance.flatMap((entry): Supposition[] => {
    if (entry.year === assessedYear || isOfLaterYear(entry, context) || isOnOtherScale(entry)) return [];
    if (!gives(entry.assessment)) return [];
    const paths = [pathOf(entry.year)];
    return [{ differences: [{ reason: 'other-year', paths, value: entry.year }], changes: paths }];
  });
  const predicates: readonly IpAsnAssessment[] = PREDICATES.filter(gives);
  // An amended ruleset can give points to values that no predicate has.
  const values = isOfOtherScale(assessedYear) ? [] : WHOLE_VALUES;
  const assessments = predicates.length > 0 ? predicates : values.filter(gives).slice(0, 1);
  const otherAssessments = assessments.map((value): Supposition => {
    const paths = [pathOf(assessedYear)];
    return { differences: [{ reason: 'other-assessment', paths, value }], changes: [`${value}`] };
  });
  return [...otherYears, ...otherAssessments];
};
