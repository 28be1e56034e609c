/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { CompetencyCertificationInput } from './facts.js';

export const dictionary = dictionaryOf<CompetencyCertificationInput, 'belum'>({
  facts: {
    body: { id: 'lembaga yang menyertifikasi', en: 'certifying body' },
    bnspLicensed: { id: 'lisensi BNSP', en: 'BNSP licence' },
    standard: { id: 'standar uji Kompetensi', en: 'standard of the competency test' },
    testPassed: { id: 'kelulusan uji Kompetensi', en: 'competency test passed' },
    developmentFinishedOn: { id: 'tanggal selesai Pengembangan Kompetensi', en: 'day the development was finished' },
    developmentFieldFits: { id: 'kesesuaian bidang Pengembangan Kompetensi', en: 'fit of the field of development' },
    certifiedOn: { id: 'tanggal sertifikasi', en: 'day of certification' },
  },
  lists: {},
  values: {
    'lsp-unit-sdm': { id: 'LSP unit SDM', en: 'the LSP of the HRD unit' },
    'lsp-lain': { id: 'LSP lain', en: 'another LSP' },
    lainnya: { id: 'lainnya', en: 'other' },
    skkni: { id: 'SKKNI', en: 'SKKNI (national)' },
    internasional: { id: 'internasional', en: 'international' },
    khusus: { id: 'khusus', en: 'special' },
    belum: { id: 'belum', en: 'not yet' },
  },
  readings: organizingReadings,
  parameters: trainingParameterWords,
});
