/**
 * How far a person's competencies are from those that a post asks for.
 *
 * @pasal Pasal 5
 * @source Permen PUPR 2/2023; Permenpan RB 38/2017; slides of a training officer on the importance of competencies (C26)
 * @module
 */

import { itemPart, listGap } from '../../kernel/gaps.js';
import { both, type Truth } from '../../kernel/logic.js';
import { metIf, metIfApplies, row, ruleTable, type Settled } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';
import type { CompetencyGapInput } from './facts.js';
import {
  type Competency,
  type CompetencyCluster,
  type CompetencyFacts,
  type CompetencyImportance,
  HIGHEST_LEVEL,
  hasGap,
  LOWEST_LEVEL,
  parseCompetencies,
} from './facts.js';
import { type CompetencyValues, valuesMissingOf, valuesOf } from './values.js';

/** Provisions that the findings on competency gaps cite. */
export type CompetencyGapProvision =
  | 'pupr-2-2023/5.1'
  | 'pupr-2-2023/5.3.a'
  | 'pupr-2-2023/5.3.b'
  | 'pupr-2-2023/5.3.c'
  | 'paparan-pengembangan-kompetensi/31'
  | 'paparan-pengembangan-kompetensi/32'
  | 'paparan-pengembangan-kompetensi/33';

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

/** Looks for levels and importance, in the same way; a competency of another importance does not matter. */
const gapOfImportance = (another: CompetencyImportance, importance: CompetencyImportance) =>
  listGap<CompetencyFacts, Context, Competency>(
    'competencies',
    { get: (f) => f.competencies, set: (f, competencies) => ({ ...f, competencies }) },
    [another, importance].flatMap((one) =>
      withAndWithoutGap('teknis').map((competency) => [{ ...competency, importance: one }]),
    ),
    [
      itemPart<Competency, 'importance', CompetencyFacts, Context>('importance', [another, importance]),
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
  mutlak: gapOfImportance('perlu', 'mutlak'),
  penting: gapOfImportance('perlu', 'penting'),
  perlu: gapOfImportance('penting', 'perlu'),
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

/** What follows from competencies of one importance that are lacking (C26); nothing where the reading decides nothing. */
const importanceRow = <P extends CompetencyGapProvision>(
  provision: P,
  importance: CompetencyImportance,
  judge: (withGap: number | null) => Settled,
) => {
  const isMeant = (competency: Competency): Truth =>
    competency.importance === null ? null : competency.importance === importance;
  return row({
    provision,
    reads: [importance],
    ignores: (_facts: CompetencyFacts, { readings }: Context) => (readings.C26 === 'only-reported' ? [importance] : []),
    measure: (facts: CompetencyFacts, { readings }: Context) => ({
      importance,
      withGap: countOf(facts, (competency) => both(isMeant(competency), hasGap(competency))),
      rule: readings.C26,
    }),
    judge: (e) => (e.rule === 'only-reported' ? 'not-applicable' : judge(e.withGap)),
    confidence: (_facts, context) => confidenceOf(context, ['C26']),
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
  importanceRow('paparan-pengembangan-kompetensi/31', 'mutlak', (withGap) => metIf(withGap === 0)),
  // The lack of these leaves a person fit, so that there is nothing to fail.
  importanceRow('paparan-pengembangan-kompetensi/32', 'penting', (withGap) => metIfApplies(withGap !== 0, true)),
  importanceRow('paparan-pengembangan-kompetensi/33', 'perlu', (withGap) => metIfApplies(withGap !== 0, true)),
]);

/**
 * Does this person have the competencies that the post asks for, and where do they fall short? A gap is the level asked
 * for less the level held, never below 0 (A05). A single gap settles the verdict; every value is told as soon as no
 * missing fact can change it. The one exception is the band where the caller's bands give the same label twice with
 * another between: it may then be told late. Without a `mutlak` competency nobody is fit to hold the post, without a
 * `penting` or `perlu` one they still are (C26): that is told as `fitForPost`, is likely and no more, and leaves the verdict
 * on the gap as it is. A standard that asks for nothing is met.
 *
 * @param record - a {@link CompetencyGapInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted (C22 for the match, C26 for
 *   the fitness).
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
 * answer.fitForPost; // true
 * ```
 * @pasal Pasal 5 ayat (1) dan (3)
 */
export const assessCompetencyGap = (record: CompetencyGapInput, options: DecisionOptions): CompetencyGapAssessment =>
  assessCompetencyGapFrom(record, options);

/**
 * {@link assessCompetencyGap} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const assessCompetencyGapFrom = (record: unknown, options: DecisionOptions): CompetencyGapAssessment => {
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
