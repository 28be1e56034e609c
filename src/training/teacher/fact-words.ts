/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { certificateReadings } from '../../law/interpretations/training/certificates.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { TeacherInput } from './facts.js';

export const dictionary = dictionaryOf<TeacherInput, 'open' | 'complete'>({
  facts: {
    fieldGroup: { id: 'kelompok bidang', en: 'group of fields' },
    origin: { id: 'asal pengajar', en: 'origin of the teacher' },
    teacherKind: { id: 'jenis pengajar', en: 'kind of teacher' },
  },
  lists: {},
  evidence: {
    listed: plain({ id: 'tercantum dalam daftar', en: 'named by the list' }),
    rule: plain({ id: 'ukuran', en: 'measure' }),
  },
  values: {
    pupr: { id: 'bidang PUPR', en: 'public works and housing' },
    'selain-pupr': { id: 'selain bidang PUPR', en: 'outside public works and housing' },
    internal: { id: 'internal Kementerian', en: 'inside the Ministry' },
    eksternal: { id: 'eksternal Kementerian', en: 'outside the Ministry' },
    widyaiswara: { id: 'widyaiswara', en: 'widyaiswara' },
    'pejabat-fungsional': { id: 'pejabat fungsional', en: 'functional official' },
    'pejabat-struktural': { id: 'pejabat struktural', en: 'structural official' },
    praktisi: { id: 'praktisi', en: 'practitioner' },
    'asosiasi-profesi': { id: 'asosiasi profesi', en: 'professional association' },
    akademisi: { id: 'akademisi', en: 'academic' },
    lainnya: { id: 'lainnya', en: 'other' },
    open: { id: 'daftarnya memberi contoh', en: 'the list gives examples' },
    complete: { id: 'daftarnya lengkap', en: 'the list is complete' },
  },
  readings: certificateReadings,
  parameters: trainingParameterWords,
});
