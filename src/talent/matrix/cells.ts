/**
 * What is drawn of a matrix: its nine boxes, checked, each with the pool it belongs to.
 *
 * @module
 */
import {
  BOX_CONVENTIONS,
  isInTalentPool,
  type PerformanceLevel,
  type PotentialLevel,
  TALENT_BOXES,
  type TalentBox,
} from '../../asn/talent-box.js';
import { entryWith, facts, listOf, numberBetween, oneOf, type Whole, whole, wholeRecordOf } from '../../kernel/fact.js';
import { isPlainObject } from '../../kernel/plain.js';
import { picked, readable, readFacts } from '../../kernel/read-facts.js';
import { MOST_PEOPLE } from './facts.js';
import { isInNationalPool, sharePercentOf } from './rules.js';

const count = () => whole(0, MOST_PEOPLE);
const drawnBox = /* @__PURE__ */ facts(() => ({
  box: whole(1, TALENT_BOXES.length),
  count: count(),
  sharePercent: numberBetween(0, 100),
}));
const drawn = /* @__PURE__ */ facts(() => ({
  question: oneOf(['talent-matrix']),
  convention: oneOf(BOX_CONVENTIONS),
  boxes: listOf(entryWith(drawnBox, ['box', 'count']), TALENT_BOXES.length),
  placed: count(),
  unplaced: count(),
}));
type Drawn = Whole<typeof drawn>;

const isOfOnePopulation = ({ boxes, placed }: Drawn): boolean =>
  boxes.length === TALENT_BOXES.length &&
  boxes.every(({ box, count, sharePercent }, i) => box === i + 1 && sharePercent === sharePercentOf(count, placed)) &&
  boxes.reduce((sum, { count }) => sum + count, 0) === placed;

const NOT_A_MATRIX = { path: 'boxes', code: 'not-a-matrix', message: 'not the nine boxes of one population' };
const readWhole = /* @__PURE__ */ readFacts(
  /* @__PURE__ */ wholeRecordOf(
    () => drawn.shape,
    (matrix) => (isOfOnePopulation(matrix) ? [] : [NOT_A_MATRIX]),
  ),
);

const isDrawnOfBox = (name: string): boolean => Object.hasOwn(drawnBox.shape, name);

/** What is drawn of a matrix. Whatever else it has is left aside. */
const drawnOf = (matrix: unknown): unknown => {
  const parts = picked(matrix, (name) => Object.hasOwn(drawn.shape, name));
  if (!isPlainObject(parts) || !Array.isArray(parts.boxes)) return parts;
  return { ...parts, boxes: parts.boxes.map((box) => picked(box, isDrawnOfBox)) };
};

/** A matrix as far as it is drawn, fresh or stored. */
export const readDrawn = (matrix: unknown): Drawn => readWhole(readable(() => drawnOf(matrix)));

/** The pool that a box belongs to, as it is marked in the picture. */
export type Pool = 'none' | 'agency' | 'national';

/** A box in the picture. */
export interface Cell {
  readonly box: TalentBox;
  readonly performanceLevel: PerformanceLevel;
  readonly potentialLevel: PotentialLevel;
  readonly count: number;
  readonly sharePercent: number | null;
  readonly pool: Pool;
}

const poolOf = (box: TalentBox): Pool => {
  if (isInNationalPool(box)) return 'national';
  return isInTalentPool(box) ? 'agency' : 'none';
};

/** The boxes in the order of their numbers. */
export const cellsOf = (boxes: Drawn['boxes']): readonly Cell[] =>
  TALENT_BOXES.flatMap((place, i) =>
    boxes
      .slice(i, i + 1)
      .map(({ count, sharePercent }) => ({ ...place, count, sharePercent, pool: poolOf(place.box) })),
  );
