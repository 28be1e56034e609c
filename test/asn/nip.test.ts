import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDateOfNip, cpnsMonthOfNip, issuesOfNip, nip as nipFact, parseNip } from '../../src/asn/nip.js';
import { InvalidInputError } from '../../src/kernel/errors.js';
import { datesWithin } from '../kernel/dates.js';
import { acceptorOf, issuesOf, readerOf } from '../kernel/one-fact.js';
import { tries } from '../size.js';

const readNip = readerOf(nipFact());
const isNip = acceptorOf(nipFact());

/** Birth date, year and month of the start (or PPPK year and contract), sex, serial. */
const nipOf = ({ birth = '19880520', start = '2013', month = '03', sex = '2', serial = '001' } = {}): string =>
  `${birth}${start}${month}${sex}${serial}`;

const two = (n: number): string => String(n).padStart(2, '0');

describe('the NIP of a record', () => {
  it.each([
    ['198805202013032001', 'of a PNS who began in March 2013'],
    ['196912311994121999', 'of a PNS, the highest serial, a man'],
    ['200002292023012001', 'born on 29 February'],
    ['198805202021211003', 'of a PPPK in the first contract'],
    ['198805202023292003', 'of a PPPK in the ninth contract'],
  ])('%s is one: %s', (nip) => {
    expect(readNip(nip)).toBe(nip);
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
    ['19960229', true, '1996 was one'],
    ['20230229', false, 'nor was 2023'],
    ['18991231', false, 'before 1900'],
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
    '1988 0520 201303 2 001',
    '198805202013032 001 ',
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

  it.each(['19880520 201303 2 001', '19880520  201303 2001', '19880520201303 2 001'])(
    'takes the spaces out of %o',
    (nip) => {
      expect(readNip(nip)).toBe('198805202013032001');
    },
  );

  it.each([
    [nipOf({ birth: '19880520', start: '1988', month: '05' }), ['start-before-birth']],
    [nipOf({ birth: '19880520', start: '1988', month: '06' }), ['implausible-age']],
    [nipOf({ birth: '19000101', start: '2013' }), ['implausible-age']],
    [nipOf({ birth: '19880230', start: '1987' }), ['impossible-nip']],
  ])('is refused as %s for %j, as parseNip does', (nip, codes) => {
    expect(issuesOf(() => readNip(nip)).map(({ code }) => code)).toEqual(codes);
    expect(() => parseNip(nip)).toThrow(InvalidInputError);
  });

  it('says what is wrong with it', () => {
    expect(() => readNip(nipOf({ birth: '19880230' }))).toThrow(
      expect.objectContaining({
        issues: [
          {
            path: 'value',
            code: 'impossible-nip',
            message: 'not a NIP: 18 digits that begin with a birth date of the calendar',
          },
        ],
      }),
    );
  });

  it('gives back the birth date it was made with', () => {
    const parts = fc.record({
      age: fc.integer({ min: 17, max: 69 }),
      month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })).map(two),
      sex: fc.constantFrom('1', '2'),
      serial: fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
    });
    fc.assert(
      fc.property(datesWithin(1900, 2100), parts, (birthDate, { age, ...rest }) => {
        const start = String(Number(birthDate.slice(0, 4)) + age);
        const nip = nipOf({ birth: birthDate.replaceAll('-', ''), start, ...rest });
        expect(isNip(nip)).toBe(true);
        expect(birthDateOfNip(nip)).toBe(birthDate);
      }),
      tries(200),
    );
  });
});

describe('issuesOfNip', () => {
  const ofPns = '198805202013032001';
  const ofPppk = '198805202021211003';

  it.each([
    [ofPns, 'pns', []],
    [ofPns, 'cpns', []],
    [ofPns, 'pppk', ['employmentStatus contradictory']],
    [ofPppk, 'pppk', []],
    [ofPppk, 'pns', ['employmentStatus contradictory']],
    [ofPppk, 'cpns', ['employmentStatus contradictory']],
    [ofPppk, null, []],
    [null, 'pns', []],
  ] as const)('%s for a %s', (nip, status, issues) => {
    expect(issuesOfNip(nip, status).map(({ path, code }) => `${path} ${code}`)).toEqual(issues);
  });
});

describe('cpnsMonthOfNip', () => {
  it.each([
    ['198805202013032001', '2013-03'],
    ['198805202021211003', null],
  ])('of %s is %s', (nip, month) => {
    expect(cpnsMonthOfNip(nip)).toBe(month);
  });
});

/** What is wrong with a NIP, sorted; nothing where it can be read. */
const codesOf = (nip: unknown, options?: { employmentStatus: 'pns' | 'cpns' | 'pppk' }): string[] => {
  try {
    Reflect.apply(parseNip, undefined, options === undefined ? [nip] : [nip, options]);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ code }) => code).sort();
  }
};

describe('parseNip', () => {
  it('reads the NIP of a PNS', () => {
    expect(parseNip('198805202013032001')).toEqual({
      kind: 'pns',
      nip: '198805202013032001',
      birthDate: '1988-05-20',
      startYear: 2013,
      startMonth: 3,
      contract: null,
      sex: 'perempuan',
      serial: 1,
    });
  });

  it('reads the NIP of a PPPK', () => {
    expect(parseNip('199112312021291999')).toEqual({
      kind: 'pppk',
      nip: '199112312021291999',
      birthDate: '1991-12-31',
      startYear: 2021,
      startMonth: null,
      contract: 9,
      sex: 'laki-laki',
      serial: 999,
    });
  });

  it.each(['19880520 201303 2 001', '19880520201303 2001', '19880520   2013032001', '198805202013032 001'])(
    'takes %o, with spaces between the groups',
    (nip) => {
      expect(parseNip(nip)).toEqual(parseNip('198805202013032001'));
    },
  );

  it('tells a month of a PNS from a contract of a PPPK, and neither from anything else', () => {
    for (let n = 0; n < 100; n += 1) {
      const nip = nipOf({ month: two(n) });
      if (n >= 1 && n <= 12) {
        expect(parseNip(nip)).toMatchObject({ kind: 'pns', startMonth: n, contract: null });
      } else if (n >= 21 && n <= 29) {
        expect(parseNip(nip)).toMatchObject({ kind: 'pppk', startMonth: null, contract: n - 20 });
      } else {
        expect(codesOf(nip)).toEqual(['impossible-start']);
      }
    }
  });

  it.each([
    ['birth', '19880230', 'impossible-birth-date'],
    ['birth', '19890229', 'impossible-birth-date'],
    ['birth', '19000229', 'impossible-birth-date'],
    ['birth', '18991231', 'impossible-birth-date'],
    ['birth', '22000101', 'impossible-birth-date'],
    ['birth', '00000000', 'impossible-birth-date'],
    ['birth', '20051988', 'impossible-birth-date'],
    ['month', '00', 'impossible-start'],
    ['month', '13', 'impossible-start'],
    ['month', '20', 'impossible-start'],
    ['month', '30', 'impossible-start'],
    ['month', '99', 'impossible-start'],
    ['sex', '0', 'impossible-sex'],
    ['sex', '3', 'impossible-sex'],
    ['sex', '9', 'impossible-sex'],
    ['serial', '000', 'impossible-serial'],
  ])('refuses a %s of %s: %s', (group, digits, code) => {
    expect(codesOf(nipOf({ [group]: digits }))).toEqual([code]);
  });

  it('names every group that is wrong, all at once', () => {
    const wrongs = [
      ['birth', '19880230', 'impossible-birth-date'],
      ['month', '13', 'impossible-start'],
      ['sex', '7', 'impossible-sex'],
      ['serial', '000', 'impossible-serial'],
    ] as const;
    for (let some = 0; some < 16; some += 1) {
      const chosen = wrongs.filter((_, i) => ((some >> i) & 1) === 1);
      const nip = nipOf(Object.fromEntries(chosen.map(([group, digits]) => [group, digits])));
      expect(codesOf(nip)).toEqual(chosen.map(([, , code]) => code).sort());
    }
  });

  it.each([
    '',
    ' ',
    '19880520201303200',
    '1988052020130320011',
    '19880520-201303-2-001',
    '19880520.201303.2.001',
    ' 198805202013032001',
    '198805202013032001 ',
    '1988 0520 2013 03 2 001',
    '19880520\t201303\t2\t001',
    '19880520\u00a0201303\u00a02\u00a0001',
    '１98805202013032001',
    'l98805202013032001',
    '-98805202013032001',
    '+98805202013032001',
    '198805202013032001\u0000',
    '1.98805202013e17',
    '9'.repeat(100_000),
    ' '.repeat(100_000),
  ])('refuses a text that is not 18 digits', (nip) => {
    expect(codesOf(nip)).toEqual(['not-18-digits']);
  });

  it.each<unknown>([
    198805202013032001n,
    198805202013032,
    null,
    undefined,
    ['198805202013032001'],
    { nip: '198805202013032001' },
    { toString: () => '198805202013032001' },
    Symbol('nip'),
    () => '198805202013032001',
    new Proxy({}, { get: () => expect.unreachable('looked at') }),
  ])('refuses what is no text', (nip) => {
    expect(codesOf(nip)).toHaveLength(1);
  });

  it.each([
    ['pns', nipOf(), []],
    ['cpns', nipOf(), []],
    ['pppk', nipOf({ start: '2021', month: '21' }), []],
  ] as const)('of a %s is one for that status', (employmentStatus, nip, codes) => {
    expect(codesOf(nip, { employmentStatus })).toEqual(codes);
  });

  it.each([
    ['pppk', nipOf()],
    ['pns', nipOf({ start: '2021', month: '21' })],
    ['cpns', nipOf({ start: '2021', month: '21' })],
  ] as const)('is refused for a %s when it is of the other kind', (employmentStatus, nip) => {
    expect(() => parseNip(nip, { employmentStatus })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: 'employmentStatus', code: 'contradictory' })],
      }),
    );
    expect(codesOf(nip)).toEqual([]);
  });

  it('tells of another status beside everything else that is wrong', () => {
    const nip = nipOf({ birth: '19880230', month: '21', sex: '0', serial: '000' });
    expect(codesOf(nip, { employmentStatus: 'pns' })).toEqual([
      'contradictory',
      'impossible-birth-date',
      'impossible-serial',
      'impossible-sex',
    ]);
  });

  it.each([null, undefined])('takes %o for a status that is not known', (employmentStatus) => {
    expect(parseNip(nipOf(), { employmentStatus }).kind).toBe('pns');
  });

  it.each([{ employmentStatus: 'PNS' }, { employmentStatus: 1 }, { status: 'pns' }, null, 'pns', []])(
    'refuses options that are none: %o',
    (options) => {
      expect(() => Reflect.apply(parseNip, undefined, [nipOf(), options])).toThrow(InvalidInputError);
    },
  );

  it('refuses a start in the month of birth or before, and in the year of birth where it has no month', () => {
    expect(codesOf(nipOf({ birth: '19880520', start: '1988', month: '05' }))).toEqual(['start-before-birth']);
    expect(codesOf(nipOf({ birth: '19880501', start: '1988', month: '05' }))).toEqual(['start-before-birth']);
    expect(codesOf(nipOf({ birth: '19880520', start: '1987', month: '12' }))).toEqual(['start-before-birth']);
    expect(codesOf(nipOf({ birth: '19880520', start: '1988', month: '06' }))).toEqual(['implausible-age']);
    expect(codesOf(nipOf({ birth: '19880520', start: '1988', month: '29' }))).toEqual(['start-before-birth']);
    expect(codesOf(nipOf({ birth: '19880520', start: '1987', month: '21' }))).toEqual(['start-before-birth']);
    expect(codesOf(nipOf({ birth: '19880520', start: '1989', month: '21' }))).toEqual(['implausible-age']);
  });

  /** Completed years on a day. */
  const ageOn = (birthDate: string, day: string): number =>
    Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(4) < birthDate.slice(4) ? 1 : 0);

  const lastDayOfMonth = (year: number, month: number): string =>
    new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

  it('refuses an age below 15 or above 70 on every day the start can have been, and no other', () => {
    const start = fc.tuple(
      fc.oneof(fc.integer({ min: 13, max: 17 }), fc.integer({ min: 68, max: 73 }), fc.integer({ min: 1, max: 90 })),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })),
    );
    fc.assert(
      fc.property(datesWithin(1900, 2100), start, (birthDate, [after, month]) => {
        const year = Number(birthDate.slice(0, 4)) + after;
        const nip = nipOf({ birth: birthDate.replaceAll('-', ''), start: String(year), month: two(month) });
        const [first, last] = month > 20 ? [1, 12] : [month, month];
        const youngest = ageOn(birthDate, `${year}-${two(first)}-01`);
        const oldest = ageOn(birthDate, lastDayOfMonth(year, last));
        expect(codesOf(nip)).toEqual(oldest < 15 || youngest > 70 ? ['implausible-age'] : []);
      }),
      tries(1_000),
    );
  });

  it('gives back all it was made of, and is itself a NIP that records may hold', () => {
    const parts = fc.record({
      age: fc.integer({ min: 16, max: 69 }),
      month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 29 })),
      sex: fc.constantFrom('1', '2'),
      serial: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(datesWithin(1900, 2100), parts, (birthDate, { age, month, sex, serial }) => {
        const year = Number(birthDate.slice(0, 4)) + age;
        const written = [birthDate.replaceAll('-', ''), `${year}${two(month)}`, sex, String(serial).padStart(3, '0')];
        const parsed = parseNip(written.join(' '));
        expect(parsed).toEqual({
          kind: month > 20 ? 'pppk' : 'pns',
          nip: written.join(''),
          birthDate,
          startYear: year,
          startMonth: month > 20 ? null : month,
          contract: month > 20 ? month - 20 : null,
          sex: sex === '1' ? 'laki-laki' : 'perempuan',
          serial,
        });
        expect(isNip(parsed.nip)).toBe(true);
        expect(birthDateOfNip(parsed.nip)).toBe(birthDate);
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
      }),
      tries(300),
    );
  });

  it('accepts nothing that records would not', () => {
    const digits = fc.oneof(
      fc.stringMatching(/^(19|20)\d{2}(0\d|1[0-2])[0-3]\d(19|20)\d{2}[0-2]\d[0-3]\d{3}$/),
      fc.stringMatching(/^\d{18}$/),
    );
    fc.assert(
      fc.property(digits, (nip) => {
        if (codesOf(nip).length === 0) expect(isNip(nip)).toBe(true);
        else if (isNip(nip)) {
          expect(['implausible-age', 'impossible-start', 'start-before-birth']).toEqual(
            expect.arrayContaining(codesOf(nip)),
          );
        }
      }),
      tries(500),
    );
  });
});
