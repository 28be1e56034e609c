/**
 * What is told of who runs a training.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { consequence, informing, requirement } from '../../prose/statuses.js';
import { sayValue } from '../../prose/values.js';
import { sayCode, type Voice } from '../../prose/voice.js';
import type { OrganizerSelection } from '../index.js';
import { dictionary } from './fact-words.js';

const duties: Record<NonNullable<OrganizerSelection['duties']>[number], Bilingual> = {
  berkoordinasi: { id: 'berkoordinasi dengan unit SDM', en: 'coordinates with the HRD unit' },
  melapor: { id: 'melapor kepada unit SDM', en: 'reports to the HRD unit' },
  'mengikuti-pedoman': { id: 'mengikuti pedoman unit SDM', en: 'follows the HRD unit’s guideline' },
};

const organizerDetails = (result: OrganizerSelection, voice: Voice): Bilingual[] => {
  const through = sayValue(result.runThrough, voice);
  const owed = (result.duties ?? []).map((duty) => sayCode(duties, duty, voice)).join(', ');
  const may = (result.organizers ?? []).map((organizer) => sayValue(organizer, voice)).join(', ');
  return [
    ...(may === '' ? [] : [{ id: `Yang dapat menyelenggarakan: ${may}.`, en: `May run it: ${may}.` }]),
    ...(result.organizers?.includes('unit-sdm') === false
      ? []
      : [
          {
            id: `Pelatihan unit SDM dijalankan melalui ${through}.`,
            en: `The HRD unit runs training through ${through}.`,
          },
        ]),
    ...(owed === ''
      ? []
      : [{ id: `Kewajiban unit peserta: ${owed}.`, en: `Duties of the participant unit: ${owed}.` }]),
  ];
};

export const trainingOrganizer = assessmentProse<OrganizerSelection>({
  dictionary,
  verdicts: {
    'participant-unit-may': {
      id: 'Unit peserta dapat menyelenggarakan Pelatihan ini',
      en: 'The participant unit may run the training',
    },
    'participant-unit-may-not': {
      id: 'Unit peserta tidak dapat menyelenggarakan Pelatihan ini',
      en: 'The participant unit may not run the training',
    },
  },
  whether: {
    id: 'unit peserta dapat menyelenggarakan Pelatihan ini',
    en: 'the participant unit may run the training',
  },
  provisions: {
    'pupr-2-2023/49.3': informing(
      consequence(
        'Belajar dari pengalaman dan belajar bersama dijalankan unit peserta, dengan pemantauan unit SDM',
        'The participant unit carries out experiential and social learning, and the HRD unit monitors it',
      ),
    ),
    'pupr-2-2023/57.4': requirement(
      'Jenisnya termasuk sembilan jenis yang dapat dijalankan unit peserta',
      'The kind is among the nine that a participant unit may run',
    ),
    'pupr-2-2023/57.7': requirement(
      'Bimbingan teknis unit peserta tentang hasil NSPK, untuk tugasnya sendiri, dan tidak melewati batas JP',
      'A participant unit’s technical guidance is on NSPK, for its own duties and within the limit of JP',
    ),
    'pupr-2-2023/57.8': informing(
      consequence(
        'Bimbingan teknis yang melewati batas JP dijalankan unit SDM',
        'Technical guidance above the limit of JP is run by the HRD unit',
      ),
    ),
    'pp-11-2017/217.4': informing(
      consequence('Pelatihan kepemimpinan madya diselenggarakan LAN', 'Madya leadership training is run by LAN'),
    ),
    'pp-11-2017/217.5': informing(
      requirement(
        'Unit SDM terakreditasi untuk Pelatihan kepemimpinan pratama, administrator, atau pengawas',
        'The HRD unit is accredited for pratama, administrator or pengawas leadership training',
      ),
    ),
  },
  details: organizerDetails,
});
