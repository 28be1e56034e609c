/** The report for programs: one JSON document, one person a line. */
import type { Locale } from 'bangkom';
import { explainFinding } from 'bangkom/explain';
import { mostFrequent } from '../shared/counts.js';
import { listOf, refusedDocument } from '../shared/texts.js';
import type { Person } from './people.js';
import type { Report } from './report.js';
import { unmetIn } from './texts.js';

const personDocument = (person: Person, locale: Locale) => {
  const { nip, names, statuses, activities, refusedLines, settled, assessment } = person;
  const { question } = assessment;
  return {
    nip,
    names,
    statuses,
    lines: activities.map(({ line }) => line),
    refusedLines,
    settled,
    reasons: unmetIn(assessment).map((finding) => explainFinding(finding, { question, locale })),
    assessment,
  };
};

const unitDocument = ({ unit, rows, refused, blank }: Report) => {
  const { outcomes, missingColumns, byStatus, ...figures } = unit;
  const { counted = 0, ...notCounted } = Object.fromEntries(mostFrequent(outcomes));
  return {
    ...figures,
    byStatus: Object.fromEntries(byStatus),
    counted,
    notCounted,
    missingColumns: Object.fromEntries(mostFrequent(missingColumns)),
    rows,
    refused: refused.length,
    blank,
  };
};

export const jsonReport = (report: Report): string => {
  const { people, refused, run, year } = report;
  const { locale } = run;
  return [
    `{"run":${JSON.stringify({ ...run, year })},\n`,
    `"people":[${listOf(people.map((person) => personDocument(person, locale)))}],\n`,
    `"refused":[${listOf(refused.map((row) => refusedDocument(row, locale)))}],\n`,
    `"unit":${JSON.stringify(unitDocument(report))}}\n`,
  ].join('');
};
