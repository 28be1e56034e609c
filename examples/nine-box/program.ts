import type { Program } from '../shared/program.js';
import { type NineBoxRequest, readArguments, usage } from './arguments.js';
import { openScores } from './columns.js';
import { openSample, SAMPLE } from './generate.js';
import { reportOn } from './run.js';

export const program: Program<NineBoxRequest> = {
  sample: { ...SAMPLE, open: openSample },
  usage,
  readArguments,
  open: openScores,
  report: reportOn,
};
