/**
 * The readings behind the answers: where the text can be read in more than one way, what was asked, what the options
 * mean, which one is taken when the caller says nothing, and why. Only prose loads them; rules read `readings` alone.
 *
 * @module
 */
import { frozen } from '../../kernel/frozen.js';
import { groundsApart } from '../grounds/apart.js';
import { generalGrounds } from '../grounds/general.js';
import { ipAsnGrounds } from '../grounds/ip-asn.js';
import { talentPlanningGrounds } from '../grounds/talent-planning.js';
import { certificateGrounds } from '../grounds/training/certificates.js';
import { hoursGrounds } from '../grounds/training/hours.js';
import { participantGrounds } from '../grounds/training/participants.js';
import { organizingGrounds } from '../grounds/training/shared.js';
import { bondGrounds } from '../grounds/tugas-belajar/bond.js';
import { eligibilityGrounds } from '../grounds/tugas-belajar/eligibility.js';
import { extensionGrounds } from '../grounds/tugas-belajar/extension.js';
import { studyGrounds } from '../grounds/tugas-belajar/shared.js';
import type { ReadingId, readings } from '../readings.js';
import { readingsApart } from './apart.js';
import { generalReadings } from './general.js';
import type { Grounds, Reading } from './interpretation.js';
import { ipAsnReadings } from './ip-asn.js';
import { talentPlanningReadings } from './talent-planning.js';
import { trainingReadings } from './training/index.js';
import { tugasBelajarReadings } from './tugas-belajar/index.js';

export type { Interpretation } from './interpretation.js';

/** A reading a caller can choose otherwise: exactly the options of `readings`, their first the default. */
type Choice<Id extends ReadingId> = Reading<(typeof readings)[Id][number], (typeof readings)[Id][0]>;

const everyReading = {
  ...generalReadings,
  ...tugasBelajarReadings,
  ...trainingReadings,
  ...talentPlanningReadings,
  ...ipAsnReadings,
  ...readingsApart,
} as const satisfies { readonly [id in ReadingId]: Choice<id> } & Record<string, Reading>;

const everyGround = {
  ...groundsApart,
  ...generalGrounds,
  ...ipAsnGrounds,
  ...talentPlanningGrounds,
  ...certificateGrounds,
  ...hoursGrounds,
  ...participantGrounds,
  ...organizingGrounds,
  ...bondGrounds,
  ...eligibilityGrounds,
  ...extensionGrounds,
  ...studyGrounds,
} as const satisfies { readonly [id in keyof typeof everyReading]: Grounds };

type Together<R, G extends { readonly [id in keyof R]: Grounds }> = { readonly [id in keyof R]: R[id] & G[id] };

/** Each reading with its grounds. */
const together = <
  const R extends { readonly [id: string]: Reading },
  const G extends { readonly [id in keyof R]: Grounds },
>(
  readings: R,
  grounds: G,
): Together<R, G> =>
  // Entry by entry the two are what the type says, which the compiler cannot follow through a list of entries.
  Object.fromEntries(
    Object.entries(readings).map(([id, reading]) => [id, { ...grounds[id as keyof R], ...reading }]),
  ) as Together<R, G>;

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
export const interpretations = /* @__PURE__ */ frozen(() => together(everyReading, everyGround));

export type InterpretationId = keyof typeof interpretations;
