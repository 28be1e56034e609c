import fc from 'fast-check';

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2199, 11, 31);

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Every date from 1900 to 2199, by stepping through the days of JavaScript's own UTC calendar. */
export const everyDate = (): string[] => {
  const dates: string[] = [];
  for (let time = FIRST; time <= LAST; time += DAY) dates.push(isoOf(time));
  return dates;
};

const anyDate = (from: number, to: number) =>
  fc.integer({ min: 0, max: (to - from) / DAY }).map((days) => isoOf(from + days * DAY));

/** The last days of months, where clamping happens. */
const monthEnd = (firstYear: number, lastYear: number) =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([year, month, before]) => isoOf(Date.UTC(year, month, 0) - before * DAY));

/** Dates within some years, month ends as often as all others together. */
export const datesWithin = (firstYear: number, lastYear: number): fc.Arbitrary<string> =>
  fc.oneof(anyDate(Date.UTC(firstYear, 0, 1), Date.UTC(lastYear, 11, 31)), monthEnd(firstYear, lastYear));

/** Dates that inputs may name. */
export const dates = datesWithin(1900, 2199);
