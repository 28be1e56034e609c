/**
 * Which development is recommended for a person, by performance, talent box and competency gaps.
 *
 * @pasal Pasal 6 ayat (4)-(5), Pasal 7 ayat (2), Pasal 9 ayat (6)-(7), Pasal 14 ayat (2), Pasal 51 ayat (1),
 *   Pasal 52 ayat (1), Pasal 56 ayat (1)
 * @source Permen PUPR 2/2023, Permenpan RB 3/2020
 * @module
 */
import * as z from 'zod';
import { EmploymentStatus, Predicate } from '../asn/employment.js';
import {
  boxFields,
  boxOf,
  isInTalentPool,
  PERFORMANCE_LEVELS,
  type PerformanceLevel,
  POTENTIAL_LEVELS,
  type PotentialLevel,
  placeOf,
} from '../asn/talent-box.js';
import { type Gap, gapOf } from '../kernel/completions.js';
import { flatFact } from '../kernel/fields.js';
import { flatGap, itemPart, listGap, YES_NO } from '../kernel/gaps.js';
import { parserOf } from '../kernel/input.js';
import { both, either, type Truth } from '../kernel/logic.js';
import {
  appraise,
  type Confidence,
  type Evidence,
  type Finding,
  metIfApplies,
  type Row,
  type RowDefinition,
  row,
  ruleTable,
  weakestOf,
} from '../kernel/rules.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../law/ruleset.js';
import { CLUSTERS, CompetencyCluster } from './competency-gap-input.js';

const GapInput = z.strictObject({
  /** The cluster of the competency (Pasal 5 ayat (3)). */
  cluster: flatFact(CompetencyCluster),
  /** How many levels are lacking, 0 for none. */
  gap: flatFact(z.int().min(0).max(5)),
  /** How much the post depends on it; a label, which no rule looks at. */
  importance: z.enum(['mutlak', 'penting', 'perlu']).nullish(),
});

/** The facts that development is recommended by. Every one may be left out. */
export const DevelopmentRecommendationInput = z.strictObject({
  /** Predicate of the last performance evaluation. */
  predicate: flatFact(Predicate),
  ...boxFields,
  /** Competencies measured against the post, those without a gap too if wanted. */
  gaps: flatFact(z.array(GapInput).max(100)),
  /** Status of employment: the lists of training differ, and Tugas Belajar is for PNS. */
  employmentStatus: flatFact(EmploymentStatus),
  /** Whether the person holds a functional post; a label, which no rule looks at. */
  holdsFunctionalPost: z.boolean().nullish(),
  /** Whether mandatory training of the post is still to be taken. */
  mandatoryOutstanding: flatFact(z.boolean()),
});
export interface DevelopmentRecommendationInput extends z.input<typeof DevelopmentRecommendationInput> {}

const readRecommendation = parserOf(DevelopmentRecommendationInput);

interface CompetencyGap {
  readonly cluster: CompetencyCluster | null;
  readonly gap: number | null;
}

/** The facts after checking, a box read as the levels that make it. */
interface RecommendationFacts {
  readonly predicate: Predicate | null;
  readonly performance: PerformanceLevel | null;
  readonly potential: PotentialLevel | null;
  /** Whether it is said how boxes are numbered, so that a box would tell both levels. */
  readonly hasConvention: boolean;
  readonly gaps: readonly CompetencyGap[] | null;
  readonly employmentStatus: EmploymentStatus | null;
  readonly mandatoryOutstanding: boolean | null;
}

const parseRecommendation = (record: unknown): RecommendationFacts => {
  const { predicate, gaps, employmentStatus, mandatoryOutstanding, ...place } = readRecommendation(record);
  const hasConvention = place.convention !== null;
  return { predicate, ...placeOf(place), hasConvention, gaps, employmentStatus, mandatoryOutstanding };
};

/** Provisions that the steps of a recommendation cite. */
export type DevelopmentRecommendationProvision =
  | 'pupr-2-2023/6.4'
  | 'pupr-2-2023/6.5'
  | 'pupr-2-2023/7.2'
  | 'pupr-2-2023/9.6'
  | 'pupr-2-2023/9.7'
  | 'pupr-2-2023/14.2'
  | 'pupr-2-2023/51.1'
  | 'pupr-2-2023/52.1'
  | 'pupr-2-2023/56.1';

/** What can be recommended. */
export type DevelopmentMeasure =
  | 'pengembangan-karier'
  | 'pengembangan-kesenjangan-kinerja'
  | 'pengembangan-talenta'
  | 'pelatihan-mandatory'
  | 'pelatihan-kesenjangan'
  | 'tugas-belajar'
  | 'pelatihan-manajerial'
  | 'pelatihan-teknis'
  | 'pelatihan-sosial-kultural';

/** Something that is recommended, and by which fact. */
export interface RecommendedMeasure {
  readonly measure: DevelopmentMeasure;
  readonly provision: DevelopmentRecommendationProvision;
  readonly confidence: Confidence;
  /** The fact it follows from; `box` also where the levels are given that make it. */
  readonly because: 'predicate' | 'box' | 'gaps' | 'mandatoryOutstanding';
}

/** The answer to "which development is recommended for this person?". */
export interface DevelopmentRecommendation {
  readonly question: 'development-recommendation';
  /** What is recommended for certain, whatever the missing facts turn out to be, in the law's order. */
  readonly recommendations: readonly RecommendedMeasure[];
  /** What missing facts can still add, in the law's order. */
  readonly possible: readonly DevelopmentMeasure[];
  /** One finding a provision: `met` when it recommends something, `not-applicable` when it does not. */
  readonly steps: readonly Finding<DevelopmentRecommendationProvision>[];
  /** Paths of the facts that can still add something or change a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/** Whether a competency is in one of some clusters, as far as that is known. */
const isAmong = (clusters: readonly CompetencyCluster[], { cluster }: CompetencyGap): Truth => {
  const candidates = cluster === null ? CLUSTERS : [cluster];
  if (candidates.every((candidate) => clusters.includes(candidate))) return true;
  return candidates.some((candidate) => clusters.includes(candidate)) ? null : false;
};

/** Whether some competency of some clusters has a gap, as far as that is known: one that certainly has is enough. */
const hasGapIn = (clusters: readonly CompetencyCluster[], { gaps }: RecommendationFacts): Truth => {
  if (gaps === null) return null;
  return gaps.reduce<Truth>((found, item) => {
    const isLacking = item.gap === null ? null : item.gap > 0;
    return either(found, both(isLacking, isAmong(clusters, item)));
  }, false);
};

/** Looks for gaps in some clusters. What is filled in first lies outside of them or is none, and so decides nothing. */
const gapOfClusters = (clusters: readonly CompetencyCluster[]) => {
  const outside = CLUSTERS.filter((cluster) => !clusters.includes(cluster));
  const lists = [[], ...clusters.map((cluster) => [{ cluster, gap: 1 }])];
  return listGap<RecommendationFacts, Context, CompetencyGap>(
    'gaps',
    { get: ({ gaps }) => gaps, set: (facts, gaps) => ({ ...facts, gaps }) },
    lists,
    [
      itemPart<CompetencyGap, 'cluster', RecommendationFacts, Context>('cluster', [...outside, ...clusters]),
      itemPart<CompetencyGap, 'gap', RecommendationFacts, Context>('gap', [0, 1]),
    ],
  );
};

const TECHNICAL = ['teknis'] as const;
const MANAGERIAL = ['manajerial'] as const;
const SOCIOCULTURAL = ['sosial-kultural'] as const;
/** Those of the clusters that the list for PPPK has training for (Pasal 52 ayat (1)). */
const LISTED_FOR_PPPK = [...TECHNICAL, ...SOCIOCULTURAL] as const;

/** Looks for a level; a box says it as well, once it is said how boxes are numbered. */
const levelGap =
  <L>(
    name: 'performance' | 'potential',
    levels: readonly L[],
    set: (facts: RecommendationFacts, level: L) => RecommendationFacts,
  ) =>
  (facts: RecommendationFacts): readonly Gap<RecommendationFacts>[] =>
    facts[name] === null
      ? [
          gapOf(
            [name, ...(facts.hasConvention ? ['box'] : [])],
            levels.map((level) => (filled) => set(filled, level)),
          ),
        ]
      : [];

const gap = flatGap<RecommendationFacts, Context>();
const gaps = {
  // One predicate for each of the two ways that predicates lead.
  predicate: gap('predicate', ['kurang', 'baik']),
  performance: levelGap('performance', PERFORMANCE_LEVELS, (facts, performance) => ({ ...facts, performance })),
  potential: levelGap('potential', POTENTIAL_LEVELS, (facts, potential) => ({ ...facts, potential })),
  employmentStatus: gap('employmentStatus', EmploymentStatus.options),
  mandatoryOutstanding: gap('mandatoryOutstanding', YES_NO),
  anyGap: gapOfClusters(CLUSTERS),
  technicalGap: gapOfClusters(TECHNICAL),
  managerialGap: gapOfClusters(MANAGERIAL),
  socioculturalGap: gapOfClusters(SOCIOCULTURAL),
  gapListedForPppk: gapOfClusters(LISTED_FOR_PPPK),
};
type RecommendationFact = keyof typeof gaps;

/** A step; it recommends, and bars nobody. It is met when something is recommended, and else does not apply. */
const step = <P extends DevelopmentRecommendationProvision, E extends Evidence>({
  recommends,
  ...definition
}: Omit<RowDefinition<RecommendationFacts, Context, RecommendationFact, P, E>, 'judge' | 'informs'> & {
  readonly recommends: (evidence: E) => boolean;
}) => row({ ...definition, judge: (e) => metIfApplies(recommends(e), true), informs: true });

const isGood = (predicate: Predicate | null): boolean => predicate === 'sangat-baik' || predicate === 'baik';

/** Whether the lists of training for PNS and PPPK are for somebody: CPNS take basic training only (Pasal 50). */
const hasTrainingList = (status: EmploymentStatus | null): boolean => status === 'pns' || status === 'pppk';

const measurePlace = ({ performance, potential }: RecommendationFacts) => ({
  performance,
  potential,
  box: performance === null || potential === null ? null : boxOf(performance, potential),
});

const careerStep = step({
  provision: 'pupr-2-2023/6.4',
  reads: ['predicate'],
  measure: ({ predicate }) => ({ predicate }),
  recommends: (e) => isGood(e.predicate),
});

const performanceGapStep = step({
  provision: 'pupr-2-2023/6.5',
  reads: ['predicate'],
  measure: ({ predicate }) => ({ predicate }),
  recommends: (e) => !isGood(e.predicate),
});

const talentStep = step({
  provision: 'pupr-2-2023/7.2',
  reads: ['predicate', 'performance', 'potential'],
  measure: (facts) => ({ predicate: facts.predicate, ...measurePlace(facts) }),
  recommends: (e) => isGood(e.predicate) && e.box !== null && isInTalentPool(e.box),
});

const mandatoryStep = step({
  provision: 'pupr-2-2023/9.6',
  reads: ['mandatoryOutstanding'],
  measure: ({ mandatoryOutstanding }) => ({ mandatoryOutstanding }),
  recommends: (e) => e.mandatoryOutstanding === true,
});

const gapTrainingStep = step({
  provision: 'pupr-2-2023/9.7',
  reads: ['anyGap'],
  measure: (facts) => ({ hasGap: hasGapIn(CLUSTERS, facts) }),
  recommends: (e) => e.hasGap === true,
});

/** The box for which Tugas Belajar is among the recommendations. */
const STUDY_BOX = 7;

const studyStep = step({
  provision: 'pupr-2-2023/14.2',
  reads: ['performance', 'potential', 'employmentStatus'],
  measure: (facts) => ({ ...measurePlace(facts), employmentStatus: facts.employmentStatus }),
  recommends: (e) => e.box === STUDY_BOX && e.employmentStatus === 'pns',
  // That it is for PNS is certain; what each box leads to is known from secondary sources.
  confidence: ({ employmentStatus }) =>
    employmentStatus === null || employmentStatus === 'pns' ? 'likely' : 'certain',
});

const managerialStep = step({
  provision: 'pupr-2-2023/51.1',
  reads: ['managerialGap', 'employmentStatus'],
  measure: (facts) => ({ hasGap: hasGapIn(MANAGERIAL, facts), employmentStatus: facts.employmentStatus }),
  recommends: (e) => e.hasGap === true && e.employmentStatus === 'pns',
});

const measureTechnical = (facts: RecommendationFacts) => ({
  hasGap: hasGapIn(TECHNICAL, facts),
  employmentStatus: facts.employmentStatus,
});

const technicalStep = step({
  provision: (e: ReturnType<typeof measureTechnical>) =>
    e.employmentStatus === 'pppk' ? 'pupr-2-2023/52.1' : 'pupr-2-2023/51.1',
  reads: ['technicalGap', 'employmentStatus'],
  measure: measureTechnical,
  recommends: (e) => e.hasGap === true && hasTrainingList(e.employmentStatus),
});

const socioculturalStep = step({
  provision: 'pupr-2-2023/56.1',
  reads: ['socioculturalGap', 'employmentStatus'],
  measure: (facts) => ({ hasGap: hasGapIn(SOCIOCULTURAL, facts), employmentStatus: facts.employmentStatus }),
  recommends: (e) => e.hasGap === true && hasTrainingList(e.employmentStatus),
});

type StepRow = Row<RecommendationFacts, Context, RecommendationFact, DevelopmentRecommendationProvision>;

const tableOf = (...steps: readonly StepRow[]) => ruleTable(gaps, steps);

/** What can be recommended, in the order of the law, and the step that decides on it. */
const MEASURES = [
  { measure: 'pengembangan-karier', because: 'predicate', table: tableOf(careerStep) },
  { measure: 'pengembangan-kesenjangan-kinerja', because: 'predicate', table: tableOf(performanceGapStep) },
  { measure: 'pengembangan-talenta', because: 'box', table: tableOf(talentStep) },
  { measure: 'pelatihan-mandatory', because: 'mandatoryOutstanding', table: tableOf(mandatoryStep) },
  { measure: 'pelatihan-kesenjangan', because: 'gaps', table: tableOf(gapTrainingStep) },
  { measure: 'tugas-belajar', because: 'box', table: tableOf(studyStep) },
  { measure: 'pelatihan-manajerial', because: 'gaps', table: tableOf(managerialStep) },
  { measure: 'pelatihan-teknis', because: 'gaps', table: tableOf(technicalStep) },
  { measure: 'pelatihan-sosial-kultural', because: 'gaps', table: tableOf(socioculturalStep) },
] as const;

/** The steps, one a provision: the lists of Pasal 51 and 52 have training for several clusters. */
const recommendationSteps = tableOf(
  careerStep,
  performanceGapStep,
  talentStep,
  mandatoryStep,
  gapTrainingStep,
  studyStep,
  step({
    provision: 'pupr-2-2023/51.1',
    reads: ['anyGap', 'employmentStatus'],
    measure: (facts) => ({ hasGap: hasGapIn(CLUSTERS, facts), employmentStatus: facts.employmentStatus }),
    recommends: (e) => e.hasGap === true && e.employmentStatus === 'pns',
  }),
  step({
    provision: 'pupr-2-2023/52.1',
    reads: ['gapListedForPppk', 'employmentStatus'],
    measure: (facts) => ({ hasGap: hasGapIn(LISTED_FOR_PPPK, facts), employmentStatus: facts.employmentStatus }),
    recommends: (e) => e.hasGap === true && e.employmentStatus === 'pppk',
  }),
  socioculturalStep,
);

/**
 * Which development is recommended for this person? The predicate leads to career development or to closing the gap in
 * performance; boxes 7-9 lead to talent development beside a good predicate, and box 7 is likely to lead a PNS to Tugas
 * Belajar; gaps lead to training for their clusters, from the list for PNS or the one for PPPK. CPNS have no such list,
 * for they take basic training only (Pasal 50). Each measure settles by itself.
 *
 * @param record - a {@link DevelopmentRecommendationInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also for a box without its
 *   convention (`convention-required`), or beside other levels (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const person = { predicate: 'baik', employmentStatus: 'pns', gaps: [{ cluster: 'teknis', gap: 2 }] };
 * const answer = recommendDevelopment(person, { asOf: '2026-07-01' });
 * answer.recommendations.map(({ measure }) => measure);
 * // ['pengembangan-karier', 'pelatihan-kesenjangan', 'pelatihan-teknis']
 * answer.possible; // ['pengembangan-talenta', 'pelatihan-mandatory', 'tugas-belajar']
 * answer.missing; // ['performance', 'potential', 'mandatoryOutstanding']
 * ```
 * @pasal Pasal 6 ayat (4)-(5), Pasal 7 ayat (2), Pasal 9 ayat (6)-(7), Pasal 14 ayat (2), Pasal 51 ayat (1),
 *   Pasal 52 ayat (1), Pasal 56 ayat (1)
 */
export const recommendDevelopment = (record: unknown, options: DecisionOptions): DevelopmentRecommendation => {
  const context = contextOf(options);
  const facts = parseRecommendation(record);
  const { findings } = appraise(recommendationSteps, facts, context);
  const appraised = MEASURES.flatMap(({ measure, because, table }) =>
    appraise(table, facts, context).findings.map((finding) => ({ measure, because, finding })),
  );
  const missing = [...appraised.map(({ finding }) => finding), ...findings].flatMap((finding) => finding.missing);
  return {
    question: 'development-recommendation',
    recommendations: appraised
      .filter(({ finding }) => finding.status === 'met')
      .map(({ measure, because, finding: { provision, confidence } }) => ({ measure, provision, confidence, because })),
    possible: appraised.filter(({ finding }) => finding.status === 'unknown').map(({ measure }) => measure),
    steps: findings,
    missing: [...new Set(missing)],
    basis: basisOf(context, weakestOf(findings)),
  };
};
