/** Plain objects and lists, told from all others. */

/** Whether this is the prototype that literals have in some realm: the end of its chain, and without a fact of its own. */
const isPrototypeOfLiterals = (prototype: object): boolean =>
  Object.getPrototypeOf(prototype) === null &&
  Object.getOwnPropertyNames(prototype).every((name) => name in Object.prototype);

/** Whether an object was made by a literal or by JSON, in whatever realm; what it inherits is then nobody's fact. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return typeof prototype === 'object' && isPrototypeOfLiterals(prototype);
};

/** Whether a value is a plain object, and no list. */
export const isPlainObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);

/** Facts are at most lists of objects that hold objects; what nests deeper no schema takes. */
const DEEPEST = 6;

/** Whether a value holds plain objects and lists only, however deep. */
export const isPlainThroughout = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return true;
  if (!Array.isArray(value) && !isPlain(value)) return false;
  return Object.values(value).every((part) => typeof part !== 'object' || isPlainThroughout(part, depth + 1));
};

/** The paths of the objects that are not plain; looked for only once it is known that there are some. */
export const pathsOfUnplain = (value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => pathsOfUnplain(item, [...path, i]));
  if (!isPlain(value)) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsOfUnplain(part, [...path, name]));
};
