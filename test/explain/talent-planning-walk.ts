import {
  assessCompetencyGapFrom,
  computeEvaluationDatesFrom,
  computePlanDeadlinesFrom,
  computeRetirementFrom,
  computeTalentMatrixFrom,
  placeTalentFrom,
  ratePerformanceFrom,
  recommendDevelopmentFrom,
  routePerformanceFrom,
  routeTalentFrom,
  TALENT_BOXES,
  validateCorporateUniversityFrom,
  validateDevelopmentPlanFrom,
} from 'bangkom';
import type { Explainable } from 'bangkom/explain';
import {
  CorporateUniversityInput,
  DevelopmentPlanInput,
  EvaluationDatesInput,
  PerformanceRatingInput,
  PerformanceRouteInput,
  RetirementInput,
  TalentPlacementInput,
} from 'bangkom/schema';
import { asOf } from './records.js';
import {
  annualEvaluation,
  annualPlan,
  candidateForDevelopment,
  individualPlan,
  ratings,
  retiring,
  scored,
  staff,
  standard,
  talent,
  university,
} from './talent-planning-records.js';
import { around, each, factsOf, otherReadings, type RawRecord, truths } from './walking.js';

const ask = [{ asOf }];

const evaluations: RawRecord[] = around(annualEvaluation, {
  ...factsOf(PerformanceRouteInput),
  evaluatedOn: ['2025-11-30', '2026-01-31', '2026-08-01', null],
}).concat({ predicate: 'baik', year: 2026, evaluatedOn: '2026-12-15' });

const placements: RawRecord[] = [
  ...around(scored, { potentialScore: ['80.5', 12, null], performanceLevel: [null] }),
  ...around({ performanceLevel: 'sesuai', potentialLevel: 'tinggi' }, factsOf(TalentPlacementInput)),
  { performanceScore: 90, potentialLevel: 'rendah' },
  { performanceScore: 90, performanceScale: scored.potentialScale, potentialLevel: 'rendah' },
];

const convention = 'permenpan-rb-3-2020';
const places: RawRecord[] = [
  ...TALENT_BOXES.map(({ box }) => ({ box, convention })),
  talent,
  { performanceLevel: 'di-bawah' },
  { performanceLevel: 'sesuai' },
  { performanceLevel: 'di-atas' },
  { potentialLevel: 'tinggi', convention },
  { convention },
  {},
];

const populations: RawRecord[] = [
  staff,
  { people: [] },
  { people: [{}] },
  { people: [{ performanceLevel: 'sesuai', potentialLevel: 'tinggi' }] },
];

const universities: RawRecord[] = [
  ...around(university, factsOf(CorporateUniversityInput)),
  ...around({ ...university, knowledgeManagement: true, determinedBy: 'menteri' }, factsOf(CorporateUniversityInput)),
];

const [first, second, third] = standard.competencies;
const withFirst = (part: object): RawRecord => ({ ...standard, competencies: [{ ...first, ...part }, second, third] });

const standards: RawRecord[] = [
  standard,
  { ...standard, bands: null },
  { ...standard, competencies: null },
  { competencies: [] },
  { competencies: [second] },
  { competencies: [{ ...second, cluster: 'sosial-kultural' }] },
  { competencies: [{ ...second, cluster: 'sosial-kultural', held: 1 }] },
  ...['cluster', 'required', 'held', 'importance'].map((name) => withFirst({ [name]: null })),
  withFirst({ required: null, held: 0 }),
  withFirst({ cluster: 'manajerial', importance: 'perlu' }),
  withFirst({ importance: null, held: 2 }),
  { competencies: [{}] },
];

const plans: RawRecord[] = [
  ...around(individualPlan, {
    ...factsOf(DevelopmentPlanInput),
    name: ['tidak-ada', null],
    nip: ['tidak-ada', '0', null],
    facilitator: ['BPSDM', null],
    competencies: [[], null],
    activities: [[], [{}], [{ kind: 'tidak-ada', hours: 1, cost: 1 }], null],
    firstDay: ['tidak-ada', '2027-04-01', null],
    year: [2026, null],
    budget: ['tidak-ada', 1_250_000, null],
    hours: ['tidak-ada', 7, null],
  }),
  { ...individualPlan, facilitator: 'BPSDM', budget: '1250000' },
  {},
];

const deadlines: RawRecord[] = around(annualPlan, {
  approvedOn: ['2026-06-30', 'belum', null],
  approvedBy: ['lainnya', null],
  submittedToLanOn: ['2026-07-01', '2026-12-01', null],
  periodFirstYear: [2026, null],
  determinedBy: ['lainnya', null],
});

const gapOf = (cluster: string | null, gap: number | null): RawRecord => ({ gaps: [{ cluster, gap }] });

const developed: RawRecord[] = [
  ...around(candidateForDevelopment, {
    predicate: ['kurang', 'butuh-perbaikan', null],
    performanceLevel: ['sesuai', null],
    employmentStatus: ['pppk', 'cpns', null],
    mandatoryOutstanding: truths,
    gaps: [[], null],
  }),
  ...['pns', 'pppk', null].flatMap((employmentStatus) => [
    { employmentStatus, ...gapOf('sosial-kultural', 1) },
    { employmentStatus, ...gapOf('manajerial', 1) },
    { employmentStatus, ...gapOf(null, 1) },
    { employmentStatus, ...gapOf('teknis', null) },
  ]),
  { ...candidateForDevelopment, predicate: 'kurang', gaps: [], mandatoryOutstanding: false },
  {},
];

const retirements: RawRecord[] = around(retiring, { ...factsOf(RetirementInput), nip: [null] });

/** Results of every question on talent, planning and retirement. */
export const talentPlanningResults: readonly Explainable[] = [
  ...each(around(ratings, factsOf(PerformanceRatingInput)), ask, ratePerformanceFrom),
  ...each(evaluations, ask, routePerformanceFrom),
  ...each(
    around({}, factsOf(EvaluationDatesInput)),
    [{ asOf }, { asOf: '2027-01-15' }, { asOf: '2026-12-31' }],
    (record, options) => computeEvaluationDatesFrom({ year: 2026, ...Object(record) }, options),
  ),
  ...each(placements, ask, placeTalentFrom),
  ...each(places, ask, routeTalentFrom),
  ...each(populations, ask, computeTalentMatrixFrom),
  ...each(universities, ask, validateCorporateUniversityFrom),
  ...each(standards, ask, assessCompetencyGapFrom),
  ...each([standard], otherReadings, assessCompetencyGapFrom),
  ...each(plans, ask, validateDevelopmentPlanFrom),
  ...each(deadlines, [{ asOf }, { asOf: '2026-10-01' }], computePlanDeadlinesFrom),
  ...each([{}], ask, computePlanDeadlinesFrom),
  ...each(developed, ask, recommendDevelopmentFrom),
  ...each(retirements, [{ asOf }, { asOf: '2040-01-01' }, { asOf: '2023-06-01' }], computeRetirementFrom),
];
