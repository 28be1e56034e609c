/**
 * What is told of what a talent box leads to.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { sayProvision } from '../../prose/citations.js';
import type { Section } from '../../prose/explanation.js';
import { confidences, consequence, governing, informing } from '../../prose/statuses.js';
import { say, sayCode, type Voice } from '../../prose/voice.js';
import type { TalentRoute } from '../index.js';
import { dictionary } from './fact-words.js';

const poolChoice = ({ agencyPool }: TalentRoute): Bilingual => {
  if (agencyPool === null) {
    return {
      id: 'Apakah pegawai termasuk kelompok talenta belum diketahui: ada data yang kurang.',
      en: 'Whether the person is in the talent pool is not known yet: facts are missing.',
    };
  }
  return agencyPool
    ? {
        id: 'Pegawai termasuk kelompok talenta instansi.',
        en: 'The person is in the talent pool of the agency.',
      }
    : {
        id: 'Pegawai tidak termasuk kelompok talenta instansi.',
        en: 'The person is not in the talent pool of the agency.',
      };
};

const nationalDetail = ({ nationalPool }: TalentRoute): Bilingual[] =>
  nationalPool === true
    ? [{ id: 'Pegawai juga termasuk kelompok talenta nasional.', en: 'The person is in the national talent pool too.' }]
    : [];

const focuses: Record<Exclude<NonNullable<TalentRoute['focus']>, 'tidak-ada'>, Bilingual> = {
  'kesenjangan-karier': {
    id: 'Fokus pengembangan: memenuhi kesenjangan dalam karier ke depan.',
    en: 'Focus of development: closing the gap on the way ahead in the career.',
  },
};

const focusDetail = ({ focus }: TalentRoute, voice: Voice): Bilingual[] => {
  if (focus === null || focus === 'tidak-ada') return [];
  const sentence = sayCode(focuses, focus, voice);
  return [{ id: sentence, en: sentence }];
};

type Recommended = NonNullable<TalentRoute['recommendations']>[number];

const actions: Record<Recommended['action'], Bilingual> = {
  promosi: { id: 'promosi', en: 'promotion' },
  retensi: { id: 'retensi', en: 'retention' },
  penghargaan: { id: 'penghargaan', en: 'reward' },
  rotasi: { id: 'rotasi', en: 'rotation' },
  'perluasan-jabatan': { id: 'perluasan jabatan', en: 'job enlargement' },
  'pengayaan-jabatan': { id: 'pengayaan jabatan', en: 'job enrichment' },
  'bimbingan-kinerja': { id: 'bimbingan kinerja', en: 'performance guidance' },
  'pengembangan-kompetensi': { id: 'Pengembangan Kompetensi', en: 'competency development' },
  'penempatan-sesuai': { id: 'penempatan yang sesuai', en: 'suitable placement' },
  konseling: { id: 'konseling', en: 'counselling' },
  'menurut-ketentuan': { id: 'diproses menurut ketentuan yang berlaku', en: 'dealt with under the rules in force' },
  'tugas-belajar': { id: 'Tugas Belajar', en: 'study assignment' },
};

const sayRecommended = ({ action, confidence, subjectTo }: Recommended, voice: Voice): string => {
  const sure = sayCode(confidences, confidence, voice);
  const name = sayCode(actions, action, voice);
  const told = say({ id: `${name} — keyakinan: ${sure}`, en: `${name} — confidence: ${sure}` }, voice);
  if (subjectTo === undefined) return told;
  const cited = sayProvision(subjectTo, voice);
  return `${told} — ${say({ id: `dengan syarat ${cited}`, en: `subject to ${cited}` }, voice)}`;
};

const recommendedSections = ({ recommendations }: TalentRoute, voice: Voice): Section[] => [
  {
    title: say(
      { id: 'Tindak lanjut menurut Permenpan RB 3/2020', en: 'What follows under Permenpan RB 3/2020' },
      voice,
    ),
    lines: (recommendations ?? []).map((one) => sayRecommended(one, voice)),
  },
];

export const talentRoute = selectionProse<TalentRoute>({
  dictionary,
  choice: poolChoice,
  details: (result, voice) => [
    ...nationalDetail(result),
    ...(result.box === null ? [] : [{ id: `Kotak talenta: ${result.box}.`, en: `Talent box: ${result.box}.` }]),
    ...focusDetail(result, voice),
  ],
  sections: recommendedSections,
  provisions: {
    'pupr-2-2023/7.2': informing(
      consequence(
        'Talenta dikembangkan di antara pegawai kotak 7, 8, dan 9',
        'Talent is developed among those in boxes 7, 8 and 9',
      ),
    ),
    'permenpan-rb-3-2020': governing('Kotak menentukan tindak lanjutnya', 'The box says what follows'),
  },
});
