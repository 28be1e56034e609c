/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { talentPlanningReadings } from '../../law/interpretations/talent-planning.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { planningParameterWords } from '../../prose/parameters/planning.js';
import type { CompetencyGapInput } from './facts.js';

export const dictionary = dictionaryOf<CompetencyGapInput, 'by-importance' | 'only-reported'>({
  facts: {
    competencies: { id: 'daftar Kompetensi', en: 'list of competencies' },
    bands: { id: 'golongan kesesuaian dengan jabatan', en: 'bands of the match with the post' },
  },
  lists: {
    competencies: {
      item: { id: 'Kompetensi', en: 'competency' },
      parts: {
        name: { id: 'nama', en: 'name' },
        cluster: { id: 'rumpun', en: 'cluster' },
        required: { id: 'tingkat yang diminta', en: 'level required' },
        held: { id: 'tingkat yang dimiliki', en: 'level held' },
        importance: { id: 'tingkat kepentingan', en: 'importance' },
      },
    },
    bands: {
      item: { id: 'rentang', en: 'band' },
      parts: {
        from: { id: 'mulai dari', en: 'from' },
        label: { id: 'sebutan', en: 'label' },
      },
    },
  },
  evidence: {
    competencies: plain({ id: 'banyaknya Kompetensi', en: 'number of competencies' }),
    withGap: plain({ id: 'yang ada kesenjangannya', en: 'with a gap' }),
    importance: plain({ id: 'tingkat kepentingan', en: 'importance' }),
    rule: plain({ id: 'ukuran', en: 'measure' }),
  },
  values: {
    teknis: { id: 'teknis', en: 'technical' },
    manajerial: { id: 'manajerial', en: 'managerial' },
    'sosial-kultural': { id: 'sosial kultural', en: 'socio-cultural' },
    mutlak: { id: 'mutlak', en: 'mutlak (essential)' },
    penting: { id: 'penting', en: 'penting (very important)' },
    perlu: { id: 'perlu', en: 'perlu (important)' },
    'by-importance': { id: 'menurut kepentingannya', en: 'by importance' },
    'only-reported': { id: 'hanya dilaporkan', en: 'only reported' },
  },
  readings: talentPlanningReadings,
  parameters: planningParameterWords,
});
