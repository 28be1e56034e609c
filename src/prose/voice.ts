/**
 * How values are put into words: the language, dates, lengths of time, lists, and codes that have no words of ours.
 *
 * @module
 */
import { UTCDate } from '@date-fns/utc';
import { lightFormat } from 'date-fns/lightFormat';
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import { isPlainObject } from '../kernel/plain.js';
import type { Bilingual, Locale } from '../law/citation.js';
import type { Dictionary } from './dictionary.js';

/** How something is to be told. */
export interface ExplainOptions {
  /** The language; Indonesian when left out. */
  readonly locale?: Locale | undefined;
  /** Plain text when left out. */
  readonly format?: 'text' | 'markdown' | undefined;
}

/** Who is speaking: in which language, and what becomes of a text that is not ours. */
export interface Voice {
  readonly locale: Locale;
  /** Writes a code that has no words of ours, such as one of a newer version of the library. */
  readonly quote: (raw: string) => string;
  /** The words of the question that is spoken of. */
  readonly dictionary: Dictionary;
  /** What entries of the record are called there, by their paths. */
  readonly labels: Words<string>;
}

/** Names of the months; a whole locale of date-fns would be five times the rest of this floor. */
const MONTHS = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const CONTROL = /\p{Cc}+/gu;
const MARKDOWN = /[\\`*_[\]<>#&|~!]/g;

/** A text that is not ours, on one line, and inert where it is to stand in Markdown. */
const QUOTES = {
  text: (raw: string): string => raw.replace(CONTROL, ' '),
  markdown: (raw: string): string => raw.replace(CONTROL, ' ').replace(MARKDOWN, '\\$&'),
};

/** What may be said of how something is told; `question` and `instrument` are read by who knows them. */
const OPTION_NAMES = ['locale', 'format', 'question', 'instrument'];

const issueUnless = (condition: boolean, path: string, message: string): InputIssue[] =>
  condition ? [] : [{ path, code: 'unknown-option', message }];

/**
 * The voice that some options ask for, with the words of a question.
 *
 * @throws `InvalidInputError` for a language or a format that does not exist.
 */
export const voiceOf = (options: ExplainOptions, dictionary: Dictionary, labels: Words<string> = {}): Voice => {
  if (!isPlainObject(options)) {
    throw new InvalidInputError([{ path: '', code: 'invalid_type', message: 'expected options: locale, format' }]);
  }
  const { locale = 'id', format = 'text' }: ExplainOptions = { locale: undefined, format: undefined, ...options };
  const issues = [
    ...Object.keys(options).flatMap((name) =>
      issueUnless(OPTION_NAMES.includes(name), name.slice(0, 100), 'not an option'),
    ),
    ...issueUnless(Object.hasOwn(MONTHS, locale), 'locale', 'expected id or en'),
    ...issueUnless(Object.hasOwn(QUOTES, format), 'format', 'expected text or markdown'),
  ];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { locale, quote: QUOTES[format], dictionary, labels };
};

/** A table of words by code. */
export type Words<T = Bilingual> = { readonly [code: string]: T };

export const say = (text: Bilingual, { locale }: Voice): string => text[locale];

/** What a table holds under a code that may not be in it, or may be a name that every object inherits. */
export const entryOf = <T>(table: Words<T>, code: string): T | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

/** The words for a code; the code itself where there are none. */
export const sayCode = (table: Words, code: string, voice: Voice): string => {
  const words = entryOf(table, code);
  return words === undefined ? voice.quote(code) : say(words, voice);
};

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date in words, `1 September 2025`, or `null` for a text that is no date. */
const wordDate = (text: string, locale: Locale): string | null => {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new UTCDate(year, month - 1, day);
  // A day that does not exist rolls over into another; what is stored is then better shown as it is.
  if (!date.toISOString().startsWith(text)) return null;
  return `${lightFormat(date, 'd')} ${MONTHS[locale][month - 1]} ${lightFormat(date, 'yyyy')}`;
};

export const isDate = (text: string): boolean => wordDate(text, 'en') !== null;

export const sayDate = (date: string, voice: Voice): string => wordDate(date, voice.locale) ?? voice.quote(date);

/** What is counted. */
export interface Unit extends Bilingual {
  /** The English word for many, where it is not the word for one with an s. */
  readonly many?: string;
}

/** A number with its unit; English tells one from many. */
export const sayCount = (count: number, unit: Unit, voice: Voice): string => {
  const { en, many = `${en}s` } = unit;
  return `${count} ${voice.locale === 'en' && count !== 1 ? many : say(unit, voice)}`;
};

export const MONTH: Unit = { id: 'bulan', en: 'month' };
export const DAY: Unit = { id: 'hari', en: 'day' };
export const TIME: Unit = { id: 'kali', en: 'time' };
export const YEAR: Unit = { id: 'tahun', en: 'year' };
export const SEMESTER: Unit = { id: 'semester', en: 'semester' };
export const QUARTER: Unit = { id: 'triwulan', en: 'quarter' };
export const SESSION: Unit = { id: 'sesi', en: 'session' };
export const PERSON: Unit = { id: 'orang', en: 'person', many: 'people' };
export const POINT: Unit = { id: 'poin', en: 'point' };
export const PERCENT: Unit = { id: 'persen', en: 'percent', many: 'percent' };
/** Learning hours: English keeps the law's own abbreviation. */
export const LEARNING_HOUR: Unit = { id: 'JP', en: 'JP', many: 'JP' };

/** A length of time in months and days; days only where there are some. */
export const saySpan = (span: { readonly months: number; readonly days: number }, voice: Voice): string => {
  const days = sayCount(span.days, DAY, voice);
  if (span.days === 0) return sayCount(span.months, MONTH, voice);
  return span.months === 0 ? days : `${sayCount(span.months, MONTH, voice)} ${days}`;
};

/** `a, b dan c`. */
export const sayList = (items: readonly string[], voice: Voice): string => {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${say({ id: 'dan', en: 'and' }, voice)} ${last}`;
};
