/**
 * What is told of the certification of competency.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import { sayFacts } from '../../prose/facts.js';
import { laterDetail } from '../../prose/later.js';
import { informing, RELIEF, requirement } from '../../prose/statuses.js';
import { sayDate, sayList, type Voice } from '../../prose/voice.js';
import type { CompetencyCertificationAssessment } from '../index.js';
import { dictionary } from './fact-words.js';

/** What is still to come of the development: part of the plan where the certification is one, not there where it is not. */
const developmentToCome = (result: CompetencyCertificationAssessment, voice: Voice): Bilingual[] => {
  const { certifiedOn, laterThanAsOf, basis } = result;
  if (laterThanAsOf.length === 0 || certifiedOn <= basis.asOf) return laterDetail(result, voice);
  const names = sayList(sayFacts(laterThanAsOf, voice), voice);
  return [
    {
      id: `Bertanggal sesudah tanggal putusan, jadi masih rencana seperti sertifikasinya: ${names}.`,
      en: `Dated after the day of the decision, so planned like the certification: ${names}.`,
    },
  ];
};

export const competencyCertification = assessmentProse<CompetencyCertificationAssessment>({
  dictionary,
  verdicts: {
    certifiable: { id: 'Kompetensi dapat disertifikasi', en: 'The competency can be certified' },
    'not-certifiable': { id: 'Kompetensi tidak dapat disertifikasi', en: 'The competency cannot be certified' },
  },
  whether: { id: 'Kompetensi dapat disertifikasi', en: 'the competency can be certified' },
  day: ({ certifiedOn }, voice) => {
    const day = sayDate(certifiedOn, voice);
    return { id: `pada ${day}`, en: `on ${day}` };
  },
  provisions: {
    'pupr-2-2023/10.1': requirement(
      'Uji Kompetensi lulus menurut standar yang diakui',
      'The competency test is passed against a recognised standard',
    ),
    'pupr-2-2023/10.2': requirement(
      'Sertifikasi dilakukan oleh LSP',
      'The certification is done by a professional certification body (LSP)',
    ),
    'pupr-2-2023/10.3': requirement('LSP berlisensi BNSP', 'The LSP is licensed by BNSP'),
    'pupr-2-2023/10.4': requirement(
      'Pengembangan Kompetensi di bidang yang sama selesai lebih dahulu',
      'Development in the same field is finished first',
    ),
    'pupr-2-2023/10.5': informing({
      id: 'Sertifikat menjadi dasar pengakuan untuk pekerjaan infrastruktur dan supervisi',
      en: 'The certificate is the ground of recognition for infrastructure work and supervision',
      statuses: RELIEF,
    }),
  },
  details: developmentToCome,
});
