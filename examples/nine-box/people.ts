/** Reads the rows of a file, and asks the library which box each person stands in. */
import { placeTalent, type TalentPlacement } from 'bangkom/talent';
import type { RawRow } from '../shared/csv.js';
import type { Header } from '../shared/header.js';
import {
  attempt,
  isBlank,
  issuesAt,
  ownerOf,
  type RefusedRow,
  readCells,
  shapeIssues,
  textIn,
  wholeRow,
  withoutRepeats,
} from '../shared/rows.js';
import type { Scales } from './arguments.js';

/** The day and the cut-offs that the question is asked with. */
export interface Asked {
  readonly asOf: string;
  readonly scales: Scales;
}

/** Somebody who is placed as far as the row allows. */
export interface Person extends Pick<TalentPlacement, 'performance' | 'potential' | 'box' | 'missing'> {
  readonly line: number;
  readonly nip: string;
  readonly name: string | null;
  /** Scores as decimal text; `null` where the row has none. */
  readonly performanceScore: string | null;
  readonly potentialScore: string | null;
}

/** What is in a file. */
export interface People {
  /** In the order of their rows. */
  readonly people: readonly Person[];
  readonly refused: readonly RefusedRow[];
  /** Rows that are not blank. */
  readonly rows: number;
  readonly blank: number;
}

/** As many as the library takes for one matrix. */
const MOST_PEOPLE = 100_000;

const readRow = (header: Header, raw: RawRow, { asOf, scales }: Asked): Person | RefusedRow => {
  const { line, cells } = raw;
  const misshapen = shapeIssues(header, raw);
  if (misshapen.length > 0) return { line, nip: null, issues: misshapen };
  const read = readCells(header, cells);
  const { nip, issues: wrongNip } = ownerOf(header, cells, read);
  const { name, performanceLevel, performanceScore, potentialLevel, potentialScore } = read.values;
  const { performance, potential } = scales;
  const facts = { performanceLevel, performanceScore, potentialLevel, potentialScore };
  const tried = attempt(() =>
    placeTalent({ ...facts, performanceScale: performance.cutOffs, potentialScale: potential.cutOffs }, { asOf }),
  );
  const rangeOf = (path: string): string => {
    const { min, max } = path === 'performanceScore' ? performance.cutOffs : potential.cutOffs;
    return `${min}-${max}`;
  };
  const refused = ('issues' in tried ? tried.issues : []).map((issue) =>
    issue.code === 'outside-scale' ? { ...issue, message: rangeOf(issue.path) } : issue,
  );
  const issues = withoutRepeats([...wrongNip, ...read.issues, ...issuesAt(header, cells, refused)]);
  if (nip === null || 'issues' in tried || issues.length > 0) return { line, nip, issues };
  return {
    line,
    nip,
    name: textIn(name),
    performanceScore: textIn(performanceScore),
    potentialScore: textIn(potentialScore),
    performance: tried.value.performance,
    potential: tried.value.potential,
    box: tried.value.box,
    missing: tried.value.missing,
  };
};

/** Reads and asks row by row. Somebody who stands in the file twice is counted once. */
export const peopleAmong = async (
  header: Header,
  rows: AsyncIterable<RawRow>,
  asked: Asked,
  progress: (rows: number) => void,
): Promise<People> => {
  const people = new Map<string, Person>();
  const refused: RefusedRow[] = [];
  let blank = 0;
  for await (const raw of rows) {
    if (isBlank(raw)) {
      blank += 1;
      continue;
    }
    const row = readRow(header, raw, asked);
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
