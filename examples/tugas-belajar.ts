/**
 * Decides every candidate of a CSV file: may they go on Tugas Belajar, by which provisions not, and until when would
 * they be bound. `npm start -- --help` tells the options, docs/columns.md the columns.
 *
 * The rules are the library's; here is only what a library leaves to its user: files, the clock, words and exit codes.
 */
import { runProgram } from './shared/program.js';
import { program } from './tugas-belajar/program.js';

await runProgram(program);
