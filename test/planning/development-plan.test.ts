import { InvalidInputError, validateDevelopmentPlanFrom } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { asOf } from './records.js';

const PLAN = {
  name: 'Siti Rahma',
  nip: '199003152015032004',
  employmentStatus: 'pns',
  positionName: 'Analis Kebijakan Ahli Muda',
  competencies: ['Analisis kebijakan'],
  activities: [
    { kind: 'teknis', hours: 24, cost: 4_500_000 },
    { kind: 'seminar', hours: '3.5', cost: 0 },
  ],
  organizerName: 'BPSDM',
  facilitator: 'Widyaiswara',
  firstDay: '2027-01-01',
  lastDay: '2027-12-31',
  year: 2027,
  curriculumFits: true,
  predicate: 'baik',
  budget: '4500000',
  hours: '27.50',
};

const validate = (changes: object) => validateDevelopmentPlanFrom({ ...PLAN, ...changes }, { asOf });

const LETTERS = [...'abcdefghijk'];

/** The elements of a plan that are not present, by letter. */
const flawsOf = (changes: object): Record<string, string | null> =>
  Object.fromEntries(
    validate(changes).elements.flatMap(({ state }, i) => (state === 'present' ? [] : [[LETTERS[i] ?? '', state]])),
  );

describe('a development plan', () => {
  it('has the eleven elements of Pasal 17 (2), in order, and is complete with all of them', () => {
    const answer = validate({});
    expect(answer.elements.map(({ provision }) => provision)).toEqual(
      LETTERS.map((letter) => `pupr-2-2023/17.2.${letter}`),
    );
    expect(answer).toMatchObject({ verdict: 'complete', totals: { hours: 27.5, cost: 4_500_000 }, missing: [] });
    expect(flawsOf({})).toEqual({});
  });

  it.each<[string, object, Record<string, string | null>]>([
    ['no name', { name: 'tidak-ada' }, { a: 'absent' }],
    ['no NIP', { nip: 'tidak-ada' }, { a: 'absent' }],
    ['no name, and an impossible NIP', { name: 'tidak-ada', nip: '0' }, { a: 'absent' }],
    ['a NIP of 17 digits', { nip: '19900315201503200' }, { a: 'doubtful' }],
    ['a NIP born on 30 February', { nip: '199002302015032004' }, { a: 'doubtful' }],
    ['a NIP of a PPPK for a PNS', { nip: '199003152023212004' }, { a: 'doubtful' }],
    ['a NIP of a PNS for a PPPK', { employmentStatus: 'pppk' }, { a: 'doubtful' }],
    ['a NIP of a PNS for a CPNS', { employmentStatus: 'cpns' }, {}],
    ['no status to compare with', { employmentStatus: null, nip: '199003152023212004' }, { a: null }],
    ['no post', { positionName: 'tidak-ada' }, { b: 'absent' }],
    ['no competency', { competencies: [] }, { c: 'absent' }],
    ['a competency that is none', { competencies: ['tidak-ada'] }, { c: 'absent' }],
    ['nothing planned', { activities: [], budget: 0, hours: 0 }, { d: 'absent' }],
    ['nothing planned, and money for it', { activities: [] }, { d: 'absent' }],
    ['no organiser', { organizerName: 'tidak-ada' }, { e: 'absent' }],
    ['no facilitator', { facilitator: 'tidak-ada' }, { f: 'absent' }],
    ['no first day', { firstDay: 'tidak-ada' }, { g: 'absent' }],
    ['no last day', { lastDay: 'tidak-ada' }, { g: 'absent' }],
    ['days the day before the year', { firstDay: '2026-12-31' }, { g: 'doubtful' }],
    ['days the day after it', { lastDay: '2028-01-01' }, { g: 'doubtful' }],
    ['days the wrong way round', { firstDay: '2027-06-02', lastDay: '2027-06-01' }, { g: 'doubtful' }],
    ['a single day', { firstDay: '2027-06-01', lastDay: '2027-06-01' }, {}],
    ['a curriculum that does not fit', { curriculumFits: false }, { h: 'absent' }],
    ['no predicate', { predicate: 'tidak-ada' }, { i: 'absent' }],
    ['the worst predicate', { predicate: 'sangat-kurang' }, {}],
    ['no budget', { budget: 'tidak-ada' }, { j: 'absent' }],
    ['a budget one rupiah short', { budget: 4_499_999 }, {}],
    ['a budget one rupiah over', { budget: '4500001' }, {}],
    ['a budget without a breakdown', { activities: [{ kind: 'teknis' }] }, {}],
    ['days of two years for a study', { activities: [{ kind: 'tugas-belajar' }], lastDay: '2029-01-31' }, {}],
    [
      'days of two years for a training',
      { activities: [{ kind: 'teknis' }], lastDay: '2029-01-31' },
      { g: 'doubtful' },
    ],
    ['no year', { year: null }, {}],
    ['no hours', { hours: 'tidak-ada' }, { k: 'absent' }],
    ['hours a hundredth short', { hours: 27.49 }, {}],
  ])('with %s', (_name, changes, flaws) => {
    expect(flawsOf(changes)).toEqual(flaws);
    const states = Object.values(flaws);
    const verdict = states.includes(null) ? 'undetermined' : 'incomplete';
    expect(validate(changes).verdict).toBe(states.length === 0 ? 'complete' : verdict);
  });

  it('asks for the status that a NIP is of, and for nothing where no status changes anything', () => {
    const whole = { ...PLAN, employmentStatus: null };
    expect(validateDevelopmentPlanFrom(whole, { asOf })).toMatchObject({
      verdict: 'undetermined',
      missing: ['employmentStatus'],
      valuesMissing: ['employmentStatus'],
    });
    for (const [employmentStatus, verdict] of [
      ['pns', 'complete'],
      ['cpns', 'complete'],
      ['pppk', 'incomplete'],
    ]) {
      expect(validate({ employmentStatus }).verdict).toBe(verdict);
    }
    expect(validate({ employmentStatus: null, nip: null }).missing).toEqual(['nip', 'employmentStatus']);
    for (const settled of [{ name: 'tidak-ada' }, { nip: 'tidak-ada' }, { nip: '0' }]) {
      expect(validate({ employmentStatus: null, ...settled })).toMatchObject({ verdict: 'incomplete', missing: [] });
    }
  });

  it.each([
    ['firstDay', 'lastDay', '2199-12-31'],
    ['lastDay', 'firstDay', '1900-01-01'],
  ])('thinks of no day beyond the calendar: %s known, %s not', (known, unknown, day) => {
    const { findings } = validate({ year: null, activities: null, [known]: day, [unknown]: null });
    expect(findings[6]).toMatchObject({ provision: 'pupr-2-2023/17.2.g', missing: [unknown] });
  });

  it('is no surer of a NIP whose status is not known than of one of a PPPK', () => {
    const surenessOf = (changes: object) => validate(changes).findings[0]?.confidence;
    expect(surenessOf({})).toBe('certain');
    expect(surenessOf({ employmentStatus: 'pppk' })).toBe('likely');
    expect(surenessOf({ employmentStatus: null })).toBe('likely');
    expect(surenessOf({ employmentStatus: null, nip: 'tidak-ada' })).toBe('certain');
  });

  it('adds up to the hundredth where floats do not: 0.1 + 0.2 is 0.3', () => {
    const activities = ['0.1', 0.2, '0.70', 0.7].map((hours) => ({ kind: 'teknis', hours, cost: 0 }));
    expect(validate({ activities, budget: 0, hours: 1.7 })).toMatchObject({
      verdict: 'complete',
      contradictions: [],
      totals: { hours: 1.7 },
    });
    expect(validate({ activities: activities.slice(0, 2), budget: 0, hours: 0.3 }).contradictions).toEqual([]);
  });

  it('adds up to the rupiah, as far as fifteen digits go', () => {
    const of = (...costs: (number | string)[]) => costs.map((cost) => ({ kind: 'teknis', hours: 0, cost }));
    const most = '999999999999999';
    expect(validate({ activities: of('999999999999998', 1), budget: most, hours: 0 }).contradictions).toEqual([]);
    expect(validate({ activities: of(most, 0), budget: '999999999999998', hours: 0 }).contradictions).toEqual([
      'budget-contradicts-activities',
    ]);
    expect(() => validate({ activities: of(most, 1) })).toThrow(InvalidInputError);
    const full = [
      { kind: 'teknis', hours: 9_999.99, cost: 0 },
      { kind: 'teknis', hours: '0.01', cost: 0 },
    ];
    expect(validate({ activities: full, budget: 0, hours: 10_000 }).contradictions).toEqual([]);
    expect(() => validate({ activities: [...full, { kind: 'teknis', hours: '0.01' }] })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: 'activities', code: 'impossible-total' })] }),
    );
  });

  it('that can come to no more asks for nothing more', () => {
    const most = '999999999999999';
    const activities = [{ kind: 'teknis', hours: 10_000, cost: most }, { kind: 'teknis' }];
    const answer = validate({ activities, budget: most, hours: 10_000 });
    expect(answer).toMatchObject({ verdict: 'complete', valuesMissing: [] });
  });

  it.each([
    ['a rupiah short', { budget: 4_499_999 }, ['budget-contradicts-activities']],
    ['a rupiah over', { budget: '4500001' }, ['budget-contradicts-activities']],
    ['a hundredth of an hour short', { hours: 27.49 }, ['hours-contradict-activities']],
    ['for nothing planned', { activities: [] }, ['budget-contradicts-activities', 'hours-contradict-activities']],
    ['not there', { budget: 'tidak-ada', hours: 'tidak-ada' }, []],
    ['not known', { budget: null, hours: null }, []],
  ])('tells figures that its activities contradict: %s', (_name, changes, contradictions) => {
    expect(validate(changes).contradictions).toEqual(contradictions);
  });

  it('tells a contradiction as soon as what is known comes to more than it says', () => {
    const activities = [{ kind: 'teknis', hours: 28, cost: 4_500_001 }, { kind: 'teknis' }];
    const answer = validate({ activities });
    expect(answer.elements.slice(9).map(({ state }) => state)).toEqual(['present', 'present']);
    expect(answer.contradictions).toEqual(['budget-contradicts-activities', 'hours-contradict-activities']);
    expect([...answer.valuesMissing].sort()).toEqual(['activities[1].cost', 'activities[1].hours']);
    expect([answer.verdict, answer.missing]).toEqual(['complete', []]);
  });

  it('does not depend on the order of activities', () => {
    const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });
    const activity = fc.record({
      kind: maybe(fc.constantFrom('teknis', 'magang', 'tidak-ada')),
      hours: maybe(fc.constantFrom<number | string>(0, 0.1, '0.2', 0.7, 27.5)),
      cost: maybe(fc.constantFrom<number | string>(0, '1', 4_499_999, '4500000')),
    });
    const reordered = fc.array(activity, { maxLength: 6 }).chain((activities) =>
      fc.record({
        activities: fc.constant(activities),
        order: fc.shuffledSubarray(
          activities.map((_, i) => i),
          { minLength: activities.length },
        ),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ activities, order }) => {
        const moved = (paths: readonly string[]) =>
          paths.map((path) => path.replace(/\d+/, (at) => String(order[Number(at)]))).sort();
        const { findings, missing, valuesMissing, ...answer } = validate({ activities });
        const other = validate({ activities: order.map((i) => activities[i]) });
        expect(other).toMatchObject(answer);
        expect(other.findings.map(({ status, evidence }) => ({ status, evidence }))).toEqual(
          findings.map(({ status, evidence }) => ({ status, evidence })),
        );
        expect([moved(other.missing), moved(other.valuesMissing)]).toEqual([
          [...missing].sort(),
          [...valuesMissing].sort(),
        ]);
      }),
      tries(100),
    );
  });

  it.each([
    ['cost', -1],
    ['cost', 0.5],
    ['cost', '1.0'],
    ['cost', '1000000000000000'],
    ['cost', 'Rp1'],
    ['hours', '0.001'],
    ['hours', 10_001],
  ])('refuses an activity with a %s of %s', (name, amount) => {
    expect(() => validate({ activities: [{ [name]: amount }] })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: `activities[0].${name}` })] }),
    );
  });
});
