/**
 * Names facts, whatever question they are of.
 *
 * @module
 */
import { InvalidInputError } from '../kernel/errors.js';
import type { Locale } from '../law/citation.js';
import { type Dictionary, gathered } from '../prose/dictionary.js';
import { sayFact } from '../prose/facts.js';
import { sayCode, voiceOf } from '../prose/voice.js';
import { proseOf } from './explain.js';

/** The words of every question together. */
export const everyWord = /* @__PURE__ */ gathered(Object.values(proseOf).map(({ dictionary }) => dictionary));

const textIn = (text: string): string => {
  if (typeof text === 'string') return text;
  throw new InvalidInputError([{ path: '', code: 'invalid_type', message: 'expected a text' }]);
};

/** In which language something is named. */
export interface NameOptions {
  /** The language; Indonesian when left out. */
  readonly locale?: Locale | undefined;
}

/**
 * Names a fact of a record for a person, by its path in `missing` or in the issues of an error.
 *
 * @param options - the language; a number is the index that `map` hands over, and says nothing.
 * @returns the path itself when it names no fact of this version.
 * @throws `InvalidInputError` for a language or an option that does not exist.
 * @example
 * ```ts
 * nameFact('performance.2025'); // 'hasil penilaian kinerja tahun 2025'
 * nameFact('studyAssignments[1].terminatedOn', { locale: 'en' });
 * // 'date of the decree that cancelled or stopped it for study assignment no. 2'
 * ['degree', 'funding'].map(nameFact); // ['jenjang studi yang dituju', 'sumber biaya']
 * ```
 */
export const nameFact = (path: string, options: NameOptions | number = {}): string =>
  sayFact(textIn(path), voiceOf(typeof options === 'number' ? {} : options, everyWord));

/** The words of the first question that has words for the fact and the code; of any question, where none has both. */
const dictionaryOf = (fact: string, code: string): Dictionary => {
  const asks = ({ facts, lists }: Dictionary): boolean =>
    Object.hasOwn(facts, fact) || Object.values(lists).some(({ parts }) => Object.hasOwn(parts, fact));
  const dictionaries = Object.values(proseOf).map(({ dictionary }) => dictionary);
  return dictionaries.find((one) => asks(one) && Object.hasOwn(one.values, code)) ?? everyWord;
};

/**
 * Names a code of a fact, as records store it: a post, a predicate, who pays.
 *
 * @param fact - the name of the fact, without its path.
 * @returns the code itself when this version has no words for it.
 * @throws `InvalidInputError` for a language or an option that does not exist.
 * @example
 * ```ts
 * nameValue('position', 'ahli-muda'); // 'ahli muda'
 * nameValue('organizer', 'unit-sdm', { locale: 'en' }); // 'the HRD unit'
 * ```
 */
export const nameValue = (fact: string, code: string, options: NameOptions = {}): string => {
  const dictionary = dictionaryOf(textIn(fact), textIn(code));
  return sayCode(dictionary.values, code, voiceOf(options, dictionary));
};
