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

/** A citation; the bare id of a provision that this version does not know. */
export const sayProvision = (id: string, voice: Voice): string =>
  isProvisionId(id) ? citeProvision(id, voice.locale) : voice.quote(id);

export const sayProvisions = (ids: readonly string[], voice: Voice): string =>
  sayList(
    ids.map((id) => sayProvision(id, voice)),
    voice,
  );
