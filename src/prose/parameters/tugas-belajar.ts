/**
 * Words for the numbers of the law on Tugas Belajar and retirement.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { puprParameters } from '../../law/pupr-parameters.js';

const retirementAge = (id: string, en: string): Bilingual => ({
  id: `batas usia pensiun ${id}`,
  en: `retirement age of ${en}`,
});

const curriculumTime = (degree: string): Bilingual => ({
  id: `masa tempuh kurikulum ${degree}`,
  en: `curriculum time of ${degree}`,
});

const words = {
  minimumServiceMonths: { id: 'masa kerja minimal', en: 'minimum service' },
  remainingServiceTimesReleased: {
    id: 'kelipatan sisa masa kerja bagi yang dibebaskan dari tugas',
    en: 'multiple of remaining service for those released from duties',
  },
  remainingServiceTimesInPost: {
    id: 'kelipatan sisa masa kerja bagi yang tetap bertugas',
    en: 'multiple of remaining service for those who stay in post',
  },
  postKeptMonths: {
    id: 'lama studi yang paling lama tidak melepas jabatan',
    en: 'longest study that leaves the post held',
  },
  terminationBarMonths: {
    id: 'lama larangan setelah penghentian Tugas Belajar',
    en: 'bar after a terminated study assignment',
  },
  performanceYears: { id: 'banyaknya tahun kinerja yang dinilai', en: 'years of performance assessed' },
  serviceBeforeNextStudyMonths: { id: 'masa tunggu antar-Tugas Belajar', en: 'wait between study assignments' },
  bondTimesReleased: {
    id: 'kelipatan ikatan dinas bagi yang dibebaskan dari tugas',
    en: 'multiple of the bond for those released from duties',
  },
  bondTimesInPost: {
    id: 'kelipatan ikatan dinas bagi yang tetap bertugas',
    en: 'multiple of the bond for those who stayed in post',
  },
  bondTimesSelfFundedReleased: {
    id: 'kelipatan ikatan dinas bagi peserta biaya mandiri yang dibebaskan dari tugas',
    en: 'multiple of the bond for the self-funded who were released from duties',
  },
  resignationPostponementMonths: {
    id: 'lama penundaan pengunduran diri paling banyak',
    en: 'longest postponement of a resignation',
  },
  extensionLimitMonths: { id: 'batas perpanjangan', en: 'limit of extensions' },
  semesterMonths: { id: 'lama satu semester', en: 'length of a semester' },
  retirementAgeJpt: retirementAge('JPT', 'JPT'),
  retirementAgeAdministration: retirementAge('jabatan administrasi', 'administrative posts'),
  retirementAgeAhliUtama: retirementAge('ahli utama', 'ahli utama'),
  retirementAgeAhliMadya: retirementAge('ahli madya', 'ahli madya'),
  retirementAgeOtherFunctional: retirementAge('jabatan fungsional lainnya', 'other functional posts'),
  retirementAgeGuru: retirementAge('guru', 'guru'),
  retirementAgeDosen: retirementAge('dosen', 'dosen'),
  retirementAgeProfesorExtended: retirementAge('profesor yang diperpanjang', 'profesor who are extended'),
  retirementAgeResearcherMadya: retirementAge('peneliti atau perekayasa madya', 'peneliti or perekayasa madya'),
  retirementAgeResearcherUtama: retirementAge('peneliti atau perekayasa utama', 'peneliti or perekayasa utama'),
  retirementAgeResearcherJunior: retirementAge(
    'peneliti atau perekayasa muda dan pertama',
    'peneliti or perekayasa muda and pertama',
  ),
  retirementAgePaniteraFirstInstance: retirementAge(
    'panitera peradilan umum tingkat pertama',
    'panitera of general courts at first instance',
  ),
  retirementAgePaniteraAppeal: retirementAge(
    'panitera peradilan umum tingkat banding',
    'panitera of general courts on appeal',
  ),
  curriculumSemestersD1: curriculumTime('D1'),
  curriculumSemestersD2: curriculumTime('D2'),
  curriculumSemestersD3: curriculumTime('D3'),
  curriculumSemestersS1: curriculumTime('S1/D4'),
  curriculumSemestersProfesi: curriculumTime('profesi'),
  curriculumSemestersS2: curriculumTime('S2'),
  curriculumSemestersS3: curriculumTime('S3'),
} as const satisfies Record<string, Bilingual>;

/** The same with the numbers that they are for. */
export const tugasBelajarParameterWords = { words, numbers: puprParameters };
