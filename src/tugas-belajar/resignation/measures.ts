/**
 * What the rules on a resignation compare: where the person stands on the day, which duties going then would breach, what
 * force majeure lifts, and which costs are repaid.
 *
 * @pasal Pasal 37 ayat (2), Pasal 39
 * @module
 */

import { groundsOfOrganisation } from '../../asn/organisation.js';
import { type Reader, readerOf, readersOf } from '../../kernel/computation.js';
import { type Confidence, type Lookup, lookUp } from '../../kernel/rules.js';
import { settle } from '../../kernel/tables.js';
import { confidenceOf, type Ground } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { studiesIn } from '../service-bond/facts.js';
import { type Costs, forceMajeureIsShown, type ResignationFacts } from './facts.js';
import { type Reckoning, type ResignationFact, resignationGaps, studyGapsInFull } from './gaps.js';
import { type Outcome, outcomesIn, type Unfinished } from './outcome.js';

/** What a resignation is decided in; and what is known of the record, and missing of it, found once for all rules. */
export interface Inquiry extends Reckoning {
  readonly record: ResignationFacts;
  readonly look: Lookup<ResignationFacts, ResignationFact>;
  /** Makes readers of what comes of the studies of the record. */
  readonly readersOfOutcome: () => Reader<Outcome>;
}

export const inquire = (record: ResignationFacts, context: Context): Inquiry => {
  const outcomeOf = outcomesIn(context);
  const reckoning = { ...context, outcomeOf, studyGapsInFull: studyGapsInFull(record, outcomeOf, context) };
  return {
    ...reckoning,
    record,
    look: lookUp(resignationGaps, record, reckoning),
    readersOfOutcome: readersOf(record, reckoning.studyGapsInFull, outcomeOf),
  };
};

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
const leftWithoutReason = (facts: ResignationFacts, { outcomeOf }: Reckoning): Breach[] =>
  outcomeOf(facts)
    // The studies of a list that is not recorded stand for those left without lawful reason.
    .unfinished.filter(({ index }) => facts.unfinishedJustified[index] !== true)
    .map((one): Breach => ({ ...one, kind: 'left-unfinished', unserved: 1, owed: 1 }));

const bondUnserved = (facts: ResignationFacts, { outcomeOf }: Reckoning): Breach[] =>
  outcomeOf(facts).unserved.map(
    (one): Breach => ({ ...one, kind: 'bond-unserved', isUnderWay: false, day: facts.resignationDate }),
  );

/** Every duty that is breached by going on that day, or was by not finishing a study. */
const breachesOf = (facts: ResignationFacts, reckoning: Reckoning): Breach[] => [
  ...leftWithoutReason(facts, reckoning),
  ...bondUnserved(facts, reckoning),
];

/** Whether a duty is breached by going on the day, and not by having failed before. */
const isByResigning = ({ kind, isUnderWay }: Breach): boolean => kind === 'bond-unserved' || isUnderWay;

/** Whether force majeure lifts the sanctions of a breach (Pasal 39 ayat (3), (4) huruf f, B16). */
const isLifted = (breach: Breach, facts: ResignationFacts, { readings }: Context): boolean => {
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
const isRepaid = (breach: Breach, facts: ResignationFacts, { readings }: Context): boolean => {
  const { state, donor } = costsOf(breach, facts);
  if (readings.A58 === 'state-costs-only') return state > 0;
  return studiesIn(facts)[breach.index]?.funding !== 'mandiri' && state + donor > 0;
};

/** A share of an amount, rounded half up to whole rupiah. */
const shareOf = (amount: number, part: number, whole: number): number =>
  Number((2n * BigInt(amount) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));

/** How much is to be repaid for all breaches whose sanctions are not lifted, in rupiah (A58). */
export const repayableCosts = (facts: ResignationFacts, context: Reckoning): number =>
  breachesOf(facts, context)
    .filter((breach) => isRepaid(breach, facts, context) && !isLifted(breach, facts, context))
    .reduce((total, breach) => {
      const { state, donor } = costsOf(breach, facts);
      if (context.readings.A58 === 'state-costs-only') return total + state;
      const spent = state + donor;
      return total + (context.readings.A58 === 'pro-rated' ? shareOf(spent, breach.unserved, breach.owed) : spent);
    }, 0);

/** What becomes of the costs (Pasal 39 ayat (1) huruf c and ayat (3)). */
export const repaymentOf = (facts: ResignationFacts, context: Reckoning): 'none' | 'lifted' | 'reclaimable' => {
  const repaid = breachesOf(facts, context).filter((breach) => isRepaid(breach, facts, context));
  if (repaid.length === 0) return 'none';
  return repaid.every((breach) => isLifted(breach, facts, context)) ? 'lifted' : 'reclaimable';
};

/** A value where all completions of the facts that it is reckoned from agree; `null` otherwise. */
const settledOf = (
  names: readonly ResignationFact[],
  facts: ResignationFacts,
  { record, look }: Inquiry,
  compute: (facts: ResignationFacts) => boolean | null,
): boolean | null => {
  // Facts that are not those of the record complete them, and lack nothing.
  const settlement = settle(facts, facts === record ? names.flatMap(look) : [], compute);
  return settlement.settled ? settlement.value : null;
};

const readOutcome = (facts: ResignationFacts, { record, readersOfOutcome, outcomeOf }: Inquiry): Reader<Outcome> =>
  facts === record ? readersOfOutcome() : readerOf(facts, [], outcomeOf);

/** How the day lies to the person's studies and bonds. */
export const measureStanding = (facts: ResignationFacts, inquiry: Inquiry) => {
  const { read } = readOutcome(facts, inquiry);
  return {
    resignationDate: facts.resignationDate,
    bound: read(({ bound }) => bound),
    owing: read(({ unserved }) => unserved.length > 0),
    studying: read(({ studying }) => studying),
    bondLastDay: read(({ bondLastDay }) => bondLastDay),
  };
};

type BreachesOf = (facts: ResignationFacts, reckoning: Reckoning) => readonly Breach[];

const BREACHES = ['studyAssignments', 'unfinishedJustified'] as const;

/** Whether there are such breaches; `null` while that is not known. */
const areThere = (breachesIn: BreachesOf, facts: ResignationFacts, inquiry: Inquiry): boolean | null =>
  settledOf(BREACHES, facts, inquiry, (filled) => breachesIn(filled, inquiry).length > 0);

/** Whether force majeure lifts the sanctions of all such breaches; `null` where there is none, and while it is not known. */
const areLifted = (breachesIn: BreachesOf, facts: ResignationFacts, inquiry: Inquiry): boolean | null =>
  settledOf([...BREACHES, 'forceMajeure'], facts, inquiry, (filled) => {
    const breaches = breachesIn(filled, inquiry);
    return breaches.length === 0 ? null : breaches.every((breach) => isLifted(breach, filled, inquiry));
  });

const leftUnderWay: BreachesOf = (facts, inquiry) =>
  leftWithoutReason(facts, inquiry).filter(({ isUnderWay }) => isUnderWay);

/** Studies that ended unfinished before the day, by whatever else than the resignation. */
const failedBefore: BreachesOf = (facts, inquiry) =>
  leftWithoutReason(facts, inquiry).filter(({ isUnderWay }) => !isUnderWay);

const byResigning: BreachesOf = (facts, inquiry) => breachesOf(facts, inquiry).filter(isByResigning);

/** Whether a study under way is stopped because it is left (Pasal 39 ayat (1) huruf a). */
export const measureStop = (facts: ResignationFacts, inquiry: Inquiry) => ({
  resignationDate: facts.resignationDate,
  stopped: areThere(leftUnderWay, facts, inquiry),
  stopLifted: areLifted(leftUnderWay, facts, inquiry),
});

/** Whether a study is left unfinished without lawful reason (Pasal 39 ayat (4) huruf d). */
export const measureLeaving = (facts: ResignationFacts, inquiry: Inquiry) => {
  const isSome = (compute: (unfinished: readonly Unfinished[]) => boolean) =>
    settledOf(['studyAssignments'], facts, inquiry, (filled) => compute(inquiry.outcomeOf(filled).unfinished));
  return {
    resignationDate: facts.resignationDate,
    studying: isSome((unfinished) => unfinished.some(({ isUnderWay }) => isUnderWay)),
    leftUnfinished: isSome((unfinished) => unfinished.length > 0),
    withoutLawfulReason: areThere(leftWithoutReason, facts, inquiry),
  };
};

/** Whether costs are repaid (Pasal 39 ayat (1) huruf c, A58). */
export const measureRepayment = (facts: ResignationFacts, inquiry: Inquiry) => ({
  resignationDate: facts.resignationDate,
  breached: areThere(breachesOf, facts, inquiry),
  repaid: settledOf([...BREACHES, 'costs'], facts, inquiry, (filled) =>
    breachesOf(filled, inquiry).some((breach) => isRepaid(breach, filled, inquiry)),
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
export const measureLifting = (facts: ResignationFacts, inquiry: Inquiry) => ({
  resignationDate: facts.resignationDate,
  breached: areThere(breachesOf, facts, inquiry),
  ...circumstancesOf(facts),
  lifted: areLifted(breachesOf, facts, inquiry),
});

/** Whether a study failed because of force majeure, which is not punished (Pasal 39 ayat (4) huruf f). */
export const measureFailure = (facts: ResignationFacts, inquiry: Inquiry) => ({
  resignationDate: facts.resignationDate,
  failed: areThere(failedBefore, facts, inquiry),
  ...circumstancesOf(facts),
  failureExcused: areLifted(failedBefore, facts, inquiry),
});

/** What the answer on a breach rests on where it may be that of a bond, which is served in the Ministry (C54). */
const groundsOfBond = (facts: ResignationFacts, inquiry: Inquiry): readonly Ground[] => {
  const grounds = groundsOfOrganisation(facts);
  return grounds.length > 0 && areThere(bondUnserved, facts, inquiry) !== false ? grounds : [];
};

/** What the answer rests on where it may be a resignation that is excused (B16). */
const groundsOfExcuse = (breachesIn: BreachesOf, facts: ResignationFacts, inquiry: Inquiry): readonly Ground[] =>
  facts.forceMajeure !== 'tidak-ada' && areThere(breachesIn, facts, inquiry) !== false ? ['B16'] : [];

export const sureOfStop = (facts: ResignationFacts, inquiry: Inquiry): Confidence =>
  confidenceOf(inquiry, groundsOfExcuse(leftUnderWay, facts, inquiry));

/** That a study which failed through force majeure is not punished is the text's own word (Pasal 39 ayat (4) huruf f). */
export const sureOfLifting = (facts: ResignationFacts, inquiry: Inquiry): Confidence =>
  confidenceOf(inquiry, [...groundsOfExcuse(byResigning, facts, inquiry), ...groundsOfBond(facts, inquiry)]);

export const sureOfRepayment = (facts: ResignationFacts, inquiry: Inquiry): Confidence =>
  confidenceOf(inquiry, ['A58', ...groundsOfBond(facts, inquiry)]);

/** The ban and what follows from a bond left unserved suppose work in the Ministry (C54). */
export const sureOfBond = (facts: ResignationFacts, inquiry: Inquiry): Confidence =>
  confidenceOf(inquiry, groundsOfOrganisation(facts));
