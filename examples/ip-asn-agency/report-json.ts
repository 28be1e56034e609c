/** The report for programs: one JSON document, one person, unit or row a line. */
import { explain } from 'bangkom/explain';
import { listOf, refusedDocument } from '../shared/texts.js';
import type { Person } from './people.js';
import type { Explained, Report } from './report.js';
import { emptyCells } from './texts.js';

const personDocument = ({ member, record: _, ...person }: Person) => {
  const { employmentStatus, kualifikasi, kompetensi, kinerja, disiplin } = member;
  return { ...person, employmentStatus, points: { kualifikasi, kompetensi, kinerja, disiplin } };
};

const explainedDocument = ({ person, score }: Explained, { run: { locale } }: Report) => ({
  line: person.line,
  nip: person.nip,
  name: person.name,
  score,
  prose: explain(score, { locale }),
});

export const jsonReport = (report: Report): string => {
  const { people, refused, index, units, unsettled, plan, explained, run, year, rows, blank } = report;
  const { locale } = run;
  const open = unsettled.map(({ line, nip, name, lowest, highest, categories, missing }) => ({
    line,
    nip,
    name,
    lowest,
    highest,
    categories,
    missing,
    cells: emptyCells(missing, locale),
  }));
  const summary = { rows, refused: refused.length, blank, people: people.length };
  return [
    `{"run":${JSON.stringify({ ...run, year })},\n`,
    `"people":[${listOf(people.map(personDocument))}],\n`,
    `"refused":[${listOf(refused.map((row) => refusedDocument(row, locale)))}],\n`,
    `"index":${JSON.stringify(index)},\n`,
    `"units":[${listOf(units.map(({ name, index: own }) => ({ name, index: own })))}],\n`,
    `"unsettled":[${listOf(open)}],\n`,
    `"plan":${JSON.stringify(plan)},\n`,
    `"explained":${JSON.stringify(explained === null ? null : explainedDocument(explained, report))},\n`,
    `"summary":${JSON.stringify(summary)}}\n`,
  ].join('');
};
