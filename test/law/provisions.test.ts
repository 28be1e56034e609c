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
    expect(id).toMatch(/^([a-z]+(-[a-z]+)?(-\d+){2}(\/\d+(\.(\d+|[a-z]))*)?|dou-asn-probolinggo\/\d+\.\d+\.[a-z])$/);
  });

  it('lists Permen PUPR 2/2023 in its own order', () => {
    const places = all.flatMap(([id]) => (id.startsWith('pupr-2-2023/') ? [id.slice('pupr-2-2023/'.length)] : []));
    const inOrder = places.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(places).toEqual(inOrder);
  });
});
