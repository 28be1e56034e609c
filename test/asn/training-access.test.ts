import { assessTrainingKind, type Readings } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { EMPLOYMENT_STATUSES } from '../../src/asn/employment.js';
import { accessTo } from '../../src/asn/training-access.js';
import { TRAINING_KINDS } from '../../src/asn/training-kind.js';
import { contextOf } from '../../src/law/ruleset.js';

const asOf = '2026-07-01';
const CHOICES: readonly Partial<Readings>[] = [
  {},
  { C11: 'cpns-only' },
  { A66: 'listed-only' },
  { C11: 'cpns-only', A66: 'listed-only' },
];

describe('access to training by employment status', () => {
  it.each(CHOICES)('is what the kind of training comes to for every status and kind, under %j', (readings) => {
    const context = contextOf({ asOf, readings });
    for (const employmentStatus of EMPLOYMENT_STATUSES) {
      for (const kind of TRAINING_KINDS) {
        // A functional post, so that nothing but the status decides.
        const record = { employmentStatus, kinds: [kind], position: 'ahli-muda' as const };
        const { verdict } = assessTrainingKind(record, { asOf, readings });
        expect([kind, employmentStatus, accessTo(kind, employmentStatus, context)]).toEqual([
          kind,
          employmentStatus,
          verdict,
        ]);
      }
    }
  });

  it.each([
    ['pns', 'pelatihan-dasar', 'not-open'],
    ['cpns', 'pelatihan-dasar', 'open'],
    ['cpns', 'teknis', 'not-named'],
    ['pppk', 'manajerial', 'open'],
    ['pppk', 'magang', 'open'],
  ] as const)('of a %s to %s is %s', (status, kind, access) => {
    expect(accessTo(kind, status, contextOf({ asOf }))).toBe(access);
  });
});
