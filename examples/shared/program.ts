/** What a library leaves to its user: files, the clock, the streams and the exit codes. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Locale } from 'bangkom';
import type { Request } from './arguments.js';
import { type CsvFile, fileProblemOf, type Opened } from './csv.js';
import { type AsOfSource, COMMON_WORDS, fileProblem } from './texts.js';

/** What is known before the first row. */
export interface Run {
  /** The file as the user named it. */
  readonly file: string;
  readonly asOf: string;
  readonly asOfSource: AsOfSource;
  readonly locale: Locale;
  readonly unknownColumns: readonly string[];
}

/** Resolves once more can be written, so that a slow reader holds the file back and not the memory. */
export type Write = (text: string) => Promise<void>;

/** How many rows there were, and how many of them were not decided; or what kept the report from being made. */
export type Outcome = { readonly rows: number; readonly refused: number } | { readonly problem: string };

export interface Program<R extends Request> {
  readonly sample: {
    /** Its file, from the root of the project. */
    readonly file: string;
    /** The sample data is decided as of one day for ever, so that its report is the same everywhere. */
    readonly asOf: string;
    /** Opens sample data that its file makes instead of holding it. */
    readonly open?: () => Promise<Opened>;
  };
  readonly usage: (locale: Locale) => string;
  readonly readArguments: (argv: readonly string[]) => R | { readonly problem: string };
  readonly open: (path: string) => Promise<Opened>;
  readonly report: (
    file: CsvFile,
    request: R,
    run: Run,
    write: Write,
    progress: (rows: number) => void,
  ) => Promise<Outcome>;
}

/** Where a program writes. */
export interface Streams {
  /** The report. */
  readonly write: Write;
  /** What is told beside it to whoever runs the program. */
  readonly tell: (text: string) => void;
  /** Whether what is told is read on a terminal, where a line can be written over. */
  readonly isTerminal: boolean;
}

const ALL_DECIDED = 0;
const SOME_REFUSED = 1;
const UNUSABLE = 2;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The only look at the clock: today where the user is. */
const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

const streamsOfProcess: Streams = {
  write: async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  },
  tell: (text) => {
    stderr.write(text);
  },
  isTerminal: stderr.isTTY,
};

const messageOf = (message: string): string => `bangkom: ${message}\n`;

/** Tells how far a long file has come: in place on a terminal, now and then in a log. */
const progressIn = (locale: Locale, { tell, isTerminal }: Streams) => {
  const every = isTerminal ? 1_000 : 10_000;
  return (rows: number): void => {
    if (rows % every === 0) tell(`${COMMON_WORDS[locale].progress(rows)}${isTerminal ? '\r' : '\n'}`);
  };
};

const asOfFor = (asOf: string | null, sampleAsOf: string | null): Pick<Run, 'asOf' | 'asOfSource'> => {
  if (asOf !== null) return { asOf, asOfSource: 'option' };
  return sampleAsOf === null ? { asOf: today(), asOfSource: 'clock' } : { asOf: sampleAsOf, asOfSource: 'sample' };
};

const readAndReport = async <R extends Request>(
  program: Program<R>,
  request: R,
  name: string,
  streams: Streams,
): Promise<number> => {
  const { locale } = request;
  const tell = (message: string) => streams.tell(messageOf(message));
  const { sample } = program;
  const samplePath = fileURLToPath(new URL(`../../${sample.file}`, import.meta.url));
  const path = request.file === null ? samplePath : resolve(request.file);
  const isSample = path === samplePath;
  const opened = await (isSample && sample.open !== undefined ? sample.open() : program.open(path));
  if ('problem' in opened) {
    tell(fileProblem(opened.problem, name, locale));
    return UNUSABLE;
  }
  const { unknown } = opened.header;
  const day = asOfFor(request.asOf, isSample ? sample.asOf : null);
  const run: Run = { file: name, ...day, locale, unknownColumns: unknown };
  if (unknown.length > 0) tell(COMMON_WORDS[locale].unknownColumns(unknown.join(', ')));
  const outcome = await program.report(opened, request, run, streams.write, progressIn(locale, streams));
  if ('problem' in outcome) {
    tell(outcome.problem);
    return UNUSABLE;
  }
  const { rows, refused } = outcome;
  if (refused === 0) return ALL_DECIDED;
  tell(COMMON_WORDS[locale].refusedCount(refused, rows));
  return SOME_REFUSED;
};

/** Runs a program on some arguments; resolves to what it exits with. */
export const exitCodeOf = async <R extends Request>(
  program: Program<R>,
  argv: readonly string[],
  streams: Streams,
): Promise<number> => {
  const request = program.readArguments(argv);
  if ('problem' in request) {
    streams.tell(messageOf(request.problem));
    streams.tell(`\n${program.usage(argv.includes('en') || argv.includes('--locale=en') ? 'en' : 'id')}`);
    return UNUSABLE;
  }
  if (request.help) {
    await streams.write(program.usage(request.locale));
    return ALL_DECIDED;
  }
  const name = request.file ?? program.sample.file;
  try {
    return await readAndReport(program, request, name, streams);
  } catch (error) {
    // A disk or a network can fail in the middle of a file.
    streams.tell(messageOf(fileProblem(fileProblemOf(error), name, request.locale)));
    return UNUSABLE;
  }
};

/** Runs a program on the arguments of this process. */
export const runProgram = async <R extends Request>(program: Program<R>): Promise<void> => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? ALL_DECIDED : UNUSABLE);
  });
  process.exitCode = await exitCodeOf(program, process.argv.slice(2), streamsOfProcess);
};
