/**
 * The steps that the dates of evaluations are found by.
 *
 * @pasal Pasal 6 ayat (2)
 * @module
 */
import type { Finding, Status } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import type { Interval } from './facts.js';
import type { AnnualWindow } from './periods.js';

/** Provisions that the steps of the dates cite. */
export type EvaluationDatesProvision = 'pupr-2-2023/6.2.a' | 'pupr-2-2023/6.2.b';

const statusOfPeriodic = (isGoverned: boolean, isOpen: boolean): Status => {
  if (!isGoverned) return 'not-applicable';
  return isOpen ? 'unknown' : 'met';
};

/** The steps, and what they wait for: how often a year is evaluated, unless its periods were over before the regulation. */
export const stepsOf = (
  { year, interval }: { readonly year: number; readonly interval: Interval | null },
  window: AnnualWindow,
  context: Context,
): { readonly steps: readonly Finding<EvaluationDatesProvision>[]; readonly missing: readonly string[] } => {
  const isGoverned = `${year}-12-31` >= context.ruleset.inForceFrom;
  const isOpen = isGoverned && interval === null;
  const missing = isOpen ? ['interval'] : [];
  const steps: readonly Finding<EvaluationDatesProvision>[] = [
    {
      provision: 'pupr-2-2023/6.2.a',
      status: statusOfPeriodic(isGoverned, isOpen),
      confidence: 'certain',
      missing: [...missing],
      evidence: { year, interval },
    },
    {
      provision: 'pupr-2-2023/6.2.b',
      status: 'met',
      confidence: confidenceOf(context, ['A03']),
      missing: [],
      evidence: { year, ...window },
    },
  ];
  return { steps, missing };
};
