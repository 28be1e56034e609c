/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { hours, percent } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { LearningMixInput } from './facts.js';

export const dictionary = dictionaryOf<LearningMixInput, 'unit-peserta' | 'unit-sdm' | 'tidak-diatur'>({
  facts: {
    experientialHours: { id: 'JP belajar dari pengalaman', en: 'JP of experiential learning' },
    socialHours: { id: 'JP belajar bersama', en: 'JP of social learning' },
    formalHours: { id: 'JP belajar formal', en: 'JP of formal learning' },
    tolerance: { id: 'toleransi dalam poin persen', en: 'tolerance in percentage points' },
  },
  lists: {},
  evidence: {
    hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
    totalHours: hours({ id: 'seluruhnya', en: 'in all' }),
    sharePercent: percent({ id: 'bagian', en: 'share' }),
    requiredPercent: percent({ id: 'bagian yang diminta', en: 'share required' }),
  },
  values: {
    'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
    'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
    'tidak-diatur': { id: 'tidak diatur', en: 'not laid down' },
  },
  readings: hoursReadings,
  parameters: trainingParameterWords,
});
