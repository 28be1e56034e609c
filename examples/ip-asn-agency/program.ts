import type { Program } from '../shared/program.js';
import { type AgencyRequest, readArguments, usage } from './arguments.js';
import { openEmployees } from './columns.js';
import { openSample, SAMPLE } from './generate.js';
import { reportOn } from './run.js';

export const program: Program<AgencyRequest> = {
  sample: { ...SAMPLE, open: openSample },
  usage,
  readArguments,
  open: openEmployees,
  report: reportOn,
};
