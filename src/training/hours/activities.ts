/**
 * Which records of a year count, and with how many hours: records of one activity count once, activities that share a
 * day do not both count where the reading says so, and a month holds only so many sessions.
 *
 * Whatever is left out is left out so that the most hours count, and the order of records does not matter. So a further
 * record never lowers the total, unless it has a certificate and stands beside one without (C8), or shows two others to
 * be of one activity (C15).
 *
 * @module
 */

import { hundredthsOf } from '../../asn/learning-hours.js';
import { cellOf, compareFolded } from '../../asn/same-training.js';
import { yearOf } from '../../kernel/calendar.js';
import type { Confidence } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { conversionLineOf } from './conversion.js';
import { type Development, type HoursFacts, recordsIn } from './facts.js';
import {
  type Activity,
  activitiesAmong,
  compareEntries,
  countedAmong,
  type Entry,
  isClassical,
} from './shared-days.js';

/** What became of a record. */
export type RecordStatus =
  | 'counted'
  /** Its last day lies in another year (B8). */
  | 'outside-year'
  /** It has not ended yet. */
  | 'planned'
  /** Another record of the same activity counts in its place (C15). */
  | 'double'
  /** It shares a day with classical activities that have a certificate, or count for more (C8). */
  | 'overlapping'
  /** The month holds no more sessions of its kind. */
  | 'over-monthly-limit'
  /** The conversion of a participant unit’s nonclassical training is not approved (Pasal 12 ayat (2) huruf f, B8). */
  | 'not-approved'
  /** No training, and so nothing that the limit for PPPK speaks of (A12). */
  | 'not-training';

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

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

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
  const { sessions, firstDay, lastDay } = activity.best;
  if (sessions === null || activity.contradictory) return [];
  const { count, each, mostPerMonth } = sessions;
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

/** What became of a record in the reckoning. */
export interface Outcome {
  /** `null` for one that would count and whose hours are not known. */
  readonly status: RecordStatus | null;
  readonly credited: number | null;
  /** Whether its hours bear on the total: by counting, or by being held against others’. */
  readonly weighed: boolean;
  /** Whether they may yet, once it is known when it took place, whether it was approved and whether it is certified. */
  readonly mayWeigh: boolean;
}

/** What the records of a year come to. */
export interface Tally {
  /** Hours that count, in hundredths. */
  readonly total: number;
  readonly outcomes: readonly Outcome[];
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

/** Whether a record is of an activity with a certificate, as far as is known; a number says so. */
export const isCertified = (record: Development): boolean | null =>
  record.certificateNumber === null ? record.certified : true;

const entryOf = (record: Development, index: number, facts: HoursFacts, context: Context): Entry | null => {
  const { kind, lastDay } = record;
  const own = ownHoursOf(record, facts, context);
  if (kind === null || lastDay === null || own === null) return null;
  const certified = isCertified(record) === true;
  const { hundredths, sessions } = own;
  return { ...record, index, kind, firstDay: record.firstDay ?? lastDay, lastDay, certified, hundredths, sessions };
};

/**
 * Reckons the records of the year, those that are fully known. Records yet to end are reckoned with those that have
 * ended when `planned` is asked for.
 */
export const tallyOf = (facts: HoursFacts, context: Context, planned: 'with-planned' | 'ended-only'): Tally => {
  const entries: Entry[] = [];
  const trainings = recordsIn(facts);
  const statuses = trainings.map((record, index): RecordStatus | null => {
    const barred = barredAs(record, facts, context);
    const enters = barred === null || (barred === 'planned' && planned === 'with-planned');
    const entry = enters ? entryOf(record, index, facts, context) : null;
    if (entry !== null) entries.push(entry);
    return barred;
  });
  const activities = activitiesAmong(entries);
  const { counted, displaced } = countedAmong(activities, context);
  const worth = worthOfSessions([...counted]);
  const outcomes = new Map<number, Outcome>();
  let total = 0;
  for (const activity of activities) {
    const weighed = !displaced.has(activity);
    const mayWeigh = weighed || activity.entries.some(({ index }) => trainings[index]?.certified === null);
    const told = { weighed, mayWeigh };
    for (const { index } of activity.entries) outcomes.set(index, { status: 'double', credited: 0, ...told });
    const { best, hundredths } = activity;
    const isCounted = counted.has(activity);
    const credited = isCounted ? (worth.get(activity) ?? hundredths) : 0;
    total += credited;
    outcomes.set(best.index, { status: statusOf(isCounted, credited, hundredths), credited, ...told });
  }
  return {
    total,
    outcomes: trainings.map((record, i): Outcome => {
      const status = statuses[i] ?? null;
      const weighed = status === null;
      const mayWeigh =
        weighed || record.lastDay === null || (status === 'not-approved' && record.conversionApproved === null);
      return outcomes.get(i) ?? { status, credited: weighed ? null : 0, weighed, mayWeigh };
    }),
  };
};

const statusOf = (isCounted: boolean, credited: number, hundredths: number): RecordStatus => {
  if (!isCounted) return 'overlapping';
  return credited === 0 && hundredths > 0 ? 'over-monthly-limit' : 'counted';
};

/** Whether two records, as far as they are known, are of training that shares a day; a study shares every day with all. */
export const shareDay = (a: Development, b: Development): boolean => {
  if (a.lastDay === null || b.lastDay === null) return false;
  const isTraining = ({ kind }: Development) => kind !== null && kind !== 'tugas-belajar';
  if (!isTraining(a) || !isTraining(b)) return false;
  return (a.firstDay ?? a.lastDay) <= b.lastDay && (b.firstDay ?? b.lastDay) <= a.lastDay;
};

/** Whether two records of one activity differ in kind or days, as far as they are known. */
export const contradict = (a: Development, b: Development): boolean => {
  const [one, other] = [cellOf(a), cellOf(b)];
  return compareFolded(a, b) === 'same' && one !== null && other !== null && one !== other;
};
