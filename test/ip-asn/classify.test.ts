import { IpAsnClassificationInput } from 'bangkom/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryOf, IP_ASN_CATEGORIES, type IpAsnCategory } from '../../src/ip-asn/bands.js';
import { classifyIpAsnFrom } from '../../src/ip-asn/classification/index.js';
import { pointTableOf } from '../../src/ip-asn/points.js';
import { type BandTable, bandOf, bandTable } from '../../src/kernel/bands.js';
import { exact } from '../../src/kernel/decimal.js';
import { InvalidInputError, NotInForceError } from '../../src/kernel/errors.js';
import { parameters } from '../../src/law/parameters.js';
import { amend, ipAsnContextOf, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';

const asOf = '2023-04-30';
const literal = { asOf };
const rounded = { asOf, readings: { A84: 'rounded' } } as const;

/** Totals, and their categories by both readings of A84, made by hand. */
const TOTALS: readonly [number, IpAsnCategory, IpAsnCategory][] = [
  [0, 'sangat-rendah', 'sangat-rendah'],
  [1e-7, 'sangat-rendah', 'sangat-rendah'],
  [50, 'sangat-rendah', 'sangat-rendah'],
  [50.5, 'sangat-rendah', 'sangat-rendah'],
  [51, 'sangat-rendah', 'sangat-rendah'],
  [60, 'sangat-rendah', 'sangat-rendah'],
  [60.4, 'rendah', 'sangat-rendah'],
  [60.5, 'rendah', 'rendah'],
  [61, 'rendah', 'rendah'],
  [70, 'rendah', 'rendah'],
  [70.25, 'sedang', 'rendah'],
  [70.9, 'sedang', 'sedang'],
  [80, 'sedang', 'sedang'],
  [80.4, 'tinggi', 'sedang'],
  [80.5, 'tinggi', 'tinggi'],
  [80.81, 'tinggi', 'tinggi'],
  [90, 'tinggi', 'tinggi'],
  [90.4, 'sangat-tinggi', 'tinggi'],
  [90.5, 'sangat-tinggi', 'sangat-tinggi'],
  [91, 'sangat-tinggi', 'sangat-tinggi'],
  [100, 'sangat-tinggi', 'sangat-tinggi'],
];

/** Text that a float cannot tell from the bound beside it. */
const FINE_TOTALS: readonly [string, IpAsnCategory, IpAsnCategory][] = [
  ['60.000000000000000000', 'sangat-rendah', 'sangat-rendah'],
  ['60.000000000000000001', 'rendah', 'sangat-rendah'],
  ['60.499999999999999999', 'rendah', 'sangat-rendah'],
  ['60.500000000000000000', 'rendah', 'rendah'],
  ['90.000000000000000001', 'sangat-tinggi', 'tinggi'],
  ['90.499999999999999999', 'sangat-tinggi', 'tinggi'],
  ['080.81', 'tinggi', 'tinggi'],
  ['0.0', 'sangat-rendah', 'sangat-rendah'],
  ['99.999999999999999999', 'sangat-tinggi', 'sangat-tinggi'],
  ['100.000000000000000000', 'sangat-tinggi', 'sangat-tinggi'],
];

const issuesOf = (record: unknown) => {
  try {
    classifyIpAsnFrom(record, literal);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

describe('the category of a number', () => {
  it.each([...TOTALS, ...FINE_TOTALS])('of %s is %s, and rounded first %s', (total, category, roundedCategory) => {
    expect(classifyIpAsnFrom({ total }, literal).category).toBe(category);
    expect(classifyIpAsnFrom({ total }, rounded).category).toBe(roundedCategory);
  });

  it.each(TOTALS)('of %s is the same when it is written out', (total, category, roundedCategory) => {
    const written = total.toFixed(7);
    expect(classifyIpAsnFrom({ total: written }, literal).category).toBe(category);
    expect(classifyIpAsnFrom({ total: written }, rounded).category).toBe(roundedCategory);
  });

  it('tells every band, the highest first, and which of them it is', () => {
    expect(classifyIpAsnFrom({ total: 80.81 }, literal)).toStrictEqual({
      question: 'ip-asn-category',
      category: 'tinggi',
      steps: [
        ['14.a', 'not-applicable', 90, 100],
        ['14.b', 'met', 80, 90],
        ['14.c', 'not-applicable', 70, 80],
        ['14.d', 'not-applicable', 60, 70],
        ['14.e', 'not-applicable', null, 60],
      ].map(([provision, status, above, upTo]) => ({
        provision: `permenpan-rb-38-2018/${provision}`,
        status,
        // 80.81 lies between 71 to 80 and 81 to 90 as they are written.
        confidence: ['14.b', '14.c'].includes(`${provision}`) ? 'likely' : 'certain',
        missing: [],
        evidence: { total: 80.81, above, upTo },
      })),
      missing: [],
      basis: {
        ruleset: 'peraturan-bkn-8-2019',
        revision: 2,
        asOf,
        confidence: 'likely',
        afterLastCheck: false,
        readings: {},
        amendments: {},
      },
    });
  });

  it('meets exactly the band whose bounds hold the number, as the law is written', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (total) => {
        const { steps, category } = classifyIpAsnFrom({ total }, literal);
        const met = steps.filter(({ evidence: { above, upTo } }) => {
          const isAboveIt = above === null || total > Number(above);
          return isAboveIt && total <= Number(upTo);
        });
        expect(steps.filter(({ status }) => status === 'met')).toEqual(met);
        expect(met).toHaveLength(1);
        const place = steps.findIndex(({ status }) => status === 'met');
        expect(category).toBe(IP_ASN_CATEGORIES.toReversed()[place]);
      }),
    );
  });

  it('never falls as the number rises, by either reading', () => {
    const rankBy = (total: number, options: typeof literal | typeof rounded): number =>
      IP_ASN_CATEGORIES.indexOf(classifyIpAsnFrom({ total }, options).category ?? 'sangat-rendah');
    const total = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(total, total, fc.constantFrom(literal, rounded), (a, b, options) => {
        expect(rankBy(Math.min(a, b), options)).toBeLessThanOrEqual(rankBy(Math.max(a, b), options));
      }),
    );
  });

  it('says what was decided under', () => {
    expect(classifyIpAsnFrom({ total: 1 }, rounded).basis).toMatchObject({ asOf, readings: { A84: 'rounded' } });
  });

  it('makes 0 of -0', () => {
    const [step] = classifyIpAsnFrom({ total: -0 }, literal).steps;
    expect(Object.is(step?.evidence.total, 0)).toBe(true);
  });

  it('is plain JSON, fresh each time', () => {
    const answer = classifyIpAsnFrom({ total: '60.5' }, literal);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    const again = classifyIpAsnFrom({ total: '60.5' }, literal);
    expect(again).toStrictEqual(answer);
    expect(again.steps[0]).not.toBe(answer.steps[0]);
    expect(again.missing).not.toBe(answer.missing);
  });
});

describe('the bands', () => {
  const bounds: readonly [number, IpAsnCategory][] = [
    [parameters.ipAsnRendahAbove.value, 'rendah'],
    [parameters.ipAsnSedangAbove.value, 'sedang'],
    [parameters.ipAsnTinggiAbove.value, 'tinggi'],
    [parameters.ipAsnSangatTinggiAbove.value, 'sangat-tinggi'],
  ];
  const tableOf = (closed: 'upper' | 'lower', written: (bound: number) => string): BandTable<IpAsnCategory> =>
    bandTable({ min: 0, max: 100, closed }, [
      { from: 0, value: 'sangat-rendah' },
      ...bounds.map(([bound, value]) => ({ from: written(bound), value })),
    ]);
  const quarters = Array.from({ length: 401 }, (_, i) => i / 4);

  it.each([
    ['start just above whole bounds', tableOf('upper', (bound) => `${bound}`), ipAsnContextOf(literal)],
    ['start at the halves when rounded first', tableOf('lower', (bound) => `${bound}.5`), ipAsnContextOf(rounded)],
  ])('make a table without gap or overlap: they %s', (_name, table, context) => {
    const points = pointTableOf(context);
    for (const quarter of quarters) {
      const category = bandOf(table, `${quarter}`);
      expect([quarter, categoryOf(quarter, points, context)]).toEqual([quarter, category]);
      expect([quarter, categoryOf(exact(`${quarter}`), points, context)]).toEqual([quarter, category]);
    }
  });

  it('are as many as there are categories', () => {
    const met = quarters.map((total) => classifyIpAsnFrom({ total }, literal).category);
    expect([...new Set(met)]).toEqual([...IP_ASN_CATEGORIES]);
  });
});

describe('a missing number', () => {
  it.each([{}, { total: null }, { total: undefined }])('leaves every category open: %j', (record) => {
    const { category, steps, missing } = classifyIpAsnFrom(record, literal);
    expect([category, missing]).toEqual([null, ['total']]);
    expect(steps.map(({ status }) => status)).toEqual(Array(5).fill('unknown'));
    expect(steps.map((step) => step.missing)).toEqual(Array(5).fill(['total']));
    expect(steps.map(({ evidence }) => evidence.total)).toEqual(Array(5).fill(null));
  });

  it.each([literal, rounded])('leaves out a category that amended bounds leave no room for', (options) => {
    const ruleset = amend(peraturanBkn8Of2019, { ipAsnSangatTinggiAbove: 100 });
    const { category, steps, missing } = classifyIpAsnFrom({}, { ...options, ruleset });
    expect([category, missing]).toEqual([null, ['total']]);
    expect(steps.map((step) => [step.status, step.missing.length])).toEqual([
      ['not-applicable', 0],
      ...Array(4).fill(['unknown', 1]),
    ]);
  });

  it('decides nothing where amended bounds leave one category', () => {
    const bounds = {
      ipAsnSangatTinggiAbove: 100,
      ipAsnTinggiAbove: 100,
      ipAsnSedangAbove: 100,
      ipAsnRendahAbove: 100,
    };
    const { category, steps, missing, basis } = classifyIpAsnFrom(
      {},
      { asOf, ruleset: amend(peraturanBkn8Of2019, bounds) },
    );
    expect([category, missing]).toEqual(['sangat-rendah', []]);
    expect(steps.map(({ status }) => status)).toEqual([...Array(4).fill('not-applicable'), 'met']);
    expect(basis.amendments).toEqual(bounds);
  });
});

describe('amended bounds', () => {
  it('are those that a number is compared with and that the steps tell', () => {
    const ruleset = amend(peraturanBkn8Of2019, { ipAsnTinggiAbove: 85 });
    const { category, steps } = classifyIpAsnFrom({ total: 85 }, { asOf, ruleset });
    expect(category).toBe('sedang');
    expect(steps.map(({ evidence: { above, upTo } }) => [above, upTo])).toEqual([
      [90, 100],
      [85, 90],
      [70, 85],
      [60, 70],
      [null, 60],
    ]);
  });
});

describe('a wrong number', () => {
  it.each([
    -1,
    -1e-7,
    100.00000000000001,
    101,
    1e308,
    '100.000000000000000001',
    '101',
    '-0',
    '-1',
    '+1',
    '1e1',
    '80,81',
    ' 80',
    '80.',
    '.5',
    `0.${'1'.repeat(400)}`,
    '',
    'tinggi',
  ])('is refused: %j', (total) => {
    expect(issuesOf({ total })).toEqual(['total impossible-value']);
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    10n,
    true,
    [80],
    {},
    Symbol('80'),
    new Date(0),
  ])('is refused, for it is none: %s', (total) => {
    expect(issuesOf({ total })).toEqual(['total invalid_union']);
  });

  it('is refused beside what is not asked for', () => {
    expect(issuesOf({ total: 80, category: 'tinggi' })).toEqual(['category unrecognized_keys']);
    for (const record of [undefined, null, [], 80, 'tinggi']) expect(issuesOf(record)).toEqual([' invalid_type']);
  });

  it('is refused by the schema as well', () => {
    expect(IpAsnClassificationInput.safeParse({ total: 101 }).success).toBe(false);
    expect(IpAsnClassificationInput.parse({})).toEqual({});
  });
});

describe('the day', () => {
  it('is needed, and not before the rules', () => {
    expect(() => Reflect.apply(classifyIpAsnFrom, undefined, [{ total: 80 }])).toThrow(InvalidInputError);
    expect(() => classifyIpAsnFrom({ total: 80 }, { asOf: '2019-05-14' })).toThrow(NotInForceError);
    expect(classifyIpAsnFrom({ total: 80 }, { asOf: '2019-05-15' }).category).toBe('sedang');
  });
});
