/**
 * Entries that may be of one training, with holes: told as far as all completions agree. A completion is asked of the library
 * itself, in which nothing is open then; what it says of a whole record is tested elsewhere, by hand.
 */
import { InvalidInputError, IP_ASN_POSTS, type IpAsnScore, scoreIpAsnFrom } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';

const options = { asOf: '2022-12-31' } as const;

interface Entry {
  readonly kind: string | null;
  readonly lastDay: string | null;
  readonly hours: number | null;
  readonly matchesPost: boolean | null;
  readonly firstDay?: string | null;
  readonly title?: string | null;
  readonly organizerName?: string | null;
  readonly issuer?: string | null;
  readonly certificateNumber?: string | null;
}

interface Record {
  readonly position: string | null;
  readonly trainings: readonly Entry[];
}

const ask = ({ position, trainings }: Record): IpAsnScore =>
  scoreIpAsnFrom(
    {
      employmentStatus: 'pns',
      position,
      education: [{ level: 's1' }],
      trainings,
      performance: { '2021': 'baik' },
      penalties: [],
    },
    options,
  );

const isMatched = (kind: string | null): boolean => kind === 'kepemimpinan' || kind === 'fungsional';

const KIND_FOR: { readonly [position: string]: string } = { fungsional: 'fungsional', pelaksana: 'none' };

/** Whether a training is said to match a post that it cannot match. An entry that does not count is not refused for it. */
const contradicts = ({ position, trainings }: Record): boolean =>
  position !== null &&
  trainings.some(
    ({ kind, matchesPost }) =>
      isMatched(kind) && matchesPost === true && kind !== (KIND_FOR[position] ?? 'kepemimpinan'),
  );

const askIfPossible = (record: Record): IpAsnScore | null => {
  if (contradicts(record)) return null;
  try {
    return ask(record);
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
};

const KINDS = ['kepemimpinan', 'fungsional', 'teknis', 'seminar', 'pelatihan-dasar'];
/** In both windows, in that of seminars alone, and in none; two of each, so that two trainings need not share a day. */
const DAYS = ['2022-03-01', '2022-05-01', '2021-03-01', '2021-05-01', '2015-03-01', '2015-05-01', '2022-12-31'];
const MORE_DAYS = ['2022-11-11', '2021-11-11', '2015-11-11'];
const HOURS = [0, 8, 12, 20];

const MARKS = [
  { certificateNumber: 'A1', issuer: 'X' },
  { certificateNumber: 'a-1', issuer: 'x' },
  { certificateNumber: 'A1', issuer: 'X' },
  { certificateNumber: 'A1' },
  { certificateNumber: 'A1', issuer: 'Y' },
  { certificateNumber: 'A1', issuer: 'X', title: 'T', organizerName: 'O' },
  { title: 'T', organizerName: 'O' },
  { title: 'T', organizerName: 'o', firstDay: '2022-03-01' },
  { title: 'T', organizerName: 'O' },
  { certificateNumber: 'B2', issuer: 'X', title: 'T', organizerName: 'O' },
  {},
];

const entry = fc
  .record({
    kind: fc.constantFrom(...KINDS, 'teknis', 'teknis'),
    lastDay: fc.constantFrom(...DAYS, '2022-03-01', '2022-03-01'),
    hours: fc.constantFrom(...HOURS),
    matchesPost: fc.boolean(),
    marks: fc.constantFrom(...MARKS),
  })
  .map(({ marks, ...rest }): Entry => ({ ...rest, ...marks }))
  .filter(({ firstDay, lastDay }) => (firstDay ?? '') <= (lastDay ?? ''));

type Name = 'kind' | 'lastDay' | 'hours' | 'matchesPost';
const NAMES: readonly Name[] = ['kind', 'lastDay', 'hours', 'matchesPost'];

interface Hole {
  readonly path: string;
  readonly fills: readonly ((record: Record) => Record)[];
}

const withFact = (record: Record, index: number, name: Name, value: unknown): Record => ({
  ...record,
  trainings: record.trainings.map((one, i) => (i === index ? { ...one, [name]: value } : one)),
});

const sumsOf = (numbers: readonly number[]): number[] =>
  numbers.reduce((sums, one) => sums.concat(sums.map((sum) => sum + one)), [0]);

const hoursFor = ({ trainings }: Record): number[] => {
  const known = trainings.flatMap(({ hours }) => hours ?? []);
  const bounds = sumsOf(known).flatMap((sum) => [20 - sum, 19.99 - sum]);
  const all = [0, 0.01, ...known.map((one) => one + 0.01), ...bounds, 10_000];
  return [...new Set(all.map((one) => Math.round(one * 100) / 100))].filter((one) => one >= 0);
};

const daysFor = ({ trainings }: Record): string[] => {
  const known = trainings.flatMap(({ lastDay, firstDay }) => [lastDay ?? [], firstDay ?? []].flat());
  return [...new Set([...known, ...DAYS, ...MORE_DAYS])];
};

/** The facts that a record lacks and that can decide something. */
const holesIn = (record: Record): Hole[] => {
  const poolsOf = ({ kind }: Entry): [Name, readonly unknown[]][] => [
    ['kind', KINDS],
    ['lastDay', isMatched(kind) ? [] : daysFor(record)],
    ['hours', kind === null || kind === 'teknis' ? hoursFor(record) : []],
    ['matchesPost', kind === null || isMatched(kind) ? [true, false] : []],
  ];
  return [
    ...(record.position === null
      ? [{ path: 'position', fills: IP_ASN_POSTS.map((position) => (one: Record) => ({ ...one, position })) }]
      : []),
    ...record.trainings.flatMap((training, i) =>
      poolsOf(training)
        .filter(([name, pool]) => training[name] === null && pool.length > 0)
        .map(([name, pool]) => ({
          path: `trainings[${i}].${name}`,
          fills: pool.map((value) => (one: Record) => withFact(one, i, name, value)),
        })),
    ),
  ];
};

const waysOf = (holes: readonly Hole[]): number => holes.reduce((ways, { fills }) => ways * fills.length, 1);

const MOST_WAYS = 2_500;

/** Takes facts out in some order, as long as not too many completions come of it. */
const punctured = (whole: Record, places: readonly string[]): Record => {
  let record = whole;
  for (const place of places) {
    const next = place === 'position' ? { ...record, position: null } : withoutPlace(record, place);
    if (waysOf(holesIn(next)) <= MOST_WAYS) record = next;
  }
  return record;
};

const withoutPlace = (record: Record, place: string): Record => {
  const [index = '', name = ''] = place.split('.');
  const found = NAMES.find((one) => one === name);
  return found === undefined ? record : withFact(record, Number(index), found, null);
};

const records = fc
  .record({
    position: fc.constantFrom('pelaksana', 'pelaksana', 'pengawas', 'fungsional'),
    trainings: fc.array(entry, { minLength: 2, maxLength: 4 }),
  })
  .chain((whole) => {
    const places = whole.trainings.flatMap((_, i) => NAMES.map((name) => `${i}.${name}`));
    return fc
      .tuple(fc.shuffledSubarray(places, { minLength: 1 }), fc.constantFrom(1, 2, 3, 99), fc.nat({ max: 5 }))
      .map(([some, most, position]) =>
        punctured(whole, [...some.slice(0, most), ...(position === 0 ? ['position'] : [])]),
      );
  })
  .filter((record) => askIfPossible(record) !== null);

const STEPS = ['kompetensi.a', 'kompetensi.b', 'kompetensi.c', 'kompetensi.d'];

const statusOf = ({ steps }: IpAsnScore, name: string): string =>
  steps.find(({ provision }) => provision.endsWith(name))?.status ?? '';

const rangeOf = (numbers: readonly number[]) => ({ lowest: Math.min(...numbers), highest: Math.max(...numbers) });

const completionsOf = (record: Record, holes: readonly Hole[]): (IpAsnScore | null)[] =>
  holes
    .reduce<Record[]>((all, { fills }) => all.flatMap((one) => fills.map((fill) => fill(one))), [record])
    .map(askIfPossible);

/** The holes that alone change something, the others being filled in some way. */
const changing = (answers: readonly (IpAsnScore | null)[], holes: readonly Hole[], step: string): string[] => {
  const said = answers.map((one) => (one === null ? null : statusOf(one, step)));
  let stride = answers.length;
  return holes
    .filter(({ fills: { length } }) => {
      stride /= length;
      const found = new Map<number, string>();
      return said.some((status, i) => {
        if (status === null) return false;
        const others = i - (Math.floor(i / stride) % length) * stride;
        if (!found.has(others)) found.set(others, status);
        return found.get(others) !== status;
      });
    })
    .map(({ path }) => path);
};

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What an answer says. A tier would do as well as what is said of the match, and no record of these has one. */
const summaryOf = (answer: IpAsnScore) => ({
  total: answer.total,
  lowest: answer.lowest,
  highest: answer.highest,
  categories: answer.categories,
  kompetensi: answer.dimensions.kompetensi.points,
  range: rangeOf([answer.dimensions.kompetensi.lowest, answer.dimensions.kompetensi.highest]),
  steps: STEPS.map((step) => statusOf(answer, step)),
  missing: answer.missing.filter((path) => !path.endsWith('.tier')).sort(),
});

const summaryByTrying = (record: Record) => {
  const holes = holesIn(record);
  const answers = completionsOf(record, holes);
  const possible = answers.filter((one) => one !== null);
  const totals = possible.map(({ total }) => total ?? Number.NaN);
  const points = possible.map(({ dimensions }) => dimensions.kompetensi.points ?? Number.NaN);
  const only = <T>(values: readonly T[]): T | null => (distinct(values).length === 1 ? (values[0] ?? null) : null);
  const found = new Set(possible.flatMap(({ category }) => category ?? []));
  const steps = STEPS.map((step) => only(possible.map((one) => statusOf(one, step))) ?? 'unknown');
  const missing = STEPS.flatMap((step, i) => (steps[i] === 'unknown' ? changing(answers, holes, step) : []));
  return {
    possible,
    summary: {
      total: only(totals),
      ...rangeOf(totals),
      categories: (['sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'] as const).filter((one) =>
        found.has(one),
      ),
      kompetensi: only(points),
      range: rangeOf(points),
      steps,
      missing: distinct(missing).sort(),
    },
  };
};

const withoutPost = (reason: string): string => (reason === 'not-for-post-group' ? 'does-not-match-post' : reason);

/** What is told as settled of entries, of the hours and of trainings entered twice, and some completion contradicts. */
const rash = (answer: IpAsnScore, possible: readonly IpAsnScore[]): string[] => {
  const items = answer.dimensions.kompetensi.items.filter(
    ({ path, status, reason }) =>
      status !== 'unknown' &&
      !possible.every(({ dimensions }) =>
        dimensions.kompetensi.items.some(
          (one) => one.path === path && one.status === status && withoutPost(one.reason) === withoutPost(reason),
        ),
      ),
  );
  const hoursIn = ({ steps }: IpAsnScore) =>
    steps.find(({ provision }) => provision.endsWith('kompetensi.c'))?.evidence.hours ?? null;
  const hours = hoursIn(answer);
  const told = answer.sameTrainings.filter(
    ({ counted, others }) =>
      !possible.every(({ sameTrainings }) =>
        sameTrainings.some(
          (one) => one.counted === counted && one.others.toSorted().join() === others.toSorted().join(),
        ),
      ),
  );
  return [
    ...items.map(({ path }) => path),
    ...(hours !== null && possible.some((one) => hoursIn(one) !== hours) ? ['hours'] : []),
    ...told.map(({ counted }) => `same as ${counted}`),
  ];
};

const entryOf = (some: Partial<Entry>): Entry => ({
  kind: null,
  lastDay: null,
  hours: null,
  matchesPost: null,
  certificateNumber: null,
  issuer: null,
  title: null,
  organizerName: null,
  ...some,
});

/** Tried in every run, however short. */
const ALWAYS: readonly Record[] = [
  // One number of two issuers, and an entry that may be of either.
  {
    position: 'pelaksana',
    trainings: [
      { kind: 'seminar', lastDay: '2022-05-01', certificateNumber: 'A1', issuer: 'X' },
      { kind: 'seminar', certificateNumber: 'A1' },
      { lastDay: '2022-05-01', hours: 8, certificateNumber: 'A1', issuer: 'Y' },
    ].map(entryOf),
  },
  // One training told twice, beside two that may be one.
  {
    position: 'fungsional',
    trainings: [
      { kind: 'fungsional', lastDay: '2022-03-01', matchesPost: false, certificateNumber: 'A1', issuer: 'X' },
      { lastDay: '2022-03-01', hours: 20, matchesPost: true, title: 'T', organizerName: 'O' },
      { kind: 'seminar', lastDay: '2015-03-01', certificateNumber: 'A1', issuer: 'X', title: 'T', organizerName: 'O' },
      { kind: 'fungsional', lastDay: '2022-03-01', hours: 12, matchesPost: true, title: 'T', organizerName: 'O' },
    ].map(entryOf),
  },
];

describe('entries that may be of one training, with holes', () => {
  it('are told as far as all completions agree, and name exactly what alone can change it', () => {
    fc.assert(
      fc.property(records, (record) => {
        const { summary, possible } = summaryByTrying(record);
        const answer = ask(record);
        expect(summaryOf(answer)).toEqual(summary);
        expect(rash(answer, possible)).toEqual([]);
      }),
      { ...tries(400), examples: ALWAYS.map((record): [Record] => [record]) },
    );
  });

  it('come to the same in whatever order they are told', () => {
    const reversed = ({ position, trainings }: Record): Record => ({ position, trainings: trainings.toReversed() });
    const pathBefore = (path: string, { trainings }: Record) =>
      path.replace(/\[(\d+)\]/, (_, place) => `[${trainings.length - 1 - Number(place)}]`);
    fc.assert(
      fc.property(records, (record) => {
        const other = summaryOf(ask(reversed(record)));
        const missing = other.missing.map((path) => pathBefore(path, record)).sort();
        expect({ ...other, missing }).toEqual(summaryOf(ask(record)));
      }),
      tries(1_000),
    );
  });
});
