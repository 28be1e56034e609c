import {
  amend,
  EDUCATION_LEVELS,
  InvalidInputError,
  IP_ASN_CATEGORIES,
  type IpAsnOptions,
  type IpAsnScore,
  peraturanBkn8Of2019,
  scoreIpAsnFrom,
} from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import {
  assumedByHand,
  doublesByHand,
  hasTiers,
  isPenalised,
  itemsByHand,
  laterByHand,
  measuredYearOf,
  numberOf,
  type Person,
  type Rules,
  refusedIn,
  type ScoreByHand,
  scoreByHand,
  yearByHand,
} from './oracle.js';
import {
  ALL_REGIONS,
  anyRules,
  anyTraining,
  countOf,
  type Hole,
  holesIn,
  looseUnder,
  type Punctured,
  penaltyUnder,
  puncturedUnder,
  type Region,
  unusualRules,
  usualRules,
  wholeUnder,
} from './records.js';

const optionsUnder = ({ asOf, readings, amendments }: Rules): IpAsnOptions => ({
  asOf,
  readings,
  ruleset: amend(peraturanBkn8Of2019, amendments),
});

const score = (person: Person, rules: Rules): IpAsnScore => scoreIpAsnFrom(person, optionsUnder(rules));

const PROVISIONS = [
  'measured',
  'permenpan-rb-38-2018/kualifikasi',
  'permenpan-rb-38-2018/kompetensi.a',
  'permenpan-rb-38-2018/kompetensi.b',
  'permenpan-rb-38-2018/kompetensi.c',
  'permenpan-rb-38-2018/kompetensi.d',
  'permenpan-rb-38-2018/kinerja',
];

const provisionsFor = (person: Person, rules: Rules): string[] => [
  person.employmentStatus === 'pppk' ? 'peraturan-bkn-8-2019' : 'permenpan-rb-38-2018/3',
  ...PROVISIONS.slice(1),
  `permenpan-rb-38-2018/disiplin.${person.penalties === null || isPenalised(person, rules) ? 'b' : 'a'}`,
];

/** The paths of what is refused; `null` for a record that is answered. */
const refusedPaths = (person: Person, rules: Rules): string[] | null => {
  try {
    score(person, rules);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return null;
};

const MEASURED: Readonly<Record<string, boolean | null>> = { met: true, unmet: false };

describe('a record of which everything is known', () => {
  it('is scored as by hand, in every part of the answer', () => {
    const wholePerson = anyRules.chain((rules) => wholeUnder(rules).map((person) => ({ rules, person })));
    fc.assert(
      fc.property(wholePerson, ({ rules, person }) => {
        const expected = scoreByHand(person, rules);
        if (expected === null) throw new Error('the record has a hole');
        const { postGroup, total, category, points, steps } = expected;
        const items = itemsByHand(person, rules);
        const dimension = (place: 0 | 1 | 2 | 3, maximum: number, name: keyof typeof items) => ({
          points: points[place],
          lowest: points[place],
          highest: points[place],
          maximum,
          items: items[name],
        });
        const { basis, ...answer } = score(person, rules);
        expect({ ...answer, steps: answer.steps.map(({ confidence: _, ...step }) => step) }).toStrictEqual({
          question: 'ip-asn-score',
          year: measuredYearOf(person, rules),
          measuredYear: yearByHand(person, rules),
          assumptions: assumedByHand(person, rules),
          laterThanAsOf: laterByHand(person, rules),
          sameTrainings: [],
          possibleDoubles: doublesByHand(person, rules),
          postGroup,
          measured: MEASURED[steps[0]?.status ?? ''],
          total,
          lowest: total,
          highest: total,
          category,
          categories: [category],
          dimensions: {
            kualifikasi: dimension(0, numberOf('ipAsnWeightKualifikasi', rules), 'kualifikasi'),
            kompetensi: dimension(1, numberOf('ipAsnWeightKompetensi', rules), 'kompetensi'),
            kinerja: dimension(2, numberOf('ipAsnWeightKinerja', rules), 'kinerja'),
            disiplin: dimension(3, numberOf('ipAsnWeightDisiplin', rules), 'disiplin'),
          },
          beyondRuleset: measuredYearOf(person, rules) > 2022,
          steps: steps.map(({ status, evidence }, i) => ({
            provision: provisionsFor(person, rules)[i],
            status,
            missing: [],
            evidence,
          })),
          missing: [],
        });
        expect(basis.asOf).toBe(rules.asOf);
      }),
      tries(3_000),
    );
  });

  it('is refused where it contradicts itself, with every path', () => {
    const loose = anyRules.chain((rules) => looseUnder(rules).map((person) => ({ rules, person })));
    const late = fc.subarray(['education', 'trainings', 'penalties'] as const, { maxLength: 2 });
    fc.assert(
      fc.property(loose, late, ({ rules, person }, lists) => {
        const afterwards = `${Number(rules.asOf.slice(0, 4)) + 1}-01-01`;
        const dated: Person = {
          ...person,
          education:
            person.education?.map((one, i) =>
              i === 0 && lists.includes('education') ? { ...one, graduatedOn: afterwards } : one,
            ) ?? null,
          trainings:
            person.trainings?.map((one, i) =>
              i === 1 && lists.includes('trainings') ? { ...one, lastDay: afterwards } : one,
            ) ?? null,
          penalties:
            person.penalties?.map((one, i) =>
              i === 0 && lists.includes('penalties') ? { ...one, decreeDate: afterwards } : one,
            ) ?? null,
        };
        // What lies in the future refuses nobody, whatever is said of it.
        const told = refusedIn(dated, rules);
        expect(refusedPaths(dated, rules)).toEqual(told.length > 0 ? told : null);
      }),
      tries(1_500),
    );
  });
});

/** What all completions of a record come to. */
interface Tried {
  readonly scores: readonly (ScoreByHand | null)[];
  readonly holes: readonly Hole[];
}

/** Every completion; `null` for those that are refused, or in which the match of a training stays open. */
const tryAll = (person: Person, holes: readonly Hole[], rules: Rules): Tried => {
  const scores: (ScoreByHand | null)[] = [];
  const fill = (one: Person, place: number): void => {
    const hole = holes[place];
    if (hole !== undefined) for (const put of hole.fills) fill(put(one), place + 1);
    else scores.push(refusedIn(one, rules).length > 0 ? null : scoreByHand(one, rules));
  };
  fill(person, 0);
  return { scores, holes };
};

/** The places of the steps that stand for a dimension: what they come to is its points. */
const DIMENSION_STEPS = [1, 6, 7];

/** What a step says that a missing fact may change: its status, or the points of its dimension. */
const saidBy = (told: ScoreByHand, step: number): unknown => {
  const found = told.steps[step];
  return DIMENSION_STEPS.includes(step) ? found?.evidence.points : found?.status;
};

/** The holes that alone can change what a step says, given some completion of the others. */
const changing = ({ scores, holes }: Tried, step: number): string[] => {
  const outcomes = scores.map((told) => (told === null ? undefined : saidBy(told, step)));
  let stride = outcomes.length;
  return holes
    .filter(({ fills: { length } }) => {
      stride /= length;
      const found = new Map<number, unknown>();
      return outcomes.some((outcome, i) => {
        if (outcome === undefined) return false;
        const others = i - (Math.floor(i / stride) % length) * stride;
        if (!found.has(others)) found.set(others, outcome);
        return found.get(others) !== outcome;
      });
    })
    .map(({ path }) => path)
    .sort();
};

/** The place of the step on leadership training. */
const LEADERSHIP = 2;

/**
 * A tier does as well as what the agency says of the match, also where every tier matches and only the agency could deny
 * it: so it is named beside that wherever the post has tiers.
 */
const withTiers = (paths: readonly string[], { holes }: Tried, { position }: Person): string[] => {
  if (position === null || !hasTiers(position)) return [...paths];
  const tiers = paths.map((path) => path.replace('matchesPost', 'tier'));
  return [...new Set([...paths, ...holes.map(({ path }) => path).filter((path) => tiers.includes(path))])].sort();
};

const only = <T>(values: ReadonlySet<T>): T | null => {
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
};

const rangeOf = (values: ReadonlySet<number>) => ({
  points: only(values),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});

/** What an answer has to say by its completions. */
const summaryByTrying = (tried: Tried, person: Person) => {
  const possible = tried.scores.filter((told) => told !== null);
  const totals = rangeOf(new Set(possible.map(({ total }) => total)));
  const groups = new Set(possible.map(({ postGroup }) => postGroup));
  const found = new Set(possible.map(({ category }) => category));
  const steps = PROVISIONS.concat('disiplin').map((_, step) => {
    const said = new Set(possible.map((told) => saidBy(told, step)));
    const statuses = new Set(possible.map((told) => told.steps[step]?.status));
    const missing = said.size === 1 ? [] : changing(tried, step);
    return {
      status: said.size === 1 ? only(statuses) : 'unknown',
      missing: step === LEADERSHIP ? withTiers(missing, tried, person) : missing,
    };
  });
  return {
    postGroup: only(groups),
    total: totals.points,
    lowest: totals.lowest,
    highest: totals.highest,
    category: only(found),
    categories: IP_ASN_CATEGORIES.filter((category) => found.has(category)),
    measured: MEASURED[steps[0]?.status ?? ''] ?? null,
    dimensions: [0, 1, 2, 3].map((place) =>
      rangeOf(new Set(possible.map(({ points }) => points[place] ?? Number.NaN))),
    ),
    steps,
    missing: [...new Set(steps.flatMap(({ missing }) => missing))].sort(),
  };
};

/** What an answer says, in the form of {@link summaryByTrying}. */
const summaryOf = (answer: IpAsnScore) => {
  const { postGroup, total, lowest, highest, category, categories, measured, dimensions, steps, missing } = answer;
  const { kualifikasi, kompetensi, kinerja, disiplin } = dimensions;
  return {
    postGroup,
    total,
    lowest,
    highest,
    category,
    categories,
    measured,
    dimensions: [kualifikasi, kompetensi, kinerja, disiplin].map((one) => ({
      points: one.points,
      lowest: one.lowest,
      highest: one.highest,
    })),
    steps: steps.map((step) => ({ status: step.status, missing: step.missing.toSorted() })),
    missing: missing.toSorted(),
  };
};

/** Evidence that is shown while facts are missing and that some completion contradicts. */
const rashEvidence = ({ steps }: IpAsnScore, { scores }: Tried): string[] =>
  steps.flatMap(({ provision, evidence }, place) =>
    Object.entries(evidence)
      .filter(
        ([name, shown]) => shown !== null && scores.some((told) => told && told.steps[place]?.evidence[name] !== shown),
      )
      .map(([name]) => `${provision} ${name}`),
  );

const expectExact = (person: Person, rules: Rules): void => {
  const answer = score(person, rules);
  const tried = tryAll(person, holesIn(person, rules), rules);
  expect(summaryOf(answer)).toEqual(summaryByTrying(tried, person));
  expect(rashEvidence(answer, tried)).toEqual([]);
  expect(answer.steps.map(({ provision }) => provision)).toEqual(provisionsFor(person, rules));
};

const MOST_COMPLETIONS = 3_000;

const punctured = (someRules: fc.Arbitrary<Rules>, regions: readonly Region[]): fc.Arbitrary<Punctured> =>
  someRules.chain((rules) => puncturedUnder(rules, regions, MOST_COMPLETIONS));

describe('a record with holes', () => {
  const regions: [string, fc.Arbitrary<Rules>, readonly Region[], number][] = [
    ['anywhere', anyRules, ALL_REGIONS, 250],
    ['in the post and the trainings', anyRules, ['ofTrainings'], 350],
    ['in the penalties', anyRules, ['ofPenalties'], 200],
    ['in the penalties, by a look-back and other points,', unusualRules, ['ofPenalties'], 300],
    ['in the education, the assessment and the status', anyRules, ['others'], 100],
    ['in the education, the assessment and the status, by other bounds and points,', unusualRules, ['others'], 200],
  ];
  it.each(regions)(
    '%s is told as far as all completions agree, and names exactly what alone can change it',
    (_name, someRules, some, numRuns) => {
      fc.assert(
        fc.property(punctured(someRules, some), ({ person, rules }) => expectExact(person, rules)),
        tries(numRuns),
      );
    },
  );

  it('is refused exactly where no completion is possible', () => {
    const loose = anyRules.chain((rules) =>
      fc
        .tuple(looseUnder(rules), fc.subarray(['position', 'kind'] as const, { minLength: 1 }))
        .map(([person, holes]) => ({
          rules,
          person: {
            ...person,
            position: holes.includes('position') ? null : person.position,
            trainings:
              person.trainings?.map((one, i) => ({
                ...one,
                kind: holes.includes('kind') && i === 1 ? null : one.kind,
              })) ?? null,
          },
        })),
    );
    fc.assert(
      fc.property(loose, ({ person, rules }) => {
        const holes = holesIn(person, rules);
        fc.pre(countOf(holes) <= MOST_COMPLETIONS);
        const { scores } = tryAll(person, holes, rules);
        if (scores.every((told) => told === null)) expect(refusedPaths(person, rules)).not.toBeNull();
        else expectExact(person, rules);
      }),
      tries(300),
    );
  });
});

/** A record with any number of holes. */
const anyPunctured = anyRules.chain((rules) => puncturedUnder(rules, ALL_REGIONS));

const itemsOf = ({ dimensions }: IpAsnScore) => Object.values(dimensions).flatMap(({ items }) => items);

/** A training that the group of the post does not count does not match the post; only the latter shows without the post. */
const withoutPost = (reason: string): string => (reason === 'not-for-post-group' ? 'does-not-match-post' : reason);

/** Everything that an answer says and that is settled, by a name for it. */
const settledIn = (answer: IpAsnScore): ReadonlyMap<string, unknown> => {
  const { total, category, measured, postGroup, dimensions, steps } = answer;
  const values: [string, unknown][] = Object.entries({ total, category, measured, postGroup });
  const said: [string, unknown][] = [
    ...values,
    ...Object.entries(dimensions).map(([name, { points }]): [string, unknown] => [name, points]),
    ...steps.flatMap(({ status, evidence }, i): [string, unknown][] => [
      [`status ${i}`, status === 'unknown' ? null : status],
      ...Object.entries(evidence).map(([name, value]): [string, unknown] => [`evidence ${i} ${name}`, value]),
    ]),
    ...itemsOf(answer)
      .filter(({ status }) => status !== 'unknown')
      .map(({ path, status, reason }): [string, unknown] => [path, `${status} ${withoutPost(reason)}`]),
  ];
  return new Map(said.filter(([, value]) => value !== null));
};

/** What a fact that was filled in took back. */
const takenBack = (before: IpAsnScore, after: IpAsnScore): string[] => {
  const later = settledIn(after);
  const isNamed = (path: string) => before.missing.some((named) => path === named || path.startsWith(`${named}[`));
  const ranges = [before, ...Object.values(before.dimensions)].map(({ lowest, highest }) => ({ lowest, highest }));
  const laterRanges = [after, ...Object.values(after.dimensions)];
  return [
    ...[...settledIn(before)].filter(([name, value]) => later.get(name) !== value).map(([name]) => name),
    ...after.missing.filter((path) => !isNamed(path)),
    ...after.categories.filter((category) => !before.categories.includes(category)),
    ...ranges.flatMap(({ lowest, highest }, i) =>
      (laterRanges[i]?.lowest ?? 0) < lowest || (laterRanges[i]?.highest ?? 0) > highest ? [`range ${i}`] : [],
    ),
  ];
};

describe('a record that is filled in', () => {
  it('keeps what was settled, fact by fact', () => {
    fc.assert(
      fc.property(anyPunctured, ({ rules, whole, person, taken }) => {
        let now = person;
        let answer = score(now, rules);
        for (const { restore } of taken) {
          now = restore(now);
          const next = score(now, rules);
          expect(takenBack(answer, next)).toEqual([]);
          answer = next;
        }
        expect(now).toEqual(whole);
        expect(answer.missing).toEqual([]);
      }),
      tries(600),
    );
  });

  it('is settled by what it names as missing', () => {
    fc.assert(
      fc.property(anyPunctured, ({ rules, person, taken }) => {
        const { missing } = score(person, rules);
        const isNamed = (path: string) => missing.some((named) => named === path || named.startsWith(`${path}.`));
        const filled = taken.filter(({ path }) => isNamed(path)).reduce((one, { restore }) => restore(one), person);
        expect(score(filled, rules)).toMatchObject({ missing: [], total: expect.any(Number) });
      }),
      tries(600),
    );
  });
});

/** An order for a list of so many, by numbers drawn for its entries: which entry comes first, and so on. */
const orderBy = (draws: readonly number[], length: number): number[] =>
  Array.from({ length }, (_, i) => i).sort((a, b) => (draws[a] ?? 0) - (draws[b] ?? 0));

const reordered = <T>(list: readonly T[] | null, draws: readonly number[]): T[] | null =>
  list === null ? null : orderBy(draws, list.length).flatMap((place) => list.slice(place, place + 1));

/** An answer in which every path of a list is the one before the list was put into another order. */
const withPathsBefore = (answer: IpAsnScore, { education, trainings, penalties }: Person, draws: readonly number[]) => {
  const lists = { education, trainings, penalties };
  const before = (list: keyof typeof lists, place: string) =>
    `${list}[${orderBy(draws, lists[list]?.length ?? 0)[Number(place)]}]`;
  const text = JSON.stringify(answer)
    .replace(/education\[(\d+)\]/g, (_, place) => before('education', place))
    .replace(/trainings\[(\d+)\]/g, (_, place) => before('trainings', place))
    .replace(/penalties\[(\d+)\]/g, (_, place) => before('penalties', place));
  const told: IpAsnScore = JSON.parse(text);
  return told;
};

/** An answer whose lists of paths are sorted. */
const withoutOrder = (answer: IpAsnScore) => {
  const { dimensions, steps, missing, ...rest } = answer;
  return {
    ...rest,
    steps: steps.map((step) => ({ ...step, missing: step.missing.toSorted() })),
    missing: missing.toSorted(),
    dimensions: Object.values(dimensions).map(({ items, ...points }) => ({
      ...points,
      items: items.map((item) => JSON.stringify(item)).sort(),
    })),
  };
};

describe('any record', () => {
  it('comes to the same in whatever order its histories are told', () => {
    fc.assert(
      fc.property(anyPunctured, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), ({ rules, person }, draws) => {
        const { education, trainings, penalties } = person;
        const other: Person = {
          ...person,
          education: reordered(education, draws),
          trainings: reordered(trainings, draws),
          penalties: reordered(penalties, draws),
        };
        const answer = withPathsBefore(score(other, rules), person, draws);
        expect(withoutOrder(answer)).toEqual(withoutOrder(score(person, rules)));
      }),
      tries(500),
    );
  });

  it('survives storing it, and what is said of it, as JSON', () => {
    fc.assert(
      fc.property(anyPunctured, ({ rules, person }) => {
        const answer = score(person, rules);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
        expect(score(JSON.parse(JSON.stringify(person)), rules)).toStrictEqual(answer);
      }),
      tries(300),
    );
  });
});

const usuallyPunctured = usualRules.chain((rules) =>
  fc.oneof(
    puncturedUnder(rules, ALL_REGIONS),
    wholeUnder(rules).map((whole): Punctured => ({ rules, whole, person: whole, taken: [] })),
  ),
);

/** Any of the parts of an entry may be unknown. */
const withHoles = <T extends object>(entry: T, names: readonly string[]): T => ({
  ...entry,
  ...Object.fromEntries(names.map((name) => [name, null])),
});

/** A record and the same with a further entry, where that is not refused. */
const compared = (before: Person, after: Person, rules: Rules) => {
  fc.pre(refusedPaths(after, rules) === null);
  return { before: score(before, rules), after: score(after, rules) };
};

describe('a further entry in a history', () => {
  it('never lowers a score when it is a training', () => {
    const further = usuallyPunctured.chain(({ rules, person }) =>
      fc.record({
        rules: fc.constant(rules),
        person: fc.constant(person),
        training: fc
          .tuple(
            anyTraining(measuredYearOf(person, rules), rules),
            fc.oneof(fc.constant([]), fc.subarray(['kind', 'lastDay', 'hours', 'tier', 'matchesPost'])),
          )
          .map(([training, holes]) => withHoles(training, holes)),
      }),
    );
    fc.assert(
      fc.property(further, ({ rules, person, training }) => {
        fc.pre(person.trainings !== null);
        const trainings = [...(person.trainings ?? []), training];
        const { before, after } = compared(person, { ...person, trainings }, rules);
        expect(after.lowest).toBeGreaterThanOrEqual(before.lowest);
        expect(after.highest).toBeGreaterThanOrEqual(before.highest);
      }),
      tries(700),
    );
  });

  it('never lowers a score when it is an education', () => {
    fc.assert(
      fc.property(usuallyPunctured, fc.constantFrom(null, ...EDUCATION_LEVELS), ({ rules, person }, level) => {
        fc.pre(person.education !== null);
        const education = [...(person.education ?? []), { level, graduatedOn: null }];
        const { before, after } = compared(person, { ...person, education }, rules);
        expect(after.lowest).toBeGreaterThanOrEqual(before.lowest);
        expect(after.highest).toBeGreaterThanOrEqual(before.highest);
      }),
      tries(300),
    );
  });

  it('never raises a score when it is a penalty', () => {
    const further = usuallyPunctured.chain(({ rules, person }) =>
      fc.record({
        rules: fc.constant(rules),
        person: fc.constant(person),
        penalty: fc
          .tuple(penaltyUnder(rules), fc.subarray(['level', 'decreeDate']))
          .map(([penalty, holes]) => withHoles(penalty, holes)),
      }),
    );
    fc.assert(
      fc.property(further, ({ rules, person, penalty }) => {
        fc.pre(person.penalties !== null);
        const penalties = [...(person.penalties ?? []), penalty];
        const { before, after } = compared(person, { ...person, penalties }, rules);
        expect(after.lowest).toBeLessThanOrEqual(before.lowest);
        expect(after.highest).toBeLessThanOrEqual(before.highest);
      }),
      tries(300),
    );
  });
});
