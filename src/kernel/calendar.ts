/**
 * Date-only arithmetic on `YYYY-MM-DD` strings.
 *
 * Everything is computed on the calendar itself, with integers; no `Date` is made, so there is no clock and no time
 * zone to get wrong. ISO dates of four-digit years compare as text, so callers use `<` and `>` on the strings.
 */

/** A span of whole months and the days left over, as `spanBetween` measures it and `addSpan` lays it down. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/** The first and the last date that inputs may name; what is computed from them always stays within four-digit years. */
export const EARLIEST_DATE = '1900-01-01';
export const LATEST_DATE = '2199-12-31';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const ZERO = 48;
const DASH = 45;
const DAYS_BEFORE_1970 = 719468;
const DAYS_PER_ERA = 146097;

const digitsAt = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + text.charCodeAt(i) - ZERO;
  return value;
};

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const digit = (number: number, place: number): number => ZERO + (Math.floor(number / place) % 10);

/** One flat string, character by character: twice as fast to make and to compare as one that is joined of parts. */
const format = (year: number, month: number, day: number): string =>
  String.fromCharCode(
    digit(year, 1000),
    digit(year, 100),
    digit(year, 10),
    digit(year, 1),
    DASH,
    digit(month, 10),
    digit(month, 1),
    DASH,
    digit(day, 10),
    digit(day, 1),
  );

/** A day of a month, or the last day of the month before when it is day 0. */
const formatDay = (year: number, month: number, day: number): string => {
  if (day > 0) return format(year, month, day);
  return month === 1 ? format(year - 1, 12, 31) : format(year, month - 1, daysInMonth(year, month - 1));
};

/** The year of a date, as a number. */
export const yearOf = (date: string): number => digitsAt(date, 0, 4);
const monthOf = (date: string): number => digitsAt(date, 5, 7);
/** The day of the month of a date, as a number. */
export const dayOf = (date: string): number => digitsAt(date, 8, 10);

const isDigits = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
};

const hasIsoShape = (text: string): boolean =>
  text.length === 10 &&
  text.charCodeAt(4) === DASH &&
  text.charCodeAt(7) === DASH &&
  isDigits(text, 0, 4) &&
  isDigits(text, 5, 7) &&
  isDigits(text, 8, 10);

/** What is wrong with a text that is no such date. */
export const IMPOSSIBLE_DATE = {
  code: 'impossible-date',
  message: 'not a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31',
} as const;

/** What dates of the calendar match, and nothing else does, from 1900 to 2199: for whoever can run no function. */
export const WRITTEN_DAY =
  /^((19|20|21)\d\d-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)-02-29)$/;

/** Whether a text is a date that exists in the calendar, written `YYYY-MM-DD`, from 1900 to 2199. */
export const isIsoDate = (text: string): boolean => {
  if (!hasIsoShape(text)) return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const day = dayOf(text);
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
};

/** Those of some dates that an input may name. */
export const withinRange = (dates: readonly string[]): string[] =>
  dates.filter((date) => date >= EARLIEST_DATE && date <= LATEST_DATE);

/** The same day of the month some months away, clamped to a shorter month's last day (A02); then `back` days before it. */
const shift = (date: string, months: number, back: 0 | 1): string => {
  const counted = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  const day = dayOf(date);
  return formatDay(year, month, (day > 28 ? Math.min(day, daysInMonth(year, month)) : day) - back);
};

/** The same day of the month, a number of months later or earlier; clamped to the last day of a shorter month (A02). */
export const addMonths = (date: string, months: number): string => shift(date, months, 0);

/** The last day of a period of whole months that begins on a date: the day before its anniversary (B1). */
export const lastDayOf = (firstDay: string, months: number): string => shift(firstDay, months, 1);

/** Days since 1970-01-01, by counting in years that begin in March so that a leap day is the last of its year. */
const dayNumber = (date: string): number => {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
};

const fromDayNumber = (number: number): string => {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

/** The date a number of days later, or earlier when the number is negative. */
export const addDays = (date: string, days: number): string => {
  const day = dayOf(date) + days;
  return day >= 0 && day <= 28 ? formatDay(yearOf(date), monthOf(date), day) : fromDayNumber(dayNumber(date) + days);
};

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The date a span later: months first, then days (B2). */
export const addSpan = (date: string, span: Span): string => addDays(addMonths(date, span.months), span.days);

/**
 * The span from one date to another that is not earlier: the most whole months that fit, read back from `addMonths`
 * itself, then the days left over. So `addSpan(from, spanBetween(from, to))` is always `to`.
 */
export const spanBetween = (from: string, to: string): Span => {
  const calendarMonths = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const months = addMonths(from, calendarMonths) > to ? calendarMonths - 1 : calendarMonths;
  return { months, days: daysBetween(addMonths(from, months), to) };
};

/** The last day of the month that a date falls in. */
export const endOfMonth = (date: string): string => {
  const year = yearOf(date);
  const month = monthOf(date);
  return format(year, month, daysInMonth(year, month));
};
