import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotInForceError } from '../../src/kernel/errors.js';
import type { Parameter } from '../../src/law/parameter.js';
import { type ParameterName, parameters } from '../../src/law/parameters.js';
import { defaultReadings, type Readings, readings } from '../../src/law/readings.js';
import {
  type Amendments,
  amend,
  basisOf,
  batasUsiaPensiun,
  type Context,
  contextOf,
  type DecisionOptions,
  douContextOf,
  type IpAsnOptions,
  ipAsnContextOf,
  parameterOf,
  pedomanDouAsnProbolinggo,
  peraturanBkn8Of2019,
  permenPupr2Of2023,
  type Ruleset,
  retirementContextOf,
} from '../../src/law/ruleset.js';
import { standingOn } from '../../src/law/standing.js';
import { tries } from '../size.js';

const asOf = '2026-07-01';
const allNames = Object.keys(parameters) as ParameterName[];
const ipAsnNames = allNames.filter((name) => name.startsWith('ipAsn'));
const douNames: readonly ParameterName[] = ['douAwards', 'postTrainingFromMonths', 'postTrainingUntilMonths'];
const retirementNames = allNames.filter((name) => name.startsWith('retirementAge'));
const names = allNames.filter((name) => !ipAsnNames.includes(name) && !douNames.includes(name));
const parameterNamed = (name: ParameterName): Parameter => parameters[name];

/** For what only a caller without types can write. */
const amendAnything = (ruleset: unknown, changes: unknown) => amend(ruleset as Ruleset, changes as Amendments);
const contextOfAnything = (options: unknown) => contextOf(options as DecisionOptions);
const retirementContextOfAnything = (options: unknown) =>
  retirementContextOf(options as DecisionOptions<'batas-usia-pensiun'>);
const douContextOfAnything = (options: unknown) =>
  douContextOf(options as DecisionOptions<'pedoman-dou-asn-probolinggo'>);
const ipAsnContextOfAnything = (options: unknown) => ipAsnContextOf(options as IpAsnOptions);

const issuesOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

const thrower = () => {
  throw new TypeError('boo');
};
const throwing = (name: string, rest: object = {}): object =>
  Object.defineProperty({ ...rest }, name, { get: thrower, enumerable: true });

const NOT_OBJECTS: readonly unknown[] = [null, undefined, 'text', 5, Number.NaN, true, 7n, Symbol('s'), thrower];

/** An option that is undefined is not given; anything else that is no object is wrong. */
const GIVEN_BUT_NOT_OBJECTS = NOT_OBJECTS.filter((value) => value !== undefined);

describe('permenPupr2Of2023', () => {
  it('is in force from its promulgation on 13 January 2023 (Pasal 81), with the numbers of the law', () => {
    expect(permenPupr2Of2023).toMatchObject({ id: 'permen-pupr-2-2023', inForceFrom: '2023-01-13', amendments: {} });
    expect(JSON.parse(JSON.stringify(permenPupr2Of2023))).toEqual(permenPupr2Of2023);
  });

  it('stands as encoded, as far as is known', () => {
    expect(permenPupr2Of2023.unchangedUntil).toBeNull();
  });
});

describe('peraturanBkn8Of2019', () => {
  it('is in force from its promulgation on 15 May 2019, and was changed by a letter on the index of 2023', () => {
    expect(peraturanBkn8Of2019).toMatchObject({
      id: 'peraturan-bkn-8-2019',
      inForceFrom: '2019-05-15',
      unchangedUntil: '2022-12-31',
      amendments: {},
    });
    expect(JSON.parse(JSON.stringify(peraturanBkn8Of2019))).toEqual(peraturanBkn8Of2019);
  });
});

describe('batasUsiaPensiun', () => {
  it('is in force from the first day on which every law it rests on is known to hold', () => {
    expect(batasUsiaPensiun).toMatchObject({ id: 'batas-usia-pensiun', inForceFrom: '2020-01-01', amendments: {} });
    for (const instrument of ['uu-5-2014', 'pp-11-2017', 'uu-14-2005', 'uu-11-2019', 'uu-49-2009'] as const) {
      expect(standingOn(instrument, batasUsiaPensiun.inForceFrom)).toBe('in-force');
    }
    expect(standingOn('uu-11-2019', '2019-12-30')).toBe('not-known');
  });

  it('shares the retirement ages with Permen PUPR 2/2023, which compares with them', () => {
    expect(retirementNames.length).toBeGreaterThan(10);
    expect(retirementNames.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('pedomanDouAsnProbolinggo', () => {
  it('bears no date; the latest it rests on is of 2021, and it is not known to have stood after that', () => {
    expect(pedomanDouAsnProbolinggo).toMatchObject({
      id: 'pedoman-dou-asn-probolinggo',
      inForceFrom: '2021-01-01',
      verifiedUntil: '2021-12-31',
      amendments: {},
    });
    expect(basisOf(douContextOf({ asOf: '2022-01-01' }), 'unsure').afterLastCheck).toBe(true);
  });
});

/** Each ruleset with its own parameters, those of the others, and the contexts that it makes. */
const rulesets: readonly {
  readonly ruleset: Ruleset;
  readonly own: readonly ParameterName[];
  readonly foreign: readonly ParameterName[];
  readonly contextUnder: (options: unknown) => Context;
}[] = [
  { ruleset: permenPupr2Of2023, own: names, contextUnder: contextOfAnything },
  { ruleset: peraturanBkn8Of2019, own: ipAsnNames, contextUnder: ipAsnContextOfAnything },
  { ruleset: batasUsiaPensiun, own: retirementNames, contextUnder: retirementContextOfAnything },
  { ruleset: pedomanDouAsnProbolinggo, own: douNames, contextUnder: douContextOfAnything },
].map((one) => ({ ...one, foreign: allNames.filter((name) => !one.own.includes(name)) }));

describe.each(rulesets)('under $ruleset.id', ({ ruleset, own, foreign, contextUnder }) => {
  it('there are parameters of its own, and of others', () => {
    expect(own.length).toBeGreaterThan(2);
    expect(foreign.length).toBeGreaterThan(40);
  });

  it('every parameter of its own can be amended, and only that ruleset changes', () => {
    for (const name of own) {
      const { max, value } = parameterNamed(name);
      const reform = amendAnything(ruleset, { [name]: max === value ? 0 : max });
      expect(reform).toEqual({ ...ruleset, amendments: { [name]: max === value ? 0 : max } });
      expect(amendAnything(reform, { [name]: value })).toEqual(ruleset);
    }
    expect(rulesets.map((one) => one.ruleset.amendments)).toEqual([{}, {}, {}, {}]);
  });

  it.each(foreign)('%s is no parameter', (name) => {
    const { value } = parameterNamed(name);
    expect(issuesOf(() => amendAnything(ruleset, { [name]: value }))).toEqual([`${name} unknown-parameter`]);
    const stored = { id: ruleset.id, amendments: { [name]: value } };
    expect(issuesOf(() => contextUnder({ asOf, ruleset: stored }))).toEqual([
      `ruleset.amendments.${name} unknown-parameter`,
    ]);
  });

  it('a parameter of another is told with whatever else is wrong', () => {
    const [first = '', second = ''] = foreign;
    expect(issuesOf(() => amendAnything(ruleset, { [first]: 1, nonsense: 1, [own[0] ?? '']: -1 }))).toEqual([
      `${first} unknown-parameter`,
      'nonsense unknown-parameter',
      `${own[0]} impossible-value`,
    ]);
    expect(issuesOf(() => amendAnything({ ...ruleset, amendments: { [first]: 1 } }, { [second]: 1 }))).toEqual([
      `amendments.${first} unknown-parameter`,
      `${second} unknown-parameter`,
    ]);
  });

  it('what is ours to know of a ruleset is not taken from the caller', () => {
    const forged = { ...ruleset, revision: 99, inForceFrom: '1900-01-01', unchangedUntil: '2199-12-31', note: 'mine' };
    expect(amendAnything(forged, {})).toEqual(ruleset);
    expect(contextUnder({ asOf, ruleset: forged }).ruleset).toEqual(ruleset);
  });

  it('a decision names it, its revision and what is amended in it', () => {
    const [name = 'semesterMonths'] = own;
    expect(basisOf(contextUnder({ asOf }), 'certain')).toEqual({
      ruleset: ruleset.id,
      revision: ruleset.revision,
      asOf,
      confidence: 'certain',
      afterLastCheck: true,
      readings: {},
      amendments: {},
    });
    const reform = amendAnything(ruleset, { [name]: 0 });
    expect(basisOf(contextUnder({ asOf, ruleset: reform }), 'likely')).toMatchObject({
      ruleset: ruleset.id,
      confidence: 'likely',
      amendments: { [name]: 0 },
    });
  });

  it('no other ruleset decides', () => {
    for (const other of rulesets.filter((one) => one.ruleset !== ruleset)) {
      const [name = 'semesterMonths'] = other.own;
      const reform = amendAnything(other.ruleset, { [name]: 0 });
      for (const wrong of [other.ruleset, reform, JSON.parse(JSON.stringify(reform))]) {
        expect(issuesOf(() => contextUnder({ asOf, ruleset: wrong }))).toEqual(['ruleset unknown-ruleset']);
      }
      expect(() => contextUnder({ asOf, ruleset: other.ruleset })).toThrow(`expected ${ruleset.id}`);
    }
  });
});

describe('amend', () => {
  it('changes the numbers it is given and leaves the ruleset alone', () => {
    const reform = amend(permenPupr2Of2023, { extensionLimitMonths: 18 });
    expect(reform).toEqual({ ...permenPupr2Of2023, amendments: { extensionLimitMonths: 18 } });
    expect(permenPupr2Of2023.amendments).toEqual({});
  });

  it('builds on earlier amendments, the later one winning', () => {
    const first = amend(permenPupr2Of2023, { extensionLimitMonths: 18, retirementAgeJpt: 65 });
    const second = amend(first, { extensionLimitMonths: 24 });
    expect(second.amendments).toEqual({ extensionLimitMonths: 24, retirementAgeJpt: 65 });
    expect(first.amendments).toEqual({ extensionLimitMonths: 18, retirementAgeJpt: 65 });
  });

  it('does not hold on to what it was given', () => {
    const changes = { extensionLimitMonths: 18 };
    const reform = amend(permenPupr2Of2023, changes);
    changes.extensionLimitMonths = 24;
    expect(reform.amendments).toEqual({ extensionLimitMonths: 18 });
  });

  it.each(names)('takes %s from 0 to its greatest value, in whole numbers only', (name) => {
    const { max } = parameters[name];
    for (const value of [0, 1, max].filter((some) => some !== parameters[name].value)) {
      const ruleset = amend(permenPupr2Of2023, { [name]: value });
      expect(parameterOf(contextOf({ asOf, ruleset }), name)).toBe(value);
    }
    for (const value of [-1, max + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1e300]) {
      expect(issuesOf(() => amend(permenPupr2Of2023, { [name]: value }))).toEqual([`${name} impossible-value`]);
    }
  });

  it.each(ipAsnNames)('takes %s from 0 to its greatest value, in its own steps only', (name) => {
    const { max, step = 1, value: byLaw } = parameterNamed(name);
    for (const value of [0, step, 3 * step, max].filter((some) => some !== byLaw && some <= max)) {
      const ruleset = amend(peraturanBkn8Of2019, { [name]: value });
      expect(parameterOf(ipAsnContextOf({ asOf, ruleset }), name)).toBe(value);
    }
    for (const value of [-step, max + step, step / 2, Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
      expect(issuesOf(() => amend(peraturanBkn8Of2019, { [name]: value }))).toEqual([`${name} impossible-value`]);
    }
  });

  it('takes points in halves, such as the 22.5 of the law, and hours and bounds as whole numbers', () => {
    expect(amend(peraturanBkn8Of2019, { ipAsnTechnicalTrainingPelaksana: 24.5, ipAsnSeminarPelaksana: 15.5 })).toEqual({
      ...peraturanBkn8Of2019,
      amendments: { ipAsnTechnicalTrainingPelaksana: 24.5, ipAsnSeminarPelaksana: 15.5 },
    });
    expect(
      issuesOf(() =>
        amend(peraturanBkn8Of2019, { ipAsnSeminar: 10.25, ipAsnTechnicalHours: 20.5, ipAsnTinggiAbove: 80.5 }),
      ),
    ).toEqual([
      'ipAsnSeminar impossible-value',
      'ipAsnTechnicalHours impossible-value',
      'ipAsnTinggiAbove impossible-value',
    ]);
    expect(() => amend(peraturanBkn8Of2019, { ipAsnSeminar: 10.25 })).toThrow(
      'expected a multiple of 0.5 from 0 to 100',
    );
    expect(() => amend(peraturanBkn8Of2019, { ipAsnTinggiAbove: 80.5 })).toThrow(
      'expected a whole number from 0 to 100',
    );
  });

  it.each(['12', null, undefined, true, [12], {}, 12n, () => 12])('does not take %o for a number', (value) => {
    expect(issuesOf(() => amendAnything(permenPupr2Of2023, { extensionLimitMonths: value }))).toEqual([
      'extensionLimitMonths impossible-value',
    ]);
  });

  it('has no negative zero', () => {
    const reform = amend(permenPupr2Of2023, { extensionLimitMonths: -0 });
    expect(JSON.parse(JSON.stringify(reform))).toEqual(reform);
    const halved = amend(peraturanBkn8Of2019, { ipAsnSeminar: -0 });
    expect(JSON.parse(JSON.stringify(halved))).toEqual(halved);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'extensionLimitMonth', 'ipAsn', ''])(
    'knows no parameter called %j',
    (name) => {
      for (const { ruleset } of rulesets) {
        const changes: unknown = JSON.parse(`{ "${name}": 12 }`);
        expect(issuesOf(() => amendAnything(ruleset, changes))).toEqual([`${name} unknown-parameter`]);
      }
    },
  );

  it('tells everything that is wrong', () => {
    expect(
      issuesOf(() => amendAnything(permenPupr2Of2023, { extensionLimitMonths: 13.5, semester: 6, semesterMonths: 6 })),
    ).toEqual(['extensionLimitMonths impossible-value', 'semester unknown-parameter']);
  });

  it.each([...NOT_OBJECTS, [], [12]])('refuses %o in place of changes', (changes) => {
    expect(issuesOf(() => amendAnything(permenPupr2Of2023, changes))).toEqual([' invalid_type']);
  });

  it.each([
    ['that inherit', Object.create({ extensionLimitMonths: 18 })],
    ['in a map', new Map([['extensionLimitMonths', 18]])],
    ['of a date', new Date(0)],
  ])('refuses changes %s', (_name, changes: unknown) => {
    expect(issuesOf(() => amendAnything(permenPupr2Of2023, changes))).toEqual([' invalid_type']);
  });

  it('knows no number of the name that every object has', () => {
    const changes: unknown = JSON.parse('{ "__proto__": 18, "toString": 18 }');
    expect(issuesOf(() => amendAnything(permenPupr2Of2023, changes))).toEqual([
      '__proto__ unknown-parameter',
      'toString unknown-parameter',
    ]);
  });

  it('reads changes without a prototype', () => {
    const changes: unknown = Object.assign(Object.create(null), { extensionLimitMonths: 18 });
    expect(amendAnything(permenPupr2Of2023, changes).amendments).toEqual({ extensionLimitMonths: 18 });
  });

  it('keeps only what differs from the law as it stands', () => {
    expect(amend(permenPupr2Of2023, { extensionLimitMonths: 12 }).amendments).toEqual({});
    const reform = amend(permenPupr2Of2023, { extensionLimitMonths: 18 });
    expect(amend(reform, { extensionLimitMonths: 12 }).amendments).toEqual({});
  });

  it.each([...NOT_OBJECTS, [], {}, { id: 'another' }, { id: 'toString' }])(
    'refuses %o in place of a ruleset',
    (given) => {
      expect(issuesOf(() => amendAnything(given, { extensionLimitMonths: 18 }))).toEqual([' unknown-ruleset']);
      expect(() => amendAnything(given, {})).toThrow(
        'expected permen-pupr-2-2023 or peraturan-bkn-8-2019 or batas-usia-pensiun or pedoman-dou-asn-probolinggo',
      );
    },
  );

  it('calls a ruleset that cannot be read wrong', () => {
    expect(() => amendAnything(throwing('id', { amendments: {} }), {})).toThrow(InvalidInputError);
    expect(() => amendAnything(throwing('amendments', { id: permenPupr2Of2023.id }), {})).toThrow(InvalidInputError);
  });

  it('calls changes that cannot be read wrong', () => {
    expect(() => amendAnything(permenPupr2Of2023, throwing('extensionLimitMonths'))).toThrow(InvalidInputError);
  });
});

describe('contextOf', () => {
  it('reads the law as it stands, in its default reading, unless told otherwise', () => {
    const context = contextOf({ asOf });
    expect(context).toMatchObject({ asOf, year: 2026, amendments: {}, readings: defaultReadings, chosenReadings: {} });
    for (const name of names) expect(parameterOf(context, name)).toBe(parameters[name].value);
  });

  it('takes options that are there and undefined for not given', () => {
    expect(contextOf({ asOf, readings: undefined, ruleset: undefined })).toEqual(contextOf({ asOf }));
  });

  it('gives amended numbers to the rules', () => {
    const ruleset = amend(permenPupr2Of2023, { extensionLimitMonths: 0, retirementAgeJpt: 65 });
    const context = contextOf({ asOf, ruleset });
    expect(parameterOf(context, 'extensionLimitMonths')).toBe(0);
    expect(parameterOf(context, 'retirementAgeJpt')).toBe(65);
    expect(parameterOf(context, 'semesterMonths')).toBe(6);
  });

  it('accepts a ruleset that was stored as JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(amend(permenPupr2Of2023, { semesterMonths: 5 })));
    expect(parameterOf(contextOfAnything({ asOf, ruleset: stored }), 'semesterMonths')).toBe(5);
  });

  describe('the day', () => {
    it.each(['2023-01-13', '2024-02-29', '2199-12-31'])('%s can be decided on', (day) => {
      expect(contextOf({ asOf: day })).toMatchObject({ asOf: day, year: Number(day.slice(0, 4)) });
    });

    it.each(['2023-01-12', '2022-12-31', '1900-01-01'])('%s is before the regulation was in force', (day) => {
      expect(() => contextOf({ asOf: day })).toThrow(NotInForceError);
      expect(() => contextOf({ asOf: day })).toThrow(expect.objectContaining({ asOf: day, inForceFrom: '2023-01-13' }));
    });

    it('an amended ruleset, too, is in force from then only', () => {
      const ruleset = { ...amend(permenPupr2Of2023, { semesterMonths: 5 }), inForceFrom: '1900-01-01' };
      expect(() => contextOf({ asOf: '2023-01-12', ruleset })).toThrow(NotInForceError);
    });

    it.each([
      '2026-02-29',
      '2026-13-01',
      '1899-12-31',
      '2200-01-01',
      '01-07-2026',
      '2026-07-01T00:00:00Z',
      '',
      20260701,
      Number.NaN,
      null,
      undefined,
      new Date(0),
      ['2026-07-01'],
      Object('2026-07-01'),
      { toString: () => '2026-07-01' },
    ])('%o is no day', (day) => {
      expect(issuesOf(() => contextOfAnything({ asOf: day }))).toEqual(['asOf impossible-date']);
    });

    it('is required, in whatever comes without it', () => {
      expect(issuesOf(() => contextOfAnything({}))).toEqual(['asOf impossible-date']);
      for (const options of [[], [asOf], new Date(0), new Map([['asOf', asOf]]), Object.create({ asOf })]) {
        expect(issuesOf(() => contextOfAnything(options))).toEqual([' invalid_type']);
      }
    });

    it('a wrong option beside a day too early is told first', () => {
      expect(issuesOf(() => contextOfAnything({ asOf: '2022-01-01', typo: 1 }))).toEqual(['typo unrecognized_keys']);
    });
  });

  describe('readings', () => {
    const choices = Object.entries<readonly string[]>(readings).flatMap(([id, options]) =>
      options.map((option) => [id, option] as const),
    );

    it.each(choices)('%s may be read as %s; what is the default is not told as chosen', (id, option) => {
      const context = contextOfAnything({ asOf, readings: { [id]: option } });
      expect(context.readings).toEqual({ ...defaultReadings, [id]: option });
      expect(context.chosenReadings).toEqual(
        Object.entries(defaultReadings).some(([i, o]) => i === id && o === option) ? {} : { [id]: option },
      );
    });

    it('undefined leaves the default', () => {
      const context = contextOfAnything({ asOf, readings: { A21: undefined, A22: 'as-of' } });
      expect(context.readings).toEqual({ ...defaultReadings, A22: 'as-of' });
      expect(context.chosenReadings).toEqual({ A22: 'as-of' });
    });

    it.each([
      ['A21', 'CPNS-start'],
      ['A21', ''],
      ['A21', null],
      ['A21', 0],
      ['A21', ['cpns-start']],
      ['A21', 'study-start'],
    ])('%s has no option %o', (id, option) => {
      expect(issuesOf(() => contextOfAnything({ asOf, readings: { [id]: option } }))).toEqual([
        `readings.${id} unknown-option`,
      ]);
    });

    it.each(['__proto__', 'constructor', 'toString', 'a21', 'A99', ''])('there is no reading %j', (id) => {
      const chosen: unknown = JSON.parse(`{ "${id}": "cpns-start" }`);
      expect(issuesOf(() => contextOfAnything({ asOf, readings: chosen }))).toEqual([`readings.${id} unknown-reading`]);
    });

    it.each([...GIVEN_BUT_NOT_OBJECTS, [], ['cpns-start']])('refuses %o in their place', (chosen) => {
      expect(issuesOf(() => contextOfAnything({ asOf, readings: chosen }))).toEqual(['readings invalid_type']);
    });

    it('are refused where they are inherited', () => {
      const chosen: unknown = Object.create({ A21: 'cpns-start' });
      expect(issuesOf(() => contextOfAnything({ asOf, readings: chosen }))).toEqual(['readings invalid_type']);
    });
  });

  describe('the ruleset', () => {
    it.each([...GIVEN_BUT_NOT_OBJECTS, [], {}, { id: 'another' }, { id: null }])('%o is none', (ruleset) => {
      expect(issuesOf(() => contextOfAnything({ asOf, ruleset }))).toEqual(['ruleset unknown-ruleset']);
    });

    it.each([undefined, null, [], 'text', 5])('%o are no amendments', (amendments) => {
      expect(issuesOf(() => contextOfAnything({ asOf, ruleset: { ...permenPupr2Of2023, amendments } }))).toEqual([
        'ruleset.amendments invalid_type',
      ]);
    });

    it('without amendments is none either', () => {
      expect(issuesOf(() => contextOfAnything({ asOf, ruleset: { id: permenPupr2Of2023.id } }))).toEqual([
        'ruleset.amendments invalid_type',
      ]);
    });

    it('is checked although it did not come from amend', () => {
      const amendments: unknown = JSON.parse('{ "__proto__": 1, "toString": 2, "semesterMonths": -6, "semester": 6 }');
      expect(issuesOf(() => contextOfAnything({ asOf, ruleset: { ...permenPupr2Of2023, amendments } }))).toEqual([
        'ruleset.amendments.__proto__ unknown-parameter',
        'ruleset.amendments.toString unknown-parameter',
        'ruleset.amendments.semesterMonths impossible-value',
        'ruleset.amendments.semester unknown-parameter',
      ]);
    });

    it('refuses inherited amendments', () => {
      const amendments: unknown = Object.create({ semesterMonths: 1e9 });
      expect(issuesOf(() => contextOfAnything({ asOf, ruleset: { ...permenPupr2Of2023, amendments } }))).toEqual([
        'ruleset.amendments invalid_type',
      ]);
    });
  });

  describe('hostile options', () => {
    it.each(NOT_OBJECTS)('%o are none', (options) => {
      expect(issuesOf(() => contextOfAnything(options))).toEqual([' invalid_type']);
    });

    it.each(['__proto__', 'constructor', 'toString', 'asof', 'today'])('the option %s does not exist', (name) => {
      const options: unknown = JSON.parse(`{ "asOf": "${asOf}", "${name}": { "A21": "cpns-start" } }`);
      expect(issuesOf(() => contextOfAnything(options))).toEqual([`${name} unrecognized_keys`]);
    });

    it('everything that is wrong is told at once', () => {
      const options = { asOf: 'soon', now: 1, readings: { A21: 'x', B1: 'y' }, ruleset: { id: 'permen' } };
      expect(issuesOf(() => contextOfAnything(options))).toEqual([
        'now unrecognized_keys',
        'asOf impossible-date',
        'readings.A21 unknown-option',
        'readings.B1 unknown-reading',
        'ruleset unknown-ruleset',
      ]);
    });

    it('without a prototype are read like any others', () => {
      const options: unknown = Object.assign(Object.create(null), { asOf, readings: { A21: 'cpns-start' } });
      expect(contextOfAnything(options)).toEqual(contextOf({ asOf, readings: { A21: 'cpns-start' } }));
    });

    it('that read differently each time are used as they were checked', () => {
      const days = [asOf, 'soon', 'later', 'never'];
      const options = Object.defineProperty({}, 'asOf', { get: () => days.shift(), enumerable: true });
      expect(contextOfAnything(options)).toMatchObject({ asOf, year: 2026 });
    });

    const unreadable: [string, unknown][] = [
      ['a day', throwing('asOf')],
      ['readings', throwing('readings', { asOf })],
      ['one reading', { asOf, readings: throwing('A21') }],
      ['a ruleset', throwing('ruleset', { asOf })],
      ['the id of a ruleset', { asOf, ruleset: throwing('id', { amendments: {} }) }],
      ['an amendment', { asOf, ruleset: { ...permenPupr2Of2023, amendments: throwing('semesterMonths') } }],
      ['a proxy', new Proxy({}, { get: thrower, ownKeys: thrower })],
    ];
    it.each(unreadable)('that throw when they are read are wrong: %s', (_name, options) => {
      expect(() => contextOfAnything(options)).toThrow(InvalidInputError);
    });
  });
});

describe('ipAsnContextOf', () => {
  it('reads Peraturan BKN 8/2019 as it stands, in its default reading, unless told otherwise', () => {
    const context = ipAsnContextOf({ asOf });
    expect(context).toMatchObject({ asOf, year: 2026, amendments: {}, readings: defaultReadings, chosenReadings: {} });
    expect(context.ruleset).toEqual(peraturanBkn8Of2019);
    expect(ipAsnContextOf({ asOf, readings: undefined, ruleset: undefined })).toEqual(context);
    for (const name of ipAsnNames) expect(parameterOf(context, name)).toBe(parameters[name].value);
  });

  it('gives amended numbers to the rules, also from a ruleset that was stored as JSON', () => {
    const reform = amend(peraturanBkn8Of2019, { ipAsnSeminarPelaksana: 0, ipAsnTechnicalTraining: 12.5 });
    for (const ruleset of [reform, JSON.parse(JSON.stringify(reform))]) {
      const context = ipAsnContextOfAnything({ asOf, ruleset });
      expect(parameterOf(context, 'ipAsnSeminarPelaksana')).toBe(0);
      expect(parameterOf(context, 'ipAsnTechnicalTraining')).toBe(12.5);
      expect(parameterOf(context, 'ipAsnSeminar')).toBe(10);
      expect(context.amendments).toEqual({ ipAsnSeminarPelaksana: 0, ipAsnTechnicalTraining: 12.5 });
    }
  });

  it.each(['2019-05-15', '2023-01-12', '2023-12-31', '2024-01-01', '2199-12-31'])('decides on %s', (day) => {
    expect(ipAsnContextOf({ asOf: day })).toMatchObject({ asOf: day, year: Number(day.slice(0, 4)) });
  });

  it.each(['2019-05-14', '2018-12-31', '1900-01-01'])(
    'decides nothing on %s, before the regulation was promulgated',
    (day) => {
      const refusal = expect.objectContaining({
        asOf: day,
        ruleset: 'peraturan-bkn-8-2019',
        inForceFrom: '2019-05-15',
      });
      for (const options of [{ asOf: day }, { asOf: day, ruleset: { ...peraturanBkn8Of2019, inForceFrom: day } }]) {
        expect(() => ipAsnContextOf(options)).toThrow(NotInForceError);
        expect(() => ipAsnContextOf(options)).toThrow(refusal);
      }
    },
  );

  it('leaves the other ruleset to the other questions, and the compiler says so too', () => {
    // @ts-expect-error: not a ruleset of IP ASN
    expect(issuesOf(() => ipAsnContextOf({ asOf, ruleset: permenPupr2Of2023 }))).toEqual(['ruleset unknown-ruleset']);
    // @ts-expect-error: not a ruleset of the other questions
    expect(issuesOf(() => contextOf({ asOf, ruleset: peraturanBkn8Of2019 }))).toEqual(['ruleset unknown-ruleset']);
  });

  it.each(NOT_OBJECTS)('refuses %o in place of options', (options) => {
    expect(issuesOf(() => ipAsnContextOfAnything(options))).toEqual([' invalid_type']);
  });

  it('tells everything that is wrong at once', () => {
    const options = { asOf: 'soon', now: 1, readings: { A81: 'x', A79: 'due-month' }, ruleset: { id: 'bkn' } };
    expect(issuesOf(() => ipAsnContextOfAnything(options))).toEqual([
      'now unrecognized_keys',
      'asOf impossible-date',
      'readings.A81 unknown-option',
      'readings.A79 unknown-reading',
      'ruleset unknown-ruleset',
    ]);
  });

  it('calls options wrong that throw when they are read', () => {
    expect(() => ipAsnContextOfAnything(throwing('asOf'))).toThrow(InvalidInputError);
  });
});

describe('basisOf', () => {
  const valueFor = (name: ParameterName) => {
    const { max, step = 1 } = parameterNamed(name);
    return fc.integer({ min: 0, max: Math.min(5, max) }).map((steps) => steps * step);
  };
  const someAmendmentsOf = (own: readonly ParameterName[]) =>
    fc
      .uniqueArray(fc.constantFrom(...own), { maxLength: 5 })
      .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, valueFor(name)]))));
  const someReadings = fc
    .record(
      Object.fromEntries(
        Object.entries<readonly string[]>(readings).map(([id, options]) => [id, fc.constantFrom(...options)]),
      ),
      { requiredKeys: [] },
    )
    .map((chosen) => chosen as Partial<Readings>);

  it('names the day, the confidence, and what differs from the default and the law', () => {
    const ruleset = amend(permenPupr2Of2023, { semesterMonths: 5 });
    const context = contextOf({ asOf, ruleset, readings: { A21: 'cpns-start', A22: 'study-start' } });
    expect(basisOf(context, 'likely')).toEqual({
      ruleset: 'permen-pupr-2-2023',
      revision: permenPupr2Of2023.revision,
      asOf,
      confidence: 'likely',
      afterLastCheck: true,
      readings: { A21: 'cpns-start' },
      amendments: { semesterMonths: 5 },
    });
  });

  it.each(rulesets)(
    'is plain JSON, and made under it again a decision has the same surroundings: $ruleset.id',
    ({ ruleset, own, contextUnder }) => {
      fc.assert(
        fc.property(someAmendmentsOf(own), someReadings, (amendments, chosen) => {
          const context = contextUnder({ asOf, ruleset: amendAnything(ruleset, amendments), readings: chosen });
          const basis = basisOf(context, 'certain');
          expect(JSON.parse(JSON.stringify(basis))).toEqual(basis);
          const again = contextUnder({
            asOf: basis.asOf,
            ruleset: amendAnything(ruleset, basis.amendments),
            readings: basis.readings,
          });
          expect(again).toEqual(context);
        }),
        tries(100),
      );
    },
  );

  it('is fresh each time: changing one changes neither another nor what comes after', () => {
    const ruleset = amend(permenPupr2Of2023, { semesterMonths: 5 });
    const options: DecisionOptions = { asOf, ruleset, readings: { A21: 'cpns-start' } };
    const spoiled = basisOf(contextOf(options), 'certain');
    Object.assign(spoiled.readings, { A22: 'as-of' });
    Object.assign(spoiled.amendments, { semesterMonths: 1 });
    const plain = basisOf(contextOf({ asOf }), 'certain');
    Object.assign(plain.readings, { A22: 'as-of' });
    Object.assign(plain.amendments, { semesterMonths: 1 });
    expect(basisOf(contextOf(options), 'certain')).toMatchObject({
      readings: { A21: 'cpns-start' },
      amendments: { semesterMonths: 5 },
    });
    expect(basisOf(contextOf({ asOf }), 'certain')).toMatchObject({ readings: {}, amendments: {} });
    expect(ruleset.amendments).toEqual({ semesterMonths: 5 });
    expect(permenPupr2Of2023.amendments).toEqual({});
    expect(defaultReadings.A22).toBe('study-start');
  });

  it('does not change with the options after the decision', () => {
    const chosen: { A21: Readings['A21'] } = { A21: 'cpns-start' };
    const ruleset = { ...permenPupr2Of2023, amendments: { semesterMonths: 5 } };
    const context = contextOf({ asOf, ruleset, readings: chosen });
    chosen.A21 = 'pns-appointment';
    ruleset.amendments.semesterMonths = 6;
    expect(basisOf(context, 'certain')).toMatchObject({
      readings: { A21: 'cpns-start' },
      amendments: { semesterMonths: 5 },
    });
    expect(parameterOf(context, 'semesterMonths')).toBe(5);
  });
});
