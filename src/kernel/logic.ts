/** Truth that may be unknown; Kleene's strong connectives. Used where a value is shown before the facts are complete. */
export type Truth = boolean | null;

/** True once one is, false once both are. */
export const either = (a: Truth, b: Truth): Truth => {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
};

/** False once one is, true once both are. */
export const both = (a: Truth, b: Truth): Truth => {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
};

/** Whether a date is known and not after a known limit. */
export const notAfter = (date: string | null, limit: string | null): boolean =>
  date !== null && limit !== null && date <= limit;

/** Whether a number is known and at least another. */
export const atLeast = (value: number | null, limit: number): boolean => value !== null && value >= limit;

/** The latest of some dates; `null` where there is none. */
export const latestOf = (dates: Iterable<string | null>): string | null => {
  let latest: string | null = null;
  for (const date of dates) if (date !== null && (latest === null || date > latest)) latest = date;
  return latest;
};

/** The latest of a date and some others, as far as there are any. */
export const latestSince = (date: string, others: Iterable<string | null>): string => {
  let latest = date;
  for (const other of others) if (other !== null && other > latest) latest = other;
  return latest;
};

/** An item of a list, counting on from the start when the list is over; `null` where there is none. */
export const roundRobin = <T>(list: readonly T[], index: number): T | null => list[index % list.length] ?? null;
