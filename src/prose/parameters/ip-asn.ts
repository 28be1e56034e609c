/**
 * Words for the numbers of the law on IP ASN.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { ipAsnParameters } from '../../law/ip-asn-parameters.js';

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

const words = {
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
} as const satisfies Record<string, Bilingual>;

/** The same with the numbers that they are for. */
export const ipAsnParameterWords = { words, numbers: ipAsnParameters };
