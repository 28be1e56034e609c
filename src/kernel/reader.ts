/**
 * A fast way in for records that are right. A schema is turned into functions that say yes or no and copy what they
 * accept; whatever they do not accept is left to the schema itself, which says what is wrong. So the schema stays the
 * only place where an input is described, and a right record does not pay for the telling of errors.
 */
import * as z from 'zod';
import { isIsoDate } from './calendar.js';
import { isoDate } from './fields.js';
import { isPlainThroughout } from './plain.js';

/** Says that a value was not accepted; the schema has the last word on it. */
export const REFUSED = Symbol('refused');

/** Gives a copy of a value it accepts, reading every property once; or {@link REFUSED}. */
export type Reader = (value: unknown) => unknown;

/** Lists up to this length are read here, if they may be as long; the schema sees to longer ones. */
const SHORT_LIST = 32;

const acceptIf =
  (accepts: (value: unknown) => boolean): Reader =>
  (value) =>
    accepts(value) ? value : REFUSED;

const readDate = acceptIf((value) => typeof value === 'string' && isIsoDate(value));
const readBoolean = acceptIf((value) => typeof value === 'boolean');

/** The schema itself takes what an object inherits for its own, so that only plain values are put before it. */
const bySchema =
  (schema: z.core.$ZodType): Reader =>
  (value) => {
    if (!isPlainThroughout(value)) return REFUSED;
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : REFUSED;
  };

const readNullish =
  (read: Reader): Reader =>
  (value) =>
    value === null || value === undefined ? value : read(value);

const readFirst =
  (readers: readonly Reader[]): Reader =>
  (value) => {
    for (const read of readers) {
      const copy = read(value);
      if (copy !== REFUSED) return copy;
    }
    return REFUSED;
  };

const readShortList =
  (readItem: Reader, readLong: Reader, longest: number): Reader =>
  (value) => {
    if (!Array.isArray(value) || value.length > longest) return readLong(value);
    const copy: unknown[] = [];
    for (const item of value) {
      const read = readItem(item);
      if (read === REFUSED) return REFUSED;
      copy.push(read);
    }
    return copy;
  };

/** Whether an object was made by a literal or by JSON, so that what it holds is its own. */
const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

const readObject = (
  readers: ReadonlyMap<string, Reader>,
  required: readonly string[],
  nulled: readonly string[],
): Reader => {
  return (value) => {
    if (!isPlainObject(value)) return REFUSED;
    const copy: Record<string, unknown> = { ...value };
    for (const name in copy) {
      const part = copy[name];
      const read = readers.get(name);
      if (read === undefined) return REFUSED;
      const own = read(part);
      if (own === REFUSED) return REFUSED;
      if (own !== part) copy[name] = own;
    }
    for (const name of required) if (!(name in copy)) return REFUSED;
    for (const name of nulled) copy[name] ??= null;
    return copy;
  };
};

/** The checks of a schema that are made beside its type. */
const checksOf = (schema: z.ZodType): readonly string[] =>
  (schema.def.checks ?? []).map((check) => check._zod.def.check);

/** How long a list may be that is checked for its greatest length at most; `null` where it is checked for more. */
const longestOf = (schema: z.ZodArray): number | null => {
  let longest = Number.POSITIVE_INFINITY;
  for (const check of schema.def.checks ?? []) {
    if (!(check instanceof z.core.$ZodCheckMaxLength)) return null;
    longest = Math.min(longest, check._zod.def.maximum);
  }
  return longest;
};

/** Whether a part of an object is `null` where it is left out. */
const isNulled = (schema: unknown): schema is z.ZodDefault<z.ZodNullable<z.ZodType>> =>
  schema instanceof z.ZodDefault && schema.def.defaultValue === null && schema.unwrap() instanceof z.ZodNullable;

/** The reader of a schema. What it does not know how to read fast it leaves to the schema, part by part. */
export const readerFor = (schema: z.core.$ZodType): Reader => {
  if (schema === isoDate) return readDate;
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodNullable ? readNullish(readerFor(inner.unwrap())) : bySchema(schema);
  }
  if (isNulled(schema)) return readNullish(readerFor(schema.unwrap().unwrap()));
  if (schema instanceof z.ZodType && !(schema instanceof z.ZodArray) && checksOf(schema).length > 0)
    return bySchema(schema);
  if (schema instanceof z.ZodBoolean) return readBoolean;
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return acceptIf((value) => options.has(value));
  }
  if (schema instanceof z.ZodUnion) return readFirst(schema.options.map(readerFor));
  if (schema instanceof z.ZodArray) {
    const longest = longestOf(schema);
    if (longest === null) return bySchema(schema);
    return readShortList(readerFor(schema.element), bySchema(schema), Math.min(longest, SHORT_LIST));
  }
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever) {
    const parts = Object.entries(schema.shape);
    const nulled = parts.filter(([, part]) => isNulled(part)).map(([name]) => name);
    const required = parts
      .filter(([name, part]) => !(part instanceof z.ZodOptional || nulled.includes(name)))
      .map(([name]) => name);
    return readObject(new Map(parts.map(([name, part]) => [name, readerFor(part)])), required, nulled);
  }
  return bySchema(schema);
};
