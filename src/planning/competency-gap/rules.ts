/**
 * Whether competencies fall short, over all, by cluster and by importance, row by row.
 *
 * @pasal Pasal 5
 * @module
 */
import { both, type Truth } from '../../kernel/logic.js';
import { metIf, metIfApplies, row, ruleTable, type Settled } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import {
  type Competency,
  type CompetencyCluster,
  type CompetencyFacts,
  type CompetencyImportance,
  hasGap,
} from './facts.js';
import { type CompetencyFact, competencyGaps } from './gaps.js';

/** Provisions that the findings on competency gaps cite. */
export type CompetencyGapProvision =
  | 'pupr-2-2023/5.1'
  | 'pupr-2-2023/5.3.a'
  | 'pupr-2-2023/5.3.b'
  | 'pupr-2-2023/5.3.c'
  | 'paparan-pengembangan-kompetensi/31'
  | 'paparan-pengembangan-kompetensi/32'
  | 'paparan-pengembangan-kompetensi/33';

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

export const competencyRules = ruleTable<CompetencyFacts, Context, CompetencyFact, CompetencyGapProvision>(
  competencyGaps,
  [
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
  ],
);
