/**
 * The facts a service bond is reckoned from, shared by the questions that ask about it.
 *
 * @module
 */
import * as z from 'zod';
import { Degree } from '../asn/degree.js';
import { Funding } from '../asn/employment.js';
import {
  checkBirthDates,
  issuesOfServiceRecord,
  type ServiceRecord,
  serviceRecordFields,
  serviceRecordOf,
} from '../asn/service-record.js';
import { monthsOf } from '../asn/study-time.js';
import { addDays, addMonths, daysBetween, EARLIEST_DATE } from '../kernel/calendar.js';
import type { Gap } from '../kernel/completions.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { fact, isoDate } from '../kernel/fields.js';
import { type ItemPart, itemPart, listGap } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { latestSince, roundRobin } from '../kernel/logic.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import { tellApart } from './same-study.js';
import {
  decreedLastDayOf,
  extendedLastDay,
  extensionMonths,
  firstDaySamples,
  issuesOfPeriod,
  lastDaySamples,
  type Multiples,
  partingLastDay,
  type StudyPeriod,
  studyPeriodFields,
  studyPeriodOf,
  withinStudy,
} from './study-assignment.js';

/** One study assignment that a bond may follow from. */
export const StudyAssignmentInput = z.strictObject({
  ...studyPeriodFields,
  /**
   * Last day of study as it was, extensions included; reckoned from the decreed end and the extensions if not given. While
   * it lies after the day of the decision it is the day on which the study is to end.
   */
  lastDay: fact(isoDate),
  /** Whether the programme is finished, or taken to be: a bond follows only then (Pasal 37 ayat (2)). */
  completed: fact(z.boolean()),
  /** Whether the person was released from the duties of the post (Pasal 37 ayat (2) huruf d). */
  releasedFromDuties: fact(z.boolean()),
  /** Who paid (Pasal 37 ayat (2) huruf d angka 3). */
  funding: fact(Funding),
  /** Day of the report after study; read only under the reading A47 `report-date`. */
  reportedOn: fact(isoDate),
  /** Level of the study; tells two studies with the same days apart (C47). */
  degree: fact(Degree),
});
type StudyAssignmentInput = z.infer<typeof StudyAssignmentInput>;

export const bondFields = {
  ...serviceRecordFields,
  /** The person's study assignments, in any order. */
  studyAssignments: fact(z.array(StudyAssignmentInput).max(10)),
};

/** The facts about a person's study assignments. Every one may be left out. */
export const ServiceBondInput = z.strictObject(bondFields);
export interface ServiceBondInput extends z.infer<typeof ServiceBondInput> {}

const readServiceBond = parserOf(ServiceBondInput);

export interface BondStudy extends StudyPeriod {
  readonly lastDay: string | null;
  readonly completed: boolean | null;
  readonly releasedFromDuties: boolean | null;
  readonly funding: Funding | null;
  readonly reportedOn: string | null;
  readonly degree: Degree | null;
  /** Position of an earlier entry that records the same study; such an entry leaves no bond of its own (C47). */
  readonly sameAs: number | null;
}

/** The facts after checking: every one present, `null` where not known. */
export interface BondFacts extends ServiceRecord {
  readonly studyAssignments: readonly BondStudy[] | null;
}

/** The study assignments as far as they are recorded. */
export const studiesIn = ({ studyAssignments }: BondFacts): readonly BondStudy[] => studyAssignments ?? [];

const studyOf = (study: StudyAssignmentInput): BondStudy => ({
  ...studyPeriodOf(study),
  lastDay: study.lastDay ?? null,
  completed: study.completed ?? null,
  releasedFromDuties: study.releasedFromDuties ?? null,
  funding: study.funding ?? null,
  reportedOn: study.reportedOn ?? null,
  degree: study.degree ?? null,
  sameAs: null,
});

/** The facts of a record, its studies told apart (C47). */
export const bondFactsOf = (
  input: z.infer<z.ZodObject<typeof serviceRecordFields>> & {
    readonly studyAssignments?: readonly StudyAssignmentInput[] | null | undefined;
  },
  context: Context,
): BondFacts => {
  const record = serviceRecordOf(input);
  checkBirthDates(record, context);
  const studies = input.studyAssignments?.map(studyOf) ?? null;
  const issues = [...issuesOfServiceRecord(record), ...(studies ?? []).flatMap(issuesOfStudy)];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return {
    ...record,
    studyAssignments: studies === null ? null : tellApart(studies, (one) => studyLastDayOf(one, context)),
  };
};

const issuesOfStudy = ({ firstDay, decreedLastDay, lastDay }: BondStudy, index: number): InputIssue[] => [
  ...issuesOfPeriod(`studyAssignments[${index}].decreedLastDay`, firstDay, decreedLastDay),
  ...issuesOfPeriod(`studyAssignments[${index}].lastDay`, firstDay, lastDay),
];

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

/** The last day of study: as it was, or the decreed end with all extensions (Pasal 38 ayat (9)). */
export const studyLastDayOf = (study: BondStudy, context: Context): string | null => {
  if (study.lastDay !== null) return study.lastDay;
  const decreed = decreedLastDayOf(study, context);
  if (decreed === null || study.extensions === null) return null;
  return extendedLastDay(study.firstDay, decreed, extensionMonths(study.extensions, context));
};

const missingLastDay = (study: BondStudy, context: Context): (keyof BondStudy)[] => {
  if (studyLastDayOf(study, context) !== null) return [];
  const decreedIsMissing = decreedLastDayOf(study, context) === null;
  return [
    'lastDay',
    ...(decreedIsMissing ? (['decreedLastDay'] as const) : []),
    ...(decreedIsMissing && study.normativeTime === null ? (['normativeTime'] as const) : []),
    ...(study.extensions === null ? (['extensions'] as const) : []),
  ];
};

const A_STUDY: Omit<BondStudy, 'firstDay' | 'lastDay'> = {
  decreedLastDay: null,
  normativeTime: { months: 24 },
  extensions: [],
  completed: true,
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

/** A study that may have been finished; only such a one leads to a bond. */
const mayBeFinished = ({ completed }: BondStudy): boolean => completed !== false;

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

/** What part of a study may be missing, and what it may turn out to be, seen from the day that is asked about. */
const partsSeenFrom = <F extends BondFacts>({ dayOf, asksOfUnfinished }: StudyLook<F>): readonly StudyPart<F>[] => {
  const isTimed = (study: BondStudy, facts: F, context: Context): boolean =>
    asksOfUnfinished || mayBeFinished(study) || mayInterrupt(facts, context);
  return [
    itemPart('completed', [true, false]),
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
      fillings: (_study, facts, context) =>
        [0, 1, 2, 3, 4, 5, 6].map((sample) => (s: BondStudy): BondStudy => {
          const day = dayOf(facts, context);
          const multiples = multiplesIn(context);
          const samples = [
            ...lastDaySamples(s.firstDay, day, multiples),
            withinStudy(partingDay(s, day, context), s.firstDay),
            partingLastDay(s.firstDay ?? day, s.reportedOn ?? day, day, multiples),
          ];
          return { ...s, lastDay: roundRobin(samples, sample) };
        }),
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
          const dayAfter = addDays(studyLastDayOf(s, context) ?? day, 1);
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

/** Studies that an unrecorded list may hold: ended lately, or on the eve of the day asked about; far ahead; under way. */
const someStudies = (day: string): BondStudy[] => {
  const study = (firstDay: string, lastDay: string) => ({ ...A_STUDY, firstDay, lastDay, reportedOn: lastDay });
  return [
    study(addMonths(day, -30), addMonths(day, -6)),
    study(addMonths(day, -48), addDays(day, -1)),
    study('2180-01-01', '2189-12-31'),
    study(addMonths(day, -6), addMonths(day, 6)),
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
): ((facts: F, context: Context) => readonly Gap<F>[]) => {
  const findGaps = listGap<F, Context, BondStudy>(
    'studyAssignments',
    { get: (f) => f.studyAssignments, set: (f, studyAssignments) => ({ ...f, studyAssignments }) },
    (facts, context) => [[], ...someStudies(look.dayOf(facts, context)).map((study) => [study])],
    partsSeenFrom(look).map((part) => when(({ sameAs }) => sameAs === null, part)),
    true,
  );
  return (facts, context) =>
    facts.studyAssignments?.every((study) => isWhole(study, context)) === true ? NO_GAPS : findGaps(facts, context);
};

/** How many times the study period is owed, and by which provision (Pasal 37 ayat (2) huruf d; A49). */
export const multiplierOf = (study: BondStudy, context: Context) => {
  if (study.releasedFromDuties !== true) {
    return { provision: 'pupr-2-2023/37.2.d.2', times: parameterOf(context, 'bondTimesInPost') } as const;
  }
  return study.funding === 'mandiri'
    ? ({ provision: 'pupr-2-2023/37.2.d.3', times: parameterOf(context, 'bondTimesSelfFundedReleased') } as const)
    : ({ provision: 'pupr-2-2023/37.2.d.1', times: parameterOf(context, 'bondTimesReleased') } as const);
};
