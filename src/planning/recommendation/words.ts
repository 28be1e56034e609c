/**
 * What is told of the development recommended.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import { sayProvision } from '../../prose/citations.js';
import type { Section } from '../../prose/explanation.js';
import { sayFact } from '../../prose/facts.js';
import { confidences, consequence, requirement } from '../../prose/statuses.js';
import { say, sayCode, sayList, type Voice } from '../../prose/voice.js';
import type { DevelopmentRecommendation } from '../index.js';
import { dictionary } from './fact-words.js';

export type Recommended = DevelopmentRecommendation['recommendations'][number];

export const measures: Record<Recommended['measure'], Bilingual> = {
  'pengembangan-talenta': { id: 'pengembangan talenta', en: 'talent development' },
  'pengembangan-karier': { id: 'pengembangan karier', en: 'career development' },
  'pengembangan-kesenjangan-kinerja': {
    id: 'pengembangan Kompetensi berbasis kesenjangan kinerja',
    en: 'competency development by performance gap',
  },
  'pelatihan-kesenjangan': { id: 'Pelatihan berdasarkan kesenjangan', en: 'gap-based training' },
  'pelatihan-teknis': { id: 'Pelatihan teknis', en: 'technical training' },
  'pelatihan-manajerial': { id: 'Pelatihan manajerial', en: 'managerial training' },
  'pelatihan-sosial-kultural': { id: 'Pelatihan sosial kultural', en: 'socio-cultural training' },
  'pelatihan-mandatory': { id: 'Pelatihan mandatory', en: 'mandatory training' },
  'tugas-belajar': { id: 'Tugas Belajar', en: 'study assignment' },
};

const sayMeasures = (codes: readonly string[], voice: Voice): string =>
  sayList(
    codes.map((code) => sayCode(measures, code, voice)),
    voice,
  );

/** Every predicate leads to some development, so that nothing is recommended only while the predicate is missing. */
const recommendedChoice = ({ recommendations }: DevelopmentRecommendation, voice: Voice): Bilingual => {
  const names = sayMeasures(
    recommendations.map(({ measure }) => measure),
    voice,
  );
  if (names !== '') return { id: `Pengembangan yang disarankan: ${names}.`, en: `Development recommended: ${names}.` };
  return {
    id: 'Pengembangan yang disarankan belum diketahui: ada data yang kurang.',
    en: 'Which development is recommended is not known yet: facts are missing.',
  };
};

const possibleDetail = ({ possible }: DevelopmentRecommendation, voice: Voice): Bilingual[] => {
  const names = sayMeasures(possible, voice);
  if (names === '') return [];
  return [{ id: `Yang masih mungkin disarankan: ${names}.`, en: `What may still be recommended: ${names}.` }];
};

export const contradictions: Record<DevelopmentRecommendation['contradictions'][number], Bilingual> = {
  'box-contradicts-predicate': {
    id: 'Tingkat kinerja dari kotak talenta dan predikat kinerja tidak mungkin benar bersama.',
    en: 'The level of performance of the talent box and the predicate cannot both be right.',
  },
};

export const contradictionDetails = (result: DevelopmentRecommendation, voice: Voice): Bilingual[] =>
  result.contradictions.map((code) => {
    const sentence = sayCode(contradictions, code, voice);
    return { id: sentence, en: sentence };
  });

export const sayRecommended = ({ measure, provision, because, confidence }: Recommended, voice: Voice): string => {
  const name = sayCode(measures, measure, voice);
  const cited = sayProvision(provision, voice);
  const fact = sayFact(because, voice);
  const sure = sayCode(confidences, confidence, voice);
  return say(
    {
      id: `${name} (${cited}); dasarnya: ${fact}; keyakinan: ${sure}`,
      en: `${name} (${cited}); ground: ${fact}; confidence: ${sure}`,
    },
    voice,
  );
};

export const recommendedSections = ({ recommendations }: DevelopmentRecommendation, voice: Voice): Section[] => [
  {
    title: say({ id: 'Dasar tiap saran', en: 'Ground of each recommendation' }, voice),
    lines: recommendations.map((one) => sayRecommended(one, voice)),
  },
];

export const developmentRecommendation = selectionProse<DevelopmentRecommendation>({
  dictionary,
  choice: recommendedChoice,
  details: (result, voice) => [...possibleDetail(result, voice), ...contradictionDetails(result, voice)],
  sections: recommendedSections,
  provisions: {
    'pupr-2-2023/6.4': consequence(
      'Predikat sangat baik atau baik mengarah ke pengembangan karier',
      'A very good or good predicate leads to career development',
    ),
    'pupr-2-2023/6.5': consequence(
      'Predikat lainnya mengarah ke pengembangan Kompetensi berbasis kesenjangan kinerja',
      'Any other predicate leads to competency development by performance gap',
    ),
    'pupr-2-2023/7.2': consequence(
      'Pegawai kotak 7, 8, dan 9 yang berpredikat minimal baik mengikuti pengembangan talenta',
      'Those in boxes 7, 8 and 9 with at least a good predicate take part in talent development',
    ),
    'pupr-2-2023/9.6': consequence(
      'Pelatihan mandatory bagi jenjang dan jabatan diikuti',
      'Training that is mandatory at the level and in the post is taken',
    ),
    'pupr-2-2023/9.7': consequence(
      'Kesenjangan Kompetensi ditutup dengan Pelatihan berdasarkan kesenjangan',
      'A competency gap is closed by gap-based training',
    ),
    'permenpan-rb-3-2020': consequence(
      'Kotak 7 menyarankan Tugas Belajar bagi PNS',
      'Box 7 recommends a study assignment for a PNS',
    ),
    'pupr-2-2023/28.g': requirement(
      'Predikat terakhir calon Tugas Belajar minimal baik',
      'The last predicate of a candidate for a study assignment is at least good',
    ),
    'pupr-2-2023/50': consequence(
      'Pelatihan terbuka bagi PNS dan PPPK; CPNS tidak disebut di luar Pelatihan dasar',
      'Training is open to PNS and PPPK; of CPNS nothing is said beyond basic training',
    ),
    'pupr-2-2023/51.1': consequence(
      'Kesenjangan PNS ditutup dengan Pelatihan klasikal yang terbuka bagi PNS',
      'A gap of a PNS is closed by classical training open to PNS',
    ),
    'pupr-2-2023/52.1': consequence(
      'Kesenjangan PPPK ditutup dengan Pelatihan klasikal yang terbuka bagi PPPK',
      'A gap of a PPPK is closed by classical training open to PPPK',
    ),
    'pupr-2-2023/56.1': consequence(
      'Kesenjangan sosial kultural ditutup dengan Pelatihan sosial kultural',
      'A socio-cultural gap is closed by socio-cultural training',
    ),
  },
});
