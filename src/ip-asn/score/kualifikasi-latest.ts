/**
 * The latest formal education, where that is chosen to count instead of the highest (C41), whatever days and levels are not
 * known.
 */

import { EDUCATION_LEVELS, type EducationLevel } from '../../asn/degree.js';
import { addDays } from '../../kernel/calendar.js';
import { distinct } from '../dimension.js';
import type { PointTable } from '../points.js';
import type { Education } from './facts.js';

/** The place of a level, the highest first. */
const rankOf = (level: EducationLevel): number => EDUCATION_LEVELS.indexOf(level);

const ALL_RANKS: readonly number[] = EDUCATION_LEVELS.map((_, rank) => rank);

const ranksOf = ({ level }: Education): readonly number[] => (level === null ? ALL_RANKS : [rankOf(level)]);

/** Every rank that the higher of two can have. */
const higherOf = (some: readonly number[], others: readonly number[]): number[] =>
  distinct(some.flatMap((rank) => others.map((other) => Math.min(rank, other))));

/** Some entries by what is known of their days. */
interface Situation {
  /** The latest day that is known; empty where none is. */
  readonly last: string;
  /** Those of the latest day that is known. */
  readonly latest: readonly Education[];
  readonly undated: readonly Education[];
  /** Whether an entry without a day can be later than they. */
  readonly canBeLater: boolean;
}

const situationOf = (education: readonly Education[], until: string): Situation => {
  const undated = education.filter(({ graduatedOn }) => graduatedOn === null);
  let last = '';
  for (const { graduatedOn } of education) if (graduatedOn !== null && graduatedOn > last) last = graduatedOn;
  const latest = education.filter(({ graduatedOn }) => graduatedOn === last);
  return { last, latest, undated, canBeLater: last < until };
};

/** Every rank that the highest of some entries can have. */
const highestRanks = (entries: readonly Education[]): number[] =>
  entries.map(ranksOf).reduce<number[]>((ranks, some) => (ranks.length === 0 ? [...some] : higherOf(ranks, some)), []);

/** Every rank that the latest education can have; none where there is no education. */
const latestRanks = (education: readonly Education[], until: string): number[] => {
  const { latest, undated, canBeLater } = situationOf(education, until);
  const dated = highestRanks(latest);
  const others = undated.map(ranksOf);
  if (dated.length === 0 || canBeLater) return distinct([...dated, ...others.flat()]);
  let ranks = dated;
  for (const some of others) ranks = distinct(ranks.concat(higherOf(ranks, some)));
  return ranks;
};

const BELOW_ALL = rankOf('di-bawah-slta');

/** What an entry can be for the others. */
type Role = 'may-be-latest' | 'is-latest' | 'earlier';

/** The latest education. */
export interface LatestEducation {
  /** Every level that it can have. */
  readonly levels: readonly EducationLevel[];
  /** Whether an entry is, or may be, of the latest day. */
  readonly roleOf: (entry: Education) => Role;
  /** Paths of the facts that can still change the points. */
  readonly missing: readonly string[];
}

const levelsAt = (ranks: readonly number[]): EducationLevel[] =>
  EDUCATION_LEVELS.filter((_, rank) => ranks.includes(rank));

export const latestOf = (education: readonly Education[], table: PointTable, until: string): LatestEducation => {
  const { last, latest, undated, canBeLater } = situationOf(education, until);
  const pointsAt = (rank: number): number => levelsAt([rank]).reduce((_, level) => table.education[level].points, 0);
  const differ = (ranks: readonly number[]): boolean => new Set(ranks.map(pointsAt)).size > 1;
  const ranks = education.length === 0 ? [BELOW_ALL] : latestRanks(education, until);
  const roleOf = (entry: Education): Role => {
    if (entry.graduatedOn === null) return education.length === 1 ? 'is-latest' : 'may-be-latest';
    if (!latest.includes(entry)) return 'earlier';
    return undated.length > 0 && canBeLater ? 'may-be-latest' : 'is-latest';
  };
  /** Whether an entry without a day can be the latest by itself, and not only together with those of the last day seen. */
  const standsAlone = canBeLater || latest.length === 0;
  const dayMatters = (entry: Education): boolean => {
    if (entry.graduatedOn !== null) return false;
    const others = education.filter((other) => other !== entry);
    const changes = (latestOfOthers: readonly number[], overtakes: boolean): boolean =>
      latestOfOthers.some((other) =>
        ranksOf(entry).some((rank) => differ([other, overtakes ? rank : Math.min(rank, other)])),
      );
    // Where one day is left, another entry can be of it too; it can then be met, and not overtaken.
    if (latest.length > 0 && addDays(last, 1) === until) {
      const undatedRanks = others.filter(({ graduatedOn }) => graduatedOn === null).flatMap(ranksOf);
      return changes(latestRanks(others, last), true) || changes(undatedRanks, false);
    }
    return changes(latestRanks(others, until), standsAlone);
  };
  const levelMatters = (entry: Education): boolean => {
    if (entry.level !== null || roleOf(entry) === 'earlier') return false;
    const beside = entry.graduatedOn === null && standsAlone ? [] : latest.filter((other) => other !== entry);
    const lowest = beside.length === 0 ? BELOW_ALL : Math.max(...highestRanks(beside));
    return differ(ALL_RANKS.filter((rank) => rank <= lowest));
  };
  const missing = differ(ranks)
    ? education.flatMap((entry, i) => [
        ...(levelMatters(entry) ? [`education[${i}].level`] : []),
        ...(dayMatters(entry) ? [`education[${i}].graduatedOn`] : []),
      ])
    : [];
  return { levels: levelsAt(ranks), roleOf, missing };
};
