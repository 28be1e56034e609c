/**
 * May a person resign as PNS on a date, and what follows if they do: the ban during the service bond, and the repayment.
 *
 * @pasal Pasal 37 ayat (2) huruf e, Pasal 39 ayat (3) dan ayat (4) huruf e
 * @source Permen PUPR 2/2023
 * @module
 */
import * as z from 'zod';
import { addDays, daysBetween } from '../kernel/calendar.js';
import { readerOf } from '../kernel/computation.js';
import { fact, isoDate } from '../kernel/fields.js';
import { factGap } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { latestSince } from '../kernel/logic.js';
import {
  appraise,
  type Evidence,
  type Finding,
  type RowDefinition,
  row,
  ruleTable,
  verdictOf,
} from '../kernel/rules.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../law/ruleset.js';
import { type BondFacts, bondFactsOf, bondFields, studyGapsIn } from './bond-input.js';
import { isBoundOn, lastDayOfAll, type ReckonedBond, reckonBonds } from './service-bond.js';

/** The facts about a resignation: the person's study assignments, and the day. Every one may be left out. */
export const ResignationInput = z.strictObject({
  ...bondFields,
  /** The day on which the person would resign; `asOf` where none is given. */
  resignationDate: fact(isoDate),
  /** Whether the person is hindered by force majeure (Pasal 39 ayat (3)); it lifts the sanction, not the ban. */
  forceMajeure: fact(z.boolean()),
});
export interface ResignationInput extends z.infer<typeof ResignationInput> {}

const readResignation = parserOf(ResignationInput);

interface ResignationFacts extends BondFacts {
  readonly resignationDate: string;
  readonly forceMajeure: boolean | null;
}

/** `barred` during a service bond; `undetermined` as long as a missing fact can still change the answer. */
export type ResignationVerdict = 'permitted' | 'barred' | 'undetermined';

/**
 * What becomes of the costs of the education (Pasal 39 ayat (1) huruf c): they can be reclaimed, they cannot, force
 * majeure lifts the claim, or it depends on facts that are missing.
 */
export type RepaymentConsequence = 'reclaimable' | 'lifted' | 'none' | 'undetermined';

/** Provisions that the findings on a resignation cite. */
export type ResignationProvision = 'pupr-2-2023/37.2.e' | 'pupr-2-2023/39.4.e' | 'pupr-2-2023/39.3';

/** The answer to "may this person resign on that day, and what follows?". */
export interface ResignationAssessment {
  readonly question: 'resignation';
  readonly verdict: ResignationVerdict;
  readonly resignationDate: string;
  readonly findings: readonly Finding<ResignationProvision>[];
  /** Paths of the facts that can still change the verdict. */
  readonly missing: readonly string[];
  readonly repayment: RepaymentConsequence;
  /** Paths of the facts that can still change `repayment`. */
  readonly repaymentMissing: readonly string[];
  /** Last day of all bonds; `null` when there is none, and while facts are missing. */
  readonly bondLastDay: string | null;
  /** First day without a bond. */
  readonly freeFrom: string | null;
  /** Days of bond that would be left unserved, the day of resignation included. */
  readonly unservedDays: number | null;
  readonly basis: Basis;
}

const gaps = {
  studyAssignments: studyGapsIn<ResignationFacts>(({ resignationDate }) => resignationDate),
  forceMajeure: factGap(
    'forceMajeure',
    (f: ResignationFacts) => f.forceMajeure,
    (f, forceMajeure) => ({ ...f, forceMajeure }),
    [false, true],
  ),
};

const rule = <P extends ResignationProvision, E extends Evidence>(
  definition: RowDefinition<ResignationFacts, Context, keyof typeof gaps, P, E>,
) => row(definition);

/** Bonds that the person has incurred by finishing the study and not yet served by that day. */
const unservedOn = (bonds: ReadonlyMap<number, ReckonedBond>, day: string): ReckonedBond[] =>
  [...bonds.values()].filter(({ studyLastDay, lastDay }) => studyLastDay < day && day <= lastDay);

/** How the day lies to the person's bonds; nothing can be said of them while a study is not fully known. */
const measureBonds = (facts: ResignationFacts, context: Context) => {
  const { resignationDate } = facts;
  if (gaps.studyAssignments(facts, context).length > 0) {
    return { resignationDate, bound: null, owing: null, bondLastDay: null };
  }
  const bonds = reckonBonds(facts, context);
  return {
    resignationDate,
    bound: isBoundOn(bonds, resignationDate),
    owing: unservedOn(bonds, resignationDate).length > 0,
    bondLastDay: lastDayOfAll(bonds),
  };
};

const resignationRules = ruleTable<ResignationFacts, Context, keyof typeof gaps, ResignationProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/37.2.e',
    reads: ['studyAssignments'],
    measure: measureBonds,
    judge: (e) => {
      if (e.bound === true) return 'unmet';
      return e.bondLastDay !== null && e.resignationDate > e.bondLastDay ? 'met' : 'not-applicable';
    },
  }),
  rule({
    provision: 'pupr-2-2023/39.4.e',
    reads: ['studyAssignments'],
    measure: measureBonds,
    judge: (e) => (e.owing === true ? 'met' : 'not-applicable'),
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/39.3',
    reads: ['studyAssignments', 'forceMajeure'],
    measure: (facts, context) => ({ ...measureBonds(facts, context), forceMajeure: facts.forceMajeure }),
    judge: (e) => {
      if (e.owing !== true) return 'not-applicable';
      return e.forceMajeure === true ? 'met' : 'unmet';
    },
    informs: true,
  }),
]);

const repaymentOf = (facts: ResignationFacts, context: Context) => {
  if (measureBonds(facts, context).owing !== true) return 'none';
  return facts.forceMajeure === true ? 'lifted' : 'reclaimable';
};

const unservedDaysOn = (bonds: ReadonlyMap<number, ReckonedBond>, day: string): number =>
  unservedOn(bonds, day).reduce(
    (days, { firstDay, lastDay }) => days + daysBetween(latestSince(day, [firstDay]), addDays(lastDay, 1)),
    0,
  );

/**
 * May this person resign as PNS on that day? During a service bond they may not ask to; who does so all the same, before
 * the bond has ended, can be made to repay the costs of the education, unless force majeure lifts the sanction. Leaving a
 * study that is still under way is another question (Pasal 37 ayat (1) huruf d, Pasal 39 ayat (4) huruf d), not asked here.
 *
 * @param record - a {@link ResignationInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const study = { firstDay: '2022-09-01', lastDay: '2024-08-31', completed: true, releasedFromDuties: true, funding: 'lembaga-pemberi-bantuan' };
 * const answer = assessResignation({ studyAssignments: [study] }, { asOf: '2026-07-01' });
 * answer.verdict; // 'barred'
 * answer.freeFrom; // '2028-09-01'
 * ```
 * @pasal Pasal 37 ayat (2) huruf e, Pasal 39 ayat (3), ayat (4) huruf e
 */
export const assessResignation = (record: unknown, options: DecisionOptions): ResignationAssessment => {
  const context = contextOf(options);
  const input = readResignation(record);
  const facts: ResignationFacts = {
    ...bondFactsOf(input),
    resignationDate: input.resignationDate ?? context.asOf,
    forceMajeure: input.forceMajeure ?? null,
  };
  const { findings, barred, missing } = appraise(resignationRules, facts, context);
  const missingStudies = gaps.studyAssignments(facts, context);
  const bonds = readerOf(facts, missingStudies, (f) => reckonBonds(f, context));
  const consequence = readerOf(facts, [...missingStudies, ...gaps.forceMajeure(facts, context)], (f) =>
    repaymentOf(f, context),
  );
  const bondLastDay = bonds.read(lastDayOfAll);
  return {
    question: 'resignation',
    verdict: verdictOf(barred, { barred: 'barred', clear: 'permitted' }),
    resignationDate: facts.resignationDate,
    findings,
    missing,
    repayment: consequence.read((repayment) => repayment) ?? 'undetermined',
    repaymentMissing: consequence.missing(),
    bondLastDay,
    freeFrom: bondLastDay === null ? null : addDays(bondLastDay, 1),
    unservedDays: bonds.read((reckoned) => unservedDaysOn(reckoned, facts.resignationDate)),
    basis: basisOf(context, 'certain'),
  };
};
