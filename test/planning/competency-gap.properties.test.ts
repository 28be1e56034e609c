import { amend, assessCompetencyGap, type CompetencyGapAssessment, permenPupr2Of2023 } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleNaively } from '../kernel/oracle.js';
import { tries } from '../size.js';
import {
  type Band,
  CLUSTERS,
  type Competencies,
  type Competency,
  completionsOf,
  HELD,
  holesOf,
  IMPORTANCES,
  type MatchReading,
  matchOf,
  outcomeOf,
  REQUIRED,
} from './competency-oracle.js';
import { asOf } from './records.js';

interface Asked {
  readonly reading: MatchReading;
  readonly bands: readonly Band[];
}

const decide = (competencies: Competencies, { reading, bands }: Asked): CompetencyGapAssessment =>
  assessCompetencyGap(
    { competencies, ...(bands.length === 0 ? {} : { bands }) },
    { asOf, readings: { C22: reading }, ruleset: amend(permenPupr2Of2023, {}) },
  );

const BANDS: readonly (readonly Band[])[] = [
  [],
  [{ from: 0, label: 'semua' }],
  [
    { from: 0, label: 'belum' },
    { from: 68, label: 'cukup' },
    { from: '80.0', label: 'sesuai' },
  ],
  [
    { from: '0.0000', label: 'belum' },
    { from: '33.3333', label: 'sepertiga' },
    { from: '33.3334', label: 'lebih' },
    { from: '66.6667', label: 'dua pertiga' },
    { from: 100, label: 'penuh' },
  ],
];

const asked: fc.Arbitrary<Asked> = fc.record({
  reading: fc.constantFrom<MatchReading>('total-levels', 'mean-of-ratios'),
  bands: fc.constantFrom(...BANDS),
});

const whole: fc.Arbitrary<Competency> = fc.record({
  cluster: fc.constantFrom(...CLUSTERS),
  required: fc.constantFrom(...REQUIRED),
  held: fc.constantFrom(...HELD),
  importance: fc.constantFrom(...IMPORTANCES),
});
const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 3 });
const holey: fc.Arbitrary<Competency> = fc.record({
  cluster: maybe(fc.constantFrom(...CLUSTERS)),
  required: maybe(fc.constantFrom(...REQUIRED)),
  held: maybe(fc.oneof(fc.constantFrom(...HELD), fc.constantFrom(0, 5))),
  importance: maybe(fc.constantFrom(...IMPORTANCES)),
});
const list = (of: fc.Arbitrary<Competency>, maxLength: number) => fc.array(of, { minLength: 1, maxLength });
const affordable = (all: Competencies): boolean => completionsOf(all) <= 1_500;

/** The answer in the form of the oracle's outcome. */
const saidBy = ({ verdict, findings, ...values }: CompetencyGapAssessment) => ({
  verdict,
  rows: findings.map(({ status }) => status),
  competencies:
    values.competencies?.map(({ gap, ratioPercent, fitForPost }) => ({ gap, ratioPercent, fitForPost })) ?? null,
  order: values.order,
  fitForPost: values.fitForPost,
  mutlakLacking: values.mutlakLacking,
  clusters: values.clusters,
  match: values.match,
  band: values.band,
});

type Outcome = ReturnType<typeof outcomeOf>;

const sorted = (paths: readonly string[]): string[] => [...paths].sort();
const union = (lists: readonly (readonly string[])[]): string[] => sorted([...new Set(lists.flat())]);

/** Everything that an answer to a list with holes has to say, each thing settled by itself. */
const expectationOf = (all: Competencies, { reading, bands }: Asked) => {
  const holes = holesOf(all);
  const outcomes = new Map<string, Outcome>();
  const outcome = (filled: Competencies): Outcome => {
    const key = JSON.stringify(filled);
    const known = outcomes.get(key) ?? outcomeOf(filled, reading, bands);
    outcomes.set(key, known);
    return known;
  };
  const valuesMissing: (readonly string[])[] = [];
  const settled = <T>(project: (outcome: Outcome) => T) => settleNaively(all, holes, (one) => project(outcome(one)));
  const value = <T extends string | number | boolean | null>(project: (outcome: Outcome) => T): T | null => {
    const { value: agreed, missing } = settled(project);
    valuesMissing.push(missing);
    return agreed ?? null;
  };
  const places = (project: (outcome: Outcome) => readonly number[]): unknown => {
    const text = value((one) => JSON.stringify(project(one)));
    return text === null ? null : JSON.parse(text);
  };
  const verdict = settled((one) => one.verdict);
  const rows = [0, 1, 2, 3, 4, 5, 6].map((i) => settled((one) => one.rows[i]));
  return {
    said: {
      verdict: verdict.value ?? 'undetermined',
      rows: rows.map((row) => row.value ?? 'unknown'),
      competencies: all.map((_, i) => ({
        gap: value((one) => one.competencies[i]?.gap ?? null),
        ratioPercent: value((one) => one.competencies[i]?.ratioPercent ?? null),
        fitForPost: value((one) => one.competencies[i]?.fitForPost ?? null),
      })),
      fitForPost: value((one) => one.fitForPost),
      order: places(({ order }) => order),
      mutlakLacking: places(({ mutlakLacking }) => mutlakLacking),
      clusters: CLUSTERS.map((cluster, i) => ({
        cluster,
        required: value((one) => one.clusters[i]?.required ?? null),
        held: value((one) => one.clusters[i]?.held ?? null),
        gap: value((one) => one.clusters[i]?.gap ?? null),
      })),
      match: value(({ match }) => match),
      band: value(({ band }) => band),
    },
    missing: verdict.missing,
    rowsMissing: rows.map((row) => row.missing),
    valuesMissing: union(valuesMissing),
  };
};

describe('competency gaps', () => {
  it('are what counting in whole numbers makes them, when everything is known', () => {
    fc.assert(
      fc.property(list(whole, 12), asked, (all, one) => {
        const answer = decide(all, one);
        expect(saidBy(answer)).toEqual(outcomeOf(all, one.reading, one.bands));
        expect([...answer.missing, ...answer.valuesMissing]).toEqual([]);
      }),
      tries(500),
    );
  });

  it('are settled, value by value and row by row, exactly when all completions agree', () => {
    fc.assert(
      fc.property(list(holey, 4).filter(affordable), asked, (all, one) => {
        const answer = decide(all, one);
        const expected = expectationOf(all, one);
        expect(saidBy(answer)).toEqual(expected.said);
        expect(sorted(answer.missing)).toEqual(expected.missing);
        expect(answer.findings.map(({ missing }) => sorted(missing))).toEqual(expected.rowsMissing);
        expect(sorted(answer.valuesMissing)).toEqual(expected.valuesMissing);
      }),
      tries(120),
    );
  });

  it('show no evidence that a completion contradicts', () => {
    fc.assert(
      fc.property(list(holey, 3).filter(affordable), list(whole, 3), (all, full) => {
        const [one] = [{ reading: 'total-levels', bands: [] } as const];
        const filled = all.map((competency, i): Competency => {
          const own = full[i] ?? { cluster: 'teknis', required: 3, held: 2, importance: 'perlu' };
          return {
            cluster: competency.cluster ?? own.cluster,
            required: competency.required ?? own.required,
            held: competency.held ?? own.held,
            importance: competency.importance ?? own.importance,
          };
        });
        const later = decide(filled, one).findings;
        decide(all, one).findings.forEach(({ evidence }, i) => {
          for (const [name, value] of Object.entries(evidence)) {
            if (value !== null) expect(later[i]?.evidence[name]).toBe(value);
          }
        });
      }),
      tries(300),
    );
  });

  it('stay settled, and ask for nothing new, as facts are filled in', () => {
    const bits = fc.array(fc.boolean(), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(list(holey, 8), list(whole, 8), bits, asked, (all, full, chosen, one) => {
        const filled = all.map((competency, i): Competency => {
          const own = full[i] ?? { cluster: 'manajerial', required: 4, held: 3, importance: 'penting' };
          const pick = (at: number) => chosen[4 * i + at] === true;
          return {
            cluster: competency.cluster ?? (pick(0) ? own.cluster : null),
            required: competency.required ?? (pick(1) ? own.required : null),
            held: competency.held ?? (pick(2) ? own.held : null),
            importance: competency.importance ?? (pick(3) ? own.importance : null),
          };
        });
        const [before, after] = [decide(all, one), decide(filled, one)];
        const [then, now] = [saidBy(before), saidBy(after)];
        const kept = (old: unknown, recent: unknown) => {
          if (old !== null && old !== 'unknown' && old !== 'undetermined') expect(recent).toEqual(old);
        };
        kept(then.verdict, now.verdict);
        then.rows.forEach((status, i) => {
          kept(status, now.rows[i]);
        });
        then.competencies?.forEach(({ gap, ratioPercent, fitForPost }, i) => {
          kept(fitForPost, now.competencies?.[i]?.fitForPost);
          kept(gap, now.competencies?.[i]?.gap);
          kept(ratioPercent, now.competencies?.[i]?.ratioPercent);
        });
        then.clusters.forEach(({ required, held, gap }, i) => {
          kept(required, now.clusters[i]?.required);
          kept(held, now.clusters[i]?.held);
          kept(gap, now.clusters[i]?.gap);
        });
        kept(then.fitForPost, now.fitForPost);
        kept(then.order, now.order);
        kept(then.mutlakLacking, now.mutlakLacking);
        kept(then.match, now.match);
        kept(then.band, now.band);
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
        expect(before.valuesMissing).toEqual(expect.arrayContaining([...after.valuesMissing]));
      }),
      tries(300),
    );
  });

  it('do not depend on the order of competencies, but for places that tie', () => {
    const reordered = list(holey, 7).chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: fc.shuffledSubarray(
          all.map((_, i) => i),
          { minLength: all.length },
        ),
      }),
    );
    const blank: Competency = { cluster: null, required: null, held: null, importance: null };
    fc.assert(
      fc.property(reordered, asked, ({ all, order }, one) => {
        const answer = decide(all, one);
        const other = decide(
          order.map((i) => all[i] ?? blank),
          one,
        );
        expect(other.verdict).toBe(answer.verdict);
        expect(other.findings.map(({ status, evidence }) => ({ status, evidence }))).toEqual(
          answer.findings.map(({ status, evidence }) => ({ status, evidence })),
        );
        expect(other.competencies).toEqual(order.map((i) => answer.competencies?.[i]));
        expect([other.clusters, other.match, other.band]).toEqual([answer.clusters, answer.match, answer.band]);
        const moved = (paths: readonly string[]) =>
          sorted(paths.map((path) => path.replace(/\d+/, (index) => String(order[Number(index)] ?? Number.NaN))));
        expect(moved(other.missing)).toEqual(sorted(answer.missing));
        expect(moved(other.valuesMissing)).toEqual(sorted(answer.valuesMissing));
        const lacking = other.mutlakLacking?.map((i) => order[i] ?? -1).sort((a, b) => a - b);
        expect(lacking).toEqual(answer.mutlakLacking ?? undefined);
      }),
      tries(200),
    );
  });

  it('are a whole list of levels when the list itself is not known', () => {
    const answer = assessCompetencyGap({}, { asOf });
    expect(answer).toMatchObject({
      verdict: 'undetermined',
      missing: ['competencies'],
      competencies: null,
      order: null,
    });
    expect(answer.findings.map(({ status, missing }) => [status, missing])).toEqual(
      answer.findings.map(() => ['unknown', ['competencies']]),
    );
    expect(answer.valuesMissing).toEqual(['competencies']);
  });

  it('of as many competencies as there may be are told, with and without holes', () => {
    const all = Array.from(
      { length: 100 },
      (_, i): Competency => ({
        cluster: CLUSTERS[i % 3] ?? null,
        required: (i % 5) + 1,
        held: (i * 7) % 6,
        importance: IMPORTANCES[(i * 2) % 3] ?? null,
      }),
    );
    for (const reading of ['total-levels', 'mean-of-ratios'] as const) {
      const one = { reading, bands: BANDS[2] ?? [] };
      expect(saidBy(decide(all, one))).toEqual(outcomeOf(all, reading, one.bands));
      const blank = all.map((): Competency => ({ cluster: null, required: null, held: null, importance: null }));
      expect(decide(blank, one)).toMatchObject({ verdict: 'undetermined', match: null, order: null });
      expect(decide(blank, one).valuesMissing).toHaveLength(400);
    }
  });
});

describe('fitness for the post', () => {
  it('is not decided under the reading that only reports, and asks for nothing', () => {
    fc.assert(
      fc.property(list(holey, 6), (all) => {
        const record = { competencies: all };
        const [usual, reported] = [{}, { C26: 'only-reported' } as const].map((readings) =>
          assessCompetencyGap(record, { asOf, readings }),
        );
        expect(reported).toMatchObject({
          verdict: usual?.verdict,
          fitForPost: null,
          mutlakLacking: usual?.mutlakLacking,
          match: usual?.match,
          basis: { confidence: 'certain' },
        });
        expect(reported?.competencies?.map(({ fitForPost }) => fitForPost)).toEqual(all.map(() => null));
        expect(reported?.findings.slice(4).map(({ status, missing }) => [status, missing])).toEqual(
          [31, 32, 33].map(() => ['not-applicable', []]),
        );
      }),
      tries(50),
    );
  });

  it('is likely and no more', () => {
    const [lacking] = [{ cluster: 'teknis', required: 3, held: 2, importance: 'mutlak' } as const];
    const answer = decide([lacking], { reading: 'total-levels', bands: [] });
    expect(answer).toMatchObject({ verdict: 'has-gaps', fitForPost: false, basis: { confidence: 'likely' } });
    expect(answer.findings.map(({ confidence }) => confidence)).toEqual([
      ...['certain', 'certain', 'certain', 'certain'],
      ...['likely', 'likely', 'likely'],
    ]);
  });
});

describe('the match', () => {
  it('is compared with the bands before it is rounded', () => {
    // 2 of 3 levels are 66.666… percent: shown as 66.67, and below a band that starts there.
    const all: Competencies = [{ cluster: 'teknis', required: 3, held: 2, importance: 'perlu' }];
    const bandFrom = (from: string) =>
      decide(all, {
        reading: 'total-levels',
        bands: [
          { from: 0, label: 'di bawah' },
          { from, label: 'di atas' },
        ],
      });
    expect(bandFrom('66.67')).toMatchObject({ match: 66.67, band: 'di bawah' });
    expect(bandFrom('66.6667')).toMatchObject({ match: 66.67, band: 'di bawah' });
    expect(bandFrom('66.6666')).toMatchObject({ match: 66.67, band: 'di atas' });
    expect(bandFrom('66.66')).toMatchObject({ match: 66.67, band: 'di atas' });
  });

  it.each([
    ['66.66666666666667', 'di bawah'],
    [66.66666666666667, 'di bawah'],
    [66.66666666666666, 'di atas'],
    ['66.666666666666666666666666666666', 'di atas'],
    ['66.666666666666666666666666666667', 'di bawah'],
    [1e-7, 'di atas'],
  ])('is compared with a band from %s exactly', (from, band) => {
    const competencies: Competencies = [{ cluster: 'teknis', required: 3, held: 2, importance: 'perlu' }];
    const bands = [
      { from: 0, label: 'di bawah' },
      { from, label: 'di atas' },
    ];
    expect(decide(competencies, { reading: 'total-levels', bands }).band).toBe(band);
  });

  it('is none, like its band, where nothing is asked for or no bands are given', () => {
    const nothing = assessCompetencyGap({ competencies: [], bands: BANDS[2] }, { asOf });
    expect(nothing).toMatchObject({
      verdict: 'meets-standard',
      competencies: [],
      order: [],
      mutlakLacking: [],
      fitForPost: true,
      match: null,
      band: null,
      missing: [],
      valuesMissing: [],
    });
    const one: Competencies = [{ cluster: 'teknis', required: 3, held: 2, importance: 'perlu' }];
    expect(assessCompetencyGap({ competencies: one, bands: [] }, { asOf })).toMatchObject({ match: 66.67, band: null });
  });

  it('belongs at a bound to the band that starts there', () => {
    const bands = [
      { from: 0, label: 'a' },
      { from: '80', label: 'b' },
      { from: 100, label: 'c' },
    ];
    const matchAndBand = (held: number) => {
      const { match, band } = decide([{ cluster: 'teknis', required: 5, held, importance: 'perlu' }], {
        reading: 'mean-of-ratios',
        bands,
      });
      return [match, band];
    };
    expect([0, 3, 4, 5].map(matchAndBand)).toEqual([
      [0, 'a'],
      [60, 'a'],
      [80, 'b'],
      [100, 'c'],
    ]);
  });

  it('is not raised by levels above those asked for (C25)', () => {
    const lacking = { cluster: 'teknis', required: 4, held: 2, importance: 'mutlak' } as const;
    const ample = { cluster: 'teknis', required: 1, held: 5, importance: 'perlu' } as const;
    expect(decide([lacking, ample], { reading: 'total-levels', bands: [] }).match).toBe(60);
    expect(decide([lacking, ample], { reading: 'mean-of-ratios', bands: [] }).match).toBe(75);
  });

  it('never falls, and the gaps never grow, when a level held is higher', () => {
    fc.assert(
      fc.property(list(whole, 8), fc.nat(7), fc.constantFrom(...HELD), asked, (all, which, held, one) => {
        const at = which % all.length;
        fc.pre(held >= (all[at]?.held ?? 0));
        const better = all.map((competency, i) => (i === at ? { ...competency, held } : competency));
        const [before, after] = [decide(all, one), decide(better, one)];
        expect(after.match ?? 0).toBeGreaterThanOrEqual(before.match ?? 0);
        expect(after.competencies?.[at]?.gap ?? 0).toBeLessThanOrEqual(before.competencies?.[at]?.gap ?? 0);
        if (before.verdict === 'meets-standard') expect(after.verdict).toBe('meets-standard');
        const [share, then] = [matchOf(better, one.reading), matchOf(all, one.reading)];
        expect(share.part * then.whole).toBeGreaterThanOrEqual(then.part * share.whole);
      }),
      tries(300),
    );
  });

  it.each([
    ['not from 0', [{ from: 1, label: 'a' }]],
    [
      'out of order',
      [
        { from: 0, label: 'a' },
        { from: 80, label: 'b' },
        { from: 60, label: 'c' },
      ],
    ],
    [
      'one twice',
      [
        { from: 0, label: 'a' },
        { from: '80', label: 'b' },
        { from: '80.0000', label: 'c' },
      ],
    ],
    [
      'above the whole',
      [
        { from: 0, label: 'a' },
        { from: '100.0001', label: 'b' },
      ],
    ],
    ['below nothing', [{ from: -1, label: 'a' }]],
    ['no number', [{ from: 'nol', label: 'a' }]],
    ['no finite number', [{ from: Number.NaN, label: 'a' }]],
    [
      'of more digits than are compared',
      [
        { from: 0, label: 'a' },
        { from: `80.${'0'.repeat(32)}1`, label: 'b' },
      ],
    ],
    ['without a label', [{ from: 0, label: '' }]],
  ])('refuses bands: %s', (_name, bands) => {
    expect(() => assessCompetencyGap({ bands }, { asOf })).toThrow(/bands/);
  });
});
