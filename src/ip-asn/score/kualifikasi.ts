/**
 * The first dimension: the highest formal education held, or the latest where that is chosen (C41).
 *
 * @pasal Permenpan RB 38/2018, kualifikasi; Pasal 12 huruf a
 */

import { EDUCATION_LEVELS, type EducationLevel } from '../../asn/degree.js';
import { type Confidence, weakerOf } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { dimensionOf, distinct, type IpAsnItem, pathOfEntry, type ScoredDimension, stepOf } from '../dimension.js';
import type { PointTable } from '../points.js';
import type { Education, IpAsnFacts } from './facts.js';
import { type LatestEducation, latestOf } from './kualifikasi-latest.js';

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

const itemsByHighest = (education: readonly Education[], highest: EducationLevel, open: boolean): IpAsnItem[] =>
  education.map((entry, i) => {
    if (isUnknown(entry)) return itemOf(i, 'unknown', 'level-unknown');
    if (entry.level !== highest) return itemOf(i, 'not-counted', 'not-highest');
    return open ? itemOf(i, 'unknown', 'other-level-unknown') : itemOf(i, 'counted', 'highest');
  });

/** What the education comes to, by whichever entry counts. */
interface Counted {
  /** Every level that it can have, the highest first. */
  readonly levels: readonly EducationLevel[];
  readonly items: readonly IpAsnItem[];
  readonly missing: readonly string[];
}

const byHighest = (education: readonly Education[] | null): Counted => {
  const list = education ?? [];
  const level = highestOf(list);
  const rank = rankOf(level);
  const open = rank > 0 && (education === null || list.some(isUnknown));
  return {
    levels: open ? EDUCATION_LEVELS.slice(0, rank + 1) : [level],
    items: itemsByHighest(list, level, open),
    missing:
      education === null
        ? ['education']
        : list.flatMap((entry, i) => (isUnknown(entry) ? [`education[${i}].level`] : [])),
  };
};

const itemByLatest = (entry: Education, index: number, { levels, roleOf }: LatestEducation): IpAsnItem => {
  const role = roleOf(entry);
  if (role === 'earlier') return itemOf(index, 'not-counted', 'not-latest');
  if (isUnknown(entry)) return itemOf(index, 'unknown', 'level-unknown');
  if (role === 'may-be-latest') {
    return itemOf(index, 'unknown', entry.graduatedOn === null ? 'date-unknown' : 'other-date-unknown');
  }
  if (levels.length > 1) return itemOf(index, 'unknown', 'other-level-unknown');
  return levels.some((level) => level === entry.level)
    ? itemOf(index, 'counted', 'latest')
    : itemOf(index, 'not-counted', 'not-highest');
};

const byLatest = (education: readonly Education[] | null, table: PointTable, until: string): Counted => {
  if (education === null) return { levels: EDUCATION_LEVELS, items: [], missing: ['education'] };
  const latest = latestOf(education, table, until);
  return {
    levels: latest.levels,
    items: education.map((entry, i) => itemByLatest(entry, i, latest)),
    missing: latest.missing,
  };
};

/** The weakest of what the levels that are possible are worth. */
const confidenceIn = (levels: readonly EducationLevel[], table: PointTable): Confidence =>
  levels.reduce<Confidence>((weakest, level) => weakerOf(weakest, table.education[level].confidence), 'certain');

export const scoreKualifikasi = (
  { education }: IpAsnFacts,
  table: PointTable,
  context: Context,
  until: string,
  beyondRuleset: boolean,
): ScoredDimension => {
  const isLatest = context.readings.C41 === 'latest';
  const { levels, items, missing } = isLatest ? byLatest(education, table, until) : byHighest(education);
  const possible = distinct(levels.map((level) => table.education[level].points));
  const dimension = dimensionOf(table.weights.kualifikasi, possible, items);
  const settled = dimension.points !== null;
  const level = levels.find(() => levels.length === 1) ?? null;
  return {
    dimension,
    possible,
    steps: [
      stepOf(
        'permenpan-rb-38-2018/kualifikasi',
        settled ? 'met' : 'unknown',
        beyondRuleset ? 'unsure' : confidenceIn(levels, table),
        settled ? [] : missing,
        {
          ...(isLatest ? { latestEducation: level } : { highestEducation: level }),
          points: dimension.points,
          maximum: dimension.maximum,
        },
      ),
    ],
  };
};

/** The level that counts; `null` while it is not known. */
export const countedLevelOf = ({ steps }: Pick<ScoredDimension, 'steps'>): unknown => {
  const evidence = steps.find(({ provision }) => provision === 'permenpan-rb-38-2018/kualifikasi')?.evidence;
  return evidence?.highestEducation ?? evidence?.latestEducation ?? null;
};
