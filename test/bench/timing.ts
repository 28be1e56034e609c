/** Times entries in interleaved rounds, so that a noisy machine disturbs all of them alike, and takes medians. */

export interface Entry {
  readonly name: string;
  /** Decisions that one pass makes. */
  readonly decisions: number;
  /** Passes that one round times as one; more for what is fast. */
  readonly passes: number;
  /** One pass; gives back something that depends on every decision. */
  readonly pass: () => number | Promise<number>;
}

/** Microseconds a decision, one number a round. */
export type Samples = readonly number[];

export const median = (values: Samples): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

const timeOnce = async ({ decisions, passes, pass }: Entry): Promise<number> => {
  let checksum = 0;
  const start = performance.now();
  for (let i = 0; i < passes; i += 1) checksum += await pass();
  const milliseconds = performance.now() - start;
  if (!Number.isFinite(checksum)) throw new Error('a pass must give a number');
  return (milliseconds * 1000) / (decisions * passes);
};

/** How many times as long as another, by the rounds they ran in together. */
export const ratioOf = (samples: Samples, yardstick: Samples): number =>
  median(samples.map((microseconds, round) => microseconds / (yardstick[round] ?? Number.NaN)));

/** Runs every entry once a round, beginning with another one each time; the first rounds only warm up. */
export const timeEntries = async (
  entries: readonly Entry[],
  rounds: { readonly warmUp: number; readonly timed: number },
): Promise<ReadonlyMap<Entry, Samples>> => {
  const samples = new Map<Entry, number[]>(entries.map((entry) => [entry, []]));
  for (let round = 0; round < rounds.warmUp + rounds.timed; round += 1) {
    const first = round % entries.length;
    for (const entry of [...entries.slice(first), ...entries.slice(0, first)]) {
      const microseconds = await timeOnce(entry);
      if (round >= rounds.warmUp) samples.get(entry)?.push(microseconds);
    }
  }
  return samples;
};
