/**
 * The facts about an entry of the catalogue.
 *
 * @module
 */
import { LEADERSHIP_TIERS, TRAINING_KINDS } from '../../asn/training-kind.js';
import { facts, type Input, type Known, listOf, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';
import { FIELDS } from './fields.js';

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
/** The same once read: `null` where not known. */
export interface EntryFacts extends Known<typeof own> {}

export const catalogueEntry = /* @__PURE__ */ questionOf<CatalogueEntryInput, EntryFacts>(() => own.shape);

export const readEntry = /* @__PURE__ */ readFacts(catalogueEntry);

export const entryGaps = /* @__PURE__ */ gapsOf<CatalogueEntryInput, EntryFacts, Context>(catalogueEntry, {
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
