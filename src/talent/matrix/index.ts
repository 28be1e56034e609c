/**
 * How many people are in each box of the talent matrix: a count over a whole population.
 *
 * @pasal Pasal 7 ayat (1)
 * @source Permen PUPR 2/2023, Permenpan RB 3/2020
 * @module
 */

import {
  type BoxConvention,
  type BoxPlace,
  boxOf,
  isInTalentPool,
  TALENT_BOXES,
  type TalentBox,
  type TalentPlaceFacts,
  talentPlace,
} from '../../asn/talent-box.js';
import { exact, roundHalfUp } from '../../kernel/decimal.js';
import type { InputIssue } from '../../kernel/errors.js';
import { entry, facts, type Input, type Known, listOf, questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Finding, weakestOf } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Basis, basisOf, type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

/** The greatest number of people that one matrix is made of. */
export const MOST_PEOPLE = 100_000;

const own = /* @__PURE__ */ facts(() => ({
  /** Everybody who is to be placed, or nobody; may be left out, and so may every fact about a person. */
  people: listOf(entry(talentPlace), MOST_PEOPLE),
}));
type Person = TalentPlaceFacts;

/** The people of a matrix, by their levels or by their boxes. */
export interface TalentMatrixInput extends Input<typeof own> {}

/** What is wrong with a person who comes with a box. */
const issuesOf = ({ box, convention, performanceLevel, potentialLevel }: Person, index: number): InputIssue[] => {
  if (box === null) return [];
  const path = `people[${index}].box`;
  if (convention === null) {
    return [
      { path, code: 'convention-required', message: 'a box says nothing without the convention that numbers it' },
    ];
  }
  const agrees = TALENT_BOXES.some(
    (place) =>
      place.box === box &&
      (performanceLevel === null || place.performanceLevel === performanceLevel) &&
      (potentialLevel === null || place.potentialLevel === potentialLevel),
  );
  return agrees ? [] : [{ path, code: 'contradictory', message: 'the box and the levels disagree' }];
};

export const talentMatrix = /* @__PURE__ */ questionOf<TalentMatrixInput, Known<typeof own>>(
  () => own.shape,
  ({ people }) => (people ?? []).flatMap(issuesOf),
);

const readMatrix = /* @__PURE__ */ readFacts(talentMatrix);

/** Provisions that the steps of a matrix cite. */
export type TalentMatrixProvision = 'pupr-2-2023/7.1' | 'permenpan-rb-3-2020';

/** A box of the matrix, and who is in it. */
export interface TalentMatrixBox extends BoxPlace {
  /** How many people are in it. */
  readonly count: number;
  /** Share of the people placed, in percent, rounded half up to two decimals; `null` when nobody is placed. */
  readonly sharePercent: number | null;
}

/** The answer to "how many are in each box?". Every value is `null` while it is not known who the people are. */
export interface TalentMatrix {
  readonly question: 'talent-matrix';
  /** How boxes are numbered. */
  readonly convention: BoxConvention;
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
  readonly basis: Basis;
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

const CONVENTION: BoxConvention = 'permenpan-rb-3-2020';

type Tally = Omit<TalentMatrix, 'question' | 'convention' | 'basis'>;

const unknownTally = (context: Context): Tally => ({
  boxes: null,
  placed: null,
  unplaced: null,
  unplacedAt: null,
  agencyPool: null,
  nationalPool: null,
  steps: stepsOf(context, 'unknown', ['people'], { people: null, placed: null }),
  missing: ['people'],
});

const tallyOf = (people: readonly Person[], context: Context): Tally => {
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

/**
 * How many people are in each of the nine boxes of the talent matrix? Whoever lacks a level is in none: unplaced, listed
 * by place in the list, and never guessed at. Shares are of the people placed.
 *
 * @param record - a {@link TalentMatrixInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue; also when a box
 *   comes without its convention (`convention-required`), or with levels that are not those of the box
 *   (`contradictory`).
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const matrix = computeTalentMatrix(
 *   {
 *     people: [
 *       { performanceLevel: 'di-atas', potentialLevel: 'tinggi' },
 *       { performanceLevel: 'sesuai', potentialLevel: 'menengah' },
 *       { performanceLevel: 'sesuai', potentialLevel: 'menengah' },
 *       { performanceLevel: 'di-atas' },
 *     ],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * matrix.boxes?.[4]; // { box: 5, performanceLevel: 'sesuai', potentialLevel: 'menengah', count: 2, sharePercent: 66.67 }
 * matrix.agencyPool; // 1
 * matrix.unplacedAt; // [3]
 * matrix.missing; // ['people[3].potentialLevel']
 * ```
 * @pasal Pasal 7 ayat (1)
 */
export const computeTalentMatrix = (record: TalentMatrixInput, options: DecisionOptions): TalentMatrix =>
  computeTalentMatrixFrom(record, options);

/**
 * {@link computeTalentMatrix} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const computeTalentMatrixFrom = (record: unknown, options: DecisionOptions): TalentMatrix => {
  const context = contextOf(options);
  const { people } = readMatrix(record);
  const tally = people === null ? unknownTally(context) : tallyOf(people, context);
  return {
    question: 'talent-matrix',
    convention: CONVENTION,
    ...tally,
    basis: basisOf(context, weakestOf(tally.steps)),
  };
};
