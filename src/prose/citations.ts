/**
 * Provisions as explanations cite them.
 *
 * @module
 */
import { citeProvision } from '../law/citation.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { sayList, type Voice } from './voice.js';

export const isProvisionId = (id: unknown): id is ProvisionId =>
  typeof id === 'string' && Object.hasOwn(provisions, id);

/** Instruments that the heading of the findings names; a provision of another is cited with the name of its own. */
const NAMED_IN_HEADINGS = ['pupr-2-2023/', 'dou-asn-probolinggo/', 'permenpan-rb-38-2018/'];

const isNamedInHeading = (id: string): boolean => NAMED_IN_HEADINGS.some((instrument) => id.startsWith(instrument));

/** A citation; the bare id of a provision that this version does not know. */
export const sayProvision = (id: string, voice: Voice): string =>
  isProvisionId(id) ? citeProvision(id, voice.locale, { instrument: !isNamedInHeading(id) }) : voice.quote(id);

export const sayProvisions = (ids: readonly string[], voice: Voice): string =>
  sayList(
    ids.map((id) => sayProvision(id, voice)),
    voice,
  );
