import { InvalidInputError, placeTalentFrom } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { asOf, POTENTIALS, RATINGS } from './records.js';

const place = (record: unknown) => placeTalentFrom(record, { asOf });

/** What is wrong with a record: the paths and the codes. */
const issuesOf = (record: unknown): [string, string][] => {
  try {
    place(record);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.issues.map(({ path, code }) => [path, code]);
  }
};

const SCALE = { min: 0, middleFrom: 60, highFrom: 80, max: 100 };

const levelOf = (score: number | string, scale: unknown = SCALE) =>
  place({ performanceScore: score, performanceScale: scale }).performanceLevel;

/** A whole number of ten-thousandths as decimal text. */
const written = (units: number): string => {
  const digits = String(Math.abs(units)).padStart(5, '0');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
};

describe('a score', () => {
  it.each([
    [0, 'di-bawah'],
    [-0, 'di-bawah'],
    ['0.0001', 'di-bawah'],
    [50.5, 'di-bawah'],
    [59, 'di-bawah'],
    ['59.9999', 'di-bawah'],
    [60, 'sesuai'],
    ['60.0', 'sesuai'],
    ['79.9999', 'sesuai'],
    [79.9999, 'sesuai'],
    ['80.0000', 'di-atas'],
    [80.0001, 'di-atas'],
    [100, 'di-atas'],
  ])('of %s has the level %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it('is exact where floats are not: 0.1 + 0.2 stays below 0.3001', () => {
    const scale = { min: '0.1', middleFrom: '0.3', highFrom: '0.3001', max: '0.3001' };
    expect(['0.1', '0.2999', '0.3', '0.3001'].map((score) => levelOf(score, scale))).toEqual([
      'di-bawah',
      'di-bawah',
      'sesuai',
      'di-atas',
    ]);
  });

  it('has exactly one level wherever it lies on the scale, and none off it', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: 4, maxLength: 4 });
    const near = fc.integer({ min: -350, max: 350 });
    fc.assert(
      fc.property(cuts, near, fc.boolean(), (some, units, atTop) => {
        const [min = 0, middleFrom = 0, highFrom = 0, top = 0] = some.toSorted((a, b) => a - b);
        const max = atTop ? highFrom : top;
        const scale = Object.fromEntries(
          Object.entries({ min, middleFrom, highFrom, max }).map(([name, cut]) => [name, written(cut)]),
        );
        const ask = () => levelOf(written(units), scale);
        if (units < min || units > max) {
          expect(issuesOf({ performanceScore: written(units), performanceScale: scale })).toEqual([
            ['performanceScore', 'outside-scale'],
          ]);
        } else expect(ask()).toBe(RATINGS[Number(units >= middleFrom) + Number(units >= highFrom)]);
      }),
      tries(500),
    );
  });

  it('never has a lower level for being higher', () => {
    const score = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const rank = (units: number) => RATINGS.indexOf(levelOf(written(units)) ?? '');
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });

  it.each([
    [79.99996, 'sesuai'],
    ['79.99999999999999999999', 'sesuai'],
    [80.0000001, 'di-atas'],
    [1e-7, 'di-bawah'],
    [59.99999999999999, 'di-bawah'],
  ])('of any finite decimal is compared as it is written: %s is %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it('has no greatest value but that of its scale', () => {
    const scale = { min: -1e300, middleFrom: 0, highFrom: 1e21, max: 1e300 };
    expect([-1e300, 1e20, 1e300].map((score) => levelOf(score, scale))).toEqual(RATINGS);
  });

  it('is shown in the evidence beside its cut-offs, as numbers', () => {
    const answer = place({
      performanceLevel: 'sesuai',
      performanceScore: '79.9999',
      performanceScale: SCALE,
      potentialScore: -0,
      potentialScale: { min: '-0.0000', middleFrom: 1, highFrom: 2, max: 2 },
    });
    expect(answer).toMatchObject({ performanceLevel: 'sesuai', potentialLevel: 'rendah', box: 2, missing: [] });
    expect(answer.steps[0]?.evidence).toEqual({
      performanceScore: 79.9999,
      performanceMiddleFrom: 60,
      performanceHighFrom: 80,
      performanceLevel: 'sesuai',
      potentialScore: 0,
      potentialMiddleFrom: 1,
      potentialHighFrom: 2,
      potentialLevel: 'rendah',
      box: 2,
    });
  });

  it.each(['1e2', ' 80', '80,5', '', '.5', '80.', '1'.repeat(35), Number.NaN, Number.POSITIVE_INFINITY, true])(
    'is refused when it is %o',
    (score) => {
      expect(issuesOf({ potentialScore: score, potentialScale: SCALE })[0]?.[0]).toBe('potentialScore');
      expect(issuesOf({ potentialScale: { ...SCALE, max: score } })[0]?.[0]).toBe('potentialScale.max');
    },
  );
});

describe('a scale', () => {
  it.each([
    ['performance', 'potential'],
    ['potential', 'performance'],
  ])('is missing from a score of %s, its own and not that of %s', (axis, other) => {
    const known = { [`${axis}Score`]: 0, [`${other}Level`]: other === 'performance' ? 'sesuai' : 'rendah' };
    const answer = place({ ...known, [`${other}Scale`]: SCALE });
    expect(answer.missing).toEqual([`${axis}Level`, `${axis}Scale`]);
    expect(answer).toMatchObject({ box: null, steps: [{ status: 'unknown', evidence: { [`${axis}Score`]: 0 } }, {}] });
    expect(place({ ...known, [`${axis}Scale`]: SCALE }).missing).toEqual([]);
  });

  it.each([
    ['no lowest level', { ...SCALE, middleFrom: 0 }],
    ['no middle level', { ...SCALE, middleFrom: '80.0' }],
    ['no highest level', { ...SCALE, max: '79.9999' }],
    ['turned round', { min: 100, middleFrom: 80, highFrom: 60, max: 0 }],
  ])('that leaves a level without a score is refused, with a score or without: %s', (_name, scale) => {
    expect(issuesOf({ potentialScale: scale })).toEqual([['potentialScale', 'unreachable-level']]);
    expect(issuesOf({ potentialScale: scale, potentialScore: 90 })).toEqual([['potentialScale', 'unreachable-level']]);
  });

  it('has no cut-off that could be left out', () => {
    for (const name of Object.keys(SCALE)) {
      const { [name]: _left, ...rest } = Object.fromEntries(Object.entries(SCALE));
      expect(issuesOf({ performanceScale: rest }).map(([path]) => path)).toEqual([`performanceScale.${name}`]);
      expect(issuesOf({ performanceScale: { ...SCALE, [name]: null } }).map(([path]) => path)).toEqual([
        `performanceScale.${name}`,
      ]);
    }
  });

  it('by itself makes a score do as well as a level', () => {
    expect(place({ performanceScale: SCALE }).missing).toEqual([
      'performanceLevel',
      'performanceScore',
      'potentialLevel',
    ]);
    expect(place({ performanceScale: SCALE, performanceLevel: 'sesuai' }).missing).toEqual(['potentialLevel']);
    expect(place({ performanceScale: SCALE, performanceScore: 0 }).missing).toEqual(['potentialLevel']);
  });
});

describe('level and score of one axis', () => {
  it('have to agree', () => {
    for (const [i, level] of RATINGS.entries()) {
      for (const [j, score] of [0, 60, 80].entries()) {
        const issues = issuesOf({ performanceLevel: level, performanceScore: score, performanceScale: SCALE });
        expect(issues).toEqual(i === j ? [] : [['performanceLevel', 'contradictory']]);
      }
    }
    for (const [i, level] of POTENTIALS.entries()) {
      const issues = issuesOf({ potentialLevel: level, potentialScore: 80, potentialScale: SCALE });
      expect(issues).toEqual(i === 2 ? [] : [['potentialLevel', 'contradictory']]);
    }
  });

  it('are refused for both axes at once', () => {
    expect(
      issuesOf({
        performanceLevel: 'di-atas',
        performanceScore: 0,
        performanceScale: SCALE,
        potentialScore: 101,
        potentialScale: SCALE,
      }),
    ).toEqual([
      ['performanceLevel', 'contradictory'],
      ['potentialScore', 'outside-scale'],
    ]);
  });
});
