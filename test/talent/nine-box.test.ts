import {
  computeTalentMatrixFrom,
  PERFORMANCE_QUADRANT,
  placeTalentFrom,
  ratePerformanceFrom,
  routePerformanceFrom,
  routeTalentFrom,
  TALENT_RECOMMENDATIONS,
} from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxOf,
  isInTalentPool,
  PERFORMANCE_LEVELS,
  type PerformanceLevel,
  POTENTIAL_LEVELS,
  type PotentialLevel,
  TALENT_BOXES,
} from '../../src/asn/talent-box.js';

const options = { asOf: '2026-07-01' };
const convention = 'permenpan-rb-3-2020';

/** Permenpan RB 3/2020, cell by cell as the matrix is printed: performance downward from the top, then potential. */
const NINE_BOXES: readonly (readonly [PerformanceLevel, PotentialLevel, number])[] = [
  ['di-atas', 'rendah', 4],
  ['di-atas', 'menengah', 7],
  ['di-atas', 'tinggi', 9],
  ['sesuai', 'rendah', 2],
  ['sesuai', 'menengah', 5],
  ['sesuai', 'tinggi', 8],
  ['di-bawah', 'rendah', 1],
  ['di-bawah', 'menengah', 3],
  ['di-bawah', 'tinggi', 6],
];

const performanceRank = (level: string): number => ['di-bawah', 'sesuai', 'di-atas'].indexOf(level) + 1;
const potentialRank = (level: string): number => ['rendah', 'menengah', 'tinggi'].indexOf(level) + 1;

/** Performance and potential by rank, 1 to 3, to a box. */
type Mapping = (performanceLevel: number, potentialLevel: number) => number;

const ours: Mapping = (performanceLevel, potentialLevel) => {
  const [level, other] = [PERFORMANCE_LEVELS[performanceLevel - 1], POTENTIAL_LEVELS[potentialLevel - 1]];
  if (level === undefined || other === undefined) throw new Error('no such cell');
  return boxOf(level, other);
};

const RANKS = [1, 2, 3] as const;
const CELLS = RANKS.flatMap((performanceLevel) =>
  RANKS.map((potentialLevel) => [performanceLevel, potentialLevel] as const),
);

describe('the nine boxes', () => {
  it.each(NINE_BOXES)('performance %s, potential %s: box %i', (performanceLevel, potentialLevel, box) => {
    expect(boxOf(performanceLevel, potentialLevel)).toBe(box);
    expect(TALENT_BOXES[box - 1]).toEqual({ box, performanceLevel, potentialLevel });
    const placed = placeTalentFrom({ performanceLevel: performanceLevel, potentialLevel: potentialLevel }, options);
    expect(placed).toMatchObject({ performanceLevel, potentialLevel, box, convention, missing: [] });
    expect(placed.steps.map(({ status }) => status)).toEqual(['met', 'met']);
    expect(routeTalentFrom({ performanceLevel, potentialLevel }, options).box).toBe(box);
    const { boxes } = computeTalentMatrixFrom({ people: [{ performanceLevel, potentialLevel }] }, options);
    expect(boxes?.flatMap((one) => (one.count === 0 ? [] : [one]))).toEqual([
      { box, performanceLevel, potentialLevel, count: 1, sharePercent: 100 },
    ]);
  });

  it('are all there is, each once', () => {
    expect(TALENT_BOXES.map(({ box }) => box)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(
      new Set(TALENT_BOXES.map(({ performanceLevel, potentialLevel }) => `${performanceLevel} ${potentialLevel}`)).size,
    ).toBe(9);
  });

  it('are numbered by the sum of both ranks, then by potential', () => {
    const sorted = CELLS.toSorted(([a, b], [c, d]) => a + b - (c + d) || b - d);
    expect(sorted.map(([performanceLevel, potentialLevel]) => ours(performanceLevel, potentialLevel))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('stand no lower, by the sum of ranks, when a level gets better, and never in a box of a lower number', () => {
    const sumOfBox = (box: number): number => {
      const place = TALENT_BOXES[box - 1];
      return place === undefined
        ? Number.NaN
        : performanceRank(place.performanceLevel) + potentialRank(place.potentialLevel);
    };
    const level = fc.constantFrom(...RANKS);
    fc.assert(
      fc.property(level, level, level, level, (performanceLevel, potentialLevel, better, higher) => {
        fc.pre(better >= performanceLevel && higher >= potentialLevel);
        const [before, after] = [ours(performanceLevel, potentialLevel), ours(better, higher)];
        expect(sumOfBox(after)).toBeGreaterThanOrEqual(sumOfBox(before));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('hold the group of talent in 7, 8 and 9, and the national one in 9 (Pasal 7 (2))', () => {
    const groups = NINE_BOXES.map(([performanceLevel, potentialLevel]) =>
      routeTalentFrom({ performanceLevel, potentialLevel }, options),
    );
    const boxesWhere = (wanted: (group: (typeof groups)[number]) => boolean) =>
      groups
        .filter(wanted)
        .map(({ box }) => box)
        .sort();
    expect(boxesWhere(({ agencyPool }) => agencyPool === true)).toEqual([7, 8, 9]);
    expect(boxesWhere(({ agencyPool }) => agencyPool === false)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(boxesWhere(({ nationalPool }) => nationalPool === true)).toEqual([9]);
    expect(boxesWhere(({ focus }) => focus === 'kesenjangan-karier')).toEqual([7, 8, 9]);
    expect(boxesWhere(({ steps }) => steps.every(({ status }) => status === 'met'))).toEqual([7, 8, 9]);
    expect(TALENT_BOXES.flatMap(({ box }) => (isInTalentPool(box) ? [box] : []))).toEqual([7, 8, 9]);
  });
});

describe('mappings found in systems in use', () => {
  /** Each with the boxes at which it happens to agree with the law; at all others it must differ. */
  const WRONG: readonly (readonly [string, Mapping, readonly number[]])[] = [
    ['axes swapped', (performanceLevel, potentialLevel) => ours(potentialLevel, performanceLevel), [1, 5, 9]],
    [
      'rows of performance reversed',
      (performanceLevel, potentialLevel) => ours(4 - performanceLevel, potentialLevel),
      [2, 5, 8],
    ],
    [
      'columns of potential reversed',
      (performanceLevel, potentialLevel) => ours(performanceLevel, 4 - potentialLevel),
      [3, 5, 7],
    ],
    ['both reversed', (performanceLevel, potentialLevel) => ours(4 - performanceLevel, 4 - potentialLevel), [5]],
    [
      'row by row from the bottom',
      (performanceLevel, potentialLevel) => 3 * (performanceLevel - 1) + potentialLevel,
      [1, 5, 9],
    ],
    ['row by row from the top', (performanceLevel, potentialLevel) => 3 * (3 - performanceLevel) + potentialLevel, [5]],
    [
      'column by column from the bottom',
      (performanceLevel, potentialLevel) => 3 * (potentialLevel - 1) + performanceLevel,
      [1, 2, 5, 8, 9],
    ],
    [
      'column by column from the top',
      (performanceLevel, potentialLevel) => 3 * (potentialLevel - 1) + (4 - performanceLevel),
      [2, 5, 8],
    ],
    ['numbered from the best', (performanceLevel, potentialLevel) => 10 - ours(performanceLevel, potentialLevel), [5]],
    [
      'the two corners changed',
      (performanceLevel, potentialLevel) =>
        [1, 2, 3, 6, 5, 4, 7, 8, 9][ours(performanceLevel, potentialLevel) - 1] ?? Number.NaN,
      [1, 2, 3, 5, 7, 8, 9],
    ],
  ];

  it.each(WRONG)('%s: a numbering, and not ours', (_name, mapping, agreeing) => {
    const numbers = CELLS.map(([performanceLevel, potentialLevel]) => mapping(performanceLevel, potentialLevel));
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const alike = CELLS.filter(([a, b]) => mapping(a, b) === ours(a, b)).map(([a, b]) => ours(a, b));
    expect(alike.toSorted()).toEqual(agreeing);
  });

  it.each(WRONG)('%s: a box told by it is refused beside the levels, where it differs', (_name, mapping) => {
    for (const [a, b] of CELLS) {
      const record = {
        performanceLevel: PERFORMANCE_LEVELS[a - 1],
        potentialLevel: POTENTIAL_LEVELS[b - 1],
        convention,
      };
      const told = () => routeTalentFrom({ ...record, box: mapping(a, b) }, options);
      if (mapping(a, b) === ours(a, b)) expect(told().box).toBe(ours(a, b));
      else {
        const place = TALENT_BOXES[mapping(a, b) - 1];
        const wrong = (['performanceLevel', 'potentialLevel'] as const).filter(
          (axis) => place?.[axis] !== record[axis],
        );
        const issues = wrong.map((path) => expect.objectContaining({ path, code: 'contradictory' }));
        expect(told).toThrow(expect.objectContaining({ issues }));
      }
    }
  });

  it('are why a bare number is never taken', () => {
    for (let box = 1; box <= 9; box += 1) {
      expect(() => routeTalentFrom({ box }, options)).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code: 'convention-required' })] }),
      );
      expect(routeTalentFrom({ box, convention }, options)).toMatchObject({ box, missing: [] });
    }
  });
});

describe('recommendations by box', () => {
  /** The supplement, box by box; every one only likely. */
  const ACTIONS: readonly (readonly [number, readonly string[]])[] = [
    [1, ['menurut-ketentuan']],
    [2, ['bimbingan-kinerja', 'pengembangan-kompetensi', 'penempatan-sesuai']],
    [3, ['bimbingan-kinerja', 'konseling', 'pengembangan-kompetensi', 'penempatan-sesuai']],
    [4, ['rotasi', 'pengembangan-kompetensi']],
    [5, ['penempatan-sesuai', 'bimbingan-kinerja', 'pengembangan-kompetensi']],
    [6, ['penempatan-sesuai', 'bimbingan-kinerja', 'konseling']],
    [7, ['retensi', 'rotasi', 'pengayaan-jabatan', 'pengembangan-kompetensi', 'tugas-belajar']],
    [8, ['retensi', 'rotasi', 'perluasan-jabatan', 'bimbingan-kinerja']],
    [9, ['promosi', 'retensi', 'penghargaan']],
  ];

  it.each(ACTIONS)('box %i', (box, actions) => {
    const answer = routeTalentFrom({ box, convention }, options);
    expect(answer.recommendations).toEqual(
      actions.map((action) => ({
        action,
        confidence: 'likely',
        ...(action === 'tugas-belajar' ? { subjectTo: 'pupr-2-2023/28.g' } : {}),
      })),
    );
    expect(answer.basis.confidence).toBe('likely');
    expect(answer.steps.map(({ confidence }) => confidence)).toEqual(['certain', 'likely']);
    expect(TALENT_RECOMMENDATIONS.filter((one) => one.box === box)).toEqual([{ box, actions }]);
  });

  it('stand in the table once a box', () => {
    expect(TALENT_RECOMMENDATIONS).toHaveLength(9);
  });
});

describe('the quadrant of performance', () => {
  /** Permenpan RB 6/2022: work result, behaviour, predicate, rank. */
  const QUADRANT = [
    ['di-atas', 'di-atas', 'sangat-baik', 5],
    ['di-atas', 'sesuai', 'baik', 4],
    ['di-atas', 'di-bawah', 'kurang', 2],
    ['sesuai', 'di-atas', 'baik', 4],
    ['sesuai', 'sesuai', 'baik', 4],
    ['sesuai', 'di-bawah', 'kurang', 2],
    ['di-bawah', 'di-atas', 'butuh-perbaikan', 3],
    ['di-bawah', 'sesuai', 'butuh-perbaikan', 3],
    ['di-bawah', 'di-bawah', 'sangat-kurang', 1],
  ] as const;

  it.each(QUADRANT)('work %s, behaviour %s: %s, of rank %i', (workResult, behaviour, predicate, rank) => {
    expect(ratePerformanceFrom({ workResult, behaviour }, options)).toMatchObject({
      predicate,
      rank,
      steps: ['pupr-2-2023/6.3', 'permenpan-rb-6-2022'].map((provision) => ({
        provision,
        status: 'met',
        evidence: { workResult, behaviour, predicate },
      })),
      missing: [],
    });
    const rows = PERFORMANCE_QUADRANT.filter((one) => one.workResult === workResult && one.behaviour === behaviour);
    expect(rows).toEqual([{ workResult, behaviour, predicate }]);
  });

  it('has nine cells', () => {
    expect(PERFORMANCE_QUADRANT).toHaveLength(9);
  });

  const rankOf = (workResult: unknown, behaviour: unknown): number =>
    ratePerformanceFrom({ workResult, behaviour }, options).rank ?? Number.NaN;

  it('never ranks a better rating lower', () => {
    for (const [i, one] of PERFORMANCE_LEVELS.entries()) {
      for (const better of PERFORMANCE_LEVELS.slice(i)) {
        for (const other of PERFORMANCE_LEVELS) {
          expect(rankOf(better, other)).toBeGreaterThanOrEqual(rankOf(one, other));
          expect(rankOf(other, better)).toBeGreaterThanOrEqual(rankOf(other, one));
        }
      }
    }
  });

  it('is not its own mirror: work and behaviour cannot change places', () => {
    const differing = QUADRANT.filter(([work, behaviour, , rank]) => rankOf(behaviour, work) !== rank);
    expect(differing.map(([work, behaviour]) => [work, behaviour])).toEqual([
      ['di-atas', 'di-bawah'],
      ['sesuai', 'di-bawah'],
      ['di-bawah', 'di-atas'],
      ['di-bawah', 'sesuai'],
    ]);
  });

  it('is not told by one rating alone', () => {
    for (const level of PERFORMANCE_LEVELS) {
      expect(ratePerformanceFrom({ workResult: level }, options)).toMatchObject({
        predicate: null,
        missing: ['behaviour'],
      });
      expect(ratePerformanceFrom({ behaviour: level }, options)).toMatchObject({
        predicate: null,
        missing: ['workResult'],
      });
    }
  });

  it.each([
    ['sangat-baik', 'talenta'],
    ['baik', 'talenta'],
    ['butuh-perbaikan', 'kesenjangan-kinerja'],
    ['kurang', 'kesenjangan-kinerja'],
    ['sangat-kurang', 'kesenjangan-kinerja'],
  ])('leads from %s to %s (Pasal 6 (4), (5))', (predicate, route) => {
    expect(routePerformanceFrom({ predicate }, options).route).toBe(route);
  });
});
