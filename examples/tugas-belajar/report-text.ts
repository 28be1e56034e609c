/** The report for people: a table, row by row, and a summary below it. */
import { citeProvision, type EligibilityProvision, type Locale } from 'bangkom';
import { nameFact } from 'bangkom/explain';
import { mostFrequent } from '../shared/counts.js';
import type { Run } from '../shared/program.js';
import { plainTable, spanningRow, tableRow, tableRule } from '../shared/table.js';
import { linesToCorrect, problemLines, writeDate } from '../shared/texts.js';
import type { DecidedRow, RefusedRow, Row } from './decide.js';
import type { Report } from './report.js';
import type { Tally } from './summary.js';
import { shortReason, verdictName, WORDS } from './texts.js';

/** NIP, verdict, reasons, end of the bond, latest end of study: 120 characters with the rules between them. */
const WIDTHS = [18, 14, 50, 12, 10];

const REASONS_SHOWN = 2;
const TOP = 10;

const firstOf = (items: readonly string[], separator: string, locale: Locale): string => {
  const shown = items.slice(0, REASONS_SHOWN).join(separator);
  const rest = items.length - REASONS_SHOWN;
  return rest > 0 ? `${shown}${separator}${WORDS[locale].more(rest)}` : shown;
};

const reasonWithCitation = (provision: EligibilityProvision, locale: Locale): string =>
  `${citeProvision(provision, { locale })}: ${shortReason(provision, locale)}`;

const reasonsOf = ({ decision }: DecidedRow, locale: Locale): string => {
  const { verdict, findings, missing, eligibleFrom, notMendedByTime, notMetTogether } = decision.eligibility;
  const words = WORDS[locale];
  if (verdict === 'undetermined') {
    return words.missing(
      firstOf(
        missing.map((path) => nameFact(path, { locale })),
        ', ',
        locale,
      ),
    );
  }
  const unmet = findings.filter(({ status }) => status === 'unmet');
  if (notMetTogether.length > 0) {
    return words.eitherWay(notMetTogether.map((provision) => citeProvision(provision, { locale })).join(', '));
  }
  const reasons = unmet.map(({ provision }) => reasonWithCitation(provision, locale));
  const waitingHelps = verdict === 'ineligible' && notMendedByTime.length === 0 && eligibleFrom !== null;
  return [
    firstOf(reasons, '\n', locale),
    ...(waitingHelps ? [`→ ${words.from(writeDate(eligibleFrom, locale))}`] : []),
  ].join('\n');
};

const dateOrDash = (date: string | null, locale: Locale): string => (date === null ? '-' : writeDate(date, locale));

const decidedRow = (row: DecidedRow, locale: Locale): string => {
  const { eligibility, serviceBond, extension } = row.decision;
  const words = WORDS[locale];
  const notes = [
    ...(row.sameNipAs === null ? [] : [words.sameNip(row.sameNipAs)]),
    ...(row.birthDateNotOfNip === null ? [] : [words.birthDate(writeDate(row.birthDateNotOfNip, locale))]),
  ];
  const cells = [
    row.nip ?? `- (${words.line(row.line)})`,
    verdictName(eligibility.verdict, locale),
    reasonsOf(row, locale),
    `${dateOrDash(serviceBond.lastDay, locale)}${serviceBond.beyondRetirement === true ? ' *' : ''}`,
    dateOrDash(extension.latestLastDay, locale),
  ];
  return [
    tableRow(cells, WIDTHS),
    ...notes.map((note) => spanningRow(`! ${words.line(row.line)}: ${note}`, WIDTHS)),
  ].join('');
};

const refusedRow = (row: RefusedRow, locale: Locale): string => {
  const words = WORDS[locale];
  const problems = problemLines(row.issues, locale);
  const who = row.nip === null ? '' : ` (NIP ${row.nip})`;
  const again = row.sameNipAs === null ? [] : [`    ${words.sameNip(row.sameNipAs)}`];
  return spanningRow(
    [`✗ ${words.line(row.line)}${who}: ${words.notDecided}`, ...problems, ...again].join('\n'),
    WIDTHS,
  );
};

const opening = ({ file, asOf, asOfSource, locale }: Run): string => {
  const words = WORDS[locale];
  return [
    `${words.title}\n${words.file(file)}\n${words.asOf(writeDate(asOf, locale), asOfSource)}\n\n`,
    `${words.assumed}\n`,
    tableRule('top', WIDTHS),
    tableRow(words.heads, WIDTHS),
    tableRule('middle', WIDTHS),
  ].join('');
};

const closing = (tally: Tally, { locale }: Run): string => {
  const words = WORDS[locale];
  const { eligible, ineligible, undetermined } = tally.verdicts;
  const counts: [string, number][] = [
    [words.rows, tally.rows],
    [`  ${verdictName('eligible', locale)}`, eligible],
    [`  ${verdictName('ineligible', locale)}`, ineligible],
    [`  ${verdictName('undetermined', locale)}`, undetermined],
    [`  ${words.refused}`, tally.refused],
    ...(tally.sameNip > 0 ? [[words.sameNips, tally.sameNip] satisfies [string, number]] : []),
    ...(tally.blank > 0 ? [[words.blank, tally.blank] satisfies [string, number]] : []),
  ];
  const reasons = mostFrequent(tally.reasons)
    .slice(0, TOP)
    .map(([provision, count]) => [reasonWithCitation(provision, locale), count] as const);
  const facts = mostFrequent(tally.missing)
    .slice(0, TOP)
    .map(([path, count]) => [nameFact(path, { locale }), count] as const);
  return [
    tableRule('bottom', WIDTHS),
    `${words.beyond}\n`,
    plainTable(counts, words.summary),
    ...(reasons.length > 0 ? [plainTable(reasons, words.reasons)] : []),
    ...(facts.length > 0 ? [plainTable(facts, words.facts)] : []),
    ...(tally.refused > 0 ? [`\n${linesToCorrect(tally.refusedLines, tally.refused, locale)}\n`] : []),
  ].join('');
};

export const textReport: Report = {
  opening,
  row: (row: Row, { locale }: Run) => ('issues' in row ? refusedRow(row, locale) : decidedRow(row, locale)),
  closing,
};
