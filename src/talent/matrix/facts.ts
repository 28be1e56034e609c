/**
 * The people of a matrix.
 *
 * @module
 */
import { TALENT_BOXES, type TalentPlaceFacts, talentPlace } from '../../asn/talent-box.js';
import type { InputIssue } from '../../kernel/errors.js';
import { entry, facts, type Input, type Known, listOf, questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

/** The greatest number of people that one matrix is made of. */
export const MOST_PEOPLE = 100_000;

const own = /* @__PURE__ */ facts(() => ({
  /** Everybody who is to be placed, or nobody; may be left out, and so may every fact about a person. */
  people: listOf(entry(talentPlace), MOST_PEOPLE),
}));
/** Somebody who is to be placed. */
export type Person = TalentPlaceFacts;

/** The people of a matrix, by their levels or by their boxes. */
export interface TalentMatrixInput extends Input<typeof own> {}

/** What is wrong with a person who comes with a box. */
const issuesOf = ({ box, convention, performanceLevel, potentialLevel }: Person, index: number): InputIssue[] => {
  if (box === null) return [];
  const path = `people[${index}].box`;
  if (convention === null) {
    return [
      { path, code: 'convention-required', message: 'a box says nothing without the convention that numbers it' },
    ];
  }
  const agrees = TALENT_BOXES.some(
    (place) =>
      place.box === box &&
      (performanceLevel === null || place.performanceLevel === performanceLevel) &&
      (potentialLevel === null || place.potentialLevel === potentialLevel),
  );
  return agrees ? [] : [{ path, code: 'contradictory', message: 'the box and the levels disagree' }];
};

export const talentMatrix = /* @__PURE__ */ questionOf<TalentMatrixInput, Known<typeof own>>(
  () => own.shape,
  ({ people }) => (people ?? []).flatMap(issuesOf),
);

export const readMatrix = /* @__PURE__ */ readFacts(talentMatrix);
