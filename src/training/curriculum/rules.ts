/**
 * How a curriculum is drawn up, row by row.
 *
 * @pasal Pasal 64
 * @module
 */
import { type Evidence, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { confidenceOf } from '../../law/confidence.js';
import type { Context } from '../../law/ruleset.js';
import { type CurriculumFacts, curriculumGaps, DRAFTERS, HRD_UNIT } from './facts.js';

/** Provisions that the findings on a curriculum cite. */
export type CurriculumProvision = 'pupr-2-2023/64.1' | 'pupr-2-2023/64.2' | 'pupr-2-2023/64.3';

type CurriculumFact = keyof typeof curriculumGaps;

const rule = <P extends CurriculumProvision, E extends Evidence>(
  definition: RowDefinition<CurriculumFacts, Context, CurriculumFact, P, E>,
) => row(definition);

/** Whether it takes no reading to judge the drafters: without the HRD unit, it alone, or all parties together. */
const isSettledByText = (draftedBy: CurriculumFacts['draftedBy']): boolean => {
  if (draftedBy === null) return false;
  const parties = new Set(draftedBy);
  return !parties.has(HRD_UNIT) || parties.size === 1 || parties.size === DRAFTERS.length;
};

export const curriculumRules = ruleTable<CurriculumFacts, Context, CurriculumFact, CurriculumProvision>(
  curriculumGaps,
  [
    rule({
      provision: 'pupr-2-2023/64.1',
      reads: ['fieldGroup', 'draftedBy'],
      measure: ({ fieldGroup, draftedBy }) => ({
        fieldGroup,
        draftedByHrdUnit: draftedBy === null ? null : draftedBy.includes(HRD_UNIT),
        draftedByOthers: draftedBy === null ? null : draftedBy.some((drafter) => drafter !== HRD_UNIT),
      }),
      judge: (e) => metIfApplies(e.fieldGroup === 'pupr', e.draftedByHrdUnit === true && e.draftedByOthers === true),
      // That one other party is enough is our reading; that it takes the HRD unit, and not it alone, is the text's.
      confidence: ({ fieldGroup, draftedBy }, context) =>
        fieldGroup === 'selain-pupr' || isSettledByText(draftedBy) ? 'certain' : confidenceOf(context, ['C52']),
    }),
    rule({
      provision: 'pupr-2-2023/64.2',
      reads: ['fieldGroup', 'fitsStandard', 'fitsNeeds'],
      measure: ({ fieldGroup, fitsStandard, fitsNeeds }) => ({ fieldGroup, fitsStandard, fitsNeeds }),
      judge: (e) => metIfApplies(e.fieldGroup === 'pupr', e.fitsStandard === true && e.fitsNeeds === true),
    }),
    rule({
      provision: 'pupr-2-2023/64.3',
      reads: ['fieldGroup'],
      measure: ({ fieldGroup }) => ({ fieldGroup }),
      judge: (e) => metIfApplies(e.fieldGroup === 'selain-pupr', true),
      // The agency concerned may have rules of its own; they are not known here and bar nothing.
      informs: true,
    }),
  ],
);
