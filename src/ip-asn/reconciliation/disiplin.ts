/**
 * What would explain their figure for disiplin: another penalty as the heaviest, or none.
 */
import type { Context } from '../../law/ruleset.js';
import type { ScoredDimension } from '../dimension.js';
import type { PointTable } from '../points.js';
import { PENALTIES, scoreDisiplin } from '../score/disiplin.js';
import type { IpAsnFacts, IpAsnPenalty } from '../score/facts.js';
import { isSettledAt, type Supposition } from './difference.js';

const [NEVER] = PENALTIES;
type Penalty = (typeof PENALTIES)[number];

const isHeavier = ({ level }: IpAsnPenalty, other: Penalty): boolean =>
  // A penalty of a level that is not known may be heavier than any.
  level === null || PENALTIES.indexOf(level) > PENALTIES.indexOf(other);

const goesBy = ({ steps }: ScoredDimension, penalty: Penalty): boolean =>
  steps.some(({ evidence }) => evidence.heaviestPenalty === penalty);

export const supposePenalty = (
  facts: IpAsnFacts,
  theirs: number,
  table: PointTable,
  context: Context,
  until: string,
): Supposition[] => {
  const penalties = facts.penalties ?? [];
  const scoreOf = (list: readonly IpAsnPenalty[]): ScoredDimension =>
    scoreDisiplin({ ...facts, penalties: list }, table, context, until);
  /** Whether a penalty stands against the penalty supposed; one that counts no longer stands against none. */
  const refutes = (penalty: IpAsnPenalty, supposed: Penalty): boolean =>
    isHeavier(penalty, supposed) && !goesBy(scoreOf([penalty]), NEVER);
  return PENALTIES.flatMap((supposed): Supposition[] => {
    const paths = penalties.flatMap((entry, i) => (refutes(entry, supposed) ? [`penalties[${i}]`] : []));
    const rest = penalties.filter((entry) => !refutes(entry, supposed));
    const isHeld = supposed === NEVER || goesBy(scoreOf(rest), supposed);
    const list = isHeld ? rest : [...rest, { label: null, level: supposed, decreeDate: until }];
    if (!isSettledAt(scoreOf(list).possible, theirs)) return [];
    const differences = [{ reason: 'other-penalty', paths, value: supposed }] as const;
    return [{ differences, changes: isHeld ? paths : [...paths, supposed] }];
  });
};
