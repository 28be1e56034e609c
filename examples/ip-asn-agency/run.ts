/** Reads a file, scores everyone in it, draws the charts and writes the report. */
import { writeFile } from 'node:fs/promises';
import type { CsvFile } from '../shared/csv.js';
import { peopleAmong } from '../shared/one-row-each.js';
import type { Outcome, Run, Write } from '../shared/program.js';
import { fileProblem } from '../shared/texts.js';
import type { AgencyRequest } from './arguments.js';
import { readPerson } from './people.js';
import { pictureOf } from './picture.js';
import { type Report, reportOf } from './report.js';
import { jsonReport } from './report-json.js';
import { textReport } from './report-text.js';
import { WORDS } from './texts.js';

/** Writes the picture; tells why when that cannot be done. */
const draw = async (report: Report): Promise<string | null> => {
  const { svg, group, run } = report;
  if (svg === null || group === null) return null;
  try {
    await writeFile(svg, pictureOf(group, report));
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return fileProblem({ code: 'file-unwritable', reason: String(error.code) }, svg, run.locale);
  }
};

export const reportOn = async (
  { header, rows }: CsvFile,
  request: Pick<AgencyRequest, 'json' | 'year' | 'person' | 'svg'>,
  run: Run,
  write: Write,
  progress: (rows: number) => void,
): Promise<Outcome> => {
  const asked = { asOf: run.asOf, year: request.year ?? Number(run.asOf.slice(0, 4)) };
  const people = await peopleAmong(rows, (row) => readPerson(header, row, asked), progress);
  const report = reportOf(people, request, asked, run);
  const { person } = request;
  if (person !== null && report.explained === null) return { problem: WORDS[run.locale].noSuchPerson(person) };
  const problem = await draw(report);
  if (problem !== null) return { problem };
  await write(request.json ? jsonReport(report) : textReport(report));
  return { rows: report.rows, refused: report.refused.length };
};
