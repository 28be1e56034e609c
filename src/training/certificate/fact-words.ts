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
import { beside, cited, hours, plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { organizerWords, tierWords } from '../../prose/shared-words.js';
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
    kind: { id: 'jenis Pelatihan', en: 'kind of training' },
    tier: { id: 'jenjang kepemimpinan', en: 'tier of leadership' },
    hrdUnitAccredited: {
      id: 'akreditasi unit SDM untuk Pelatihan ini',
      en: 'accreditation of the HRD unit for the training',
    },
    experientialOrSocial: {
      id: 'termasuk belajar dari pengalaman atau belajar bersama',
      en: 'whether it is experiential or social learning',
    },
    hours: { id: 'jam pelajaran (JP)', en: 'learning hours (JP)' },
    disseminatesNspk: { id: 'penyebarluasan hasil penyusunan NSPK', en: 'passing on of NSPK that were drawn up' },
    servesOwnDuties: {
      id: 'kegunaan bagi tugas unit peserta sendiri',
      en: 'use for the participant unit’s own duties',
    },
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
    openToParticipantUnits: plain({ id: 'termasuk sembilan jenis itu', en: 'among the nine kinds' }),
    hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
    mostHours: hours({ id: 'paling banyak', en: 'at most' }),
    governedBy: cited({ id: 'ketentuan yang mengatur', en: 'governed by' }),
    attended: beside(
      'maximum',
      plain({ id: 'ada yang diikuti dalam jangka waktunya', en: 'there is one in the time that counts' }),
      plain({ id: 'keikutsertaan secara utuh', en: 'attendance in full' }),
    ),
    document: plain({ id: 'dokumen', en: 'document' }),
    wording: plain({ id: 'bunyinya', en: 'wording' }),
    signedBy: plain({ id: 'penanda tangan', en: 'signed by' }),
    awardRanks: plain({ id: 'peringkat paling rendah yang mendapat piagam', en: 'last rank that gets an award' }),
    issuedBy: plain({ id: 'penerbit', en: 'issued by' }),
    award: plain({ id: 'piagam penghargaan', en: 'award' }),
    awardSignedBy: plain({ id: 'penanda tangan piagam', en: 'award signed by' }),
  },
  values: {
    ...tierWords,
    ...organizerWords,
    kepemimpinan: { id: 'kepemimpinan', en: 'leadership' },
    'pelatihan-dasar': { id: 'dasar', en: 'basic' },
    manajerial: { id: 'manajerial', en: 'managerial' },
    teknis: { id: 'teknis', en: 'technical' },
    fungsional: { id: 'fungsional', en: 'functional' },
    'sosial-kultural': { id: 'sosial kultural', en: 'socio-cultural' },
    seminar: { id: 'seminar', en: 'seminar' },
    lokakarya: { id: 'lokakarya', en: 'workshop' },
    'bimbingan-teknis': { id: 'bimbingan teknis', en: 'technical guidance' },
    sosialisasi: { id: 'sosialisasi', en: 'information session' },
    'klasikal-lainnya': { id: 'klasikal lainnya', en: 'other classical' },
    coaching: { id: 'coaching', en: 'coaching' },
    mentoring: { id: 'mentoring', en: 'mentoring' },
    'e-learning': { id: 'e-learning', en: 'e-learning' },
    'jarak-jauh': { id: 'jarak jauh', en: 'distance' },
    detasering: { id: 'detasering', en: 'secondment' },
    'alam-terbuka': { id: 'pembelajaran alam terbuka', en: 'outdoor learning' },
    'patok-banding': { id: 'patok banding', en: 'benchmarking' },
    pertukaran: { id: 'pertukaran', en: 'exchange' },
    'belajar-mandiri': { id: 'belajar mandiri', en: 'self-study' },
    'komunitas-belajar': { id: 'komunitas belajar', en: 'learning community' },
    'bimbingan-di-tempat-kerja': { id: 'bimbingan di tempat kerja', en: 'guidance at work' },
    magang: { id: 'magang', en: 'internship' },
    'nonklasikal-lainnya': { id: 'nonklasikal lainnya', en: 'other nonclassical' },
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
