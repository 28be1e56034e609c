/** Reads the rows of a file, and asks the library for the score of each person once. */
import { type IpAsnMember, type IpAsnScore, ipAsnMember, parseIpAsn, scoreParsedIpAsn } from 'bangkom/ip-asn';
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

/** The day and the measured year that the questions are asked for. */
export interface Asked {
  readonly asOf: string;
  readonly year: number;
}

type Outlook = Pick<
  IpAsnScore,
  'postGroup' | 'measured' | 'total' | 'lowest' | 'highest' | 'category' | 'categories' | 'missing'
>;

/** Somebody whose row could be read, with the score as far as the row allows. */
export interface Person extends Outlook {
  readonly line: number;
  readonly nip: string;
  readonly name: string | null;
  readonly unit: string | null;
  /** The points by dimension, as the index of many people takes them. */
  readonly member: IpAsnMember;
  /** The facts that the library was asked about. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What is in a file. */
export type People = PeopleOf<Person>;

const PERFORMANCE = 'performance.';

/** The facts of a row as the library names them; empty cells are left out. */
const recordOf = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { employmentStatus, position, education, trainings, penalties } = values;
  const performance = Object.fromEntries(
    Object.entries(values).flatMap(([path, value]) =>
      path.startsWith(PERFORMANCE) ? [[path.slice(PERFORMANCE.length), value] as const] : [],
    ),
  );
  return { employmentStatus, position, education, trainings, performance, penalties };
};

/** The score by a record, and the facts that it was read as. */
export const scoreOf = (record: Person['record'], { asOf, year }: Asked) => {
  const facts = parseIpAsn(record);
  return { facts, score: scoreParsedIpAsn({ ...facts, year }, { asOf }) };
};

/** Reads a row, and asks; or tells why it cannot be asked. */
export const readPerson = (header: Header, raw: RawRow, asked: Asked): Person | RefusedRow => {
  const { line, cells } = raw;
  const misshapen = shapeIssues(header, raw);
  if (misshapen.length > 0) return { line, nip: null, issues: misshapen };
  const read = readCells(header, cells);
  const { nip, issues: wrongNip } = ownerOf(header, cells, read);
  const record = recordOf(read.values);
  const tried = attempt(() => scoreOf(record, asked));
  const refused = 'issues' in tried ? tried.issues : [];
  const issues = withoutRepeats([...wrongNip, ...read.issues, ...issuesAt(header, cells, refused)]);
  if (nip === null || 'issues' in tried || issues.length > 0) return { line, nip, issues };
  const { facts, score } = tried.value;
  const { postGroup, measured, total, lowest, highest, category, categories, missing } = score;
  return {
    line,
    nip,
    name: textIn(read.values.name),
    unit: textIn(read.values.unit),
    postGroup,
    measured,
    total,
    lowest,
    highest,
    category,
    categories,
    missing,
    member: ipAsnMember(score, { id: nip, employmentStatus: facts.employmentStatus }),
    record,
  };
};
