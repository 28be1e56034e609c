/**
 * The sentences on performance: the predicate, what follows from it, and when evaluations are due.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { laterDetail } from '../../prose/later.js';
import { consequence, deadline, governing } from '../../prose/statuses.js';
import { sayValue } from '../../prose/values.js';
import { say, sayCode, sayDate, type Voice } from '../../prose/voice.js';
import { positionDetail } from '../../prose/windows.js';
import type { EvaluationDates, PerformanceRating, PerformanceRoute } from '../../talent/index.js';

const ratingChoice = ({ predicate }: PerformanceRating, voice: Voice): Bilingual => {
  if (predicate === null) {
    return {
      id: 'Predikat kinerja belum diketahui: ada data yang kurang.',
      en: 'The performance predicate is not known yet: facts are missing.',
    };
  }
  const words = sayValue(predicate, voice);
  return { id: `Predikat kinerja: ${words}.`, en: `Performance predicate: ${words}.` };
};

export const performanceRating = selectionProse<PerformanceRating>({
  choice: ratingChoice,
  details: ({ rank }) =>
    rank === null
      ? []
      : [
          {
            id: `Peringkatnya ${rank} dari 5; 5 adalah yang terbaik.`,
            en: `It ranks ${rank} of 5; 5 is the best.`,
          },
        ],
  provisions: {
    'pupr-2-2023/6.3': governing(
      'Predikat berasal dari rating hasil kerja dan rating perilaku kerja',
      'The predicate comes from the ratings of work results and of behaviour',
    ),
    'permenpan-rb-6-2022': governing('Kuadran menentukan predikatnya', 'The quadrant makes the predicate'),
  },
});

const routes: Record<NonNullable<PerformanceRoute['route']>, Bilingual> = {
  talenta: {
    id: 'Kinerja ditindaklanjuti dengan pengembangan karier melalui pengembangan talenta.',
    en: 'The performance leads to career development by way of talent development.',
  },
  'kesenjangan-kinerja': {
    id: 'Kinerja ditindaklanjuti dengan pengembangan Kompetensi berbasis kesenjangan kinerja.',
    en: 'The performance leads to competency development by performance gap.',
  },
};

const routeChoice = ({ route }: PerformanceRoute, voice: Voice): Bilingual => {
  if (route === null) {
    return {
      id: 'Tindak lanjut kinerja belum diketahui: ada data yang kurang.',
      en: 'What follows from the performance is not known yet: facts are missing.',
    };
  }
  const sentence = sayCode(routes, route, voice);
  return { id: sentence, en: sentence };
};

const windowDetail = ({ windowOpensOn, windowClosesOn }: PerformanceRoute, voice: Voice): Bilingual => {
  const opens = sayDate(windowOpensOn, voice);
  const closes = sayDate(windowClosesOn, voice);
  return {
    id: `Evaluasi tahunan tepat waktu dari ${opens} sampai ${closes}.`,
    en: `The annual evaluation is in time from ${opens} to ${closes}.`,
  };
};

const notMade: Record<'due' | 'overdue', Bilingual> = {
  due: { id: 'Evaluasi itu belum dilakukan dan belum terlambat.', en: 'The evaluation is not made yet and not late.' },
  overdue: { id: 'Evaluasi itu belum dilakukan dan sudah terlambat.', en: 'The evaluation is not made yet and late.' },
};

const timingDetail = ({ timing }: PerformanceRoute, voice: Voice): Bilingual[] =>
  timing === 'due' || timing === 'overdue' ? [notMade[timing]] : positionDetail(timing, voice);

export const performanceRoute = selectionProse<PerformanceRoute>({
  choice: routeChoice,
  details: (result, voice) => [
    windowDetail(result, voice),
    ...timingDetail(result, voice),
    ...laterDetail(result, voice),
  ],
  provisions: {
    'pupr-2-2023/6.2.b': deadline(
      'Evaluasi tahunan dilakukan dalam rentang waktunya',
      'The annual evaluation takes place within its window',
    ),
    'pupr-2-2023/6.4': consequence(
      'Predikat sangat baik atau baik mengarah ke pengembangan karier dan talenta',
      'A very good or good predicate leads to career and talent development',
    ),
    'pupr-2-2023/6.5': consequence(
      'Predikat lainnya mengarah ke pengembangan Kompetensi berbasis kesenjangan kinerja',
      'Any other predicate leads to competency development by performance gap',
    ),
  },
});

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
