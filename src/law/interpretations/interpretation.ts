/**
 * What a reading is: a question that the text leaves open, and how it is read.
 *
 * @module
 */
import type { Bilingual } from '../citation.js';
import type { ProvisionId } from '../provisions.js';

/** How a question that the text leaves open is read. */
export interface Reading<Option extends string = string, Default extends string = Option> {
  /** What each option means, as a full sentence. */
  readonly options: { readonly [option in Option]: Bilingual };
  readonly default: Default;
  /** The provisions whose answers hang on the reading; empty where none that is encoded does. */
  readonly provisions: readonly ProvisionId[];
}

/** What was asked, and why the default is what it is. No explanation tells it, so that it stands apart. */
export interface Grounds {
  readonly question: Bilingual;
  readonly reason: Bilingual;
}

/** One question that the text leaves open, and how it is read. */
export interface Interpretation<Option extends string = string, Default extends string = Option>
  extends Reading<Option, Default>,
    Grounds {}
