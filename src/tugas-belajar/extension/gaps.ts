/**
 * What each missing fact about an extension may turn out to be, chosen where the rules change their mind: where the limit
 * is reached, and where the last day passes the day of the decision.
 *
 * @module
 */

import { monthsOf, type StudyTime } from '../../asn/study-time.js';
import { addDays, addMonths, EARLIEST_DATE, yearOf } from '../../kernel/calendar.js';
import { type Gap, gapOf } from '../../kernel/completions.js';
import { factGap } from '../../kernel/gaps.js';
import { filledIn, itemAt } from '../../kernel/lists.js';
import { latestSince, notAfter } from '../../kernel/logic.js';
import type { GapFinders } from '../../kernel/rules.js';
import { condensed, triedIfFew } from '../../kernel/tables.js';
import { type Context, parameterOf } from '../../law/ruleset.js';
import { decreedLastDayOf, type GrantedExtension, LONGEST_STUDY_MONTHS, withinStudy } from '../study-assignment.js';
import {
  type ExtensionFacts,
  FORCE_MAJEURE,
  forceMajeureApplies,
  grantedMonths,
  lastDayWith,
  monthsAtMost,
  requestedMonths,
} from './facts.js';
import { grantedSums, sumGap } from './sums.js';

const TRUE_FIRST = [true, false] as const;

const SOME_FIRST_DAY = '2000-01-01';

/** A decree within the normative time, as far as what is recorded lets it be. */
const withinNormativeTime = (facts: ExtensionFacts): Partial<ExtensionFacts> => {
  const firstDay = facts.firstDay ?? facts.decreedLastDay ?? SOME_FIRST_DAY;
  const { decreedLastDay, normativeTime } = facts;
  return {
    firstDay,
    decreedLastDay: decreedLastDay ?? firstDay,
    normativeTime: normativeTime ?? { months: 120 },
  };
};

/** A decree beyond it. */
const beyondNormativeTime = (facts: ExtensionFacts): Partial<ExtensionFacts> => {
  const { decreedLastDay, normativeTime } = facts;
  const firstDay =
    facts.firstDay ?? (decreedLastDay === null ? SOME_FIRST_DAY : addMonths(decreedLastDay, 1 - LONGEST_STUDY_MONTHS));
  return {
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
    gapOf<ExtensionFacts>(
      ['funding'],
      samples.map((sample) => ({ funding: sample })),
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

/** The nearest day on which a study can begin that was decreed to end on some day. */
const beforeEnd = (day: string, decreedLastDay: string): string =>
  decreedLastDay < day ? decreedLastDay : latestSince(day, [addMonths(decreedLastDay, 1 - LONGEST_STUDY_MONTHS)]);

const periodGap = (facts: ExtensionFacts, context: Context): readonly Gap<ExtensionFacts>[] => {
  const decreedGap =
    decreedLastDayOf(facts, context) === null
      ? [
          gapOf<ExtensionFacts>(
            [
              ...(facts.firstDay === null ? ['firstDay'] : []),
              'decreedLastDay',
              ...(facts.normativeTime === null ? ['normativeTime'] : []),
            ],
            decreedLastDaySamples(facts, context)
              .map((day) => withinStudy(day, facts.firstDay))
              .map((decreedLastDay) => ({ decreedLastDay })),
          ),
        ]
      : [];
  return [
    ...decreedGap,
    ...(facts.firstDay === null
      ? [
          gapOf<ExtensionFacts>(
            ['firstDay'],
            firstDaySamples(facts, context).map((day) => (f) => ({
              firstDay: beforeEnd(day, filledIn(f.decreedLastDay)),
            })),
          ),
        ]
      : []),
  ];
};

const MOST_MONTHS = 120;

const limitOf = (context: Context): number => parameterOf(context, 'extensionLimitMonths');

/** Whole months among some numbers that an extension may have. */
const possibleMonths = (months: readonly number[]): number[] =>
  [...new Set([1, ...months, MOST_MONTHS])].filter((one) => one >= 1 && one <= MOST_MONTHS);

/** So many months more that a last day which is over by the day of the decision is not over; and one fewer. */
const monthsToToday = (facts: ExtensionFacts, granted: number, context: Context): number[] => {
  const { asOf } = context;
  const from = lastDayWith(facts, granted, context);
  if (from === null || from >= asOf) return [];
  const years = yearOf(asOf) - yearOf(from);
  const months = 12 * years + Number(asOf.slice(5, 7)) - Number(from.slice(5, 7));
  return [months - 1, months, months + 1];
};

/** Requests that just stay within the limit, and within the time up to the day of the decision, whatever was granted. */
const requestSamples = (facts: ExtensionFacts, context: Context): StudyTime[] => {
  const turns = grantedSums(facts, timesToTry(facts, context), context).flatMap(({ ordinary, all }) => [
    limitOf(context) - ordinary,
    limitOf(context) - ordinary + 1,
    ...monthsToToday(facts, all, context),
  ]);
  return possibleMonths(turns).map((months) => ({ months }));
};

/** Times of an extension that just stay within the limit and within the time up to today, or do not. */
const timesToTry = (facts: ExtensionFacts, context: Context): readonly StudyTime[] => {
  const told = (facts.extensions ?? []).flatMap(({ time, forceMajeure }) =>
    time === null ? [] : [{ months: monthsOf(time, context), forceMajeure }],
  );
  if (told.length === facts.extensions?.length) return [];
  const sumOf = (some: typeof told): number => some.reduce((sum, { months }) => sum + months, 0);
  const all = sumOf(told);
  const ordinary = sumOf(told.filter(({ forceMajeure }) => forceMajeure !== true));
  const requested = requestedMonths(facts, context);
  const room = limitOf(context) - ordinary;
  const turns = [
    room,
    room + 1,
    ...(requested === null ? [] : [room - requested, room - requested + 1]),
    ...[0, requested ?? 0].flatMap((more) => monthsToToday(facts, all + more, context)),
  ];
  return possibleMonths(turns).map((months) => ({ months }));
};

/** Lists that an unrecorded one may be: none; at the limit or just below it with what is asked for; for force majeure. */
const someExtensions = (facts: ExtensionFacts, context: Context): (readonly GrantedExtension[])[] => {
  const limit = limitOf(context);
  const ordinary = (months: number): GrantedExtension => ({ time: { months }, forceMajeure: false });
  const lasting: GrantedExtension = { time: { months: MOST_MONTHS }, forceMajeure: true };
  const room = limit - (requestedMonths(facts, context) ?? 0);
  const parting = [room, room + 1].filter((months) => months >= 1 && months < limit);
  const atLimit = ordinary(Math.max(limit, 1));
  return [
    [],
    [atLimit],
    [lasting],
    [atLimit, lasting],
    [{ time: { months: 1 }, forceMajeure: true }],
    ...parting.map((months) => [ordinary(months)]),
  ];
};

const extensionsGap = (facts: ExtensionFacts, context: Context): readonly Gap<ExtensionFacts>[] => {
  const { extensions } = facts;
  if (extensions !== null) return sumGap(extensions, timesToTry(facts, context), context);
  return [
    gapOf<ExtensionFacts>(
      ['extensions'],
      someExtensions(facts, context).map((list) => ({ extensions: list })),
    ),
  ];
};

/** What an extension is decided in; and what its extensions may turn out to be and what may be asked for, found once. */
export interface Inquiry extends Context {
  readonly extensionsGap: readonly Gap<ExtensionFacts>[];
  /** The times that the request may be for. */
  readonly requests: readonly StudyTime[];
}

export const inquire = (facts: ExtensionFacts, context: Context): Inquiry => ({
  ...context,
  extensionsGap: extensionsGap(facts, context),
  requests: facts.requested === null ? requestSamples(facts, context) : [facts.requested],
});

/** The facts that say whether a force majeure sets limit and grounds aside; rules tell few of their combinations apart. */
const forceMajeureGaps = {
  forceMajeure: factGap(
    'forceMajeure',
    (f: ExtensionFacts) => f.forceMajeure,
    (forceMajeure) => ({ forceMajeure }),
    FORCE_MAJEURE,
  ),
  medicalStatement: factGap(
    'medicalStatement',
    (f: ExtensionFacts) => f.medicalStatement,
    (medicalStatement) => ({ medicalStatement }),
    TRUE_FIRST,
  ),
  forceMajeureDeclared: factGap(
    'forceMajeureDeclared',
    (f: ExtensionFacts) => f.forceMajeureDeclared,
    (forceMajeureDeclared) => ({ forceMajeureDeclared }),
    TRUE_FIRST,
  ),
};

const forceMajeureGapBy =
  (inner: (facts: ExtensionFacts, context: Context) => string) =>
  (facts: ExtensionFacts, context: Context): readonly Gap<ExtensionFacts>[] =>
    condensed(
      facts,
      Object.values(forceMajeureGaps).flatMap((find) => find(facts, context)),
      (filled) => inner(filled, context),
    );

/** What is missing of the extensions, as far as it changes what they come to. */
const extensionsGapBy =
  (inner: (extensions: readonly GrantedExtension[], context: Context) => string) =>
  (facts: ExtensionFacts, inquiry: Inquiry): readonly Gap<ExtensionFacts>[] =>
    condensed(facts, inquiry.extensionsGap, ({ extensions }) => inner(filledIn(extensions), inquiry));

const usedMonthsGap = extensionsGapBy((extensions, context) => {
  const { ordinary, all } = grantedMonths(extensions, context);
  return [Math.min(filledIn(ordinary), limitOf(context)), all, extensions.length > 0].join();
});

/** How many of some numbers of months, the fewest first, leave the last day before the day of the decision. */
const countTooFew = (months: readonly number[], facts: ExtensionFacts, granted: number, context: Context): number => {
  let [from, to] = [0, months.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const lastDay = lastDayWith(facts, granted + itemAt(months, middle), context);
    if (notAfter(context.asOf, lastDay)) to = middle;
    else from = middle + 1;
  }
  return from;
};

/**
 * What is missing of the period and the extensions, as far as rules that bar can tell: how much of the limit is used, how
 * the end of the time set lies to the day of the decision, and which requests reach that day.
 */
const standingGap = (facts: ExtensionFacts, context: Inquiry): readonly Gap<ExtensionFacts>[] => {
  const gaps = triedIfFew([...usedMonthsGap(facts, context), ...periodGap(facts, context)]);
  if (gaps.length === 0) return gaps;
  const limit = limitOf(context);
  const asked = context.requests.map((time) => monthsOf(time, context)).sort((a, b) => a - b);
  const { forceMajeureFrom } = facts;
  return condensed(facts, gaps, (filled) => {
    const granted = grantedMonths(filled.extensions, context);
    const all = filledIn(granted.all);
    const lastDay = filledIn(lastDayWith(filled, all, context));
    return [
      Math.min(filledIn(granted.ordinary), limit),
      filledIn(filled.extensions).length > 0,
      context.asOf > lastDay,
      forceMajeureFrom !== null && forceMajeureFrom > lastDay,
      countTooFew(asked, filled, all, context),
    ].join();
  });
};

export const extensionGaps = {
  /** As far as rules that bar can tell, and most values. */
  forceMajeure: forceMajeureGapBy((facts, context) =>
    [facts.forceMajeure === 'meninggal', forceMajeureApplies(facts, context)].join(),
  ),
  forceMajeureInFull: forceMajeureGapBy((facts, context) =>
    [
      facts.forceMajeure,
      facts.forceMajeure === 'sakit' && facts.medicalStatement,
      forceMajeureApplies(facts, context),
    ].join(),
  ),
  standing: standingGap,
  period: periodGap,
  decree: decreeGap,
  extensions: (_facts: ExtensionFacts, inquiry: Inquiry) => inquiry.extensionsGap,
  monthsInAll: extensionsGapBy((extensions, context) =>
    [grantedMonths(extensions, context).all, extensions.length > 0].join(),
  ),
  monthsAtMost: extensionsGapBy((extensions, context) => `${monthsAtMost(extensions, context)}`),
  completed: factGap(
    'completed',
    (f: ExtensionFacts) => f.completed,
    (completed) => ({ completed }),
    [false, true],
  ),
  requested: factGap(
    'requested',
    (f: ExtensionFacts) => f.requested,
    (requested) => ({ requested }),
    (_facts, { requests }: Inquiry) => requests,
  ),
  studySystemChanged: factGap(
    'studySystemChanged',
    (f: ExtensionFacts) => f.studySystemChanged,
    (studySystemChanged) => ({ studySystemChanged }),
    TRUE_FIRST,
  ),
  fundingLate: factGap(
    'fundingLate',
    (f: ExtensionFacts) => f.fundingLate,
    (fundingLate) => ({ fundingLate }),
    TRUE_FIRST,
  ),
  finalWorkDelayed: factGap(
    'finalWorkDelayed',
    (f: ExtensionFacts) => f.finalWorkDelayed,
    (finalWorkDelayed) => ({ finalWorkDelayed }),
    TRUE_FIRST,
  ),
  forceMajeureFrom: factGap(
    'forceMajeureFrom',
    (f: ExtensionFacts) => f.forceMajeureFrom,
    (forceMajeureFrom) => ({ forceMajeureFrom }),
    (_facts, { asOf }: Context) => [EARLIEST_DATE, asOf],
  ),
  funding: fundingGap,
  donorConsent: factGap(
    'donorConsent',
    (f: ExtensionFacts) => f.donorConsent,
    (donorConsent) => ({ donorConsent }),
    TRUE_FIRST,
  ),
} satisfies GapFinders<ExtensionFacts, Inquiry, string>;

export type ExtensionFact = keyof typeof extensionGaps;
