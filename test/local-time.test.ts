import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localTimeIn } from './local-time.js';

describe('the check on local time', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const day = new Date(2026, 0, 1);',
    'const today = globalThis.Date;',
    'const year = day.getFullYear();',
    "const year = day['getFullYear']();",
    'day.setHours(0);',
    'const { getMonth } = day;',
    "const told = new Intl.DateTimeFormat('id').format(0);",
    "const told = day.toLocaleDateString('id-ID');",
    "const told = day.toLocaleDateString('id-ID', { timeZone: 'Asia/Jakarta' });",
    'const zone = day.getTimezoneOffset();',
    "import { addMonths } from 'date-fns'; addMonths(day, 1);",
    "import { addMonths } from 'date-fns/addMonths'; addMonths(day, 1, {});",
    "import { addMonths as later } from 'date-fns'; later(day, 1);",
    "import { addMonths } from 'date-fns'; days.map(addMonths);",
    "import { lightFormat } from 'date-fns/lightFormat'; lightFormat(day, 'yyyy');",
    "import * as dates from 'date-fns';",
  ])('finds `%s`', (text) => {
    expect(localTimeIn(text)).toHaveLength(1);
  });

  it.each([
    '/** Date of the decree, as new Date() would have it. */ const decreeDate = 1;',
    "const month = '2026-01-01'.slice(0, 7);",
    'const year = day.getUTCFullYear();',
    "const told = day.toLocaleDateString('id-ID', { timeZone: 'UTC' });",
    "import { addMonths } from 'date-fns'; addMonths(day, 1, { in: utc });",
    "import type { Day } from 'date-fns'; const first: Day = 0;",
    "import { type Day } from 'date-fns'; const first: Day = 0;",
    "import { lightFormat } from 'date-fns/lightFormat'; lightFormat(new UTCDate(2026, 0, 1), 'yyyy');",
    "import { lightFormat } from 'date-fns'; const day = new UTCDate(2026, 0, 1); lightFormat(day, 'yyyy');",
  ])('lets `%s` be', (text) => {
    expect(localTimeIn(text)).toEqual([]);
  });

  it('says where', () => {
    expect(localTimeIn('const a = 1;\n  const now = Date.now();\n')).toEqual(['2: const now = Date.now();']);
  });
});

describe('the source', () => {
  const source = new URL('../src/', import.meta.url);
  const files = readdirSync(source, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts'));
  const found = files.map((file) => [file, localTimeIn(readFileSync(new URL(file, source), 'utf8'))] as const);

  it('never touches local time, so that only the calendar and whole answers are tried in many zones', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(found.filter(([, places]) => places.length > 0)).toEqual([]);
  });
});
