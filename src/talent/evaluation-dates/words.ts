/**
 * What is told of the days on which performance is evaluated.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { governing } from '../../prose/statuses.js';
import { say, sayCode, sayDate, type Voice } from '../../prose/voice.js';
import type { EvaluationDates } from '../index.js';
import { dictionary } from './fact-words.js';

type Period = NonNullable<EvaluationDates['periodic']>[number];

const standings: Record<Period['status'], Bilingual> = {
  upcoming: { id: 'belum mulai', en: 'not started' },
  running: { id: 'sedang berjalan', en: 'running' },
  over: { id: 'sudah lewat', en: 'over' },
};

const intervals: Record<Period['interval'], Bilingual> = {
  bulanan: { id: 'bulan', en: 'month' },
  triwulan: { id: 'triwulan', en: 'quarter' },
};

const nextEvaluation = ({ periodic }: EvaluationDates, voice: Voice): Bilingual => {
  if (periodic === null) {
    return {
      id: 'Jadwal evaluasi kinerja periodik belum diketahui: ada data yang kurang.',
      en: 'The dates of the periodic evaluations are not known yet: facts are missing.',
    };
  }
  const next = periodic.find(({ status }) => status !== 'over');
  if (next === undefined) {
    return {
      id: 'Tidak ada lagi evaluasi kinerja periodik dalam tahun itu.',
      en: 'No periodic evaluation of the year is left.',
    };
  }
  const due = sayDate(next.lastDay, voice);
  return {
    id: `Evaluasi kinerja periodik berikutnya paling lambat ${due}.`,
    en: `The next periodic evaluation is due by ${due}.`,
  };
};

const annualDetail = ({ annual }: EvaluationDates, voice: Voice): Bilingual => {
  const opens = sayDate(annual.opensOn, voice);
  const closes = sayDate(annual.closesOn, voice);
  const stands = sayCode(standings, annual.status, voice);
  return {
    id: `Evaluasi tahunan: dari ${opens} sampai ${closes}, ${stands}.`,
    en: `Annual evaluation: from ${opens} to ${closes}, ${stands}.`,
  };
};

const sayPeriod = ({ interval, period, firstDay, lastDay, status }: Period, voice: Voice): string => {
  const unit = sayCode(intervals, interval, voice);
  const first = sayDate(firstDay, voice);
  const last = sayDate(lastDay, voice);
  const stands = sayCode(standings, status, voice);
  return say(
    {
      id: `${unit} ke-${period}: ${first} sampai ${last}, ${stands}`,
      en: `${unit} no. ${period}: ${first} to ${last}, ${stands}`,
    },
    voice,
  );
};

const periodSections = ({ periodic }: EvaluationDates, voice: Voice): Section[] => [
  {
    title: say({ id: 'Evaluasi periodik', en: 'Periodic evaluations' }, voice),
    lines: (periodic ?? []).map((period) => sayPeriod(period, voice)),
  },
];

export const evaluationDates = selectionProse<EvaluationDates>({
  dictionary,
  choice: nextEvaluation,
  details: (result, voice) => [annualDetail(result, voice)],
  sections: periodSections,
  provisions: {
    'pupr-2-2023/6.2.a': governing(
      'Evaluasi periodik dilakukan setiap bulan, setiap triwulan, atau keduanya',
      'Periodic evaluations are monthly, quarterly or both',
    ),
    'pupr-2-2023/6.2.b': governing(
      'Evaluasi tahunan dilakukan pada akhir tahun, paling lama akhir Januari',
      'The annual evaluation is at the end of the year, by the end of January at the latest',
    ),
  },
});
