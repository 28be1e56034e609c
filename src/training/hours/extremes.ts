/**
 * The least and the most that the records of a year can come to, for when more facts are missing than can be tried one
 * against the other.
 *
 * @module
 */
import { hoursOf } from '../../asn/learning-hours.js';
import { compareFolded } from '../../asn/same-training.js';
import type { Context } from '../../law/ruleset.js';
import { isCertified, needsApproval, ownHoursOf } from './activities.js';
import { dayOutside, earliest, firstOfYear, lastOfYear, latest } from './days.js';
import { type Development, type HoursFacts, recordsIn } from './facts.js';
import { isClassical } from './shared-days.js';

/** As many hours as a record can have, and more. */
export const MOST_HUNDREDTHS = 1_000_000;

/** Whether two records may turn out to share a day. */
const mayShareDay = (a: Development, b: Development): boolean => {
  const reaches = (one: Development, other: Development) => {
    const from = other.firstDay ?? other.lastDay;
    return one.lastDay === null || from === null || from <= one.lastDay;
  };
  return reaches(a, b) && reaches(b, a);
};

const mayBeClassical = ({ kind }: Development): boolean => kind === null || isClassical(kind);

/** Whether the certificate of one record, or its lack, may be held against another (C8). */
export const mayCompete = (a: Development, b: Development): boolean => {
  if (!mayBeClassical(a) || !mayBeClassical(b) || !mayShareDay(a, b)) return false;
  const areTold = [a, b].every(({ kind, lastDay }) => kind !== null && lastDay !== null);
  return !areTold || compareFolded(a, b) === 'different';
};

/** Whether two records may turn out to be of one activity, or to show a third to be. */
const mayBeTied = (a: Development, b: Development): boolean => {
  const isEqual = (one: string | null, other: string | null) => one !== null && one === other;
  return isEqual(a.certificateNumber, b.certificateNumber) || isEqual(a.title, b.title);
};

/** Places of the records that what is open can touch: by being of one activity with them, or by its certificate. */
const touchedBy = (open: ReadonlySet<number>, facts: HoursFacts, { readings }: Context): ReadonlySet<number> => {
  const trainings = recordsIn(facts);
  const touches = (one: Development, other: Development): boolean =>
    mayBeTied(one, other) ||
    (readings.C8 === 'each-certified' &&
      isCertified(one) !== false &&
      isCertified(other) !== true &&
      mayCompete(one, other));
  const touched = new Set(open);
  // What is touched is followed further: a set is walked in the order in which it grows.
  for (const place of touched) {
    for (const [index, other] of trainings.entries()) {
      if (trainings.slice(place, place + 1).some((one) => touches(one, other))) touched.add(index);
    }
  }
  return touched;
};

/** A record that adds as much as it may, and more: it takes no day and no session from any other. */
const atMost = (record: Development, facts: HoursFacts, context: Context): Development => {
  const ended = latest(firstOfYear(facts), earliest(lastOfYear(facts), context.asOf));
  const lastDay = record.lastDay ?? latest(record.firstDay ?? '', ended);
  // A record that goes on to the last day that it may have touches the most months.
  const hundredths = [record, { ...record, lastDay }].map(
    (one) => ownHoursOf(one, facts, context)?.hundredths ?? MOST_HUNDREDTHS,
  );
  return {
    ...record,
    kind: record.kind === 'tugas-belajar' ? record.kind : 'nonklasikal-lainnya',
    title: null,
    certificateNumber: null,
    lastDay,
    hours: hoursOf(Math.max(...hundredths)),
    organizer: needsApproval(record) ? record.organizer : 'unit-sdm',
    conversionApproved: record.conversionApproved ?? true,
  };
};

/**
 * The records at the least and at the most that they can come to, given the places of those of which something is
 * missing. At the least, whatever these can touch adds nothing; at the most, all of it counts by itself.
 */
export const extremesOf = (
  open: ReadonlySet<number>,
  facts: HoursFacts,
  context: Context,
): readonly (readonly Development[])[] => {
  const touched = touchedBy(open, facts, context);
  const completed = (complete: (record: Development) => Development): readonly Development[] =>
    recordsIn(facts).map((record, index) => (touched.has(index) ? complete(record) : record));
  return [
    completed((record) => ({ ...record, firstDay: null, lastDay: dayOutside(record, facts) })),
    completed((record) => atMost(record, facts, context)),
  ];
};
