/** What the package is once built, as those meet it who install it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesOf, makeSchemas } from '../build/json-schema/schemas.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shipped = join(root, 'dist/schema');

describe('the JSON Schemas', () => {
  it('are those that the source makes', async () => {
    const files = filesOf(await makeSchemas());
    const written = readdirSync(shipped).filter((name) => name.endsWith('.json'));
    expect(written.sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(join(shipped, name), 'utf8')).toBe(text);
  });

  it('are found by Node', () => {
    const load = createRequire(import.meta.url);
    expect(load('bangkom/schema/EligibilityInput.json')).toMatchObject({ title: 'EligibilityInput' });
  });

  it('are found by a bundler', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import schema from 'bangkom/schema/EligibilityInput.json'; export const { title } = schema;",
        resolveDir: root,
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]?.text).toContain('title: "EligibilityInput"');
  });
});

describe('errors', () => {
  it('are recognised across the two formats', async () => {
    const load = createRequire(import.meta.url);
    const common: unknown = load('bangkom');
    const modern: unknown = await import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/index.js')).href);
    const refusedBy = (format: unknown): unknown => {
      try {
        return Reflect.get(Object(format), 'assessEligibility')(7, { asOf: '2026-07-01' });
      } catch (error) {
        return error;
      }
    };
    expect(common).not.toBe(modern);
    for (const [thrower, judge] of [
      [common, modern],
      [modern, common],
    ]) {
      const { InvalidInputError, NotInForceError } = Object(judge);
      expect(refusedBy(thrower) instanceof InvalidInputError).toBe(true);
      expect(refusedBy(thrower) instanceof NotInForceError).toBe(false);
    }
  });
});

const PAGE = join(root, 'page.ts');
const TEXT = `import { assessEligibility } from 'bangkom';
import schema from 'bangkom/schema/EligibilityInput.json' with { type: 'json' };
assessEligibility({ degree: 's2', penalties: [{ level: 'ringan' }], birthDate: '1990-01-15', normativeTime: { months: 24 } }, { asOf: '2026-07-01' });
schema.properties.degree.enum.includes('s2');
`;

/** An editor on a page that uses the package, and nothing of its source. */
const editor = (): ts.LanguageService => {
  const texts = (path: string): string | undefined => (path === PAGE ? TEXT : ts.sys.readFile(path));
  return ts.createLanguageService({
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      resolveJsonModule: true,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    }),
    getScriptFileNames: () => [PAGE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = texts(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === PAGE || ts.sys.fileExists(path),
    readFile: texts,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
};

describe('an editor on a page that uses the package', () => {
  const service = editor();

  it('finds every import, and nothing wrong', () => {
    const found = [...service.getSyntacticDiagnostics(PAGE), ...service.getSemanticDiagnostics(PAGE)];
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it.each([
    ['a fact', 'degree:', 'Level of the intended study (Pasal 28 huruf i, Pasal 29).'],
    ['a part of a list', 'level:', 'Level of the penalty.'],
    [
      'a fact that questions share',
      'birthDate:',
      'Date of birth; where it is not the one in the NIP, both are tried (C49).',
    ],
    ['a part of a fact', 'months:', 'Whole months.'],
  ])('shows the comment of %s', (_what, name, comment) => {
    const info = service.getQuickInfoAtPosition(PAGE, TEXT.indexOf(name));
    expect(ts.displayPartsToString(info?.documentation)).toBe(comment);
  });

  it('shows where the law asks, of a function', () => {
    const info = service.getQuickInfoAtPosition(PAGE, TEXT.indexOf('assessEligibility('));
    expect(info?.tags?.find(({ name }) => name === 'pasal')).toBeDefined();
  });
});
