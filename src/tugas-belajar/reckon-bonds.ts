/**
 * How bonds are reckoned from complete facts: what is owed, how it is laid down, and where it stands on a day.
 *
 * @pasal Pasal 37 ayat (2) huruf d
 * @module
 */
import { monthsOf } from '../asn/study-time.js';
import { addDays, addSpan, daysBetween, type Span, spanBetween } from '../kernel/calendar.js';
import { latestOf, latestSince } from '../kernel/logic.js';
import type { Context } from '../law/ruleset.js';
import { type BondStudy, endsFinished, multiplierOf, studyLastDayOf } from './bond-study.js';
import { type BondFacts, studiesIn } from './service-bond/facts.js';

/**
 * Where a bond stands on `asOf`: `none` where no bond follows from the study, `paused` while the person is released for
 * another study (B5).
 */
export type BondStanding = 'none' | 'not-started' | 'running' | 'paused' | 'served';

/** Provisions that the steps of a bond cite. */
export type BondProvision =
  | 'pupr-2-2023/37.2.d'
  | 'pupr-2-2023/37.2.d.1'
  | 'pupr-2-2023/37.2.d.2'
  | 'pupr-2-2023/37.2.d.3'
  | 'pupr-2-2023/37.2.e'
  | 'pupr-2-2023/38.9';

/** A stretch of work toward a bond. */
interface Stretch {
  readonly firstDay: string;
  /** The first day that is not worked any more: that of a later study, or the day after the bond. */
  readonly until: string;
  /** Last day of the bond, were nothing to interrupt it any more. */
  readonly bondLastDay: string;
}

/** A bond reckoned from complete facts. */
export interface ReckonedBond {
  readonly studyFirstDay: string;
  readonly studyLastDay: string;
  readonly period: Span;
  readonly times: number;
  readonly provision: BondProvision;
  readonly owed: Span;
  readonly firstDay: string;
  readonly lastDay: string;
  /** The stretches in which it is served, one after the other; there is one at least. */
  readonly stretches: readonly [Stretch, ...Stretch[]];
  readonly standing: BondStanding;
  readonly served: Span;
  readonly remaining: Span;
}

export type Bonds = ReadonlyMap<number, ReckonedBond>;

/** The period that is multiplied (A46). */
const periodOf = (study: BondStudy, firstDay: string, lastDay: string, context: Context): Span =>
  context.readings.A46 === 'normative-period' && study.normativeTime !== null
    ? { months: monthsOf(study.normativeTime, context), days: 0 }
    : spanBetween(firstDay, addDays(lastDay, 1));

/** The first day a bond could begin (A47); whether an earlier bond is still being served is not asked here. */
const earliestFirstDay = (study: BondStudy, lastDay: string, context: Context): string => {
  const dayAfterStudy = addDays(lastDay, 1);
  return context.readings.A47 === 'report-date' ? latestSince(dayAfterStudy, [study.reportedOn]) : dayAfterStudy;
};

interface Away {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The studies for which the person is released, during which no bond is served (B5). */
const awayFor = (facts: BondFacts, context: Context): Away[] => {
  if (context.readings.B5 === 'runs-on') return [];
  return studiesIn(facts)
    .flatMap((study): Away[] => {
      const { firstDay, releasedFromDuties, sameAs } = study;
      const lastDay = studyLastDayOf(study, context);
      const isAway = releasedFromDuties === true && sameAs === null && firstDay !== null && lastDay !== null;
      return isAway ? [{ firstDay, lastDay }] : [];
    })
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
};

/** Lays a bond down from its first day; a pause moves its last day by the span of the pause (B2, B5). */
const layDown = (firstDay: string, owed: Span, away: readonly Away[]): [Stretch, ...Stretch[]] => {
  const over: Stretch[] = [];
  let from = firstDay;
  let bondLastDay = addDays(addSpan(firstDay, owed), -1);
  for (const study of away) {
    const until = latestSince(study.firstDay, [from]);
    if (study.lastDay < from || until > bondLastDay) continue;
    over.push({ firstDay: from, until, bondLastDay });
    from = addDays(study.lastDay, 1);
    bondLastDay = addDays(addSpan(addDays(bondLastDay, 1), spanBetween(until, from)), -1);
  }
  const last = { firstDay: from, until: addDays(bondLastDay, 1), bondLastDay };
  const [first, ...rest] = over;
  return first === undefined ? [last] : [first, ...rest, last];
};

/** The stretch that a day belongs to: the last one begun by then, or the first. */
const stretchOn = ([first, ...later]: readonly [Stretch, ...Stretch[]], day: string): Stretch => {
  let current = first;
  for (const stretch of later) if (stretch.firstDay <= day) current = stretch;
  return current;
};

const NOTHING: Span = { months: 0, days: 0 };
const sum = (a: Span, b: Span): Span => ({ months: a.months + b.months, days: a.days + b.days });

/** What is served before a day, and what remains from that day on, the day itself included (B5). */
const standingOn = (asOf: string, stretches: readonly [Stretch, ...Stretch[]], lastDay: string, owed: Span) => {
  if (asOf < stretches[0].firstDay) return { standing: 'not-started', served: NOTHING, remaining: owed } as const;
  if (asOf > lastDay) return { standing: 'served', served: owed, remaining: NOTHING } as const;
  const current = stretchOn(stretches, asOf);
  const isPaused = asOf >= current.until;
  const workedUntil = isPaused ? current.until : asOf;
  const before = stretches.slice(0, stretches.indexOf(current));
  return {
    standing: isPaused ? 'paused' : 'running',
    served: before.reduce(
      (served, { firstDay, until }) => sum(served, spanBetween(firstDay, until)),
      spanBetween(current.firstDay, workedUntil),
    ),
    remaining: spanBetween(workedUntil, addDays(current.bondLastDay, 1)),
  } as const;
};

/** Days of a bond that are still to be worked from a day on, the day itself included if it is worked. */
export const unservedDaysOf = ({ stretches }: ReckonedBond, day: string): number =>
  stretches.reduce((days, { firstDay, until }) => {
    const from = latestSince(firstDay, [day]);
    return from < until ? days + daysBetween(from, until) : days;
  }, 0);

/** The studies that end in a bond, in the order in which they ended. */
const finishedStudies = (facts: BondFacts, context: Context) =>
  studiesIn(facts)
    .flatMap((study, index) => {
      const studyLastDay = studyLastDayOf(study, context);
      if (study.firstDay === null || studyLastDay === null || !endsFinished(study, context)) return [];
      return study.sameAs === null ? [{ study, index, studyFirstDay: study.firstDay, studyLastDay }] : [];
    })
    .sort((a, b) => (`${a.studyLastDay}${a.studyFirstDay}` < `${b.studyLastDay}${b.studyFirstDay}` ? -1 : 1));

/** The bonds of fact-complete studies, by their position in the input; served one after the other unless A48 says not. */
export const reckonBonds = (facts: BondFacts, context: Context): Bonds => {
  const bonds = new Map<number, ReckonedBond>();
  const away = awayFor(facts, context);
  let servedUntil: string | null = null;
  for (const { study, index, studyFirstDay, studyLastDay } of finishedStudies(facts, context)) {
    const period = periodOf(study, studyFirstDay, studyLastDay, context);
    const { times, provision } = multiplierOf(study, context);
    const owed = { months: period.months * times, days: period.days * times };
    const queue = servedUntil === null || context.readings.A48 === 'concurrent' ? [] : [addDays(servedUntil, 1)];
    const stretches = layDown(latestSince(earliestFirstDay(study, studyLastDay, context), queue), owed, away);
    const lastDay = stretches.reduce((_last, { bondLastDay }) => bondLastDay, '');
    servedUntil = latestOf([servedUntil, lastDay]);
    bonds.set(index, {
      studyFirstDay,
      studyLastDay,
      period,
      times,
      provision,
      owed,
      firstDay: stretches[0].firstDay,
      lastDay,
      stretches,
      ...standingOn(context.asOf, stretches, lastDay, owed),
    });
  }
  return bonds;
};

/** The last day of all bonds. */
export const lastDayOfAll = (bonds: Bonds): string | null =>
  latestOf([...bonds.values()].map(({ lastDay }) => lastDay));

/** Whether a day falls within a bond, a pause of it included. */
export const isBoundOn = (bonds: Bonds, day: string): boolean =>
  [...bonds.values()].some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

/** Whether some bond rests on the end of a study that is still to come, its own or one that it pauses for. */
export const areAsPlanned = (bonds: Bonds, { asOf }: Context): boolean =>
  [...bonds.values()].some(({ studyLastDay, standing }) => studyLastDay >= asOf || standing === 'paused');
