/**
 * Decisions a second of `assessEligibility` beside other ways to decide the same law. Run with `npm run bench`; it checks
 * first that all give the same verdicts, and ends with exit code 1 when they do not.
 */
import { assessEligibility, assessParsedEligibility, type EligibilityFacts, parseEligibility } from 'bangkom';
import Table from 'cli-table3';
import { checkAgreement } from './agreement.js';
import { decideWithDateFns } from './date-fns-zod.js';
import { decideByHand } from './floor.js';
import { decideWithJsonLogic } from './json-logic.js';
import { decideWithJsonRules } from './json-rules.js';
import type { Decide } from './law.js';
import { type Case, hasHoles, makeCases } from './records.js';
import { type Entry, median, ratioOf, type Samples, timeEntries } from './timing.js';

const RECORDS = 10_000;
/** json-rules-engine is slow; a few records tell as much. */
const RECORDS_OF_JSON_RULES = 500;
const ROUNDS = { warmUp: 2, timed: 9 };
const DISAGREEMENTS_SHOWN = 5;

interface ParsedCase {
  readonly facts: EligibilityFacts;
  readonly options: Case['options'];
}

const parseCase = ({ record, options }: Case): ParsedCase => ({ facts: parseEligibility(record), options });

/** Every pass counts those who are eligible, so that no decision can be optimised away. */
const countIn = <T>(items: readonly T[], isEligible: (item: T) => boolean): number => {
  let eligible = 0;
  for (const item of items) if (isEligible(item)) eligible += 1;
  return eligible;
};

const entryOf = <T>(name: string, items: readonly T[], passes: number, isEligible: (item: T) => boolean): Entry => ({
  name,
  decisions: items.length,
  passes,
  pass: () => countIn(items, isEligible),
});

const contender = (name: string, cases: readonly Case[], passes: number, decide: Decide): Entry =>
  entryOf(name, cases, passes, ({ record, options }) => decide(record, options.asOf) === 'eligible');

const assessing = (name: string, cases: readonly Case[]): Entry =>
  entryOf(name, cases, 1, ({ record, options }) => assessEligibility(record, options).verdict === 'eligible');

const assessingParsed = (name: string, parsed: readonly ParsedCase[]): Entry =>
  entryOf(name, parsed, 1, ({ facts, options }) => assessParsedEligibility(facts, options).verdict === 'eligible');

const byHandOnParsed = (name: string, parsed: readonly ParsedCase[], passes: number): Entry =>
  entryOf(name, parsed, passes, ({ facts, options }) => decideByHand(facts, options.asOf) === 'eligible');

const parsing = (name: string, cases: readonly Case[]): Entry =>
  entryOf(name, cases, 1, ({ record }) => parseEligibility(record).selectionPassed === true);

const jsonRules = (name: string, cases: readonly Case[]): Entry => ({
  name,
  decisions: cases.length,
  passes: 1,
  pass: async () => {
    let eligible = 0;
    for (const { record, options } of cases) {
      if ((await decideWithJsonRules(record, options.asOf)) === 'eligible') eligible += 1;
    }
    return eligible;
  },
});

/** A line of a table: what was timed, and what it is compared with. */
interface Line {
  readonly entry: Entry;
  readonly yardstick: Entry;
}

const linesOf = (yardstick: Entry, entries: readonly Entry[]): Line[] => entries.map((entry) => ({ entry, yardstick }));

const tableOf = (heading: string, lines: readonly Line[], samplesOf: ReadonlyMap<Entry, Samples>): string => {
  const table = new Table({
    head: [heading, 'µs a decision', 'decisions a second', 'times (a)'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { entry, yardstick } of lines) {
    const samples = samplesOf.get(entry) ?? [];
    const microseconds = median(samples);
    const perSecond = Math.round(1_000_000 / microseconds).toLocaleString('en');
    table.push([
      entry.name,
      microseconds.toFixed(2),
      perSecond,
      ratioOf(samples, samplesOf.get(yardstick) ?? []).toFixed(1),
    ]);
  }
  return table.toString();
};

const cases = makeCases(RECORDS);
const withHoles = cases.filter(hasHoles);

const { agreed, settledBeyondKleene, verdicts, neverFailed, disagreements } = await checkAgreement(
  cases,
  RECORDS_OF_JSON_RULES,
);
console.log(`Node ${process.version}; ${cases.length} records, ${withHoles.length} of them with holes`);
console.log(
  `verdicts: ${Object.entries(verdicts)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ')}`,
);
console.log(
  `all contenders agree on ${agreed} records; settled beyond Kleene by assessEligibility: ${settledBeyondKleene}`,
);
for (const provision of neverFailed) console.error(`never fails on these records: ${provision}`);
for (const disagreement of disagreements.slice(0, DISAGREEMENTS_SHOWN)) console.error(disagreement);
if (disagreements.length > 0 || neverFailed.length > 0) {
  console.error(`not timed: ${disagreements.length} disagreements, ${neverFailed.length} rows untested`);
  process.exit(1);
}

const byHand = contender('(a) by hand: verdict only, no validation', cases, 4, decideByHand);
const contenders = linesOf(byHand, [
  assessing('(1) assessEligibility', cases),
  assessingParsed('(2) assessParsedEligibility', cases.map(parseCase)),
  byHand,
  contender('(b) zod + date-fns: verdict only', cases, 1, decideWithDateFns),
  jsonRules('(c) json-rules-engine: verdict only, no validation', cases.slice(0, RECORDS_OF_JSON_RULES)),
  contender('(d) json-logic-js: verdict only, no validation', cases, 1, decideWithJsonLogic),
]);

const partsOf = (which: string, some: readonly Case[], passes: number): Line[] => {
  const parsed = some.map(parseCase);
  const yardstick = contender(`(a) by hand, ${which}`, some, passes, decideByHand);
  return linesOf(yardstick, [
    assessing(`(1) assessEligibility, ${which}`, some),
    parsing(`parseEligibility alone, ${which}`, some),
    assessingParsed(`(2) assessParsedEligibility, ${which}`, parsed),
    yardstick,
    byHandOnParsed(`(a) by hand on parsed facts, ${which}`, parsed, passes),
    contender(`(b) zod + date-fns, ${which}`, some, 1, decideWithDateFns),
  ]);
};
const parts = [
  ...partsOf(
    'complete records',
    cases.filter((one) => !hasHoles(one)),
    4,
  ),
  ...partsOf('records with holes', withHoles, 12),
];

const samplesOf = await timeEntries(
  [...contenders, ...parts].map(({ entry }) => entry),
  ROUNDS,
);
console.log(tableOf('contender', contenders, samplesOf));
console.log(tableOf('where the time goes; (a) is that of the same records', parts, samplesOf));
