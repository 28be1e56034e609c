/** What generators of sample data share: numbers by a seed, invented people, and CSV. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row by the names of its columns; a column that is left out is an empty cell. */
export type Cells = Readonly<Record<string, string>>;

export type Random = () => number;

/** Mulberry32: a few lines, the same numbers on every machine. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const upTo = (random: Random, count: number): number => Math.floor(random() * count);

export const pick = <const T extends readonly [unknown, ...unknown[]]>(random: Random, values: T): T[number] =>
  values[upTo(random, values.length)] ?? values[0];

export const pad = (n: number, length = 2): string => String(n).padStart(length, '0');
export const written = (year: number, month: number, day: number): string => `${pad(day)}-${pad(month)}-${year}`;

/** The last day of a month; all arithmetic is in UTC. */
export const monthEnd = (year: number, month: number): string =>
  written(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** Month ends and leap days stand among ordinary days, because that is where reckoning by months goes wrong. */
export const BIRTHDAYS = [
  [1, 31],
  [2, 28],
  [3, 1],
  [5, 20],
  [6, 30],
  [8, 31],
  [10, 17],
  [11, 12],
  [12, 31],
] as const;

/** An invented NIP: date of birth, month of the start (or `21` and up for a PPPK), sex, and a serial number. */
export const nipOf = (
  [year, month, day]: readonly [number, number, number],
  [startYear, startMonth]: readonly [number, number],
  sex: '1' | '2',
  serial: number,
): string => `${year}${pad(month)}${pad(day)}${startYear}${pad(startMonth)}${sex}${pad(1 + (serial % 999), 3)}`;

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

const lineOf = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`;

/** The rows of a file, its header first, one at a time. */
export function* csvLines(rows: Iterable<Cells>, names: readonly string[], delimiter = ','): Generator<string> {
  yield lineOf(names, delimiter);
  for (const row of rows) {
    yield lineOf(
      names.map((name) => row[name] ?? ''),
      delimiter,
    );
  }
}

/** Writes the files of `examples/data` when the module that makes them is the program that runs. */
export const writeSamples = (module: string, files: () => Readonly<Record<string, string>>): void => {
  if (process.argv[1] !== fileURLToPath(module)) return;
  for (const [name, text] of Object.entries(files())) writeFileSync(new URL(`../data/${name}`, import.meta.url), text);
};
