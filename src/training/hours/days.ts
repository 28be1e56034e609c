/**
 * Days of a year of development: its bounds, and those on which the rules turn for a record whose last day is not known.
 *
 * @module
 */
import { addDays, addMonths } from '../../kernel/calendar.js';
import type { Context } from '../../law/ruleset.js';
import { type Development, type HoursFacts, recordsIn } from './facts.js';

export const MONTHS_OF_YEAR = 12;

export const firstOfYear = ({ year }: HoursFacts): string => `${year}-01-01`;
export const lastOfYear = ({ year }: HoursFacts): string => `${year}-12-31`;

export const latest = (a: string, b: string): string => (a > b ? a : b);
export const earliest = (a: string, b: string): string => (a < b ? a : b);

/** A last day that puts an activity into another year. */
export const dayOutside = (record: Development, facts: HoursFacts): string => {
  const before = addDays(firstOfYear(facts), -1);
  return record.firstDay === null || record.firstDay <= before ? before : addDays(lastOfYear(facts), 1);
};

/** Days on which an activity may begin to share days with another, or cease to, and the first of each month. */
export const turningDays = (facts: HoursFacts): string[] => [
  ...recordsIn(facts).flatMap(({ firstDay, lastDay }) => {
    const from = firstDay ?? lastDay;
    return [
      ...(from === null ? [] : [addDays(from, -1), from]),
      ...(lastDay === null ? [] : [lastDay, addDays(lastDay, 1)]),
    ];
  }),
  ...Array.from({ length: MONTHS_OF_YEAR }, (_, month) => addMonths(firstOfYear(facts), month)),
];

/** What the rules tell of the day on which a record may have ended: what it makes the record share with the others. */
export const traitsOfDay = (
  lastDay: string,
  index: number,
  { firstDay }: Development,
  facts: HoursFacts,
  context: Context,
): string => {
  const from = firstDay ?? lastDay;
  const shared = recordsIn(facts).map((other, i) => {
    const otherFrom = other.firstDay ?? other.lastDay;
    if (i === index || otherFrom === null) return '';
    const beginAlike = from === otherFrom;
    if (other.lastDay === null) return `${otherFrom <= lastDay} ${beginAlike}`;
    return `${from <= other.lastDay && otherFrom <= lastDay} ${beginAlike && lastDay === other.lastDay}`;
  });
  return [lastDay > context.asOf, ...shared].join();
};
