/**
 * What is recommended, and the steps that recommend it or stand in its way, row by row.
 *
 * @pasal Pasal 6 ayat (4)-(5), Pasal 7 ayat (2), Pasal 9 ayat (6)-(7), Pasal 28 huruf g, Pasal 50, Pasal 51 ayat (1),
 *   Pasal 52 ayat (1), Pasal 56 ayat (1)
 * @module
 */
import { EMPLOYMENT_STATUSES, type EmploymentStatus, isAtLeastGood } from '../../asn/employment.js';
import { boxAt, isInTalentPool, type TalentBox } from '../../asn/talent-box.js';
import { accessTo, judgeTracks } from '../../asn/training-access.js';
import type { TrainingKind } from '../../asn/training-kind.js';
import type { Truth } from '../../kernel/logic.js';
import {
  type Confidence,
  type Evidence,
  metIfApplies,
  type Row,
  type RowDefinition,
  row,
  ruleTable,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { CLUSTERS, type CompetencyCluster } from '../competency-gap/facts.js';
import { hasGapIn, type RecommendationFacts } from './facts.js';
import { ANY_CLUSTER, type RecommendationFact, recommendationGaps } from './gaps.js';

/** Provisions that the steps of a recommendation cite. */
export type DevelopmentRecommendationProvision =
  | 'pupr-2-2023/6.4'
  | 'pupr-2-2023/6.5'
  | 'pupr-2-2023/7.2'
  | 'pupr-2-2023/9.6'
  | 'pupr-2-2023/9.7'
  | 'permenpan-rb-3-2020'
  | 'pupr-2-2023/28.g'
  | 'pupr-2-2023/50'
  | 'pupr-2-2023/51.1'
  | 'pupr-2-2023/52.1'
  | 'pupr-2-2023/56.1';

/** The kind of training that closes gaps of a cluster; they are called the same. */
const KIND_FOR = {
  teknis: 'teknis',
  manajerial: 'manajerial',
  'sosial-kultural': 'sosial-kultural',
} as const satisfies Record<CompetencyCluster, TrainingKind>;

/** Whether training for gaps of a cluster is open to somebody; `null` while that hangs on a status that is not known. */
const isOpenFor = (cluster: CompetencyCluster, { employmentStatus }: RecommendationFacts, context: Context): Truth => {
  const statuses = employmentStatus === null ? EMPLOYMENT_STATUSES : [employmentStatus];
  const truths = statuses.map((status) => accessTo(KIND_FOR[cluster], status, context) === 'open');
  if (truths.every((truth) => truth)) return true;
  return truths.some((truth) => truth) ? null : false;
};

/** Whether there is a gap for which training is open, as far as that is known. */
const hasOpenGap = (facts: RecommendationFacts, context: Context): Truth => {
  const open = ANY_CLUSTER.map((cluster) => [cluster, isOpenFor(cluster, facts, context)] as const);
  const certain = open.filter(([, isOpen]) => isOpen === true).map(([cluster]) => cluster);
  const possible = open.filter(([, isOpen]) => isOpen !== false).map(([cluster]) => cluster);
  if (hasGapIn(certain, facts) === true) return true;
  return hasGapIn(possible, facts) === false ? false : null;
};

/** A step; it recommends, and bars nobody. It is met when something is recommended, and else does not apply. */
const step = <P extends DevelopmentRecommendationProvision, E extends Evidence>({
  recommends,
  ...definition
}: Omit<RowDefinition<RecommendationFacts, Context, RecommendationFact, P, E>, 'judge' | 'informs'> & {
  readonly recommends: (evidence: E) => boolean;
}) => row({ ...definition, judge: (e) => metIfApplies(recommends(e), true), informs: true });

const measurePlace = ({ performanceLevel, potentialLevel }: RecommendationFacts) => ({
  performanceLevel,
  potentialLevel,
  box: boxAt({ performanceLevel, potentialLevel }),
});

const careerStep = step({
  provision: 'pupr-2-2023/6.4',
  reads: ['predicate'],
  measure: ({ predicate }) => ({ predicate }),
  recommends: (e) => isAtLeastGood(e.predicate),
});

const performanceGapStep = step({
  provision: 'pupr-2-2023/6.5',
  reads: ['predicate'],
  measure: ({ predicate }) => ({ predicate }),
  recommends: (e) => !isAtLeastGood(e.predicate),
});

const talentStep = step({
  provision: 'pupr-2-2023/7.2',
  reads: ['predicate', 'performanceLevel', 'potentialLevel'],
  measure: (facts) => ({ predicate: facts.predicate, ...measurePlace(facts) }),
  recommends: (e) => isAtLeastGood(e.predicate) && e.box !== null && isInTalentPool(e.box),
});

const mandatoryStep = step({
  provision: 'pupr-2-2023/9.6',
  reads: ['mandatoryOutstanding'],
  measure: ({ mandatoryOutstanding }) => ({ mandatoryOutstanding }),
  recommends: (e) => e.mandatoryOutstanding === true,
});

/** Training that is not open to somebody, for nothing is said of them, is not recommended for certain either. */
const accessConfidence = (facts: RecommendationFacts, context: Context): Confidence =>
  facts.employmentStatus === 'pns' || facts.employmentStatus === 'pppk' || hasGapIn(CLUSTERS, facts) === false
    ? 'certain'
    : confidenceOf(context, ['C11']);

const gapTrainingStep = step({
  provision: 'pupr-2-2023/9.7',
  reads: ['anyGap', 'employmentStatus'],
  measure: (facts, context) => ({
    hasGap: hasGapIn(CLUSTERS, facts),
    employmentStatus: facts.employmentStatus,
    hasOpenGap: hasOpenGap(facts, context),
  }),
  recommends: (e) => e.hasOpenGap === true,
  confidence: accessConfidence,
});

/** The box for which Tugas Belajar is among the recommendations. */
const STUDY_BOX = 7;

const isPlacedForStudy = (e: {
  readonly box: TalentBox | null;
  readonly employmentStatus: EmploymentStatus | null;
}): boolean => e.box === STUDY_BOX && e.employmentStatus === 'pns';

const measureStudy = (facts: RecommendationFacts) => ({
  ...measurePlace(facts),
  employmentStatus: facts.employmentStatus,
});

/** That it is for PNS is certain; what each box leads to is known from secondary sources. */
const studyConfidence = ({ employmentStatus }: RecommendationFacts, context: Context): Confidence =>
  employmentStatus === null || employmentStatus === 'pns' ? confidenceOf(context, ['C48']) : 'certain';

/** The box recommends Tugas Belajar to a PNS, whatever may stand in the way. */
const studyStep = step({
  provision: 'permenpan-rb-3-2020',
  reads: ['performanceLevel', 'potentialLevel', 'employmentStatus'],
  measure: measureStudy,
  recommends: isPlacedForStudy,
  confidence: studyConfidence,
});

/** A weak predicate stands in its way (C48). */
const studyBarStep = row({
  provision: 'pupr-2-2023/28.g',
  reads: ['performanceLevel', 'potentialLevel', 'employmentStatus', 'predicate'],
  measure: (facts: RecommendationFacts, _context: Context) => ({ ...measureStudy(facts), predicate: facts.predicate }),
  judge: (e) => metIfApplies(isPlacedForStudy(e), isAtLeastGood(e.predicate)),
  confidence: studyConfidence,
  informs: true,
});

/** What decides on the measure is both of them together. */
const studyMeasureStep = step({
  provision: 'permenpan-rb-3-2020',
  reads: ['performanceLevel', 'potentialLevel', 'employmentStatus', 'predicate'],
  measure: (facts) => ({ ...measureStudy(facts), predicate: facts.predicate }),
  recommends: (e) => isPlacedForStudy(e) && isAtLeastGood(e.predicate),
  confidence: studyConfidence,
});

const TRACKS_BY_STATUS = {
  pns: 'pupr-2-2023/51.1',
  pppk: 'pupr-2-2023/52.1',
  cpns: 'pupr-2-2023/50',
} as const satisfies Record<EmploymentStatus, DevelopmentRecommendationProvision>;

/** Training for the gaps of one cluster: recommended where it is open to somebody of that status. */
const clusterStep = (
  cluster: CompetencyCluster,
  gapName: RecommendationFact,
  provisionFor: (status: EmploymentStatus | null) => DevelopmentRecommendationProvision,
) =>
  step({
    provision: (e: { readonly employmentStatus: EmploymentStatus | null }) => provisionFor(e.employmentStatus),
    reads: [gapName, 'employmentStatus'],
    measure: (facts, context) => ({
      hasGap: hasGapIn([cluster], facts),
      employmentStatus: facts.employmentStatus,
      isOpen: isOpenFor(cluster, facts, context),
    }),
    recommends: (e) => e.hasGap === true && e.isOpen === true,
    confidence: accessConfidence,
  });

const byStatus = (status: EmploymentStatus | null) => TRACKS_BY_STATUS[status ?? 'pns'];

const managerialStep = clusterStep('manajerial', 'managerialGap', byStatus);
const technicalStep = clusterStep('teknis', 'technicalGap', byStatus);
const socioculturalStep = clusterStep('sosial-kultural', 'socioculturalGap', () => 'pupr-2-2023/56.1');

type StepRow = Row<RecommendationFacts, Context, RecommendationFact, DevelopmentRecommendationProvision>;

const tableOf = (...steps: readonly StepRow[]) => ruleTable(recommendationGaps, steps);

/** What can be recommended, in the order of the law, and the step that decides on it. */
export const MEASURES = [
  { measure: 'pengembangan-karier', because: 'predicate', table: tableOf(careerStep) },
  { measure: 'pengembangan-kesenjangan-kinerja', because: 'predicate', table: tableOf(performanceGapStep) },
  { measure: 'pengembangan-talenta', because: 'box', table: tableOf(talentStep) },
  { measure: 'pelatihan-mandatory', because: 'mandatoryOutstanding', table: tableOf(mandatoryStep) },
  { measure: 'pelatihan-kesenjangan', because: 'gaps', table: tableOf(gapTrainingStep) },
  { measure: 'tugas-belajar', because: 'box', table: tableOf(studyMeasureStep) },
  { measure: 'pelatihan-manajerial', because: 'gaps', table: tableOf(managerialStep) },
  { measure: 'pelatihan-teknis', because: 'gaps', table: tableOf(technicalStep) },
  { measure: 'pelatihan-sosial-kultural', because: 'gaps', table: tableOf(socioculturalStep) },
] as const;

/** The steps, one a provision: the lists of Pasal 51 and 52 have training for several clusters. */
export const recommendationSteps = tableOf(
  careerStep,
  performanceGapStep,
  talentStep,
  mandatoryStep,
  gapTrainingStep,
  studyStep,
  studyBarStep,
  row({
    provision: 'pupr-2-2023/50',
    reads: ['anyGap', 'employmentStatus'],
    measure: (facts: RecommendationFacts, { readings }: Context) => ({
      hasGap: hasGapIn(CLUSTERS, facts),
      employmentStatus: facts.employmentStatus,
      rule: readings.C11,
    }),
    judge: (e) => (e.hasGap === true ? judgeTracks({ ...e, kindsBesideBasic: 1 }) : 'not-applicable'),
    confidence: accessConfidence,
    informs: true,
  }),
  step({
    provision: 'pupr-2-2023/51.1',
    reads: ['anyGap', 'employmentStatus'],
    measure: (facts) => ({ hasGap: hasGapIn(CLUSTERS, facts), employmentStatus: facts.employmentStatus }),
    recommends: (e) => e.hasGap === true && e.employmentStatus === 'pns',
  }),
  step({
    provision: 'pupr-2-2023/52.1',
    reads: ['anyGap', 'employmentStatus'],
    measure: (facts, context) => ({
      hasGap: hasGapIn(CLUSTERS, facts),
      employmentStatus: facts.employmentStatus,
      rule: context.readings.A66,
      hasOpenGap: hasOpenGap(facts, context),
    }),
    recommends: (e) => e.employmentStatus === 'pppk' && e.hasOpenGap === true,
    confidence: (_facts, context) => confidenceOf(context, ['A66']),
  }),
  socioculturalStep,
);
