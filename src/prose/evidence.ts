/**
 * Words for the evidence of findings, both sides of each comparison: phrases that the tables of words are made of.
 *
 * @module
 */
import type { Evidence } from '../kernel/rules.js';
import type { Bilingual } from '../law/citation.js';
import { citationOf } from './citations.js';
import type { Phrase } from './dictionary.js';
import { sayAmount, sayBand, sayDecimal, sayPointsOf, sayRupiah, sayValue } from './values.js';
import {
  entryOf,
  LEARNING_HOUR,
  MONTH,
  PERCENT,
  POINT,
  say,
  saySpan,
  TIME,
  type Unit,
  type Voice,
  YEAR,
} from './voice.js';

const colon = (label: Bilingual, value: string, voice: Voice): string => `${say(label, voice)}: ${value}`;

export const plain =
  (label: Bilingual): Phrase =>
  (value, _evidence, voice) =>
    colon(label, sayValue(value, voice), voice);

const counted =
  (unit: Unit) =>
  (label: Bilingual): Phrase =>
  (value, _evidence, voice) =>
    colon(label, typeof value === 'number' ? sayAmount(value, unit, voice) : sayValue(value, voice), voice);

export const months = counted(MONTH);
export const times = counted(TIME);
export const hours = counted(LEARNING_HOUR);
export const percent = counted(PERCENT);
export const inYears = counted(YEAR);
export const points = counted(POINT);

export const rupiah =
  (label: Bilingual): Phrase =>
  (value, _evidence, voice) =>
    colon(label, typeof value === 'number' ? sayRupiah(value, voice) : sayValue(value, voice), voice);

/** Months whose days stand under another name. */
export const span =
  (label: Bilingual, daysName: string): Phrase =>
  (value, evidence, voice) => {
    const days = evidence[daysName];
    if (typeof value !== 'number' || typeof days !== 'number') return months(label)(value, evidence, voice);
    return colon(label, saySpan({ months: value, days }, voice), voice);
  };

/** The first of two years, told together; nothing where an amendment leaves no year between them. */
export const years =
  (label: Bilingual, lastName: string): Phrase =>
  (first, evidence, voice) => {
    const last = evidence[lastName];
    if (typeof first !== 'number' || typeof last !== 'number') return plain(label)(first, evidence, voice);
    if (first > last) return null;
    return colon(label, first === last ? `${first}` : `${first}–${last}`, voice);
  };

/** Points, told with the most that there are. */
export const pointsOutOf =
  (label: Bilingual, mostName: string): Phrase =>
  (earned, evidence, voice) => {
    const most = evidence[mostName];
    if (typeof earned !== 'number' || typeof most !== 'number') return points(label)(earned, evidence, voice);
    return colon(label, sayPointsOf(sayValue(earned, voice), most, voice), voice);
  };

/** Told where there is no partner that tells it. */
export const unlessToldBy =
  (partner: string, phrase: Phrase): Phrase =>
  (value, evidence, voice) =>
    typeof evidence[partner] === 'number' ? null : phrase(value, evidence, voice);

const BAND: Bilingual = { id: 'rentang', en: 'band' };

/** The bound of a band, told with its end; nothing where an amendment leaves no number between them. */
export const bandAbove =
  (upToName: string): Phrase =>
  (above, evidence, voice) => {
    const upTo = evidence[upToName];
    if (typeof above !== 'number' || typeof upTo !== 'number') return plain(BAND)(above, evidence, voice);
    return above < upTo ? colon(BAND, sayBand(above, upTo, voice), voice) : null;
  };

/** A band that has an end alone. */
export const bandUpTo: Phrase = (upTo, evidence, voice) =>
  typeof upTo === 'number' ? colon(BAND, sayBand(null, upTo, voice), voice) : plain(BAND)(upTo, evidence, voice);

/** A number that may be held as decimal text. */
export const decimal =
  (label: Bilingual): Phrase =>
  (value, _evidence, voice) =>
    colon(label, typeof value === 'string' ? sayDecimal(value, voice) : sayValue(value, voice), voice);

/** A provision, or a code where there is none. */
export const cited =
  (label: Bilingual): Phrase =>
  (value, evidence, voice) => {
    const citation = typeof value === 'string' ? citationOf(value, voice) : null;
    return citation === null ? plain(label)(value, evidence, voice) : colon(label, citation, voice);
  };

export const toldByPartner: Phrase = () => null;

/** Told only under a rule that reads it. */
export const underEither =
  (rules: readonly unknown[], phrase: Phrase): Phrase =>
  (value, evidence, voice) =>
    rules.includes(evidence.rule) ? phrase(value, evidence, voice) : null;

export const under = (rule: string, phrase: Phrase): Phrase => underEither([rule], phrase);

export const listed =
  (label: Bilingual): Phrase =>
  (value, _evidence, voice) => {
    if (value === '') return null;
    const words = `${value}`.split(', ').map((item) => sayValue(item, voice));
    return colon(label, words.join(', '), voice);
  };

/** A fact is told by its name; what is not known by name, by its code. */
const phraseOfFact = (name: string, voice: Voice): Phrase => {
  const fact = entryOf(voice.dictionary.facts, name);
  if (fact !== undefined) return plain(fact);
  return (value) => `${voice.quote(name)}: ${sayValue(value, voice)}`;
};

/**
 * Words for the evidence of a finding, in its own order. A `null` is left out: what is missing is named with the finding,
 * and where there is nothing to compare there is nothing to tell.
 */
export const sayEvidence = (evidence: Evidence, voice: Voice): string[] =>
  Object.entries(evidence).flatMap(([name, value]) => {
    if (value === null) return [];
    const phrase = entryOf(voice.dictionary.evidence, name) ?? phraseOfFact(name, voice);
    const words = phrase(value, evidence, voice);
    return words === null ? [] : [words];
  });
