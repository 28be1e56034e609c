/**
 * What is told of the shares of learning.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { requirement } from '../../prose/statuses.js';
import { sayHours, sayPercent, sayTold, sayValue } from '../../prose/values.js';
import { say, sayCode, type Voice } from '../../prose/voice.js';
import type { LearningMixAssessment } from '../index.js';
import { dictionary } from './fact-words.js';

const parts: Record<LearningMixAssessment['parts'][number]['part'], Bilingual> = {
  experiential: { id: 'belajar dari pengalaman', en: 'experiential learning' },
  social: { id: 'belajar bersama', en: 'social learning' },
  formal: { id: 'belajar formal', en: 'formal learning' },
};

type LearningPart = LearningMixAssessment['parts'][number];

const sayPart = (one: LearningPart, voice: Voice): string => {
  const part = sayCode(parts, one.part, voice);
  const told = sayTold(
    [
      [{ id: 'direncanakan', en: 'planned' }, one.hours === null ? null : sayHours(one.hours, voice)],
      [{ id: 'bagian', en: 'share' }, one.sharePercent === null ? null : sayPercent(one.sharePercent, voice)],
      [{ id: 'yang diminta', en: 'required' }, sayPercent(one.requiredPercent, voice)],
      [{ id: 'pelaksana', en: 'carried out by' }, sayValue(one.carriedOutBy, voice)],
      [{ id: 'pemantau', en: 'monitored by' }, sayValue(one.monitoredBy, voice)],
      [{ id: 'penyusun pedoman', en: 'guideline by' }, sayValue(one.guidelineBy, voice)],
    ],
    voice,
  );
  return `${part} — ${told.join('; ')}`;
};

const mixSections = ({ parts: all }: LearningMixAssessment, voice: Voice): Section[] => [
  {
    title: say({ id: 'Bagian pembelajaran', en: 'Parts of the learning' }, voice),
    lines: all.map((part) => sayPart(part, voice)),
  },
];

export const learningMix = assessmentProse<LearningMixAssessment>({
  dictionary,
  verdicts: {
    follows: { id: 'Pembagian pembelajaran mengikuti model 70:20:10', en: 'The learning follows the 70:20:10 model' },
    departs: {
      id: 'Pembagian pembelajaran menyimpang dari model 70:20:10',
      en: 'The learning departs from the 70:20:10 model',
    },
  },
  whether: { id: 'pembagian pembelajaran mengikuti model 70:20:10', en: 'the learning follows the 70:20:10 model' },
  provisions: {
    'pupr-2-2023/49.2.a': requirement(
      'Bagian belajar dari pengalaman sesuai dengan model',
      'The share of experiential learning is that of the model',
    ),
    'pupr-2-2023/49.2.b': requirement(
      'Bagian belajar bersama sesuai dengan model',
      'The share of social learning is that of the model',
    ),
    'pupr-2-2023/49.2.c': requirement(
      'Bagian belajar formal sesuai dengan model',
      'The share of formal learning is that of the model',
    ),
  },
  details: ({ totalHours }, voice) => [
    ...(totalHours === null
      ? []
      : [{ id: `Seluruhnya ${sayHours(totalHours, voice)}.`, en: `${sayHours(totalHours, voice)} in all.` }]),
    { id: 'Model ini dapat dipakai, tidak diwajibkan.', en: 'The model may be used; nobody has to.' },
  ],
  sections: mixSections,
});
