/**
 * Which entries may be of one training (C15) while facts are missing: among them a missing fact decides whether they are, or
 * which of them counts.
 *
 * @module
 */
import type { MarkedEntry } from './same-trainings.js';

const mayBeEqual = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two entries may be of one kind and the same days. */
const mayShareCell = (a: MarkedEntry, b: MarkedEntry): boolean =>
  mayBeEqual(a.kind, b.kind) && mayBeEqual(a.firstDay, b.firstDay) && mayBeEqual(a.lastDay, b.lastDay);

/** Whether two entries are of one training, or may turn out to be. */
const mayBeSame = (a: MarkedEntry, b: MarkedEntry): boolean => {
  if (a.certificateNumber !== null && b.certificateNumber !== null) {
    if (a.certificateNumber !== b.certificateNumber) return false;
    return a.issuer !== null && b.issuer !== null ? a.issuer === b.issuer : mayShareCell(a, b);
  }
  const isDescribed = a.title !== null && a.organizer !== null;
  return isDescribed && a.title === b.title && a.organizer === b.organizer && mayShareCell(a, b);
};

/** Whether an entry says enough to be of one training with another. */
const isTold = ({ certificateNumber, title, organizer }: MarkedEntry): boolean =>
  certificateNumber !== null || (title !== null && organizer !== null);

/**
 * The places of entries that may be of one training, two at least together, where something is open about one of them. No
 * entry of one cluster can ever be of one training with an entry outside.
 */
export const clustersAmong = (
  entries: readonly MarkedEntry[],
  isWhole: (entry: MarkedEntry) => boolean,
): readonly (readonly number[])[] => {
  const open = entries.filter((entry) => entry.training.marks !== null && !isWhole(entry) && isTold(entry));
  if (open.length === 0) return [];
  let left: readonly MarkedEntry[] = entries.filter((entry) => entry.training.marks !== null);
  const clusters: number[][] = [];
  for (const first of open) {
    if (!left.includes(first)) continue;
    const cluster: MarkedEntry[] = [first];
    left = left.filter((one) => one !== first);
    // The cluster grows while it is gone through, until nothing that is left may be the same as one of it.
    for (const member of cluster) {
      cluster.push(...left.filter((one) => mayBeSame(member, one)));
      left = left.filter((one) => !mayBeSame(member, one));
    }
    if (cluster.length > 1) clusters.push(cluster.map(({ index }) => index).sort((a, b) => a - b));
  }
  return clusters;
};
