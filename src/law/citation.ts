import type { ProvisionId } from './provisions.js';

/** The languages everything can be told in. */
export type Locale = 'id' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

const INSTRUMENTS = {
  'pupr-2-2023': { id: 'Permen PUPR 2/2023', en: 'Permen PUPR 2/2023' },
  'uu-20-2023': { id: 'UU 20/2023', en: 'Law 20/2023' },
  'uu-14-2005': { id: 'UU 14/2005', en: 'Law 14/2005' },
  'uu-11-2019': { id: 'UU 11/2019', en: 'Law 11/2019' },
  'uu-49-2009': { id: 'UU 49/2009', en: 'Law 49/2009' },
  'pp-11-2017': { id: 'PP 11/2017', en: 'Government Regulation 11/2017' },
  'permenpan-rb-6-2022': { id: 'Permenpan RB 6/2022', en: 'Permenpan RB 6/2022' },
  'permenpan-rb-3-2020': { id: 'Permenpan RB 3/2020', en: 'Permenpan RB 3/2020' },
  'permenpan-rb-38-2017': { id: 'Permenpan RB 38/2017', en: 'Permenpan RB 38/2017' },
  'permenpan-rb-38-2018': { id: 'Permenpan RB 38/2018', en: 'Permenpan RB 38/2018' },
  'peraturan-bkn-8-2019': { id: 'Peraturan BKN 8/2019', en: 'BKN Regulation 8/2019' },
  'paparan-pengembangan-kompetensi': {
    id: 'Paparan Perspektif Pengembangan Kompetensi ASN (BKPP Kota Semarang)',
    en: 'Slides on the competency development of ASN (BKPP of the City of Semarang)',
  },
  'perlan-10-2018': { id: 'Perlan 10/2018', en: 'LAN Regulation 10/2018' },
  'dou-asn-probolinggo': {
    id: 'Pedoman DOU ASN Kota Probolinggo',
    en: 'DOU ASN Guide of the City of Probolinggo',
  },
  'permendikbudristek-53-2023': { id: 'Permendikbudristek 53/2023', en: 'Permendikbudristek 53/2023' },
} as const;

/** The short name of an instrument, as it stands before the slash of a provision id. */
export type InstrumentId = keyof typeof INSTRUMENTS;

const isInstrumentId = (id: string): id is InstrumentId => Object.hasOwn(INSTRUMENTS, id);

const WORDS = {
  id: { pasal: 'Pasal', ayat: 'ayat', huruf: 'huruf', angka: 'angka', bagian: 'bagian', dimensi: 'dimensi' },
  en: {
    pasal: 'Article',
    ayat: 'paragraph',
    huruf: 'letter',
    angka: 'number',
    bagian: 'section',
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

/** A section keeps its numbers together, `7.2`, and has items by letter. */
const writeSection = (path: string, locale: Locale): string => {
  const words = WORDS[locale];
  const [section, ...letters] = path.split(/\.(?=[a-z])/);
  return [`${words.bagian} ${section}`, ...letters.map((letter) => `${words.huruf} ${letter}`)].join(' ');
};

/** Slides are told by their numbers. */
const SLIDES = 'paparan-pengembangan-kompetensi' satisfies InstrumentId;

const writePath = (instrument: string, path: string, locale: Locale): string => {
  if (instrument === SLIDES) return `slide ${path}`;
  if (instrument === GUIDE) return writeSection(path, locale);
  return isNumber(path.charAt(0)) ? writeParts(path, locale) : writeDimension(path, locale);
};

/**
 * Writes a provision out the way a lawyer does.
 *
 * @param options - `instrument` adds the name of the regulation; it is always named when the provision is all of it.
 * @example
 * ```ts
 * citeProvision('pupr-2-2023/28.b.1'); // 'Pasal 28 huruf b angka 1'
 * citeProvision('pupr-2-2023/37.2.d.2', 'en', { instrument: true });
 * // 'Article 37 paragraph (2) letter d number 2, Permen PUPR 2/2023'
 * citeProvision('dou-asn-probolinggo/7.2.a', 'en'); // 'section 7.2 letter a'
 * ```
 */
export const citeProvision = (
  provision: ProvisionId,
  locale: Locale = 'id',
  options: { readonly instrument?: boolean } = {},
): string => {
  const [instrument = '', path] = provision.split('/');
  const name = isInstrumentId(instrument) ? INSTRUMENTS[instrument][locale] : instrument;
  if (path === undefined) return name;
  const written = writePath(instrument, path, locale);
  if (options.instrument !== true) return written;
  return locale === 'id' ? `${written} ${name}` : `${written}, ${name}`;
};
