/**
 * Persons a second of `scoreIpAsn` beside a bare sum by hand and one in decimals, and the memory of the streaming
 * aggregate. Run with `npm run bench`; it checks first that all give the same totals.
 */
import { type IpAsnFacts, ipAsnMember, parseIpAsn, scoreIpAsnFrom, scoreParsedIpAsn, streamIpAsn } from 'bangkom';
import Table from 'cli-table3';
import { makePeople, withHole } from './ip-asn-people.js';
import { sumByHand, sumInDecimals } from './ip-asn-sum.js';
import { type Entry, median, ratioOf, timeEntries } from './timing.js';

const PEOPLE = 10_000;
const ROUNDS = { warmUp: 2, timed: 9 };
const POPULATIONS = [1_000_000, 5_000_000];
const SAMPLED_EVERY = 50_000;
const options = { asOf: '2023-12-31' };

const people = makePeople(PEOPLE);
const holed = withHole(people);
const facts = people.map(parseIpAsn);

const wrong = facts.filter((one) => {
  const total = sumByHand(one);
  return scoreParsedIpAsn(one, options).total !== total || !sumInDecimals(one).eq(total);
});
if (wrong.length > 0) {
  console.error(`not timed: ${wrong.length} totals disagree`);
  process.exit(1);
}
console.log(`Node ${process.version}; ${PEOPLE} people, all totals agree`);

/** Every pass adds up what it comes to, so that no score can be optimised away. */
const entryOf = <T>(name: string, items: readonly T[], passes: number, totalOf: (item: T) => number): Entry => ({
  name,
  decisions: items.length,
  passes,
  pass: () => {
    let sum = 0;
    for (const item of items) sum += totalOf(item);
    return sum;
  },
});

const scored = (one: IpAsnFacts): number => scoreParsedIpAsn(one, options).lowest;

/** Times some entries together and prints them beside the first of them. */
const compare = async (heading: string, entries: readonly [Entry, ...Entry[]]): Promise<void> => {
  const samplesOf = await timeEntries(entries, ROUNDS);
  const table = new Table({
    head: [heading, 'µs a person', 'persons a second', `times ${entries[0].name.slice(0, 3)}`],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const entry of entries) {
    const samples = samplesOf.get(entry) ?? [];
    const microseconds = median(samples);
    const perSecond = Math.round(1_000_000 / microseconds).toLocaleString('en');
    const times = ratioOf(samples, samplesOf.get(entries[0]) ?? []).toFixed(1);
    table.push([entry.name, microseconds.toFixed(2), perSecond, times]);
  }
  console.log(table.toString());
};

await compare('on parsed facts', [
  entryOf('(a) sum by hand: the number only', facts, 8, sumByHand),
  entryOf('(b) sum in decimal.js: the number only', facts, 2, (one) => sumInDecimals(one).toNumber()),
  entryOf('(1) scoreParsedIpAsn: every item explained', facts, 2, scored),
]);
await compare('where the time goes', [
  entryOf('(1) scoreParsedIpAsn, complete records', facts, 2, scored),
  entryOf('(2) scoreParsedIpAsn, one fact missing', holed.map(parseIpAsn), 1, scored),
  entryOf('(3) parseIpAsn alone', people, 1, (person) => parseIpAsn(person).year ?? 0),
  entryOf('(4) scoreIpAsnFrom: checked and explained', people, 1, (person) => scoreIpAsnFrom(person, options).lowest),
]);

/** Goes through a population that never stands in memory, and remembers the most that was used meanwhile. */
const memoryOf = (count: number) => {
  let most = 0;
  const members = function* () {
    for (let i = 0; i < count; i += 1) {
      if (i % SAMPLED_EVERY === 0) most = Math.max(most, process.memoryUsage().rss);
      const person = people[i % PEOPLE];
      if (person !== undefined) yield ipAsnMember(scoreIpAsnFrom(person, options), { employmentStatus: 'pns' });
    }
  };
  const start = performance.now();
  const { together } = streamIpAsn(members(), options);
  const seconds = (performance.now() - start) / 1000;
  return { people: together?.people ?? 0, mean: together?.means?.total, megabytes: most / 2 ** 20, seconds };
};

for (const count of POPULATIONS) {
  const { people: counted, mean, megabytes, seconds } = memoryOf(count);
  console.log(
    `aggregate of ${counted.toLocaleString('en')}: mean ${mean}; ${megabytes.toFixed(0)} MB at most; ${seconds.toFixed(0)} s with checking and scoring`,
  );
}
