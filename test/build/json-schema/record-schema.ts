/** The JSON Schema of a record, from the declaration of its facts, their comments and their words. */
import ts from 'typescript';
import { WRITTEN_DAY } from '../../../src/kernel/calendar.js';
import type { Form, Kind, ObjectKind } from '../../../src/kernel/fact.js';
import type { Bilingual } from '../../../src/law/citation.js';
import type { Dictionary } from '../../../src/prose/dictionary.js';
import { conditionsAmong } from './contradictions.js';
import type { JsonSchema } from './json.js';
import { commentOf } from './source.js';

/** Where in a record a kind stands: its type, whose comments are told, and the words for what stands in it. */
interface Place {
  readonly type: ts.Type;
  readonly wordsOf: WordsOf;
}

type WordsOf = (part: string) => Bilingual | undefined;

export interface Sources {
  readonly checker: ts.TypeChecker;
  readonly dictionary: Dictionary;
}

/** Every engine of patterns reads this alike; in some `\d` is any digit of any script. */
const patternOf = ({ source }: RegExp): string => source.replaceAll('\\d', '[0-9]');

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const titled = (words: Bilingual | undefined): JsonSchema =>
  words === undefined ? {} : { title: capitalised(words.id), 'x-title-en': capitalised(words.en) };

const PROVISIONS = /\((Pasal (?:[^()]|\([^()]*\))*)\)/g;
const READING = /^[ABC]\d+\b/;

/** The provisions that a comment names in brackets, without the readings that stand beside them. */
export const provisionsIn = (comment: string): readonly string[] =>
  [...comment.matchAll(PROVISIONS)].flatMap(([, named = '']) =>
    named
      .replaceAll(' and ', ' dan ')
      .split(/[,;] (?=Pasal|[ABC]\d)/)
      .filter((one) => !READING.test(one)),
  );

const between = (noun: string, { least, most }: Form): string => {
  if (least !== undefined && most !== undefined) return `${noun} ${least} sampai dengan ${most}`;
  return noun;
};

/** How a value is written, in Indonesian; the English comment says it where it is not plain. */
const writtenIn = (kind: Kind): string => {
  switch (kind.is) {
    case 'yes-no':
      return 'ya (true) atau tidak (false)';
    case 'one-of':
      return kind.values.length === 1 ? `\`${kind.values[0]}\`` : 'satu kode dari daftar';
    case 'day':
      return 'tanggal, ditulis YYYY-MM-DD';
    case 'whole':
      return between('bilangan bulat', kind);
    case 'number':
      return between('bilangan', kind);
    case 'text':
      return `teks, paling banyak ${kind.longest} karakter`;
    case 'told': {
      if (!kind.of.includes('number')) return 'teks, menurut polanya';
      const number = between(kind.form.whole === true ? 'bilangan bulat' : 'bilangan', kind.form);
      return kind.of.includes('text') ? `${number}, atau teks yang menuliskannya` : number;
    }
    case 'list':
      return `daftar, paling banyak ${kind.longest} butir; daftar kosong bila tidak ada`;
    case 'by-key':
      return 'satu nilai untuk setiap tahun, dengan tahunnya sebagai kunci';
    case 'object':
      return 'objek';
    case 'either':
      return kind.options.map(writtenIn).join('; atau ');
  }
};

const described = (name: Bilingual | undefined, kind: Kind, comment: string): JsonSchema => {
  const provisions = provisionsIn(comment);
  const where = provisions.length === 0 ? '' : ` (${provisions.join(', ')})`;
  return {
    ...titled(name),
    description:
      name === undefined
        ? `${capitalised(writtenIn(kind))}${where}.`
        : `${capitalised(name.id)}${where}: ${writtenIn(kind)}.`,
    ...(comment === '' ? {} : { 'x-description-en': comment }),
    ...(provisions.length === 0 ? {} : { 'x-provision': provisions }),
  };
};

const NOT_KNOWN: Bilingual = { id: 'belum diketahui', en: 'not known' };

/** The same schema, which a fact that is not known matches as well. */
const nullable = (schema: JsonSchema): JsonSchema => {
  const { type, enum: values, oneOf, anyOf } = schema;
  const none = { const: null, ...titled(NOT_KNOWN) };
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...(Array.isArray(type) ? type : [type]), 'null'] }),
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
    ...(Array.isArray(oneOf) ? { oneOf: [...oneOf, none] } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: [...anyOf, none] } : {}),
  };
};

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** The property of a type, or of the first of several that has it. */
const propertyOf = (type: ts.Type, name: string): ts.Symbol | undefined =>
  membersOf(type)
    .map((one) => one.getProperty(name))
    .find((one) => one !== undefined);

/** What stands in a list, or under the keys of an object. */
const insideOf = (type: ts.Type, by: ts.IndexKind, checker: ts.TypeChecker): ts.Type => {
  const inside = membersOf(type)
    .map((one) => checker.getIndexTypeOfType(one, by))
    .find((one) => one !== undefined);
  if (inside === undefined) throw new Error(`nothing stands in ${checker.typeToString(type)}`);
  return checker.getNonNullableType(inside);
};

const bounds = ({ least, most }: Form): JsonSchema => ({
  ...(least === undefined ? {} : { minimum: least }),
  ...(most === undefined ? {} : { maximum: most }),
});

const toldSchema = ({ of, form }: Kind & { readonly is: 'told' }): JsonSchema => {
  const numbers = form.whole === true ? 'integer' : 'number';
  const types = of.map((one) => (one === 'text' ? 'string' : numbers));
  return {
    type: types.length === 1 ? (types[0] ?? []) : types,
    ...bounds(form),
    ...(form.pattern === undefined ? {} : { pattern: patternOf(form.pattern) }),
  };
};

const codesSchema = (values: readonly string[], { dictionary }: Sources): JsonSchema => ({
  type: 'string',
  enum: values,
  oneOf: values.map((value) => ({ const: value, ...titled(dictionary.values[value]) })),
});

const objectSchema = ({ parts }: ObjectKind, { type, wordsOf }: Place, sources: Sources): JsonSchema => {
  const required = parts.filter((part) => part.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      parts.map((part) => {
        const words = wordsOf(part.name);
        const property = propertyOf(type, part.name);
        if (property === undefined) throw new Error(`no type of ${part.name}`);
        const place = {
          type: sources.checker.getNonNullableType(sources.checker.getTypeOfSymbol(property)),
          wordsOf: wordsInside(part.name, part.kind, wordsOf, sources),
        };
        const schema = schemaOf(part.kind, place, sources);
        const comment = commentOf(property, sources.checker);
        return [part.name, { ...described(words, part.kind, comment), ...(part.required ? schema : nullable(schema)) }];
      }),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    ...conditionsAmong(parts.map(({ name }) => name)),
  };
};

/** Words for what stands in a fact: of a list by the name of the list, of any other by the path within the fact. */
const wordsInside = (name: string, kind: Kind, outer: WordsOf, { dictionary }: Sources): WordsOf => {
  const list = kind.is === 'list' ? dictionary.lists[name] : undefined;
  if (list !== undefined) return (part) => list.parts[part];
  const parts = dictionary.parts[name];
  return parts ?? ((part) => outer(`${name}.${part}`));
};

const schemaOf = (kind: Kind, place: Place, sources: Sources): JsonSchema => {
  switch (kind.is) {
    case 'yes-no':
      return { type: 'boolean' };
    case 'one-of':
      return codesSchema(kind.values, sources);
    case 'day':
      return { type: 'string', format: 'date', pattern: patternOf(WRITTEN_DAY) };
    case 'whole':
      return { type: 'integer', ...bounds(kind) };
    case 'number':
      return { type: 'number', ...bounds(kind) };
    case 'text':
      return {
        type: 'string',
        minLength: kind.shortest,
        maxLength: kind.longest,
        ...(kind.pattern === null ? {} : { pattern: patternOf(kind.pattern) }),
      };
    case 'told':
      return toldSchema(kind);
    case 'list': {
      const inside = { ...place, type: insideOf(place.type, ts.IndexKind.Number, sources.checker) };
      return { type: 'array', items: schemaOf(kind.item, inside, sources), maxItems: kind.longest };
    }
    case 'by-key': {
      const inside = { ...place, type: insideOf(place.type, ts.IndexKind.String, sources.checker) };
      return {
        type: 'object',
        patternProperties: { [patternOf(kind.keys)]: nullable(schemaOf(kind.value, inside, sources)) },
        additionalProperties: false,
      };
    }
    case 'object':
      return objectSchema(kind, place, sources);
    case 'either':
      return { anyOf: kind.options.map((option) => schemaOf(option, place, sources)) };
  }
};

/**
 * The JSON Schema of a record.
 *
 * @param within - the fact that the record is told under, where it is a part of another.
 */
export const recordSchema = (kind: ObjectKind, type: ts.Type, within: string | null, sources: Sources): JsonSchema => {
  const { facts, lists, parts } = sources.dictionary;
  const wordsOf: WordsOf = (name) =>
    within === null ? facts[name] : (lists[within]?.parts[name] ?? parts[within]?.(name));
  return objectSchema(kind, { type, wordsOf }, sources);
};
