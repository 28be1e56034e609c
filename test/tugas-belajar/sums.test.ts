import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/law/ruleset.js';
import { sumGap } from '../../src/tugas-belajar/extension/sums.js';

const context = contextOf({ asOf: '2026-07-01' });
const unknown = { time: null, forceMajeure: null };
const months = (count: number) => Array.from({ length: count }, (_, i) => ({ months: i + 1 }));

describe('sumGap', () => {
  it('tells apart what the granted extensions may come to', () => {
    const [gap] = sumGap([unknown, unknown], months(2), context);
    // In all 2 months, of which 0, 1 or 2 count against the limit; 3, of which 0 to 3 do; 4, of which 0, 2 or 4 do.
    expect(gap).toMatchObject({ tried: 10, untried: false });
    expect(gap?.openings.map(({ paths }) => paths)).toEqual([
      ['extensions[0].time', 'extensions[1].time'],
      ['extensions[0].forceMajeure', 'extensions[1].forceMajeure'],
    ]);
  });

  it('says so where there are more of these than are tried', () => {
    const [gap] = sumGap([unknown, unknown, unknown], months(40), context);
    expect(gap).toMatchObject({ untried: true });
  });
});
