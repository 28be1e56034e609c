/** What a report is made of, whichever way it is written. */
import type { Locale } from 'bangkom';
import type { Row } from './decide.js';
import type { Tally } from './summary.js';
import type { AsOfSource } from './texts.js';

/** What is known before the first row. */
export interface Run {
  /** The file as the user named it. */
  readonly file: string;
  readonly asOf: string;
  readonly asOfSource: AsOfSource;
  readonly locale: Locale;
  readonly unknownColumns: readonly string[];
}

/** A report in three parts, written one after the other; each row is forgotten once it is written. */
export interface Report {
  readonly opening: (run: Run) => string;
  readonly row: (row: Row, run: Run, isFirst: boolean) => string;
  readonly closing: (tally: Tally, run: Run) => string;
}
