/**
 * Whether a programme may stand in the competency-development catalogue, and the fields and levels it may name.
 *
 * @pasal Pasal 9, Pasal 53, Pasal 54 ayat (2), Pasal 55, Pasal 56
 * @source Permen PUPR 2/2023
 * @module
 */
import { LEADERSHIP_TIERS, TRAINING_KINDS } from '../../asn/training-kind.js';
import { readerOf } from '../../kernel/computation.js';
import { facts, type Input, type Known, listOf, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import { type Evidence, gapsAmong, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import { type Assessment, assessBy } from '../../law/assessment.js';
import type { ProvisionId } from '../../law/provisions.js';
import { type Context, contextOf, type DecisionOptions } from '../../law/ruleset.js';

const PUPR_FIELDS = [
  'sumber-daya-air',
  'jalan-dan-jembatan',
  'perumahan',
  'permukiman',
  'pembiayaan-infrastruktur',
  'pengembangan-infrastruktur-wilayah',
  'manajemen-konstruksi',
  'manajemen-umum',
] as const;
const OTHER_FIELD = 'selain-pupr';
const FIELDS = [...PUPR_FIELDS, OTHER_FIELD] as const;

/** Whether a training is in public works and housing or in another field (Pasal 53 ayat (1)). */
export type TrainingFieldGroup = 'pupr' | 'selain-pupr';

/** A field that the Ministry gives training in. */
export interface TrainingField {
  readonly field: (typeof FIELDS)[number];
  readonly group: TrainingFieldGroup;
  /** The provision that names it: Pasal 53 ayat (2) those of public works and housing, ayat (3) the others together. */
  readonly provision: ProvisionId;
}

const isPuprField = (field: string): boolean => PUPR_FIELDS.some((one) => one === field);

const groupOf = (field: string): TrainingFieldGroup => (isPuprField(field) ? 'pupr' : 'selain-pupr');

/**
 * The fields of training, those of public works and housing first, in the order of the text.
 *
 * @pasal Pasal 53 ayat (1)-(3)
 */
export const TRAINING_FIELDS: readonly TrainingField[] = FIELDS.map((field) => ({
  field,
  group: groupOf(field),
  provision: isPuprField(field) ? 'pupr-2-2023/53.2' : 'pupr-2-2023/53.3',
}));

/** A level of functional training. */
export interface FunctionalTrainingLevel {
  /** `tidak-ada` for training outside public works and housing, of which the regulation names no levels. */
  readonly level: 'pertama' | 'berjenjang' | 'tidak-ada';
  readonly group: TrainingFieldGroup;
  /** Which functional officials it is for: all of the group, or those at a tier of expertise or skill. */
  readonly audience: 'seluruh-pejabat-fungsional' | 'menurut-jenjang';
  readonly provision: ProvisionId;
}

/**
 * The levels of functional training.
 *
 * @pasal Pasal 55 ayat (2)-(5)
 */
export const FUNCTIONAL_TRAINING_LEVELS = [
  { level: 'pertama', group: 'pupr', audience: 'seluruh-pejabat-fungsional', provision: 'pupr-2-2023/55.3' },
  { level: 'berjenjang', group: 'pupr', audience: 'menurut-jenjang', provision: 'pupr-2-2023/55.4' },
  { level: 'tidak-ada', group: 'selain-pupr', audience: 'seluruh-pejabat-fungsional', provision: 'pupr-2-2023/55.5' },
] as const satisfies readonly FunctionalTrainingLevel[];

/** A kind of programme in the training catalogue. */
export interface CatalogueProgramme {
  readonly programme: 'mandatory' | 'kesenjangan' | 'regular';
  /** The fact of a {@link CatalogueEntryInput} that makes an entry one of this kind. */
  readonly condition: 'requiredForPost' | 'closesGap' | 'meetsUnitNeed';
  readonly provision: ProvisionId;
}

/**
 * The kinds of programmes that the training catalogue is made of.
 *
 * @pasal Pasal 9 ayat (5)-(8)
 */
export const CATALOGUE_PROGRAMMES = [
  { programme: 'mandatory', condition: 'requiredForPost', provision: 'pupr-2-2023/9.6' },
  { programme: 'kesenjangan', condition: 'closesGap', provision: 'pupr-2-2023/9.7' },
  { programme: 'regular', condition: 'meetsUnitNeed', provision: 'pupr-2-2023/9.8' },
] as const satisfies readonly CatalogueProgramme[];

const own = /* @__PURE__ */ facts(() => ({
  /** Which of the two catalogues it stands in (Pasal 9 ayat (2)). */
  catalogue: oneOf(['pendidikan', 'pelatihan']),
  /** Whether it was drawn up from the needs of the participant unit; read for education only (Pasal 9 ayat (3)). */
  fromUnitNeeds: yesNo(),
  /** Whether it was drawn up from the competency standard of posts; read for training only (Pasal 9 ayat (4)). */
  fromCompetencyStandard: yesNo(),
  /** The kinds of programmes it is one of; may be empty (Pasal 9 ayat (5)). */
  programmes: listOf(oneOf(['mandatory', 'kesenjangan', 'regular']), 3),
  /** Whether it has to be taken for each level and post (Pasal 9 ayat (6)). */
  requiredForPost: yesNo(),
  /** Whether it can close a competency gap (Pasal 9 ayat (7)). */
  closesGap: yesNo(),
  /** Whether it answers the needs of the participant unit and the progress of technology (Pasal 9 ayat (8)). */
  meetsUnitNeed: yesNo(),
  /** The field of the training; `tidak-ada` where none is named (Pasal 53). */
  field: oneOf([...FIELDS, 'tidak-ada']),
  /** The kind of training (Pasal 51). */
  kind: oneOf(TRAINING_KINDS),
  /** The tier of leadership training; `tidak-ada` where none is named (Pasal 54 ayat (2)). */
  tier: oneOf([...LEADERSHIP_TIERS, 'tidak-ada']),
  /** The level of functional training; `tidak-ada` where none is named (Pasal 55 ayat (2)). */
  functionalLevel: oneOf(['pertama', 'berjenjang', 'tidak-ada']),
  /** Whether socio-cultural training follows the Ministry's guide on a culture of integrity (Pasal 56 ayat (2)). */
  followsIntegrityGuide: yesNo(),
}));

/** The facts about an entry of the catalogue. Every one may be left out. */
export interface CatalogueEntryInput extends Input<typeof own> {}
interface EntryFacts extends Known<typeof own> {}

export const catalogueEntry = /* @__PURE__ */ questionOf<CatalogueEntryInput, EntryFacts>(() => own.shape);

const readEntry = /* @__PURE__ */ readFacts(catalogueEntry);

/** Provisions that the findings on an entry of the catalogue cite. */
export type CatalogueEntryProvision =
  | 'pupr-2-2023/9.3'
  | 'pupr-2-2023/9.4'
  | 'pupr-2-2023/9.5'
  | 'pupr-2-2023/9.6'
  | 'pupr-2-2023/9.7'
  | 'pupr-2-2023/9.8'
  | 'pupr-2-2023/53.1'
  | 'pupr-2-2023/54.2'
  | 'pupr-2-2023/55.2'
  | 'pupr-2-2023/55.5'
  | 'pupr-2-2023/56.2';

/** The answer to "may this programme stand in the catalogue?". */
export interface CatalogueEntryValidation extends Assessment<'valid' | 'invalid', CatalogueEntryProvision> {
  readonly question: 'catalogue-entry';
  /** The group of a training's field; `null` for education, where no field is named, and while facts are missing. */
  readonly fieldGroup: TrainingFieldGroup | null;
  /** Paths of the facts that can still change `fieldGroup`. */
  readonly valuesMissing: readonly string[];
}

const gaps = /* @__PURE__ */ gapsOf<CatalogueEntryInput, EntryFacts, Context>(catalogueEntry, {
  catalogue: ['pelatihan', 'pendidikan'],
  programmes: [
    ['regular'],
    [],
    ['mandatory'],
    ['kesenjangan'],
    ['mandatory', 'kesenjangan'],
    ['mandatory', 'regular'],
    ['kesenjangan', 'regular'],
    ['mandatory', 'kesenjangan', 'regular'],
  ],
  field: ['manajemen-umum', 'selain-pupr', 'tidak-ada'],
  kind: ['teknis', 'kepemimpinan', 'fungsional', 'sosial-kultural'],
  tier: ['madya', 'tidak-ada'],
  functionalLevel: ['pertama', 'tidak-ada'],
});
type EntryFact = keyof typeof gaps;

const rule = <P extends CatalogueEntryProvision, E extends Evidence>(
  definition: RowDefinition<EntryFacts, Context, EntryFact, P, E>,
) => row(definition);

/** A kind of programme among those of an entry (Pasal 9 ayat (6)-(8)). */
const programmeRule = ({ programme, condition, provision }: (typeof CATALOGUE_PROGRAMMES)[number]) =>
  rule({
    provision,
    reads: ['catalogue', 'programmes', condition],
    measure: (facts) => ({
      catalogue: facts.catalogue,
      programme,
      listed: facts.programmes === null ? null : facts.programmes.includes(programme),
      conditionMet: facts[condition],
    }),
    judge: (e) => metIfApplies(e.catalogue === 'pelatihan' && e.listed === true, e.conditionMet === true),
  });

const entryRules = ruleTable<EntryFacts, Context, EntryFact, CatalogueEntryProvision>(gaps, [
  rule({
    provision: 'pupr-2-2023/9.3',
    reads: ['catalogue', 'fromUnitNeeds'],
    measure: ({ catalogue, fromUnitNeeds }) => ({ catalogue, fromUnitNeeds }),
    judge: (e) => metIfApplies(e.catalogue === 'pendidikan', e.fromUnitNeeds === true),
  }),
  rule({
    provision: 'pupr-2-2023/9.4',
    reads: ['catalogue', 'fromCompetencyStandard'],
    measure: ({ catalogue, fromCompetencyStandard }) => ({ catalogue, fromCompetencyStandard }),
    judge: (e) => metIfApplies(e.catalogue === 'pelatihan', e.fromCompetencyStandard === true),
  }),
  rule({
    provision: 'pupr-2-2023/9.5',
    reads: ['catalogue', 'programmes'],
    measure: ({ catalogue, programmes }) => ({
      catalogue,
      programmes: programmes === null ? null : new Set(programmes).size,
    }),
    judge: (e) => metIfApplies(e.catalogue === 'pelatihan', e.programmes !== 0),
  }),
  ...CATALOGUE_PROGRAMMES.map(programmeRule),
  rule({
    provision: 'pupr-2-2023/53.1',
    reads: ['catalogue', 'field'],
    measure: ({ catalogue, field }) => ({ catalogue, field }),
    judge: (e) => metIfApplies(e.catalogue === 'pelatihan', e.field !== 'tidak-ada'),
  }),
  rule({
    provision: 'pupr-2-2023/54.2',
    reads: ['catalogue', 'kind', 'tier'],
    measure: ({ catalogue, kind, tier }) => ({ catalogue, kind, tier }),
    judge: (e) => metIfApplies(e.catalogue === 'pelatihan' && e.kind === 'kepemimpinan', e.tier !== 'tidak-ada'),
  }),
  rule({
    provision: 'pupr-2-2023/55.2',
    reads: ['catalogue', 'kind', 'field', 'functionalLevel'],
    measure: ({ catalogue, kind, field, functionalLevel }) => ({
      catalogue,
      kind,
      field,
      puprField: field === null ? null : isPuprField(field),
      functionalLevel,
    }),
    judge: (e) =>
      metIfApplies(
        e.catalogue === 'pelatihan' && e.kind === 'fungsional' && e.puprField === true,
        e.functionalLevel !== 'tidak-ada',
      ),
  }),
  rule({
    provision: 'pupr-2-2023/55.5',
    reads: ['catalogue', 'kind', 'field'],
    measure: ({ catalogue, kind, field }) => ({ catalogue, kind, field }),
    // It says whom the training is for, and forbids no level of it.
    judge: (e) => metIfApplies(e.catalogue === 'pelatihan' && e.kind === 'fungsional' && e.field === OTHER_FIELD, true),
    informs: true,
  }),
  rule({
    provision: 'pupr-2-2023/56.2',
    reads: ['catalogue', 'kind', 'followsIntegrityGuide'],
    measure: ({ catalogue, kind, followsIntegrityGuide }) => ({ catalogue, kind, followsIntegrityGuide }),
    judge: (e) =>
      metIfApplies(e.catalogue === 'pelatihan' && e.kind === 'sosial-kultural', e.followsIntegrityGuide === true),
  }),
]);

/** The group of a training's field; facts that are missing are filled in before this is asked. */
const fieldGroupOf = ({ catalogue, field }: EntryFacts): TrainingFieldGroup | null =>
  catalogue === 'pendidikan' || field === null || field === 'tidak-ada' ? null : groupOf(field);

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
  const reader = readerOf(facts, gapsAmong(gaps, ['catalogue', 'field'], facts, context), fieldGroupOf);
  return {
    question: 'catalogue-entry',
    ...assessment,
    fieldGroup: reader.read((group) => group),
    valuesMissing: reader.missing(),
    basis,
  };
};
