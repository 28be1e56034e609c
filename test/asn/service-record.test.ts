import { amend, permenPupr2Of2023 } from 'bangkom';
import { describe, expect, it } from 'vitest';
import {
  birthConfidenceOf,
  birthDateOf,
  birthDatesOf,
  type CareerRecord,
  checkBirthDates,
  contradictionsOfBirth,
  contradictionsOfCareer,
  issuesOfCareer,
  issuesOfServiceRecord,
  possibleRetirementsOf,
  retirementAtAgeOf,
  retirementConfidenceOf,
  retirementGap,
  retirementOf,
  type ServiceRecord,
} from '../../src/asn/service-record.js';
import { completionsOf, pathsOf } from '../../src/kernel/completions.js';
import { InvalidInputError } from '../../src/kernel/errors.js';
import { settle } from '../../src/kernel/tables.js';
import { contextOf } from '../../src/law/ruleset.js';

const context = contextOf({ asOf: '2026-07-01' });
const NIP = '198805202013032001';
const unknown: ServiceRecord = { nip: null, birthDate: null, position: null, retirementDate: null };

describe('the days that retirement can only fall on', () => {
  it('are two where record and NIP contradict each other, and the post is known', () => {
    // Born on 2 January 1990, or by the NIP on 20 May 1988; teachers serve until they are 60.
    const record = { ...unknown, nip: NIP, birthDate: '1990-01-02', position: 'guru' } as const;
    expect(possibleRetirementsOf(record, context)).toEqual(['2050-01-31', '2048-05-31']);
  });
});

describe('birthDateOf', () => {
  it.each([
    ['as recorded', { birthDate: '1990-01-02' }, '1990-01-02'],
    ['as the NIP has it', { nip: NIP }, '1988-05-20'],
    ['the same in record and NIP', { birthDate: '1988-05-20', nip: NIP }, '1988-05-20'],
    ['not known, where record and NIP contradict each other', { birthDate: '1990-01-02', nip: NIP }, null],
    ['not known', {}, null],
  ])('%s', (_name, record, expected) => {
    expect(birthDateOf({ ...unknown, ...record }, context)).toBe(expected);
  });
});

/** The day under each reading of C49, and by default. */
const under = (reading: 'both' | 'record' | 'nip' | 'refuse') =>
  contextOf({ asOf: '2026-07-01', readings: { C49: reading } });

describe('a date of birth that the NIP contradicts', () => {
  const record: ServiceRecord = { ...unknown, birthDate: '1990-01-02', nip: NIP, position: 'pelaksana' };

  it.each([
    ['both', ['1990-01-02', '1988-05-20'], null],
    ['refuse', ['1990-01-02', '1988-05-20'], null],
    ['record', ['1990-01-02'], '2048-01-31'],
    ['nip', ['1988-05-20'], '2046-05-31'],
  ] as const)('counts under %s as %j, and service ends on %s', (reading, births, retirement) => {
    expect(birthDatesOf(record, under(reading))).toEqual(births);
    expect(retirementOf(record, under(reading))).toBe(retirement);
    expect(retirementAtAgeOf(record, 'pelaksana', under(reading))).toBe(retirement);
  });

  it('is told whatever the reading, and only where there is one', () => {
    expect(contradictionsOfBirth(record)).toEqual(['nip-contradicts-birth-date']);
    expect(contradictionsOfBirth({ ...record, birthDate: '1988-05-20' })).toEqual([]);
    expect(contradictionsOfBirth({ ...record, birthDate: null })).toEqual([]);
    expect(contradictionsOfBirth({ ...record, nip: null })).toEqual([]);
  });

  it('is refused under one reading only', () => {
    expect(() => checkBirthDates(record, under('refuse'))).toThrow(InvalidInputError);
    for (const reading of ['both', 'record', 'nip'] as const) {
      expect(() => checkBirthDates(record, under(reading))).not.toThrow();
    }
    expect(() => checkBirthDates({ ...record, nip: null }, under('refuse'))).not.toThrow();
  });

  it('does not matter where the month is the same', () => {
    expect(retirementOf({ ...record, birthDate: '1988-05-02' }, under('both'))).toBe('2046-05-31');
  });

  it('leaves open which of two days it is, and asks for what would tell', () => {
    const find = retirementGap<ServiceRecord>(() => ['2047-01-31']);
    const gaps = find(record, context);
    expect(pathsOf(gaps.flatMap(({ openings }) => openings))).toEqual(['retirementDate', 'birthDate', 'nip']);
    const days = [...completionsOf(record, gaps)].map(({ retirementDate }) => retirementDate);
    expect(days).toEqual(['2048-01-31', '2046-05-31']);
  });

  it('makes a derived retirement likely where either was born on the first', () => {
    expect(birthConfidenceOf({ ...record, birthDate: '1988-05-01' })).toBe('likely');
    expect(birthConfidenceOf(record)).toBe('certain');
  });
});

describe('issuesOfCareer', () => {
  const none = { nip: null, birthDate: null, cpnsStartDate: null, pnsAppointmentDate: null };
  const told = (record: Partial<ServiceRecord & CareerRecord>) =>
    issuesOfCareer({ ...none, ...record }).map(({ path, code }) => `${path} ${code}`);

  it.each([
    [{}, []],
    [{ cpnsStartDate: '1970-01-01' }, []],
    [{ birthDate: '1988-05-20', cpnsStartDate: '1988-05-20' }, ['cpnsStartDate start-before-birth']],
    [{ birthDate: '1988-05-20', cpnsStartDate: '1988-05-21' }, []],
    [{ birthDate: '1988-05-20', pnsAppointmentDate: '1988-05-19' }, ['pnsAppointmentDate start-before-birth']],
    [{ nip: NIP, pnsAppointmentDate: '1988-05-19' }, ['pnsAppointmentDate start-before-birth']],
    [{ nip: NIP, birthDate: '1990-01-02', pnsAppointmentDate: '1989-01-01' }, []],
    [{ cpnsStartDate: '2014-03-02', pnsAppointmentDate: '2014-03-01' }, ['pnsAppointmentDate end-before-start']],
    [{ cpnsStartDate: '2014-03-01', pnsAppointmentDate: '2014-03-01' }, []],
  ])('of %j are %j', (record, issues) => {
    expect(told(record)).toEqual(issues);
  });
});

describe('contradictionsOfCareer', () => {
  const none = { nip: NIP, birthDate: null, cpnsStartDate: null, pnsAppointmentDate: null };

  it.each([
    [{}, false],
    [{ cpnsStartDate: '2013-03-31' }, false],
    [{ cpnsStartDate: '2013-04-01' }, true],
    [{ cpnsStartDate: '2013-02-28' }, true],
    [{ pnsAppointmentDate: '2013-03-01' }, false],
    [{ pnsAppointmentDate: '2013-02-28' }, true],
    [{ nip: null, cpnsStartDate: '2013-04-01' }, false],
    [{ nip: '198805202021211003', cpnsStartDate: '2013-04-01' }, false],
  ])('%j: %s', (record, contradicts) => {
    expect(contradictionsOfCareer({ ...none, ...record }).length > 0).toBe(contradicts);
  });
});

describe('retirementOf', () => {
  it.each([
    ['as recorded', { retirementDate: '2040-01-31' }, '2040-01-31'],
    [
      'as recorded, whatever would follow from the rest',
      { retirementDate: '2040-01-31', birthDate: '1988-05-20', position: 'guru' as const },
      '2040-01-31',
    ],
    ['from birth date and post', { birthDate: '1988-05-20', position: 'guru' as const }, '2048-05-31'],
    ['from NIP and post', { nip: NIP, position: 'pelaksana' as const }, '2046-05-31'],
    ['not known without the post', { birthDate: '1988-05-20', nip: NIP }, null],
    ['not known without the birth', { position: 'guru' as const }, null],
    ['not known at all', {}, null],
  ])('%s', (_name, record, expected) => {
    expect(retirementOf({ ...unknown, ...record }, context)).toBe(expected);
  });
});

describe('retirementConfidenceOf', () => {
  it.each([
    ['recorded', { retirementDate: '2048-05-31' }, 'certain'],
    ['recorded, though born on the first', { retirementDate: '2048-05-31', birthDate: '1988-05-01' }, 'certain'],
    ['derived', { birthDate: '1988-05-20', position: 'guru' as const }, 'certain'],
    ['derived, born on the first', { birthDate: '1988-05-01', position: 'guru' as const }, 'likely'],
    ['derived, born on the first by the NIP', { nip: '198805012013032001', position: 'guru' as const }, 'likely'],
    ['nothing known', {}, 'certain'],
  ])('%s', (_name, record, expected) => {
    expect(retirementConfidenceOf({ ...unknown, ...record })).toBe(expected);
  });
});

describe('retirementGap', () => {
  const find = retirementGap<ServiceRecord>(() => ['2030-06-30']);
  const dates = (record: ServiceRecord) =>
    [...completionsOf(record, find(record, context))].map(({ retirementDate }) => retirementDate);

  it.each([
    ['recorded', { retirementDate: '2040-01-31' }],
    ['derived', { nip: NIP, position: 'guru' as const }],
  ])('is none when the date is %s', (_name, record) => {
    expect(find({ ...unknown, ...record }, context)).toEqual([]);
  });

  it.each([
    ['nothing', {}, ['retirementDate', 'birthDate', 'nip', 'position']],
    ['the birth date', { birthDate: '1988-05-20' }, ['retirementDate', 'position']],
    ['the NIP', { nip: NIP }, ['retirementDate', 'position']],
    ['the post', { position: 'guru' as const }, ['retirementDate', 'birthDate', 'nip']],
  ])('asks for every fact that would do, when %s is known', (_name, known, paths) => {
    const record = { ...unknown, ...known };
    expect(pathsOf(find(record, context).flatMap(({ openings }) => openings))).toEqual(paths);
  });

  it('reaches from the latest date, by those the rule asks about, to the earliest, where the birth is not known', () => {
    expect(dates(unknown)).toEqual(['2199-12-31', '2030-06-30', '1900-01-01']);
    expect(dates({ ...unknown, position: 'guru' })).toEqual(['2199-12-31', '2030-06-30', '1900-01-01']);
  });

  it('tries the age of every post where the birth is known and the post is not', () => {
    const days = ['2058-05-31', '2053-05-31', '2050-05-31', '2048-05-31', '2046-05-31'];
    expect(dates({ ...unknown, birthDate: '1988-05-20' })).toEqual(days);
    expect(dates({ ...unknown, nip: NIP })).toEqual(days);
  });

  it('tries the ages of an amended law', () => {
    const amended = contextOf({
      asOf: '2026-07-01',
      ruleset: amend(permenPupr2Of2023, { retirementAgePaniteraAppeal: 60, retirementAgeOtherFunctional: 45 }),
    });
    const record = { ...unknown, birthDate: '1988-05-20' };
    const tried = [...completionsOf(record, find(record, amended))].map(({ retirementDate }) => retirementDate);
    // 70, 65, 60, 58 (administration, researchers) and 45.
    expect(tried).toEqual(['2058-05-31', '2053-05-31', '2048-05-31', '2046-05-31', '2033-05-31']);
  });

  it.each([
    ['2046-05-31', true, []],
    ['2046-06-01', false, ['retirementDate', 'position']],
    ['2058-05-31', false, ['retirementDate', 'position']],
    ['2058-06-01', true, []],
  ])('tells whether someone born in May 1988 serves until %s whatever the post: %s', (limit, settles, paths) => {
    const record = { ...unknown, birthDate: '1988-05-20' };
    const settled = settle(record, find(record, context), (one) => (retirementOf(one, context) ?? '') >= limit);
    expect(settled.settled).toBe(settles);
    expect(settled.settled ? [] : pathsOf(settled.openings)).toEqual(paths);
  });

  it.each([
    // Born in July 1990 or in May 1988: both tell, then the post alone, then neither.
    ['2049-01-01', ['retirementDate', 'birthDate', 'nip', 'position']],
    ['2047-01-01', ['retirementDate', 'birthDate', 'nip', 'position']],
    ['2052-01-01', ['retirementDate', 'birthDate', 'nip', 'position']],
    ['2054-01-01', ['retirementDate', 'birthDate', 'nip', 'position']],
    ['2053-01-01', ['retirementDate', 'position']],
    ['2046-05-31', []],
    ['2061-01-01', []],
  ])('asks of two dates of birth, and of the post, what tells of %s: %j', (limit, paths) => {
    const record = { ...unknown, birthDate: '1990-07-02', nip: NIP };
    const settled = settle(record, find(record, context), (one) => (retirementOf(one, context) ?? '') >= limit);
    expect(settled.settled ? [] : pathsOf(settled.openings)).toEqual(paths);
  });

  it('tries no date that an input may not name', () => {
    const wide = retirementGap<ServiceRecord>(() => ['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01']);
    const tried = [...completionsOf(unknown, wide(unknown, context))].map(({ retirementDate }) => retirementDate);
    expect(tried).toEqual(['2199-12-31', '1900-01-01', '2199-12-31', '1900-01-01']);
  });

  it.each(['1901-01-01', '2030-06-30', '2199-12-31'])('leaves open whether someone serves until %s', (limit) => {
    const settled = settle(unknown, find(unknown, context), (record) => (retirementOf(record, context) ?? '') >= limit);
    expect(settled.settled).toBe(false);
  });
});

describe('issuesOfServiceRecord', () => {
  const issue = { path: 'retirementDate', code: 'end-before-start', message: 'retirement is not after birth' };

  it.each([
    ['before birth', { birthDate: '1988-05-20', retirementDate: '1988-05-19' }, [issue]],
    ['on the day of birth', { birthDate: '1988-05-20', retirementDate: '1988-05-20' }, [issue]],
    ['on the day of birth by the NIP', { nip: NIP, retirementDate: '1988-05-20' }, [issue]],
    ['after birth', { birthDate: '1988-05-20', retirementDate: '1988-05-21' }, []],
    ['without a birth date', { retirementDate: '1900-01-01' }, []],
    ['not recorded', { birthDate: '1988-05-20' }, []],
    ['not recorded, nor anything else', {}, []],
  ])('retirement %s', (_name, record, expected) => {
    expect(issuesOfServiceRecord({ ...unknown, ...record })).toEqual(expected);
  });
});
