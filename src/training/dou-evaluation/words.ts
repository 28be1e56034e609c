/**
 * What is told of the evaluation after a DOU ASN training.
 *
 * @module
 */
import { assessmentProse } from '../../prose/assessments.js';
import { requirement } from '../../prose/statuses.js';
import { labelled } from '../../prose/values.js';
import { sayDate } from '../../prose/voice.js';
import { positionDetail } from '../../prose/windows.js';
import { GUIDE, UNDATED } from '../dou-words.js';
import { dictionary } from './fact-words.js';
import type { DouEvaluationAssessment } from './index.js';

export const douEvaluation = assessmentProse<DouEvaluationAssessment>({
  dictionary,
  under: GUIDE,
  assumed: [UNDATED],
  verdicts: {
    'within-window': {
      id: 'Evaluasi pascapelatihan berada dalam rentang waktunya bila dilakukan',
      en: 'The evaluation after training falls within its window when held',
    },
    'outside-window': {
      id: 'Evaluasi pascapelatihan berada di luar rentang waktunya bila dilakukan',
      en: 'The evaluation after training falls outside its window when held',
    },
  },
  whether: {
    id: 'evaluasi pascapelatihan berada dalam rentang waktunya bila dilakukan',
    en: 'the evaluation after training falls within its window when held',
  },
  day: ({ evaluatedOn }, voice) => {
    const day = sayDate(evaluatedOn, voice);
    return { id: `pada ${day}`, en: `on ${day}` };
  },
  provisions: {
    'dou-asn-probolinggo/viii.2': requirement(
      'Evaluasi pascapelatihan dilakukan dalam rentang waktunya',
      'The evaluation after training takes place within its window',
    ),
  },
  details: (result, voice) => [
    ...positionDetail(result.position, voice),
    ...labelled({ id: 'Rentang waktu mulai', en: 'The window opens' }, result.opensOn, voice),
    ...labelled({ id: 'Rentang waktu berakhir', en: 'The window closes' }, result.closesOn, voice),
  ],
});
