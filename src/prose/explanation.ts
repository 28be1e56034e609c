/**
 * What an answer comes to in words, before it is laid out as text or Markdown.
 *
 * @module
 */
import type { Finding } from '../kernel/rules.js';
import type { Bilingual } from '../law/citation.js';
import type { Basis } from '../law/ruleset.js';
import type { Dictionary } from './dictionary.js';
import type { ProvisionWords } from './statuses.js';
import { entryOf, say, type Voice, type Words } from './voice.js';

/** A heading and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What each question has to say about its own result. */
export interface Explanation {
  readonly verdict: string;
  /** The values of the result, in sentences that follow the verdict. */
  readonly details: readonly string[];
  /** Sections of the question's own. */
  readonly sections: readonly Section[];
  /** What the findings of this question are called. */
  readonly findingsTitle: Bilingual;
  /** What the findings are under; the regulation that the ruleset is named after when left out. */
  readonly under?: Bilingual | undefined;
  readonly findings: readonly Finding[];
  readonly provisions: Words<ProvisionWords>;
  /** Paths of the facts that can still change the answer. */
  readonly missing: readonly string[];
  /** Paths of the facts that can still change other values; those named already are not named twice. */
  readonly otherMissing: { readonly title: Bilingual; readonly paths: readonly string[] } | null;
  readonly assumptions: readonly string[];
  readonly basis: Basis;
}

/** What a question needs to be told: words for the provisions it cites, and for what its results come to. */
export interface Prose<R> {
  readonly dictionary: Dictionary;
  readonly provisions: Words<ProvisionWords>;
  /**
   * What a result comes to. A method, so that the words of one question may stand among those of several: each is handed
   * results of its own question only.
   */
  explain(result: R, voice: Voice): Explanation;
}

/** What the findings of most questions are called. */
export const PROVISIONS: Bilingual = { id: 'Ketentuan', en: 'Provisions' };

/** What the facts that decide no verdict, but other values of the result, are called. */
export const OTHER_VALUES: Bilingual = {
  id: 'Data yang menentukan nilai lainnya',
  en: 'Facts that decide the other values',
};

/** A sentence that tells something about a result. */
export type Sentence<R> = (result: R, voice: Voice) => Bilingual;

/** The sentence for a verdict; the bare code where a newer version knows verdicts that this one does not. */
export const sayVerdict = <R>(table: Words<Sentence<R>>, code: string, result: R, voice: Voice): string => {
  const sentence = entryOf(table, code);
  return sentence === undefined ? voice.quote(code) : say(sentence(result, voice), voice);
};

export const sayAll = (sentences: readonly Bilingual[], voice: Voice): string[] =>
  sentences.map((sentence) => say(sentence, voice));
