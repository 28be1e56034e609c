/** Reads, decides and reports a file, a row at a time. */
import type { CsvFile } from '../shared/csv.js';
import type { Run } from '../shared/program.js';
import { isBlank } from '../shared/rows.js';
import { decideRow } from './decide.js';
import type { Report } from './report.js';
import { addTo, newTally, type Tally } from './summary.js';

/** Written at once; a row at a time would be a system call a row. */
const BUFFERED = 32_768;

/**
 * Writes the whole report.
 *
 * @param write - resolves once more can be written, so that a slow reader holds the file back and not the memory.
 * @param progress - told the number of rows after each one.
 */
export const reportOn = async (
  { header, rows }: CsvFile,
  report: Report,
  run: Run,
  write: (text: string) => Promise<void>,
  progress: (rows: number) => void,
): Promise<Tally> => {
  const tally = newTally();
  const lineOfNip = new Map<string, number>();
  let text = report.opening(run);
  for await (const raw of rows) {
    if (isBlank(raw)) {
      tally.blank += 1;
      continue;
    }
    const row = decideRow(header, raw, { asOf: run.asOf }, lineOfNip);
    text += report.row(row, run, tally.rows === 0);
    addTo(tally, row);
    progress(tally.rows);
    if (text.length < BUFFERED) continue;
    await write(text);
    text = '';
  }
  await write(text + report.closing(tally, run));
  return tally;
};
