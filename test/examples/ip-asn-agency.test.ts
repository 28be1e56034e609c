import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from 'bangkom';
import { explain } from 'bangkom/explain';
import { aggregateIpAsnFrom } from 'bangkom/ip-asn';
import { IpAsnInput } from 'bangkom/schema';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type AgencyRequest, readArguments, usage } from '../../examples/ip-asn-agency/arguments.js';
import { type Chart, drawCharts } from '../../examples/ip-asn-agency/charts.js';
import {
  COLUMNS,
  IGNORED_COLUMNS,
  openEmployees,
  placeOf,
  readHeader,
  YEARLY_COLUMNS,
} from '../../examples/ip-asn-agency/columns.js';
import { employeeRows, openSample, SAMPLE, sampleFiles, sampleLines } from '../../examples/ip-asn-agency/generate.js';
import { program } from '../../examples/ip-asn-agency/program.js';
import { reportOn } from '../../examples/ip-asn-agency/run.js';
import type { Opened } from '../../examples/shared/csv.js';
import type { Run } from '../../examples/shared/program.js';
import { readCells } from '../../examples/shared/rows.js';
import { examplesFile, fileOf } from './in-process.js';
import { type Ran, runExample, runHere } from './run-example.js';

const BAD_ROWS = examplesFile('data/ip-asn-bad-rows.csv');

/** A place for a picture, where there is none yet. */
const svgPath = (): string => fileOf('').replace(/csv$/, 'svg');

const request = (argv: readonly string[]): AgencyRequest => {
  const read = readArguments(argv);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

const runOn = async (opened: Opened, argv: readonly string[] = [], more: Partial<Run> = {}) => {
  if ('problem' in opened) throw new Error(opened.problem.code);
  const asked = request(argv);
  const { unknown } = opened.header;
  const run: Run = { ...SAMPLE, asOfSource: 'sample', locale: asked.locale, unknownColumns: unknown, ...more };
  let text = '';
  const write = async (part: string) => {
    text += part;
  };
  const outcome = await reportOn(opened, asked, run, write, () => {});
  return { text, outcome };
};

const Points = z.number().nullable();
const Counts = z.record(z.string(), z.int());
const Group = z.looseObject({
  people: z.int(),
  means: z.record(z.string(), z.string()).nullable(),
  category: z.string().nullable(),
  counts: Counts,
});
const Aggregate = z.looseObject({
  pns: Group,
  pppk: Group,
  together: Group,
  settled: z.int(),
  notMeasured: z.int(),
  unsettledCount: z.int(),
});
const Action = z.strictObject({
  step: z.string(),
  postGroup: z.string(),
  education: z.string().nullable(),
  people: z.int(),
  hours: z.number().nullable(),
  gain: z.number(),
  rise: z.string(),
  mean: z.string(),
});

/** What the tests read of the JSON document. */
const Document = z.strictObject({
  run: z.looseObject({ asOf: z.string(), year: z.int(), unknownColumns: z.array(z.string()) }),
  people: z.array(
    z.strictObject({
      line: z.int(),
      nip: z.string(),
      name: z.string().nullable(),
      unit: z.string().nullable(),
      postGroup: z.string().nullable(),
      measured: z.boolean().nullable(),
      total: Points,
      lowest: z.number(),
      highest: z.number(),
      category: z.string().nullable(),
      categories: z.array(z.string()),
      missing: z.array(z.string()),
      employmentStatus: z.string().nullable(),
      points: z.strictObject({ kualifikasi: Points, kompetensi: Points, kinerja: Points, disiplin: Points }),
    }),
  ),
  refused: z.array(
    z.looseObject({
      line: z.int(),
      nip: z.string().nullable(),
      errors: z.array(
        z.strictObject({
          column: z.string().nullable(),
          cell: z.string().nullable(),
          code: z.string(),
          reason: z.string(),
        }),
      ),
    }),
  ),
  index: Aggregate,
  units: z.array(z.strictObject({ name: z.string().nullable(), index: Aggregate })),
  unsettled: z.array(
    z.looseObject({ line: z.int(), nip: z.string(), lowest: z.number(), highest: z.number(), cells: z.string() }),
  ),
  plan: z.looseObject({
    people: z.int(),
    notMeasured: z.int(),
    unsettledAt: z.array(z.int()),
    mean: z.string().nullable(),
    actions: z.array(Action),
  }),
  explained: z
    .strictObject({
      line: z.int(),
      nip: z.string(),
      name: z.string().nullable(),
      score: z.looseObject({ question: z.string(), total: Points }),
      prose: z.string(),
    })
    .nullable(),
  summary: z.strictObject({ rows: z.int(), refused: z.int(), blank: z.int(), people: z.int() }),
});

const parseDocument = (text: string) => Document.parse(JSON.parse(text));

const documentOf = async (opened: Opened, argv: readonly string[] = [], more: Partial<Run> = {}) =>
  parseDocument((await runOn(opened, ['--json', ...argv], more)).text);

const texts = new Map<Locale, Promise<string>>();

/** The report on the sample, made once. */
const sampleText = (locale: Locale = 'id'): Promise<string> => {
  const text =
    texts.get(locale) ?? openSample().then(async (opened) => (await runOn(opened, ['--locale', locale])).text);
  texts.set(locale, text);
  return text;
};

const documents = new Map<Locale, Promise<z.output<typeof Document>>>();

/** The same as a document. */
const sampleDocument = (locale: Locale = 'id'): Promise<z.output<typeof Document>> => {
  const document = documents.get(locale) ?? openSample().then((opened) => documentOf(opened, ['--locale', locale]));
  documents.set(locale, document);
  return document;
};

/* What follows reckons the sample by itself, with nothing of the program's or the library's. */

type Row = Readonly<Record<string, string>>;
const rows = z
  .array(z.record(z.string(), z.string()))
  .parse(parse([...sampleLines()].join(''), { columns: true, delimiter: ';' }));

const cell = (row: Row, name: string): string => (row[name] ?? '').toLowerCase();
const itemsOf = (text: string): string[][] =>
  text === '' || text === '-' ? [] : text.split('|').map((item) => item.split('@').map((part) => part.trim()));

/** What a dimension can still come to. */
interface Span {
  readonly low: number;
  readonly high: number;
}
const exactly = (points: number): Span => ({ low: points, high: points });
const spanOf = (spans: readonly Span[]): Span => ({
  low: Math.min(...spans.map(({ low }) => low)),
  high: Math.max(...spans.map(({ high }) => high)),
});

const EDUCATION_POINTS: Readonly<Record<string, number>> = {
  s3: 25,
  s2: 20,
  s1: 15,
  'd-iv': 15,
  d3: 10,
  'd-ii': 5,
  d1: 5,
  sma: 5,
  smp: 1,
};

const qualification = (row: Row): Span => {
  const text = cell(row, 'riwayat_pendidikan');
  const levels = itemsOf(text).map(([level = '']) => level);
  const known = Math.max(1, ...levels.map((level) => EDUCATION_POINTS[level] ?? 1));
  return text === '' || levels.includes('?') ? { low: known, high: 25 } : exactly(known);
};

const yearIn = (date = ''): number => Number(/\d{4}/.exec(date)?.[0]);
const isSeminar = (kind = ''): boolean => ['seminar', 'workshop', 'konferensi', 'lokakarya'].includes(kind);

/** Tiers in the words of the sample, by the post that they belong to. */
const OWN_TIER: Readonly<Record<string, readonly string[]>> = {
  'jpt-utama': ['sesuai'],
  'jpt-madya': ['pkn i', 'madya'],
  'jpt-pratama': ['pratama', 'pkn ii'],
  administrator: ['administrator', 'pka'],
  pengawas: ['pengawas', 'pkp'],
};

type PostGroup = 'struktural' | 'fungsional' | 'pelaksana';

const postIn = (row: Row): string => cell(row, 'jenjang_jabatan').replace(' ', '-');
const groupOf = (position: string): PostGroup => {
  if (position in OWN_TIER) return 'struktural';
  return position === 'pelaksana' ? 'pelaksana' : 'fungsional';
};

/** Whether something is so; `null` where the row does not say. */
type Answer = boolean | null;
const span = (points: number, answer: Answer): Span => ({
  low: answer === true ? points : 0,
  high: answer === false ? 0 : points,
});

/** Points of training that matches the post, technical training, and seminars. */
const POINTS: Readonly<Record<PostGroup, readonly [number, number, number]>> = {
  struktural: [15, 15, 10],
  fungsional: [15, 15, 10],
  pelaksana: [0, 22.5, 17.5],
};

/** JP of 2026 that are on record, in hundredths. */
const hundredthsIn = (items: readonly string[][]): number =>
  items
    .filter(([kind, date, hours]) => kind === 'teknis' && yearIn(date) === 2026 && hours !== '?')
    .reduce((sum, [, , hours = '']) => sum + Math.round(Number(hours.replace(',', '.')) * 100), 0);

const hasMatching = (items: readonly string[][], position: string): Answer => {
  const group = groupOf(position);
  const kinds = group === 'struktural' ? ['kepemimpinan', 'diklat struktural'] : ['fungsional'];
  const own = group === 'struktural' ? (OWN_TIER[position] ?? []) : ['sesuai'];
  const said = items.filter(([kind = '']) => kinds.includes(kind)).map(([, , , match = '']) => match);
  if (said.some((match) => own.includes(match))) return true;
  return said.includes('') ? null : false;
};

const answersOf = (row: Row, position: string): readonly [Answer, Answer, Answer] => {
  const text = cell(row, 'riwayat_pelatihan');
  if (text === '') return [null, null, null];
  const items = itemsOf(text);
  const openHours = items.some(([kind, , hours]) => kind === 'teknis' && hours === '?');
  const seminars = items.filter(([kind]) => isSeminar(kind));
  const technical = hundredthsIn(items) >= 2_000 || (openHours ? null : false);
  const seminar =
    seminars.some(([, date]) => [2025, 2026].includes(yearIn(date))) ||
    (seminars.some(([, date]) => date === '?') ? null : false);
  return [groupOf(position) === 'pelaksana' ? false : hasMatching(items, position), technical, seminar];
};

const competency = (row: Row, position: string): Span => {
  const [ownPoints, technicalPoints, seminarPoints] = POINTS[groupOf(position)];
  const [matching, technical, seminar] = answersOf(row, position);
  const spans = [span(ownPoints, matching), span(technicalPoints, technical), span(seminarPoints, seminar)];
  return {
    low: spans.reduce((sum, { low }) => sum + low, 0),
    high: spans.reduce((sum, { high }) => sum + high, 0),
  };
};

const PREDICATES: Readonly<Record<string, number>> = {
  'sangat baik': 30,
  baik: 25,
  'butuh perbaikan': 15,
  kurang: 5,
  'sangat kurang': 1,
};

const performance = (row: Row): Span => {
  const predicate = PREDICATES[cell(row, 'predikat_2025')];
  if (predicate !== undefined) return exactly(predicate);
  const text = cell(row, 'nilai_kinerja_2025');
  if (text === '') return { low: 1, high: 30 };
  const value = Number(text.replace(',', '.'));
  const reached = [50, 60, 75, 90].filter((bound) => value > bound).length;
  return exactly([1, 5, 15, 25, 30][reached] ?? 0);
};

const discipline = (row: Row): Span => {
  const text = cell(row, 'riwayat_hukuman_disiplin');
  if (text === '') return { low: 1, high: 5 };
  const levels = itemsOf(text).map(([level = '']) => level);
  const heaviest = ['berat', 'sedang', 'ringan'].findIndex((level) => levels.includes(level));
  return exactly(heaviest < 0 ? 5 : heaviest + 1);
};

/** Posts that a row leaves open: where a functional training is said to match, the post is a functional one. */
const postsOf = (row: Row): string[] => {
  const position = postIn(row);
  if (position !== '') return [position];
  const trainings = cell(row, 'riwayat_pelatihan');
  return trainings.includes('@sesuai') ? ['fungsional'] : [...Object.keys(OWN_TIER), 'fungsional', 'pelaksana'];
};

const DIMENSIONS = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] as const;

const reckon = (row: Row) => {
  const spans = {
    kualifikasi: qualification(row),
    kompetensi: spanOf(postsOf(row).map((position) => competency(row, position))),
    kinerja: performance(row),
    disiplin: discipline(row),
  };
  const status = cell(row, 'status_kepegawaian');
  const low = DIMENSIONS.reduce((sum, name) => sum + spans[name].low, 0);
  const high = DIMENSIONS.reduce((sum, name) => sum + spans[name].high, 0);
  const isMeasured = status !== 'cpns';
  const isSettled = isMeasured && status !== '' && low === high;
  return { row, status, spans, low, high, isMeasured, isSettled };
};

const reckoned = rows.map(reckon);
type Reckoned = (typeof reckoned)[number];
const settled = reckoned.filter(({ isSettled }) => isSettled);

const CATEGORIES = ['sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'] as const;
const categoryOf = (points: number): string => CATEGORIES[[60, 70, 80, 90].filter((b) => points > b).length] ?? '';

/** A quotient of whole numbers as decimal text, rounded half up without any binary fraction in between. */
const quotient = (dividend: number, divisor: number, decimals: number): string => {
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * BigInt(dividend) * scale + BigInt(divisor)) / (2n * BigInt(divisor));
  return `${rounded / scale}.${String(rounded % scale).padStart(decimals, '0')}`;
};

/** Points come in halves, so that twice a sum is whole. */
const meanOf = (members: readonly Reckoned[], pointsOf: (one: Reckoned) => number, decimals = 2): string =>
  quotient(
    members.reduce((sum, one) => sum + 2 * pointsOf(one), 0),
    2 * members.length,
    decimals,
  );

const groupReckoned = (members: readonly Reckoned[]) => ({
  people: members.length,
  means: {
    ...Object.fromEntries(DIMENSIONS.map((name) => [name, meanOf(members, ({ spans }) => spans[name].low)])),
    total: meanOf(members, ({ low }) => low),
  },
  category: categoryOf(members.reduce((sum, { low }) => sum + low, 0) / members.length),
  counts: Object.fromEntries(
    CATEGORIES.map((category) => [category, members.filter(({ low }) => categoryOf(low) === category).length]),
  ),
});

const withStatus = (members: readonly Reckoned[], status: string) => members.filter((one) => one.status === status);

/** Steps that settled people can take, put together as an agency would. */
const actionsReckoned = () => {
  const actions = new Map<
    string,
    { step: string; postGroup: string; education: string | null; people: number; hundredths: number; gain: number }
  >();
  const add = (step: string, postGroup: string, education: string | null, gain: number, hundredths = 0) => {
    const key = `${step} ${postGroup} ${education}`;
    const action = actions.get(key) ?? { step, postGroup, education, people: 0, hundredths: 0, gain: 0 };
    action.people += 1;
    action.hundredths += hundredths;
    action.gain += gain;
    actions.set(key, action);
  };
  for (const { row, spans } of settled) {
    const [position = ''] = postsOf(row);
    const group = groupOf(position);
    const [ownPoints, technicalPoints, seminarPoints] = POINTS[group];
    const [matching, technical, seminar] = answersOf(row, position);
    const own = group === 'struktural' ? 'kepemimpinan' : 'fungsional';
    const items = itemsOf(cell(row, 'riwayat_pelatihan'));
    if (matching !== true && ownPoints > 0) add(own, group, null, ownPoints);
    if (technical !== true) add('teknis', group, null, technicalPoints, 2_000 - hundredthsIn(items));
    if (seminar !== true) add('seminar', group, null, seminarPoints);
    const next = { 1: 'slta', 5: 'd3', 10: 's1', 15: 's2', 20: 's3' }[spans.kualifikasi.low];
    if (next !== undefined) add('pendidikan', group, next, next === 'slta' ? 4 : 5);
  }
  return [...actions.values()].sort((a, b) => b.gain - a.gain || a.people - b.people);
};

describe('the sample data', () => {
  it('has 5,000 people, each with a NIP of their own that the library takes', async () => {
    const { people, summary } = await sampleDocument();
    expect(summary).toEqual({ rows: 5_000, refused: 0, blank: 0, people: 5_000 });
    expect(new Set(people.map(({ nip }) => nip)).size).toBe(5_000);
  });

  it('is the same every time', () => {
    expect(employeeRows()).toEqual(employeeRows());
    expect(employeeRows(12)).toEqual(employeeRows().slice(0, 12));
  });

  it('has every status, post, predicate, penalty and category, values on bounds, and a few percent of holes', () => {
    expect(new Set(rows.map((row) => cell(row, 'status_kepegawaian')))).toEqual(new Set(['pns', 'pppk', 'cpns', '']));
    for (const position of [...Object.keys(OWN_TIER), 'ahli-muda', 'fungsional', 'pelaksana', '']) {
      expect(rows.some((row) => postIn(row) === position)).toBe(true);
    }
    for (const predicate of Object.keys(PREDICATES)) {
      expect(rows.some((row) => cell(row, 'predikat_2025') === predicate)).toBe(true);
    }
    for (const value of ['90', '90,5', '75', '75,01', '60.5', '50', '51']) {
      expect(rows.some((row) => cell(row, 'nilai_kinerja_2025') === value)).toBe(true);
    }
    for (const level of ['ringan', 'sedang', 'berat']) {
      expect(rows.some((row) => cell(row, 'riwayat_hukuman_disiplin').startsWith(level))).toBe(true);
    }
    for (const category of CATEGORIES) expect(settled.some(({ low }) => categoryOf(low) === category)).toBe(true);
    const open = reckoned.filter(({ isMeasured, isSettled }) => isMeasured && !isSettled).length;
    expect(open).toBeGreaterThan(100);
    expect(open).toBeLessThan(300);
  });

  it.each(Object.entries(sampleFiles()))('%s is what the generator makes', (name, text) => {
    expect(readFileSync(examplesFile(`data/${name}`), 'utf8')).toBe(text);
  });
});

describe('the index', () => {
  it('comes of the points that a plain reckoning gives each person, or their bounds', async () => {
    const { people } = await sampleDocument();
    for (const [i, { spans, low, high, isMeasured, status }] of reckoned.entries()) {
      const person = people[i];
      const total = low === high ? low : null;
      const points = Object.fromEntries(
        DIMENSIONS.map((name) => [name, spans[name].low === spans[name].high ? spans[name].low : null]),
      );
      expect([i, person?.total, person?.lowest, person?.highest]).toEqual([i, total, low, high]);
      expect(person?.points).toEqual(points);
      expect(person?.category ?? null).toBe(total === null && person?.categories.length !== 1 ? null : categoryOf(low));
      expect(person?.measured).toBe(status === '' ? null : isMeasured);
    }
  });

  it('has the means, categories and counts of a plain reckoning: PNS, PPPK and together', async () => {
    const { index } = await sampleDocument();
    expect(index).toMatchObject({
      pns: groupReckoned(withStatus(settled, 'pns')),
      pppk: groupReckoned(withStatus(settled, 'pppk')),
      together: groupReckoned(settled),
      settled: settled.length,
      notMeasured: withStatus(reckoned, 'cpns').length,
      unsettledCount: reckoned.length - settled.length - withStatus(reckoned, 'cpns').length,
    });
  });

  it('has the same by unit, the highest first', async () => {
    const { units } = await sampleDocument();
    const names = new Set(rows.map(({ unit_kerja }) => unit_kerja ?? ''));
    expect(new Set(units.map(({ name }) => name ?? ''))).toEqual(names);
    for (const { name, index } of units) {
      const members = settled.filter(({ row }) => row.unit_kerja === (name ?? ''));
      expect(index.together).toMatchObject(groupReckoned(members));
    }
    const totals = units.map(({ index }) => Number(index.together.means?.total));
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  it('leaves out those whose score is open, and lists them with their bounds', async () => {
    const { unsettled, people } = await sampleDocument();
    const open = reckoned.flatMap(({ isMeasured, isSettled, low, high }, i) =>
      isMeasured && !isSettled ? [[i + 2, low, high]] : [],
    );
    expect(unsettled.map(({ line, lowest, highest }) => [line, lowest, highest])).toEqual(open);
    expect(unsettled.some(({ lowest, highest }) => lowest === highest)).toBe(true);
    expect(people.filter(({ total }) => total === null).length).toBeGreaterThan(50);
  });

  it('is what the library says of the points in the document, taken as a list', async () => {
    const { people, index } = await sampleDocument();
    const members = people.map(({ nip, employmentStatus, points }) => ({ id: nip, employmentStatus, ...points }));
    const { pns, pppk, together } = aggregateIpAsnFrom({ year: 2026, members }, { asOf: '2026-07-01' });
    expect({ pns, pppk, together }).toEqual({ pns: index.pns, pppk: index.pppk, together: index.together });
  });
});

describe('the steps', () => {
  it('are those of a plain reckoning, the greatest gain first', async () => {
    const { plan } = await sampleDocument();
    const sum = settled.reduce((total, { low }) => total + 2 * low, 0);
    const expected = actionsReckoned().map(({ step, postGroup, education, people, hundredths, gain }) => ({
      step,
      postGroup,
      education,
      people,
      hours: step === 'teknis' ? hundredths / 100 : null,
      gain,
      rise: quotient(2 * gain, 2 * settled.length, 4),
      mean: quotient(sum + 2 * gain, 2 * settled.length, 2),
    }));
    expect(plan.actions).toEqual(expected);
    expect(plan.actions.length).toBeGreaterThan(10);
    expect(plan).toMatchObject({ mean: meanOf(settled, ({ low }) => low) });
  });

  it('are told ten at a time, with what they come to', async () => {
    const text = await sampleText('en');
    const [, table = ''] = text.split('Steps that raise the index most: 10 of ');
    const told = [...table.matchAll(/^│ +(\d+) │ .*\+(\d+\.\d{4}) │ +(\d+\.\d\d) │$/gm)];
    const actions = actionsReckoned();
    expect(told.map(([, place]) => Number(place))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(told.map(([, , rise]) => rise)).toEqual(
      actions.slice(0, 10).map(({ gain }) => quotient(2 * gain, 2 * settled.length, 4)),
    );
    expect(text).toContain('Technical training and seminars count when they are over by 2026-12-31.');
  });
});

describe('the person explained', () => {
  it('is the first of those nearest to the index, and told as the library tells a stored score', async () => {
    const { explained } = await sampleDocument();
    const mean = Number(meanOf(settled, ({ low }) => low));
    const least = Math.min(...settled.map(({ low }) => Math.abs(low - mean)));
    const nearest = reckoned.findIndex(({ isSettled, low }) => isSettled && Math.abs(low - mean) === least);
    expect(explained?.line).toBe(nearest + 2);
    expect(explained?.score.total).toBe(reckoned[nearest]?.low);
    // Through JSON and back, as a program has it that reads the document.
    const stored = JSON.parse(JSON.stringify(explained?.score));
    expect(explain(stored, { locale: 'id' })).toBe(explained?.prose);
  });

  it.each(['id', 'en'] as const)('is told in the report in %s', async (locale) => {
    const text = await sampleText(locale);
    const { explained } = await sampleDocument(locale);
    const oneLine = text.replace(/\s+/g, ' ');
    expect(oneLine).toContain((explained?.prose ?? '').replace(/\s+/g, ' '));
    expect(text).toContain(explained?.nip);
  });

  it('is who is asked for, however the NIP is written', async () => {
    const nip = rows[11]?.nip ?? '';
    const { explained } = await documentOf(await openSample(), ['--person', `'${nip.slice(0, 8)} ${nip.slice(8)}`]);
    expect(explained).toMatchObject({ nip, line: 13 });
  });

  it('has to be in the file', async () => {
    const { text, outcome } = await runOn(await openSample(), ['--person', '198805202014031001']);
    expect(text).toBe('');
    expect(outcome).toEqual({ problem: '--person: NIP 198805202014031001 tidak ada di antara baris yang terbaca' });
  });
});

describe('bad rows', () => {
  const opened = () => openEmployees(BAD_ROWS);

  it('are told by line, column and reason, and everyone else is counted', async () => {
    const { run, people, refused, summary, index } = await documentOf(await opened());
    expect(run.unknownColumns).toEqual(['catatan']);
    const told = refused.flatMap(({ line, errors }) => errors.map((one) => [line, one.column, one.code]));
    expect(told).toEqual([
      [3, 'riwayat_pelatihan', 'unknown-code'],
      [4, 'riwayat_pelatihan', 'impossible-date'],
      [4, 'riwayat_pelatihan', 'impossible-hours'],
      [5, 'riwayat_pendidikan', 'impossible-date'],
      [7, 'predikat_2025', 'unknown-code'],
      [8, 'nilai_kinerja_2025', 'given-twice'],
      [9, 'nilai_kinerja_2025', 'impossible-value'],
      [10, 'riwayat_pelatihan', 'contradictory'],
      [11, 'nip', 'nip-as-number'],
      [11, 'status_kepegawaian', 'unknown-code'],
      [12, null, 'no-nip'],
      [13, null, 'nip-twice'],
      [14, 'nip', 'impossible-nip'],
      [14, 'riwayat_hukuman_disiplin', 'unknown-code'],
      [15, 'jenjang_jabatan', 'unknown-code'],
      [18, null, 'field-count'],
    ]);
    expect(people.map(({ line }) => line)).toEqual([2, 6, 16, 17]);
    expect(people.at(-1)?.points.kompetensi).toBe(15);
    expect(summary).toEqual({ rows: 17, refused: 13, blank: 0, people: 4 });
    expect(index).toMatchObject({ settled: 4 });
  });

  it('have a reason in words of the language, with the item of a list', async () => {
    const { text: id } = await runOn(await opened());
    expect(id).toContain('✗ baris 3 (NIP ');
    const lines = id.replace(/ *│\n│ */g, ' ');
    expect(lines).toContain('isi "S1@30-08-2012|S2@31-11-2020": butir ke-2: ');
    expect(lines).toContain('butir ke-3: bukan JP');
    expect(lines).toContain('contoh: sedang@12-03-2019');
    expect(id).toContain('kolom nilai_kinerja_2025, isi "820": bukan nilai; tulis angka dari 0 sampai 100');
    expect(id).toContain('Baris yang perlu diperbaiki: 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18\n');
    const en = (await runOn(await opened(), ['--locale', 'en'])).text.replace(/ *│\n│ */g, ' ');
    expect(en).toContain('item 2: not one of: kepemimpinan');
    expect(en).toContain('"820": not a value; write a number from 0 to 100');
    expect(en).toContain('this NIP stands on line 2 already');
  });
});

const HEADER =
  'nip;nama;unit_kerja;status_kepegawaian;jenjang_jabatan;riwayat_pendidikan;riwayat_pelatihan;riwayat_hukuman_disiplin;predikat_2025';
const NIP = '198805202014031001';
const employees = (...lines: readonly string[]) => openEmployees(fileOf([HEADER, ...lines, ''].join('\n')));

describe('a file', () => {
  it('may have its columns in any order, and only some of them', async () => {
    const path = fileOf(`Nilai Kinerja 2025,NIP,golongan\n"90,5",'19880520 201403 1 001,III/c\n\n,,\n`);
    const { people, unsettled, summary, run } = await documentOf(await openEmployees(path));
    expect(people).toMatchObject([{ nip: NIP, name: null, unit: null, measured: null, lowest: 32, highest: 100 }]);
    expect(people[0]?.points).toEqual({ kualifikasi: null, kompetensi: null, kinerja: 30, disiplin: null });
    expect(unsettled).toMatchObject([
      {
        cells: 'status_kepegawaian, riwayat_pendidikan, jenjang_jabatan, riwayat_pelatihan, riwayat_hukuman_disiplin',
      },
    ]);
    expect(summary).toMatchObject({ rows: 1, blank: 1 });
    expect(run.unknownColumns).toEqual([]);
  });

  it('is that of docs/columns.md with the totals told there', async () => {
    const docs = readFileSync(new URL('../../docs/columns.md', import.meta.url), 'utf8');
    const [, section = ''] = docs.split('## An example of two employees');
    const csv = [...section.matchAll(/^ {4}(nip;.*|\d{18};.*)$/gm)].map(([, line = '']) => `${line}\n`).join('');
    const { people } = await documentOf(await openEmployees(fileOf(csv)));
    expect(people).toMatchObject([
      { total: 75, category: 'sedang' },
      { total: null, lowest: 53, highest: 63 },
    ]);
    expect(section).toContain('the first has 75 points, `sedang`');
    expect(section).toContain('The second has 53 or 63');
  });

  it('with nobody who is measured has no index and no picture', async () => {
    const svg = svgPath();
    const { text, outcome } = await runOn(await employees(`${NIP};A;B;CPNS;pelaksana;S1;-;-;Baik`), ['--svg', svg]);
    expect(outcome).toEqual({ rows: 1, refused: 0 });
    expect(text).toContain('Tidak ada pegawai yang diukur dan nilainya pasti');
    expect(text).not.toMatch(/Gambar|undefined|null|NaN/);
    expect(existsSync(svg)).toBe(false);
  });

  it('with nobody at all neither', async () => {
    const document = await documentOf(await employees(';A;B;PNS;pelaksana;S1;-;-;Baik'));
    expect(document).toMatchObject({ people: [], units: [], explained: null, summary: { rows: 1, refused: 1 } });
    const { text } = await runOn(await employees(';A;B;PNS;pelaksana;S1;-;-;Baik'));
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('where one person has everything leaves no step to take', async () => {
    const all = 'S3;fungsional@11-05-2021@@sesuai|teknis@01-02-2026@20|seminar@01-02-2026;-;Sangat Baik';
    const { text } = await runOn(await employees(`${NIP};A;B;PNS;ahli-utama;${all}`));
    expect(text).toContain('Indeks 100,00 (sangat tinggi), rata-rata 1 pegawai');
    expect(text).toContain('Tidak ada langkah yang menaikkan indeks.');
  });

  it('is measured in another year when wanted, PPPK from 2024', async () => {
    const lines = [`${NIP};A;B;PNS;pelaksana;S1;-;-;Baik`, '198805202021211002;A;B;PPPK;pelaksana;S1;-;-;Baik'];
    const later = await documentOf(await employees(...lines));
    expect(later.index).toMatchObject({ settled: 2, notMeasured: 0, together: { means: { total: '45.00' } } });
    const earlier = await documentOf(await employees(...lines), ['--year', '2022']);
    expect(earlier).toMatchObject({ run: { year: 2022 }, index: { settled: 0, notMeasured: 1, unsettledCount: 1 } });
    expect(earlier.unsettled).toMatchObject([{ cells: 'predikat_2021 atau nilai_kinerja_2021' }]);
    const { text } = await runOn(await employees(...lines), ['--year', '2022']);
    expect(text).not.toContain('Surat BKN');
    expect((await runOn(await employees(...lines), ['--year', '2023'])).text).toContain('Surat BKN tentang tahun 2023');
  });

  it('has one unit under one name, however it is spaced', async () => {
    const { units } = await documentOf(
      await employees(
        `${NIP};A;Balai  Air;PNS;pelaksana;S1;-;-;Baik`,
        '198805202014031002;B; Balai Air;PNS;pelaksana;S1;-;-;Baik',
        '198805202014031003;C;Unit Kosong;PNS;pelaksana;;-;-;Baik',
      ),
    );
    expect(units.map(({ name, index }) => [name, index.together.people])).toEqual([
      ['Balai Air', 2],
      ['Unit Kosong', 0],
    ]);
  });
});

describe('the tables', () => {
  it.each(['id', 'en'] as const)('are at most 120 characters wide and have words for all in %s', async (locale) => {
    const badRows = await runOn(await openEmployees(BAD_ROWS), ['--locale', locale]);
    for (const text of [await sampleText(locale), badRows.text]) {
      expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
      expect(text).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('tell counts, shares and means in the language asked for', async () => {
    const { people, means, counts } = groupReckoned(settled);
    const grouped = (count: number, mark: string) => `${count}`.replace(/(\d)(\d{3})$/, `$1${mark}$2`);
    const lowest = counts['sangat-rendah'] ?? 0;
    const share = Math.floor((lowest * 1_000) / people + 0.5) / 10;
    const en = await sampleText('en');
    expect(en).toContain(`Index ${means.total} (low), the mean of ${grouped(people, ',')} employees`);
    expect(en).toMatch(new RegExp(`very low .* ${grouped(lowest, ',')} +${share}% │`));
    const id = await sampleText();
    expect(id).toContain(`Indeks ${means.total.replace('.', ',')} (rendah), rata-rata ${grouped(people, '.')} pegawai`);
    expect(id).toMatch(new RegExp(`sangat rendah .* ${grouped(lowest, '.')} +${String(share).replace('.', ',')}% │`));
    expect(id).toContain('riwayat_pelatihan (butir ke-');
  });

  it('list at most 20 of those whose score is open', async () => {
    const open = reckoned.length - settled.length - withStatus(reckoned, 'cpns').length;
    const text = await sampleText('en');
    expect(text).toContain(`Score not settled, and so in no mean: ${open}`);
    expect(text).toContain(`\n+${open - 20} more\n`);
  });
});

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const unescaped = (text: string): string => {
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
};

/** Reads XML of elements, attributes and text, and refuses whatever else it is given. */
const parseXml = (xml: string): Node => {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>|([^<]+)/gy;
  for (;;) {
    const [whole, closing, name = '', attributes = '', empty, text] = token.exec(xml) ?? [];
    if (whole === undefined) break;
    at += whole.length;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += unescaped(text);
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`closes another element: ${name}`);
    } else {
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)];
      const node: Node = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
        children: [],
        text: '',
      };
      parent.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  const [svg] = root.children;
  if (at !== xml.length || open.length !== 1 || svg === undefined || root.children.length !== 1) {
    throw new Error(`not well-formed at ${at}`);
  }
  return svg;
};

const allIn = (node: Node): Node[] => [node, ...node.children.flatMap(allIn)];
const named = (node: Node, name: string): Node[] => allIn(node).filter((one) => one.name === name);
const numberOf = (node: Node, attribute: string): number => Number(node.attributes[attribute]);
const widthsOf = (chart: Node | undefined): number[] =>
  (chart === undefined ? [] : named(chart, 'rect'))
    .filter(({ attributes }) => attributes.class === 'bar')
    .map((bar) => numberOf(bar, 'width'));

/** Widths in bold Arial, in parts of the font size. */
const glyph = (character: string): number => {
  if (/[^ -ſ–…]/.test(character)) return 1;
  if (/[mMWw%@]/.test(character)) return 0.95;
  if (/[A-Z…]/.test(character)) return 0.76;
  return /[ .,:;()!|ijlI/]/.test(character) ? 0.34 : 0.61;
};

/** Texts that run out of the picture, or into where a bar begins. */
const overrunning = (svg: Node): string[] =>
  named(svg, 'text').flatMap((node) => {
    const width = Array.from(node.text, glyph).reduce((sum, one) => sum + one, 0) * numberOf(node, 'font-size');
    const x = numberOf(node, 'x');
    const left = { end: x - width, middle: x - width / 2 }[node.attributes['text-anchor'] ?? ''] ?? x;
    const y = numberOf(node, 'y');
    const inside = left >= 0 && left + width <= numberOf(svg, 'width') && y > 0 && y < numberOf(svg, 'height');
    return inside ? [] : [node.text];
  });

const proportions = (widths: readonly number[], values: readonly number[]): number[] =>
  widths.map((width, i) => Math.abs(width / Math.max(...widths) - (values[i] ?? 0) / Math.max(...values)));

describe('the picture', () => {
  const drawn = async (opened: Opened, argv: readonly string[] = []) => {
    const svg = svgPath();
    await runOn(opened, ['--svg', svg, ...argv]);
    return parseXml(readFileSync(svg, 'utf8'));
  };

  it('is read by a parser that refuses what is not XML', () => {
    expect(parseXml('<svg a="1"><g/>x &amp; y</svg>')).toMatchObject({ name: 'svg', text: 'x & y' });
    for (const wrong of ['<svg><g></svg></g>', '<svg>a & b</svg>', '<svg>', '<svg/><svg/>', '<svg a=1/>', '1 < 2']) {
      expect(() => parseXml(wrong)).toThrow();
    }
  });

  it.each(['id', 'en'])('has a title, a description and a view box in %s', async (locale) => {
    const svg = await drawn(await openSample(), ['--locale', locale]);
    const { attributes } = svg;
    expect(attributes).toMatchObject({
      role: 'img',
      lang: locale,
      viewBox: `0 0 ${attributes.width} ${attributes.height}`,
    });
    const [title] = named(svg, 'title');
    const [description] = named(svg, 'desc');
    expect(title?.attributes.id).toBe(attributes['aria-labelledby']);
    expect(title?.text).toBe(locale === 'id' ? 'IP ASN tahun 2026 per 01-07-2026' : 'IP ASN of 2026 as of 2026-07-01');
    expect(description?.attributes.id).toBe(attributes['aria-describedby']);
    for (const node of named(svg, 'text').filter((one) => /^\d/.test(one.text))) {
      expect(description?.text).toContain(node.text);
    }
    expect(overrunning(svg)).toEqual([]);
    expect(allIn(svg).some(({ name }) => ['script', 'style', 'image', 'use'].includes(name))).toBe(false);
  });

  it('has bars as long as their numbers say, with the numbers beside them', async () => {
    const svg = await drawn(await openSample(), ['--locale', 'en']);
    const [categories, dimensions, units, ...others] = named(svg, 'g');
    expect(others).toEqual([]);
    const { counts, means } = groupReckoned(settled);
    const texts = (chart: Node | undefined) =>
      chart === undefined ? [] : named(chart, 'text').map(({ text }) => text);

    const numbers = CATEGORIES.toReversed().map((category) => counts[category] ?? 0);
    expect(Math.max(...proportions(widthsOf(categories), numbers))).toBeLessThan(0.0001);
    for (const count of numbers) {
      expect(texts(categories).some((text) => text.replace(',', '').startsWith(`${count} `))).toBe(true);
    }

    const points = Object.entries(means).flatMap(([name, mean]) => (name === 'total' ? [] : [Number(mean)]));
    expect(Math.max(...proportions(widthsOf(dimensions), points))).toBeLessThan(0.0001);
    const frames = named(dimensions ?? svg, 'rect').filter(({ attributes }) => attributes.stroke !== undefined);
    expect(
      Math.max(
        ...proportions(
          frames.map((one) => numberOf(one, 'width')),
          [25, 40, 30, 5],
        ),
      ),
    ).toBe(0);
    // A bar fills as much of its frame as the mean is of the maximum.
    const filled = widthsOf(dimensions).map((width, i) => width / numberOf(frames[i] ?? svg, 'width'));
    for (const [i, maximum] of [25, 40, 30, 5].entries()) expect(filled[i]).toBeCloseTo((points[i] ?? 0) / maximum, 3);

    const names = [...new Set(rows.map(({ unit_kerja }) => unit_kerja))];
    const totals = names
      .map((name) => Number(groupReckoned(settled.filter(({ row }) => row.unit_kerja === name)).means.total))
      .sort((a, b) => b - a);
    expect(Math.max(...proportions(widthsOf(units), totals))).toBeLessThan(0.0001);
    for (const total of totals) expect(texts(units).some((text) => text.startsWith(total.toFixed(2)))).toBe(true);
    expect(texts(units)).toContain(`agency ${means.total}`);
  });

  it('shows names as they are, whatever they hold, and within its width', async () => {
    const unitNames = ['</text><script>alert("1")</script> & co', 'W'.repeat(300), '雨'.repeat(60), 'a\u0007\uFFFFb'];
    const lines = unitNames.map(
      (name, i) => `19880520201403100${i + 1};A;"${name.replaceAll('"', '""')}";PNS;pelaksana;S1;-;-;Baik`,
    );
    const svg = await drawn(await employees(...lines));
    expect(overrunning(svg)).toEqual([]);
    expect(named(svg, 'script')).toEqual([]);
    expect(named(svg, 'desc')[0]?.text).toContain('</text><script>alert("1")</script> & co: 45,00');
    expect(named(svg, 'desc')[0]?.text).toContain('a \uFFFDb: 45,00');
    expect(named(svg, 'desc')[0]?.text).toContain(`${'W'.repeat(79)}…: 45,00`);
  });

  it('has the first 30 units, and says how many more there are', async () => {
    const lines = Array.from(
      { length: 33 },
      (_, i) => `1988052020140310${i + 10};A;Unit ${i + 10};PNS;pelaksana;${i % 2 === 0 ? 'S1' : 'S2'};-;-;Baik`,
    );
    const svg = await drawn(await employees(...lines, `${NIP.slice(0, -1)}9;A;Unit 99;PNS;pelaksana;;-;-;Baik`));
    expect(widthsOf(named(svg, 'g')[2])).toHaveLength(30);
    expect(named(svg, 'text').map(({ text }) => text)).toContain('+3 unit kerja lagi, lihat laporan');
    expect(overrunning(svg)).toEqual([]);
  });

  it('has room for the largest numbers, and for a mark at either end', () => {
    const chart = (value: number): Chart => ({
      heading: 'Units',
      scale: 100,
      bars: [{ label: 'A', value: 100, most: 100, written: '100.000 pegawai (100,0%)' }],
      mark: { value, written: 'W'.repeat(40) },
    });
    const svg = parseXml(
      drawCharts({ title: 'T '.repeat(90), summary: 's', charts: [chart(0), chart(100)], remarks: [], locale: 'id' }),
    );
    expect(overrunning(svg)).toEqual([]);
  });

  it('that cannot be written leaves no report either', async () => {
    const nowhere = join(dirname(svgPath()), 'no-such-folder', 'a.svg');
    const { text, outcome } = await runOn(await openSample(), ['--svg', nowhere]);
    expect(text).toBe('');
    expect(outcome).toEqual({ problem: `berkas tidak dapat ditulis: ${nowhere} (ENOENT)` });
  });
});

/** By column: a cell and what it is read as, and a cell that is wrong. */
const CELLS: Readonly<Record<string, readonly [good: string, value: unknown, bad: string, code: string]>> = {
  nip: ["'19880520 201403 1 001", NIP, '1.98805E+17', 'nip-as-number'],
  status_kepegawaian: ['PPPK', 'pppk', 'honorer', 'unknown-code'],
  jenjang_jabatan: ['Ahli Muda', 'fungsional', 'staf', 'unknown-code'],
  riwayat_pendidikan: [
    'SMA | D-IV@30-08-2012|?@01-01-2020|magister',
    [
      { level: 'slta', graduatedOn: null },
      { level: 'd4', graduatedOn: '2012-08-30' },
      { level: null, graduatedOn: '2020-01-01' },
      { level: 's2', graduatedOn: null },
    ],
    's4@30-08-2012',
    'unknown-code',
  ],
  riwayat_pelatihan: [
    'Diklat Teknis@12-03-2026@7,5|workshop@2025-05-05|kepemimpinan@?@@PKN-II|fungsional@?@?@tidak sesuai|latsar',
    [
      { ipAsnKind: 'teknis', lastDay: '2026-03-12', hours: '7.5' },
      { ipAsnKind: 'seminar', lastDay: '2025-05-05', hours: null },
      { ipAsnKind: 'kepemimpinan', lastDay: null, hours: null, tier: 'pratama' },
      { ipAsnKind: 'fungsional', lastDay: null, hours: null, matchesPost: false },
      { ipAsnKind: 'lainnya', lastDay: null, hours: null },
    ],
    'teknis@12-03-2026@12@sesuai@lagi',
    'not-an-item',
  ],
  riwayat_hukuman_disiplin: [
    'Ringan@12-03-2019',
    [{ level: 'ringan', decreeDate: '2019-03-12' }],
    'teguran',
    'unknown-code',
  ],
  predikat_2025: ['Sangat Baik', 'sangat-baik', 'bagus', 'unknown-code'],
};

describe('the columns', () => {
  const readOne = (name: string, content: string) => {
    const header = readHeader(name === 'nip' ? ['nip'] : ['nip', name]);
    if ('problem' in header) throw new Error(header.problem.code);
    return readCells(header, name === 'nip' ? [content] : ['', content]);
  };

  it('give every fact that the library asks about, but for those that are the same for everybody', () => {
    const facts = [
      ...COLUMNS.map(({ fact }) => fact).filter((fact) => !['nip', 'name', 'unit'].includes(fact)),
      'performance',
    ];
    expect([...facts, 'year', 'penaltyLookBackYears'].toSorted()).toEqual(Object.keys(IpAsnInput.shape).toSorted());
  });

  it('are all told in docs/columns.md, with every code that they read', () => {
    const docs = readFileSync(new URL('../../docs/columns.md', import.meta.url), 'utf8');
    const [, section = ''] = docs.split('# The columns of a file of employees for IP ASN');
    const names = [
      ...COLUMNS.map(({ name }) => name),
      ...IGNORED_COLUMNS,
      ...Object.keys(YEARLY_COLUMNS).map((name) => `${name}_2025`),
    ];
    expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
    const codesOf = (name: string, wrong: string): string[] => {
      const detail = readOne(name, wrong).issues.map((issue) => issue.detail);
      return detail.flatMap((codes) => codes.split(', '));
    };
    const codes = [
      ...codesOf('status_kepegawaian', 'x'),
      ...codesOf('jenjang_jabatan', 'x'),
      ...codesOf('riwayat_pendidikan', 'x').filter((code) => !/^d-i+$/.test(code)),
      ...codesOf('riwayat_pelatihan', 'x'),
      ...codesOf('riwayat_pelatihan', 'teknis@?@?@x'),
      ...codesOf('predikat_2025', 'x'),
    ];
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !section.includes(`\`${code}\``) && code !== 'd-iv')).toEqual([]);
  });

  it.each(Object.entries(CELLS))('%s is read, told when wrong, and left unknown when empty', (name, expected) => {
    const [good, value, bad, code] = expected;
    const path = name === 'predikat_2025' ? 'performance.2025' : (COLUMNS.find((one) => one.name === name)?.fact ?? '');
    expect(readOne(name, ` ${good} `)).toEqual({ values: { [path]: value }, issues: [] });
    expect(readOne(name, bad).issues).toMatchObject([{ column: name, cell: bad, code }]);
    expect(readOne(name, ' ')).toEqual({ values: {}, issues: [] });
  });

  it('read values by year with a comma or a point', () => {
    expect(readOne('Nilai Kinerja 2024', '82,75').values).toEqual({ 'performance.2024': '82.75' });
    expect(readOne('nilai_kinerja_2025', '82.75').values).toEqual({ 'performance.2025': '82.75' });
    expect(readHeader(['nip', 'catatan_2025'])).toMatchObject({ unknown: ['catatan_2025'] });
  });

  it('tell where a missing fact belongs', () => {
    expect(placeOf('trainings[2].hours')).toEqual({ columns: ['riwayat_pelatihan'], item: 3 });
    expect(placeOf('penalties')).toEqual({ columns: ['riwayat_hukuman_disiplin'], item: null });
    expect(placeOf('performance.2025')).toEqual({ columns: ['predikat_2025', 'nilai_kinerja_2025'], item: null });
    expect(placeOf('elsewhere')).toEqual({ columns: ['elsewhere'], item: null });
  });
});

describe('the arguments', () => {
  it('have defaults', () => {
    expect(readArguments([])).toEqual({
      file: null,
      locale: 'id',
      json: false,
      help: false,
      asOf: null,
      year: null,
      person: null,
      svg: null,
    });
  });

  it.each([
    ['an unknown option', ['--besok']],
    ['another language', ['--locale', 'jv']],
    ['two files', ['a.csv', 'b.csv']],
    ['a year before the rules', ['--year', '2018']],
    ['a year that is no number', ['--year', 'ini']],
    ['a person that is no NIP', ['--person', 'Pegawai 0001']],
    ['a picture beside JSON', ['--json', '--svg', 'a.svg']],
    ['a picture over the file it is drawn from', ['a.csv', '--svg', './a.csv']],
    ['a picture without a name', ['--svg=']],
    ['an impossible day', ['--as-of', '31-02-2026']],
    ['a day before the rules', ['--as-of', '2019-05-09']],
  ])('are refused with %s', (_, argv) => {
    expect(readArguments(argv)).toHaveProperty('problem');
  });
});

describe('the program', () => {
  const ran: Record<string, Ran> = {};
  const svg = svgPath();
  const unwritable = join(dirname(svg), 'no-such-folder', 'a.svg');

  beforeAll(async () => {
    const calls: Record<string, Promise<Ran>> = {
      sample: runExample('ip-asn-agency.ts', ['--svg', svg], 'Pacific/Kiritimati'),
      badRows: runExample('ip-asn-agency.ts', [BAD_ROWS, '--json', '--as-of', '01-07-2026'], 'America/Sao_Paulo'),
      missing: runHere(program, [`${svg}.missing`]),
      nobody: runHere(program, [BAD_ROWS, '--person', NIP, '--locale', 'en']),
      unwritable: runHere(program, [BAD_ROWS, '--as-of', '01-07-2026', '--svg', unwritable]),
      wrongOption: runHere(program, ['--besok']),
      help: runHere(program, ['--help', '--locale', 'en']),
    };
    for (const [name, call] of Object.entries(calls)) ran[name] = await call;
  }, 60_000);

  it('reports on the sample the same in every time zone, draws it and exits with 0', async () => {
    expect(ran.sample).toMatchObject({ code: 0, stderr: '' });
    const picture = readFileSync(svg, 'utf8');
    const again = svgPath();
    const { text } = await runOn(await openSample(), ['--svg', again]);
    expect(text.replace(again, svg)).toBe(ran.sample?.stdout);
    expect(readFileSync(again, 'utf8')).toBe(picture);
  });

  it('prints nothing but JSON with --json, and exits with 1 when rows are bad', () => {
    expect(ran.badRows?.code).toBe(1);
    expect(parseDocument(ran.badRows?.stdout ?? '').run).toMatchObject({ asOf: '2026-07-01', year: 2026 });
    expect(ran.badRows?.stderr).toContain('13 dari 17 baris tidak diputus');
  });

  it.each(['missing', 'nobody', 'unwritable', 'wrongOption'])(
    'exits with 2 and prints nothing on stdout: %s',
    (name) => {
      expect(ran[name]).toMatchObject({ code: 2, stdout: '' });
      expect(ran[name]?.stderr).toMatch(/^bangkom: /);
    },
  );

  it('tells how it is used when asked', () => {
    expect(ran.help).toMatchObject({ code: 0, stderr: '', stdout: usage('en') });
    const optionsIn = (text: string) => text.match(/--[a-z-]+(?= )/g);
    expect(optionsIn(usage('id'))).toEqual(optionsIn(usage('en')));
    for (const option of ['--year', '--person', '--svg', '--as-of', '--locale', '--json', '--help']) {
      expect(usage('id')).toContain(`  ${option} `);
    }
  });
});
