/**
 * Pasal 28 huruf g: which years are assessed, and what their assessments come to (A30, C50).
 *
 * @module
 */
import { type Predicate, rankOfPredicate } from '../../asn/employment.js';
import type { Truth } from '../../kernel/logic.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import type { EligibilityFacts, YearlyAssessment } from './facts.js';

const REQUIRED_PREDICATE: Predicate = 'baik';
const REQUIRED_RANK = rankOfPredicate(REQUIRED_PREDICATE);

/** `cukup` is the middle of five labels, as `butuh-perbaikan` is, and below `baik` (C50). */
const RANK_OF_CUKUP = rankOfPredicate('butuh-perbaikan');

/**
 * The rank of an assessment; `null` where it cannot be told: there is none yet, or it is a number, whose bands are those of
 * the rules of its year and stand in no text that this library holds (C50).
 */
const rankOf = (assessment: YearlyAssessment | null): number | null => {
  if (assessment === null || assessment === 'belum-dinilai' || typeof assessment === 'number') return null;
  return assessment === 'cukup' ? RANK_OF_CUKUP : rankOfPredicate(assessment);
};

const assessmentOf = ({ performance }: EligibilityFacts, year: number): YearlyAssessment | null =>
  performance[year] ?? null;

/** Whether the year before may be passed over while it is not assessed: in January, under one reading (A30). */
const mayPassOverYear = (context: Context): boolean =>
  context.readings.A30 === 'last-two-assessed' &&
  context.asOf.slice(5, 7) === '01' &&
  parameterOf(context, 'performanceYears') > 0;

/** Whether the year before is passed over. */
const passesOverYear = (facts: EligibilityFacts, context: Context): Truth => {
  if (!mayPassOverYear(context)) return false;
  const assessment = assessmentOf(facts, context.year - 1);
  return assessment === null ? null : assessment === 'belum-dinilai';
};

/** Both ends of the years that are assessed; the first is after the last where an amendment asks for none. */
const windowEnding = (lastYear: number, context: Context) => ({
  firstYear: lastYear - parameterOf(context, 'performanceYears') + 1,
  lastYear,
});

const yearsBetween = ({ firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number }): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

/** The years whose assessment is looked for and not known, and whether each may turn out not to be assessed yet. */
export const unassessedYears = (facts: EligibilityFacts, context: Context) => {
  const yearBefore = context.year - 1;
  const passed = passesOverYear(facts, context);
  const years = new Set<number>();
  if (passed !== true) for (const year of yearsBetween(windowEnding(yearBefore, context))) years.add(year);
  if (passed !== false) for (const year of yearsBetween(windowEnding(yearBefore - 1, context))) years.add(year);
  return [...years]
    .filter((year) => rankOf(assessmentOf(facts, year)) === null)
    .sort((a, b) => a - b)
    .map((year) => ({ year, mayBePassedOver: year === yearBefore && passed === null }));
};

/** Performance of the years before the year of the decision (Pasal 28 huruf g; A30). */
export const measurePerformance = (facts: EligibilityFacts, context: Context) => {
  const requiredYears = parameterOf(context, 'performanceYears');
  const passed = passesOverYear(facts, context);
  const window = passed === null ? null : windowEnding(context.year - (passed ? 2 : 1), context);
  const assessments = window === null ? [] : yearsBetween(window).map((year) => assessmentOf(facts, year));
  const ranks = assessments.map(rankOf).filter((rank) => rank !== null);
  const known = window !== null && ranks.length === assessments.length;
  return {
    requiredPredicate: REQUIRED_PREDICATE,
    firstYear: window?.firstYear ?? null,
    lastYear: window?.lastYear ?? null,
    predicates: known ? assessments.join(', ') : null,
    rule: context.readings.A30,
    requiredYears,
    yearsAtLeastGood: known ? ranks.filter((rank) => rank >= REQUIRED_RANK).length : null,
    yearsExactlyGood: known ? ranks.filter((rank) => rank === REQUIRED_RANK).length : null,
    rankTotal: known ? ranks.reduce((total, rank) => total + rank, 0) : null,
    requiredRankTotal: REQUIRED_RANK * requiredYears,
  };
};
