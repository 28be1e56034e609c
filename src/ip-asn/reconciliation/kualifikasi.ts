/**
 * What education would explain their figure for kualifikasi: what we have and they do not, what they have and we do not.
 */

import { EDUCATION_LEVELS, type EducationLevel } from '../../asn/degree.js';
import type { Context } from '../../law/ruleset.js';
import type { ScoredDimension } from '../dimension.js';
import type { PointTable } from '../points.js';
import type { Education, IpAsnFacts } from '../score/facts.js';
import { countedLevelOf, scoreKualifikasi } from '../score/kualifikasi.js';
import { isSettledAt, type Supposition } from './difference.js';

const isAbove = ({ level }: Education, other: EducationLevel): boolean =>
  // An education of a level that is not known may be above any.
  level === null || EDUCATION_LEVELS.indexOf(level) < EDUCATION_LEVELS.indexOf(other);

/** Whether an entry stands against another level being the one that counts: a higher one, or, by days, one of no earlier day. */
const refutes = (entry: Education, level: EducationLevel, day: string | null, context: Context): boolean => {
  if (context.readings.C41 === 'highest' || day === null) return isAbove(entry, level);
  return entry.level !== level && (entry.graduatedOn === null || entry.graduatedOn >= day);
};

export const supposeEducation = (
  facts: IpAsnFacts,
  theirs: number,
  table: PointTable,
  context: Context,
  until: string,
): Supposition[] => {
  const education = facts.education ?? [];
  const scoreOf = (list: readonly Education[]): ScoredDimension =>
    scoreKualifikasi({ ...facts, education: list }, table, context, until, false);
  return EDUCATION_LEVELS.flatMap((level): Supposition[] => {
    const held = education.filter((entry) => entry.level === level && entry.graduatedOn !== null);
    const day =
      held
        .map(({ graduatedOn }) => graduatedOn)
        .toSorted()
        .at(-1) ?? null;
    const paths = education.flatMap((entry, i) =>
      refutes(entry, level, day ?? until, context) ? [`education[${i}]`] : [],
    );
    const rest = education.filter((entry) => !refutes(entry, level, day ?? until, context));
    const isHeld = countedLevelOf(scoreOf(rest)) === level;
    const supposed = isHeld
      ? rest
      : [...rest, { label: null, level, graduatedOn: context.readings.C41 === 'latest' ? until : null }];
    if (!isSettledAt(scoreOf(supposed).possible, theirs)) return [];
    const reason = paths.length === 0 ? 'education-unknown-to-us' : 'education-not-recorded';
    return [{ differences: [{ reason, paths, value: level }], changes: isHeld ? paths : [...paths, level] }];
  });
};
