/**
 * The nine boxes of the talent matrix: which box two levels make, by a convention with a name. Several conventions are in
 * use that number the boxes otherwise, so that a number alone says nothing.
 *
 * @source Permenpan RB 3/2020
 * @module
 */

import type { InputIssue } from '../kernel/errors.js';
import { facts, type Input, type Known, oneOf, whole } from '../kernel/fact.js';
import { frozen } from '../kernel/frozen.js';
import type { Predicate } from './employment.js';

/** Levels of performance against what was expected, from the lowest; of ratings of work and behaviour too. */
export const PERFORMANCE_LEVELS = /* @__PURE__ */ frozen(() => ['di-bawah', 'sesuai', 'di-atas'] as const);
export type PerformanceLevel = (typeof PERFORMANCE_LEVELS)[number];

/** Levels of potential, from the lowest. */
export const POTENTIAL_LEVELS = /* @__PURE__ */ frozen(() => ['rendah', 'menengah', 'tinggi'] as const);
export type PotentialLevel = (typeof POTENTIAL_LEVELS)[number];

/** How boxes are numbered. */
export const BOX_CONVENTIONS = /* @__PURE__ */ frozen(() => ['permenpan-rb-3-2020'] as const);
export type BoxConvention = (typeof BOX_CONVENTIONS)[number];

/** Box by performance, then by potential. */
const BOXES = {
  'di-bawah': { rendah: 1, menengah: 3, tinggi: 6 },
  sesuai: { rendah: 2, menengah: 5, tinggi: 8 },
  'di-atas': { rendah: 4, menengah: 7, tinggi: 9 },
} as const;

/** A box of the talent matrix, 1 to 9. */
export type TalentBox = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The box that two levels make. */
export const boxOf = (performanceLevel: PerformanceLevel, potentialLevel: PotentialLevel): TalentBox =>
  BOXES[performanceLevel][potentialLevel];

/** A box and the levels that make it. */
export interface BoxPlace {
  readonly box: TalentBox;
  readonly performanceLevel: PerformanceLevel;
  readonly potentialLevel: PotentialLevel;
}

/**
 * Every box with the levels that make it, in the order of their numbers.
 *
 * @example
 * ```ts
 * TALENT_BOXES[6]; // { box: 7, performanceLevel: 'di-atas', potentialLevel: 'menengah' }
 * ```
 */
export const TALENT_BOXES: readonly BoxPlace[] = /* @__PURE__ */ frozen(() =>
  PERFORMANCE_LEVELS.flatMap((performanceLevel) =>
    POTENTIAL_LEVELS.map((potentialLevel) => ({
      box: boxOf(performanceLevel, potentialLevel),
      performanceLevel,
      potentialLevel,
    })),
  ).toSorted((a, b) => a.box - b.box),
);

/** Boxes 7, 8 and 9 are the group that talent is developed in (Pasal 7 ayat (2)). */
export const isInTalentPool = (box: TalentBox): boolean => box >= 7;

/**
 * The predicates that a level of performance can stand beside: read as the rating of work results, by the quadrant of
 * Permenpan RB 6/2022; or as the predicate itself, with `baik` as what is expected.
 */
const PREDICATES_BESIDE: { readonly [level in PerformanceLevel]: readonly Predicate[] } = {
  'di-atas': ['sangat-baik', 'baik', 'kurang'],
  sesuai: ['baik', 'kurang'],
  'di-bawah': ['butuh-perbaikan', 'kurang', 'sangat-kurang'],
};

/** What in a record cannot be true together. */
export type TalentContradiction = 'box-contradicts-predicate';

/** Whether a box, by its level of performance, and a predicate cannot both be, however the level is read (C48). */
export const contradictionsOf = (
  performanceLevel: PerformanceLevel | null,
  predicate: Predicate | null,
): TalentContradiction[] =>
  performanceLevel === null || predicate === null || PREDICATES_BESIDE[performanceLevel].includes(predicate)
    ? []
    : ['box-contradicts-predicate'];

/** Where somebody stands in the matrix: the levels, or a box with the convention that numbers it. All may be left out. */
export const talentPlace = /* @__PURE__ */ facts(() => ({
  /** Level of performance. */
  performanceLevel: oneOf(PERFORMANCE_LEVELS),
  /** Level of potential. */
  potentialLevel: oneOf(POTENTIAL_LEVELS),
  /** The box instead of the levels, 1 to 9; it needs its convention. */
  box: whole(1, TALENT_BOXES.length),
  /** How the box is numbered; a label that says nothing by itself. */
  convention: oneOf(BOX_CONVENTIONS),
}));
export interface TalentPlaceInput extends Input<typeof talentPlace> {}
/** The same once read: `null` where not known. */
export interface TalentPlaceFacts extends Known<typeof talentPlace> {}

/** The levels that are known, given by themselves or through the box. */
export interface KnownPlace {
  readonly performanceLevel: PerformanceLevel | null;
  readonly potentialLevel: PotentialLevel | null;
}

/** The box of the levels that are known; no box follows from one of them alone. */
export const boxAt = ({ performanceLevel, potentialLevel }: KnownPlace): TalentBox | null =>
  performanceLevel === null || potentialLevel === null ? null : boxOf(performanceLevel, potentialLevel);

const placeOfBox = (box: number | null): BoxPlace | undefined => TALENT_BOXES.find((place) => place.box === box);

/**
 * What is wrong with a box beside the levels: it comes without its convention (`convention-required`), or a level makes
 * another box (`contradictory`).
 */
export const issuesOfPlace = (fields: TalentPlaceFacts): InputIssue[] => {
  const place = placeOfBox(fields.box);
  if (place === undefined) return [];
  if (fields.convention === null) {
    const message = 'a number of a box says nothing without the convention that numbers it';
    return [{ path: 'convention', code: 'convention-required', message }];
  }
  return (['performanceLevel', 'potentialLevel'] as const)
    .filter((axis) => fields[axis] !== null && fields[axis] !== place[axis])
    .map((axis) => ({
      path: axis,
      code: 'contradictory',
      message: `box ${place.box} stands for the level ${place[axis]}`,
    }));
};

/** The levels that a record tells of, by themselves or by its box. */
export const placeOf = (fields: TalentPlaceFacts): KnownPlace => {
  const { performanceLevel, potentialLevel } = placeOfBox(fields.box) ?? fields;
  return { performanceLevel, potentialLevel };
};
