/**
 * Reckons the learning hours (JP) of everyone in a unit from a CSV file of its training records: who has what a year asks
 * for, what does not count and why, and what is still to be taken. `npm run training -- --help` tells the options,
 * docs/columns.md the columns.
 *
 * The rules are the library's; here is only what a library leaves to its user: files, the clock, words and exit codes.
 */
import { runProgram } from './shared/program.js';
import { program } from './training-year/program.js';

await runProgram(program);
