import type { Program } from '../shared/program.js';
import { readArguments, usage, type YearRequest } from './arguments.js';
import { openRecords } from './columns.js';
import { reportOn } from './run.js';

export const program: Program<YearRequest> = {
  sample: { file: 'examples/data/training-2026.csv', asOf: '2026-11-20' },
  usage,
  readArguments,
  open: openRecords,
  report: reportOn,
};
