/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { tierWords, trainingKindWords } from '../../prose/shared-words.js';
import { organizingEvidence, organizingFacts } from '../organizing-words.js';
import type { OrganizerInput } from './index.js';

export const dictionary = dictionaryOf<
  OrganizerInput,
  'unit-penyelenggara' | 'unit-sdm' | 'unit-peserta' | 'lembaga-terakreditasi' | 'lan'
>({
  facts: {
    ...organizingFacts,
  },
  lists: {},
  evidence: {
    ...organizingEvidence,
  },
  values: {
    ...trainingKindWords,
    ...tierWords,
    'unit-penyelenggara': { id: 'unit penyelenggara', en: 'the programme unit' },
    'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
    'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
    'lembaga-terakreditasi': { id: 'lembaga terakreditasi', en: 'an accredited institute' },
    lan: { id: 'LAN', en: 'LAN' },
  },
  readings: { ...participantReadings, ...organizingReadings },
  parameters: trainingParameterWords,
});
