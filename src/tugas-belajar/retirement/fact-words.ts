/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import { studyReadings } from '../../law/interpretations/tugas-belajar/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { cited, inYears, plain } from '../../prose/evidence.js';
import { tugasBelajarParameterWords } from '../../prose/parameters/tugas-belajar.js';
import { personFacts, positionWords } from '../../prose/shared-words.js';
import type { RetirementInput } from './index.js';

export const dictionary = dictionaryOf<RetirementInput>({
  facts: {
    nip: personFacts.nip,
    birthDate: personFacts.birthDate,
    position: personFacts.position,
  },
  lists: {},
  evidence: {
    governedBy: cited({ id: 'ketentuan yang mengatur', en: 'governed by' }),
    retirementAge: inYears({ id: 'batas usia pensiun', en: 'retirement age' }),
    ageReachedOn: plain({ id: 'usia itu tercapai pada', en: 'that age reached on' }),
    lastDay: plain({ id: 'hari terakhir', en: 'last day' }),
  },
  values: {
    ...positionWords,
  },
  readings: studyReadings,
  parameters: tugasBelajarParameterWords,
});
