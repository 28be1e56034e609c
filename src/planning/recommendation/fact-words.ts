/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { eligibilityReadings } from '../../law/interpretations/tugas-belajar/eligibility.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { planningParameterWords } from '../../prose/parameters/planning.js';
import {
  personFacts,
  positionWords,
  predicateWords,
  statusWords,
  talentPlaceFacts,
  talentPlaceWords,
  trainingKindWords,
} from '../../prose/shared-words.js';
import type { DevelopmentRecommendationInput } from './facts.js';

export const dictionary = dictionaryOf<
  DevelopmentRecommendationInput,
  'not-named' | 'at-least' | 'listed-only' | 'cpns-only'
>({
  facts: {
    ...talentPlaceFacts,
    predicate: { id: 'predikat kinerja', en: 'performance predicate' },
    gaps: { id: 'kesenjangan Kompetensi', en: 'competency gaps' },
    employmentStatus: personFacts.employmentStatus,
    position: personFacts.position,
    mandatoryOutstanding: { id: 'Pelatihan mandatory yang belum diikuti', en: 'mandatory training not yet taken' },
  },
  lists: {
    gaps: {
      item: { id: 'kesenjangan', en: 'gap' },
      parts: {
        cluster: { id: 'rumpun', en: 'cluster' },
        gap: { id: 'besarnya', en: 'size' },
        importance: { id: 'tingkat kepentingan', en: 'importance' },
      },
    },
  },
  evidence: {
    hasGap: plain({ id: 'ada kesenjangan', en: 'has a gap' }),
    hasOpenGap: plain({
      id: 'ada kesenjangan yang Pelatihannya terbuka',
      en: 'has a gap for which training is open',
    }),
    rule: plain({ id: 'ukuran', en: 'measure' }),
    isOpen: plain({ id: 'Pelatihannya terbuka', en: 'training for it is open' }),
  },
  values: {
    ...predicateWords,
    ...positionWords,
    fungsional: trainingKindWords.fungsional,
    ...statusWords,
    ...talentPlaceWords,
    teknis: { id: 'teknis', en: 'technical' },
    manajerial: { id: 'manajerial', en: 'managerial' },
    'sosial-kultural': { id: 'sosial kultural', en: 'socio-cultural' },
    mutlak: { id: 'mutlak', en: 'mutlak (essential)' },
    penting: { id: 'penting', en: 'penting (very important)' },
    perlu: { id: 'perlu', en: 'perlu (important)' },
    'not-named': { id: 'CPNS tidak disebut', en: 'CPNS are not named' },
    'at-least': { id: 'daftarnya terbuka', en: 'the list is open' },
    'listed-only': { id: 'daftarnya tertutup', en: 'the list is closed' },
    'cpns-only': { id: 'CPNS hanya Pelatihan dasar', en: 'CPNS take basic training only' },
  },
  readings: { ...talentPlanningReadings, ...hoursReadings, ...eligibilityReadings },
  parameters: planningParameterWords,
});
