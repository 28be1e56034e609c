/**
 * Words that the questions on talent boxes have in common.
 *
 * @module
 */

import type { Bilingual } from '../law/citation.js';
import { governing } from '../prose/statuses.js';
import { sayValue } from '../prose/values.js';
import { say, type Voice } from '../prose/voice.js';
import type { TalentMatrix, TalentPlacement } from './index.js';

/** The two levels of a box in words. */
export const sayLevels = (performanceLevel: string, potentialLevel: string, voice: Voice): string => {
  const reached = sayValue(performanceLevel, voice);
  const promised = sayValue(potentialLevel, voice);
  return say(
    { id: `kinerja ${reached}, potensi ${promised}`, en: `performance ${reached}, potential ${promised}` },
    voice,
  );
};

export const conventionDetail = ({ convention }: TalentPlacement | TalentMatrix, voice: Voice): Bilingual => {
  const name = sayValue(convention, voice);
  return { id: `Kotak dinomori menurut ${name}.`, en: `Boxes are numbered by ${name}.` };
};

export const BOXES_OF_3_2020 = governing(
  'Tingkat kinerja dan potensi menentukan kotaknya',
  'The levels of performance and potential make the box',
);
