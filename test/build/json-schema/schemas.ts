/** Every JSON Schema that the package ships, by its name. */
import type ts from 'typescript';
import { proseOf } from '../../../src/explain/explain.js';
import type { Dictionary } from '../../../src/prose/dictionary.js';
import { DRAFT, type JsonSchema } from './json.js';
import { recordSchema } from './record-schema.js';
import { resultSchema } from './result-schema.js';
import { type PublicRecord, readSource } from './source.js';

/** The JSON Schemas of a record and, where it is all that a question is asked of, of the result. */
export interface QuestionSchemas {
  readonly name: string;
  /** The function that the record is handed to. */
  readonly answeredBy: string;
  readonly schema: JsonSchema;
  readonly result: { readonly name: string; readonly schema: JsonSchema } | null;
}

/** The fact under which a record is told that is a part of another. */
const TOLD_UNDER: Readonly<Record<string, string>> = {
  BknFigures: 'bkn',
  ConversionTableInput: 'conversion',
  IpAsnMemberInput: 'members',
};

const isQuestion = (name: string): name is keyof typeof proseOf => Object.hasOwn(proseOf, name);

/** The words of the question that a result answers. */
const dictionaryOf = ({ name, result }: PublicRecord['answering'], checker: ts.TypeChecker): Dictionary => {
  const property = result.getProperty('question');
  const type = property === undefined ? undefined : checker.getTypeOfSymbol(property);
  const question = type?.isStringLiteral() ? type.value : '';
  if (!isQuestion(question)) throw new Error(`${name} answers no question that there are words for`);
  return proseOf[question].dictionary;
};

const nameOfResult = ({ name, result }: PublicRecord['answering']): string => {
  const symbol = result.aliasSymbol ?? result.getSymbol();
  if (symbol === undefined) throw new Error(`the result of ${name} has no name`);
  return symbol.name;
};

const schemasOf = (record: PublicRecord, checker: ts.TypeChecker): QuestionSchemas => {
  const { name, answering, comment, isWhole } = record;
  const dictionary = dictionaryOf(answering, checker);
  const about = { 'x-provision': answering.provisions.split(/, (?=Pasal)|; /) };
  return {
    name,
    answeredBy: answering.name,
    schema: {
      $schema: DRAFT,
      title: name,
      description: `Fakta untuk \`${answering.name}\`; yang belum diketahui dikosongkan.`,
      'x-description-en': isWhole ? `${comment} ${answering.comment}` : comment,
      ...about,
      ...recordSchema(record.kind, record.type, TOLD_UNDER[name] ?? null, { checker, dictionary }),
    },
    result: isWhole
      ? {
          name: nameOfResult(answering),
          schema: {
            $schema: DRAFT,
            title: nameOfResult(answering),
            description: `Jawaban \`${answering.name}\`.`,
            'x-description-en': answering.comment,
            ...about,
            ...resultSchema(answering.result, checker),
          },
        }
      : null,
  };
};

/** Makes the schemas of all questions, from the source. */
export const makeSchemas = async (): Promise<readonly QuestionSchemas[]> => {
  const { checker, records } = await readSource();
  return records.map((record) => schemasOf(record, checker));
};

/** The files that the package ships, by their names. */
export const filesOf = (schemas: readonly QuestionSchemas[]): ReadonlyMap<string, string> =>
  new Map(
    schemas
      .flatMap(({ name, schema, result }) => [{ name, schema }, ...(result === null ? [] : [result])])
      .map(({ name, schema }) => [`${name}.json`, `${JSON.stringify(schema)}\n`]),
  );
