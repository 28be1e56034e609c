/** What became of an earlier study, where the record does not say: finished, stopped, or ended with neither. */
import { assessEligibility, type EligibilityInput } from 'bangkom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '../size.js';
import { candidate } from './records.js';

const asOf = '2026-07-01';

type Study = NonNullable<NonNullable<EligibilityInput['studyAssignments']>[number]>;

const study: fc.Arbitrary<Study> = fc.record(
  {
    degree: fc.constantFrom('d3', 's1', 's2', 's3'),
    lastDay: fc.constantFrom('2015-08-31', '2025-02-28', '2026-06-30', '2026-07-01', '2026-07-02', '2027-08-31'),
    completed: fc.constant(false),
    terminated: fc.boolean(),
    unfinishedJustified: fc.boolean(),
  },
  { requiredKeys: [] },
);

const KNOWN = ['degree', 'lastDay', 'terminatedOn', 'unfinishedJustified'] as const;
const DAYS = ['1990-01-01', '2024-06-30', '2024-07-02', asOf, '2026-07-02', '2090-01-01'];
const VALUES = {
  degree: ['d1', 's1', 's3'],
  lastDay: DAYS,
  terminatedOn: DAYS,
  unfinishedJustified: [true, false],
} as const;

const OUTCOMES: readonly Study[] = [
  { completed: true, terminated: false },
  { completed: false, terminated: true },
  { completed: false, terminated: false },
];

/** Every whole study that one of which something is missing may turn out to be. */
const completionsOf = (one: Study): Study[] => {
  const outcomes = OUTCOMES.filter(
    ({ completed, terminated }) =>
      (one.completed ?? completed) === completed && (one.terminated ?? terminated) === terminated,
  );
  return outcomes.flatMap((outcome) =>
    KNOWN.reduce<Study[]>(
      (some, name) => {
        if (some.every((each) => each[name] !== undefined)) return some;
        // A study that was not stopped has no day on which it was.
        if (name === 'terminatedOn' && outcome.terminated === false) return some;
        return some.flatMap((each) => VALUES[name].map((value) => ({ ...each, [name]: value })));
      },
      [{ ...one, ...outcome }],
    ),
  );
};

const findingOf = (one: Study, provision: string) => {
  const record = { ...candidate, degree: 's2', studyAssignments: [one] } as EligibilityInput;
  const found = assessEligibility(record, { asOf }).findings.find((finding) => finding.provision === provision);
  return { status: found?.status, missing: found?.missing ?? [] };
};

describe.each(['pupr-2-2023/28.e.3', 'pupr-2-2023/29'])('an earlier study, by %s', (provision) => {
  it('is settled where it comes out the same whatever became of it, and open where it does not', () => {
    fc.assert(
      fc.property(study, (one) => {
        const { status, missing } = findingOf(one, provision);
        const possible = new Set(completionsOf(one).map((each) => findingOf(each, provision).status));
        expect(possible.has('unknown')).toBe(false);
        expect(status).toBe(possible.size === 1 ? [...possible][0] : 'unknown');
        expect(missing.length > 0).toBe(possible.size > 1);
      }),
      tries(300),
    );
  });
});
