/**
 * The hours of a year by trying everything: every way to put records together into activities, and every choice among
 * these. It knows the rules by their words and nothing of how the library finds what is worth most.
 */
import type { Readings } from 'bangkom';
import { compareTrainings } from '../../src/asn/same-training.js';
import { asOf, type RawRecord } from './hours-records.js';

const CLASSICAL = ['teknis', 'seminar'];
const PER_MONTH = 2;

interface Entry {
  readonly kind: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly organizer: string;
  readonly certified: boolean;
  readonly first: string;
  readonly last: string;
  readonly hours: number;
  readonly sessions: number | null;
}

type Activity = readonly Entry[];

/** Hours by the usual table: what it says of the kinds that are tried here. */
const hoursFor = (r: RawRecord): number => {
  if (r.hours !== null) return Number(r.hours);
  const units = Number(r.units);
  if (r.kind === 'seminar') return units * (r.international === true ? 6 : 4);
  return units * (r.kind === 'coaching' ? 2 : 3);
};

const entryOf = (r: RawRecord): Entry => ({
  kind: String(r.kind),
  number: typeof r.certificateNumber === 'string' ? r.certificateNumber.replace(/\W/g, '').toUpperCase() : null,
  issuer: typeof r.issuer === 'string' ? r.issuer : null,
  title: typeof r.title === 'string' ? r.title : null,
  organizer: String(r.organizer),
  certified: typeof r.certificateNumber === 'string' || r.certified === true,
  first: String(r.firstDay ?? r.lastDay),
  last: String(r.lastDay),
  hours: hoursFor(r),
  sessions: r.hours === null && r.kind === 'coaching' ? Number(r.units) : null,
});

const isSameCell = (a: Entry, b: Entry): boolean => a.kind === b.kind && a.first === b.first && a.last === b.last;

const isContradictory = (activity: Activity): boolean =>
  activity.some((a) => activity.some((b) => !isSameCell(a, b) || (a.sessions === null) !== (b.sessions === null)));

const isDescribedAlike = (a: Entry, b: Entry): boolean =>
  isSameCell(a, b) && a.title !== null && a.title === b.title && a.organizer === b.organizer;

/** One number is one activity where the issuer is told; where it is not, on the same days alone. */
const certificates = (entries: readonly Entry[]): Activity[] => {
  const issued = [...new Set(entries.map((e) => e.number))].map((number) =>
    entries.filter((e) => e.number === number && e.number !== null && e.issuer !== null),
  );
  const activities = issued.filter((one) => one.length > 0);
  const unissued = entries.filter((e) => e.number !== null && e.issuer === null);
  const firsts = unissued.filter(
    (e, i) => unissued.findIndex((other) => other.number === e.number && isSameCell(e, other)) === i,
  );
  for (const first of firsts) {
    const alike = unissued.filter((e) => e.number === first.number && isSameCell(e, first));
    const host = activities.findIndex((one) => one.some((e) => e.number === first.number && isSameCell(e, first)));
    const joined = [...(activities[host] ?? []), ...alike];
    if (host < 0) activities.push(joined);
    else activities[host] = joined;
  }
  return activities;
};

/** Every way to put records together: each described alike and without a number may belong to any activity so described. */
const groupings = (entries: readonly Entry[]): Activity[][] => {
  let ways: Activity[][] = [certificates(entries)];
  const unnumbered = entries.filter((e) => e.number === null);
  const firsts = unnumbered.filter(
    (e, i) => e.title === null || unnumbered.findIndex((other) => isDescribedAlike(e, other)) === i,
  );
  for (const first of firsts) {
    const alike = first.title === null ? [first] : unnumbered.filter((e) => isDescribedAlike(e, first));
    ways = ways.flatMap((way) => {
      const hosts = way.filter(
        (a) =>
          a.every((e) => e.number !== null && isSameCell(e, first)) &&
          a.every((e) => (e.title === null || e.title === first.title) && e.organizer === first.organizer) &&
          a.some((e) => isDescribedAlike(e, first)),
      );
      if (hosts.length === 0) return [[...way, alike]];
      return hosts.map((host) => way.map((a) => (a === host ? [...a, ...alike] : a)));
    });
  }
  return ways;
};

const monthsOf = ({ first, last }: Entry): number[] => {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Array.from({ length: number(last) - number(first) + 1 }, (_, i) => number(first) + i);
};

/** How many sessions find room, at so many a month: a greatest matching. */
const sessionsWithRoom = (sessions: readonly (readonly number[])[]): number => {
  const places = new Map<string, number>();
  const findsPlace = (session: number, tried: Set<string>): boolean =>
    (sessions[session] ?? []).some((month) =>
      Array.from({ length: PER_MONTH }, (_, i) => `${month}.${i}`).some((place) => {
        if (tried.has(place)) return false;
        tried.add(place);
        const holder = places.get(place);
        if (holder !== undefined && !findsPlace(holder, tried)) return false;
        places.set(place, session);
        return true;
      }),
    );
  return sessions.filter((_, session) => findsPlace(session, new Set())).length;
};

const sessionsIn = (entry: Entry): number[][] => Array.from({ length: entry.sessions ?? 0 }, () => monthsOf(entry));

/** What an activity brings by itself. */
const aloneWorth = (activity: Activity): number =>
  Math.max(...activity.map((e) => (e.sessions === null ? e.hours : 2 * sessionsWithRoom(sessionsIn(e)))));

const worthOf = (activities: readonly Activity[]): number => {
  const competing = activities.filter((a) => !isContradictory(a) && a.every((e) => e.sessions !== null));
  const others = activities.filter((a) => !competing.includes(a));
  const longest = competing.flatMap((a) => {
    const most = Math.max(...a.map((e) => e.sessions ?? 0));
    return a
      .filter((e) => e.sessions === most)
      .slice(0, 1)
      .flatMap(sessionsIn);
  });
  return others.reduce((sum, a) => sum + aloneWorth(a), 0) + 2 * sessionsWithRoom(longest);
};

const competes = (activity: Activity, c8: Readings['C8']): boolean =>
  c8 !== 'each-counted' && !isContradictory(activity) && activity.every((e) => CLASSICAL.includes(e.kind));

const isCertified = (activity: Activity): boolean => activity.some((e) => e.certified);

const marksOf = (e: Entry) => ({ ...e, firstDay: e.first, lastDay: e.last, certificateNumber: e.number });

/** Whether two activities may be one, as far as their records tell. */
const mayBeOne = (a: Activity, b: Activity): boolean =>
  a.some((x) => b.some((y) => compareTrainings(marksOf(x), marksOf(y)) === 'possible-double'));

const shareDay = (a: Activity, b: Activity): boolean =>
  a.some((x) => b.some((y) => x.first <= y.last && y.first <= x.last));

/** Whether two activities cannot both count (C8). */
const exclude = (a: Activity, b: Activity, c8: Readings['C8']): boolean => {
  if (!competes(a, c8) || !competes(b, c8) || !shareDay(a, b)) return false;
  return c8 === 'classical-once' || !(isCertified(a) || isCertified(b) || mayBeOne(a, b));
};

/** Whether an activity counts for nothing since one beside it has a certificate and it has none (C8). */
const isDisplaced = (a: Activity, all: readonly Activity[], c8: Readings['C8']): boolean =>
  c8 === 'each-certified' &&
  competes(a, c8) &&
  !isCertified(a) &&
  all.some((b) => competes(b, c8) && isCertified(b) && shareDay(a, b) && !mayBeOne(a, b));

const subsets = <T>([first, ...rest]: readonly T[]): T[][] => {
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others, ...others.map((set) => [first, ...set])];
};

const countingOf = (
  trainings: readonly RawRecord[],
  status: unknown,
  chosen: Partial<Readings>,
  until: string,
): Entry[] =>
  trainings
    .filter((r) => String(r.lastDay).startsWith('2026') && String(r.lastDay) <= until)
    .filter((r) => r.kind !== 'tugas-belajar' || status !== 'pppk' || chosen.A12 === 'all-forms')
    .filter(
      (r) =>
        [...CLASSICAL, 'tugas-belajar'].includes(String(r.kind)) ||
        r.organizer !== 'unit-peserta' ||
        r.conversionApproved === true,
    )
    .map(entryOf);

const mostOf = (entries: readonly Entry[], c8: Readings['C8']): number =>
  Math.max(
    ...groupings(entries).flatMap((activities) =>
      subsets(activities.filter((one) => !isDisplaced(one, activities, c8)))
        .filter((some) => some.every((x, i) => some.every((y, j) => i <= j || !exclude(x, y, c8))))
        .map(worthOf),
    ),
  );

/** Hours taken by `asOf`, hours that those still to come add, and how many records are of an activity told already. */
export const yearByTryingEverything = (
  trainings: readonly RawRecord[],
  status: unknown,
  chosen: Partial<Readings> & Pick<Readings, 'C8'>,
): { readonly total: number; readonly planned: number; readonly doubles: number } => {
  const ended = countingOf(trainings, status, chosen, asOf);
  const total = mostOf(ended, chosen.C8);
  const inAll = mostOf(countingOf(trainings, status, chosen, '2026-12-31'), chosen.C8);
  const activities = groupings(ended)[0]?.length ?? 0;
  return { total, planned: inAll - total, doubles: ended.length - activities };
};
