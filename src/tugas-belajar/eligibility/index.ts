/**
 * Who may go on Tugas Belajar: the requirements of Pasal 28 huruf a to k, and the waiting time of Pasal 29.
 *
 * @pasal Pasal 1 angka 13, Pasal 28, Pasal 29
 * @source Permen PUPR 2/2023
 * @module
 */

import { isInRegion } from '../../asn/organisation.js';
import {
  birthDateOf,
  checkBirthDates,
  contradictionsOfBirth,
  contradictionsOfCareer,
  type RecordContradiction,
} from '../../asn/service-record.js';
import { type Labelled, labelsOf } from '../../kernel/labels.js';
import { notAfter } from '../../kernel/logic.js';
import { decidedOn } from '../../kernel/read-facts.js';
import {
  appraise,
  type Exactness,
  exactness,
  type Finding,
  gapsAmong,
  verdictOf,
  weakestOf,
} from '../../kernel/rules.js';
import { condensed, isExact, missingFor, settle } from '../../kernel/tables.js';
import type { ProvisionId } from '../../law/provisions.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import type { EligibilityInput } from './facts.js';
import { type EligibilityFacts, type EligibilityStage, parseEligibility } from './facts.js';
import { type EligibilityFact, eligibilityGaps } from './gaps.js';
import { countsMinistryOnly, isWorkInRegionOnly, laterThan, measureWorkBetween } from './history.js';
import { measureRemainingServiceFrom, timelyDay, triesEveryPost } from './measures.js';
import { type EligibilityProvision, eligibilityRulesAt } from './rules.js';

/** `undetermined` as long as a missing fact can still change the answer. */
export type EligibilityVerdict = 'eligible' | 'ineligible' | 'undetermined';

/** What was taken for granted beside the readings. */
export type EligibilityAssumption =
  /** The birth date was read from the NIP. */
  | 'birth-date-from-nip'
  /** The retirement date was derived from birth date and post. */
  | 'retirement-date-derived'
  /** No post is on record; remaining service comes to the same at the retirement age of every post. */
  | 'post-not-known'
  /** The usual curriculum time of the degree stands in for the university's normative time. */
  | 'curriculum-time'
  /** A local government's own official recommends in place of the pimpinan tinggi madya of the unit (A31). */
  | 'local-government-officials'
  /** Pasal 29 speaks of work in the Ministry; work in the region takes its place (A31). */
  | 'work-in-region'
  /** What Pasal 30 asks of self-funded study, and Pasal 31 of programme and field, is not examined in this question. */
  | 'self-funded-conditions';

/** The answer to "may this person go on Tugas Belajar?". */
export interface EligibilityAssessment extends Exactness, Labelled {
  readonly question: 'eligibility';
  /** How far the candidate was taken to have come (A33). */
  readonly stage: EligibilityStage;
  readonly verdict: EligibilityVerdict;
  /** One finding a row of Pasal 28 and 29, all of them, in the law's order. */
  readonly findings: readonly Finding<EligibilityProvision>[];
  /** Paths of the facts that can still change the verdict; empty once it is settled. */
  readonly missing: readonly string[];
  /**
   * Provisions each of which can still be met, but not all at once, so that the verdict is `ineligible` whatever the
   * missing facts turn out to be. Empty when some finding is `unmet`.
   */
  readonly notMetTogether: readonly EligibilityProvision[];
  /**
   * The earliest day on or after `asOf` on which huruf a, huruf e angka 3 and Pasal 29 are all met while huruf b still
   * is, studying from that day when the record gives no start; what is dated after `asOf` does not count (C5). `null` when
   * there is none, also because the study on record starts before that day, and while facts are missing.
   */
  readonly eligibleFrom: string | null;
  /** Paths of the facts that can still change `eligibleFrom`; when empty, `null` means that there is no such day. */
  readonly eligibleFromMissing: readonly string[];
  /** Provisions not met that no day on record mends; huruf d ends by itself, on a day that cannot be told. */
  readonly notMendedByTime: readonly EligibilityProvision[];
  /** Duties not done yet that bar nobody at this stage: agreement and papers of who is through the selection (A33). */
  readonly openDuties: readonly EligibilityProvision[];
  /** Paths of what is dated after `asOf`: it has not happened by then and does not count (C5). */
  readonly laterThanAsOf: readonly string[];
  /** What the record says twice, and not the same (C49). */
  readonly contradictions: readonly RecordContradiction[];
  readonly assumptions: readonly EligibilityAssumption[];
  readonly basis: Basis;
}

/** The facts that decide when a bar of time ends. */
const barFacts = (context: Context): EligibilityFact[] => {
  const { readings } = context;
  return [
    readings.A21 === 'pns-appointment' ? 'pnsAppointmentDate' : 'cpnsStartDate',
    ...(readings.A27 === 'two-years' ? (['penalties', 'criminalSentences'] as const) : []),
    'studyAssignments',
    ...(countsMinistryOnly(context) ? (['organisation'] as const) : []),
    'degree',
  ];
};

/** The facts that decide how long one has to serve after the study. */
const serviceFacts = ({ readings }: Context): EligibilityFact[] => {
  return [
    'releasedFromDuties',
    'normativeTime',
    ...(readings.A24 === 'two-times' ? (['funding'] as const) : []),
    'retirementDate',
    'retirementAsPelaksana',
  ];
};

/** What the earliest day hangs on of all that decides when bars end, written as one word. */
const barsOf = (facts: EligibilityFacts, context: Context): string => {
  const work = measureWorkBetween(facts, context);
  const degree = facts.normativeTime === 'curriculum' ? facts.degree : null;
  return [timelyDay(facts, context), work.earliestStart, isWorkInRegionOnly(work), degree].join();
};

/** The day a fact-complete record becomes eligible as far as time goes, or `null` when time never gets it there. */
const earliestDay = (facts: EligibilityFacts, context: Context): string | null => {
  const work = measureWorkBetween(facts, context);
  const { earliestStart } = work;
  const day = timelyDay(facts, context);
  const studyStartDate = facts.studyStartDate ?? day;
  // A start on record stays where it is: waiting for a day after it would be waiting for a study that has begun.
  if (day > context.asOf && day > studyStartDate) return null;
  if (earliestStart !== null && (isWorkInRegionOnly(work) || !notAfter(earliestStart, studyStartDate))) return null;
  const countedFrom = context.readings.A22 === 'as-of' ? day : studyStartDate;
  const { requiredUntil, retirementDate } = measureRemainingServiceFrom(facts, countedFrom, context);
  return notAfter(requiredUntil, retirementDate) ? day : null;
};

const settleDay = (facts: EligibilityFacts, complete: boolean, context: Context) => {
  const gapsOf = (names: readonly EligibilityFact[]) => gapsAmong(eligibilityGaps, names, facts, context);
  // A start that is not recorded is not missing: it is what is looked for.
  const gaps = complete
    ? []
    : [
        ...condensed(facts, gapsOf(barFacts(context)), (filled) => barsOf(filled, context)),
        ...gapsOf(serviceFacts(context)),
      ];
  const settlement = settle(facts, gaps, (filled) => earliestDay(filled, context));
  return {
    day: settlement.settled ? settlement.value : null,
    missing: missingFor(settlement),
    exact: isExact(settlement),
  };
};

const isMendedByTime = (provision: ProvisionId, { readings }: Context): boolean => {
  if (provision === 'pupr-2-2023/28.e.1' || provision === 'pupr-2-2023/28.e.2') return readings.A27 === 'two-years';
  return provision === 'pupr-2-2023/28.a' || provision === 'pupr-2-2023/28.e.3';
};

/** Agreement and papers, once the selection is passed: they bar nobody before the study is to begin (A33). */
const isOpenDuty = ({ provision, status }: Finding<EligibilityProvision>, { stage }: EligibilityFacts): boolean =>
  provision === 'pupr-2-2023/28.k' && status === 'unmet' && stage === 'selected';

type Findings = readonly Finding<EligibilityProvision>[];

const unmendable = (findings: Findings, facts: EligibilityFacts, context: Context) =>
  findings
    .filter((finding) => finding.status === 'unmet' && !isOpenDuty(finding, facts))
    .map(({ provision }) => provision)
    .filter((provision) => !isMendedByTime(provision, context));

const applies = (findings: Findings, provision: EligibilityProvision): boolean =>
  findings.some((finding) => finding.provision === provision && finding.status !== 'not-applicable');

const REMAINING_SERVICE: readonly EligibilityProvision[] = [
  'pupr-2-2023/28.b',
  'pupr-2-2023/28.b.1',
  'pupr-2-2023/28.b.2',
];

const isSettled = (findings: Findings, provisions: readonly EligibilityProvision[]): boolean =>
  findings.some(({ provision, status }) => provisions.includes(provision) && status !== 'unknown');

const assumptionsOf = (facts: EligibilityFacts, findings: Findings, context: Context): EligibilityAssumption[] => {
  const { position, retirementDate, birthDate, normativeTime, organisation, funding } = facts;
  const derivesRetirement = retirementDate === null && position !== null && birthDateOf(facts, context) !== null;
  const holdsForEveryPost = triesEveryPost(facts, context) && isSettled(findings, REMAINING_SERVICE);
  const isOfRegion = organisation !== null && isInRegion(organisation);
  const assumptions: EligibilityAssumption[] = [];
  if ((derivesRetirement || holdsForEveryPost) && birthDate === null) assumptions.push('birth-date-from-nip');
  if (derivesRetirement) assumptions.push('retirement-date-derived');
  if (holdsForEveryPost) assumptions.push('post-not-known');
  if (normativeTime === 'curriculum') assumptions.push('curriculum-time');
  const followsOwnRegion = isOfRegion && context.readings.A31 === 'own-region';
  if (followsOwnRegion && applies(findings, 'pupr-2-2023/28.i')) assumptions.push('local-government-officials');
  if (followsOwnRegion && applies(findings, 'pupr-2-2023/29')) assumptions.push('work-in-region');
  if (funding === 'mandiri') assumptions.push('self-funded-conditions');
  return assumptions;
};

const decide = (facts: EligibilityFacts, context: Context): EligibilityAssessment => {
  checkBirthDates(facts, context);
  const rules = eligibilityRulesAt(facts.stage);
  const { findings, complete, barred, notMetTogether, missing, exact } = appraise(rules, facts, context);
  const day =
    complete && barred === false ? { day: context.asOf, missing: [], exact } : settleDay(facts, complete, context);
  return {
    question: 'eligibility',
    stage: facts.stage,
    verdict: verdictOf(barred, { barred: 'ineligible', clear: 'eligible' }),
    findings,
    missing,
    notMetTogether,
    eligibleFrom: day.day,
    eligibleFromMissing: day.missing,
    notMendedByTime: barred === false ? [] : unmendable(findings, facts, context),
    openDuties: findings.filter((finding) => isOpenDuty(finding, facts)).map(({ provision }) => provision),
    laterThanAsOf: laterThan(context.asOf, facts),
    ...labelsOf({
      penalties: facts.penalties,
      criminalSentences: facts.criminalSentences,
      studyAssignments: facts.studyAssignments,
    }),
    contradictions: [...contradictionsOfBirth(facts), ...contradictionsOfCareer(facts)],
    assumptions: assumptionsOf(facts, findings, context),
    basis: basisOf(context, weakestOf(findings)),
    ...exactness(exact && day.exact),
  };
};

/**
 * Decides on facts that {@link parseEligibility} has checked: the same answer as {@link assessEligibility}, without
 * checking again.
 *
 * @throws {@link InvalidInputError} when an option is wrong, or the facts are none that were checked.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 */
export const assessParsedEligibility = (facts: EligibilityFacts, options: DecisionOptions): EligibilityAssessment => {
  const context = contextOf(options);
  return decidedOn(() => decide(facts, context));
};

/**
 * May this person go on Tugas Belajar? Every row of Pasal 28 and Pasal 29 is evaluated, and every one that fails is told.
 *
 * @param record - an {@link EligibilityInput}, straight from an HRIS; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const answer = assessEligibility({ employmentStatus: 'pppk' }, { asOf: '2026-07-01' });
 * answer.verdict; // 'ineligible'
 * answer.findings[0]?.provision; // 'pupr-2-2023/1.13'
 * ```
 * @pasal Pasal 1 angka 13, Pasal 28 huruf a-k, Pasal 29
 */
export const assessEligibility = (record: EligibilityInput, options: DecisionOptions): EligibilityAssessment =>
  assessEligibilityFrom(record, options);

/**
 * {@link assessEligibility} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessEligibilityFrom = (record: unknown, options: DecisionOptions): EligibilityAssessment =>
  assessParsedEligibility(parseEligibility(record), options);
