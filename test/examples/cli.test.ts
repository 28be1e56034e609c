import { beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../examples/tugas-belajar/arguments.js';
import { program } from '../../examples/tugas-belajar/program.js';
import { textReport } from '../../examples/tugas-belajar/report-text.js';
import { examplesFile, fileOf, parseDocument, reportOf } from './in-process.js';
import { type Ran, runExample, runHere } from './run-example.js';

describe('the program', () => {
  const ran: Record<string, Ran> = {};

  // Those in other zones are children, which run at the same time.
  beforeAll(async () => {
    const missing = `${fileOf('')}.missing`;
    const calls: Record<string, Promise<Ran>> = {
      sample: runExample('tugas-belajar.ts', [], 'Pacific/Kiritimati'),
      badRows: runExample(
        'tugas-belajar.ts',
        ['examples/data/candidates-bad-rows.csv', '--json', '--as-of', '01-07-2026', '--locale', 'en'],
        'America/Sao_Paulo',
      ),
      wrongOption: runHere(program, ['--besok']),
      missing: runHere(program, [missing]),
    };
    for (const [name, call] of Object.entries(calls)) ran[name] = await call;
  }, 60_000);

  it('decides the sample data the same in every time zone and exits with 0', async () => {
    expect(ran.sample).toMatchObject({ code: 0, stderr: '' });
    expect(ran.sample?.stdout).toBe(await reportOf(examplesFile('data/candidates.csv'), textReport));
  });

  it('prints nothing but JSON with --json, and exits with 1 when rows are bad', () => {
    expect(ran.badRows?.code).toBe(1);
    const { run, summary } = parseDocument(ran.badRows?.stdout ?? '');
    expect(run).toMatchObject({ asOf: '2026-07-01', asOfSource: 'option', locale: 'en' });
    expect(summary).toMatchObject({ rows: 29, refused: 14 });
    expect(ran.badRows?.stderr).toContain('unknown columns, not read: catatan');
    expect(ran.badRows?.stderr).toContain('14 of 29 rows were not decided');
  });

  it.each(['wrongOption', 'missing'])('exits with 2 and prints nothing on stdout: %s', (name) => {
    expect(ran[name]).toMatchObject({ code: 2, stdout: '' });
    expect(ran[name]?.stderr).toMatch(/^bangkom: /);
  });
});

describe('the arguments', () => {
  it('have defaults', () => {
    expect(readArguments([])).toEqual({ file: null, locale: 'id', json: false, help: false, asOf: null });
  });

  it('are read in any order', () => {
    expect(readArguments(['--as-of', '29-02-2028', 'a.csv', '--json', '--locale=en'])).toEqual({
      file: 'a.csv',
      locale: 'en',
      json: true,
      help: false,
      asOf: '2028-02-29',
    });
  });

  it.each([
    ['an unknown option', ['--besok']],
    ['another language', ['--locale', 'jv']],
    ['two files', ['a.csv', 'b.csv']],
    ['an impossible day', ['--as-of', '31-02-2026']],
    ['no day', ['--as-of', 'besok']],
    ['a day before the regulation', ['--as-of', '2022-12-31']],
  ])('are refused with %s', (_, argv) => {
    expect(readArguments(argv)).toHaveProperty('problem');
  });
});
