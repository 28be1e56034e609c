/** The JSON Schema of a result, from its type. */
import ts from 'typescript';
import type { JsonSchema } from './json.js';
import { commentOf } from './source.js';

interface Definition {
  readonly name: string;
  schema: JsonSchema;
}

/** The schemas of named types, each told once. */
interface Definitions {
  readonly checker: ts.TypeChecker;
  readonly byType: Map<ts.Type, Definition>;
}

const hasFlag = (flags: ts.TypeFlags, wanted: ts.TypeFlags): boolean => (flags & wanted) !== 0;

/** The name that a type of ours has in the source. */
const nameOf = (type: ts.Type): string | undefined => {
  if (type.aliasSymbol !== undefined) return type.aliasSymbol.name;
  const symbol = type.getSymbol();
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.Interface) !== 0 ? symbol.name : undefined;
};

const referenceTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** A name that no other type has taken: generic ones are several types of one name. */
const freeName = (name: string, { byType }: Definitions): string => {
  const taken = [...byType.values()].map((definition) => definition.name);
  const candidates = [name, ...taken.map((_, i) => `${name}${i + 2}`)];
  return candidates.find((one) => !taken.includes(one)) ?? name;
};

const defined = (name: string, type: ts.Type, definitions: Definitions): JsonSchema => {
  const known = definitions.byType.get(type);
  if (known !== undefined) return referenceTo(known.name);
  const definition: Definition = { name: freeName(name, definitions), schema: {} };
  definitions.byType.set(type, definition);
  definition.schema = structureOf(type, definitions);
  return referenceTo(definition.name);
};

const schemaOf = (type: ts.Type, definitions: Definitions): JsonSchema => {
  const name = nameOf(type);
  const isOurs = name !== undefined && !definitions.checker.isArrayLikeType(type) && name !== 'Readonly';
  const isWorthAName = hasFlag(type.flags, ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union);
  return isOurs && isWorthAName ? defined(name, type, definitions) : structureOf(type, definitions);
};

const literalOf = (type: ts.Type): string | number | boolean | null | undefined => {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (hasFlag(type.flags, ts.TypeFlags.Null)) return null;
  if (hasFlag(type.flags, ts.TypeFlags.BooleanLiteral)) return 'intrinsicName' in type && type.intrinsicName === 'true';
  return undefined;
};

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);

const unionOf = (types: readonly ts.Type[], definitions: Definitions): JsonSchema => {
  const present = types.filter(({ flags }) => !hasFlag(flags, ts.TypeFlags.Undefined));
  const literals = present.map(literalOf).filter((value) => value !== undefined);
  const others = present.filter((type) => literalOf(type) === undefined).map((type) => schemaOf(type, definitions));
  const [only] = literals;
  const isYesNo = literals.includes(true) && literals.includes(false);
  // The compiler lists the members of a union in the order in which it met them, anywhere.
  const rest = (isYesNo ? literals.filter((value) => typeof value !== 'boolean') : literals).toSorted(byText);
  const options = [
    ...others,
    ...(isYesNo ? [{ type: 'boolean' }] : []),
    ...(rest.length === 1 && only !== undefined ? [{ const: rest[0] ?? null }] : []),
    ...(rest.length > 1 ? [{ enum: rest }] : []),
  ];
  const [single, other] = options;
  if (single === undefined || options.length === 1) return single ?? {};
  const isOneOrNone = options.length === 2 && typeof single.type === 'string' && other?.const === null;
  return isOneOrNone ? { ...single, type: [String(single.type), 'null'] } : { anyOf: options };
};

const objectOf = (type: ts.Type, definitions: Definitions): JsonSchema => {
  const { checker } = definitions;
  const properties = checker.getPropertiesOfType(type);
  const byKey = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
  return {
    type: 'object',
    ...(properties.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            properties.map((property) => {
              const comment = commentOf(property, checker);
              const schema = schemaOf(checker.getTypeOfSymbol(property), definitions);
              return [property.name, comment === '' ? schema : { description: comment, ...schema }];
            }),
          ),
        }),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: byKey === undefined ? false : schemaOf(byKey, definitions),
  };
};

const arrayOf = (type: ts.Type, definitions: Definitions): JsonSchema => {
  const { checker } = definitions;
  const items = checker.getTypeArguments(type as ts.TypeReference);
  const [item] = items;
  if (!checker.isTupleType(type)) {
    return { type: 'array', ...(item === undefined ? {} : { items: schemaOf(item, definitions) }) };
  }
  return {
    type: 'array',
    prefixItems: items.map((one) => schemaOf(one, definitions)),
    minItems: items.length,
    items: false,
  };
};

const structureOf = (type: ts.Type, definitions: Definitions): JsonSchema => {
  const { flags } = type;
  const literal = literalOf(type);
  if (literal !== undefined) return { const: literal };
  if (type.isUnion()) return unionOf(type.types, definitions);
  if (hasFlag(flags, ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
  if (hasFlag(flags, ts.TypeFlags.Number)) return { type: 'number' };
  if (definitions.checker.isArrayLikeType(type)) return arrayOf(type, definitions);
  if (hasFlag(flags, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type, definitions);
  throw new Error(`no schema of ${definitions.checker.typeToString(type)}`);
};

/** The JSON Schema of a result. */
export const resultSchema = (type: ts.Type, checker: ts.TypeChecker): JsonSchema => {
  const definitions: Definitions = { checker, byType: new Map() };
  const schema = structureOf(type, definitions);
  const named = [...definitions.byType.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...schema,
    ...(named.length === 0 ? {} : { $defs: Object.fromEntries(named.map(({ name, schema: one }) => [name, one])) }),
  };
};
