/** The report for programs: one JSON document, written as it comes, one row a line. */
import { citeProvision } from 'bangkom';
import type { Row } from './decide.js';
import type { Report, Run } from './report.js';
import { mostFrequent, type Tally } from './summary.js';
import { problemReason } from './texts.js';

const rowDocument = (row: Row, { locale }: Run) => {
  const { line, nip, sameNipAs } = row;
  if ('issues' in row) {
    const errors = row.issues.map((issue) => ({
      column: issue.column,
      cell: issue.cell,
      code: issue.code,
      reason: problemReason(issue, locale),
    }));
    return { line, nip, sameNipAs, errors };
  }
  return { line, nip, sameNipAs, birthDateNotOfNip: row.birthDateNotOfNip, ...row.decision };
};

const summaryDocument = (tally: Tally, { locale }: Run) => ({
  rows: tally.rows,
  ...tally.verdicts,
  refused: tally.refused,
  blank: tally.blank,
  sameNip: tally.sameNip,
  reasons: mostFrequent(tally.reasons).map(([provision, count]) => ({
    provision,
    citation: citeProvision(provision, locale),
    count,
  })),
  missing: mostFrequent(tally.missing).map(([path, count]) => ({ path, count })),
});

export const jsonReport: Report = {
  opening: (run) => `{"run":${JSON.stringify(run)},\n"rows":[`,
  row: (row, run, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(rowDocument(row, run))}`,
  closing: (tally, run) => `],\n"summary":${JSON.stringify(summaryDocument(tally, run))}}\n`,
};
