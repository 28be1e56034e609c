/**
 * What the library hands out cannot be changed: a caller who wrote to a table of ours would change answers unseen.
 *
 * @module
 */

/** Freezes lists and plain objects, however deep; what is frozen is not gone through again. */
const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || value instanceof RegExp || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
};

/**
 * A value that nobody can change. It is made inside a function, so that a bundler can leave it out where nobody needs it; mark
 * the call as pure.
 */
export const frozen = <const T>(make: () => T): T => {
  const value = make();
  freeze(value);
  return value;
};
