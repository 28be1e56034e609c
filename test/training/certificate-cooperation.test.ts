import { type CertificateSelection, selectCertificateFrom } from 'bangkom';
import { describe, expect, it } from 'vitest';
import { asOf, KINDS } from './records.js';

const SIGNING = ['58.5.e', '58.6', '67.1.b', '67.1.c'];

/** Every training that somebody followed to its end, with and without an evaluation, and whatever came of it. */
const everyCourse = KINDS.flatMap((kind) =>
  Array.from({ length: 8 }, (_, bits) => ({
    kind,
    evaluationRequired: (bits & 1) !== 0,
    passed: (bits & 2) !== 0,
    competencyReached: (bits & 4) !== 0,
  })),
);

const certificatesAskedFor = (requestedBy: 'mitra' | 'kementerian'): CertificateSelection[] => {
  const run = { organizer: 'kerja-sama', requestedBy, tier: 'pratama', hrdUnitAccredited: true } as const;
  const followed = { attended: true, finished: true, rank: 'tidak-diperingkat' } as const;
  const all = everyCourse.map((course) => selectCertificateFrom({ ...run, ...followed, ...course }, { asOf }));
  return all.filter(({ document }) => document === 'sertifikat');
};

/** What a certificate says, who signs it, and which provisions on signing govern it. */
const signingOf = ({ wording, signedBy, steps }: CertificateSelection): string => {
  const met = steps.filter(({ status }) => status === 'met').map(({ provision }) => provision.split('/')[1] ?? '');
  return [wording, signedBy, ...met.filter((id) => SIGNING.includes(id))].join(' ');
};

/** Pasal 58 (5) e and (6), and 67 (1) b and c, by who asked and by what the certificate says (C17). */
describe('a certificate of cooperation', () => {
  it.each([
    [
      'mitra' as const,
      ['kompeten pimpinan-unit-sdm 58.5.e 67.1.b', 'telah-mengikuti-pelatihan menurut-perjanjian 58.5.e 67.1.c'],
    ],
    [
      'kementerian' as const,
      ['kompeten pimpinan-unit-sdm 67.1.b', 'telah-mengikuti-pelatihan menurut-ketentuan-mitra 58.6 67.1.c'],
    ],
  ])('has one signature, which no provision contradicts, where it was asked for by: %s', (requestedBy, expected) => {
    expect([...new Set(certificatesAskedFor(requestedBy).map(signingOf))].sort()).toEqual(expected);
  });
});
