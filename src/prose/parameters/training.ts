/**
 * Words for the numbers of the law on training.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { douParameters } from '../../law/dou-parameters.js';
import { puprParameters } from '../../law/pupr-parameters.js';

const conversion = (id: string, en: string): Bilingual => ({ id: `konversi ${id}`, en: `conversion of ${en}` });

const words = {
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
} as const satisfies Record<string, Bilingual>;

/** The same with the numbers that they are for. */
export const trainingParameterWords = { words, numbers: { ...puprParameters, ...douParameters } };
