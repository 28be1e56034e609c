/**
 * What is told of a predicate.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { governing } from '../../prose/statuses.js';
import { sayValue } from '../../prose/values.js';
import type { Voice } from '../../prose/voice.js';
import type { PerformanceRating } from '../index.js';
import { dictionary } from './fact-words.js';

const ratingChoice = ({ predicate }: PerformanceRating, voice: Voice): Bilingual => {
  if (predicate === null) {
    return {
      id: 'Predikat kinerja belum diketahui: ada data yang kurang.',
      en: 'The performance predicate is not known yet: facts are missing.',
    };
  }
  const words = sayValue(predicate, voice);
  return { id: `Predikat kinerja: ${words}.`, en: `Performance predicate: ${words}.` };
};

export const performanceRating = selectionProse<PerformanceRating>({
  dictionary,
  choice: ratingChoice,
  details: ({ rank }) =>
    rank === null
      ? []
      : [
          {
            id: `Peringkatnya ${rank} dari 5; 5 adalah yang terbaik.`,
            en: `It ranks ${rank} of 5; 5 is the best.`,
          },
        ],
  provisions: {
    'pupr-2-2023/6.3': governing(
      'Predikat berasal dari rating hasil kerja dan rating perilaku kerja',
      'The predicate comes from the ratings of work results and of behaviour',
    ),
    'permenpan-rb-6-2022': governing('Kuadran menentukan predikatnya', 'The quadrant makes the predicate'),
  },
});
