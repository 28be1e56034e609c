/**
 * The steps that raise a score of IP ASN: what a person lacks, as far as there is still time for it, and what it is
 * worth.
 *
 * @source Permenpan RB 38/2018; Peraturan BKN 8/2019
 * @module
 */

import { EDUCATION_LEVELS, type EducationLevel } from '../../asn/degree.js';
import { hoursOf } from '../../asn/learning-hours.js';
import { frozen } from '../../kernel/frozen.js';
import type { Context } from '../../law/ruleset.js';
import { categoryOf, type IpAsnCategory } from '../bands.js';
import type { IpAsnScoreProvision } from '../dimension.js';
import { type PointTable, pointTableOf } from '../points.js';
import type { IpAsnScore, Scoring } from '../score/index.js';
import type { IpAsnPostGroup } from '../score/kinds.js';
import { countedLevelOf } from '../score/kualifikasi.js';
import { lastHistoryDayIn, lastTrainingDayIn } from '../score/measured-year.js';

/** Kinds of steps: the components of kompetensi in the law's order, then a higher education. */
export const IP_ASN_STEPS = /* @__PURE__ */ frozen(
  () => ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'pendidikan'] as const,
);
export type IpAsnStepKind = (typeof IP_ASN_STEPS)[number];

/** Something a person can still do, and what it adds to the score. */
export interface IpAsnStep {
  /** A training that matches the post, technical training, a seminar or its equal, or a higher education. */
  readonly step: IpAsnStepKind;
  /** Learning hours (JP) of technical training still to take; `null` for the other steps. */
  readonly hours: number | null;
  /** The level of education to reach; `null` for the other steps. */
  readonly education: EducationLevel | null;
  /** The points that it adds; always more than 0. */
  readonly gain: number;
}

/** Levels of education worth reaching, from the highest: one for each line of the table of points. */
export const LEVELS_TO_REACH: readonly EducationLevel[] = ['s3', 's2', 's1', 'd3', 'slta'];

/** From the highest, to be looked through for what evidence says. */
const LEVELS: readonly unknown[] = EDUCATION_LEVELS;

/** The step that meets a requirement of the score. */
const STEP_THAT_MEETS: { readonly [provision in IpAsnScoreProvision]?: Exclude<IpAsnStepKind, 'pendidikan'> } = {
  'permenpan-rb-38-2018/kompetensi.a': 'kepemimpinan',
  'permenpan-rb-38-2018/kompetensi.b': 'fungsional',
  'permenpan-rb-38-2018/kompetensi.c': 'teknis',
  'permenpan-rb-38-2018/kompetensi.d': 'seminar',
};

/** The trainings that have a window, and whether there is still time for them. */
const openingsOf = (year: number, { technicalYears, seminarYears }: PointTable, context: Context) => {
  const isTime = context.asOf <= lastTrainingDayIn(year, context);
  return { teknis: technicalYears > 0 && isTime, seminar: seminarYears > 0 && isTime };
};

/** Whether what counts without a window can still come in time (C39). */
const isTimeWithoutWindow = (year: number, context: Context): boolean => {
  const last = lastHistoryDayIn(year, context);
  return last === null || context.asOf <= last;
};

/** The last day of technical training or a seminar that can still count for a measured year; `null` when that is over. */
export const lastTrainingDayOf = (year: number, context: Context): string | null => {
  const { teknis, seminar } = openingsOf(year, pointTableOf(context), context);
  return teknis || seminar ? lastTrainingDayIn(year, context) : null;
};

/** The training that is lacking. */
const trainingSteps = (leastHours: number, score: IpAsnScore, table: PointTable, context: Context): IpAsnStep[] => {
  const isTime = isTimeWithoutWindow(score.year, context);
  const isOpen = { kepemimpinan: isTime, fungsional: isTime, ...openingsOf(score.year, table, context) };
  const stillToTake = hoursOf(table.technicalHours - leastHours);
  const lacking: IpAsnStep[] = [];
  for (const { provision, status, evidence } of score.steps) {
    const step = STEP_THAT_MEETS[provision];
    // Where the total is known, what is not known to be lacking is worth nothing.
    if (step === undefined || status !== 'unmet' || !isOpen[step]) continue;
    const hours = step === 'teknis' ? stillToTake : null;
    const gain = Number(evidence.maximum);
    if (gain > 0) lacking.push({ step, hours, education: null, gain });
  }
  return lacking;
};

const educationSteps = (score: IpAsnScore, { education }: PointTable, context: Context): IpAsnStep[] => {
  const { year, dimensions } = score;
  if (!isTimeWithoutWindow(year, context)) return [];
  // Not among the levels, and so below none, where the level held makes no difference and is not known.
  const held = LEVELS.indexOf(countedLevelOf(score));
  return LEVELS_TO_REACH.flatMap((level): IpAsnStep[] => {
    const gain = education[level].points - dimensions.kualifikasi.lowest;
    const leadsUp = LEVELS.indexOf(level) < held && gain > 0;
    return leadsUp ? [{ step: 'pendidikan', hours: null, education: level, gain }] : [];
  });
};

/** Where a person stands, and which single steps lead on from there. */
export interface Standing {
  readonly total: number;
  readonly category: IpAsnCategory;
  readonly postGroup: IpAsnPostGroup;
  /** In the order of {@link IP_ASN_STEPS}, the highest education first. */
  readonly singles: readonly IpAsnStep[];
}

/** Where a person stands who is measured; `null` while that, the total or the group of posts is not known. */
export const standingOf = ({ table, kompetensi }: Scoring, score: IpAsnScore, context: Context): Standing | null => {
  const { total, postGroup, measured } = score;
  if (total === null || postGroup === null || measured !== true) return null;
  return {
    total,
    category: categoryOf(total, table, context),
    postGroup,
    singles: [...trainingSteps(kompetensi.leastHours, score, table, context), ...educationSteps(score, table, context)],
  };
};
