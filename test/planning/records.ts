/** The questions of planning whose records are flat, and the values their facts may take. */
import {
  computePlanDeadlinesFrom,
  type DecisionOptions,
  recommendDevelopmentFrom,
  validateDevelopmentPlanFrom,
} from 'bangkom';
import fc from 'fast-check';
import { anyRecordOf, assembled, type FlatQuestion, itemPools, type RawRecord } from '../brute-force.js';
import { boxInsteadOf, boxSettings, POTENTIALS, PREDICATES, RATINGS, withBoxTidy } from '../talent/records.js';

export const asOf = '2026-07-01';

/** Both sides of the ends of quarters of years around; what is to be done after `asOf` is not done yet. */
const DONE_ON = [
  'belum',
  '1900-01-01',
  '2023-01-13',
  '2023-06-30',
  '2025-03-31',
  '2025-04-01',
  '2025-06-30',
  '2025-07-01',
  '2025-09-30',
  '2025-10-01',
  '2025-12-31',
  '2026-03-31',
  '2026-04-01',
  '2026-06-29',
  '2026-06-30',
  asOf,
  '2026-07-02',
  '2199-12-31',
];

export const planDeadlines: FlatQuestion = {
  name: 'plan-deadlines',
  ask: (record, options) => {
    // What lies after the day asked about is told as far as it is known.
    const { laterThanAsOf: _told, ...answer } = computePlanDeadlinesFrom(record, options);
    return answer;
  },
  pools: {
    approvedOn: DONE_ON,
    approvedBy: ['ppk', 'lainnya'],
    submittedToLanOn: DONE_ON,
    periodFirstYear: [1900, 2024, 2026, 2030, 2035, 2199],
    periodLastYear: [1900, 2024, 2028, 2030, 2031, 2034, 2035, 2199],
    determinedBy: ['menteri', 'lainnya'],
  },
  settings: { planYear: [null, 2024, 2026, 2027, 2028, 2199] },
  // A plan that is known to end before it starts is none: it then ends in the year it starts.
  tidy: (completion, known) =>
    known.periodFirstYear === undefined && Number(completion.periodLastYear) < Number(completion.periodFirstYear)
      ? { ...completion, periodLastYear: completion.periodFirstYear }
      : completion,
  lean: {
    approvedOn: ['belum', '1900-01-01', '2025-06-30', '2026-06-30', asOf],
    submittedToLanOn: ['belum', '1900-01-01', '2025-09-30', '2026-06-30', asOf],
  },
};

const truth = [true, false];
const MOST_RUPIAH = 999_999_999_999_999;

/** What the plan comes to is told in two parts, each by itself; what it contradicts as far as that is known. */
const withTotalsApart = (record: unknown, options: DecisionOptions) => {
  const { totals, contradictions: _told, ...answer } = validateDevelopmentPlanFrom(record, options);
  return { ...answer, totalHours: totals.hours, totalCost: totals.cost };
};

const BUDGETS = ['tidak-ada', 0, '5', 12, MOST_RUPIAH];
const HOURS = ['tidak-ada', 0, '2.50', 10, 10_000];

export const developmentPlan: FlatQuestion = {
  name: 'development-plan',
  ask: withTotalsApart,
  pools: {
    name: ['Siti', 'tidak-ada'],
    nip: ['199003152015032004', '199003152023212004', '199002302015032004', '1990', '0', 'tidak-ada'],
    employmentStatus: ['pns', 'cpns', 'pppk'],
    positionName: ['Analis', 'tidak-ada'],
    competencies: [[], ['Analisis kebijakan'], ['tidak-ada'], ['Analisis kebijakan', 'tidak-ada']],
    activities: [
      [],
      [{ kind: 'teknis', hours: 0, cost: 0 }],
      [{ kind: 'tugas-belajar', hours: 2.5, cost: '5' }],
      [
        { kind: 'magang', hours: '1.50', cost: '0005' },
        { kind: 'teknis', hours: '8.5', cost: 7 },
      ],
      [
        { kind: 'teknis', hours: 2.5, cost: 12 },
        { kind: 'tidak-ada', hours: 0, cost: 0 },
      ],
      [{ kind: 'tidak-ada', hours: 10_000, cost: MOST_RUPIAH }],
    ],
    organizerName: ['BPSDM', 'tidak-ada'],
    facilitator: ['Widyaiswara', 'tidak-ada'],
    firstDay: [
      'tidak-ada',
      '1900-01-01',
      '2022-12-31',
      '2023-01-01',
      '2026-01-01',
      '2026-06-30',
      '2027-01-01',
      '2199-12-31',
    ],
    lastDay: [
      'tidak-ada',
      '1900-01-01',
      '2022-12-31',
      '2023-12-31',
      '2026-06-29',
      '2026-12-31',
      '2027-01-01',
      '2027-12-31',
      '2199-12-31',
    ],
    curriculumFits: truth,
    predicate: ['baik', 'sangat-kurang', 'tidak-ada'],
    budget: BUDGETS,
    hours: HOURS,
  },
  settings: { year: [null, 2023, 2026, 2027, 2199] },
  lean: {
    nip: ['199003152015032004', '199003152023212004', '0', 'tidak-ada'],
    employmentStatus: ['pns', 'pppk'],
    competencies: [[], ['Analisis kebijakan']],
    predicate: ['baik', 'tidak-ada'],
  },
};

const COSTS = [0, '5', 10, '0015'];
const ACTIVITY_HOURS = [0, '2.5', 5, '7.50'];

/** The same for plans of two activities, whose parts are missing one by one; the rest of the plan is there. */
export const plannedActivities: FlatQuestion = {
  name: 'development-plan by its activities',
  ask: (record, options) => {
    const whole = Object.entries(developmentPlan.pools).map(([name, [first]]) => [name, first] as const);
    return withTotalsApart({ ...Object.fromEntries(whole), ...assembled(record) }, options);
  },
  pools: {
    ...itemPools('activities', 2, {
      kind: ['teknis', 'magang', 'tugas-belajar', 'tidak-ada'],
      hours: ACTIVITY_HOURS,
      cost: COSTS,
    }),
    budget: ['tidak-ada', ...COSTS],
    hours: ['tidak-ada', ...ACTIVITY_HOURS],
  },
  // No whole plan comes to more than the pools of its sums hold, so that they hold every sum that is known.
  tidy: (completion, known) => {
    if (known.budget !== undefined) return completion;
    const sumOf = (part: string) =>
      Number(completion[`activities[0].${part}`]) + Number(completion[`activities[1].${part}`]);
    return {
      ...completion,
      ...(sumOf('cost') > 15 ? { 'activities[1].cost': 0 } : {}),
      ...(sumOf('hours') > 7.5 ? { 'activities[1].hours': 0 } : {}),
    };
  },
  lean: itemPools('activities', 2, { kind: ['teknis', 'tidak-ada'] }),
};

export const MEASURES = [
  'pengembangan-karier',
  'pengembangan-kesenjangan-kinerja',
  'pengembangan-talenta',
  'pelatihan-mandatory',
  'pelatihan-kesenjangan',
  'tugas-belajar',
  'pelatihan-manajerial',
  'pelatihan-teknis',
  'pelatihan-sosial-kultural',
];

/** Each measure is a value of its own: recommended, not so, or still possible. */
const withMeasuresApart = (record: unknown, options: DecisionOptions) => {
  // What is contradictory is told as far as it is known.
  const { recommendations, possible, contradictions: _told, ...answer } = recommendDevelopmentFrom(record, options);
  const measures = MEASURES.map((measure) => {
    const recommended = recommendations.find((one) => one.measure === measure);
    const open = possible.some((one) => one === measure) ? null : 'tidak';
    return [measure, recommended === undefined ? open : JSON.stringify(recommended)] as const;
  });
  return { ...answer, ...Object.fromEntries(measures) };
};

const GAPS = [0, 1, 5];
const CLUSTERS = ['teknis', 'manajerial', 'sosial-kultural'];
const STATUSES = ['pns', 'cpns', 'pppk'];

const recommendationPools = {
  predicate: PREDICATES,
  performanceLevel: RATINGS,
  potentialLevel: POTENTIALS,
  employmentStatus: STATUSES,
  mandatoryOutstanding: truth,
};

export const recommendation: FlatQuestion = {
  name: 'development-recommendation',
  ask: withMeasuresApart,
  pools: {
    ...recommendationPools,
    gaps: [
      [],
      ...CLUSTERS.map((cluster) => [{ cluster, gap: 2, importance: 'mutlak' }]),
      [{ cluster: 'teknis', gap: 0 }],
      CLUSTERS.map((cluster) => ({ cluster, gap: 1 })),
    ],
  },
  settings: { ...boxSettings, position: [null, 'ahli-muda', 'pelaksana'] },
  tidy: withBoxTidy,
  insteadOf: boxInsteadOf,
  lean: { predicate: ['baik', 'kurang'] },
};

/** The same for two gaps, whose parts are missing one by one. */
export const recommendationByGaps: FlatQuestion = {
  name: 'development-recommendation by its gaps',
  ask: (record, options) =>
    withMeasuresApart(
      {
        predicate: 'baik',
        performanceLevel: 'sesuai',
        potentialLevel: 'tinggi',
        mandatoryOutstanding: true,
        ...assembled(record),
      },
      options,
    ),
  pools: { ...itemPools('gaps', 2, { cluster: CLUSTERS, gap: GAPS }), employmentStatus: STATUSES },
};

export const FLAT_QUESTIONS = [
  planDeadlines,
  developmentPlan,
  plannedActivities,
  recommendation,
  recommendationByGaps,
] as const;

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });

const plannedActivity = fc.record({
  kind: maybe(fc.constantFrom('teknis', 'magang', 'tugas-belajar', 'tidak-ada')),
  hours: maybe(fc.constantFrom<number | string>(0, '2.5', 7.5)),
  cost: maybe(fc.constantFrom<number | string>(0, '5', 7)),
});

const competency = fc.record({
  name: maybe(fc.constantFrom('Integritas', '<b>', 'Kerja sama')),
  cluster: maybe(fc.constantFrom('teknis', 'manajerial', 'sosial-kultural')),
  required: maybe(fc.integer({ min: 1, max: 5 })),
  held: maybe(fc.integer({ min: 0, max: 5 })),
  importance: maybe(fc.constantFrom('mutlak', 'penting', 'perlu')),
});

const competencyGap = fc.record({
  cluster: maybe(fc.constantFrom(...CLUSTERS)),
  gap: maybe(fc.constantFrom(...GAPS)),
  importance: maybe(fc.constantFrom('mutlak', 'penting', 'perlu')),
});

/** Records with holes in every place, by the question they are for. */
export const anyPlanningRecord = {
  competencyGap: fc.record({
    competencies: maybe(fc.array(competency, { maxLength: 6 })),
    bands: maybe(
      fc.constant([
        { from: 0, label: 'rendah' },
        { from: '80.5', label: 'tinggi' },
      ]),
    ),
  }),
  developmentPlan: fc
    .tuple(anyRecordOf(developmentPlan), fc.option(fc.array(plannedActivity, { maxLength: 3 })))
    .map(([record, activities]): RawRecord => ({ ...record, activities: activities ?? record.activities })),
  planDeadlines: anyRecordOf(planDeadlines),
  recommendation: fc
    .tuple(anyRecordOf(recommendation), fc.option(fc.array(competencyGap, { maxLength: 4 })))
    .map(([record, gaps]) => withBoxTidy({ ...record, gaps: gaps ?? record.gaps }, {})),
} as const;
