import {
  appraise,
  type Exactness,
  exactness,
  type Finding,
  type RuleTable,
  verdictOf,
  weakestOf,
} from '../kernel/rules.js';
import type { ProvisionId } from './provisions.js';
import { type Basis, basisOf, type Context } from './ruleset.js';

/** What every assessment says beside the values of its own question. */
export interface Assessment<V extends string, P extends ProvisionId> extends Exactness {
  /** `undetermined` as long as a missing fact can still change the answer. */
  readonly verdict: V | 'undetermined';
  /** One finding a row of the law, all of them, in its order. */
  readonly findings: readonly Finding<P>[];
  /** Paths of the facts that can still change the verdict; empty once it is settled. */
  readonly missing: readonly string[];
  /** Provisions each of which can still be met, but not all of them at once; empty when some finding is `unmet`. */
  readonly notMetTogether: readonly P[];
  readonly basis: Basis;
}

/** Applies a rule table and puts what it comes to into the words of the question. */
export const assessBy = <F extends object, G extends string, P extends ProvisionId, B extends string, C extends string>(
  table: RuleTable<F, Context, G, P>,
  facts: F,
  context: Context,
  words: { readonly barred: B; readonly clear: C },
): Assessment<B | C, P> => {
  const { findings, barred, missing, notMetTogether, exact } = appraise(table, facts, context);
  return {
    verdict: verdictOf(barred, words),
    findings,
    missing,
    notMetTogether,
    basis: basisOf(context, weakestOf(findings)),
    ...exactness(exact),
  };
};
