/**
 * What comes of a person's studies by the day of the resignation: the bonds, and the duties that are not fulfilled. It rests
 * on the studies alone, and is reckoned once for each list of them.
 *
 * @pasal Pasal 37 ayat (2), Pasal 39
 * @module
 */

import type { Context } from '../../law/ruleset.js';
import { endsFinished, studyLastDayOf } from '../bond-study.js';
import {
  areAsPlanned,
  type Bonds,
  isBoundOn,
  lastDayOfAll,
  type ReckonedBond,
  reckonBonds,
  unservedDaysOf,
} from '../reckon-bonds.js';
import { type BondFacts, studiesIn } from '../service-bond/facts.js';
import type { ResignationFacts } from './facts.js';

/** A study that is left unfinished by going on that day, or was before; by its position. */
export interface Unfinished {
  readonly index: number;
  /** Whether it is under way on the day of the resignation. */
  readonly isUnderWay: boolean;
  /** The day on which the duty to finish it is breached. */
  readonly day: string;
}

/** A bond of which some days are still to be worked; by the position of its study. */
export interface Unserved {
  readonly index: number;
  /** The days of bond not served, and of bond in all. */
  readonly unserved: number;
  readonly owed: number;
}

/** What comes of the studies by the day of the resignation. */
export interface Outcome {
  readonly isBond: boolean;
  readonly bound: boolean;
  readonly studying: boolean;
  readonly bondLastDay: string | null;
  readonly bondAsPlanned: boolean;
  /** The studies that the person has not finished by that day, of those begun by then. */
  readonly unfinished: readonly Unfinished[];
  /** Bonds that the person has incurred by finishing the study and not yet served by that day. */
  readonly unserved: readonly Unserved[];
}

const unfinishedOn = (day: string, facts: BondFacts, context: Context): Unfinished[] =>
  studiesIn(facts).flatMap((study, index): Unfinished[] => {
    const lastDay = studyLastDayOf(study, context);
    const { firstDay, sameAs } = study;
    if (sameAs !== null || firstDay === null || lastDay === null || firstDay > day) return [];
    if (day <= lastDay) return [{ index, isUnderWay: true, day }];
    return endsFinished(study, context) ? [] : [{ index, isUnderWay: false, day: lastDay }];
  });

const isUnserved = ({ studyLastDay, firstDay, lastDay }: ReckonedBond, day: string): boolean =>
  firstDay <= lastDay && studyLastDay < day && day <= lastDay;

const unservedOn = (day: string, bonds: Bonds): Unserved[] =>
  [...bonds].flatMap(([index, bond]): Unserved[] =>
    isUnserved(bond, day)
      ? [{ index, unserved: unservedDaysOf(bond, day), owed: unservedDaysOf(bond, bond.firstDay) }]
      : [],
  );

const reckon = (facts: ResignationFacts, context: Context): Outcome => {
  const day = facts.resignationDate;
  const bonds = reckonBonds(facts, context);
  const unfinished = unfinishedOn(day, facts, context);
  return {
    isBond: bonds.size > 0,
    bound: isBoundOn(bonds, day),
    studying: unfinished.some(({ isUnderWay }) => isUnderWay),
    bondLastDay: lastDayOfAll(bonds),
    bondAsPlanned: areAsPlanned(bonds, context),
    unfinished,
    unserved: unservedOn(day, bonds),
  };
};

/** Reckons what comes of studies, once for each list of them; the day of the resignation is always the same. */
export const outcomesIn = (context: Context): ((facts: ResignationFacts) => Outcome) => {
  const reckoned = new Map<ResignationFacts['studyAssignments'], Outcome>();
  return (facts) => {
    const before = reckoned.get(facts.studyAssignments);
    if (before !== undefined) return before;
    const outcome = reckon(facts, context);
    reckoned.set(facts.studyAssignments, outcome);
    return outcome;
  };
};

export const unservedDaysIn = ({ unserved }: Outcome): number =>
  unserved.reduce((days, bond) => days + bond.unserved, 0);

/** Whether the person pays for the study, which matters where a duty toward it is breached. */
const selfFunded = ({ index }: { readonly index: number }, facts: BondFacts): boolean =>
  studiesIn(facts)[index]?.funding === 'mandiri';

/** All that any value of the answer reads of some studies, as a text. */
export const allReadOf = (outcome: Outcome, facts: ResignationFacts): string => {
  const { isBond, bound, bondLastDay, bondAsPlanned, unfinished, unserved } = outcome;
  return [
    [isBond, bound, bondLastDay, bondAsPlanned],
    ...unfinished.map((one) => [one.index, one.isUnderWay, one.day, selfFunded(one, facts)]),
    ...unserved.map((one) => [one.index, one.unserved, one.owed, selfFunded(one, facts)]),
  ].join(';');
};

/** All that the rules read of some studies, as a text: of days only how they lie to the one day they are compared with. */
export const decidingOf = (outcome: Outcome, facts: ResignationFacts): string => {
  const { bound, bondLastDay, unfinished, unserved } = outcome;
  const { resignationDate, forceMajeureFrom } = facts;
  return [
    [bound, bondLastDay !== null && resignationDate > bondLastDay],
    ...unfinished.map((one) => {
      const isTooEarly = forceMajeureFrom !== null && forceMajeureFrom > one.day;
      return [one.index, one.isUnderWay, isTooEarly, selfFunded(one, facts)];
    }),
    ...unserved.map((one) => [one.index, selfFunded(one, facts)]),
  ].join(';');
};
