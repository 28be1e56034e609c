import { scoreIpAsn } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { distinct, rangeOf } from '../../src/ip-asn/dimension.js';

describe('a long history', () => {
  it('is told entry by entry, each under its own path', () => {
    const entries = Array.from({ length: 50 }, () => ({}));
    const record = {
      post: 'pelaksana',
      education: entries.map(() => ({ level: 'slta' })),
      trainings: entries.map(() => ({ kind: 'lainnya' })),
      penalties: entries.map(() => ({ level: 'ringan' })),
    };
    const { kualifikasi, kompetensi, disiplin } = scoreIpAsn(record, { asOf: '2023-12-31' }).dimensions;
    const paths = [kualifikasi, kompetensi, disiplin].map(({ items }) => items.map(({ path }) => path));
    expect(paths).toEqual(
      ['education', 'trainings', 'penalties'].map((list) => entries.map((_, i) => `${list}[${i}]`)),
    );
  });
});

describe('numbers of points', () => {
  it('are told once each, from the lowest', () => {
    expect(distinct([22.5, 0, 40, 22.5, 5])).toEqual([0, 5, 22.5, 40]);
  });

  it('span from the lowest to the highest, in whatever order', () => {
    expect(rangeOf([15, 0, 40, 10])).toEqual({ lowest: 0, highest: 40 });
    expect(rangeOf([17.5])).toEqual({ lowest: 17.5, highest: 17.5 });
  });
});
