/**
 * The quantities of Pasal 28 and 29 that need reckoning: each measured from the facts as far as they are known.
 *
 * @module
 */
import { curriculumConfidence, curriculumMonths, kkniLevel } from '../asn/degree.js';
import { type Predicate, rankOfPredicate } from '../asn/employment.js';
import { retirementConfidenceOf, retirementOf } from '../asn/service-record.js';
import { monthsOf } from '../asn/study-time.js';
import { addDays, addMonths, lastDayOf } from '../kernel/calendar.js';
import { both, either, latestOf, latestSince, type Truth } from '../kernel/logic.js';
import { type Confidence, weakerOf } from '../kernel/rules.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import type { EarlierStudy, EligibilityFacts, Penalty } from './eligibility-input.js';

/** The first day that remaining service is counted from (A22). */
export const remainingServiceFrom = (facts: EligibilityFacts, context: Context): string | null =>
  context.readings.A22 === 'study-start' ? facts.studyStartDate : context.asOf;

/** The normative time in months; the curriculum time of the degree where the caller asked for it. */
export const normativeMonthsOf = ({ normativeTime, degree }: EligibilityFacts, context: Context): number | null => {
  if (normativeTime !== 'curriculum') return normativeTime === null ? null : monthsOf(normativeTime, context);
  return degree === null ? null : curriculumMonths(degree, context);
};

const isSelfFunded = ({ funding }: EligibilityFacts): Truth => (funding === null ? null : funding === 'mandiri');

/** How many times the normative time has to remain (Pasal 28 huruf b; A24). */
const timesOf = (facts: EligibilityFacts, context: Context): number | null => {
  const inPost = parameterOf(context, 'remainingServiceTimesInPost');
  const released = parameterOf(context, 'remainingServiceTimesReleased');
  if (facts.releasedFromDuties === null) return null;
  if (!facts.releasedFromDuties) return inPost;
  if (context.readings.A24 === 'as-written') return released;
  const selfFunded = isSelfFunded(facts);
  if (selfFunded === null) return null;
  return selfFunded ? inPost : released;
};

/** Both ends of the remaining service, counted from a day. */
export const measureRemainingServiceFrom = (facts: EligibilityFacts, countedFrom: string | null, context: Context) => {
  const normativeMonths = normativeMonthsOf(facts, context);
  const times = timesOf(facts, context);
  return {
    releasedFromDuties: facts.releasedFromDuties,
    normativeMonths,
    times,
    countedFrom,
    requiredUntil:
      normativeMonths === null || times === null || countedFrom === null
        ? null
        : lastDayOf(countedFrom, normativeMonths * times),
    retirementDate: retirementOf(facts, context),
  };
};

export const measureRemainingService = (facts: EligibilityFacts, context: Context) =>
  measureRemainingServiceFrom(facts, remainingServiceFrom(facts, context), context);

export const remainingServiceConfidence = (facts: EligibilityFacts): Confidence =>
  weakerOf(
    retirementConfidenceOf(facts),
    facts.normativeTime === 'curriculum' && facts.degree !== null ? curriculumConfidence(facts.degree) : 'certain',
  );

/** Service since appointment (Pasal 28 huruf a; A21). */
export const measureService = (facts: EligibilityFacts, context: Context) => {
  const countedFrom = context.readings.A21 === 'pns-appointment' ? facts.pnsAppointmentDate : facts.cpnsStartDate;
  const requiredMonths = parameterOf(context, 'minimumServiceMonths');
  return {
    countedFrom,
    requiredMonths,
    reachedOn: countedFrom === null ? null : addMonths(countedFrom, requiredMonths),
    asOf: context.asOf,
  };
};

const latestBarEnd = (dates: readonly (string | null)[], context: Context): string | null => {
  const latest = latestOf(dates);
  return latest === null ? null : addMonths(latest, parameterOf(context, 'terminationBarMonths'));
};

/** How long penalties and sentences bar: for ever, or as the reading A27 `two-years` has it until an anniversary. */
const barOf = (dates: readonly (string | null)[] | null, context: Context) => {
  if (dates === null) return { bars: null, barEnds: null };
  if (dates.length === 0) return { bars: 'tidak', barEnds: null };
  if (context.readings.A27 === 'for-life') return { bars: 'seumur-hidup', barEnds: null };
  return { bars: 'sampai-tanggal', barEnds: latestBarEnd(dates, context) };
};

const isMediumOrHeavier = ({ level }: Penalty): boolean => level === 'sedang' || level === 'berat';

export const measurePenalties = ({ disciplinaryPenalties }: EligibilityFacts, context: Context) => {
  const dates = disciplinaryPenalties?.filter(isMediumOrHeavier).map(({ decreeDate }) => decreeDate) ?? null;
  const { bars, barEnds } = barOf(dates, context);
  const known = disciplinaryPenalties?.every(({ level }) => level !== null) === true;
  return { penalties: known && dates !== null ? dates.length : null, bars, barEnds, asOf: context.asOf };
};

export const measureSentences = ({ criminalSentences }: EligibilityFacts, context: Context) => {
  const dates = criminalSentences?.map(({ judgmentDate }) => judgmentDate) ?? null;
  const { bars, barEnds } = barOf(dates, context);
  return { sentences: dates === null ? null : dates.length, bars, barEnds, asOf: context.asOf };
};

/** Study assignments ended without lawful reason (Pasal 28 huruf e angka 3; A28). */
export const measureTerminations = ({ terminatedStudyAssignments }: EligibilityFacts, context: Context) => {
  const unjustified = terminatedStudyAssignments?.filter(({ justified }) => justified === false);
  const dates = unjustified?.map(({ decreeDate }) => decreeDate) ?? null;
  const known = terminatedStudyAssignments?.every(({ justified }) => justified !== null) === true;
  return {
    unjustified: known && dates !== null ? dates.length : null,
    barEnds: dates === null ? null : latestBarEnd(dates, context),
    asOf: context.asOf,
  };
};

const REQUIRED_PREDICATE: Predicate = 'baik';

const REQUIRED_RANK = rankOfPredicate(REQUIRED_PREDICATE);

/** Performance of the years before the year of the decision (Pasal 28 huruf g; A30). */
export const measurePerformance = ({ performance }: EligibilityFacts, context: Context) => {
  const requiredYears = parameterOf(context, 'performanceYears');
  const firstYear = context.year - requiredYears;
  let known = true;
  let predicates = '';
  let rankTotal = 0;
  let yearsAtLeastGood = 0;
  let yearsExactlyGood = 0;
  for (let year = firstYear; year < context.year; year += 1) {
    const predicate = performance[year] ?? null;
    predicates += `${predicates === '' ? '' : ', '}${predicate ?? '?'}`;
    if (predicate === null) {
      known = false;
      continue;
    }
    const rank = rankOfPredicate(predicate);
    rankTotal += rank;
    if (rank >= REQUIRED_RANK) yearsAtLeastGood += 1;
    if (rank === REQUIRED_RANK) yearsExactlyGood += 1;
  }
  return {
    requiredPredicate: REQUIRED_PREDICATE,
    firstYear,
    lastYear: context.year - 1,
    predicates,
    rule: context.readings.A30,
    requiredYears,
    yearsAtLeastGood: known ? yearsAtLeastGood : null,
    yearsExactlyGood: known ? yearsExactlyGood : null,
    rankTotal: known ? rankTotal : null,
    requiredRankTotal: REQUIRED_RANK * requiredYears,
  };
};

/** Who has to propose the candidate (Pasal 28 huruf h; A31). */
export const measureProposal = ({ organisation, proposedBy }: EligibilityFacts, { readings }: Context) => ({
  organisation,
  requiredProposer: requiredProposerOf(organisation, readings.A31),
  proposedBy,
});

const requiredProposerOf = (organisation: EligibilityFacts['organisation'], reading: Context['readings']['A31']) => {
  if (organisation === null) return null;
  if (organisation === 'sekretariat-jenderal') return 'pimpinan-unit-kerja-pembina-kepegawaian';
  return organisation === 'pemerintah-daerah' && reading === 'own-region'
    ? 'ppk-atau-sekretaris-daerah'
    : 'sekretaris-unit-organisasi';
};

/** Who has to recommend the candidate, if anybody has to (Pasal 28 huruf i; A31, A32). */
export const measureRecommendation = (facts: EligibilityFacts, { readings }: Context) => {
  const doctoral = facts.degree === null ? null : facts.degree === 's3';
  const combine = readings.A32 === 'either' ? either : both;
  return {
    degree: facts.degree,
    funding: facts.funding,
    organisation: facts.organisation,
    requiredRecommender: requiredRecommenderOf(
      combine(doctoral, isSelfFunded(facts)),
      facts.organisation,
      readings.A31,
    ),
    recommendedBy: facts.recommendedBy,
  };
};

const requiredRecommenderOf = (
  needed: Truth,
  organisation: EligibilityFacts['organisation'],
  reading: Context['readings']['A31'],
) => {
  if (needed === false) return 'tidak-perlu';
  if (needed === null || organisation === null) return null;
  return organisation === 'pemerintah-daerah' && reading === 'own-region'
    ? 'ppk-atau-sekretaris-daerah'
    : 'pimpinan-tinggi-madya';
};

/** Whether Pasal 29 makes one wait after an earlier study: only a higher level does (A34). */
const hasToWaitAfter = (earlier: EarlierStudy, { degree }: EligibilityFacts, { readings }: Context): Truth => {
  if (readings.A34 === 'any-level') return true;
  if (earlier.degree === null || degree === null) return null;
  return kkniLevel(earlier.degree) < kkniLevel(degree);
};

/** The first day on which a new study may begin after one that ended: the whole time worked in between (A34, B1, C7). */
export const earliestStartAfter = (lastDay: string, context: Context): string => {
  const countedFrom = context.readings.C7 === 'day-after-study' ? addDays(lastDay, 1) : lastDay;
  return addMonths(countedFrom, parameterOf(context, 'serviceBeforeNextStudyMonths'));
};

/** Work between two study assignments (Pasal 29). */
export const measureWorkBetween = (facts: EligibilityFacts, context: Context) => {
  const waits = facts.earlierStudyAssignments?.map((study) => hasToWaitAfter(study, facts, context)) ?? [null];
  const earlier = facts.earlierStudyAssignments?.filter((_, i) => waits[i] === true) ?? [];
  const earlierLastDay = latestOf(earlier.map(({ lastDay }) => lastDay));
  return {
    earlierStudies: waits.includes(null) ? null : earlier.length,
    earlierLastDay,
    requiredMonths: parameterOf(context, 'serviceBeforeNextStudyMonths'),
    earliestStart: earlierLastDay === null ? null : earliestStartAfter(earlierLastDay, context),
    studyStartDate: facts.studyStartDate,
  };
};

/** The first day from `asOf` on which no time bar stands any more; a recorded start does not move with the day. */
export const timelyDay = (facts: EligibilityFacts, context: Context): string =>
  latestSince(context.asOf, [
    measureService(facts, context).reachedOn,
    measurePenalties(facts, context).barEnds,
    measureSentences(facts, context).barEnds,
    measureTerminations(facts, context).barEnds,
    facts.studyStartDate === null ? measureWorkBetween(facts, context).earliestStart : null,
  ]);
