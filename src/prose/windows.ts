/**
 * Sentences on an evaluation that has a window: whether it comes too early, in time or too late.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { sayCode, type Voice } from './voice.js';

/** Where an evaluation lies against its window. */
type Position = 'before' | 'within' | 'after';

const positions: Record<Position, Bilingual> = {
  before: { id: 'Evaluasi itu terlalu dini.', en: 'The evaluation comes too early.' },
  within: { id: 'Evaluasi itu tepat waktu.', en: 'The evaluation comes in time.' },
  after: { id: 'Evaluasi itu terlambat.', en: 'The evaluation comes too late.' },
};

/** The sentence on where an evaluation lies; none while that is not known. */
export const positionDetail = (position: Position | null, voice: Voice): Bilingual[] => {
  if (position === null) return [];
  const sentence = sayCode(positions, position, voice);
  return [{ id: sentence, en: sentence }];
};
