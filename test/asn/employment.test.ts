import { describe, expect, it } from 'vitest';
import {
  EMPLOYMENT_STATUSES,
  FUNDINGS,
  ORGANISATIONS,
  PENALTY_LEVELS,
  PREDICATES,
  rankOfPredicate,
} from '../../src/asn/employment.js';
import { oneOf } from '../../src/kernel/fact.js';
import { acceptorOf, readerOf } from '../kernel/one-fact.js';

describe('the words that records use', () => {
  it.each<[string, readonly string[], string[]]>([
    ['employment status', EMPLOYMENT_STATUSES, ['pns', 'cpns', 'pppk']],
    [
      'organisation',
      ORGANISATIONS,
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
    ['penalty level', PENALTY_LEVELS, ['ringan', 'sedang', 'berat']],
    ['predicate', PREDICATES, ['sangat-kurang', 'kurang', 'butuh-perbaikan', 'baik', 'sangat-baik']],
    ['funding', FUNDINGS, ['dipa', 'lembaga-pemberi-bantuan', 'mandiri', 'pemerintah']],
  ])('for %s are closed', (_name, list, words) => {
    expect(list).toEqual(words);
    const read = readerOf(oneOf(list));
    const accepts = acceptorOf(oneOf(list));
    for (const word of words) expect(read(word)).toBe(word);
    expect(['PNS', 'Baik', 'sangat baik', 'tidak-ada', '', null, 1].filter(accepts)).toEqual([]);
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
