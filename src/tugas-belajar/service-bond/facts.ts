/**
 * The facts a service bond is reckoned from, shared by the questions that ask about it.
 *
 * @module
 */

import { ORGANISATIONS } from '../../asn/employment.js';
import {
  checkBirthDates,
  issuesOfServiceRecord,
  type ServiceInput,
  type ServiceRecord,
  serviceFacts,
} from '../../asn/service-record.js';
import { monthsOf } from '../../asn/study-time.js';
import { addDays, addMonths, daysBetween, EARLIEST_DATE, LATEST_DATE } from '../../kernel/calendar.js';
import { type Fill, type Gap, gapOf, gapsInList } from '../../kernel/completions.js';
import { type InputIssue, InvalidInputError } from '../../kernel/errors.js';
import { facts, type Input, type Known, listOf, oneOf, type QuestionOf, questionOf } from '../../kernel/fact.js';
import { holesIn, type ItemPart, itemPart } from '../../kernel/gaps.js';
import { filledIn } from '../../kernel/lists.js';
import { latestSince, roundRobin } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import {
  type BondStudy,
  isEndOpen,
  type RecordedStudy,
  studyAssignment,
  studyLastDayOf,
  studyOf,
  withOutcome,
} from '../bond-study.js';
import { tellApart } from '../same-study.js';
import {
  decreedLastDayOf,
  firstDaySamples,
  type GrantedExtension,
  issuesOfPeriod,
  lastDaySamples,
  type Multiples,
  partingLastDay,
  withinStudy,
} from '../study-assignment.js';

/** Where the person serves. */
export const posting = /* @__PURE__ */ facts(() => ({
  /** Where the person serves; it never changes what is owed, but what the answer takes for granted (A31, C54). */
  organisation: oneOf(ORGANISATIONS),
}));
const own = /* @__PURE__ */ facts(() => ({
  /** The person's study assignments, in any order. */
  studyAssignments: listOf(studyAssignment(), 10),
}));

/** The facts about a person's study assignments. Every one may be left out. */
export interface ServiceBondInput extends ServiceInput, Input<typeof posting>, Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface BondRecord extends ServiceRecord, Known<typeof posting>, Known<typeof own> {}

const issuesOfStudy = ({ firstDay, decreedLastDay, lastDay }: RecordedStudy, index: number): InputIssue[] => [
  ...issuesOfPeriod(`studyAssignments[${index}].decreedLastDay`, firstDay, decreedLastDay),
  ...issuesOfPeriod(`studyAssignments[${index}].lastDay`, firstDay, lastDay),
];

/** What is wrong with a record whatever the day and the readings: service or a study that ends before it starts. */
export const issuesOfBondRecord = (record: BondRecord): readonly InputIssue[] => [
  ...issuesOfServiceRecord(record),
  ...(record.studyAssignments ?? []).flatMap(issuesOfStudy),
];

export const serviceBond = /* @__PURE__ */ questionOf<ServiceBondInput, BondRecord>(
  () => ({ ...serviceFacts.shape, ...posting.shape, ...own.shape }),
  issuesOfBondRecord,
);

/** What {@link computeServiceBond} asks of a person, for `factsFor`. */
export const serviceBondQuestion: QuestionOf<ServiceBondInput> = serviceBond;

const readServiceBond = /* @__PURE__ */ readFacts(serviceBond);

/** The facts as rules read them, the studies told apart. */
export interface BondFacts extends ServiceRecord, Known<typeof posting> {
  readonly studyAssignments: readonly BondStudy[] | null;
}

/** The study assignments as far as they are recorded. */
export const studiesIn = ({ studyAssignments }: BondFacts): readonly BondStudy[] => studyAssignments ?? [];

/** What a question knows of the studies beside what every question knows. */
export interface Beside {
  /** Names of further facts that two entries of one study tell differently, by the positions of the entries. */
  readonly differences: (a: number, b: number) => readonly string[];
  /** What else is wrong, once the studies are told apart. */
  readonly issues: (studies: readonly BondStudy[]) => readonly InputIssue[];
}

const NOTHING_BESIDE: Beside = { differences: () => [], issues: () => [] };

/**
 * The facts of a record, its studies told apart (C47).
 *
 * @throws {@link InvalidInputError} where the record contradicts itself.
 */
export const bondFactsOf = (input: BondRecord, context: Context, beside = NOTHING_BESIDE): BondFacts => {
  const { nip, birthDate, position, retirementDate, organisation } = input;
  const record = { nip, birthDate, position, retirementDate, organisation };
  checkBirthDates(record, context);
  const entries = input.studyAssignments?.map(studyOf) ?? null;
  if (entries === null) return { ...record, studyAssignments: null };
  const toldApart = tellApart(entries, beside.differences, context);
  const contradictions = [...toldApart.issues, ...beside.issues(toldApart.studies)];
  if (contradictions.length > 0) throw new InvalidInputError(contradictions);
  return { ...record, studyAssignments: toldApart.studies.map((study) => withOutcome(study, context)) };
};

export const parseServiceBond = (raw: unknown, context: Context): BondFacts =>
  bondFactsOf(readServiceBond(raw), context);

/** Paths of the entries that record a study once more (C47). */
export const duplicatesIn = (facts: BondFacts): string[] =>
  studiesIn(facts).flatMap(({ sameAs }, index) => (sameAs === null ? [] : [`studyAssignments[${index}]`]));

/** Paths of the days of study and of report that lie after the day of the decision: told, and taken as intended (C5). */
export const laterStudyDays = (facts: BondFacts, asOf: string): string[] =>
  studiesIn(facts).flatMap((study, index) =>
    (['lastDay', 'reportedOn'] as const).flatMap((name) =>
      (study[name] ?? '') > asOf ? [`studyAssignments[${index}].${name}`] : [],
    ),
  );

/** Paths of the extensions within a study of which it is not known how long they are. */
const timesMissingIn = (extensions: readonly GrantedExtension[]): string[] =>
  extensions.flatMap(({ time }, index) => (time === null ? [`extensions[${index}].time`] : []));

const missingLastDay = (study: BondStudy, context: Context): string[] => {
  if (studyLastDayOf(study, context) !== null) return [];
  const decreedIsMissing = decreedLastDayOf(study, context) === null;
  return [
    'lastDay',
    ...(decreedIsMissing ? ['decreedLastDay'] : []),
    ...(decreedIsMissing && study.normativeTime === null ? ['normativeTime'] : []),
    ...(study.extensions === null ? ['extensions'] : timesMissingIn(study.extensions)),
  ];
};

const A_STUDY: Omit<BondStudy, 'firstDay' | 'lastDay'> = {
  label: null,
  decreedLastDay: null,
  normativeTime: { months: 24 },
  extensions: [],
  completed: true,
  unfinishedSoFar: false,
  endOfUnfinished: null,
  releasedFromDuties: true,
  funding: 'lembaga-pemberi-bantuan',
  reportedOn: null,
  degree: null,
  sameAs: null,
};

type StudyPart<F> = ItemPart<BondStudy, F, Context>;

/** A part that is looked for under a condition only. */
const when = <F>(
  isAsked: (study: BondStudy, facts: F, context: Context) => boolean,
  part: StudyPart<F>,
): StudyPart<F> => ({
  ...part,
  missing: (study, facts, context) => (isAsked(study, facts, context) ? part.missing(study, facts, context) : []),
});

/** A study that is finished, or may be yet; only such a one leads to a bond. */
const mayBeFinished = ({ completed }: BondStudy): boolean => completed !== false;

/**
 * How a study may end. One of which nothing is recorded was finished in the time set, was not and still is, or was not and
 * will not be; where no time was set that is past, the second is like the first with another last day.
 */
const endings = (study: BondStudy, context: Context): Fill<BondStudy>[] => {
  const ending =
    (completed: boolean, unfinishedSoFar: boolean): Fill<BondStudy> =>
    (s) => ({ ...s, completed, unfinishedSoFar });
  if (study.unfinishedSoFar === true) return [ending(true, true), ending(false, true)];
  const yet = isEndOpen(study, context) ? [ending(true, true)] : [];
  return [ending(true, false), ...yet, ending(false, true)];
};

/** The last day on which a study can have ended: with release nobody begins another before it is over (C47). */
const latestEndOf = ({ firstDay, releasedFromDuties }: BondStudy, facts: BondFacts): string =>
  studiesIn(facts).reduce((latest, other) => {
    const begins = other.releasedFromDuties === true && other.sameAs === null ? other.firstDay : null;
    const isLater = releasedFromDuties === true && firstDay !== null && begins !== null && begins > firstDay;
    return isLater && begins <= latest ? addDays(begins, -1) : latest;
  }, LATEST_DATE);

/** Whether a study can make the bond of another pause (B5). */
const mayInterrupt = (facts: BondFacts, { readings }: Context): boolean =>
  readings.B5 === 'pauses-during-released-study' && studiesIn(facts).filter(({ sameAs }) => sameAs === null).length > 1;

const multiplesIn = (context: Context): Multiples => {
  const all = (['bondTimesReleased', 'bondTimesInPost', 'bondTimesSelfFundedReleased'] as const).map((name) =>
    parameterOf(context, name),
  );
  return { least: Math.min(...all), most: Math.max(...all) };
};

/** About how many days are multiplied; near enough to choose a day between two multiples. */
const multipliedDays = (study: BondStudy, context: Context): number => {
  const lastDay = studyLastDayOf(study, context);
  if (context.readings.A46 === 'normative-period' && study.normativeTime !== null) {
    return 30 * monthsOf(study.normativeTime, context);
  }
  return study.firstDay === null || lastDay === null ? 0 : daysBetween(study.firstDay, lastDay) + 1;
};

/** A first day of bond from which the lesser multiple is over by a day, and the greater is not. */
const partingDay = (study: BondStudy, day: string, context: Context): string => {
  const { least, most } = multiplesIn(context);
  return addDays(day, -Math.floor((multipliedDays(study, context) * (least + most)) / 2));
};

/** A length of study whose lesser multiple is over by a day, and whose greater is not. */
const partingMonths = (study: BondStudy, day: string, context: Context): number => {
  const from = latestSince(EARLIEST_DATE, [studyLastDayOf(study, context), study.reportedOn]);
  const { least, most } = multiplesIn(context);
  const months = Math.floor((2 * daysBetween(from, day)) / (30 * Math.max(least + most, 1)));
  return Math.min(Math.max(months, 1), 120);
};

/**
 * Days on which a study that runs today may end: at the soonest, for the sooner it ends the sooner its bond is served; and
 * lengths that nearly double. Where it makes an older bond pause it is owed after that, so that what it owes itself decides
 * for lengths of which the longest is at least twice the shortest.
 */
const endsOfRunning = ({ firstDay }: BondStudy, day: string, facts: BondFacts, context: Context): string[] => {
  const { asOf } = context;
  const ends = [asOf];
  if (firstDay === null || firstDay > asOf || !mayInterrupt(facts, context)) return ends;
  for (let days = daysBetween(firstDay, asOf) + 1; addDays(firstDay, days) < day; days = Math.ceil(days * 1.9)) {
    ends.push(addDays(firstDay, days));
  }
  return ends;
};

/** What part of a study may be missing, and what it may turn out to be, seen from the day that is asked about. */
const partsSeenFrom = <F extends BondFacts>({ dayOf, asksOfUnfinished }: StudyLook<F>): readonly StudyPart<F>[] => {
  const isTimed = (study: BondStudy, facts: F, context: Context): boolean =>
    asksOfUnfinished || mayBeFinished(study) || mayInterrupt(facts, context);
  return [
    {
      missing: ({ completed }) => (completed === null ? ['completed'] : []),
      fillings: (study, _facts, context) => endings(study, context),
    },
    when(isTimed, {
      missing: ({ firstDay }) => (firstDay === null ? ['firstDay'] : []),
      fillings: (_study, facts, context) =>
        [0, 1, 2, 3].map((sample) => (s: BondStudy): BondStudy => {
          const lastDay = studyLastDayOf(s, context) ?? decreedLastDayOf(s, context);
          const samples = firstDaySamples(lastDay, dayOf(facts, context), multiplesIn(context));
          return { ...s, firstDay: roundRobin(samples, sample) };
        }),
    }),
    when(isTimed, {
      missing: (study, _facts, context) => missingLastDay(study, context),
      fillings: (study, facts, context) => {
        const latest = latestEndOf(study, facts);
        const isOpen = isEndOpen(study, context);
        const name = isOpen ? 'endOfUnfinished' : 'lastDay';
        const mayRun = isOpen || study.unfinishedSoFar === true;
        const running = mayRun ? endsOfRunning(study, dayOf(facts, context), facts, context) : [];
        const samplesOf = (s: BondStudy): string[] => {
          const day = dayOf(facts, context);
          const multiples = multiplesIn(context);
          return [
            ...lastDaySamples(s.firstDay, day, multiples),
            withinStudy(partingDay(s, day, context), s.firstDay),
            partingLastDay(filledIn(s.firstDay), s.reportedOn ?? day, day, multiples),
            ...running.map((end) => withinStudy(end, s.firstDay)),
          ].map((end) => (end > latest ? latest : end));
        };
        return Array.from(
          { length: 7 + running.length },
          (_, sample) =>
            (s: BondStudy): BondStudy => ({
              ...s,
              [name]: roundRobin(samplesOf(s), sample),
            }),
        );
      },
    }),
    when(
      (study, facts, context) => mayBeFinished(study) || mayInterrupt(facts, context),
      itemPart('releasedFromDuties', [true, false]),
    ),
    // Of the funding it only matters whether the person pays.
    when(
      (study) => asksOfUnfinished || mayBeFinished(study),
      itemPart('funding', ['lembaga-pemberi-bantuan', 'mandiri']),
    ),
    when(mayBeFinished, {
      missing: (study, _facts, { readings }) =>
        readings.A46 === 'normative-period' && study.normativeTime === null ? ['normativeTime'] : [],
      fillings: (study, facts, context) =>
        [24, 1, partingMonths(study, dayOf(facts, context), context), 120].map(
          (months) =>
            (s: BondStudy): BondStudy => ({ ...s, normativeTime: { months } }),
        ),
    }),
    when(mayBeFinished, {
      missing: (study, _facts, { readings }) =>
        readings.A47 === 'report-date' && study.reportedOn === null ? ['reportedOn'] : [],
      fillings: (_study, facts, context) =>
        [0, 1, 2, 3, 4, 5].map((sample) => (s: BondStudy): BondStudy => {
          const day = dayOf(facts, context);
          const dayAfter = addDays(filledIn(studyLastDayOf(s, context)), 1);
          const reports = [
            dayAfter,
            partingDay(s, day, context),
            addMonths(day, -6),
            day,
            addDays(day, 1),
            addMonths(dayAfter, 36),
          ];
          return { ...s, reportedOn: latestSince(dayAfter, [roundRobin(reports, sample)]) };
        }),
    }),
  ];
};

/** From which day studies are looked at, and whether those that are not finished matter by themselves. */
interface StudyLook<F> {
  readonly dayOf: (facts: F, context: Context) => string;
  readonly asksOfUnfinished: boolean;
}

/** Studies that an unrecorded list may hold: ended lately, or on the eve of the day asked about; far ahead; under way; failed. */
const someStudies = (day: string): BondStudy[] => {
  const study = (firstDay: string, lastDay: string) => ({ ...A_STUDY, firstDay, lastDay, reportedOn: lastDay });
  return [
    study(addMonths(day, -30), addMonths(day, -6)),
    study(addMonths(day, -48), addDays(day, -1)),
    study('2180-01-01', '2189-12-31'),
    study(addMonths(day, -6), addMonths(day, 6)),
    { ...study(addMonths(day, -30), addMonths(day, -6)), completed: false, unfinishedSoFar: true },
  ];
};

/** Whether nothing that can be asked of a study is missing; most records are such, and are seen at a glance. */
const isWhole = (study: BondStudy, { readings }: Context): boolean =>
  study.completed !== null &&
  study.firstDay !== null &&
  study.lastDay !== null &&
  study.releasedFromDuties !== null &&
  study.funding !== null &&
  (readings.A46 !== 'normative-period' || study.normativeTime !== null) &&
  (readings.A47 !== 'report-date' || study.reportedOn !== null);

const NO_GAPS: readonly never[] = [];

/**
 * Looks for what is missing among the study assignments, in any facts that hold them.
 *
 * @param look - the day that is asked about, for what happened just before it decides most; and what is asked.
 */
export const studyGapsIn = <F extends BondFacts>(
  look: StudyLook<F>,
): ((facts: F, context: Context) => readonly Gap<BondFacts>[]) => {
  const parts = partsSeenFrom(look).map((part) => when(({ sameAs }) => sameAs === null, part));
  const setting = (studyAssignments: readonly BondStudy[]): Partial<BondFacts> => ({ studyAssignments });
  return (facts, context) => {
    const { studyAssignments } = facts;
    if (studyAssignments === null) {
      const lists = [[], ...someStudies(look.dayOf(facts, context)).map((study) => [study])];
      return [gapOf(['studyAssignments'], lists.map(setting))];
    }
    if (studyAssignments.every((study) => isWhole(study, context))) return NO_GAPS;
    const holes = holesIn('studyAssignments', studyAssignments, parts, facts, context);
    return holes === null ? NO_GAPS : gapsInList<BondFacts, BondStudy>(holes, studiesIn, setting);
  };
};
