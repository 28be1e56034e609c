/**
 * Every number of the law that a rule uses, in one place. Rules read the values from their decision's context, so that
 * an amended ruleset reaches all of them.
 */
import type { Confidence } from '../kernel/rules.js';
import type { ProvisionId } from './provisions.js';

export interface Parameter {
  readonly value: number;
  readonly unit: 'months' | 'semesters' | 'years' | 'times';
  readonly provision: ProvisionId;
  readonly confidence: Confidence;
  /** The day the value was last compared with its source. */
  readonly checkedOn: string;
  /** The greatest value an amendment may give; keeps every computed date within four-digit years. */
  readonly max: number;
}

const checkedOn = '2026-11-21';
const certain = 'certain';

export const parameters = {
  minimumServiceMonths: {
    value: 12,
    unit: 'months',
    provision: 'pupr-2-2023/28.a',
    confidence: certain,
    checkedOn,
    max: 600,
  },
  remainingServiceTimesReleased: {
    value: 3,
    unit: 'times',
    provision: 'pupr-2-2023/28.b.1',
    confidence: certain,
    checkedOn,
    max: 10,
  },
  remainingServiceTimesInPost: {
    value: 2,
    unit: 'times',
    provision: 'pupr-2-2023/28.b.2',
    confidence: certain,
    checkedOn,
    max: 10,
  },
  terminationBarMonths: {
    value: 24,
    unit: 'months',
    provision: 'pupr-2-2023/28.e.3',
    confidence: certain,
    checkedOn,
    max: 600,
  },
  performanceYears: { value: 2, unit: 'years', provision: 'pupr-2-2023/28.g', confidence: certain, checkedOn, max: 5 },
  serviceBeforeNextStudyMonths: {
    value: 18,
    unit: 'months',
    provision: 'pupr-2-2023/29',
    confidence: certain,
    checkedOn,
    max: 600,
  },
  bondTimesReleased: {
    value: 2,
    unit: 'times',
    provision: 'pupr-2-2023/37.2.d.1',
    confidence: certain,
    checkedOn,
    max: 5,
  },
  bondTimesInPost: {
    value: 1,
    unit: 'times',
    provision: 'pupr-2-2023/37.2.d.2',
    confidence: certain,
    checkedOn,
    max: 5,
  },
  bondTimesSelfFundedReleased: {
    value: 1,
    unit: 'times',
    provision: 'pupr-2-2023/37.2.d.3',
    confidence: certain,
    checkedOn,
    max: 5,
  },
  extensionLimitMonths: {
    value: 12,
    unit: 'months',
    provision: 'pupr-2-2023/38.3',
    confidence: certain,
    checkedOn,
    max: 120,
  },
  semesterMonths: { value: 6, unit: 'months', provision: 'pupr-2-2023/38.3', confidence: certain, checkedOn, max: 12 },
  retirementAgeJpt: { value: 60, unit: 'years', provision: 'uu-20-2023/55', confidence: certain, checkedOn, max: 100 },
  retirementAgeAdministration: {
    value: 58,
    unit: 'years',
    provision: 'uu-20-2023/55',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeAhliUtama: {
    value: 65,
    unit: 'years',
    provision: 'pp-11-2017/239',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeAhliMadya: {
    value: 60,
    unit: 'years',
    provision: 'pp-11-2017/239',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeOtherFunctional: {
    value: 58,
    unit: 'years',
    provision: 'pp-11-2017/239',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeGuru: { value: 60, unit: 'years', provision: 'uu-14-2005', confidence: certain, checkedOn, max: 100 },
  retirementAgeDosen: { value: 65, unit: 'years', provision: 'uu-14-2005', confidence: certain, checkedOn, max: 100 },
  retirementAgeProfesorExtended: {
    value: 70,
    unit: 'years',
    provision: 'uu-14-2005',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeResearcherMadya: {
    value: 65,
    unit: 'years',
    provision: 'uu-11-2019',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeResearcherUtama: {
    value: 70,
    unit: 'years',
    provision: 'uu-11-2019',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeResearcherJunior: {
    value: 58,
    unit: 'years',
    provision: 'uu-11-2019',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgePaniteraFirstInstance: {
    value: 60,
    unit: 'years',
    provision: 'uu-49-2009',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgePaniteraAppeal: {
    value: 62,
    unit: 'years',
    provision: 'uu-49-2009',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  curriculumSemestersD1: {
    value: 2,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'unsure',
    checkedOn,
    max: 20,
  },
  curriculumSemestersD2: {
    value: 4,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'unsure',
    checkedOn,
    max: 20,
  },
  curriculumSemestersD3: {
    value: 6,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'likely',
    checkedOn,
    max: 20,
  },
  curriculumSemestersS1: {
    value: 8,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'likely',
    checkedOn,
    max: 20,
  },
  curriculumSemestersProfesi: {
    value: 2,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'unsure',
    checkedOn,
    max: 20,
  },
  curriculumSemestersS2: {
    value: 4,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'likely',
    checkedOn,
    max: 20,
  },
  curriculumSemestersS3: {
    value: 6,
    unit: 'semesters',
    provision: 'permendikbudristek-53-2023',
    confidence: 'likely',
    checkedOn,
    max: 20,
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;
export type ParameterValues = { readonly [name in ParameterName]: number };
