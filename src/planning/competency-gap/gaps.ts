/**
 * What missing levels, clusters and importance may turn out to be.
 *
 * @module
 */
import { itemPart, listGap } from '../../kernel/gaps.js';
import type { Context } from '../../law/ruleset.js';
import {
  type Competency,
  type CompetencyCluster,
  type CompetencyFacts,
  type CompetencyImportance,
  HIGHEST_LEVEL,
  LOWEST_LEVEL,
} from './facts.js';

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
    { get: (f) => f.competencies, setting: (competencies) => ({ competencies }) },
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
    { get: (f) => f.competencies, setting: (competencies) => ({ competencies }) },
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
export const competencyGaps = {
  levels: gapOfCompetencies(['teknis'], 'levels'),
  teknis: gapOfCompetencies(['manajerial', 'teknis'], 'levels-and-cluster'),
  manajerial: gapOfCompetencies(['teknis', 'manajerial'], 'levels-and-cluster'),
  'sosial-kultural': gapOfCompetencies(['teknis', 'sosial-kultural'], 'levels-and-cluster'),
  mutlak: gapOfImportance('perlu', 'mutlak'),
  penting: gapOfImportance('perlu', 'penting'),
  perlu: gapOfImportance('penting', 'perlu'),
};
export type CompetencyFact = keyof typeof competencyGaps;
