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
