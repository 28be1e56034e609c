/** Goes through files in which every person has one row. */
import type { RawRow } from './csv.js';
import { isBlank, type RefusedRow, wholeRow } from './rows.js';

/** Somebody by the row that tells of them. */
interface Owner {
  readonly line: number;
  readonly nip: string;
}

/** What is in a file. */
export interface People<Person extends Owner> {
  /** In the order of their rows. */
  readonly people: readonly Person[];
  readonly refused: readonly RefusedRow[];
  /** Rows that are not blank. */
  readonly rows: number;
  readonly blank: number;
}

/** As many as the library takes at once. */
const MOST_PEOPLE = 100_000;

/** Reads row by row. Somebody who stands in the file twice is counted once. */
export const peopleAmong = async <Person extends Owner>(
  rows: AsyncIterable<RawRow>,
  read: (raw: RawRow) => Person | RefusedRow,
  progress: (rows: number) => void,
): Promise<People<Person>> => {
  const people = new Map<string, Person>();
  const refused: RefusedRow[] = [];
  let blank = 0;
  for await (const raw of rows) {
    if (isBlank(raw)) {
      blank += 1;
      continue;
    }
    const row = read(raw);
    if ('issues' in row) refused.push(row);
    else {
      const { line, nip } = row;
      const earlier = people.get(nip);
      if (earlier !== undefined) refused.push({ line, nip, issues: [wholeRow('nip-twice', `${earlier.line}`)] });
      else if (people.size < MOST_PEOPLE) people.set(nip, row);
      else refused.push({ line, nip, issues: [wholeRow('too-many-people', `${MOST_PEOPLE}`)] });
    }
    progress(people.size + refused.length);
  }
  return { people: [...people.values()], refused, rows: people.size + refused.length, blank };
};
