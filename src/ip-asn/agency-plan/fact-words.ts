/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import { performanceParts } from '../../prose/shared-words.js';
import type { IpAsnCategory } from '../bands.js';
import {
  type IpAsnPersonCode,
  ipAsnCategoryWords,
  ipAsnPersonFacts,
  ipAsnPersonLists,
  ipAsnPersonWords,
  meanEvidence,
} from '../person-words.js';
import type { IpAsnAgencyPlanInput } from './index.js';

export const dictionary = dictionaryOf<IpAsnAgencyPlanInput, IpAsnPersonCode | IpAsnCategory>({
  facts: { year: ipAsnPersonFacts.year, people: { id: 'daftar pegawai', en: 'list of people' } },
  lists: { people: { item: { id: 'pegawai', en: 'person' }, parts: ipAsnPersonFacts }, ...ipAsnPersonLists },
  parts: { performance: performanceParts },
  evidence: meanEvidence,
  values: { ...ipAsnPersonWords, ...ipAsnCategoryWords },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
