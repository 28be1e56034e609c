import { describe, expect, it } from 'vitest';
import { type Provision, provisions } from '../../src/law/provisions.js';

const all = Object.entries<Provision>(provisions);

describe('the registry of provisions', () => {
  it.each(all)('%s is told in both languages, as one short sentence', (_id, { id, en }) => {
    for (const text of [id, en]) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text).not.toMatch(/[.;]$/);
      expect(text.length).toBeLessThanOrEqual(120);
    }
    expect(en).not.toBe(id);
  });

  it.each(all)('%s names each function that encodes it once', (_id, { encodedBy }) => {
    expect(new Set(encodedBy).size).toBe(encodedBy.length);
  });

  it.each(all)('%s is an id of an instrument, and a place in it unless all of it is meant', (id) => {
    const place =
      /^([a-z]+(-[a-z]+)?(-\d+){2}(\/\d+(\.(\d+|[a-z]))*)?|dou-asn-probolinggo\/(vii\.8\.[12]\.[1-3]|viii\.[1-3]))$/;
    const dimension = /^permenpan-rb-38-2018\/(kualifikasi|kompetensi\.[a-d]|kinerja|disiplin\.[ab])$/;
    const slide = /^paparan-pengembangan-kompetensi\/\d+$/;
    expect(place.test(id) || dimension.test(id) || slide.test(id)).toBe(true);
  });

  const placesIn = (instrument: string): string[] =>
    all.flatMap(([id]) => (id.startsWith(`${instrument}/`) ? [id.slice(instrument.length + 1)] : []));

  it('lists Permen PUPR 2/2023 in its own order', () => {
    const places = placesIn('pupr-2-2023');
    const inOrder = places.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(places).toEqual(inOrder);
  });

  it('lists Permenpan RB 38/2018 as its summary does: the dimensions after Pasal 4, which names them', () => {
    expect(placesIn('permenpan-rb-38-2018')).toEqual([
      ...['3', '4'],
      ...['kualifikasi', 'kompetensi.a', 'kompetensi.b', 'kompetensi.c', 'kompetensi.d'],
      ...['kinerja', 'disiplin.a', 'disiplin.b'],
      ...['9', '10', '11', '12.a', '12.b', '12.c', '12.d', '13'],
      ...['14.a', '14.b', '14.c', '14.d', '14.e'],
      ...['15.1', '15.2', '16.1', '16.2', '17'],
    ]);
  });

  it('takes Peraturan BKN 8/2019 as a whole, since its own articles are not at hand', () => {
    expect(all.filter(([id]) => id.startsWith('peraturan-bkn-8-2019')).map(([id]) => id)).toEqual([
      'peraturan-bkn-8-2019',
    ]);
  });
});
