/** What a report tells, whichever way it is written. */
import type { Run } from '../shared/program.js';
import type { People } from './people.js';
import type { Unit } from './unit.js';

export interface Report extends People {
  readonly unit: Unit;
  /** Rows that are not blank. */
  readonly rows: number;
  readonly blank: number;
  readonly run: Run;
  readonly year: number;
}
