import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return name.endsWith('.ts') ? [path] : [];
  });

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

const importsOf = (path: string): Import[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, type, from, bare]) => ({
    from: relative(source, path),
    to: from ?? bare ?? '',
    typeOnly: type !== undefined,
  }));

const imports = filesUnder(source).flatMap(importsOf);

const CHAPTERS = ['tugas-belajar', 'training', 'talent', 'planning', 'monitoring', 'ip-asn'];
const FLOORS: Record<string, number> = {
  kernel: 1,
  law: 2,
  asn: 3,
  prose: 4,
  explain: 6,
  words: 6,
  arbitraries: 6,
  schema: 6,
  'index.ts': 6,
  'person.ts': 6,
};
for (const chapter of CHAPTERS) FLOORS[chapter] = 5;

/** What holds the words of questions: `words.ts`, or a file named after what its words are for. */
const WORDS = /(?:^|[/-])words\.js$/;

/** What is imported for its types alone is erased and costs nothing at run time, but the floors hold for it as well. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const floorOf = (path: string): number => FLOORS[roomOf(path)] ?? Number.NaN;
const target = ({ from, to }: Import): string => relative(source, join(source, dirname(from), to));

const inside = imports.filter(({ to }) => to.startsWith('.'));
const outside = imports.filter(({ to }) => !to.startsWith('.'));

const ALLOWED_PACKAGES: Record<string, readonly string[]> = {
  kernel: ['date-fns', 'decimal.js'],
  law: [],
  asn: [],
  schema: ['zod'],
  prose: ['date-fns', '@date-fns/utc'],
  explain: [],
  words: [],
};

const describeImport = ({ from, to }: Import) => `${from} -> ${to}`;

describe('the floors', () => {
  it('finds the imports it is to judge', () => {
    expect(inside.length).toBeGreaterThan(40);
    expect(outside.map(({ to }) => to)).toContain('zod');
  });

  it('gives every source file a floor', () => {
    expect(filesUnder(source).filter((path) => Number.isNaN(floorOf(relative(source, path))))).toEqual([]);
  });

  it('lets no import run upward', () => {
    const upward = inside.filter((one) => floorOf(target(one)) > floorOf(one.from));
    expect(upward.map(describeImport)).toEqual([]);
  });

  it('lets no chapter import another', () => {
    const across = inside.filter(
      (one) => floorOf(one.from) === 5 && floorOf(target(one)) === 5 && roomOf(one.from) !== roomOf(target(one)),
    );
    expect(across.map(describeImport)).toEqual([]);
  });

  it('keeps prose out of decisions: only faces load it', () => {
    const prose = ['law/provisions.js'];
    const isProse = (path: string) =>
      prose.includes(path) || path.startsWith('law/interpretations/') || roomOf(path) === 'prose' || WORDS.test(path);
    const mayLoad = (path: string) =>
      ['law', 'prose'].includes(roomOf(path)) || floorOf(path) === 6 || WORDS.test(path.replace(/ts$/, 'js'));
    const loads = inside.filter((one) => !one.typeOnly && isProse(target(one)) && !mayLoad(one.from));
    expect(loads.map(describeImport)).toEqual([]);
  });

  it('lets each floor use its own packages only', () => {
    const strangers = outside.filter(({ from, to }) => {
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? '');
      const allowed = ALLOWED_PACKAGES[roomOf(from)] ?? ['date-fns', 'decimal.js'];
      return !allowed.includes(name);
    });
    expect(strangers.map(describeImport)).toEqual([]);
  });

  it('imports zod as a namespace, which bundles a quarter of what its named export does', () => {
    const texts = filesUnder(source).map((path) => readFileSync(path, 'utf8'));
    expect(texts.filter((text) => /import \{[^}]*\} from 'zod'/.test(text))).toEqual([]);
  });
});
