/**
 * What histories come to: penalties, sentences, terminated studies and earlier studies, as far as they have happened by
 * the day of the decision. What is dated later is told and does not count (C5); but the end of a study that lies ahead is
 * no event but an intention, like the start of the next, and Pasal 29 asks for work between the two.
 *
 * @module
 */
import { kkniLevel } from '../../asn/degree.js';
import { isInRegion } from '../../asn/organisation.js';
import { addDays, addMonths } from '../../kernel/calendar.js';
import { both, latestOf, latestSince, type Truth } from '../../kernel/logic.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import type { EligibilityFacts, PastStudy, Penalty, Sentence } from './facts.js';

/** Whether something has happened by the day of the decision; what is not dated is taken to have. */
const hasHappenedBy = (asOf: string, date: string | null): boolean => date === null || date <= asOf;

export const isPenaltyPast = ({ decreeDate }: Penalty, asOf: string): boolean => hasHappenedBy(asOf, decreeDate);
export const isSentencePast = ({ judgmentDate }: Sentence, asOf: string): boolean => hasHappenedBy(asOf, judgmentDate);
export const isStudyPast = ({ lastDay }: PastStudy, asOf: string): boolean => hasHappenedBy(asOf, lastDay);

/** Whether a decree cancelled or stopped a study assignment by a day; one that was finished was not. */
export const wasTerminated = ({ completed, terminated, terminatedOn }: PastStudy, asOf: string): Truth => {
  if (terminatedOn !== null) return terminatedOn <= asOf;
  return completed === true ? false : terminated;
};

/**
 * Whether a study is one that Pasal 29 speaks of: one that was finished, or that is to be, since what runs beyond the day of
 * the decision is an intention like the start of the next (C60). What was stopped, or ended without being finished, is not.
 */
export const isOrWillBeFinished = (study: PastStudy, asOf: string): Truth => {
  const { completed, lastDay, terminatedOn } = study;
  const terminated = wasTerminated(study, asOf);
  if (completed === true) return true;
  if (terminated === true || terminatedOn !== null) return false;
  if (lastDay !== null && lastDay > asOf) return terminated === false ? true : null;
  return completed === false && lastDay !== null ? false : null;
};

/** Paths of what a record dates after the day of the decision; it has not happened yet, and does not count (C5). */
export const laterThan = (asOf: string, facts: EligibilityFacts): string[] => {
  const later: string[] = [];
  const { cpnsStartDate, pnsAppointmentDate, penalties, criminalSentences, studyAssignments } = facts;
  if (!hasHappenedBy(asOf, cpnsStartDate)) later.push('cpnsStartDate');
  if (!hasHappenedBy(asOf, pnsAppointmentDate)) later.push('pnsAppointmentDate');
  penalties?.forEach((penalty, i) => {
    if (!isPenaltyPast(penalty, asOf)) later.push(`penalties[${i}].decreeDate`);
  });
  criminalSentences?.forEach((sentence, i) => {
    if (!isSentencePast(sentence, asOf)) later.push(`criminalSentences[${i}].judgmentDate`);
  });
  studyAssignments?.forEach((study, i) => {
    if (!isStudyPast(study, asOf)) later.push(`studyAssignments[${i}].lastDay`);
    if (!hasHappenedBy(asOf, study.terminatedOn)) later.push(`studyAssignments[${i}].terminatedOn`);
    if (!hasHappenedBy(asOf, study.reportedOn)) later.push(`studyAssignments[${i}].reportedOn`);
  });
  return later;
};

/** Something that may or may not count, and the day that follows from it; `null` where that is not known. */
interface Weighed {
  readonly counts: Truth;
  readonly day: string | null;
}

/**
 * The latest day of what counts, `null` while that can still change: something not dated may reach to `bound`, and what
 * may not count at all may not move the day.
 */
const latestSettled = (weighed: readonly Weighed[], bound: string): string | null => {
  const known = latestOf(weighed.map(({ counts, day }) => (counts === true ? day : null)));
  const latest = latestSince(
    known ?? '',
    weighed.map(({ counts, day }) => (counts === false ? null : (day ?? bound))),
  );
  return known === null || latest > known ? null : known;
};

/** The latest day of what is known to count, as far as it is dated. */
const latestKnown = (weighed: readonly Weighed[]): string | null =>
  latestOf(weighed.map(({ counts, day }) => (counts === true ? day : null)));

/** How many count; `null` while that can still change. */
const countOf = (weighed: readonly Weighed[]): number | null =>
  weighed.some(({ counts }) => counts === null) ? null : weighed.filter(({ counts }) => counts === true).length;

const barEndAfter = (date: string, context: Context): string =>
  addMonths(date, parameterOf(context, 'terminationBarMonths'));

/** What becomes of entries, each with the day its bar ends (A28). */
const weighBars = <I>(
  entries: readonly I[],
  counts: (entry: I) => Truth,
  dateOf: (entry: I) => string | null,
  context: Context,
): Weighed[] =>
  entries.map((entry) => {
    const date = dateOf(entry);
    return { counts: counts(entry), day: date === null ? null : barEndAfter(date, context) };
  });

const isMediumOrHeavier = ({ level }: Penalty): Truth =>
  level === null ? null : level === 'sedang' || level === 'berat';

const weighPenalties = ({ penalties }: EligibilityFacts, context: Context): Weighed[] | null => {
  const past = penalties?.filter((penalty) => isPenaltyPast(penalty, context.asOf));
  return past === undefined ? null : weighBars(past, isMediumOrHeavier, ({ decreeDate }) => decreeDate, context);
};

const weighSentences = ({ criminalSentences }: EligibilityFacts, context: Context): Weighed[] | null => {
  const past = criminalSentences?.filter((sentence) => isSentencePast(sentence, context.asOf));
  return past === undefined
    ? null
    : weighBars(
        past,
        () => true,
        ({ judgmentDate }) => judgmentDate,
        context,
      );
};

const isUnjustified = ({ unfinishedJustified }: PastStudy): Truth =>
  unfinishedJustified === null ? null : !unfinishedJustified;

const weighTerminations = ({ studyAssignments }: EligibilityFacts, context: Context): Weighed[] | null => {
  const counts = (study: PastStudy): Truth => both(wasTerminated(study, context.asOf), isUnjustified(study));
  return studyAssignments === null
    ? null
    : weighBars(studyAssignments, counts, ({ terminatedOn }) => terminatedOn, context);
};

/** How long penalties and sentences bar: for ever, or as the reading A27 `two-years` has it until an anniversary. */
const barOf = (weighed: readonly Weighed[] | null, context: Context) => {
  const nothing = { bars: null, barEnds: null };
  if (weighed === null) return nothing;
  if (!weighed.some(({ counts }) => counts === true)) {
    return weighed.every(({ counts }) => counts === false) ? { bars: 'tidak', barEnds: null } : nothing;
  }
  return context.readings.A27 === 'for-life'
    ? { bars: 'seumur-hidup', barEnds: null }
    : { bars: 'sampai-tanggal', barEnds: latestSettled(weighed, barEndAfter(context.asOf, context)) };
};

export const measurePenalties = (facts: EligibilityFacts, context: Context) => {
  const weighed = weighPenalties(facts, context);
  const { bars, barEnds } = barOf(weighed, context);
  return { penalties: weighed === null ? null : countOf(weighed), bars, barEnds, asOf: context.asOf };
};

export const measureSentences = (facts: EligibilityFacts, context: Context) => {
  const weighed = weighSentences(facts, context);
  const { bars, barEnds } = barOf(weighed, context);
  return { sentences: weighed === null ? null : countOf(weighed), bars, barEnds, asOf: context.asOf };
};

/** Study assignments ended without lawful reason (Pasal 28 huruf e angka 3; A28). */
export const measureTerminations = (facts: EligibilityFacts, context: Context) => {
  const weighed = weighTerminations(facts, context);
  return {
    unjustified: weighed === null ? null : countOf(weighed),
    barEnds: weighed === null ? null : latestSettled(weighed, barEndAfter(context.asOf, context)),
    asOf: context.asOf,
  };
};

/** Whether Pasal 29 makes one wait after an earlier study: only a higher level does (A34). */
const hasToWaitAfter = (earlier: PastStudy, { degree }: EligibilityFacts, { asOf, readings }: Context): Truth => {
  const isFinished = isOrWillBeFinished(earlier, asOf);
  if (readings.A34 === 'any-level') return isFinished;
  const isLower = earlier.degree === null || degree === null ? null : kkniLevel(earlier.degree) < kkniLevel(degree);
  return both(isFinished, isLower);
};

/**
 * Whether the report after a study has not been made, or is not known of, where work counts from it (C7). Nobody has
 * reported yet from a study that still runs.
 */
export const lacksReport = (study: PastStudy, { asOf, readings }: Context): boolean =>
  readings.C7 === 'report-date' && isStudyPast(study, asOf) && (study.reportedOn === null || study.reportedOn > asOf);

/** The first day of work after a study (A34, C7): the day after it, and not before the report where that decides. */
const workedFrom = (study: PastStudy, context: Context): string | null => {
  const { lastDay, reportedOn } = study;
  if (lastDay === null || lacksReport(study, context)) return null;
  if (context.readings.C7 === 'last-day-of-study') return lastDay;
  const dayAfter = addDays(lastDay, 1);
  return context.readings.C7 === 'report-date' ? latestSince(dayAfter, [reportedOn]) : dayAfter;
};

const afterWait = (from: string, context: Context): string =>
  addMonths(from, parameterOf(context, 'serviceBeforeNextStudyMonths'));

/** The first day on which a new study may begin after one that ended: the whole time worked in between (A34, B1, C7). */
export const earliestStartAfter = (study: PastStudy, context: Context): string | null => {
  const from = workedFrom(study, context);
  return from === null ? null : afterWait(from, context);
};

/** The last day on which work after a study can have begun by the day of the decision. */
const latestWork = ({ asOf, readings }: Context): string =>
  readings.C7 === 'last-day-of-study' ? asOf : addDays(asOf, 1);

/** The earlier studies, over or soon to be, with a day that follows from each. */
const weighStudies = (
  facts: EligibilityFacts,
  context: Context,
  dayOf: (study: PastStudy) => string | null,
): Weighed[] | null =>
  facts.studyAssignments?.map((study) => ({
    counts: hasToWaitAfter(study, facts, context),
    day: dayOf(study),
  })) ?? null;

const weighStarts = (facts: EligibilityFacts, context: Context): Weighed[] | null =>
  weighStudies(facts, context, (study) => earliestStartAfter(study, context));

/** Whether nothing but work in the Ministry counts between two study assignments, as the letter of Pasal 29 has it (A31). */
export const countsMinistryOnly = ({ readings }: Context): boolean => readings.A31 === 'ministry-only';

/**
 * Work between two study assignments (Pasal 29). Where somebody works is compared only by the letter, and where there is an
 * earlier study to wait after; the record tells where the candidate serves, which is taken for where the work was.
 */
export const measureWorkBetween = (facts: EligibilityFacts, context: Context) => {
  const weighed = weighStarts(facts, context);
  const earlierStudies = weighed === null ? null : countOf(weighed);
  const ends = weighStudies(facts, context, ({ lastDay }) => lastDay) ?? [];
  const begins = weighStudies(facts, context, (study) => workedFrom(study, context)) ?? [];
  return {
    organisation:
      countsMinistryOnly(context) && earlierStudies !== null && earlierStudies > 0 ? facts.organisation : null,
    earlierStudies,
    earlierLastDay: latestSettled(ends, context.asOf),
    countedFrom: latestSettled(begins, latestWork(context)),
    requiredMonths: parameterOf(context, 'serviceBeforeNextStudyMonths'),
    earliestStart: latestSettled(weighed ?? [], afterWait(latestWork(context), context)),
    studyStartDate: facts.studyStartDate,
  };
};

type WorkBetween = ReturnType<typeof measureWorkBetween>;

/** Whether the work on record is work in a region where only that in the Ministry counts. */
export const isWorkInRegionOnly = ({ organisation }: Pick<WorkBetween, 'organisation'>): boolean =>
  organisation !== null && isInRegion(organisation);

/** The days on which time bars are over, as far as they are dated; what is not dated may bar longer. */
export const knownTimeBars = (facts: EligibilityFacts, context: Context): (string | null)[] => {
  const { A27 } = context.readings;
  return [
    ...(A27 === 'two-years' ? [weighPenalties(facts, context), weighSentences(facts, context)] : []),
    weighTerminations(facts, context),
    facts.studyStartDate === null ? weighStarts(facts, context) : null,
  ].map((weighed) => latestKnown(weighed ?? []));
};
