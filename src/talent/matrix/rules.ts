/**
 * The count over a population, and the steps that it is made by.
 *
 * @pasal Pasal 7 ayat (1)
 * @module
 */
import { type BoxPlace, boxOf, isInTalentPool, TALENT_BOXES, type TalentBox } from '../../asn/talent-box.js';
import { exact, roundHalfUp } from '../../kernel/decimal.js';
import type { Finding } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import type { Person } from './facts.js';

/** Provisions that the steps of a matrix cite. */
export type TalentMatrixProvision = 'pupr-2-2023/7.1' | 'permenpan-rb-3-2020';

/** A box of the matrix, and who is in it. */
export interface TalentMatrixBox extends BoxPlace {
  /** How many people are in it. */
  readonly count: number;
  /** Share of the people placed, in percent, rounded half up to two decimals; `null` when nobody is placed. */
  readonly sharePercent: number | null;
}

/** What a population comes to. Every value is `null` while it is not known who the people are. */
export interface TalentTally {
  /** All nine boxes, in the order of their numbers. */
  readonly boxes: readonly TalentMatrixBox[] | null;
  /** How many people are in some box. */
  readonly placed: number | null;
  /** How many people are in none, for a level of theirs is missing. */
  readonly unplaced: number | null;
  /** Who they are: their places in the list, counted from 0. */
  readonly unplacedAt: readonly number[] | null;
  /** How many people are in boxes 7, 8 and 9, from which the agency's succession pool is formed. */
  readonly agencyPool: number | null;
  /** How many people are in box 9, from which the national succession pool is formed. */
  readonly nationalPool: number | null;
  readonly steps: readonly Finding<TalentMatrixProvision>[];
  /** Paths of the levels that are missing. */
  readonly missing: readonly string[];
}

/** A share in percent of those placed, rounded half up to two decimals; `null` when nobody is. */
export const sharePercentOf = (count: number, placed: number): number | null =>
  placed === 0 ? null : Number(roundHalfUp(exact(count).times(100).dividedBy(exact(placed)), 2));

/** Whether a box belongs to the national succession pool. */
export const isInNationalPool = (box: TalentBox): boolean => box === 9;

/** The box that somebody is in; `null` while a level is missing, for one level alone makes no box. */
const boxOfPerson = ({ box, performanceLevel, potentialLevel }: Person): number | null => {
  if (box !== null) return box;
  return performanceLevel === null || potentialLevel === null ? null : boxOf(performanceLevel, potentialLevel);
};

const missingOf = ({ performanceLevel, potentialLevel }: Person, index: number): string[] => [
  ...(performanceLevel === null ? [`people[${index}].performanceLevel`] : []),
  ...(potentialLevel === null ? [`people[${index}].potentialLevel`] : []),
];

/** People are mapped into the matrix, and its boxes are those of Permenpan RB 3/2020. */
const stepsOf = (
  context: Context,
  status: 'met' | 'unknown',
  missing: readonly string[],
  evidence: Finding['evidence'],
): Finding<TalentMatrixProvision>[] =>
  (['pupr-2-2023/7.1', 'permenpan-rb-3-2020'] as const).map((provision) => ({
    provision,
    status,
    confidence: confidenceOf(context, [provision]),
    missing: [...missing],
    evidence: { ...evidence },
  }));

/** What is told while nobody is known. */
export const unknownTally = (context: Context): TalentTally => ({
  boxes: null,
  placed: null,
  unplaced: null,
  unplacedAt: null,
  agencyPool: null,
  nationalPool: null,
  steps: stepsOf(context, 'unknown', ['people'], { people: null, placed: null }),
  missing: ['people'],
});

/** What the people come to. */
export const tallyOf = (people: readonly Person[], context: Context): TalentTally => {
  const counts = new Map<number, number>();
  const unplacedAt: number[] = [];
  const missing: string[] = [];
  people.forEach((person, index) => {
    const box = boxOfPerson(person);
    if (box === null) {
      unplacedAt.push(index);
      missing.push(...missingOf(person, index));
    } else {
      counts.set(box, (counts.get(box) ?? 0) + 1);
    }
  });
  const placed = people.length - unplacedAt.length;
  const boxes = TALENT_BOXES.map((place): TalentMatrixBox => {
    const count = counts.get(place.box) ?? 0;
    return { ...place, count, sharePercent: sharePercentOf(count, placed) };
  });
  const countIn = (isMeant: (box: TalentBox) => boolean): number =>
    boxes.reduce((sum, { box, count }) => (isMeant(box) ? sum + count : sum), 0);
  return {
    boxes,
    placed,
    unplaced: unplacedAt.length,
    unplacedAt,
    agencyPool: countIn(isInTalentPool),
    nationalPool: countIn(isInNationalPool),
    steps: stepsOf(context, missing.length === 0 ? 'met' : 'unknown', missing, { people: people.length, placed }),
    missing,
  };
};
