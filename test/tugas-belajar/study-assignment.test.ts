import { UTCDate, utc } from '@date-fns/utc';
import * as oracle from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, spanBetween } from '../../src/kernel/calendar.js';
import { questionOf } from '../../src/kernel/fact.js';
import { readFacts } from '../../src/kernel/read-facts.js';
import { amend, contextOf, permenPupr2Of2023 } from '../../src/law/ruleset.js';
import { assessExtensionFrom } from '../../src/tugas-belajar/extension/index.js';
import { assessResignationFrom } from '../../src/tugas-belajar/resignation/index.js';
import {
  decreedLastDayOf,
  extendedLastDay,
  extensionMonths,
  firstDaySamples,
  type GrantedExtension,
  issuesOfPeriod,
  lastDaySamples,
  type StudyPeriod,
  type StudyPeriodInput,
  studyPeriod,
} from '../../src/tugas-belajar/study-assignment.js';
import { datesWithin } from '../kernel/dates.js';
import { tries } from '../size.js';

const context = contextOf({ asOf: '2026-07-01' });
const unknown: StudyPeriod = { firstDay: null, decreedLastDay: null, normativeTime: null, extensions: null };
const runs = tries(200);

const read = (date: string): UTCDate => new UTCDate(`${date}T00:00:00Z`);
const write = (date: Date): string => date.toISOString().slice(0, 10);
const plusMonths = (date: string, months: number) => write(oracle.addMonths(read(date), months, { in: utc }));
const plusDays = (date: string, days: number) => write(oracle.addDays(read(date), days, { in: utc }));

describe('the period of a study', () => {
  const parse = readFacts(questionOf<StudyPeriodInput, StudyPeriod>(() => studyPeriod.shape));

  it.each([{}, { firstDay: null, decreedLastDay: undefined, normativeTime: null, extensions: null }])(
    'has null for what is not known: %o',
    (raw) => {
      expect(parse(raw)).toEqual(unknown);
    },
  );

  it('keeps what is known, and tells no extension from extensions that are not known', () => {
    const known = { firstDay: '2024-09-01', decreedLastDay: '2026-08-31', normativeTime: { semesters: 4 } };
    expect(parse({ ...known, extensions: [] })).toEqual({ ...known, extensions: [] });
    expect(
      parse({ ...known, extensions: [{ time: { months: 6 } }, { time: { semesters: 1 }, forceMajeure: true }] }),
    ).toEqual({
      ...known,
      extensions: [
        { time: { months: 6 }, forceMajeure: null },
        { time: { semesters: 1 }, forceMajeure: true },
      ],
    });
  });

  it('takes an extension without its time for one whose time is not known, and refuses more than ten', () => {
    const extension = { time: { months: 1 } };
    expect(parse({ extensions: Array(10).fill(extension) }).extensions).toHaveLength(10);
    expect(() => parse({ extensions: Array(11).fill(extension) })).toThrow('extensions');
    expect(parse({ extensions: [{ forceMajeure: true }] }).extensions).toEqual([{ time: null, forceMajeure: true }]);
    expect(() => parse({ extensions: [{ ...extension, granted: true }] })).toThrow('extensions[0]');
  });
});

describe('decreedLastDayOf (Pasal 38 ayat (2))', () => {
  it.each([
    ['as recorded', { decreedLastDay: '2026-07-31' }, '2026-07-31'],
    [
      'as recorded, whatever the normative time',
      { firstDay: '2024-09-01', decreedLastDay: '2026-07-31', normativeTime: { semesters: 4 } },
      '2026-07-31',
    ],
    ['the normative time in semesters', { firstDay: '2024-09-01', normativeTime: { semesters: 4 } }, '2026-08-31'],
    ['the normative time in months', { firstDay: '2024-03-01', normativeTime: { months: 12 } }, '2025-02-28'],
    ['clamped at the end of February', { firstDay: '2023-08-31', normativeTime: { months: 6 } }, '2024-02-28'],
    ['not known without the first day', { normativeTime: { semesters: 4 } }, null],
    ['not known without the time', { firstDay: '2024-09-01' }, null],
    ['not known at all', {}, null],
  ])('%s', (_name, known, expected) => {
    expect(decreedLastDayOf({ ...unknown, ...known }, context)).toBe(expected);
  });

  it('follows an amended semester', () => {
    const reformed = contextOf({ asOf: '2026-07-01', ruleset: amend(permenPupr2Of2023, { semesterMonths: 5 }) });
    const study = { ...unknown, firstDay: '2024-09-01', normativeTime: { semesters: 4 } };
    expect(decreedLastDayOf(study, reformed)).toBe('2026-04-30');
  });
});

describe('extensionMonths', () => {
  const of = (...times: GrantedExtension['time'][]) => times.map((time) => ({ time, forceMajeure: null }));

  it.each([
    ['none', of(), 0],
    ['one', of({ months: 6 }), 6],
    ['semesters and months together (A50)', of({ semesters: 1 }, { months: 6 }), 12],
    ['many', of({ months: 1 }, { months: 2 }, { semesters: 2 }), 15],
  ])('of %s', (_name, extensions, months) => {
    expect(extensionMonths(extensions, context)).toBe(months);
  });

  it('counts force majeure too: which extensions count is for the caller to say', () => {
    expect(extensionMonths([{ time: { months: 6 }, forceMajeure: true }], context)).toBe(6);
  });
});

describe('extendedLastDay (B4)', () => {
  it.each<[string | null, string, number, string, string]>([
    ['2024-07-01', '2026-06-30', 1, '2026-07-31', '30 June and a month ends on 31 July'],
    ['2024-09-01', '2026-08-31', 6, '2027-02-28', 'half a year, to the end of February'],
    ['2026-03-01', '2028-02-29', 12, '2029-02-28', 'from 29 February to 28 February'],
    ['2024-09-01', '2026-08-31', 0, '2026-08-31', 'nothing granted'],
    ['2024-08-31', '2026-02-27', 6, '2026-08-30', 'clamped once: from 31 August again, not from 28 February'],
    ['2023-08-31', '2024-02-28', 1, '2024-03-30', 'the same in a leap year'],
    ['2024-09-01', '2026-07-15', 6, '2027-01-15', 'a period that is no whole number of months'],
    ['2024-09-16', '2026-08-31', 6, '2027-02-28', 'the same, up to the end of a month'],
    [null, '2026-08-31', 6, '2027-02-28', 'the first day not known'],
    [null, '2026-02-27', 6, '2026-08-27', 'the first day not known, so nothing to unclamp'],
    ['2024-08-31', '2024-08-31', 1, '2024-09-30', 'a period of one day'],
  ])('a study of %s to %s with %i months more ends on %s: %s', (first, decreed, months, expected) => {
    expect(extendedLastDay(first, decreed, months)).toBe(expected);
  });

  it('lays a whole period and its extensions down from the first day, in one step', () => {
    const lengths = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(datesWithin(1950, 2150), lengths, lengths, (first, decreedMonths, months) => {
        const decreed = plusDays(plusMonths(first, decreedMonths), -1);
        expect(extendedLastDay(first, decreed, months)).toBe(plusDays(plusMonths(first, decreedMonths + months), -1));
      }),
      runs,
    );
  });

  it('lays extensions down from the day after the decreed end when the first day is not known', () => {
    fc.assert(
      fc.property(datesWithin(1950, 2150), fc.integer({ min: 0, max: 120 }), (decreed, months) => {
        expect(extendedLastDay(null, decreed, months)).toBe(plusDays(plusMonths(plusDays(decreed, 1), months), -1));
      }),
      runs,
    );
  });

  it('never ends earlier for a longer extension, nor before the decreed end', () => {
    const period = fc.tuple(datesWithin(1950, 2150), fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(period, fc.integer({ min: 1, max: 60 }), ([first, days], months) => {
        const decreed = plusDays(first, days);
        expect(extendedLastDay(first, decreed, 0)).toBe(decreed);
        const last = extendedLastDay(first, decreed, months);
        expect(last > decreed).toBe(true);
        expect(extendedLastDay(first, decreed, months + 1) > last).toBe(true);
      }),
      runs,
    );
  });
});

describe('issuesOfPeriod', () => {
  it.each<[string | null, string | null, string[], string]>([
    ['2024-09-01', '2026-08-31', [], 'two years'],
    ['2024-09-01', '2024-09-01', [], 'one day'],
    ['2024-09-01', '2024-08-31', ['end-before-start'], 'an end before its start'],
    ['2004-09-01', '2024-08-31', [], 'twenty years'],
    ['2004-09-01', '2024-09-01', ['too-long'], 'twenty years and a day'],
    ['2004-02-29', '2024-02-28', [], 'twenty years from 29 February'],
    ['2004-09-01', '2204-09-01', ['too-long'], 'a mistyped century'],
    [null, '2024-09-01', [], 'no first day'],
    ['2024-09-01', null, [], 'no last day'],
    [null, null, [], 'neither'],
  ])('%s to %s: %j, %s', (first, last, codes) => {
    const issues = issuesOfPeriod('studies[0].lastDay', first, last);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const { path, message } of issues) {
      expect(path).toBe('studies[0].lastDay');
      expect(message).not.toBe('');
    }
  });
});

describe('samples of days that are not recorded', () => {
  const someDay = datesWithin(1950, 2150);
  const someAsOf = datesWithin(2023, 2090);
  /** From a week to some 19 years. */
  const someDistance = fc.integer({ min: 7, max: 7000 });
  const multiples = { least: 1, most: 2 };

  const issuesOf = (firsts: readonly string[], lasts: readonly string[]) =>
    firsts.flatMap((first) => lasts.flatMap((last) => issuesOfPeriod('', first, last)));

  /** The last day of a bond of so many times the study, months first, then days (B1, B2). */
  const bondLastDay = (first: string, last: string, times: number): string => {
    const dayAfter = plusDays(last, 1);
    const { months, days } = spanBetween(first, dayAfter);
    return plusDays(plusMonths(dayAfter, months * times), days * times - 1);
  };
  /** Whether someone is free on a day if the study is owed once, and not yet if it is owed twice. */
  const parts = (first: string, last: string, day: string) =>
    bondLastDay(first, last, multiples.least) < day && bondLastDay(first, last, multiples.most) >= day;

  it('a first day makes a period that can be with a known last day', () => {
    fc.assert(
      fc.property(someDay, someAsOf, (last, asOf) => {
        const firsts = firstDaySamples(last, asOf, multiples);
        expect(issuesOf(firsts, [last])).toEqual([]);
        expect(new Set(firsts).size).toBeGreaterThan(1);
      }),
      tries(100),
    );
  });

  it('a last day makes a period that can be with a known first day', () => {
    fc.assert(
      fc.property(someDay, someAsOf, (first, asOf) => {
        const lasts = lastDaySamples(first, asOf, multiples);
        expect(issuesOf([first], lasts)).toEqual([]);
        expect(new Set(lasts).size).toBeGreaterThan(1);
      }),
      tries(100),
    );
  });

  it('with neither known they are dates that inputs may name, and each goes with what is then chosen for the other', () => {
    fc.assert(
      fc.property(someAsOf, (asOf) => {
        const firsts = firstDaySamples(null, asOf, multiples);
        const lasts = lastDaySamples(null, asOf, multiples);
        for (const sample of [...firsts, ...lasts]) expect(isIsoDate(sample)).toBe(true);
        for (const first of firsts) expect(issuesOf([first], lastDaySamples(first, asOf, multiples))).toEqual([]);
        for (const last of lasts) expect(issuesOf(firstDaySamples(last, asOf, multiples), [last])).toEqual([]);
      }),
      tries(100),
    );
  });

  it('one of them lets it depend on the multiple whether the bond is over', () => {
    fc.assert(
      fc.property(someAsOf, someDistance, (day, distance) => {
        const known = plusDays(day, -distance);
        expect(firstDaySamples(known, day, multiples).some((first) => parts(first, known, day))).toBe(true);
        expect(lastDaySamples(known, day, multiples).some((last) => parts(known, last, day))).toBe(true);
        const both = lastDaySamples(null, day, multiples).flatMap((last) =>
          firstDaySamples(last, day, multiples).map((first) => parts(first, last, day)),
        );
        expect(both).toContain(true);
      }),
      tries(100),
    );
  });

  it('with a last day long ago the longest study stands for all', () => {
    expect(issuesOf(firstDaySamples('1950-12-31', '2090-01-01', multiples), ['1950-12-31'])).toEqual([]);
    expect(issuesOf(['1950-01-01'], lastDaySamples('1950-01-01', '2090-01-01', multiples))).toEqual([]);
  });
});

describe('a study of which nothing is known', () => {
  const resign = (study: object) => {
    const { verdict, missing } = assessResignationFrom(
      {
        studyAssignments: [study],
        inCriminalTrial: false,
        underDisciplinaryExamination: false,
        disciplinaryAppealPending: false,
        servingPenalty: 'tidak-ada',
      },
      { asOf: '2026-07-01' },
    );
    return { verdict, missing: missing.map((path) => path.replace('studyAssignments[0].', '')) };
  };
  /** Two years until the end of 2023: owed once they end on 31 December 2025, owed twice on 31 December 2027. */
  const known = { firstDay: '2022-01-01', lastDay: '2023-12-31', completed: true, releasedFromDuties: true };

  it.each([
    [{ ...known, funding: 'pemerintah' }, 'barred'],
    [{ ...known, funding: 'mandiri' }, 'not-barred'],
    [{ ...known, funding: 'pemerintah', releasedFromDuties: false }, 'not-barred'],
  ])('may turn out to be %o: %s', (study, verdict) => {
    expect(resign(study)).toEqual({ verdict, missing: [] });
  });

  it('so release and funding can change whether one may resign, and are missing', () => {
    expect(resign({})).toMatchObject({
      verdict: 'undetermined',
      missing: expect.arrayContaining(['completed', 'firstDay', 'lastDay', 'releasedFromDuties', 'funding']),
    });
  });
});

describe('extensions of which it is not known whether they were for force majeure', () => {
  const study = (...forceMajeure: (boolean | null)[]) => ({
    firstDay: '2024-09-01',
    decreedLastDay: '2026-08-31',
    extensions: forceMajeure.map((granted) => ({ time: { months: 6 }, forceMajeure: granted })),
    completed: false,
    requested: { months: 3 },
    finalWorkDelayed: true,
    forceMajeure: 'tidak-ada',
    funding: 'dipa',
  });
  const assess = (...forceMajeure: (boolean | null)[]) =>
    assessExtensionFrom(study(...forceMajeure), { asOf: '2026-12-01' });
  const limit = (...forceMajeure: (boolean | null)[]) =>
    assess(...forceMajeure).findings.find(({ provision }) => provision === 'pupr-2-2023/38.3');

  it.each([
    [[true, true], 'met'],
    [[true, false], 'met'],
    [[false, true], 'met'],
    [[false, false], 'unmet'],
  ] as [boolean[], string][])('once they are, %j, the limit is %s', (forceMajeure, status) => {
    expect(limit(...forceMajeure)).toMatchObject({ status, missing: [] });
  });

  it('add up: both may be ordinary, so the limit and the verdict stay open, and both are missing', () => {
    const missing = ['extensions[0].forceMajeure', 'extensions[1].forceMajeure'];
    expect(limit(null, null)).toMatchObject({ status: 'unknown', missing });
    expect(assess(null, null)).toMatchObject({ verdict: 'undetermined', missing });
  });
});
