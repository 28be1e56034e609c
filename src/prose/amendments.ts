/**
 * The line on a number of the law that an amended ruleset changed.
 *
 * @module
 */
import { citeProvision } from '../law/citation.js';
import { provisionOfParameter } from '../law/confidence.js';
import { type Parameter, type Parameters, parameterNamed } from '../law/parameter.js';
import type { ParameterName } from '../law/parameters.js';
import type { ProvisionId } from '../law/provisions.js';
import { sayAmount } from './values.js';
import {
  LEARNING_HOUR,
  MONTH,
  PERCENT,
  PERSON,
  POINT,
  QUARTER,
  SEMESTER,
  SESSION,
  say,
  sayCode,
  TIME,
  type Unit,
  type Voice,
  YEAR,
} from './voice.js';

/** What values are counted in; a calendar year is not counted, but named. */
const units: Record<Exclude<Parameter['unit'], 'year'>, Unit> = {
  months: MONTH,
  semesters: SEMESTER,
  years: YEAR,
  times: TIME,
  hours: LEARNING_HOUR,
  sessions: SESSION,
  percent: PERCENT,
  people: PERSON,
  quarters: QUARTER,
  points: POINT,
};

const sayInUnit = (value: number, unit: Parameter['unit'], voice: Voice): string =>
  unit === 'year' ? say({ id: `tahun ${value}`, en: `${value}` }, voice) : sayAmount(value, units[unit], voice);

const isParameterOf = (numbers: Parameters, name: string): name is ParameterName => Object.hasOwn(numbers, name);

/** What sets a number on the day of a decision; where that is a text that was not seen, what set it before, and that it did. */
const sayOrigin = (name: ParameterName, asOf: string, voice: Voice): string => {
  const cite = (provision: ProvisionId): string => citeProvision(provision, { locale: voice.locale, instrument: true });
  const { numbers } = voice.dictionary.parameters;
  const { provision, later } = parameterNamed(numbers, name);
  const current = provisionOfParameter(name, { asOf, parameters: numbers });
  if (current !== later) return cite(current);
  return say(
    {
      id: `${cite(provision)}, sudah diganti ${cite(current)} yang isinya belum dilihat`,
      en: `${cite(provision)}, since replaced by ${cite(current)}, whose text was not seen`,
    },
    voice,
  );
};

/** One line on a number that was changed: what it is now, what it is by law on the day of the decision, and where. */
export const sayAmendment = (name: string, value: number, asOf: string, voice: Voice): string => {
  const { numbers, words } = voice.dictionary.parameters;
  if (!isParameterOf(numbers, name)) return `${voice.quote(name)}: ${value}`;
  const { value: byLaw, unit } = parameterNamed(numbers, name);
  const changed = sayInUnit(value, unit, voice);
  const original = sayInUnit(byLaw, unit, voice);
  const cited = sayOrigin(name, asOf, voice);
  const label = sayCode(words, name, voice);
  return say(
    {
      id: `${label}: ${changed} (aslinya ${original}, ${cited})`,
      en: `${label}: ${changed} (${original} by ${cited})`,
    },
    voice,
  );
};
