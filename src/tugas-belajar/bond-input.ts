/**
 * The facts a service bond is reckoned from, shared by the questions that ask about it.
 *
 * @module
 */
import * as z from 'zod';
import { Funding } from '../asn/employment.js';
import {
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
const StudyAssignmentInput = z.strictObject({
  ...studyPeriodFields,
  /** Last day of study as it was, extensions included; reckoned from the decreed end and the extensions if not given. */
  lastDay: fact(isoDate),
  /** Whether the programme is finished, or taken to be: a bond follows only then (Pasal 37 ayat (2)). */
  completed: fact(z.boolean()),
  /** Whether the person was released from the duties of the post (Pasal 37 ayat (2) huruf d). */
  releasedFromDuties: fact(z.boolean()),
  /** Who paid (Pasal 37 ayat (2) huruf d angka 3). */
  funding: fact(Funding),
  /** Day of the report after study; read only under the reading A47 `report-date`. */
  reportedOn: fact(isoDate),
});

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
}

/** The facts after checking: every one present, `null` where not known. */
export interface BondFacts extends ServiceRecord {
  readonly studyAssignments: readonly BondStudy[] | null;
}

/** The study assignments as far as they are recorded. */
export const studiesIn = ({ studyAssignments }: BondFacts): readonly BondStudy[] => studyAssignments ?? [];

export const bondFactsOf = (input: ServiceBondInput): BondFacts => {
  const facts: BondFacts = {
    ...serviceRecordOf(input),
    studyAssignments:
      input.studyAssignments?.map((study) => ({
        ...studyPeriodOf(study),
        lastDay: study.lastDay ?? null,
        completed: study.completed ?? null,
        releasedFromDuties: study.releasedFromDuties ?? null,
        funding: study.funding ?? null,
        reportedOn: study.reportedOn ?? null,
      })) ?? null,
  };
  const issues = [...issuesOfServiceRecord(facts), ...studiesIn(facts).flatMap(issuesOfStudy)];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return facts;
};

const issuesOfStudy = ({ firstDay, decreedLastDay, lastDay }: BondStudy, index: number): InputIssue[] => [
  ...issuesOfPeriod(`studyAssignments[${index}].decreedLastDay`, firstDay, decreedLastDay),
  ...issuesOfPeriod(`studyAssignments[${index}].lastDay`, firstDay, lastDay),
];

export const parseServiceBond = (raw: unknown): BondFacts => bondFactsOf(readServiceBond(raw));

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
  funding: 'pemerintah',
  reportedOn: null,
};

/** A study that is known not to be finished leads to no bond, so nothing else about it is missing. */
const unlessUnfinished = <F, C>(part: ItemPart<BondStudy, F, C>): ItemPart<BondStudy, F, C> => ({
  ...part,
  missing: (study, facts, context) => (study.completed === false ? [] : part.missing(study, facts, context)),
});

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
const partsSeenFrom = <F extends BondFacts>(
  dayOf: (facts: F, context: Context) => string,
): readonly ItemPart<BondStudy, F, Context>[] => [
  itemPart('completed', [true, false]),
  {
    missing: ({ firstDay }) => (firstDay === null ? ['firstDay'] : []),
    fillings: (_study, facts, context) =>
      [0, 1, 2, 3].map((sample) => (s: BondStudy): BondStudy => {
        const lastDay = studyLastDayOf(s, context) ?? decreedLastDayOf(s, context);
        const samples = firstDaySamples(lastDay, dayOf(facts, context), multiplesIn(context));
        return { ...s, firstDay: roundRobin(samples, sample) };
      }),
  },
  {
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
  },
  itemPart('releasedFromDuties', [true, false]),
  itemPart('funding', Funding.options),
  {
    missing: (study, _facts, { readings }) =>
      readings.A46 === 'normative-period' && study.normativeTime === null ? ['normativeTime'] : [],
    fillings: (study, facts, context) =>
      [24, 1, partingMonths(study, dayOf(facts, context), context), 120].map(
        (months) =>
          (s: BondStudy): BondStudy => ({ ...s, normativeTime: { months } }),
      ),
  },
  {
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
  },
];

/** Studies that an unrecorded list may hold: ended lately, ended on the eve of the day asked about, or far ahead. */
const someStudies = (day: string): BondStudy[] => {
  const study = (firstDay: string, lastDay: string) => ({ ...A_STUDY, firstDay, lastDay, reportedOn: lastDay });
  return [
    study(addMonths(day, -30), addMonths(day, -6)),
    study(addMonths(day, -48), addDays(day, -1)),
    study('2180-01-01', '2189-12-31'),
  ];
};

/**
 * Looks for what is missing among the study assignments, in any facts that hold them.
 *
 * @param dayOf - the day that is asked about; what happened just before it decides most.
 */
export const studyGapsIn = <F extends BondFacts>(
  dayOf: (facts: F, context: Context) => string,
): ((facts: F, context: Context) => readonly Gap<F>[]) =>
  listGap<F, Context, BondStudy>(
    'studyAssignments',
    { get: (f) => f.studyAssignments, set: (f, studyAssignments) => ({ ...f, studyAssignments }) },
    (facts, context) => [[], ...someStudies(dayOf(facts, context)).map((study) => [study])],
    partsSeenFrom(dayOf).map(unlessUnfinished),
    true,
  );

/** How many times the study period is owed, and by which provision (Pasal 37 ayat (2) huruf d; A49). */
export const multiplierOf = (study: BondStudy, context: Context) => {
  if (study.releasedFromDuties !== true) {
    return { provision: 'pupr-2-2023/37.2.d.2', times: parameterOf(context, 'bondTimesInPost') } as const;
  }
  return study.funding === 'mandiri'
    ? ({ provision: 'pupr-2-2023/37.2.d.3', times: parameterOf(context, 'bondTimesSelfFundedReleased') } as const)
    : ({ provision: 'pupr-2-2023/37.2.d.1', times: parameterOf(context, 'bondTimesReleased') } as const);
};
