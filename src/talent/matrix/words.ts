/**
 * What is told of the nine boxes of an agency.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { governing } from '../../prose/statuses.js';
import { labelledAll, sayPercent } from '../../prose/values.js';
import { PERSON, say, sayCount, type Voice } from '../../prose/voice.js';
import { BOXES_OF_3_2020, conventionDetail, sayLevels } from '../box-words.js';
import type { TalentMatrix } from '../index.js';
import { dictionary } from './fact-words.js';

const matrixChoice = ({ placed, unplaced }: TalentMatrix, voice: Voice): Bilingual => {
  if (placed === null || unplaced === null) {
    return {
      id: 'Siapa yang dipetakan belum diketahui: ada data yang kurang.',
      en: 'Who is to be mapped is not known yet: facts are missing.',
    };
  }
  const inBoxes = sayCount(placed, PERSON, voice);
  const outside = sayCount(unplaced, PERSON, voice);
  return {
    id: `Dipetakan ke dalam kotak: ${inBoxes}; belum dapat dipetakan: ${outside}.`,
    en: `Placed in a box: ${inBoxes}; not placed yet: ${outside}.`,
  };
};

const sayPeople = (count: number | null, voice: Voice): string | null =>
  count === null ? null : sayCount(count, PERSON, voice);

const poolDetails = ({ agencyPool, nationalPool }: TalentMatrix, voice: Voice): Bilingual[] =>
  labelledAll([
    [{ id: 'Kelompok talenta instansi', en: 'Talent pool of the agency' }, sayPeople(agencyPool, voice)],
    [{ id: 'Kelompok talenta nasional', en: 'National talent pool' }, sayPeople(nationalPool, voice)],
  ]);

type Cell = NonNullable<TalentMatrix['boxes']>[number];

const sayCell = ({ box, performanceLevel, potentialLevel, count, sharePercent }: Cell, voice: Voice): string => {
  const levels = sayLevels(performanceLevel, potentialLevel, voice);
  const people = sayCount(count, PERSON, voice);
  const share = sharePercent === null ? '' : ` (${sayPercent(sharePercent, voice)})`;
  return say(
    { id: `kotak ${box}, ${levels}: ${people}${share}`, en: `box ${box}, ${levels}: ${people}${share}` },
    voice,
  );
};

const matrixSections = ({ boxes }: TalentMatrix, voice: Voice): Section[] => [
  {
    title: say({ id: 'Kotak satu per satu', en: 'Box by box' }, voice),
    lines: (boxes ?? []).map((cell) => sayCell(cell, voice)),
  },
];

export const talentMatrix = selectionProse<TalentMatrix>({
  dictionary,
  choice: matrixChoice,
  details: (result, voice) => [...poolDetails(result, voice), conventionDetail(result, voice)],
  sections: matrixSections,
  provisions: {
    'pupr-2-2023/7.1': governing(
      'Pegawai dipetakan ke dalam matriks talenta sembilan kotak',
      'Employees are mapped into the nine boxes of the talent matrix',
    ),
    'permenpan-rb-3-2020': BOXES_OF_3_2020,
  },
});
