/**
 * The readings behind the answers: where the text can be read in more than one way, what was asked, what the options
 * mean, which one is taken when the caller says nothing, and why. Only prose loads them; rules read `readings` alone.
 *
 * @module
 */
import type { ReadingId, readings } from '../readings.js';
import { readingsApart } from './apart.js';
import { generalReadings } from './general.js';
import type { Interpretation } from './interpretation.js';
import { ipAsnReadings } from './ip-asn.js';
import { talentPlanningReadings } from './talent-planning.js';
import { trainingReadings } from './training/index.js';
import { tugasBelajarReadings } from './tugas-belajar/index.js';

export type { Interpretation } from './interpretation.js';

/** An interpretation a caller can choose otherwise: exactly the options of `readings`, their first the default. */
type Choice<Id extends ReadingId> = Interpretation<(typeof readings)[Id][number], (typeof readings)[Id][0]>;

/**
 * Every reading that was chosen where the text leaves a question open: what all chapters share, then chapter by chapter. A caller can choose otherwise
 * where `readings` of the decision options has it; the others are fixed.
 *
 * @example
 * ```ts
 * interpretations.A24.default; // 'as-written'
 * interpretations.A24.options['two-times'].en;
 * // 'The self-funded who are released need twice, in line with their bond of once the period.'
 * ```
 */
export const interpretations = {
  ...generalReadings,
  ...tugasBelajarReadings,
  ...trainingReadings,
  ...talentPlanningReadings,
  ...ipAsnReadings,
  ...readingsApart,
} as const satisfies { readonly [id in ReadingId]: Choice<id> } & Record<string, Interpretation>;

export type InterpretationId = keyof typeof interpretations;
