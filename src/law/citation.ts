import { InvalidInputError } from '../kernel/errors.js';
import { isPlainObject } from '../kernel/plain.js';
import type { ProvisionId } from './provisions.js';
import { sources } from './sources.js';
import { type InstrumentId, isInstrumentId } from './standing.js';

export type { InstrumentId };

/** The languages everything can be told in. */
export type Locale = 'id' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

const WORDS = {
  id: {
    pasal: 'Pasal',
    ayat: 'ayat',
    huruf: 'huruf',
    angka: 'angka',
    bagian: 'bagian',
    butir: 'butir',
    dimensi: 'dimensi',
  },
  en: {
    pasal: 'Article',
    ayat: 'paragraph',
    huruf: 'letter',
    angka: 'number',
    bagian: 'section',
    butir: 'item',
    dimensi: 'dimension',
  },
} as const;

const isNumber = (part: string): boolean => /^\d+$/.test(part);

/** Pasal 1 lists its definitions by angka and has no ayat. */
const PASAL_OF_DEFINITIONS = '1';

const writeParts = (path: string, locale: Locale): string => {
  const words = WORDS[locale];
  const [pasal, ...parts] = path.split('.');
  const written = parts.map((part, i) => {
    if (!isNumber(part)) return `${words.huruf} ${part}`;
    return i === 0 && pasal !== PASAL_OF_DEFINITIONS ? `${words.ayat} (${part})` : `${words.angka} ${part}`;
  });
  return [`${words.pasal} ${pasal}`, ...written].join(' ');
};

/** The dimensions of IP ASN stand in Pasal whose numbers our source does not give; they are cited by name. */
const writeDimension = (path: string, locale: Locale): string => {
  const words = WORDS[locale];
  const [dimension, ...letters] = path.split('.');
  return [`${words.dimensi} ${dimension}`, ...letters.map((letter) => `${words.huruf} ${letter}`)].join(' ');
};

/** A guide is no regulation: it is divided into sections, and has no Pasal. */
const GUIDE = 'dou-asn-probolinggo' satisfies InstrumentId;

/**
 * The guide numbers its sections in Roman numerals. What stands in one is cited by the number that the guide prints, `8.2`
 * in section VII and `2` in section VIII; a list without numbers of its own by the place of the item, `vii.8.2.1`.
 */
const writeSection = (path: string, locale: Locale): string => {
  const words = WORDS[locale];
  const [section = '', number, second, item] = path.split('.');
  const printed = second === undefined ? number : `${number}.${second}`;
  const written = `${words.bagian} ${section.toUpperCase()} ${words.angka} ${printed}`;
  return item === undefined ? written : `${written} ${words.butir} ${item}`;
};

/** Slides are told by their numbers. */
const SLIDES = 'paparan-pengembangan-kompetensi' satisfies InstrumentId;

const writePath = (instrument: string, path: string, locale: Locale): string => {
  if (instrument === SLIDES) return `slide ${path}`;
  if (instrument === GUIDE) return writeSection(path, locale);
  return isNumber(path.charAt(0)) ? writeParts(path, locale) : writeDimension(path, locale);
};

const PATH = /^[a-z\d]+(?:\.[a-z\d]+)*$/;

/** Writes a citation out; `null` for an id that is of no instrument of ours, or that no provision could have. */
export const writeCitation = (id: string, locale: Locale, withInstrument: boolean): string | null => {
  const [instrument = '', path, ...more] = id.split('/');
  if (!isInstrumentId(instrument) || more.length > 0) return null;
  const name = sources[instrument][locale];
  if (path === undefined) return name;
  if (!PATH.test(path)) return null;
  const written = writePath(instrument, path, locale);
  if (!withInstrument) return written;
  return locale === 'id' ? `${written} ${name}` : `${written}, ${name}`;
};

/** How a provision is cited. */
export interface CitationOptions {
  /** The language; Indonesian when left out. */
  readonly locale?: Locale | undefined;
  /** Adds the name of the regulation; it is always named when the provision is all of it. */
  readonly instrument?: boolean | undefined;
}

const OPTION_NAMES = ['locale', 'instrument'];
const NO_ID = { path: '', code: 'invalid_type', message: 'expected the id of a provision' };

const readOptions = (options: CitationOptions): { readonly locale: Locale; readonly instrument: boolean } => {
  const wrong = (path: string, message: string) => new InvalidInputError([{ path, code: 'unknown-option', message }]);
  if (!isPlainObject(options)) throw wrong('', 'expected options: locale, instrument');
  const unknown = Object.keys(options).find((name) => !OPTION_NAMES.includes(name));
  if (unknown !== undefined) throw wrong(unknown.slice(0, 100), 'not an option');
  const { locale = 'id', instrument = false }: CitationOptions = {
    locale: undefined,
    instrument: undefined,
    ...options,
  };
  if (locale !== 'id' && locale !== 'en') throw wrong('locale', 'expected id or en');
  if (typeof instrument !== 'boolean') throw wrong('instrument', 'expected true or false');
  return { locale, instrument };
};

/**
 * Writes a provision out the way a lawyer does.
 *
 * @param options - language and naming; a number is the index that `map` hands over, and says nothing.
 * @throws `InvalidInputError` for a language or an option that does not exist.
 * @example
 * ```ts
 * citeProvision('pupr-2-2023/28.b.1'); // 'Pasal 28 huruf b angka 1'
 * citeProvision('pupr-2-2023/37.2.d.2', { locale: 'en', instrument: true });
 * // 'Article 37 paragraph (2) letter d number 2, Permen PUPR 2/2023'
 * citeProvision('dou-asn-probolinggo/vii.8.2.1', { locale: 'en' }); // 'section VII number 8.2 item 1'
 * ```
 */
export const citeProvision = (provision: ProvisionId, options: CitationOptions | number = {}): string => {
  const { locale, instrument } = readOptions(typeof options === 'number' ? {} : options);
  if (typeof provision !== 'string') throw new InvalidInputError([NO_ID]);
  return writeCitation(provision, locale, instrument) ?? provision;
};
