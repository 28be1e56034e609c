/**
 * Provisions as explanations cite them.
 *
 * @module
 */
import { writeCitation } from '../law/citation.js';
import { sayList, type Voice } from './voice.js';

/** Instruments that the heading of the findings names; a provision of another is cited with the name of its own. */
const NAMED_IN_HEADINGS = ['pupr-2-2023/', 'dou-asn-probolinggo/', 'permenpan-rb-38-2018/'];

const isNamedInHeading = (id: string): boolean => NAMED_IN_HEADINGS.some((instrument) => id.startsWith(instrument));

/** A citation; `null` for what no provision of our instruments could be called. */
export const citationOf = (id: string, voice: Voice): string | null =>
  writeCitation(id, voice.locale, !isNamedInHeading(id));

/** A citation; the bare id of a provision of an instrument that this version does not know. */
export const sayProvision = (id: string, voice: Voice): string => citationOf(id, voice) ?? voice.quote(id);

export const sayProvisions = (ids: readonly string[], voice: Voice): string =>
  sayList(
    ids.map((id) => sayProvision(id, voice)),
    voice,
  );
