/** What is answered where little is recorded of many studies or extensions: as exactly as can be, and soon. */
import { describe, expect, it } from 'vitest';
import { assessExtension } from '../../src/tugas-belajar/extension/index.js';
import { assessResignation } from '../../src/tugas-belajar/resignation/index.js';
import { computeServiceBond } from '../../src/tugas-belajar/service-bond/index.js';

const options = { asOf: '2026-07-01' };
const emptyOnes = (count: number) => Array.from({ length: count }, () => ({}));

describe('of studies of which nothing is recorded', () => {
  it('one is tried in all ways', () => {
    expect(computeServiceBond({ studyAssignments: [{}] }, options).exact).toBeUndefined();
    expect(assessResignation({ studyAssignments: [{}] }, options).exact).toBeUndefined();
  });

  it('ten are tried in none, and every fact of each counts', () => {
    const studyAssignments = emptyOnes(10);
    const bond = computeServiceBond({ studyAssignments }, options);
    const resignation = assessResignation({ studyAssignments }, options);
    expect([bond.exact, resignation.exact]).toEqual([false, false]);
    for (const { missing } of [bond, resignation]) {
      expect(missing).toEqual(
        expect.arrayContaining(studyAssignments.map((_, index) => `studyAssignments[${index}].completed`)),
      );
    }
    expect(resignation).toMatchObject({ verdict: 'undetermined', repayment: 'undetermined', bondLastDay: null });
  });
});

it('the day on which a study failed decides whether force majeure had begun by then', () => {
  const failed = { firstDay: '2000-01-01', completed: false, releasedFromDuties: true, unfinishedJustified: false };
  const illness = { forceMajeure: 'sakit', forceMajeureHinders: true, medicalStatement: true } as const;
  const { findings } = assessResignation(
    { studyAssignments: [failed], ...illness, forceMajeureFrom: '2010-01-01' },
    options,
  );
  const excused = findings.find(({ provision }) => provision === 'pupr-2-2023/39.4.f');
  expect(excused).toMatchObject({
    status: 'unknown',
    missing: expect.arrayContaining(['studyAssignments[0].lastDay']),
  });
});

describe('of extensions of which nothing is recorded', () => {
  it('three are tried in all ways', () => {
    const answer = assessExtension({ extensions: emptyOnes(3) }, options);
    expect(answer.exact).toBeUndefined();
    expect(answer.valuesMissing).toEqual(
      expect.arrayContaining(['extensions[0].time', 'extensions[1].forceMajeure', 'extensions[2].time']),
    );
  });

  it('ten are tried in none, and every fact of each counts', () => {
    const answer = assessExtension({ extensions: emptyOnes(10) }, options);
    expect(answer).toMatchObject({ exact: false, verdict: 'undetermined', grantedMonths: null, currentLastDay: null });
    expect(answer.missing).toEqual(expect.arrayContaining(['extensions[0].time', 'extensions[9].forceMajeure']));
  });

  it('a request that reaches the day of the decision under no completion is refused', () => {
    const record = { firstDay: '2010-01-01', decreedLastDay: '2011-12-31', requested: { months: 1 } };
    const { verdict, findings } = assessExtension(
      { ...record, extensions: [{ forceMajeure: true, time: { months: 6 } }, { time: { months: 6 } }] },
      options,
    );
    expect(verdict).toBe('not-grantable');
    expect(findings.find(({ provision }) => provision === 'pupr-2-2023/38.1')?.status).toBe('unmet');
  });
});
