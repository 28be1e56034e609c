/**
 * The steps that an offer of training goes through.
 *
 * @pasal Pasal 59 ayat (3)-(8)
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import type { ProvisionId } from '../../law/provisions.js';

/** A step that an offer goes through. */
export interface OfferStep {
  /** The fact of a {@link TrainingOfferInput} that says it is done. */
  readonly fact: 'forwarded' | 'targetGroupSet' | 'sentToUnits' | 'candidatesSent' | 'candidatesChecked' | 'nominated';
  readonly actedBy:
    | 'unit-kerja-sama-luar-negeri'
    | 'sekretaris-unit-sdm'
    | 'unit-sdm'
    | 'unit-peserta'
    | 'sekretariat-unit-sdm';
  readonly provision: ProvisionId;
}

/**
 * The steps that an offer goes through, in order. The first is taken only where the foreign-cooperation unit received
 * the offer.
 *
 * @pasal Pasal 59 ayat (3)-(8)
 */
export const OFFER_STEPS = /* @__PURE__ */ frozen(
  () =>
    [
      { fact: 'forwarded', actedBy: 'unit-kerja-sama-luar-negeri', provision: 'pupr-2-2023/59.3' },
      { fact: 'targetGroupSet', actedBy: 'sekretaris-unit-sdm', provision: 'pupr-2-2023/59.4' },
      { fact: 'sentToUnits', actedBy: 'unit-sdm', provision: 'pupr-2-2023/59.5' },
      { fact: 'candidatesSent', actedBy: 'unit-peserta', provision: 'pupr-2-2023/59.6' },
      { fact: 'candidatesChecked', actedBy: 'sekretariat-unit-sdm', provision: 'pupr-2-2023/59.7' },
      { fact: 'nominated', actedBy: 'sekretariat-unit-sdm', provision: 'pupr-2-2023/59.8' },
    ] as const satisfies readonly OfferStep[],
);

/** Provisions of the steps an offer takes. */
export type OfferStepProvision = (typeof OFFER_STEPS)[number]['provision'];
