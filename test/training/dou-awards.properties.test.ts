import { amend, type DouParticipantAward, pedomanDouAsnProbolinggo, selectDouAwards } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hole, settleNaively } from '../kernel/oracle.js';
import { tries } from '../size.js';
import { asOf, score } from './records.js';

interface Participant {
  readonly followed: boolean | null;
  readonly score: number | string | null;
}
type Participants = readonly Participant[];

const decide = (participants: Participants, places = 5) =>
  selectDouAwards({ participants }, { asOf, ruleset: amend(pedomanDouAsnProbolinggo, { douAwards: places }) });

/** What one participant gets when everything is known, by counting. */
const awardOf = (participants: Participants, index: number, places: number): DouParticipantAward => {
  const own = participants[index];
  if (own?.followed !== true) return { certificate: 'tidak-ada', rank: null, award: 'tidak-ada' };
  const higher = participants.filter((other) => other.followed === true && Number(other.score) > Number(own.score));
  return { certificate: 'must', rank: higher.length + 1, award: higher.length < places ? 'must' : 'tidak-ada' };
};

const awardsOf = (participants: Participants, places: number): DouParticipantAward[] =>
  participants.map((_, index) => awardOf(participants, index, places));

const stepsOf = (participants: Participants, places: number): string[] => {
  const awards = awardsOf(participants, places);
  const anybody = participants.some(({ followed }) => followed === true);
  const given = [
    awards.some(({ certificate }) => certificate === 'must'),
    awards.some(({ award }) => award === 'must'),
  ];
  return given.map((some) => {
    if (!anybody) return 'not-applicable';
    return some ? 'met' : 'unmet';
  });
};

/** Scores below, at and above every score that is known, and the least and the most there can be. */
const scoresAround = (participants: Participants): number[] => {
  const known = participants.flatMap(({ score: own }) => (own === null ? [] : [Number(own)]));
  const near = known.flatMap((own) => [own - 0.0001, own, own + 0.0001]).map((own) => Math.round(own * 1e4) / 1e4);
  return [...new Set([0, 1_000_000, ...near])].filter((own) => own >= 0 && own <= 1_000_000);
};

const holesOf = (participants: Participants): Hole<Participants>[] => {
  const filling = (index: number, part: Partial<Participant>) => (all: Participants) =>
    all.map((one, i) => (i === index ? { ...one, ...part } : one));
  return participants.flatMap(({ followed, score: own }, i) => [
    ...(followed === null
      ? [{ path: `participants[${i}].followed`, fills: [true, false].map((value) => filling(i, { followed: value })) }]
      : []),
    ...(own === null
      ? [
          {
            path: `participants[${i}].score`,
            fills: scoresAround(participants).map((value) => filling(i, { score: value })),
          },
        ]
      : []),
  ]);
};

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 2 });
const participants = (max: number, of: fc.Arbitrary<Participant>) => fc.array(of, { minLength: 1, maxLength: max });
const followed = fc.boolean();
const fewScores = fc.constantFrom<number | string>(0, '50', 80, '80.0', '80.0001', 1_000_000);
const whole = fc.record({ followed: fc.oneof(fc.constant(true), followed), score });
const holey = fc.record({ followed: maybe(fc.oneof(fc.constant(true), followed)), score: maybe(fewScores) });
const places = fc.constantFrom(0, 1, 1, 2, 2, 3, 5, 1000);

const affordable = (all: Participants): boolean =>
  holesOf(all).reduce((count, { fills }) => count * fills.length, 1) <= 1_500;

describe('awards', () => {
  it('go by counting those who scored higher', () => {
    fc.assert(
      fc.property(participants(9, whole), places, (all, many) => {
        const answer = decide(all, many);
        expect(answer.participants).toEqual(awardsOf(all, many));
        expect(answer.steps.map(({ status }) => status)).toEqual(stepsOf(all, many));
        expect(answer.missing).toEqual([]);
      }),
      tries(400),
    );
  });

  it('are settled, value by value and step by step, exactly when all completions agree', () => {
    fc.assert(
      fc.property(participants(4, holey).filter(affordable), places, (all, many) => {
        const holes = holesOf(all);
        const settled = <T>(compute: (filled: Participants) => T) => settleNaively(all, holes, compute);
        const answer = decide(all, many);
        const expected = all.map((_, i) => ({
          certificate: settled((filled) => awardOf(filled, i, many).certificate).value ?? null,
          rank: settled((filled) => awardOf(filled, i, many).rank).value ?? null,
          award: settled((filled) => awardOf(filled, i, many).award).value ?? null,
        }));
        expect(answer.participants).toEqual(expected);
        const steps = [0, 1].map((i) => settled((filled) => stepsOf(filled, many)[i]));
        expect(answer.steps.map(({ status }) => status)).toEqual(steps.map(({ value }) => value ?? 'unknown'));
        expect(answer.steps.map(({ missing }) => missing.toSorted())).toEqual(steps.map(({ missing }) => missing));
        const said = settled((filled) => JSON.stringify([awardsOf(filled, many), stepsOf(filled, many)]));
        expect(answer.missing.toSorted()).toEqual(said.missing);
      }),
      tries(150),
    );
  });

  it('stay settled, and ask for nothing new, as facts are filled in', () => {
    fc.assert(
      fc.property(participants(7, holey), participants(7, whole), fc.nat(), places, (all, full, bits, many) => {
        const before = decide(all, many);
        const filled = all.map((one, i): Participant => {
          const own = full[i] ?? { followed: true, score: 1 };
          if (((bits >> i) & 1) === 0) return one;
          return { followed: one.followed ?? own.followed, score: one.score ?? own.score };
        });
        const after = decide(filled, many);
        before.participants?.forEach(({ certificate, rank, award }, i) => {
          const later = after.participants?.[i];
          if (certificate !== null) expect(later?.certificate).toBe(certificate);
          if (rank !== null) expect(later?.rank).toBe(rank);
          if (award !== null) expect(later?.award).toBe(award);
        });
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
      }),
      tries(200),
    );
  });

  it('are shared by all who tie at the last place, and by nobody below', () => {
    const scores = [90, 88, 85, 83, '80.0000', 80, '80.0', '79.9999', 0];
    const awards = decide(scores.map((own) => ({ followed: true, score: own }))).participants ?? [];
    expect(awards.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 5, 5, 8, 9]);
    expect(awards.filter(({ award }) => award === 'must')).toHaveLength(7);
    const allAlike = decide(Array.from({ length: 30 }, () => ({ followed: true, score: 1 }))).participants ?? [];
    expect(allAlike.every(({ rank, award }) => rank === 1 && award === 'must')).toBe(true);
    const tieAbove = decide([9, 9, 9, 9, 9, 9, 8].map((own) => ({ followed: true, score: own }))).participants ?? [];
    expect(tieAbove.map(({ award }) => award === 'must')).toEqual([true, true, true, true, true, true, false]);
  });

  it('do not depend on the order of participants', () => {
    const reordered = participants(7, holey).chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: fc.shuffledSubarray(
          all.map((_, i) => i),
          { minLength: all.length },
        ),
      }),
    );
    fc.assert(
      fc.property(reordered, places, ({ all, order }, many) => {
        const answer = decide(all, many);
        const other = decide(
          order.map((i) => all[i] ?? { followed: null, score: null }),
          many,
        );
        expect(other.participants).toEqual(order.map((i) => answer.participants?.[i]));
        expect(other.steps.map(({ status, evidence }) => ({ status, evidence }))).toEqual(
          answer.steps.map(({ status, evidence }) => ({ status, evidence })),
        );
        const moved = other.missing.map((path) =>
          path.replace(/\d+/, (index) => String(order[Number(index)] ?? Number.NaN)),
        );
        expect(moved.toSorted()).toEqual(answer.missing.toSorted());
      }),
      tries(150),
    );
  });

  it('are never lost by scoring more, nor won by others doing so', () => {
    fc.assert(
      fc.property(participants(9, whole), fc.nat(8), fc.nat(1_000), places, (all, which, more, many) => {
        const raised = which % all.length;
        const better = all.map((one, i) =>
          i === raised ? { ...one, score: Math.min(1_000_000, Math.floor(Number(one.score)) + 1 + more) } : one,
        );
        const before = decide(all, many).participants ?? [];
        const after = decide(better, many).participants ?? [];
        all.forEach((_, i) => {
          const [then, now] = [before[i], after[i]];
          if (i === raised) {
            if (then?.award === 'must') expect(now?.award).toBe('must');
            expect(now?.rank ?? 0).toBeLessThanOrEqual(then?.rank ?? 0);
          } else {
            if (now?.award === 'must') expect(then?.award).toBe('must');
            expect(now?.rank ?? 0).toBeGreaterThanOrEqual(then?.rank ?? 0);
          }
        });
      }),
      tries(300),
    );
  });

  it('are not touched by who did not follow', () => {
    fc.assert(
      fc.property(participants(6, holey), maybe(score), places, (all, own, many) => {
        const answer = decide(all, many);
        const joined = decide([...all, { followed: false, score: own }], many);
        expect(joined.participants?.slice(0, -1)).toEqual(answer.participants);
        expect(joined.participants?.at(-1)).toEqual({ certificate: 'tidak-ada', rank: null, award: 'tidak-ada' });
        expect(joined.missing).toEqual(answer.missing);
      }),
    );
  });

  it('of as many participants as there may be are told', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({ followed: true, score: (i * 7_919) % 5_000 }));
    const awards = decide(many).participants ?? [];
    expect(awards).toHaveLength(5_000);
    expect(new Set(awards.map(({ rank }) => rank)).size).toBe(5_000);
    expect(awards.flatMap(({ award }, i) => (award === 'must' ? [many[i]?.score] : [])).sort()).toEqual([
      4995, 4996, 4997, 4998, 4999,
    ]);
    const half = decide(many.map((one, i) => (i % 2 === 0 ? { followed: null, score: null } : one)));
    expect(half.missing).toHaveLength(5_000);
    expect(half.participants?.filter(({ certificate }) => certificate === 'must')).toHaveLength(2_500);
  });
});
