/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { participantReadings } from '../../law/interpretations/training/participants.js';
import { organizingReadings } from '../../law/interpretations/training/shared.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { hours, plain } from '../../prose/evidence.js';
import { trainingParameterWords } from '../../prose/parameters/training.js';
import { tierWords } from '../../prose/shared-words.js';
import type { OrganizerInput } from './index.js';

export const dictionary = dictionaryOf<
  OrganizerInput,
  'unit-penyelenggara' | 'unit-sdm' | 'unit-peserta' | 'lembaga-terakreditasi' | 'lan'
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
  },
  lists: {},
  evidence: {
    openToParticipantUnits: plain({ id: 'termasuk sembilan jenis itu', en: 'among the nine kinds' }),
    hours: hours({ id: 'jam pelajaran', en: 'learning hours' }),
    mostHours: hours({ id: 'paling banyak', en: 'at most' }),
  },
  values: {
    ...tierWords,
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
    'unit-penyelenggara': { id: 'unit penyelenggara', en: 'the programme unit' },
    'unit-sdm': { id: 'unit SDM', en: 'the HRD unit' },
    'unit-peserta': { id: 'unit peserta', en: 'the participant unit' },
    'lembaga-terakreditasi': { id: 'lembaga terakreditasi', en: 'an accredited institute' },
    lan: { id: 'LAN', en: 'LAN' },
  },
  readings: { ...participantReadings, ...organizingReadings },
  parameters: trainingParameterWords,
});
