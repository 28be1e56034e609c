/** The report for programs: one JSON document, one person a line. */
import { listOf, refusedDocument } from '../shared/texts.js';
import type { Report } from './report.js';
import { whyUnplaced } from './texts.js';

export const jsonReport = ({ people, refused, matrix, pool, unplaced, run, scales, rows, blank }: Report): string => {
  const { locale } = run;
  const members = pool.map(({ person: { line, nip, name }, route }) => ({ line, nip, name, route }));
  const open = unplaced.map(({ line, nip, name, missing }) => ({
    line,
    nip,
    name,
    missing,
    reason: whyUnplaced(missing, locale),
  }));
  const summary = { rows, refused: refused.length, blank, people: people.length };
  return [
    `{"run":${JSON.stringify({ ...run, scales })},\n`,
    `"people":[${listOf(people)}],\n`,
    `"refused":[${listOf(refused.map((row) => refusedDocument(row, locale)))}],\n`,
    `"matrix":${JSON.stringify(matrix)},\n`,
    `"pool":[${listOf(members)}],\n`,
    `"unplaced":[${listOf(open)}],\n`,
    `"summary":${JSON.stringify(summary)}}\n`,
  ].join('');
};
