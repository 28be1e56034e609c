/**
 * Words for every number of the law that an amended ruleset can change.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import type { ParameterName } from '../../law/parameters.js';
import { ipAsnParameterWords } from './ip-asn.js';
import { planningParameterWords } from './planning.js';
import { trainingParameterWords } from './training.js';
import { tugasBelajarParameterWords } from './tugas-belajar.js';

export const parameterWords: Readonly<Record<ParameterName, Bilingual>> = {
  ...tugasBelajarParameterWords,
  ...trainingParameterWords,
  ...planningParameterWords,
  ...ipAsnParameterWords,
};
