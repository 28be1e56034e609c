/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { certificateReadings } from '../../law/interpretations/training/certificates.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { CurriculumInput } from './facts.js';

export const dictionary = dictionaryOf<CurriculumInput>({
  facts: {
    fieldGroup: { id: 'kelompok bidang', en: 'group of fields' },
    draftedBy: { id: 'penyusun kurikulum', en: 'drafters of the curriculum' },
    fitsStandard: { id: 'kesesuaian dengan standar Kompetensi', en: 'fit with the competency standard' },
    fitsNeeds: { id: 'kesesuaian dengan kebutuhan organisasi', en: 'fit with the organisation’s needs' },
  },
  lists: {
    draftedBy: {
      item: { id: 'penyusun kurikulum', en: 'drafter of the curriculum' },
      parts: {},
    },
  },
  evidence: {
    draftedByHrdUnit: plain({ id: 'unit SDM ikut menyusun', en: 'the HRD unit took part' }),
    draftedByOthers: plain({ id: 'pihak lain ikut menyusun', en: 'others took part' }),
  },
  values: {
    pupr: { id: 'bidang PUPR', en: 'public works and housing' },
    'selain-pupr': { id: 'selain bidang PUPR', en: 'outside public works and housing' },
    'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
    'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
    pakar: { id: 'pakar', en: 'experts' },
    'asosiasi-profesi': { id: 'asosiasi profesi', en: 'professional association' },
    'pemangku-kepentingan': { id: 'pemangku kepentingan', en: 'stakeholders' },
  },
  readings: certificateReadings,
  parameters: trainingParameterWords,
});
