import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fact, flatFact, isoDate } from '../../src/kernel/fields.js';
import { REFUSED, readerFor } from '../../src/kernel/reader.js';
import { tries } from '../size.js';

/** What a reader says, and what its schema says: a reader may refuse too much, and may never accept too much. */
const compare = (schema: z.ZodType, value: unknown) => {
  const copy = readerFor(schema)(value);
  const parsed = schema.safeParse(value);
  return { copy, parsed: parsed.success ? parsed.data : REFUSED };
};

const kinds: [string, z.ZodType, readonly unknown[], readonly unknown[]][] = [
  ['a date', isoDate, ['2024-02-29'], ['2023-02-29', 20240229, null, undefined, new Date(0)]],
  ['a boolean', z.boolean(), [true, false], ['true', 1, null]],
  ['a choice', z.enum(['a', 'b']), ['a', 'b'], ['c', ['a'], null, 0]],
  ['a fact', fact(z.boolean()), [true, null, undefined], ['x', 0]],
  ['an optional one', z.boolean().optional(), [true, undefined], [null, 0]],
  ['a union', z.union([z.literal('x'), isoDate]), ['x', '2024-01-01'], ['y', '2024-13-01', null]],
  ['a short list', z.array(isoDate), [[], ['2024-01-01']], [['x'], 'x', null, { length: 0 }]],
  ['a list with a greatest length', z.array(z.boolean()).max(6), [[], Array(6).fill(true)], [Array(7).fill(true)]],
  ['a list that may not be long', z.array(z.boolean()).max(3), [[], [true, false, true]], [Array(4).fill(true)]],
  ['a long list', z.array(z.boolean()), [Array(40).fill(true)], [[...Array(40).fill(true), 1]]],
  ['a list with a least length', z.array(z.boolean()).min(1), [[true]], [[]]],
  ['an object', z.strictObject({ a: fact(isoDate) }), [{}, { a: null }], [{ b: 1 }, { a: 'x' }, [], null, 'a']],
  ['what an object must hold', z.strictObject({ a: isoDate }), [{ a: '2024-01-01' }], [{}, { a: null }]],
  ['an object with a check', z.strictObject({ a: fact(isoDate) }).refine((o) => o.a !== null), [{}], [{ a: null }]],
  ['a record', z.record(z.string().regex(/^\d{4}$/), fact(z.boolean())), [{ '2024': true }, {}], [{ x: true }]],
  ['a number', z.int().min(1), [1, 7], [0, 1.5, '1']],
  ['a fact of a flat record', flatFact(z.boolean()), [true, false, null], ['x', 0]],
  ['a flat record', z.strictObject({ a: flatFact(isoDate) }), [{ a: '2024-02-29' }], [{ a: '2024-02-30' }, { b: 1 }]],
  ['a choice with a check', z.enum(['a', 'b']).refine((one) => one !== 'b'), ['a'], ['b', 'c', null]],
  ['a boolean with a check', z.boolean().refine((one) => one), [true], [false, null, 'x']],
  ['a union with a check', z.union([z.number(), z.string()]).refine((n) => Number(n) < 9), [1, '8.5'], [9, '9', null]],
  ['a default', z.strictObject({ a: z.boolean().default(true) }), [{ a: false }], [{ a: null }, { a: 'x' }]],
  ['a default of a nullable', z.boolean().nullable().default(true), [null, false, undefined], ['x']],
  ['a default null of a nullish', z.boolean().nullish().default(null), [null, false], ['x', 0]],
  [
    'an optional one that is checked',
    z
      .int()
      .optional()
      .refine((n) => n !== 3),
    [1, undefined],
    [3, 'x'],
  ],
];

const mixed = z.strictObject({
  penalties: fact(z.array(z.strictObject({ level: fact(z.enum(['ringan', 'sedang', 'berat'])) })).max(3)),
  time: fact(z.union([z.literal('curriculum'), z.strictObject({ months: z.int().min(1).max(120) })])),
  performance: fact(z.record(z.string().regex(/^\d{4}$/), fact(z.enum(['baik', 'kurang'])))),
  day: fact(isoDate),
});

describe('flatFact', () => {
  const schema = z.strictObject({ a: flatFact(z.boolean()), b: flatFact(z.enum(['x', 'y'])) });
  const read = readerFor(schema);

  it.each([
    [{}, { a: null, b: null }],
    [{ a: undefined }, { a: null, b: null }],
    [
      { a: null, b: 'y' },
      { a: null, b: 'y' },
    ],
    [
      { b: null, a: false },
      { a: false, b: null },
    ],
  ])('%o is read as %o, however the fact was left out', (raw, facts) => {
    expect(schema.parse(raw)).toEqual(facts);
    expect(read(raw)).toStrictEqual(facts);
  });

  it('leaves the record it was read from alone', () => {
    const raw = Object.freeze({ a: undefined });
    read(raw);
    expect(Object.keys(raw)).toEqual(['a']);
    expect(raw.a).toBeUndefined();
  });

  it('says no for a wrong value beside one that is left out', () => {
    expect(read({ a: 'x' })).toBe(REFUSED);
    expect(read({ b: 'z', a: null })).toBe(REFUSED);
  });

  it('inside a list is null as well', () => {
    const list = z.strictObject({ items: flatFact(z.array(schema).min(1).max(7)) });
    for (const length of [1, 5, 6, 7]) {
      const items = Array.from({ length }, (_, i) => (i === 0 ? {} : { a: true }));
      const read = items.map((_, i) => ({ a: i === 0 ? null : true, b: null }));
      expect(readerFor(list)({ items })).toEqual({ items: read });
      expect(list.parse({ items })).toEqual({ items: read });
    }
    expect(readerFor(list)({ items: [] })).toBe(REFUSED);
    expect(readerFor(list)({ items: Array(8).fill({}) })).toBe(REFUSED);
  });
});

describe('a reader', () => {
  it.each(kinds)('of %s accepts what its schema accepts', (_kind, schema, right, wrong) => {
    for (const value of right) {
      const { copy, parsed } = compare(schema, value);
      expect(copy).toEqual(parsed);
      expect(copy).not.toBe(REFUSED);
    }
    for (const value of wrong) expect(compare(schema, value)).toEqual({ copy: REFUSED, parsed: REFUSED });
  });

  it('of an object that lets other keys pass leaves it to the schema', () => {
    expect(readerFor(z.object({ a: z.boolean() }))({ a: true, b: 1 })).toEqual({ a: true });
    expect(readerFor(z.looseObject({ a: z.boolean() }))({ a: true, b: 1 })).toEqual({ a: true, b: 1 });
  });

  it('refuses what is not plain, for the schema to judge', () => {
    const read = readerFor(z.strictObject({ a: fact(z.boolean()) }));
    for (const value of [new Map(), new Date(0), Object.create({ a: true })]) expect(read(value)).toBe(REFUSED);
    expect(read(Object.assign(Object.create(null), { a: true }))).toEqual({ a: true });
  });

  it('reads every property once, so that what was checked is what is used', () => {
    const changing = (values: unknown[]) => ({
      get level() {
        return values.shift();
      },
    });
    const list = [changing(['sedang', 'ringan'])];
    expect(readerFor(mixed)({ penalties: list })).toEqual({ penalties: [{ level: 'sedang' }] });
  });

  it('gives copies', () => {
    const record = { penalties: [{ level: 'berat' }], time: { months: 24 }, performance: {} };
    const copy = readerFor(mixed)(record);
    expect(copy).toEqual(record);
    for (const name of Object.keys(record)) {
      expect(Reflect.get(Object(copy), name)).not.toBe(Reflect.get(record, name));
    }
  });

  const anyRecord = fc.record(
    {
      penalties: fc.option(fc.array(fc.record({ level: fc.constantFrom('ringan', 'sedang', null) }), { maxLength: 3 })),
      time: fc.option(fc.record({ months: fc.integer({ min: 1, max: 120 }) })),
      performance: fc.option(fc.dictionary(fc.constantFrom('2024', '2025'), fc.constantFrom('baik', null))),
      day: fc.option(fc.constantFrom('2024-02-29', '2026-07-01')),
    },
    { requiredKeys: [] },
  );
  const anyValue = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>('2024-02-30', 'berat', -1, 1e9, null, undefined, 0, '30.01', []),
  );

  it('takes every right record, and none that the schema refuses', () => {
    const schema = mixed;
    const read = readerFor(schema);
    fc.assert(
      fc.property(anyRecord, fc.string(), anyValue, fc.nat(), (facts, key, value, which) => {
        expect(read(facts)).toEqual(schema.safeParse(facts).data);
        const names = [key, ...Object.keys(Object(facts))];
        const changed = { ...Object(facts), [names[which % names.length] ?? key]: value };
        const parsed = schema.safeParse(changed);
        const copy = read(changed);
        if (copy !== REFUSED) expect(copy).toEqual(parsed.data);
        if (!parsed.success) expect(copy).toBe(REFUSED);
      }),
      tries(300),
    );
  });
});
