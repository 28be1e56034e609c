/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { DouEvaluationInput } from './facts.js';

export const dictionary = dictionaryOf<DouEvaluationInput>({
  facts: {
    lastDay: { id: 'hari terakhir Pelatihan atau kegiatan', en: 'last day of the training or activity' },
    evaluatedOn: { id: 'tanggal evaluasi', en: 'day of the evaluation' },
  },
  lists: {},
  evidence: {
    lastDay: plain({ id: 'hari terakhir', en: 'last day' }),
    opensOn: plain({ id: 'rentang waktu mulai', en: 'window opens' }),
    closesOn: plain({ id: 'rentang waktu berakhir', en: 'window closes' }),
  },
  values: {},
  readings: organizingReadings,
  parameters: trainingParameterWords,
});
