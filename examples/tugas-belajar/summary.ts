/** What a whole file comes to: counts only, so that it stays small however long the file is. */
import type { EligibilityProvision, EligibilityVerdict } from 'bangkom';
import { raise } from '../shared/counts.js';
import type { Row } from './decide.js';

export interface Tally {
  rows: number;
  readonly verdicts: Record<EligibilityVerdict, number>;
  refused: number;
  blank: number;
  sameNip: number;
  /** The first lines that were refused; all of them are told where they stand. */
  readonly refusedLines: number[];
  /** How many candidates do not meet a provision. */
  readonly reasons: Map<EligibilityProvision, number>;
  /** How many candidates cannot be decided without a fact, by its path. */
  readonly missing: Map<string, number>;
}

const LINES_KEPT = 20;

export const newTally = (): Tally => ({
  rows: 0,
  verdicts: { eligible: 0, ineligible: 0, undetermined: 0 },
  refused: 0,
  blank: 0,
  sameNip: 0,
  refusedLines: [],
  reasons: new Map(),
  missing: new Map(),
});

/** Items of a list are one fact here: it is the first that stands for all. */
const anyItem = (path: string): string => path.replace(/\[\d+\]/g, '[0]');

export const addTo = (tally: Tally, row: Row): void => {
  tally.rows += 1;
  if (row.sameNipAs !== null) tally.sameNip += 1;
  if ('issues' in row) {
    tally.refused += 1;
    if (tally.refusedLines.length < LINES_KEPT) tally.refusedLines.push(row.line);
    return;
  }
  const { verdict, findings, missing } = row.decision.eligibility;
  tally.verdicts[verdict] += 1;
  for (const { status, provision } of findings) if (status === 'unmet') raise(tally.reasons, provision);
  for (const path of new Set(missing.map(anyItem))) raise(tally.missing, path);
};
