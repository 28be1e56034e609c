import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/kernel/labels.js';

describe('labelsOf', () => {
  it('collects what entries are called, by their paths', () => {
    const trainings = [{ label: null }, { label: 'PIM III 2019' }, {}];
    expect(labelsOf({ trainings, penalties: null, education: [{ label: 'S1 Unpad' }] })).toEqual({
      labels: { 'trainings[1]': 'PIM III 2019', 'education[0]': 'S1 Unpad' },
    });
  });

  it('says nothing where there are no labels', () => {
    expect(labelsOf({ trainings: [{ label: null }], penalties: null })).toEqual({});
  });
});
