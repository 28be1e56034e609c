/**
 * What the rules on a resignation compare: where the person stands on the day, which duties going then would breach, what
 * force majeure lifts, and which costs are repaid.
 *
 * @pasal Pasal 37 ayat (2), Pasal 39
 * @module
 */

import { groundsOfOrganisation } from '../../asn/organisation.js';
import type { Gap } from '../../kernel/completions.js';
import { readerOf } from '../../kernel/computation.js';
import { type Confidence, type Lookup, lookUp } from '../../kernel/rules.js';
import { settle } from '../../kernel/tables.js';
import { confidenceOf, type Ground } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { endsFinished, studyLastDayOf } from '../bond-study.js';
import {
  type Bonds,
  isBoundOn,
  lastDayOfAll,
  type ReckonedBond,
  reckonBonds,
  unservedDaysOf,
} from '../reckon-bonds.js';
import { studiesIn } from '../service-bond/facts.js';
import {
  type Costs,
  forceMajeureIsShown,
  type ResignationFact,
  type ResignationFacts,
  resignationGaps,
} from './facts.js';

/** Bonds that the person has incurred by finishing the study and not yet served by that day, by the position of the study. */
const unservedOn = (bonds: Bonds, day: string): [number, ReckonedBond][] =>
  [...bonds].filter(
    ([, { studyLastDay, firstDay, lastDay }]) => firstDay <= lastDay && studyLastDay < day && day <= lastDay,
  );

export const unservedDaysOn = (bonds: Bonds, day: string): number =>
  unservedOn(bonds, day).reduce((days, [, bond]) => days + unservedDaysOf(bond, day), 0);

/** A study that is left unfinished by going on that day, or was before; by its position. */
interface Unfinished {
  readonly index: number;
  /** Whether it is under way on the day of the resignation. */
  readonly isUnderWay: boolean;
  /** The day on which the duty to finish it is breached. */
  readonly day: string;
}

/** The studies that the person has not finished by the day of the resignation, of those begun by then. */
export const unfinishedOn = (facts: ResignationFacts, context: Context): Unfinished[] =>
  studiesIn(facts).flatMap((study, index): Unfinished[] => {
    const lastDay = studyLastDayOf(study, context);
    const { firstDay, sameAs } = study;
    const day = facts.resignationDate;
    if (sameAs !== null || firstDay === null || lastDay === null || firstDay > day) return [];
    if (day <= lastDay) return [{ index, isUnderWay: true, day }];
    return endsFinished(study, context) ? [] : [{ index, isUnderWay: false, day: lastDay }];
  });

/** A duty that is breached, and what follows from it. */
interface Breach {
  readonly index: number;
  readonly kind: 'left-unfinished' | 'bond-unserved';
  readonly isUnderWay: boolean;
  readonly day: string;
  /** The days of bond not served, and of bond in all. */
  readonly unserved: number;
  readonly owed: number;
}

/** The studies that are left unfinished without lawful reason. */
export const leftWithoutReason = (facts: ResignationFacts, context: Context): Breach[] =>
  unfinishedOn(facts, context)
    // The studies of a list that is not recorded stand for those left without lawful reason.
    .filter(({ index }) => facts.unfinishedJustified[index] !== true)
    .map((one): Breach => ({ ...one, kind: 'left-unfinished', unserved: 1, owed: 1 }));

/** Every duty that is breached by going on that day, or was by not finishing a study. */
export const breachesOf = (facts: ResignationFacts, context: Context): Breach[] => {
  const { resignationDate } = facts;
  const unserved = unservedOn(reckonBonds(facts, context), resignationDate).map(
    ([index, bond]): Breach => ({
      index,
      kind: 'bond-unserved',
      isUnderWay: false,
      day: resignationDate,
      unserved: unservedDaysOf(bond, resignationDate),
      owed: unservedDaysOf(bond, bond.firstDay),
    }),
  );
  return [...leftWithoutReason(facts, context), ...unserved];
};

/** Whether a duty is breached by going on the day, and not by having failed before. */
const isByResigning = ({ kind, isUnderWay }: Breach): boolean => kind === 'bond-unserved' || isUnderWay;

/** Whether force majeure lifts the sanctions of a breach (Pasal 39 ayat (3), (4) huruf f, B16). */
export const isLifted = (breach: Breach, facts: ResignationFacts, { readings }: Context): boolean => {
  const { kind, day } = breach;
  const { forceMajeureFrom } = facts;
  if (!forceMajeureIsShown(facts) || forceMajeureFrom === null || forceMajeureFrom > day) return false;
  if (readings.B16 === 'not-lifted') return !isByResigning(breach);
  return readings.B16 === 'lifts-every-sanction' || kind === 'left-unfinished';
};

/** The studies of a list that is not recorded stand for those that cost something. */
const SOME_COSTS: Costs = { state: 1, donor: 1 };

const costsOf = ({ index }: Breach, { costs }: ResignationFacts): Costs => costs[index] ?? SOME_COSTS;

/**
 * Whether any costs are to be repaid for a breach (Pasal 39 ayat (1) huruf c, A58). The self-funded owe nothing back; of
 * anyone else the items of cost say whether the State or a donor paid.
 */
export const isRepaid = (breach: Breach, facts: ResignationFacts, { readings }: Context): boolean => {
  const { state, donor } = costsOf(breach, facts);
  if (readings.A58 === 'state-costs-only') return state > 0;
  return studiesIn(facts)[breach.index]?.funding !== 'mandiri' && state + donor > 0;
};

/** A share of an amount, rounded half up to whole rupiah. */
const shareOf = (amount: number, part: number, whole: number): number =>
  Number((2n * BigInt(amount) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));

/** How much is to be repaid for all breaches whose sanctions are not lifted, in rupiah (A58). */
export const repayableCosts = (facts: ResignationFacts, context: Context): number =>
  breachesOf(facts, context)
    .filter((breach) => isRepaid(breach, facts, context) && !isLifted(breach, facts, context))
    .reduce((total, breach) => {
      const { state, donor } = costsOf(breach, facts);
      if (context.readings.A58 === 'state-costs-only') return total + state;
      const spent = state + donor;
      return total + (context.readings.A58 === 'pro-rated' ? shareOf(spent, breach.unserved, breach.owed) : spent);
    }, 0);

/** What becomes of the costs (Pasal 39 ayat (1) huruf c and ayat (3)). */
export const repaymentOf = (facts: ResignationFacts, context: Context): 'none' | 'lifted' | 'reclaimable' => {
  const repaid = breachesOf(facts, context).filter((breach) => isRepaid(breach, facts, context));
  if (repaid.length === 0) return 'none';
  return repaid.every((breach) => isLifted(breach, facts, context)) ? 'lifted' : 'reclaimable';
};

/** What is missing of the records that are being decided; facts that are not among them are completions, and lack nothing. */
const missingOf = new WeakMap<ResignationFacts, Lookup<ResignationFacts, ResignationFact>>();

/** Looks for what is missing of a record, once for all that is measured of it. */
export const lookInto = (facts: ResignationFacts, context: Context): Lookup<ResignationFacts, ResignationFact> => {
  const look = lookUp(resignationGaps, facts, context);
  missingOf.set(facts, look);
  return look;
};

const gapsOf = (names: readonly ResignationFact[], facts: ResignationFacts): readonly Gap<ResignationFacts>[] => {
  const look = missingOf.get(facts);
  return look === undefined ? [] : names.flatMap(look);
};

/** A value where all completions of the facts that it is reckoned from agree; `null` otherwise. */
const settledOf = (
  names: readonly ResignationFact[],
  facts: ResignationFacts,
  compute: (facts: ResignationFacts) => boolean | null,
): boolean | null => {
  const settlement = settle(facts, gapsOf(names, facts), compute);
  return settlement.settled ? settlement.value : null;
};

/** How the day lies to the person's studies and bonds. */
export const measureStanding = (facts: ResignationFacts, context: Context) => {
  const { resignationDate } = facts;
  const { read } = readerOf(facts, gapsOf(['studyAssignments'], facts), (filled) => {
    const bonds = reckonBonds(filled, context);
    return {
      bound: isBoundOn(bonds, resignationDate),
      owing: unservedOn(bonds, resignationDate).length > 0,
      studying: unfinishedOn(filled, context).some(({ isUnderWay }) => isUnderWay),
      bondLastDay: lastDayOfAll(bonds),
    };
  });
  return {
    resignationDate,
    bound: read(({ bound }) => bound),
    owing: read(({ owing }) => owing),
    studying: read(({ studying }) => studying),
    bondLastDay: read(({ bondLastDay }) => bondLastDay),
  };
};

type BreachesOf = (facts: ResignationFacts, context: Context) => readonly Breach[];

const BREACHES = ['studyAssignments', 'unfinishedJustified'] as const;

/** Whether there are such breaches; `null` while that is not known. */
const areThere = (breachesIn: BreachesOf, facts: ResignationFacts, context: Context): boolean | null =>
  settledOf(BREACHES, facts, (filled) => breachesIn(filled, context).length > 0);

/** Whether force majeure lifts the sanctions of all such breaches; `null` where there is none, and while it is not known. */
const areLifted = (breachesIn: BreachesOf, facts: ResignationFacts, context: Context): boolean | null =>
  settledOf([...BREACHES, 'forceMajeure'], facts, (filled) => {
    const breaches = breachesIn(filled, context);
    return breaches.length === 0 ? null : breaches.every((breach) => isLifted(breach, filled, context));
  });

const leftUnderWay: BreachesOf = (facts, context) =>
  leftWithoutReason(facts, context).filter(({ isUnderWay }) => isUnderWay);

/** Studies that ended unfinished before the day, by whatever else than the resignation. */
const failedBefore: BreachesOf = (facts, context) =>
  leftWithoutReason(facts, context).filter(({ isUnderWay }) => !isUnderWay);

const bondUnserved: BreachesOf = (facts, context) =>
  breachesOf(facts, context).filter(({ kind }) => kind === 'bond-unserved');

const byResigning: BreachesOf = (facts, context) => breachesOf(facts, context).filter(isByResigning);

/** Whether a study under way is stopped because it is left (Pasal 39 ayat (1) huruf a). */
export const measureStop = (facts: ResignationFacts, context: Context) => ({
  resignationDate: facts.resignationDate,
  stopped: areThere(leftUnderWay, facts, context),
  stopLifted: areLifted(leftUnderWay, facts, context),
});

/** Whether a study is left unfinished without lawful reason (Pasal 39 ayat (4) huruf d). */
export const measureLeaving = (facts: ResignationFacts, context: Context) => {
  const isSome = (compute: (unfinished: readonly Unfinished[]) => boolean) =>
    settledOf(['studyAssignments'], facts, (filled) => compute(unfinishedOn(filled, context)));
  return {
    resignationDate: facts.resignationDate,
    studying: isSome((unfinished) => unfinished.some(({ isUnderWay }) => isUnderWay)),
    leftUnfinished: isSome((unfinished) => unfinished.length > 0),
    withoutLawfulReason: areThere(leftWithoutReason, facts, context),
  };
};

/** Whether costs are repaid (Pasal 39 ayat (1) huruf c, A58). */
export const measureRepayment = (facts: ResignationFacts, context: Context) => ({
  resignationDate: facts.resignationDate,
  breached: areThere(breachesOf, facts, context),
  repaid: settledOf([...BREACHES, 'costs'], facts, (filled) =>
    breachesOf(filled, context).some((breach) => isRepaid(breach, filled, context)),
  ),
});

const circumstancesOf = (facts: ResignationFacts) => ({
  forceMajeure: facts.forceMajeure,
  forceMajeureFrom: facts.forceMajeureFrom,
  forceMajeureHinders: facts.forceMajeureHinders,
  medicalStatement: facts.medicalStatement,
  disasterEvidence: facts.disasterEvidence,
});

/** Whether force majeure lifts every sanction (Pasal 39 ayat (3), B16). */
export const measureLifting = (facts: ResignationFacts, context: Context) => ({
  resignationDate: facts.resignationDate,
  breached: areThere(breachesOf, facts, context),
  ...circumstancesOf(facts),
  lifted: areLifted(breachesOf, facts, context),
});

/** Whether a study failed because of force majeure, which is not punished (Pasal 39 ayat (4) huruf f). */
export const measureFailure = (facts: ResignationFacts, context: Context) => ({
  resignationDate: facts.resignationDate,
  failed: areThere(failedBefore, facts, context),
  ...circumstancesOf(facts),
  failureExcused: areLifted(failedBefore, facts, context),
});

/** What the answer on a breach rests on where it may be that of a bond, which is served in the Ministry (C54). */
const groundsOfBond = (facts: ResignationFacts, context: Context): readonly Ground[] => {
  const grounds = groundsOfOrganisation(facts);
  return grounds.length > 0 && areThere(bondUnserved, facts, context) !== false ? grounds : [];
};

/** What the answer rests on where it may be a resignation that is excused (B16). */
const groundsOfExcuse = (breachesIn: BreachesOf, facts: ResignationFacts, context: Context): readonly Ground[] =>
  facts.forceMajeure !== 'tidak-ada' && areThere(breachesIn, facts, context) !== false ? ['B16'] : [];

export const sureOfStop = (facts: ResignationFacts, context: Context): Confidence =>
  confidenceOf(context, groundsOfExcuse(leftUnderWay, facts, context));

/** That a study which failed through force majeure is not punished is the text's own word (Pasal 39 ayat (4) huruf f). */
export const sureOfLifting = (facts: ResignationFacts, context: Context): Confidence =>
  confidenceOf(context, [...groundsOfExcuse(byResigning, facts, context), ...groundsOfBond(facts, context)]);

export const sureOfRepayment = (facts: ResignationFacts, context: Context): Confidence =>
  confidenceOf(context, ['A58', ...groundsOfBond(facts, context)]);

/** The ban and what follows from a bond left unserved suppose work in the Ministry (C54). */
export const sureOfBond = (facts: ResignationFacts, context: Context): Confidence =>
  confidenceOf(context, groundsOfOrganisation(facts));
