/**
 * The facts about an offer of training.
 *
 * @module
 */
import { facts, type Input, type Known, oneOf, questionOf, yesNo } from '../../kernel/fact.js';
import { gapsOf } from '../../kernel/fact-gaps.js';
import { readFacts } from '../../kernel/read-facts.js';
import type { Context } from '../../law/ruleset.js';

export const FOREIGN_COOPERATION_UNIT = 'unit-kerja-sama-luar-negeri' as const;

const own = /* @__PURE__ */ facts(() => ({
  /** Where the training takes place (Pasal 59 ayat (2)). */
  location: oneOf(['dalam-negeri', 'luar-negeri']),
  /** Which unit the offer reached the Ministry through (Pasal 59 ayat (2) dan (3)). */
  receivedThrough: oneOf([FOREIGN_COOPERATION_UNIT, 'unit-sdm', 'lainnya']),
  /** Whether it meets the needs of the organisation (Pasal 59 ayat (1)). */
  meetsNeed: yesNo(),
  /** Whether the foreign-cooperation unit passed it on to the HRD unit; read if it received it (Pasal 59 ayat (3)). */
  forwarded: yesNo(),
  /** Whether the secretary of the HRD unit set the target group (Pasal 59 ayat (4)). */
  targetGroupSet: yesNo(),
  /** Whether the HRD unit sent the offer to the participant units concerned (Pasal 59 ayat (5)). */
  sentToUnits: yesNo(),
  /** Whether these sent their candidates to the secretariat of the HRD unit (Pasal 59 ayat (6)). */
  candidatesSent: yesNo(),
  /** Whether the secretariat checked the candidates against the organiser's requirements (Pasal 59 ayat (7)). */
  candidatesChecked: yesNo(),
  /** Whether the secretariat sent on the candidates who qualify (Pasal 59 ayat (8)). */
  nominated: yesNo(),
  /** Who runs the training (Pasal 59 ayat (9)). */
  organizedBy: oneOf(['penawar', 'lainnya']),
  /** Who pays for it (Pasal 59 ayat (10)). */
  paidBy: oneOf(['penawar', 'lainnya']),
}));

/** The facts about an offer of training. Every one may be left out. */
export interface TrainingOfferInput extends Input<typeof own> {}
/** The same once read: `null` where not known. */
export interface OfferFacts extends Known<typeof own> {}

export const trainingOffer = /* @__PURE__ */ questionOf<TrainingOfferInput, OfferFacts>(() => own.shape);

export const readOffer = /* @__PURE__ */ readFacts(trainingOffer);

export const offerGaps = /* @__PURE__ */ gapsOf<TrainingOfferInput, OfferFacts, Context>(trainingOffer, {});
