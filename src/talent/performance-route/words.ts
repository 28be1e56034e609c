/**
 * What is told of what a predicate leads to.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { laterDetail } from '../../prose/later.js';
import { consequence, deadline } from '../../prose/statuses.js';
import { sayCode, sayDate, type Voice } from '../../prose/voice.js';
import { positionDetail } from '../../prose/windows.js';
import type { PerformanceRoute } from '../index.js';
import { dictionary } from './fact-words.js';

const routes: Record<NonNullable<PerformanceRoute['route']>, Bilingual> = {
  talenta: {
    id: 'Kinerja ditindaklanjuti dengan pengembangan karier melalui pengembangan talenta.',
    en: 'The performance leads to career development by way of talent development.',
  },
  'kesenjangan-kinerja': {
    id: 'Kinerja ditindaklanjuti dengan pengembangan Kompetensi berbasis kesenjangan kinerja.',
    en: 'The performance leads to competency development by performance gap.',
  },
};

const routeChoice = ({ route }: PerformanceRoute, voice: Voice): Bilingual => {
  if (route === null) {
    return {
      id: 'Tindak lanjut kinerja belum diketahui: ada data yang kurang.',
      en: 'What follows from the performance is not known yet: facts are missing.',
    };
  }
  const sentence = sayCode(routes, route, voice);
  return { id: sentence, en: sentence };
};

const windowDetail = ({ windowOpensOn, windowClosesOn }: PerformanceRoute, voice: Voice): Bilingual => {
  const opens = sayDate(windowOpensOn, voice);
  const closes = sayDate(windowClosesOn, voice);
  return {
    id: `Evaluasi tahunan tepat waktu dari ${opens} sampai ${closes}.`,
    en: `The annual evaluation is in time from ${opens} to ${closes}.`,
  };
};

const notMade: Record<'due' | 'overdue', Bilingual> = {
  due: { id: 'Evaluasi itu belum dilakukan dan belum terlambat.', en: 'The evaluation is not made yet and not late.' },
  overdue: { id: 'Evaluasi itu belum dilakukan dan sudah terlambat.', en: 'The evaluation is not made yet and late.' },
};

const timingDetail = ({ timing }: PerformanceRoute, voice: Voice): Bilingual[] =>
  timing === 'due' || timing === 'overdue' ? [notMade[timing]] : positionDetail(timing, voice);

export const performanceRoute = selectionProse<PerformanceRoute>({
  dictionary,
  choice: routeChoice,
  details: (result, voice) => [
    windowDetail(result, voice),
    ...timingDetail(result, voice),
    ...laterDetail(result, voice),
  ],
  provisions: {
    'pupr-2-2023/6.2.b': deadline(
      'Evaluasi tahunan dilakukan dalam rentang waktunya',
      'The annual evaluation takes place within its window',
    ),
    'pupr-2-2023/6.4': consequence(
      'Predikat sangat baik atau baik mengarah ke pengembangan karier dan talenta',
      'A very good or good predicate leads to career and talent development',
    ),
    'pupr-2-2023/6.5': consequence(
      'Predikat lainnya mengarah ke pengembangan Kompetensi berbasis kesenjangan kinerja',
      'Any other predicate leads to competency development by performance gap',
    ),
  },
});
