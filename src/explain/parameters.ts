/**
 * Words for the numbers of the law that an amended ruleset can change.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { citeProvision } from '../law/citation.js';
import { type Parameter, type ParameterName, parameters } from '../law/parameters.js';
import { MONTH, SEMESTER, say, sayCount, TIME, type Voice, YEAR } from './voice.js';

const retirementAge = (id: string, en: string): Bilingual => ({
  id: `batas usia pensiun ${id}`,
  en: `retirement age of ${en}`,
});

const curriculumTime = (degree: string): Bilingual => ({
  id: `masa tempuh kurikulum ${degree}`,
  en: `curriculum time of ${degree}`,
});

const names: Record<ParameterName, Bilingual> = {
  minimumServiceMonths: { id: 'masa kerja minimal', en: 'minimum service' },
  remainingServiceTimesReleased: {
    id: 'kelipatan sisa masa kerja bagi yang dibebaskan dari tugas',
    en: 'multiple of remaining service for those released from duties',
  },
  remainingServiceTimesInPost: {
    id: 'kelipatan sisa masa kerja bagi yang tetap bertugas',
    en: 'multiple of remaining service for those who stay in post',
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
  retirementAgePaniteraFirstInstance: retirementAge('panitera tingkat pertama', 'panitera at first instance'),
  retirementAgePaniteraAppeal: retirementAge('panitera tingkat banding', 'panitera on appeal'),
  curriculumSemestersD1: curriculumTime('D1'),
  curriculumSemestersD2: curriculumTime('D2'),
  curriculumSemestersD3: curriculumTime('D3'),
  curriculumSemestersS1: curriculumTime('S1/D4'),
  curriculumSemestersProfesi: curriculumTime('profesi'),
  curriculumSemestersS2: curriculumTime('S2'),
  curriculumSemestersS3: curriculumTime('S3'),
};

const units: Record<Parameter['unit'], Bilingual> = { months: MONTH, semesters: SEMESTER, years: YEAR, times: TIME };

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

/** One line on a number that was changed: what it is now, what it is by law, and where. */
export const sayAmendment = (name: string, value: number, voice: Voice): string => {
  if (!isParameterName(name)) return `${voice.quote(name)}: ${value}`;
  const { value: byLaw, unit, provision } = parameters[name];
  const changed = sayCount(value, units[unit], voice);
  const original = sayCount(byLaw, units[unit], voice);
  const cited = citeProvision(provision, voice.locale, { instrument: true });
  const label = say(names[name], voice);
  return say(
    {
      id: `${label}: ${changed} (aslinya ${original}, ${cited})`,
      en: `${label}: ${changed} (${original} by ${cited})`,
    },
    voice,
  );
};
