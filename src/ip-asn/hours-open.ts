/**
 * Which of several trainings can still decide whether the required hours are reached, each of them adding its hours or
 * nothing.
 */

/** For each place in a list, which sums below a limit some of the amounts before it can make. */
const sumsBefore = (amounts: readonly number[], limit: number): Uint8Array[] => {
  let sums = new Uint8Array(limit);
  sums[0] = 1;
  const all = [sums];
  for (const amount of amounts) {
    const next = Uint8Array.from(sums);
    for (let sum = 0; sum + amount < limit; sum += 1) if (sums[sum] === 1) next[sum + amount] = 1;
    all.push(next);
    sums = next;
  }
  return all;
};

/** How many sums are reached below each number, from 0 to the limit. */
const reachedBelow = (sums: Uint8Array): number[] => {
  let count = 0;
  const below = [count];
  for (const isReached of sums) {
    count += isReached;
    below.push(count);
  }
  return below;
};

/** Whether some sum of one list and some sum of the other lie together in [from, to). */
const meetWithin = (sums: Uint8Array, others: Uint8Array, from: number, to: number): boolean => {
  const below = reachedBelow(others);
  return sums.some((isReached, sum) => {
    const most = below[Math.max(to - sum, 0)];
    return isReached === 1 && most !== below[Math.max(from - sum, 0)];
  });
};

/**
 * For each of some amounts (hours in hundredths, above 0, infinite where not known): whether adding it or not can decide
 * that the lacking hours are reached, the others adding theirs or not. An amount that is not known can make up for
 * whatever the others leave.
 */
export const deciding = (amounts: readonly number[], lacking: number): boolean[] => {
  if (amounts.includes(Number.POSITIVE_INFINITY)) return amounts.map(() => true);
  const before = sumsBefore(amounts, lacking);
  const after = sumsBefore(amounts.toReversed(), lacking).toReversed();
  return amounts.map((amount, i) => {
    const [those, rest] = [before[i], after[i + 1]];
    return those !== undefined && rest !== undefined && meetWithin(those, rest, lacking - amount, lacking);
  });
};
