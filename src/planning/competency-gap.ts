/**
 * How far a person's competencies are from those that a post asks for.
 *
 * @pasal Pasal 5
 * @source Permen PUPR 2/2023; Permenpan RB 38/2017
 * @module
 */
import { itemPart, listGap } from '../kernel/gaps.js';
import { both, type Truth } from '../kernel/logic.js';
import { metIf, metIfApplies, row, ruleTable } from '../kernel/rules.js';
import { type Assessment, assessBy } from '../law/assessment.js';
import { type Context, contextOf, type DecisionOptions } from '../law/ruleset.js';
import {
  type Competency,
  type CompetencyCluster,
  type CompetencyFacts,
  HIGHEST_LEVEL,
  hasGap,
  LOWEST_LEVEL,
  parseCompetencies,
} from './competency-gap-input.js';
import { type CompetencyValues, valuesMissingOf, valuesOf } from './competency-values.js';

/** Provisions that the findings on competency gaps cite. */
export type CompetencyGapProvision =
  | 'pupr-2-2023/5.1'
  | 'pupr-2-2023/5.3.a'
  | 'pupr-2-2023/5.3.b'
  | 'pupr-2-2023/5.3.c';

/** The answer to "does this person have the competencies that the post asks for?". */
export interface CompetencyGapAssessment
  extends Assessment<'meets-standard' | 'has-gaps', CompetencyGapProvision>,
    CompetencyValues {
  readonly question: 'competency-gap';
  /** Paths of the facts that can still change one of the values. */
  readonly valuesMissing: readonly string[];
}

const A_COMPETENCY = {
  name: null,
  required: LOWEST_LEVEL,
  held: HIGHEST_LEVEL,
  importance: 'perlu',
} as const satisfies Partial<Competency>;

/** Without a gap and with one, in a cluster; the mildest of what an unrecorded list may hold comes first. */
const withAndWithoutGap = (cluster: CompetencyCluster): Competency[] => [
  { ...A_COMPETENCY, cluster },
  { ...A_COMPETENCY, cluster, held: 0 },
];

/**
 * Looks for levels and clusters. Competencies stand beside each other: one that may have a gap decides when no other has
 * one. Of the levels these are enough to tell a gap by either of them, whatever the other is.
 */
const gapOfCompetencies = (clusters: readonly CompetencyCluster[], reads: 'levels' | 'levels-and-cluster') =>
  listGap<CompetencyFacts, Context, Competency>(
    'competencies',
    { get: (f) => f.competencies, set: (f, competencies) => ({ ...f, competencies }) },
    clusters.flatMap(withAndWithoutGap).map((competency) => [competency]),
    [
      ...(reads === 'levels' ? [] : [itemPart<Competency, 'cluster', CompetencyFacts, Context>('cluster', clusters)]),
      itemPart('required', [LOWEST_LEVEL, HIGHEST_LEVEL]),
      itemPart('held', [HIGHEST_LEVEL, LOWEST_LEVEL, 0]),
    ],
  );

// A competency that is not known to be in a cluster is mildest in another one, where it does not matter.
const gaps = {
  levels: gapOfCompetencies(['teknis'], 'levels'),
  teknis: gapOfCompetencies(['manajerial', 'teknis'], 'levels-and-cluster'),
  manajerial: gapOfCompetencies(['teknis', 'manajerial'], 'levels-and-cluster'),
  'sosial-kultural': gapOfCompetencies(['teknis', 'sosial-kultural'], 'levels-and-cluster'),
};
type CompetencyFact = keyof typeof gaps;

/** How many competencies something is true of; `null` while that is open for one. */
const countOf = ({ competencies }: CompetencyFacts, isMeant: (competency: Competency) => Truth): number | null => {
  const truths = competencies?.map(isMeant) ?? [null];
  return truths.includes(null) ? null : truths.filter((truth) => truth === true).length;
};

const clusterRow = <P extends CompetencyGapProvision>(provision: P, cluster: CompetencyCluster) => {
  const isInCluster = (competency: Competency): Truth =>
    competency.cluster === null ? null : competency.cluster === cluster;
  return row({
    provision,
    reads: [cluster],
    measure: (facts: CompetencyFacts, _context: Context) => ({
      competencies: countOf(facts, isInCluster),
      withGap: countOf(facts, (competency) => both(isInCluster(competency), hasGap(competency))),
    }),
    judge: (e) => metIfApplies(e.competencies !== 0, e.withGap === 0),
    // Whether the standard is met is told once, over all clusters.
    informs: true,
  });
};

const competencyRules = ruleTable<CompetencyFacts, Context, CompetencyFact, CompetencyGapProvision>(gaps, [
  row({
    provision: 'pupr-2-2023/5.1',
    reads: ['levels'],
    measure: (facts: CompetencyFacts, _context: Context) => ({
      competencies: countOf(facts, () => true),
      withGap: countOf(facts, hasGap),
    }),
    judge: (e) => metIf(e.withGap === 0),
  }),
  clusterRow('pupr-2-2023/5.3.a', 'teknis'),
  clusterRow('pupr-2-2023/5.3.b', 'manajerial'),
  clusterRow('pupr-2-2023/5.3.c', 'sosial-kultural'),
]);

/**
 * Does this person have the competencies that the post asks for, and where do they fall short? A gap is the level asked
 * for less the level held, never below 0 (A05). A single gap settles the verdict; every value is told as soon as no
 * missing fact can change it. The one exception is the band where the caller's bands give the same label twice with
 * another between: it may then be told late. How a lacking `mutlak` competency is to be dealt with is not in the texts:
 * it is reported, and nothing follows from it here.
 *
 * @param record - a {@link CompetencyGapInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted (C22 for the match).
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when bands do not cover
 *   every match from 0 up (`impossible-bands`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const answer = assessCompetencyGap(
 *   {
 *     competencies: [
 *       { cluster: 'teknis', required: 4, held: 3, importance: 'penting' },
 *       { cluster: 'manajerial', required: 3, held: 3, importance: 'mutlak' },
 *       { cluster: 'teknis', required: 3, held: 1, importance: 'penting' },
 *     ],
 *     bands: [{ from: 0, label: 'belum sesuai' }, { from: 68, label: 'cukup' }, { from: 80, label: 'sesuai' }],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * answer.verdict; // 'has-gaps'
 * answer.order; // [2, 0]
 * answer.match; // 70
 * answer.band; // 'cukup'
 * ```
 * @pasal Pasal 5 ayat (1) dan (3)
 */
export const assessCompetencyGap = (record: unknown, options: DecisionOptions): CompetencyGapAssessment => {
  const context = contextOf(options);
  const facts = parseCompetencies(record);
  const { basis, ...assessment } = assessBy(competencyRules, facts, context, {
    barred: 'has-gaps',
    clear: 'meets-standard',
  });
  return {
    question: 'competency-gap',
    ...assessment,
    ...valuesOf(facts, context),
    valuesMissing: valuesMissingOf(facts),
    basis,
  };
};
