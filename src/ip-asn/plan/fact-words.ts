/**
 * The names of what the question is asked of, of what its findings compare, and of its codes.
 *
 * @module
 */
import { ipAsnReadings } from '../../law/interpretations/ip-asn.js';
import { dictionaryOf } from '../../prose/dictionary.js';
import { ipAsnParameterWords } from '../../prose/parameters/ip-asn.js';
import { performanceParts } from '../../prose/shared-words.js';
import {
  type IpAsnPersonCode,
  ipAsnCategoryWords,
  ipAsnPersonFacts,
  ipAsnPersonLists,
  ipAsnPersonWords,
  scoreEvidence,
} from '../person-words.js';
import type { IpAsnPlanInput } from './index.js';

export const dictionary = dictionaryOf<IpAsnPlanInput, IpAsnPersonCode>({
  facts: { ...ipAsnPersonFacts, target: { id: 'kategori yang dituju', en: 'category aimed at' } },
  lists: ipAsnPersonLists,
  parts: { performance: performanceParts },
  evidence: scoreEvidence,
  values: { ...ipAsnPersonWords, ...ipAsnCategoryWords },
  readings: ipAsnReadings,
  parameters: ipAsnParameterWords,
});
