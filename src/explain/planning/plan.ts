/**
 * The sentences on development plans: what a yearly plan of one person holds, and when plans are due.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import type { DevelopmentPlanValidation, PlanDeadlines } from '../../planning/index.js';
import { assessmentProse, selectionProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { laterDetail } from '../../prose/later.js';
import { deadline, requirement } from '../../prose/statuses.js';
import { labelledAll, NOT_KNOWN, sayHours, sayRupiah } from '../../prose/values.js';
import { say, sayCode, sayCount, sayDate, type Voice, YEAR } from '../../prose/voice.js';

type Element = DevelopmentPlanValidation['elements'][number];

const elements: Record<Element['provision'], Bilingual> = {
  'pupr-2-2023/17.2.a': { id: 'nama dan NIP', en: 'name and NIP' },
  'pupr-2-2023/17.2.b': { id: 'jabatan', en: 'post' },
  'pupr-2-2023/17.2.c': { id: 'jenis Kompetensi', en: 'kinds of competency' },
  'pupr-2-2023/17.2.d': { id: 'bentuk dan jalur', en: 'form and track' },
  'pupr-2-2023/17.2.e': { id: 'penyelenggara', en: 'organiser' },
  'pupr-2-2023/17.2.f': { id: 'fasilitator', en: 'facilitator' },
  'pupr-2-2023/17.2.g': { id: 'jadwal', en: 'schedule' },
  'pupr-2-2023/17.2.h': { id: 'kesesuaian dengan standar Kurikulum', en: 'fit with the standard curriculum' },
  'pupr-2-2023/17.2.i': { id: 'hasil penilaian kinerja', en: 'result of the performance assessment' },
  'pupr-2-2023/17.2.j': { id: 'anggaran', en: 'budget' },
  'pupr-2-2023/17.2.k': { id: 'jumlah JP', en: 'number of JP' },
};

const states: Record<NonNullable<Element['state']>, Bilingual> = {
  present: { id: 'ada', en: 'present' },
  absent: { id: 'tidak ada', en: 'absent' },
  doubtful: { id: 'ada, tetapi bertentangan dengan isi lain', en: 'present, but at odds with the rest' },
};

const sayElement = ({ provision, state }: Element, voice: Voice): string => {
  const name = sayCode(elements, provision, voice);
  const stands = state === null ? say(NOT_KNOWN, voice) : sayCode(states, state, voice);
  return `${name}: ${stands}`;
};

const elementSections = (result: DevelopmentPlanValidation, voice: Voice): Section[] => [
  {
    title: say({ id: 'Unsur rencana', en: 'Elements of the plan' }, voice),
    lines: result.elements.map((element) => sayElement(element, voice)),
  },
];

const totalDetails = ({ totals }: DevelopmentPlanValidation, voice: Voice): Bilingual[] => {
  return labelledAll([
    [
      { id: 'Jumlah JP seluruh kegiatan', en: 'JP of all activities' },
      totals.hours === null ? null : sayHours(totals.hours, voice),
    ],
    [
      { id: 'Jumlah biaya seluruh kegiatan', en: 'Cost of all activities' },
      totals.cost === null ? null : sayRupiah(totals.cost, voice),
    ],
  ]);
};

const contradictions: Record<DevelopmentPlanValidation['contradictions'][number], Bilingual> = {
  'budget-contradicts-activities': {
    id: 'Anggaran rencana berbeda dari jumlah biaya kegiatannya.',
    en: 'The budget of the plan differs from what its activities cost together.',
  },
  'hours-contradict-activities': {
    id: 'JP rencana berbeda dari jumlah JP kegiatannya.',
    en: 'The JP of the plan differ from those of its activities together.',
  },
};

const contradictionDetails = (result: DevelopmentPlanValidation, voice: Voice): Bilingual[] =>
  result.contradictions.map((code) => {
    const sentence = sayCode(contradictions, code, voice);
    return { id: sentence, en: sentence };
  });

export const developmentPlan = assessmentProse<DevelopmentPlanValidation>({
  verdicts: {
    complete: { id: 'Rencana Pengembangan Kompetensi pegawai sudah lengkap', en: 'The development plan is complete' },
    incomplete: {
      id: 'Rencana Pengembangan Kompetensi pegawai belum lengkap',
      en: 'The development plan is not complete',
    },
  },
  whether: { id: 'rencana Pengembangan Kompetensi pegawai sudah lengkap', en: 'the development plan is complete' },
  provisions: {
    'pupr-2-2023/17.2.a': requirement(
      'Rencana memuat nama dan NIP yang benar susunannya',
      'The plan holds the name and a well-formed NIP',
    ),
    'pupr-2-2023/17.2.b': requirement(
      'Rencana memuat jabatan yang dikembangkan',
      'The plan holds the post that is developed',
    ),
    'pupr-2-2023/17.2.c': requirement(
      'Rencana memuat jenis Kompetensi yang dikembangkan',
      'The plan holds the kinds of competency to be developed',
    ),
    'pupr-2-2023/17.2.d': requirement(
      'Rencana memuat bentuk dan jalur pengembangan',
      'The plan holds the form and track of development',
    ),
    'pupr-2-2023/17.2.e': requirement('Rencana memuat penyelenggara', 'The plan holds the organiser'),
    'pupr-2-2023/17.2.f': requirement('Rencana memuat fasilitator', 'The plan holds the facilitator'),
    'pupr-2-2023/17.2.g': requirement(
      'Rencana memuat jadwal atau waktu; Pelatihannya dalam tahun rencana',
      'The plan holds a schedule or time, its trainings within its year',
    ),
    'pupr-2-2023/17.2.h': requirement(
      'Pengembangan sesuai dengan standar Kurikulum instansi pembina',
      'The development fits the standard curriculum of the competency’s agency',
    ),
    'pupr-2-2023/17.2.i': requirement(
      'Rencana memuat hasil penilaian kinerja',
      'The plan holds the result of the performance assessment',
    ),
    'pupr-2-2023/17.2.j': requirement('Rencana memuat kebutuhan anggaran', 'The plan holds the budget needed'),
    'pupr-2-2023/17.2.k': requirement('Rencana memuat jumlah JP', 'The plan holds the number of JP'),
  },
  details: (result, voice) => [...totalDetails(result, voice), ...contradictionDetails(result, voice)],
  sections: elementSections,
});

const dueDays = ({ fiscalYear, approvalDue, submissionDue }: PlanDeadlines, voice: Voice): Bilingual => {
  const approval = sayDate(approvalDue, voice);
  const submission = sayDate(submissionDue, voice);
  return {
    id: `Dalam tahun anggaran ${fiscalYear}, rencana untuk tahun ${fiscalYear + 1} disahkan paling lambat ${approval} dan disampaikan kepada LAN paling lambat ${submission}.`,
    en: `In fiscal year ${fiscalYear}, the plan for ${fiscalYear + 1} is to be approved by ${approval} and to reach LAN by ${submission}.`,
  };
};

const timings: Record<NonNullable<PlanDeadlines['approvalStatus']>, Bilingual> = {
  'on-time': { id: 'tepat waktu', en: 'on time' },
  late: { id: 'terlambat', en: 'late' },
  due: { id: 'belum dilakukan, batas waktunya belum lewat', en: 'not done yet, its day has not passed' },
  overdue: { id: 'belum dilakukan, batas waktunya sudah lewat', en: 'not done, its day has passed' },
};

const deadlineDetails = (result: PlanDeadlines, voice: Voice): Bilingual[] => {
  const { approvalStatus, submissionStatus, periodYears } = result;
  const told = labelledAll([
    [{ id: 'Pengesahan', en: 'Approval' }, approvalStatus === null ? null : sayCode(timings, approvalStatus, voice)],
    [
      { id: 'Penyampaian', en: 'Submission' },
      submissionStatus === null ? null : sayCode(timings, submissionStatus, voice),
    ],
    [
      { id: 'Jangka rencana organisasi', en: 'Period of the organisation’s plan' },
      periodYears === null ? null : sayCount(periodYears, YEAR, voice),
    ],
  ]);
  return [...told, ...laterDetail(result, voice)];
};

export const planDeadlines = selectionProse<PlanDeadlines>({
  choice: dueDays,
  details: deadlineDetails,
  provisions: {
    'pupr-2-2023/16.2': requirement(
      'Jangka rencana organisasi tidak melewati batas',
      'The period of the organisation’s plan stays within the limit',
    ),
    'pupr-2-2023/17.3': requirement(
      'Rencana organisasi ditetapkan oleh Menteri',
      'The organisation’s plan is set by the Minister',
    ),
    'pupr-2-2023/17.4': deadline(
      'Rencana tahunan disahkan PPK tepat waktu',
      'The PPK approves the annual plan in time',
    ),
    'pupr-2-2023/17.5': deadline(
      'Rencana tahunan yang disahkan disampaikan kepada LAN tepat waktu',
      'The approved annual plan is sent to LAN in time',
    ),
  },
});
