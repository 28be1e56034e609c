import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/kernel/computation.js';
import { tries } from '../size.js';
import { type Facts, gaps as finders, holesOf, type Name, someFacts, someRules, statusOf } from './facts.js';
import { settleNaively } from './oracle.js';

const NAMES: readonly Name[] = ['a', 'b', 'c', 'n', 'marks', 'items', 'spells'];

const gapsOf = (facts: Facts, names: readonly Name[]) => names.flatMap((name) => finders[name](facts, null));

const complete: Facts = { a: true, b: false, c: true, n: 2, marks: { p: true, q: true }, items: [], spells: [] };

describe('readerOf', () => {
  it('computes complete facts once and reads everything off', () => {
    let times = 0;
    const reader = readerOf(complete, gapsOf(complete, NAMES), ({ a, n }) => {
      times += 1;
      return { a, n };
    });
    expect([reader.read(({ a }) => a), reader.read(({ n }) => n)]).toEqual([true, 2]);
    expect(reader.missing()).toEqual([]);
    expect(times).toBe(1);
  });

  it('settles each value by itself, and names the facts of those that were read only', () => {
    const facts = { ...complete, a: null, n: null };
    const reader = readerOf(facts, gapsOf(facts, NAMES), ({ a, b, n }) => ({ a, b, n }));
    expect(reader.missing()).toEqual([]);
    expect(reader.read(({ b }) => b)).toBe(false);
    expect(reader.missing()).toEqual([]);
    expect(reader.read(({ n }) => n)).toBeNull();
    expect(reader.missing()).toEqual(['n']);
    expect(reader.read(({ a }) => a === true || a === false)).toBe(true);
    expect(reader.missing()).toEqual(['n']);
    expect(reader.read(({ a }) => a)).toBeNull();
    expect(reader.missing()).toEqual(['a', 'n']);
  });

  it('agrees with all completions: each value, and the facts missing for any of them', () => {
    fc.assert(
      fc.property(someFacts, someRules, (facts, rules) => {
        const names = NAMES.filter((name) => rules.some(({ reads }) => reads.includes(name)));
        const reader = readerOf(facts, gapsOf(facts, names), (f) => rules.map((rule) => statusOf(rule, f)));
        const naive = rules.map((rule) => settleNaively(facts, holesOf(facts, rule.reads), (f) => statusOf(rule, f)));
        expect(rules.map((_, i) => reader.read((statuses) => statuses[i] ?? null))).toEqual(
          naive.map(({ value }) => value ?? null),
        );
        expect(reader.missing().sort()).toEqual([...new Set(naive.flatMap(({ missing }) => missing))].sort());
      }),
      tries(150),
    );
  });
});
