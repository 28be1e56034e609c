/**
 * Records of one activity put together (C15), and which activities count that share a day with others (C8).
 *
 * Only classical activities compete for days. An activity whose records contradict each other in kind or days competes
 * with none: nothing can be held against it, nor it against others.
 *
 * @module
 */
import { cellOf, compareFolded, groupFolded, type TrainingMarks } from '../../asn/same-training.js';
import type { DevelopmentKind } from '../../asn/training-kind.js';
import { trackOf } from '../../asn/training-kind.js';
import type { Context } from '../../law/ruleset.js';

/** Whether a kind runs on the classical track; Tugas Belajar runs on none. */
export const isClassical = (kind: DevelopmentKind): boolean => kind !== 'tugas-belajar' && trackOf(kind) === 'klasikal';

/** A record whose facts are known, at its place in the list. */
export interface Entry extends TrainingMarks {
  readonly index: number;
  readonly kind: DevelopmentKind;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly certified: boolean;
  readonly hundredths: number;
  /** Sessions that compete for a month, and what each of them is worth. */
  readonly sessions: { readonly count: number; readonly each: number; readonly mostPerMonth: number } | null;
}

/** Records of one activity. */
export interface Activity {
  /** The one that counts for most. */
  readonly best: Entry;
  readonly entries: readonly Entry[];
  /** Whether its records contradict each other, so that nothing can be held against it. */
  readonly contradictory: boolean;
  /** Whether it earned a certificate. */
  readonly certified: boolean;
  readonly hundredths: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** An order of entries by what they say, not by where they stand. */
export const compareEntries = (a: Entry, b: Entry): number =>
  compareText(a.lastDay, b.lastDay) ||
  compareText(a.firstDay, b.firstDay) ||
  compareText(a.kind, b.kind) ||
  b.hundredths - a.hundredths ||
  compareText(a.certificateNumber ?? '', b.certificateNumber ?? '') ||
  compareText(a.title ?? '', b.title ?? '') ||
  a.index - b.index;

const activityOf = (entries: readonly Entry[]): Activity => {
  const isBetter = (a: Entry, b: Entry) => (a.hundredths - b.hundredths || compareEntries(b, a)) > 0;
  const best = entries.reduce((better, entry) => (isBetter(entry, better) ? entry : better));
  const isLikeBest = (entry: Entry) =>
    cellOf(entry) === cellOf(best) && (entry.sessions === null) === (best.sessions === null);
  return {
    best,
    entries,
    contradictory: !entries.every(isLikeBest),
    certified: entries.some(({ certified }) => certified),
    hundredths: best.hundredths,
  };
};

/** The activities that some records are of. */
export const activitiesAmong = (entries: readonly Entry[]): readonly Activity[] =>
  groupFolded(entries, ({ hundredths }) => hundredths).map(activityOf);

/** Whether two activities may be one, so that neither is held against the other (C15). */
const mayBeOne = (a: Activity, b: Activity): boolean =>
  a.entries.some((one) => b.entries.some((other) => compareFolded(one, other) === 'possible-double'));

const shareDay = ({ best: a }: Activity, { best: b }: Activity): boolean =>
  a.firstDay <= b.lastDay && b.firstDay <= a.lastDay;

/** Activities that are counted or left out together: all of the same days. */
interface Block {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly hundredths: number;
  readonly activities: readonly Activity[];
}

const blockOf = (best: Entry, activities: readonly Activity[]): Block => ({
  firstDay: best.firstDay,
  lastDay: best.lastDay,
  hundredths: activities.reduce((sum, one) => sum + one.hundredths, 0),
  activities,
});

const compareBlocks = (a: Block, b: Block): number =>
  compareText(a.lastDay, b.lastDay) ||
  compareText(a.firstDay, b.firstDay) ||
  b.hundredths - a.hundredths ||
  a.activities.length - b.activities.length;

/** The most hours that activities ending before a day can make together. */
interface Choice {
  readonly until: string;
  readonly hundredths: number;
  readonly blocks: readonly Block[];
}

/** Later than every date. */
const END_OF_TIME = '9999';

/** Those that make the most hours, no two of them sharing a day: weighted interval scheduling. */
const worthMostApart = (blocks: readonly Block[]): readonly Activity[] => {
  const choices: Choice[] = [{ until: '', hundredths: 0, blocks: [] }];
  const bestBefore = (day: string): Choice =>
    choices
      .filter(({ until }) => until < day)
      .reduce((best, choice) => (choice.hundredths >= best.hundredths ? choice : best));
  for (const block of blocks.toSorted(compareBlocks)) {
    const before = bestBefore(block.firstDay);
    choices.push({
      until: block.lastDay,
      hundredths: before.hundredths + block.hundredths,
      blocks: [...before.blocks, block],
    });
  }
  return bestBefore(END_OF_TIME).blocks.flatMap(({ activities }) => activities);
};

/**
 * The blocks that activities without a certificate form. Those of one kind and the same days that may all be one
 * training are counted together; of several such blocks of the same days one is counted, like any others that share them.
 */
const blocksAmong = (activities: readonly Activity[]): readonly Block[] =>
  [...new Set(activities.map(({ best }) => cellOf(best)))].flatMap((cell) => {
    const alike = activities
      .filter(({ best }) => cellOf(best) === cell)
      .toSorted((a, b) => compareEntries(a.best, b.best));
    const titles = new Set(alike.map(({ best }) => best.title));
    const organizers = new Set(alike.map(({ best }) => best.organizer));
    return [...titles].flatMap((title) =>
      [...organizers].flatMap((organizer) => {
        const together = alike.filter(
          ({ best }) => [title, null].includes(best.title) && [organizer, null].includes(best.organizer),
        );
        return together.slice(0, 1).map(({ best }) => blockOf(best, together));
      }),
    );
  });

/** Why an activity does not count for the days it shares. */
export interface CountedAmong {
  readonly counted: ReadonlySet<Activity>;
  /** Those left out for another’s certificate, whatever their hours. */
  readonly displaced: ReadonlySet<Activity>;
}

/**
 * Which activities count. By default each of those that share a day and have a certificate does; of the others those
 * beside none of these, and among them those that fit apart and hold most hours, so that a further one never lowers the
 * total unless it has a certificate. Two that may be one training are not held against each other.
 */
export const countedAmong = (activities: readonly Activity[], { readings }: Context): CountedAmong => {
  const competing = activities.filter(({ contradictory, best }) => !contradictory && isClassical(best.kind));
  const competes = new Set(readings.C8 === 'each-counted' ? [] : competing);
  const free = activities.filter((one) => !competes.has(one));
  if (readings.C8 !== 'each-certified') {
    const blocks = [...competes].map((one) => blockOf(one.best, [one]));
    return { counted: new Set([...free, ...worthMostApart(blocks)]), displaced: new Set() };
  }
  const certified = competing.filter((one) => one.certified);
  const others = competing.filter((one) => !one.certified);
  const isDisplaced = (one: Activity) => certified.some((beside) => shareDay(one, beside) && !mayBeOne(one, beside));
  const displaced = new Set(others.filter(isDisplaced));
  const blocks = blocksAmong(others.filter((one) => !displaced.has(one)));
  return { counted: new Set([...free, ...certified, ...worthMostApart(blocks)]), displaced };
};
