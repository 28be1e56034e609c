/**
 * A ruled table that is written row by row. cli-table3 lays a table out from all of its rows, which a file of 100,000
 * candidates does not allow; it draws the small tables of the summary.
 */
import Table from 'cli-table3';

/** A line's indent is kept for what is broken off it. */
const wrapLine = (indented: string, width: number): string[] => {
  const text = indented.trimStart();
  const indent = indented.slice(0, indented.length - text.length);
  return wrapWords(text, width - indent.length).map((line) => `${indent}${line}`);
};

const wrapWords = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    while (rest.length > width) {
      if (line !== '') lines.push(line);
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
      line = '';
    }
    if (line === '') line = rest;
    else if (line.length + 1 + rest.length <= width) line = `${line} ${rest}`;
    else {
      lines.push(line);
      line = rest;
    }
  }
  return [...lines, line];
};

/** Breaks a text at blanks, and a longer word where it must be, into lines of at most so many characters. */
export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width));

/** One row, as many lines high as its fullest cell needs. */
export const tableRow = (cells: readonly string[], widths: readonly number[]): string => {
  const wrapped = widths.map((width, i) => wrap(cells[i] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from(
    { length: height },
    (_, line) => `│ ${widths.map((width, i) => (wrapped[i]?.[line] ?? '').padEnd(width)).join(' │ ')} │\n`,
  ).join('');
};

/** A row of one cell across all columns. */
export const spanningRow = (text: string, widths: readonly number[]): string =>
  tableRow([text], [widths.reduce((sum, width) => sum + width + 3, -3)]);

export type RulePlace = 'top' | 'middle' | 'bottom';

const CORNERS = { top: '┌┬┐', middle: '├┼┤', bottom: '└┴┘' } as const;

/** A line above, between or below rows. */
export const tableRule = (place: RulePlace, widths: readonly number[]): string => {
  const [left = '', cross = '', right = ''] = CORNERS[place];
  return `${left}${widths.map((width) => '─'.repeat(width + 2)).join(cross)}${right}\n`;
};

/** A row of a small table, left out where there is nothing to count. */
export const countIfAny = (name: string, count: number): [string, number][] => (count > 0 ? [[name, count]] : []);

/** A small table of names and what each comes to. */
export const plainTable = (rows: readonly (readonly [string, number | string])[], title: string): string => {
  const table = new Table({
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right'],
    head: [title, ''],
  });
  table.push(...rows.map(([name, value]) => [name, value]));
  return `\n${table.toString()}\n`;
};
