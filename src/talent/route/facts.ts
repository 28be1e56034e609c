/**
 * Where somebody stands in the matrix.
 *
 * @module
 */
import {
  issuesOfPlace,
  type KnownPlace,
  placeOf,
  type TalentPlaceFacts,
  type TalentPlaceInput,
  talentPlace,
} from '../../asn/talent-box.js';
import { questionOf } from '../../kernel/fact.js';
import { readFacts } from '../../kernel/read-facts.js';

/** Where somebody stands in the matrix: levels, or a box with its convention. Every fact may be left out. */
export interface TalentRouteInput extends TalentPlaceInput {}

export const talentRoute = /* @__PURE__ */ questionOf<TalentRouteInput, TalentPlaceFacts>(
  () => talentPlace.shape,
  issuesOfPlace,
);

const readTalent = /* @__PURE__ */ readFacts(talentRoute);

/** The levels that are known, and whether a box would be understood. */
export interface RouteFacts extends KnownPlace {
  readonly hasConvention: boolean;
}

export const parseTalent = (record: unknown): RouteFacts => {
  const fields = readTalent(record);
  return { ...placeOf(fields), hasConvention: fields.convention !== null };
};
