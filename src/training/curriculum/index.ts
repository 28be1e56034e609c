/**
 * Who draws up a training curriculum, and what it has to fit.
 *
 * @pasal Pasal 64
 * @source Permen PUPR 2/2023
 * @module
 */
import { facts, type Input, type Known, listOf, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { confidenceOf } from '../../law/confidence.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

const HRD_UNIT = 'unit-sdm';
const DRAFTERS = [HRD_UNIT, 'unit-peserta', 'pakar', 'asosiasi-profesi', 'pemangku-kepentingan'] as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Whether the training is in public works and housing, or in another field (Pasal 53). */
  fieldGroup: oneOf(['pupr', 'selain-pupr']),
  /** Who drew it up, everybody who took part (Pasal 64 ayat (1)). */
  draftedBy: listOf(oneOf(DRAFTERS), DRAFTERS.length),
  /** Whether it fits the competency standard (Pasal 64 ayat (2)). */
  fitsStandard: yesNo(),
  /** Whether it fits the needs of the organisation (Pasal 64 ayat (2)). */
  fitsNeeds: yesNo(),
}));

/** The facts about a curriculum. Every one may be left out. */
export interface CurriculumInput extends Input<typeof own> {}
interface CurriculumFacts extends Known<typeof own> {}

export const curriculum = /* @__PURE__ */ questionOf<CurriculumInput, CurriculumFacts>(() => own.shape);

const readCurriculum = /* @__PURE__ */ readFacts(curriculum);

/** Provisions that the findings on a curriculum cite. */
export type CurriculumProvision = 'pupr-2-2023/64.1' | 'pupr-2-2023/64.2' | 'pupr-2-2023/64.3';

/** The answer to "was this curriculum drawn up as it should be?". */
export interface CurriculumValidation extends Assessment<'valid' | 'invalid', CurriculumProvision> {
  readonly question: 'curriculum';
}

const gaps = /* @__PURE__ */ gapsOf<CurriculumInput, CurriculumFacts, Context>(curriculum, {
  draftedBy: [[HRD_UNIT, 'unit-peserta'], [HRD_UNIT], ['unit-peserta'], []],
});
type CurriculumFact = keyof typeof gaps;

const rule = <P extends CurriculumProvision, E extends Evidence>(
  definition: RowDefinition<CurriculumFacts, Context, CurriculumFact, P, E>,
) => row(definition);

/** Whether it takes no reading to judge the drafters: without the HRD unit, it alone, or all parties together. */
const isSettledByText = (draftedBy: CurriculumFacts['draftedBy']): boolean => {
  if (draftedBy === null) return false;
  const parties = new Set(draftedBy);
  return !parties.has(HRD_UNIT) || parties.size === 1 || parties.size === DRAFTERS.length;
};

const curriculumRules = ruleTable<CurriculumFacts, Context, CurriculumFact, CurriculumProvision>(gaps, [
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
]);

/**
 * Was this curriculum drawn up as it should be? In public works and housing the HRD unit draws it up together with at
 * least one other party, of which one is enough as we read it (C52, unsure); for other fields the agency's own rules may apply, and none is checked.
 *
 * @param record - a {@link CurriculumInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const curriculum = { fieldGroup: 'pupr', draftedBy: ['unit-sdm', 'pakar'], fitsStandard: true };
 * validateCurriculum(curriculum, { asOf: '2026-07-01' }).missing; // ['fitsNeeds']
 * ```
 * @pasal Pasal 64 ayat (1)-(3)
 */
export const validateCurriculum = (record: CurriculumInput, options: DecisionOptions): CurriculumValidation =>
  validateCurriculumFrom(record, options);

/**
 * {@link validateCurriculum} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateCurriculumFrom = (record: unknown, options: DecisionOptions): CurriculumValidation => {
  const context = contextOf(options);
  const facts = readCurriculum(record);
  return {
    question: 'curriculum',
    ...assessBy(curriculumRules, facts, context, { barred: 'invalid', clear: 'valid' }),
  };
};
