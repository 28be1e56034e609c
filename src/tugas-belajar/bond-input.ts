/**
 * The facts a service bond is reckoned from, shared by the questions that ask about it.
 *
 * @module
 */
import * as z from 'zod';
import { Funding } from '../asn/employment.js';
import {
  issuesOfServiceRecord,
  retirementGap,
  type ServiceRecord,
  serviceRecordFields,
  serviceRecordOf,
} from '../asn/service-record.js';
import { addMonths } from '../kernel/calendar.js';
import type { Gap } from '../kernel/completions.js';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { type ItemPart, itemPart, listGap } from '../kernel/gaps.js';
import { fact, isoDate, parseInput } from '../kernel/input.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import {
  decreedLastDayOf,
  extendedLastDay,
  extensionMonths,
  firstDaySamples,
  issuesOfPeriod,
  lastDaySamples,
  type StudyPeriod,
  studyPeriodFields,
  studyPeriodOf,
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
  const issues = [...issuesOfServiceRecord(facts), ...(facts.studyAssignments ?? []).flatMap(issuesOfStudy)];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return facts;
};

const issuesOfStudy = ({ firstDay, decreedLastDay, lastDay }: BondStudy, index: number): InputIssue[] => [
  ...issuesOfPeriod(`studyAssignments[${index}].decreedLastDay`, firstDay, decreedLastDay),
  ...issuesOfPeriod(`studyAssignments[${index}].lastDay`, firstDay, lastDay),
];

export const parseServiceBond = (raw: unknown): BondFacts => bondFactsOf(parseInput(ServiceBondInput, raw));

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
const unlessUnfinished = <C>(part: ItemPart<BondStudy, BondFacts, C>): ItemPart<BondStudy, BondFacts, C> => ({
  ...part,
  missing: (study, facts, context) => (study.completed === false ? [] : part.missing(study, facts, context)),
});

const PARTS: readonly ItemPart<BondStudy, BondFacts, Context>[] = [
  itemPart('completed', [true, false]),
  itemPart('firstDay', (study, _facts: BondFacts, context: Context) =>
    firstDaySamples(studyLastDayOf(study, context) ?? decreedLastDayOf(study, context), context.asOf),
  ),
  {
    missing: (study, _facts, context) => missingLastDay(study, context),
    fillings: (study, _facts, { asOf }) =>
      lastDaySamples(study.firstDay, asOf).map((lastDay) => (s: BondStudy): BondStudy => ({ ...s, lastDay })),
  },
  itemPart('releasedFromDuties', [true, false]),
  itemPart('funding', ['pemerintah', 'donor', 'mandiri']),
  {
    missing: (study, _facts, { readings }) =>
      readings.A46 === 'normative-period' && study.normativeTime === null ? ['normativeTime'] : [],
    fillings: () => [24, 36].map((months) => (s: BondStudy): BondStudy => ({ ...s, normativeTime: { months } })),
  },
  {
    missing: (study, _facts, { readings }) =>
      readings.A47 === 'report-date' && study.reportedOn === null ? ['reportedOn'] : [],
    fillings: (study, _facts, context) => {
      const from = studyLastDayOf(study, context) ?? context.asOf;
      return [addMonths(from, 1), addMonths(from, 36)].map((reportedOn) => (s: BondStudy): BondStudy => ({ ...s, reportedOn }));
    },
  },
];

const COMPLETED_PARTS = PARTS.map(unlessUnfinished);

/** Looks for what is missing among the study assignments, in any facts that hold them. */
export const studyGapsIn = <F extends BondFacts>(): ((facts: F, context: Context) => readonly Gap<F>[]) =>
  listGap<F, Context, BondStudy>(
    'studyAssignments',
    { get: (f) => f.studyAssignments, set: (f, studyAssignments) => ({ ...f, studyAssignments }) },
    (_facts, { asOf }) => [
      [{ ...A_STUDY, firstDay: addMonths(asOf, -30), lastDay: addMonths(asOf, -6), reportedOn: asOf }],
      [],
    ],
    COMPLETED_PARTS,
    true,
  );

/** Looks for the date of retirement, which is compared with the last day of the bond. */
export const bondRetirementGap = retirementGap<BondFacts>(() => []);

/** How many times the study period is owed, and by which provision (Pasal 37 ayat (2) huruf d; A49). */
export const multiplierOf = (study: BondStudy, context: Context) => {
  if (study.releasedFromDuties !== true) {
    return { provision: 'pupr-2-2023/37.2.d.2', times: parameterOf(context, 'bondTimesInPost') } as const;
  }
  return study.funding === 'mandiri'
    ? ({ provision: 'pupr-2-2023/37.2.d.3', times: parameterOf(context, 'bondTimesSelfFundedReleased') } as const)
    : ({ provision: 'pupr-2-2023/37.2.d.1', times: parameterOf(context, 'bondTimesReleased') } as const);
};
