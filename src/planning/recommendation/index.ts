/**
 * Which development is recommended for a person, by performance, talent box and competency gaps.
 *
 * @pasal Pasal 6 ayat (4)-(5), Pasal 7 ayat (2), Pasal 9 ayat (6)-(7), Pasal 28 huruf g, Pasal 50, Pasal 51 ayat (1),
 *   Pasal 52 ayat (1), Pasal 56 ayat (1)
 * @source Permen PUPR 2/2023, Permenpan RB 3/2020
 * @module
 */
import { contradictionsOf, type TalentContradiction } from '../../asn/talent-box.js';
import { appraise, type Confidence, type Finding, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type DevelopmentRecommendationInput, parseRecommendation } from './facts.js';
import { type DevelopmentRecommendationProvision, MEASURES, recommendationSteps } from './rules.js';

export type { DevelopmentRecommendationProvision } from './rules.js';

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
  /** What in the record cannot be true together: a box and a predicate (C48). */
  readonly contradictions: readonly TalentContradiction[];
  /**
   * One finding a provision: `met` when it recommends something, `not-applicable` when it does not; `unmet` where it stands
   * in the way of what another recommends.
   */
  readonly steps: readonly Finding<DevelopmentRecommendationProvision>[];
  /** Paths of the facts that can still add something or change a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * Which development is recommended for this person? The predicate leads to career development or to closing the gap in
 * performance; boxes 7-9 lead to talent development beside a good predicate, and box 7 is likely to lead a PNS with a good
 * predicate to Tugas Belajar, which a weak one bars (C48); gaps lead to training for their clusters where it is open to
 * somebody of that status, as `assessTrainingKind` has it (C11, A66). Each measure settles by itself.
 *
 * @param record - a `DevelopmentRecommendationInput`; facts may be missing.
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
 * answer.missing; // ['performanceLevel', 'potentialLevel', 'mandatoryOutstanding']
 * ```
 * @pasal Pasal 6 ayat (4)-(5), Pasal 7 ayat (2), Pasal 9 ayat (6)-(7), Pasal 28 huruf g, Pasal 50, Pasal 51 ayat (1),
 *   Pasal 52 ayat (1), Pasal 56 ayat (1)
 */
export const recommendDevelopment = (
  record: DevelopmentRecommendationInput,
  options: DecisionOptions,
): DevelopmentRecommendation => recommendDevelopmentFrom(record, options);

/**
 * {@link recommendDevelopment} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const recommendDevelopmentFrom = (record: unknown, options: DecisionOptions): DevelopmentRecommendation => {
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
    contradictions: contradictionsOf(facts.performanceLevel, facts.predicate),
    steps: findings,
    missing: [...new Set(missing)],
    basis: basisOf(context, weakestOf(findings)),
  };
};
