/**
 * How sure an answer can be: never surer than the weakest parameter and the weakest reading that it rests on.
 */
import { type Confidence, weakerOf } from '../kernel/rules.js';
import { type Parameters, parameterNamed } from './parameter.js';
import type { ParameterName } from './parameters.js';
import type { ProvisionId } from './provisions.js';
import type { ReadingId, Readings } from './readings.js';
import type { Context } from './ruleset.js';
import { instrumentOf, isInstrumentId, mayHaveChangedBy, standingOn } from './standing.js';

/** Readings that can be chosen and rest on less than the text: by option, how well it stands. What is not here is certain. */
const CHOICES: { readonly [id in ReadingId]?: { readonly [option in Readings[id]]?: Confidence } } = {
  A22: { 'pelaksana-while-released': 'likely' },
  A30: { 'average-baik': 'unsure' },
  /** The PPK decides an extension for force majeure, and no donor is asked. */
  B12: { 'statement-is-declaration': 'likely', both: 'likely' },
  /** Whether force majeure lifts the sanction of someone who resigns. */
  B16: { 'lifts-every-sanction': 'unsure', 'not-lifted': 'unsure', 'only-during-study': 'unsure' },
  A70: { 'as-for-ministry': 'unsure' },
  /** What is held against an activity for another's certificate; the letter of 19 counts every one. */
  C8: { 'each-certified': 'likely', 'classical-once': 'likely' },
  C17: { 'documents-remain': 'unsure', 'partner-rules-only': 'unsure' },
  C11: { 'not-named': 'unsure', 'cpns-only': 'unsure' },
  C26: { 'by-importance': 'likely' },
};

/** Readings without a choice that rest on less than the text. */
export const SETTLED_CONFIDENCE = {
  /** A record that may be of an activity told already, and does not say enough to tell, counts. */
  C15: 'likely',
  /** The rules of the Ministry stay in force for the two that it became, and name nobody of another agency. */
  C54: 'likely',
  /** A31: the proposers of a region are named by the text; who recommends there is our addition. */
  'A31.recommender': 'unsure',
  /** A31: Pasal 29 speaks of work in the Ministry; what it means for staff of a region is not written. */
  'A31.region': 'likely',
  /** One other party beside the HRD unit is enough to draw up a curriculum. */
  C52: 'unsure',
  /** Which kinds are experiential and social learning; who runs leadership training by PP 11/2017 as of 2017. */
  C55: 'likely',
  /** What a talent box leads to, and that a weak predicate stands in the way of Tugas Belajar. */
  C48: 'likely',
  /** PP 11/2017 art. 238 is read as of 2017; PP 17/2020, which changed parts of it, was not read. */
  C43: 'likely',
  /** No paragraph says that a finished study is not extended. */
  C51: 'likely',
  /** Where a number between two bands of IP ASN belongs, however it is read (A84). */
  betweenBandsOfIpAsn: 'likely',
  /** The time in which technical training and seminars of a pelaksana count for IP ASN (C29, C40). */
  windowsOfPelaksana: 'likely',
  /** The same for all other posts. */
  windowsOfOtherPosts: 'unsure',
} as const satisfies { readonly [id: string]: Confidence };

/** What an answer rests on beside the words of its provision, or a provision whose instrument may not be in force. */
export type Ground = ParameterName | ReadingId | keyof typeof SETTLED_CONFIDENCE | ProvisionId;

const isParameterOf = (parameters: Parameters, ground: Ground): ground is ParameterName =>
  Object.hasOwn(parameters, ground);
const isSettled = (ground: Ground): ground is keyof typeof SETTLED_CONFIDENCE =>
  Object.hasOwn(SETTLED_CONFIDENCE, ground);

const confidenceOfChoice = <Id extends ReadingId>(id: Id, option: Readings[Id]): Confidence => {
  const byOption: { readonly [option in Readings[Id]]?: Confidence } | undefined = CHOICES[id];
  return byOption?.[option] ?? 'certain';
};

/** How well a reading stands as it is chosen in a decision. */
export const confidenceOfReading = (id: ReadingId, { readings }: Pick<Context, 'readings'>): Confidence =>
  confidenceOfChoice(id, readings[id]);

type Day = Pick<Context, 'asOf'>;
type NumbersOnDay = Pick<Context, 'asOf' | 'parameters'>;

/**
 * The provision that sets a parameter on the day of a decision: before it was in force that which set the same value, after
 * its repeal that which replaced it.
 */
export const provisionOfParameter = (name: ParameterName, { asOf, parameters }: NumbersOnDay): ProvisionId => {
  const { provision, earlier, later } = parameterNamed(parameters, name);
  if (standingOn(provision, asOf) !== 'not-in-force') return provision;
  const other = [earlier, later].find((one) => one !== undefined && standingOn(one, asOf) === 'in-force');
  return other ?? provision;
};

/** An answer is no surer than that the instrument of its provision was in force on the day of the decision. */
const confidenceOfStanding = (provision: ProvisionId, { asOf }: Day): Confidence =>
  standingOn(provision, asOf) === 'in-force' ? 'certain' : 'unsure';

/** Nor is it certain where a text that was not seen may have changed what the provision says. */
const confidenceOfProvision = (provision: ProvisionId, day: Day): Confidence =>
  weakerOf(confidenceOfStanding(provision, day), mayHaveChangedBy(provision, day.asOf) ? 'likely' : 'certain');

/** A parameter is no surer than its provision, and unsure where a text that was not seen took the place of that. */
const confidenceOfParameter = (name: ParameterName, day: NumbersOnDay): Confidence => {
  const { confidence, later } = parameterNamed(day.parameters, name);
  const provision = provisionOfParameter(name, day);
  // The number itself was looked up after every change that is known of.
  return provision === later ? 'unsure' : weakerOf(confidence, confidenceOfStanding(provision, day));
};

const isProvision = (ground: Ground): ground is ProvisionId => isInstrumentId(instrumentOf(ground));

const confidenceOfGround = (ground: Ground, context: NumbersOnDay & Pick<Context, 'readings'>): Confidence => {
  if (isParameterOf(context.parameters, ground)) return confidenceOfParameter(ground, context);
  if (isSettled(ground)) return SETTLED_CONFIDENCE[ground];
  return isProvision(ground) ? confidenceOfProvision(ground, context) : confidenceOfReading(ground, context);
};

/** The weakest of what an answer rests on, under the readings of its decision and on its day. */
export const confidenceOf = (
  context: NumbersOnDay & Pick<Context, 'readings'>,
  grounds: readonly Ground[],
): Confidence => {
  let weakest: Confidence = 'certain';
  for (const ground of grounds) weakest = weakerOf(weakest, confidenceOfGround(ground, context));
  return weakest;
};
