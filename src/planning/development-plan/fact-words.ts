/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { hours, plain, rupiah } from '../../prose/evidence.js';
import { planningParameterWords } from '../../prose/parameters/planning.js';
import { developmentKindWords, personFacts, predicateWords, statusWords } from '../../prose/shared-words.js';
import type { DevelopmentPlanInput } from './facts.js';

export const dictionary = dictionaryOf<DevelopmentPlanInput>({
  facts: {
    name: { id: 'nama', en: 'name' },
    nip: { id: 'NIP', en: 'NIP' },
    employmentStatus: personFacts.employmentStatus,
    positionName: { id: 'jabatan', en: 'post held' },
    competencies: { id: 'daftar Kompetensi', en: 'list of competencies' },
    activities: { id: 'daftar kegiatan', en: 'list of activities' },
    organizerName: { id: 'penyelenggara', en: 'organiser' },
    facilitator: { id: 'fasilitator', en: 'facilitator' },
    firstDay: { id: 'hari pertama studi atau kegiatan', en: 'first day of the study or activity' },
    lastDay: { id: 'hari terakhir Pelatihan atau kegiatan', en: 'last day of the training or activity' },
    year: { id: 'tahun', en: 'year' },
    curriculumFits: { id: 'kesesuaian dengan standar Kurikulum', en: 'fit with the standard curriculum' },
    predicate: { id: 'predikat kinerja', en: 'performance predicate' },
    budget: { id: 'anggaran', en: 'budget' },
    hours: { id: 'jam pelajaran (JP)', en: 'learning hours (JP)' },
  },
  lists: {
    competencies: {
      item: { id: 'Kompetensi', en: 'competency' },
      parts: {},
    },
    activities: {
      item: { id: 'kegiatan', en: 'activity' },
      parts: {
        kind: { id: 'bentuk dan jalur', en: 'form and track' },
        hours: { id: 'JP', en: 'JP' },
        cost: { id: 'biaya', en: 'cost' },
      },
    },
  },
  evidence: {
    hasName: plain({ id: 'ada nama', en: 'has a name' }),
    isNipPossible: plain({ id: 'susunan NIP benar', en: 'NIP well formed' }),
    isNipOfStatus: plain({ id: 'NIP sesuai dengan status', en: 'NIP fits the status' }),
    competencies: plain({ id: 'banyaknya Kompetensi', en: 'number of competencies' }),
    activities: plain({ id: 'banyaknya kegiatan', en: 'number of activities' }),
    withoutForm: plain({ id: 'yang tanpa bentuk', en: 'without a form' }),
    firstDay: plain({ id: 'hari pertama', en: 'first day' }),
    lastDay: plain({ id: 'hari terakhir', en: 'last day' }),
    hasStudy: plain({ id: 'ada Tugas Belajar', en: 'has a study assignment' }),
    budget: rupiah({ id: 'anggaran', en: 'budget' }),
    activityCost: rupiah({ id: 'jumlah biaya kegiatan', en: 'cost of the activities' }),
    hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
    activityHours: hours({ id: 'jumlah JP kegiatan', en: 'JP of the activities' }),
  },
  values: {
    ...developmentKindWords,
    ...predicateWords,
    ...statusWords,
    'tidak-ada': { id: 'tidak ada', en: 'none' },
  },
  readings: talentPlanningReadings,
  parameters: planningParameterWords,
});
