import { assessExtension } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { asOf, type RawRecord, withoutFacts } from './records.js';

const truth = [true, false];
const values: Readonly<Record<string, readonly unknown[]>> = {
  firstDay: ['2015-01-31', '2024-09-01', '2022-02-28', '2023-08-31', '2026-06-30'],
  decreedLastDay: [
    '2018-05-31',
    '2024-10-31',
    '2025-06-30',
    '2026-06-30',
    '2026-07-31',
    '2027-02-28',
    '2028-02-29',
    '2026-07-01',
  ],
  extensions: [
    [],
    [{ time: { months: 6 }, forceMajeure: false }],
    [{ time: { semesters: 2 }, forceMajeure: true }],
    [
      { time: { months: 6 }, forceMajeure: false },
      { time: { months: 6 }, forceMajeure: false },
    ],
    [{ time: { months: 13 }, forceMajeure: false }],
    [{ time: { months: 120 }, forceMajeure: true }],
    [
      { time: { months: 12 }, forceMajeure: false },
      { time: { months: 120 }, forceMajeure: true },
    ],
  ],
  completed: truth,
  requested: [1, 6, 7, 12, 13, 120].map((months) => ({ months })),
  studySystemChanged: truth,
  fundingLate: truth,
  finalWorkDelayed: truth,
  forceMajeure: ['tidak-ada', 'sakit', 'bencana', 'meninggal'],
  forceMajeureFrom: ['2015-06-01', '2025-06-30', '2026-07-01'],
  medicalStatement: truth,
  forceMajeureDeclared: truth,
  funding: ['dipa', 'lembaga-pemberi-bantuan', 'mandiri'],
  donorConsent: truth,
};

const isPossible = ({ firstDay, decreedLastDay }: RawRecord): boolean =>
  typeof firstDay !== 'string' || typeof decreedLastDay !== 'string' || firstDay <= decreedLastDay;

const complete: fc.Arbitrary<RawRecord> = fc
  .record<RawRecord>(Object.fromEntries(Object.entries(values).map(([name, some]) => [name, fc.constantFrom(...some)])))
  .map((record) => ({ ...record, normativeTime: { months: 24 } }))
  .filter(isPossible);

const lackingSome = fc.subarray(Object.keys(values), { minLength: 1, maxLength: 4 });

const completions = (record: RawRecord, names: readonly string[]): RawRecord[] =>
  names
    .reduce<RawRecord[]>(
      (records, name) => records.flatMap((one) => (values[name] ?? []).map((value) => ({ ...one, [name]: value }))),
      [record],
    )
    .filter(isPossible);

const influences = (record: RawRecord, names: readonly string[], outcome: (record: RawRecord) => string): string[] =>
  names
    .filter((name) =>
      completions(
        record,
        names.filter((other) => other !== name),
      ).some((base) => new Set(completions(base, [name]).map(outcome)).size > 1),
    )
    .sort();

const decide = (record: RawRecord) => assessExtension(record, { asOf });

describe('an extension', () => {
  it('names as missing exactly the facts that brute force finds able to change the verdict', () => {
    fc.assert(
      fc.property(complete, lackingSome, (record, names) => {
        // The decreed end has two sources; a record that lacks it lacks both.
        const lacking = withoutFacts({ ...record, normativeTime: null }, names);
        const expected = influences(record, names, (filled) => decide(filled).verdict);
        const answer = decide(lacking);
        const missing = answer.missing.filter((path) => path !== 'normativeTime').sort();
        // A first day is asked for where it could give the decreed end; brute force knows of no normative time.
        const named = names.includes('decreedLastDay') ? missing.filter((path) => path !== 'firstDay') : missing;
        const found = names.includes('decreedLastDay') ? expected.filter((path) => path !== 'firstDay') : expected;
        expect(named).toEqual(found);
        expect(answer.verdict === 'undetermined').toBe(expected.length > 0);
      }),
      tries(250),
    );
  });

  it('keeps what is settled settled when missing facts are filled in', () => {
    fc.assert(
      fc.property(complete, lackingSome, (whole, names) => {
        const record = { ...whole, normativeTime: null };
        const before = decide(withoutFacts(record, names));
        const after = decide(record);
        for (const [i, finding] of before.findings.entries()) {
          if (finding.status !== 'unknown') expect(after.findings[i]?.status).toBe(finding.status);
        }
        if (before.verdict !== 'undetermined') expect(after.verdict).toBe(before.verdict);
        const valueNames = [
          'grantedMonths',
          'remainingMonths',
          'unlimited',
          'currentLastDay',
          'requestedLastDay',
          'daysLate',
          'consentOf',
          'revocationDue',
        ] as const;
        for (const name of valueNames) if (before[name] !== null) expect(after[name]).toBe(before[name]);
        expect(decide(record).valuesMissing).toEqual([]);
      }),
      tries(300),
    );
  });

  it('never grants more months for more months granted before', () => {
    fc.assert(
      fc.property(complete, fc.integer({ min: 1, max: 12 }), (record, more) => {
        const extended = {
          ...record,
          extensions: [{ time: { months: more }, forceMajeure: false }],
        };
        const before = decide({ ...record, extensions: [] });
        expect((decide(extended).remainingMonths ?? 0) <= (before.remainingMonths ?? 0)).toBe(true);
        // A later end may not have passed yet where an earlier one has.
        const passed = before.findings.some(
          ({ provision, status }) => provision === 'pupr-2-2023/38.1' && status === 'unmet',
        );
        if (before.verdict === 'not-grantable' && !passed) expect(decide(extended).verdict).toBe('not-grantable');
      }),
    );
  });

  it('does not depend on the order of earlier extensions', () => {
    const some = fc.array(
      fc.record({ time: fc.record({ months: fc.integer({ min: 1, max: 9 }) }), forceMajeure: fc.boolean() }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(complete, some, (record, extensions) => {
        expect(decide({ ...record, extensions: extensions.toReversed() })).toEqual(decide({ ...record, extensions }));
      }),
    );
  });
});
