import { assessEligibility, defaultReadings, type Readings, readings } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import {
  anyEligibilityRecord,
  asOf,
  candidate,
  completeRecord,
  fillings,
  type Hole,
  holesAt,
  isPossible,
  puncture,
  punctured,
  type RawRecord,
  withoutFacts,
} from './records.js';

const chosenReadings = fc.record(
  Object.fromEntries(Object.entries(readings).map(([id, options]) => [id, fc.constantFrom(...options)])),
) as fc.Arbitrary<Readings>;

const decide = (record: RawRecord, chosen: Partial<Readings> = {}) =>
  assessEligibility(record, { asOf, readings: chosen });

/** Which of some holes can change an outcome, found by trying every combination of their values. */
const influences = (record: RawRecord, holes: readonly Hole[], outcome: (record: RawRecord) => string): string[] =>
  holes
    .filter((hole) =>
      fillings(
        record,
        holes.filter((other) => other !== hole),
      ).some((base) => {
        const outcomes = fillings(base, [hole]).filter(isPossible).map(outcome);
        return new Set(outcomes).size > 1;
      }),
    )
    .map(({ path }) => path)
    .sort();

/** The fact that a path is of; a NIP would do for a date of birth. */
const factOf = (path: string): string => {
  if (path === 'nip') return 'birthDate';
  return path.startsWith('performance.') ? 'performance' : path;
};

/** What would do instead of a retirement date is not counted beside it. */
const factsOf = (paths: readonly string[] = []): string[] => {
  const facts = new Set(paths.map(factOf));
  if (facts.has('retirementDate')) for (const other of ['birthDate', 'position']) facts.delete(other);
  return [...facts].sort();
};

/** Holes inside a list that is itself a hole are not there to be filled. */
const separate = (holes: readonly Hole[]): Hole[] =>
  holes.filter(({ path }) => !holes.some((other) => path.startsWith(`${other.path}[`)));

describe('eligibility', () => {
  it('names as missing exactly the facts that brute force finds able to change the verdict', () => {
    fc.assert(
      fc.property(punctured(3), chosenReadings, ({ record, lacking: paths }, chosen) => {
        const lacking = separate(holesAt(record, paths));
        const expected = influences(record, lacking, (filled) => decide(filled, chosen).verdict);
        const answer = decide(puncture(record, lacking), chosen);
        expect(factsOf(answer.missing)).toEqual(factsOf(expected));
        expect(answer.verdict === 'undetermined').toBe(expected.length > 0);
      }),
      tries(60),
    );
  });

  it('names as missing in a finding exactly the facts that can change its status', () => {
    fc.assert(
      fc.property(punctured(2), fc.nat(16), chosenReadings, ({ record, lacking: paths }, row, chosen) => {
        const lacking = separate(holesAt(record, paths));
        const expected = influences(record, lacking, (filled) => decide(filled, chosen).findings[row]?.status ?? '');
        const finding = decide(puncture(record, lacking), chosen).findings[row];
        expect(factsOf(finding?.missing)).toEqual(factsOf(expected));
        expect(finding?.status === 'unknown').toBe(expected.length > 0);
      }),
      tries(150),
    );
  });

  it('names exactly the facts that can change the earliest day', () => {
    fc.assert(
      fc.property(punctured(2), fc.boolean(), chosenReadings, ({ record, lacking: paths }, withStart, chosen) => {
        // A start that is not recorded is what is looked for, not a fact that is missing.
        const lacking = separate(holesAt(record, paths)).filter(({ path }) => path !== 'studyStartDate');
        const known = withStart ? record : { ...record, studyStartDate: null };
        const expected = influences(known, lacking, (filled) => decide(filled, chosen).eligibleFrom ?? 'never');
        expect(factsOf(decide(puncture(known, lacking), chosen).eligibleFromMissing)).toEqual(factsOf(expected));
      }),
      tries(100),
    );
  });

  it('keeps what is settled settled when missing facts are filled in', () => {
    fc.assert(
      fc.property(punctured(12), fc.integer(), chosenReadings, ({ record, lacking }, seed, chosen) => {
        const holes = holesAt(record, lacking);
        const before = decide(puncture(record, holes), chosen);
        const kept = holes.filter((_, i) => ((seed >> i) & 1) === 1);
        const after = decide(puncture(record, kept), chosen);
        for (const [i, finding] of before.findings.entries()) {
          if (finding.status === 'unknown') continue;
          expect(after.findings[i]?.status).toBe(finding.status);
        }
        if (before.verdict !== 'undetermined') expect(after.verdict).toBe(before.verdict);
        if (before.eligibleFromMissing.length === 0 && !holes.some(({ path }) => path === 'studyStartDate')) {
          expect(after.eligibleFrom).toBe(before.eligibleFrom);
        }
      }),
      tries(300),
    );
  });

  it('is undetermined just as long as something is missing, and tells every row', () => {
    fc.assert(
      fc.property(anyEligibilityRecord, chosenReadings, (record, chosen) => {
        const answer = decide(record, chosen);
        expect(answer.findings).toHaveLength(17);
        expect(answer.missing.length > 0).toBe(answer.verdict === 'undetermined');
        for (const finding of answer.findings) {
          expect(finding.missing.length > 0).toBe(finding.status === 'unknown');
        }
      }),
      tries(300),
    );
  });

  it('shows no value in its evidence that a missing fact can still change', () => {
    fc.assert(
      fc.property(punctured(3), chosenReadings, ({ record, lacking: paths }, chosen) => {
        const lacking = separate(holesAt(record, paths));
        const shown = decide(puncture(record, lacking), chosen).findings;
        for (const filled of fillings(record, lacking)
          .filter(isPossible)
          .map((one) => decide(one, chosen).findings)) {
          for (const [i, { evidence }] of shown.entries()) {
            for (const [name, value] of Object.entries(evidence)) {
              if (value !== null) expect({ i, name, value: filled[i]?.evidence[name] }).toEqual({ i, name, value });
            }
          }
        }
      }),
      tries(40),
    );
  });

  it('is settled by filling in what it names as missing', () => {
    fc.assert(
      fc.property(punctured(8), ({ record, lacking: paths }) => {
        const lacking = separate(holesAt(record, paths));
        const filled = factsOf(decide(puncture(record, lacking)).missing);
        const rest = lacking.filter(({ path }) => !filled.includes(path));
        expect(decide(puncture(record, rest)).verdict).not.toBe('undetermined');
      }),
      tries(200),
    );
  });

  it('does not depend on the order of lists or of keys', () => {
    const histories = {
      penalties: [
        { level: 'ringan', decreeDate: '2020-01-31' },
        { level: 'sedang', decreeDate: '2024-02-29' },
        { level: 'berat', decreeDate: '2019-12-31' },
      ],
      studyAssignments: [
        { terminatedOn: '2024-08-31', unfinishedJustified: false },
        { terminatedOn: '2025-12-31', unfinishedJustified: true },
        { terminatedOn: '2023-02-28', unfinishedJustified: false },
        { completed: true, degree: 'd3', lastDay: '2016-02-29', reportedOn: '2016-03-01' },
        { completed: true, degree: 's1', lastDay: '2025-05-31', reportedOn: '2025-07-01' },
        { completed: true, degree: 's2', lastDay: '2026-01-31', reportedOn: null },
      ],
    };
    const shuffled = fc.record(
      Object.fromEntries(
        Object.entries(histories).map(([name, list]) => [
          name,
          fc.shuffledSubarray<unknown>(list, { minLength: list.length }),
        ]),
      ),
    );
    const reordered = fc.shuffledSubarray(Object.keys(candidate), { minLength: Object.keys(candidate).length });
    const expected = decide({ ...candidate, ...histories }, { ...defaultReadings, A27: 'two-years' });
    fc.assert(
      fc.property(shuffled, reordered, (lists, names) => {
        const record = Object.fromEntries(names.map((name) => [name, lists[name] ?? candidate[name]]));
        expect(decide(record, { ...defaultReadings, A27: 'two-years' })).toEqual(expected);
      }),
    );
  });

  const statusOf = (record: RawRecord, provision: string, on = asOf) =>
    assessEligibility(record, { asOf: on }).findings.find((finding) => finding.provision.startsWith(provision))?.status;
  const month = fc.integer({ min: 1, max: 120 });
  const date = fc.date({ min: new Date('2023-02-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  const iso = date.map((d) => d.toISOString().slice(0, 10));

  it('never turns a time bar that is over into one that is not, as time goes by', () => {
    fc.assert(
      fc.property(iso, iso, iso, (appointed, one, other) => {
        const [earlier, later] = [one, other].sort();
        if (earlier === undefined || later === undefined) return;
        const record = { ...candidate, cpnsStartDate: null, pnsAppointmentDate: appointed };
        if (statusOf(record, 'pupr-2-2023/28.a', earlier) === 'met') {
          expect(statusOf(record, 'pupr-2-2023/28.a', later)).toBe('met');
        }
        const terminated = [{ terminatedOn: '2023-01-31', unfinishedJustified: false }];
        const barred = { ...candidate, studyAssignments: terminated };
        if (statusOf(barred, 'pupr-2-2023/28.e.3', earlier) === 'met') {
          expect(statusOf(barred, 'pupr-2-2023/28.e.3', later)).toBe('met');
        }
      }),
    );
  });

  it('never lets a longer study, a later start or an earlier retirement fit where a shorter, earlier, later does not', () => {
    const fits = (months: number, studyStartDate: string, retirementDate: string) =>
      statusOf({ ...candidate, normativeTime: { months }, studyStartDate, retirementDate }, 'pupr-2-2023/28.b') ===
      'met';
    fc.assert(
      fc.property(month, month, iso, iso, iso, (a, b, start, end, other) => {
        const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
        if (fits(longer, start, end)) expect(fits(shorter, start, end)).toBe(true);
        if (fits(a, start, end) && other <= start) expect(fits(a, other, end)).toBe(true);
        if (fits(a, start, end) && other >= end) expect(fits(a, start, other)).toBe(true);
      }),
      tries(300),
    );
  });

  it('promises no day that lies ahead and after the start on record', () => {
    fc.assert(
      fc.property(anyEligibilityRecord, chosenReadings, (record, chosen) => {
        const { eligibleFrom } = decide(record, chosen);
        if (eligibleFrom === null || eligibleFrom === asOf || typeof record.studyStartDate !== 'string') return;
        expect(eligibleFrom > asOf && eligibleFrom <= record.studyStartDate).toBe(true);
      }),
      tries(500),
    );
  });

  it('is eligible in time on the earliest day it gives, and not the day before', () => {
    fc.assert(
      fc.property(completeRecord, (record) => {
        const { eligibleFrom, laterThanAsOf } = decide(withoutFacts(record, ['studyStartDate']));
        // What lies ahead does not count on the day asked, and may have happened by the earliest day.
        if (eligibleFrom === null || eligibleFrom === asOf || laterThanAsOf.length > 0) return;
        const timely = (day: string) => {
          const { findings } = assessEligibility({ ...record, studyStartDate: day }, { asOf: day });
          return findings
            .filter(({ provision }) => /28\.(a|b\.\d|e\.3)$|\/29$/.test(provision))
            .every(({ status }) => status === 'met' || status === 'not-applicable');
        };
        const dayBefore = new Date(Date.parse(eligibleFrom) - 86_400_000).toISOString().slice(0, 10);
        expect([timely(eligibleFrom), timely(dayBefore)]).toEqual([true, false]);
      }),
      tries(200),
    );
  });
});
