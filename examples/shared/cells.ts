/** How one cell is written: dates, yes and no, codes, whole numbers, NIP and lists. Nothing here knows a column. */

/** What is wrong with a cell: which kind, and what was expected instead where that helps. */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  /** How a list is written, where the problem is in one. */
  readonly example?: string;
  /** Which item of a list it is, counted from 1; left out where there is but one. */
  readonly item?: number;
}

/** What a cell comes to. */
export type Reading = { readonly value: unknown } | { readonly problem: Problem };

/** Reads a cell that is trimmed and not empty. */
export type ReadCell = (cell: string) => Reading;

const wrong = (code: string, detail = ''): Reading => ({ problem: { code, detail } });

/** Codes are compared without case, spaces, hyphens and underscores: `Sangat Baik` is `sangat-baik`, `S-2` is `s2`. */
const squash = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/** A NIP as people and spreadsheets write it: in groups, or with an apostrophe that keeps it a text. */
export const nipCell: ReadCell = (cell) => {
  const digits = cell.replace(/^'/, '').replace(/\s+/g, '');
  return /^\d([.,]\d+)?e\+?\d+$/i.test(digits) ? wrong('nip-as-number') : { value: digits };
};

export const textCell: ReadCell = (cell) => ({ value: cell });

/** A number as text, with a point or a comma before the decimals; whether it is one is for the library to say. */
export const decimalCell: ReadCell = (cell) => ({ value: cell.replace(',', '.') });

/** `dd-mm-yyyy` as SIASN sends it, or ISO. Whether the date exists is for the library to say. */
export const dateCell: ReadCell = (cell) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { value: cell };
  const [, day = '', month = '', year = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(cell) ?? [];
  return day === '' ? wrong('not-a-date') : { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
};

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['ya', true],
  ['y', true],
  ['1', true],
  ['true', true],
  ['tidak', false],
  ['t', false],
  ['0', false],
  ['false', false],
]);

export const yesNoCell: ReadCell = (cell) => {
  const value = TRUTHS.get(cell.toLowerCase());
  return value === undefined ? wrong('not-yes-or-no') : { value };
};

/** One of some codes, and the value that each stands for. */
export const codeCell = <V>(codes: ReadonlyMap<string, V>): ReadCell => {
  const bySquashed = new Map([...codes].map(([code, value]) => [squash(code), value]));
  return (cell) => {
    const value = bySquashed.get(squash(cell));
    return value === undefined ? wrong('unknown-code', [...codes.keys()].join(', ')) : { value };
  };
};

/** One of the library's own codes, or of other writings that mean one of them. */
export const oneOf = (options: readonly string[], synonyms: Readonly<Record<string, string>> = {}): ReadCell =>
  codeCell(new Map([...options.map((option): [string, string] => [option, option]), ...Object.entries(synonyms)]));

/** A whole number from 1 to `max`; SIASN sends numbers as strings. */
export const countCell =
  (max: number): ReadCell =>
  (cell) => {
    if (!/^[+-]?\d+$/.test(cell)) return wrong('not-a-whole-number');
    const value = Number(cell);
    return value >= 1 && value <= max ? { value } : wrong('out-of-range', `1-${max}`);
  };

/** Turns what a cell was read as into the library's value. */
export const converted =
  (read: ReadCell, convert: (value: unknown) => unknown): ReadCell =>
  (cell) => {
    const reading = read(cell);
    return 'problem' in reading ? reading : { value: convert(reading.value) };
  };

/** How an empty list is written; an empty cell is a list that nobody has filled in. */
const NOTHING = new Set(['', 'tidakada', 'tidakpernah', 'nihil']);

const UNKNOWN_PART = new Set(['', '?']);

/** The parts of a list's item by name, in the order in which they are written. */
export type ItemParts = readonly (readonly [name: string, read: ReadCell])[];

/** Makes an item of a list from its parts. */
type ItemOf = (parts: Readonly<Record<string, unknown>>) => unknown;

const readItem = (parts: ItemParts, text: string, itemOf: ItemOf): Reading => {
  const written = text.split('@').map((part) => part.trim());
  if (text.trim() === '' || written.length > parts.length) return wrong('not-an-item');
  const item: Record<string, unknown> = {};
  for (const [i, [name, read]] of parts.entries()) {
    const part = written[i] ?? '';
    const reading: Reading = UNKNOWN_PART.has(part) ? { value: null } : read(part);
    if ('problem' in reading) return reading;
    item[name] = reading.value;
  }
  return { value: itemOf(item) };
};

/**
 * Items divided by `|`, their parts by `@`, a part that is not known left empty or written `?`; `-`, `tidak-ada`,
 * `tidak-pernah` or `nihil` for a list that is known to be empty.
 */
export const listCell =
  (parts: ItemParts, example: string, itemOf: ItemOf = (item) => item): ReadCell =>
  (cell) => {
    if (NOTHING.has(squash(cell))) return { value: [] };
    const items: unknown[] = [];
    const texts = cell.split('|');
    for (const [i, text] of texts.entries()) {
      const reading = readItem(parts, text, itemOf);
      if ('problem' in reading) {
        return { problem: { ...reading.problem, example, ...(texts.length > 1 ? { item: i + 1 } : {}) } };
      }
      items.push(reading.value);
    }
    return { value: items };
  };
