/** The report for people: a table of the employees, the rows that are wrong, and what the unit comes to. */
import { citeProvision, type Locale } from 'bangkom';
import { nameFact } from 'bangkom/explain';
import { mostFrequent } from '../shared/counts.js';
import { countIfAny, plainTable, spanningRow, tableRow, tableRule } from '../shared/table.js';
import { linesToCorrect, refusedText, writeDate, writeNumber } from '../shared/texts.js';
import type { Activity, Person } from './people.js';
import type { Report } from './report.js';
import { outcomeName, statusName, unmetIn, verdictName, WORDS } from './texts.js';
import type { Share, Unit } from './unit.js';

/** Employee, verdict, hours, what lacks or exceeds, and the rest: 120 characters with the rules between them. */
const WIDTHS = [18, 17, 8, 12, 49];

const FACTS_SHOWN = 3;
const LINES_SHOWN = 20;

const linesAt = (places: readonly number[], activities: readonly Activity[]): string =>
  places.flatMap((place) => activities[place]?.line ?? []).join(', ');

/** Why a record does not count, with what tells it from the others; of one that counts only what is doubtful. */
const whyNot = (
  { activities, assessment }: Person,
  place: number,
  { line, title, record }: Activity,
  locale: Locale,
): string[] => {
  const outcome = assessment.trainings[place];
  if (outcome === undefined) return [];
  const { status, sharesActivityWith, mayShareActivityWith, sharesDayWith, contradictory } = outcome;
  const words = WORDS[locale];
  const named = title === null ? words.line(line) : `${words.line(line)} (${title})`;
  const doubt = mayShareActivityWith.length > 0 ? [words.maySameAs(linesAt(mayShareActivityWith, activities))] : [];
  if (status === 'unknown' || status === 'counted') return doubt.map((text) => `${named}: ${text}`);
  const lastDay = typeof record.lastDay === 'string' ? [writeDate(record.lastDay, locale)] : [];
  const details = {
    double: [words.sameAs(linesAt(sharesActivityWith, activities)), ...(contradictory ? [words.contradictory] : [])],
    overlapping: [words.sharesDaysWith(linesAt(sharesDayWith, activities))],
    'outside-year': lastDay,
    planned: lastDay,
    'over-monthly-limit': [],
    'not-approved': [],
    'not-training': [],
  }[status];
  return [`${named}: ${[outcomeName(status, locale), ...details, ...doubt].join(', ')}`];
};

/** A missing fact with the line whose cell is empty. */
const factAt = (path: string, { activities }: Person, locale: Locale): string => {
  const place = /^records\[(\d+)\]/.exec(path)?.[1];
  const line = place === undefined ? undefined : activities[Number(place)]?.line;
  const name = nameFact(path, { locale });
  return line === undefined ? name : `${name} (${WORDS[locale].line(line)})`;
};

const missingLines = (person: Person, locale: Locale): string[] => {
  const { verdict, missing, valuesMissing } = person.assessment;
  const paths = verdict === 'undetermined' ? [...new Set([...missing, ...valuesMissing])] : valuesMissing;
  if (paths.length === 0) return [];
  const words = WORDS[locale];
  const shown = paths.slice(0, FACTS_SHOWN).map((path) => factAt(path, person, locale));
  const rest = paths.length - shown.length;
  const facts = [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
  return [verdict === 'undetermined' ? words.missing(facts) : words.alsoMissing(facts)];
};

const plannedLines = ({ assessment }: Person, locale: Locale): string[] => {
  const { planned, shortfall, shortfallAfterPlanned } = assessment;
  if (planned === null || planned === 0 || shortfall === null || shortfall === 0) return [];
  return [WORDS[locale].planned(writeNumber(planned, locale), writeNumber(shortfallAfterPlanned ?? 0, locale))];
};

const hoursCell = ({ total, basis }: Person['assessment'], locale: Locale): string => {
  if (total === null) return '-';
  return `${writeNumber(total, locale)}${basis.confidence === 'certain' ? '' : ' *'}`;
};

const balanceCell = ({ shortfall, excess }: Person['assessment'], locale: Locale): string => {
  if (shortfall === null || excess === null) return '-';
  if (shortfall > 0) return WORDS[locale].short(writeNumber(shortfall, locale));
  return excess > 0 ? WORDS[locale].over(writeNumber(excess, locale)) : '';
};

const personRow = (person: Person, locale: Locale): string => {
  const { nip, names, statuses, activities, refusedLines, settled, assessment } = person;
  const words = WORDS[locale];
  const status = statuses.map((one) => one.toUpperCase()).join('/');
  const cells = [
    [nip, ...names.slice(0, 1), ...(status === '' ? [] : [status])].join('\n'),
    [
      verdictName(assessment.verdict, locale),
      ...unmetIn(assessment).map(({ provision }) => citeProvision(provision, { locale })),
    ].join('\n'),
    hoursCell(assessment, locale),
    balanceCell(assessment, locale),
    [
      ...activities.flatMap((activity, place) => whyNot(person, place, activity, locale)),
      ...plannedLines(person, locale),
      ...missingLines(person, locale),
      ...(activities.length === 0 ? [words.noRecord] : []),
    ].join('\n'),
  ];
  const notes = [
    ...(statuses.length > 1 ? [words.statusesDiffer(status)] : []),
    ...(names.length > 1 ? [words.namesDiffer(names.join(', '))] : []),
    ...(refusedLines.length > 0 ? [words.leftOut(refusedLines.join(', '), settled)] : []),
  ];
  return [tableRow(cells, WIDTHS), ...notes.map((note) => spanningRow(`! ${nip}: ${note}`, WIDTHS))].join('');
};

const shareText = ({ people, sufficient }: Share, locale: Locale): string => {
  const percent = Math.round((sufficient / people) * 1_000) / 10;
  return WORDS[locale].shareOf(sufficient, people, writeNumber(percent, locale));
};

const peopleTable = ({ unit, rows, refused, blank }: Report, locale: Locale): string => {
  const words = WORDS[locale];
  const { people, verdicts, measured, byStatus, unsettled, notDecided } = unit;
  const everyone = { people: measured, sufficient: verdicts.sufficient };
  return plainTable(
    [
      [words.rows, rows],
      [`  ${words.notReckoned}`, refused.length],
      ...countIfAny(words.blank, blank),
      [words.people, people],
      ...Object.keys(verdicts).map((verdict): [string, number] => {
        const known = verdict as keyof typeof verdicts;
        return [`  ${verdictName(known, locale)}`, verdicts[known]];
      }),
      ...(measured === 0 ? [] : [[words.share, shareText(everyone, locale)] satisfies [string, string]]),
      ...[...byStatus].flatMap(([status, share]): [string, string][] =>
        share.people === 0
          ? []
          : [[`  ${statusName(status, locale)}`, status === 'cpns' ? `${share.people}` : shareText(share, locale)]],
      ),
      ...countIfAny(words.unsettled, unsettled),
      ...countIfAny(words.notDecided, notDecided),
    ],
    words.summary,
  );
};

const hoursTable = (unit: Unit, daysLeft: number, locale: Locale): string => {
  const words = WORDS[locale];
  const { hoursKnown, totalHours, meanHours, shortfall, shortfallAfterPlanned, excess } = unit;
  return plainTable(
    [
      [words.totalHours, writeNumber(totalHours, locale)],
      [words.meanHours(hoursKnown), meanHours === null ? '-' : writeNumber(meanHours, locale)],
      [words.shortfall, writeNumber(shortfall, locale)],
      [words.shortfallAfterPlanned, writeNumber(shortfallAfterPlanned, locale)],
      [words.excess, writeNumber(excess, locale)],
      [words.daysLeft, daysLeft],
    ],
    words.hours,
  );
};

export const textReport = (report: Report): string => {
  const { people, refused, unit, run, year } = report;
  const { file, asOf, asOfSource, locale } = run;
  const words = WORDS[locale];
  const outcomes = mostFrequent(unit.outcomes).map(
    ([outcome, count]) => [outcomeName(outcome, locale), count] as const,
  );
  const columns = mostFrequent(unit.missingColumns);
  const refusedLines = refused.map(({ line }) => line);
  return [
    `${words.title(year)}\n${words.file(file)}\n${words.asOf(writeDate(asOf, locale), asOfSource)}\n\n`,
    tableRule('top', WIDTHS),
    tableRow(words.heads, WIDTHS),
    ...people.map((person) => tableRule('middle', WIDTHS) + personRow(person, locale)),
    ...(refused.length > 0 ? [tableRule('middle', WIDTHS)] : []),
    ...refused.map((row) => spanningRow(refusedText(row, words.notReckoned, locale), WIDTHS)),
    tableRule('bottom', WIDTHS),
    `${words.converted}\n`,
    peopleTable(report, locale),
    hoursTable(unit, people[0]?.assessment.daysLeft ?? 0, locale),
    ...(outcomes.length > 0 ? [plainTable(outcomes, words.records)] : []),
    ...(columns.length > 0 ? [plainTable(columns, words.missingColumns)] : []),
    ...(refused.length > 0
      ? [`\n${linesToCorrect(refusedLines.slice(0, LINES_SHOWN), refusedLines.length, locale)}\n`]
      : []),
  ].join('');
};
