/**
 * What the rules on a resignation compare: where the person stands on the day, which duties going then would breach, what
 * force majeure lifts, and which costs are repaid.
 *
 * @pasal Pasal 37 ayat (2), Pasal 39
 * @module
 */
import { type Confidence, gapsAmong } from '../kernel/rules.js';
import { confidenceOf } from '../law/confidence.js';
import type { Context } from '../law/ruleset.js';
import { studiesIn, studyLastDayOf } from './bond-input.js';
import { type Bonds, isBoundOn, lastDayOfAll, type ReckonedBond, reckonBonds, unservedDaysOf } from './reckon-bonds.js';
import {
  type Costs,
  forceMajeureIsShown,
  type ResignationFact,
  type ResignationFacts,
  resignationGaps,
} from './resignation-input.js';

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
    const { firstDay, completed, sameAs } = study;
    const day = facts.resignationDate;
    if (sameAs !== null || firstDay === null || lastDay === null || firstDay > day) return [];
    if (day <= lastDay) return [{ index, isUnderWay: true, day }];
    return completed === false ? [{ index, isUnderWay: false, day: lastDay }] : [];
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

/** Whether force majeure lifts the sanctions of a breach (Pasal 39 ayat (3), B16). */
export const isLifted = (
  { kind, isUnderWay, day }: Breach,
  facts: ResignationFacts,
  { readings }: Context,
): boolean => {
  const { forceMajeureFrom } = facts;
  if (!forceMajeureIsShown(facts) || forceMajeureFrom === null || forceMajeureFrom > day) return false;
  const isByResigning = kind === 'bond-unserved' || isUnderWay;
  if (readings.B16 === 'not-lifted') return !isByResigning;
  return readings.B16 === 'lifts-every-sanction' || kind === 'left-unfinished';
};

/** The studies of a list that is not recorded stand for those that cost something. */
const SOME_COSTS: Costs = { state: 1, donor: 1 };

const costsOf = ({ index }: Breach, { costs }: ResignationFacts): Costs => costs[index] ?? SOME_COSTS;

/** Whether any costs are to be repaid for a breach (Pasal 39 ayat (1) huruf c, A58). */
export const isRepaid = (breach: Breach, facts: ResignationFacts, { readings }: Context): boolean =>
  readings.A58 === 'state-costs-only'
    ? costsOf(breach, facts).state > 0
    : studiesIn(facts)[breach.index]?.funding !== 'mandiri';

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

/** A value where everything that it is reckoned from is known; `null` otherwise. */
const ifKnown = <T>(
  names: readonly ResignationFact[],
  facts: ResignationFacts,
  context: Context,
  value: () => T,
): T | null => (gapsAmong(resignationGaps, names, facts, context).length === 0 ? value() : null);

const STANDING = ['studyAssignments'] as const;

/** How the day lies to the person's studies and bonds. */
export const measureStanding = (facts: ResignationFacts, context: Context) => {
  const { resignationDate } = facts;
  const known = ifKnown(STANDING, facts, context, () => {
    const bonds = reckonBonds(facts, context);
    const unfinished = unfinishedOn(facts, context);
    return {
      bound: isBoundOn(bonds, resignationDate),
      owing: unservedOn(bonds, resignationDate).length > 0,
      studying: unfinished.some(({ isUnderWay }) => isUnderWay),
      bondLastDay: lastDayOfAll(bonds),
    };
  });
  return { resignationDate, ...(known ?? { bound: null, owing: null, studying: null, bondLastDay: null }) };
};

/** Whether force majeure lifts the sanctions of all of some breaches; `null` while that is not known. */
const areLifted = (breaches: readonly Breach[] | null, facts: ResignationFacts, context: Context): boolean | null =>
  breaches === null
    ? null
    : ifKnown(['forceMajeure'], facts, context, () => breaches.every((breach) => isLifted(breach, facts, context)));

const BREACHES = ['studyAssignments', 'unfinishedJustified'] as const;

/** Whether a study under way is stopped because it is left (Pasal 39 ayat (1) huruf a). */
export const measureStop = (facts: ResignationFacts, context: Context) => {
  const left = ifKnown(BREACHES, facts, context, () =>
    leftWithoutReason(facts, context).filter(({ isUnderWay }) => isUnderWay),
  );
  return {
    resignationDate: facts.resignationDate,
    stopped: left === null ? null : left.length > 0,
    stopLifted: areLifted(left, facts, context),
  };
};

/** Whether a study is left unfinished without lawful reason (Pasal 39 ayat (4) huruf d). */
export const measureLeaving = (facts: ResignationFacts, context: Context) => {
  const unfinished = ifKnown(STANDING, facts, context, () => unfinishedOn(facts, context));
  return {
    resignationDate: facts.resignationDate,
    studying: unfinished === null ? null : unfinished.some(({ isUnderWay }) => isUnderWay),
    leftUnfinished: unfinished === null ? null : unfinished.length > 0,
    withoutLawfulReason: ifKnown(BREACHES, facts, context, () => leftWithoutReason(facts, context).length > 0),
  };
};

/** Whether costs are repaid (Pasal 39 ayat (1) huruf c, A58). */
export const measureRepayment = (facts: ResignationFacts, context: Context) => {
  const breaches = ifKnown(BREACHES, facts, context, () => breachesOf(facts, context));
  return {
    resignationDate: facts.resignationDate,
    breached: breaches === null ? null : breaches.length > 0,
    repaid:
      breaches === null
        ? null
        : ifKnown(['costs'], facts, context, () => breaches.some((breach) => isRepaid(breach, facts, context))),
  };
};

/** Whether force majeure lifts every sanction (Pasal 39 ayat (3), B16). */
export const measureLifting = (facts: ResignationFacts, context: Context) => {
  const breaches = ifKnown(BREACHES, facts, context, () => breachesOf(facts, context));
  return {
    resignationDate: facts.resignationDate,
    breached: breaches === null ? null : breaches.length > 0,
    forceMajeure: facts.forceMajeure,
    forceMajeureFrom: facts.forceMajeureFrom,
    forceMajeureHinders: facts.forceMajeureHinders,
    medicalStatement: facts.medicalStatement,
    disasterEvidence: facts.disasterEvidence,
    lifted: areLifted(breaches, facts, context),
  };
};

/** As sure as the reading of what force majeure lifts, where there may be a sanction and a force majeure (B16). */
const sureIf = (mayBeSanctioned: () => boolean, { forceMajeure }: ResignationFacts, context: Context): Confidence =>
  confidenceOf(context, forceMajeure !== 'tidak-ada' && mayBeSanctioned() ? ['B16'] : []);

export const sureOfStop = (facts: ResignationFacts, context: Context): Confidence =>
  sureIf(() => measureStop(facts, context).stopped !== false, facts, context);

export const sureOfLifting = (facts: ResignationFacts, context: Context): Confidence =>
  sureIf(() => measureRepayment(facts, context).breached !== false, facts, context);
