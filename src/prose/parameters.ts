/**
 * Words for the numbers of the law that an amended ruleset can change.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import { citeProvision } from '../law/citation.js';
import { provisionOfParameter } from '../law/confidence.js';
import type { Parameter } from '../law/parameter.js';
import { type ParameterName, parameters } from '../law/parameters.js';
import type { ProvisionId } from '../law/provisions.js';
import { sayAmount } from './values.js';
import {
  LEARNING_HOUR,
  MONTH,
  PERCENT,
  PERSON,
  POINT,
  QUARTER,
  SEMESTER,
  SESSION,
  say,
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

const weight = (id: string, en: string): Bilingual => ({
  id: `bobot ${id} dalam IP ASN`,
  en: `weight of ${en} in IP ASN`,
});

const points = (id: string, en: string): Bilingual => ({
  id: `nilai IP ASN untuk ${id}`,
  en: `IP ASN points for ${en}`,
});

const bound = (id: string, en: string): Bilingual => ({
  id: `batas yang harus dilampaui untuk ${id} dalam IP ASN`,
  en: `bound to be exceeded for ${en} in IP ASN`,
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
  ipAsnWeightKualifikasi: weight('kualifikasi', 'qualification'),
  ipAsnWeightKompetensi: weight('kompetensi', 'competency'),
  ipAsnWeightKinerja: weight('kinerja', 'performance'),
  ipAsnWeightDisiplin: weight('disiplin', 'discipline'),
  ipAsnEducationS3: points('pendidikan S3', 'S3 education'),
  ipAsnEducationS2: points('pendidikan S2', 'S2 education'),
  ipAsnEducationS1: points('pendidikan S1 atau D4', 'S1 or D4 education'),
  ipAsnEducationD3: points('pendidikan D3', 'D3 education'),
  ipAsnEducationSlta: points('pendidikan D2, D1, atau SLTA', 'D2, D1 or SLTA education'),
  ipAsnEducationBelowSlta: points('pendidikan di bawah SLTA', 'education below SLTA'),
  ipAsnLeadershipTraining: points(
    'diklat kepemimpinan yang sesuai jabatan',
    'leadership training that matches the post',
  ),
  ipAsnFunctionalTraining: points('diklat fungsional yang sesuai jabatan', 'functional training that matches the post'),
  ipAsnTechnicalTraining: points(
    'diklat teknis pejabat struktural atau fungsional',
    'technical training in a structural or functional post',
  ),
  ipAsnTechnicalTrainingPelaksana: points('diklat teknis pelaksana', 'technical training as pelaksana'),
  ipAsnSeminar: points('seminar pejabat struktural atau fungsional', 'a seminar in a structural or functional post'),
  ipAsnSeminarPelaksana: points('seminar pelaksana', 'a seminar as pelaksana'),
  ipAsnTechnicalHours: {
    id: 'diklat teknis yang harus dicapai dalam IP ASN',
    en: 'technical training to be reached in IP ASN',
  },
  ipAsnTechnicalYears: {
    id: 'jangka waktu diklat teknis dalam IP ASN',
    en: 'time in which technical training counts in IP ASN',
  },
  ipAsnSeminarYears: { id: 'jangka waktu seminar dalam IP ASN', en: 'time in which a seminar counts in IP ASN' },
  ipAsnPerformanceHighestBand: points('kinerja pada rentang tertinggi', 'performance in the highest band'),
  ipAsnPerformanceHighBand: points('kinerja pada rentang kedua', 'performance in the second band'),
  ipAsnPerformanceMiddleBand: points('kinerja pada rentang ketiga', 'performance in the third band'),
  ipAsnPerformanceLowBand: points('kinerja pada rentang keempat', 'performance in the fourth band'),
  ipAsnPerformanceLowestBand: points('kinerja pada rentang terendah', 'performance in the lowest band'),
  ipAsnPerformanceHighestBandAbove: bound('rentang kinerja tertinggi', 'the highest band of performance'),
  ipAsnPerformanceHighBandAbove: bound('rentang kinerja kedua', 'the second band of performance'),
  ipAsnPerformanceMiddleBandAbove: bound('rentang kinerja ketiga', 'the third band of performance'),
  ipAsnPerformanceLowBandAbove: bound('rentang kinerja keempat', 'the fourth band of performance'),
  ipAsnPredicateSangatBaik: points('predikat sangat baik', 'the predicate very good'),
  ipAsnPredicateBaik: points('predikat baik', 'the predicate good'),
  ipAsnPredicateButuhPerbaikan: points('predikat butuh perbaikan', 'the predicate needs improvement'),
  ipAsnPredicateKurang: points('predikat kurang', 'the predicate poor'),
  ipAsnPredicateSangatKurang: points('predikat sangat kurang', 'the predicate very poor'),
  ipAsnPenaltyNever: points('yang tidak pernah dihukum disiplin', 'never having been penalised'),
  ipAsnPenaltyRingan: points('hukuman disiplin ringan', 'a light disciplinary penalty'),
  ipAsnPenaltySedang: points('hukuman disiplin sedang', 'a medium disciplinary penalty'),
  ipAsnPenaltyBerat: points('hukuman disiplin berat', 'a heavy disciplinary penalty'),
  ipAsnSangatTinggiAbove: bound('kategori sangat tinggi', 'the category very high'),
  ipAsnTinggiAbove: bound('kategori tinggi', 'the category high'),
  ipAsnSedangAbove: bound('kategori sedang', 'the category medium'),
  ipAsnRendahAbove: bound('kategori rendah', 'the category low'),
  ipAsnPppkFromYear: { id: 'awal pengukuran IP ASN PPPK', en: 'start of measuring the IP ASN of PPPK' },
};

/** What values are counted in; a calendar year is not counted, but named. */
const units: Record<Exclude<Parameter['unit'], 'year'>, Unit> = {
  months: MONTH,
  semesters: SEMESTER,
  years: YEAR,
  times: TIME,
  hours: LEARNING_HOUR,
  sessions: SESSION,
  percent: PERCENT,
  people: PERSON,
  quarters: QUARTER,
  points: POINT,
};

const sayInUnit = (value: number, unit: Parameter['unit'], voice: Voice): string =>
  unit === 'year' ? say({ id: `tahun ${value}`, en: `${value}` }, voice) : sayAmount(value, units[unit], voice);

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameters, name);

/** A parameter with all that may be said of one. */
const parameterNamed = (name: ParameterName): Parameter => parameters[name];

/** What sets a number on the day of a decision; where that is a text that was not seen, what set it before, and that it did. */
const sayOrigin = (name: ParameterName, asOf: string, voice: Voice): string => {
  const cite = (provision: ProvisionId): string => citeProvision(provision, voice.locale, { instrument: true });
  const { provision, later } = parameterNamed(name);
  const current = provisionOfParameter(name, { asOf });
  if (current !== later) return cite(current);
  return say(
    {
      id: `${cite(provision)}, sudah diganti ${cite(current)} yang isinya belum dilihat`,
      en: `${cite(provision)}, since replaced by ${cite(current)}, whose text was not seen`,
    },
    voice,
  );
};

/** One line on a number that was changed: what it is now, what it is by law on the day of the decision, and where. */
export const sayAmendment = (name: string, value: number, asOf: string, voice: Voice): string => {
  if (!isParameterName(name)) return `${voice.quote(name)}: ${value}`;
  const { value: byLaw, unit } = parameters[name];
  const changed = sayInUnit(value, unit, voice);
  const original = sayInUnit(byLaw, unit, voice);
  const cited = sayOrigin(name, asOf, voice);
  const label = say(names[name], voice);
  return say(
    {
      id: `${label}: ${changed} (aslinya ${original}, ${cited})`,
      en: `${label}: ${changed} (${original} by ${cited})`,
    },
    voice,
  );
};
