/**
 * How far Tugas Belajar may be extended, on which grounds, who decides, and when it is revoked.
 *
 * @pasal Pasal 38, Pasal 40
 * @source Permen PUPR 2/2023
 * @module
 */

import { filledIn } from '../../kernel/lists.js';
import { appraise, type Exactness, exactness, type Finding, lookUp, verdictOf, weakestOf } from '../../kernel/rules.js';
import { isExact, missingFor as missingFrom, settle } from '../../kernel/tables.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import type { ExtensionInput } from './facts.js';
import {
  asTheyStand,
  type ExtensionFacts,
  forceMajeureApplies,
  grantedMonths,
  laterThan,
  parseExtension,
  remainingMonths,
} from './facts.js';
import { type ExtensionFact, extensionGaps, inquire } from './gaps.js';
import {
  type ConsentOf,
  consentOf,
  currentLastDayOf,
  daysLateOf,
  isRevocable,
  latestLastDayOf,
  measureEnding,
  OVERRUN_FACTS,
  requestedLastDayOf,
  revocableFromOf,
} from './measures.js';
import { type ExtensionProvision, extensionRules } from './rules.js';

export type { ConsentOf, ExtensionProvision };

/** `undetermined` as long as a missing fact can still change the answer. */
export type ExtensionVerdict = 'grantable' | 'not-grantable' | 'undetermined';

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
  const inquiry = inquire(facts, context);
  const look = lookUp(extensionGaps, facts, inquiry);
  const { findings, barred, missing, ...appraised } = appraise(extensionRules, facts, inquiry, look);
  const missingFor = new Set<string>();
  let exact = appraised.exact;
  /** Settles one value over the facts it is reckoned from, and no others. */
  const value = <T extends string | number | boolean | null>(
    names: readonly ExtensionFact[],
    compute: (facts: ExtensionFacts, context: Context) => T,
  ): T | null => {
    const settlement = settle(facts, names.flatMap(look), (f) => compute(f, context));
    exact &&= isExact(settlement);
    for (const path of missingFrom(settlement)) missingFor.add(path);
    return settlement.settled ? settlement.value : null;
  };
  const values = {
    grantedMonths: value(['extensions'], (f) => grantedMonths(f.extensions, context).ordinary),
    remainingMonths: value(['extensions'], (f) => remainingMonths(filledIn(f.extensions), context)),
    unlimited: value(['forceMajeure'], forceMajeureApplies),
    currentLastDay: value(['period', 'monthsInAll'], currentLastDayOf),
    requestedLastDay: value(['period', 'monthsInAll', 'requested'], requestedLastDayOf),
    daysLate: value(['period', 'monthsInAll', 'completed'], daysLateOf),
    latestLastDay: value(['period', 'monthsAtMost', 'forceMajeure'], latestLastDayOf),
    consentOf: value(['funding', 'forceMajeure'], consentOf),
    revocationDue: value(OVERRUN_FACTS, (f) => isRevocable(measureEnding(f, context))),
    revocableFrom: value(['period', 'monthsInAll', 'completed', 'forceMajeure'], revocableFromOf),
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
