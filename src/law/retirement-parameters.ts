/**
 * The ages at which holders of each post retire. They are numbers of the rules on retirement, and of Permen PUPR 2/2023, which
 * compares with the day that follows from them; either can be amended.
 */
import type { Parameter } from './parameter.js';

const checkedOn = '2026-11-30';
const certain = 'certain';

export const retirementParameters = {
  retirementAgeJpt: {
    value: 60,
    unit: 'years',
    provision: 'uu-20-2023/55',
    earlier: 'uu-5-2014',
    confidence: certain,
    checkedOn,
    max: 100,
  },
  retirementAgeAdministration: {
    value: 58,
    unit: 'years',
    provision: 'uu-20-2023/55',
    earlier: 'uu-5-2014',
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
} as const satisfies Record<string, Parameter>;
