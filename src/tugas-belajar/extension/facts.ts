/**
 * The facts that an extension of Tugas Belajar is decided on, and what the missing ones may turn out to be.
 *
 * @module
 */

import { FUNDINGS } from '../../asn/employment.js';
import { monthsOf, studyTime } from '../../asn/study-time.js';
import { addDays, addMonths, EARLIEST_DATE, type Span, spanBetween, yearOf } from '../../kernel/calendar.js';
import { type Gap, gapOf } from '../../kernel/completions.js';
import { day, facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { factGap, itemPart, listGap } from '../../kernel/gaps.js';
import { both, latestSince, type Truth } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { GapFinders } from '../../kernel/rules.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import {
  decreedLastDayOf,
  extendedLastDay,
  extensionMonths,
  type GrantedExtension,
  issuesOfPeriod,
  LONGEST_STUDY_MONTHS,
  type StudyPeriod,
  type StudyPeriodInput,
  studyPeriod,
} from '../study-assignment.js';

const FORCE_MAJEURE = ['tidak-ada', 'sakit', 'bencana', 'meninggal'] as const;

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
  return { ordinary: extensionMonths(ordinary, context), all: extensionMonths(extensions, context) };
};

/** The last day with so many months of extension. */
export const lastDayWith = (facts: ExtensionFacts, months: number | null, context: Context): string | null => {
  const decreed = decreedLastDayOf(facts, context);
  return decreed === null || months === null ? null : extendedLastDay(facts.firstDay, decreed, months);
};

export const requestedMonths = ({ requested }: ExtensionFacts, context: Context): number | null =>
  requested === null ? null : monthsOf(requested, context);

const TRUE_FIRST = [true, false] as const;

/** The period that the decree sets, where both its days are recorded; and the normative months of the programme (C46). */
export const decreedPeriod = ({ firstDay, decreedLastDay }: ExtensionFacts): Span | null =>
  firstDay === null || decreedLastDay === null ? null : spanBetween(firstDay, addDays(decreedLastDay, 1));

const SOME_FIRST_DAY = '2000-01-01';

/** A decree within the normative time, as far as what is recorded lets it be. */
const withinNormativeTime = (facts: ExtensionFacts): ExtensionFacts => {
  const firstDay = facts.firstDay ?? facts.decreedLastDay ?? SOME_FIRST_DAY;
  const { decreedLastDay, normativeTime } = facts;
  return {
    ...facts,
    firstDay,
    decreedLastDay: decreedLastDay ?? firstDay,
    normativeTime: normativeTime ?? { months: 120 },
  };
};

/** A decree beyond it. */
const beyondNormativeTime = (facts: ExtensionFacts): ExtensionFacts => {
  const { decreedLastDay, normativeTime } = facts;
  const firstDay =
    facts.firstDay ?? (decreedLastDay === null ? SOME_FIRST_DAY : addMonths(decreedLastDay, 1 - LONGEST_STUDY_MONTHS));
  return {
    ...facts,
    firstDay,
    decreedLastDay: decreedLastDay ?? addMonths(firstDay, LONGEST_STUDY_MONTHS - 1),
    normativeTime: normativeTime ?? { months: 1 },
  };
};

const decreeGap = (facts: ExtensionFacts): readonly Gap<ExtensionFacts>[] => {
  const paths = (['firstDay', 'decreedLastDay', 'normativeTime'] as const).filter((name) => facts[name] === null);
  return paths.length === 0 ? [] : [gapOf(paths, [withinNormativeTime, beyondNormativeTime])];
};

/** The funding that `pemerintah` of older records may be. */
const NOT_SELF_FUNDED = ['dipa', 'lembaga-pemberi-bantuan'] as const;

const fundingGap = ({ funding }: ExtensionFacts): readonly Gap<ExtensionFacts>[] => {
  if (funding !== null && funding !== 'pemerintah') return [];
  const samples = funding === null ? ([...NOT_SELF_FUNDED, 'mandiri'] as const) : NOT_SELF_FUNDED;
  return [
    gapOf(
      ['funding'],
      samples.map(
        (sample) =>
          (f: ExtensionFacts): ExtensionFacts => ({ ...f, funding: sample }),
      ),
    ),
  ];
};

/** First days that end in the middle of a month, and at month ends, where laying months down from them tells. */
const firstDaySamples = (facts: ExtensionFacts, context: Context): string[] => {
  const decreed = decreedLastDayOf(facts, context);
  if (decreed === null) return [addMonths(context.asOf, -12), addMonths(context.asOf, -150)];
  const dayAfter = addDays(decreed, 1);
  return [addMonths(dayAfter, -24), ...['29', '30', '31'].map((day) => `${yearOf(dayAfter) - 2}-01-${day}`)];
};

/**
 * Decreed ends of which one is long past; and two that leave the time set, extensions included, only just over, and over
 * for as long as a force majeure that is on record lets it be.
 */
const decreedLastDaySamples = ({ extensions, forceMajeureFrom }: ExtensionFacts, context: Context): string[] => {
  const { asOf } = context;
  const granted = grantedMonths(extensions, context).all ?? 0;
  const long = latestSince(addMonths(asOf, -40), [forceMajeureFrom]);
  return [
    ...[6, 9, -120].map((months) => addMonths(asOf, months)),
    addDays(addMonths(asOf, -granted), -3),
    addDays(addMonths(long, -granted), 3),
  ];
};

const periodGap = (facts: ExtensionFacts, context: Context): readonly Gap<ExtensionFacts>[] => {
  const decreedGap =
    decreedLastDayOf(facts, context) === null
      ? [
          gapOf(
            [
              ...(facts.firstDay === null ? ['firstDay'] : []),
              'decreedLastDay',
              ...(facts.normativeTime === null ? ['normativeTime'] : []),
            ],
            decreedLastDaySamples(facts, context)
              .map((day) => latestSince(day, [facts.firstDay]))
              .map(
                (decreedLastDay) =>
                  (f: ExtensionFacts): ExtensionFacts => ({ ...f, decreedLastDay }),
              ),
          ),
        ]
      : [];
  return [
    ...decreedGap,
    ...factGap(
      'firstDay',
      (f: ExtensionFacts) => f.firstDay,
      (f, firstDay) => ({ ...f, firstDay }),
      firstDaySamples,
    )(facts, context),
  ];
};

export const extensionGaps = {
  period: periodGap,
  decree: decreeGap,
  extensions: listGap<ExtensionFacts, Context, GrantedExtension>(
    'extensions',
    { get: (f) => f.extensions, set: (f, extensions) => ({ ...f, extensions }) },
    (_facts, context) => {
      const atLimit = {
        time: { months: Math.max(parameterOf(context, 'extensionLimitMonths'), 1) },
        forceMajeure: false,
      };
      const lasting = { time: { months: 120 }, forceMajeure: true };
      return [[], [atLimit], [lasting], [atLimit, lasting], [{ time: { months: 1 }, forceMajeure: true }]];
    },
    [itemPart('forceMajeure', TRUE_FIRST)],
    true,
  ),
  completed: factGap(
    'completed',
    (f: ExtensionFacts) => f.completed,
    (f, completed) => ({ ...f, completed }),
    [false, true],
  ),
  requested: factGap(
    'requested',
    (f: ExtensionFacts) => f.requested,
    (f, requested) => ({ ...f, requested }),
    [{ months: 1 }, { months: 120 }],
  ),
  studySystemChanged: factGap(
    'studySystemChanged',
    (f: ExtensionFacts) => f.studySystemChanged,
    (f, studySystemChanged) => ({ ...f, studySystemChanged }),
    TRUE_FIRST,
  ),
  fundingLate: factGap(
    'fundingLate',
    (f: ExtensionFacts) => f.fundingLate,
    (f, fundingLate) => ({ ...f, fundingLate }),
    TRUE_FIRST,
  ),
  finalWorkDelayed: factGap(
    'finalWorkDelayed',
    (f: ExtensionFacts) => f.finalWorkDelayed,
    (f, finalWorkDelayed) => ({ ...f, finalWorkDelayed }),
    TRUE_FIRST,
  ),
  forceMajeure: factGap(
    'forceMajeure',
    (f: ExtensionFacts) => f.forceMajeure,
    (f, forceMajeure) => ({ ...f, forceMajeure }),
    FORCE_MAJEURE,
  ),
  forceMajeureFrom: factGap(
    'forceMajeureFrom',
    (f: ExtensionFacts) => f.forceMajeureFrom,
    (f, forceMajeureFrom) => ({ ...f, forceMajeureFrom }),
    (_facts, { asOf }: Context) => [EARLIEST_DATE, asOf],
  ),
  medicalStatement: factGap(
    'medicalStatement',
    (f: ExtensionFacts) => f.medicalStatement,
    (f, medicalStatement) => ({ ...f, medicalStatement }),
    TRUE_FIRST,
  ),
  forceMajeureDeclared: factGap(
    'forceMajeureDeclared',
    (f: ExtensionFacts) => f.forceMajeureDeclared,
    (f, forceMajeureDeclared) => ({ ...f, forceMajeureDeclared }),
    TRUE_FIRST,
  ),
  funding: fundingGap,
  donorConsent: factGap(
    'donorConsent',
    (f: ExtensionFacts) => f.donorConsent,
    (f, donorConsent) => ({ ...f, donorConsent }),
    TRUE_FIRST,
  ),
} satisfies GapFinders<ExtensionFacts, Context, string>;

export type ExtensionFact = keyof typeof extensionGaps;
