import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type InputIssue, InvalidInputError } from '../../src/kernel/errors.js';
import {
  byKey,
  day,
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  oneOf,
  questionOf,
  text,
  whole,
} from '../../src/kernel/fact.js';
import { readFacts } from '../../src/kernel/read-facts.js';
import { issuesOf, readerOf } from './one-fact.js';

const study = facts(() => ({ lastDay: day(), level: oneOf(['s1', 's2']) }));
const candidate = facts(() => ({
  name: text(0, 10),
  count: whole(0, 100),
  studies: listOf(entry(study), 3),
  performance: byKey(/^\d{4}$/, whole(0, 100)),
}));
const readCandidate = readFacts(questionOf<Input<typeof candidate>, Known<typeof candidate>>(() => candidate.shape));
const BLANK = { name: null, count: null, studies: null, performance: null };

const issuesOfCandidate = (raw: unknown) => issuesOf(() => readCandidate(raw));
const pathsAndCodes = (issues: readonly InputIssue[]) => issues.map(({ path, code }) => `${path} ${code}`).sort();

describe('a fact', () => {
  it.each([{}, { name: undefined }, { name: null }])('may be lacking: %o', (raw) => {
    expect(readCandidate(raw)).toEqual(BLANK);
  });

  it.each(['', 'x'])('is taken as it is: %j', (name) => {
    expect(readCandidate({ name })).toEqual({ ...BLANK, name });
  });
});

describe('a day', () => {
  const readDay = readerOf(day());

  it.each(['1900-01-01', '2024-02-29', '2199-12-31'])('takes %s', (date) => {
    expect(readDay(date)).toBe(date);
  });

  it.each(['2023-02-29', '1899-12-31', '2200-01-01', '', '2024-1-1', '31-12-2024'])('refuses %j as a date', (date) => {
    expect(issuesOf(() => readDay(date))).toEqual([
      {
        path: 'value',
        code: 'impossible-date',
        message: 'not a date of the calendar, written YYYY-MM-DD, from 1900-01-01 to 2199-12-31',
      },
    ]);
  });

  it.each([20240101, new Date(0), true, ['2024-01-01']])('refuses %o as a text', (date) => {
    expect(pathsAndCodes(issuesOf(() => readDay(date)))).toEqual(['value invalid_type']);
  });
});

describe('a record that is read', () => {
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

  const KNOWN = 'unknown key; known are name, count, studies, performance';
  it('tells each key that it does not know by itself', () => {
    expect(issuesOfCandidate({ tpyo: 1, brithDate: 2, studies: [{ levle: 's1' }] })).toEqual([
      { path: 'studies[0].levle', code: 'unrecognized_keys', message: 'unknown key; known are lastDay, level' },
      { path: 'tpyo', code: 'unrecognized_keys', message: KNOWN },
      { path: 'brithDate', code: 'unrecognized_keys', message: KNOWN },
    ]);
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
      parsed = readCandidate(raw);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
    }
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Reflect.get({}, 'name')).toBeUndefined();
    if (parsed !== null) expect(parsed).toMatchObject({ performance: { '2024': 3 } });
  });

  it('reads a record without a prototype', () => {
    expect(readCandidate(Object.assign(Object.create(null), { name: 'Sari' }))).toEqual({ ...BLANK, name: 'Sari' });
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

  it('gives new objects and leaves the input alone', () => {
    const raw = Object.freeze({ studies: Object.freeze([Object.freeze({ lastDay: '2024-02-29' })]) });
    const parsed = readCandidate(raw);
    expect(parsed).toEqual({ ...BLANK, studies: [{ lastDay: '2024-02-29', level: null }] });
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
    expect(readCandidate(foreign)).toEqual({ ...BLANK, name: 'A', studies: [{ lastDay: null, level: 's1' }] });
  });
});
