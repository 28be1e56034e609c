import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/kernel/calendar.js';
import { type ProvisionId, provisions } from '../../src/law/provisions.js';
import { type Source, sources } from '../../src/law/sources.js';
import { type InstrumentId, isInForceOn, isInstrumentId, standingOn } from '../../src/law/standing.js';

const all = Object.entries<Source>(sources);

describe('the sources', () => {
  it('are the instruments of the provisions, each of them', () => {
    const instruments = Object.keys(provisions).map((id) => id.split('/')[0] ?? '');
    expect(instruments.filter((instrument) => !isInstrumentId(instrument))).toEqual([]);
    expect(all.map(([id]) => id).filter((id) => !instruments.includes(id))).toEqual([]);
    expect(isInstrumentId('toString')).toBe(false);
  });

  it.each(all)(
    '%s is in force over days of the calendar, in order',
    (_id, { inForceFrom, inForceUntil, lastVerified }) => {
      const { earliest, latest } = inForceFrom;
      const days = [
        earliest,
        latest ?? earliest,
        inForceUntil?.earliest ?? lastVerified,
        inForceUntil?.latest ?? lastVerified,
      ];
      expect([...days, lastVerified].every(isIsoDate)).toBe(true);
      expect(days.toSorted()).toEqual(days);
      expect(lastVerified >= earliest && lastVerified <= (inForceUntil?.latest ?? '2026-11-30')).toBe(true);
    },
  );

  it.each(all)('%s tells by what it was repealed or changed, where its status says so', (_id, source) => {
    expect(source.repealedBy !== null).toBe(source.status === 'repealed');
    expect(source.inForceUntil !== null).toBe(source.status === 'repealed');
    expect(source.changedBy !== null).toBe(source.status === 'changed-text-unseen');
  });

  it.each(all.filter(([, { repealedBy }]) => repealedBy !== null))('%s ends where what repealed it begins', (id) => {
    const { repealedBy, inForceUntil }: Source = sources[id as InstrumentId];
    expect(isInstrumentId(repealedBy ?? '')).toBe(true);
    const successor: Source = sources[repealedBy as InstrumentId];
    expect(successor.inForceFrom.earliest > (inForceUntil?.earliest ?? '')).toBe(true);
  });
});

describe('standingOn', () => {
  it.each<[ProvisionId | InstrumentId, string, string]>([
    // Exactly known.
    ['uu-20-2023/55', '2023-10-30', 'not-in-force'],
    ['uu-20-2023/55', '2023-10-31', 'in-force'],
    ['uu-5-2014', '2023-10-30', 'in-force'],
    ['uu-5-2014', '2023-10-31', 'not-in-force'],
    ['peraturan-bkn-8-2019', '2019-05-14', 'not-in-force'],
    ['peraturan-bkn-8-2019', '2019-05-15', 'in-force'],
    ['pupr-2-2023/28.b.1', '2023-01-12', 'not-in-force'],
    ['pupr-2-2023/28.b.1', '2023-01-13', 'in-force'],
    // The year alone is known of its first day, the month of its last.
    ['permendikbudristek-53-2023', '2022-12-31', 'not-in-force'],
    ['permendikbudristek-53-2023', '2023-01-01', 'not-known'],
    ['permendikbudristek-53-2023', '2023-12-30', 'not-known'],
    ['permendikbudristek-53-2023', '2023-12-31', 'in-force'],
    ['permendikbudristek-53-2023', '2025-08-31', 'in-force'],
    ['permendikbudristek-53-2023', '2025-09-01', 'not-known'],
    ['permendikbudristek-53-2023', '2025-09-30', 'not-known'],
    ['permendikbudristek-53-2023', '2025-10-01', 'not-in-force'],
    ['permendiktisaintek-39-2025', '2025-08-31', 'not-in-force'],
    ['permendiktisaintek-39-2025', '2025-09-29', 'not-known'],
    ['permendiktisaintek-39-2025', '2025-09-30', 'in-force'],
    // Of a guide without a date no day is known.
    ['dou-asn-probolinggo/viii.2', '2020-12-31', 'not-in-force'],
    ['dou-asn-probolinggo/viii.2', '2021-01-01', 'not-known'],
    ['dou-asn-probolinggo/viii.2', '2199-12-31', 'not-known'],
  ])('%s on %s: %s', (id, day, standing) => {
    expect(standingOn(id, day)).toBe(standing);
    expect(isInForceOn(id, day)).toBe(standing !== 'not-in-force');
  });

  it('does not know what it was not told of', () => {
    expect(standingOn('toString/1' as ProvisionId, '2026-07-01')).toBe('not-known');
  });
});
