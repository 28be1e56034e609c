import { describe, expect, it } from 'vitest';
import { IP_ASN_DIMENSIONS } from '../../src/ip-asn/dimension.js';
import { IP_ASN_MEASUREMENT } from '../../src/ip-asn/measurement.js';
import { citeProvision } from '../../src/law/citation.js';
import { provisions } from '../../src/law/provisions.js';

const { due, stages, dataSources, application, reports, nationalIndex, guide, weights } = IP_ASN_MEASUREMENT;

/** Every provision and every stored word of some data, however deep. */
const leavesOf = (value: unknown, name = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([part, inner]) => leavesOf(inner, Array.isArray(value) ? name : part))
    : [[name, value]];

describe('the measurement of IP ASN', () => {
  it('is due once a year at least, in April', () => {
    expect(due).toEqual({ timesPerYear: 1, month: 4, provision: 'permenpan-rb-38-2018/3' });
  });

  it('has four stages in their order', () => {
    expect(stages.map(({ stage }) => stage)).toEqual([
      'persiapan',
      'pelaksanaan',
      'pengolahan-data',
      'penyusunan-laporan',
    ]);
    expect(new Set(stages.map(({ provision }) => provision))).toEqual(new Set(['permenpan-rb-38-2018/9']));
  });

  it('has four sources of data', () => {
    expect(dataSources.map(({ source }) => source)).toEqual([
      'sapk',
      'e-pupns',
      'penilaian-prestasi-kerja',
      'data-hukuman-disiplin',
    ]);
    expect(new Set(dataSources.map(({ provision }) => provision))).toEqual(new Set(['permenpan-rb-38-2018/10']));
  });

  it('is made with what BKN builds, by the guide that BKN lays down', () => {
    expect(application).toEqual({ by: 'bkn', provision: 'permenpan-rb-38-2018/11' });
    expect(guide).toEqual({ by: 'bkn', provision: 'permenpan-rb-38-2018/17' });
  });

  it('is reported to the head of BKN and on to the minister, in both forms', () => {
    expect(reports.map(({ from, to, provision }) => [from, to, provision])).toEqual([
      ['instansi', 'kepala-bkn', 'permenpan-rb-38-2018/15.1'],
      ['kepala-bkn', 'menteri-pan-rb', 'permenpan-rb-38-2018/15.2'],
    ]);
    for (const { forms } of reports) expect(forms).toEqual(['manual', 'elektronik']);
    // Whoever gets a report hands on the next.
    expect(reports.slice(1).map(({ from }) => from)).toEqual(reports.slice(0, -1).map(({ to }) => to));
  });

  it('ends in a national index that one draws up and another sets', () => {
    expect(nationalIndex).toEqual({
      drawnUp: { by: 'kepala-bkn', provision: 'permenpan-rb-38-2018/16.1' },
      set: { by: 'menteri-pan-rb', provision: 'permenpan-rb-38-2018/16.2' },
    });
  });

  it('weighs every dimension, a hundred points in all', () => {
    expect(weights).toEqual([
      { dimension: 'kualifikasi', weight: 25, provision: 'permenpan-rb-38-2018/12.a' },
      { dimension: 'kompetensi', weight: 40, provision: 'permenpan-rb-38-2018/12.b' },
      { dimension: 'kinerja', weight: 30, provision: 'permenpan-rb-38-2018/12.c' },
      { dimension: 'disiplin', weight: 5, provision: 'permenpan-rb-38-2018/12.d' },
    ]);
    expect(weights.map(({ dimension }) => dimension)).toEqual([...IP_ASN_DIMENSIONS]);
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it('cites provisions of the registry, and stores words in kebab-case', () => {
    const leaves = leavesOf(IP_ASN_MEASUREMENT);
    const cited = leaves.filter(([name]) => name === 'provision').map(([, value]) => value);
    expect(cited.filter((id) => typeof id !== 'string' || !Object.hasOwn(provisions, id))).toEqual([]);
    expect(cited).toHaveLength(19);
    const words = leaves.filter(([name, value]) => name !== 'provision' && typeof value === 'string');
    expect(words.filter(([, word]) => !/^[a-z]+(-[a-z]+)*$/.test(String(word)))).toEqual([]);
    expect(citeProvision(due.provision, { locale: 'id', instrument: true })).toBe('Pasal 3 Permenpan RB 38/2018');
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(IP_ASN_MEASUREMENT))).toStrictEqual(IP_ASN_MEASUREMENT);
  });
});
