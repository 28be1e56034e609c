/**
 * Tells what is wrong with an input, as a form or an import shows it beside the field.
 *
 * @module
 */
import { type InputIssue, InvalidInputError } from '../kernel/errors.js';
import type { Kind, QuestionOf } from '../kernel/fact.js';
import { isPlainObject } from '../kernel/plain.js';
import type { Bilingual } from '../law/citation.js';
import { say, type Voice, voiceOf, type Words } from '../prose/voice.js';
import { everyWord, type NameOptions, nameFact } from './name-fact.js';

/** What each kind of issue means. Those that name what would be right say so by themselves. */
export const ISSUE_WORDS = {
  'above-maximum': { id: 'melampaui nilai tertinggi', en: 'above the maximum' },
  'cap-on-classical': {
    id: 'batas sesi hanya untuk jenis nonklasikal',
    en: 'a cap on sessions is for nonclassical kinds only',
  },
  'cap-on-international': {
    id: 'batas sesi tidak bersama JP internasional',
    en: 'no cap on sessions beside international hours',
  },
  contradictory: { id: 'bertentangan dengan data lain pada catatan ini', en: 'contradicts other facts of the record' },
  'convention-required': {
    id: 'perlu disebut cara penomoran kotaknya',
    en: 'how the boxes are numbered has to be told',
  },
  custom: { id: 'tidak dapat diterima', en: 'not accepted' },
  'empty-title': { id: 'judulnya kosong', en: 'the title is empty' },
  'end-before-start': { id: 'lebih awal daripada mulainya', en: 'earlier than the start' },
  'impossible-amount': { id: 'bukan jumlah yang mungkin', en: 'not an amount there can be' },
  'impossible-bands': { id: 'golongannya tidak berurutan', en: 'the bands are not in order' },
  'impossible-date': {
    id: 'bukan tanggal pada kalender; ditulis TTTT-BB-HH, seperti 2026-07-01',
    en: 'no day of the calendar; written YYYY-MM-DD, such as 2026-07-01',
  },
  'impossible-hours': {
    id: 'bukan jumlah JP yang mungkin; pecahan ditulis dengan titik',
    en: 'no number of learning hours; decimals have a point',
  },
  'impossible-nip': {
    id: 'bukan NIP: 18 digit sebagai teks, diawali tanggal lahir; yang tersimpan sebagai angka kehilangan digitnya',
    en: 'no NIP: 18 digits as text, beginning with the date of birth; one stored as a number has lost digits',
  },
  'impossible-percentage': { id: 'bukan persentase dari 0 sampai 100', en: 'no percentage from 0 to 100' },
  'impossible-rank': { id: 'bukan urutan yang mungkin', en: 'no rank there can be' },
  'impossible-score': { id: 'bukan nilai pada skalanya', en: 'no score on its scale' },
  'impossible-tolerance': { id: 'bukan toleransi yang mungkin', en: 'no tolerance there can be' },
  'impossible-total': { id: 'jumlahnya tidak mungkin', en: 'a total that cannot be' },
  'impossible-value': { id: 'bukan nilai yang mungkin', en: 'a value that cannot be' },
  invalid_format: { id: 'tidak ditulis seperti yang diminta', en: 'not written as it has to be' },
  invalid_key: { id: 'kuncinya tidak dikenal', en: 'a key that is none' },
  invalid_type: { id: 'jenis datanya salah', en: 'of the wrong type' },
  invalid_union: { id: 'bukan salah satu bentuk yang diterima', en: 'none of the forms that are accepted' },
  invalid_value: { id: 'bukan salah satu kode yang diterima', en: 'none of the codes that are accepted' },
  'no-hours': { id: 'tidak ada jam sama sekali', en: 'there are no hours at all' },
  'not-a-matrix': { id: 'bukan matriks talenta', en: 'no talent matrix' },
  'not-a-result': { id: 'bukan bagian jawaban pustaka ini', en: 'no part of an answer of this library' },
  'outside-scale': { id: 'di luar skalanya', en: 'outside of its scale' },
  'start-before-birth': { id: 'lebih awal daripada kelahiran', en: 'earlier than the birth' },
  'too-long': { id: 'terlalu panjang', en: 'too long' },
  too_big: { id: 'terlalu besar atau terlalu panjang', en: 'too big or too long' },
  too_small: { id: 'terlalu kecil atau terlalu pendek', en: 'too small or too short' },
  'unknown-option': { id: 'pilihan ini tidak ada', en: 'there is no such option' },
  'unknown-parameter': { id: 'angka ini tidak ada pada aturannya', en: 'no number of these rules' },
  'unknown-question': { id: 'pertanyaan ini tidak ada', en: 'there is no such question' },
  'unknown-reading': { id: 'bacaan ini tidak dapat dipilih', en: 'no reading that can be chosen' },
  'unknown-ruleset': { id: 'bukan aturan pertanyaan ini', en: 'not the rules of this question' },
  'unreachable-level': { id: 'tingkat yang tidak dapat dicapai', en: 'a level that cannot be reached' },
  unreadable: { id: 'tidak dapat dibaca', en: 'cannot be read' },
  unrecognized_keys: { id: 'nama ini tidak dikenal', en: 'a name that is not known' },
} as const satisfies Words<Bilingual>;

/** Issues by kind, those of Zod with an underscore. */
export type IssueCode = keyof typeof ISSUE_WORDS;

/** What may stand in a place, in both languages. */
const phraseOf = (kind: Kind): Bilingual => {
  switch (kind.is) {
    case 'yes-no':
      return { id: 'true atau false', en: 'true or false' };
    case 'one-of':
      return { id: kind.values.join(', '), en: kind.values.join(', ') };
    case 'day':
      return { id: 'tanggal, TTTT-BB-HH', en: 'a day, YYYY-MM-DD' };
    case 'whole':
      return {
        id: `bilangan bulat dari ${kind.least} sampai ${kind.most}`,
        en: `a whole number from ${kind.least} to ${kind.most}`,
      };
    case 'number':
      return { id: `angka dari ${kind.least} sampai ${kind.most}`, en: `a number from ${kind.least} to ${kind.most}` };
    case 'text':
      return {
        id: `teks ${kind.shortest} sampai ${kind.longest} huruf`,
        en: `a text of ${kind.shortest} to ${kind.longest} letters`,
      };
    case 'told':
      return kind.of.length > 1
        ? { id: 'angka, atau angka sebagai teks', en: 'a number, or a number as text' }
        : kind.of[0] === 'number'
          ? { id: 'angka', en: 'a number' }
          : { id: 'teks', en: 'a text' };
    case 'list':
      return { id: `daftar, paling banyak ${kind.longest}`, en: `a list, of ${kind.longest} at most` };
    case 'by-key':
      return { id: 'objek menurut tahun atau nama', en: 'an object by year or name' };
    case 'object': {
      const names = kind.parts.map(({ name }) => name).join(', ');
      return { id: `objek dengan ${names}`, en: `an object with ${names}` };
    }
    case 'either': {
      const options = kind.options.map(phraseOf);
      return { id: options.map(({ id }) => id).join(', atau '), en: options.map(({ en }) => en).join(', or ') };
    }
  }
};

const NAMES = /[^.[\]]+/g;

/** The kind that stands at a path; `null` for a path that the question does not know. */
const kindAt = (kind: Kind, names: readonly string[]): Kind | null => {
  const [name, ...rest] = names;
  if (name === undefined) return kind;
  switch (kind.is) {
    case 'object': {
      const part = kind.parts.find((one) => one.name === name);
      return part === undefined ? null : kindAt(part.kind, rest);
    }
    case 'list':
      return kindAt(kind.item, rest);
    case 'by-key':
      return kindAt(kind.value, rest);
    case 'either':
      return kind.options.map((option) => kindAt(option, names)).find((one) => one !== null) ?? null;
    default:
      return null;
  }
};

/** How an issue is told. */
export interface ExplainIssueOptions extends NameOptions {
  /** The facts of the question, such as `eligibilityQuestion`; with it the sentence names what is accepted there. */
  readonly question?: QuestionOf<unknown> | undefined;
}

/** What is accepted where a value was refused for what it is; issues of other kinds say it themselves. */
const acceptedAt = ({ path, code }: InputIssue, question: QuestionOf<unknown> | undefined, voice: Voice): string => {
  if (question === undefined || !/^(invalid|too)_/.test(code)) return '';
  const kind = kindAt(question.kind, path.match(NAMES) ?? []);
  if (kind === null) return '';
  return say({ id: `; yang diterima: ${phraseOf(kind).id}`, en: `; accepted: ${phraseOf(kind).en}` }, voice);
};

const isNip = ({ path }: InputIssue): boolean => /(^|\.)nip$/.test(path);

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new InvalidInputError([{ path: '', code: 'invalid_type', message: 'expected an issue of InvalidInputError' }]);
};

/**
 * Tells one issue in a sentence: the fact by its name, what is wrong with it, and what is accepted.
 *
 * @param issue - one of `issues` of an `InvalidInputError`, or of a schema of Zod with its path written out.
 * @param options - the language, and the question whose record it is; a number is the index that `map` hands over.
 * @throws `InvalidInputError` for what is no issue, a language or an option that does not exist.
 *
 * @example
 * ```ts
 * const issue = { path: 'nip', code: 'invalid_type', message: 'expected a text' };
 * explainIssue(issue, { locale: 'en' });
 * // 'NIP: no NIP: 18 digits as text, beginning with the date of birth; one stored as a number has lost digits.'
 * explainIssue({ path: 'onUnpaidLeave', code: 'invalid_type', message: '' }, { question: eligibilityQuestion });
 * // 'cuti di luar tanggungan negara yang berjalan: jenis datanya salah; yang diterima: true atau false.'
 * ```
 */
export const explainIssue = (issue: InputIssue, options: ExplainIssueOptions | number = {}): string => {
  const { question, ...naming }: ExplainIssueOptions = typeof options === 'number' ? {} : options;
  if (typeof options !== 'number') voiceOf(options, everyWord);
  const voice = voiceOf(naming, everyWord);
  const { path, code, message } = isPlainObject(issue) ? issue : { path: null, code: null, message: null };
  const told: InputIssue = { path: textOf(path), code: textOf(code), message: textOf(message) };
  const words: Words = ISSUE_WORDS;
  const known = Object.hasOwn(words, told.code) ? words[told.code] : undefined;
  const fault = isNip(told) && told.code !== 'contradictory' ? ISSUE_WORDS['impossible-nip'] : known;
  const sentence = fault === undefined ? voice.quote(told.message) : say(fault, voice);
  const name = told.path === '' ? '' : `${nameFact(told.path, { locale: voice.locale })}: `;
  return `${name}${sentence}${isNip(told) ? '' : acceptedAt(told, question, voice)}.`;
};
