/**
 * Places everyone in the nine boxes of the talent matrix: 1,000 invented employees, or those of a CSV file. Draws the
 * matrix as an SVG, counts the boxes, lists the talent pool with what is recommended for each, and tells who could not
 * be placed. `npm run nine-box -- --help` tells the options, docs/columns.md the columns.
 *
 * The rules are the library's; here is only what a library leaves to its user: files, the clock, words and exit codes -
 * and the cut-offs of the scores, which no law sets.
 */

import { program } from './nine-box/program.js';
import { runProgram } from './shared/program.js';

await runProgram(program);
