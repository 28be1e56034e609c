import { scoreIpAsnFrom } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { distinct, rangeOf } from '../../src/ip-asn/dimension.js';

describe('a long history', () => {
  it('is told entry by entry, each under its own path', () => {
    const entries = Array.from({ length: 50 }, () => ({}));
    const record = {
      position: 'pelaksana',
      education: entries.map(() => ({ level: 'slta' })),
      trainings: entries.map(() => ({ kind: 'pelatihan-dasar' })),
      penalties: entries.map(() => ({ level: 'ringan' })),
    };
    const { kualifikasi, kompetensi, disiplin } = scoreIpAsnFrom(record, { asOf: '2023-12-31' }).dimensions;
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

describe('how well a score is attested', () => {
  const confidencesOf = (record: unknown, year: number) =>
    scoreIpAsnFrom({ ...(record as object), year }, { asOf: `${year}-12-31` }).steps.map(
      ({ provision, confidence }) => `${provision.split('/')[1]} ${confidence}`,
    );
  const known = {
    position: 'pelaksana',
    education: [{ level: 's2' }],
    trainings: [],
    performance: { '2021': 'baik', '2022': 'baik', '2023': 91 },
    penalties: [],
  };

  it('follows the points that were given, step by step', () => {
    expect(confidencesOf(known, 2022)).toEqual([
      '3 certain',
      'kualifikasi certain',
      'kompetensi.a certain',
      'kompetensi.b certain',
      'kompetensi.c likely',
      'kompetensi.d likely',
      'kinerja certain',
      'disiplin.a likely',
    ]);
  });

  it('is unsure of the two dimensions that were changed since', () => {
    expect(confidencesOf(known, 2023)).toEqual([
      '3 certain',
      'kualifikasi unsure',
      'kompetensi.a unsure',
      'kompetensi.b unsure',
      'kompetensi.c unsure',
      'kompetensi.d unsure',
      'kinerja certain',
      'disiplin.a likely',
    ]);
  });

  it('is no better than the table while a level or an assessment is open', () => {
    const open = { ...known, education: [{ level: 's2' }, {}], performance: {} };
    expect(confidencesOf(open, 2022)).toEqual(
      expect.arrayContaining(['kualifikasi certain', 'kinerja unsure', 'disiplin.a likely']),
    );
    const wider = { ...open, education: [{ level: 'd3' }, {}] };
    expect(confidencesOf(wider, 2022)).toContain('kualifikasi likely');
  });

  it('is no better than the bounds of the band that a value falls in', () => {
    expect(confidencesOf(known, 2024)).toContain('kinerja likely');
  });

  it('is unsure of the time in which trainings count for posts other than that of a pelaksana', () => {
    const posts = ['pelaksana', 'fungsional', 'pengawas', null];
    expect(posts.map((position) => confidencesOf({ ...known, position }, 2022).slice(4, 6))).toEqual([
      ['kompetensi.c likely', 'kompetensi.d likely'],
      ['kompetensi.c unsure', 'kompetensi.d unsure'],
      ['kompetensi.c unsure', 'kompetensi.d unsure'],
      ['kompetensi.c unsure', 'kompetensi.d unsure'],
    ]);
  });
});
