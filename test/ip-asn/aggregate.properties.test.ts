import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateIpAsnFrom, type IpAsnAggregate } from '../../src/ip-asn/aggregate/index.js';
import { streamIpAsn, streamIpAsnAsync } from '../../src/ip-asn/aggregate/stream.js';
import { emptyTally, groupsOf, type IpAsnUnsettled } from '../../src/ip-asn/aggregate/tally.js';
import { IP_ASN_CATEGORIES, type IpAsnCategory } from '../../src/ip-asn/bands.js';
import { classifyIpAsnFrom } from '../../src/ip-asn/classification/index.js';
import { IP_ASN_DIMENSIONS } from '../../src/ip-asn/dimension.js';
import { InvalidInputError } from '../../src/kernel/errors.js';
import { amend, type IpAsnOptions, ipAsnContextOf, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';
import { tries } from '../size.js';

const MEASURES = [...IP_ASN_DIMENSIONS, 'total'] as const;
type Measure = (typeof MEASURES)[number];

interface Person {
  readonly id: string | null;
  readonly employmentStatus: string | null;
  readonly kualifikasi: number | string | null;
  readonly kompetensi: number | string | null;
  readonly kinerja: number | string | null;
  readonly disiplin: number | string | null;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const UNITS = 10_000n;

/** Points in ten-thousandths, read digit by digit. */
const unitsOf = (points: number | string): bigint => {
  const [whole = '0', decimals = ''] = `${points}`.split('.');
  return BigInt(whole) * UNITS + BigInt(decimals.padEnd(4, '0'));
};

/** A total with all its four decimals. */
const writtenTotalOf = (person: Person): string => {
  const digits = `${pointsOf(person, 'total')}`.padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};

/** A fraction as decimal text, rounded half up to two decimals. */
const shown = ({ over, under }: Fraction): string => {
  const digits = `${(200n * over + under) / (2n * under)}`.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const BOUNDS = [60n, 70n, 80n, 90n];

/** The category by counting the bounds below: literally, rounded half up to a whole number, or cut to two decimals (A84). */
const categoryBy = ({ over, under }: Fraction, way: Choices['A84']): IpAsnCategory => {
  const whole = (2n * over + under) / (2n * under);
  const hundredths = (100n * over) / under;
  const passed = BOUNDS.filter((bound) => {
    if (way === 'floor') return hundredths >= 100n * (bound + 1n);
    return way === 'rounded' ? whole > bound : over > bound * under;
  });
  return IP_ASN_CATEGORIES[passed.length] ?? 'sangat-rendah';
};

/** Whether a number lies between two bands as they are written. */
const isBetween = ({ over, under }: Fraction): boolean =>
  BOUNDS.some((bound) => over > bound * under && over < (bound + 1n) * under);

const pointsOf = (person: Person, measure: Measure): bigint =>
  measure === 'total'
    ? IP_ASN_DIMENSIONS.reduce((sum, dimension) => sum + unitsOf(person[dimension] ?? 0), 0n)
    : unitsOf(person[measure] ?? 0);

const fractionOf = (people: readonly Person[], measure: Measure): Fraction => ({
  over: people.reduce((sum, person) => sum + pointsOf(person, measure), 0n),
  under: BigInt(people.length) * UNITS,
});

const middleOf = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: 2n * a.under * b.under,
});

type Choices = {
  readonly A84: 'above-lower-band' | 'rounded' | 'floor';
  readonly C32: 'by-head-count' | 'mean-of-groups';
};

const groupBy = (people: readonly Person[], meanOf: (measure: Measure) => Fraction, { A84 }: Choices) => {
  const own = people.map((person) => categoryBy({ over: pointsOf(person, 'total'), under: UNITS }, A84));
  return {
    people: people.length,
    means:
      people.length === 0 ? null : Object.fromEntries(MEASURES.map((measure) => [measure, shown(meanOf(measure))])),
    category: people.length === 0 ? null : categoryBy(meanOf('total'), A84),
    counts: Object.fromEntries(IP_ASN_CATEGORIES.map((name) => [name, own.filter((one) => one === name).length])),
  };
};

const FACTS = ['employmentStatus', ...IP_ASN_DIMENSIONS] as const;

/** What the aggregate should say, the slow and obvious way. */
const oracle = (members: readonly Person[], year: number, choices: Choices) => {
  const mayBeMeasured = ({ employmentStatus: status }: Person) =>
    status === null || status === 'pns' || (status === 'pppk' && year >= 2024);
  const lacking = (person: Person) => FACTS.filter((fact) => person[fact] === null);
  const settled = members.filter((person) => mayBeMeasured(person) && lacking(person).length === 0);
  const pns = settled.filter(({ employmentStatus }) => employmentStatus === 'pns');
  const pppk = settled.filter(({ employmentStatus }) => employmentStatus === 'pppk');
  const weighAlike = choices.C32 === 'mean-of-groups' && pns.length > 0 && pppk.length > 0;
  const unsettled = members.flatMap((person, index) =>
    mayBeMeasured(person) && lacking(person).length > 0
      ? [{ index, id: person.id, missing: lacking(person).map((fact) => `members[${index}].${fact}`) }]
      : [],
  );
  return {
    question: 'ip-asn-aggregate',
    year,
    pns: groupBy(pns, (measure) => fractionOf(pns, measure), choices),
    pppk: groupBy(pppk, (measure) => fractionOf(pppk, measure), choices),
    together: groupBy(
      settled,
      (measure) =>
        weighAlike ? middleOf(fractionOf(pns, measure), fractionOf(pppk, measure)) : fractionOf(settled, measure),
      choices,
    ),
    settled: settled.length,
    notMeasured: members.filter((person) => !mayBeMeasured(person)).length,
    unsettledCount: unsettled.length,
    unsettled,
    missing: unsettled.flatMap(({ missing }) => missing),
    beyondRuleset: year > 2022,
  };
};

/** How sure the aggregate is: not at all of years whose rules changed, and never where a category is a matter of reading. */
const confidenceOf = (members: readonly Person[], year: number): string => {
  if (year > 2022) return 'unsure';
  const settled = members.filter(
    (person) => person.employmentStatus === 'pns' && FACTS.every((fact) => person[fact] !== null),
  );
  const totals = settled.map((person) => fractionOf([person], 'total'));
  const means = settled.length === 0 ? [] : [fractionOf(settled, 'total')];
  // Before 2024 there are no PPPK among them, so that it is all one how groups weigh.
  return [...totals, ...means].some(isBetween) ? 'likely' : 'certain';
};

/** The most points that each dimension has (Pasal 12). */
const WEIGHTS = { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 };

type Points = number | string;

/** Points of a dimension, none and all of them included: as numbers and as text, with decimals to spare and without. */
const pointsUpTo = (weight: number): fc.Arbitrary<Points> => {
  const most = weight * 10_000;
  const some = [0, 1, 49, 50, 51, 10_000, 50_000, 149_999, 150_000, 225_000, 250_000, 300_000, 399_999];
  const units = fc.oneof(fc.constantFrom(...some.filter((one) => one < most), most), fc.integer({ min: 0, max: most }));
  return fc.tuple(units, fc.constantFrom('number', 'short', 'long')).map(([amount, form]) => {
    if (form === 'number') return amount / 10_000;
    return form === 'short' ? `${amount / 10_000}` : (amount / 10_000).toFixed(4);
  });
};
const someUpTo = (weight: number): fc.Arbitrary<Points | null> => fc.option(pointsUpTo(weight));

const status = fc.constantFrom('pns', 'pns', 'pppk', 'pppk', 'cpns');
const personWith = (
  pointsOfWeight: (weight: number) => fc.Arbitrary<Points | null>,
  employment: fc.Arbitrary<string | null>,
): fc.Arbitrary<Person> =>
  fc.record({
    id: fc.option(fc.string({ minLength: 1, maxLength: 5 })),
    employmentStatus: employment,
    kualifikasi: pointsOfWeight(WEIGHTS.kualifikasi),
    kompetensi: pointsOfWeight(WEIGHTS.kompetensi),
    kinerja: pointsOfWeight(WEIGHTS.kinerja),
    disiplin: pointsOfWeight(WEIGHTS.disiplin),
  });

const complete = personWith(pointsUpTo, status);
/** Whose total lies on a bound, at a half, or just beside one. */
const nearBounds: fc.Arbitrary<Person> = fc
  .tuple(fc.constantFrom(60, 60.5, 70, 80.5, 90), fc.integer({ min: -2, max: 2 }), status)
  .map(([bound, off, employmentStatus]) => ({
    id: null,
    employmentStatus,
    kualifikasi: 20,
    kompetensi: (bound - 55 + off / 10_000).toFixed(4),
    kinerja: 30,
    disiplin: '5.0',
  }));
const holed = personWith((weight) => fc.option(pointsUpTo(weight), { freq: 3 }), fc.option(status, { freq: 4 }));
const anybody = fc.oneof(complete, nearBounds, holed);
const population = fc.oneof(
  fc.array(anybody, { maxLength: 20 }),
  fc.array(nearBounds, { maxLength: 8 }),
  fc.array(fc.oneof(complete, nearBounds), { maxLength: 12 }),
);
const choices: fc.Arbitrary<Choices> = fc.record({
  A84: fc.constantFrom('above-lower-band', 'rounded', 'floor'),
  C32: fc.constantFrom('by-head-count', 'mean-of-groups'),
});
const measuredYear = fc.constantFrom(2022, 2024, 2025);
const asOf = '2025-04-30';
const optionsBy = (readings: Choices): IpAsnOptions => ({ asOf, readings });

/** Where the points of something are wrong, and in what way. */
const issuesOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

/** What an aggregate says of groups and numbers of people, and nothing of who they are. */
const countsOf = ({ pns, pppk, together, settled, notMeasured, unsettledCount }: IpAsnAggregate) => ({
  pns,
  pppk,
  together,
  settled,
  notMeasured,
  unsettledCount,
});

describe('the index of any people', () => {
  it('is that of whole fractions, the slow way', () => {
    fc.assert(
      fc.property(population, measuredYear, choices, (members, year, readings) => {
        const { steps, basis, ...answer } = aggregateIpAsnFrom({ year, members }, optionsBy(readings));
        const expected = oracle(members, year, readings);
        expect(answer).toStrictEqual(expected);
        expect(steps).toStrictEqual([
          {
            provision: 'permenpan-rb-38-2018/13',
            status: expected.missing.length === 0 ? 'met' : 'unknown',
            confidence: confidenceOf(members, year),
            missing: expected.missing,
            evidence: { people: expected.settled + expected.unsettledCount, settled: expected.settled },
          },
        ]);
        expect(basis.confidence).toBe(confidenceOf(members, year));
      }),
      tries(1000),
    );
  });

  it('is exact for sums of millions of people', () => {
    const group = fc
      .tuple(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -3, max: 3 }),
      )
      .chain(([people, part, off]) =>
        fc.constantFrom(
          { people, sum: Math.floor(people * part * 1_000_000) },
          // A mean on a bound or a tie, and a few ten-thousandths of a point in millions of points beside it.
          { people, sum: people * 900_000 + off },
          { people: 2 * people, sum: 2 * people * 600_050 + off },
        ),
      );
    fc.assert(
      fc.property(group, group, choices, (pns, pppk, readings) => {
        const context = ipAsnContextOf(optionsBy(readings));
        const tally = emptyTally(2025, context);
        for (const [into, from] of [
          [tally.pns, pns],
          [tally.pppk, pppk],
        ] as const) {
          into.people = from.people;
          into.sums.total = from.sum;
        }
        const mean = ({ people, sum }: typeof pns): Fraction => ({ over: BigInt(sum), under: BigInt(people) * UNITS });
        const all = { people: pns.people + pppk.people, sum: pns.sum + pppk.sum };
        const together = readings.C32 === 'mean-of-groups' ? middleOf(mean(pns), mean(pppk)) : mean(all);
        const groups = groupsOf(tally, context);
        for (const [said, fraction] of [
          [groups.pns, mean(pns)],
          [groups.pppk, mean(pppk)],
          [groups.together, together],
        ] as const) {
          expect(said.means?.total).toBe(shown(fraction));
          expect(said.category).toBe(categoryBy(fraction, readings.A84));
        }
      }),
      tries(1000),
    );
  });

  it('is refused exactly where somebody has more points than the dimension weighs', () => {
    const halves = fc.oneof(fc.constantFrom(0, 10, 50, 60, 80, 200), fc.integer({ min: 0, max: 200 }));
    const weighed = fc.record({ kualifikasi: halves, kompetensi: halves, kinerja: halves, disiplin: halves });
    // Missing, anything at all, or a ten-thousandth beside the weight.
    const beside = (weight: number) =>
      fc
        .integer({ min: -1, max: 1 })
        .map((off) => (Math.min(Math.max(weight * 5_000 + off, 0), 1_000_000) / 10_000).toFixed(4));
    const anyPoints = (weight: number) => fc.oneof(fc.constant(null), pointsUpTo(100), beside(weight), beside(weight));
    const weightsAndPeople = weighed.chain((weights) =>
      fc.record({
        weights: fc.constant(weights),
        members: fc.array(
          fc.record({
            id: fc.constant(null),
            employmentStatus: fc.option(status),
            kualifikasi: anyPoints(weights.kualifikasi),
            kompetensi: anyPoints(weights.kompetensi),
            kinerja: anyPoints(weights.kinerja),
            disiplin: anyPoints(weights.disiplin),
          }),
          { maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(weightsAndPeople, measuredYear, choices, ({ weights, members }, year, readings) => {
        const ruleset = amend(peraturanBkn8Of2019, {
          ipAsnWeightKualifikasi: weights.kualifikasi / 2,
          ipAsnWeightKompetensi: weights.kompetensi / 2,
          ipAsnWeightKinerja: weights.kinerja / 2,
          ipAsnWeightDisiplin: weights.disiplin / 2,
        });
        const options = { ...optionsBy(readings), ruleset };
        const places = members.map((member, index) =>
          IP_ASN_DIMENSIONS.filter(
            (dimension) => unitsOf(member[dimension] ?? 0) > BigInt(weights[dimension]) * (UNITS / 2n),
          ).map((dimension) => `members[${index}].${dimension} above-maximum`),
        );
        expect(issuesOf(() => aggregateIpAsnFrom({ year, members }, options))).toEqual(places.flat());
        const first = places.find((some) => some.length > 0) ?? [];
        expect(issuesOf(() => streamIpAsn(members, options, { year }))).toEqual(first);
      }),
      tries(300),
    );
  });

  it('does not depend on the order of people', () => {
    const reordered = population.chain((members) =>
      fc.record({
        members: fc.constant(members),
        order: fc.shuffledSubarray([...members.keys()], { minLength: members.length }),
      }),
    );
    fc.assert(
      fc.property(reordered, choices, ({ members, order }, readings) => {
        const answer = aggregateIpAsnFrom({ members }, optionsBy(readings));
        const other = aggregateIpAsnFrom({ members: order.map((i) => members[i]) }, optionsBy(readings));
        expect(countsOf(other)).toStrictEqual(countsOf(answer));
        const moved = other.missing.map((path) => path.replace(/\d+/, (at) => `${order[Number(at)]}`));
        expect(moved.sort()).toEqual([...answer.missing].sort());
        expect(other.unsettled?.map(({ index }) => order[index]).sort()).toEqual(
          answer.unsettled?.map(({ index }) => index).sort(),
        );
      }),
    );
  });

  it('is the same from a stream, which tells what a list lists', () => {
    fc.assert(
      fc.property(population, measuredYear, choices, (members, year, readings) => {
        const told: IpAsnUnsettled[] = [];
        const settings = { year, onUnsettled: (one: IpAsnUnsettled) => told.push(one) };
        const streamed = streamIpAsn(members.values(), optionsBy(readings), settings);
        const { unsettled, steps, missing, ...listed } = aggregateIpAsnFrom({ year, members }, optionsBy(readings));
        expect(streamed).toMatchObject(listed);
        expect(countsOf(streamed)).toStrictEqual(countsOf({ ...listed, unsettled, steps, missing }));
        expect([streamed.unsettled, told]).toStrictEqual([null, unsettled]);
        expect(streamed.missing).toEqual(missing.length === 0 ? [] : ['members']);
        expect(streamed.steps.map(({ status, evidence }) => [status, evidence])).toEqual(
          steps.map(({ status, evidence }) => [status, evidence]),
        );
      }),
    );
  });

  it('is the same from a stream that is waited for', async () => {
    await fc.assert(
      fc.asyncProperty(population, choices, async (members, readings) => {
        const later = async function* () {
          for (const member of members) yield await Promise.resolve(member);
        };
        expect(await streamIpAsnAsync(later(), optionsBy(readings))).toStrictEqual(
          streamIpAsn(members, optionsBy(readings)),
        );
      }),
    );
  });

  it('grows by one in one category when somebody settled joins', () => {
    const measured = fc
      .oneof(complete, nearBounds)
      .chain((person) => fc.constantFrom('pns', 'pppk').map((employmentStatus) => ({ ...person, employmentStatus })));
    fc.assert(
      fc.property(population, measured, choices, (members, person, readings) => {
        const options = optionsBy(readings);
        const before = aggregateIpAsnFrom({ members }, options);
        const after = aggregateIpAsnFrom({ members: [...members, person] }, options);
        const group = person.employmentStatus === 'pns' ? 'pns' : 'pppk';
        const { category } = classifyIpAsnFrom({ total: writtenTotalOf(person) }, options);
        for (const name of [group, 'together'] as const) {
          const grown = IP_ASN_CATEGORIES.filter(
            (one) => after[name]?.counts[one] === (before[name]?.counts[one] ?? 0) + 1,
          );
          expect(grown).toEqual([category]);
          expect(after[name]?.people).toBe((before[name]?.people ?? 0) + 1);
        }
        const other = group === 'pns' ? 'pppk' : 'pns';
        expect(after[other]).toStrictEqual(before[other]);
        expect(after.unsettled).toStrictEqual(before.unsettled);
      }),
    );
  });

  it('is not moved by people who are unsettled or not measured', () => {
    const open = personWith(someUpTo, fc.constantFrom('pns', 'pppk', null)).filter((person) =>
      FACTS.some((fact) => person[fact] === null),
    );
    const notMeasured = personWith(someUpTo, fc.constant('cpns'));
    fc.assert(
      fc.property(population, fc.array(open), fc.array(notMeasured), choices, (members, some, others, readings) => {
        const before = aggregateIpAsnFrom({ members }, optionsBy(readings));
        const after = aggregateIpAsnFrom({ members: [...some, ...members, ...others] }, optionsBy(readings));
        expect([after.pns, after.pppk, after.together, after.settled]).toStrictEqual([
          before.pns,
          before.pppk,
          before.together,
          before.settled,
        ]);
        expect(after.unsettledCount).toBe((before.unsettledCount ?? 0) + some.length);
        expect(after.notMeasured).toBe((before.notMeasured ?? 0) + others.length);
      }),
    );
  });

  it('adds up: both groups, all categories, everybody', () => {
    fc.assert(
      fc.property(population, choices, (members, readings) => {
        const { pns, pppk, together, settled, notMeasured, unsettledCount } = aggregateIpAsnFrom(
          { members },
          optionsBy(readings),
        );
        for (const name of IP_ASN_CATEGORIES) {
          expect((pns?.counts[name] ?? 0) + (pppk?.counts[name] ?? 0)).toBe(together?.counts[name]);
        }
        for (const group of [pns, pppk, together]) {
          expect(Object.values(group?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(group?.people);
        }
        expect((pns?.people ?? 0) + (pppk?.people ?? 0)).toBe(settled);
        expect((settled ?? 0) + (notMeasured ?? 0) + (unsettledCount ?? 0)).toBe(members.length);
      }),
    );
  });

  it('differs by C32 in nothing but the means of both together, and not where the groups are as large', () => {
    fc.assert(
      fc.property(population, (members) => {
        const heads = aggregateIpAsnFrom({ members }, { asOf });
        const groups = aggregateIpAsnFrom({ members }, { asOf, readings: { C32: 'mean-of-groups' } });
        const { means, category } = heads.together ?? { means: null, category: null };
        expect({ ...groups, basis: heads.basis, together: { ...groups.together, means, category } }).toStrictEqual(
          heads,
        );
        const isBalanced = heads.pns?.people === heads.pppk?.people;
        if (isBalanced || heads.pns?.people === 0 || heads.pppk?.people === 0) {
          expect(groups.together).toStrictEqual(heads.together);
        }
      }),
    );
  });

  it('lies between the means of the groups', () => {
    fc.assert(
      fc.property(population, choices, (members, readings) => {
        const { pns, pppk, together } = aggregateIpAsnFrom({ members }, optionsBy(readings));
        const ends = [pns, pppk].flatMap((group) => (group?.means ? [Number(group.means.total)] : []));
        const middle = Number(together?.means?.total);
        if (ends.length === 0) return;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...ends));
        expect(middle).toBeLessThanOrEqual(Math.max(...ends));
      }),
    );
  });

  it('survives JSON, its facts and its answer, and takes null, undefined and absent alike', () => {
    fc.assert(
      fc.property(population, choices, (members, readings) => {
        const answer = aggregateIpAsnFrom({ members }, optionsBy(readings));
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        expect(aggregateIpAsnFrom(JSON.parse(JSON.stringify({ members })), optionsBy(readings))).toStrictEqual(answer);
        const absent = members.map((member) =>
          Object.fromEntries(Object.entries(member).filter(([, value]) => value !== null)),
        );
        const undefinedInstead = members.map((member) =>
          Object.fromEntries(Object.entries(member).map(([name, value]) => [name, value ?? undefined])),
        );
        expect(aggregateIpAsnFrom({ members: absent }, optionsBy(readings))).toStrictEqual(answer);
        expect(aggregateIpAsnFrom({ members: undefinedInstead }, optionsBy(readings))).toStrictEqual(answer);
      }),
    );
  });

  it('is answered afresh: nothing of one answer is shared with another or with the facts', () => {
    const partsOf = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
    fc.assert(
      fc.property(population, (members) => {
        const first = new Set([...partsOf(members), ...partsOf(aggregateIpAsnFrom({ members }, { asOf }))]);
        expect(partsOf(aggregateIpAsnFrom({ members }, { asOf })).filter((part) => first.has(part))).toEqual([]);
      }),
      tries(40),
    );
  });
});
