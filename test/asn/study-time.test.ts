import { describe, expect, it } from 'vitest';
import { monthsOf, type StudyTime, studyTime } from '../../src/asn/study-time.js';
import { amend, contextOf, permenPupr2Of2023 } from '../../src/law/ruleset.js';
import { acceptorOf, readerOf } from '../kernel/one-fact.js';

const context = contextOf({ asOf: '2026-07-01' });

describe('a study time (A23)', () => {
  it.each<[StudyTime, number]>([
    [{ semesters: 1 }, 6],
    [{ semesters: 4 }, 24],
    [{ semesters: 20 }, 120],
    [{ months: 1 }, 1],
    [{ months: 18 }, 18],
    [{ months: 120 }, 120],
  ])('%o is %i months', (time, months) => {
    expect(readerOf(studyTime())(time)).toEqual(time);
    expect(monthsOf(time, context)).toBe(months);
  });

  it.each([
    { semesters: 0 },
    { semesters: 21 },
    { semesters: 1.5 },
    { semesters: -1 },
    { semesters: '4' },
    { semesters: null },
    { months: 0 },
    { months: 121 },
    { months: 0.5 },
    { months: Number.NaN },
    { semesters: 4, months: 24 },
    { semesters: 4, months: undefined },
    { semesters: 4, years: 2 },
    { years: 2 },
    {},
    4,
    '4 semester',
    null,
  ])('%o is none', (time) => {
    expect(acceptorOf(studyTime())(time)).toBe(false);
  });

  it('an amended semester changes semesters, not months', () => {
    const reformed = contextOf({ asOf: '2026-07-01', ruleset: amend(permenPupr2Of2023, { semesterMonths: 5 }) });
    expect(monthsOf({ semesters: 4 }, reformed)).toBe(20);
    expect(monthsOf({ months: 24 }, reformed)).toBe(24);
  });
});
