/**
 * What a reading is: a question that the text leaves open, and how it is read.
 *
 * @module
 */
import type { Bilingual } from '../citation.js';
import type { ProvisionId } from '../provisions.js';

/** One question that the text leaves open, and how it is read. */
export interface Interpretation<Option extends string = string, Default extends string = Option> {
  readonly question: Bilingual;
  /** What each option means, as a full sentence. */
  readonly options: { readonly [option in Option]: Bilingual };
  readonly default: Default;
  readonly reason: Bilingual;
  /** The provisions whose answers hang on the reading; empty where none that is encoded does. */
  readonly provisions: readonly ProvisionId[];
}
