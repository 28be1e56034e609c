/**
 * The words of every question together.
 *
 * @module
 */
import { interpretations } from '../law/interpretations/index.js';
import type { Dictionary } from '../prose/dictionary.js';
import { parameterWords } from '../prose/parameters/index.js';
import { phrases } from './evidence-names.js';
import { factNames, lists, parts } from './fact-names.js';
import { values } from './value-names.js';

export const dictionary: Dictionary = {
  facts: factNames,
  lists: { ...lists },
  parts,
  evidence: phrases,
  values,
  readings: interpretations,
  parameters: parameterWords,
};
