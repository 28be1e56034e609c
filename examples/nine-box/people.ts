/** Reads the rows of a file, and asks the library which box each person stands in. */
import { placeTalentFrom, type TalentPlacement } from 'bangkom/talent';
import type { RawRow } from '../shared/csv.js';
import type { Header } from '../shared/header.js';
import type { People as PeopleOf } from '../shared/one-row-each.js';
import {
  attempt,
  issuesAt,
  ownerOf,
  type RefusedRow,
  readCells,
  shapeIssues,
  textIn,
  withoutRepeats,
} from '../shared/rows.js';
import type { Scales } from './arguments.js';

/** The day and the cut-offs that the question is asked with. */
export interface Asked {
  readonly asOf: string;
  readonly scales: Scales;
}

/** Somebody who is placed as far as the row allows. */
export interface Person extends Pick<TalentPlacement, 'performanceLevel' | 'potentialLevel' | 'box' | 'missing'> {
  readonly line: number;
  readonly nip: string;
  readonly name: string | null;
  /** Scores as decimal text; `null` where the row has none. */
  readonly performanceScore: string | null;
  readonly potentialScore: string | null;
}

/** What is in a file. */
export type People = PeopleOf<Person>;

/** Reads a row, and asks; or tells why it cannot be asked. */
export const readPerson = (header: Header, raw: RawRow, { asOf, scales }: Asked): Person | RefusedRow => {
  const { line, cells } = raw;
  const misshapen = shapeIssues(header, raw);
  if (misshapen.length > 0) return { line, nip: null, issues: misshapen };
  const read = readCells(header, cells);
  const { nip, issues: wrongNip } = ownerOf(header, cells, read);
  const { name, performanceLevel, performanceScore, potentialLevel, potentialScore } = read.values;
  const { performance, potential } = scales;
  const facts = { performanceLevel, performanceScore, potentialLevel, potentialScore };
  const tried = attempt(() =>
    placeTalentFrom({ ...facts, performanceScale: performance.cutOffs, potentialScale: potential.cutOffs }, { asOf }),
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
    performanceLevel: tried.value.performanceLevel,
    potentialLevel: tried.value.potentialLevel,
    box: tried.value.box,
    missing: tried.value.missing,
  };
};
