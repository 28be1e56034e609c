/**
 * The rule-table engine. A table is a list of rows in the law's own order; a row measures both sides of a comparison
 * and judges what it measured. Findings, missing facts and the verdict are derived here, the same way for every chapter.
 */
import { type Gap, pathsOf } from './completions.js';
import { isExact, missingFor, settleIn, tableOf } from './tables.js';
import { type OpenCondition, settleAny } from './together.js';

/** What a requirement comes to; `unknown` while a missing fact can still change it. */
export type Status = 'met' | 'unmet' | 'not-applicable' | 'unknown';
/** What a requirement can come to once every fact it reads is known. */
export type Settled = Exclude<Status, 'unknown'>;

/** How well a fact of the law is attested. */
export type Confidence = 'certain' | 'likely' | 'unsure';
/** From best to worst. */
export const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'unsure'];

/** Both sides of a comparison, and what it rests on; `null` where not known, or where there is nothing to compare. */
export type Evidence = { readonly [name: string]: string | number | boolean | null };

/** What one provision comes to for these facts. */
export interface Finding<P extends string = string> {
  /** The provision, as an id that `citeProvision` writes out. */
  readonly provision: P;
  readonly status: Status;
  /** The weakest fact of the law this finding rests on. */
  readonly confidence: Confidence;
  /** Paths of the facts that can still change this finding; empty once it is settled. */
  readonly missing: readonly string[];
  readonly evidence: Evidence;
}

/** What a judge may call upon beside the evidence: nothing but the evidence decides, so nothing is passed. */
type Judge<E> = (evidence: E) => Settled;

export interface RowDefinition<F, C, G extends string, P extends string, E extends Evidence> {
  /** The provision, or how the facts choose among the provisions of one row with branches. */
  readonly provision: P | ((evidence: E) => P);
  /** The facts that are measured, by the names of the table's gaps. */
  readonly reads: readonly G[];
  /** Those of them that are not looked at for these facts or under these readings; none when left out. */
  readonly ignores?: (facts: F, context: C) => readonly G[];
  /** Both sides of the comparison; must bear missing facts, and write `null` for what rests on them. */
  readonly measure: (facts: F, context: C) => E;
  /** Called with the evidence of complete facts only. */
  readonly judge: Judge<E>;
  /** The weakest fact of the law that the measure rests on; `certain` when left out. */
  readonly confidence?: (facts: F, context: C) => Confidence;
  /** Set for a row that informs and whose being unmet bars nobody. */
  readonly informs?: true;
}

/** The status of a requirement that always applies. */
export const metIf = (condition: boolean): Settled => (condition ? 'met' : 'unmet');

/** The status of a requirement that applies under a condition. */
export const metIfApplies = (applies: boolean, condition: boolean): Settled =>
  applies ? metIf(condition) : 'not-applicable';

/** A row of a table, its evidence type sealed in. */
export interface Row<F, C, G extends string, P extends string> {
  readonly reads: readonly G[];
  readonly ignores: ((facts: F, context: C) => readonly G[]) | undefined;
  readonly bars: boolean;
  /** The finding for complete facts. */
  readonly find: (facts: F, context: C) => Finding<P>;
  /** Its status by itself, for the many completions of incomplete facts. */
  readonly statusOf: (facts: F, context: C) => Settled;
  /** The finding for incomplete facts whose status was found from their completions. */
  readonly show: (facts: F, context: C, status: Status, missing: readonly string[]) => Finding<P>;
}

export const row = <F, C, G extends string, P extends string, E extends Evidence>(
  definition: RowDefinition<F, C, G, P, E>,
): Row<F, C, G, P> => {
  const { provision, measure, judge, confidence } = definition;
  const finding = (facts: F, context: C, evidence: E, status: Status, missing: readonly string[]): Finding<P> => ({
    provision: typeof provision === 'function' ? provision(evidence) : provision,
    status,
    confidence: confidence === undefined ? 'certain' : confidence(facts, context),
    missing,
    evidence,
  });
  return {
    reads: definition.reads,
    ignores: definition.ignores,
    bars: definition.informs !== true,
    find: (facts, context) => {
      const evidence = measure(facts, context);
      return finding(facts, context, evidence, judge(evidence), []);
    },
    statusOf: (facts, context) => judge(measure(facts, context)),
    show: (facts, context, status, missing) => finding(facts, context, measure(facts, context), status, missing),
  };
};

/** How each fact that rows read is looked for: an empty list when it is known, else its gaps. */
export type GapFinder<F, C> = (facts: F, context: C) => readonly Gap<F>[];
export type GapFinders<F, C, G extends string> = { readonly [name in G]: GapFinder<F, C> };

export interface RuleTable<F, C, G extends string, P extends string> {
  readonly gaps: GapFinders<F, C, G>;
  readonly rows: readonly Row<F, C, G, P>[];
  /** How to look for each fact that some row reads. */
  readonly finders: readonly { readonly name: G; readonly find: GapFinder<F, C> }[];
}

/** A table from its rows, in the law's order, and the ways to look for each fact they read. */
export const ruleTable = <F, C, G extends string, P extends string>(
  gaps: GapFinders<F, C, G>,
  rows: readonly Row<F, C, G, P>[],
): RuleTable<F, C, G, P> => ({
  gaps,
  rows,
  finders: [...new Set(rows.flatMap(({ reads }) => reads))].map((name) => ({ name, find: gaps[name] })),
});

/** What a table comes to: its findings, and whether they bar (`null` while that can still change). */
export interface Appraisal<P extends string> {
  readonly findings: Finding<P>[];
  /** Whether no fact that a row reads is missing. */
  readonly complete: boolean;
  readonly barred: boolean | null;
  /** Provisions each of which can still be met, but not all of them at once. */
  readonly notMetTogether: readonly P[];
  /** Paths of the facts that can still change `barred`. */
  readonly missing: string[];
  /** Whether all completions were tried; where they are too many, some of the facts named only may change something. */
  readonly exact: boolean;
}

const isUnmet = (finding: Finding): boolean => finding.status === 'unmet';

/** What is missing of some facts by the names of the ways to look for it, each looked for once. */
export type Lookup<F, G extends string> = (name: G) => readonly Gap<F>[];

/** Looks for what is missing, and remembers what it found, so that whatever asks is answered with the same gaps. */
export const lookUp = <F, C, G extends string>(finders: GapFinders<F, C, G>, facts: F, context: C): Lookup<F, G> => {
  const found = new Map<G, readonly Gap<F>[]>();
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const gaps = finders[name](facts, context);
    found.set(name, gaps);
    return gaps;
  };
};

/** The gaps of some facts; the same list whenever the facts are complete. */
export const gapsAmong = <F, C, G extends string>(
  finders: GapFinders<F, C, G>,
  names: readonly G[],
  facts: F,
  context: C,
): readonly Gap<F>[] => {
  let found: Gap<F>[] | null = null;
  for (const name of names) {
    const gaps = finders[name](facts, context);
    if (gaps.length > 0) found = [...(found ?? []), ...gaps];
  }
  return found ?? [];
};

const NO_GAPS: readonly never[] = [];

type Found<F, G extends string> = ReadonlyMap<G, readonly Gap<F>[]>;

/** What a row still waits for. */
const gapsOfRow = <F, C, G extends string, P extends string>(
  { reads, ignores }: Row<F, C, G, P>,
  found: Found<F, G>,
  facts: F,
  context: C,
): readonly Gap<F>[] => {
  let gaps: readonly Gap<F>[] = NO_GAPS;
  let ignored: readonly G[] | null = null;
  for (const name of reads) {
    const own = found.get(name);
    if (own === undefined) continue;
    ignored ??= ignores?.(facts, context) ?? NO_GAPS;
    if (ignored.includes(name)) continue;
    gaps = gaps.length === 0 ? own : [...gaps, ...own];
  }
  return gaps;
};

/** What a row comes to that waits for facts; and, while they can still make it bar, the condition on which it does. */
interface Appraised<F, P extends string> {
  readonly finding: Finding<P>;
  readonly open: (OpenCondition<F> & { readonly finding: Finding<P> }) | null;
  readonly exact: boolean;
}

const appraiseOpenRow = <F extends object, C, G extends string, P extends string>(
  row: Row<F, C, G, P>,
  gaps: readonly Gap<F>[],
  facts: F,
  context: C,
): Appraised<F, P> => {
  const table = tableOf(facts, gaps, (filled) => row.statusOf(filled, context));
  const status = settleIn(table, (one) => one);
  const exact = isExact(status);
  if (status.settled) return { finding: row.show(facts, context, status.value, []), open: null, exact };
  const finding = row.show(facts, context, 'unknown', missingFor(status));
  if (!row.bars) return { finding, open: null, exact };
  const bars = settleIn(table, (one) => one === 'unmet');
  if (bars.settled) return { finding, open: null, exact };
  const { openings, places } = bars;
  const holds = (ways: number[]) => table.at(ways) === 'unmet';
  return { finding, open: { finding, gaps, openings, places, holds, exact: isExact(bars) }, exact };
};

const appraiseIncomplete = <F extends object, C, G extends string, P extends string>(
  { rows }: RuleTable<F, C, G, P>,
  facts: F,
  context: C,
  found: Found<F, G>,
): Appraisal<P> => {
  const findings: Finding<P>[] = [];
  const open: NonNullable<Appraised<F, P>['open']>[] = [];
  let [barred, complete, exact] = [false, true, true];
  for (const row of rows) {
    const gaps = gapsOfRow(row, found, facts, context);
    complete &&= gaps.length === 0;
    const appraised: Appraised<F, P> =
      gaps.length === 0
        ? { finding: row.find(facts, context), open: null, exact: true }
        : appraiseOpenRow(row, gaps, facts, context);
    findings.push(appraised.finding);
    if (appraised.open !== null) open.push(appraised.open);
    exact &&= appraised.exact;
    if (row.bars && isUnmet(appraised.finding)) barred = true;
  }
  const settled = { findings, complete, notMetTogether: [], missing: [], exact };
  if (barred || open.length === 0) return { ...settled, barred };
  const verdict = settleAny(open);
  if (!verdict.settled) {
    return { ...settled, barred: null, missing: pathsOf(verdict.openings), exact: exact && verdict.exact };
  }
  const together = open.filter((one) => verdict.together.includes(one));
  return { ...settled, barred: true, notMetTogether: together.map(({ finding }) => finding.provision) };
};

/**
 * Evaluates every row of a table.
 *
 * @param look - where what is missing has been looked for already.
 */
export const appraise = <F extends object, C, G extends string, P extends string>(
  table: RuleTable<F, C, G, P>,
  facts: F,
  context: C,
  look: Lookup<F, G> | null = null,
): Appraisal<P> => {
  let found: Map<G, readonly Gap<F>[]> | null = null;
  for (const { name, find } of table.finders) {
    const gaps = look === null ? find(facts, context) : look(name);
    if (gaps.length === 0) continue;
    found ??= new Map();
    found.set(name, gaps);
  }
  if (found !== null) return appraiseIncomplete(table, facts, context, found);
  const findings: Finding<P>[] = [];
  let barred = false;
  for (const row of table.rows) {
    const finding = row.find(facts, context);
    findings.push(finding);
    if (row.bars && finding.status === 'unmet') barred = true;
  }
  return { findings, complete: true, barred, notMetTogether: [], missing: [], exact: true };
};

/** What an answer says where not all completions of what is missing were tried; nothing where they were. */
export interface Exactness {
  /**
   * Set where so much is missing that not every way of filling it in was tried. What is settled is right all the same; of
   * the facts named as missing, some only may be able to change something.
   */
  readonly exact?: false;
}

/** What an answer says of how exact it is. */
export const exactness = (exact: boolean): Exactness => (exact ? {} : { exact });

/** The word for what a table comes to, in the terms of its question; `undetermined` while it can still change. */
export const verdictOf = <B extends string, C extends string>(
  barred: boolean | null,
  words: { readonly barred: B; readonly clear: C },
): B | C | 'undetermined' => {
  if (barred === null) return 'undetermined';
  return barred ? words.barred : words.clear;
};

/** The weaker of two confidences. */
export const weakerOf = (a: Confidence, b: Confidence): Confidence => {
  if (a === 'unsure' || b === 'certain') return a;
  return b === 'unsure' || a === 'certain' ? b : a;
};

/** The weakest confidence among some findings. */
export const weakestOf = (findings: readonly Finding[]): Confidence => {
  let weakest: Confidence = 'certain';
  for (const { confidence } of findings) weakest = weakerOf(weakest, confidence);
  return weakest;
};
