/** The questions of talent whose records are flat, and the values their facts may take. */
import {
  computeEvaluationDatesFrom,
  type DecisionOptions,
  placeTalentFrom,
  ratePerformanceFrom,
  routePerformanceFrom,
  routeTalentFrom,
  validateCorporateUniversityFrom,
} from 'bangkom';
import fc from 'fast-check';
import { anyRecordOf, type FlatQuestion, type RawRecord } from '../brute-force.js';

export const asOf = '2026-07-01';

const truth = [true, false];

export const RATINGS = ['di-bawah', 'sesuai', 'di-atas'];
export const POTENTIALS = ['rendah', 'menengah', 'tinggi'];
export const PREDICATES = ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik'];
export const CONVENTION = 'permenpan-rb-3-2020';
export const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface WithSteps {
  readonly steps: readonly { readonly provision: string; readonly status: string }[];
}

/** A step that is met as soon as a value is told has its status tell that value: it is open while the value is. */
const withStepTelling =
  <A extends WithSteps>(
    ask: (record: unknown, options: DecisionOptions) => A,
    provision: string,
    tell: (answer: A) => unknown,
  ) =>
  (record: unknown, options: DecisionOptions) => {
    const answer = ask(record, options);
    const steps = answer.steps.map((step) =>
      step.provision === provision && step.status === 'met'
        ? { ...step, status: `met: ${JSON.stringify(tell(answer))}` }
        : step,
    );
    return { ...answer, steps };
  };

/** A list that is told as a whole or not at all. */
const whole = (list: readonly unknown[] | null): string | null => (list === null ? null : JSON.stringify(list));

export const performanceRating: FlatQuestion = {
  name: 'performance-rating',
  ask: withStepTelling(
    withStepTelling(ratePerformanceFrom, 'pupr-2-2023/6.3', ({ predicate }) => predicate),
    'permenpan-rb-6-2022',
    ({ predicate }) => predicate,
  ),
  pools: { workResult: RATINGS, behaviour: RATINGS },
  settings: { year: [null, 2022, 2026] },
};

export const performanceRoute: FlatQuestion = {
  name: 'performance-route',
  ask: (record, options) => {
    // What lies after the day asked about is told as far as it is known.
    const { laterThanAsOf: _told, ...answer } = routePerformanceFrom(record, options);
    return answer;
  },
  pools: {
    predicate: PREDICATES,
    evaluatedOn: [
      '1900-01-01',
      '2022-11-30',
      '2022-12-01',
      '2022-12-24',
      '2022-12-25',
      '2022-12-30',
      '2022-12-31',
      '2023-01-31',
      '2023-02-01',
      '2024-12-31',
      '2025-02-01',
      '2025-11-30',
      '2025-12-01',
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
      '2026-01-31',
      '2026-02-01',
      asOf,
      '2026-12-30',
      '2026-12-31',
      '2027-02-01',
      '2199-12-30',
      '2199-12-31',
    ],
  },
  settings: { year: [null, 2022, 2025, 2026, 2199] },
};

export const evaluationDates: FlatQuestion = {
  name: 'evaluation-dates',
  ask: (record, options) => {
    const answer = withStepTelling(
      computeEvaluationDatesFrom,
      'pupr-2-2023/6.2.a',
      ({ periodic }) => periodic,
    )(record, options);
    return { ...answer, periodic: whole(answer.periodic) };
  },
  pools: { interval: ['bulanan', 'triwulan', 'keduanya'] },
  settings: { year: [null, 2022, 2023, 2025, 2026, 2027, 2199] },
};

const SCALES = [
  { min: 0, middleFrom: 60, highFrom: 80, max: 100 },
  { min: '0', middleFrom: '0.0001', highFrom: '100.0000', max: 100 },
  { min: -10, middleFrom: -5, highFrom: '5.5', max: 10 },
];
const SCORES = [null, -10, -5, 0, '0.0001', '5.4999', 5.49999999, '5.5000', 10];

/** Scores and cut-offs are known or are not; what an unknown score could be, the level says. */
export const talentBox: FlatQuestion = {
  name: 'talent-box',
  ask: withStepTelling(
    withStepTelling(placeTalentFrom, 'pupr-2-2023/7.1', ({ box }) => box),
    'permenpan-rb-3-2020',
    ({ box }) => box,
  ),
  pools: { performanceLevel: RATINGS, potentialLevel: POTENTIALS },
  settings: {
    performanceScore: SCORES,
    potentialScore: SCORES,
    performanceScale: [null, ...SCALES],
    potentialScale: [null, ...SCALES],
  },
  // A score has to lie on its scale, where there is one; it then says the level.
  tidy: (completion, known) => {
    const axis = (name: string) => {
      if (completion[`${name}Score`] === null || completion[`${name}Scale`] === null) return {};
      return { [`${name}Scale`]: SCALES[2], [`${name}Level`]: known[`${name}Level`] ?? null };
    };
    return { ...completion, ...axis('performance'), ...axis('potential') };
  },
  insteadOf: (name, record) => {
    const axis = name.replace('Level', '');
    const [score, scale] = [record[`${axis}Score`] ?? null, record[`${axis}Scale`] ?? null];
    if ((score === null) === (scale === null)) return [];
    return [score === null ? `${axis}Score` : `${axis}Scale`];
  },
};

/** A box says both levels. */
export const withBoxTidy = (completion: RawRecord, known: RawRecord): RawRecord =>
  completion.box === null
    ? completion
    : {
        ...completion,
        convention: CONVENTION,
        performanceLevel: known.performanceLevel ?? null,
        potentialLevel: known.potentialLevel ?? null,
      };

/** A box would do as well as a level, where it would be understood. */
export const boxInsteadOf = (name: string, record: RawRecord): readonly string[] =>
  (name === 'performanceLevel' || name === 'potentialLevel') && record.convention !== null ? ['box'] : [];

export const boxSettings = { box: [null, null, null, ...BOXES], convention: [null, CONVENTION] };

export const talentRoute: FlatQuestion = {
  name: 'talent-route',
  ask: (record, options) => {
    const answer = withStepTelling(routeTalentFrom, 'permenpan-rb-3-2020', ({ box }) => box)(record, options);
    return { ...answer, recommendations: whole(answer.recommendations) };
  },
  pools: { performanceLevel: RATINGS, potentialLevel: POTENTIALS },
  settings: boxSettings,
  tidy: withBoxTidy,
  insteadOf: boxInsteadOf,
};

export const corporateUniversity: FlatQuestion = {
  name: 'corporate-university',
  ask: validateCorporateUniversityFrom,
  pools: {
    strategyGovernance: truth,
    learningFocus: truth,
    knowledgeManagement: truth,
    smartInfrastructure: truth,
    solutionArchitecture: truth,
    deliverySolution: truth,
    determinedBy: ['menteri', 'lainnya', 'tidak-ada'],
  },
};

export const FLAT_QUESTIONS = [
  performanceRating,
  performanceRoute,
  evaluationDates,
  talentBox,
  talentRoute,
  corporateUniversity,
] as const;

const maybe = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });

/** People with their levels, or with boxes; some levels are not known. */
export const talentMatrixRecord: fc.Arbitrary<RawRecord> = fc.record({
  people: fc.oneof(
    fc.array(
      fc.record({
        performanceLevel: maybe(fc.constantFrom(...RATINGS)),
        potentialLevel: maybe(fc.constantFrom(...POTENTIALS)),
      }),
      { maxLength: 12 },
    ),
    fc.array(fc.record({ box: fc.constantFrom(...BOXES), convention: fc.constant(CONVENTION) }), {
      minLength: 1,
      maxLength: 12,
    }),
  ),
});

const scale = fc.constantFrom({ min: 0, middleFrom: 60, highFrom: 80, max: 100 }, SCALES[1]);
const scoreOnScale = fc.option(fc.constantFrom<number | string>(0, '0.0001', 59, '59.9999', 60, 80, '99.9999', 100));

/** Levels or scores, never both of one axis; the scales are always there. */
const talentBoxRecord: fc.Arbitrary<RawRecord> = fc
  .record({
    performanceLevel: maybe(fc.constantFrom(...RATINGS)),
    performanceScore: scoreOnScale,
    potentialLevel: maybe(fc.constantFrom(...POTENTIALS)),
    potentialScore: scoreOnScale,
    performanceScale: scale,
    potentialScale: scale,
  })
  .map((record) => ({
    ...record,
    performanceLevel: record.performanceScore === null ? record.performanceLevel : null,
    potentialLevel: record.potentialScore === null ? record.potentialLevel : null,
  }));

/** Records with holes in every place, by the question they are for. */
export const anyTalentRecord = {
  performanceRating: anyRecordOf(performanceRating),
  performanceRoute: anyRecordOf(performanceRoute),
  evaluationDates: anyRecordOf(evaluationDates),
  talentBox: talentBoxRecord,
  talentRoute: anyRecordOf(talentRoute).map((record) => withBoxTidy(record, {})),
  talentMatrix: talentMatrixRecord,
  corporateUniversity: anyRecordOf(corporateUniversity),
} as const;
