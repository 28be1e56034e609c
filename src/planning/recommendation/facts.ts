/**
 * The facts that development is recommended by.
 *
 * @module
 */

import { EMPLOYMENT_STATUSES, type EmploymentStatus, PREDICATES, type Predicate } from '../../asn/employment.js';
import { GROUPED_POSITIONS } from '../../asn/position.js';
import {
  issuesOfPlace,
  type PerformanceLevel,
  type PotentialLevel,
  placeOf,
  type TalentPlaceFacts,
  type TalentPlaceInput,
  talentPlace,
} from '../../asn/talent-box.js';
import {
  entry,
  facts,
  type Input,
  type Known,
  listOf,
  oneOf,
  type QuestionOf,
  questionOf,
  whole,
  yesNo,
} from '../../kernel/fact.js';
import { both, either, type Truth } from '../../kernel/logic.js';
import { readFacts } from '../../kernel/read-facts.js';
import { CLUSTERS, type CompetencyCluster, IMPORTANCES } from '../competency-gap/facts.js';

const competencyGap = /* @__PURE__ */ facts(() => ({
  /** The cluster of the competency (Pasal 5 ayat (3)). */
  cluster: oneOf(CLUSTERS),
  /** How many levels are lacking, 0 for none. */
  gap: whole(0, 5),
  /** How much the post depends on it; a label, which no rule looks at. */
  importance: oneOf(IMPORTANCES),
}));

const own = /* @__PURE__ */ facts(() => ({
  /** Predicate of the last performance evaluation, of 2022 or later: the quadrant holds from then. */
  predicate: oneOf(PREDICATES),
  /** Competencies measured against the post, those without a gap too if wanted. */
  gaps: listOf(entry(competencyGap), 100),
  /** Status of employment: the lists of training differ, and Tugas Belajar is for PNS. */
  employmentStatus: oneOf(EMPLOYMENT_STATUSES),
  /** The post held; a label, which no rule looks at. */
  position: oneOf(GROUPED_POSITIONS),
  /** Whether mandatory training of the post is still to be taken. */
  mandatoryOutstanding: yesNo(),
}));

/** The facts that development is recommended by. Every one may be left out. */
export interface DevelopmentRecommendationInput extends TalentPlaceInput, Input<typeof own> {}
interface RecommendationRecord extends TalentPlaceFacts, Known<typeof own> {}

export const developmentRecommendation = /* @__PURE__ */ questionOf<
  DevelopmentRecommendationInput,
  RecommendationRecord
>(() => ({ ...talentPlace.shape, ...own.shape }), issuesOfPlace);

/** What {@link recommendDevelopment} asks of a person, for `factsFor`. */
export const developmentRecommendationQuestion: QuestionOf<DevelopmentRecommendationInput> = developmentRecommendation;

const readRecommendation = /* @__PURE__ */ readFacts(developmentRecommendation);

/** One gap as far as it decides. */
export interface CompetencyGap extends Pick<Known<typeof competencyGap>, 'cluster' | 'gap'> {}

/** The facts after checking, a box read as the levels that make it. */
export interface RecommendationFacts {
  readonly predicate: Predicate | null;
  readonly performanceLevel: PerformanceLevel | null;
  readonly potentialLevel: PotentialLevel | null;
  /** Whether it is said how boxes are numbered, so that a box would tell both levels. */
  readonly hasConvention: boolean;
  readonly gaps: readonly CompetencyGap[] | null;
  readonly employmentStatus: EmploymentStatus | null;
  readonly mandatoryOutstanding: boolean | null;
}

export const parseRecommendation = (record: unknown): RecommendationFacts => {
  const { predicate, gaps, employmentStatus, mandatoryOutstanding, ...place } = readRecommendation(record);
  const hasConvention = place.convention !== null;
  return { predicate, ...placeOf(place), hasConvention, gaps, employmentStatus, mandatoryOutstanding };
};

/** Whether a competency is in one of some clusters, as far as that is known. */
const isAmong = (clusters: readonly CompetencyCluster[], { cluster }: CompetencyGap): Truth => {
  const candidates = cluster === null ? CLUSTERS : [cluster];
  if (candidates.every((candidate) => clusters.includes(candidate))) return true;
  return candidates.some((candidate) => clusters.includes(candidate)) ? null : false;
};

/** Whether some competency of some clusters has a gap, as far as that is known: one that certainly has is enough. */
export const hasGapIn = (clusters: readonly CompetencyCluster[], { gaps }: RecommendationFacts): Truth => {
  if (gaps === null) return null;
  return gaps.reduce<Truth>((found, item) => {
    const isLacking = item.gap === null ? null : item.gap > 0;
    return either(found, both(isLacking, isAmong(clusters, item)));
  }, false);
};
