/** What the unit as a whole comes to. */
import type { AssessedRecord, TrainingHoursAssessment, TrainingHoursVerdict } from 'bangkom/training';
import { raise } from '../shared/counts.js';
import { columnOf } from './columns.js';
import type { People, Person } from './people.js';

/** The people of one status of employment, and those of them who have what the year asks for. */
export interface Share {
  people: number;
  sufficient: number;
}

export interface Unit {
  readonly people: number;
  readonly verdicts: Readonly<Record<TrainingHoursVerdict, number>>;
  /** People but those whom no rule sets hours for. */
  readonly measured: number;
  readonly byStatus: ReadonlyMap<string, Readonly<Share>>;
  /** Of a hundred people measured as many as have what the year asks for, to one decimal; `null` when there is nobody. */
  readonly sufficientPercent: number | null;
  /** People whose hours are known; means and sums are of theirs. */
  readonly hoursKnown: number;
  readonly totalHours: number;
  readonly meanHours: number | null;
  /** Hours that the unit still has to take. */
  readonly shortfall: number;
  readonly shortfallAfterPlanned: number;
  readonly excess: number;
  readonly trainings: number;
  /** Records by what became of them; `unknown` while a missing fact can still change it. */
  readonly outcomes: ReadonlyMap<AssessedRecord['status'], number>;
  /** People whom an empty cell of a column keeps from an answer. */
  readonly missingColumns: ReadonlyMap<string, number>;
  /** People whose verdict may change once their wrong rows are corrected. */
  readonly unsettled: number;
  /** People of whom nothing can be said, since none of their rows is right. */
  readonly notDecided: number;
}

/** Hours have at most two decimals, and hundredths add up exactly. */
const sumOf = (people: readonly Person[], hoursOf: (assessment: TrainingHoursAssessment) => number | null): number =>
  people.reduce((sum, { assessment }) => sum + Math.round((hoursOf(assessment) ?? 0) * 100), 0) / 100;

/** A missing fact by the column it stands in. */
const columnAt = (path: string, { activities }: Person): string => {
  const [, index, fact] = /^records\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  if (index === undefined || fact === undefined) return columnOf(path, null);
  return columnOf(fact, activities[Number(index)]?.record.kind ?? null);
};

const sharesOf = (people: readonly Person[]): ReadonlyMap<string, Share> => {
  const shares = new Map<string, Share>(
    ['pns', 'pppk', 'cpns', 'unknown'].map((status) => [status, { people: 0, sufficient: 0 }]),
  );
  for (const { statuses, assessment } of people) {
    const share = shares.get(statuses.length === 1 ? (statuses[0] ?? '') : 'unknown');
    if (share === undefined) continue;
    share.people += 1;
    if (assessment.verdict === 'sufficient') share.sufficient += 1;
  }
  return shares;
};

export const unitOf = ({ people, notDecided }: People): Unit => {
  const verdicts = {
    sufficient: 0,
    'short-so-far': 0,
    short: 0,
    'over-limit': 0,
    'not-applicable': 0,
    undetermined: 0,
  };
  const outcomes = new Map<AssessedRecord['status'], number>();
  const missingColumns = new Map<string, number>();
  for (const person of people) {
    const { verdict, trainings, missing } = person.assessment;
    verdicts[verdict] += 1;
    for (const { status } of trainings) raise(outcomes, status);
    for (const name of new Set(missing.map((path) => columnAt(path, person)))) raise(missingColumns, name);
  }
  const known = people.filter(({ assessment }) => assessment.total !== null);
  const totalHours = sumOf(known, ({ total }) => total);
  const measured = people.length - verdicts['not-applicable'];
  return {
    people: people.length,
    verdicts,
    measured,
    byStatus: sharesOf(people),
    sufficientPercent: measured === 0 ? null : Math.round((verdicts.sufficient / measured) * 1_000) / 10,
    hoursKnown: known.length,
    totalHours,
    meanHours: known.length === 0 ? null : Math.round((totalHours * 100) / known.length) / 100,
    shortfall: sumOf(people, ({ shortfall }) => shortfall),
    shortfallAfterPlanned: sumOf(people, ({ shortfallAfterPlanned }) => shortfallAfterPlanned),
    excess: sumOf(people, ({ excess }) => excess),
    trainings: people.reduce((sum, { activities }) => sum + activities.length, 0),
    outcomes,
    missingColumns,
    unsettled: people.filter(({ settled }) => !settled).length,
    notDecided: notDecided.length,
  };
};
