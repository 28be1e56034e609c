/**
 * What a box leads to: the talent pools and the focus of development.
 *
 * @pasal Pasal 7 ayat (2)
 * @module
 */
import {
  boxAt,
  isInTalentPool,
  type KnownPlace,
  PERFORMANCE_LEVELS,
  POTENTIAL_LEVELS,
  type TalentBox,
} from '../../asn/talent-box.js';
import { type Filling, gapOf } from '../../kernel/completions.js';
import { type Finding, metIf, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import type { RouteFacts } from './facts.js';

/** The provisions that the steps of the route cite. */
export type TalentRouteProvision = 'pupr-2-2023/7.2' | 'permenpan-rb-3-2020';

/** A missing level; a box says it as well, once it is said how boxes are numbered. */
const levelGap = (name: keyof KnownPlace, { hasConvention }: RouteFacts, fillings: readonly Filling<RouteFacts>[]) => [
  gapOf([name, ...(hasConvention ? ['box'] : [])], fillings),
];

export const routeGaps = {
  performanceLevel: (facts: RouteFacts) =>
    facts.performanceLevel === null
      ? levelGap(
          'performanceLevel',
          facts,
          PERFORMANCE_LEVELS.map((performanceLevel) => ({ performanceLevel })),
        )
      : [],
  potentialLevel: (facts: RouteFacts) =>
    facts.potentialLevel === null
      ? levelGap(
          'potentialLevel',
          facts,
          POTENTIAL_LEVELS.map((potentialLevel) => ({ potentialLevel })),
        )
      : [],
};

const isTalent = (box: TalentBox | null): boolean => box !== null && isInTalentPool(box);

export const routeSteps = ruleTable<RouteFacts, Context, keyof typeof routeGaps, TalentRouteProvision>(routeGaps, [
  row({
    provision: 'pupr-2-2023/7.2',
    reads: ['performanceLevel', 'potentialLevel'],
    measure: (facts) => ({
      performanceLevel: facts.performanceLevel,
      potentialLevel: facts.potentialLevel,
      box: boxAt(facts),
    }),
    judge: (e) => metIf(isTalent(e.box)),
    informs: true,
  }),
]);

/** What the box leads to is open while the box is. */
export const boxStep = (
  box: TalentBox | null,
  missing: readonly string[],
  context: Context,
): Finding<TalentRouteProvision> => ({
  provision: 'permenpan-rb-3-2020',
  status: box === null ? 'unknown' : 'met',
  // The boxes are certain; what each leads to is known from a secondary source.
  confidence: confidenceOf(context, ['C48']),
  missing,
  evidence: { box },
});

/** What complete facts come to. */
export const reckon = (facts: RouteFacts) => {
  const box = boxAt(facts);
  const agencyPool = isTalent(box);
  return {
    box,
    agencyPool,
    nationalPool: box === 9,
    focus: agencyPool ? 'kesenjangan-karier' : 'tidak-ada',
  } as const;
};
