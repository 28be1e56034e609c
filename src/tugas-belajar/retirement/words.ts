/**
 * The sentences of "when does this person retire?".
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { contradicted } from '../../prose/contradictions.js';
import { governing } from '../../prose/statuses.js';
import { labelled } from '../../prose/values.js';
import { sayCount, sayDate, type Voice, YEAR } from '../../prose/voice.js';
import { dictionary } from './fact-words.js';
import type { RetirementComputation } from './index.js';

const lastDayChoice = ({ lastDay, pensionFrom }: RetirementComputation, voice: Voice): Bilingual => {
  if (lastDay === null || pensionFrom === null) {
    return {
      id: 'Hari kerja terakhir sebelum pensiun belum diketahui: ada data yang kurang.',
      en: 'The last day of service before retirement is not known yet: facts are missing.',
    };
  }
  const last = sayDate(lastDay, voice);
  const from = sayDate(pensionFrom, voice);
  return {
    id: `Hari kerja terakhir ${last}; pensiun mulai ${from}.`,
    en: `The last day of service is ${last}; the pension starts on ${from}.`,
  };
};

const ageDetail = ({ retirementAge }: RetirementComputation, voice: Voice): Bilingual[] => {
  if (retirementAge === null) return [];
  const age = sayCount(retirementAge, YEAR, voice);
  return [{ id: `Batas usia pensiun: ${age}.`, en: `Retirement age: ${age}.` }];
};

const reachedDetail = ({ reached, basis }: RetirementComputation, voice: Voice): Bilingual[] => {
  if (reached === null) return [];
  const asOf = sayDate(basis.asOf, voice);
  return reached
    ? [{ id: `Masa kerja sudah berakhir per ${asOf}.`, en: `Service is over as of ${asOf}.` }]
    : [{ id: `Masa kerja belum berakhir per ${asOf}.`, en: `Service is not over as of ${asOf}.` }];
};

/** The same of the law now in force and of the one before it. */
const managerial = governing(
  'Batas usia jabatan manajerial dan nonmanajerial',
  'Ages of managerial and nonmanagerial posts',
);

export const retirement = selectionProse<RetirementComputation>({
  dictionary,
  choice: lastDayChoice,
  under: { id: 'aturan tentang batas usia pensiun', en: 'the rules on retirement ages' },
  details: (result, voice) => [
    ...ageDetail(result, voice),
    ...labelled({ id: 'Usia itu tercapai pada', en: 'That age is reached on' }, result.ageReachedOn, voice),
    ...reachedDetail(result, voice),
  ],
  sections: contradicted,
  provisions: {
    'uu-5-2014': managerial,
    'uu-20-2023/55': managerial,
    'pp-11-2017/239': governing('Batas usia jabatan fungsional', 'Ages of functional posts'),
    'uu-14-2005': governing('Batas usia guru dan dosen', 'Ages of guru and dosen'),
    'uu-11-2019': governing('Batas usia peneliti dan perekayasa', 'Ages of peneliti and perekayasa'),
    'uu-49-2009': governing('Batas usia panitera peradilan umum', 'Ages of panitera of the general courts'),
  },
});
