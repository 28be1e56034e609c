/**
 * Decides every candidate of a CSV file: may they go on Tugas Belajar, by which provisions not, and until when would
 * they be bound. `npm start -- --help` tells the options, docs/columns.md the columns.
 *
 * The rules are the library's; here is only what a library leaves to its user: files, the clock, words and exit codes.
 */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Locale } from 'bangkom';
import { type Request, readArguments, usage } from './tugas-belajar/arguments.js';
import { fileProblemOf, openCandidates } from './tugas-belajar/read-candidates.js';
import type { Run } from './tugas-belajar/report.js';
import { jsonReport } from './tugas-belajar/report-json.js';
import { textReport } from './tugas-belajar/report-text.js';
import { reportOn } from './tugas-belajar/run.js';
import { fileProblem, WORDS } from './tugas-belajar/texts.js';

const SAMPLE_NAME = 'examples/data/candidates.csv';
const SAMPLE = fileURLToPath(new URL('./data/candidates.csv', import.meta.url));
/** The sample data is decided as of one day for ever, so that its report is the same everywhere. */
const SAMPLE_AS_OF = '2026-07-01';

const ALL_DECIDED = 0;
const SOME_REFUSED = 1;
const UNUSABLE = 2;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The only look at the clock: today where the user is. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const asOfFor = (asOf: string | null, isSample: boolean): Pick<Run, 'asOf' | 'asOfSource'> => {
  if (asOf !== null) return { asOf, asOfSource: 'option' };
  return isSample ? { asOf: SAMPLE_AS_OF, asOfSource: 'sample' } : { asOf: today(), asOfSource: 'clock' };
};

const write = async (text: string): Promise<void> => {
  if (!stdout.write(text)) await once(stdout, 'drain');
};

const tell = (message: string): void => {
  stderr.write(`bangkom: ${message}\n`);
};

/** Tells on stderr how far a long file has come: in place on a terminal, now and then in a log. */
const progressIn = (locale: Locale) => {
  const every = stderr.isTTY ? 1_000 : 10_000;
  return (rows: number): void => {
    if (rows % every === 0) stderr.write(`${WORDS[locale].progress(rows)}${stderr.isTTY ? '\r' : '\n'}`);
  };
};

const readAndReport = async ({ file, locale, json, asOf }: Request): Promise<number> => {
  const path = file === null ? SAMPLE : resolve(file);
  const name = file ?? SAMPLE_NAME;
  const opened = await openCandidates(path);
  if ('problem' in opened) {
    tell(fileProblem(opened.problem, name, locale));
    return UNUSABLE;
  }
  const { unknown } = opened.header;
  const run: Run = { file: name, ...asOfFor(asOf, path === SAMPLE), locale, unknownColumns: unknown };
  if (unknown.length > 0) tell(WORDS[locale].unknownColumns(unknown.join(', ')));
  const tally = await reportOn(opened, json ? jsonReport : textReport, run, write, progressIn(locale));
  if (tally.refused === 0) return ALL_DECIDED;
  tell(WORDS[locale].refusedCount(tally.refused, tally.rows));
  return SOME_REFUSED;
};

const decideFile = async (request: Request): Promise<number> => {
  try {
    return await readAndReport(request);
  } catch (error) {
    // A disk or a network can fail in the middle of a file.
    tell(fileProblem(fileProblemOf(error), request.file ?? SAMPLE_NAME, request.locale));
    return UNUSABLE;
  }
};

const main = async (argv: readonly string[]): Promise<number> => {
  const request = readArguments(argv);
  if ('problem' in request) {
    tell(request.problem);
    stderr.write(`\n${usage(argv.includes('en') || argv.includes('--locale=en') ? 'en' : 'id')}`);
    return UNUSABLE;
  }
  if (!request.help) return decideFile(request);
  await write(usage(request.locale));
  return ALL_DECIDED;
};

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? ALL_DECIDED : UNUSABLE);
});

process.exitCode = await main(process.argv.slice(2));
