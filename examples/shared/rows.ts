/** One row of a file: what its cells come to, and what is wrong with them. */

import { type InputIssue, InvalidInputError } from 'bangkom';
import { EligibilityInput } from 'bangkom/schema';
import type { Problem } from './cells.js';
import type { RawRow } from './csv.js';
import type { FileColumn, Header } from './header.js';

/** One thing that is wrong with a row, where, and what stands there. */
export interface Issue extends Problem {
  /** The column as the file names it; `null` for the row as a whole. */
  readonly column: string | null;
  readonly cell: string | null;
}

/** What the cells of a row are read as, by the paths of their facts, and those that could not be read. */
export interface ReadCells {
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

/** Reads the cells of a row; empty ones are left out. */
export const readCells = (header: Header, cells: readonly string[]): ReadCells => {
  const values: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [i, one] of header.columns.entries()) {
    const cell = cells[i]?.trim() ?? '';
    if (one === null || cell === '') continue;
    const reading = one.read(cell);
    if ('problem' in reading) issues.push({ column: one.name, cell, ...reading.problem });
    else if (one.path in values) issues.push({ column: one.name, cell, code: 'given-twice', detail: '' });
    else values[one.path] = reading.value;
  }
  return { values, issues };
};

/** The column, with its cell, that a path of the library's is about: `studyAssignments[0].lastDay`. */
const cellAt = (header: Header, cells: readonly string[], path: string): Pick<Issue, 'column' | 'cell'> => {
  const isAbout = (one: FileColumn | null) =>
    one !== null && (path === one.path || path.startsWith(`${one.path}[`) || path.startsWith(`${one.path}.`));
  const filled = header.columns.findIndex((one, i) => isAbout(one) && (cells[i]?.trim() ?? '') !== '');
  return { column: header.columns[filled]?.name ?? null, cell: cells[filled]?.trim() ?? null };
};

/** The item of a list that a path is about, where the cell has several. */
const itemAt = (path: string, cell: string | null): Pick<Issue, 'item'> => {
  const [, index] = /^\w+\[(\d+)\]/.exec(path) ?? [];
  return index === undefined || cell?.includes('|') !== true ? {} : { item: Number(index) + 1 };
};

/** What the library finds wrong with a row, told by the columns that its facts stand in. */
export const issuesAt = (header: Header, cells: readonly string[], issues: readonly InputIssue[]): Issue[] =>
  issues.map(({ path, code, message }) => {
    const place = cellAt(header, cells, path);
    return { ...place, code, detail: message, ...itemAt(path, place.cell) };
  });

/** Whose row it is. */
export interface Owner {
  /** `null` where it cannot be told. */
  readonly nip: string | null;
  /** What is wrong with the NIP, beyond what reading its cell has told. */
  readonly issues: readonly Issue[];
}

/** Whose row it is, where every row has to say so. */
export const ownerOf = (header: Header, cells: readonly string[], { values, issues }: ReadCells): Owner => {
  if (issues.some(({ code }) => code === 'nip-as-number')) return { nip: null, issues: [] };
  if (values.nip === undefined) return { nip: null, issues: [wholeRow('no-nip', '')] };
  const checked = EligibilityInput.shape.nip.safeParse(values.nip);
  if (checked.success) return { nip: checked.data ?? null, issues: [] };
  return { nip: null, issues: issuesAt(header, cells, [{ path: 'nip', code: 'impossible-nip', message: '' }]) };
};

/** A row that is wrong, with everything that is wrong with it; nothing in it is reckoned with. */
export interface RefusedRow {
  readonly line: number;
  /** `null` where it cannot be told whose row it is. */
  readonly nip: string | null;
  readonly issues: readonly Issue[];
}

export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Several questions read some of the same cells, and what is wrong with one of them is told once. */
export const withoutRepeats = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.column} ${issue.code} ${issue.item}`, issue])).values(),
];

/** Something that is wrong with a row as a whole. */
export const wholeRow = (code: string, detail: string): Issue => ({ column: null, cell: null, code, detail });

/** What makes a row unreadable: with a field too few or too many, no cell is known to stand in its own column. */
export const shapeIssues = (header: Header, { cells, quoteNotClosed }: RawRow): Issue[] => {
  if (quoteNotClosed) return [wholeRow('quote-not-closed', '')];
  const expected = header.columns.length;
  return cells.length === expected ? [] : [wholeRow('field-count', `${cells.length}/${expected}`)];
};

/** Whether a row holds nothing at all, as spreadsheets leave them at the end of a file. */
export const isBlank = ({ cells, quoteNotClosed }: RawRow): boolean =>
  !quoteNotClosed && cells.every((cell) => cell.trim() === '');

export type Attempt<T> = { readonly value: T } | { readonly issues: readonly InputIssue[] };

/** Asks the library, which may find the record wrong. */
export const attempt = <T>(decide: () => T): Attempt<T> => {
  try {
    return { value: decide() };
  } catch (error) {
    if (error instanceof InvalidInputError) return { issues: error.issues };
    throw error;
  }
};
