/**
 * What an entry of the catalogue has to name, row by row.
 *
 * @pasal Pasal 9, Pasal 53-56
 * @module
 */
import { type Evidence, metIfApplies, type RowDefinition, row, ruleTable } from '../../kernel/rules.js';
import type { Context } from '../../law/ruleset.js';
import { type EntryFacts, entryGaps } from './facts.js';
import { groupOf, isPuprField, OTHER_FIELD, type TrainingFieldGroup } from './fields.js';
import { CATALOGUE_PROGRAMMES } from './programmes.js';

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

type EntryFact = keyof typeof entryGaps;

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

export const entryRules = ruleTable<EntryFacts, Context, EntryFact, CatalogueEntryProvision>(entryGaps, [
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
export const fieldGroupOf = ({ catalogue, field }: EntryFacts): TrainingFieldGroup | null =>
  catalogue === 'pendidikan' || field === null || field === 'tidak-ada' ? null : groupOf(field);
