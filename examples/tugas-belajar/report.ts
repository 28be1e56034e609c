/** What a report is made of, whichever way it is written. */
import type { Run } from '../shared/program.js';
import type { Row } from './decide.js';
import type { Tally } from './summary.js';

/** A report in three parts, written one after the other; each row is forgotten once it is written. */
export interface Report {
  readonly opening: (run: Run) => string;
  readonly row: (row: Row, run: Run, isFirst: boolean) => string;
  readonly closing: (tally: Tally, run: Run) => string;
}
