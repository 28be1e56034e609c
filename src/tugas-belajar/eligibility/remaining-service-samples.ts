/**
 * First days of study, study times and days of retirement at which the rule on remaining service changes its mind: what is
 * tried for each of them while it is missing.
 *
 * @module
 */
import { curriculumMonths, DEGREES, type Degree } from '../../asn/degree.js';
import { possibleRetirementsOf } from '../../asn/service-record.js';
import type { StudyTime } from '../../asn/study-time.js';
import { addMonths, EARLIEST_DATE, LATEST_DATE, spanBetween, withinRange } from '../../kernel/calendar.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import type { EligibilityFacts, PastStudy } from './facts.js';
import { earliestStartAfter } from './history.js';
import { leavesPost, normativeMonthsOf, remainingServiceFrom, retirementAsPelaksana, timelyDay } from './measures.js';

type Facts = EligibilityFacts;

/** Stand-ins for what is missing beside the fact at hand: any will do, as long as all samples agree on them. */
const SOME_START = '2030-01-01';
const SOME_MONTHS = 24;
const LONGEST_MONTHS = 120;

const multiples = (context: Context): readonly number[] => [
  parameterOf(context, 'remainingServiceTimesReleased'),
  parameterOf(context, 'remainingServiceTimesInPost'),
];

const fewestTimes = (context: Context): number => Math.min(...multiples(context));

/** Where retirement may fall on several days, each multiple may part them; where it cannot, the lower one parts both. */
const partingTimes = (facts: Facts, context: Context): readonly number[] =>
  possibleRetirementsOf(facts, context).length > 1 ? multiples(context) : [fewestTimes(context)];

/** A remaining service that the lower multiple of the study time just fits in, and a higher one does not. */
const tightMonths = (facts: Facts, context: Context): number =>
  fewestTimes(context) * (normativeMonthsOf(facts, context) ?? SOME_MONTHS);

export const isKnown = <V>(value: V | null): value is V => value !== null;

export const LOWEST_DEGREE: Degree = DEGREES[0];

/** An earlier study as long over as can be. */
export const EARLIEST_STUDY: PastStudy = {
  label: null,
  degree: LOWEST_DEGREE,
  lastDay: EARLIEST_DATE,
  completed: true,
  terminated: false,
  terminatedOn: null,
  unfinishedJustified: null,
  reportedOn: EARLIEST_DATE,
};

/** The first days that Pasal 29 allows, after each earlier study that is known and after one as early as can be. */
const startsAfterEarlierStudy = (facts: Facts, context: Context): string[] =>
  [EARLIEST_STUDY, ...(facts.studyAssignments ?? [])]
    .map((study) => earliestStartAfter(study, context))
    .filter(isKnown);

/** The last days of service that are known or can only be, in the present post and as pelaksana. */
const tellingRetirements = (facts: Facts, context: Context): readonly string[] => {
  const asPelaksana = leavesPost(facts, context) === false ? null : retirementAsPelaksana(facts, context);
  return [...possibleRetirementsOf(facts, context), asPelaksana].filter(isKnown);
};

/** The study times to reckon with while a first day is looked for: the known one, those of all degrees, or any. */
const monthsToTry = (facts: Facts, context: Context): readonly number[] => {
  const known = normativeMonthsOf(facts, context);
  if (known !== null) return [known];
  return facts.normativeTime === 'curriculum'
    ? DEGREES.map((degree) => curriculumMonths(degree, context))
    : [SOME_MONTHS];
};

/** The last first days from which a multiple of the study time fits before a retirement. */
const tightStarts = (facts: Facts, context: Context): string[] => {
  const spans = partingTimes(facts, context).flatMap((times) =>
    monthsToTry(facts, context).map((months) => times * months),
  );
  return tellingRetirements(facts, context).flatMap((day) => spans.map((span) => addMonths(day, -span)));
};

export const studyStartSamples = (facts: Facts, context: Context): string[] => {
  const tight = tightStarts(facts, context);
  return [
    ...new Set(
      withinRange([
        EARLIEST_DATE,
        ...startsAfterEarlierStudy(facts, context),
        ...(tight.length === 0 ? [SOME_START] : tight),
        LATEST_DATE,
      ]),
    ),
  ];
};

/** The days that remaining service may be counted from: for the rule itself, and for the earliest day. */
const daysCountedFrom = (facts: Facts, context: Context): string[] => {
  const known = remainingServiceFrom(facts, context);
  return [...(known === null ? studyStartSamples(facts, context) : [known]), timelyDay(facts, context)];
};

export const retirementSamples = (facts: Facts, context: Context): string[] => [
  ...new Set(daysCountedFrom(facts, context).map((from) => addMonths(from, tightMonths(facts, context)))),
];

/** Where the multiples part: the longest study of which so many times still fit. */
const longestFitting = (from: string, retirement: string, times: number): number =>
  from > retirement ? 0 : Math.floor((spanBetween(from, retirement).months + 1) / Math.max(times, 1));

/** The longest study that leaves the post held, and the shortest that does not, where a reading tells them apart. */
const monthsAboutLeaving = (context: Context): number[] => {
  const kept = parameterOf(context, 'postKeptMonths');
  return context.readings.A22 === 'pelaksana-while-released' ? [kept, kept + 1] : [];
};

export const normativeTimeSamples = (facts: Facts, context: Context): StudyTime[] => {
  const retirements = [
    ...new Set([...possibleRetirementsOf(facts, context), retirementAsPelaksana(facts, context)].filter(isKnown)),
  ];
  const times = partingTimes(facts, context);
  const fitting = retirements.flatMap((retirement) =>
    daysCountedFrom(facts, context).flatMap((from) => times.map((one) => longestFitting(from, retirement, one))),
  );
  const turns = [...fitting.flatMap((months) => [months - 1, months]), ...monthsAboutLeaving(context)];
  return [...new Set([1, ...turns, SOME_MONTHS, LONGEST_MONTHS])]
    .filter((months) => months >= 1 && months <= LONGEST_MONTHS)
    .map((months) => ({ months }));
};
