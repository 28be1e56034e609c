/**
 * Draws the talent matrix of a population: an SVG as text, complete in itself, that can be read without colour and,
 * by its description, without eyes.
 *
 * @pasal Pasal 7 ayat (1)-(2)
 * @source Permen PUPR 2/2023, Permenpan RB 3/2020
 * @module
 */
import { facts, type Input, type Known, oneOf, questionOf, text } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Locale } from '../../law/citation.js';
import { placedIn, poolKeysOf, REMARK, sayCell, TITLE, WRITINGS } from './captions.js';
import { cellsOf, type Pool, readDrawn } from './cells.js';
import { drawGrid, frameOf, GRID_HEIGHT, GRID_LEFT, MARGIN, MUTED, PAPER, WIDTH } from './grid.js';
import type { TalentMatrix } from './index.js';
import { element, escaped, line } from './svg.js';
import { linesOf, writable } from './title.js';

/** How the matrix is to be drawn. */
export interface RenderMatrixOptions {
  /** The language; Indonesian when left out. */
  readonly locale?: Locale | undefined;
  /** What stands above the picture and names it, up to 200 characters; a title of ours when left out. */
  readonly title?: string | undefined;
}

const LONGEST_TITLE = 200;

const drawing = /* @__PURE__ */ facts(() => ({
  locale: oneOf(['id', 'en']),
  title: text(0, LONGEST_TITLE),
}));
const EMPTY_TITLE = { path: 'title', code: 'empty-title', message: 'a title says something' };
const readOptions = /* @__PURE__ */ readFacts(
  /* @__PURE__ */ questionOf<Input<typeof drawing>, Known<typeof drawing>>(
    () => drawing.shape,
    ({ title }) => (title === null || writable(title) !== '' ? [] : [EMPTY_TITLE]),
  ),
);

const TITLE_SIZE = 20;
const TITLE_WIDTH = (WIDTH - 2 * MARGIN) / TITLE_SIZE;

/** A short name for a text, so that pictures in one document do not share their ids. */
const nameOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};

const FONTS = "'Segoe UI', Arial, 'Liberation Sans', Helvetica, sans-serif";

const KEY = { width: 34, height: 22, step: 30 };

/** The key below the grid: what each mark means. */
const drawKey = (pool: Exclude<Pool, 'none'>, meaning: string, y: number): string[] => [
  ...frameOf(pool, GRID_LEFT, y, KEY.width, KEY.height),
  line(GRID_LEFT + KEY.width + 12, y + 16, { size: 13 }, escaped(meaning)),
];

/**
 * Draws a talent matrix as an SVG: three rows of boxes with performance upward and potential to the right, each box with
 * its number, its levels, its people and their share. The boxes of the talent pools have a thick border, that of the
 * national pool a second one, and a band that names the pool. The text needs nothing from outside and runs nothing; it
 * is the same whenever the matrix and the options are.
 *
 * @param matrix - what `computeTalentMatrix` answered, fresh or stored, of people who are known.
 * @param options - the language and the title. A title can hold anything; it is only ever shown.
 * @throws {@link InvalidInputError} when the matrix is not one, or has no people, or an option is wrong.
 *
 * @example
 * ```ts
 * const people = [{ performanceLevel: 'di-atas', potentialLevel: 'tinggi' }];
 * const matrix = computeTalentMatrix({ people }, { asOf: '2026-07-01' });
 * const picture = renderTalentMatrix(matrix, { locale: 'en', title: 'Talent of 2026' });
 * picture.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // true
 * picture.includes('Box 9, performance above expectation, high potential: 1 employee (100.00%).'); // true
 * ```
 * @pasal Pasal 7 ayat (1)-(2)
 */
export const renderTalentMatrix = (matrix: TalentMatrix, options: RenderMatrixOptions = {}): string => {
  const { locale: ownLocale, title: ownTitle } = readOptions(options);
  const locale = ownLocale ?? 'id';
  const { boxes, placed, unplaced } = readDrawn(matrix);
  const writing = WRITINGS[locale];
  const title = ownTitle === null ? TITLE[locale] : writable(ownTitle);
  const cells = cellsOf(boxes);
  const summary = placedIn(writing, placed, unplaced);
  const keys = poolKeysOf(writing, cells);
  const description = [
    `${summary}.`,
    ...cells.map((cell) => sayCell(cell, writing)),
    `${keys.agency}.`,
    `${keys.national}.`,
    REMARK[locale],
  ].join(' ');

  const titleLines = linesOf(title, TITLE_WIDTH);
  const afterTitle = 24 + titleLines.length * 26;
  const top = afterTitle + 40;
  const foot = top + GRID_HEIGHT + 74;
  const height = foot + 2 * KEY.step + 32;
  const name = `talent-matrix-${nameOf(`${title} ${description}`)}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      lang: locale,
      'aria-labelledby': `${name}-title`,
      'aria-describedby': `${name}-desc`,
      'font-family': FONTS,
    },
    element('title', { id: `${name}-title` }, escaped(title)),
    element('desc', { id: `${name}-desc` }, escaped(description)),
    element('rect', { width: WIDTH, height, fill: PAPER }),
    ...titleLines.map((words, i) => line(MARGIN, 44 + i * 26, { size: TITLE_SIZE, bold: true }, escaped(words))),
    line(MARGIN, afterTitle + 16, { size: 14, fill: MUTED }, escaped(summary)),
    ...drawGrid(cells, top, writing),
    ...drawKey('agency', keys.agency, foot),
    ...drawKey('national', keys.national, foot + KEY.step),
    line(GRID_LEFT, foot + 2 * KEY.step + 12, { size: 12.5, fill: MUTED }, escaped(REMARK[locale])),
  );
};
