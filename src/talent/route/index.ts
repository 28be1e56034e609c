/**
 * What a box of the talent matrix leads to: the talent pools, the focus of development and what is recommended.
 *
 * @pasal Pasal 7 ayat (2)
 * @source Permen PUPR 2/2023; Permenpan RB 3/2020
 * @module
 */

import {
  boxAt,
  isInTalentPool,
  issuesOfPlace,
  type KnownPlace,
  PERFORMANCE_LEVELS,
  POTENTIAL_LEVELS,
  placeOf,
  type TalentBox,
  type TalentPlaceFacts,
  type TalentPlaceInput,
  talentPlace,
} from '../../asn/talent-box.js';
import { type Fill, gapOf } from '../../kernel/completions.js';
import { readerOf } from '../../kernel/computation.js';
import { questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import {
  appraise,
  type Confidence,
  type Finding,
  gapsAmong,
  metIf,
  row,
  ruleTable,
  weakestOf,
} from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/** Where somebody stands in the matrix: levels, or a box with its convention. Every fact may be left out. */
export interface TalentRouteInput extends TalentPlaceInput {}

export const talentRoute = /* @__PURE__ */ questionOf<TalentRouteInput, TalentPlaceFacts>(
  () => talentPlace.shape,
  issuesOfPlace,
);

const readTalent = /* @__PURE__ */ readFacts(talentRoute);

/** What Permenpan RB 3/2020 recommends for those in a box, in short. */
export type TalentAction =
  | 'promosi'
  | 'retensi'
  | 'penghargaan'
  | 'rotasi'
  | 'perluasan-jabatan'
  | 'pengayaan-jabatan'
  | 'bimbingan-kinerja'
  | 'pengembangan-kompetensi'
  | 'tugas-belajar'
  | 'penempatan-sesuai'
  | 'konseling'
  | 'menurut-ketentuan';

/** A box and what is recommended for those in it. */
export interface TalentRecommendations {
  readonly box: TalentBox;
  readonly actions: readonly TalentAction[];
}

/**
 * What is recommended box by box, from the highest; `menurut-ketentuan` leaves it to the rules in force. Likely, not
 * certain: the annex itself is not available.
 *
 * @source Permenpan RB 3/2020
 */
export const TALENT_RECOMMENDATIONS = [
  { box: 9, actions: ['promosi', 'retensi', 'penghargaan'] },
  { box: 8, actions: ['retensi', 'rotasi', 'perluasan-jabatan', 'bimbingan-kinerja'] },
  { box: 7, actions: ['retensi', 'rotasi', 'pengayaan-jabatan', 'pengembangan-kompetensi', 'tugas-belajar'] },
  { box: 6, actions: ['penempatan-sesuai', 'bimbingan-kinerja', 'konseling'] },
  { box: 5, actions: ['penempatan-sesuai', 'bimbingan-kinerja', 'pengembangan-kompetensi'] },
  { box: 4, actions: ['rotasi', 'pengembangan-kompetensi'] },
  { box: 3, actions: ['bimbingan-kinerja', 'konseling', 'pengembangan-kompetensi', 'penempatan-sesuai'] },
  { box: 2, actions: ['bimbingan-kinerja', 'pengembangan-kompetensi', 'penempatan-sesuai'] },
  { box: 1, actions: ['menurut-ketentuan'] },
] as const satisfies readonly TalentRecommendations[];

/** The provisions that the steps of the route cite. */
export type TalentRouteProvision = 'pupr-2-2023/7.2' | 'permenpan-rb-3-2020';

/** Something that is recommended, and how well that is attested. */
export interface TalentRecommendation {
  readonly action: TalentAction;
  readonly confidence: Confidence;
  /** What bars it otherwise: Tugas Belajar is for those whose last predicate is `baik` or better (C48). */
  readonly subjectTo?: 'pupr-2-2023/28.g';
}

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

/** The levels that are known, and whether a box would be understood. */
interface RouteFacts extends KnownPlace {
  readonly hasConvention: boolean;
}

/** A missing level; a box says it as well, once it is said how boxes are numbered. */
const levelGap = (name: keyof KnownPlace, { hasConvention }: RouteFacts, fillings: readonly Fill<RouteFacts>[]) => [
  gapOf([name, ...(hasConvention ? ['box'] : [])], fillings),
];

const gaps = {
  performanceLevel: (facts: RouteFacts) =>
    facts.performanceLevel === null
      ? levelGap(
          'performanceLevel',
          facts,
          PERFORMANCE_LEVELS.map((performanceLevel) => (f) => ({ ...f, performanceLevel })),
        )
      : [],
  potentialLevel: (facts: RouteFacts) =>
    facts.potentialLevel === null
      ? levelGap(
          'potentialLevel',
          facts,
          POTENTIAL_LEVELS.map((potentialLevel) => (f) => ({ ...f, potentialLevel })),
        )
      : [],
};

const isTalent = (box: TalentBox | null): boolean => box !== null && isInTalentPool(box);

const routeSteps = ruleTable<RouteFacts, Context, keyof typeof gaps, TalentRouteProvision>(gaps, [
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
const boxStep = (
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

const reckon = (facts: RouteFacts) => {
  const box = boxAt(facts);
  const agencyPool = isTalent(box);
  return {
    box,
    agencyPool,
    nationalPool: box === 9,
    focus: agencyPool ? 'kesenjangan-karier' : 'tidak-ada',
  } as const;
};

const recommendationsFor = (box: TalentBox | null, context: Context): readonly TalentRecommendation[] | null =>
  TALENT_RECOMMENDATIONS.find((entry) => entry.box === box)?.actions.map(
    (action): TalentRecommendation => ({
      action,
      confidence: confidenceOf(context, ['C48']),
      ...(action === 'tugas-belajar' ? { subjectTo: 'pupr-2-2023/28.g' } : {}),
    }),
  ) ?? null;

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
  const fields = readTalent(record);
  const facts: RouteFacts = { ...placeOf(fields), hasConvention: fields.convention !== null };
  const { findings } = appraise(routeSteps, facts, context);
  const reader = readerOf(facts, gapsAmong(gaps, ['performanceLevel', 'potentialLevel'], facts, context), reckon);
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
