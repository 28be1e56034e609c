import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDUCATION_LEVELS } from '../../src/asn/degree.js';
import { planIpAsnAgency } from '../../src/ip-asn/agency-plan/index.js';
import { type IpAsnPlan, planIpAsn } from '../../src/ip-asn/plan/index.js';
import type { IpAsnStep } from '../../src/ip-asn/plan/steps.js';
import { scoreIpAsn } from '../../src/ip-asn/score/index.js';
import { IP_ASN_POSTS, postGroupOf } from '../../src/ip-asn/score/kinds.js';
import { amend, type IpAsnOptions, peraturanBkn8Of2019 } from '../../src/law/ruleset.js';
import { tries } from '../size.js';

const PREDICATES = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik'] as const;
const CATEGORIES = ['sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'] as const;
const YEAR = 2023;

const pastDay = fc.constantFrom('2001-05-17', '2021-12-31', '2022-01-01', '2022-09-30', '2023-01-01', '2023-03-15');

const trainingFor = (position: string | null) =>
  fc.oneof(
    fc.record({
      kind: fc.constant('kepemimpinan'),
      lastDay: pastDay,
      // Only structural posts have leadership training, and only fungsional has functional training, that matches.
      matchesPost: fc.constantFrom(false, position !== null && postGroupOf(asPost(position)) === 'struktural'),
    }),
    fc.record({
      kind: fc.constant('fungsional'),
      lastDay: pastDay,
      matchesPost: fc.constantFrom(false, position === 'fungsional'),
    }),
    fc.record({
      kind: fc.constant('teknis'),
      lastDay: pastDay,
      hours: fc.constantFrom<number | string>(0, 0.01, '5.5', 12, 19.99, 20, 40),
    }),
    fc.record({ kind: fc.constantFrom('seminar', 'pelatihan-dasar'), lastDay: pastDay }),
  );

const asPost = (position: string) => IP_ASN_POSTS.find((one) => one === position) ?? 'pelaksana';

const recordOf = (position: string) =>
  fc.record({
    employmentStatus: fc.constantFrom('pns', 'pns', 'pns', 'cpns', 'pppk'),
    position: fc.constant(position),
    education: fc.array(fc.record({ level: fc.constantFrom(...EDUCATION_LEVELS) }), { maxLength: 3 }),
    trainings: fc.array(trainingFor(position), { maxLength: 5 }),
    performance: fc.record({
      [YEAR - 1]: fc.oneof(fc.constantFrom(...PREDICATES), fc.constantFrom(50, '50.5', 60.5, 75.5, 90, 90.4, 91)),
      [YEAR]: fc.constantFrom(...PREDICATES),
    }),
    penalties: fc.array(
      fc.record({ level: fc.constantFrom('ringan', 'sedang', 'berat'), decreeDate: fc.constant('2015-06-01') }),
      { maxLength: 2 },
    ),
    penaltyLookBackYears: fc.constantFrom(1, 20),
  });

/** Records without a hole. */
const completeRecord = fc.constantFrom(...IP_ASN_POSTS).chain(recordOf);

type PlanRecord = Parameters<typeof withStep>[0];

/** The same with holes in any place. */
const anyRecord = fc
  .tuple(
    completeRecord,
    fc.subarray(['employmentStatus', 'position', 'education', 'trainings', 'performance', 'penalties']),
  )
  .map(([record, holes]) => ({ ...record, ...Object.fromEntries(holes.map((name) => [name, null])) }));

const points = fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2);

const ruleset = fc.oneof(
  fc.constant(undefined),
  fc
    .record(
      {
        ipAsnEducationS3: points,
        ipAsnEducationS2: points,
        ipAsnEducationS1: points,
        ipAsnEducationD3: points,
        ipAsnLeadershipTraining: points,
        ipAsnFunctionalTraining: points,
        ipAsnTechnicalTraining: points,
        ipAsnTechnicalTrainingPelaksana: points,
        ipAsnSeminar: points,
        ipAsnSeminarPelaksana: points,
        ipAsnTechnicalHours: fc.integer({ min: 0, max: 50 }),
        ipAsnTechnicalYears: fc.integer({ min: 0, max: 3 }),
        ipAsnSeminarYears: fc.integer({ min: 0, max: 3 }),
        ipAsnRendahAbove: fc.integer({ min: 0, max: 100 }),
        ipAsnSedangAbove: fc.integer({ min: 0, max: 100 }),
      },
      { requiredKeys: [] },
    )
    .map((changes) => amend(peraturanBkn8Of2019, changes)),
);

const anyOptions: fc.Arbitrary<IpAsnOptions> = fc.record({
  // In the measured year, on its last day, and after it.
  asOf: fc.constantFrom('2023-03-15', '2023-07-01', '2023-12-31', '2024-01-01', '2024-06-30'),
  readings: fc.record({
    A81: fc.constantFrom('whole-history', 'look-back'),
    A84: fc.constantFrom('above-lower-band', 'rounded', 'floor'),
    C29: fc.constantFrom('as-measured-year', 'calendar-years', 'rolling-years'),
    C30: fc.constantFrom('as-measured-year', 'year-before', 'same-year'),
    C39: fc.constantFrom('end-of-measured-year', 'on-the-day-asked'),
    C40: fc.constantFrom('calendar-year-so-far', 'april-rolling', 'closed-year'),
    C31: fc.constantFrom('same-tier', 'same-or-higher-tier'),
  }),
  ruleset,
});

interface TakenStep {
  readonly step: string;
  readonly hours: number | null;
  readonly education: string | null;
}

/** The record after a step that was taken on a day. */
const withStep = (
  record: { readonly trainings: readonly object[]; readonly education: readonly object[] },
  { step, hours, education }: TakenStep,
  day: string,
) => {
  if (step === 'pendidikan')
    return { ...record, education: [...record.education, { level: education, graduatedOn: day }] };
  const matches = step === 'kepemimpinan' || step === 'fungsional' ? { matchesPost: true } : {};
  return { ...record, trainings: [...record.trainings, { kind: step, lastDay: day, hours, ...matches }] };
};

const withSteps = (record: PlanRecord, steps: readonly TakenStep[], day: string): PlanRecord =>
  steps.reduce((changed, step) => withStep(changed, step, day), record);

const scored = (record: object, options: IpAsnOptions) => scoreIpAsn({ ...record, year: YEAR }, options);
const planned = (record: object, options: IpAsnOptions): IpAsnPlan => planIpAsn({ ...record, year: YEAR }, options);

const ENOUGH_HOURS = 10_000;

/** What a step would add, by taking it and scoring again. */
const gainOf = (record: PlanRecord, step: TakenStep, options: IpAsnOptions): number =>
  (scored(withStep(record, step, options.asOf), options).total ?? Number.NaN) -
  (scored(record, options).total ?? Number.NaN);

const NOTHING = { hours: null, education: null };

/** Every step there could be for somebody in a post. */
const conceivableSteps = (position: string): TakenStep[] => {
  const group = postGroupOf(asPost(position));
  return [
    ...(group === 'struktural' ? [{ ...NOTHING, step: 'kepemimpinan' }] : []),
    ...(group === 'fungsional' ? [{ ...NOTHING, step: 'fungsional' }] : []),
    { ...NOTHING, step: 'teknis', hours: ENOUGH_HOURS },
    { ...NOTHING, step: 'seminar' },
    ...['s3', 's2', 's1', 'd3', 'slta'].map((education) => ({ step: 'pendidikan', hours: null, education })),
  ];
};

const keyOf = (steps: readonly IpAsnStep[]): string =>
  steps
    .map(({ step, education }) => `${step} ${education}`)
    .sort()
    .join();

/** Every subset of steps with one education at most, by counting in binary. */
const subsetsOf = (singles: readonly IpAsnStep[]): IpAsnStep[][] =>
  Array.from({ length: 2 ** singles.length - 1 }, (_, mask) =>
    singles.filter((_step, i) => ((mask + 1) >> i) % 2 === 1),
  ).filter((steps) => steps.filter(({ step }) => step === 'pendidikan').length <= 1);

describe('the plan of a person', () => {
  it('names exactly the steps that raise the score when it is made again, with what they add', () => {
    fc.assert(
      fc.property(completeRecord, anyOptions, (record, options) => {
        const expected = conceivableSteps(record.position)
          .map((step) => ({ step: step.step, education: step.education, gain: gainOf(record, step, options) }))
          .filter(({ gain }) => gain > 0);
        const told = planned(record, options).singles?.map(({ step, education, gain }) => ({ step, education, gain }));
        // Who is not measured gets no plan.
        expect(told).toEqual(scored(record, options).measured === true ? expected : undefined);
      }),
      tries(300),
    );
  });

  it('asks for the fewest JP that are enough', () => {
    fc.assert(
      fc.property(completeRecord, anyOptions, (record, options) => {
        const step = planned(record, options).singles?.find((one) => one.step === 'teknis');
        fc.pre(step !== undefined && step.hours !== null);
        const less = { ...step, hours: Math.round(step.hours * 100 - 1) / 100 };
        expect(gainOf(record, step, options)).toBe(step.gain);
        expect(gainOf(record, less, options)).toBe(0);
      }),
    );
  });

  it('tells of every combination what scoring again gives', () => {
    fc.assert(
      fc.property(completeRecord, anyOptions, (record, options) => {
        const plan = planned(record, options);
        const { total } = scored(record, options);
        expect(plan.total).toBe(total);
        for (const set of plan.sets ?? []) {
          expect(set.total).toBe((total ?? Number.NaN) + set.gain);
          const after = scored(withSteps(record, set.steps, options.asOf), options);
          expect({ total: after.total, category: after.category }).toEqual({
            total: set.total,
            category: set.category,
          });
        }
      }),
      tries(100),
    );
  });

  it('lists every combination once, in order', () => {
    fc.assert(
      fc.property(completeRecord, anyOptions, (record, options) => {
        const { singles, sets } = planned(record, options);
        const keys = sets?.map(({ steps }) => keyOf(steps));
        expect([...(keys ?? [])].sort()).toEqual(
          subsetsOf(singles ?? [])
            .map(keyOf)
            .sort(),
        );
        const placeOf = ({ step, education }: IpAsnStep): number =>
          singles?.findIndex((one) => one.step === step && one.education === education) ?? -1;
        const order = (sets ?? []).map(({ steps, gain }) => [steps.length, -gain, ...steps.map(placeOf)]);
        const inOrder = [...order].sort((a, b) => {
          const place = a.findIndex((number, i) => number !== b[i]);
          return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
        });
        expect(order).toEqual(inOrder);
      }),
    );
  });

  it('calls minimal what reaches the target, when no part of it does', () => {
    const target = fc.constantFrom(undefined, ...CATEGORIES);
    fc.assert(
      fc.property(completeRecord, anyOptions, target, (record, options, asked) => {
        const present = CATEGORIES.indexOf(planned(record, options).category ?? 'sangat-tinggi');
        fc.pre(asked === undefined || CATEGORIES.indexOf(asked) > present);
        const plan = planned({ ...record, target: asked }, options);
        const aim = plan.measured === true ? (asked ?? CATEGORIES[present + 1] ?? null) : null;
        expect(plan.target).toBe(aim);
        const reaching = new Set<string>();
        for (const { steps, category, reachesTarget } of plan.sets ?? []) {
          const reaches = aim !== null && CATEGORIES.indexOf(category) >= CATEGORIES.indexOf(aim);
          expect(reachesTarget).toBe(reaches);
          if (reaches) reaching.add(keyOf(steps));
        }
        for (const { steps, minimal } of plan.sets ?? []) {
          const parts = subsetsOf(steps).filter((part) => part.length < steps.length);
          const isSmallest = reaching.has(keyOf(steps)) && !parts.some((part) => reaching.has(keyOf(part)));
          expect(minimal).toBe(isSmallest);
        }
      }),
    );
  });

  it('is told only once the score is, and says what is missing', () => {
    fc.assert(
      fc.property(anyRecord, anyOptions, (record, options) => {
        const plan = planned(record, options);
        const score = scored(record, options);
        expect(plan).toMatchObject({
          total: score.total,
          category: score.category,
          steps: score.steps,
          missing: score.missing,
          basis: score.basis,
        });
        expect(plan.sets === null).toBe(plan.singles === null);
        if (plan.singles === null) {
          expect(plan.target).toBeNull();
          if (score.measured !== false) expect(plan.missing).not.toEqual([]);
        } else {
          expect(plan.total).not.toBeNull();
        }
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
      tries(300),
    );
  });

  it('stays what it is when a missing fact that did not matter is filled in', () => {
    fc.assert(
      fc.property(
        completeRecord,
        anyOptions,
        fc.constantFrom('employmentStatus', 'position'),
        (record, options, hole) => {
          const open = planned({ ...record, [hole]: null }, options);
          fc.pre(open.singles !== null);
          const { singles, sets, target } = planned(record, options);
          expect(open).toMatchObject({ singles, sets, target });
        },
      ),
    );
  });
});

const agencyOf = (people: readonly object[], options: IpAsnOptions) => planIpAsnAgency({ year: YEAR, people }, options);

/** The step of a kind that somebody takes: of several levels of education the nearest that adds points. */
const stepTaken = (record: PlanRecord & { readonly position: string }, kind: string, options: IpAsnOptions) =>
  conceivableSteps(record.position)
    .filter(({ step }) => step === kind)
    .map((step) => ({ ...step, gain: gainOf(record, step, options) }))
    .findLast(({ gain }) => gain > 0);

const KINDS = ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'pendidikan'];

/** What actions there are, by having everybody take the step and scoring again. */
const actionsByScoring = (people: readonly (PlanRecord & { readonly position: string })[], options: IpAsnOptions) => {
  const found = new Map<string, { people: number; gain: number }>();
  for (const person of people) {
    for (const kind of KINDS) {
      const step = stepTaken(person, kind, options);
      if (step === undefined) continue;
      const key = `${kind} ${postGroupOf(asPost(person.position))} ${step.education}`;
      const before = found.get(key) ?? { people: 0, gain: 0 };
      found.set(key, { people: before.people + 1, gain: before.gain + step.gain });
    }
  }
  return found;
};

/** A quotient of numbers that are whole when doubled, half up to some decimals, in whole numbers. */
const quotient = (dividend: number, divisor: number, decimals: number): string => {
  const scale = 10 ** decimals;
  const rounded = Math.floor((2 * dividend * scale + divisor) / (2 * divisor));
  return `${Math.floor(rounded / scale)}.${String(rounded % scale).padStart(decimals, '0')}`;
};

describe('the plan of an agency', () => {
  const people = fc.array(completeRecord, { maxLength: 8 });

  it('adds up what scoring everybody again gives', () => {
    fc.assert(
      fc.property(people, anyOptions, (everybody, options) => {
        const plan = agencyOf(everybody, options);
        const measured = everybody.filter((person) => scored(person, options).measured === true);
        const sum = measured.reduce((total, person) => total + (scored(person, options).total ?? Number.NaN), 0);
        const count = measured.length;
        expect(plan).toMatchObject({
          people: count,
          notMeasured: everybody.length - count,
          unsettledAt: [],
          missing: [],
          mean: count === 0 ? null : quotient(sum, count, 2),
        });
        const expected = actionsByScoring(measured, options);
        expect(plan.actions).toHaveLength(expected.size);
        for (const action of plan.actions ?? []) {
          const { step, postGroup, education, gain } = action;
          expect(expected.get(`${step} ${postGroup} ${education}`)).toEqual({ people: action.people, gain });
          expect(action.rise).toBe(quotient(gain, count, 4));
          expect(action.mean).toBe(quotient(sum + gain, count, 2));
        }
      }),
      tries(100),
    );
  });

  it('puts the greatest gain first, then the fewest people', () => {
    fc.assert(
      fc.property(people, anyOptions, (everybody, options) => {
        const order = (agencyOf(everybody, options).actions ?? []).map((action) => [-action.gain, action.people]);
        expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    );
  });

  it('asks for the JP that its people lack', () => {
    fc.assert(
      fc.property(people, anyOptions, (everybody, options) => {
        const measured = everybody.filter((person) => scored(person, options).measured === true);
        const hundredths = measured
          .flatMap((person) => planned(person, options).singles ?? [])
          .reduce((sum, { hours }) => sum + Math.round((hours ?? 0) * 100), 0);
        const told = (agencyOf(everybody, options).actions ?? []).reduce(
          (sum, { hours }) => sum + Math.round((hours ?? 0) * 100),
          0,
        );
        expect(told).toBe(hundredths);
      }),
    );
  });

  it('does not depend on the order of people, but for the places of those it leaves open', () => {
    const reordered = fc.array(anyRecord, { maxLength: 8 }).chain((everybody) =>
      fc.record({
        everybody: fc.constant(everybody),
        order: fc.shuffledSubarray(
          everybody.map((_, i) => i),
          { minLength: everybody.length },
        ),
      }),
    );
    fc.assert(
      fc.property(reordered, anyOptions, ({ everybody, order }, options) => {
        const { unsettledAt, missing, steps, ...plan } = agencyOf(everybody, options);
        const other = agencyOf(
          order.map((i) => everybody[i] ?? {}),
          options,
        );
        expect(other).toMatchObject(plan);
        const places = other.unsettledAt?.map((place) => order[place]);
        expect([...(places ?? [])].sort()).toEqual([...(unsettledAt ?? [])].sort());
        expect(other.missing).toHaveLength(missing.length);
        expect(other.steps[0]?.status).toBe(steps[0]?.status);
      }),
    );
  });

  it('leaves out whom it cannot settle, as if they were not there', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 8 }), anyOptions, (everybody, options) => {
        const plan = agencyOf(everybody, options);
        const unsettled = new Set(plan.unsettledAt);
        const others = agencyOf(
          everybody.filter((_, i) => !unsettled.has(i)),
          options,
        );
        expect(others).toMatchObject({
          mean: plan.mean,
          category: plan.category,
          actions: plan.actions,
          unsettledAt: [],
          missing: [],
        });
        for (const place of unsettled) {
          expect(plan.missing.some((path) => path.startsWith(`people[${place}].`))).toBe(true);
        }
        expect(plan.missing.length === 0).toBe(unsettled.size === 0);
      }),
    );
  });
});
