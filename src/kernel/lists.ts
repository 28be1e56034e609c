/** What is known to be there, where a type cannot say so; each refuses what is not, which would be our own fault. */

/**
 * An item of a list by its place, where the place is known to be one of the list.
 *
 * @throws RangeError for a place outside of the list.
 */
export const itemAt = <T>(list: readonly T[], place: number): T => {
  // `T` may itself hold `undefined`, which only the length tells from an item that is not there.
  if (place < 0 || place >= list.length) throw new RangeError(`no item at ${place} of ${list.length}`);
  return list[place] as T;
};

/**
 * What a hole was filled in with before.
 *
 * @throws RangeError where it was not filled in.
 */
export const filledIn = <T>(value: T | null): T => {
  if (value === null) throw new RangeError('a hole was read before it was filled in');
  return value;
};
