/** The numbers of the guide of the City of Probolinggo to its programme DOU ASN. */
import type { Parameter } from './parameter.js';

const checkedOn = '2026-11-30';
const certain = 'certain';

export const douParameters = {
  douAwards: {
    value: 5,
    unit: 'people',
    provision: 'dou-asn-probolinggo/vii.8.2.2',
    confidence: certain,
    checkedOn,
    max: 1000,
  },
  postTrainingFromMonths: {
    value: 6,
    unit: 'months',
    provision: 'dou-asn-probolinggo/viii.2',
    confidence: certain,
    checkedOn,
    max: 600,
  },
  postTrainingUntilMonths: {
    value: 12,
    unit: 'months',
    provision: 'dou-asn-probolinggo/viii.2',
    confidence: certain,
    checkedOn,
    max: 600,
  },
} as const satisfies Record<string, Parameter>;
