/**
 * Draws the talent matrix of a population: an SVG as text, complete in itself, that can be read without colour and,
 * by its description, without eyes.
 *
 * @pasal Pasal 7 ayat (1)-(2)
 * @source Permen PUPR 2/2023, Permenpan RB 3/2020
 * @module
 */
import {
  BOX_CONVENTIONS,
  isInTalentPool,
  PERFORMANCE_LEVELS,
  type PerformanceLevel,
  POTENTIAL_LEVELS,
  type PotentialLevel,
  TALENT_BOXES,
  type TalentBox,
} from '../../asn/talent-box.js';
import {
  entryWith,
  facts,
  type Input,
  type Known,
  listOf,
  numberBetween,
  oneOf,
  questionOf,
  text,
  type Whole,
  whole,
  wholeRecordOf,
} from '../../kernel/fact.js';
import { isPlainObject } from '../../kernel/plain.js';
import { picked, readable, readFacts } from '../../kernel/read-facts.js';
import type { Bilingual, Locale } from '../../law/citation.js';
import { isInNationalPool, MOST_PEOPLE, sharePercentOf, type TalentMatrix } from './index.js';

/** How the matrix is to be drawn. */
export interface RenderMatrixOptions {
  /** The language; Indonesian when left out. */
  readonly locale?: Locale | undefined;
  /** What stands above the picture and names it, up to 200 characters; a title of ours when left out. */
  readonly title?: string | undefined;
}

/** What XML cannot hold, and white space of any kind and length. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]/gu;
const SPACES = /[\s\p{Cc}]+/gu;
const REPLACEMENT = '\uFFFD';

const LONGEST_TITLE = 200;

/** A title in one line, without what XML cannot hold. */
const writable = (title: string): string => title.replace(SPACES, ' ').replace(UNWRITABLE, REPLACEMENT).trim();

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

const readDrawn = (matrix: unknown): Drawn => readWhole(readable(() => drawnOf(matrix)));

/** The pool that a box belongs to, as it is marked in the picture. */
type Pool = 'none' | 'agency' | 'national';

interface Cell {
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

const cellsOf = (boxes: Drawn['boxes']): readonly Cell[] =>
  TALENT_BOXES.flatMap((place, i) =>
    boxes
      .slice(i, i + 1)
      .map(({ count, sharePercent }) => ({ ...place, count, sharePercent, pool: poolOf(place.box) })),
  );

const TITLE: Bilingual = { id: 'Matriks talenta sembilan kotak', en: 'The nine boxes of the talent matrix' };
const PERFORMANCE: Bilingual = { id: 'Kinerja', en: 'Performance' };
const POTENTIAL: Bilingual = { id: 'Potensi', en: 'Potential' };

/** A level of performance stands beside its row on two lines. */
const PERFORMANCE_WORDS: Record<PerformanceLevel, Record<Locale, readonly [string, string]>> = {
  'di-bawah': { id: ['di bawah', 'ekspektasi'], en: ['below', 'expectation'] },
  sesuai: { id: ['sesuai', 'ekspektasi'], en: ['as', 'expected'] },
  'di-atas': { id: ['di atas', 'ekspektasi'], en: ['above', 'expectation'] },
};

const POTENTIAL_WORDS: Record<PotentialLevel, Bilingual> = {
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'medium' },
  tinggi: { id: 'tinggi', en: 'high' },
};

const POOL_LABELS: Record<Exclude<Pool, 'none'>, Bilingual> = {
  agency: { id: 'Talenta instansi', en: 'Agency talent pool' },
  national: { id: 'Talenta instansi + nasional', en: 'Agency + national talent' },
};

/** What is written otherwise in each language. */
interface Writing {
  readonly locale: Locale;
  readonly thousands: string;
  readonly decimal: string;
}
const WRITINGS: Record<Locale, Writing> = {
  id: { locale: 'id', thousands: '.', decimal: ',' },
  en: { locale: 'en', thousands: ',', decimal: '.' },
};

const numberIn = ({ thousands }: Writing, count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, thousands);

const percentIn = ({ decimal }: Writing, percent: number): string => `${percent.toFixed(2).replace('.', decimal)}%`;

const unitIn = ({ locale }: Writing, count: number): string => {
  if (locale === 'id') return 'pegawai';
  return count === 1 ? 'employee' : 'employees';
};

const peopleIn = (writing: Writing, count: number): string => `${numberIn(writing, count)} ${unitIn(writing, count)}`;

const capitalised = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

const potentialIn = ({ locale }: Writing, potentialLevel: PotentialLevel): string => {
  const level = POTENTIAL_WORDS[potentialLevel][locale];
  return locale === 'id' ? `potensi ${level}` : `${level} potential`;
};

const performanceIn = ({ locale }: Writing, performanceLevel: PerformanceLevel): string =>
  PERFORMANCE_WORDS[performanceLevel][locale].join(' ');

const boxIn = ({ locale }: Writing, box: TalentBox): string => (locale === 'id' ? `Kotak ${box}` : `Box ${box}`);

/** How many are placed and how many are not: what stands below the title. */
const placedIn = (writing: Writing, placed: number, unplaced: number): string => {
  const inBoxes = peopleIn(writing, placed);
  const outside = numberIn(writing, unplaced);
  return writing.locale === 'id'
    ? `${inBoxes} ditempatkan dalam kotak, ${outside} belum dapat ditempatkan`
    : `${inBoxes} placed in a box, ${outside} not placed yet`;
};

const countIn = (cells: readonly Cell[], isMeant: (box: TalentBox) => boolean): number =>
  cells.reduce((sum, { box, count }) => (isMeant(box) ? sum + count : sum), 0);

/** What the marks of the pools mean, and how many are in each pool. */
const poolKeysOf = (writing: Writing, cells: readonly Cell[]) => {
  const agency = peopleIn(writing, countIn(cells, isInTalentPool));
  const national = peopleIn(writing, countIn(cells, isInNationalPool));
  return writing.locale === 'id'
    ? {
        agency: `Kelompok talenta instansi (kotak 7, 8, dan 9): ${agency}`,
        national: `Kelompok talenta nasional (kotak 9): ${national}`,
      }
    : {
        agency: `Talent pool of the agency (boxes 7, 8 and 9): ${agency}`,
        national: `National talent pool (box 9): ${national}`,
      };
};

const REMARK: Bilingual = {
  id: 'Persentase dihitung dari pegawai yang ditempatkan. Nomor kotak menurut Permenpan RB 3/2020.',
  en: 'Percentages are of the employees placed. Boxes are numbered by Permenpan RB 3/2020.',
};

/** A box in one sentence, for who hears the picture. */
const sayCell = (cell: Cell, writing: Writing): string => {
  const { locale } = writing;
  const axes = `${PERFORMANCE[locale].toLowerCase()} ${performanceIn(writing, cell.performanceLevel)}`;
  const share = cell.sharePercent === null ? '' : ` (${percentIn(writing, cell.sharePercent)})`;
  const place = `${boxIn(writing, cell.box)}, ${axes}, ${potentialIn(writing, cell.potentialLevel)}`;
  return `${place}: ${peopleIn(writing, cell.count)}${share}.`;
};

const AMPERSANDS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
const isSpecial = (character: string): character is keyof typeof AMPERSANDS => Object.hasOwn(AMPERSANDS, character);

/** A text as XML writes it, in an element or in an attribute. */
const escaped = (text: string): string =>
  Array.from(text, (character) => (isSpecial(character) ? AMPERSANDS[character] : character)).join('');

type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML; what it holds is XML already. */
const element = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const opening = `<${name}${written.join('')}`;
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`;
};

const INK = '#16212c';
const MUTED = '#44515e';
const PAPER = '#ffffff';
const AXIS = '#5b6875';
const BAR = '#35597a';
const TRACK = '#ffffff';

/** Pools are told by border, band and label; colour only helps. */
const LOOKS: Record<Pool, { readonly fill: string; readonly edge: string; readonly edgeWidth: number }> = {
  none: { fill: '#f1f4f7', edge: '#a9b4bf', edgeWidth: 1 },
  agency: { fill: '#e3f1e7', edge: '#14532d', edgeWidth: 3 },
  national: { fill: '#c9e4d1', edge: '#14532d', edgeWidth: 3 },
};

const WIDTH = 800;
const MARGIN = 24;
const CELL = { width: 202, height: 152, gap: 10, inset: 14, bar: 8, band: 24 };
const GRID_LEFT = WIDTH - MARGIN - 3 * CELL.width - 2 * CELL.gap;
const GRID_HEIGHT = 3 * CELL.height + 2 * CELL.gap;

interface TextLook {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: true;
  readonly anchor?: 'middle' | 'end';
  readonly transform?: string;
}

/** A line of text; its content is XML already. */
const line = (x: number, y: number, { size, fill = INK, bold, anchor, transform }: TextLook, content: string): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      ...(bold === undefined ? {} : { 'font-weight': 'bold' }),
      ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
      ...(transform === undefined ? {} : { transform }),
    },
    content,
  );

/** A rectangle with a border that lies inside its bounds. */
const bordered = (
  bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: string,
  stroke: string,
  strokeWidth: number,
): string =>
  element('rect', {
    x: bounds.x + strokeWidth / 2,
    y: bounds.y + strokeWidth / 2,
    width: bounds.width - strokeWidth,
    height: bounds.height - strokeWidth,
    fill,
    stroke,
    'stroke-width': strokeWidth,
  });

const boundsAt = (x: number, y: number, width: number, height: number, inset = 0) => ({
  x: x + inset,
  y: y + inset,
  width: width - 2 * inset,
  height: height - 2 * inset,
});

/** The frame of a box: a thin border, a thick one for the agency's pool, and a second one inside for the nation's. */
const frameOf = (pool: Pool, x: number, y: number, width: number, height: number): string[] => {
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

const drawGrid = (cells: readonly Cell[], top: number, writing: Writing): string[] => {
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

const TITLE_SIZE = 20;
/** Widths of bold characters in parts of the font size: generous, since it is not known which font will be used. */
const widthOf = (character: string): number => {
  if (/[\p{M}]/u.test(character)) return 0;
  if (/[^ -\u02FF\u2010-\u2027]/u.test(character)) return 1.1;
  if (/[mwMW@%&]/.test(character)) return 1.12;
  if (/[\p{Lu}<>=+~^]/u.test(character)) return 0.86;
  return /[ .,:;'!|()[\]ijlI]/.test(character) ? 0.42 : 0.7;
};
const widthOfAll = (text: string): number => Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

const TITLE_WIDTH = (WIDTH - 2 * MARGIN) / TITLE_SIZE;

/** Puts parts together as long as they fit on a line. */
const filledLines = (parts: readonly string[], between: string): string[] => {
  const lines: string[] = [];
  let filled = '';
  for (const part of parts) {
    const longer = filled === '' ? part : filled + between + part;
    if (filled !== '' && widthOfAll(longer) > TITLE_WIDTH) {
      lines.push(filled);
      filled = part;
    } else {
      filled = longer;
    }
  }
  return [...lines, filled];
};

/** A title in as many lines as it takes; a word that fits on none is broken. */
const linesOf = (title: string): string[] =>
  filledLines(
    title.split(' ').flatMap((word) => filledLines(Array.from(word), '')),
    ' ',
  );

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

  const titleLines = linesOf(title);
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
