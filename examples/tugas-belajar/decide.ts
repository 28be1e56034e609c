/** Asks the library about one candidate: may they go, until when are they bound, how long may the study last at most. */
import {
  assessEligibilityFrom,
  assessExtensionFrom,
  computeServiceBondFrom,
  type DecisionOptions,
  type EligibilityAssessment,
  type ExtensionAssessment,
  parameters,
  type ServiceBond,
} from 'bangkom';
import type { RawRow } from '../shared/csv.js';
import type { Header } from '../shared/header.js';
import { type Attempt, attempt, type Issue, issuesAt, shapeIssues, withoutRepeats } from '../shared/rows.js';
import { type Candidate, readCandidate } from './columns.js';

export interface Decision {
  readonly eligibility: EligibilityAssessment;
  /** The bond if the study is finished on its planned last day. */
  readonly serviceBond: ServiceBond;
  /** How far the study could be extended at most, without force majeure. */
  readonly extension: ExtensionAssessment;
}

interface RowBase {
  readonly line: number;
  /** The NIP as the file has it, without the blanks; `null` when the cell is empty. */
  readonly nip: string | null;
  /** The line on which the same NIP stood before. */
  readonly sameNipAs: number | null;
}

/** A row with its decision. */
export interface DecidedRow extends RowBase {
  readonly decision: Decision;
  /** The date of birth that is given, where it is not the one that the NIP begins with. */
  readonly birthDateNotOfNip: string | null;
}

/** A row that is wrong, with everything that is wrong with it; nothing was decided. */
export interface RefusedRow extends RowBase {
  readonly issues: readonly Issue[];
}

export type Row = DecidedRow | RefusedRow;

/** The normative time as the rule on remaining service took it, which knows the curriculum time of a degree. */
const normativeTimeOf = (eligibility: Attempt<EligibilityAssessment>) => {
  if ('issues' in eligibility) return null;
  const measured = eligibility.value.findings.find(({ evidence }) => 'normativeMonths' in evidence);
  const months = measured?.evidence.normativeMonths;
  return typeof months === 'number' ? { months } : null;
};

/** The names that the questions about a study have for facts of a candidate. */
const candidatePath = (path: string): string => {
  const field = path.replace(/^studyAssignments\[0\]\./, '');
  if (field === 'decreedLastDay' || field === 'lastDay') return 'plannedLastDay';
  return field === 'firstDay' ? 'studyStartDate' : field;
};

/** Decides on a record, or tells everything that the library finds wrong with it. */
export const decide = ({ record, plannedLastDay }: Candidate, options: DecisionOptions) => {
  const eligibility = attempt(() => assessEligibilityFrom(record, options));
  const study = {
    firstDay: record.studyStartDate,
    decreedLastDay: plannedLastDay,
    normativeTime: normativeTimeOf(eligibility),
    extensions: [],
    funding: record.funding,
  };
  const serviceBond = attempt(() =>
    computeServiceBondFrom(
      {
        nip: record.nip,
        birthDate: record.birthDate,
        position: record.position,
        retirementDate: record.retirementDate,
        organisation: record.organisation,
        studyAssignments: [{ ...study, completed: true, releasedFromDuties: record.releasedFromDuties }],
      },
      options,
    ),
  );
  const extension = attempt(() =>
    assessExtensionFrom(
      {
        ...study,
        completed: false,
        requested: { months: parameters.extensionLimitMonths.value },
        forceMajeure: 'tidak-ada',
        medicalStatement: false,
        forceMajeureDeclared: false,
      },
      options,
    ),
  );
  if ('value' in eligibility && 'value' in serviceBond && 'value' in extension) {
    return { decision: { eligibility: eligibility.value, serviceBond: serviceBond.value, extension: extension.value } };
  }
  return {
    issues: [eligibility, serviceBond, extension].flatMap((one) =>
      'issues' in one ? one.issues.map((issue) => ({ ...issue, path: candidatePath(issue.path) })) : [],
    ),
  };
};

const birthDateNotOfNip = ({ nip, birthDate }: Candidate['record']): string | null =>
  typeof nip === 'string' && typeof birthDate === 'string' && !nip.startsWith(birthDate.replaceAll('-', ''))
    ? birthDate
    : null;

/**
 * Reads and decides one row.
 *
 * @param lineOfNip - remembers the line of every NIP met; the only thing that grows with the file.
 */
export const decideRow = (
  header: Header,
  row: RawRow,
  options: DecisionOptions,
  lineOfNip: Map<string, number>,
): Row => {
  const { line, cells } = row;
  const misshapen = shapeIssues(header, row);
  if (misshapen.length > 0) return { line, nip: null, sameNipAs: null, issues: misshapen };
  const candidate = readCandidate(header, cells);
  const written = candidate.record.nip;
  const nip = typeof written === 'string' ? written : null;
  const sameNipAs = nip === null ? null : (lineOfNip.get(nip) ?? null);
  if (nip !== null && sameNipAs === null) lineOfNip.set(nip, line);
  const base = { line, nip, sameNipAs };
  const outcome = decide(candidate, options);
  const issues = [...candidate.issues, ...issuesAt(header, cells, outcome.issues ?? [])];
  if (issues.length > 0 || outcome.decision === undefined) return { ...base, issues: withoutRepeats(issues) };
  return { ...base, decision: outcome.decision, birthDateNotOfNip: birthDateNotOfNip(candidate.record) };
};
