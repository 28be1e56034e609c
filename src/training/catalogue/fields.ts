/**
 * The fields that the Ministry gives training in, and the levels of functional training.
 *
 * @pasal Pasal 53, Pasal 55
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import type { ProvisionId } from '../../law/provisions.js';

const PUPR_FIELDS = [
  'sumber-daya-air',
  'jalan-dan-jembatan',
  'perumahan',
  'permukiman',
  'pembiayaan-infrastruktur',
  'pengembangan-infrastruktur-wilayah',
  'manajemen-konstruksi',
  'manajemen-umum',
] as const;
export const OTHER_FIELD = 'selain-pupr';
export const FIELDS = [...PUPR_FIELDS, OTHER_FIELD] as const;

/** Whether a training is in public works and housing or in another field (Pasal 53 ayat (1)). */
export type TrainingFieldGroup = 'pupr' | 'selain-pupr';

/** A field that the Ministry gives training in. */
export interface TrainingField {
  readonly field: (typeof FIELDS)[number];
  readonly group: TrainingFieldGroup;
  /** The provision that names it: Pasal 53 ayat (2) those of public works and housing, ayat (3) the others together. */
  readonly provision: ProvisionId;
}

export const isPuprField = (field: string): boolean => PUPR_FIELDS.some((one) => one === field);

export const groupOf = (field: string): TrainingFieldGroup => (isPuprField(field) ? 'pupr' : 'selain-pupr');

/**
 * The fields of training, those of public works and housing first, in the order of the text.
 *
 * @pasal Pasal 53 ayat (1)-(3)
 */
export const TRAINING_FIELDS: readonly TrainingField[] = /* @__PURE__ */ frozen(() =>
  FIELDS.map((field) => ({
    field,
    group: groupOf(field),
    provision: isPuprField(field) ? 'pupr-2-2023/53.2' : 'pupr-2-2023/53.3',
  })),
);

/** A level of functional training. */
export interface FunctionalTrainingLevel {
  /** `tidak-ada` for training outside public works and housing, of which the regulation names no levels. */
  readonly level: 'pertama' | 'berjenjang' | 'tidak-ada';
  readonly group: TrainingFieldGroup;
  /** Which functional officials it is for: all of the group, or those at a tier of expertise or skill. */
  readonly audience: 'seluruh-pejabat-fungsional' | 'menurut-jenjang';
  readonly provision: ProvisionId;
}

/**
 * The levels of functional training.
 *
 * @pasal Pasal 55 ayat (2)-(5)
 */
export const FUNCTIONAL_TRAINING_LEVELS = /* @__PURE__ */ frozen(
  () =>
    [
      { level: 'pertama', group: 'pupr', audience: 'seluruh-pejabat-fungsional', provision: 'pupr-2-2023/55.3' },
      { level: 'berjenjang', group: 'pupr', audience: 'menurut-jenjang', provision: 'pupr-2-2023/55.4' },
      {
        level: 'tidak-ada',
        group: 'selain-pupr',
        audience: 'seluruh-pejabat-fungsional',
        provision: 'pupr-2-2023/55.5',
      },
    ] as const satisfies readonly FunctionalTrainingLevel[],
);
