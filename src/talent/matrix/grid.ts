/**
 * The grid of a matrix: its nine boxes between two axes.
 *
 * @module
 */
import { PERFORMANCE_LEVELS, POTENTIAL_LEVELS } from '../../asn/talent-box.js';
import {
  boxIn,
  capitalised,
  numberIn,
  PERFORMANCE,
  PERFORMANCE_WORDS,
  POOL_LABELS,
  POTENTIAL,
  POTENTIAL_WORDS,
  percentIn,
  performanceIn,
  potentialIn,
  unitIn,
  type Writing,
} from './captions.js';
import type { Cell, Pool } from './cells.js';
import { bordered, boundsAt, element, escaped, line } from './svg.js';

export const MUTED = '#44515e';
export const PAPER = '#ffffff';
const AXIS = '#5b6875';
const BAR = '#35597a';
const TRACK = '#ffffff';

/** Pools are told by border, band and label; colour only helps. */
const LOOKS: Record<Pool, { readonly fill: string; readonly edge: string; readonly edgeWidth: number }> = {
  none: { fill: '#f1f4f7', edge: '#a9b4bf', edgeWidth: 1 },
  agency: { fill: '#e3f1e7', edge: '#14532d', edgeWidth: 3 },
  national: { fill: '#c9e4d1', edge: '#14532d', edgeWidth: 3 },
};

export const WIDTH = 800;
export const MARGIN = 24;
const CELL = { width: 202, height: 152, gap: 10, inset: 14, bar: 8, band: 24 };
export const GRID_LEFT = WIDTH - MARGIN - 3 * CELL.width - 2 * CELL.gap;
export const GRID_HEIGHT = 3 * CELL.height + 2 * CELL.gap;

/** The frame of a box: a thin border, a thick one for the agency's pool, and a second one inside for the nation's. */
export const frameOf = (pool: Pool, x: number, y: number, width: number, height: number): string[] => {
  const { fill, edge, edgeWidth } = LOOKS[pool];
  const frame = bordered(boundsAt(x, y, width, height), fill, edge, edgeWidth);
  return pool === 'national' ? [frame, bordered(boundsAt(x, y, width, height, 5), 'none', edge, 1.5)] : [frame];
};

/** The dark band at the foot of a box that names its pool. */
const bandOf = (pool: Pool, x: number, y: number, { locale }: Writing): string[] => {
  if (pool === 'none') return [];
  const top = y + CELL.height - CELL.band;
  return [
    element('rect', { x, y: top, width: CELL.width, height: CELL.band, fill: LOOKS[pool].edge }),
    line(
      x + CELL.width / 2,
      top + 16,
      { size: 12.5, fill: PAPER, anchor: 'middle' },
      escaped(POOL_LABELS[pool][locale]),
    ),
  ];
};

const drawCell = (cell: Cell, x: number, y: number, writing: Writing): string => {
  const left = x + CELL.inset;
  const barWidth = CELL.width - 2 * CELL.inset;
  const filled = Math.round(((cell.sharePercent ?? 0) * barWidth) / 10) / 10;
  const share = cell.sharePercent === null ? '–' : percentIn(writing, cell.sharePercent);
  const unit = element('tspan', { dx: 5, 'font-size': 13, 'font-weight': 'normal' }, unitIn(writing, cell.count));
  const bar = boundsAt(left, y + 112, barWidth, CELL.bar);
  return element(
    'g',
    {},
    ...frameOf(cell.pool, x, y, CELL.width, CELL.height),
    line(left, y + 25, { size: 15, bold: true }, escaped(boxIn(writing, cell.box))),
    line(x + CELL.width - CELL.inset, y + 25, { size: 14, anchor: 'end' }, share),
    line(
      left,
      y + 43,
      { size: 12.5, fill: MUTED },
      escaped(capitalised(performanceIn(writing, cell.performanceLevel))),
    ),
    line(left, y + 59, { size: 12.5, fill: MUTED }, escaped(capitalised(potentialIn(writing, cell.potentialLevel)))),
    line(left, y + 98, { size: 26, bold: true }, `${numberIn(writing, cell.count)}${unit}`),
    bordered(bar, TRACK, AXIS, 1),
    ...(filled > 0 ? [element('rect', { ...bar, width: filled, fill: BAR })] : []),
    ...bandOf(cell.pool, x, y, writing),
  );
};

/** An arrow along an axis, from its low end to its high one. */
const arrow = (fromX: number, fromY: number, toX: number, toY: number): string => {
  const isUpward = fromX === toX;
  const head = isUpward ? `M${toX} ${toY}l-5 10h10z` : `M${toX} ${toY}l-10 -5v10z`;
  return element('path', { d: `M${fromX} ${fromY}L${toX} ${toY}`, stroke: AXIS, 'stroke-width': 1.5 }).concat(
    element('path', { d: head, fill: AXIS }),
  );
};

/** The boxes, the levels beside them, and an arrow along each axis. */
export const drawGrid = (cells: readonly Cell[], top: number, writing: Writing): string[] => {
  const { locale } = writing;
  const columnAt = (i: number) => GRID_LEFT + i * (CELL.width + CELL.gap);
  const rowAt = (i: number) => top + i * (CELL.height + CELL.gap);
  const rows = PERFORMANCE_LEVELS.toReversed();
  const bottom = top + GRID_HEIGHT;
  const right = WIDTH - MARGIN;
  const rowLabels = rows.flatMap((performanceLevel, i) =>
    PERFORMANCE_WORDS[performanceLevel][locale].map((word, half) =>
      line(
        GRID_LEFT - 14,
        rowAt(i) + CELL.height / 2 - 3 + half * 17,
        { size: 13.5, anchor: 'end' },
        escaped(half === 0 ? capitalised(word) : word),
      ),
    ),
  );
  const columnLabels = POTENTIAL_LEVELS.map((potentialLevel, i) =>
    line(
      columnAt(i) + CELL.width / 2,
      bottom + 22,
      { size: 13.5, anchor: 'middle' },
      escaped(capitalised(POTENTIAL_WORDS[potentialLevel][locale])),
    ),
  );
  const middle = top + GRID_HEIGHT / 2;
  const upright = `rotate(-90 ${MARGIN + 12} ${middle})`;
  return [
    line(MARGIN + 12, middle, { size: 14, bold: true, anchor: 'middle', transform: upright }, PERFORMANCE[locale]),
    arrow(MARGIN + 22, bottom, MARGIN + 22, top),
    ...rowLabels,
    ...cells.map((cell) =>
      drawCell(
        cell,
        columnAt(POTENTIAL_LEVELS.indexOf(cell.potentialLevel)),
        rowAt(rows.indexOf(cell.performanceLevel)),
        writing,
      ),
    ),
    ...columnLabels,
    arrow(GRID_LEFT, bottom + 34, right, bottom + 34),
    line(
      GRID_LEFT + (right - GRID_LEFT) / 2,
      bottom + 53,
      { size: 14, bold: true, anchor: 'middle' },
      POTENTIAL[locale],
    ),
  ];
};
