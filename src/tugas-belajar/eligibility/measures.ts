/**
 * The quantities of Pasal 28 that need reckoning, beside histories and performance: each measured from the facts as far
 * as they are known.
 *
 * @module
 */
import { curriculumConfidence, curriculumMonths, DEGREES } from '../../asn/degree.js';
import type { Organisation } from '../../asn/employment.js';
import { REGION_SPEAKS } from '../../asn/officials.js';
import { groundsOfOrganisation, isInRegion, isSecretariatGeneral } from '../../asn/organisation.js';
import { AGE_OF_POSITION } from '../../asn/retirement.js';
import {
  birthConfidenceOf,
  retirementAtAgeOf,
  retirementConfidenceOf,
  retirementOf,
} from '../../asn/service-record.js';
import { monthsOf } from '../../asn/study-time.js';
import { addMonths, lastDayOf } from '../../kernel/calendar.js';
import { both, either, latestSince, type Truth } from '../../kernel/logic.js';
import { type Confidence, weakerOf } from '../../kernel/rules.js';
import { confidenceOf, type Ground } from '../../law/confidence.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import type { EligibilityFacts } from './facts.js';
import { knownTimeBars, measureWorkBetween } from './history.js';

/** The first day that remaining service is counted from (A22). */
export const remainingServiceFrom = (facts: EligibilityFacts, context: Context): string | null =>
  context.readings.A22 === 'as-of' ? context.asOf : facts.studyStartDate;

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

/** Whether the post is given up for the study, so that the age of a pelaksana counts: under one reading of A22 only. */
export const leavesPost = (facts: EligibilityFacts, context: Context): Truth => {
  if (context.readings.A22 !== 'pelaksana-while-released') return false;
  const months = normativeMonthsOf(facts, context);
  return both(facts.releasedFromDuties, months === null ? null : months > parameterOf(context, 'postKeptMonths'));
};

const isBirthKnown = ({ birthDate, nip }: EligibilityFacts): boolean => birthDate !== null || nip !== null;

/** Whether the last day of service is looked for at the age of every post, for want of a post on record. */
export const triesEveryPost = (facts: EligibilityFacts, context: Context): boolean =>
  facts.retirementDate === null &&
  facts.position === null &&
  isBirthKnown(facts) &&
  leavesPost(facts, context) !== true;

/** The last day of service of a pelaksana; the recorded one only for somebody who is one and whose birth is not known. */
export const retirementAsPelaksana = (facts: EligibilityFacts, context: Context): string | null => {
  if (facts.retirementAsPelaksana !== null) return facts.retirementAsPelaksana;
  if (!isBirthKnown(facts) && facts.position === 'pelaksana') return facts.retirementDate;
  return retirementAtAgeOf(facts, 'pelaksana', context);
};

/** The last day of service that remaining service is compared with (A22). */
const retirementCompared = (facts: EligibilityFacts, context: Context): string | null => {
  const leaves = leavesPost(facts, context);
  if (leaves === false) return retirementOf(facts, context);
  const asPelaksana = retirementAsPelaksana(facts, context);
  return leaves === true || asPelaksana === retirementOf(facts, context) ? asPelaksana : null;
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
    retirementDate: retirementCompared(facts, context),
  };
};

export const measureRemainingService = (facts: EligibilityFacts, context: Context) =>
  measureRemainingServiceFrom(facts, remainingServiceFrom(facts, context), context);

/** How well the study time is attested: the caller's own is taken as certain, the usual time of some degree is not. */
const studyTimeConfidence = ({ normativeTime, degree }: EligibilityFacts, context: Context): Confidence => {
  if (normativeTime !== 'curriculum') return 'certain';
  const possible = degree === null ? DEGREES : [degree];
  return possible.map((one) => curriculumConfidence(one, context)).reduce(weakerOf, 'certain');
};

/** The ages that a day rests on which is derived: that of the post, or of every post there may be. */
const agesOf = (facts: EligibilityFacts): readonly Ground[] => {
  if (facts.position !== null) return [AGE_OF_POSITION[facts.position]];
  return isBirthKnown(facts) ? Object.values(AGE_OF_POSITION) : [];
};

/** How well the last day of service is attested; one as pelaksana is derived, whatever the record says. */
const comparedConfidence = (facts: EligibilityFacts, context: Context): Confidence => {
  const own = facts.retirementDate === null ? agesOf(facts) : [];
  const ofOwnPost = weakerOf(retirementConfidenceOf(facts), confidenceOf(context, own));
  if (leavesPost(facts, context) === false) return ofOwnPost;
  const grounds = ['postKeptMonths', AGE_OF_POSITION.pelaksana] as const;
  return weakerOf(ofOwnPost, weakerOf(birthConfidenceOf(facts), confidenceOf(context, grounds)));
};

export const remainingServiceConfidence = (facts: EligibilityFacts, context: Context): Confidence => {
  const times = ['remainingServiceTimesReleased', 'remainingServiceTimesInPost', 'semesterMonths'] as const;
  return [
    confidenceOf(context, ['A22', 'A24', 'C49', ...times]),
    comparedConfidence(facts, context),
    studyTimeConfidence(facts, context),
  ].reduce(weakerOf);
};

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

/** No official of the kind is named for the organisation, so that nobody can be the one required (C54). */
const NOBODY_NAMED = 'tidak-disebut';

/** Who has to propose the candidate (Pasal 28 huruf h; A31, C54). */
export const measureProposal = ({ organisation, proposedBy }: EligibilityFacts, { readings }: Context) => ({
  organisation,
  requiredProposer: organisation === null ? null : requiredProposerOf(organisation, readings.A31),
  proposedBy,
});

const requiredProposerOf = (organisation: Organisation, reading: Context['readings']['A31']) => {
  if (organisation === 'instansi-lain') return NOBODY_NAMED;
  if (isSecretariatGeneral(organisation)) return 'pimpinan-unit-kerja-pembina-kepegawaian';
  return isInRegion(organisation) && reading === 'own-region' ? REGION_SPEAKS : 'sekretaris-unit-organisasi';
};

/** Who has to recommend the candidate, if anybody has to (Pasal 28 huruf i; A31, A32, C54). */
export const measureRecommendation = (facts: EligibilityFacts, { readings }: Context) => {
  const { degree, funding, organisation, recommendedBy } = facts;
  const doctoral = degree === null ? null : degree === 's3';
  const combine = readings.A32 === 'either' ? either : both;
  return {
    degree,
    funding,
    organisation,
    requiredRecommender: requiredRecommenderOf(combine(doctoral, isSelfFunded(facts)), organisation, readings.A31),
    recommendedBy,
  };
};

const requiredRecommenderOf = (
  needed: Truth,
  organisation: Organisation | null,
  reading: Context['readings']['A31'],
) => {
  if (needed === false) return 'tidak-perlu';
  if (needed === null || organisation === null) return null;
  if (organisation === 'instansi-lain') return NOBODY_NAMED;
  return isInRegion(organisation) && reading === 'own-region' ? REGION_SPEAKS : 'pimpinan-tinggi-madya';
};

/** What a recommendation rests on: that of a region is our addition, unless the letter is followed (A31, C54). */
export const groundsOfRecommendation = (facts: EligibilityFacts, context: Context): readonly Ground[] => {
  const { requiredRecommender } = measureRecommendation(facts, context);
  const ownAddition: Ground[] = requiredRecommender === REGION_SPEAKS ? ['A31.recommender'] : [];
  const ofOrganisation = requiredRecommender === 'tidak-perlu' ? [] : groundsOfOrganisation(facts);
  return ['A31', 'A32', ...ownAddition, ...ofOrganisation];
};

/** What work between studies rests on: what Pasal 29 asks of staff of a region is not written, however it is read (A31). */
export const groundsOfWork = (facts: EligibilityFacts, context: Context): readonly Ground[] => {
  const { organisation } = facts;
  const mayBeInRegion = organisation === null || isInRegion(organisation);
  const restsOnRegion = mayBeInRegion && measureWorkBetween(facts, context).earlierStudies !== 0;
  return [...(restsOnRegion ? (['A31.region'] as const) : []), ...groundsOfOrganisation(facts)];
};

/** The first day from `asOf` on which no time bar stands any more; a recorded start does not move with the day. */
export const timelyDay = (facts: EligibilityFacts, context: Context): string =>
  latestSince(context.asOf, [measureService(facts, context).reachedOn, ...knownTimeBars(facts, context)]);
