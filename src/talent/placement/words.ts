/**
 * What is told of a person's talent box.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { governing } from '../../prose/statuses.js';
import { labelled } from '../../prose/values.js';
import type { Voice } from '../../prose/voice.js';
import { BOXES_OF_3_2020, conventionDetail, sayLevels } from '../box-words.js';
import type { TalentPlacement } from '../index.js';
import { dictionary } from './fact-words.js';

const boxChoice = ({ box, performanceLevel, potentialLevel }: TalentPlacement, voice: Voice): Bilingual => {
  if (box === null || performanceLevel === null || potentialLevel === null) {
    return {
      id: 'Kotak talenta belum diketahui: ada data yang kurang.',
      en: 'The talent box is not known yet: facts are missing.',
    };
  }
  const levels = sayLevels(performanceLevel, potentialLevel, voice);
  return { id: `Kotak talenta ${box}: ${levels}.`, en: `Talent box ${box}: ${levels}.` };
};

/** The levels as far as they are known, where they make no box yet. */
const levelsDetails = ({ box, performanceLevel, potentialLevel }: TalentPlacement, voice: Voice): Bilingual[] =>
  box === null
    ? [
        ...labelled({ id: 'Tingkat kinerja', en: 'Level of performance' }, performanceLevel, voice),
        ...labelled({ id: 'Tingkat potensi', en: 'Level of potential' }, potentialLevel, voice),
      ]
    : [];

export const talentBox = selectionProse<TalentPlacement>({
  dictionary,
  choice: boxChoice,
  details: (result, voice) => [...levelsDetails(result, voice), conventionDetail(result, voice)],
  provisions: {
    'pupr-2-2023/7.1': governing(
      'Pegawai dipetakan ke dalam matriks talenta sembilan kotak',
      'The employee is mapped into the nine boxes of the talent matrix',
    ),
    'permenpan-rb-3-2020': BOXES_OF_3_2020,
  },
});
