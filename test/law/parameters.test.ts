import { describe, expect, it } from 'vitest';
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

  it('are certain, but for the curriculum times', () => {
    const doubtful = all.filter(([, { confidence }]) => confidence !== 'certain');
    expect(doubtful.map(([name, { confidence }]) => `${name} ${confidence}`).sort()).toEqual([
      'curriculumSemestersD1 unsure',
      'curriculumSemestersD2 unsure',
      'curriculumSemestersD3 likely',
      'curriculumSemestersProfesi unsure',
      'curriculumSemestersS1 likely',
      'curriculumSemestersS2 likely',
      'curriculumSemestersS3 likely',
    ]);
  });
});
