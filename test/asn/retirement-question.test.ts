import { amend, batasUsiaPensiun, computeRetirementFrom } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, type Position } from '../../src/asn/position.js';
import { datesWithin } from '../kernel/dates.js';
import { tries } from '../size.js';

const asOf = '2026-07-01';
const NIP = '198805202013032001';

/** The age of each post, and the provision it comes from. */
const AGES: readonly (readonly [Position, number, string])[] = [
  ['jpt-utama', 60, 'uu-20-2023/55'],
  ['jpt-madya', 60, 'uu-20-2023/55'],
  ['jpt-pratama', 60, 'uu-20-2023/55'],
  ['administrator', 58, 'uu-20-2023/55'],
  ['pengawas', 58, 'uu-20-2023/55'],
  ['pelaksana', 58, 'uu-20-2023/55'],
  ['ahli-utama', 65, 'pp-11-2017/239'],
  ['ahli-madya', 60, 'pp-11-2017/239'],
  ['ahli-muda', 58, 'pp-11-2017/239'],
  ['ahli-pertama', 58, 'pp-11-2017/239'],
  ['penyelia', 58, 'pp-11-2017/239'],
  ['mahir', 58, 'pp-11-2017/239'],
  ['terampil', 58, 'pp-11-2017/239'],
  ['pemula', 58, 'pp-11-2017/239'],
  ['guru', 60, 'uu-14-2005'],
  ['dosen', 65, 'uu-14-2005'],
  ['profesor-diperpanjang', 70, 'uu-14-2005'],
  ['peneliti-perekayasa-utama', 70, 'uu-11-2019'],
  ['peneliti-perekayasa-madya', 65, 'uu-11-2019'],
  ['peneliti-perekayasa-muda', 58, 'uu-11-2019'],
  ['peneliti-perekayasa-pertama', 58, 'uu-11-2019'],
  ['panitera-peradilan-umum-pertama', 60, 'uu-49-2009'],
  ['panitera-peradilan-umum-banding', 62, 'uu-49-2009'],
];
const PROVISIONS = ['uu-20-2023/55', 'pp-11-2017/239', 'uu-14-2005', 'uu-11-2019', 'uu-49-2009'];

const ask = (record: unknown, day = asOf) => computeRetirementFrom(record, { asOf: day });

/** The last day of a month, and the day after it, by the calendar of JavaScript in UTC. */
const monthEnd = (year: number, month: number) => {
  const end = new Date(Date.UTC(year, month, 0));
  const next = new Date(Date.UTC(year, month, 1));
  return [end.toISOString().slice(0, 10), next.toISOString().slice(0, 10)];
};

describe('computeRetirement', () => {
  it('knows every post', () => {
    expect(AGES.map(([position]) => position).sort()).toEqual([...POSITIONS].sort());
  });

  it.each(AGES)('%s: %i years, by %s', (position, age, provision) => {
    const answer = ask({ birthDate: '1980-06-15', position });
    expect(answer).toMatchObject({
      question: 'retirement',
      birthDate: '1980-06-15',
      retirementAge: age,
      ageReachedOn: `${1980 + age}-06-15`,
      lastDay: `${1980 + age}-06-30`,
      pensionFrom: `${1980 + age}-07-01`,
      reached: false,
      missing: [],
    });
    expect(answer.steps.map((step) => step.provision)).toEqual(PROVISIONS);
    expect(answer.steps.map(({ status }) => status)).toEqual(
      PROVISIONS.map((one) => (one === provision ? 'met' : 'not-applicable')),
    );
    expect(answer.basis.confidence).toBe('certain');
  });

  it('agrees with the calendar for every birth date and post', () => {
    fc.assert(
      fc.property(datesWithin(1900, 2129), fc.constantFrom(...AGES), (birthDate, [position, age]) => {
        const [year, month] = [Number(birthDate.slice(0, 4)) + age, Number(birthDate.slice(5, 7))];
        const [lastDay = '', pensionFrom = ''] = monthEnd(year, month);
        const answer = ask({ birthDate, position });
        expect(answer).toMatchObject({ lastDay, pensionFrom, retirementAge: age, reached: asOf > lastDay });
        const sameDay = `${year}${birthDate.slice(4)}`;
        expect(answer.ageReachedOn).toBe(sameDay > lastDay ? lastDay : sameDay);
      }),
      tries(400),
    );
  });

  it.each([
    ['1968-06-30', '2026-06-30', '2026-07-01'],
    ['1968-02-29', '2026-02-28', '2026-03-01'],
    ['1970-02-28', '2028-02-29', '2028-03-01'],
    ['1968-12-31', '2026-12-31', '2027-01-01'],
    ['1968-01-01', '2026-01-31', '2026-02-01'],
  ])('born on %s, a pelaksana serves until %s and is pensioned from %s', (birthDate, lastDay, pensionFrom) => {
    expect(ask({ birthDate, position: 'pelaksana' })).toMatchObject({ lastDay, pensionFrom });
    expect(ask({ birthDate, position: 'pelaksana' }, lastDay).reached).toBe(false);
    expect(ask({ birthDate, position: 'pelaksana' }, pensionFrom).reached).toBe(true);
  });

  it('is only likely for those born on the first of a month', () => {
    const confidence = (birthDate: string) => ask({ birthDate, position: 'guru' }).basis.confidence;
    expect(['1968-03-01', '1968-03-02', '1968-02-29'].map(confidence)).toEqual(['likely', 'certain', 'certain']);
    expect(ask({ nip: '198805012013032001', position: 'guru' }).basis.confidence).toBe('likely');
  });

  it('reads the birth date from the NIP, where none is given', () => {
    expect(ask({ nip: NIP, position: 'guru' })).toMatchObject({
      birthDate: '1988-05-20',
      lastDay: '2048-05-31',
      missing: [],
    });
    expect(ask({ nip: NIP, birthDate: '1988-05-20', position: 'guru' }).lastDay).toBe('2048-05-31');
  });

  it.each([
    ['everything', {}, ['birthDate', 'nip', 'position']],
    ['the birth', { position: 'guru' }, ['birthDate', 'nip']],
    ['the post', { birthDate: '1988-05-20' }, ['position']],
    ['the post, beside a NIP', { nip: NIP }, ['position']],
  ])('asks for %s', (_name, record, missing) => {
    const answer = ask(record);
    expect([...answer.missing].sort()).toEqual(missing);
    expect(answer).toMatchObject({ lastDay: null, pensionFrom: null, ageReachedOn: null });
  });

  it('tells what it can of an incomplete record', () => {
    expect(ask({ position: 'dosen' })).toMatchObject({ retirementAge: 65, birthDate: null, reached: null });
    expect(ask({ position: 'dosen' }).steps.map(({ status }) => status)).toEqual([
      'not-applicable',
      'not-applicable',
      'met',
      'not-applicable',
      'not-applicable',
    ]);
    expect(ask({ nip: NIP })).toMatchObject({ birthDate: '1988-05-20', retirementAge: null });
    expect(ask({ nip: NIP }).steps.map(({ status }) => status)).toEqual(PROVISIONS.map(() => 'unknown'));
  });

  it('follows an amended age', () => {
    const ruleset = amend(batasUsiaPensiun, { retirementAgeGuru: 62 });
    const answer = computeRetirementFrom({ birthDate: '1980-06-15', position: 'guru' }, { asOf, ruleset });
    expect(answer).toMatchObject({ retirementAge: 62, lastDay: '2042-06-30' });
  });

  it.each([
    ['nip', '198802302013032001'],
    ['nip', '1988 0520 201303 2 001'],
    ['birthDate', '1988-02-30'],
    ['position', 'staf'],
    ['retirementDate', '2046-05-31'],
    ['employmentStatus', 'pns'],
  ])('refuses a %s of %s', (name, value) => {
    expect(() => ask({ [name]: value })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: name })] }),
    );
  });
});
