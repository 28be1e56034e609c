/**
 * Words for a training that somebody takes or runs, told alike by every question on one.
 *
 * @module
 */

import type { Phrase } from '../prose/dictionary.js';
import { hours, plain } from '../prose/evidence.js';
import type { Words } from '../prose/voice.js';

/** Which training it is. */
export const trainingFacts = {
  kind: { id: 'jenis Pelatihan', en: 'kind of training' },
  tier: { id: 'jenjang kepemimpinan', en: 'tier of leadership' },
} as const satisfies Words;

/** What decides who may run it. */
export const organizingFacts = {
  ...trainingFacts,
  hrdUnitAccredited: {
    id: 'akreditasi unit SDM untuk Pelatihan ini',
    en: 'accreditation of the HRD unit for the training',
  },
  experientialOrSocial: {
    id: 'termasuk belajar dari pengalaman atau belajar bersama',
    en: 'whether it is experiential or social learning',
  },
  hours: { id: 'jam pelajaran (JP)', en: 'learning hours (JP)' },
  disseminatesNspk: { id: 'penyebarluasan hasil penyusunan NSPK', en: 'passing on of NSPK that were drawn up' },
  servesOwnDuties: {
    id: 'kegunaan bagi tugas unit peserta sendiri',
    en: 'use for the participant unit’s own duties',
  },
} as const satisfies Words;

/** What is compared to find who may run it. */
export const organizingEvidence = {
  openToParticipantUnits: plain({ id: 'termasuk sembilan jenis itu', en: 'among the nine kinds' }),
  hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
  mostHours: hours({ id: 'paling banyak', en: 'at most' }),
} as const satisfies Words<Phrase>;
