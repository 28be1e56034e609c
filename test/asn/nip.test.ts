import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateOfNip, Nip } from '../../src/asn/nip.js';
import { parserOf } from '../../src/kernel/input.js';
import { dates } from '../kernel/dates.js';

const isNip = (nip: unknown): boolean => Nip.safeParse(nip).success;

/** Birth date, year and month of the start (or PPPK year and contract), sex, serial. */
const nipOf = ({ birth = '19880520', start = '2013', month = '03', sex = '2', serial = '001' } = {}): string =>
  `${birth}${start}${month}${sex}${serial}`;

const two = (n: number): string => String(n).padStart(2, '0');

describe('Nip', () => {
  it.each([
    ['198805202013032001', 'of a PNS who began in March 2013'],
    ['196912311994121999', 'of a PNS, the highest serial, a man'],
    ['200002292023012001', 'born on 29 February'],
    ['198805202021211003', 'of a PPPK in the first contract'],
    ['198805202023292003', 'of a PPPK in the ninth contract'],
  ])('%s is one: %s', (nip) => {
    expect(parserOf(Nip)(nip)).toBe(nip);
  });

  it('has digits 13 and 14 for a month of a PNS or 21 to 29 for a PPPK, and nothing else', () => {
    const accepted = Array.from({ length: 100 }, (_, n) => two(n)).filter((month) => isNip(nipOf({ month })));
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    expect(accepted).toEqual([...months, '21', '22', '23', '24', '25', '26', '27', '28', '29']);
  });

  it('has 1 or 2 for the sex', () => {
    const accepted = [...'0123456789'].filter((sex) => isNip(nipOf({ sex })));
    expect(accepted).toEqual(['1', '2']);
  });

  it.each([
    ['000', false],
    ['001', true],
    ['010', true],
    ['100', true],
    ['999', true],
  ])('serial %s: %s', (serial, valid) => {
    expect(isNip(nipOf({ serial }))).toBe(valid);
  });

  it.each([
    ['19880230', false, '30 February'],
    ['19880431', false, '31 April'],
    ['19880001', false, 'month 0'],
    ['19881301', false, 'month 13'],
    ['19880100', false, 'day 0'],
    ['19000229', false, '1900 was no leap year'],
    ['20000229', true, '2000 was one'],
    ['20230229', false, 'nor was 2023'],
    ['18991231', false, 'before 1900'],
    ['19000101', true, 'the first day'],
    ['00000000', false, 'nothing at all'],
    ['20051988', false, 'written the other way round'],
  ])('born on %s: %s, %s', (birth, valid) => {
    expect(isNip(nipOf({ birth }))).toBe(valid);
  });

  it.each([
    '',
    '19880520201303200',
    '1988052020130320011',
    ' 198805202013032001',
    '198805202013032001\n',
    '19880520 201303 2 001',
    '19880520-201303-2-001',
    '１98805202013032001',
    'l98805202013032001',
    '-98805202013032001',
    198805202013032,
    198805202013032001n,
    null,
    ['198805202013032001'],
  ])('refuses %o, which is not 18 digits as text', (nip) => {
    expect(isNip(nip)).toBe(false);
  });

  it('says what is wrong with it', () => {
    expect(() => parserOf(Nip)(nipOf({ birth: '19880230' }))).toThrow(
      expect.objectContaining({
        issues: [
          {
            path: '',
            code: 'impossible-nip',
            message: 'not a NIP: 18 digits that begin with a birth date of the calendar',
          },
        ],
      }),
    );
  });

  it('gives back the birth date it was made with', () => {
    const parts = fc.record({
      start: fc.integer({ min: 1960, max: 2199 }).map(String),
      month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })).map(two),
      sex: fc.constantFrom('1', '2'),
      serial: fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
    });
    fc.assert(
      fc.property(dates, parts, (birthDate, rest) => {
        const nip = nipOf({ birth: birthDate.replaceAll('-', ''), ...rest });
        expect(isNip(nip)).toBe(true);
        expect(birthDateOfNip(nip)).toBe(birthDate);
      }),
      { numRuns: 200 },
    );
  });
});
