/**
 * The facts that an extension of Tugas Belajar is decided on, and what the missing ones may turn out to be.
 *
 * @module
 */

import { FUNDINGS } from '../../asn/employment.js';
import { monthsOf, studyTime } from '../../asn/study-time.js';
import { addDays, type Span, spanBetween } from '../../kernel/calendar.js';
import { day, facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { filledIn } from '../../kernel/lists.js';
import { both, type Truth } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import {
  decreedLastDayOf,
  extendedLastDay,
  extensionMonths,
  type GrantedExtension,
  issuesOfPeriod,
  type StudyPeriod,
  type StudyPeriodInput,
  studyPeriod,
} from '../study-assignment.js';

export const FORCE_MAJEURE = ['tidak-ada', 'sakit', 'bencana', 'meninggal'] as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the programme is finished. */
  completed: yesNo(),
  /** The extension asked for, in semesters or months. */
  requested: studyTime(),
  /** The study or lecture system changed (Pasal 38 ayat (4) huruf a). */
  studySystemChanged: yesNo(),
  /** The study funds came late (Pasal 38 ayat (4) huruf b). */
  fundingLate: yesNo(),
  /** The final work needs more time because of conditions beyond the person's control (Pasal 38 ayat (4) huruf c). */
  finalWorkDelayed: yesNo(),
  /** Force majeure that hinders the study: illness, disaster, death, or none (Pasal 40). */
  forceMajeure: oneOf(FORCE_MAJEURE),
  /** The day on which the force majeure began; decides whether it caused an overrun (Pasal 38 ayat (6), A51). */
  forceMajeureFrom: day(),
  /** A written statement of a medical board or authorised doctor (Pasal 40 huruf a). */
  medicalStatement: yesNo(),
  /** The competent official or body declared the force majeure (Pasal 38 ayat (5)). */
  forceMajeureDeclared: yesNo(),
  /** Who pays; only a giver of scholarships has to be asked (Pasal 38 ayat (7), A52). */
  funding: oneOf(FUNDINGS),
  /** The agreement of the donor; under the reading A52 `always`, of the unit that holds the budget too (Pasal 38 ayat (7)). */
  donorConsent: yesNo(),
}));

/** The facts about a study assignment that is to be extended. Every one may be left out. */
export interface ExtensionInput extends StudyPeriodInput, Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface ExtensionFacts extends StudyPeriod, Known<typeof own> {}

export const extension = /* @__PURE__ */ questionOf<ExtensionInput, ExtensionFacts>(
  () => ({ ...studyPeriod.shape, ...own.shape }),
  ({ firstDay, decreedLastDay }) => issuesOfPeriod('decreedLastDay', firstDay, decreedLastDay),
);

export const parseExtension = /* @__PURE__ */ readFacts(extension);

/** Paths of what is dated after the day of the decision (C5). */
export const laterThan = ({ forceMajeureFrom }: ExtensionFacts, asOf: string): string[] =>
  forceMajeureFrom !== null && forceMajeureFrom > asOf ? ['forceMajeureFrom'] : [];

/** The facts as they stand on the day of the decision: a force majeure that begins later has not happened yet (C5). */
export const asTheyStand = (facts: ExtensionFacts, asOf: string): ExtensionFacts =>
  laterThan(facts, asOf).length > 0 ? { ...facts, forceMajeure: 'tidak-ada', forceMajeureFrom: null } : facts;

/** Whether force majeure sets limit and grounds aside: of a kind that does, evidenced and declared (B12). */
export const forceMajeureApplies = (facts: ExtensionFacts, { readings }: Context): Truth => {
  const { forceMajeure, medicalStatement, forceMajeureDeclared } = facts;
  if (forceMajeure === null) return null;
  if (forceMajeure === 'bencana') return forceMajeureDeclared;
  if (forceMajeure !== 'sakit') return false;
  return readings.B12 === 'both' ? both(medicalStatement, forceMajeureDeclared) : medicalStatement;
};

/** Months granted before: those within the limit, those for force majeure, and all of them (A50). */
export const grantedMonths = (extensions: readonly GrantedExtension[] | null, context: Context) => {
  if (extensions === null) return { ordinary: null, all: null };
  const ordinary = extensions.filter(({ forceMajeure }) => forceMajeure !== true);
  const areTold = ordinary.every(({ forceMajeure }) => forceMajeure === false);
  return { ordinary: areTold ? extensionMonths(ordinary, context) : null, all: extensionMonths(extensions, context) };
};

type Extensions = readonly GrantedExtension[];

/** Months left within the limit, of extensions of which everything is known. */
export const remainingMonths = (extensions: Extensions, context: Context): number => {
  const { ordinary } = grantedMonths(extensions, context);
  return Math.max(parameterOf(context, 'extensionLimitMonths') - filledIn(ordinary), 0);
};

/** Months of extension with every month that is left, of extensions of which everything is known. */
export const monthsAtMost = (extensions: Extensions, context: Context): number =>
  filledIn(grantedMonths(extensions, context).all) + remainingMonths(extensions, context);

/** The last day with so many months of extension. */
export const lastDayWith = (facts: ExtensionFacts, months: number | null, context: Context): string | null => {
  const decreed = decreedLastDayOf(facts, context);
  return decreed === null || months === null ? null : extendedLastDay(facts.firstDay, decreed, months);
};

export const requestedMonths = ({ requested }: ExtensionFacts, context: Context): number | null =>
  requested === null ? null : monthsOf(requested, context);

/** The period that the decree sets, where both its days are recorded; and the normative months of the programme (C46). */
export const decreedPeriod = ({ firstDay, decreedLastDay }: ExtensionFacts): Span | null =>
  firstDay === null || decreedLastDay === null ? null : spanBetween(firstDay, addDays(decreedLastDay, 1));
