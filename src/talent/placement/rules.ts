/**
 * The box that two axes make, and the steps that it is found by.
 *
 * @pasal Pasal 7 ayat (1)
 * @module
 */
import { boxAt, type PerformanceLevel, type PotentialLevel, type TalentBox } from '../../asn/talent-box.js';
import type { Evidence, Finding } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import type { Axis } from './axes.js';

/** The provisions that the steps of placing cite. */
export type TalentPlacementProvision = 'pupr-2-2023/7.1' | 'permenpan-rb-3-2020';

/** Where somebody stands, as far as that is known. */
interface Place {
  readonly levels: {
    readonly performanceLevel: PerformanceLevel | null;
    readonly potentialLevel: PotentialLevel | null;
  };
  readonly box: TalentBox | null;
  readonly steps: readonly Finding<TalentPlacementProvision>[];
  readonly missing: readonly string[];
}

/** No box follows from one axis alone. */
export const placeOn = (
  performance: Axis<PerformanceLevel>,
  potential: Axis<PotentialLevel>,
  context: Context,
): Place => {
  const levels = { performanceLevel: performance.level, potentialLevel: potential.level };
  const box = boxAt(levels);
  const missing = [...performance.missing, ...potential.missing];
  const stepOn = (provision: TalentPlacementProvision, evidence: Evidence): Finding<TalentPlacementProvision> => ({
    provision,
    status: box === null ? 'unknown' : 'met',
    confidence: confidenceOf(context, [provision]),
    missing: [...missing],
    evidence,
  });
  const steps = [
    stepOn('pupr-2-2023/7.1', {
      performanceScore: performance.score,
      performanceMiddleFrom: performance.middleFrom,
      performanceHighFrom: performance.highFrom,
      performanceLevel: performance.level,
      potentialScore: potential.score,
      potentialMiddleFrom: potential.middleFrom,
      potentialHighFrom: potential.highFrom,
      potentialLevel: potential.level,
      box,
    }),
    stepOn('permenpan-rb-3-2020', { ...levels, box }),
  ];
  return { levels, box, steps, missing };
};
