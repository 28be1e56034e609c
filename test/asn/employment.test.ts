import { describe, expect, it } from 'vitest';
import {
  EmploymentStatus,
  Funding,
  Organisation,
  PenaltyLevel,
  PREDICATES,
  Predicate,
  rankOfPredicate,
} from '../../src/asn/employment.js';

describe('the words that records use', () => {
  it.each([
    ['employment status', EmploymentStatus, ['pns', 'cpns', 'pppk']],
    [
      'organisation',
      Organisation,
      [
        'unit-organisasi',
        'sekretariat-jenderal',
        'pemerintah-daerah',
        'unit-organisasi-pu',
        'sekretariat-jenderal-pu',
        'unit-organisasi-pkp',
        'sekretariat-jenderal-pkp',
        'instansi-lain',
      ],
    ],
    ['penalty level', PenaltyLevel, ['ringan', 'sedang', 'berat']],
    ['predicate', Predicate, ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik']],
    ['funding', Funding, ['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah']],
  ])('for %s are closed', (_name, schema, words) => {
    expect(schema.options).toEqual(words);
    for (const word of words) expect(schema.parse(word)).toBe(word);
    for (const other of ['PNS', 'Baik', 'sangat baik', 'tidak-ada', '', null, 1]) {
      expect(schema.safeParse(other).success).toBe(false);
    }
  });
});

describe('rankOfPredicate', () => {
  it.each([
    ['sangat-kurang', 1],
    ['kurang', 2],
    ['butuh-perbaikan', 3],
    ['baik', 4],
    ['sangat-baik', 5],
  ] as const)('%s ranks %i', (predicate, rank) => {
    expect(rankOfPredicate(predicate)).toBe(rank);
  });

  it('ranks all predicates, from worst to best', () => {
    expect(PREDICATES.map(rankOfPredicate)).toEqual([1, 2, 3, 4, 5]);
  });
});
