import { readFileSync } from 'node:fs';
import { assessTrainingHours, DEVELOPMENT_KINDS, type DevelopmentKind } from 'bangkom/training';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Run } from '../../examples/shared/program.js';
import { readArguments } from '../../examples/training-year/arguments.js';
import { COLUMNS, countedFor, FACTS, IGNORED_COLUMNS, openRecords } from '../../examples/training-year/columns.js';
import { sampleFiles } from '../../examples/training-year/generate.js';
import { program } from '../../examples/training-year/program.js';
import { reportOn } from '../../examples/training-year/run.js';
import { development } from '../../src/training/hours/facts.js';
import { examplesFile, fileOf } from './in-process.js';
import { type Ran, runExample, runHere } from './run-example.js';

const SAMPLE = examplesFile('data/training-2026.csv');
const BAD_ROWS = examplesFile('data/training-bad-rows.csv');

const made = new Map<string, Promise<string>>();

/** The whole report on a file, made once. */
const reportOf = (path: string, json: boolean, more: Partial<Run> = {}, year: number | null = null) => {
  const key = JSON.stringify([path, json, more, year]);
  const text = made.get(key) ?? makeReport(path, json, more, year);
  made.set(key, text);
  return text;
};

const makeReport = async (path: string, json: boolean, more: Partial<Run>, year: number | null) => {
  const file = await openRecords(path);
  if ('problem' in file) throw new Error(file.problem.code);
  const { unknown } = file.header;
  const run: Run = {
    file: 'examples/data/training-2026.csv',
    asOf: '2026-11-20',
    asOfSource: 'sample',
    locale: 'id',
    unknownColumns: unknown,
    ...more,
  };
  let text = '';
  const write = async (part: string) => {
    text += part;
  };
  await reportOn(file, { json, year }, run, write, () => {});
  return text;
};

const Counts = z.record(z.string(), z.int());

/** What the tests read of the JSON document. */
const Document = z.looseObject({
  run: z.looseObject({ asOf: z.string(), year: z.int(), locale: z.string(), unknownColumns: z.array(z.string()) }),
  people: z.array(
    z.looseObject({
      nip: z.string(),
      names: z.array(z.string()),
      statuses: z.array(z.string()),
      lines: z.array(z.int()),
      refusedLines: z.array(z.int()),
      settled: z.boolean(),
      reasons: z.array(z.string()),
      assessment: z.looseObject({
        verdict: z.string(),
        total: z.number().nullable(),
        shortfall: z.number().nullable(),
        shortfallAfterPlanned: z.number().nullable(),
        excess: z.number().nullable(),
        missing: z.array(z.string()),
        trainings: z.array(z.looseObject({ status: z.string() })),
      }),
    }),
  ),
  refused: z.array(
    z.looseObject({
      line: z.int(),
      nip: z.string().nullable(),
      errors: z.array(z.looseObject({ column: z.string().nullable(), cell: z.string().nullable(), code: z.string() })),
    }),
  ),
  unit: z.looseObject({
    people: z.int(),
    verdicts: Counts,
    byStatus: z.record(z.string(), z.strictObject({ people: z.int(), sufficient: z.int() })),
    sufficientPercent: z.number().nullable(),
    hoursKnown: z.int(),
    totalHours: z.number(),
    meanHours: z.number().nullable(),
    shortfall: z.number(),
    shortfallAfterPlanned: z.number(),
    excess: z.number(),
    trainings: z.int(),
    counted: z.int(),
    notCounted: Counts,
    missingColumns: Counts,
    unsettled: z.int(),
    notDecided: z.int(),
    rows: z.int(),
    refused: z.int(),
    blank: z.int(),
  }),
});

const parseDocument = (text: string) => Document.parse(JSON.parse(text));

const documentOf = async (path: string, more: Partial<Run> = {}, year: number | null = null) =>
  parseDocument(await reportOf(path, true, more, year));

/** The sample as the file has it, read without anything of the program's. */
const Rows = z.array(z.record(z.string(), z.string()));
const rows = Rows.parse(parse(readFileSync(SAMPLE), { columns: true }));

const isoOf = (date = ''): string => (/^\d\d-/.test(date) ? date.split('-').reverse().join('-') : date);

const cell = (row: Record<string, string>, name: string): string => row[name] ?? '';

const codeIn = (row: Record<string, string>, name: string): string =>
  cell(row, name).toLowerCase().replaceAll(' ', '-');

const NEEDING_APPROVAL = ['coaching', 'mentoring', 'belajar-mandiri', 'komunitas-belajar'];

const isUnapproved = (row: Record<string, string>): boolean =>
  NEEDING_APPROVAL.includes(codeIn(row, 'jenis_diklat')) &&
  codeIn(row, 'penyelenggara') === 'unit-peserta' &&
  cell(row, 'konversi_disetujui') !== 'ya';

const lastDayOf = (row: Record<string, string>): string => isoOf(row.tanggal_selesai);
const firstDayOf = (row: Record<string, string>): string => isoOf(row.tanggal_mulai) || lastDayOf(row);

const overlap = (a: Record<string, string>, b: Record<string, string>): boolean =>
  firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a);

const byPerson = new Map<string, Record<string, string>[]>();
for (const row of rows) byPerson.set(cell(row, 'nip'), [...(byPerson.get(cell(row, 'nip')) ?? []), row]);

/** Hours of activities that are converted, as the sample has them: for one day, session or activity. */
const CONVERTED: Readonly<Record<string, number>> = {
  seminar: 4,
  workshop: 7,
  bimtek: 4,
  coaching: 2,
  'e-learning': 3,
  'belajar-mandiri': 2,
  'komunitas-belajar': 2,
  benchmarking: 10,
};

const NONCLASSICAL = [...NEEDING_APPROVAL, 'e-learning', 'jarak-jauh', 'benchmarking'];
const isClassical = (row: Record<string, string>): boolean => !NONCLASSICAL.includes(codeIn(row, 'jenis_diklat'));

/** In hundredths; `NaN` where it takes more than a look at one row. */
const hundredthsOf = (row: Record<string, string>): number => {
  const recorded = cell(row, 'jumlah_jp').replace(',', '.');
  const hours = recorded === '' ? CONVERTED[codeIn(row, 'jenis_diklat')] : Number(recorded);
  return Math.round((hours ?? Number.NaN) * 100);
};

/** Whether plain addition is enough: all is known, and no two activities can be in each other's way. */
const isPlain = (own: readonly Record<string, string>[]): boolean =>
  new Set(own.map((row) => row.status_kepegawaian)).size === 1 &&
  cell(own[0] ?? {}, 'status_kepegawaian') !== '' &&
  own.filter((row) => codeIn(row, 'jenis_diklat') === 'coaching').length <= 2 &&
  own.every(
    (row, i) =>
      !Number.isNaN(hundredthsOf(row)) &&
      lastDayOf(row) !== '' &&
      !['', 'tugas-belajar'].includes(codeIn(row, 'jenis_diklat')) &&
      (cell(row, 'konversi_disetujui') !== '' || !isUnapproved(row)) &&
      !own.some((other, j) => j < i && overlap(row, other) && isClassical(row) === isClassical(other)),
  );

/** Hours of rows that count, and of those that are still to come, in hundredths. */
const addUp = (own: readonly Record<string, string>[]) => {
  let taken = 0;
  let toCome = 0;
  for (const row of own) {
    if (!lastDayOf(row).startsWith('2026') || isUnapproved(row)) continue;
    if (lastDayOf(row) <= '2026-11-20') taken += hundredthsOf(row);
    else toCome += hundredthsOf(row);
  }
  return { taken, toCome };
};

describe('the sample data', () => {
  it.each(Object.entries(sampleFiles()))('%s is what the generator makes', (name, text) => {
    expect(readFileSync(examplesFile(`data/${name}`), 'utf8')).toBe(text);
  });

  it('has a NIP that the library takes for everyone, and people of every status', async () => {
    const { people, unit } = await documentOf(SAMPLE);
    expect(people).toHaveLength(80);
    expect(new Set(rows.map(({ nama }) => nama)).size).toBe(80);
    expect(rows.length).toBeGreaterThan(450);
    for (const status of ['pns', 'pppk', 'cpns', 'unknown']) expect(unit.byStatus[status]?.people).toBeGreaterThan(0);
    expect(unit.refused).toBe(0);
  });

  it('has every verdict that the day allows, and every way not to count', async () => {
    const { unit } = await documentOf(SAMPLE);
    for (const verdict of ['sufficient', 'short-so-far', 'over-limit', 'undetermined']) {
      expect(unit.verdicts[verdict]).toBeGreaterThan(5);
    }
    expect(Object.keys(unit.notCounted).toSorted()).toEqual(
      expect.arrayContaining([
        'double',
        'not-approved',
        'outside-year',
        'over-monthly-limit',
        'overlapping',
        'planned',
        'unknown',
      ]),
    );
  });
});

describe('a person', () => {
  it('has the hours that plain addition comes to, where nothing but addition is needed', async () => {
    const { people } = await documentOf(SAMPLE);
    const plain = people.filter(({ nip }) => isPlain(byPerson.get(nip) ?? []));
    expect(plain.length).toBeGreaterThan(15);
    for (const { nip, statuses, assessment } of plain) {
      const { taken, toCome } = addUp(byPerson.get(nip) ?? []);
      const isPns = statuses[0] === 'pns';
      const isPppk = statuses[0] === 'pppk';
      expect(assessment).toMatchObject({
        total: taken / 100,
        planned: toCome / 100,
        shortfall: isPns ? Math.max(2_000 - taken, 0) / 100 : 0,
        shortfallAfterPlanned: isPns ? Math.max(2_000 - taken - toCome, 0) / 100 : 0,
        excess: isPppk ? Math.max(taken - 2_400, 0) / 100 : 0,
      });
      const failing = isPns && taken < 2_000 ? 'short-so-far' : isPppk && taken > 2_400 ? 'over-limit' : 'sufficient';
      expect(assessment.verdict).toBe(isPns || isPppk ? failing : 'not-applicable');
    }
  });

  const decide = async (lines: readonly string[], more: Partial<Run> = {}, year: number | null = null) => {
    const header =
      'nip;nama;status_kepegawaian;jenis_diklat;nomor_sertifikat;tanggal_mulai;tanggal_selesai;jumlah_jp;jumlah_hari;jumlah_sesi;penyelenggara';
    return documentOf(
      fileOf(`${header}\n${lines.map((line) => `${line}${line.split(';').length < 11 ? ';' : ''}\n`).join('')}`),
      more,
      year,
    );
  };
  const NIP = '198805202014031001';

  it('is put together from rows that stand anywhere, each record told by its line', async () => {
    const { people } = await decide([
      `${NIP};A;PNS;Diklat Teknis;X-1;;03-03-2026;12,5;;`,
      `198805202014031002;B;PPPK;-;;;;;;`,
      `'19880520 201403 1 001;A;;teknis;X-1;;2026-03-03;12.50;;`,
      `${NIP};A;PNS;coaching;;01-05-2026;31-05-2026;;30;2;Unit SDM`,
    ]);
    expect(people).toMatchObject([
      { nip: NIP, names: ['A'], statuses: ['pns'], lines: [2, 4, 5], assessment: { total: 16.5, shortfall: 3.5 } },
      { nip: '198805202014031002', lines: [], assessment: { verdict: 'sufficient', total: 0 } },
    ]);
    expect(people[0]?.assessment.trainings.map(({ status }) => status)).toEqual(['counted', 'double', 'counted']);
    expect(people[0]?.reasons).toEqual([expect.stringContaining('16,5 JP')]);
  });

  it('has no status that the rows disagree on', async () => {
    const { people, unit } = await decide([
      `${NIP};A;CPNS;teknis;;;03-03-2026;5;;`,
      `${NIP};B;PNS;teknis;;;04-03-2026;5;;`,
    ]);
    expect(people).toMatchObject([
      { names: ['A', 'B'], statuses: ['cpns', 'pns'], assessment: { verdict: 'undetermined' } },
    ]);
    expect(unit.missingColumns).toEqual({ status_kepegawaian: 1 });
  });

  it('is asked about for another year when wanted', async () => {
    const lines = [`${NIP};A;PNS;teknis;;;03-03-2025;12;;`];
    expect((await decide(lines, {}, 2025)).people).toMatchObject([{ assessment: { verdict: 'short', total: 12 } }]);
    expect((await decide(lines)).people).toMatchObject([{ assessment: { verdict: 'short-so-far', total: 0 } }]);
  });

  it('keeps a verdict that a wrong row cannot change, and is told when it can', async () => {
    const bad = `${NIP};A;PNS;teknis;;;31-02-2026;5;;`;
    const enough = await decide([`${NIP};A;PNS;teknis;T-1;;03-03-2026;20;;`, bad]);
    expect(enough).toMatchObject({ people: [{ refusedLines: [3], settled: true }], unit: { unsettled: 0 } });
    const few = await decide([`${NIP};A;PNS;teknis;T-1;;03-03-2026;19,5;;`, bad]);
    expect(few).toMatchObject({ people: [{ settled: false }], unit: { unsettled: 1, notDecided: 0 } });
    const none = await decide([bad]);
    expect(none).toMatchObject({ people: [], unit: { people: 0, sufficientPercent: null, notDecided: 1, refused: 1 } });
  });

  it('has at most as many rows as the library takes', async () => {
    const { people, refused } = await decide(
      Array.from({ length: 202 }, (_, i) => `${NIP};A;PNS;teknis;N-${i};;03-03-2026;0;;`),
    );
    expect(people).toMatchObject([{ refusedLines: [202, 203], settled: false }]);
    expect(refused.map(({ errors }) => errors[0]?.code)).toEqual(['too-many-rows', 'too-many-rows']);
  });
});

describe('the unit', () => {
  it('adds up to the rows of the file', async () => {
    const { people, unit } = await documentOf(SAMPLE);
    const noTraining = rows.filter((row) => row.jenis_diklat === '-').length;
    expect(noTraining).toBeGreaterThan(0);
    expect(unit).toMatchObject({ people: byPerson.size, rows: rows.length, trainings: rows.length - noTraining });
    const notCounted = Object.values(unit.notCounted).reduce((sum, count) => sum + count, 0);
    expect(unit.counted + notCounted).toBe(unit.trainings);
    expect(Object.values(unit.verdicts).reduce((sum, count) => sum + count, 0)).toBe(unit.people);
    expect(people.map(({ nip }) => nip)).toEqual([...byPerson.keys()]);
  });

  it('has the records of other years and those without approval that the file has', async () => {
    const { unit } = await documentOf(SAMPLE);
    const dated = rows.filter((row) => lastDayOf(row) !== '');
    const outside = dated.filter((row) => !lastDayOf(row).startsWith('2026'));
    expect(unit.notCounted['outside-year']).toBe(outside.length);
    const refusedApproval = dated.filter(
      (row) => lastDayOf(row).startsWith('2026') && isUnapproved(row) && row.konversi_disetujui === 'tidak',
    );
    expect(unit.notCounted['not-approved']).toBe(refusedApproval.length);
  });

  it('has the sums, the mean and the share of its people', async () => {
    const { people, unit } = await documentOf(SAMPLE);
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((total, value) => total + Math.round((value ?? 0) * 100), 0) / 100;
    const totals = people.flatMap(({ assessment }) => (assessment.total === null ? [] : [assessment.total]));
    const sufficient = people.filter(({ assessment }) => assessment.verdict === 'sufficient').length;
    const measured = people.filter(({ assessment }) => assessment.verdict !== 'not-applicable').length;
    expect(measured).toBeLessThan(80);
    expect(unit).toMatchObject({
      hoursKnown: totals.length,
      totalHours: sum(totals),
      meanHours: Number((sum(totals) / totals.length).toFixed(2)),
      shortfall: sum(people.map(({ assessment }) => assessment.shortfall)),
      shortfallAfterPlanned: sum(people.map(({ assessment }) => assessment.shortfallAfterPlanned)),
      excess: sum(people.map(({ assessment }) => assessment.excess)),
      measured,
      sufficientPercent: Math.floor((sufficient * 1_000) / measured + 0.5) / 10,
    });
    expect(unit.shortfallAfterPlanned).toBeLessThan(unit.shortfall);
  });
});

describe('bad rows', () => {
  it('are told by line, column and reason, and everyone is decided by the others', async () => {
    const { run, people, refused, unit } = await documentOf(BAD_ROWS);
    expect(run.unknownColumns).toEqual(['catatan']);
    const told = refused.flatMap(({ line, errors }) => errors.map((one) => [line, one.column, one.cell, one.code]));
    expect(told).toEqual([
      [3, 'jumlah_jp', 'delapan', 'impossible-hours'],
      [6, 'tanggal_selesai', '10-03-2026', 'end-before-start'],
      [11, 'nip', '1,98805E+17', 'nip-as-number'],
      [11, 'jenis_diklat', 'kursus', 'unknown-code'],
      [14, null, null, 'field-count'],
    ]);
    expect(people.map(({ refusedLines }) => refusedLines)).toEqual([[3], [6], []]);
    expect(unit).toMatchObject({ rows: 13, refused: 4, trainings: 9 });
  });

  it('have a reason in words, whatever is wrong with them', async () => {
    const path = fileOf(
      'nip;jenis_diklat;tanggal_selesai;jumlah_jp\n;teknis;;1\n12;teknis;;1\n198805202014031001;-;;1\n' +
        '198805202014031001;teknis;;1.200\n198805202014031001;teknis;"03\n',
    );
    const { refused } = await documentOf(path);
    expect(refused.map(({ errors }) => errors.map(({ code }) => code).join())).toEqual([
      'no-nip',
      'impossible-nip',
      'none-beside-record',
      'impossible-hours',
      'quote-not-closed',
    ]);
    const text = await reportOf(path, false, { locale: 'en' });
    expect(text).toContain('✗ line 2: not reckoned with');
    expect(text).toContain('column jumlah_jp, cell "1.200": not JP;');
    expect(text).toContain('Lines to correct: 2, 3, 4, 5, 6\n');
    expect(text).not.toMatch(/undefined|null/);
  });
});

describe('the table', () => {
  it.each(['id', 'en'] as const)(
    'is at most 120 characters wide and has words for everything in %s',
    async (locale) => {
      for (const path of [SAMPLE, BAD_ROWS]) {
        const text = await reportOf(path, false, { locale });
        expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
        expect(text).not.toMatch(/undefined|null|NaN/);
      }
    },
  );

  it('tells the figures of the unit in the language asked for', async () => {
    const { unit } = await documentOf(SAMPLE);
    const id = await reportOf(SAMPLE, false);
    const en = await reportOf(SAMPLE, false, { locale: 'en' });
    const sufficient = unit.verdicts.sufficient ?? 0;
    expect(id).toContain(`${sufficient} dari ${unit.measured} (${String(unit.sufficientPercent).replace('.', ',')}%)`);
    expect(en).toContain(`${sufficient} of ${unit.measured} (${unit.sufficientPercent}%)`);
    expect(id).toMatch(new RegExp(`JP dihitung +│ ${String(unit.totalHours).replace('.', ',')} │`));
    expect(en).toMatch(new RegExp(`JP counted +│ ${unit.totalHours} │`));
    expect(id).toContain('Pasal 19 ayat (2)');
  });
});

describe('the columns', () => {
  it('give every fact that the library asks about', () => {
    // A label decides nothing, and exports have none.
    const facts: readonly string[] = [...FACTS, 'units', 'label'];
    expect(Object.keys(development.shape).filter((fact) => !facts.includes(fact))).toEqual([]);
    expect(COLUMNS.map(({ fact }) => fact)).toEqual(FACTS);
  });

  it('are all told in docs/columns.md', () => {
    const docs = readFileSync(new URL('../../docs/columns.md', import.meta.url), 'utf8');
    const [, section = ''] = docs.split('# The columns of a file of training records');
    const names = [...COLUMNS.map(({ name }) => name), ...IGNORED_COLUMNS];
    expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  it('count for each kind what the library’s usual conversion counts', () => {
    const hoursOf = (kind: DevelopmentKind, firstDay: string, units: number | null) =>
      assessTrainingHours(
        { year: 2026, trainings: [{ kind, firstDay, lastDay: '2026-03-03', international: false, units }] },
        { asOf: '2026-11-20' },
      ).trainings[0]?.hours ?? null;
    for (const kind of DEVELOPMENT_KINDS) {
      if (hoursOf(kind, '2026-03-03', 1) === null) continue;
      const needsNoCount = [hoursOf(kind, '2026-03-03', null), hoursOf(kind, '2026-03-02', null)].map(
        (h) => h !== null,
      );
      const expected = { sessions: [false, false], days: [true, false], activities: [true, true] };
      expect([kind, needsNoCount]).toEqual([kind, expected[countedFor(kind)]]);
    }
  });
});

describe('the arguments', () => {
  it('have defaults and a year', () => {
    const nothing = { file: null, locale: 'id', json: false, help: false, asOf: null, year: null };
    expect(readArguments([])).toEqual(nothing);
    expect(readArguments(['--year', '2025', '--as-of=31-12-2025'])).toEqual({
      ...nothing,
      asOf: '2025-12-31',
      year: 2025,
    });
  });

  it.each([
    ['an unknown option', ['--besok']],
    ['a year before the regulation', ['--year', '2022']],
    ['no year', ['--year', 'kini']],
    ['an impossible day', ['--as-of', '31-02-2026']],
    ['a day before the regulation', ['--as-of', '2022-12-31']],
  ])('are refused with %s', (_, argv) => {
    expect(readArguments(argv)).toHaveProperty('problem');
  });
});

describe('the program', () => {
  const ran: Record<string, Ran> = {};

  beforeAll(async () => {
    const calls: Record<string, Promise<Ran>> = {
      sample: runExample('training-year.ts', [], 'Pacific/Kiritimati'),
      badRows: runExample('training-year.ts', [BAD_ROWS, '--json', '--as-of', '20-11-2026'], 'America/Sao_Paulo'),
      missing: runHere(program, [`${fileOf('')}.missing`]),
      help: runHere(program, ['--help', '--locale', 'en']),
    };
    for (const [name, call] of Object.entries(calls)) ran[name] = await call;
  }, 60_000);

  it('decides the sample data the same in every time zone and exits with 0', async () => {
    expect(ran.sample).toMatchObject({ code: 0, stderr: '' });
    expect(ran.sample?.stdout).toBe(await reportOf(SAMPLE, false));
  });

  it('prints nothing but JSON with --json, and exits with 1 when rows are bad', () => {
    expect(ran.badRows?.code).toBe(1);
    expect(parseDocument(ran.badRows?.stdout ?? '').run).toMatchObject({ asOf: '2026-11-20', year: 2026 });
    expect(ran.badRows?.stderr).toContain('4 dari 13 baris tidak diputus');
  });

  it('exits with 2 when the file cannot be used, and tells how it is used when asked', () => {
    expect(ran.missing).toMatchObject({ code: 2, stdout: '' });
    expect(ran.help?.code).toBe(0);
    expect(ran.help?.stdout).toMatch(/^Usage: npm run training/);
  });
});
