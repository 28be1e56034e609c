/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { organisationWords, personFacts, tierWords, trainingKindWords } from '../../prose/shared-words.js';
import { trainingFacts } from '../organizing-words.js';
import type { AuthorityInput } from './facts.js';

export const dictionary = dictionaryOf<
  AuthorityInput,
  | 'lan'
  | 'sekretaris-unit-organisasi'
  | 'sekretaris-jenderal'
  | 'as-for-ministry'
  | 'pimpinan-unit-sdm'
  | 'pimpinan-unit-kerja-pembina-kepegawaian'
  | 'pimpinan-unit-penyelenggara'
  | 'unit-penyelenggara'
  | 'as-written'
>({
  facts: {
    ...trainingFacts,
    organisation: personFacts.organisation,
  },
  lists: {},
  evidence: {
    rule: plain({ id: 'ukuran', en: 'measure' }),
  },
  values: {
    ...trainingKindWords,
    ...organisationWords,
    ...tierWords,
    lan: { id: 'LAN', en: 'LAN' },
    'sekretaris-unit-organisasi': { id: 'Sekretaris Unit Organisasi', en: 'the secretary of the unit organisasi' },
    'sekretaris-jenderal': { id: 'Sekretaris Jenderal', en: 'the Secretary General' },
    'as-for-ministry': { id: 'seperti bagi Kementerian', en: 'as for the Ministry' },
    'pimpinan-unit-sdm': { id: 'pimpinan unit SDM', en: 'the head of the HRD unit' },
    'pimpinan-unit-kerja-pembina-kepegawaian': {
      id: 'pimpinan Unit Kerja Pembina Kepegawaian',
      en: 'the head of the personnel unit of the Ministry',
    },
    'pimpinan-unit-penyelenggara': { id: 'pimpinan unit penyelenggara', en: 'the head of the programme unit' },
    'unit-penyelenggara': { id: 'unit penyelenggara', en: 'the programme unit' },
    'as-written': { id: 'sesuai dengan bunyi ketentuan', en: 'as written' },
  },
  readings: { ...participantReadings, ...organizingReadings },
  parameters: trainingParameterWords,
});
