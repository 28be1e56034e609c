/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { bandAbove, bandUpTo, decimal, unlessToldBy } from '../../prose/evidence.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import type { IpAsnClassificationInput } from './index.js';

export const dictionary = dictionaryOf<
  IpAsnClassificationInput,
  'sangat-tinggi' | 'tinggi' | 'sedang' | 'rendah' | 'sangat-rendah'
>({
  facts: {
    total: { id: 'nilai IP ASN', en: 'IP ASN score' },
  },
  lists: {},
  evidence: {
    total: decimal({ id: 'nilai IP ASN', en: 'IP ASN score' }),
    above: bandAbove('upTo'),
    upTo: unlessToldBy('above', bandUpTo),
  },
  values: {
    'sangat-tinggi': { id: 'sangat tinggi', en: 'very high' },
    tinggi: { id: 'tinggi', en: 'high' },
    sedang: { id: 'sedang', en: 'medium' },
    rendah: { id: 'rendah', en: 'low' },
    'sangat-rendah': { id: 'sangat rendah', en: 'very low' },
  },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
