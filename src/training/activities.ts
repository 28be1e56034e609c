/**
 * Which records of a year count, and with how many hours: records of one activity count once, activities that share a
 * day do not both count where the reading says so, and a month holds only so many sessions.
 *
 * Whatever is left out is left out so that the most hours count. So a further record never lowers the total, and the
 * order of records does not matter.
 *
 * @module
 */

import { hundredthsOf } from '../asn/learning-hours.js';
import { trackOf } from '../asn/training-kind.js';
import { yearOf } from '../kernel/calendar.js';
import type { Confidence } from '../kernel/rules.js';
import type { Context } from '../law/ruleset.js';
import { conversionLineOf, type DevelopmentKind } from './conversion.js';
import { type Development, type HoursFacts, recordsIn } from './hours-input.js';

/** What became of a record. */
export type RecordStatus =
  | 'counted'
  /** Its last day lies in another year (B8). */
  | 'outside-year'
  /** It has not ended yet. */
  | 'planned'
  /** Another record of the same activity counts in its place (C15). */
  | 'double'
  /** It shares a day with classical activities that count for more (C8). */
  | 'overlapping'
  /** The month holds no more sessions of its kind. */
  | 'over-monthly-limit'
  /** The conversion of a participant unit’s nonclassical training is not approved (Pasal 12 ayat (2) huruf f, B8). */
  | 'not-approved'
  /** No training, and so nothing that the limit for PPPK speaks of (A12). */
  | 'not-training';

/** Whether a kind runs on the classical track; Tugas Belajar runs on none. */
export const isClassical = (kind: DevelopmentKind): boolean => kind !== 'tugas-belajar' && trackOf(kind) === 'klasikal';

/** Whether a record is of nonclassical training by a participant unit, whose conversion the HRD unit has to approve. */
export const needsApproval = ({ kind, organizer }: Development): boolean =>
  kind !== null && kind !== 'tugas-belajar' && !isClassical(kind) && organizer === 'unit-peserta';

/** The hours of a record by itself, in hundredths, and how they were found; no more sessions than its months hold. */
export interface OwnHours {
  readonly hundredths: number;
  readonly source: 'recorded' | 'converted';
  readonly confidence: Confidence;
  /** Sessions that compete for a month, and what each of them is worth. */
  readonly sessions: { readonly count: number; readonly each: number; readonly mostPerMonth: number } | null;
}

const isOneDay = ({ firstDay, lastDay }: Development): boolean => firstDay === null || firstDay === lastDay;

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** How many calendar months a record touches; one while its last day is not known. */
const monthsTouchedBy = ({ firstDay, lastDay }: Development): number =>
  firstDay === null || lastDay === null ? 1 : monthNumber(lastDay) - monthNumber(firstDay) + 1;

/** The hours of a record; `null` while they are neither recorded nor to be converted. */
export const ownHoursOf = (record: Development, facts: HoursFacts, context: Context): OwnHours | null => {
  if (record.hours !== null) {
    return { hundredths: hundredthsOf(record.hours), source: 'recorded', confidence: 'certain', sessions: null };
  }
  const line = record.kind === null ? null : conversionLineOf(record.kind, facts.conversion, context);
  if (line === null) return null;
  const isOne = line.per === 'kegiatan' || (line.per === 'hari' && isOneDay(record));
  const units = record.units ?? (isOne ? 1 : null);
  if (units === null || (record.international === null && line.hours !== line.internationalHours)) return null;
  const each = record.international === true ? line.internationalHours : line.hours;
  const converted = { source: 'converted', confidence: line.confidence } as const;
  if (line.mostPerMonth === null) return { ...converted, hundredths: units * each, sessions: null };
  const { mostPerMonth } = line;
  const count = Math.min(units, mostPerMonth * monthsTouchedBy(record));
  return { ...converted, hundredths: count * each, sessions: { count, each, mostPerMonth } };
};

/** A record whose facts are known, at its place in the list. */
interface Entry {
  readonly index: number;
  readonly kind: DevelopmentKind;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly certificateNumber: string | null;
  readonly own: OwnHours;
}

/** Same kind, same days. */
const cellOf = ({ kind, firstDay, lastDay }: Entry): string => `${kind} ${firstDay} ${lastDay}`;

/** Records of one activity. */
interface Activity {
  /** The one that counts for most. */
  readonly best: Entry;
  readonly entries: readonly Entry[];
  /** Whether its records contradict each other, so that nothing can be held against it. */
  readonly contradictory: boolean;
  /** Whether one of its records at least has the number of a certificate. */
  readonly certified: boolean;
  readonly hundredths: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** An order of entries by what they say, not by where they stand. */
const compareEntries = (a: Entry, b: Entry): number =>
  compareText(a.lastDay, b.lastDay) ||
  compareText(a.firstDay, b.firstDay) ||
  compareText(a.kind, b.kind) ||
  b.own.hundredths - a.own.hundredths ||
  compareText(a.certificateNumber ?? '', b.certificateNumber ?? '') ||
  a.index - b.index;

const activityOf = (entries: readonly Entry[]): Activity => {
  const isBetter = (a: Entry, b: Entry) => (a.own.hundredths - b.own.hundredths || compareEntries(b, a)) > 0;
  const best = entries.reduce((better, entry) => (isBetter(entry, better) ? entry : better));
  const isLikeBest = (entry: Entry) =>
    cellOf(entry) === cellOf(best) && (entry.own.sessions === null) === (best.own.sessions === null);
  return {
    best,
    entries,
    contradictory: !entries.every(isLikeBest),
    certified: entries.some(({ certificateNumber }) => certificateNumber !== null),
    hundredths: best.own.hundredths,
  };
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

/**
 * Puts records of one activity together: those with the same certificate number, and those without a number that have
 * the same kind and days. A record without a number belongs to an activity of its kind and days that has one; where
 * there are several, to the one worth least, so that the most hours count (C15).
 */
const activitiesAmong = (entries: readonly Entry[]): readonly Activity[] => {
  const numbered = entries.filter(({ certificateNumber }) => certificateNumber !== null);
  const unnumbered = entries.filter(({ certificateNumber }) => certificateNumber === null);
  const activities = groupBy(numbered, ({ certificateNumber }) => `${certificateNumber}`).map(activityOf);
  for (const alike of groupBy(unnumbered, cellOf)) {
    const alone = activityOf(alike);
    const hosts = activities.filter((one) => !one.contradictory && cellOf(one.best) === cellOf(alone.best));
    const least = Math.min(...hosts.map(({ hundredths }) => hundredths));
    const host = hosts.find(({ hundredths }) => hundredths === least);
    if (host === undefined) activities.push(alone);
    else activities[activities.indexOf(host)] = activityOf([...host.entries, ...alike]);
  }
  return activities;
};

/** Whether an activity competes for its days with others (C8). */
const competesForDays = ({ best, contradictory }: Activity, { readings }: Context): boolean =>
  !contradictory && isClassical(best.kind) && readings.C8 !== 'each-counted';

/** The most hours that activities ending before a day can make together. */
interface Choice {
  readonly until: string;
  readonly hundredths: number;
  readonly activities: readonly Activity[];
}

/**
 * Those activities that make the most hours, no two of them sharing a day unless both are tolerant: weighted interval
 * scheduling, where what is tolerant fills the time between what is not.
 */
const worthMostTogether = (
  activities: readonly Activity[],
  isTolerant: (activity: Activity) => boolean,
): ReadonlySet<Activity> => {
  const tolerant = activities.filter(isTolerant);
  const within = (after: string, before: string) =>
    tolerant.filter(({ best }) => after < best.firstDay && best.lastDay < before);
  /** The best way to be busy until a day, all choices that end before another one considered. */
  const bestBefore = (choices: readonly Choice[], day: string): Choice =>
    choices
      .filter(({ until }) => until < day)
      .map((choice) => {
        const between = within(choice.until, day);
        const hundredths = between.reduce((sum, one) => sum + one.hundredths, choice.hundredths);
        return { until: day, hundredths, activities: [...choice.activities, ...between] };
      })
      .reduce((best, choice) => (choice.hundredths >= best.hundredths ? choice : best));
  const choices: Choice[] = [{ until: '', hundredths: 0, activities: [] }];
  const exclusive = activities.filter((activity) => !isTolerant(activity));
  for (const activity of exclusive.toSorted((a, b) => compareEntries(a.best, b.best))) {
    const before = bestBefore(choices, activity.best.firstDay);
    choices.push({
      until: activity.best.lastDay,
      hundredths: before.hundredths + activity.hundredths,
      activities: [...before.activities, activity],
    });
  }
  return new Set(bestBefore(choices, END_OF_TIME).activities);
};

/** Later than every date. */
const END_OF_TIME = '9999';

/** Sessions of one kind that compete for the months they may have taken place in. */
interface Sessions {
  readonly activity: Activity;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly each: number;
  readonly mostPerMonth: number;
  left: number;
}

const sessionsOf = (activity: Activity): Sessions[] => {
  const { own, firstDay, lastDay } = activity.best;
  if (own.sessions === null || activity.contradictory) return [];
  const { count, each, mostPerMonth } = own.sessions;
  const months = { firstMonth: monthNumber(firstDay), lastMonth: monthNumber(lastDay) };
  return [{ activity, ...months, each, mostPerMonth, left: count }];
};

/**
 * What sessions are worth once each month holds no more of their kind than it may. Each month goes to those whose last
 * month comes first, so that the most sessions count.
 */
const worthOfSessions = (activities: readonly Activity[]): ReadonlyMap<Activity, number> => {
  const worth = new Map<Activity, number>();
  for (const ofKind of groupBy(activities.flatMap(sessionsOf), ({ activity }) => activity.best.kind)) {
    const waiting = ofKind.toSorted(
      (a, b) => a.lastMonth - b.lastMonth || compareEntries(a.activity.best, b.activity.best),
    );
    const lastMonth = Math.max(...waiting.map((sessions) => sessions.lastMonth));
    for (let month = Math.min(...waiting.map((sessions) => sessions.firstMonth)); month <= lastMonth; month += 1) {
      let taken = 0;
      for (const sessions of waiting) {
        if (sessions.firstMonth > month || month > sessions.lastMonth) continue;
        const granted = Math.min(sessions.left, sessions.mostPerMonth - taken);
        sessions.left -= granted;
        taken += granted;
        worth.set(sessions.activity, (worth.get(sessions.activity) ?? 0) + granted * sessions.each);
      }
    }
  }
  return worth;
};

/** What the records of a year come to. */
export interface Tally {
  /** Hours that count, in hundredths. */
  readonly total: number;
  /** What became of each record; `null` for one that would count and whose hours are not known. */
  readonly outcomes: readonly { readonly status: RecordStatus | null; readonly credited: number | null }[];
}

/** Where a record stands by itself; `null` for one that enters the reckoning. */
const barredAs = (record: Development, facts: HoursFacts, { asOf, readings }: Context) => {
  const { lastDay } = record;
  if (lastDay === null || yearOf(lastDay) !== facts.year) return 'outside-year';
  const onlyTraining = facts.employmentStatus === 'pppk' && readings.A12 === 'training-only';
  if (onlyTraining && record.kind === 'tugas-belajar') return 'not-training';
  if (needsApproval(record) && record.conversionApproved !== true) return 'not-approved';
  return lastDay > asOf ? 'planned' : null;
};

/**
 * Reckons the records of the year, those that are fully known. Records yet to end are reckoned with those that have
 * ended when `planned` is asked for.
 */
export const tallyOf = (facts: HoursFacts, context: Context, planned: 'with-planned' | 'ended-only'): Tally => {
  const entries: Entry[] = [];
  const statuses = recordsIn(facts).map((record, index): RecordStatus | null => {
    const { kind, lastDay, certificateNumber } = record;
    const barred = barredAs(record, facts, context);
    const enters = barred === null || (barred === 'planned' && planned === 'with-planned');
    const own = ownHoursOf(record, facts, context);
    if (enters && kind !== null && lastDay !== null && own !== null) {
      entries.push({ index, kind, firstDay: record.firstDay ?? lastDay, lastDay, certificateNumber, own });
    }
    return barred;
  });
  const activities = activitiesAmong(entries);
  const competing = activities.filter((activity) => competesForDays(activity, context));
  const chosen = worthMostTogether(
    competing,
    ({ certified }) => context.readings.C8 === 'unless-certified' && certified,
  );
  const counted = activities.filter((activity) => chosen.has(activity) || !competing.includes(activity));
  const worth = worthOfSessions(counted);
  const outcomes = new Map<number, { readonly status: RecordStatus; readonly credited: number }>();
  let total = 0;
  for (const activity of activities) {
    for (const { index } of activity.entries) outcomes.set(index, { status: 'double', credited: 0 });
    const { best, hundredths } = activity;
    const credited = counted.includes(activity) ? (worth.get(activity) ?? hundredths) : 0;
    total += credited;
    outcomes.set(best.index, { status: statusOf(counted.includes(activity), credited, hundredths), credited });
  }
  return {
    total,
    outcomes: statuses.map((status, i) => outcomes.get(i) ?? { status, credited: status === null ? null : 0 }),
  };
};

const statusOf = (isCounted: boolean, credited: number, hundredths: number): RecordStatus => {
  if (!isCounted) return 'overlapping';
  return credited === 0 && hundredths > 0 ? 'over-monthly-limit' : 'counted';
};

/** Whether two records, as far as they are known, are of the same activity. */
export const areSameActivity = (a: Development, b: Development): boolean => {
  if (a.certificateNumber !== null && b.certificateNumber !== null) return a.certificateNumber === b.certificateNumber;
  if (a.kind === null || a.lastDay === null) return false;
  const sameDays = (a.firstDay ?? a.lastDay) === (b.firstDay ?? b.lastDay) && a.lastDay === b.lastDay;
  return sameDays && a.kind === b.kind;
};

/** Whether two records, as far as they are known, are of classical training on a day they share. */
export const shareClassicalDay = (a: Development, b: Development): boolean => {
  if (a.kind === null || b.kind === null || a.lastDay === null || b.lastDay === null) return false;
  if (!isClassical(a.kind) || !isClassical(b.kind)) return false;
  return (a.firstDay ?? a.lastDay) <= b.lastDay && (b.firstDay ?? b.lastDay) <= a.lastDay;
};
