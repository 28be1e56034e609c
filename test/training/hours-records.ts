/** Records of development to test with, on a few days that lie on both sides of everything the rules tell apart. */
import { type Readings, readings } from 'bangkom';
import fc from 'fast-check';

export const asOf = '2026-04-15';

export type RawRecord = Readonly<Record<string, unknown>>;

/** The last day before the year, its first and last days, two neighbouring days around `asOf`, and the day after it. */
export const days = ['2025-12-31', '2026-01-01', asOf, '2026-04-16', '2026-12-31', '2027-01-01'] as const;

/** Classical kinds, nonclassical ones with and without a conversion, one with a most per month, and no training at all. */
export const kinds = [
  'teknis',
  'seminar',
  'coaching',
  'e-learning',
  'bimbingan-di-tempat-kerja',
  'tugas-belajar',
] as const;

export const statuses = ['pns', 'cpns', 'pppk'] as const;
export const organizers = ['unit-sdm', 'unit-peserta', 'lembaga-lain'] as const;

export const chosenReadings = fc.record({
  A10: fc.constantFrom(...readings.A10),
  A12: fc.constantFrom(...readings.A12),
  A13: fc.constantFrom(...readings.A13),
  C8: fc.constantFrom(...readings.C8),
}) satisfies fc.Arbitrary<Partial<Readings>>;

/** Days on which most records meet each other. */
const crowded = [asOf, asOf, asOf, '2026-04-14'] as const;

const span = fc
  .tuple(fc.constantFrom(null, null, ...crowded, ...days), fc.constantFrom(...crowded, ...crowded, ...days))
  .map(([first, last]) => ({ firstDay: first !== null && first > last ? null : first, lastDay: last }));

/** One record, wholly known: its hours recorded, or all that a conversion asks for. */
export const development = fc
  .record({
    kind: fc.constantFrom('teknis', 'teknis', 'seminar', 'coaching', ...kinds),
    title: fc.constantFrom(null, null, 'T', 'U'),
    certificateNumber: fc.constantFrom(null, null, null, 'A', ' a.', 'B'),
    issuer: fc.constantFrom(null, 'X'),
    certified: fc.boolean(),
    span,
    hours: fc.constantFrom(null, 0, 1, 2, 3, '0.50', 1.5),
    units: fc.integer({ min: 0, max: 3 }),
    international: fc.boolean(),
    organizer: fc.constantFrom(...organizers),
    conversionApproved: fc.boolean(),
  })
  .map(
    ({ span: { firstDay, lastDay }, ...rest }): RawRecord => ({
      ...rest,
      firstDay,
      lastDay,
      certified: rest.certificateNumber === null ? rest.certified : null,
      // Nothing converts these two, so their hours have to be recorded.
      hours:
        rest.kind === 'coaching' || rest.kind === 'seminar' || rest.kind === 'e-learning'
          ? rest.hours
          : (rest.hours ?? 4),
    }),
  );

/** A year of development, wholly known; the same records stand in it twice now and then. */
export const trainingHoursRecord = fc.record({
  employmentStatus: fc.constantFrom(...statuses),
  monthsInService: fc.integer({ min: 1, max: 12 }),
  trainings: fc.array(development, { maxLength: 5 }),
});
