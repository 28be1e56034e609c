/**
 * Words for the values that results carry.
 *
 * @module
 */
import type { Bilingual } from '../law/citation.js';
import type { Ruleset } from '../law/ruleset.js';
import {
  isDate,
  LEARNING_HOUR,
  PERCENT,
  POINT,
  say,
  sayCode,
  sayCount,
  sayDate,
  type Unit,
  type Voice,
} from './voice.js';

/** Rulesets by the name of their regulation. */
export const rulesets: Record<Ruleset['id'], Bilingual> = {
  'permen-pupr-2-2023': { id: 'Permen PUPR 2/2023', en: 'Permen PUPR 2/2023' },
  'peraturan-bkn-8-2019': { id: 'Peraturan BKN 8/2019', en: 'BKN Regulation 8/2019' },
  'batas-usia-pensiun': { id: 'aturan tentang batas usia pensiun', en: 'the rules on retirement ages' },
  'pedoman-dou-asn-probolinggo': {
    id: 'Pedoman DOU ASN Kota Probolinggo',
    en: 'DOU ASN Guide of the City of Probolinggo',
  },
};

const YES_NO: Record<'true' | 'false', Bilingual> = {
  true: { id: 'ya', en: 'yes' },
  false: { id: 'tidak', en: 'no' },
};

/** Indonesian writes a comma before the decimals. */
const withDecimals = (text: string, { locale }: Voice): string => (locale === 'id' ? text.replace('.', ',') : text);

/** A value in words: a date, yes or no, a stored code, or a number as it is. */
export const sayValue = (value: string | number | boolean, voice: Voice): string => {
  if (typeof value === 'number') return withDecimals(`${value}`, voice);
  if (typeof value === 'boolean') return say(YES_NO[`${value}`], voice);
  return isDate(value) ? sayDate(value, voice) : sayCode(voice.dictionary.values, value, voice);
};

export const NOT_KNOWN: Bilingual = { id: 'belum diketahui', en: 'not known yet' };

/** An amount that may have decimals, with its unit. */
export const sayAmount = (amount: number, unit: Unit, voice: Voice): string =>
  withDecimals(sayCount(amount, unit, voice), voice);

export const sayHours = (hours: number, voice: Voice): string => sayAmount(hours, LEARNING_HOUR, voice);

export const sayPercent = (percent: number, voice: Voice): string => sayAmount(percent, PERCENT, voice);

export const sayPoints = (points: number, voice: Voice): string => sayAmount(points, POINT, voice);

/** Points of as many as there are: `22,5 dari 40 poin`. */
export const sayPointsOf = (points: string, maximum: number, voice: Voice): string => {
  const most = sayPoints(maximum, voice);
  return say({ id: `${points} dari ${most}`, en: `${points} of ${most}` }, voice);
};

/** Numbers above one bound, where there is one, up to another. */
export const sayBand = (above: number | null, upTo: number, voice: Voice): string => {
  const highest = sayValue(upTo, voice);
  if (above === null) return say({ id: `sampai ${highest}`, en: `up to ${highest}` }, voice);
  const bound = sayValue(above, voice);
  return say({ id: `di atas ${bound} sampai ${highest}`, en: `above ${bound} up to ${highest}` }, voice);
};

const DECIMAL = /^\d+(\.\d+)?$/;

/** A number that is held as decimal text; any other text as it is. */
export const sayDecimal = (text: string, voice: Voice): string =>
  DECIMAL.test(text) ? withDecimals(text, voice) : voice.quote(text);

/** An amount of rupiah, its thousands set apart as each language does. */
export const sayRupiah = (amount: number, { locale }: Voice): string =>
  `Rp${`${amount}`.replace(/\B(?=(\d{3})+$)/g, locale === 'id' ? '.' : ',')}`;

/** A value in words and what it is called; `null` where there is nothing to tell. */
type Told = readonly [label: Bilingual, words: string | null];

/** Sentences that name values of the result, as far as there is something to tell. */
export const labelledAll = (told: readonly Told[]): Bilingual[] =>
  told.flatMap(([label, words]) =>
    words === null ? [] : [{ id: `${label.id}: ${words}.`, en: `${label.en}: ${words}.` }],
  );

/** The parts of a line that name values, as far as there is something to tell. */
export const sayTold = (told: readonly Told[], voice: Voice): string[] =>
  told.flatMap(([label, words]) => (words === null ? [] : [`${say(label, voice)}: ${words}`]));

/** A sentence that names a value of the result; none while the value is not known. */
export const labelled = (label: Bilingual, value: string | null, voice: Voice): Bilingual[] =>
  labelledAll([[label, value === null ? null : sayValue(value, voice)]]);
