/**
 * Decides every candidate of a CSV file: may they go on Tugas Belajar, by which provisions not, and until when would
 * they be bound. `npm start -- --help` tells the options, docs/columns.md the columns.
 *
 * The rules are the library's; here is only what a library leaves to its user: files, the clock, words and exit codes.
 */
import { runProgram } from './shared/program.js';
import { readArguments, usage } from './tugas-belajar/arguments.js';
import { openCandidates } from './tugas-belajar/read-candidates.js';
import { jsonReport } from './tugas-belajar/report-json.js';
import { textReport } from './tugas-belajar/report-text.js';
import { reportOn } from './tugas-belajar/run.js';

await runProgram({
  sample: { file: 'examples/data/candidates.csv', asOf: '2026-07-01' },
  usage,
  readArguments,
  open: openCandidates,
  report: (file, { json }, run, write, progress) =>
    reportOn(file, json ? jsonReport : textReport, run, write, progress),
});
