/**
 * To whom training is open by employment status alone: one rule for every question that opens training or recommends it.
 *
 * @pasal Pasal 50, Pasal 51, Pasal 52, Pasal 54 ayat (3)
 * @source Permen PUPR 2/2023
 * @module
 */
import type { Settled } from '../kernel/rules.js';
import type { Context } from '../law/ruleset.js';
import type { EmploymentStatus } from './employment.js';
import { isListedForPppk, type TrainingKind } from './training-kind.js';

/** What the regulation says of training for somebody: open, not open, or nothing at all. */
export type TrainingAccess = 'open' | 'not-open' | 'not-named';

/** The one kind of training that has a rule of its own for candidates (Pasal 54 ayat (3)). */
const isBasic = (kind: TrainingKind): boolean => kind === 'pelatihan-dasar';

/**
 * What Pasal 50 comes to: it opens both tracks to PNS and PPPK. Of a CPNS it says nothing (C11): basic training has its own
 * rule, and other training is not named, or not open by the other reading.
 */
export const judgeTracks = (e: {
  readonly employmentStatus: EmploymentStatus | null;
  readonly kindsBesideBasic: number | null;
  readonly rule: Context['readings']['C11'];
}): Settled => {
  if (e.employmentStatus !== 'cpns') return 'met';
  return e.kindsBesideBasic === 0 || e.rule === 'not-named' ? 'not-applicable' : 'unmet';
};

/** Whether a PPPK may take kinds of training: all of them, or only those that are listed (A66). */
export const isOpenToPppk = (areListed: boolean, rule: Context['readings']['A66']): boolean =>
  rule === 'at-least' || areListed;

/** Whether somebody takes training that the regulation is silent on (C11). */
export const isNotNamed = (
  kinds: readonly TrainingKind[] | null,
  status: EmploymentStatus | null,
  { readings }: Pick<Context, 'readings'>,
): boolean => status === 'cpns' && readings.C11 === 'not-named' && kinds?.every(isBasic) === false;

/** What the regulation says of training of one kind for somebody of a status. */
export const accessTo = (
  kind: TrainingKind,
  employmentStatus: EmploymentStatus,
  context: Pick<Context, 'readings'>,
): TrainingAccess => {
  const { A66, C11 } = context.readings;
  if (isBasic(kind)) return employmentStatus === 'cpns' ? 'open' : 'not-open';
  if (isNotNamed([kind], employmentStatus, context)) return 'not-named';
  if (judgeTracks({ employmentStatus, kindsBesideBasic: 1, rule: C11 }) === 'unmet') return 'not-open';
  return employmentStatus !== 'pppk' || isOpenToPppk(isListedForPppk(kind), A66) ? 'open' : 'not-open';
};
