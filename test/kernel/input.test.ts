import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type InputIssue, InvalidInputError } from '../../src/kernel/errors.js';
import { fact, isoDate } from '../../src/kernel/fields.js';
import { formatPath, parserOf } from '../../src/kernel/input.js';

const Study = z.strictObject({ lastDay: fact(isoDate), level: fact(z.enum(['s1', 's2'])) });
const Candidate = z.strictObject({
  name: fact(z.string()),
  count: fact(z.int().min(0)),
  studies: fact(z.array(Study).max(3)),
  performance: fact(z.record(z.string(), z.int())),
});

const issuesOf = (parse: () => unknown): readonly InputIssue[] => {
  try {
    parse();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  throw new Error('the input was taken');
};
const issuesOfCandidate = (raw: unknown) => issuesOf(() => parserOf(Candidate)(raw));
const pathsAndCodes = (issues: readonly InputIssue[]) => issues.map(({ path, code }) => `${path} ${code}`).sort();

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['birthDate'], 'birthDate'],
    [['studies', 0, 'lastDay'], 'studies[0].lastDay'],
    [['performance', '2024'], 'performance.2024'],
    [[2], '[2]'],
    [[0, 'a', 1, 2, 'b'], '[0].a[1][2].b'],
    [[Symbol('s'), 'a'], 'Symbol(s).a'],
  ] as [PropertyKey[], string][])('%o is written %j', (path, written) => {
    expect(formatPath(path)).toBe(written);
  });
});

describe('a fact', () => {
  it.each([{}, { name: undefined }, { name: null }])('may be lacking: %o', (raw) => {
    expect(parserOf(Candidate)(raw).name ?? null).toBeNull();
  });

  it.each(['', 'x'])('is taken as it is: %j', (name) => {
    expect(parserOf(Candidate)({ name })).toEqual({ name });
  });
});

describe('isoDate', () => {
  it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('takes %s', (date) => {
    expect(parserOf(isoDate)(date)).toBe(date);
  });

  it.each(['2023-02-29', '1899-12-31', '2200-01-01', '', '2024-1-1', '31-12-2024'])('refuses %j as a date', (date) => {
    expect(issuesOf(() => parserOf(isoDate)(date))).toEqual([
      {
        path: '',
        code: 'impossible-date',
        message: 'not a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31',
      },
    ]);
  });

  it.each([20240101, new Date(0), true, ['2024-01-01']])('refuses %o as a text', (date) => {
    expect(pathsAndCodes(issuesOf(() => parserOf(isoDate)(date)))).toEqual([' invalid_type']);
  });
});

describe('parseInput', () => {
  it('tells everything that is wrong, each at its path', () => {
    const raw = {
      name: 5,
      count: -1,
      studies: [{ lastDay: '2024-02-29' }, { lastDay: '2023-02-29', level: 's9' }, { lastDay: 7, extra: 1 }],
      performance: { '2024': 'baik' },
      typo: true,
    };
    const issues = issuesOfCandidate(raw);
    expect(pathsAndCodes(issues)).toEqual(
      [
        'typo unrecognized_keys',
        'count too_small',
        'name invalid_type',
        'performance.2024 invalid_type',
        'studies[1].lastDay impossible-date',
        'studies[1].level invalid_value',
        'studies[2].extra unrecognized_keys',
        'studies[2].lastDay invalid_type',
      ].sort(),
    );
    expect(issues.every(({ message }) => message.length > 0)).toBe(true);
  });

  it('tells each key that it does not know by itself', () => {
    expect(issuesOfCandidate({ tpyo: 1, brithDate: 2, studies: [{ levle: 's1' }] })).toEqual([
      { path: 'studies[0].levle', code: 'unrecognized_keys', message: 'unknown key' },
      { path: 'tpyo', code: 'unrecognized_keys', message: 'unknown key' },
      { path: 'brithDate', code: 'unrecognized_keys', message: 'unknown key' },
    ]);
  });

  it('gives a refinement without a code of its own the code of zod', () => {
    const Even = z.int().refine((n) => n % 2 === 0, { error: 'odd' });
    expect(issuesOf(() => parserOf(Even)(3))).toEqual([{ path: '', code: 'custom', message: 'odd' }]);
    const Coded = z.int().refine((n) => n % 2 === 0, { error: 'odd', params: { code: 7 } });
    expect(issuesOf(() => parserOf(Coded)(3))).toEqual([{ path: '', code: 'custom', message: 'odd' }]);
  });

  it.each([undefined, null, 'text', 5, true, [], () => ({}), Symbol('s'), 5n, Number.NaN])(
    'refuses %o in place of a record',
    (raw) => {
      expect(pathsAndCodes(issuesOfCandidate(raw))).toEqual([' invalid_type']);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, -1, Number.MAX_SAFE_INTEGER + 2, '5', [5], {}])(
    'refuses %o as a count',
    (count) => {
      expect(issuesOfCandidate({ count }).map(({ path }) => path)).toEqual(['count']);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'refuses the key %s of a JSON document',
    (key) => {
      const raw: unknown = JSON.parse(`{ "${key}": { "name": "planted" } }`);
      expect(pathsAndCodes(issuesOfCandidate(raw))).toEqual([`${key} unrecognized_keys`]);
    },
  );

  it('lets no JSON document reach a prototype', () => {
    const raw: unknown = JSON.parse('{ "performance": { "__proto__": 1, "constructor": 2, "2024": 3 } }');
    let parsed: unknown = null;
    try {
      parsed = parserOf(Candidate)(raw);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
    }
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Reflect.get({}, 'name')).toBeUndefined();
    if (parsed !== null) expect(parsed).toMatchObject({ performance: { '2024': 3 } });
  });

  it('reads a record without a prototype', () => {
    expect(parserOf(Candidate)(Object.assign(Object.create(null), { name: 'Sari' }))).toEqual({ name: 'Sari' });
  });

  const thrower = () => {
    throw new TypeError('boo');
  };
  const hostile: [string, unknown][] = [
    ['a getter that throws', Object.defineProperty({}, 'name', { get: thrower, enumerable: true })],
    [
      'a nested getter that throws',
      { studies: [Object.defineProperty({}, 'level', { get: thrower, enumerable: true })] },
    ],
    ['a proxy that throws', new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower })],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
  ];
  it.each(hostile)('cannot read %s, and says so', (_name, raw) => {
    expect(issuesOfCandidate(raw)).toEqual([{ path: '', code: 'unreadable', message: 'the input cannot be read' }]);
  });

  it('does not go down where the schema does not', () => {
    let deep: unknown = [];
    for (let i = 0; i < 50_000; i += 1) deep = [deep];
    expect(pathsAndCodes(issuesOfCandidate({ name: deep }))).toEqual(['name invalid_type']);
    expect(pathsAndCodes(issuesOfCandidate({ deep }))).toEqual(['deep unrecognized_keys']);
  });

  it('calls a value unreadable that is nested deeper than a schema of itself can follow', () => {
    interface Nested {
      readonly in?: Nested | undefined;
    }
    const Nested: z.ZodType<Nested> = z.strictObject({
      get in() {
        return Nested.optional();
      },
    });
    let deep: unknown = {};
    for (let i = 0; i < 200_000; i += 1) deep = { in: deep };
    expect(issuesOf(() => parserOf(Nested)(deep))).toMatchObject([{ path: '', code: 'unreadable' }]);
  });

  it('gives new objects and leaves the input alone', () => {
    const raw = Object.freeze({ studies: Object.freeze([Object.freeze({ lastDay: '2024-02-29' })]) });
    const parsed = parserOf(Candidate)(raw);
    expect(parsed).toEqual(raw);
    expect(parsed).not.toBe(raw);
    expect(parsed.studies).not.toBe(raw.studies);
    expect(parsed.studies?.[0]).not.toBe(raw.studies[0]);
  });
});

describe('an input that can be read once only', () => {
  it('is unreadable when it is wrong, for what is wrong cannot be told', () => {
    let reads = 0;
    const raw = {
      surprise: 1,
      get name() {
        reads += 1;
        if (reads > 1) throw new Error('gone');
        return 'A';
      },
    };
    expect(pathsAndCodes(issuesOfCandidate(raw))).toEqual([' unreadable']);
  });
});

describe('what an object inherits', () => {
  it('is nobody’s fact, and makes the object wrong, with its path', () => {
    const heir = (prototype: object): unknown => Object.create(prototype);
    expect(pathsAndCodes(issuesOfCandidate(heir({ name: 'A' })))).toEqual([' invalid_type']);
    expect(
      pathsAndCodes(issuesOfCandidate({ name: 'A', studies: [{ level: 's1' }, heir({ level: 's2' }), {}] })),
    ).toEqual(['studies[1] invalid_type']);
    expect(pathsAndCodes(issuesOfCandidate({ performance: heir({ '2024': 1 }) }))).toEqual([
      'performance invalid_type',
    ]);
  });

  it('is looked at down to the end of the chain of prototypes', () => {
    const chain: unknown = Object.create(Object.assign(Object.create(null), { name: 'A' }));
    expect(pathsAndCodes(issuesOfCandidate(chain))).toEqual([' invalid_type']);
    const callable: unknown = Object.create(Object.assign(() => 0, { level: 's1' }));
    expect(pathsAndCodes(issuesOfCandidate({ studies: [callable] }))).toEqual(['studies[0] invalid_type']);
  });

  it('is no matter for objects of another realm, whose prototype is that realm’s own', () => {
    const foreign: unknown = runInNewContext("({ name: 'A', studies: [{ level: 's1' }] })");
    expect(parserOf(Candidate)(foreign)).toEqual({ name: 'A', studies: [{ level: 's1' }] });
  });
});
