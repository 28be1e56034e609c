import type { Request } from '../shared/arguments.js';
import type { Program } from '../shared/program.js';
import { readArguments, usage } from './arguments.js';
import { openCandidates } from './read-candidates.js';
import { jsonReport } from './report-json.js';
import { textReport } from './report-text.js';
import { reportOn } from './run.js';

export const program: Program<Request> = {
  sample: { file: 'examples/data/candidates.csv', asOf: '2026-07-01' },
  usage,
  readArguments,
  open: openCandidates,
  report: (file, { json }, run, write, progress) =>
    reportOn(file, json ? jsonReport : textReport, run, write, progress),
};
