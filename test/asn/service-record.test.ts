import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  birthDateOf,
  issuesOfServiceRecord,
  retirementConfidenceOf,
  retirementGap,
  retirementOf,
  type ServiceRecord,
  serviceRecordFields,
  serviceRecordOf,
} from '../../src/asn/service-record.js';
import { completionsOf, pathsOf, settle } from '../../src/kernel/completions.js';
import { parserOf } from '../../src/kernel/input.js';
import { contextOf } from '../../src/law/ruleset.js';

const context = contextOf({ asOf: '2026-07-01' });
const NIP = '198805202013032001';
const unknown: ServiceRecord = { nip: null, birthDate: null, position: null, retirementDate: null };

describe('serviceRecordOf', () => {
  const parse = (raw: unknown) => serviceRecordOf(parserOf(z.strictObject(serviceRecordFields))(raw));

  it.each([{}, { nip: null, birthDate: undefined, position: null, retirementDate: undefined }])(
    'has null for what is not known: %o',
    (raw) => {
      expect(parse(raw)).toEqual(unknown);
    },
  );

  it('keeps what is known', () => {
    const known = { nip: NIP, birthDate: '1988-05-20', position: 'guru', retirementDate: '2048-05-31' };
    expect(parse(known)).toEqual(known);
  });
});

describe('birthDateOf', () => {
  it.each([
    ['as recorded', { birthDate: '1990-01-02' }, '1990-01-02'],
    ['as the NIP has it', { nip: NIP }, '1988-05-20'],
    ['as recorded, where both are there', { birthDate: '1990-01-02', nip: NIP }, '1990-01-02'],
    ['not known', {}, null],
  ])('%s', (_name, record, expected) => {
    expect(birthDateOf({ ...unknown, ...record }, context)).toBe(expected);
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

  it('reaches from the latest date, by those the rule asks about, to the birth', () => {
    expect(dates(unknown)).toEqual(['2199-12-31', '2030-06-30', '1900-01-01']);
    expect(dates({ ...unknown, birthDate: '1988-05-20' })).toEqual(['2199-12-31', '2030-06-30', '1988-05-20']);
    expect(dates({ ...unknown, nip: NIP })).toEqual(['2199-12-31', '2030-06-30', '1988-05-20']);
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
