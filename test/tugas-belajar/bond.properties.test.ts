import { assessResignationFrom, computeServiceBondFrom, type Readings, readings } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { asOf, bondRecord, completeStudy, type RawRecord, withoutFacts } from './records.js';

const chosenReadings = fc.record({
  A46: fc.constantFrom(...readings.A46),
  A47: fc.constantFrom(...readings.A47),
  A48: fc.constantFrom(...readings.A48),
  B5: fc.constantFrom(...readings.B5),
}) satisfies fc.Arbitrary<Partial<Readings>>;

/** The first and the last days of months, so dense that every bond that a study can lead to meets one. */
const FIRST_YEAR = 1979;
const months = Array.from({ length: 61 * 12 }, (_, i) => [FIRST_YEAR + Math.floor(i / 12), (i % 12) + 1] as const);
const firstDays = months.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
const lastDays = months.map(([year, month]) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
const within20Years = (first: unknown, last: unknown): boolean =>
  typeof first !== 'string' ||
  typeof last !== 'string' ||
  (first <= last && last < `${Number(first.slice(0, 4)) + 20}${first.slice(4)}`);

const values: Readonly<Record<string, readonly unknown[]>> = {
  firstDay: firstDays,
  lastDay: lastDays,
  completed: [true, false],
  releasedFromDuties: [true, false],
  funding: ['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah'],
  normativeTime: [1, 6, 24, 60, 120].map((count) => ({ months: count })),
  reportedOn: lastDays,
};

/** One study, wholly known, on first and last days of months; nothing else says when it ended. */
const study = fc
  .record({
    first: fc.integer({ min: 252, max: 580 }),
    length: fc.integer({ min: 0, max: 80 }),
    report: fc.nat({ max: 40 }),
    rest: completeStudy,
  })
  .map(
    ({ first, length, report, rest }): RawRecord => ({
      ...rest,
      firstDay: firstDays[first],
      lastDay: lastDays[first + length],
      reportedOn: lastDays[first + length + report],
      decreedLastDay: null,
      extensions: null,
      normativeTime: { months: 24 },
    }),
  );

/** Nothing but the studies can stand in the way, and nothing excuses. */
const nothingElse = {
  forceMajeure: 'tidak-ada',
  inCriminalTrial: false,
  underDisciplinaryExamination: false,
  disciplinaryAppealPending: false,
  servingPenalty: 'tidak-ada',
};

const holes = fc.subarray(Object.keys(values), { minLength: 1, maxLength: 2 });

const completions = (one: RawRecord, names: readonly string[]): RawRecord[] =>
  names
    .reduce<RawRecord[]>(
      (studies, name) => studies.flatMap((s) => (values[name] ?? []).map((value) => ({ ...s, [name]: value }))),
      [one],
    )
    .filter((s) => within20Years(s.firstDay, s.lastDay));

/** Nothing but the study says when it ends, so of the paths that would do only one is a hole. */
const factOf = (path: string): string => {
  const name = path.replace('studyAssignments[0].', '');
  return name === 'decreedLastDay' || name === 'extensions' ? 'lastDay' : name;
};

const influences = (one: RawRecord, names: readonly string[], outcome: (study: RawRecord) => unknown): string[] =>
  names
    .filter((name) =>
      completions(
        one,
        names.filter((other) => other !== name),
      ).some((base) => new Set(completions(base, [name]).map(outcome)).size > 1),
    )
    .sort();

describe('the service bond', () => {
  it('leaves a resignation open exactly while brute force finds facts that can change the verdict', () => {
    fc.assert(
      fc.property(study, holes, chosenReadings, (one, lacking, chosen) => {
        // Where the actual period counts, a normative time is but another way to know the last day.
        const names = lacking.filter((name) => name !== 'normativeTime' || chosen.A46 === 'normative-period');
        // Both days at once would be too many to try; two kinds of days are tried with the other facts.
        fc.pre(names.filter((name) => (values[name]?.length ?? 0) > 10).length < 2);
        const verdictOf = (s: RawRecord) =>
          assessResignationFrom({ ...nothingElse, studyAssignments: [{ ...s, costs: [] }] }, { asOf, readings: chosen })
            .verdict;
        const expected = influences(one, names, verdictOf);
        const answer = assessResignationFrom(
          { ...nothingElse, studyAssignments: [withoutFacts(one, names)] },
          { asOf, readings: chosen },
        );
        expect(answer.verdict === 'undetermined').toBe(expected.length > 0);
        // A normative time is another way to know the last day, where that is missing too.
        const isCompared = (name: string) =>
          names.includes(name) && !(name === 'normativeTime' && names.includes('lastDay'));
        expect([...new Set(answer.missing.map(factOf))].filter(isCompared).sort()).toEqual(expected.filter(isCompared));
      }),
      tries(150),
    );
  });

  it('leaves the repayment open exactly while brute force finds facts that can change it', () => {
    const parts: Readonly<Record<string, readonly unknown[]>> = {
      completed: [true, false],
      releasedFromDuties: [true, false],
      funding: ['dipa', 'lembaga-pemberi-bantuan', 'mandiri'],
      unfinishedJustified: [true, false],
      costs: [[], [{ paidBy: 'negara', amount: 1 }], [{ paidBy: 'donor', amount: 1 }]],
    };
    const circumstances: Readonly<Record<string, readonly unknown[]>> = {
      forceMajeure: ['tidak-ada', 'sakit', 'bencana', 'meninggal'],
      forceMajeureFrom: ['2020-01-01', '2026-07-01'],
      forceMajeureHinders: [true, false],
      medicalStatement: [true, false],
      disasterEvidence: [true, false],
    };
    const all = { ...parts, ...circumstances };
    const some = fc.record<RawRecord>(
      Object.fromEntries(Object.entries(all).map(([name, options]) => [name, fc.constantFrom(...options)])),
    );
    const day = fc.constantFrom('2023-06-01', '2026-06-30', '2027-06-01', '2030-01-01');
    const lackingSome = fc.subarray(Object.keys(all), { minLength: 1, maxLength: 4 });
    const chosen = fc.record({ A58: fc.constantFrom(...readings.A58), B16: fc.constantFrom(...readings.B16) });
    const answerTo = (facts: RawRecord, resignationDate: string, options: Partial<Readings>) => {
      const isPart = ([name]: readonly [string, unknown]) => Object.hasOwn(parts, name);
      const known = Object.entries(facts);
      const days = { firstDay: '2022-09-01', lastDay: '2024-08-31' };
      const one = { ...days, ...Object.fromEntries(known.filter(isPart)) };
      const rest = Object.fromEntries(known.filter((entry) => !isPart(entry)));
      return assessResignationFrom(
        { ...rest, resignationDate, studyAssignments: [one] },
        { asOf: '2026-07-01', readings: options },
      );
    };
    fc.assert(
      fc.property(some, lackingSome, day, chosen, (facts, names, resignationDate, options) => {
        const fill = (base: RawRecord, lacking: readonly string[]): RawRecord[] =>
          lacking.reduce<RawRecord[]>(
            (records, name) => records.flatMap((one) => (all[name] ?? []).map((value) => ({ ...one, [name]: value }))),
            [base],
          );
        /** Who pays for the study had nothing spent on it by others; only then are all costs owed by nobody (A58). */
        const isAtOdds = ({ funding, costs }: RawRecord) =>
          options.A58 !== 'state-costs-only' && funding === 'mandiri' && Array.isArray(costs) && costs.length > 0;
        fc.pre(!isAtOdds(facts));
        const outcome = (one: RawRecord) => {
          if (!isAtOdds(one)) return answerTo(one, resignationDate, options).repayment;
          // Costs that are not recorded are none then; recorded ones say that another paid.
          return names.includes('costs') ? answerTo({ ...one, costs: [] }, resignationDate, options).repayment : null;
        };
        const outcomes = (records: readonly RawRecord[]) =>
          new Set(records.map(outcome).filter((repayment) => repayment !== null));
        const expected = names.filter((name) =>
          fill(
            facts,
            names.filter((other) => other !== name),
          ).some((base) => outcomes(fill(base, [name])).size > 1),
        );
        const answer = answerTo(withoutFacts(facts, names), resignationDate, options);
        expect(answer.repaymentMissing.map((path) => path.replace('studyAssignments[0].', '')).sort()).toEqual(
          expected.toSorted(),
        );
        expect(answer.repayment === 'undetermined').toBe(expected.length > 0);
      }),
      tries(300),
    );
  });

  it('leaves open exactly what may become of a study that is not finished by the day of the decision', () => {
    const some = fc.record({
      first: fc.integer({ min: 42 * 12, max: 48 * 12 }),
      length: fc.integer({ min: 6, max: 72 }),
      end: fc.constantFrom('lastDay', 'decreedLastDay'),
      releasedFromDuties: fc.boolean(),
      funding: fc.constantFrom('dipa', 'mandiri'),
      resignation: fc.integer({ min: 0, max: 10 * 12 }),
      hasOlderBond: fc.boolean(),
    });
    fc.assert(
      fc.property(some, ({ first, length, end, releasedFromDuties, funding, resignation, hasOlderBond }) => {
        const study = { firstDay: firstDays[first], releasedFromDuties, funding };
        const older = {
          firstDay: '2018-09-01',
          lastDay: '2020-08-31',
          completed: true,
          releasedFromDuties: true,
          funding: 'dipa',
        };
        const resignationDate = firstDays[45 * 12 + resignation];
        const planned = String(lastDays[first + length]);
        const ask = (one: RawRecord, day: string) =>
          assessResignationFrom(
            { ...nothingElse, resignationDate, studyAssignments: hasOlderBond ? [one, older] : [one] },
            { asOf: day },
          );
        // By the law: a day of study that is planned counts as planned, one that is past and recorded has been; where the time
        // is over and no last day is recorded, the study ended on any day or still runs (Pasal 38 ayat (8)).
        const isOpen = end === 'decreedLastDay' && planned < asOf;
        const ends = isOpen ? lastDays.slice(first, first + 230) : [planned];
        /** What is found once all is over; a study that was not finished today and ended before today was never finished. */
        const verdictOf = (lastDay: string, finished: boolean) =>
          ask({ ...study, lastDay, completed: finished && lastDay >= asOf }, '2090-01-01').verdict;
        const finished = ends.map((lastDay) => verdictOf(lastDay, true));
        const unfinished = ends.map((lastDay) => verdictOf(lastDay, false));
        const differ = (verdicts: readonly string[]) => new Set(verdicts).size > 1;
        const expected = [
          ...(finished.some((verdict, i) => verdict !== unfinished[i]) ? ['completed'] : []),
          ...(differ(finished) || differ(unfinished) ? ['lastDay'] : []),
        ];
        const answer = ask({ ...study, [end]: planned, extensions: [], completed: false }, asOf);
        expect(answer.missing.map((path) => path.replace('studyAssignments[0].', '')).toSorted()).toEqual(expected);
        expect(answer.verdict).toBe(expected.length > 0 ? 'undetermined' : finished[0]);
      }),
      tries(60),
    );
  });

  it('gives a value only when every completion agrees on it', () => {
    fc.assert(
      fc.property(study, holes, chosenReadings, fc.nat(), (one, names, chosen, seed) => {
        const lacking = withoutFacts(one, names);
        const before = computeServiceBondFrom({ studyAssignments: [lacking] }, { asOf, readings: chosen });
        const choices = names.map((name, i) => {
          const some = values[name] ?? [];
          return [name, some[(seed + 7 * i) % some.length]] as const;
        });
        const filled: RawRecord = { ...lacking, ...Object.fromEntries(choices) };
        fc.pre(within20Years(filled.firstDay, filled.lastDay));
        const after = computeServiceBondFrom({ studyAssignments: [filled] }, { asOf, readings: chosen });
        for (const name of ['bound', 'lastDay', 'beyondRetirement'] as const) {
          if (before[name] !== null) expect(after[name]).toBe(before[name]);
        }
        for (const name of ['times', 'firstDay', 'lastDay', 'standing', 'owed', 'period'] as const) {
          if (before.bonds[0]?.[name] !== null) expect(after.bonds[0]?.[name]).toEqual(before.bonds[0]?.[name]);
        }
      }),
      tries(300),
    );
  });

  it('keeps what is settled of several studies, one of which may pause the bond of another', () => {
    const parts = ['firstDay', 'lastDay', 'completed', 'releasedFromDuties', 'funding'];
    const lackingSome = fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...parts)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(bondRecord, lackingSome, chosenReadings, (record, lacking, chosen) => {
        const studyAssignments = record.studyAssignments.map((one, index) => ({
          ...withoutFacts(
            one,
            lacking.flatMap(([at, name]) => (at === index ? [name] : [])),
          ),
          decreedLastDay: null,
          extensions: null,
        }));
        const before = computeServiceBondFrom({ ...record, studyAssignments }, { asOf, readings: chosen });
        const after = computeServiceBondFrom(record, { asOf, readings: chosen });
        for (const name of ['bound', 'lastDay', 'beyondRetirement'] as const) {
          if (before[name] !== null) expect({ name, is: after[name] }).toEqual({ name, is: before[name] });
        }
        const leaving = assessResignationFrom({ ...nothingElse, studyAssignments }, { asOf, readings: chosen });
        const known = { ...nothingElse, studyAssignments: record.studyAssignments };
        if (leaving.verdict !== 'undetermined') {
          expect(assessResignationFrom(known, { asOf, readings: chosen }).verdict).toBe(leaving.verdict);
        }
      }),
      tries(200),
    );
  });

  it('does not depend on the order in which studies are recorded', () => {
    fc.assert(
      fc.property(bondRecord, chosenReadings, (record, chosen) => {
        const reversed = { ...record, studyAssignments: record.studyAssignments.toReversed() };
        const unnumbered = (paths: readonly string[]) => paths.map((path) => path.replace(/\d/, '0')).toSorted();
        const withoutIndex = (raw: RawRecord) => {
          const { bonds, steps, missing, laterThanAsOf, ...rest } = computeServiceBondFrom(raw, {
            asOf,
            readings: chosen,
          });
          return {
            ...rest,
            missing: unnumbered(missing),
            later: unnumbered(laterThanAsOf),
            steps: steps.map((step) => ({ ...step, missing: unnumbered(step.missing) })),
            bonds: bonds.map((bond) => ({ ...bond, index: 0 })),
          };
        };
        const identical = new Set(record.studyAssignments.map((s) => `${s.firstDay} ${s.lastDay}`)).size;
        fc.pre(identical === record.studyAssignments.length);
        expect(withoutIndex(reversed)).toEqual(withoutIndex(record));
      }),
    );
  });

  it('splits what is owed into served and remaining at the day that is asked about', () => {
    fc.assert(
      fc.property(
        bondRecord,
        fc.constantFrom('2023-01-13', '2024-02-29', '2026-07-01', '2030-12-31'),
        (record, day) => {
          for (const bond of computeServiceBondFrom(record, { asOf: day }).bonds) {
            if (bond.firstDay === null || bond.lastDay === null) continue;
            const standing = day < bond.firstDay ? 'not-started' : day > bond.lastDay ? 'served' : 'running';
            const isPaused = record.studyAssignments.some(
              ({ firstDay, lastDay, releasedFromDuties }) => releasedFromDuties && firstDay <= day && day <= lastDay,
            );
            expect(bond.standing).toBe(standing === 'running' && isPaused ? 'paused' : standing);
            const nothing = { months: 0, days: 0 };
            if (standing !== 'running') {
              expect([bond.served, bond.remaining]).toEqual(
                standing === 'served' ? [bond.owed, nothing] : [nothing, bond.owed],
              );
            }
          }
        },
      ),
    );
  });

  it('never ends earlier for a longer study, nor for one that released the person', () => {
    fc.assert(
      fc.property(study, fc.nat(60), (one, later) => {
        const endOf = (s: RawRecord) =>
          computeServiceBondFrom({ studyAssignments: [{ ...s, completed: true }] }, { asOf }).lastDay ?? '';
        const index = lastDays.indexOf(String(one.lastDay));
        const longer = { ...one, lastDay: lastDays[Math.min(index + later, lastDays.length - 1)] };
        fc.pre(within20Years(one.firstDay, longer.lastDay));
        expect(endOf(longer) >= endOf(one)).toBe(true);
        expect(endOf({ ...one, releasedFromDuties: true }) >= endOf({ ...one, releasedFromDuties: false })).toBe(true);
      }),
    );
  });
});
