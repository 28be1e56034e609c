/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import { statusWords } from '../../prose/shared-words.js';
import type { IpAsnCategory } from '../bands.js';
import { ipAsnCategoryWords, ipAsnPersonFacts, meanEvidence } from '../person-words.js';
import type { IpAsnAggregateInput } from './index.js';

export const dictionary = dictionaryOf<IpAsnAggregateInput, IpAsnCategory>({
  facts: {
    year: ipAsnPersonFacts.year,
    members: { id: 'daftar pegawai beserta nilainya', en: 'list of people with their points' },
  },
  lists: {
    members: {
      item: { id: 'pegawai', en: 'person' },
      parts: {
        id: { id: 'nomor atau nama', en: 'number or name' },
        year: ipAsnPersonFacts.year,
        employmentStatus: ipAsnPersonFacts.employmentStatus,
        kualifikasi: { id: 'nilai kualifikasi', en: 'points for qualification' },
        kompetensi: { id: 'nilai kompetensi', en: 'points for competency' },
        kinerja: { id: 'nilai kinerja', en: 'points for performance' },
        disiplin: { id: 'nilai disiplin', en: 'points for discipline' },
      },
    },
  },
  evidence: meanEvidence,
  values: {
    ...ipAsnCategoryWords,
    ...statusWords,
  },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
