/** The report for programs: one JSON document, written as it comes, one row a line. */
import { citeProvision } from 'bangkom';
import { mostFrequent } from '../shared/counts.js';
import type { Run } from '../shared/program.js';
import { problemDocuments } from '../shared/texts.js';
import type { Row } from './decide.js';
import type { Report } from './report.js';
import type { Tally } from './summary.js';

const rowDocument = (row: Row, { locale }: Run) => {
  const { line, nip, sameNipAs } = row;
  if ('issues' in row) {
    return { line, nip, sameNipAs, errors: problemDocuments(row.issues, locale) };
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
    citation: citeProvision(provision, { locale }),
    count,
  })),
  missing: mostFrequent(tally.missing).map(([path, count]) => ({ path, count })),
});

export const jsonReport: Report = {
  opening: (run) => `{"run":${JSON.stringify(run)},\n"rows":[`,
  row: (row, run, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(rowDocument(row, run))}`,
  closing: (tally, run) => `],\n"summary":${JSON.stringify(summaryDocument(tally, run))}}\n`,
};
