/**
 * The words of every question together.
 *
 * @module
 */
import { type Dictionary, gathered } from '../prose/dictionary.js';
import { proseOf } from './explain.js';

export const dictionary: Dictionary = gathered(Object.values(proseOf).map((prose) => prose.dictionary));
