import { describe, expect, it } from 'vitest';
import { sayAmendment } from '../../src/explain/parameters.js';
import { isIsoDate } from '../../src/kernel/calendar.js';
import { CONFIDENCES } from '../../src/kernel/rules.js';
import { type Parameter, type ParameterName, parameters } from '../../src/law/parameters.js';
import { provisions } from '../../src/law/provisions.js';
import { permenPupr2Of2023 } from '../../src/law/ruleset.js';

const all = Object.entries<Parameter>(parameters);

/** The numbers as the law has them, read again from the texts. */
const LAW: readonly [ParameterName, number, Parameter['unit'], string][] = [
  ['minimumServiceMonths', 12, 'months', 'pupr-2-2023/28.a'],
  ['remainingServiceTimesReleased', 3, 'times', 'pupr-2-2023/28.b.1'],
  ['remainingServiceTimesInPost', 2, 'times', 'pupr-2-2023/28.b.2'],
  ['terminationBarMonths', 24, 'months', 'pupr-2-2023/28.e.3'],
  ['performanceYears', 2, 'years', 'pupr-2-2023/28.g'],
  ['serviceBeforeNextStudyMonths', 18, 'months', 'pupr-2-2023/29'],
  ['bondTimesReleased', 2, 'times', 'pupr-2-2023/37.2.d.1'],
  ['bondTimesInPost', 1, 'times', 'pupr-2-2023/37.2.d.2'],
  ['bondTimesSelfFundedReleased', 1, 'times', 'pupr-2-2023/37.2.d.3'],
  ['extensionLimitMonths', 12, 'months', 'pupr-2-2023/38.3'],
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
  ['douAwards', 5, 'people', 'dou-asn-probolinggo/7.2.b'],
  ['postTrainingFromMonths', 6, 'months', 'dou-asn-probolinggo/8.2.e'],
  ['postTrainingUntilMonths', 12, 'months', 'dou-asn-probolinggo/8.2.e'],
  ['planYearsMost', 5, 'years', 'pupr-2-2023/16.2'],
  ['planApprovalQuarter', 2, 'quarters', 'pupr-2-2023/17.4'],
  ['planSubmissionQuarter', 3, 'quarters', 'pupr-2-2023/17.5'],
];

describe('parameters', () => {
  it.each(LAW)('%s is %i %s, by %s', (name, value, unit, provision) => {
    expect(parameters[name]).toMatchObject({ value, unit, provision });
  });

  it('are those, and no others', () => {
    expect(Object.keys(parameters).sort()).toEqual(LAW.map(([name]) => name).sort());
  });

  it.each(all)('%s has a provision of the registry', (_name, { provision }) => {
    expect(Object.keys(provisions)).toContain(provision);
  });

  it.each(all)(
    '%s was checked on a date of the calendar, not after the encoding as a whole',
    (_name, { checkedOn }) => {
      expect(isIsoDate(checkedOn)).toBe(true);
      expect(checkedOn <= permenPupr2Of2023.checkedOn).toBe(true);
    },
  );

  it.each(all)('%s has a value that an amendment might have too', (_name, { value, max }) => {
    expect(Number.isSafeInteger(value) && Number.isSafeInteger(max)).toBe(true);
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

  it.each<[ParameterName, number, string, string]>([
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
        '(aslinya 5 orang, bagian 7.2 huruf b Pedoman DOU ASN Kota Probolinggo)',
      'number of best DOU ASN participants who get an award: 1 person ' +
        '(5 people by section 7.2 letter b, DOU ASN Guide of the City of Probolinggo)',
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
  ])('%s amended to %i is told in the words of its unit', (name, value, id, en) => {
    const quote = (raw: string): string => raw;
    expect(sayAmendment(name, value, { locale: 'id', quote })).toBe(id);
    expect(sayAmendment(name, value, { locale: 'en', quote })).toBe(en);
  });

  it.each(['id', 'en'] as const)('each have a name of their own in %s', (locale) => {
    const quote = (raw: string): string => raw;
    const names = all.map(([name, { value }]) => sayAmendment(name, value, { locale, quote }).split(':')[0]);
    expect(new Set(names).size).toBe(all.length);
  });

  it('are certain, but for the curriculum times and the conversion into learning hours', () => {
    const doubtful = all.filter(([, { confidence }]) => confidence !== 'certain');
    expect(doubtful.map(([name, { confidence }]) => `${name} ${confidence}`).sort()).toEqual([
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
    ]);
  });
});
