/** The examples of texts: taken out, run, and what they say held against what is. */
import { format } from 'node:util';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { expect } from 'vitest';

export interface Block {
  readonly language: string;
  readonly text: string;
}

export const FENCED = /^```(\w*)\n([\s\S]*?)^```$/gm;

export const blocksIn = (text: string): Block[] =>
  [...text.matchAll(FENCED)].map(([, language = '', body = '']) => ({ language, text: body }));

/** What an example says an expression comes to, and what it does. */
interface Claim {
  readonly expression: string;
  readonly says: unknown;
  readonly is: unknown;
}

/** A value told beside an expression, at the end of its line or alone on the next: `answer.verdict; // 'barred'`. */
const VALUE = /^[ \t]*\n?[ \t]*\/\/ (.+)/;

/** Makes every `expression; // value` of an example report both. */
const withClaims = (code: string): string => {
  const { statements } = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  return statements.reduceRight((text, statement) => {
    const value = VALUE.exec(code.slice(statement.end))?.[1];
    if (!ts.isExpressionStatement(statement) || value === undefined) return text;
    const expression = statement.expression.getText();
    const claim = `claim(${JSON.stringify(expression)}, (${value}), (${expression}));`;
    return text.slice(0, statement.getStart()) + claim + text.slice(statement.end);
  }, code);
};

/** The modules that an example may import, by name. */
export type Modules = Readonly<Record<string, unknown>>;

/** Runs an example; `known` are names it may use without importing them. */
export const runExample = (code: string, modules: Modules, known: Readonly<Record<string, unknown>> = {}) => {
  const load = (name: string): unknown => {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`an example imports ${name}, which is not at hand`);
  };
  const claims: Claim[] = [];
  const printed: string[] = [];
  const { outputText } = ts.transpileModule(withClaims(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const surroundings = {
    ...known,
    exports: {},
    require: load,
    console: { log: (...values: unknown[]) => printed.push(`${format(...values)}\n`) },
    claim: (expression: string, says: unknown, is: unknown) => claims.push({ expression, says, is }),
  };
  // In a block of its own, so that an example may call a constant by a name we know.
  compileFunction(`{${outputText}}`, Object.keys(surroundings))(...Object.values(surroundings));
  return { claims, printed: printed.join('') };
};

export const expectTrue = (claims: readonly Claim[]) => {
  const inWords = (value: 'says' | 'is') => claims.map((claim) => ({ [claim.expression]: claim[value] }));
  expect(inWords('is')).toStrictEqual(inWords('says'));
};
