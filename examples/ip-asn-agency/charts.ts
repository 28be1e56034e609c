/** Bar charts below one another as an SVG that needs nothing from outside, and that can be read without colour. */
import type { Locale } from 'bangkom';
import { element, escaped, linesOf, textWidth } from './svg.js';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The greatest value that there can be; drawn as a frame around the bar. */
  readonly most?: number;
  /** The value as it is written beside the bar. */
  readonly written: string;
}

export interface Chart {
  readonly heading: string;
  /** The value whose bar is as long as a bar can be. */
  readonly scale: number;
  readonly bars: readonly Bar[];
  /** A value that all bars are to be compared with. */
  readonly mark?: { readonly value: number; readonly written: string };
  readonly note?: string;
}

export interface Picture {
  readonly title: string;
  /** The one line to be read if no other is. */
  readonly summary: string;
  readonly charts: readonly Chart[];
  /** What is to be borne in mind, below everything else. */
  readonly remarks: readonly string[];
  readonly locale: Locale;
}

const INK = '#16212c';
const MUTED = '#44515e';
const PAPER = '#ffffff';
const EDGE = '#7b8794';
/** Dark enough on paper, and light enough for a line across it to be seen. */
const FILL = '#5f83a8';

const FONTS = "'Segoe UI', Arial, 'Liberation Sans', Helvetica, sans-serif";
const SIZE = { title: 20, summary: 15, heading: 15, text: 13, mark: 12 };

const WIDTH = 800;
const MARGIN = 24;
const LABEL_WIDTH = 210;
const GAP = 12;
const LEFT = MARGIN + LABEL_WIDTH + GAP;
/** Room for the longest value that is written beside a bar. */
const VALUE_WIDTH = 206;
const LONGEST = WIDTH - MARGIN - VALUE_WIDTH - GAP - LEFT;

const BAR_HEIGHT = 16;
const LINE_HEIGHT = 17;
const ROW_PADDING = 11;

interface TextLook {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: true;
  readonly anchor?: 'middle' | 'end';
}

const line = (x: number, y: number, { size, fill = INK, bold, anchor }: TextLook, text: string): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill,
      ...(bold === undefined ? {} : { 'font-weight': 'bold' }),
      ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
    },
    escaped(text),
  );

const lines = (x: number, y: number, look: TextLook, texts: readonly string[], step: number): string[] =>
  texts.map((text, i) => line(x, y + i * step, look, text));

/** What is drawn from some height on, and where it ends. */
interface Drawn {
  readonly parts: readonly string[];
  readonly bottom: number;
}

const lengthOf = (value: number, scale: number): number => Math.round((value / scale) * LONGEST * 100) / 100;

const drawBar = ({ label, value, most, written }: Bar, scale: number, top: number): Drawn => {
  const labels = linesOf(label, SIZE.text, LABEL_WIDTH);
  const bottom = top + Math.max(labels.length * LINE_HEIGHT, BAR_HEIGHT) + ROW_PADDING;
  const middle = (top + bottom) / 2;
  const y = middle - BAR_HEIGHT / 2;
  const length = lengthOf(value, scale);
  const frame = most === undefined ? 0 : lengthOf(most, scale);
  const first = middle - ((labels.length - 1) * LINE_HEIGHT) / 2 + 4.5;
  const end = LEFT + Math.max(length, frame) + GAP / 2 + 2;
  return {
    parts: [
      ...lines(MARGIN + LABEL_WIDTH, first, { size: SIZE.text, anchor: 'end' }, labels, LINE_HEIGHT),
      ...(most === undefined
        ? []
        : [element('rect', { x: LEFT, y, width: frame, height: BAR_HEIGHT, fill: PAPER, stroke: EDGE })]),
      element('rect', { class: 'bar', x: LEFT, y, width: length, height: BAR_HEIGHT, fill: FILL }),
      line(end, middle + 4.5, { size: SIZE.text, bold: true }, written),
    ],
    bottom,
  };
};

/** A dashed line through all bars, with what it means above it. */
const drawMark = ({ value, written }: NonNullable<Chart['mark']>, scale: number, top: number, bottom: number) => {
  const x = LEFT + lengthOf(value, scale);
  // Centred, and not farther out than the picture.
  const half = textWidth(written, SIZE.mark) / 2;
  const middle = Math.min(Math.max(x, MARGIN + half), WIDTH - MARGIN - half);
  return [
    element('path', { d: `M${x} ${top + 2}V${bottom}`, stroke: INK, 'stroke-width': 1.5, 'stroke-dasharray': '5 3' }),
    line(middle, top - 3, { size: SIZE.mark, fill: MUTED, anchor: 'middle' }, written),
  ];
};

const drawChart = ({ heading, scale, bars, mark, note }: Chart, top: number): Drawn => {
  const first = top + 34 + (mark === undefined ? 0 : 18);
  const parts = [line(MARGIN, top + 20, { size: SIZE.heading, bold: true }, heading)];
  let bottom = first;
  for (const bar of bars) {
    const drawn = drawBar(bar, scale, bottom);
    parts.push(...drawn.parts);
    bottom = drawn.bottom;
  }
  if (mark !== undefined) parts.push(...drawMark(mark, scale, first, bottom));
  if (note === undefined) return { parts: [element('g', {}, ...parts)], bottom };
  parts.push(line(LEFT, bottom + 14, { size: SIZE.mark, fill: MUTED }, note));
  return { parts: [element('g', {}, ...parts)], bottom: bottom + 20 };
};

const sayChart = ({ heading, bars, mark, note }: Chart): string => {
  const told = [...bars, ...(mark === undefined ? [] : [{ label: '', written: mark.written }])];
  const values = told.map(({ label, written }) => (label === '' ? written : `${label}: ${written}`));
  return `${heading} – ${[...values, ...(note === undefined ? [] : [note])].join('; ')}.`;
};

export const drawCharts = ({ title, summary, charts, remarks, locale }: Picture): string => {
  const inside = WIDTH - 2 * MARGIN;
  const titles = linesOf(title, SIZE.title, inside);
  const summaries = linesOf(summary, SIZE.summary, inside);
  const belowTitle = MARGIN + titles.length * 26;
  const parts = [
    ...lines(MARGIN, MARGIN + 18, { size: SIZE.title, bold: true }, titles, 26),
    ...lines(MARGIN, belowTitle + 16, { size: SIZE.summary, fill: MUTED }, summaries, 20),
  ];
  let bottom = belowTitle + summaries.length * 20 + 10;
  for (const chart of charts) {
    const drawn = drawChart(chart, bottom);
    parts.push(...drawn.parts);
    bottom = drawn.bottom + 12;
  }
  const remarkLines = remarks.flatMap((remark) => linesOf(remark, SIZE.mark, inside));
  parts.push(...lines(MARGIN, bottom + 14, { size: SIZE.mark, fill: MUTED }, remarkLines, 17));
  const height = Math.ceil(bottom + remarkLines.length * 17 + MARGIN);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      lang: locale,
      'aria-labelledby': 'ip-asn-title',
      'aria-describedby': 'ip-asn-desc',
      'font-family': FONTS,
    },
    element('title', { id: 'ip-asn-title' }, escaped(title)),
    element('desc', { id: 'ip-asn-desc' }, escaped([`${summary}.`, ...charts.map(sayChart), ...remarks].join(' '))),
    element('rect', { width: WIDTH, height, fill: PAPER }),
    ...parts,
  );
};
