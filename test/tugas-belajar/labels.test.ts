import { assessResignation, computeServiceBond } from 'bangkom';
import { explain } from 'bangkom/explain';
import { describe, expect, it } from 'vitest';

describe('the label of a study', () => {
  const studies = [
    { firstDay: '2022-09-01', lastDay: '2024-08-31', completed: true, releasedFromDuties: true, label: 'S2 ITB' },
    { firstDay: '2025-09-01', completed: true, releasedFromDuties: true, label: 'S3 Delft' },
  ];

  it('is echoed by the bond and by a resignation, and told instead of its number', () => {
    const bond = computeServiceBond({ studyAssignments: studies }, { asOf: '2026-07-01' });
    const leaving = assessResignation({ studyAssignments: studies }, { asOf: '2026-07-01' });
    const labels = { 'studyAssignments[0]': 'S2 ITB', 'studyAssignments[1]': 'S3 Delft' };
    expect([bond.labels, leaving.labels]).toEqual([labels, labels]);
    expect(bond.missing).toContain('studyAssignments[1].lastDay');
    expect(explain(bond, { locale: 'en' })).toContain('last day of study as it was for S3 Delft');
    expect(explain(bond, { locale: 'en', format: 'markdown' })).not.toContain('no. 2');
  });

  it('decides nothing, and is left out where there is none', () => {
    const withoutLabels = studies.map((study) => ({ ...study, label: null }));
    const labelled = computeServiceBond({ studyAssignments: studies }, { asOf: '2026-07-01' });
    const { labels, ...same } = labelled;
    expect(computeServiceBond({ studyAssignments: withoutLabels }, { asOf: '2026-07-01' })).toEqual(same);
    expect(Object.keys(labels ?? {})).toHaveLength(2);
  });

  it('is no label where a stored result holds something else', () => {
    const bond = computeServiceBond({ studyAssignments: studies }, { asOf: '2026-07-01' });
    const stored = JSON.parse(JSON.stringify({ ...bond, labels: { 'studyAssignments[1]': 7 } }));
    expect(explain(stored, { locale: 'en' })).toContain('study assignment no. 2');
    expect(explain({ ...stored, labels: 'S3' }, { locale: 'en' })).toContain('study assignment no. 2');
  });
});
