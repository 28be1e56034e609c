/**
 * What is asked of a corporate university, row by row.
 *
 * @pasal Pasal 8
 * @module
 */
import { gapsOf } from '../../kernel/fact-gaps.js';
import { type Evidence, metIf, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import {
  CORPORATE_UNIVERSITY_ELEMENTS,
  type CorporateUniversityInput,
  corporateUniversity,
  MINISTER,
  type UniversityFacts,
} from './facts.js';

/** Provisions that the findings on a corporate university cite. */
export type CorporateUniversityProvision =
  | (typeof CORPORATE_UNIVERSITY_ELEMENTS)[number]['provision']
  | 'pupr-2-2023/8.10';

const gaps = /* @__PURE__ */ gapsOf<CorporateUniversityInput, UniversityFacts, Context>(corporateUniversity, {});
type UniversityFact = keyof typeof gaps;

const rule = <P extends CorporateUniversityProvision, E extends Evidence>(
  definition: RowDefinition<UniversityFacts, Context, UniversityFact, P, E>,
) => row(definition);

const elementRule = ({ fact, provision }: (typeof CORPORATE_UNIVERSITY_ELEMENTS)[number]) =>
  rule({
    provision,
    reads: [fact],
    measure: (facts) => ({ inPlace: facts[fact] }),
    judge: (e) => metIf(e.inPlace === true),
  });

export const universityRules = ruleTable<UniversityFacts, Context, UniversityFact, CorporateUniversityProvision>(gaps, [
  ...CORPORATE_UNIVERSITY_ELEMENTS.map(elementRule),
  rule({
    provision: 'pupr-2-2023/8.10',
    reads: ['determinedBy'],
    measure: ({ determinedBy }) => ({ determinedBy }),
    judge: (e) => metIf(e.determinedBy === MINISTER),
  }),
]);
