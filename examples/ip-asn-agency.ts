/**
 * The IP ASN of an agency: of 5,000 invented employees, or of those of a CSV file. Tells the index of PNS, PPPK and both
 * together, category by category, dimension by dimension and unit by unit; whose score is still open and between which
 * numbers it lies; which steps would raise the index most; and, of one person, why the score is what it is.
 * `npm run ip-asn -- --help` tells the options, docs/columns.md the columns.
 *
 * The rules are the library's; here is only what a library leaves to its user: files, the clock, words, pictures and exit
 * codes.
 */

import { program } from './ip-asn-agency/program.js';
import { runProgram } from './shared/program.js';

await runProgram(program);
