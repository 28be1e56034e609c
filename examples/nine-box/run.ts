/** Reads a file, places everyone in it, draws the matrix and writes the report. */
import { writeFile } from 'node:fs/promises';
import { renderTalentMatrix } from 'bangkom/talent';
import type { CsvFile } from '../shared/csv.js';
import { peopleAmong } from '../shared/one-row-each.js';
import type { Outcome, Run, Write } from '../shared/program.js';
import { fileProblem, writeDate } from '../shared/texts.js';
import type { NineBoxRequest } from './arguments.js';
import { readPerson } from './people.js';
import { type Report, reportOf } from './report.js';
import { jsonReport } from './report-json.js';
import { textReport } from './report-text.js';
import { WORDS } from './texts.js';

/** Writes the picture; tells why when that cannot be done. */
const draw = async ({ matrix, svg, run: { asOf, locale } }: Report): Promise<string | null> => {
  if (matrix === null || svg === null) return null;
  const title = WORDS[locale].pictureTitle(writeDate(asOf, locale));
  const picture = renderTalentMatrix(matrix, { locale, title });
  try {
    await writeFile(svg, picture);
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return fileProblem({ code: 'file-unwritable', reason: String(error.code) }, svg, locale);
  }
};

export const reportOn = async (
  { header, rows }: CsvFile,
  request: Pick<NineBoxRequest, 'json' | 'scales' | 'pool' | 'svg'>,
  run: Run,
  write: Write,
  progress: (rows: number) => void,
): Promise<Outcome> => {
  const asked = { asOf: run.asOf, scales: request.scales };
  const people = await peopleAmong(rows, (row) => readPerson(header, row, asked), progress);
  const report = reportOf(people, request, run);
  const problem = await draw(report);
  if (problem !== null) return { problem };
  await write(request.json ? jsonReport(report) : textReport(report));
  return { rows: report.rows, refused: report.refused.length };
};
