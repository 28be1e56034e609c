import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/kernel/calendar.js';
import { CONFIDENCES } from '../../src/kernel/rules.js';
import type { Parameter } from '../../src/law/parameter.js';
import { type ParameterName, parameters } from '../../src/law/parameters.js';
import { provisions } from '../../src/law/provisions.js';
import { peraturanBkn8Of2019, permenPupr2Of2023 } from '../../src/law/ruleset.js';
import { sayAmendment } from '../../src/prose/amendments.js';
import { gathered } from '../../src/prose/dictionary.js';
import { parameterWords } from '../../src/prose/parameters/index.js';

const all = Object.entries<Parameter>(parameters);

/** The numbers as the law has them, read again from the texts. */
const LAW: readonly [ParameterName, number, Parameter['unit'], string][] = [
  ['minimumServiceMonths', 12, 'months', 'pupr-2-2023/28.a'],
  ['remainingServiceTimesReleased', 3, 'times', 'pupr-2-2023/28.b.1'],
  ['remainingServiceTimesInPost', 2, 'times', 'pupr-2-2023/28.b.2'],
  ['postKeptMonths', 6, 'months', 'pp-11-2017/64.1.d'],
  ['terminationBarMonths', 24, 'months', 'pupr-2-2023/28.e.3'],
  ['performanceYears', 2, 'years', 'pupr-2-2023/28.g'],
  ['serviceBeforeNextStudyMonths', 18, 'months', 'pupr-2-2023/29'],
  ['bondTimesReleased', 2, 'times', 'pupr-2-2023/37.2.d.1'],
  ['bondTimesInPost', 1, 'times', 'pupr-2-2023/37.2.d.2'],
  ['bondTimesSelfFundedReleased', 1, 'times', 'pupr-2-2023/37.2.d.3'],
  ['extensionLimitMonths', 12, 'months', 'pupr-2-2023/38.3'],
  ['resignationPostponementMonths', 12, 'months', 'pp-11-2017/238.2'],
  ['semesterMonths', 6, 'months', 'pupr-2-2023/38.3'],
  ['retirementAgeJpt', 60, 'years', 'uu-20-2023/55'],
  ['retirementAgeAdministration', 58, 'years', 'uu-20-2023/55'],
  ['retirementAgeAhliUtama', 65, 'years', 'pp-11-2017/239'],
  ['retirementAgeAhliMadya', 60, 'years', 'pp-11-2017/239'],
  ['retirementAgeOtherFunctional', 58, 'years', 'pp-11-2017/239'],
  ['retirementAgeGuru', 60, 'years', 'uu-14-2005'],
  ['retirementAgeDosen', 65, 'years', 'uu-14-2005'],
  ['retirementAgeProfesorExtended', 70, 'years', 'uu-14-2005'],
  ['retirementAgeResearcherMadya', 65, 'years', 'uu-11-2019'],
  ['retirementAgeResearcherUtama', 70, 'years', 'uu-11-2019'],
  ['retirementAgeResearcherJunior', 58, 'years', 'uu-11-2019'],
  ['retirementAgePaniteraFirstInstance', 60, 'years', 'uu-49-2009'],
  ['retirementAgePaniteraAppeal', 62, 'years', 'uu-49-2009'],
  ['curriculumSemestersD1', 2, 'semesters', 'permendikbudristek-53-2023'],
  ['curriculumSemestersD2', 4, 'semesters', 'permendikbudristek-53-2023'],
  ['curriculumSemestersD3', 6, 'semesters', 'permendikbudristek-53-2023'],
  ['curriculumSemestersS1', 8, 'semesters', 'permendikbudristek-53-2023'],
  ['curriculumSemestersProfesi', 2, 'semesters', 'permendikbudristek-53-2023'],
  ['curriculumSemestersS2', 4, 'semesters', 'permendikbudristek-53-2023'],
  ['curriculumSemestersS3', 6, 'semesters', 'permendikbudristek-53-2023'],
  ['minimumHoursPns', 20, 'hours', 'pupr-2-2023/19.2'],
  ['maximumHoursPppk', 24, 'hours', 'pupr-2-2023/19.3'],
  ['experientialShare', 70, 'percent', 'pupr-2-2023/49.2.a'],
  ['socialShare', 20, 'percent', 'pupr-2-2023/49.2.b'],
  ['formalShare', 10, 'percent', 'pupr-2-2023/49.2.c'],
  ['technicalGuidanceHours', 30, 'hours', 'pupr-2-2023/57.7'],
  ['awardRanks', 1, 'people', 'pupr-2-2023/66.5'],
  ['hoursSeminarDay', 4, 'hours', 'perlan-10-2018'],
  ['hoursSeminarDayInternational', 6, 'hours', 'perlan-10-2018'],
  ['hoursWorkshopDay', 5, 'hours', 'perlan-10-2018'],
  ['hoursWorkshopDayInternational', 7, 'hours', 'perlan-10-2018'],
  ['hoursGuidanceSession', 2, 'hours', 'perlan-10-2018'],
  ['guidanceSessionsPerMonth', 2, 'sessions', 'perlan-10-2018'],
  ['hoursSelfStudyDay', 2, 'hours', 'perlan-10-2018'],
  ['hoursBenchmarking', 10, 'hours', 'perlan-10-2018'],
  ['hoursPlacement', 20, 'hours', 'perlan-10-2018'],
  ['hoursTechnicalGuidanceDay', 4, 'hours', 'perlan-10-2018'],
  ['hoursELearningDay', 3, 'hours', 'perlan-10-2018'],
  ['hoursDistanceTrainingDay', 4, 'hours', 'perlan-10-2018'],
  ['hoursOutboundDay', 4, 'hours', 'perlan-10-2018'],
  ['douAwards', 5, 'people', 'dou-asn-probolinggo/vii.8.2.2'],
  ['postTrainingFromMonths', 6, 'months', 'dou-asn-probolinggo/viii.2'],
  ['postTrainingUntilMonths', 12, 'months', 'dou-asn-probolinggo/viii.2'],
  ['planYearsMost', 5, 'years', 'pupr-2-2023/16.2'],
  ['planApprovalQuarter', 2, 'quarters', 'pupr-2-2023/17.4'],
  ['planSubmissionQuarter', 3, 'quarters', 'pupr-2-2023/17.5'],
  ['ipAsnWeightKualifikasi', 25, 'points', 'permenpan-rb-38-2018/12.a'],
  ['ipAsnWeightKompetensi', 40, 'points', 'permenpan-rb-38-2018/12.b'],
  ['ipAsnWeightKinerja', 30, 'points', 'permenpan-rb-38-2018/12.c'],
  ['ipAsnWeightDisiplin', 5, 'points', 'permenpan-rb-38-2018/12.d'],
  ['ipAsnEducationS3', 25, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnEducationS2', 20, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnEducationS1', 15, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnEducationD3', 10, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnEducationSlta', 5, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnEducationBelowSlta', 1, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnLeadershipTraining', 15, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnFunctionalTraining', 15, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnTechnicalTraining', 15, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnTechnicalTrainingPelaksana', 22.5, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnSeminar', 10, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnSeminarPelaksana', 17.5, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnTechnicalHours', 20, 'hours', 'peraturan-bkn-8-2019'],
  ['ipAsnTechnicalYears', 1, 'years', 'peraturan-bkn-8-2019'],
  ['ipAsnSeminarYears', 2, 'years', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceHighestBand', 30, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceHighBand', 25, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceMiddleBand', 15, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceLowBand', 5, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceLowestBand', 1, 'points', 'peraturan-bkn-8-2019'],
  // Written as 91 to 100, 76 to 90, 61 to 75, 51 to 60, and 50 and below (A84).
  ['ipAsnPerformanceHighestBandAbove', 90, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceHighBandAbove', 75, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceMiddleBandAbove', 60, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPerformanceLowBandAbove', 50, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPredicateSangatBaik', 30, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPredicateBaik', 25, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPredicateButuhPerbaikan', 15, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPredicateKurang', 5, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPredicateSangatKurang', 1, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPenaltyNever', 5, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPenaltyRingan', 3, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPenaltySedang', 2, 'points', 'peraturan-bkn-8-2019'],
  ['ipAsnPenaltyBerat', 1, 'points', 'peraturan-bkn-8-2019'],
  // Written as 91 to 100, 81 to 90, 71 to 80, 61 to 70, and 0 to 60 (A84).
  ['ipAsnSangatTinggiAbove', 90, 'points', 'permenpan-rb-38-2018/14.a'],
  ['ipAsnTinggiAbove', 80, 'points', 'permenpan-rb-38-2018/14.b'],
  ['ipAsnSedangAbove', 70, 'points', 'permenpan-rb-38-2018/14.c'],
  ['ipAsnRendahAbove', 60, 'points', 'permenpan-rb-38-2018/14.d'],
  ['ipAsnPppkFromYear', 2024, 'year', 'peraturan-bkn-8-2019'],
];

const isOnIpAsn = (name: string): boolean => name.startsWith('ipAsn');

/** A voice that has words for nothing but numbers of the law. */
const silent = { dictionary: { ...gathered([]), parameters: parameterWords }, labels: {} };

describe('parameters', () => {
  it.each(LAW)('%s is %d %s, by %s', (name, value, unit, provision) => {
    expect(parameters[name]).toMatchObject({ value, unit, provision });
  });

  it('are those, and no others', () => {
    expect(Object.keys(parameters).sort()).toEqual(LAW.map(([name]) => name).sort());
  });

  it.each(all)('%s has a provision of the registry, and what came before or after it', (_name, parameter) => {
    const { provision, earlier = provision, later = provision } = parameter;
    for (const id of [provision, earlier, later]) expect(Object.keys(provisions)).toContain(id);
  });

  it.each(all)(
    '%s was checked on a date of the calendar, not after the encoding of its ruleset as a whole',
    (name, { checkedOn }) => {
      const ruleset = isOnIpAsn(name) ? peraturanBkn8Of2019 : permenPupr2Of2023;
      expect(isIsoDate(checkedOn)).toBe(true);
      expect(checkedOn <= ruleset.checkedOn).toBe(true);
    },
  );

  it.each(all)('%s has a value that an amendment might have too', (_name, { value, max, step = 1 }) => {
    expect(Number.isSafeInteger(value / step) && Number.isSafeInteger(max)).toBe(true);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(max);
  });

  it.each(all)('%s says how well it is attested', (_name, { confidence }) => {
    expect(CONFIDENCES).toContain(confidence);
  });

  it('give the parts of a training that make up all of it', () => {
    const shares = all.filter(([, { unit }]) => unit === 'percent');
    expect(shares.reduce((sum, [, { value }]) => sum + value, 0)).toBe(100);
    expect(shares.map(([, { max }]) => max)).toEqual([100, 100, 100]);
  });

  it('open the evaluation after training before they close it', () => {
    expect(parameters.postTrainingFromMonths.value).toBeLessThan(parameters.postTrainingUntilMonths.value);
  });

  it('have the plan approved before it is sent on, both in a quarter that a year has', () => {
    const { planApprovalQuarter: approval, planSubmissionQuarter: submission } = parameters;
    expect(approval.value).toBeLessThan(submission.value);
    expect([approval.max, submission.max]).toEqual([4, 4]);
  });

  it('come in halves for the points of IP ASN alone, and not for the bounds of its bands', () => {
    const halved = all.filter(([, { step }]) => step !== undefined);
    const points = LAW.filter(([name, , unit]) => unit === 'points' && !name.endsWith('Above'));
    expect(halved.map(([name]) => name)).toEqual(points.map(([name]) => name));
    expect(new Set(halved.map(([, { step }]) => step))).toEqual(new Set([0.5]));
  });

  it('weigh the dimensions of IP ASN so that they make 100: performance 30, not the forty of its words', () => {
    const weights = all.filter(([name]) => name.startsWith('ipAsnWeight'));
    expect(weights.map(([, { value }]) => value)).toEqual([25, 40, 30, 5]);
    expect(weights.reduce((sum, [, { value }]) => sum + value, 0)).toBe(100);
  });

  const sumOf = (...some: readonly ParameterName[]): number =>
    some.reduce((sum, name) => sum + parameters[name].value, 0);

  it.each<[string, readonly ParameterName[], ParameterName]>([
    ['S3', ['ipAsnEducationS3'], 'ipAsnWeightKualifikasi'],
    [
      'every training of a structural post',
      ['ipAsnLeadershipTraining', 'ipAsnTechnicalTraining', 'ipAsnSeminar'],
      'ipAsnWeightKompetensi',
    ],
    [
      'every training of a functional post',
      ['ipAsnFunctionalTraining', 'ipAsnTechnicalTraining', 'ipAsnSeminar'],
      'ipAsnWeightKompetensi',
    ],
    [
      'every training of a pelaksana',
      ['ipAsnTechnicalTrainingPelaksana', 'ipAsnSeminarPelaksana'],
      'ipAsnWeightKompetensi',
    ],
    ['the highest band of performance', ['ipAsnPerformanceHighestBand'], 'ipAsnWeightKinerja'],
    ['sangat baik', ['ipAsnPredicateSangatBaik'], 'ipAsnWeightKinerja'],
    ['never having been penalised', ['ipAsnPenaltyNever'], 'ipAsnWeightDisiplin'],
  ])('give for %s all that the dimension weighs', (_what, points, weight) => {
    expect(sumOf(...points)).toBe(parameters[weight].value);
  });

  it('give a predicate the points of the band of values in its place', () => {
    const valuesOf = (start: string, end: string) =>
      all.flatMap(([name, { value }]) => (name.startsWith(start) && name.endsWith(end) ? [value] : []));
    expect(valuesOf('ipAsnPredicate', '')).toEqual(valuesOf('ipAsnPerformance', 'Band'));
  });

  it.each<[ParameterName, number, string, string]>([
    [
      'ipAsnSeminarPelaksana',
      12.5,
      'nilai IP ASN untuk seminar pelaksana: 12,5 poin (aslinya 17,5 poin, Peraturan BKN 8/2019)',
      'IP ASN points for a seminar as pelaksana: 12.5 points (17.5 points by BKN Regulation 8/2019)',
    ],
    [
      'ipAsnEducationBelowSlta',
      0.5,
      'nilai IP ASN untuk pendidikan di bawah SLTA: 0,5 poin (aslinya 1 poin, Peraturan BKN 8/2019)',
      'IP ASN points for education below SLTA: 0.5 points (1 point by BKN Regulation 8/2019)',
    ],
    [
      'ipAsnWeightKinerja',
      40,
      'bobot kinerja dalam IP ASN: 40 poin (aslinya 30 poin, Pasal 12 huruf c Permenpan RB 38/2018)',
      'weight of performance in IP ASN: 40 points (30 points by Article 12 letter c, Permenpan RB 38/2018)',
    ],
    [
      'ipAsnTechnicalHours',
      24,
      'diklat teknis yang harus dicapai dalam IP ASN: 24 JP (aslinya 20 JP, Peraturan BKN 8/2019)',
      'technical training to be reached in IP ASN: 24 JP (20 JP by BKN Regulation 8/2019)',
    ],
    [
      'ipAsnTechnicalYears',
      2,
      'jangka waktu diklat teknis dalam IP ASN: 2 tahun (aslinya 1 tahun, Peraturan BKN 8/2019)',
      'time in which technical training counts in IP ASN: 2 years (1 year by BKN Regulation 8/2019)',
    ],
    [
      'ipAsnPppkFromYear',
      2026,
      'awal pengukuran IP ASN PPPK: tahun 2026 (aslinya tahun 2024, Peraturan BKN 8/2019)',
      'start of measuring the IP ASN of PPPK: 2026 (2024 by BKN Regulation 8/2019)',
    ],
    [
      'minimumHoursPns',
      24,
      'pengembangan minimal PNS setahun: 24 JP (aslinya 20 JP, Pasal 19 ayat (2) Permen PUPR 2/2023)',
      'minimum development of a PNS a year: 24 JP (20 JP by Article 19 paragraph (2), Permen PUPR 2/2023)',
    ],
    [
      'formalShare',
      1,
      'bagian belajar formal: 1 persen (aslinya 10 persen, Pasal 49 ayat (2) huruf c Permen PUPR 2/2023)',
      'share of formal learning: 1 percent (10 percent by Article 49 paragraph (2) letter c, Permen PUPR 2/2023)',
    ],
    [
      'guidanceSessionsPerMonth',
      1,
      'batas coaching, dan mentoring, sebulan: 1 sesi (aslinya 2 sesi, Perlan 10/2018)',
      'limit of coaching, and of mentoring, a month: 1 session (2 sessions by LAN Regulation 10/2018)',
    ],
    [
      'awardRanks',
      3,
      'banyaknya peserta terbaik yang dapat diberi piagam: 3 orang ' +
        '(aslinya 1 orang, Pasal 66 ayat (5) Permen PUPR 2/2023)',
      'number of best participants who may get an award: 3 people ' +
        '(1 person by Article 66 paragraph (5), Permen PUPR 2/2023)',
    ],
    [
      'douAwards',
      1,
      'banyaknya peserta terbaik DOU ASN yang mendapat piagam: 1 orang ' +
        '(aslinya 5 orang, bagian VII angka 8.2 butir 2 Pedoman DOU ASN Kota Probolinggo)',
      'number of best DOU ASN participants who get an award: 1 person ' +
        '(5 people by section VII number 8.2 item 2, DOU ASN Guide of the City of Probolinggo)',
    ],
    [
      'planApprovalQuarter',
      1,
      'batas pengesahan rencana tahunan sejak awal tahun anggaran: 1 triwulan ' +
        '(aslinya 2 triwulan, Pasal 17 ayat (4) Permen PUPR 2/2023)',
      'limit for approving the annual plan, from the start of the fiscal year: 1 quarter ' +
        '(2 quarters by Article 17 paragraph (4), Permen PUPR 2/2023)',
    ],
    [
      'planYearsMost',
      3,
      'jangka rencana terpanjang: 3 tahun (aslinya 5 tahun, Pasal 16 ayat (2) Permen PUPR 2/2023)',
      'longest period of a plan: 3 years (5 years by Article 16 paragraph (2), Permen PUPR 2/2023)',
    ],
    [
      'minimumServiceMonths',
      1,
      'masa kerja minimal: 1 bulan (aslinya 12 bulan, Pasal 28 huruf a Permen PUPR 2/2023)',
      'minimum service: 1 month (12 months by Article 28 letter a, Permen PUPR 2/2023)',
    ],
  ])('%s amended to %d is told in the words of its unit', (name, value, id, en) => {
    const quote = (raw: string): string => raw;
    expect(sayAmendment(name, value, '2026-07-01', { locale: 'id', quote, ...silent })).toBe(id);
    expect(sayAmendment(name, value, '2026-07-01', { locale: 'en', quote, ...silent })).toBe(en);
  });

  it.each([
    ['retirementAgeJpt', 65, '2023-10-30', 'retirement age of JPT: 65 years (60 years by Law 5/2014)'],
    ['retirementAgeJpt', 65, '2023-10-31', 'retirement age of JPT: 65 years (60 years by Article 55, Law 20/2023)'],
    [
      'curriculumSemestersS1',
      7,
      '2025-08-31',
      'curriculum time of S1/D4: 7 semesters (8 semesters by Permendikbudristek 53/2023)',
    ],
    [
      'curriculumSemestersS1',
      7,
      '2025-10-01',
      'curriculum time of S1/D4: 7 semesters (8 semesters by Permendikbudristek 53/2023, since replaced by ' +
        'Permendiktisaintek 39/2025, whose text was not seen)',
    ],
  ])('%s amended to %d is told by what set it on %s', (name, value, asOf, en) => {
    const quote = (raw: string): string => raw;
    expect(sayAmendment(name, value, asOf, { locale: 'en', quote, ...silent })).toBe(en);
  });

  it.each(['id', 'en'] as const)('each have a name of their own in %s', (locale) => {
    const quote = (raw: string): string => raw;
    const names = all.map(
      ([name, { value }]) => sayAmendment(name, value, '2026-07-01', { locale, quote, ...silent }).split(':')[0],
    );
    expect(new Set(names).size).toBe(all.length);
  });

  const doubtful = all.flatMap(([name, { confidence }]) => (confidence === 'certain' ? [] : `${name} ${confidence}`));

  it('are certain, but for the curriculum times and the conversion into learning hours', () => {
    expect(doubtful.filter((one) => !isOnIpAsn(one)).sort()).toEqual([
      'curriculumSemestersD1 unsure',
      'curriculumSemestersD2 unsure',
      'curriculumSemestersD3 likely',
      'curriculumSemestersProfesi unsure',
      'curriculumSemestersS1 likely',
      'curriculumSemestersS2 likely',
      'curriculumSemestersS3 likely',
      'guidanceSessionsPerMonth likely',
      'hoursBenchmarking likely',
      'hoursDistanceTrainingDay unsure',
      'hoursELearningDay unsure',
      'hoursGuidanceSession likely',
      'hoursOutboundDay unsure',
      'hoursPlacement likely',
      'hoursSelfStudyDay likely',
      'hoursSeminarDay likely',
      'hoursSeminarDayInternational likely',
      'hoursTechnicalGuidanceDay unsure',
      'hoursWorkshopDay likely',
      'hoursWorkshopDayInternational likely',
      'resignationPostponementMonths likely',
    ]);
  });

  it('are certain on IP ASN for what several sources have, such as the weights and the trainings', () => {
    expect(doubtful.filter(isOnIpAsn).sort()).toEqual([
      'ipAsnEducationBelowSlta likely',
      'ipAsnEducationD3 likely',
      'ipAsnEducationS1 likely',
      'ipAsnEducationSlta likely',
      'ipAsnPenaltyBerat likely',
      'ipAsnPenaltyNever likely',
      'ipAsnPenaltyRingan likely',
      'ipAsnPenaltySedang likely',
      'ipAsnPerformanceHighBandAbove likely',
      'ipAsnPerformanceHighestBandAbove likely',
      'ipAsnPerformanceLowBand likely',
      'ipAsnPerformanceLowBandAbove likely',
      'ipAsnPerformanceLowestBand likely',
      'ipAsnPerformanceMiddleBand likely',
      'ipAsnPerformanceMiddleBandAbove likely',
      'ipAsnPredicateButuhPerbaikan unsure',
      'ipAsnPredicateKurang unsure',
      'ipAsnPredicateSangatKurang unsure',
      'ipAsnSeminar likely',
      'ipAsnSeminarYears likely',
      'ipAsnTechnicalYears likely',
    ]);
  });
});
