/** Reads a CSV file row by row, so that a long file takes no more memory than a short one. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Header, HeaderProblem, ReadHeader } from './header.js';

/** A row as it stands in the file. */
export interface RawRow {
  /** The line it begins on, the first line being 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened on this line and never closed: what follows could not be told apart. */
  readonly quoteNotClosed: boolean;
}

export type FileProblem =
  | HeaderProblem
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-unreadable'; readonly reason: string }
  | { readonly code: 'file-unwritable'; readonly reason: string }
  | { readonly code: 'file-empty' }
  | { readonly code: 'not-utf-8' };

export interface CsvFile {
  readonly header: Header;
  readonly rows: AsyncIterable<RawRow>;
}

const LINE_BREAK = /\r\n|\r|\n/g;

const countBreaks = (text: string): number => text.match(LINE_BREAK)?.length ?? 0;

/** The delimiter that the header has most of; quoted names may hold any of them. */
export const delimiterOf = (start: string): string => {
  const [headerLine = ''] = start
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(LINE_BREAK, 1);
  const unquoted = headerLine.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
};

interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/**
 * Parses text as it comes. Lines are counted here, because csv-parse counts a CRLF within quotes as two; a row's line is
 * the one it begins on.
 */
async function* rowsOf(chunks: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<RawRow> {
  const unclosed: string[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    raw: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed.push(raw ?? '');
      return undefined;
    },
  });
  // An error of the file's destroys the parser with it, so the loop below throws it.
  const records: AsyncIterable<ParsedRecord> = pipeline(Readable.from(chunks), parser, () => {});
  let linesBefore = 0;
  const lineOf = (raw: string) => linesBefore + 1 + countBreaks(/^[\r\n]*/.exec(raw)?.[0] ?? '');
  for await (const { record, raw } of records) {
    yield { line: lineOf(raw), cells: record, quoteNotClosed: false };
    linesBefore += countBreaks(raw);
  }
  for (const raw of unclosed) yield { line: lineOf(raw), cells: [], quoteNotClosed: true };
}

/** The problem with a file that an error tells of; errors of any other kind are thrown again. */
export const fileProblemOf = (error: unknown): FileProblem => {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return error.code === 'ENOENT' ? { code: 'file-missing' } : { code: 'file-unreadable', reason: String(error.code) };
};

/** A file whose header is read, or why it cannot be used. */
export type Opened = CsvFile | { readonly problem: FileProblem };

const openBytes = async (bytes: AsyncIterable<Buffer>, readHeader: ReadHeader): Promise<Opened> => {
  try {
    const chunks = bytes[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done === true) return { problem: { code: 'file-empty' } };
    // Excel's "Unicode text" is UTF-16, every other byte of which is zero.
    if (first.value.includes(0)) return { problem: { code: 'not-utf-8' } };
    async function* all() {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => chunks };
    }
    const rows = rowsOf(all(), delimiterOf(first.value.toString('utf8')));
    const { value, done } = await rows.next();
    if (done === true || value === undefined) return { problem: { code: 'file-empty' } };
    const header = readHeader(value.cells);
    return 'problem' in header ? header : { header, rows };
  } catch (error) {
    return { problem: fileProblemOf(error) };
  }
};

/** Opens a file and reads its header; the rows are read while they are asked for. */
export const openCsv = (path: string, readHeader: ReadHeader): Promise<Opened> =>
  openBytes(createReadStream(path), readHeader);

async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(line);
}

/** The same for lines that are made, not kept in a file. */
export const openLines = (lines: Iterable<string>, readHeader: ReadHeader): Promise<Opened> =>
  openBytes(bytesOf(lines), readHeader);
