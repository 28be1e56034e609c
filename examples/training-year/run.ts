/** Reads a file, asks about everyone in it, and writes the report. */
import type { CsvFile, RawRow } from '../shared/csv.js';
import type { Outcome, Run, Write } from '../shared/program.js';
import { isBlank } from '../shared/rows.js';
import type { YearRequest } from './arguments.js';
import { peopleAmong } from './people.js';
import { jsonReport } from './report-json.js';
import { textReport } from './report-text.js';
import { unitOf } from './unit.js';

export const reportOn = async (
  { header, rows }: CsvFile,
  request: Pick<YearRequest, 'json' | 'year'>,
  run: Run,
  write: Write,
  progress: (rows: number) => void,
): Promise<Outcome> => {
  const filled: RawRow[] = [];
  let blank = 0;
  for await (const raw of rows) {
    if (isBlank(raw)) blank += 1;
    else progress(filled.push(raw));
  }
  const asked = { asOf: run.asOf, year: request.year ?? Number(run.asOf.slice(0, 4)) };
  const people = peopleAmong(header, filled, asked);
  const report = { ...people, unit: unitOf(people), rows: filled.length, blank, run, year: asked.year };
  await write(request.json ? jsonReport(report) : textReport(report));
  return { rows: filled.length, refused: people.refused.length };
};
