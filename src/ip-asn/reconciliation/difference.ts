/**
 * What would make our figure theirs: suppositions about the record, and which of them are worth telling.
 *
 * @module
 */

/** Why their figure can differ from ours, and what a difference asks to be changed in the record. */
export type IpAsnDifferenceReason =
  | 'education-not-recorded'
  | 'education-unknown-to-us'
  | 'training-not-recorded'
  | 'training-unknown-to-us'
  | 'other-post-group'
  | 'other-year'
  | 'other-assessment'
  | 'other-penalty'
  | 'other-rules'
  | 'missing-fact';

/**
 * A difference between our record and theirs that explains, alone or with the others of its set, their figure. Made true
 * of our record, a whole set makes our figure theirs:
 *
 * - `education-not-recorded`: they do not have the entries at `paths`, and go by the level `value`;
 * - `education-unknown-to-us`: they have an education of the level `value`, which is above all of ours;
 * - `training-not-recorded`: they do not have the entries at `paths`, which give the component `value`, or may;
 * - `training-unknown-to-us`: they have what earns the component `value`, which we do not have or are not sure of; at
 *   `paths` stands what we have of that kind and what does not earn it here: too few hours, another year, no match;
 * - `other-post-group`: they go by a post of the group `value`, where ours is another or not known. The match that
 *   trainings are said to have is one with our post: for theirs, those at `paths` beside `position` match it, and no others;
 *   where our post is not known, what is said of a match that goes with the group stands;
 * - `other-year`: they took the assessment of the year `value`, which stands at `paths`;
 * - `other-assessment`: they have the assessment `value` for the year at `paths`;
 * - `other-penalty`: they do not have the entries at `paths`, and go by the penalty `value`;
 * - `other-rules`: nothing that the record could hold gives their figure under this ruleset, whatever the post;
 * - `missing-fact`: ours is open and can still become theirs; the facts at `paths` decide.
 */
export interface IpAsnDifference {
  /** Which explanation it belongs to, from 1: differences of one set explain the figure together, each set by itself. */
  readonly set: number;
  readonly reason: IpAsnDifferenceReason;
  /** Entries and facts of our record that it is about; empty where we have nothing of the kind. */
  readonly paths: readonly string[];
  /** What their figure rests on: a level, component, group of posts, year, assessment or penalty. */
  readonly value: string | number | null;
}

/** A difference before it is known how many explanations there are. */
export type Difference = Omit<IpAsnDifference, 'set'>;

/** A way our record may differ from theirs that would explain their figure. */
export interface Supposition {
  readonly differences: readonly Difference[];
  /** Everything that it changes, by names that compare: what changes more for no reason is not told. */
  readonly changes: readonly string[];
}

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((change) => all.includes(change));

/** Those that no other explains with a part of their changes, each once; the fewest changes first. */
const smallestOf = (suppositions: readonly Supposition[]): Supposition[] =>
  suppositions
    .filter(
      ({ changes }, i) =>
        !suppositions.some(
          (other, j) => isPartOf(other.changes, changes) && (other.changes.length < changes.length || j < i),
        ),
    )
    .sort((a, b) => a.changes.length - b.changes.length);

const OTHER_RULES: Supposition = {
  differences: [{ reason: 'other-rules', paths: [], value: null }],
  changes: [],
};

/** The explanations that some suppositions make: the smallest; other rules where there is none. */
export const explanationsOf = (suppositions: readonly Supposition[]): IpAsnDifference[] => {
  const told = suppositions.length === 0 ? [OTHER_RULES] : smallestOf(suppositions);
  return told.flatMap(({ differences }, i) =>
    differences.map(({ reason, paths, value }) => ({ set: i + 1, reason, paths: [...paths], value })),
  );
};

/** Whether some numbers of points, all that are possible, are this one. */
export const isSettledAt = (possible: Iterable<number>, points: number): boolean =>
  [...possible].every((one) => one === points);
