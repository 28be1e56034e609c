/**
 * Words for every number of the law that an amended ruleset can change.
 *
 * @module
 */
import type { Bilingual } from '../../law/citation.js';
import { type ParameterName, parameters } from '../../law/parameters.js';
import { ipAsnParameterWords } from './ip-asn.js';
import { planningParameterWords } from './planning.js';
import { trainingParameterWords } from './training.js';
import { tugasBelajarParameterWords } from './tugas-belajar.js';

const words: Readonly<Record<ParameterName, Bilingual>> = {
  ...tugasBelajarParameterWords.words,
  ...trainingParameterWords.words,
  ...planningParameterWords.words,
  ...ipAsnParameterWords.words,
};

/** The same with the numbers that they are for. */
export const parameterWords = { words, numbers: parameters };
