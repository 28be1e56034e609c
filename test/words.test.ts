import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Case, cases, decide, functionOf } from './article-cases.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

/** Names and texts of a source file; what its comments say is no word of the code. */
const wordsOf = (source: string): string[] => {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isLiteralExpression(node)) words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022));
  return words;
};

const wordsOfTheCode = new Set(filesUnder('src').flatMap((path) => wordsOf(read(path))));

const rowsOf = (page: string): string[][] =>
  read(page)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.replaceAll('\\|', '¦').split('|').slice(1, -1));

const CODE = /`([^`]+)`/g;
const codeIn = (cell: string): string[] => [...cell.matchAll(CODE)].map(([, code = '']) => code);

/** Names of fields and stored words: what a page calls by the word it has in the code. */
const isWord = (code: string): boolean => /^[a-z][\w-]*$/i.test(code);

describe.each(['README.md', 'docs/glossary.md'])('the tables of %s', (page) => {
  it('name no word that the code does not have', () => {
    const words = [...new Set(rowsOf(page).flat().flatMap(codeIn).filter(isWord))];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !wordsOfTheCode.has(word))).toEqual([]);
  });
});

/** The verdict of the answer to a case; nothing where it is refused or has none. */
const verdictOf = (one: Case): string[] => {
  if (one.expect.error !== undefined) return [];
  const answer = decide(one);
  return 'verdict' in answer && typeof answer.verdict === 'string' ? [answer.verdict] : [];
};

const verdictsByFunction = new Map<string, Set<string>>();
for (const one of cases) {
  const name = functionOf(one.question);
  const verdicts = verdictOf(one).filter((verdict) => verdict !== 'undetermined');
  verdictsByFunction.set(name, new Set([...(verdictsByFunction.get(name) ?? []), ...verdicts]));
}
const withVerdicts = [...verdictsByFunction].filter(([, verdicts]) => verdicts.size > 0);

describe('the verdicts', () => {
  it.each(withVerdicts)('of %s stand in its row of the README, and no other', (name, verdicts) => {
    const row = rowsOf('README.md').find(([first = '']) => first.trim() === `\`${name}\``) ?? [];
    const told = /`verdict` \(([^)]+)\)/.exec(row.join('|'))?.[1] ?? '';
    expect(codeIn(told).sort()).toEqual([...verdicts].sort());
  });

  it('stand in the glossary, and no other', () => {
    const rows = rowsOf('docs/glossary.md').filter(([, , of = '']) => /(^|\s)`verdict` of /.test(of));
    const told = new Set(rows.flatMap(([word = '']) => codeIn(word)));
    expect([...told].sort()).toEqual([...new Set(withVerdicts.flatMap(([, verdicts]) => [...verdicts]))].sort());
  });
});
