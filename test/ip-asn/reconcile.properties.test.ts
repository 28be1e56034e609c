import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDUCATION_LEVELS } from '../../src/asn/degree.js';
import { STRUCTURAL_POSITIONS } from '../../src/asn/position.js';
import { LEADERSHIP_TIERS } from '../../src/asn/training-kind.js';
import { IP_ASN_DIMENSIONS, type IpAsnDimensionName } from '../../src/ip-asn/dimension.js';
import { type IpAsnReconciliation, reconcileIpAsnFrom } from '../../src/ip-asn/reconciliation/index.js';
import { scoreIpAsnFrom } from '../../src/ip-asn/score/index.js';
import { IP_ASN_POSTS } from '../../src/ip-asn/score/kinds.js';
import { amend, type IpAsnOptions, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';
import { tries } from '../size.js';
import { RECORDED_KINDS } from './oracle.js';

interface Training {
  readonly kind?: string | null | undefined;
  readonly lastDay?: string | null | undefined;
  readonly hours?: number | null | undefined;
  readonly tier?: string | null | undefined;
  readonly matchesPost?: boolean | null | undefined;
}
interface Penalty {
  readonly level?: string | null | undefined;
  readonly decreeDate?: string | null | undefined;
}
interface Person {
  readonly year?: number | null | undefined;
  readonly position?: string | null | undefined;
  readonly education?: readonly { readonly level?: string | null | undefined }[] | null | undefined;
  readonly trainings?: readonly Training[] | null | undefined;
  readonly performance?: Readonly<Record<string, string | number | null>> | null | undefined;
  readonly penalties?: readonly Penalty[] | null | undefined;
  readonly penaltyLookBackYears?: number | null | undefined;
}
type Figures = Readonly<Record<string, number | string | null>>;

const asOf = '2023-07-15';
const YEARS = [2022, 2023] as const;

const day = fc.constantFrom('2018-05-05', '2021-12-31', '2022-01-01', '2022-07-16', '2023-01-01', '2023-07-15');

const isStructural = (position: string): boolean => STRUCTURAL_POSITIONS.some((one) => one === position);

/** What can be said of a training's match without contradicting the post: where the tier tells it, nothing. */
const sayable = (kind: string, tier: string | null, position: string): readonly (boolean | null)[] => {
  if (kind === 'kepemimpinan') {
    if (!isStructural(position)) return [null, false];
    return tier === null || position === 'jpt-utama' ? [true, false] : [null];
  }
  return kind === 'fungsional' && position !== 'fungsional' ? [null, false] : [true, false];
};

const training = (position: string): fc.Arbitrary<Training> =>
  fc
    .record({
      kind: fc.constantFrom(...RECORDED_KINDS),
      lastDay: day,
      hours: fc.constantFrom(0, 8, 12.5, 20),
      tier: fc.option(fc.constantFrom(...LEADERSHIP_TIERS), { nil: null }),
    })
    .chain((facts) =>
      fc.constantFrom(...sayable(facts.kind, facts.tier, position)).map((matchesPost) => ({ ...facts, matchesPost })),
    );

/** Values of 2021 are on another scale and give no points: a label stands for them here. */
const onOneScale = (performance: Readonly<Record<string, number | string>>): Record<string, number | string> =>
  Object.fromEntries(
    Object.entries(performance).map(([year, one]) => [year, year === '2021' && typeof one === 'number' ? 'baik' : one]),
  );

/** A person of whom everything is known. */
const known: fc.Arbitrary<Person> = fc.constantFrom(...IP_ASN_POSTS).chain((position) =>
  fc.record({
    year: fc.constantFrom(...YEARS),
    position: fc.constant(position),
    education: fc.array(fc.record({ level: fc.constantFrom(...EDUCATION_LEVELS) }), { maxLength: 3 }),
    trainings: fc.array(training(position), { maxLength: 5 }),
    performance: fc
      .dictionary(
        fc.constantFrom('2020', '2021', '2022', '2023'),
        fc.constantFrom('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 'cukup', 90.5, 60, 50.1),
      )
      .map(onOneScale),
    penalties: fc.array(fc.record({ level: fc.constantFrom('ringan', 'sedang', 'berat'), decreeDate: day }), {
      maxLength: 3,
    }),
    penaltyLookBackYears: fc.constantFrom(1, 5, 60),
  }),
);

/** The last day of the history that is seen. */
const untilOf = ({ year }: Person): string => (`${year}-12-31` < asOf ? `${year}-12-31` : asOf);

/** Leaves facts out, as the numbers have it: the fewer of them are 0, the more is left. */
const withHoles = (person: Person, dice: readonly number[]): Person => {
  let thrown = 0;
  const keep = <T>(value: T): T | null => {
    thrown += 1;
    return dice[thrown % dice.length] === 0 ? null : value;
  };
  // What has no day is taken to lie within the time seen, so that only such a day is left out.
  const keepDay = (date: string | null | undefined) => ((date ?? '') > untilOf(person) ? date : keep(date));
  return {
    year: person.year,
    position: keep(person.position),
    education: keep(person.education?.map(({ level }) => ({ level: keep(level) }))),
    trainings: keep(
      person.trainings?.map(({ kind, lastDay, hours, tier, matchesPost }) => ({
        kind: keep(kind),
        lastDay: keepDay(lastDay),
        hours: keep(hours),
        tier: keep(tier),
        matchesPost: keep(matchesPost),
      })),
    ),
    performance: Object.fromEntries(Object.entries(person.performance ?? {}).map(([year, one]) => [year, keep(one)])),
    penalties: keep(
      person.penalties?.map(({ level, decreeDate }) => ({ level: keep(level), decreeDate: keepDay(decreeDate) })),
    ),
    penaltyLookBackYears: keep(person.penaltyLookBackYears),
  };
};

const dice = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 7, maxLength: 23 });
const anybody = fc.oneof(
  known,
  fc.tuple(known, dice).map(([person, thrown]) => withHoles(person, thrown)),
);

const POINTS = [0, 1, 2, 3, 5, 10, 12, 14.99, 15, 17.5, 20, 22.5, 23, 25, 30, 40];
const TOTALS = [0, 37.5, 60, 70, 85, 90, 100];
const figures: fc.Arbitrary<Record<string, number | null>> = fc.record({
  kualifikasi: fc.option(fc.constantFrom(...POINTS)),
  kompetensi: fc.option(fc.constantFrom(...POINTS)),
  kinerja: fc.option(fc.constantFrom(...POINTS)),
  disiplin: fc.option(fc.constantFrom(...POINTS)),
  subtotal: fc.option(fc.constantFrom(...TOTALS)),
});

const OPTIONS: readonly IpAsnOptions[] = [
  { asOf },
  { asOf, readings: { A81: 'look-back', C31: 'same-or-higher-tier' } },
  { asOf, readings: { A84: 'rounded', C29: 'rolling-years', C30: 'same-year' } },
];
/** Readings, and points that are worth the same or fall where they rise. */
const AMENDED: readonly IpAsnOptions[] = [
  ...OPTIONS,
  {
    asOf,
    ruleset: amend(peraturanBkn8Of2019, {
      ipAsnEducationS2: 10,
      ipAsnLeadershipTraining: 25,
      ipAsnSeminarPelaksana: 0,
      ipAsnTechnicalHours: 0,
      ipAsnPredicateKurang: 30,
      ipAsnPenaltySedang: 5,
    }),
  },
  { asOf, ruleset: amend(peraturanBkn8Of2019, { ipAsnSeminarYears: 0, ipAsnFunctionalTraining: 10.5 }) },
];
const anyOptions = fc.constantFrom(...AMENDED);

const ask = (person: Person, bkn: Figures | null, options: IpAsnOptions): IpAsnReconciliation =>
  reconcileIpAsnFrom({ ...person, bkn }, options);

type Explanation = IpAsnReconciliation['dimensions']['kinerja']['explanations'][number];

const NOT_APPLIED: readonly Explanation['reason'][] = ['other-rules', 'missing-fact'];

const without = <T>(list: readonly T[] | null | undefined, name: string, paths: readonly string[]): T[] =>
  (list ?? []).filter((_, i) => !paths.includes(`${name}[${i}]`));

const POST_OF: Readonly<Record<string, string>> = {
  struktural: 'jpt-utama',
  fungsional: 'fungsional',
  pelaksana: 'pelaksana',
};

/** A training that earns a component, by what the law says of it. */
const earning = (component: unknown, person: Person, { readings, ruleset }: IpAsnOptions): Training => {
  const measuringDay = `${person.year}-04-30`;
  const lastDay = readings?.C29 === 'rolling-years' && measuringDay < asOf ? measuringDay : untilOf(person);
  const hours = ruleset?.amendments.ipAsnTechnicalHours ?? 20;
  if (component === 'teknis') return { kind: 'teknis', lastDay, hours };
  return component === 'seminar' ? { kind: 'seminar', lastDay } : { kind: `${component}`, matchesPost: true };
};

/** Whether what is said of a match goes with the group: leadership training matches no pelaksana. */
const groupGoesWith = (group: unknown, { kind, matchesPost }: Training): boolean => {
  if (matchesPost !== true) return true;
  if (kind === 'kepemimpinan') return group === 'struktural';
  return kind !== 'fungsional' || group === 'fungsional';
};

const inGroup = ({ value, paths }: Explanation, person: Person): Person => {
  const trainings = person.trainings ?? [];
  // What is said of a match is said of the post held, which is another than theirs unless it is not known.
  const stands = (person.position ?? null) === null && trainings.every((one) => groupGoesWith(value, one));
  return {
    ...person,
    position: POST_OF[`${value}`] ?? null,
    trainings: trainings.map((one, i) => ({
      ...one,
      matchesPost: (stands ? one.matchesPost : null) ?? paths.includes(`trainings[${i}].matchesPost`),
    })),
  };
};

/** Makes a difference true of a record, by its reason, paths and value alone; what trainings go has gone before. */
const withDifference = (person: Person, { reason, paths, value }: Explanation, options: IpAsnOptions): Person => {
  const assessed = options.readings?.C30 === 'same-year' ? person.year : Number(person.year) - 1;
  switch (reason) {
    case 'education-not-recorded':
    case 'education-unknown-to-us': {
      const rest = without(person.education, 'education', paths);
      const education = rest.some(({ level }) => level === value) ? rest : [...rest, { level: `${value}` }];
      return { ...person, education };
    }
    case 'training-unknown-to-us':
      return { ...person, trainings: [...(person.trainings ?? []), earning(value, person, options)] };
    case 'other-year': {
      const assessment = person.performance?.[`${value}`] ?? null;
      return { ...person, performance: { ...person.performance, [`${assessed}`]: assessment } };
    }
    case 'other-assessment':
      return { ...person, performance: { ...person.performance, [`${assessed}`]: value } };
    case 'other-penalty': {
      const rest = without(person.penalties, 'penalties', paths);
      const penalties = value === 'tidak-ada' ? rest : [...rest, { level: `${value}`, decreeDate: untilOf(person) }];
      return { ...person, penalties };
    }
    default:
      return person;
  }
};

/** Makes a whole explanation true of a record. */
const applied = (set: readonly Explanation[], before: Person, options: IpAsnOptions): Person => {
  let person = before;
  for (const one of set) if (one.reason === 'other-post-group') person = inGroup(one, person);
  const gone = set.flatMap(({ reason, paths }) => (reason === 'training-not-recorded' ? paths : []));
  if (gone.length > 0) person = { ...person, trainings: without(person.trainings, 'trainings', gone) };
  for (const one of set) person = withDifference(person, one, options);
  return person;
};

const setsOf = (explanations: readonly Explanation[]): Explanation[][] => {
  const sets: Explanation[][] = [];
  for (const one of explanations) sets[one.set - 1] = [...(sets[one.set - 1] ?? []), one];
  return sets;
};

/** Every path that can be meant: of lists, entries and facts of a record, and of assessments it may lack. */
const namesIn = ({ education, trainings, penalties }: Person): string[] => {
  const entries = (name: string, list: readonly object[] | null | undefined): string[] =>
    (list ?? []).flatMap((entry, i) => [`${name}[${i}]`, ...Object.keys(entry).map((part) => `${name}[${i}].${part}`)]);
  return [
    ...['education', 'trainings', 'penalties', 'position', 'penaltyLookBackYears'],
    ...[2020, 2021, 2022, 2023].map((year) => `performance.${year}`),
    ...entries('education', education),
    ...entries('trainings', trainings),
    ...entries('penalties', penalties),
  ];
};

const runs = tries(1500);

describe('explanations', () => {
  it('make our figure theirs when they are made true of the record', () => {
    fc.assert(
      fc.property(anybody, figures, anyOptions, (person, bkn, options) => {
        const { dimensions } = ask(person, bkn, options);
        for (const name of IP_ASN_DIMENSIONS) {
          for (const set of setsOf(dimensions[name].explanations)) {
            if (set.some(({ reason }) => NOT_APPLIED.includes(reason))) continue;
            // A value of another year cannot be written down for 2021, which is on another scale.
            if (set.some(({ reason }) => reason === 'other-year')) {
              const [one] = set;
              if (person.year === 2022 && typeof person.performance?.[`${one?.value}`] === 'number') continue;
            }
            const score = scoreIpAsnFrom(applied(set, person, options), options);
            expect(score.dimensions[name].points).toBe(bkn[name]);
          }
        }
      }),
      tries(4000),
    );
  });

  it('are numbered from 1, told once, and name paths that exist', () => {
    fc.assert(
      fc.property(anybody, figures, anyOptions, (person, bkn, options) => {
        const { dimensions } = ask(person, bkn, options);
        for (const { explanations, agrees, theirs } of Object.values(dimensions)) {
          const sets = setsOf(explanations);
          expect(explanations.map(({ set }) => set)).toEqual(sets.flatMap((set, i) => set.map(() => i + 1)));
          const told = sets.map((set) => JSON.stringify(set.map(({ reason, paths, value }) => [reason, paths, value])));
          expect(new Set(told).size).toBe(told.length);
          expect(explanations.length > 0).toBe(theirs !== null && agrees !== true);
          for (const path of explanations.flatMap(({ paths }) => paths)) expect(namesIn(person)).toContain(path);
        }
      }),
      runs,
    );
  });

  it('tell other rules only where no table has their figure, under the law as it stands', () => {
    const tables: Readonly<Record<IpAsnDimensionName, readonly number[]>> = {
      kualifikasi: [1, 5, 10, 15, 20, 25],
      kompetensi: [0, 10, 15, 25, 30, 40, 17.5, 22.5],
      kinerja: [1, 5, 15, 25, 30],
      disiplin: [1, 2, 3, 5],
    };
    fc.assert(
      fc.property(anybody, figures, fc.constantFrom(...OPTIONS), (person, bkn, options) => {
        const { dimensions } = ask(person, bkn, options);
        for (const name of IP_ASN_DIMENSIONS) {
          const theirs = bkn[name] ?? null;
          const reasons = dimensions[name].explanations.map(({ reason }) => reason);
          expect(reasons.includes('other-rules')).toBe(theirs !== null && !tables[name].includes(theirs));
        }
      }),
      runs,
    );
  });

  it('list every smallest set of components, as an enumeration finds them', () => {
    const WORTH = {
      struktural: { kepemimpinan: 15, teknis: 15, seminar: 10 },
      fungsional: { fungsional: 15, teknis: 15, seminar: 10 },
      pelaksana: { teknis: 22.5, seminar: 17.5 },
    };
    const LETTERS: Readonly<Record<string, string>> = { a: 'kepemimpinan', b: 'fungsional', c: 'teknis', d: 'seminar' };
    fc.assert(
      fc.property(known, fc.constantFrom(...POINTS), (person, theirs) => {
        const { steps, postGroup } = scoreIpAsnFrom(person, { asOf });
        const ours = new Set(
          steps.flatMap(({ provision, status }) =>
            provision.includes('/kompetensi.') && status === 'met' ? [LETTERS[provision.slice(-1)]] : [],
          ),
        );
        const worth = Object.entries(postGroup === null ? {} : WORTH[postGroup]);
        const sums = Array.from({ length: 2 ** worth.length }, (_, bits) =>
          worth.filter((_one, i) => Math.floor(bits / 2 ** i) % 2 === 1),
        ).filter((some) => some.reduce((sum, [, points]) => sum + points, 0) === theirs);
        const changed = sums.map((some) => {
          const names = some.map(([name]) => name);
          return worth.flatMap(([name]) => (names.includes(name) === ours.has(name) ? [] : [name])).sort();
        });
        const expected = changed.filter(
          (one) => !changed.some((other) => other.length < one.length && other.every((name) => one.includes(name))),
        );
        fc.pre(expected.length > 0 && !expected.some(({ length }) => length === 0));
        const { explanations } = ask(person, { kompetensi: theirs }, { asOf }).dimensions.kompetensi;
        const told = setsOf(explanations).map((set) => set.map(({ value }) => `${value}`).sort());
        expect(told.map((set) => set.join()).sort()).toEqual(expected.map((set) => set.join()).sort());
        for (const { reason, value } of explanations) {
          expect(reason).toBe(ours.has(`${value}`) ? 'training-not-recorded' : 'training-unknown-to-us');
        }
      }),
      runs,
    );
  });

  it('name the facts that are missing just where ours is open and can still be theirs', () => {
    fc.assert(
      fc.property(known, dice, figures, anyOptions, (person, thrown, bkn, options) => {
        const { dimensions } = ask(withHoles(person, thrown), bkn, options);
        for (const { explanations, agrees, theirs } of Object.values(dimensions)) {
          const open = explanations.filter(({ reason }) => reason === 'missing-fact');
          expect(open.length).toBe(agrees === null && theirs !== null ? 1 : 0);
          for (const { paths } of open) expect(paths.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

const ownFigures = (person: Person, options: IpAsnOptions): Figures => {
  const { dimensions, total } = scoreIpAsnFrom(person, options);
  const { kualifikasi, kompetensi, kinerja, disiplin } = dimensions;
  return {
    kualifikasi: kualifikasi.points,
    kompetensi: kompetensi.points,
    kinerja: kinerja.points,
    disiplin: disiplin.points,
    subtotal: total,
  };
};

describe('a reconciliation', () => {
  it('with the figures of our own score agrees, and explains nothing', () => {
    fc.assert(
      fc.property(anybody, anyOptions, (person, options) => {
        const own = ownFigures(person, options);
        const { verdict, dimensions, total, subtotalAddsUp, missing } = ask(person, own, options);
        const settled = own.subtotal !== null;
        expect(verdict).toBe(settled ? 'agrees' : 'undetermined');
        expect(Object.values(dimensions).flatMap(({ explanations }) => explanations)).toEqual([]);
        expect([total.agrees, subtotalAddsUp]).toEqual(settled ? [true, true] : [null, null]);
        expect(missing.length === 0).toBe(settled);
      }),
      runs,
    );
  });

  it('is the same for a figure with a comma, a point, more decimals, or as a number', () => {
    fc.assert(
      fc.property(anybody, figures, anyOptions, (person, bkn, options) => {
        const written = (write: (figure: number) => string): Figures =>
          Object.fromEntries(
            Object.entries(bkn).map(([name, figure]) => [name, figure === null ? null : write(figure)]),
          );
        const byNumber = ask(person, bkn, options);
        expect(ask(person, written(String), options)).toEqual(byNumber);
        expect(
          ask(
            person,
            written((figure) => `${figure}`.replace('.', ',')),
            options,
          ),
        ).toEqual(byNumber);
        expect(
          ask(
            person,
            written((figure) => figure.toFixed(4)),
            options,
          ),
        ).toEqual(byNumber);
      }),
      tries(500),
    );
  });

  it('is plain JSON, fresh at each call, and leaves the record alone', () => {
    fc.assert(
      fc.property(anybody, figures, anyOptions, (person, bkn, options) => {
        const before = JSON.stringify([person, bkn]);
        const result = ask(person, bkn, options);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        const again = ask(person, bkn, options);
        expect(again).toEqual(result);
        expect(again.dimensions).not.toBe(result.dimensions);
        expect(JSON.stringify([person, bkn])).toBe(before);
      }),
      tries(500),
    );
  });

  it('stays settled when a missing fact or a missing figure is filled in', () => {
    fc.assert(
      fc.property(known, dice, figures, figures, anyOptions, (person, thrown, bkn, more, options) => {
        const less = ask(withHoles(person, thrown), bkn, options);
        const filled = Object.fromEntries(
          Object.entries(bkn).map(([name, figure]) => [name, figure ?? more[name] ?? null]),
        );
        for (const full of [ask(person, bkn, options), ask(person, filled, options)]) {
          if (less.verdict !== 'undetermined') expect(full.verdict).toBe(less.verdict);
          for (const name of IP_ASN_DIMENSIONS) {
            const { agrees, ours } = less.dimensions[name];
            if (agrees !== null) expect(full.dimensions[name].agrees).toBe(agrees);
            if (ours !== null) expect(full.dimensions[name].ours).toBe(ours);
          }
          if (less.total.agrees !== null) expect(full.total.agrees).toBe(less.total.agrees);
          if (less.subtotalAddsUp !== null) expect(full.subtotalAddsUp).toBe(less.subtotalAddsUp);
        }
      }),
      runs,
    );
  });

  it('is undetermined only while it can still agree: with figures of what the record can become it does', () => {
    fc.assert(
      fc.property(
        known,
        dice,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        anyOptions,
        (person, thrown, given, options) => {
          const own = ownFigures({ performance: {}, ...person }, options);
          const bkn = Object.fromEntries(
            Object.entries(own).map(([name, figure], i) => [name, given[i] === true ? figure : null]),
          );
          expect(ask(withHoles(person, thrown), bkn, options).verdict).not.toBe('differs');
        },
      ),
      runs,
    );
  });

  it('does not look at the order of the history, but for the paths', () => {
    fc.assert(
      fc.property(anybody, figures, anyOptions, (person, bkn, options) => {
        const turned = {
          ...person,
          education: person.education?.toReversed() ?? null,
          trainings: person.trainings?.toReversed() ?? null,
          penalties: person.penalties?.toReversed() ?? null,
        };
        const saying = ({ dimensions, verdict, total }: IpAsnReconciliation) => [
          verdict,
          total,
          Object.values(dimensions).map(({ explanations, agrees, ours }) => [
            agrees,
            ours,
            explanations.map(({ set, reason, value, paths }) => [set, reason, value, paths.length]),
          ]),
        ];
        expect(saying(ask(turned, bkn, options))).toEqual(saying(ask(person, bkn, options)));
      }),
      runs,
    );
  });
});
