import { UTCDate, utc } from '@date-fns/utc';
import { addYears, endOfMonth } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, type Position } from '../../src/asn/position.js';
import { retirementConfidence, retirementDateOf } from '../../src/asn/retirement.js';
import { oneOf } from '../../src/kernel/fact.js';
import { amend, contextOf, permenPupr2Of2023 } from '../../src/law/ruleset.js';
import { datesWithin } from '../kernel/dates.js';
import { acceptorOf } from '../kernel/one-fact.js';
import { tries } from '../size.js';

const context = contextOf({ asOf: '2026-07-01' });

/** Retirement ages: UU 20/2023 art. 55, PP 11/2017 art. 239, and the statutes of guru, dosen, researchers and panitera. */
const AGES: readonly [Position, number][] = [
  ['jpt-utama', 60],
  ['jpt-madya', 60],
  ['jpt-pratama', 60],
  ['administrator', 58],
  ['pengawas', 58],
  ['pelaksana', 58],
  ['ahli-utama', 65],
  ['ahli-madya', 60],
  ['ahli-muda', 58],
  ['ahli-pertama', 58],
  ['penyelia', 58],
  ['mahir', 58],
  ['terampil', 58],
  ['pemula', 58],
  ['guru', 60],
  ['dosen', 65],
  ['profesor-diperpanjang', 70],
  ['peneliti-perekayasa-utama', 70],
  ['peneliti-perekayasa-madya', 65],
  ['peneliti-perekayasa-muda', 58],
  ['peneliti-perekayasa-pertama', 58],
  ['panitera-peradilan-umum-pertama', 60],
  ['panitera-peradilan-umum-banding', 62],
];

describe('posts', () => {
  it('are these', () => {
    expect([...POSITIONS].sort()).toEqual(AGES.map(([position]) => position).sort());
  });

  it.each(['', 'JPT-utama', 'jpt', 'staf', null, 58])('%o is none of them', (position) => {
    expect(acceptorOf(oneOf(POSITIONS))(position)).toBe(false);
  });
});

describe('retirementDateOf (B3)', () => {
  it.each(AGES)('%s serves until the end of the month in which the age of %i is reached', (position, age) => {
    expect(retirementDateOf('1980-06-15', position, context)).toBe(`${1980 + age}-06-30`);
  });

  it.each(AGES)('%s, born on the first of a month, serves that month out, at %i', (position, age) => {
    expect(retirementDateOf('1980-06-01', position, context)).toBe(`${1980 + age}-06-30`);
  });

  it.each(AGES)('%s, born on 29 February, serves until the end of February, at %i', (position, age) => {
    const year = 1984 + age;
    const lastOfFebruary = year % 4 === 0 ? 29 : 28;
    expect(retirementDateOf('1984-02-29', position, context)).toBe(`${year}-02-${lastOfFebruary}`);
  });

  it.each<[string, Position, string, string]>([
    ['1968-03-15', 'pelaksana', '2026-03-31', 'in the middle of a month'],
    ['1968-03-01', 'pelaksana', '2026-03-31', 'on its first day'],
    ['1968-03-31', 'pelaksana', '2026-03-31', 'on its last day'],
    ['1968-12-31', 'pelaksana', '2026-12-31', 'on the last day of a year'],
    ['1968-01-01', 'pelaksana', '2026-01-31', 'on the first day of a year'],
    ['1968-02-29', 'pelaksana', '2026-02-28', 'on 29 February, reached in a common year'],
    ['1968-02-29', 'guru', '2028-02-29', 'on 29 February, reached in a leap year'],
    ['1970-02-28', 'pelaksana', '2028-02-29', 'on 28 February, reached in a leap year'],
    ['2000-02-29', 'jpt-utama', '2060-02-29', 'on 29 February 2000'],
    ['2040-02-29', 'guru', '2100-02-28', 'reached in 2100, a common year'],
    ['1966-04-30', 'guru', '2026-04-30', 'in a month of 30 days'],
  ])('born on %s, %s: until %s (%s)', (birthDate, position, lastDay) => {
    expect(retirementDateOf(birthDate, position, context)).toBe(lastDay);
  });

  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(datesWithin(1900, 2129), fc.constantFrom(...AGES), (birthDate, [position, age]) => {
        const birth = new UTCDate(`${birthDate}T00:00:00Z`);
        const expected = endOfMonth(addYears(birth, age, { in: utc }), { in: utc });
        expect(retirementDateOf(birthDate, position, context)).toBe(expected.toISOString().slice(0, 10));
      }),
      tries(200),
    );
  });

  it('follows an amended age, and only for the posts it is the age of', () => {
    const ruleset = amend(permenPupr2Of2023, { retirementAgeAdministration: 62 });
    const reformed = contextOf({ asOf: '2026-07-01', ruleset });
    expect(retirementDateOf('1980-06-15', 'administrator', reformed)).toBe('2042-06-30');
    expect(retirementDateOf('1980-06-15', 'ahli-muda', reformed)).toBe('2038-06-30');
  });

  it('stays within four-digit years, whatever an amendment allows', () => {
    const ruleset = amend(permenPupr2Of2023, { retirementAgeDosen: 100 });
    const reformed = contextOf({ asOf: '2026-07-01', ruleset });
    expect(retirementDateOf('2199-12-31', 'dosen', reformed)).toBe('2299-12-31');
  });
});

describe('retirementConfidence', () => {
  it.each([
    ['1968-03-01', 'likely'],
    ['1968-01-01', 'likely'],
    ['1968-03-02', 'certain'],
    ['1968-03-11', 'certain'],
    ['1968-03-31', 'certain'],
    ['1968-02-29', 'certain'],
  ])('born on %s it is %s', (birthDate, confidence) => {
    expect(retirementConfidence(birthDate)).toBe(confidence);
  });
});
