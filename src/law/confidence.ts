/**
 * How sure an answer can be: never surer than the weakest parameter and the weakest reading that it rests on.
 */
import { type Confidence, weakerOf } from '../kernel/rules.js';
import { type ParameterName, parameters } from './parameters.js';
import type { ReadingId, Readings } from './readings.js';
import type { Context } from './ruleset.js';

/** Readings that can be chosen and rest on less than the text: by option, how well it stands. What is not here is certain. */
const CHOICES: { readonly [id in ReadingId]?: { readonly [option in Readings[id]]?: Confidence } } = {
  A30: { 'average-baik': 'unsure' },
  A31: { 'own-region': 'unsure' },
  A70: { 'as-for-ministry': 'unsure' },
};

/** Readings without a choice that rest on less than the text. */
export const SETTLED_CONFIDENCE = {
  /** The PPK decides an extension for force majeure, and no donor is asked. */
  B12: 'likely',
  /** Where a number between two bands of IP ASN belongs, however it is read (A84). */
  betweenBandsOfIpAsn: 'likely',
  /** The time in which technical training and seminars of a pelaksana count for IP ASN (C29, C40). */
  windowsOfPelaksana: 'likely',
  /** The same for all other posts. */
  windowsOfOtherPosts: 'unsure',
} as const satisfies { readonly [id: string]: Confidence };

/** What an answer rests on beside the words of its provision. */
export type Ground = ParameterName | ReadingId | keyof typeof SETTLED_CONFIDENCE;

const isParameter = (ground: Ground): ground is ParameterName => Object.hasOwn(parameters, ground);
const isSettled = (ground: Ground): ground is keyof typeof SETTLED_CONFIDENCE =>
  Object.hasOwn(SETTLED_CONFIDENCE, ground);

const confidenceOfChoice = <Id extends ReadingId>(id: Id, option: Readings[Id]): Confidence => {
  const byOption: { readonly [option in Readings[Id]]?: Confidence } | undefined = CHOICES[id];
  return byOption?.[option] ?? 'certain';
};

/** How well a reading stands as it is chosen in a decision. */
export const confidenceOfReading = (id: ReadingId, { readings }: Pick<Context, 'readings'>): Confidence =>
  confidenceOfChoice(id, readings[id]);

const confidenceOfGround = (ground: Ground, context: Pick<Context, 'readings'>): Confidence => {
  if (isParameter(ground)) return parameters[ground].confidence;
  return isSettled(ground) ? SETTLED_CONFIDENCE[ground] : confidenceOfReading(ground, context);
};

/** The weakest of what an answer rests on, under the readings of its decision. */
export const confidenceOf = (context: Pick<Context, 'readings'>, grounds: readonly Ground[]): Confidence => {
  let weakest: Confidence = 'certain';
  for (const ground of grounds) weakest = weakerOf(weakest, confidenceOfGround(ground, context));
  return weakest;
};
