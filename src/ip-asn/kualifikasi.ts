/**
 * The first dimension: the highest formal education held, not the latest.
 *
 * @pasal Permenpan RB 38/2018, kualifikasi; Pasal 12 huruf a
 */
import { dimensionOf, distinct, type IpAsnItem, pathOfEntry, type ScoredDimension, stepOf } from './dimension.js';
import { EDUCATION_LEVELS, type Education, type EducationLevel, type IpAsnFacts } from './input.js';
import type { PointTable } from './points.js';

/** The place of a level, the highest first. */
const rankOf = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);

const itemOf = (index: number, status: IpAsnItem['status'], reason: IpAsnItem['reason']): IpAsnItem => ({
  path: pathOfEntry('education', index),
  status,
  reason,
});

/** The highest education known; below SLTA where there is none. */
const highestOf = (education: readonly Education[]): EducationLevel => {
  let highest: EducationLevel = 'di-bawah-slta';
  for (const { level } of education) if (level !== null && rankOf(level) < rankOf(highest)) highest = level;
  return highest;
};

const isUnknown = ({ level }: Education): boolean => level === null;

const itemsOf = (education: readonly Education[], highest: EducationLevel, open: boolean): IpAsnItem[] =>
  education.map((entry, i) => {
    if (isUnknown(entry)) return itemOf(i, 'unknown', 'level-unknown');
    if (entry.level !== highest) return itemOf(i, 'not-counted', 'not-highest');
    return open ? itemOf(i, 'unknown', 'other-level-unknown') : itemOf(i, 'counted', 'highest');
  });

const missingOf = (education: readonly Education[] | null): string[] =>
  education === null
    ? ['education']
    : education.flatMap((entry, i) => (isUnknown(entry) ? [`education[${i}].level`] : []));

export const scoreKualifikasi = (
  { education }: IpAsnFacts,
  table: PointTable,
  beyondRuleset: boolean,
): ScoredDimension => {
  const list = education ?? [];
  const level = highestOf(list);
  const rank = rankOf(level);
  const open = rank > 0 && (education === null || list.some(isUnknown));
  const { points, confidence } = table.education[level];
  const possible = open
    ? distinct(EDUCATION_LEVELS.slice(0, rank + 1).map((one) => table.education[one].points))
    : [points];
  const dimension = dimensionOf(table.weights.kualifikasi, possible, itemsOf(list, level, open));
  const settled = dimension.points !== null;
  return {
    dimension,
    possible,
    steps: [
      stepOf(
        'permenpan-rb-38-2018/kualifikasi',
        settled ? 'met' : 'unknown',
        beyondRuleset ? 'unsure' : open ? 'likely' : confidence,
        settled ? [] : missingOf(education),
        { highestEducation: open ? null : level, points: dimension.points, maximum: dimension.maximum },
      ),
    ],
  };
};
