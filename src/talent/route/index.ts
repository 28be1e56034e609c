/**
 * What a box of the talent matrix leads to: the talent pools, the focus of development and what is recommended.
 *
 * @pasal Pasal 7 ayat (2)
 * @source Permen PUPR 2/2023; Permenpan RB 3/2020
 * @module
 */
import type { TalentBox } from '../../asn/talent-box.js';
import { readerOf } from '../../kernel/computation.js';
import { appraise, type Finding, gapsAmong, weakestOf } from '../../kernel/rules.js';
import { type Basis, basisOf, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { parseTalent, type TalentRouteInput } from './facts.js';
import { recommendationsFor, type TalentRecommendation } from './recommendations.js';
import { boxStep, reckon, routeGaps, routeSteps, type TalentRouteProvision } from './rules.js';

export type { TalentRouteInput } from './facts.js';
export {
  TALENT_RECOMMENDATIONS,
  type TalentAction,
  type TalentRecommendation,
  type TalentRecommendations,
} from './recommendations.js';
export type { TalentRouteProvision } from './rules.js';

/** The answer to "what does this box lead to?". */
export interface TalentRoute {
  readonly question: 'talent-route';
  /** The box, 1 to 9. */
  readonly box: TalentBox | null;
  /** Whether it is in the talent pool of the agency. */
  readonly agencyPool: boolean | null;
  /** Whether it is in the national talent pool. */
  readonly nationalPool: boolean | null;
  /** What talent development focuses on; `tidak-ada` outside boxes 7, 8 and 9. */
  readonly focus: 'kesenjangan-karier' | 'tidak-ada' | null;
  /** What is recommended; `null` while the box is not known. */
  readonly recommendations: readonly TalentRecommendation[] | null;
  /** `met` for those whom talent development is for, and where the box is known that says what is recommended. */
  readonly steps: readonly Finding<TalentRouteProvision>[];
  /** Paths of the facts that can still change a value or a step; empty once all are settled. */
  readonly missing: readonly string[];
  readonly basis: Basis;
}

/**
 * What does this box lead to? Boxes 7, 8 and 9 are those that talent is developed in. Whoever falls short in one axis
 * may be certain to be outside even while the other is not known.
 *
 * @param record - a {@link TalentRouteInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also for a box without its
 *   convention (`convention-required`), and for a level that the box contradicts (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const route = routeTalent({ box: 8, convention: 'permenpan-rb-3-2020' }, { asOf: '2026-07-01' });
 * route.agencyPool; // true
 * route.nationalPool; // false
 * route.recommendations?.[0]; // { action: 'retensi', confidence: 'likely' }
 * routeTalent({ performanceLevel: 'di-bawah' }, { asOf: '2026-07-01' }).agencyPool; // false
 * ```
 * @pasal Pasal 7 ayat (2)
 */
export const routeTalent = (record: TalentRouteInput, options: DecisionOptions): TalentRoute =>
  routeTalentFrom(record, options);

/**
 * {@link routeTalent} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const routeTalentFrom = (record: unknown, options: DecisionOptions): TalentRoute => {
  const context = contextOf(options);
  const facts = parseTalent(record);
  const { findings } = appraise(routeSteps, facts, context);
  const reader = readerOf(facts, gapsAmong(routeGaps, ['performanceLevel', 'potentialLevel'], facts, context), reckon);
  const box = reader.read((route) => route.box);
  const steps = [...findings, boxStep(box, reader.missing(), context)];
  return {
    question: 'talent-route',
    box,
    agencyPool: reader.read(({ agencyPool }) => agencyPool),
    nationalPool: reader.read(({ nationalPool }) => nationalPool),
    focus: reader.read(({ focus }) => focus),
    recommendations: recommendationsFor(box, context),
    steps,
    // The box turns on every fact that the step or another value does.
    missing: reader.missing(),
    basis: basisOf(context, weakestOf(steps)),
  };
};
