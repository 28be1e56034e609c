/**
 * Which missing facts can still decide whether the required hours are reached, where each of several trainings adds one of
 * the numbers of hours that it may.
 */

/** Numbers of hours, in hundredths: some by themselves, and every one from some number on. */
export interface Sums {
  readonly values: readonly number[];
  /** `null` where it is some by themselves alone. */
  readonly from: number | null;
}

/** From so many hours to so many more. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** Which sums below a limit come of those that there are and of one of some numbers more. */
const withOneOf = ({ values, from }: Sums, sums: Uint8Array): Uint8Array => {
  const next = new Uint8Array(sums.length);
  for (const value of values) {
    for (let sum = 0; sum + value < sums.length; sum += 1) if (sums[sum] === 1) next[sum + value] = 1;
  }
  const fewest = sums.indexOf(1);
  if (from !== null && fewest >= 0) next.fill(1, Math.min(fewest + from, sums.length));
  return next;
};

/** For each place in a list, which sums below a limit the parts before it can make. */
const sumsBefore = (parts: readonly Sums[], limit: number): Uint8Array[] => {
  const none = new Uint8Array(limit);
  none[0] = 1;
  let sums: Uint8Array = none;
  const all = [sums];
  for (const part of parts) {
    sums = withOneOf(part, sums);
    all.push(sums);
  }
  return all;
};

/** How many sums are reached below each number, from 0 to the limit. */
const reachedBelow = (sums: Uint8Array): Uint32Array => {
  const below = new Uint32Array(sums.length + 1);
  let count = 0;
  sums.forEach((isReached, sum) => {
    count += isReached;
    below[sum + 1] = count;
  });
  return below;
};

/** Whether some sum of one list and some sum of the other, told by how many lie below, lie together in [from, to). */
const meetWithin = (sums: Uint8Array, below: Uint32Array, from: number, to: number): boolean =>
  sums.some((isReached, sum) => isReached === 1 && below[Math.max(to - sum, 0)] !== below[Math.max(from - sum, 0)]);

/**
 * Whether something that adds from so many hours to so many more, in place of a part, decides that the required hours are
 * reached, the other parts adding what they may.
 */
export type Decides = (place: number, span: Span) => boolean;

export const decidingAmong = (parts: readonly Sums[], required: number): Decides => {
  const before = sumsBefore(parts, required);
  const after = sumsBefore(parts.toReversed(), required).toReversed().map(reachedBelow);
  return (place, { least, most }) => {
    const [those, rest] = [before[place], after[place + 1]];
    return those !== undefined && rest !== undefined && meetWithin(those, rest, required - most, required - least);
  };
};
