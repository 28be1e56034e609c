/** Made-up facts of every shape that gaps come in, tables of made-up rules over them, and their holes for the oracle. */
import fc from 'fast-check';
import { type Gap, gapOf } from '../../src/kernel/completions.js';
import { factGap, itemPart, listGap } from '../../src/kernel/gaps.js';
import { type GapFinders, type RuleTable, row, ruleTable, type Settled } from '../../src/kernel/rules.js';
import type { Hole } from './oracle.js';

/** An item counts against a person from some grade on, and under some rules only when proven; the first values are mildest. */
export interface Item {
  readonly grade: number | null;
  readonly proven: boolean | null;
}

/** A spell of time that is counted or not; spells add up. */
export interface Spell {
  readonly months: number;
  readonly counted: boolean | null;
}

export interface Facts {
  readonly a: boolean | null;
  readonly b: boolean | null;
  readonly c: boolean | null;
  readonly n: number | null;
  /** Two facts that rules read under one name, as performance by year. */
  readonly marks: { readonly p: boolean | null; readonly q: boolean | null };
  /** Items that stand beside each other: one that counts is enough. */
  readonly items: readonly Item[] | null;
  /** Items that act together: their months add up. */
  readonly spells: readonly Spell[] | null;
}

export type Name = keyof Facts;

const TRUTHS = [false, true] as const;
const NUMBERS = [0, 1, 2] as const;
const GRADES = [0, 1, 2] as const;

const everyItem: Item[] = GRADES.flatMap((grade) => TRUTHS.map((proven) => ({ grade, proven })));

/** Lists of spells of every length that rules can tell apart. */
const someSpells: (readonly Spell[])[] = [0, 1, 2, 3].map((length) => [{ months: length, counted: true }]);

const withMark = (facts: Facts, mark: 'p' | 'q', value: boolean): Facts => ({
  ...facts,
  marks: { ...facts.marks, [mark]: value },
});

/** How the engine looks for what is missing. */
export const gaps: GapFinders<Facts, null, Name> = {
  a: factGap(
    'a',
    (f: Facts) => f.a,
    (a) => ({ a }),
    TRUTHS,
  ),
  b: factGap(
    'b',
    (f: Facts) => f.b,
    (b) => ({ b }),
    TRUTHS,
  ),
  c: factGap(
    'c',
    (f: Facts) => f.c,
    (c) => ({ c }),
    TRUTHS,
  ),
  n: factGap(
    'n',
    (f: Facts) => f.n,
    (n) => ({ n }),
    () => NUMBERS,
  ),
  marks: ({ marks }) =>
    (['p', 'q'] as const).flatMap((mark): Gap<Facts>[] =>
      marks[mark] === null
        ? [
            gapOf(
              [`marks.${mark}`],
              TRUTHS.map((v) => (f: Facts) => withMark(f, mark, v)),
            ),
          ]
        : [],
    ),
  items: listGap<Facts, null, Item>(
    'items',
    { get: (f) => f.items, setting: (items) => ({ items }) },
    // Rules tell lists apart by what counts in them, and what counts under one may not under another.
    [[], ...everyItem.map((item) => [item])],
    [itemPart('grade', () => GRADES), itemPart('proven', TRUTHS)],
  ),
  spells: listGap<Facts, null, Spell>(
    'spells',
    { get: (f) => f.spells, setting: (spells) => ({ spells }) },
    someSpells,
    [itemPart('counted', TRUTHS)],
    true,
  ),
};

const scalarHole = <K extends 'a' | 'b' | 'c' | 'n'>(
  facts: Facts,
  name: K,
  values: readonly Facts[K][],
): Hole<Facts>[] =>
  facts[name] === null ? [{ path: name, fills: values.map((value) => (f: Facts) => ({ ...f, [name]: value })) }] : [];

const someLists: (readonly Item[])[] = [
  [],
  ...everyItem.map((item) => [item]),
  [
    { grade: 1, proven: true },
    { grade: 2, proven: false },
  ],
  [
    { grade: 0, proven: false },
    { grade: 2, proven: true },
  ],
];

const itemHole = <K extends keyof Item>(
  item: Item,
  index: number,
  part: K,
  values: readonly Item[K][],
): Hole<Facts>[] =>
  item[part] === null
    ? [
        {
          path: `items[${index}].${part}`,
          fills: values.map((value) => (f: Facts) => ({
            ...f,
            items: (f.items ?? []).map((one, i) => (i === index ? { ...one, [part]: value } : one)),
          })),
        },
      ]
    : [];

const spellHole = ({ counted }: Spell, index: number): Hole<Facts>[] =>
  counted === null
    ? [
        {
          path: `spells[${index}].counted`,
          fills: TRUTHS.map((value) => (f: Facts) => ({
            ...f,
            spells: (f.spells ?? []).map((one, i) => (i === index ? { ...one, counted: value } : one)),
          })),
        },
      ]
    : [];

/** How the oracle looks for what is missing: every hole with all of its values, none taken for milder than another. */
export const holesOf = (facts: Facts, names: Iterable<Name>): Hole<Facts>[] => {
  const wanted = new Set(names);
  const { items, marks, spells } = facts;
  const all: { readonly [name in Name]: () => Hole<Facts>[] } = {
    a: () => scalarHole(facts, 'a', TRUTHS),
    b: () => scalarHole(facts, 'b', TRUTHS),
    c: () => scalarHole(facts, 'c', TRUTHS),
    n: () => scalarHole(facts, 'n', NUMBERS),
    marks: () =>
      (['p', 'q'] as const).flatMap((mark) =>
        marks[mark] === null
          ? [{ path: `marks.${mark}`, fills: TRUTHS.map((value) => (f: Facts) => withMark(f, mark, value)) }]
          : [],
      ),
    items: () =>
      items === null
        ? [{ path: 'items', fills: someLists.map((list) => (f: Facts) => ({ ...f, items: list })) }]
        : items.flatMap((item, i) => [...itemHole(item, i, 'grade', GRADES), ...itemHole(item, i, 'proven', TRUTHS)]),
    spells: () =>
      spells === null
        ? [{ path: 'spells', fills: someSpells.map((list) => (f: Facts) => ({ ...f, spells: list })) }]
        : spells.flatMap((spell, i) => spellHole(spell, i)),
  };
  return [...wanted].flatMap((name) => all[name]());
};

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 1 });

export const someFacts: fc.Arbitrary<Facts> = fc.record({
  a: maybe(fc.boolean()),
  b: maybe(fc.boolean()),
  c: maybe(fc.boolean()),
  n: maybe(fc.constantFrom(...NUMBERS)),
  marks: fc.record({ p: maybe(fc.boolean()), q: maybe(fc.boolean()) }),
  items: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 4,
      arbitrary: fc.array(fc.record({ grade: maybe(fc.constantFrom(...GRADES)), proven: maybe(fc.boolean()) }), {
        maxLength: 2,
      }),
    },
  ),
  spells: maybe(
    fc.array(fc.record({ months: fc.integer({ min: 1, max: 2 }), counted: maybe(fc.boolean()) }), { maxLength: 3 }),
  ),
});

/** A made-up rule: a truth table over the facts it reads. */
export interface Rule {
  readonly reads: readonly Name[];
  readonly statuses: readonly Settled[];
  /** From which grade an item counts, and whether it has to be proven. */
  readonly counts: { readonly from: number; readonly whenProven: boolean };
  /** How many months of spells it takes. */
  readonly limit: number;
  readonly informs: boolean;
  /** With this value of the first fact the others are not looked at. */
  readonly enough: number | null;
}

const SIZES: { readonly [name in Name]: number } = { a: 2, b: 2, c: 2, n: 3, marks: 4, items: 2, spells: 2 };

const digit = (value: boolean | number | null): number | null => (value === null ? null : Number(value));

const itemsCount = ({ counts }: Rule, items: Facts['items']): number | null => {
  if (items === null || items.some(({ grade, proven }) => grade === null || proven === null)) return null;
  return Number(
    items.some(({ grade, proven }) => (grade ?? 0) >= counts.from && (!counts.whenProven || proven === true)),
  );
};

const spellsCount = ({ limit }: Rule, spells: Facts['spells']): number | null => {
  if (spells === null || spells.some(({ counted }) => counted === null)) return null;
  return Number(spells.reduce((sum, { months, counted }) => sum + (counted === true ? months : 0), 0) >= limit);
};

const digitOf = (rule: Rule, facts: Facts, name: Name): number | null => {
  if (name === 'items') return itemsCount(rule, facts.items);
  if (name === 'spells') return spellsCount(rule, facts.spells);
  if (name !== 'marks') return digit(facts[name]);
  const { p, q } = facts.marks;
  return p === null || q === null ? null : Number(p) * 2 + Number(q);
};

const ignoredBy = (rule: Rule, facts: Facts): Name[] => {
  const [first, ...others] = rule.reads;
  return first !== undefined && rule.enough !== null && digitOf(rule, facts, first) === rule.enough ? others : [];
};

/** The line of the truth table that the facts stand on; `null` while a fact that the rule looks at is missing. */
export const lineOf = (rule: Rule, facts: Facts): number | null => {
  const ignored = ignoredBy(rule, facts);
  return rule.reads.reduce<number | null>((line, name) => {
    const value = ignored.includes(name) ? 0 : digitOf(rule, facts, name);
    return line === null || value === null ? null : line * SIZES[name] + value;
  }, 0);
};

const statusOnLine = (rule: Rule, line: number | null): Settled => {
  const status = line === null ? undefined : rule.statuses[line];
  if (status === undefined) throw new Error('judged before the facts were complete');
  return status;
};

/** What a rule comes to for complete facts. */
export const statusOf = (rule: Rule, facts: Facts): Settled => statusOnLine(rule, lineOf(rule, facts));

/** Items are things held against a person: what bars without any bars with one too. */
const heldAgainst = (rule: Rule): Rule => {
  if (!rule.reads.includes('items')) return rule;
  return {
    ...rule,
    statuses: rule.statuses.map((status, line) =>
      line % 2 === 1 && rule.statuses[line - 1] === 'unmet' ? 'unmet' : status,
    ),
  };
};

const someStatus = fc.oneof(
  { weight: 4, arbitrary: fc.constant('met' as const) },
  { weight: 3, arbitrary: fc.constant('unmet' as const) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);

export const someRule: fc.Arbitrary<Rule> = fc
  .uniqueArray(fc.constantFrom<Name>('a', 'b', 'c', 'n', 'marks', 'spells'), { minLength: 0, maxLength: 3 })
  .chain((scalars) =>
    fc.boolean().map((list): Name[] => (list || scalars.length === 0 ? [...scalars, 'items'] : scalars)),
  )
  .chain((reads) => {
    const lines = reads.reduce((product, name) => product * SIZES[name], 1);
    return fc.record({
      reads: fc.constant(reads),
      statuses: fc.array(someStatus, { minLength: lines, maxLength: lines }),
      counts: fc.record({ from: fc.integer({ min: 0, max: 2 }), whenProven: fc.boolean() }),
      limit: fc.integer({ min: 1, max: 3 }),
      informs: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      enough: fc.option(fc.constantFrom(0, 1), { nil: null, freq: 1 }),
    });
  })
  .map(heldAgainst);

export const someRules = fc.array(someRule, { minLength: 1, maxLength: 4 });

/** The table of some rules; rows are cited by their number. */
export const tableOf = (rules: readonly Rule[]): RuleTable<Facts, null, Name, string> =>
  ruleTable(
    gaps,
    rules.map((rule, i) =>
      row<Facts, null, Name, string, { readonly line: number | null }>({
        provision: `${i}`,
        reads: rule.reads,
        ignores: (facts) => ignoredBy(rule, facts),
        measure: (facts) => ({ line: lineOf(rule, facts) }),
        judge: ({ line }) => statusOnLine(rule, line),
        ...(rule.informs ? { informs: true as const } : {}),
      }),
    ),
  );
