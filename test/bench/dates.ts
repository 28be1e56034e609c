/** Dates as whole numbers, 20260228 for 2026-02-28: they compare as they stand, and month arithmetic is integer arithmetic. */

const ZERO = 48;

/** The number of an ISO date, read digit by digit. */
export const dayOf = (iso: string): number => {
  const year =
    iso.charCodeAt(0) * 1000 + iso.charCodeAt(1) * 100 + iso.charCodeAt(2) * 10 + iso.charCodeAt(3) - 1111 * ZERO;
  const month = iso.charCodeAt(5) * 10 + iso.charCodeAt(6) - 11 * ZERO;
  return year * 10000 + month * 100 + iso.charCodeAt(8) * 10 + iso.charCodeAt(9) - 11 * ZERO;
};

/** The birth date that a NIP begins with. */
export const birthDayOfNip = (nip: string): number => Number(nip.slice(0, 8));

export const yearOf = (day: number): number => Math.trunc(day / 10000);
const monthOf = (day: number): number => Math.trunc(day / 100) % 100;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** The same day some months later, or the last one of a shorter month. */
export const plusMonths = (day: number, months: number): number => {
  const counted = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.trunc(counted / 12);
  const month = (counted % 12) + 1;
  const dayOfMonth = day % 100;
  return year * 10000 + month * 100 + (dayOfMonth > 28 ? Math.min(dayOfMonth, daysInMonth(year, month)) : dayOfMonth);
};

export const dayBefore = (day: number): number => {
  if (day % 100 > 1) return day - 1;
  const monthBefore = plusMonths(day, -1);
  return monthBefore - 1 + daysInMonth(yearOf(monthBefore), monthOf(monthBefore));
};

export const dayAfter = (day: number): number => {
  if (day % 100 < daysInMonth(yearOf(day), monthOf(day))) return day + 1;
  return plusMonths(day - (day % 100) + 1, 1);
};

/** The last day of the month of the birthday at some age. */
export const endOfBirthMonthAt = (birthDay: number, age: number): number => {
  const year = yearOf(birthDay) + age;
  const month = monthOf(birthDay);
  return year * 10000 + month * 100 + daysInMonth(year, month);
};
