/**
 * What is owed after Tugas Belajar: the service bond (ikatan dinas), how long it runs, and what is left of it.
 *
 * @pasal Pasal 37 ayat (2) huruf d dan e, Pasal 38 ayat (9)
 * @source Permen PUPR 2/2023
 * @module
 */

import { groundsOfOrganisation } from '../../asn/organisation.js';
import {
  contradictionsOfBirth,
  retirementConfidenceOf,
  retirementGap,
  retirementOf,
} from '../../asn/service-record.js';
import { addDays, type Span } from '../../kernel/calendar.js';
import { fillMildly, type Gap } from '../../kernel/completions.js';
import { type Reader, readerOf, readersOf } from '../../kernel/computation.js';
import { type Labelled, labelsOf } from '../../kernel/labels.js';
import { notAfter } from '../../kernel/logic.js';
import {
  type Confidence,
  type Exactness,
  exactness,
  type Finding,
  type Status,
  weakerOf,
  weakestOf,
} from '../../kernel/rules.js';
import { triedIfFew } from '../../kernel/tables.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { assumptionsOf, type BondAssumption } from '../bond-organisation.js';
import { type BondStudy, studyLastDayOf } from '../bond-study.js';
import {
  type BondProvision,
  type BondStanding,
  type Bonds,
  isBoundOn,
  lastDayOfAll,
  type ReckonedBond,
  reckonBonds,
} from '../reckon-bonds.js';
import { decreedLastDayOf } from '../study-assignment.js';
import type { ServiceBondInput } from './facts.js';
import { type BondFacts, duplicatesIn, laterStudyDays, parseServiceBond, studiesIn, studyGapsIn } from './facts.js';

export type { BondAssumption, BondProvision, BondStanding };

/** A span of time in a result; `null` while it cannot be told. */
export interface OwedSpan {
  readonly months: number;
  readonly days: number;
}

/** The bond that follows from one study assignment. Every value is `null` while a missing fact can still change it. */
export interface StudyBond {
  /** Position of the study assignment in the input, from 0. */
  readonly index: number;
  readonly studyFirstDay: string | null;
  /** Last day of study, extensions included. */
  readonly studyLastDay: string | null;
  /** The period that is multiplied. */
  readonly period: OwedSpan | null;
  /** How many times the period is owed. */
  readonly times: number | null;
  /** The provision that says so. */
  readonly provision: BondProvision;
  /** What is owed in all: months and days each multiplied (B2). */
  readonly owed: OwedSpan | null;
  /** First day of the bond. */
  readonly firstDay: string | null;
  /** Last day of the bond, moved by the pauses during later studies (B5). */
  readonly lastDay: string | null;
  readonly standing: BondStanding | null;
  /** What is served before `asOf`. */
  readonly served: OwedSpan | null;
  /** What remains, the day `asOf` included (B5). */
  readonly remaining: OwedSpan | null;
}

/** The answer to "what is owed after study, and until when?". */
export interface ServiceBond extends Labelled, Exactness {
  readonly question: 'service-bond';
  /** The bonds in the order in which their studies ended. */
  readonly bonds: readonly StudyBond[];
  /** Last day of all bonds; `null` when there is none, and while facts are missing. */
  readonly lastDay: string | null;
  /** First day without a bond. */
  readonly freeFrom: string | null;
  /** Whether `asOf` falls within a bond. */
  readonly bound: boolean | null;
  /** Whether a bond runs past the last day of service, which an extension or a seam in the rules can bring about. */
  readonly beyondRetirement: boolean | null;
  readonly retirementDate: string | null;
  readonly steps: readonly Finding<BondProvision>[];
  /** Paths of the facts that can still change one of the values. */
  readonly missing: readonly string[];
  /** Paths of the entries that record a study once more; they leave no bond of their own (C47). */
  readonly duplicates: readonly string[];
  /** What the record says twice, and not the same (C49). */
  readonly contradictions: readonly 'nip-contradicts-birth-date'[];
  /** Paths of the days that lie after `asOf`: told, and taken as intended (C5). */
  readonly laterThanAsOf: readonly string[];
  readonly assumptions: readonly BondAssumption[];
  readonly basis: Basis;
}

type BondReader = Reader<ReckonedBond | undefined>;

/** A reader of all bonds as a reader of one of them. */
const readerOfOne = ({ read, missing, isExact }: Reader<Bonds>, index: number): BondReader => ({
  read: (project) => read((bonds) => project(bonds.get(index))),
  missing,
  isExact,
});

const readSpan = ({ read }: BondReader, spanOf: (bond: ReckonedBond) => Span): OwedSpan | null => {
  const months = read((bond) => (bond === undefined ? null : spanOf(bond).months));
  const days = read((bond) => (bond === undefined ? null : spanOf(bond).days));
  return months === null || days === null ? null : { months, days };
};

const MULTIPLES = ['bondTimesReleased', 'bondTimesInPost', 'bondTimesSelfFundedReleased'] as const;

/** The bond of one study, what it rests on, and what is missing for it. */
const describeBond = (
  index: number,
  study: BondStudy,
  readerFor: () => BondReader,
  facts: BondFacts,
  context: Context,
) => {
  const reader = readerFor();
  const { read } = reader;
  const bond: StudyBond = {
    index,
    studyFirstDay: study.firstDay,
    studyLastDay: studyLastDayOf(study, context),
    period: readSpan(reader, (one) => one.period),
    times: read((one) => one?.times ?? null),
    provision: read(provisionOf) ?? 'pupr-2-2023/37.2.d',
    owed: readSpan(reader, (one) => one.owed),
    firstDay: read((one) => one?.firstDay ?? null),
    lastDay: read((one) => one?.lastDay ?? null),
    standing: read((one) => one?.standing ?? 'none'),
    served: readSpan(reader, (one) => one.served),
    remaining: readSpan(reader, (one) => one.remaining),
  };
  const applicability = readerFor();
  const applies = applicability.read((one) => one !== undefined && provisionOf(one));
  const confidence = confidenceOf(context, [...MULTIPLES, ...groundsOfOrganisation(facts)]);
  const steps = [
    ...extensionStep(bond, study, context),
    bondStep(bond, study, applies, applicability.missing(), confidence),
  ];
  return { bond, steps, missing: reader.missing(), exact: reader.isExact() };
};

const provisionOf = (bond: ReckonedBond | undefined): BondProvision => bond?.provision ?? 'pupr-2-2023/37.2.d';

/** An extension counts in the period that is multiplied (Pasal 38 ayat (9)). */
const extensionStep = (
  { studyFirstDay, studyLastDay }: StudyBond,
  study: BondStudy,
  context: Context,
): Finding<BondProvision>[] => {
  const decreedLastDay = decreedLastDayOf(study, context);
  if (decreedLastDay === null || studyLastDay === null || studyLastDay <= decreedLastDay) return [];
  return [
    {
      provision: 'pupr-2-2023/38.9',
      status: 'met',
      confidence: 'certain',
      missing: [],
      evidence: { studyFirstDay, decreedLastDay, studyLastDay },
    },
  ];
};

const statusOf = (applies: string | false | null): Status => {
  if (applies === null) return 'unknown';
  return applies === false ? 'not-applicable' : 'met';
};

/** Which multiple is owed, and what it comes to (Pasal 37 ayat (2) huruf d). */
const bondStep = (
  bond: StudyBond,
  study: BondStudy,
  applies: string | false | null,
  missing: readonly string[],
  confidence: Confidence,
): Finding<BondProvision> => ({
  provision: bond.provision,
  status: statusOf(applies),
  confidence,
  missing,
  evidence: {
    completed: study.completed,
    releasedFromDuties: study.releasedFromDuties,
    funding: study.funding,
    studyFirstDay: bond.studyFirstDay,
    studyLastDay: bond.studyLastDay,
    periodMonths: bond.period?.months ?? null,
    periodDays: bond.period?.days ?? null,
    times: bond.times,
    owedMonths: bond.owed?.months ?? null,
    owedDays: bond.owed?.days ?? null,
    bondFirstDay: bond.firstDay,
    bondLastDay: bond.lastDay,
  },
});

/**
 * What is owed after study, from when and until when, what is served of it and what remains on `asOf`.
 *
 * @param record - a {@link ServiceBondInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const bond = computeServiceBond(
 *   {
 *     studyAssignments: [
 *       {
 *         firstDay: '2022-09-01',
 *         lastDay: '2024-08-31',
 *         completed: true,
 *         releasedFromDuties: true,
 *         funding: 'pemerintah',
 *       },
 *     ],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * bond.bonds[0]?.owed; // { months: 48, days: 0 }
 * bond.lastDay; // '2028-08-31'
 * bond.bonds[0]?.remaining; // { months: 26, days: 0 }
 * ```
 * @pasal Pasal 37 ayat (2) huruf d-e, Pasal 38 ayat (9)
 */
export const computeServiceBond = (record: ServiceBondInput, options: DecisionOptions): ServiceBond =>
  computeServiceBondFrom(record, options);

/**
 * {@link computeServiceBond} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const computeServiceBondFrom = (record: unknown, options: DecisionOptions): ServiceBond => {
  const context = contextOf(options);
  const facts = parseServiceBond(record, context);
  return describeBonds(facts, context);
};

const inOrderOfServing = (a: StudyBond, b: StudyBond): number => {
  const key = ({ studyLastDay, studyFirstDay, index }: StudyBond) =>
    `${studyLastDay ?? '9999'} ${studyFirstDay ?? '9999'} ${index}`;
  return key(a) < key(b) ? -1 : 1;
};

const studyGaps = studyGapsIn<BondFacts>({ dayOf: (_facts, { asOf }) => asOf, asksOfUnfinished: false });

/** Looks for the date of retirement: beside the extremes, the last day of a bond that counts each study once. */
const bondRetirementGap = retirementGap<BondFacts>((facts, context) => {
  const filled = fillMildly(facts, studyGaps(facts, context));
  const studies = studiesIn(filled).map((study) => ({ ...study, releasedFromDuties: false }));
  const lastDay = lastDayOfAll(reckonBonds({ ...filled, studyAssignments: studies }, context));
  return lastDay === null ? [] : [lastDay];
});

const endsAfter = (bonds: Bonds, retirementDate: string | null): boolean => {
  const lastDay = lastDayOfAll(bonds);
  return lastDay !== null && !notAfter(lastDay, retirementDate);
};

/** Whether a bond runs past the last day of service; the completions of the studies serve again if that day is known. */
const settleBeyondRetirement = (
  facts: BondFacts,
  gaps: readonly Gap<BondFacts>[],
  readBonds: () => Reader<Bonds>,
  context: Context,
) => {
  const retirementGaps = bondRetirementGap(facts, context);
  if (retirementGaps.length > 0) {
    const reader = readerOf<BondFacts, boolean>(facts, [...gaps, ...retirementGaps], (f) =>
      endsAfter(reckonBonds(f, context), retirementOf(f, context)),
    );
    return { beyond: reader.read((beyond) => beyond), missing: reader.missing(), exact: reader.isExact() };
  }
  const reader = readBonds();
  const retirementDate = retirementOf(facts, context);
  return {
    beyond: reader.read((bonds) => endsAfter(bonds, retirementDate)),
    missing: reader.missing(),
    exact: reader.isExact(),
  };
};

const describeBonds = (facts: BondFacts, context: Context): ServiceBond => {
  const gaps = triedIfFew(studyGaps(facts, context));
  const readBonds = readersOf(facts, gaps, (f) => reckonBonds(f, context));
  const described = studiesIn(facts)
    .flatMap((study, index) =>
      study.sameAs === null ? [describeBond(index, study, () => readerOfOne(readBonds(), index), facts, context)] : [],
    )
    .sort((a, b) => inOrderOfServing(a.bond, b.bond));

  const last = readBonds();
  const lastDay = last.read(lastDayOfAll);
  const today = readBonds();
  const bound = today.read((bonds) => isBoundOn(bonds, context.asOf));
  const retirement = settleBeyondRetirement(facts, gaps, readBonds, context);
  const retirementDate = retirementOf(facts, context);
  const steps: Finding<BondProvision>[] = [
    ...described.flatMap((one) => one.steps),
    {
      provision: 'pupr-2-2023/37.2.e',
      status: statusOf(bound === true ? 'bound' : bound),
      confidence: weakerOf(retirementConfidenceOf(facts), confidenceOf(context, groundsOfOrganisation(facts))),
      missing: today.missing(),
      evidence: { asOf: context.asOf, bondLastDay: lastDay, retirementDate, beyondRetirement: retirement.beyond },
    },
  ];
  const mayBeBound = readBonds().read(({ size }) => size > 0) !== false;
  return {
    question: 'service-bond',
    bonds: described.map(({ bond }) => bond),
    lastDay,
    freeFrom: lastDay === null ? null : addDays(lastDay, 1),
    bound,
    beyondRetirement: retirement.beyond,
    retirementDate,
    steps,
    missing: [
      ...new Set([
        ...described.flatMap((one) => one.missing),
        ...last.missing(),
        ...today.missing(),
        ...retirement.missing,
      ]),
    ],
    duplicates: duplicatesIn(facts),
    ...labelsOf({ studyAssignments: facts.studyAssignments }),
    contradictions: contradictionsOfBirth(facts),
    laterThanAsOf: laterStudyDays(facts, context.asOf),
    assumptions: assumptionsOf(facts, mayBeBound, context),
    basis: basisOf(context, weakestOf(steps)),
    ...exactness(retirement.exact && last.isExact() && described.every((one) => one.exact)),
  };
};
