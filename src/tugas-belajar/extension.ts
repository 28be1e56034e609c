/**
 * How far Tugas Belajar may be extended, on which grounds, who decides, and when it is revoked.
 *
 * @pasal Pasal 38, Pasal 40
 * @source Permen PUPR 2/2023
 * @module
 */
import { addDays } from '../kernel/calendar.js';
import { readerOf } from '../kernel/computation.js';
import {
  appraise,
  type Evidence,
  type Finding,
  gapsAmong,
  type RowDefinition,
  row,
  ruleTable,
  verdictOf,
} from '../kernel/rules.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions, parameterOf } from '../law/ruleset.js';
import {
  type ExtensionFact,
  type ExtensionFacts,
  extensionGaps,
  forceMajeureApplies,
  grantedMonths,
  lastDayWith,
  parseExtension,
  requestedMonths,
} from './extension-input.js';

/** `undetermined` as long as a missing fact can still change the answer. */
export type ExtensionVerdict = 'grantable' | 'not-grantable' | 'undetermined';

/** Provisions that the findings on an extension cite. */
export type ExtensionProvision =
  | 'pupr-2-2023/38.1'
  | 'pupr-2-2023/38.3'
  | 'pupr-2-2023/38.4'
  | 'pupr-2-2023/38.4.a'
  | 'pupr-2-2023/38.4.b'
  | 'pupr-2-2023/38.4.c'
  | 'pupr-2-2023/38.5'
  | 'pupr-2-2023/38.7'
  | 'pupr-2-2023/38.8'
  | 'pupr-2-2023/40'
  | 'pupr-2-2023/40.a'
  | 'pupr-2-2023/40.b'
  | 'pupr-2-2023/40.c';

/** The answer to "may this study assignment be extended, and how far?". */
export interface ExtensionAssessment {
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
  /** Last day with every month that is left; `null` when force majeure sets the limit aside. */
  readonly latestLastDay: string | null;
  /** Who sets the extension (Pasal 38 ayat (7), B12). */
  readonly decidedBy: 'ppk';
  /** Whose agreement is needed (Pasal 38 ayat (7), A52, B12). */
  readonly consentOf: 'donor' | 'tidak-ada' | null;
  /** Whether the PPK revokes the assignment because the extended period is over and the study unfinished. */
  readonly revocationDue: boolean | null;
  /** The day from which it is revoked if the study is still unfinished; `null` while nothing was extended. */
  readonly revocableFrom: string | null;
  /** Paths of the facts that can still change one of the values above. */
  readonly valuesMissing: readonly string[];
  readonly basis: Basis;
}

const rule = <P extends ExtensionProvision, E extends Evidence>(
  definition: RowDefinition<ExtensionFacts, Context, ExtensionFact, P, E>,
) => row(definition);

const FORCE_MAJEURE_FACTS = ['forceMajeure', 'medicalStatement', 'forceMajeureDeclared'] as const;

const measureLimit = (facts: ExtensionFacts, context: Context) => {
  const granted = grantedMonths(facts.extensions, context).ordinary;
  const requested = requestedMonths(facts, context);
  return {
    forceMajeureApplies: forceMajeureApplies(facts),
    grantedMonths: granted,
    requestedMonths: requested,
    totalMonths: granted === null || requested === null ? null : granted + requested,
    limitMonths: parameterOf(context, 'extensionLimitMonths'),
  };
};

const isAtMost = (value: number | null, limit: number): boolean => value !== null && value <= limit;

const measureRevocation = (facts: ExtensionFacts, context: Context) => ({
  completed: facts.completed,
  extended: facts.extensions === null ? null : facts.extensions.length > 0,
  extendedLastDay: lastDayWith(facts, grantedMonths(facts.extensions, context).all, context),
  asOf: context.asOf,
});

const isRevocable = ({ completed, extended, extendedLastDay, asOf }: ReturnType<typeof measureRevocation>): boolean =>
  completed !== true && extended === true && extendedLastDay !== null && asOf > extendedLastDay;

const consentOf = (facts: ExtensionFacts): 'donor' | 'tidak-ada' =>
  facts.funding === 'lembaga-pemberi-bantuan' && forceMajeureApplies(facts) !== true ? 'donor' : 'tidak-ada';

const extensionRules = ruleTable<ExtensionFacts, Context, ExtensionFact, ExtensionProvision>(extensionGaps, [
  rule({
    provision: 'pupr-2-2023/38.1',
    reads: ['completed'],
    measure: ({ completed }) => ({ completed }),
    judge: (e) => (e.completed === true ? 'unmet' : 'met'),
  }),
  rule({
    provision: 'pupr-2-2023/38.3',
    reads: ['extensions', 'requested', ...FORCE_MAJEURE_FACTS],
    measure: measureLimit,
    judge: (e) => {
      if (e.forceMajeureApplies === true) return 'not-applicable';
      return isAtMost(e.totalMonths, e.limitMonths) ? 'met' : 'unmet';
    },
  }),
  rule({
    provision: (e) => {
      if (e.studySystemChanged === true) return 'pupr-2-2023/38.4.a';
      if (e.fundingLate === true) return 'pupr-2-2023/38.4.b';
      return e.finalWorkDelayed === true ? 'pupr-2-2023/38.4.c' : 'pupr-2-2023/38.4';
    },
    reads: ['studySystemChanged', 'fundingLate', 'finalWorkDelayed', ...FORCE_MAJEURE_FACTS],
    measure: (facts) => ({
      forceMajeureApplies: forceMajeureApplies(facts),
      studySystemChanged: facts.studySystemChanged,
      fundingLate: facts.fundingLate,
      finalWorkDelayed: facts.finalWorkDelayed,
    }),
    judge: (e) => {
      if (e.forceMajeureApplies === true) return 'not-applicable';
      return e.studySystemChanged === true || e.fundingLate === true || e.finalWorkDelayed === true ? 'met' : 'unmet';
    },
  }),
  rule({
    provision: 'pupr-2-2023/38.5',
    reads: FORCE_MAJEURE_FACTS,
    measure: (facts) => ({
      forceMajeure: facts.forceMajeure,
      forceMajeureDeclared: facts.forceMajeureDeclared,
      medicalStatement: facts.medicalStatement,
      forceMajeureApplies: forceMajeureApplies(facts),
    }),
    judge: (e) => {
      if (e.forceMajeure === 'tidak-ada' || e.forceMajeure === 'meninggal') return 'not-applicable';
      return e.forceMajeureApplies === true ? 'met' : 'unmet';
    },
    // Without it the ordinary way stays open, within the limit and on one of the grounds.
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/38.7',
    reads: ['funding', 'donorConsent', ...FORCE_MAJEURE_FACTS],
    measure: (facts) => ({
      forceMajeureApplies: forceMajeureApplies(facts),
      funding: facts.funding,
      consentOf: facts.funding === null ? null : consentOf(facts),
      donorConsent: facts.donorConsent,
    }),
    judge: (e) => {
      if (e.consentOf === 'tidak-ada') return 'not-applicable';
      return e.donorConsent === true ? 'met' : 'unmet';
    },
  }),
  rule({
    provision: 'pupr-2-2023/38.8',
    reads: ['completed', 'extensions', 'period'],
    measure: measureRevocation,
    judge: (e) => {
      if (e.completed === true || e.extended === false) return 'not-applicable';
      return isRevocable(e) ? 'unmet' : 'met';
    },
  }),
  rule({
    provision: (e) => {
      if (e.forceMajeure === 'sakit') return 'pupr-2-2023/40.a';
      return e.forceMajeure === 'bencana' ? 'pupr-2-2023/40.b' : 'pupr-2-2023/40';
    },
    reads: ['forceMajeure', 'medicalStatement'],
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
  }),
]);

/** What an extension comes to, reckoned from facts as far as they are known. */
const reckon = (facts: ExtensionFacts, context: Context) => {
  const granted = grantedMonths(facts.extensions, context);
  const requested = requestedMonths(facts, context);
  const limit = parameterOf(context, 'extensionLimitMonths');
  const remaining = granted.ordinary === null ? null : Math.max(limit - granted.ordinary, 0);
  const unlimited = forceMajeureApplies(facts);
  const after = (months: number | null) =>
    lastDayWith(facts, granted.all === null || months === null ? null : granted.all + months, context);
  const currentLastDay = after(0);
  const { extended, completed } = measureRevocation(facts, context);
  return {
    granted: granted.ordinary,
    remaining,
    unlimited,
    currentLastDay,
    requestedLastDay: after(requested),
    latestLastDay: unlimited === true ? null : after(remaining),
    consentOf: consentOf(facts),
    revocationDue: isRevocable(measureRevocation(facts, context)),
    revocableFrom:
      extended === true && completed !== true && currentLastDay !== null ? addDays(currentLastDay, 1) : null,
  };
};

/**
 * May this study assignment be extended, how far at most, on whose decision, and is it to be revoked? When the request has
 * to be made is written nowhere, so a late one is not refused for being late; compare `requestedLastDay` with `asOf`.
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
 *     funding: 'pemerintah',
 *   },
 *   { asOf: '2026-12-01' },
 * );
 * answer.verdict; // 'grantable'
 * answer.currentLastDay; // '2027-02-28'
 * answer.latestLastDay; // '2027-08-31'
 * ```
 * @pasal Pasal 38 ayat (1)-(8), Pasal 40
 */
export const assessExtension = (record: unknown, options: DecisionOptions): ExtensionAssessment => {
  const context = contextOf(options);
  const facts = parseExtension(record);
  const { findings, barred, missing } = appraise(extensionRules, facts, context);
  const missingFor = new Set<string>();
  /** Settles one value over the facts it is reckoned from, and no others. */
  const value = <T extends string | number | boolean | null>(
    names: readonly ExtensionFact[],
    project: (values: ReturnType<typeof reckon>) => T,
  ): T | null => {
    const reader = readerOf(facts, gapsAmong(extensionGaps, names, facts, context), (f) => reckon(f, context));
    const settled = reader.read(project);
    for (const path of reader.missing()) missingFor.add(path);
    return settled;
  };
  const values = {
    grantedMonths: value(['extensions'], (v) => v.granted),
    remainingMonths: value(['extensions'], (v) => v.remaining),
    unlimited: value(FORCE_MAJEURE_FACTS, (v) => v.unlimited),
    currentLastDay: value(['period', 'extensions'], (v) => v.currentLastDay),
    requestedLastDay: value(['period', 'extensions', 'requested'], (v) => v.requestedLastDay),
    latestLastDay: value(['period', 'extensions', ...FORCE_MAJEURE_FACTS], (v) => v.latestLastDay),
    consentOf: value(['funding', ...FORCE_MAJEURE_FACTS], (v) => v.consentOf),
    revocationDue: value(['period', 'extensions', 'completed'], (v) => v.revocationDue),
    revocableFrom: value(['period', 'extensions', 'completed'], (v) => v.revocableFrom),
  };
  return {
    question: 'extension',
    verdict: verdictOf(barred, { barred: 'not-grantable', clear: 'grantable' }),
    findings,
    missing,
    ...values,
    decidedBy: 'ppk',
    valuesMissing: [...missingFor],
    basis: basisOf(context, 'certain'),
  };
};
