/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf, type PartWords } from '../../prose/dictionary.js';
import { decimal, plain } from '../../prose/evidence.js';
import { talentPlaceFacts, talentPlaceWords } from '../../prose/shared-words.js';
import { entryOf, type Words } from '../../prose/voice.js';
import type { TalentPlacementInput, TalentScale } from './facts.js';

const scale: Readonly<Record<keyof TalentScale, Bilingual>> & Words = {
  min: { id: 'nilai terendah', en: 'lowest score' },
  middleFrom: { id: 'tingkat tengah mulai', en: 'middle level from' },
  highFrom: { id: 'tingkat atas mulai', en: 'highest level from' },
  max: { id: 'nilai tertinggi', en: 'highest score' },
};
const scaleParts: PartWords = (part) => entryOf<Bilingual>(scale, part);

export const dictionary = dictionaryOf<TalentPlacementInput, 'permenpan-rb-3-2020'>({
  facts: {
    performanceLevel: talentPlaceFacts.performanceLevel,
    performanceScore: { id: 'nilai kinerja', en: 'performance score' },
    potentialLevel: talentPlaceFacts.potentialLevel,
    potentialScore: { id: 'nilai potensi', en: 'potential score' },
    performanceScale: { id: 'skala nilai kinerja', en: 'scale of the performance score' },
    potentialScale: { id: 'skala nilai potensi', en: 'scale of the potential score' },
  },
  lists: {},
  parts: { performanceScale: scaleParts, potentialScale: scaleParts },
  evidence: {
    performanceScore: decimal({ id: 'nilai kinerja', en: 'performance score' }),
    performanceMiddleFrom: decimal({ id: 'tingkat tengah kinerja mulai', en: 'middle level of performance from' }),
    performanceHighFrom: decimal({ id: 'tingkat atas kinerja mulai', en: 'highest level of performance from' }),
    potentialScore: decimal({ id: 'nilai potensi', en: 'potential score' }),
    potentialMiddleFrom: decimal({ id: 'tingkat tengah potensi mulai', en: 'middle level of potential from' }),
    potentialHighFrom: decimal({ id: 'tingkat atas potensi mulai', en: 'highest level of potential from' }),
    box: plain(talentPlaceFacts.box),
  },
  values: {
    ...talentPlaceWords,
  },
  readings: talentPlanningReadings,
});
