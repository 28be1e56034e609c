/** The report for people: the index and what it is made of, what would raise it, one score told, and the wrong rows. */
import type { Locale } from 'bangkom';
import { explain } from 'bangkom/explain';
import { IP_ASN_CATEGORIES, IP_ASN_DIMENSIONS, type IpAsnGroup, type IpAsnMeans, planIpAsn } from 'bangkom/ip-asn';
import { countIfAny, plainTable, spanningRow, tableRow, tableRule, wrap } from '../shared/table.js';
import { linesToCorrect, refusedText, writeDate, writeNumber } from '../shared/texts.js';
import type { Person } from './people.js';
import { lastCertainYear, maximumOf, type Report, type Unit } from './report.js';
import {
  categoryName,
  dimensionName,
  emptyCells,
  postGroupName,
  stepName,
  WORDS,
  writeCount,
  writeRange,
  writeShare,
} from './texts.js';

/** Each table is at most 120 characters wide with the rules between its columns. */
const INDEX_WIDTHS = [12, 9, 13, 13, 13, 13, 7, 13];
const CATEGORY_WIDTHS = [16, 16, 16, 16];
const UNIT_WIDTHS = [28, 9, 8, 8, 8, 8, 6, 9, 7];
const OPEN_WIDTHS = [18, 6, 13, 22, 45];
const STEP_WIDTHS = [2, 35, 26, 9, 8, 8, 10];
const WHOLE_WIDTH = [116];
const TEXT_WIDTH = 118;

const OPEN_SHOWN = 20;
const LINES_SHOWN = 20;
const STEPS_SHOWN = 10;

/** Numbers stand at the right of their columns, the first few columns being words. */
const row = (cells: readonly string[], widths: readonly number[], isNumber: (column: number) => boolean): string =>
  tableRow(
    cells.map((cell, i) =>
      isNumber(i)
        ? cell
            .split('\n')
            .map((line) => line.padStart(widths[i] ?? 0))
            .join('\n')
        : cell,
    ),
    widths,
  );

const ruled = (rows: readonly string[], widths: readonly number[]): string =>
  [tableRule('top', widths), rows.join(tableRule('middle', widths)), tableRule('bottom', widths)].join('');

/** A table whose lines have no rules between them, only below the heads. */
const listed = (heads: string, rows: readonly string[], widths: readonly number[]): string =>
  ruled([heads, rows.join('')], widths);

const meansCells = (means: IpAsnMeans | null, locale: Locale): string[] =>
  [...IP_ASN_DIMENSIONS, 'total' as const].map((measure) =>
    means === null ? '-' : writeNumber(means[measure], locale),
  );

const groupsOf = ({ index, run: { locale } }: Report): [string, IpAsnGroup][] => {
  const { groups } = WORDS[locale];
  return (['pns', 'pppk', 'together'] as const).flatMap((name) => {
    const group = index[name];
    return group === null ? [] : [[groups[name], group]];
  });
};

const indexTable = (report: Report): string => {
  const { locale } = report.run;
  const words = WORDS[locale];
  const isNumber = (column: number) => column >= 1 && column <= 6;
  const heads = [
    words.groupHead,
    words.peopleHead,
    ...IP_ASN_DIMENSIONS.map((name) => `${dimensionName(name, locale)}\n${words.maximum(maximumOf(name))}`),
    words.index,
    words.category,
  ];
  const rows = groupsOf(report).map(([name, { people, means, category }]) =>
    row(
      [
        name,
        writeCount(people, locale),
        ...meansCells(means, locale),
        category === null ? '-' : categoryName(category, locale),
      ],
      INDEX_WIDTHS,
      isNumber,
    ),
  );
  return `\n${words.indexTitle}\n${listed(row(heads, INDEX_WIDTHS, isNumber), rows, INDEX_WIDTHS)}`;
};

const categoryTable = (report: Report): string => {
  const { locale } = report.run;
  const words = WORDS[locale];
  const groups = groupsOf(report);
  const isNumber = (column: number) => column >= 1;
  const heads = [words.category, ...groups.map(([name]) => name)];
  const rows = IP_ASN_CATEGORIES.toReversed().map((category) =>
    row(
      [
        categoryName(category, locale),
        ...groups.map(([, { counts, people }]) =>
          people === 0
            ? '-'
            : `${writeCount(counts[category], locale)} ${writeShare(counts[category], people, locale).padStart(7)}`,
        ),
      ],
      CATEGORY_WIDTHS,
      isNumber,
    ),
  );
  return `\n${words.categoryTitle}\n${listed(row(heads, CATEGORY_WIDTHS, isNumber), rows, CATEGORY_WIDTHS)}`;
};

const unitRow = ({ name, group, index: { unsettledCount } }: Unit, locale: Locale): string[] => [
  name ?? WORDS[locale].noUnit,
  writeCount(group?.people ?? 0, locale),
  ...meansCells(group?.means ?? null, locale),
  group === null ? '-' : categoryName(group.category, locale),
  writeCount(unsettledCount ?? 0, locale),
];

const unitTable = ({ units, run: { locale } }: Report): string => {
  const words = WORDS[locale];
  const isNumber = (column: number) => (column >= 1 && column <= 6) || column === 8;
  const heads = [
    words.unit,
    words.peopleHead,
    ...IP_ASN_DIMENSIONS.map((name) => words.dimensionHeads[name]),
    words.index,
    words.category,
    words.openHead,
  ];
  const rows = units.map((unit) => row(unitRow(unit, locale), UNIT_WIDTHS, isNumber));
  const table = listed(row(heads, UNIT_WIDTHS, isNumber), rows, UNIT_WIDTHS);
  return `\n${words.unitTitle}\n(${words.unitNote})\n${table}`;
};

const nameIn = ({ nip, name }: Person): string => (name === null ? nip : `${nip}\n${name}`);

const unsettledTable = ({ unsettled, run: { locale } }: Report): string[] => {
  if (unsettled.length === 0) return [];
  const words = WORDS[locale];
  const isNumber = (column: number) => column === 1;
  const rows = unsettled
    .slice(0, OPEN_SHOWN)
    .map((person) =>
      row(
        [
          nameIn(person),
          `${person.line}`,
          writeRange(person.lowest, person.highest, locale),
          person.categories.map((category) => categoryName(category, locale)).join(', '),
          emptyCells(person.missing, locale),
        ],
        OPEN_WIDTHS,
        isNumber,
      ),
    );
  const rest = unsettled.length - rows.length;
  return [
    `\n${words.unsettledTitle(unsettled.length)}\n`,
    ruled([row(words.unsettledHeads, OPEN_WIDTHS, isNumber), ...rows], OPEN_WIDTHS),
    ...(rest > 0 ? [`${words.more(rest)}\n`] : []),
  ];
};

const stepTable = ({ plan, year, run: { asOf, locale } }: Report): string[] => {
  const { actions, mean, people, unsettledAt } = plan;
  if (actions === null || mean === null) return [];
  const words = WORDS[locale];
  const shown = actions.slice(0, STEPS_SHOWN);
  const title = `\n${words.stepsTitle(shown.length, actions.length)}\n`;
  if (shown.length === 0) return [title, `${words.noSteps}\n`];
  const isNumber = (column: number) => column === 0 || column >= 3;
  const rows = shown.map((action, i) =>
    row(
      [
        `${i + 1}`,
        stepName(action, locale),
        postGroupName(action.postGroup, locale),
        writeCount(action.people, locale),
        action.hours === null ? '' : writeCount(action.hours, locale),
        `+${writeNumber(action.rise, locale)}`,
        writeNumber(action.mean, locale),
      ],
      STEP_WIDTHS,
      isNumber,
    ),
  );
  // The same for everybody, so that it can be asked of nobody.
  const { lastDay } = planIpAsn({ year }, { asOf });
  return [
    title,
    `(${words.stepsFrom(writeNumber(mean, locale), (people ?? 0) - (unsettledAt?.length ?? 0))})\n`,
    listed(row(words.stepsHeads, STEP_WIDTHS, isNumber), rows, STEP_WIDTHS),
    `${words.stepsNote}\n`,
    ...(lastDay === null ? [] : [`${words.lastDay(writeDate(lastDay, locale))}\n`]),
  ];
};

/** A line of prose within the width; what is broken off an item of a list stands below its words, not its mark. */
const proseLines = (line: string): string[] => {
  const [mark] = /^- /.exec(line) ?? [''];
  const parts = wrap(line.slice(mark.length), TEXT_WIDTH - mark.length);
  return parts.map((part, i) => `  ${i === 0 ? mark : ' '.repeat(mark.length)}${part}`.trimEnd());
};

const explainedText = ({ explained, run: { locale } }: Report): string[] => {
  if (explained === null) return [];
  const { person, score } = explained;
  const who = nameIn(person).replace('\n', ' ');
  const prose = explain(score, { locale }).split('\n').flatMap(proseLines);
  return [`\n${WORDS[locale].explained(who, person.line)}\n\n`, ...prose.map((line) => `${line}\n`)];
};

const refusedTable = ({ refused, run: { locale } }: Report): string[] => {
  if (refused.length === 0) return [];
  const rows = refused.map((one) => spanningRow(refusedText(one, WORDS[locale].notCounted, locale), WHOLE_WIDTH));
  const lines = refused.map(({ line }) => line);
  return ['\n', ruled(rows, WHOLE_WIDTH), `${linesToCorrect(lines.slice(0, LINES_SHOWN), lines.length, locale)}\n`];
};

const summaryTable = ({ people, index, refused, rows, blank, run: { locale } }: Report): string => {
  const words = WORDS[locale];
  return plainTable(
    [
      [words.rows, rows],
      [`  ${words.notCounted}`, refused.length],
      ...countIfAny(words.blank, blank),
      [words.everyone, people.length],
      [`  ${words.settled}`, index.settled ?? 0],
      [`  ${words.open}`, index.unsettledCount ?? 0],
      [`  ${words.notMeasured}`, index.notMeasured ?? 0],
    ].map(([name, count]): [string, string] => [`${name}`, writeCount(Number(count), locale)]),
    words.summary,
  );
};

const opening = ({ group, run, year, svg }: Report): string => {
  const { file, asOf, asOfSource, locale } = run;
  const words = WORDS[locale];
  const last = lastCertainYear(year);
  return [
    words.title(year),
    words.file(file),
    words.asOf(writeDate(asOf, locale), asOfSource),
    ...(svg === null ? [] : [words.picture(svg)]),
    ...(last === null ? [] : wrap(`${words.remark} ${words.beyond(last)}`, TEXT_WIDTH)),
    '',
    group === null
      ? words.nobody
      : words.headline(writeNumber(group.means.total, locale), categoryName(group.category, locale), group.people),
    '',
  ].join('\n');
};

export const textReport = (report: Report): string =>
  [
    opening(report),
    ...(report.group === null ? [] : [indexTable(report), categoryTable(report), unitTable(report)]),
    ...unsettledTable(report),
    ...stepTable(report),
    ...explainedText(report),
    ...refusedTable(report),
    summaryTable(report),
  ].join('');
