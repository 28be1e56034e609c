/**
 * Names facts, whatever question they are of.
 *
 * @module
 */
import type { Locale } from '../law/citation.js';
import { gathered } from '../prose/dictionary.js';
import { sayFact } from '../prose/facts.js';
import { voiceOf } from '../prose/voice.js';
import { proseOf } from './explain.js';

/** The words of every question together. */
const everyWord = /* @__PURE__ */ gathered(Object.values(proseOf).map(({ dictionary }) => dictionary));

/**
 * Names a fact of a record for a person, by its path in `missing` or in the issues of an error.
 *
 * @returns the path itself when it names no fact of this version.
 * @throws `InvalidInputError` for a language that does not exist.
 * @example
 * ```ts
 * nameFact('performance.2025'); // 'hasil penilaian kinerja tahun 2025'
 * nameFact('studyAssignments[1].terminatedOn'); // 'tanggal keputusan pembatalan atau penghentian pada Tugas Belajar ke-2'
 * nameFact('studyAssignments[1].terminatedOn', 'en'); // 'date of the decree that cancelled or stopped it for study assignment no. 2'
 * ```
 */
export const nameFact = (path: string, locale: Locale = 'id'): string => sayFact(path, voiceOf({ locale }, everyWord));
