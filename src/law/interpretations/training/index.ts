/**
 * All readings on training.
 *
 * @module
 */
import { certificateReadings } from './certificates.js';
import { hoursReadings } from './hours.js';
import { participantReadings } from './participants.js';
import { organizingReadings } from './shared.js';

export const trainingReadings = {
  ...hoursReadings,
  ...participantReadings,
  ...certificateReadings,
  ...organizingReadings,
} as const;
