/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { bandAbove, bandUpTo, decimal, unlessToldBy } from '../../prose/evidence.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import type { IpAsnCategory } from '../bands.js';
import { ipAsnCategoryWords } from '../person-words.js';
import type { IpAsnClassificationInput } from './index.js';

export const dictionary = dictionaryOf<IpAsnClassificationInput, IpAsnCategory>({
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
    ...ipAsnCategoryWords,
  },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
