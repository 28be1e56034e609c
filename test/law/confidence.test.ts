import { describe, expect, it } from 'vitest';
import { confidenceOf, type Ground, provisionOfParameter } from '../../src/law/confidence.js';
import { parameters } from '../../src/law/parameters.js';
import { defaultReadings } from '../../src/law/readings.js';

const on = (asOf: string) => ({ asOf, parameters, readings: defaultReadings });

describe('provisionOfParameter', () => {
  it.each([
    ['retirementAgeJpt', '2023-10-30', 'uu-5-2014'],
    ['retirementAgeJpt', '2023-10-31', 'uu-20-2023/55'],
    ['retirementAgeAdministration', '2020-01-01', 'uu-5-2014'],
    ['retirementAgeAhliMadya', '2020-01-01', 'pp-11-2017/239'],
    ['curriculumSemestersS1', '2024-06-30', 'permendikbudristek-53-2023'],
    ['curriculumSemestersS1', '2025-09-15', 'permendikbudristek-53-2023'],
    ['curriculumSemestersS1', '2025-10-01', 'permendiktisaintek-39-2025'],
    ['curriculumSemestersS1', '2022-12-31', 'permendikbudristek-53-2023'],
  ] as const)('%s on %s is set by %s', (name, asOf, provision) => {
    expect(provisionOfParameter(name, { asOf, parameters })).toBe(provision);
  });
});

describe('confidenceOf', () => {
  it.each<[Ground, string, string]>([
    ['minimumServiceMonths', '2026-07-01', 'certain'],
    ['hoursSeminarDay', '2026-07-01', 'likely'],
    ['retirementAgeJpt', '2023-02-28', 'certain'],
    // Curriculum times: whether in force in 2023 is not known, and since September 2025 an unseen text holds.
    ['curriculumSemestersS1', '2022-12-31', 'unsure'],
    ['curriculumSemestersS1', '2023-06-30', 'unsure'],
    ['curriculumSemestersS1', '2024-06-30', 'likely'],
    ['curriculumSemestersS1', '2025-08-31', 'likely'],
    ['curriculumSemestersS1', '2025-09-01', 'unsure'],
    ['curriculumSemestersS1', '2026-07-01', 'unsure'],
    ['curriculumSemestersD1', '2024-06-30', 'unsure'],
    ['douAwards', '2022-07-01', 'unsure'],
    ['dou-asn-probolinggo/vii.8.2.1', '2022-07-01', 'unsure'],
    ['pupr-2-2023/28.a', '2026-07-01', 'certain'],
    ['uu-20-2023/55', '2023-02-28', 'unsure'],
    ['permenpan-rb-3-2020', '2024-12-31', 'certain'],
    // Permenpan RB 20/2025, which was not seen, changed it on some day of 2025.
    ['permenpan-rb-3-2020', '2025-01-01', 'likely'],
    ['permenpan-rb-3-2020', '2026-07-01', 'likely'],
    ['A31.recommender', '2026-07-01', 'unsure'],
    ['A31.region', '2026-07-01', 'likely'],
    ['A31', '2026-07-01', 'certain'],
    ['A70', '2026-07-01', 'unsure'],
    ['A21', '2026-07-01', 'certain'],
    ['B12', '2026-07-01', 'likely'],
  ])('of %s on %s: %s', (ground, asOf, confidence) => {
    expect(confidenceOf(on(asOf), [ground])).toBe(confidence);
  });

  it('is that of the weakest, and certain for what rests on nothing', () => {
    expect(confidenceOf(on('2026-07-01'), [])).toBe('certain');
    expect(confidenceOf(on('2026-07-01'), ['A70', 'B12', 'minimumServiceMonths'])).toBe('unsure');
    expect(confidenceOf(on('2026-07-01'), ['minimumServiceMonths', 'B12'])).toBe('likely');
  });

  it('goes by the option that is chosen', () => {
    const chosen = { asOf: '2026-07-01', parameters, readings: { ...defaultReadings, A70: 'as-written' as const } };
    expect(confidenceOf(chosen, ['A70'])).toBe('certain');
  });
});
