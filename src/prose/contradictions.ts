/**
 * What a record says twice and not the same, told alike by every question that looks at it (C49).
 *
 * @module
 */
import type { RecordContradiction } from '../asn/service-record.js';
import type { Bilingual } from '../law/citation.js';
import type { Section } from './explanation.js';
import { say, sayCode, type Voice } from './voice.js';

const contradictions: Record<RecordContradiction, Bilingual> = {
  'nip-contradicts-birth-date': {
    id: 'Tanggal lahir pada catatan bukan tanggal lahir pada NIP.',
    en: 'The recorded date of birth is not the one in the NIP.',
  },
  'nip-contradicts-cpns-start': {
    id: 'Tanggal mulai sebagai CPNS atau pengangkatan sebagai PNS tidak sesuai dengan bulan pada NIP.',
    en: 'The start as CPNS or the appointment as PNS does not agree with the month in the NIP.',
  },
};

/** The section on contradictions; a title without lines is not printed. */
export const contradicted = (
  result: { readonly contradictions: readonly RecordContradiction[] },
  voice: Voice,
): Section[] => [
  {
    title: say({ id: 'Pertentangan dalam catatan', en: 'Contradictions in the record' }, voice),
    lines: result.contradictions.map((code) => sayCode(contradictions, code, voice)),
  },
];
