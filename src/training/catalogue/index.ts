/**
 * Whether a programme may stand in the competency-development catalogue, and the fields and levels it may name.
 *
 * @pasal Pasal 9, Pasal 53, Pasal 54 ayat (2), Pasal 55, Pasal 56
 * @source Permen PUPR 2/2023
 * @module
 */
import { readerOf } from '../../kernel/computation.js';
import { gapsAmong } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import { contextOf, type DecisionOptions } from '../../law/ruleset.js';
import { type CatalogueEntryInput, entryGaps, readEntry } from './facts.js';
import type { TrainingFieldGroup } from './fields.js';
import { type CatalogueEntryProvision, entryRules, fieldGroupOf } from './rules.js';

export type { CatalogueEntryInput } from './facts.js';
export {
  FUNCTIONAL_TRAINING_LEVELS,
  type FunctionalTrainingLevel,
  TRAINING_FIELDS,
  type TrainingField,
  type TrainingFieldGroup,
} from './fields.js';
export { CATALOGUE_PROGRAMMES, type CatalogueProgramme } from './programmes.js';
export type { CatalogueEntryProvision } from './rules.js';

/** The answer to "may this programme stand in the catalogue?". */
export interface CatalogueEntryValidation extends Assessment<'valid' | 'invalid', CatalogueEntryProvision> {
  readonly question: 'catalogue-entry';
  /** The group of a training's field; `null` for education, where no field is named, and while facts are missing. */
  readonly fieldGroup: TrainingFieldGroup | null;
  /** Paths of the facts that can still change `fieldGroup`. */
  readonly valuesMissing: readonly string[];
}

/**
 * May this programme stand in the catalogue? Education is measured by Pasal 9 ayat (3) alone; training by its basis,
 * its kinds of programmes, its field and what its kind calls for.
 *
 * @param record - a {@link CatalogueEntryInput}; facts may be missing.
 * @param options - the day the question is asked for, and other readings or parameters if wanted.
 * @throws {@link InvalidInputError} when the record or an option is wrong, with every issue.
 * @throws {@link NotInForceError} when `asOf` is before 2023-01-13.
 *
 * @example
 * ```ts
 * const entry = validateCatalogueEntry(
 *   {
 *     catalogue: 'pelatihan',
 *     fromCompetencyStandard: true,
 *     programmes: ['kesenjangan'],
 *     closesGap: true,
 *     field: 'jalan-dan-jembatan',
 *     kind: 'fungsional',
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * entry.verdict; // 'undetermined'
 * entry.missing; // ['functionalLevel']
 * entry.fieldGroup; // 'pupr'
 * ```
 * @pasal Pasal 9 ayat (3)-(8), Pasal 53-56
 */
export const validateCatalogueEntry = (
  record: CatalogueEntryInput,
  options: DecisionOptions,
): CatalogueEntryValidation => validateCatalogueEntryFrom(record, options);

/**
 * {@link validateCatalogueEntry} of a record whose shape is not known yet, such as parsed JSON.
 *
 * @throws as that does.
 */
export const validateCatalogueEntryFrom = (record: unknown, options: DecisionOptions): CatalogueEntryValidation => {
  const context = contextOf(options);
  const facts = readEntry(record);
  const { basis, ...assessment } = assessBy(entryRules, facts, context, { barred: 'invalid', clear: 'valid' });
  const reader = readerOf(facts, gapsAmong(entryGaps, ['catalogue', 'field'], facts, context), fieldGroupOf);
  return {
    question: 'catalogue-entry',
    ...assessment,
    fieldGroup: reader.read((group) => group),
    valuesMissing: reader.missing(),
    basis,
  };
};
