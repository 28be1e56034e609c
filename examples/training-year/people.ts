/** Puts the rows of a file together by person, and asks the library about each. */
import {
  assessTrainingHoursFrom,
  DEVELOPMENT_KINDS,
  type TrainingHoursAssessment,
  type TrainingHoursInput,
} from 'bangkom/training';
import type { RawRow } from '../shared/csv.js';
import type { Header } from '../shared/header.js';
import {
  attempt,
  issuesAt,
  ownerOf,
  type RefusedRow,
  readCells,
  shapeIssues,
  textIn,
  wholeRow,
  withoutRepeats,
} from '../shared/rows.js';
import { countedFor, FACTS, NO_RECORD } from './columns.js';

/** The day and the year that the questions are asked for. */
export interface Asked {
  readonly asOf: string;
  readonly year: number;
}

type TrainingRecord = NonNullable<NonNullable<TrainingHoursInput['trainings']>[number]>;

/** One activity as a row tells it. */
export interface Activity {
  readonly line: number;
  /** What the training was called. */
  readonly title: string | null;
  readonly record: TrainingRecord;
}

/** A row that is right. */
interface GoodRow {
  readonly line: number;
  readonly nip: string;
  readonly name: string | null;
  readonly employmentStatus: string | null;
  /** `null` in a row that says that there is no training on record. */
  readonly activity: Activity | null;
}

/** A person with the answer. */
export interface Person {
  readonly nip: string;
  /** Names that the rows give; several are worth a look. */
  readonly names: readonly string[];
  /** Statuses that the rows give; with several the status is not known. */
  readonly statuses: readonly string[];
  /** The activities asked about, each at the place of its record in the answer. */
  readonly activities: readonly Activity[];
  /** Lines of the person's rows that are wrong. */
  readonly refusedLines: readonly number[];
  /** Whether the verdict stands whatever the wrong rows turn out to say. */
  readonly settled: boolean;
  readonly assessment: TrainingHoursAssessment;
}

const MOST_RECORDS = 200;

const unitsIn = ({ kind, ...values }: Readonly<Record<string, unknown>>): unknown => {
  const known = DEVELOPMENT_KINDS.find((one) => one === kind);
  return known === undefined ? undefined : values[countedFor(known)];
};

/** Facts of a row that are not facts of the activity. */
const OF_PERSON: ReadonlySet<string> = new Set(['nip', 'name', 'employmentStatus']);

const readRow = (header: Header, raw: RawRow, { asOf, year }: Asked): GoodRow | RefusedRow => {
  const { line, cells } = raw;
  const misshapen = shapeIssues(header, raw);
  if (misshapen.length > 0) return { line, nip: null, issues: misshapen };
  const read = readCells(header, cells);
  const { values, issues: unread } = read;
  const { nip, issues: wrongNip } = ownerOf(header, cells, read);
  const filled = FACTS.filter((fact) => fact in values && !OF_PERSON.has(fact));
  const isNone = values.kind === NO_RECORD;
  const { kind, title, certificateNumber, issuer, certified, firstDay, lastDay, hours } = values;
  const { international, organizer, conversionApproved } = values;
  const record = {
    kind,
    title,
    certificateNumber,
    issuer,
    certified,
    firstDay,
    lastDay,
    hours,
    units: unitsIn(values),
    international,
    organizer,
    conversionApproved,
  };
  const tried = attempt(() => assessTrainingHoursFrom({ year, trainings: isNone ? [] : [record] }, { asOf }));
  const refused = 'issues' in tried ? tried.issues : [];
  const issues = [
    ...wrongNip,
    ...unread,
    ...issuesAt(
      header,
      cells,
      refused.map((issue) => ({ ...issue, path: issue.path.replace('trainings[0].', '') })),
    ),
    ...(isNone && filled.length > 1 ? [wholeRow('none-beside-record', '')] : []),
  ];
  if (issues.length > 0 || nip === null) return { line, nip, issues: withoutRepeats(issues) };
  return {
    line,
    nip,
    name: textIn(values.name),
    employmentStatus: textIn(values.employmentStatus),
    // The library has just read the record without finding anything wrong with it.
    activity: isNone ? null : { line, title: textIn(values.title), record: record as TrainingRecord },
  };
};

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

const assess = (rows: readonly GoodRow[], refusedLines: readonly number[], nip: string, asked: Asked): Person => {
  const activities = rows.flatMap(({ activity }) => (activity === null ? [] : [activity]));
  const statuses = distinct(rows.map(({ employmentStatus }) => employmentStatus));
  const ask = (more: readonly TrainingRecord[]) =>
    assessTrainingHoursFrom(
      {
        employmentStatus: statuses.length === 1 ? statuses[0] : null,
        year: asked.year,
        trainings: [...activities.map(({ record }) => record), ...more],
      },
      { asOf: asked.asOf },
    );
  const assessment = ask([]);
  // A wrong row may be of any activity: the verdict stands if a record of which nothing is known cannot change it.
  const fits = activities.length + refusedLines.length <= MOST_RECORDS;
  const settled =
    refusedLines.length === 0 || (fits && ask(refusedLines.map(() => ({}))).verdict === assessment.verdict);
  const names = distinct(rows.map(({ name }) => name));
  return { nip, names, statuses, activities, refusedLines, settled, assessment };
};

/** What is in a file. */
export interface People {
  /** In the order in which they first stand in the file. */
  readonly people: readonly Person[];
  readonly refused: readonly RefusedRow[];
  /** People none of whose rows is right, so that nothing can be said of them. */
  readonly notDecided: readonly string[];
}

/** Reads and asks: row by row, then person by person, since the rows of a person may stand anywhere. */
export const peopleAmong = (header: Header, rows: readonly RawRow[], asked: Asked): People => {
  const good = new Map<string, GoodRow[]>();
  const refused: RefusedRow[] = [];
  for (const raw of rows) {
    const row = readRow(header, raw, asked);
    if ('issues' in row) {
      refused.push(row);
      continue;
    }
    const earlier = good.get(row.nip) ?? [];
    if (earlier.length < MOST_RECORDS) good.set(row.nip, [...earlier, row]);
    else refused.push({ line: row.line, nip: row.nip, issues: [wholeRow('too-many-rows', `${MOST_RECORDS}`)] });
  }
  const refusedLinesOf = (nip: string) => refused.filter((row) => row.nip === nip).map(({ line }) => line);
  return {
    people: [...good].map(([nip, own]) => assess(own, refusedLinesOf(nip), nip, asked)),
    refused,
    notDecided: distinct(refused.map(({ nip }) => nip)).filter((nip) => !good.has(nip)),
  };
};
