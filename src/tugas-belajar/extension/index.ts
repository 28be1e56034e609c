/**
 * How far Tugas Belajar may be extended, on which grounds, who decides, and when it is revoked.
 *
 * @pasal Pasal 38, Pasal 40
 * @source Permen PUPR 2/2023
 * @module
 */

import { monthsOf } from '../../asn/study-time.js';
import { addDays, daysBetween } from '../../kernel/calendar.js';
import { readerOf } from '../../kernel/computation.js';
import { notAfter } from '../../kernel/logic.js';
import {
  appraise,
  type Evidence,
  type Exactness,
  exactness,
  type Finding,
  lookUp,
  metIf,
  type RowDefinition,
  row,
  ruleTable,
  verdictOf,
  weakerOf,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions, parameterOf } from '../../law/ruleset.js';
import type { ExtensionInput } from './facts.js';
import {
  asTheyStand,
  decreedPeriod,
  type ExtensionFacts,
  forceMajeureApplies,
  grantedMonths,
  lastDayWith,
  laterThan,
  parseExtension,
} from './facts.js';
import { type ExtensionFact, extensionGaps } from './gaps.js';
import {
  type ConsentOf,
  canBeExcused,
  consentOf,
  isAtMost,
  isEndedByDeath,
  isExcused,
  isOverrun,
  isRevocable,
  measureEnding,
  measureLimit,
  measureOverrun,
  OVERRUN_FACTS,
  requestedLastDayOf,
  sureOfForceMajeure,
} from './measures.js';

export type { ConsentOf };

/** `undetermined` as long as a missing fact can still change the answer. */
export type ExtensionVerdict = 'grantable' | 'not-grantable' | 'undetermined';

/** Provisions that the findings on an extension cite. */
export type ExtensionProvision =
  | 'pupr-2-2023/38'
  | 'pupr-2-2023/38.1'
  | 'pupr-2-2023/38.2'
  | 'pupr-2-2023/38.3'
  | 'pupr-2-2023/38.4'
  | 'pupr-2-2023/38.4.a'
  | 'pupr-2-2023/38.4.b'
  | 'pupr-2-2023/38.4.c'
  | 'pupr-2-2023/38.5'
  | 'pupr-2-2023/38.6'
  | 'pupr-2-2023/38.7'
  | 'pupr-2-2023/38.8'
  | 'pupr-2-2023/40'
  | 'pupr-2-2023/40.a'
  | 'pupr-2-2023/40.b'
  | 'pupr-2-2023/40.c';

/** The answer to "may this study assignment be extended, and how far?". */
export interface ExtensionAssessment extends Exactness {
  readonly question: 'extension';
  readonly verdict: ExtensionVerdict;
  readonly findings: readonly Finding<ExtensionProvision>[];
  /** Paths of the facts that can still change the verdict. */
  readonly missing: readonly string[];
  /** Months granted before that count against the limit. */
  readonly grantedMonths: number | null;
  /** Months left within the limit. */
  readonly remainingMonths: number | null;
  /** Whether force majeure sets the limit aside. */
  readonly unlimited: boolean | null;
  /** Last day as it stands, with the extensions granted so far. */
  readonly currentLastDay: string | null;
  /** Last day if the request is granted. */
  readonly requestedLastDay: string | null;
  /** Days by which the request comes after the last day as it stands; 0 in time, or once the study is finished (C45). */
  readonly daysLate: number | null;
  /** Last day with every month that is left; `null` when force majeure sets the limit aside. */
  readonly latestLastDay: string | null;
  /** Who sets the extension (Pasal 38 ayat (7), B12). */
  readonly decidedBy: 'ppk';
  /** Whose agreement is needed (Pasal 38 ayat (7), A52, B12). */
  readonly consentOf: ConsentOf | null;
  /** Whether the PPK revokes the assignment because the extended period is over and the study unfinished. */
  readonly revocationDue: boolean | null;
  /** The day from which it is revoked if the study is still unfinished; `null` while nothing was extended, and after death. */
  readonly revocableFrom: string | null;
  /** Paths of the facts that can still change one of the values above. */
  readonly valuesMissing: readonly string[];
  /** Paths of what is dated after `asOf`: told, and not counted (C5). */
  readonly laterThanAsOf: readonly string[];
  readonly basis: Basis;
}

const rule = <P extends ExtensionProvision, E extends Evidence>(
  definition: RowDefinition<ExtensionFacts, Context, ExtensionFact, P, E>,
) => row(definition);

const extensionRules = ruleTable<ExtensionFacts, Context, ExtensionFact, ExtensionProvision>(extensionGaps, [
  rule({
    provision: 'pupr-2-2023/38',
    reads: ['completed'],
    measure: ({ completed }) => ({ completed }),
    judge: (e) => (e.completed === true ? 'unmet' : 'met'),
    // That a finished study is not extended is our reading, which no paragraph says.
    confidence: ({ completed }, context) => confidenceOf(context, completed === false ? [] : ['C51']),
  }),
  rule({
    provision: 'pupr-2-2023/38.1',
    reads: [...OVERRUN_FACTS, 'requested'],
    ignores: (_facts, { readings }) =>
      readings.C45 === 'told' ? ['completed', 'forceMajeure', 'forceMajeureFrom'] : [],
    measure: (facts, context) => ({
      ...measureOverrun(facts, context),
      requestedLastDay: requestedLastDayOf(facts, context),
      inTimeOnly: context.readings.C45 === 'in-time-only',
    }),
    judge: (e) => {
      if (e.inTimeOnly && isOverrun(e) && !isExcused(e)) return 'unmet';
      return metIf(notAfter(e.asOf, e.requestedLastDay));
    },
    confidence: (facts, context) => weakerOf(sureOfForceMajeure(facts, context), confidenceOf(context, ['C45'])),
  }),
  rule({
    provision: 'pupr-2-2023/38.2',
    reads: ['decree'],
    measure: (facts, context) => {
      const decreed = decreedPeriod(facts);
      return {
        decreedMonths: decreed === null ? null : decreed.months,
        decreedDays: decreed === null ? null : decreed.days,
        normativeMonths: facts.normativeTime === null ? null : monthsOf(facts.normativeTime, context),
      };
    },
    judge: ({ decreedMonths, decreedDays, normativeMonths }) =>
      metIf(
        decreedMonths !== null &&
          normativeMonths !== null &&
          (decreedMonths < normativeMonths || (decreedMonths === normativeMonths && decreedDays === 0)),
      ),
    // A decree that is too long is no fault of the request (C46).
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.3',
    reads: ['extensions', 'requested', 'forceMajeure'],
    measure: measureLimit,
    judge: (e) => {
      if (e.forceMajeureApplies === true) return 'not-applicable';
      return isAtMost(e.totalMonths, e.limitMonths) ? 'met' : 'unmet';
    },
    confidence: (facts, context) =>
      weakerOf(sureOfForceMajeure(facts, context), confidenceOf(context, ['extensionLimitMonths'])),
  }),
  rule({
    provision: (e) => {
      if (e.studySystemChanged === true) return 'pupr-2-2023/38.4.a';
      if (e.fundingLate === true) return 'pupr-2-2023/38.4.b';
      return e.finalWorkDelayed === true ? 'pupr-2-2023/38.4.c' : 'pupr-2-2023/38.4';
    },
    reads: ['studySystemChanged', 'fundingLate', 'finalWorkDelayed', 'forceMajeure'],
    measure: (facts, context) => ({
      forceMajeureApplies: forceMajeureApplies(facts, context),
      studySystemChanged: facts.studySystemChanged,
      fundingLate: facts.fundingLate,
      finalWorkDelayed: facts.finalWorkDelayed,
    }),
    judge: (e) => {
      if (e.forceMajeureApplies === true) return 'not-applicable';
      return e.studySystemChanged === true || e.fundingLate === true || e.finalWorkDelayed === true ? 'met' : 'unmet';
    },
    confidence: sureOfForceMajeure,
  }),
  rule({
    provision: 'pupr-2-2023/38.5',
    reads: ['forceMajeure'],
    measure: (facts, context) => ({
      forceMajeure: facts.forceMajeure,
      forceMajeureDeclared: facts.forceMajeureDeclared,
      medicalStatement: facts.medicalStatement,
      forceMajeureApplies: forceMajeureApplies(facts, context),
    }),
    judge: (e) => {
      if (e.forceMajeure === 'tidak-ada' || e.forceMajeure === 'meninggal') return 'not-applicable';
      return e.forceMajeureApplies === true ? 'met' : 'unmet';
    },
    confidence: sureOfForceMajeure,
    // Without it the ordinary way stays open, within the limit and on one of the grounds.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.6',
    reads: OVERRUN_FACTS,
    measure: measureEnding,
    judge: (e) => {
      if (!isOverrun(e) || !canBeExcused(e) || isEndedByDeath(e)) return 'not-applicable';
      return metIf(isExcused(e));
    },
    confidence: sureOfForceMajeure,
    // What follows after an extension where nothing excuses the overrun is told by paragraph (8).
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.7',
    reads: ['funding', 'donorConsent', 'forceMajeure'],
    measure: (facts, context) => ({
      forceMajeureApplies: forceMajeureApplies(facts, context),
      funding: facts.funding,
      consentOf: consentOf(facts, context),
      donorConsent: facts.donorConsent,
    }),
    judge: (e) => {
      if (e.consentOf === 'tidak-ada') return 'not-applicable';
      return e.donorConsent === true ? 'met' : 'unmet';
    },
    confidence: sureOfForceMajeure,
  }),
  rule({
    provision: 'pupr-2-2023/38.8',
    reads: OVERRUN_FACTS,
    measure: measureEnding,
    judge: (e) => {
      if (e.completed === true || e.extended === false || isExcused(e) || isEndedByDeath(e)) return 'not-applicable';
      return isRevocable(e) ? 'unmet' : 'met';
    },
    confidence: sureOfForceMajeure,
  }),
  rule({
    provision: (e) => {
      if (e.forceMajeure === 'sakit') return 'pupr-2-2023/40.a';
      return e.forceMajeure === 'bencana' ? 'pupr-2-2023/40.b' : 'pupr-2-2023/40';
    },
    reads: ['forceMajeure'],
    measure: ({ forceMajeure, medicalStatement }) => ({ forceMajeure, medicalStatement }),
    judge: (e) => {
      if (e.forceMajeure === 'bencana') return 'met';
      if (e.forceMajeure !== 'sakit') return 'not-applicable';
      return e.medicalStatement === true ? 'met' : 'unmet';
    },
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/40.c',
    reads: ['forceMajeure'],
    measure: ({ forceMajeure }) => ({ forceMajeure }),
    // Death ends the assignment; it is no ground for an extension (B12).
    judge: (e) => (e.forceMajeure === 'meninggal' ? 'unmet' : 'not-applicable'),
    confidence: ({ forceMajeure }, context) => confidenceOf(context, forceMajeure === 'meninggal' ? ['B12'] : []),
  }),
]);

/** What an extension comes to, reckoned from facts as far as they are known. */
const reckon = (facts: ExtensionFacts, context: Context) => {
  const granted = grantedMonths(facts.extensions, context);
  const limit = parameterOf(context, 'extensionLimitMonths');
  const remaining = granted.ordinary === null ? null : Math.max(limit - granted.ordinary, 0);
  const unlimited = forceMajeureApplies(facts, context);
  const atMost = granted.all === null || remaining === null ? null : granted.all + remaining;
  const overrun = measureEnding(facts, context);
  const { extended, completed, extendedLastDay } = overrun;
  const canBeRevoked = extended === true && completed !== true && !isEndedByDeath(overrun);
  return {
    granted: granted.ordinary,
    remaining,
    unlimited,
    currentLastDay: extendedLastDay,
    requestedLastDay: requestedLastDayOf(facts, context),
    daysLate: extendedLastDay !== null && isOverrun(overrun) ? daysBetween(extendedLastDay, context.asOf) : 0,
    latestLastDay: unlimited === true ? null : lastDayWith(facts, atMost, context),
    consentOf: consentOf(facts, context),
    revocationDue: isRevocable(overrun),
    revocableFrom: canBeRevoked && extendedLastDay !== null ? addDays(extendedLastDay, 1) : null,
  };
};

/**
 * May this study assignment be extended, how far at most, on whose decision, and is it to be revoked? When the request has
 * to be made is written nowhere: a first one after the decreed end is told as late and not refused for it, unless the last
 * day asked for has passed as well (C45); one after an extended end is barred, unless force majeure caused the overrun (B13).
 *
 * @param record - an {@link ExtensionInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const answer = assessExtension(
 *   {
 *     firstDay: '2024-09-01',
 *     normativeTime: { semesters: 4 },
 *     extensions: [{ time: { semesters: 1 }, forceMajeure: false }],
 *     completed: false,
 *     requested: { months: 6 },
 *     finalWorkDelayed: true,
 *     forceMajeure: 'tidak-ada',
 *     funding: 'dipa',
 *   },
 *   { asOf: '2026-12-01' },
 * );
 * answer.verdict; // 'grantable'
 * answer.currentLastDay; // '2027-02-28'
 * answer.latestLastDay; // '2027-08-31'
 * ```
 * @pasal Pasal 38 ayat (1)-(8), Pasal 40
 */
export const assessExtension = (record: ExtensionInput, options: DecisionOptions): ExtensionAssessment =>
  assessExtensionFrom(record, options);

/**
 * {@link assessExtension} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessExtensionFrom = (record: unknown, options: DecisionOptions): ExtensionAssessment => {
  const context = contextOf(options);
  const recorded = parseExtension(record);
  const facts = asTheyStand(recorded, context.asOf);
  const look = lookUp(extensionGaps, facts, context);
  const { findings, barred, missing, ...appraised } = appraise(extensionRules, facts, context, look);
  const missingFor = new Set<string>();
  let exact = appraised.exact;
  /** Settles one value over the facts it is reckoned from, and no others. */
  const value = <T extends string | number | boolean | null>(
    names: readonly ExtensionFact[],
    project: (values: ReturnType<typeof reckon>) => T,
  ): T | null => {
    const reader = readerOf(facts, names.flatMap(look), (f) => project(reckon(f, context)));
    const settled = reader.read((one) => one);
    exact &&= reader.isExact();
    for (const path of reader.missing()) missingFor.add(path);
    return settled;
  };
  const values = {
    grantedMonths: value(['extensions'], (v) => v.granted),
    remainingMonths: value(['extensions'], (v) => v.remaining),
    unlimited: value(['forceMajeure'], (v) => v.unlimited),
    currentLastDay: value(['period', 'extensions'], (v) => v.currentLastDay),
    requestedLastDay: value(['period', 'extensions', 'requested'], (v) => v.requestedLastDay),
    daysLate: value(['period', 'extensions', 'completed'], (v) => v.daysLate),
    latestLastDay: value(['period', 'extensions', 'forceMajeure'], (v) => v.latestLastDay),
    consentOf: value(['funding', 'forceMajeure'], (v) => v.consentOf),
    revocationDue: value(OVERRUN_FACTS, (v) => v.revocationDue),
    revocableFrom: value(['period', 'extensions', 'completed', 'forceMajeure'], (v) => v.revocableFrom),
  };
  return {
    question: 'extension',
    verdict: verdictOf(barred, { barred: 'not-grantable', clear: 'grantable' }),
    findings,
    missing,
    ...values,
    decidedBy: 'ppk',
    valuesMissing: [...missingFor],
    laterThanAsOf: laterThan(recorded, context.asOf),
    basis: basisOf(context, weakestOf(findings)),
    ...exactness(exact),
  };
};
