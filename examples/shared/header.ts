/** Which facts the columns of a file give. */
import type { ReadCell } from './cells.js';

/** A column of one file: its name as the file writes it, and the path of its fact as the library writes it. */
export interface FileColumn {
  readonly name: string;
  readonly path: string;
  readonly read: ReadCell;
}

/** The columns of a file by position, `null` where a column gives no fact. */
export interface Header {
  readonly columns: readonly (FileColumn | null)[];
  /** Names that neither give a fact nor are known to be beside the point. */
  readonly unknown: readonly string[];
}

export type HeaderProblem =
  | { readonly code: 'no-known-column' }
  | { readonly code: 'no-nip-column' }
  | { readonly code: 'column-twice'; readonly column: string };

export type ReadHeader = (names: readonly string[]) => Header | { readonly problem: HeaderProblem };

const tidy = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/**
 * Reads the first line of a file, in which only the column `nip` must stand.
 *
 * @param columnCalled - the fact of a column, by its name in lower case with underscores; `null` where it gives none.
 * @param ignored - what exports carry along and no rule asks for.
 */
export const headerReader =
  (columnCalled: (name: string) => Omit<FileColumn, 'name'> | null, ignored: readonly string[]): ReadHeader =>
  (names) => {
    const trimmed = names.map((name) => name.trim());
    const columns = trimmed.map((name): FileColumn | null => {
      const known = columnCalled(tidy(name));
      return known === null ? null : { name, ...known };
    });
    const known = columns.flatMap((one) => (one === null ? [] : [one]));
    if (known.length === 0) return { problem: { code: 'no-known-column' } };
    const twice = known.find(({ name }, i) => known.findIndex((other) => tidy(other.name) === tidy(name)) < i);
    if (twice !== undefined) return { problem: { code: 'column-twice', column: twice.name } };
    if (!known.some(({ path }) => path === 'nip')) return { problem: { code: 'no-nip-column' } };
    return {
      columns,
      unknown: trimmed.flatMap((name, i) =>
        columns[i] !== null || ignored.includes(tidy(name)) ? [] : [name === '' ? `#${i + 1}` : name],
      ),
    };
  };
