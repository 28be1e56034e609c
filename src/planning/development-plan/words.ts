/**
 * What is told of a development plan.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { assessmentProse } from '../../prose/assessments.js';
import type { Section } from '../../prose/explanation.js';
import { requirement } from '../../prose/statuses.js';
import { labelledAll, NOT_KNOWN, sayHours, sayRupiah } from '../../prose/values.js';
import { say, sayCode, type Voice } from '../../prose/voice.js';
import type { DevelopmentPlanValidation } from '../index.js';
import { dictionary } from './fact-words.js';

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
  dictionary,
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
