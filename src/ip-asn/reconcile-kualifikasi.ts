/**
 * What education would explain their figure for kualifikasi: what we have and they do not, what they have and we do not.
 */
import type { ScoredDimension } from './dimension.js';
import { EDUCATION_LEVELS, type Education, type EducationLevel, type IpAsnFacts } from './input.js';
import { scoreKualifikasi } from './kualifikasi.js';
import type { PointTable } from './points.js';
import { isSettledAt, type Supposition } from './reconcile-difference.js';

const isAbove = ({ level }: Education, other: EducationLevel): boolean =>
  // An education of a level that is not known may be above any.
  level === null || EDUCATION_LEVELS.indexOf(level) < EDUCATION_LEVELS.indexOf(other);

const goesBy = ({ steps }: ScoredDimension, level: EducationLevel): boolean =>
  steps.some(({ evidence }) => evidence.highestEducation === level);

export const supposeEducation = (facts: IpAsnFacts, theirs: number, table: PointTable): Supposition[] => {
  const education = facts.education ?? [];
  const scoreOf = (list: readonly Education[]): ScoredDimension =>
    scoreKualifikasi({ ...facts, education: list }, table, false);
  return EDUCATION_LEVELS.flatMap((level): Supposition[] => {
    const paths = education.flatMap((entry, i) => (isAbove(entry, level) ? [`education[${i}]`] : []));
    const rest = education.filter((entry) => !isAbove(entry, level));
    const isHeld = goesBy(scoreOf(rest), level);
    const supposed = isHeld ? rest : [...rest, { level, graduatedOn: null }];
    if (!isSettledAt(scoreOf(supposed).possible, theirs)) return [];
    const reason = paths.length === 0 ? 'education-unknown-to-us' : 'education-not-recorded';
    return [{ differences: [{ reason, paths, value: level }], changes: isHeld ? paths : [...paths, level] }];
  });
};
