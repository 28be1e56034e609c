/** What is told while the post is not known and the birth is: by asking for every post that there is. */
import { amend, assessEligibility, computeServiceBond, permenPupr2Of2023, type Readings, readings } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS } from '../../src/asn/position.js';
import { tries } from '../size.js';
import { asOf, candidate, completeStudy, type RawRecord } from './records.js';

const NIPS = ['197005202000031001', '197208152000031001', '197407312000031001', '198505202013031001'];
const BIRTHS = ['1955-01-10', '1962-07-20', '1962-08-20', '1970-08-15', '1972-08-15', '1974-07-31', '1985-05-20'];

const age = fc.constantFrom(45, 58, 59, 60, 62, 65, 70);
const rules = fc
  .record(
    { retirementAgeJpt: age, retirementAgeOtherFunctional: age, retirementAgeProfesorExtended: age },
    { requiredKeys: [] },
  )
  .map((ages) => amend(permenPupr2Of2023, ages));
const chosenReadings = fc.record({
  A22: fc.constantFrom(...readings.A22),
  A24: fc.constantFrom(...readings.A24),
  C49: fc.constantFrom('both', 'record', 'nip'),
}) satisfies fc.Arbitrary<Partial<Readings>>;

/** Who was born when, by the record, the NIP or both, which may contradict each other. */
const birth = fc
  .record({ birthDate: fc.option(fc.constantFrom(...BIRTHS)), nip: fc.option(fc.constantFrom(...NIPS)) })
  .filter(({ birthDate, nip }) => birthDate !== null || nip !== null);

/** The record of somebody with each post. */
const everyCompletion = (record: RawRecord, born: { birthDate: string | null; nip: string | null }): RawRecord[] =>
  POSITIONS.map((position) => ({ ...record, ...born, position }));

const bornOn = (birthDate: string): { birthDate: string; nip: null } => ({ birthDate, nip: null });

const dateIn = (nip: string): string => `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;

/** Every date of birth that is still possible under a reading of C49. */
const possibleBirths = (
  { birthDate, nip }: { birthDate: string | null; nip: string | null },
  c49: string,
): string[] => {
  const given = [...(birthDate === null ? [] : [birthDate]), ...(nip === null ? [] : [dateIn(nip)])];
  const [first, second] = given;
  if (first === undefined || second === undefined || first === second || c49 === 'both') return [...new Set(given)];
  return [c49 === 'record' ? first : second];
};

const allEqual = (values: readonly unknown[]): boolean => new Set(values).size < 2;

/** Whether the post, and whether the date of birth, makes a difference to an outcome by itself. */
const influence = (births: readonly string[], record: RawRecord, outcome: (record: RawRecord) => unknown) => {
  const table = births.map((day) => everyCompletion(record, bornOn(day)).map(outcome));
  return {
    post: table.some((ofBirth) => !allEqual(ofBirth)),
    birth: POSITIONS.some((_, i) => !allEqual(table.map((ofBirth) => ofBirth[i]))),
    value: table[0]?.[0],
  };
};

const pathsFor = ({ post, birth: ofBirth }: { post: boolean; birth: boolean }): string[] => [
  ...(ofBirth ? ['birthDate', 'nip'] : []),
  ...(post ? ['position'] : []),
  ...(post || ofBirth ? ['retirementDate'] : []),
];

describe('while the post is not known', () => {
  it('remaining service is settled exactly when all posts agree, and what could tell is named', () => {
    const facts = fc.record({
      normativeTime: fc.constantFrom(...[6, 24, 30, 60, 120].map((months) => ({ months }))),
      releasedFromDuties: fc.boolean(),
      funding: fc.constantFrom('dipa', 'mandiri'),
      studyStartDate: fc.constantFrom('2026-09-01', '2027-01-01', '2028-02-29', '2040-01-01'),
    });
    fc.assert(
      fc.property(birth, facts, rules, chosenReadings, (born, changes, ruleset, chosen) => {
        const known = { ...candidate, ...changes, birthDate: null, retirementDate: null, cpnsStartDate: null };
        const rowOf = (record: RawRecord) =>
          assessEligibility(record, { asOf, ruleset, readings: chosen }).findings.find(({ provision }) =>
            provision.startsWith('pupr-2-2023/28.b'),
          );
        const expected = influence(possibleBirths(born, chosen.C49), known, (record) => rowOf(record)?.status);
        const row = rowOf({ ...known, ...born });
        expect(row?.status).toBe(expected.post || expected.birth ? 'unknown' : expected.value);
        // Where only the age of a pelaksana counts, a date on record would not tell.
        const leaves =
          chosen.A22 === 'pelaksana-while-released' && changes.releasedFromDuties && changes.normativeTime.months > 6;
        const paths = pathsFor(expected).filter((path) => !leaves || path !== 'retirementDate');
        expect(row?.missing.toSorted()).toEqual(paths);
      }),
      tries(300),
    );
  });

  it('the earliest day is settled exactly when all posts agree', () => {
    fc.assert(
      fc.property(birth, rules, chosenReadings, fc.boolean(), (born, ruleset, chosen, withStart) => {
        const known = {
          ...candidate,
          ...(withStart ? {} : { studyStartDate: null }),
          birthDate: null,
          retirementDate: null,
          cpnsStartDate: null,
          pnsAppointmentDate: '2025-08-15',
        };
        const dayOf = (record: RawRecord) => assessEligibility(record, { asOf, ruleset, readings: chosen });
        const births = possibleBirths(born, chosen.C49);
        const expected = influence(births, known, (record) => dayOf(record).eligibleFrom);
        const answer = dayOf({ ...known, ...born });
        expect(answer.eligibleFromMissing.length > 0).toBe(expected.post || expected.birth);
        if (answer.eligibleFromMissing.length === 0) expect(answer.eligibleFrom).toBe(expected.value);
      }),
      tries(200),
    );
  });

  it('a bond beyond retirement is settled exactly when all posts agree', () => {
    const year = fc.constantFrom(2010, 2016, 2022);
    fc.assert(
      fc.property(birth, completeStudy, year, rules, chosenReadings, (born, study, first, ruleset, chosen) => {
        const moved = (day: string) =>
          `${Number(day.slice(0, 4)) - Number(study.firstDay.slice(0, 4)) + first}${day.slice(4)}`;
        const [firstDay, lastDay] = [moved(study.firstDay), moved(study.lastDay)];
        const known = {
          studyAssignments: [
            { ...study, firstDay, lastDay, decreedLastDay: lastDay, reportedOn: null, completed: true },
          ],
        };
        const bondOf = (record: RawRecord) =>
          computeServiceBond(record, { asOf, ruleset, readings: { C49: chosen.C49 } });
        const births = possibleBirths(born, chosen.C49);
        const expected = influence(births, known, (record) => bondOf(record).beyondRetirement);
        const answer = bondOf({ ...known, ...born });
        expect(answer.beyondRetirement).toBe(expected.post || expected.birth ? null : expected.value);
        expect(answer.missing.toSorted()).toEqual(pathsFor(expected));
      }),
      tries(300),
    );
  });
});
