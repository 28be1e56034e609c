import { UTCDate, utc } from '@date-fns/utc';
import * as oracle from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addSpan,
  dayOf,
  daysBetween,
  EARLIEST_DATE,
  endOfMonth,
  isIsoDate,
  LATEST_DATE,
  lastDayOf,
  spanBetween,
  withinRange,
  yearOf,
} from '../../src/kernel/calendar.js';
import { tries } from '../size.js';
import { dates, everyDate } from './dates.js';

const runs = tries(300);

const read = (date: string): UTCDate => new UTCDate(`${date}T00:00:00Z`);
const write = (date: Date): string => date.toISOString().slice(0, 10);

const oracleAddMonths = (date: string, months: number) => write(oracle.addMonths(read(date), months, { in: utc }));
const oracleAddDays = (date: string, days: number) => write(oracle.addDays(read(date), days, { in: utc }));
const oracleDaysBetween = (from: string, to: string) =>
  oracle.differenceInCalendarDays(read(to), read(from), { in: utc });

/** Counts months up one by one, each from the start. */
const oracleSpan = (from: string, to: string) => {
  let months = 0;
  while (oracleAddMonths(from, months + 1) <= to) months += 1;
  return { months, days: oracleDaysBetween(oracleAddMonths(from, months), to) };
};

describe('isIsoDate', () => {
  it('knows every date from 1900 to 2199, and no other combination of year, month and day', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const accepted: string[] = [];
    for (let year = 1899; year <= 2200; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (isIsoDate(text)) accepted.push(text);
        }
      }
    }
    expect(accepted).toEqual(everyDate());
  });

  it.each([
    ['2000-02-29', true, 'a century divisible by 400 is a leap year'],
    ['2024-02-29', true, 'a leap year'],
    ['1900-02-29', false, 'a century that is none'],
    ['2100-02-29', false, 'a century that is none'],
    ['2023-02-29', false, 'a common year'],
    ['2024-02-30', false, 'February never has 30 days'],
    ['2024-04-31', false, 'April has 30 days'],
    ['1900-01-01', true, 'the first date'],
    ['1899-12-31', false, 'the day before the first date'],
    ['2199-12-31', true, 'the last date'],
    ['2200-01-01', false, 'the day after the last date'],
  ])('%s is %s: %s', (text, valid) => {
    expect(isIsoDate(text)).toBe(valid);
  });

  it.each([
    '',
    '2024',
    '2024-1-1',
    '24-01-01',
    '2024-01-1',
    '2024-01-011',
    '02024-01-01',
    '2024/01/01',
    '01-01-2024',
    '20240101',
    ' 2024-01-01',
    '2024-01-01 ',
    '2024-01-01\n',
    '\n2024-01-01',
    '2024-01-01T00:00:00Z',
    '-2024-01-01',
    '２０２４-01-01',
    '2024-0a-01',
    '2024–01–01',
    'not a date',
  ])('refuses %j, which is not written YYYY-MM-DD', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('agrees with date-fns on any digits', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part(15), part(35), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(isIsoDate(text)).toBe(oracle.isValid(oracle.parseISO(text, { in: utc })));
      }),
      runs,
    );
  });

  it('withinRange keeps the dates that inputs may name, in order', () => {
    const some = ['2199-12-31', '1899-12-31', '1900-01-01', '2200-01-01', '2024-02-29'];
    expect(withinRange(some)).toEqual(['2199-12-31', '1900-01-01', '2024-02-29']);
    expect(withinRange([])).toEqual([]);
  });

  it('has bounds that are dates themselves', () => {
    expect([EARLIEST_DATE, LATEST_DATE]).toEqual(['1900-01-01', '2199-12-31']);
  });
});

describe('the parts of a date', () => {
  it.each([
    ['1900-01-01', 1900, 1],
    ['2024-02-29', 2024, 29],
    ['2199-12-31', 2199, 31],
  ])('%s is in the year %i, on day %i', (date, year, day) => {
    expect([yearOf(date), dayOf(date)]).toEqual([year, day]);
  });
});

describe('addMonths (A01, A02)', () => {
  it.each([
    ['2024-01-15', 1, '2024-02-15', 'the same day of the next month'],
    ['2024-01-31', 1, '2024-02-29', 'clamped to the last day of February, leap year'],
    ['2023-01-31', 1, '2023-02-28', 'clamped to the last day of February, common year'],
    ['2023-01-30', 1, '2023-02-28', 'the 30th is clamped too'],
    ['2023-01-29', 1, '2023-02-28', 'and the 29th'],
    ['2023-01-28', 1, '2023-02-28', 'the 28th is in every month'],
    ['2024-02-29', 12, '2025-02-28', '29 February and a year'],
    ['2024-02-29', 48, '2028-02-29', '29 February and four years'],
    ['2096-02-29', 48, '2100-02-28', '2100 is a common year'],
    ['2000-02-29', -1200, '1900-02-28', 'so was 1900'],
    ['2024-08-31', 1, '2024-09-30', 'into a month of 30 days'],
    ['2024-12-31', 2, '2025-02-28', 'over the end of a year'],
    ['2024-12-01', 1, '2025-01-01', 'December to January'],
    ['2025-01-01', -1, '2024-12-01', 'January back to December'],
    ['2024-03-31', -1, '2024-02-29', 'backwards, clamped'],
    ['2024-05-17', 0, '2024-05-17', 'no month at all'],
    ['1900-01-31', 13, '1901-02-28', 'from the first year'],
    ['2199-12-31', 2, '2200-02-28', 'beyond what inputs may name'],
    ['1900-01-01', -1, '1899-12-01', 'before what inputs may name'],
  ])('%s and %i months is %s: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(oracleAddMonths(date, months));
      }),
      runs,
    );
  });

  it('must not be chained: a clamped day does not come back', () => {
    expect(addMonths('2024-01-31', 2)).toBe('2024-03-31');
    expect(addMonths(addMonths('2024-01-31', 1), 1)).toBe('2024-03-29');
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-01-10', 18, '2024-01-28'],
    ['2024-01-10', 19, '2024-01-29'],
    ['2024-01-10', -9, '2024-01-01'],
    ['2024-01-10', -10, '2023-12-31'],
    ['2024-01-10', 0, '2024-01-10'],
    ['2024-01-01', 366, '2025-01-01'],
    ['1970-01-01', -25567, '1900-01-01'],
    ['2199-12-31', 1, '2200-01-01'],
    ['1900-01-01', -1, '1899-12-31'],
  ])('%s and %i days is %s, and so many days lie between', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it('walk through every day of the calendar, forwards and back', () => {
    const all = everyDate();
    const wrong = all.filter(
      (date, i) =>
        daysBetween(EARLIEST_DATE, date) !== i ||
        (i > 0 && addDays(date, -1) !== all[i - 1]) ||
        (i < all.length - 1 && addDays(date, 1) !== all[i + 1]),
    );
    expect(wrong).toEqual([]);
  });

  it('agree with date-fns', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: -40000, max: 40000 }), (date, other, days) => {
        expect(addDays(date, days)).toBe(oracleAddDays(date, days));
        expect(daysBetween(date, other)).toBe(oracleDaysBetween(date, other));
      }),
      runs,
    );
  });

  it('no days between a date and itself', () => {
    expect(daysBetween('2024-02-29', '2024-02-29')).toBe(0);
  });
});

describe('spanBetween and addSpan (B1, B2)', () => {
  it.each([
    ['2022-09-01', '2024-09-01', 24, 0, 'the anniversary makes the year full (A01)'],
    ['2022-09-01', '2024-08-31', 23, 30, 'the day before does not'],
    ['2024-01-31', '2024-02-29', 1, 0, 'a clamped month is a whole month'],
    ['2024-01-31', '2024-02-28', 0, 28, 'one day short of it'],
    ['2023-01-31', '2023-03-30', 1, 30, 'counted from the start, not from the clamped day'],
    ['2024-02-29', '2025-02-28', 12, 0, '29 February and a year'],
    ['2024-02-29', '2025-03-01', 12, 1, 'and a day'],
    ['2024-02-29', '2028-02-28', 47, 30, 'a day short of the next 29 February'],
    ['2023-12-31', '2024-01-01', 0, 1, 'over the end of a year'],
    ['2024-05-05', '2024-05-05', 0, 0, 'nothing between a date and itself'],
    ['1900-01-01', '2199-12-31', 3599, 30, 'as long as inputs go'],
  ])('from %s to %s: %i months and %i days, %s', (from, to, months, days) => {
    expect(spanBetween(from, to)).toEqual({ months, days });
  });

  it.each([
    ['2024-01-31', { months: 1, days: 1 }, '2024-03-01', 'months first, then days'],
    ['2024-01-30', { months: 1, days: 1 }, '2024-03-01', 'from the clamped day'],
    ['2022-09-01', { months: 36, days: 34 }, '2025-10-05', '18 months 17 days, twice'],
    ['2024-12-15', { months: 0, days: 20 }, '2025-01-04', 'days alone'],
    ['2024-12-31', { months: 2, days: 0 }, '2025-02-28', 'months alone'],
  ])('%s and %o is %s: %s', (date, span, expected) => {
    expect(addSpan(date, span)).toBe(expected);
  });

  it('come back to where they started, with the most months that fit', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 4000 }), (from, days) => {
        const to = oracleAddDays(from, days);
        const span = spanBetween(from, to);
        expect(span).toEqual(oracleSpan(from, to));
        expect(addSpan(from, span)).toBe(to);
        expect(span.days).toBeGreaterThanOrEqual(0);
        expect(span.days).toBeLessThan(31);
      }),
      runs,
    );
  });

  it('read back every number of months that was laid down', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 600 }), (from, months) => {
        expect(spanBetween(from, addMonths(from, months))).toEqual({ months, days: 0 });
      }),
      runs,
    );
  });
});

describe('endOfMonth', () => {
  it.each([
    ['2024-02-01', '2024-02-29'],
    ['2023-02-28', '2023-02-28'],
    ['2000-02-10', '2000-02-29'],
    ['2100-02-10', '2100-02-28'],
    ['2024-04-30', '2024-04-30'],
    ['2024-06-01', '2024-06-30'],
    ['2024-09-30', '2024-09-30'],
    ['2024-11-15', '2024-11-30'],
    ['2024-12-31', '2024-12-31'],
    ['1900-01-01', '1900-01-31'],
    ['2199-12-01', '2199-12-31'],
  ])('of %s is %s', (date, expected) => {
    expect(endOfMonth(date)).toBe(expected);
  });

  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(endOfMonth(date)).toBe(write(oracle.endOfMonth(read(date), { in: utc })));
      }),
      runs,
    );
  });
});

describe('lastDayOf (B1)', () => {
  it.each([
    ['2022-09-01', 24, '2024-08-31', 'two years from 1 September'],
    ['2024-03-01', 12, '2025-02-28', 'to the end of February, common year'],
    ['2023-03-01', 12, '2024-02-29', 'to the end of February, leap year'],
    ['2024-07-01', 1, '2024-07-31', 'a whole month'],
    ['2024-01-15', 6, '2024-07-14', 'the day before the anniversary'],
    ['2024-08-31', 6, '2025-02-27', 'the day before the clamped anniversary'],
    ['2024-02-29', 12, '2025-02-27', 'the day before 28 February'],
    ['2024-01-01', 12, '2024-12-31', 'a calendar year'],
  ])('a period from %s of %i months ends on %s: %s', (first, months, expected) => {
    expect(lastDayOf(first, months)).toBe(expected);
  });

  it('makes a period whose span, up to the day after, is those months again', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 240 }), (first, months) => {
        const dayAfter = oracleAddDays(lastDayOf(first, months), 1);
        expect(dayAfter).toBe(oracleAddMonths(first, months));
        expect(spanBetween(first, dayAfter)).toEqual({ months, days: 0 });
      }),
      runs,
    );
  });
});
