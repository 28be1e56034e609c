import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TalentPlacementInput } from 'bangkom/schema';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type NineBoxRequest, readArguments } from '../../examples/nine-box/arguments.js';
import { COLUMNS, IGNORED_COLUMNS, openScores } from '../../examples/nine-box/columns.js';
import { openSample, SAMPLE, sampleFiles, sampleLines, talentRows } from '../../examples/nine-box/generate.js';
import { program } from '../../examples/nine-box/program.js';
import { reportOn } from '../../examples/nine-box/run.js';
import type { Opened } from '../../examples/shared/csv.js';
import type { Run } from '../../examples/shared/program.js';
import { examplesFile, fileOf } from './in-process.js';
import { type Ran, runExample, runHere } from './run-example.js';

const BAD_ROWS = examplesFile('data/talent-bad-rows.csv');

/** A place for a picture, where there is none yet. */
const svgPath = (): string => fileOf('').replace(/csv$/, 'svg');

const request = (argv: readonly string[]): NineBoxRequest => {
  const read = readArguments(argv);
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

const runOn = async (opened: Opened, argv: readonly string[], more: Partial<Run> = {}) => {
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

const textOf = async (opened: Opened, argv: readonly string[]) =>
  (await runOn(opened, ['--svg', svgPath(), ...argv])).text;

const Level = z.string().nullable();
const Recommendations = z.array(z.looseObject({ action: z.string(), confidence: z.string() }));

/** What the tests read of the JSON document. */
const Document = z.looseObject({
  run: z.looseObject({
    asOf: z.string(),
    unknownColumns: z.array(z.string()),
    scales: z.record(z.string(), z.strictObject({ cutOffs: z.record(z.string(), z.string()), source: z.string() })),
  }),
  people: z.array(
    z.strictObject({
      line: z.int(),
      nip: z.string(),
      name: z.string().nullable(),
      performanceScore: z.string().nullable(),
      potentialScore: z.string().nullable(),
      performanceLevel: Level,
      potentialLevel: Level,
      box: z.int().nullable(),
      missing: z.array(z.string()),
    }),
  ),
  refused: z.array(
    z.looseObject({
      line: z.int(),
      nip: z.string().nullable(),
      errors: z.array(z.looseObject({ column: z.string().nullable(), cell: z.string().nullable(), code: z.string() })),
    }),
  ),
  matrix: z
    .looseObject({
      boxes: z.array(z.looseObject({ box: z.int(), count: z.int(), sharePercent: z.number().nullable() })),
      placed: z.int(),
      unplaced: z.int(),
      unplacedAt: z.array(z.int()),
      agencyPool: z.int(),
      nationalPool: z.int(),
    })
    .nullable(),
  pool: z.array(
    z.looseObject({
      line: z.int(),
      nip: z.string(),
      route: z.looseObject({ box: z.int(), agencyPool: z.boolean(), recommendations: Recommendations }),
    }),
  ),
  unplaced: z.array(z.looseObject({ line: z.int(), nip: z.string(), reason: z.string() })),
  summary: z.strictObject({ rows: z.int(), refused: z.int(), blank: z.int(), people: z.int() }),
});

const parseDocument = (text: string) => Document.parse(JSON.parse(text));

const documentOf = async (opened: Opened, argv: readonly string[] = []) =>
  parseDocument((await runOn(opened, ['--json', ...argv])).text);

/** The sample as a file would have it, read without anything of the program's. */
const Rows = z.array(z.record(z.string(), z.string()));
const rows = Rows.parse(parse([...sampleLines()].join(''), { columns: true, delimiter: ';' }));

const LEVEL_NAMES = ['rendah|dibawahekspektasi|dibawah', 'menengah|sesuai|sesuaiekspektasi', 'tinggi|diatas'].map(
  (names) => names.split('|'),
);

/** 0, 1 or 2 from the lowest; `null` where the row has nothing. */
const levelOf = (score = '', level = '', [middleFrom, highFrom]: readonly [number, number]): number | null => {
  if (score !== '') {
    const value = Number(score.replace(',', '.'));
    return Number(value >= middleFrom) + Number(value >= highFrom);
  }
  const squashed = level.toLowerCase().replace(/[ -]/g, '');
  return level === '' ? null : LEVEL_NAMES.findIndex((names) => names.includes(squashed));
};

/** The boxes of Permenpan RB 3/2020: the worst performance first, the lowest potential first within it. */
const BOXES = [
  [1, 3, 6],
  [2, 5, 8],
  [4, 7, 9],
] as const;

type CutOffs = readonly [number, number];

const boxIn = (row: Record<string, string>, performanceAt: CutOffs, potentialAt: CutOffs): number | null => {
  const performance = levelOf(row.nilai_kinerja, row.tingkat_kinerja, performanceAt);
  const potential = levelOf(row.nilai_potensi, row.tingkat_potensi, potentialAt);
  return performance === null || potential === null ? null : (BOXES[performance]?.[potential] ?? null);
};

const recount = (performanceAt: CutOffs = [70, 90], potentialAt: CutOffs = [60, 80]) => {
  const boxes = rows.map((row) => boxIn(row, performanceAt, potentialAt));
  const placed = boxes.filter((box) => box !== null).length;
  const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((box) => boxes.filter((one) => one === box).length);
  return { boxes, placed, counts };
};

describe('the sample data', () => {
  it('has 1,000 people, each with a NIP of their own that the library takes', async () => {
    const { people, summary } = await documentOf(await openSample());
    expect(summary).toEqual({ rows: 1_000, refused: 0, blank: 0, people: 1_000 });
    expect(new Set(people.map(({ nip }) => nip)).size).toBe(1_000);
  });

  it('is the same every time', () => {
    expect(talentRows()).toEqual(talentRows());
    expect(talentRows(12)).toEqual(talentRows().slice(0, 12));
  });

  it('has people in every box, right on the cut-offs and right below them, by score and by level', () => {
    const { counts } = recount();
    expect(Math.min(...counts)).toBeGreaterThan(5);
    for (const score of ['70', '69,9999', '90', '89.9999']) {
      expect(rows.some((row) => row.nilai_kinerja === score)).toBe(true);
    }
    for (const score of ['60', '59,9999', '80.0', '79.9999']) {
      expect(rows.some((row) => row.nilai_potensi === score)).toBe(true);
    }
    expect(rows.filter((row) => row.tingkat_kinerja !== '').length).toBeGreaterThan(50);
  });

  it.each(Object.entries(sampleFiles()))('%s is what the generator makes', (name, text) => {
    expect(readFileSync(examplesFile(`data/${name}`), 'utf8')).toBe(text);
  });
});

describe('the boxes', () => {
  const CASES: readonly (readonly [string, readonly string[], CutOffs, CutOffs])[] = [
    ['the cut-offs of the example', [], [70, 90], [60, 80]],
    ['other cut-offs', ['--cut-offs-kinerja', '75,85.5', '--cut-offs-potensi', '50,70'], [75, 85.5], [50, 70]],
    ['the cut-offs of one axis', ['--cut-offs-potensi=0,79.9999,99,120'], [70, 90], [79.9999, 99]],
  ];

  it.each(CASES)('are those of a plain recount with %s', async (_, argv, performanceAt, potentialAt) => {
    const { people, matrix, unplaced } = await documentOf(await openSample(), argv);
    const { boxes, placed, counts } = recount(performanceAt, potentialAt);
    expect(people.map(({ box }) => box)).toEqual(boxes);
    expect(matrix?.boxes.map(({ count }) => count)).toEqual(counts);
    expect(matrix?.boxes.map(({ sharePercent }) => sharePercent)).toEqual(
      counts.map((count) => Math.floor((count * 20_000 + placed) / (placed * 2)) / 100),
    );
    expect(matrix).toMatchObject({
      placed,
      unplaced: 1_000 - placed,
      agencyPool: (counts[6] ?? 0) + (counts[7] ?? 0) + (counts[8] ?? 0),
      nationalPool: counts[8],
    });
    expect(unplaced.map(({ line }) => line - 2)).toEqual(boxes.flatMap((box, i) => (box === null ? [i] : [])));
    expect(unplaced.length).toBeGreaterThan(5);
  });

  it('are told with the cut-offs they came by', async () => {
    const { run } = await documentOf(await openSample(), ['--cut-offs-kinerja', '75,85.5']);
    expect(run.scales).toEqual({
      performance: { cutOffs: { min: '0', middleFrom: '75', highFrom: '85.5', max: '100' }, source: 'option' },
      potential: { cutOffs: { min: '0', middleFrom: '60', highFrom: '80', max: '100' }, source: 'example' },
    });
  });
});

describe('the talent pool', () => {
  it('is listed from the highest box, in the order of the file, with what is recommended', async () => {
    const { pool } = await documentOf(await openSample(), ['--pool', '1000']);
    const { boxes } = recount();
    const expected = [9, 8, 7].flatMap((box) => boxes.flatMap((one, i) => (one === box ? [[i + 2, box]] : [])));
    expect(pool.map(({ line, route }) => [line, route.box])).toEqual(expected);
    const actionsOf = (box: number) =>
      pool.find(({ route }) => route.box === box)?.route.recommendations.map(({ action }) => action);
    expect(actionsOf(9)).toEqual(['promosi', 'retensi', 'penghargaan']);
    expect(actionsOf(7)).toContain('tugas-belajar');
  });

  it('is listed as far as asked, 20 if not', async () => {
    const nips = async (argv: readonly string[]) =>
      (await documentOf(await openSample(), argv)).pool.map(({ nip }) => nip);
    const twenty = await nips([]);
    expect(twenty).toHaveLength(20);
    expect(await nips(['--pool', '3'])).toEqual(twenty.slice(0, 3));
    expect(await nips(['--pool', '0'])).toEqual([]);
  });
});

describe('bad rows', () => {
  const opened = () => openScores(BAD_ROWS);

  it('are told by line, column and reason, and everyone else is placed', async () => {
    const { run, people, refused, summary, matrix } = await documentOf(await opened());
    expect(run.unknownColumns).toEqual(['catatan']);
    const told = refused.flatMap(({ line, errors }) => errors.map((one) => [line, one.column, one.cell, one.code]));
    expect(told).toEqual([
      [3, 'nilai_kinerja', 'baik sekali', 'impossible-score'],
      [4, 'nilai_potensi', '120', 'outside-scale'],
      [5, 'tingkat_kinerja', 'sesuai', 'contradictory'],
      [7, 'nip', '1,98805E+17', 'nip-as-number'],
      [7, 'tingkat_potensi', 'luar biasa', 'unknown-code'],
      [9, null, null, 'no-nip'],
      [10, null, null, 'nip-twice'],
      [11, 'nip', '198802302013031001', 'impossible-nip'],
      [14, null, null, 'field-count'],
    ]);
    expect(people.map(({ line }) => line)).toEqual([2, 6, 8, 12, 13]);
    expect(people.at(-1)).toMatchObject({ performanceLevel: 'di-atas', potentialLevel: 'menengah', box: 7 });
    expect(summary).toEqual({ rows: 13, refused: 8, blank: 0, people: 5 });
    expect(matrix).toMatchObject({ placed: 3, unplaced: 2, unplacedAt: [2, 3], agencyPool: 1 });
  });

  it('have a reason in words of the language', async () => {
    const id = await textOf(await opened(), []);
    expect(id).toContain('✗ baris 4 (NIP ');
    expect(id).toContain('kolom nilai_potensi, isi "120": di luar skala nilai 0-100');
    expect(id).toContain('NIP ini sudah ada di baris 2');
    expect(id).toContain('Baris yang perlu diperbaiki: 3, 4, 5, 7, 9, 10, 11, 14\n');
    const en = await textOf(await opened(), ['--locale', 'en']);
    expect(en).toContain('column nilai_potensi, cell "120": outside the scale 0-100');
    expect(en).toContain('contradicts another cell of the same row');
  });

  it('are within a scale of their own', async () => {
    const { refused } = await documentOf(await opened(), ['--cut-offs-potensi', '0,60,80,120']);
    expect(refused.map(({ line }) => line)).not.toContain(4);
  });
});

describe('a file', () => {
  const NIP = '198805202014031001';

  it('may have its columns in any order, and only some of them', async () => {
    const path = fileOf(`Tingkat Potensi,NIP,unit_kerja\nSedang,'19880520 201403 1 001,Balai\n\n,,\n`);
    const { people, unplaced, summary } = await documentOf(await openScores(path));
    expect(people).toMatchObject([
      { nip: NIP, name: null, performanceLevel: null, potentialLevel: 'menengah', box: null, potentialScore: null },
    ]);
    expect(people[0]?.missing).toEqual(['performanceLevel', 'performanceScore']);
    expect(unplaced).toMatchObject([{ line: 2, reason: 'belum diisi: tingkat kinerja atau nilai kinerja' }]);
    expect(summary).toMatchObject({ rows: 1, blank: 1 });
  });

  it('with nobody in it makes no matrix and no picture', async () => {
    const opened = () => openScores(fileOf('nip;nilai_kinerja\n;80\n'));
    expect(await documentOf(await opened())).toMatchObject({ matrix: null, pool: [], unplaced: [] });
    const svg = svgPath();
    const { text, outcome } = await runOn(await opened(), ['--svg', svg]);
    expect(outcome).toEqual({ rows: 1, refused: 1 });
    expect(text).toContain('Tidak ada pegawai yang terbaca');
    expect(text).not.toContain('Gambar');
    expect(existsSync(svg)).toBe(false);
  });
});

describe('the table', () => {
  it.each(['id', 'en'])('is at most 120 characters wide and has words for everything in %s', async (locale) => {
    for (const opened of [await openSample(), await openScores(BAD_ROWS)]) {
      const text = await textOf(opened, ['--locale', locale, '--pool', '1000']);
      const own = text.split('\n').filter((line) => !/^(Gambar|Image)/.test(line));
      expect(own.filter((line) => line.length > 120)).toEqual([]);
      expect(text).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('tells counts, shares and cut-offs in the language asked for', async () => {
    const { counts, placed } = recount();
    const share = Math.round(((counts[8] ?? 0) * 10_000) / placed) / 100;
    const id = await textOf(await openSample(), ['--cut-offs-kinerja', '70.5,90']);
    expect(id).toContain('70,5 ≤ sesuai ekspektasi < 90 ≤ di atas ekspektasi (pilihan)');
    expect(id).toContain('Batas nilai tidak ditetapkan oleh peraturan');
    const en = await textOf(await openSample(), ['--locale', 'en']);
    expect(en).toContain('60 ≤ medium < 80 ≤ high (this example)');
    expect(en).toMatch(/Box 9 ★★/);
    for (const count of counts) expect(en).toContain(` ${count} employees `);
    expect(en).toContain(` ${share}% `);
    expect(await textOf(await openSample(), [])).toContain(` ${String(share).replace('.', ',')}% `);
    expect(en).toMatch(new RegExp(`placed in a box +│ +${placed} │`));
    expect(en).toContain('promotion *, retention *, reward *');
    expect(en).toContain('Article 7 paragraph (2): 20 of ');
  });

  it('lists at most 50 of those who are not placed', async () => {
    const people = Array.from({ length: 53 }, (_, i) => `1988052020140310${String(i + 10)};80\n`);
    const text = await textOf(await openScores(fileOf(`nip;nilai_kinerja\n${people.join('')}`)), []);
    expect(text.match(/belum diisi/g)).toHaveLength(50);
    expect(text).toContain('+3 lagi');
  });
});

describe('the picture', () => {
  it.each(['id', 'en'])('has the nine counts, the day and no script in %s', async (locale) => {
    const svg = svgPath();
    await runOn(await openSample(), ['--svg', svg, '--locale', locale]);
    const picture = readFileSync(svg, 'utf8');
    expect(picture).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(picture).toContain(locale === 'id' ? '01-07-2026' : '2026-07-01');
    const told = /<desc[^>]*>([^<]*)/.exec(picture)?.[1] ?? '';
    for (const [i, count] of recount().counts.entries()) {
      expect(told).toMatch(new RegExp(`(Kotak|Box) ${i + 1}, [^:]*: ${count} `));
      expect(picture).toContain(`>${count}<`);
    }
    expect(picture).not.toContain('<script');
  });

  it('is not drawn with --json', async () => {
    expect(request(['--json']).svg).toBeNull();
  });

  it('that cannot be written leaves no report either', async () => {
    const nowhere = join(dirname(svgPath()), 'no-such-folder', 'a.svg');
    const { text, outcome } = await runOn(await openSample(), ['--svg', nowhere]);
    expect(text).toBe('');
    expect(outcome).toEqual({ problem: `berkas tidak dapat ditulis: ${nowhere} (ENOENT)` });
  });
});

describe('the columns', () => {
  it('give every fact that the library asks about, but for the scales', () => {
    const asked = Object.keys(TalentPlacementInput.shape).filter((fact) => !fact.endsWith('Scale'));
    expect(
      COLUMNS.map(({ fact }) => fact)
        .filter((fact) => !['nip', 'name'].includes(fact))
        .toSorted(),
    ).toEqual(asked.toSorted());
  });

  it('are all told in docs/columns.md', () => {
    const docs = readFileSync(new URL('../../docs/columns.md', import.meta.url), 'utf8');
    const [, section = ''] = docs.split('# The columns of a file of scores');
    const names = [...COLUMNS.map(({ name }) => name), ...IGNORED_COLUMNS];
    expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the arguments', () => {
  it('have defaults', () => {
    expect(readArguments([])).toMatchObject({
      file: null,
      locale: 'id',
      json: false,
      asOf: null,
      pool: 20,
      svg: 'nine-box.svg',
    });
  });

  it.each([
    ['an unknown option', ['--besok']],
    ['one cut-off', ['--cut-offs-kinerja', '70']],
    ['three cut-offs', ['--cut-offs-potensi', '0,60,80']],
    ['cut-offs that are no numbers', ['--cut-offs-kinerja', 'tujuh,sembilan']],
    ['cut-offs in the wrong order', ['--cut-offs-kinerja', '90,70']],
    ['a level without a score', ['--cut-offs-potensi', '0,80']],
    ['a cut-off off the scale', ['--cut-offs-potensi', '60,101']],
    ['half a person', ['--pool', '1.5']],
    ['fewer than nobody', ['--pool=-1']],
    ['a picture beside JSON', ['--json', '--svg', 'a.svg']],
    ['a picture over the file it is drawn from', ['a.csv', '--svg', './a.csv']],
    ['a picture without a name', ['--svg=']],
    ['an impossible day', ['--as-of', '31-02-2026']],
    ['a day before the regulation', ['--as-of', '2022-12-31']],
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
      sample: runExample('nine-box.ts', ['--svg', svg], 'Pacific/Kiritimati'),
      badRows: runExample('nine-box.ts', [BAD_ROWS, '--json', '--as-of', '01-07-2026'], 'America/Sao_Paulo'),
      missing: runHere(program, [`${svg}.missing`]),
      unwritable: runHere(program, ['--svg', unwritable, '--locale', 'en']),
      help: runHere(program, ['--help', '--locale', 'en']),
    };
    for (const [name, call] of Object.entries(calls)) ran[name] = await call;
  }, 60_000);

  it('places the sample data the same in every time zone, draws it and exits with 0', async () => {
    const drawn = readFileSync(svg, 'utf8');
    expect(ran.sample).toMatchObject({ code: 0, stderr: '' });
    expect(ran.sample?.stdout).toBe((await runOn(await openSample(), ['--svg', svg])).text);
    expect(drawn).toBe(readFileSync(svg, 'utf8'));
  });

  it('prints nothing but JSON with --json, and exits with 1 when rows are bad', () => {
    expect(ran.badRows?.code).toBe(1);
    expect(parseDocument(ran.badRows?.stdout ?? '').run).toMatchObject({ asOf: '2026-07-01' });
    expect(ran.badRows?.stderr).toContain('8 dari 13 baris tidak diputus');
  });

  it.each(['missing', 'unwritable'])('exits with 2 and prints nothing on stdout: %s', (name) => {
    expect(ran[name]).toMatchObject({ code: 2, stdout: '' });
    expect(ran[name]?.stderr).toMatch(/^bangkom: /);
  });

  it('tells how it is used when asked', () => {
    expect(ran.help?.code).toBe(0);
    expect(ran.help?.stdout).toMatch(/^Usage: npm run nine-box/);
  });
});
