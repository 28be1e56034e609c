/**
 * The kinds of programmes that the training catalogue is made of.
 *
 * @pasal Pasal 9 ayat (5)-(8)
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import type { ProvisionId } from '../../law/provisions.js';

/** A kind of programme in the training catalogue. */
export interface CatalogueProgramme {
  readonly programme: 'mandatory' | 'kesenjangan' | 'regular';
  /** The fact of a {@link CatalogueEntryInput} that makes an entry one of this kind. */
  readonly condition: 'requiredForPost' | 'closesGap' | 'meetsUnitNeed';
  readonly provision: ProvisionId;
}

/**
 * The kinds of programmes that the training catalogue is made of.
 *
 * @pasal Pasal 9 ayat (5)-(8)
 */
export const CATALOGUE_PROGRAMMES = /* @__PURE__ */ frozen(
  () =>
    [
      { programme: 'mandatory', condition: 'requiredForPost', provision: 'pupr-2-2023/9.6' },
      { programme: 'kesenjangan', condition: 'closesGap', provision: 'pupr-2-2023/9.7' },
      { programme: 'regular', condition: 'meetsUnitNeed', provision: 'pupr-2-2023/9.8' },
    ] as const satisfies readonly CatalogueProgramme[],
);
