/**
 * The facts about a curriculum.
 *
 * @module
 */
import { facts, type Input, type Known, listOf, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

export const HRD_UNIT = 'unit-sdm';
export const DRAFTERS = [HRD_UNIT, 'unit-peserta', 'pakar', 'asosiasi-profesi', 'pemangku-kepentingan'] as const;

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
/** The same once read: `null` where not known. */
export interface CurriculumFacts extends Known<typeof own> {}

export const curriculum = /* @__PURE__ */ questionOf<CurriculumInput, CurriculumFacts>(() => own.shape);

export const readCurriculum = /* @__PURE__ */ readFacts(curriculum);

export const curriculumGaps = /* @__PURE__ */ gapsOf<CurriculumInput, CurriculumFacts, Context>(curriculum, {
  draftedBy: [[HRD_UNIT, 'unit-peserta'], [HRD_UNIT], ['unit-peserta'], []],
});
