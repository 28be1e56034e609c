/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { tierWords, trainingKindWords } from '../../prose/shared-words.js';
import { trainingFacts } from '../organizing-words.js';
import type { CatalogueEntryInput } from './facts.js';

export const dictionary = dictionaryOf<CatalogueEntryInput, 'pupr'>({
  facts: {
    ...trainingFacts,
    catalogue: { id: 'katalog', en: 'catalogue' },
    fromUnitNeeds: { id: 'penyusunan dari kebutuhan unit peserta', en: 'drawn up from the participant unit’s needs' },
    fromCompetencyStandard: {
      id: 'penyusunan dari standar Kompetensi jabatan',
      en: 'drawn up from the competency standard of posts',
    },
    programmes: { id: 'golongan program', en: 'kinds of programme' },
    requiredForPost: { id: 'keharusan bagi setiap jenjang dan jabatan', en: 'required for each level and post' },
    closesGap: { id: 'kegunaan menutup kesenjangan Kompetensi', en: 'use for closing a competency gap' },
    meetsUnitNeed: { id: 'kesesuaian dengan kebutuhan unit peserta', en: 'fit with the participant unit’s needs' },
    field: { id: 'bidang Pelatihan', en: 'field of the training' },
    functionalLevel: { id: 'tingkat Pelatihan fungsional', en: 'level of functional training' },
    followsIntegrityGuide: {
      id: 'kesesuaian dengan panduan budaya integritas',
      en: 'fit with the guide on a culture of integrity',
    },
  },
  lists: {
    programmes: {
      item: { id: 'golongan program', en: 'kind of programme' },
      parts: {},
    },
  },
  evidence: {
    programme: plain({ id: 'golongan', en: 'kind' }),
    listed: plain({ id: 'isian termasuk golongan ini', en: 'entry is of this kind' }),
    conditionMet: plain({ id: 'ciri golongan ini ada', en: 'has what makes this kind' }),
    puprField: plain({ id: 'termasuk bidang PUPR', en: 'in public works and housing' }),
  },
  values: {
    ...trainingKindWords,
    ...tierWords,
    pendidikan: { id: 'Pendidikan', en: 'education' },
    pelatihan: { id: 'Pelatihan', en: 'training' },
    mandatory: { id: 'mandatory', en: 'mandatory' },
    kesenjangan: { id: 'berdasarkan kesenjangan', en: 'gap-based' },
    regular: { id: 'regular', en: 'regular' },
    'sumber-daya-air': { id: 'sumber daya air', en: 'water resources' },
    'jalan-dan-jembatan': { id: 'jalan dan jembatan', en: 'roads and bridges' },
    perumahan: { id: 'perumahan', en: 'housing' },
    permukiman: { id: 'permukiman', en: 'settlements' },
    'pembiayaan-infrastruktur': { id: 'pembiayaan infrastruktur', en: 'infrastructure financing' },
    'pengembangan-infrastruktur-wilayah': {
      id: 'pengembangan infrastruktur wilayah',
      en: 'regional infrastructure development',
    },
    'manajemen-konstruksi': { id: 'manajemen konstruksi', en: 'construction management' },
    'manajemen-umum': { id: 'manajemen umum', en: 'general management' },
    'selain-pupr': { id: 'selain bidang PUPR', en: 'outside public works and housing' },
    'tidak-ada': { id: 'tidak ada', en: 'none' },
    pertama: { id: 'pertama', en: 'first' },
    berjenjang: { id: 'berjenjang', en: 'tiered' },
    pupr: { id: 'bidang PUPR', en: 'public works and housing' },
  },
  readings: hoursReadings,
  parameters: trainingParameterWords,
});
