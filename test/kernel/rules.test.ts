import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Appraisal,
  appraise,
  CONFIDENCES,
  type Confidence,
  type Finding,
  gapsAmong,
  metIfApplies,
  row,
  ruleTable,
  metIf as statusIf,
  weakerOf,
  weakestOf,
} from '../../src/kernel/rules.js';
import { tries } from '../size.js';
import {
  type Facts,
  gaps,
  holesOf,
  lineOf,
  type Name,
  type Rule,
  someFacts,
  someRules,
  statusOf,
  tableOf,
} from './facts.js';
import { type Hole, settleNaively } from './oracle.js';

const complete: Facts = { a: false, b: false, c: false, n: 0, marks: { p: false, q: false }, items: [], spells: [] };
const blank: Facts = { a: null, b: null, c: null, n: null, marks: { p: null, q: null }, items: null, spells: null };

/** A rule that is met when `holds` is true of the one or two facts it reads. */
const metIf = (reads: readonly [Name, Name?], truths: readonly boolean[], informs = false): Rule => ({
  reads: reads.filter((name) => name !== undefined),
  statuses: truths.map((truth) => (truth ? 'met' : 'unmet')),
  counts: { from: 1, whenProven: false },
  limit: 2,
  informs,
  enough: null,
});

const assess = (rules: readonly Rule[], facts: Facts): Appraisal<string> => appraise(tableOf(rules), facts, null);

const readsOf = (rules: readonly Rule[]): Set<Name> => new Set(rules.flatMap(({ reads }) => reads));

/** What the rules come to, worked out from every completion. */
const assessNaively = (rules: readonly Rule[], facts: Facts) => {
  const barring = rules.filter(({ informs }) => !informs);
  const barred = settleNaively(facts, holesOf(facts, readsOf(barring)), (f) =>
    barring.some((rule) => statusOf(rule, f) === 'unmet'),
  );
  return {
    findings: rules.map((rule) => {
      const { value, missing } = settleNaively(facts, holesOf(facts, rule.reads), (f) => statusOf(rule, f));
      return { status: value ?? 'unknown', missing };
    }),
    complete: rules.every((rule) => lineOf(rule, facts) !== null),
    barred: barred.value ?? null,
    missing: barred.missing,
  };
};

const told = ({ findings, complete, barred, missing }: Appraisal<string>) => ({
  findings: findings.map((finding) => ({ status: finding.status, missing: finding.missing.toSorted() })),
  complete,
  barred,
  missing: missing.toSorted(),
});

describe('appraise, against every completion of the facts', () => {
  it('every status, every missing fact, the verdict and what it waits for, exactly', () => {
    fc.assert(
      fc.property(someRules, someFacts, (rules, facts) => {
        expect(told(assess(rules, facts))).toEqual(assessNaively(rules, facts));
      }),
      tries(300),
    );
  });

  it('on facts of which nothing is known', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        expect(told(assess(rules, blank))).toEqual(assessNaively(rules, blank));
      }),
      tries(60),
    );
  });

  it('settled stays settled, and nothing becomes missing, as facts are filled in one by one', () => {
    const somePicks = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(someRules, someFacts, somePicks, (rules, start, picks) => {
        let facts = start;
        let before = assess(rules, facts);
        for (const pick of picks) {
          const holes: Hole<Facts>[] = holesOf(facts, readsOf(rules));
          const hole = holes[pick % Math.max(holes.length, 1)];
          if (hole === undefined) return;
          const filled = hole.fills[pick % hole.fills.length]?.(facts) ?? facts;
          const after = assess(rules, filled);
          before.findings.forEach((finding, i) => {
            if (finding.status !== 'unknown') expect(after.findings[i]?.status).toBe(finding.status);
            expect(finding.missing).toEqual(expect.arrayContaining([...(after.findings[i]?.missing ?? [])]));
          });
          if (before.barred !== null) expect(after.barred).toBe(before.barred);
          expect(before.missing).toEqual(expect.arrayContaining(after.missing));
          facts = filled;
          before = after;
        }
      }),
      tries(150),
    );
  });

  it('a settled finding and a settled verdict miss nothing, an open one something', () => {
    fc.assert(
      fc.property(someRules, someFacts, (rules, facts) => {
        const { findings, barred, missing } = assess(rules, facts);
        for (const finding of findings) expect(finding.missing.length === 0).toBe(finding.status !== 'unknown');
        expect(missing.length === 0).toBe(barred !== null);
      }),
      tries(100),
    );
  });

  it('tells which rows cannot be met together: there are some only where none bars alone, and each bars or not', () => {
    fc.assert(
      fc.property(someRules, someFacts, (rules, facts) => {
        const { findings, barred, notMetTogether } = assess(rules, facts);
        const conflict = rules.filter((_, i) => notMetTogether.includes(`${i}`));
        const barsAlone = rules.some((rule, i) => !rule.informs && findings[i]?.status === 'unmet');
        expect(notMetTogether.length > 0).toBe(barred === true && !barsAlone);
        expect(conflict).toHaveLength(notMetTogether.length);
        const barring = (some: readonly Rule[]) =>
          settleNaively(facts, holesOf(facts, readsOf(some)), (f) =>
            some.some((rule) => statusOf(rule, f) === 'unmet'),
          );
        if (conflict.length > 0) expect(barring(conflict).value).toBe(true);
        for (const rule of conflict) {
          expect(rule.informs).toBe(false);
          expect(barring([rule]).value).toBeUndefined();
        }
      }),
      tries(200),
    );
  });

  it('shows the evidence of the facts as they are, and one finding a row, in order', () => {
    fc.assert(
      fc.property(someRules, someFacts, (rules, facts) => {
        expect(assess(rules, facts).findings.map(({ provision, evidence }) => ({ provision, evidence }))).toEqual(
          rules.map((rule, i) => ({ provision: `${i}`, evidence: { line: lineOf(rule, facts) } })),
        );
      }),
      tries(100),
    );
  });

  it('gives plain and fresh results, and the same ones each time', () => {
    fc.assert(
      fc.property(someRules, someFacts, (rules, facts) => {
        const table = tableOf(rules);
        const one = appraise(table, facts, null);
        const other = appraise(table, facts, null);
        expect(one).toEqual(other);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        const partsOf = ({ findings, notMetTogether, missing }: Appraisal<string>): object[] => [
          findings,
          notMetTogether,
          missing,
          ...findings.flatMap((finding) => [finding, finding.missing, finding.evidence]),
        ];
        const parts = new Set<object>([...partsOf(one), ...partsOf(other)]);
        expect(parts.size).toBe(partsOf(one).length + partsOf(other).length);
      }),
      tries(100),
    );
  });
});

describe('appraise, by hand', () => {
  it('bars by any row that is unmet, and evaluates the others all the same', () => {
    const rules = [metIf(['a'], [false, true]), metIf(['b'], [true, false]), metIf(['c'], [false, true])];
    expect(told(assess(rules, complete))).toEqual({
      findings: [
        { status: 'unmet', missing: [] },
        { status: 'met', missing: [] },
        { status: 'unmet', missing: [] },
      ],
      complete: true,
      barred: true,
      missing: [],
    });
  });

  it('a row that informs bars nobody, known or not', () => {
    const rules = [metIf(['a'], [false, true], true)];
    expect(assess(rules, complete)).toMatchObject({ barred: false, missing: [], findings: [{ status: 'unmet' }] });
    expect(told(assess(rules, { ...complete, a: null }))).toEqual({
      findings: [{ status: 'unknown', missing: ['a'] }],
      complete: false,
      barred: false,
      missing: [],
    });
  });

  it('one unmet row settles the verdict, however much is missing beside it', () => {
    const rules = [metIf(['a'], [false, true]), metIf(['b'], [false, true])];
    expect(told(assess(rules, { ...complete, b: null }))).toEqual({
      findings: [
        { status: 'unmet', missing: [] },
        { status: 'unknown', missing: ['b'] },
      ],
      complete: false,
      barred: true,
      missing: [],
    });
  });

  it('an open row that is met or does not apply bars nobody, so the verdict waits for nothing', () => {
    const recommended: Rule = { ...metIf(['a'], []), statuses: ['not-applicable', 'met'] };
    expect(told(assess([recommended], { ...complete, a: null }))).toEqual({
      findings: [{ status: 'unknown', missing: ['a'] }],
      complete: false,
      barred: false,
      missing: [],
    });
  });

  it('a fact that only tells met from not-applicable is missing from the finding, not from the verdict', () => {
    const rule: Rule = { ...metIf(['a', 'b'], []), statuses: ['met', 'unmet', 'not-applicable', 'unmet'] };
    expect(told(assess([rule], { ...complete, a: null, b: null }))).toEqual({
      findings: [{ status: 'unknown', missing: ['a', 'b'] }],
      complete: false,
      barred: null,
      missing: ['b'],
    });
  });

  it('two rows of which one must be unmet bar, though neither is settled', () => {
    const rules = [metIf(['a'], [false, true]), metIf(['a'], [true, false])];
    expect(told(assess(rules, { ...complete, a: null }))).toEqual({
      findings: [
        { status: 'unknown', missing: ['a'] },
        { status: 'unknown', missing: ['a'] },
      ],
      complete: false,
      barred: true,
      missing: [],
    });
    expect(assess(rules, { ...complete, a: null }).notMetTogether).toEqual(['0', '1']);
  });

  it('rows beside those that cannot be met together are not among them', () => {
    const rules = [metIf(['b'], [false, true]), metIf(['a'], [false, true]), metIf(['a'], [true, false])];
    expect(assess(rules, { ...complete, a: null, b: null })).toMatchObject({
      barred: true,
      notMetTogether: ['1', '2'],
      missing: [],
    });
  });

  it('a fact that a row does not look at is not missing from it', () => {
    const rule: Rule = { ...metIf(['a', 'b'], [false, true, true, true]), enough: 1 };
    expect(told(assess([rule], { ...complete, a: true, b: null }))).toEqual({
      findings: [{ status: 'met', missing: [] }],
      complete: true,
      barred: false,
      missing: [],
    });
    expect(assess([rule], { ...complete, a: false, b: null })).toMatchObject({ barred: null, missing: ['b'] });
    expect(told(assess([rule], { ...complete, a: null, b: null }))).toMatchObject({
      barred: null,
      missing: ['a', 'b'],
    });
  });

  it('what averts one row may bring about another: their shared fact alone decides nothing', () => {
    // Unmet when a, or when not a and b: only b matters once a is true, and then nothing does.
    const rules = [metIf(['a', 'b'], [true, false, true, true]), metIf(['a', 'b'], [true, true, true, false])];
    expect(told(assess(rules, { ...complete, a: null, b: null }))).toMatchObject({ barred: null, missing: ['b'] });
  });

  it('names the holes of a list by their place, and the list itself when it is not there', () => {
    const rule = metIf(['items'], [true, false]);
    const items = [
      { grade: 0, proven: null },
      { grade: null, proven: true },
      { grade: null, proven: null },
    ];
    expect(told(assess([rule], { ...complete, items }))).toEqual({
      findings: [{ status: 'unknown', missing: ['items[1].grade', 'items[2].grade'] }],
      complete: false,
      barred: null,
      missing: ['items[1].grade', 'items[2].grade'],
    });
    expect(assess([rule], { ...complete, items: null })).toMatchObject({ barred: null, missing: ['items'] });
    expect(assess([rule], { ...complete, items: [...items, { grade: 2, proven: null }] })).toMatchObject({
      complete: false,
      barred: true,
      missing: [],
    });
  });

  it('names the holes of a list whose items add up, though none of them alone is enough', () => {
    const rule = metIf(['spells'], [true, false]);
    const spells = [
      { months: 1, counted: null },
      { months: 1, counted: null },
    ];
    const missing = ['spells[0].counted', 'spells[1].counted'];
    expect(told(assess([rule], { ...complete, spells }))).toEqual({
      findings: [{ status: 'unknown', missing }],
      complete: false,
      barred: null,
      missing,
    });
    expect(assess([rule], { ...complete, spells: spells.slice(1) })).toMatchObject({ barred: false, missing: [] });
  });

  it('a table without rows bars nobody', () => {
    expect(assess([], blank)).toEqual({
      findings: [],
      complete: true,
      barred: false,
      notMetTogether: [],
      missing: [],
      exact: true,
    });
  });
});

describe('row', () => {
  const base = { reads: ['a'] as const, measure: ({ a }: Facts) => ({ a }), judge: () => 'met' as const };

  it('is certain and bars unless it says otherwise', () => {
    const plain = row<Facts, null, Name, string, { a: boolean | null }>({ ...base, provision: 'p' });
    expect(plain.bars).toBe(true);
    expect(plain.find(complete, null)).toEqual({
      provision: 'p',
      status: 'met',
      confidence: 'certain',
      missing: [],
      evidence: { a: false },
    });
  });

  it('may choose its provision by the evidence and its confidence by the facts, complete or not', () => {
    const branched = row<Facts, null, Name, string, { a: boolean | null }>({
      ...base,
      provision: ({ a }) => (a === null ? 'p' : `p.${Number(a)}`),
      confidence: ({ b }) => (b === null ? 'unsure' : 'likely'),
      informs: true,
    });
    expect(branched.bars).toBe(false);
    expect(branched.find(complete, null)).toMatchObject({ provision: 'p.0', confidence: 'likely' });
    expect(branched.show(blank, null, 'unknown', ['a'])).toEqual({
      provision: 'p',
      status: 'unknown',
      confidence: 'unsure',
      missing: ['a'],
      evidence: { a: null },
    });
    const table = ruleTable(gaps, [branched]);
    expect(appraise(table, { ...complete, a: null }, null).findings).toMatchObject([
      { provision: 'p', confidence: 'likely', status: 'met', missing: [] },
    ]);
  });

  it('measures against the surroundings', () => {
    const limited = row<Facts, { limit: number }, Name, string, { n: number | null; limit: number }>({
      provision: 'p',
      reads: ['n'],
      measure: ({ n }, { limit }) => ({ n, limit }),
      judge: ({ n, limit }) => ((n ?? 0) <= limit ? 'met' : 'unmet'),
    });
    expect(limited.find({ ...complete, n: 2 }, { limit: 1 })).toMatchObject({
      status: 'unmet',
      evidence: { n: 2, limit: 1 },
    });
  });
});

describe('ruleTable and gapsAmong', () => {
  it('a fact that several rows read is looked for once', () => {
    const lookups: Name[] = [];
    const counting = {
      ...gaps,
      a: (facts: Facts) => {
        lookups.push('a');
        return gaps.a(facts, null);
      },
    };
    const { rows } = tableOf([metIf(['b', 'a'], [true, true, true, false]), metIf(['a'], [true, false])]);
    expect(appraise(ruleTable(counting, rows), { ...complete, a: null }, null).missing).toEqual(['a']);
    expect(lookups).toEqual(['a']);
  });

  it('gaps are looked for among the names given, in their order', () => {
    const paths = (facts: Facts, names: readonly Name[]) =>
      gapsAmong(gaps, names, facts, null).flatMap(({ openings }) => openings.flatMap((opening) => opening.paths));
    expect(paths(blank, ['n', 'marks', 'a'])).toEqual(['n', 'marks.p', 'marks.q', 'a']);
    expect(paths({ ...blank, n: 0 }, ['n', 'b'])).toEqual(['b']);
    expect(paths(complete, ['n', 'a', 'items'])).toEqual([]);
    expect(paths(blank, [])).toEqual([]);
  });
});

describe('metIf and metIfApplies', () => {
  it('a requirement that always applies is met or not', () => {
    expect([statusIf(true), statusIf(false)]).toEqual(['met', 'unmet']);
  });

  it('one that does not apply is neither, whatever its condition', () => {
    const statuses = [true, false].map((applies) => [true, false].map((holds) => metIfApplies(applies, holds)));
    expect(statuses).toEqual([
      ['met', 'unmet'],
      ['not-applicable', 'not-applicable'],
    ]);
  });
});

describe('confidence', () => {
  it('is ordered from best to worst', () => {
    expect(CONFIDENCES).toEqual(['certain', 'likely', 'unsure']);
  });

  it.each<[Confidence, Confidence, Confidence]>([
    ['certain', 'certain', 'certain'],
    ['certain', 'likely', 'likely'],
    ['likely', 'likely', 'likely'],
    ['certain', 'unsure', 'unsure'],
    ['likely', 'unsure', 'unsure'],
    ['unsure', 'unsure', 'unsure'],
  ])('the weaker of %s and %s is %s, whichever comes first', (a, b, weaker) => {
    expect([weakerOf(a, b), weakerOf(b, a)]).toEqual([weaker, weaker]);
  });

  it('of several findings is that of the weakest', () => {
    const finding = (confidence: Confidence): Finding => ({
      provision: 'p',
      status: 'met',
      confidence,
      missing: [],
      evidence: {},
    });
    const of = (...confidences: Confidence[]) => weakestOf(confidences.map(finding));
    expect([of(), of('certain'), of('likely', 'certain'), of('certain', 'unsure', 'likely')]).toEqual([
      'certain',
      'certain',
      'likely',
      'unsure',
    ]);
  });
});
