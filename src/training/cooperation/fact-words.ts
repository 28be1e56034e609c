/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import type { TrainingCooperationInput } from './facts.js';

export const dictionary = dictionaryOf<TrainingCooperationInput, 'documents-remain' | 'partner-rules-only'>({
  facts: {
    enteredBy: { id: 'unit yang bekerja sama', en: 'unit that cooperates' },
    partner: { id: 'pihak yang diajak bekerja sama', en: 'other party to the cooperation' },
    scholarshipWithTraining: {
      id: 'kerja sama beasiswa yang memuat Pelatihan',
      en: 'scholarship cooperation that holds training',
    },
    coordinatedWithUnitSdm: { id: 'koordinasi dengan unit SDM', en: 'coordination with the HRD unit' },
    requestedBy: { id: 'pihak yang meminta', en: 'party that asked for it' },
    memorandumSignedBy: { id: 'penanda tangan kesepakatan bersama', en: 'signatory of the memorandum' },
    agreementSignedBy: { id: 'penanda tangan perjanjian kerja sama', en: 'signatory of the agreement' },
    counterpartEqual: { id: 'kesetaraan pejabat pihak lain', en: 'equal standing of the other party’s official' },
    requestSent: { id: 'pengiriman surat permohonan', en: 'request sent' },
    approved: { id: 'persetujuan pimpinan unit SDM', en: 'approval by the head of the HRD unit' },
    unitAppointed: { id: 'penunjukan unit penyelenggara', en: 'programme unit appointed' },
    prepared: {
      id: 'penyiapan kurikulum, pengajar, dan peserta',
      en: 'curriculum, teachers and participants prepared',
    },
  },
  lists: {},
  evidence: {
    scholarshipCooperation: plain({
      id: 'kerja sama beasiswa unit peserta',
      en: 'a participant unit’s scholarship cooperation',
    }),
    rule: plain({ id: 'ukuran', en: 'measure' }),
    done: plain({ id: 'sudah dilakukan', en: 'done' }),
  },
  values: {
    'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
    'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
    lainnya: { id: 'lainnya', en: 'other' },
    'kementerian-lembaga': { id: 'kementerian atau lembaga', en: 'a ministry or agency' },
    'pemerintah-daerah': { id: 'pemerintah daerah', en: 'a local government' },
    'mitra-kerja-sama': { id: 'mitra kerja sama', en: 'a cooperation partner' },
    mitra: { id: 'pihak lain', en: 'the other party' },
    kementerian: { id: 'Kementerian', en: 'the Ministry' },
    menteri: { id: 'Menteri', en: 'the Minister' },
    'pimpinan-unit-sdm': { id: 'pimpinan unit SDM', en: 'the head of the HRD unit' },
    'tidak-ada': { id: 'tidak ada', en: 'none' },
    'pimpinan-unit-penyelenggara': { id: 'pimpinan unit penyelenggara', en: 'the head of the programme unit' },
    'documents-remain': { id: 'dokumennya tetap diperlukan', en: 'the documents are needed all the same' },
    'partner-rules-only': { id: 'hanya ketentuan mitra', en: 'the other party’s rules alone' },
  },
  readings: organizingReadings,
  parameters: trainingParameterWords,
});
