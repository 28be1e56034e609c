/**
 * Words for what points can still be.
 *
 * @module
 */

import { sayValue } from '../prose/values.js';
import { say, type Voice } from '../prose/voice.js';
import type { IpAsnDimension } from './index.js';

/** The points of a dimension, or the fewest and the most that are possible. */
export const sayRange = (
  { points, lowest, highest }: Pick<IpAsnDimension, 'points' | 'lowest' | 'highest'>,
  voice: Voice,
): string => {
  if (points !== null) return sayValue(points, voice);
  const least = sayValue(lowest, voice);
  const most = sayValue(highest, voice);
  return say({ id: `${least} sampai ${most}`, en: `${least} to ${most}` }, voice);
};
