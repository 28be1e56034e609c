/** The report for people: the nine boxes, the talent pool, who stands in no box, and the rows that are wrong. */
import type { Locale } from 'bangkom';
import { PERFORMANCE_LEVELS, POTENTIAL_LEVELS, type TalentMatrix, type TalentRoute } from 'bangkom/talent';
import { countIfAny, plainTable, spanningRow, tableRow, tableRule } from '../shared/table.js';
import { linesToCorrect, refusedText, writeDate, writeNumber } from '../shared/texts.js';
import type { Person } from './people.js';
import type { Report, Talent } from './report.js';
import { type Level, levelName, recommendationName, scaleText, WORDS, whyUnplaced } from './texts.js';

/** Level of performance and three columns of boxes, which are for shorter lines than the lists. */
const MATRIX_WIDTHS = [20, 20, 20, 20];
/** Employee, box or line, both axes and the rest: 120 characters with the rules between them. */
const LIST_WIDTHS = [18, 6, 20, 14, 46];
const WHOLE_WIDTH = [116];

const OPEN_SHOWN = 50;
const LINES_SHOWN = 20;

const starsOf = (route: TalentRoute | undefined): string => {
  if (route?.nationalPool === true) return ' ★★';
  return route?.agencyPool === true ? ' ★' : '';
};

const ruled = (rows: readonly string[], widths: readonly number[]): string =>
  [tableRule('top', widths), rows.join(tableRule('middle', widths)), tableRule('bottom', widths)].join('');

type Routes = Report['routes'];
type Box = NonNullable<TalentMatrix['boxes']>[number];

const boxCell = ({ box, count, sharePercent }: Box, routes: Routes, locale: Locale): string => {
  const words = WORDS[locale];
  const share = sharePercent === null ? '-' : `${writeNumber(sharePercent, locale)}%`;
  return [`${words.box(box)}${starsOf(routes.get(box))}`, words.people(count), share].join('\n');
};

/** Performance upward and potential to the right, as the picture has them. */
const matrixTable = (boxes: readonly Box[], routes: Routes, locale: Locale): string => {
  const words = WORDS[locale];
  const rows = PERFORMANCE_LEVELS.toReversed().map((performance) => [
    `${words.performance}\n${levelName(performance, locale)}`,
    ...POTENTIAL_LEVELS.flatMap((potential) =>
      boxes
        .filter((one) => one.performanceLevel === performance && one.potentialLevel === potential)
        .map((one) => boxCell(one, routes, locale)),
    ),
  ]);
  const heads = ['', ...POTENTIAL_LEVELS.map((level) => `${words.potential}\n${levelName(level, locale)}`)];
  return ruled(
    [heads, ...rows].map((row) => tableRow(row, MATRIX_WIDTHS)),
    MATRIX_WIDTHS,
  );
};

/** A level with the score that it comes from, or a dash. */
const axisCell = (level: Level | null, score: string | null, locale: Locale): string => {
  if (level === null) return '-';
  return score === null ? levelName(level, locale) : `${levelName(level, locale)}\n${writeNumber(score, locale)}`;
};

const personCells = (person: Person, place: string, last: string, locale: Locale): string[] => [
  person.name === null ? person.nip : `${person.nip}\n${person.name}`,
  place,
  axisCell(person.performanceLevel, person.performanceScore, locale),
  axisCell(person.potentialLevel, person.potentialScore, locale),
  last,
];

const talentRow = ({ person, route }: Talent, locale: Locale): string => {
  const actions = (route.recommendations ?? []).map((one) => recommendationName(one, locale)).join(', ');
  return tableRow(personCells(person, `${route.box ?? '-'}`, actions, locale), LIST_WIDTHS);
};

const poolTable = ({ pool, matrix, run: { locale } }: Report): string[] => {
  if (matrix === null) return [];
  const words = WORDS[locale];
  const title = `\n${words.pool(pool.length, matrix.agencyPool ?? 0)}\n`;
  if (pool.length === 0) return [title];
  const rows = [tableRow(words.poolHeads, LIST_WIDTHS), ...pool.map((talent) => talentRow(talent, locale))];
  return [title, `(${words.poolOrder})\n`, ruled(rows, LIST_WIDTHS), `${words.likely}\n`];
};

const unplacedTable = ({ unplaced, run: { locale } }: Report): string[] => {
  if (unplaced.length === 0) return [];
  const words = WORDS[locale];
  const rows = unplaced
    .slice(0, OPEN_SHOWN)
    .map((person) =>
      tableRow(personCells(person, `${person.line}`, whyUnplaced(person.missing, locale), locale), LIST_WIDTHS),
    );
  const rest = unplaced.length - rows.length;
  return [
    `\n${words.unplaced}: ${unplaced.length}\n`,
    ruled([tableRow(words.unplacedHeads, LIST_WIDTHS), ...rows], LIST_WIDTHS),
    ...(rest > 0 ? [`${words.more(rest)}\n`] : []),
  ];
};

const refusedTable = ({ refused, run: { locale } }: Report): string[] => {
  if (refused.length === 0) return [];
  const rows = refused.map((row) => spanningRow(refusedText(row, WORDS[locale].notCounted, locale), WHOLE_WIDTH));
  const lines = refused.map(({ line }) => line);
  return ['\n', ruled(rows, WHOLE_WIDTH), `${linesToCorrect(lines.slice(0, LINES_SHOWN), lines.length, locale)}\n`];
};

const summaryTable = ({ people, unplaced, refused, matrix, rows, blank, run: { locale } }: Report): string => {
  const words = WORDS[locale];
  const openOn = (axis: 'performanceLevel' | 'potentialLevel') =>
    unplaced.filter((person) => person[axis] === null).length;
  return plainTable(
    [
      [words.rows, rows],
      [`  ${words.notCounted}`, refused.length],
      ...countIfAny(words.blank, blank),
      [words.everyone, people.length],
      [`  ${words.placed}`, matrix?.placed ?? 0],
      [`  ${words.open}`, unplaced.length],
      ...countIfAny(`    ${words.openOn.performance}`, openOn('performanceLevel')),
      ...countIfAny(`    ${words.openOn.potential}`, openOn('potentialLevel')),
      [words.agencyPool, matrix?.agencyPool ?? 0],
      [words.nationalPool, matrix?.nationalPool ?? 0],
    ],
    words.summary,
  );
};

const opening = ({ run, scales, svg }: Report): string => {
  const { file, asOf, asOfSource, locale } = run;
  const words = WORDS[locale];
  return [
    words.title,
    words.file(file),
    words.asOf(writeDate(asOf, locale), asOfSource),
    words.cutOffs(words.performance, scaleText(scales.performance, PERFORMANCE_LEVELS, locale)),
    words.cutOffs(words.potential, scaleText(scales.potential, POTENTIAL_LEVELS, locale)),
    words.noLaw,
    ...(svg === null ? [] : [words.picture(svg)]),
    '',
    '',
  ].join('\n');
};

export const textReport = (report: Report): string => {
  const { matrix, routes, run } = report;
  const words = WORDS[run.locale];
  return [
    opening(report),
    matrix === null
      ? `${words.nobody}\n`
      : `${matrixTable(matrix.boxes ?? [], routes, run.locale)}${words.poolMarks}\n`,
    ...poolTable(report),
    ...unplacedTable(report),
    ...refusedTable(report),
    summaryTable(report),
  ].join('');
};
