import { addMonths, dayOf, endOfMonth } from '../kernel/calendar.js';
import type { Confidence } from '../kernel/rules.js';
import type { ParameterName } from '../law/parameters.js';
import { type Context, parameterOf } from '../law/ruleset.js';
import { POSITIONS, type Position } from './position.js';

/** The parameter that holds the retirement age of each post. */
export const AGE_OF_POSITION: { readonly [position in Position]: ParameterName } = {
  'jpt-utama': 'retirementAgeJpt',
  'jpt-madya': 'retirementAgeJpt',
  'jpt-pratama': 'retirementAgeJpt',
  administrator: 'retirementAgeAdministration',
  pengawas: 'retirementAgeAdministration',
  pelaksana: 'retirementAgeAdministration',
  'ahli-utama': 'retirementAgeAhliUtama',
  'ahli-madya': 'retirementAgeAhliMadya',
  'ahli-muda': 'retirementAgeOtherFunctional',
  'ahli-pertama': 'retirementAgeOtherFunctional',
  penyelia: 'retirementAgeOtherFunctional',
  mahir: 'retirementAgeOtherFunctional',
  terampil: 'retirementAgeOtherFunctional',
  pemula: 'retirementAgeOtherFunctional',
  guru: 'retirementAgeGuru',
  dosen: 'retirementAgeDosen',
  'profesor-diperpanjang': 'retirementAgeProfesorExtended',
  'peneliti-perekayasa-utama': 'retirementAgeResearcherUtama',
  'peneliti-perekayasa-madya': 'retirementAgeResearcherMadya',
  'peneliti-perekayasa-muda': 'retirementAgeResearcherJunior',
  'peneliti-perekayasa-pertama': 'retirementAgeResearcherJunior',
  'panitera-peradilan-umum-pertama': 'retirementAgePaniteraFirstInstance',
  'panitera-peradilan-umum-banding': 'retirementAgePaniteraAppeal',
};

/**
 * The last day of service: the last day of the month in which the post's retirement age is reached (B3). Someone born on
 * 29 February reaches it on 28 February of a common year; the month, and so the last day of service, is the same.
 */
export const retirementDateOf = (birthDate: string, position: Position, context: Context): string =>
  endOfMonth(addMonths(birthDate, 12 * parameterOf(context, AGE_OF_POSITION[position])));

/** The last days of service that the posts there are lead to, from the highest age down: one for each age. */
export const retirementDatesOf = (birthDate: string, context: Context): readonly string[] =>
  [...new Set(POSITIONS.map((position) => parameterOf(context, AGE_OF_POSITION[position])))]
    .sort((a, b) => b - a)
    .map((age) => endOfMonth(addMonths(birthDate, 12 * age)));

/** For those born on the first of a month the rule is only likely: some would let them leave a month earlier. */
export const retirementConfidence = (birthDate: string): Confidence => (dayOf(birthDate) === 1 ? 'likely' : 'certain');
