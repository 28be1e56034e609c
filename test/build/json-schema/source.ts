/**
 * What only the source tells of the records that questions are asked of: the types, their comments, and which function
 * answers with which result. Read with the TypeScript compiler.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { ObjectKind } from '../../../src/kernel/fact.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The function that a record is handed to. */
export interface Answering {
  readonly name: string;
  /** The first paragraph of its comment. */
  readonly comment: string;
  /** Where the law asks, as its `@pasal` says. */
  readonly provisions: string;
  readonly result: ts.Type;
}

/** A record with a public schema. */
export interface PublicRecord {
  /** The name of its schema. */
  readonly name: string;
  readonly comment: string;
  readonly kind: ObjectKind;
  /** What comes in, with the comments of its facts. */
  readonly type: ts.Type;
  readonly answering: Answering;
  /** Whether it is all that the function is asked of, and not a part of it. */
  readonly isWhole: boolean;
}

export interface Source {
  readonly checker: ts.TypeChecker;
  readonly records: readonly PublicRecord[];
}

const programOf = (entries: readonly string[]): ts.Program => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: entries }, ts.sys, root);
  return ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  );
};

/** A comment on one line. */
const flat = (parts: readonly ts.SymbolDisplayPart[]): string =>
  ts
    .displayPartsToString([...parts])
    .replace(/\s+/g, ' ')
    .trim();

export const commentOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  flat(symbol.getDocumentationComment(checker));

const firstParagraph = (symbol: ts.Symbol, checker: ts.TypeChecker): string => {
  const [first = ''] = ts.displayPartsToString(symbol.getDocumentationComment(checker)).split('\n\n');
  return first.replace(/\s+/g, ' ').trim();
};

const exportsOf = (program: ts.Program, entry: string): ReadonlyMap<string, ts.Symbol> => {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(root, entry));
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`no module: ${entry}`);
  return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, unaliased(symbol, checker)]));
};

const unaliased = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What `zodOf` is called with in the declaration of a schema. */
const declaredFacts = (schema: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined => {
  const { valueDeclaration } = schema;
  if (valueDeclaration === undefined || !ts.isVariableDeclaration(valueDeclaration)) return undefined;
  const { initializer } = valueDeclaration;
  const facts = initializer !== undefined && ts.isCallExpression(initializer) ? initializer.arguments[0] : undefined;
  const symbol = facts === undefined ? undefined : checker.getSymbolAtLocation(facts);
  return symbol === undefined ? undefined : unaliased(symbol, checker);
};

const isQuestion = (value: unknown): value is { readonly kind: ObjectKind } =>
  typeof value === 'object' && value !== null && 'kind' in value;

const kindOf = async (facts: ts.Symbol): Promise<ObjectKind> => {
  const file = facts.valueDeclaration?.getSourceFile().fileName ?? '';
  const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ pathToFileURL(file).href);
  const question = module[facts.name];
  if (!isQuestion(question)) throw new Error(`${facts.name} of ${file} declares no facts`);
  return question.kind;
};

/** What comes in, by `QuestionFacts<In, Known>`. */
const typeOfRecord = (facts: ts.Symbol, checker: ts.TypeChecker): ts.Type => {
  const type = checker.getTypeOfSymbol(facts);
  const [input] = checker.getTypeArguments(type as ts.TypeReference);
  if (input === undefined) throw new Error(`${facts.name} does not tell what comes in`);
  return input;
};

const answeringOf = (name: string, functions: ReadonlyMap<string, ts.Symbol>, checker: ts.TypeChecker): Answering => {
  const symbol = functions.get(name);
  if (symbol === undefined) throw new Error(`no function ${name}`);
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  if (signature === undefined) throw new Error(`${name} is no function`);
  const result = signature.getReturnType();
  return {
    name,
    comment: firstParagraph(symbol, checker),
    provisions: symbol
      .getJsDocTags(checker)
      .filter((tag) => tag.name === 'pasal')
      .map(({ text }) => flat(text ?? []))
      .join('; '),
    result: checker.getAwaitedType(result) ?? result,
  };
};

const ANSWERED_BY = /`(\w+)`( is asked of)?/;

/** Reads the source for every schema of `bangkom/schema`. */
export const readSource = async (): Promise<Source> => {
  const program = programOf(['src/index.ts', 'src/schema/index.ts']);
  const checker = program.getTypeChecker();
  const functions = exportsOf(program, 'src/index.ts');
  const records: PublicRecord[] = [];
  for (const [name, schema] of exportsOf(program, 'src/schema/index.ts')) {
    const facts = declaredFacts(schema, checker);
    if (facts === undefined) continue;
    const comment = commentOf(schema, checker);
    const [, answeredBy = '', isWhole] = ANSWERED_BY.exec(comment) ?? [];
    records.push({
      name,
      comment,
      kind: await kindOf(facts),
      type: typeOfRecord(facts, checker),
      answering: answeringOf(answeredBy, functions, checker),
      isWhole: isWhole !== undefined,
    });
  }
  return { checker, records };
};
