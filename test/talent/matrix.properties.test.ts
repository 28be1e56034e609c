import { computeTalentMatrixFrom, InvalidInputError, TALENT_BOXES } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { asOf, BOXES, CONVENTION, POTENTIALS, RATINGS } from './records.js';

interface Person {
  readonly performanceLevel?: string | null;
  readonly potentialLevel?: string | null;
  readonly box?: number | null;
  readonly convention?: string | null;
}

const matrixOf = (people: readonly Person[]) => computeTalentMatrixFrom({ people }, { asOf });

/** The box of a person by looking it up; `null` for who cannot be placed. */
const boxOf = ({ performanceLevel, potentialLevel, box }: Person): number | null =>
  box ??
  TALENT_BOXES.find((place) => place.performanceLevel === performanceLevel && place.potentialLevel === potentialLevel)
    ?.box ??
  null;

/** A share in percent, half up to two decimals, in whole numbers. */
const shareOf = (count: number, placed: number): number | null =>
  placed === 0 ? null : Math.floor((20_000 * count + placed) / (2 * placed)) / 100;

const expectationOf = (people: readonly Person[]) => {
  const boxes = people.map(boxOf);
  const counted = (wanted: (box: number) => boolean) => boxes.filter((box) => box !== null && wanted(box)).length;
  const placed = counted(() => true);
  return {
    boxes: TALENT_BOXES.map((place) => {
      const count = counted((box) => box === place.box);
      return { ...place, count, sharePercent: shareOf(count, placed) };
    }),
    placed,
    unplaced: people.length - placed,
    unplacedAt: boxes.flatMap((box, i) => (box === null ? [i] : [])),
    agencyPool: counted((box) => box >= 7),
    nationalPool: counted((box) => box === 9),
    missing: people.flatMap((person, i) =>
      (['performanceLevel', 'potentialLevel'] as const)
        .filter((axis) => (person.box ?? null) === null && (person[axis] ?? null) === null)
        .map((axis) => `people[${i}].${axis}`),
    ),
  };
};

const maybe = (levels: readonly string[]) => fc.option(fc.constantFrom(...levels), { nil: null, freq: 4 });
const byLevels = fc.record<Person>({ performanceLevel: maybe(RATINGS), potentialLevel: maybe(POTENTIALS) });
const byBox: fc.Arbitrary<Person> = fc.constantFrom(...BOXES).map((box) => ({ box, convention: CONVENTION }));
const population = fc.oneof(
  fc.array(byLevels, { minLength: 1, maxLength: 40 }),
  fc.array(byBox, { minLength: 1, maxLength: 40 }),
  fc.array(fc.oneof(byLevels, byBox), { minLength: 1, maxLength: 40 }),
);

describe('the matrix of a population', () => {
  it('counts whom it can place, and names whom it cannot', () => {
    fc.assert(
      fc.property(population, (people) => {
        const { missing, ...answer } = matrixOf(people);
        const { missing: missingPaths, ...expected } = expectationOf(people);
        expect(answer).toMatchObject(expected);
        expect([...missing].sort()).toEqual([...missingPaths].sort());
      }),
      tries(300),
    );
  });

  it('adds up, and its shares are off the whole by no more than rounding', () => {
    fc.assert(
      fc.property(population, (people) => {
        const { boxes, placed, unplaced, unplacedAt } = matrixOf(people);
        const counts = boxes?.map(({ count }) => count) ?? [];
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(placed);
        expect((placed ?? 0) + (unplaced ?? 0)).toBe(people.length);
        expect(unplacedAt).toHaveLength(unplaced ?? -1);
        const shares = boxes?.map(({ sharePercent }) => sharePercent ?? 0) ?? [];
        const sum = shares.reduce((total, share) => total + share, 0);
        if ((placed ?? 0) > 0) expect(Math.abs(sum - 100)).toBeLessThan(9 * 0.005 + 1e-9);
      }),
    );
  });

  it('does not depend on the order of people', () => {
    const reordered = population.chain((people) =>
      fc.record({
        people: fc.constant(people),
        order: fc.shuffledSubarray(
          people.map((_, i) => i),
          { minLength: people.length },
        ),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ people, order }) => {
        const { unplacedAt, missing, steps, ...answer } = matrixOf(people);
        const other = matrixOf(order.map((i) => people[i] ?? {}));
        expect(other).toMatchObject(answer);
        expect(other.unplacedAt?.map((i) => order[i]).sort()).toEqual([...(unplacedAt ?? [])].sort());
        expect(other.steps.map(({ status, evidence }) => ({ status, evidence }))).toEqual(
          steps.map(({ status, evidence }) => ({ status, evidence })),
        );
        const moved = other.missing.map((path) => path.replace(/\d+/, (at) => String(order[Number(at)])));
        expect(moved.sort()).toEqual([...missing].sort());
      }),
    );
  });

  it('is the same by boxes as by the levels they stand for', () => {
    fc.assert(
      fc.property(fc.array(byBox, { minLength: 1, maxLength: 30 }), (people) => {
        const levels = people.map(({ box }) => {
          const place = TALENT_BOXES[(box ?? 1) - 1];
          return { performanceLevel: place?.performanceLevel ?? null, potentialLevel: place?.potentialLevel ?? null };
        });
        expect(matrixOf(levels)).toEqual(matrixOf(people));
      }),
    );
  });

  it('takes a box beside a level or both that agree with it', () => {
    const box = { box: 8, convention: CONVENTION };
    const people = [
      { ...box, performanceLevel: 'sesuai' },
      { ...box, potentialLevel: 'tinggi' },
    ];
    const both = { ...box, performanceLevel: 'sesuai', potentialLevel: 'tinggi' };
    expect(matrixOf([...people, both])).toMatchObject({ placed: 3, agencyPool: 3, nationalPool: 0, missing: [] });
  });

  it('never guesses who lacks a level: neither counted nor in a pool', () => {
    const known = { performanceLevel: 'di-atas', potentialLevel: 'tinggi' };
    const answer = matrixOf([known, { performanceLevel: 'di-atas' }, { potentialLevel: 'tinggi' }, {}, known]);
    expect(answer).toMatchObject({
      placed: 2,
      unplaced: 3,
      unplacedAt: [1, 2, 3],
      agencyPool: 2,
      nationalPool: 2,
      missing: [
        'people[1].potentialLevel',
        'people[2].performanceLevel',
        'people[3].performanceLevel',
        'people[3].potentialLevel',
      ],
    });
    expect(answer.boxes?.[8]).toEqual({
      box: 9,
      performanceLevel: 'di-atas',
      potentialLevel: 'tinggi',
      count: 2,
      sharePercent: 100,
    });
  });

  it('has no shares when nobody is placed', () => {
    const answer = matrixOf([{}, { performanceLevel: 'sesuai' }]);
    expect(answer.boxes?.map(({ count, sharePercent }) => [count, sharePercent])).toEqual(BOXES.map(() => [0, null]));
  });

  it('is not known while the people are not', () => {
    expect(computeTalentMatrixFrom({}, { asOf })).toMatchObject({
      boxes: null,
      placed: null,
      unplacedAt: null,
      agencyPool: null,
      steps: [7, 3].map(() => ({ status: 'unknown', missing: ['people'] })),
      missing: ['people'],
    });
  });

  it('of nobody is empty', () => {
    const answer = matrixOf([]);
    expect(answer).toMatchObject({ placed: 0, unplaced: 0, unplacedAt: [], agencyPool: 0, missing: [] });
    expect(answer.boxes?.map(({ count, sharePercent }) => [count, sharePercent])).toEqual(BOXES.map(() => [0, null]));
  });

  it('rounds shares half up: 1 of 800 is 0.13 percent', () => {
    const people = Array.from({ length: 800 }, (_, i): Person => ({ box: i === 0 ? 9 : 5, convention: CONVENTION }));
    expect(matrixOf(people).boxes?.[8]?.sharePercent).toBe(0.13);
    expect(matrixOf(people).boxes?.[4]?.sharePercent).toBe(99.88);
  });

  it('holds a hundred thousand people, and no more', () => {
    const people = Array.from({ length: 100_000 }, (_, i) => ({
      performanceLevel: RATINGS[i % 3] ?? null,
      potentialLevel: i % 10 === 0 ? null : (POTENTIALS[Math.floor(i / 3) % 3] ?? null),
    }));
    const answer = matrixOf(people);
    expect([answer.placed, answer.unplaced, answer.missing.length]).toEqual([90_000, 10_000, 10_000]);
    expect(() => matrixOf([...people, {}])).toThrow(InvalidInputError);
  });

  it.each<[string, Person, string]>([
    ['a box without its convention', { box: 7 }, 'convention-required'],
    ['a box of another performance', { box: 7, convention: CONVENTION, performanceLevel: 'sesuai' }, 'contradictory'],
    ['a box that a level contradicts', { box: 7, convention: CONVENTION, potentialLevel: 'rendah' }, 'contradictory'],
  ])('refuses %s, and says whose it is', (_name, person, code) => {
    const people = [{ performanceLevel: 'sesuai' }, person, { potentialLevel: 'rendah' }, person];
    try {
      matrixOf(people);
      expect.unreachable('taken');
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      expect(error.issues.map((issue) => issue.code)).toEqual([code, code]);
      expect(error.issues.map(({ path }) => path.replace(/\..*/, ''))).toEqual(['people[1]', 'people[3]']);
    }
  });
});
