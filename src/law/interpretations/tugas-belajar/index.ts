/**
 * All readings on Tugas Belajar.
 *
 * @module
 */
import { bondReadings } from './bond.js';
import { eligibilityReadings } from './eligibility.js';
import { extensionReadings } from './extension.js';
import { studyReadings } from './shared.js';

export const tugasBelajarReadings = {
  ...eligibilityReadings,
  ...bondReadings,
  ...extensionReadings,
  ...studyReadings,
} as const;
