/**
 * What the rules on an extension compare: the limit, an overrun of the time set and what excuses it, who has to agree.
 *
 * @pasal Pasal 38, Pasal 40
 * @module
 */
import { addDays, daysBetween } from '../../kernel/calendar.js';
import { filledIn } from '../../kernel/lists.js';
import { notAfter } from '../../kernel/logic.js';
import type { Confidence } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import {
  type ExtensionFacts,
  forceMajeureApplies,
  grantedMonths,
  lastDayWith,
  monthsAtMost,
  requestedMonths,
} from './facts.js';

/** The donor, the unit that holds the budget (under the reading A52 `always`), or nobody. */
export type ConsentOf = 'donor' | 'pemegang-anggaran' | 'tidak-ada';

export const OVERRUN_FACTS = ['completed', 'standing', 'forceMajeure', 'forceMajeureFrom'] as const;

/** As sure as the reading of who decides and what is declared in force majeure, where there may be one (B12). */
export const sureOfForceMajeure = ({ forceMajeure }: ExtensionFacts, context: Context): Confidence =>
  confidenceOf(context, forceMajeure === 'tidak-ada' ? [] : ['B12']);

export const measureLimit = (facts: ExtensionFacts, context: Context) => {
  const granted = grantedMonths(facts.extensions, context).ordinary;
  const requested = requestedMonths(facts, context);
  return {
    forceMajeureApplies: forceMajeureApplies(facts, context),
    grantedMonths: granted,
    requestedMonths: requested,
    totalMonths: granted === null || requested === null ? null : granted + requested,
    limitMonths: parameterOf(context, 'extensionLimitMonths'),
  };
};

export const isAtMost = (value: number | null, limit: number): boolean => value !== null && value <= limit;

export const currentLastDayOf = (facts: ExtensionFacts, context: Context): string | null =>
  lastDayWith(facts, grantedMonths(facts.extensions, context).all, context);

/** Whether the study runs beyond the time set, and whether a declared force majeure that began within it is why (A51). */
export const measureOverrun = (facts: ExtensionFacts, context: Context) => ({
  completed: facts.completed,
  extended: facts.extensions === null ? null : facts.extensions.length > 0,
  extendedLastDay: currentLastDayOf(facts, context),
  asOf: context.asOf,
  forceMajeureApplies: forceMajeureApplies(facts, context),
  forceMajeureFrom: facts.forceMajeureFrom,
  // Under the strict reading an extended period is followed by revocation alone.
  excusedAfterExtension: context.readings.A51 === 'article-40-without-limit',
});
export type Overrun = ReturnType<typeof measureOverrun>;

export const isOverrun = ({ completed, extendedLastDay, asOf }: Overrun): boolean =>
  completed !== true && extendedLastDay !== null && asOf > extendedLastDay;

/** Whether force majeure can excuse an overrun at all (A51). */
export const canBeExcused = ({ extended, excusedAfterExtension }: Overrun): boolean =>
  excusedAfterExtension || extended === false;

export const isExcused = (e: Overrun): boolean =>
  isOverrun(e) && canBeExcused(e) && e.forceMajeureApplies === true && notAfter(e.forceMajeureFrom, e.extendedLastDay);

/** An overrun, and the force majeure that there was, for what becomes of the assignment itself. */
export const measureEnding = (facts: ExtensionFacts, context: Context) => ({
  ...measureOverrun(facts, context),
  forceMajeure: facts.forceMajeure,
});
type Ending = ReturnType<typeof measureEnding>;

/**
 * Whether death has ended the assignment (Pasal 40 huruf c, B12). On which day does not matter: revocation is an act of the
 * PPK upon a status that stands (Pasal 38 ayat (8)), and does not come about by itself when the time set is over; where the
 * person died before it was done, be it in an overrun, nothing is left to revoke, nor to excuse.
 */
export const isEndedByDeath = ({ forceMajeure }: Pick<Ending, 'forceMajeure'>): boolean => forceMajeure === 'meninggal';

export const isRevocable = (e: Ending): boolean =>
  e.extended === true && isOverrun(e) && !isExcused(e) && !isEndedByDeath(e);

/** Whose agreement is needed; `null` while that is open (A52, B12). */
export const consentOf = (facts: ExtensionFacts, context: Context): ConsentOf | null => {
  const { funding } = facts;
  const unlimited = forceMajeureApplies(facts, context);
  if (funding === 'mandiri' || unlimited === true) return 'tidak-ada';
  const asksNobody = funding === 'dipa' && context.readings.A52 !== 'always';
  if (asksNobody) return 'tidak-ada';
  if (unlimited === null || funding === null || funding === 'pemerintah') return null;
  return funding === 'dipa' ? 'pemegang-anggaran' : 'donor';
};

export const requestedLastDayOf = (facts: ExtensionFacts, context: Context): string | null => {
  const granted = grantedMonths(facts.extensions, context).all;
  const requested = requestedMonths(facts, context);
  return lastDayWith(facts, granted === null || requested === null ? null : granted + requested, context);
};

/** Days by which the request comes after the last day as it stands; 0 in time, or once the study is finished (C45). */
export const daysLateOf = (facts: ExtensionFacts, context: Context): number => {
  const lastDay = filledIn(currentLastDayOf(facts, context));
  return facts.completed !== true && context.asOf > lastDay ? daysBetween(lastDay, context.asOf) : 0;
};

/** The last day with every month that is left; `null` when force majeure sets the limit aside. */
export const latestLastDayOf = (facts: ExtensionFacts, context: Context): string | null => {
  if (forceMajeureApplies(facts, context) === true) return null;
  return lastDayWith(facts, monthsAtMost(filledIn(facts.extensions), context), context);
};

/** The day from which the PPK revokes an unfinished study; `null` while nothing was extended, and after death. */
export const revocableFromOf = (facts: ExtensionFacts, context: Context): string | null => {
  const isExtended = filledIn(facts.extensions).length > 0;
  if (!isExtended || facts.completed === true || isEndedByDeath(facts)) return null;
  return addDays(filledIn(currentLastDayOf(facts, context)), 1);
};
