import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as library from 'bangkom';
import * as prose from 'bangkom/explain';
import * as ipAsn from 'bangkom/ip-asn';
import * as planning from 'bangkom/planning';
import * as schemas from 'bangkom/schema';
import * as talent from 'bangkom/talent';
import * as training from 'bangkom/training';
import * as studyAssignments from 'bangkom/tugas-belajar';
import * as words from 'bangkom/words';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { blocksIn, expectTrue, FENCED, runExample } from './running-examples.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

const readme = read('README.md');

const COMMENT = /\/\*\*[\s\S]*?\*\//g;

/** The text of every doc comment of a source file, without its stars. */
const docCommentsIn = (source: string): string[] =>
  [...source.matchAll(COMMENT)].map(([comment]) => comment.replace(/^ *(?:\/\*\*|\*\/|\*) ?/gm, ''));

const modules: Readonly<Record<string, unknown>> = {
  bangkom: library,
  'bangkom/explain': prose,
  'bangkom/words': words,
  'bangkom/ip-asn': ipAsn,
  'bangkom/planning': planning,
  'bangkom/schema': schemas,
  'bangkom/talent': talent,
  'bangkom/training': training,
  'bangkom/tugas-belajar': studyAssignments,
};

const run = (code: string, known: Readonly<Record<string, unknown>> = {}) => runExample(code, modules, known);

/** Strings among what a module exports at run time. */
const exportsOf = (module: object): string[] => Object.keys(module);

const isNamedIn =
  (text: string) =>
  (name: string): boolean =>
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);

describe('the README', () => {
  it('begins with the two commands for a fresh machine, each complete by itself', () => {
    const [title, description, ...rest] = readme.split('\n').filter((line) => line !== '');
    expect(title).toBe('# bangkom');
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(rest.slice(0, 4)).toEqual([
      '```sh',
      expect.stringMatching(/^npm ci && npm start +# /),
      expect.stringMatching(/^npm ci && npm test +# /),
      '```',
    ]);
  });

  it('names no script that does not exist', () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = [...readme.matchAll(/npm (?:run )?(start|test|training|nine-box|ip-asn|[a-z]+(?=`))/g)].map(
      ([, script]) => script,
    );
    expect(named).toEqual(
      expect.arrayContaining(['start', 'test', 'training', 'nine-box', 'ip-asn', 'check', 'build', 'bench', 'format']),
    );
    expect(named.filter((script) => script !== undefined && !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it('shows first what a program prints, to the letter', () => {
    const [program, output] = blocksIn(readme)
      .slice(1)
      .filter(({ language }) => language !== 'sh');
    expect([program?.language, output?.language]).toEqual(['ts', 'text']);
    expect(program?.text.split('\n').length).toBeLessThanOrEqual(20);
    expect(run(program?.text ?? '').printed).toBe(output?.text);
  });

  const programs = blocksIn(readme).filter(({ language }) => language === 'ts');

  it('has programs to run', () => expect(programs.length).toBeGreaterThan(2));

  it.each(programs)('is right about every value of program %#', ({ text }) => {
    const { claims, printed } = run(text);
    expect(claims.length + printed.length).toBeGreaterThan(0);
    expectTrue(claims);
  });

  it('names everything a program can import', () => {
    const names = [
      ...new Set([library, prose, schemas, studyAssignments, training, talent, planning, ipAsn].flatMap(exportsOf)),
    ];
    expect(names).toContain('assessEligibility');
    // The siblings for raw records are named by one rule for all.
    const isNamed = (name: string) => isNamedIn(readme)(name) || isNamedIn(readme)(name.replace(/From$/, ''));
    expect(names.filter((name) => !isNamed(name))).toEqual([]);
  });
});

const CHAPTERS = ['tugas-belajar', 'training', 'talent', 'planning', 'ip-asn'];

/** The files that questions are answered in, a folder each, and those beside them that are called directly. */
const answering = [
  ...filesUnder('src').filter((path) =>
    CHAPTERS.some((chapter) => new RegExp(`^src/${chapter}/[^/]+/index.ts$`).test(path)),
  ),
  'src/asn/nip.ts',
  'src/talent/matrix/render.ts',
  'src/ip-asn/aggregate/stream.ts',
  'src/ip-asn/measurement.ts',
];

describe('the examples of the source', () => {
  const known = { ...library, ...prose, ...words };
  const examples = filesUnder('src')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      docCommentsIn(read(path)).flatMap((comment) => blocksIn(comment).map(({ text }) => ({ path, text }))),
    );

  it('stand beside every question', () => {
    const paths = examples.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(answering));
    expect(answering).toHaveLength(42);
  });

  it.each(examples)('are right: $path', ({ text }) => {
    const { claims } = run(text, known);
    expect(claims.length).toBeGreaterThan(0);
    expectTrue(claims);
  });
});

const pages = ['README.md', 'CHANGELOG.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))];

const LINK = /\]\(([^)\s]+)\)/g;

const withoutCode = (text: string): string => text.replace(FENCED, '').replace(/`[^`\n]*`/g, '');

/** Headings as links name them. */
const anchorsOf = (page: string): string[] =>
  [
    ...read(page)
      .replace(FENCED, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const isDead = (page: string, link: string): boolean => {
  if (/^[a-z]+:/.test(link)) return false;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : relative(root, join(root, dirname(page), path));
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsOf(target).includes(anchor);
};

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to files and headings that exist', () => {
    const links = [...withoutCode(text).matchAll(LINK)].map(([, link = '']) => link);
    expect(links.filter((link) => isDead(page, link))).toEqual([]);
  });

  it('stays off paths of machines', () => {
    expect(text).not.toMatch(/(?:^|[\s`(])(?:\/(?:home|work|tmp|Users)\/|[A-Z]:\\)/m);
  });
});

describe('docs/adding-a-question.md', () => {
  const FROM_SOURCE = /^From \[[^\]]+\]\(\.\.\/([^)]+)\):\n\n```ts\n([\s\S]*?)^```$/gm;
  const page = read('docs/adding-a-question.md');
  const excerpts = [...page.matchAll(FROM_SOURCE)].map(([, path = '', text = '']) => ({ path, text }));

  it('says of every piece of code where it is from', () => {
    expect(excerpts.map(({ text }) => text)).toEqual(blocksIn(page).map(({ text }) => text));
    expect(excerpts.length).toBeGreaterThan(10);
  });

  it.each(excerpts)('shows $path as it is', ({ path, text }) => {
    expect(`\n${read(path)}`).toContain(`\n${text}`);
  });

  it('goes through every file of the folder', () => {
    const shown = new Set(excerpts.map(({ path }) => path));
    expect(filesUnder('src/training/teacher').filter((path) => !shown.has(path))).toEqual([]);
  });
});

const unescaped = (row: string): string => row.replaceAll('\\|', '|');

/** The row of a table whose first cell is this. */
const rowOf = (page: string, id: string): string => {
  const row = read(page)
    .split('\n')
    .find((line) => line.split('|')[1]?.trim() === id);
  return unescaped(row ?? '');
};

describe('docs/readings.md', () => {
  it.each(Object.entries(library.readings))(
    'tells the options of %s, the default first, and its provisions',
    (id, options) => {
      const [, , , choices = '', by = '', provisions = ''] = rowOf('docs/readings.md', id).split('|');
      expect([...`${choices} ${by}`.matchAll(/`([^`]+)`/g)].map(([, option]) => option)).toEqual([...options]);
      expect(provisions.trim()).not.toBe('');
    },
  );

  it('names every reading, also those without a choice', () => {
    const ids = Object.keys(prose.interpretations);
    expect(ids.filter((id) => rowOf('docs/readings.md', id) === '')).toEqual([]);
  });
});

const Node = z.record(z.string(), z.unknown());

/** Names of properties and stored values in a JSON schema, however deep. */
const wordsOf = (schema: unknown): string[] => {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  const { success, data } = Node.safeParse(schema);
  if (!success) return [];
  const { properties, enum: values, const: value, ...rest } = data;
  return [
    ...(Array.isArray(values) ? values : [value]).filter((word) => typeof word === 'string'),
    ...Object.entries(Node.catch({}).parse(properties)).flatMap(([name, property]) => [name, ...wordsOf(property)]),
    ...Object.values(rest).flatMap(wordsOf),
  ];
};

describe('docs/glossary.md', () => {
  const glossary = read('docs/glossary.md');
  const { BknFigures: _, ConversionTableInput: __, ...inputs } = schemas;

  it.each(Object.entries(inputs))('explains every field and stored value of %s', (_name, schema) => {
    const words = [...new Set(wordsOf(z.toJSONSchema(schema)))];
    expect(words).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
    expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
  });
});
