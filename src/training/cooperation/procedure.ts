/**
 * The documents that cooperation in training rests on, and the steps on the way to it.
 *
 * @pasal Pasal 58 ayat (2)-(5)
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import type { ProvisionId } from '../../law/provisions.js';

/** A document that cooperation in training rests on. */
export interface CooperationDocument {
  readonly document: 'kesepakatan-bersama' | 'perjanjian-kerja-sama';
  /** Who signs for the Ministry; any one of them. */
  readonly signedBy: readonly ('menteri' | 'pimpinan-unit-sdm' | 'pimpinan-unit-penyelenggara')[];
  /** Who signs for the other party. */
  readonly counterpart: 'pejabat-setara' | 'tidak-diatur';
  readonly provision: ProvisionId;
}

/**
 * The documents that cooperation in training rests on.
 *
 * @pasal Pasal 58 ayat (2)-(4)
 */
export const COOPERATION_DOCUMENTS = /* @__PURE__ */ frozen(
  () =>
    [
      {
        document: 'kesepakatan-bersama',
        signedBy: ['menteri', 'pimpinan-unit-sdm'],
        counterpart: 'tidak-diatur',
        provision: 'pupr-2-2023/58.3',
      },
      {
        document: 'perjanjian-kerja-sama',
        signedBy: ['pimpinan-unit-penyelenggara'],
        counterpart: 'pejabat-setara',
        provision: 'pupr-2-2023/58.4',
      },
    ] as const satisfies readonly CooperationDocument[],
);

/** A step on the way to cooperation that the other party asked for. */
export interface CooperationStep {
  /** The fact of a {@link TrainingCooperationInput} that says it is done. */
  readonly fact: 'requestSent' | 'approved' | 'unitAppointed' | 'prepared';
  /** Who acts, the one who is answerable first. */
  readonly actedBy: readonly ('mitra' | 'pimpinan-unit-sdm' | 'unit-penyelenggara' | 'unit-pelaksana-pelatihan')[];
  readonly provision: ProvisionId;
}

/**
 * The steps on the way to cooperation that the other party asked for, in order.
 *
 * @pasal Pasal 58 ayat (5) huruf a-d
 */
export const COOPERATION_STEPS = /* @__PURE__ */ frozen(
  () =>
    [
      { fact: 'requestSent', actedBy: ['mitra'], provision: 'pupr-2-2023/58.5.a' },
      { fact: 'approved', actedBy: ['pimpinan-unit-sdm'], provision: 'pupr-2-2023/58.5.b' },
      { fact: 'unitAppointed', actedBy: ['pimpinan-unit-sdm'], provision: 'pupr-2-2023/58.5.c' },
      {
        fact: 'prepared',
        actedBy: ['unit-penyelenggara', 'mitra', 'unit-pelaksana-pelatihan'],
        provision: 'pupr-2-2023/58.5.d',
      },
    ] as const satisfies readonly CooperationStep[],
);

/** Provisions of the steps on the way to cooperation that the other party asked for. */
export type CooperationStepProvision = (typeof COOPERATION_STEPS)[number]['provision'];
