/**
 * Tells the study assignments of a record apart: one that is entered twice, and two that cannot both be.
 *
 * @module
 */
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import type { BondStudy } from './bond-input.js';

type LastDayOf = (study: BondStudy) => string | null;

/** Whether two entries record one study: the same first and last day, and no other degree (C47). */
const isSameStudy = (a: BondStudy, b: BondStudy, lastDayOf: LastDayOf): boolean => {
  const lastDay = lastDayOf(a);
  return (
    a.firstDay !== null &&
    a.firstDay === b.firstDay &&
    lastDay !== null &&
    lastDay === lastDayOf(b) &&
    (a.degree === null || b.degree === null || a.degree === b.degree)
  );
};

const contradictory = (path: string, message: string): InputIssue => ({ path, code: 'contradictory', message });

const isOtherFact = (a: unknown, b: unknown): boolean => a !== null && b !== null && a !== b;

/** Facts that two entries of one study tell differently; `pemerintah` leaves open which of two pays. */
const differences = (a: BondStudy, b: BondStudy): (keyof BondStudy)[] => [
  ...(['completed', 'releasedFromDuties', 'reportedOn'] as const).filter((name) => isOtherFact(a[name], b[name])),
  ...(isOtherFact(a.funding, b.funding) && (a.funding === 'mandiri' || b.funding === 'mandiri')
    ? (['funding'] as const)
    : []),
];

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
const awayUntil = (study: BondStudy, lastDayOf: LastDayOf): string | null =>
  study.completed === false ? study.lastDay : lastDayOf(study);

/** Whether two different studies both release the person on some day, which cannot be (C47). */
const areAwayTogether = (a: BondStudy, b: BondStudy, lastDayOf: LastDayOf): boolean => {
  const [endOfA, endOfB] = [awayUntil(a, lastDayOf), awayUntil(b, lastDayOf)];
  if (a.releasedFromDuties !== true || b.releasedFromDuties !== true) return false;
  if (a.firstDay === null || b.firstDay === null || endOfA === null || endOfB === null) return false;
  return a.firstDay <= endOfB && b.firstDay <= endOfA;
};

const pathOf = (index: number): string => `studyAssignments[${index}]`;

/**
 * Marks entries that record a study once more, and gives what they tell to the first of them.
 *
 * @throws {@link InvalidInputError} where entries of one study contradict each other, or two studies both release the
 * person on the same days; the paths of both are named.
 */
export const tellApart = (entries: readonly BondStudy[], lastDayOf: LastDayOf): readonly BondStudy[] => {
  const studies: BondStudy[] = [];
  const issues: InputIssue[] = [];
  for (const [index, entry] of entries.entries()) {
    const first = studies.findIndex((other) => other.sameAs === null && isSameStudy(other, entry, lastDayOf));
    const same = studies[first];
    if (same === undefined) {
      studies.push(entry);
      continue;
    }
    for (const name of differences(same, entry)) {
      for (const at of [first, index]) {
        issues.push(contradictory(`${pathOf(at)}.${name}`, 'two entries of one study tell this differently'));
      }
    }
    studies[first] = withFactsOf(same, entry);
    studies.push({ ...entry, sameAs: first });
  }
  for (const [index, study] of studies.entries()) {
    const clashes = (other: BondStudy, at: number): boolean =>
      at !== index && other.sameAs === null && areAwayTogether(study, other, lastDayOf);
    if (study.sameAs === null && studies.some(clashes)) {
      issues.push(contradictory(pathOf(index), 'released for another study on the same days'));
    }
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return studies;
};
