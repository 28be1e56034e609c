/**
 * Tells the study assignments of a record apart: one that is entered twice, and two that cannot both be.
 *
 * @module
 */
import { monthsOf } from '../asn/study-time.js';
import type { InputIssue } from '../kernel/errors.js';
import type { Context } from '../law/ruleset.js';
import { type BondStudy, plannedLastDayOf } from './bond-study.js';
import { extensionMonths } from './study-assignment.js';

/** Whether two entries record one study: the same first and last day, and no other degree (C47). */
const isSameStudy = (a: BondStudy, b: BondStudy, context: Context): boolean => {
  const lastDay = plannedLastDayOf(a, context);
  return (
    a.firstDay !== null &&
    a.firstDay === b.firstDay &&
    lastDay !== null &&
    lastDay === plannedLastDayOf(b, context) &&
    (a.degree === null || b.degree === null || a.degree === b.degree)
  );
};

/** What is wrong with a record that contradicts itself. */
export const contradictory = (path: string, message: string): InputIssue => ({ path, code: 'contradictory', message });

const isOtherFact = (a: unknown, b: unknown): boolean => a !== null && b !== null && a !== b;

const normativeMonths = ({ normativeTime }: BondStudy, context: Context): number | null =>
  normativeTime === null ? null : monthsOf(normativeTime, context);

const monthsOfExtension = ({ extensions }: BondStudy, context: Context): number | null =>
  extensions === null ? null : extensionMonths(extensions, context);

/** Facts that two entries of one study tell differently; `pemerintah` leaves open which of two pays. */
const differences = (a: BondStudy, b: BondStudy, context: Context): (keyof BondStudy)[] => {
  const differ: (keyof BondStudy)[] = (
    ['decreedLastDay', 'completed', 'releasedFromDuties', 'reportedOn'] as const
  ).filter((name) => isOtherFact(a[name], b[name]));
  if (isOtherFact(a.funding, b.funding) && (a.funding === 'mandiri' || b.funding === 'mandiri')) differ.push('funding');
  // A time may be written in semesters or in months, and an extension in one part or in two.
  if (isOtherFact(normativeMonths(a, context), normativeMonths(b, context))) differ.push('normativeTime');
  if (isOtherFact(monthsOfExtension(a, context), monthsOfExtension(b, context))) differ.push('extensions');
  return differ;
};

/** One entry with what another of the same study tells beside it. */
const withFactsOf = (study: BondStudy, other: BondStudy): BondStudy => ({
  ...study,
  decreedLastDay: study.decreedLastDay ?? other.decreedLastDay,
  normativeTime: study.normativeTime ?? other.normativeTime,
  extensions: study.extensions ?? other.extensions,
  lastDay: study.lastDay ?? other.lastDay,
  completed: study.completed ?? other.completed,
  releasedFromDuties: study.releasedFromDuties ?? other.releasedFromDuties,
  funding: study.funding ?? other.funding,
  reportedOn: study.reportedOn ?? other.reportedOn,
  degree: study.degree ?? other.degree,
});

/** The last day until which a person was away for a study; a study left unfinished may have ended before the time set. */
const awayUntil = (study: BondStudy, context: Context): string | null =>
  study.completed === false ? study.lastDay : plannedLastDayOf(study, context);

/** Whether two different studies both release the person on some day, which cannot be (C47). */
const areAwayTogether = (a: BondStudy, b: BondStudy, context: Context): boolean => {
  const [endOfA, endOfB] = [awayUntil(a, context), awayUntil(b, context)];
  if (a.releasedFromDuties !== true || b.releasedFromDuties !== true) return false;
  if (a.firstDay === null || b.firstDay === null || endOfA === null || endOfB === null) return false;
  return a.firstDay <= endOfB && b.firstDay <= endOfA;
};

const pathOf = (index: number): string => `studyAssignments[${index}]`;

/** Studies told apart, and how the record contradicts itself. */
interface ToldApart {
  readonly studies: readonly BondStudy[];
  readonly issues: readonly InputIssue[];
}

/**
 * Marks entries that record a study once more, and gives what they tell to the first of them. Entries of one study that
 * contradict each other are told, each pair of facts at both paths, and so are two studies that both release the person on
 * the same days.
 *
 * @param othersDiffer - names of facts kept elsewhere that two entries of one study tell differently, by their positions.
 */
export const tellApart = (
  entries: readonly BondStudy[],
  othersDiffer: (a: number, b: number) => readonly string[],
  context: Context,
): ToldApart => {
  const studies: BondStudy[] = [];
  const issues = new Map<string, InputIssue>();
  const tell = (path: string, message: string) => issues.set(path, contradictory(path, message));
  for (const [index, entry] of entries.entries()) {
    const first = studies.findIndex((other) => other.sameAs === null && isSameStudy(other, entry, context));
    const same = studies[first];
    if (same === undefined) {
      studies.push(entry);
      continue;
    }
    // Each entry is compared with every other, for the first need not be the one that told what this one contradicts.
    for (const [at, other] of entries.slice(0, index).entries()) {
      if (at !== first && studies[at]?.sameAs !== first) continue;
      for (const name of [...differences(other, entry, context), ...othersDiffer(at, index)]) {
        for (const path of [pathOf(at), pathOf(index)]) {
          tell(`${path}.${name}`, 'two entries of one study tell this differently');
        }
      }
    }
    studies[first] = withFactsOf(same, entry);
    studies.push({ ...entry, sameAs: first });
  }
  for (const [index, study] of studies.entries()) {
    const clashes = (other: BondStudy, at: number): boolean =>
      at !== index && other.sameAs === null && areAwayTogether(study, other, context);
    if (study.sameAs === null && studies.some(clashes)) {
      tell(pathOf(index), 'released for another study on the same days');
    }
  }
  return { studies, issues: [...issues.values()] };
};
