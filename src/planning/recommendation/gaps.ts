/**
 * What the missing facts that development is recommended by may turn out to be.
 *
 * @module
 */
import { EMPLOYMENT_STATUSES } from '../../asn/employment.js';
import { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from '../../asn/talent-box.js';
import { type Gap, gapOf } from '../../kernel/completions.js';
import { flatGap, itemPart, listGap, YES_NO } from '../../kernel/gaps.js';
import type { Context } from '../../law/ruleset.js';
import { CLUSTERS, type CompetencyCluster } from '../competency-gap/facts.js';
import type { CompetencyGap, RecommendationFacts } from './facts.js';

/** Looks for gaps in some clusters. What is filled in first lies outside of them or is none, and so decides nothing. */
const gapOfClusters = (clusters: readonly CompetencyCluster[]) => {
  const outside = CLUSTERS.filter((cluster) => !clusters.includes(cluster));
  const lists = [[], ...clusters.map((cluster) => [{ cluster, gap: 1 }])];
  return listGap<RecommendationFacts, Context, CompetencyGap>(
    'gaps',
    { get: ({ gaps }) => gaps, setting: (gaps) => ({ gaps }) },
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
/** Managerial gaps come first: where one cluster is not open to somebody, it is theirs. */
export const ANY_CLUSTER = [...MANAGERIAL, ...TECHNICAL, ...SOCIOCULTURAL] as const;

/** Looks for a level; a box says it as well, once it is said how boxes are numbered. */
const levelGap =
  <L>(
    name: 'performanceLevel' | 'potentialLevel',
    levels: readonly L[],
    setting: (level: L) => Partial<RecommendationFacts>,
  ) =>
  (facts: RecommendationFacts): readonly Gap<RecommendationFacts>[] =>
    facts[name] === null ? [gapOf([name, ...(facts.hasConvention ? ['box'] : [])], levels.map(setting))] : [];

const gap = flatGap<RecommendationFacts, Context>();
export const recommendationGaps = {
  // One predicate for each of the two ways that predicates lead.
  predicate: gap('predicate', ['kurang', 'baik']),
  performanceLevel: levelGap('performanceLevel', PERFORMANCE_LEVELS, (performanceLevel) => ({ performanceLevel })),
  potentialLevel: levelGap('potentialLevel', POTENTIAL_LEVELS, (potentialLevel) => ({ potentialLevel })),
  employmentStatus: gap('employmentStatus', EMPLOYMENT_STATUSES),
  mandatoryOutstanding: gap('mandatoryOutstanding', YES_NO),
  anyGap: gapOfClusters(ANY_CLUSTER),
  technicalGap: gapOfClusters(TECHNICAL),
  managerialGap: gapOfClusters(MANAGERIAL),
  socioculturalGap: gapOfClusters(SOCIOCULTURAL),
};
export type RecommendationFact = keyof typeof recommendationGaps;
