/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */

import type { Bilingual } from '../../law/citation.js';
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import { performanceParts } from '../../prose/shared-words.js';
import { entryOf } from '../../prose/voice.js';
import {
  type IpAsnPersonCode,
  ipAsnPersonFacts,
  ipAsnPersonLists,
  ipAsnPersonWords,
  scoreEvidence,
} from '../person-words.js';
import type { IpAsnReconciliationInput } from './index.js';

/** The figures that the service of BKN returns, by its own names. */
const bknFigures: Record<keyof NonNullable<IpAsnReconciliationInput['bkn']>, Bilingual> = {
  nip: { id: 'NIP dari layanan BKN', en: 'NIP of BKN’s service' },
  kualifikasi: { id: 'nilai kualifikasi dari layanan BKN', en: 'BKN’s points for qualification' },
  kompetensi: { id: 'nilai kompetensi dari layanan BKN', en: 'BKN’s points for competency' },
  kinerja: { id: 'nilai kinerja dari layanan BKN', en: 'BKN’s points for performance' },
  disiplin: { id: 'nilai disiplin dari layanan BKN', en: 'BKN’s points for discipline' },
  subtotal: { id: 'jumlah nilai dari layanan BKN', en: 'BKN’s total' },
  tahun: { id: 'tahun dari layanan BKN', en: 'BKN’s year' },
};

export const dictionary = dictionaryOf<IpAsnReconciliationInput, IpAsnPersonCode>({
  facts: { ...ipAsnPersonFacts, bkn: { id: 'nilai dari layanan BKN', en: 'figures of BKN’s service' } },
  lists: ipAsnPersonLists,
  parts: { performance: performanceParts, bkn: (part) => entryOf<Bilingual>(bknFigures, part) },
  evidence: scoreEvidence,
  values: ipAsnPersonWords,
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
