/**
 * What a single training does for the components of kompetensi, as far as it is known: yes, no, or `null` for what a
 * missing fact can still decide.
 */
import type { Context } from '../../law/ruleset.js';
import type { PointTable } from '../points.js';
import type { IpAsnTraining } from './facts.js';
import type { IpAsnPost } from './kinds.js';
import { canBe, type MatchedKind, matchOf } from './match.js';
import { historyUntil, isWithin, type Window, windowOf } from './measured-year.js';

/** What is known of a training beside its kind where nothing is. */
export const NO_FACTS = {
  label: null,
  isKindTold: false,
  lastDay: null,
  hours: null,
  tier: null,
  matchesPost: null,
  marks: null,
};

/** The days on which technical training and seminars count. */
export interface Windows {
  readonly technical: Window;
  readonly seminar: Window;
  /** The last day that is seen: what has no day is not later. */
  readonly until: string;
}

export const windowsOf = (table: PointTable, year: number, context: Context): Windows => ({
  technical: windowOf(table.technicalYears, year, context),
  seminar: windowOf(table.seminarYears, year, context),
  until: historyUntil(year, context),
});

/**
 * Whether a training falls in a window; `null` where its day is not known and may lie on either side. It ended on the day it
 * started or later, and within the time seen.
 */
export const isInWindow = (
  { lastDay, marks }: IpAsnTraining,
  { first, last }: Window,
  { until }: Pick<Windows, 'until'>,
): boolean | null => {
  if (lastDay !== null) return isWithin(lastDay, { first, last });
  const earliest = marks?.firstDay ?? '';
  if (first > last || first > until || earliest > last || earliest > until) return false;
  return earliest >= first && until <= last ? true : null;
};

/** Whether a training earns the points of leadership or functional training in a post. */
export const earnsMatch = (
  kind: MatchedKind,
  training: IpAsnTraining,
  position: IpAsnPost,
  context: Context,
): boolean | null => {
  if (training.kind === kind) return matchOf(kind, training, position, context);
  if (training.kind !== null || !canBe(kind, training, position, context)) return false;
  return matchOf(kind, training, position, context) === false ? false : null;
};

/** Whether a training earns the points of a seminar. */
export const earnsSeminar = (training: IpAsnTraining, windows: Windows): boolean | null => {
  const isIn = isInWindow(training, windows.seminar, windows);
  if (training.kind !== null) return training.kind === 'seminar' && isIn;
  return isIn === false ? false : null;
};

/** The hours of technical training that a training adds, in hundredths: the fewest and the most. */
export interface AddedHours {
  readonly least: number;
  readonly most: number;
}

const NOTHING: AddedHours = { least: 0, most: 0 };

export const addedHours = (training: IpAsnTraining, windows: Windows): AddedHours => {
  const { kind, hours } = training;
  if (kind !== null && kind !== 'teknis') return NOTHING;
  const inWindow = isInWindow(training, windows.technical, windows);
  if (inWindow === false) return NOTHING;
  const isCertain = kind !== null && inWindow === true && hours !== null;
  return { least: isCertain ? hours : 0, most: hours ?? Number.POSITIVE_INFINITY };
};
