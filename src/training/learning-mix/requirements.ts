/**
 * The share that the model asks of each part, and the provision that asks it.
 *
 * @pasal Pasal 49 ayat (2)
 * @module
 */
import { type Context, parameterOf } from '../../law/ruleset.js';
import type { LearningPart } from './facts.js';

export const REQUIREMENTS = {
  experiential: { provision: 'pupr-2-2023/49.2.a', share: 'experientialShare' },
  social: { provision: 'pupr-2-2023/49.2.b', share: 'socialShare' },
  formal: { provision: 'pupr-2-2023/49.2.c', share: 'formalShare' },
} as const;

export const requiredPercentOf = (part: LearningPart, context: Context): number =>
  parameterOf(context, REQUIREMENTS[part].share);
