/**
 * The facts about a cooperation in training.
 *
 * @module
 */
import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

const own = /* @__PURE__ */ facts(() => ({
  /** Who enters into it on the Ministry's side (Pasal 58 ayat (1) dan (7)). */
  enteredBy: oneOf(['unit-sdm', 'unit-peserta', 'lainnya']),
  /** With whom (Pasal 58 ayat (1)). */
  partner: oneOf(['kementerian-lembaga', 'pemerintah-daerah', 'mitra-kerja-sama', 'lainnya']),
  /** Whether it is a cooperation with a scholarship donor that holds training (Pasal 58 ayat (7)). */
  scholarshipWithTraining: yesNo(),
  /** Whether the training is coordinated with the HRD unit; read for a scholarship cooperation (Pasal 58 ayat (7)). */
  coordinatedWithUnitSdm: yesNo(),
  /** Which side asked for it (Pasal 58 ayat (5) dan (6)). */
  requestedBy: oneOf(['mitra', 'kementerian']),
  /** Who signed the memorandum; `tidak-ada` where there is none (Pasal 58 ayat (3)). */
  memorandumSignedBy: oneOf(['menteri', 'pimpinan-unit-sdm', 'lainnya', 'tidak-ada']),
  /** Who signed the cooperation agreement; `tidak-ada` where there is none (Pasal 58 ayat (4)). */
  agreementSignedBy: oneOf(['pimpinan-unit-penyelenggara', 'lainnya', 'tidak-ada']),
  /** Whether the official who signed it for the other party is of equal standing (Pasal 58 ayat (4)). */
  counterpartEqual: yesNo(),
  /** Whether the other party sent its request to the head of the HRD unit (Pasal 58 ayat (5) huruf a). */
  requestSent: yesNo(),
  /** Whether the head of the HRD unit approved it (Pasal 58 ayat (5) huruf b). */
  approved: yesNo(),
  /** Whether the head of the HRD unit appointed a programme unit (Pasal 58 ayat (5) huruf c). */
  unitAppointed: yesNo(),
  /** Whether curriculum, teachers and participants are prepared (Pasal 58 ayat (5) huruf d). */
  prepared: yesNo(),
}));

/** The facts about a cooperation in training. Every one may be left out. */
export interface TrainingCooperationInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface CooperationFacts extends Known<typeof own> {}

export const trainingCooperation = /* @__PURE__ */ questionOf<TrainingCooperationInput, CooperationFacts>(
  () => own.shape,
);

export const readCooperation = /* @__PURE__ */ readFacts(trainingCooperation);

export const cooperationGaps = /* @__PURE__ */ gapsOf<TrainingCooperationInput, CooperationFacts, Context>(
  trainingCooperation,
  {
    partner: ['kementerian-lembaga', 'lainnya'],
    requestedBy: ['kementerian', 'mitra'],
    memorandumSignedBy: ['menteri', 'lainnya', 'tidak-ada'],
  },
);
