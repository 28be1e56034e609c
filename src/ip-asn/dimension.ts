/**
 * What a dimension of IP ASN comes to.
 *
 * @module
 */
import { frozen } from '../kernel/frozen.js';
import type { Confidence, Evidence, Finding, Status } from '../kernel/rules.js';

/** The four dimensions, in the order of Pasal 4. */
export const IP_ASN_DIMENSIONS = /* @__PURE__ */ frozen(
  () => ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] as const,
);
export type IpAsnDimensionName = (typeof IP_ASN_DIMENSIONS)[number];

/** Why an entry of the history counts, does not, or cannot be told yet. */
export type IpAsnItemReason =
  | 'highest'
  | 'not-highest'
  | 'latest'
  | 'not-latest'
  | 'other-date-unknown'
  | 'level-unknown'
  | 'other-level-unknown'
  | 'matches-post'
  | 'does-not-match-post'
  | 'not-for-post-group'
  | 'match-unknown'
  | 'post-unknown'
  | 'adds-hours'
  | 'outside-window'
  | 'hours-unknown'
  | 'date-unknown'
  | 'attended'
  | 'other-kind'
  | 'kind-unknown'
  | 'assessed-year'
  | 'another-year'
  | 'other-scale'
  | 'heaviest'
  | 'not-heaviest'
  | 'before-look-back'
  | 'look-back-unknown'
  | 'after-as-of'
  | 'after-measured-year'
  | 'same-training'
  | 'may-be-same-training';

/** An entry of the history, and what becomes of it. */
export interface IpAsnItem {
  /** Where it stands in the record: `trainings[2]`, `performance.2025`. */
  readonly path: string;
  /** `counted` when it gave its points or, for technical training, adds to the hours that give them. */
  readonly status: 'counted' | 'not-counted' | 'unknown';
  readonly reason: IpAsnItemReason;
}

/** A dimension of the score. */
export interface IpAsnDimension {
  /** The points; `null` while facts are missing that can still change them. */
  readonly points: number | null;
  /** The fewest points still possible. */
  readonly lowest: number;
  /** The most points still possible. */
  readonly highest: number;
  /** The most points that the dimension has (Pasal 12). */
  readonly maximum: number;
  /** Every entry of the history, and what became of it. */
  readonly items: readonly IpAsnItem[];
}

/** Provisions that the steps of a score cite. */
export type IpAsnScoreProvision =
  | 'permenpan-rb-38-2018/3'
  | 'peraturan-bkn-8-2019'
  | 'permenpan-rb-38-2018/kualifikasi'
  | 'permenpan-rb-38-2018/kompetensi.a'
  | 'permenpan-rb-38-2018/kompetensi.b'
  | 'permenpan-rb-38-2018/kompetensi.c'
  | 'permenpan-rb-38-2018/kompetensi.d'
  | 'permenpan-rb-38-2018/kinerja'
  | 'permenpan-rb-38-2018/disiplin.a'
  | 'permenpan-rb-38-2018/disiplin.b';

/** A dimension with its steps, and every number of points it can still come to, from the lowest. */
export interface ScoredDimension {
  readonly dimension: IpAsnDimension;
  readonly steps: readonly Finding<IpAsnScoreProvision>[];
  readonly possible: readonly number[];
}

export const stepOf = (
  provision: IpAsnScoreProvision,
  status: Status,
  confidence: Confidence,
  missing: readonly string[],
  evidence: Evidence,
): Finding<IpAsnScoreProvision> => ({ provision, status, confidence, missing, evidence });

/** Some numbers from the lowest, each once. */
export const distinct = <N extends number>(numbers: Iterable<N>): N[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Every sum of one number from each list, from the lowest. */
export const sumsOf = (lists: readonly (readonly number[])[]): number[] =>
  lists.reduce<number[]>((sums, list) => distinct(sums.flatMap((sum) => list.map((points) => sum + points))), [0]);

/** The lowest and the highest of some numbers. */
export const rangeOf = (numbers: readonly number[]): { readonly lowest: number; readonly highest: number } => {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
  }
  return { lowest, highest };
};

/** A dimension by every number of points it can still come to; settled when that is one. */
export const dimensionOf = (
  maximum: number,
  possible: readonly number[],
  items: readonly IpAsnItem[],
): IpAsnDimension => {
  const { lowest, highest } = rangeOf(possible);
  return { points: lowest === highest ? lowest : null, lowest, highest, maximum, items };
};

/** Most histories have no more entries than this; writing their paths anew each time would cost more than the score. */
const PATHS_AT_HAND = 24;
const pathsIn = (list: string): readonly string[] => Array.from({ length: PATHS_AT_HAND }, (_, i) => `${list}[${i}]`);
const PATHS = { education: pathsIn('education'), trainings: pathsIn('trainings'), penalties: pathsIn('penalties') };

/** The path of an entry of a history: `trainings[2]`. */
export const pathOfEntry = (list: keyof typeof PATHS, index: number): string =>
  PATHS[list][index] ?? `${list}[${index}]`;
