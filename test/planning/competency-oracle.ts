/** What a competency gap comes to when everything is known, written down as plainly as can be, in whole numbers. */
import type { Hole } from '../kernel/oracle.js';

export interface Competency {
  readonly cluster: 'teknis' | 'manajerial' | 'sosial-kultural' | null;
  readonly required: number | null;
  readonly held: number | null;
  readonly importance: 'mutlak' | 'penting' | 'perlu' | null;
}
export type Competencies = readonly Competency[];

export const CLUSTERS = ['teknis', 'manajerial', 'sosial-kultural'] as const;
export const IMPORTANCES = ['mutlak', 'penting', 'perlu'] as const;
export const REQUIRED = [1, 2, 3, 4, 5] as const;
export const HELD = [0, 1, 2, 3, 4, 5] as const;

const requiredOf = ({ required }: Competency): number => required ?? Number.NaN;
const heldOf = ({ held }: Competency): number => held ?? Number.NaN;

export const gapOf = (one: Competency): number => Math.max(requiredOf(one) - heldOf(one), 0);
const creditedOf = (one: Competency): number => Math.min(requiredOf(one), heldOf(one));

/** A share in percent, rounded half up to two decimals, by whole numbers only. */
const percentOf = ({ part, whole }: Share): number => Math.floor((20_000 * part + whole) / (2 * whole)) / 100;

interface Share {
  readonly part: number;
  readonly whole: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every ratio of levels is a whole number of sixtieths. */
const SIXTY = 60;

export type MatchReading = 'total-levels' | 'mean-of-ratios';

export const matchOf = (all: Competencies, reading: MatchReading): Share =>
  reading === 'total-levels'
    ? { part: sum(all.map(creditedOf)), whole: sum(all.map(requiredOf)) }
    : { part: sum(all.map((one) => (SIXTY * creditedOf(one)) / requiredOf(one))), whole: SIXTY * all.length };

export interface Band {
  readonly from: number | string;
  readonly label: string;
}

/** The last band that begins at or below the match; bounds have at most four decimals. */
export const bandOf = ({ part, whole }: Share, bands: readonly Band[]): string | null =>
  bands.findLast(({ from }) => Math.round(Number(from) * 10_000) * whole <= 1_000_000 * part)?.label ?? null;

const importanceRank = ({ importance }: Competency): number =>
  importance === null ? Number.NaN : IMPORTANCES.indexOf(importance);

const orderOf = (all: Competencies): number[] =>
  all
    .map((one, index) => ({ index, gap: gapOf(one), rank: importanceRank(one) }))
    .filter(({ gap }) => gap > 0)
    .toSorted((a, b) => a.rank - b.rank || b.gap - a.gap || a.index - b.index)
    .map(({ index }) => index);

const clusterRow = (all: Competencies, cluster: string): string => {
  const own = all.filter((one) => one.cluster === cluster);
  if (own.length === 0) return 'not-applicable';
  return own.every((one) => gapOf(one) === 0) ? 'met' : 'unmet';
};

const isFit = (one: Competency): boolean => !(one.importance === 'mutlak' && gapOf(one) > 0);

/** What follows from a lack, by importance: a `mutlak` one bars, the others leave fit (C26). */
const importanceRows = (all: Competencies): string[] => {
  const lacks = (importance: string) => all.some((one) => one.importance === importance && gapOf(one) > 0);
  return [
    lacks('mutlak') ? 'unmet' : 'met',
    ...['penting', 'perlu'].map((one) => (lacks(one) ? 'met' : 'not-applicable')),
  ];
};

export const outcomeOf = (all: Competencies, reading: MatchReading, bands: readonly Band[]) => {
  const match = matchOf(all, reading);
  return {
    verdict: all.some((one) => gapOf(one) > 0) ? 'has-gaps' : 'meets-standard',
    rows: [
      all.some((one) => gapOf(one) > 0) ? 'unmet' : 'met',
      ...CLUSTERS.map((cluster) => clusterRow(all, cluster)),
      ...importanceRows(all),
    ],
    competencies: all.map((one) => ({
      gap: gapOf(one),
      ratioPercent: percentOf({ part: creditedOf(one), whole: requiredOf(one) }),
      fitForPost: isFit(one),
    })),
    order: orderOf(all),
    fitForPost: all.every(isFit),
    mutlakLacking: all.flatMap((one, i) => (one.importance === 'mutlak' && gapOf(one) > 0 ? [i] : [])),
    clusters: CLUSTERS.map((cluster) => {
      const own = all.filter((one) => one.cluster === cluster);
      return {
        cluster,
        required: sum(own.map(requiredOf)),
        held: sum(own.map(creditedOf)),
        gap: sum(own.map(gapOf)),
      };
    }),
    match: percentOf(match),
    band: bandOf(match, bands),
  };
};

/** The missing facts of each competency, and all they may be. */
export const holesOf = (all: Competencies): Hole<Competencies>[] => {
  const hole = (index: number, name: keyof Competency, values: readonly Competency[keyof Competency][]) => ({
    path: `competencies[${index}].${name}`,
    fills: values.map(
      (value) => (before: Competencies) =>
        before.map((one, i): Competency => (i === index ? { ...one, [name]: value } : one)),
    ),
  });
  return all.flatMap((one, index) => [
    ...(one.cluster === null ? [hole(index, 'cluster', CLUSTERS)] : []),
    ...(one.required === null ? [hole(index, 'required', REQUIRED)] : []),
    ...(one.held === null ? [hole(index, 'held', HELD)] : []),
    ...(one.importance === null ? [hole(index, 'importance', IMPORTANCES)] : []),
  ]);
};

export const completionsOf = (all: Competencies): number =>
  holesOf(all).reduce((count, { fills }) => count * fills.length, 1);
