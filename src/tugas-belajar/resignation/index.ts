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
import { type Labelled, labelsOf } from '../../kernel/labels.js';
import { appraise, type Exactness, exactness, type Finding, verdictOf, weakestOf } from '../../kernel/rules.js';
import { isExact, missingFor, settle } from '../../kernel/tables.js';
import { type Basis, basisOf, contextOf, type DecisionOptions, parameterOf } from '../../law/ruleset.js';
import { assumptionsOf, type BondAssumption } from '../bond-organisation.js';
import { duplicatesIn } from '../service-bond/facts.js';
import { parseResignation, type ResignationInput } from './facts.js';
import { inquire, repayableCosts, repaymentOf } from './measures.js';
import { unservedDaysIn } from './outcome.js';
import { type ResignationProvision, resignationRules } from './rules.js';

export type { ResignationInput, ResignationProvision };

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
  const inquiry = inquire(facts, context);
  const { look } = inquiry;
  const { findings, barred, missing, ...appraised } = appraise(resignationRules, facts, inquiry, look);
  const outcome = inquiry.readersOfOutcome();
  const beside = (['unfinishedJustified', 'forceMajeure', 'costs'] as const).flatMap(look);
  const consequence = settle(facts, [...look('studyAssignments'), ...beside], (f) => repaymentOf(f, inquiry));
  // How many days of a bond are not served is asked only where they set the share (A58).
  const studies = look(context.readings.A58 === 'pro-rated' ? 'studiesInFull' : 'studyAssignments');
  const costs = settle(facts, [...studies, ...beside], (f) => repayableCosts(f, inquiry));
  const bondLastDay = outcome.read((one) => one.bondLastDay);
  const mayBeBound = outcome.read(({ isBond }) => isBond) !== false;
  const unservedDays = outcome.read(unservedDaysIn);
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
    bondAsPlanned: outcome.read((one) => one.bondAsPlanned),
    freeFrom: bondLastDay === null ? null : addDays(bondLastDay, 1),
    unservedDays,
    valuesMissing: [...new Set([...outcome.missing(), ...missingFor(costs)])],
    duplicates: duplicatesIn(facts),
    ...labelsOf({ studyAssignments: facts.studyAssignments }),
    contradictions: contradictionsOfBirth(facts),
    laterThanAsOf,
    assumptions: assumptionsOf(facts, mayBeBound, context),
    basis: basisOf(context, weakestOf(findings)),
    ...exactness(appraised.exact && outcome.isExact() && isExact(consequence) && isExact(costs)),
  };
};
