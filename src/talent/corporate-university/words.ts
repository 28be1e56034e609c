/**
 * What is told of a corporate university.
 *
 * @module
 */

import { assessmentProse } from '../../prose/assessments.js';
import { requirement } from '../../prose/statuses.js';
import type { CorporateUniversityValidation } from '../index.js';
import { dictionary } from './fact-words.js';

export const corporateUniversity = assessmentProse<CorporateUniversityValidation>({
  dictionary,
  verdicts: {
    complete: { id: 'Corporate university sudah lengkap', en: 'The corporate university is complete' },
    incomplete: { id: 'Corporate university belum lengkap', en: 'The corporate university is not complete' },
  },
  whether: { id: 'corporate university sudah lengkap', en: 'the corporate university is complete' },
  provisions: {
    'pupr-2-2023/8.3.a': requirement(
      'Tata kelola strategi pembelajaran: landasan berupa pola tata kelola, hubungan antarunit, dan pembagian peran',
      'Learning strategy governance: the foundation of how learning is governed, how units relate and who does what',
    ),
    'pupr-2-2023/8.3.b': requirement(
      'Fokus pembelajaran: Kompetensi yang diutamakan bagi tiap jabatan demi tujuan strategis organisasi',
      'Learning focus: the competencies that come first in each post, for the strategic aims of the organisation',
    ),
    'pupr-2-2023/8.3.c': requirement(
      'Manajemen pengetahuan: pengetahuan dihimpun, disimpan, dipakai, disebarkan, dan disempurnakan secara teratur',
      'Knowledge management: knowledge is gathered, stored, used, spread and improved in an orderly way',
    ),
    'pupr-2-2023/8.3.d': requirement(
      'Infrastruktur pembelajaran pintar: sarana berbasis teknologi informasi yang memudahkan belajar',
      'Smart learning infrastructure: facilities with information technology that make learning easier',
    ),
    'pupr-2-2023/8.3.e': requirement(
      'Arsitektur solusi pembelajaran: rencana untuk kurikulum, standar pengajar, dan sertifikasi',
      'Learning solution architecture: the plan for curricula, standards of teachers and certification',
    ),
    'pupr-2-2023/8.3.f': requirement(
      'Solusi penyampaian pembelajaran: model belajar yang sejalan dengan arsitektur itu',
      'Learning solution delivery: ways of learning that fit that architecture',
    ),
    'pupr-2-2023/8.10': requirement(
      'Penerapannya ditetapkan oleh Menteri',
      'Its application is decided by the Minister',
    ),
  },
});
