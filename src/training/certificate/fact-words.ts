/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { certificateReadings } from '../../law/interpretations/training/certificates.js';
import { hoursReadings } from '../../law/interpretations/training/hours.js';
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { cited, plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { organizerWords, tierWords, trainingKindWords } from '../../prose/shared-words.js';
import { organizingEvidence, organizingFacts } from '../organizing-words.js';
import type { CertificateInput } from './facts.js';

export const dictionary = dictionaryOf<
  CertificateInput,
  | 'surat-tanda-tamat'
  | 'pimpinan-unit-sdm'
  | 'pimpinan-unit-pelaksana-pelatihan'
  | 'tidak-ada'
  | 'may'
  | 'sertifikat'
  | 'kompeten'
  | 'surat-keterangan'
  | 'pimpinan-unit-penyelenggara'
  | 'telah-mengikuti-pelatihan'
  | 'jpt-madya-atau-pratama-penyelenggara'
  | 'menurut-perjanjian'
  | 'menurut-ketentuan-mitra'
>({
  facts: {
    ...organizingFacts,
    organizer: { id: 'penyelenggara', en: 'organiser' },
    requestedBy: { id: 'pihak yang meminta', en: 'party that asked for it' },
    evaluationRequired: { id: 'adanya evaluasi kelulusan', en: 'evaluation that decides who passes' },
    attended: { id: 'keikutsertaan secara utuh', en: 'attendance in full' },
    finished: { id: 'penyelesaian seluruh program', en: 'whole programme finished' },
    passed: { id: 'kelulusan', en: 'passing' },
    competencyReached: { id: 'pencapaian Kompetensi yang disyaratkan', en: 'required competency reached' },
    rank: { id: 'peringkat', en: 'rank' },
  },
  lists: {},
  evidence: {
    ...organizingEvidence,
    governedBy: cited({ id: 'ketentuan yang mengatur', en: 'governed by' }),
    document: plain({ id: 'dokumen', en: 'document' }),
    wording: plain({ id: 'bunyinya', en: 'wording' }),
    signedBy: plain({ id: 'penanda tangan', en: 'signed by' }),
    awardRanks: plain({ id: 'peringkat paling rendah yang mendapat piagam', en: 'last rank that gets an award' }),
    issuedBy: plain({ id: 'penerbit', en: 'issued by' }),
    award: plain({ id: 'piagam penghargaan', en: 'award' }),
    awardSignedBy: plain({ id: 'penanda tangan piagam', en: 'award signed by' }),
  },
  values: {
    ...trainingKindWords,
    ...tierWords,
    ...organizerWords,
    mitra: { id: 'pihak lain', en: 'the other party' },
    kementerian: { id: 'Kementerian', en: 'the Ministry' },
    'tidak-diperingkat': { id: 'tidak diperingkat', en: 'not ranked' },
    'surat-tanda-tamat': { id: 'surat tanda tamat Pelatihan', en: 'completion certificate' },
    'pimpinan-unit-sdm': { id: 'pimpinan unit SDM', en: 'the head of the HRD unit' },
    'pimpinan-unit-pelaksana-pelatihan': {
      id: 'pimpinan unit pelaksana Pelatihan',
      en: 'the head of the training centre',
    },
    'tidak-ada': { id: 'tidak ada', en: 'none' },
    may: { id: 'dapat diberikan', en: 'may be given' },
    sertifikat: { id: 'sertifikat', en: 'certificate' },
    kompeten: { id: 'kompeten', en: 'kompeten' },
    'surat-keterangan': { id: 'surat keterangan', en: 'statement' },
    'pimpinan-unit-penyelenggara': { id: 'pimpinan unit penyelenggara', en: 'the head of the programme unit' },
    'telah-mengikuti-pelatihan': { id: 'telah mengikuti Pelatihan', en: 'telah mengikuti Pelatihan' },
    'jpt-madya-atau-pratama-penyelenggara': {
      id: 'pejabat pimpinan tinggi madya atau pratama penyelenggara',
      en: 'a pimpinan tinggi madya or pratama official of the organiser',
    },
    'menurut-perjanjian': {
      id: 'pejabat menurut perjanjian, dapat pimpinan unit SDM',
      en: 'whoever the agreement names, as may be the head of the HRD unit',
    },
    'menurut-ketentuan-mitra': { id: 'pejabat menurut ketentuan mitra', en: 'whoever the other party’s rules name' },
  },
  readings: { ...certificateReadings, ...hoursReadings, ...participantReadings, ...organizingReadings },
  parameters: trainingParameterWords,
});
