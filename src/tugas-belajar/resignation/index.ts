/**
 * What bars a resignation as PNS on a date, and what follows from it: the ban during the service bond and the study, the
 * sanctions, and what force majeure lifts of them.
 *
 * @pasal Pasal 37 ayat (2) huruf e, Pasal 39, Pasal 40; PP 11/2017 Pasal 238
 * @source Permen PUPR 2/2023
 * @module
 */

import { contradictionsOfBirth } from '../../asn/service-record.js';
import { addDays } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import { type Labelled, labelsOf } from '../../kernel/labels.js';
import {
  appraise,
  type Evidence,
  type Exactness,
  exactness,
  type Finding,
  metIf,
  metIfApplies,
  type RowDefinition,
  row,
  ruleTable,
  verdictOf,
  weakestOf,
} from '../../kernel/rules.js';
import { isExact, missingFor, settle } from '../../kernel/tables.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions, parameterOf } from '../../law/ruleset.js';
import { assumptionsOf, type BondAssumption } from '../bond-organisation.js';
import { areAsPlanned, lastDayOfAll, reckonBonds } from '../reckon-bonds.js';
import { duplicatesIn } from '../service-bond/facts.js';
import {
  parseResignation,
  type ResignationFact,
  type ResignationFacts,
  type ResignationInput,
  resignationGaps,
} from './facts.js';
import {
  lookInto,
  measureFailure,
  measureLeaving,
  measureLifting,
  measureRepayment,
  measureStanding,
  measureStop,
  repayableCosts,
  repaymentOf,
  sureOfBond,
  sureOfLifting,
  sureOfRepayment,
  sureOfStop,
  unservedDaysOn,
} from './measures.js';

export type { ResignationInput };

/**
 * `barred` by the bond, the study or another ground of PP 11/2017; `not-barred` where none of these stands in the way,
 * which is no permission: the PPK may postpone or refuse the request. `undetermined` as long as a missing fact can still
 * change the answer.
 */
export type ResignationVerdict = 'not-barred' | 'barred' | 'undetermined';

/**
 * What becomes of the costs spent while the person followed the programme (Pasal 39 ayat (1) huruf c): they can be
 * reclaimed, they cannot, force majeure lifts the claim, or it depends on facts that are missing.
 */
export type RepaymentConsequence = 'reclaimable' | 'lifted' | 'none' | 'undetermined';

/** Provisions that the findings on a resignation cite. */
export type ResignationProvision =
  | 'pupr-2-2023/37.2.e'
  | 'pupr-2-2023/39.1.a'
  | 'pupr-2-2023/39.1.c'
  | 'pupr-2-2023/39.3'
  | 'pupr-2-2023/39.4.d'
  | 'pupr-2-2023/39.4.e'
  | 'pupr-2-2023/39.4.f'
  | 'pp-11-2017/238.2'
  | 'pp-11-2017/238.3.a'
  | 'pp-11-2017/238.3.b'
  | 'pp-11-2017/238.3.c'
  | 'pp-11-2017/238.3.d'
  | 'pp-11-2017/238.3.e'
  | 'pp-11-2017/238.3.f';

/** The answer to "what bars a resignation on that day, and what follows?". */
export interface ResignationAssessment extends Labelled, Exactness {
  readonly question: 'resignation';
  readonly verdict: ResignationVerdict;
  readonly resignationDate: string;
  readonly findings: readonly Finding<ResignationProvision>[];
  /** Paths of the facts that can still change the verdict. */
  readonly missing: readonly string[];
  /** By how many months at most the PPK may postpone a request that is not refused (PP 11/2017 art. 238 ayat (2)). */
  readonly postponableMonths: number;
  /** Who may also refuse it for other reasons (PP 11/2017 art. 238 ayat (3) huruf f). */
  readonly refusableBy: 'ppk';
  readonly repayment: RepaymentConsequence;
  /** Paths of the facts that can still change `repayment`. */
  readonly repaymentMissing: readonly string[];
  /** How much can be reclaimed, in rupiah, by the items of cost on record; `null` while that cannot be told. */
  readonly repayableCosts: number | null;
  /** Last day of all bonds; `null` when there is none, and while facts are missing. */
  readonly bondLastDay: string | null;
  /** Whether that day rests on the end of a study that is still to come: it holds if that is finished as planned. */
  readonly bondAsPlanned: boolean | null;
  /** First day without a bond. */
  readonly freeFrom: string | null;
  /** Days of bond that would be left unserved, the day of resignation included. */
  readonly unservedDays: number | null;
  /** Paths of the facts that can still change one of the values above. */
  readonly valuesMissing: readonly string[];
  /** Paths of the entries that record a study once more (C47). */
  readonly duplicates: readonly string[];
  /** What the record says twice, and not the same (C49). */
  readonly contradictions: readonly 'nip-contradicts-birth-date'[];
  /** Paths of what is dated after `asOf`: told, and not counted or taken as intended (C5). */
  readonly laterThanAsOf: readonly string[];
  readonly assumptions: readonly BondAssumption[];
  readonly basis: Basis;
}

const rule = <P extends ResignationProvision, E extends Evidence>(
  definition: RowDefinition<ResignationFacts, Context, ResignationFact, P, E>,
) => row(definition);

/** PP 11/2017 art. 238 is read as of 2017 (C43). */
const sureOfArticle238 = (_facts: ResignationFacts, context: Context) => confidenceOf(context, ['C43']);

const resignationRules = ruleTable<ResignationFacts, Context, ResignationFact, ResignationProvision>(resignationGaps, [
  rule({
    provision: 'pupr-2-2023/37.2.e',
    reads: ['studyAssignments'],
    measure: measureStanding,
    judge: (e) => {
      if (e.bound === true) return 'unmet';
      return e.bondLastDay !== null && e.resignationDate > e.bondLastDay ? 'met' : 'not-applicable';
    },
    confidence: sureOfBond,
  }),
  rule({
    provision: 'pupr-2-2023/39.1.a',
    reads: ['studyAssignments', 'unfinishedJustified', 'forceMajeure'],
    measure: measureStop,
    judge: (e) => metIfApplies(e.stopped === true, e.stopLifted !== true),
    confidence: sureOfStop,
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/39.1.c',
    reads: ['studyAssignments', 'unfinishedJustified', 'costs'],
    measure: measureRepayment,
    judge: (e) => metIfApplies(e.breached === true, e.repaid === true),
    confidence: sureOfRepayment,
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/39.3',
    reads: ['studyAssignments', 'unfinishedJustified', 'forceMajeure'],
    measure: measureLifting,
    judge: (e) => metIfApplies(e.breached === true, e.lifted === true),
    confidence: sureOfLifting,
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/39.4.d',
    reads: ['studyAssignments', 'unfinishedJustified'],
    measure: measureLeaving,
    judge: (e) => metIfApplies(e.leftUnfinished === true, e.withoutLawfulReason === true),
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/39.4.e',
    reads: ['studyAssignments'],
    measure: measureStanding,
    judge: (e) => (e.owing === true ? 'met' : 'not-applicable'),
    confidence: sureOfBond,
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/39.4.f',
    reads: ['studyAssignments', 'unfinishedJustified', 'forceMajeure'],
    measure: measureFailure,
    judge: (e) => metIfApplies(e.failed === true, e.failureExcused === true),
    informs: true,
  }),
  rule({
    provision: 'pp-11-2017/238.2',
    reads: [],
    measure: (_facts, context) => ({ postponableMonths: parameterOf(context, 'resignationPostponementMonths') }),
    // The PPK may always do so; whether it does is not ours to tell.
    judge: () => 'met',
    confidence: (_facts, context) => confidenceOf(context, ['C43', 'resignationPostponementMonths']),
    informs: true,
  }),
  rule({
    provision: 'pp-11-2017/238.3.a',
    reads: ['inCriminalTrial'],
    measure: ({ inCriminalTrial }) => ({ inCriminalTrial }),
    judge: (e) => metIf(e.inCriminalTrial === false),
    confidence: sureOfArticle238,
  }),
  rule({
    provision: 'pp-11-2017/238.3.b',
    reads: ['studyAssignments'],
    measure: (facts, context) => {
      const { resignationDate, bound, owing, studying } = measureStanding(facts, context);
      return { resignationDate, bound, owing, studying };
    },
    judge: (e) => metIf(e.bound === false && e.owing === false && e.studying === false),
    confidence: sureOfArticle238,
  }),
  rule({
    provision: 'pp-11-2017/238.3.c',
    reads: ['underDisciplinaryExamination'],
    measure: ({ underDisciplinaryExamination }) => ({ underDisciplinaryExamination }),
    judge: (e) => metIf(e.underDisciplinaryExamination === false),
    confidence: sureOfArticle238,
  }),
  rule({
    provision: 'pp-11-2017/238.3.d',
    reads: ['disciplinaryAppealPending'],
    measure: ({ disciplinaryAppealPending }) => ({ disciplinaryAppealPending }),
    judge: (e) => metIf(e.disciplinaryAppealPending === false),
    confidence: sureOfArticle238,
  }),
  rule({
    provision: 'pp-11-2017/238.3.e',
    reads: ['servingPenalty'],
    measure: ({ servingPenalty }) => ({ servingPenalty }),
    judge: (e) => metIf(e.servingPenalty === 'tidak-ada'),
    confidence: sureOfArticle238,
  }),
  rule({
    provision: 'pp-11-2017/238.3.f',
    reads: [],
    measure: () => ({ refusableBy: 'ppk' as const }),
    judge: () => 'met',
    confidence: sureOfArticle238,
    informs: true,
  }),
]);

/**
 * What bars a resignation as PNS on that day? A service bond does, one that pauses during a later study too, and so does a
 * study under way; and the other grounds of PP 11/2017 art. 238. Who goes all the same can be made to repay the costs spent
 * while following the programme, unless force majeure lifts that. Where nothing bars, the PPK may still postpone or refuse.
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
 * @pasal Pasal 37 ayat (2) huruf e, Pasal 39 ayat (1), (3), (4) huruf d-f; PP 11/2017 Pasal 238 ayat (2)-(3)
 */
export const assessResignation = (record: ResignationInput, options: DecisionOptions): ResignationAssessment =>
  assessResignationFrom(record, options);

/**
 * {@link assessResignation} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessResignationFrom = (record: unknown, options: DecisionOptions): ResignationAssessment => {
  const context = contextOf(options);
  const { facts, laterThanAsOf } = parseResignation(record, context);
  const look = lookInto(facts, context);
  const { findings, barred, missing, ...appraised } = appraise(resignationRules, facts, context, look);
  const gapsOf = (names: readonly ResignationFact[]) => names.flatMap(look);
  const bonds = readerOf(facts, gapsOf(['studyAssignments']), (f) => reckonBonds(f, context));
  const sanctioned = gapsOf(['studyAssignments', 'unfinishedJustified', 'forceMajeure', 'costs']);
  const consequence = settle(facts, sanctioned, (f) => repaymentOf(f, context));
  const costs = settle(facts, sanctioned, (f) => repayableCosts(f, context));
  const bondLastDay = bonds.read(lastDayOfAll);
  const mayBeBound = bonds.read(({ size }) => size > 0) !== false;
  const unservedDays = bonds.read((reckoned) => unservedDaysOn(reckoned, facts.resignationDate));
  return {
    question: 'resignation',
    verdict: verdictOf(barred, { barred: 'barred', clear: 'not-barred' }),
    resignationDate: facts.resignationDate,
    findings,
    missing,
    postponableMonths: parameterOf(context, 'resignationPostponementMonths'),
    refusableBy: 'ppk',
    repayment: consequence.settled ? consequence.value : 'undetermined',
    repaymentMissing: missingFor(consequence),
    repayableCosts: costs.settled ? costs.value : null,
    bondLastDay,
    bondAsPlanned: bonds.read((reckoned) => areAsPlanned(reckoned, context)),
    freeFrom: bondLastDay === null ? null : addDays(bondLastDay, 1),
    unservedDays,
    valuesMissing: [...new Set([...bonds.missing(), ...missingFor(costs)])],
    duplicates: duplicatesIn(facts),
    ...labelsOf({ studyAssignments: facts.studyAssignments }),
    contradictions: contradictionsOfBirth(facts),
    laterThanAsOf,
    assumptions: assumptionsOf(facts, mayBeBound, context),
    basis: basisOf(context, weakestOf(findings)),
    ...exactness(appraised.exact && bonds.isExact() && isExact(consequence) && isExact(costs)),
  };
};
