/**
 * Words for the numbers of the law that an amended ruleset can change.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { citeProvision } from '../law/citation.js';
import { type Parameter, type ParameterName, parameters } from '../law/parameters.js';
import {
  LEARNING_HOUR,
  MONTH,
  PERCENT,
  PERSON,
  QUARTER,
  SEMESTER,
  SESSION,
  say,
  sayCount,
  TIME,
  type Unit,
  type Voice,
  YEAR,
} from './voice.js';

const retirementAge = (id: string, en: string): Bilingual => ({
  id: `batas usia pensiun ${id}`,
  en: `retirement age of ${en}`,
});

const curriculumTime = (degree: string): Bilingual => ({
  id: `masa tempuh kurikulum ${degree}`,
  en: `curriculum time of ${degree}`,
});

const conversion = (id: string, en: string): Bilingual => ({ id: `konversi ${id}`, en: `conversion of ${en}` });

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
  minimumHoursPns: { id: 'pengembangan minimal PNS setahun', en: 'minimum development of a PNS a year' },
  maximumHoursPppk: { id: 'Pelatihan paling banyak PPPK setahun', en: 'maximum training of a PPPK a year' },
  experientialShare: { id: 'bagian belajar dari pengalaman', en: 'share of experiential learning' },
  socialShare: { id: 'bagian belajar bersama', en: 'share of social learning' },
  formalShare: { id: 'bagian belajar formal', en: 'share of formal learning' },
  technicalGuidanceHours: {
    id: 'batas bimbingan teknis oleh unit peserta',
    en: 'limit of technical guidance by a participant unit',
  },
  awardRanks: {
    id: 'banyaknya peserta terbaik yang dapat diberi piagam',
    en: 'number of best participants who may get an award',
  },
  hoursSeminarDay: conversion('sehari seminar', 'a day of seminar'),
  hoursSeminarDayInternational: conversion('sehari seminar internasional', 'a day of international seminar'),
  hoursWorkshopDay: conversion('sehari lokakarya', 'a day of workshop'),
  hoursWorkshopDayInternational: conversion('sehari lokakarya internasional', 'a day of international workshop'),
  hoursGuidanceSession: conversion('satu sesi coaching atau mentoring', 'a session of coaching or mentoring'),
  guidanceSessionsPerMonth: {
    id: 'batas coaching, dan mentoring, sebulan',
    en: 'limit of coaching, and of mentoring, a month',
  },
  hoursSelfStudyDay: conversion(
    'sehari belajar mandiri atau komunitas belajar',
    'a day of self-study or in a learning community',
  ),
  hoursBenchmarking: conversion('satu kegiatan patok banding', 'a benchmarking activity'),
  hoursPlacement: conversion('satu magang, detasering, atau pertukaran', 'an internship, secondment or exchange'),
  hoursTechnicalGuidanceDay: conversion('sehari bimbingan teknis', 'a day of technical guidance'),
  hoursELearningDay: conversion('sehari e-learning', 'a day of e-learning'),
  hoursDistanceTrainingDay: conversion('sehari Pelatihan jarak jauh', 'a day of distance training'),
  hoursOutboundDay: conversion('sehari pembelajaran alam terbuka', 'a day of outdoor learning'),
  douAwards: {
    id: 'banyaknya peserta terbaik DOU ASN yang mendapat piagam',
    en: 'number of best DOU ASN participants who get an award',
  },
  postTrainingFromMonths: {
    id: 'jarak dari akhir Pelatihan ke awal evaluasi pascapelatihan',
    en: 'time from the end of training to the start of the evaluation after it',
  },
  postTrainingUntilMonths: {
    id: 'jarak dari akhir Pelatihan ke akhir evaluasi pascapelatihan',
    en: 'time from the end of training to the end of the evaluation after it',
  },
  planYearsMost: { id: 'jangka rencana terpanjang', en: 'longest period of a plan' },
  planApprovalQuarter: {
    id: 'batas pengesahan rencana tahunan sejak awal tahun anggaran',
    en: 'limit for approving the annual plan, from the start of the fiscal year',
  },
  planSubmissionQuarter: {
    id: 'batas penyampaian rencana kepada LAN sejak awal tahun anggaran',
    en: 'limit for sending the plan to LAN, from the start of the fiscal year',
  },
};

const units: Record<Parameter['unit'], Unit> = {
  months: MONTH,
  semesters: SEMESTER,
  years: YEAR,
  times: TIME,
  hours: LEARNING_HOUR,
  sessions: SESSION,
  percent: PERCENT,
  people: PERSON,
  quarters: QUARTER,
};

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
