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
  scoreEvidence,
} from '../person-words.js';
import type { IpAsnInput } from './facts.js';

export const dictionary = dictionaryOf<IpAsnInput, IpAsnPersonCode | IpAsnCategory>({
  facts: ipAsnPersonFacts,
  lists: ipAsnPersonLists,
  parts: { performance: performanceParts },
  evidence: scoreEvidence,
  values: { ...ipAsnPersonWords, ...ipAsnCategoryWords },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
